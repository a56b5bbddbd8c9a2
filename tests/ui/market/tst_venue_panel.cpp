// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/session_thread.h"
#include "tests/ui/window/widget_walk.h"
#include "ui/base/theme_manager.h"
#include "ui/market/history_dialog.h"
#include "ui/market/tape_dialog.h"
#include "ui/market/venue_panel.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

VenueRow row(VenueState state)
{
    VenueRow out;
    out.venue = venueChoices().front();
    out.isOpen = true;
    VenueHealth health;
    health.state = state;
    health.latency = std::chrono::milliseconds(23);
    health.messagesPerSecond = 41.25;
    health.lastTickAge = std::chrono::milliseconds(300);
    health.gapsHealed = 2;
    health.rateLimitLeft = 5'900;
    health.trouble = u"connection reset"_s;
    out.health = health;
    return out;
}

QString cell(const VenueModel& model, int column, int line = 0)
{
    return model.index(line, column).data().toString();
}

/// One market, a candle for every minute.
class SmallFeed : public VenueFeed
{
public:
    VenueId venue() const override { return VenueId::of("kraken"); }
    void start() override { }
    void stop() override { }
    void subscribe(const std::vector<Symbol>&, Channels) override { }
    VenueHealth health() const override { return {}; }
    bool isFresh(const Symbol&) const override { return true; }
    std::optional<std::chrono::milliseconds> tickAge(const Symbol&) const override { return std::nullopt; }
    const OrderBook* book(const Symbol&) const override { return nullptr; }
    void instruments(const QObject*, Answer<InstrumentList> answer) override
    {
        Instrument one;
        one.id = {venue(), Symbol::of("BTC/USD")};
        one.base = Currency::of("BTC");
        one.counter = Currency::of("USD");
        one.tickSize = *Decimal::parse("0.1");
        one.lotSize = *Decimal::parse("0.0001");
        answer(InstrumentList{{one}, 0});
    }
    void candles(const Symbol&, Timeframe timeframe, Timestamp from, Timestamp to, const QObject*,
                 Answer<std::vector<Candle>> answer) override
    {
        std::vector<Candle> out;
        const Price price = *Price::parse("96000");
        for (Timestamp t = timeframe.next(from); t < to; t = timeframe.next(t)) {
            out.push_back(
                {t, timeframe.next(t), price, price, price, price, *Quantity::parse("1"), 3, CandleState::Closed});
        }
        answer(out);
    }
    void trades(const Symbol&, const QObject*, Answer<std::vector<PublicTrade>>) override { }
    void bookPicture(const Symbol&, const QObject*, Answer<BookUpdate>) override { }
    void serverTime(const QObject*, Answer<Timestamp>) override { }
};

} // namespace

class TestVenuePanel : public QObject
{
    Q_OBJECT

    ThemeManager m_look;
    QTemporaryDir m_folder;

