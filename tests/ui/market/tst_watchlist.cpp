// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trading/desk_fixture.h"
#include "ui/base/theme_manager.h"
#include "ui/market/depth_panel.h"
#include "ui/market/symbol_selection.h"
#include "ui/market/watchlist_model.h"
#include "ui/market/watchlist_panel.h"
#include "ui/window/palette_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ELITE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestWatchlist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
    }
    void init()
    {
        m_rows = fixture::rows(fixture::desk());
        m_feed = {};
        m_feed.info.origin = FeedOrigin::Replay;
        m_feed.info.isSynthetic = false;
        m_feed.phase = FeedPhase::Running;
        m_feed.now = fixture::now();
    }

    void listKeepsItsOrderAndItsText()
    {
        WatchList list;
        const InstrumentId a = m_rows[0].instrument.id;
        const InstrumentId b = m_rows[1].instrument.id;
        const InstrumentId c = m_rows[2].instrument.id;
        QVERIFY(list.add(a) && list.add(b) && !list.add(a));
        const std::size_t second = list.addGroup(u"FX, „und mehr“"_s);
        QVERIFY(list.add(c, second));
        QVERIFY(list.move(b, 1)); // over the border of its group
        QCOMPARE(list.groups()[1].symbols.front(), b);
        QVERIFY(list.move(b, -1));
        QVERIFY(list.move(b, -1));
        QVERIFY(!list.move(b, -1));
        QCOMPARE(list.groups()[0].symbols.front(), b);
        const auto back = WatchList::fromJson(list.toJson());
        QVERIFY(back);
        QCOMPARE(*back, list);
        QVERIFY(!WatchList::fromJson("[{\"name\":3}]"));
        QVERIFY(!WatchList::fromJson("{"));
        QVERIFY(list.remove(c) && !list.remove(c));
    }

    void selectionIsShared()
    {
        SymbolSelection selection;
        WatchlistPanel panel(selection);
        panel.resize(248, 500);
        panel.setMarket(m_feed, m_rows);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        selection.select(m_rows[1].instrument.id);
        QCOMPARE(*panel.model()->idAt(panel.view()->currentIndex()), m_rows[1].instrument.id);
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QCOMPARE(*selection.current(), m_rows[2].instrument.id);
        picture(panel, u"watchlist-dark"_s);
        const QString said = panel.view()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"SOL-USD"_s) && said.contains(u"in 24 hours"_s), qPrintable(said));
    }

    void keysAddMoveAndRemove()
    {
        SymbolSelection selection;
        WatchlistPanel panel(selection);
        panel.setMarket(m_feed, m_rows);
        QSignalSpy changed(&panel, &WatchlistPanel::listChanged);
        QSignalSpy adds(&panel, &WatchlistPanel::addWanted);
        selection.select(m_rows[0].instrument.id);
        QTest::keyClick(panel.view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(panel.model()->list().groups()[0].symbols[1], m_rows[0].instrument.id);
        QTest::keyClick(panel.view(), Qt::Key_Delete);
        QVERIFY(!panel.model()->list().contains(m_rows[0].instrument.id));
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(panel.view(), Qt::Key_Plus);
        QCOMPARE(adds.count(), 1);
        panel.add(m_rows[0].instrument.id);
        QVERIFY(panel.model()->list().contains(m_rows[0].instrument.id));
        // A second start reads the same list.
        SymbolSelection other;
        WatchlistPanel again(other);
        again.setStored(changed.last().first().toByteArray());
        again.setMarket(m_feed, m_rows);
        QCOMPARE(again.model()->list(), panel.model()->list());
    }

    void groupsAreTheKindOfMarket()
    {
        const WatchList list = defaultWatchList(m_rows);
        QCOMPARE(list.groups().size(), std::size_t(2));
        QCOMPARE(list.groups()[0].name, u"Crypto · Kraken"_s);
        QCOMPARE(list.groups()[1].symbols.front(), m_rows[3].instrument.id);
    }

    void thousandsOfSymbolsAnswerAKeystroke()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 5'000; ++i) {
            const QString base = u"C%1"_s.arg(i, 4, 36, QLatin1Char('X')).toUpper();
            entries.push_back({u"symbol.%1"_s.arg(i), base + u"-USDT"_s, u"Binance"_s, {}, {}, base + u"USDT"_s});
        }
        entries.push_back({u"symbol.btc"_s, u"BTC-USDT"_s, u"Binance"_s, {}, {}, u"BTCUSDT"_s});
        PaletteModel model;
        model.setEntries(std::move(entries));
        QElapsedTimer clock;
        qint64 worst = 0;
        for (const QString& typed : {u"b"_s, u"bt"_s, u"btc"_s, u"btc-"_s, u"btcus"_s}) {
            clock.start();
            model.setTyped(typed);
            worst = std::max(worst, clock.elapsed());
        }
        qInfo("5,001 symbols: worst keystroke %lld ms", static_cast<long long>(worst));
        QCOMPARE(model.entryAt(0)->title, u"BTC-USDT"_s);
        QVERIFY2(worst < 500, "ten times the budget of 50 ms, for a busy machine");
    }

    void ladderAndTapeFollow()
    {
        LadderModel ladder;
        const QAbstractItemModelTester tester(&ladder, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BookView book;
        for (int i = 0; i < 20; ++i) {
            book.bids.push_back({Price(*Decimal::fromParts(1'000 - i, 1)), Quantity(*Decimal::fromParts(10 + i, 2))});
            book.asks.push_back({Price(*Decimal::fromParts(1'001 + i, 1)), Quantity(*Decimal::fromParts(10 + i, 2))});
        }
        ladder.setBook(book);
        QCOMPARE(ladder.rowCount(), 30);
        QCOMPARE(ladder.priceAt(ladder.index(14, 0))->toText(), QByteArray("100.1")); // the best ask, last above
        QCOMPARE(ladder.priceAt(ladder.index(15, 0))->toText(), QByteArray("100.0"));
        TapeModel tape;
        const QAbstractItemModelTester other(&tape, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<PublicTrade> trades;
        trades.reserve(5);
        for (int i = 0; i < 5; ++i) {
            trades.push_back({fixture::now(), Price(Decimal::fromInteger(i + 1)), Quantity(Decimal::fromInteger(1))});
        }
        tape.setTrades(trades, -1);
        trades.erase(trades.begin());
        trades.push_back({fixture::now(), Price(Decimal::fromInteger(9)), Quantity(Decimal::fromInteger(1))});
        tape.setTrades(trades, 1);
        QCOMPARE(tape.rowCount(), 5);
        QCOMPARE(tape.index(0, TapeModel::Paid).data().toString(), u"9"_s);
        DepthPanel panel;
        panel.resize(340, 500);
        panel.setBook(book, m_feed);
        panel.setTrades(trades, -1);
        picture(panel, u"depth-dark"_s);
    }

private:
    ThemeManager m_look;
    std::vector<MarketRow> m_rows;
    FeedState m_feed;
};

QTEST_MAIN(TestWatchlist)
#include "tst_watchlist.moc"