    static void looksRight(QWidget& shown)
    {
        shown.show();
        QTest::qWait(30);
        const QStringList faults = controlsWithoutName(&shown) + clippedTexts(&shown);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({.choice = ThemeChoice::Dark})); }

    void everyFigureIsShown()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        VenueModel model(nullptr);
        model.setRows({row(VenueState::Live)});
        QCOMPARE(cell(model, VenueModel::State), u"Connected"_s);
        QCOMPARE(cell(model, VenueModel::Latency), u"23\u00A0ms"_s.replace(QChar(0xA0), u' '));
        QCOMPARE(cell(model, VenueModel::Messages), u"41.3"_s);
        QVERIFY(cell(model, VenueModel::LastMessage).startsWith(u"0.3"_s));
        QCOMPARE(cell(model, VenueModel::Gaps), u"2"_s);
        QCOMPARE(cell(model, VenueModel::Limit), u"5,900"_s);
        model.setRows({row(VenueState::RegionBlocked)});
        QCOMPARE(cell(model, VenueModel::State), u"Not available in your country"_s);
        QCOMPARE(cell(model, VenueModel::Messages), u"–"_s); // Nothing is asked of it, so nothing is told.
        VenueRow quiet = row(VenueState::Live);
        quiet.health->rateLimitLeft = -1;
        model.setRows({quiet});
        QCOMPARE(cell(model, VenueModel::Limit), u"–"_s);
        quiet.isOpen = false;
        model.setRows({quiet});
        QCOMPARE(cell(model, VenueModel::State), u"Not open"_s);
    }

    void statesHaveWordsAndColours()
    {
        QStringList words;
        for (const VenueState state : {VenueState::Connecting, VenueState::Live, VenueState::Resyncing,
                                       VenueState::Stale, VenueState::Blocked, VenueState::RegionBlocked}) {
            words.append(venueStateText(row(state)));
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(venueStateInk(row(VenueState::Live)), ColorRole::Success);
        QCOMPARE(venueStateInk(row(VenueState::Stale)), ColorRole::Warning);
        QCOMPARE(venueStateInk(row(VenueState::RegionBlocked)), ColorRole::Danger);
        const QString detail = venueDetail(row(VenueState::Stale), QLocale::c());
        QVERIFY(detail.contains(u"connection reset"_s));
        VenueRow failed = row(VenueState::Offline);
        failed.hasFailed = true;
        failed.problem = u"host not found"_s;
        QCOMPARE(venueStateInk(failed), ColorRole::Danger);
        QVERIFY(venueDetail(failed, QLocale::c()).contains(u"host not found"_s));
    }

    void allVenuesStandThereAndOpenByKeyboard()
    {
        SessionThread thread;
        MarketService market(thread);
        VenuePanel panel;
        panel.resize(760, 360);
        panel.setMayOpen(true);
        panel.show(market);
        looksRight(panel);
        QCOMPARE(panel.model()->rowCount(), static_cast<int>(venueChoices().size()));
        QSignalSpy opened(&panel, &VenuePanel::openWanted);
        auto* table = panel.findChild<DeskTable*>();
        QVERIFY(table);
        table->table()->setFocus();
        table->table()->setCurrentIndex(panel.model()->index(1, 0));
        QTest::keyClick(table->table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<VenueId>(), venueChoices()[1].id);
        panel.setMayOpen(false);
        QVERIFY(panel.model()->index(1, VenueModel::Open).data(LinkRole).toString().isEmpty());
        QSignalSpy fallover(&panel, &VenuePanel::falloverWanted);
        auto* box = panel.findChild<QCheckBox*>();
        panel.setFallover(true);
        QVERIFY(box->isChecked());
        QVERIFY(fallover.isEmpty()); // Only a person asks for something.
        box->click();
        QCOMPARE(fallover.size(), 1);
        thread.end();
    }

    void aVenuesPastBecomesATape()
    {
        HistoryDialog dialog(m_folder.path(), {}, nullptr);
        dialog.setFeedMaker([] { return std::make_unique<SmallFeed>(); });
        QSignalSpy opened(&dialog, &HistoryDialog::openRequested);
        looksRight(dialog);
        const auto button = [&dialog](const QString& text) -> QPushButton* {
            for (auto* one : dialog.findChildren<QPushButton*>()) {
                if (one->text().remove(u'&') == text) {
                    return one;
                }
            }
            return nullptr;
        };
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Open the tape"_s)->isVisible(), 20'000);
        looksRight(dialog);
        QTest::mouseClick(button(u"Open the tape"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);

        TapeDialog tapes({m_folder.path()}, nullptr);
        looksRight(tapes);
        auto* table = tapes.findChild<DeskTable*>();
        QTRY_VERIFY(table->table()->model()->rowCount() > 0);
        QString all;
        int line = -1;
        for (int i = 0; i < table->table()->model()->rowCount(); ++i) {
            const QString title = table->table()->model()->index(i, TapeListModel::Title).data().toString();
            line = title.startsWith(u"BTC/USD"_s) ? i : line;
        }
        QVERIFY(line >= 0);
        const QAbstractItemModel* model = table->table()->model();
        QCOMPARE(model->index(line, TapeListModel::Origin).data().toString(), u"Kraken"_s);
        QVERIFY(model->index(line, TapeListModel::Size).data().toString().contains(u"B"_s));
        QSignalSpy chosen(&tapes, &TapeDialog::chosen);
        table->table()->setFocus();
        table->table()->setCurrentIndex(model->index(line, 0));
        QTest::keyClick(table->table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), opened.front().front().toString());
    }

    void anUnknownMarketIsSaidInWords()
    {
        HistoryDialog dialog(m_folder.path(), {}, nullptr);
        dialog.setFeedMaker([] { return std::make_unique<SmallFeed>(); });
        dialog.show();
        for (auto* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->text() == u"BTC/USD"_s) {
                edit->setText(u"DOGE/USD"_s);
            }
        }
        for (auto* one : dialog.findChildren<QPushButton*>()) {
            if (one->text().remove(u'&') == u"Import"_s) {
                one->click();
            }
        }
        const auto says = [&dialog] {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel* one) { return one->text().contains(u"does not trade"_s); });
        };
        QTRY_VERIFY(says());
    }
};

QTEST_MAIN(TestVenuePanel)
#include "tst_venue_panel.moc"
