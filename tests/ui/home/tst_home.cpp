// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/home/home_fixture.h"
#include "tests/ui/window/widget_walk.h"
#include "ui/base/badge.h"
#include "ui/base/explain_dialog.h"
#include "ui/base/explanations.h"
#include "ui/base/meter.h"
#include "ui/base/theme_manager.h"
#include "ui/home/home_cards.h"
#include "ui/home/home_panel.h"
#include "ui/live/gate_meters.h"
#include "ui/tour/choice_button.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(elite::HomeFacts)

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

HomeView viewOf(const HomeFacts& facts)
{
    return homeView(facts, kEnglish);
}

QPushButton* buttonWith(const QWidget& page, const QString& text)
{
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

    ThemeManager m_look;

    void use(ThemeChoice choice, double textScale = 1.0)
    {
        ThemeSettings settings;
        settings.choice = choice;
        settings.textScale = textScale;
        QVERIFY(m_look.start(settings));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(kEnglish);
        use(ThemeChoice::Dark);
    }

    void everyCardSaysWhatWouldBeThereAndOffersAStep()
    {
        const HomeView view = viewOf({});
        QVERIFY(!view.lead.isEmpty());
        QVERIFY(!view.today.emptyTitle.isEmpty() && !view.today.emptyText.isEmpty());
        QCOMPARE(view.today.next.action, u"prices.demo"_s);
        QVERIFY(!view.focus.text.isEmpty() && !view.focus.next.action.isEmpty());
        QCOMPARE(view.focus.progress, u"0 of 20"_s);
        QVERIFY(view.verdicts.items.empty() && !view.verdicts.record.isEmpty());
        QCOMPARE(view.verdicts.next.action, u"coach.setup"_s);
        QVERIFY(view.demo.isShown);
        QVERIFY(!view.steps);
        for (const HomeChoice& way : view.ways) {
            QVERIFY(!way.isTaken);
            QVERIFY(!way.detail.isEmpty());
        }
        QVERIFY(!view.ways[static_cast<int>(HomeWay::Blind)].whyNot.isEmpty());
    }

    void todayComesFromTheDesk()
    {
        const HomeToday today = viewOf(fixture::homeFacts()).today;
        QVERIFY(today.emptyTitle.isEmpty());
        QCOMPARE(today.equity, u"10,164.44\u00a0USD"_s);
        QVERIFY2(today.result.startsWith(u"\u221226.40\u00a0USD"_s), qPrintable(today.result));
        QCOMPARE(today.resultRole, ColorRole::Down);
        QVERIFY(today.risk.startsWith(u"162.32\u00a0USD"_s));
        QCOMPARE(today.trades, u"6 of 50"_s);
        QCOMPARE(today.room, u"483.14 of 509.54\u00a0USD"_s);
        QCOMPARE(today.roomShare, 483.14 / 509.54);
        QVERIFY(today.note.isEmpty());
    }

    /// By the right button on the figure, and all of them by the keyboard.
    void numbersAreExplained()
    {
        HomePanel panel(nullptr);
        panel.show(viewOf(fixture::homeFacts()));
        panel.resize(1200, 900);
        panel.show();
        QTest::qWait(20);
        QStringList words;
        QString parts;
        for (const ExplainedFigure& one : figuresWithin(&panel)) {
            QVERIFY2(findExplanation(one.word), one.word.data());
            QVERIFY2(!one.title.isEmpty() && !one.value.isEmpty(), one.word.data());
            words << one.word;
            for (const FigureInput& input : one.inputs) {
                parts += one.word + u':' + input.name + u'=' + input.value + u'\n';
            }
        }
        for (const auto word : {"equity"_L1, "result-today"_L1, "open-risk"_L1, "loss-room"_L1, "trades-sent"_L1,
                                "gate-days"_L1, "coach-record"_L1, "demo-trades"_L1, "win-rate"_L1, "sum-r"_L1}) {
            QVERIFY2(words.contains(word), word.data());
        }
        QVERIFY2(parts.contains(u"result-today:Equity=10,164.44\u00a0USD"_s), qPrintable(parts));
        QVERIFY2(parts.contains(u"coach-record:Target first=8"_s), qPrintable(parts));
        QVERIFY2(parts.contains(u"win-rate:Won=71"_s), qPrintable(parts));
        for (Meter* meter : panel.findChildren<Meter*>()) {
            if (meter->label() == u"Loss room"_s) {
                QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), meter->mapToGlobal(QPoint(2, 2)));
                QCoreApplication::sendEvent(meter, &event);
                auto* menu = meter->findChild<QMenu*>();
                QVERIFY(menu);
                menu->actions().first()->trigger();
                menu->close();
            }
        }
        const auto* dialog = panel.findChild<ExplainDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->shownWord(), "loss-room"_L1);
    }

    void theRoomWarnsBeforeTheBreaker_data()
    {
        QTest::addColumn<QByteArray>("room");
        QTest::addColumn<ColorRole>("role");
        QTest::newRow("plenty") << QByteArray("400") << ColorRole::AccentText;
        QTest::newRow("half") << QByteArray("254.77") << ColorRole::AccentText;
        QTest::newRow("less") << QByteArray("254.76") << ColorRole::Warning;
        QTest::newRow("little") << QByteArray("127.38") << ColorRole::Danger;
        QTest::newRow("nothing") << QByteArray("0") << ColorRole::Danger;
    }
    void theRoomWarnsBeforeTheBreaker()
    {
        QFETCH(QByteArray, room);
        QFETCH(ColorRole, role);
        HomeFacts facts = fixture::homeFacts();
        Desk desk = *facts.desk;
        desk.today.lossRoom = fixture::cash(room.constData());
        facts.desk = std::make_shared<Desk>(desk);
        QCOMPARE(viewOf(facts).today.roomRole, role);
    }

    void saysWhatHoldsTradingUp()
    {
        HomeFacts facts = fixture::homeFacts();
        const auto with = [&facts](auto change) {
            Desk desk = fixture::desk();
            change(desk);
            facts.desk = std::make_shared<Desk>(desk);
            return viewOf(facts).today;
        };
        QCOMPARE(with([](Desk& d) { d.isHalted = true; }).noteKind, NoteKind::Danger);
        QVERIFY(with([](Desk& d) { d.isTripped = true; }).note.contains(u"daily loss limit"));
        QVERIFY(with([](Desk& d) { d.coolUntil = d.now + std::chrono::minutes(5); }).note.contains(u"14:40:20"));
        QVERIFY(with([](Desk& d) { d.pause = DeskPause::LedgerFailing; }).note.contains(u"recorded"));
        QVERIFY(with([](Desk& d) { d.value.reset(); }).equity.contains(u"rate"));
        QCOMPARE(with([](Desk& d) { d.today.lossLimit = Cash(); }).roomShare, -1.0);
    }

    void aBlindDayHasNoDate()
    {
        HomeFacts facts = fixture::homeFacts();
        facts.feed.info.origin = FeedOrigin::Replay;
        facts.feed.info.isBlind = true;
        const HomeView view = viewOf(facts);
        QCOMPARE(view.today.day, u"blind"_s);
        QVERIFY(view.ways[static_cast<int>(HomeWay::Blind)].isTaken);
        QVERIFY(!view.ways[static_cast<int>(HomeWay::Tape)].isTaken);
    }

    void theOpenPricesAreTheOneWayTaken()
    {
        HomeFacts facts = fixture::homeFacts();
        const auto taken = [&facts] {
            int out = 0;
            for (int i = 0; i < kHomeWays; ++i) {
                out += viewOf(facts).ways[static_cast<std::size_t>(i)].isTaken ? 1 << i : 0;
            }
            return out;
        };
        QCOMPARE(taken(), 1 << static_cast<int>(HomeWay::Live));
        facts.feed.info.origin = FeedOrigin::Replay;
        QCOMPARE(taken(), 1 << static_cast<int>(HomeWay::Tape));
        facts.feed.info.isSynthetic = true;
        facts.feed.info.origin = FeedOrigin::Synthetic;
        QCOMPARE(taken(), 1 << static_cast<int>(HomeWay::Demo));
        facts.feed.phase = FeedPhase::Failed;
        QCOMPARE(taken(), 0);
    }

    void focusOfTheWeek()
    {
        HomeFacts facts = fixture::homeFacts();
        QVERIFY(!viewOf(facts).focus.title.isEmpty());
        QVERIFY(viewOf(facts).focus.text.contains(u"30"));
        QCOMPARE(viewOf(facts).focus.next.action, u"home.habits"_s);
        QCOMPARE(viewOf(facts).focus.share, -1.0);
        facts.focus.reset();
        QCOMPARE(viewOf(facts).focus.title, u"No habit stands out"_s);
        facts.judgedTrades = 19;
        QCOMPARE(viewOf(facts).focus.progress, u"19 of 20"_s);
    }

    void verdictsWithTheirRecord()
    {
        HomeFacts facts = fixture::homeFacts();
        HomeVerdicts verdicts = viewOf(facts).verdicts;
        QCOMPARE(verdicts.items.size(), std::size_t(3));
        QVERIFY(verdicts.items[0].title.contains(u"BTC/USD") && verdicts.items[0].title.contains(u"1h"));
        QCOMPARE(verdicts.items[0].next.action, u"BTC/USD"_s);
        QVERIFY2(verdicts.record.contains(u"57\u00a0%"_s) && verdicts.record.contains(u"Not yet meaningful"_s),
                 qPrintable(verdicts.record));
        facts.record.scored = 9; // No rate from so few.
        verdicts = viewOf(facts).verdicts;
        QVERIFY(!verdicts.record.contains(u'%'));
        QVERIFY(verdicts.record.contains(u"9 scored of 10"_s));
    }

    void newsOfTheRecords_data()
    {
        QTest::addColumn<LedgerState>("ledger");
        QTest::addColumn<MasterKeyState>("key");
        QTest::addColumn<bool>("isWriting");
        QTest::addColumn<bool>("waitsForAPlace");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("action");
        using enum LedgerState;
        QTest::newRow("kept") << Open << MasterKeyState::Ready << true << false << u"Records are kept"_s << QString();
        QTest::newRow("failing") << Open << MasterKeyState::Ready << false << false << u"Records are not kept now"_s
                                 << u"panel.log"_s;
        QTest::newRow("locked") << WaitingForKey << MasterKeyState::Waiting << true << false
                                << u"The keychain is locked"_s << u"home.keys"_s;
        QTest::newRow("nowhere") << WaitingForKey << MasterKeyState::Waiting << true << true
                                 << u"Records are not kept yet"_s << u"home.keys"_s;
        QTest::newRow("lost") << WaitingForKey << MasterKeyState::Lost << true << false
                              << u"The recovery code is needed"_s << u"home.keys"_s;
        QTest::newRow("opening") << Opening << MasterKeyState::Ready << true << false << u"Records are being opened"_s
                                 << QString();
        QTest::newRow("failed") << Failed << MasterKeyState::Ready << true << false << u"Records could not be opened"_s
                                << u"panel.log"_s;
    }
    void newsOfTheRecords()
    {
        QFETCH(LedgerState, ledger);
        QFETCH(MasterKeyState, key);
        QFETCH(bool, isWriting);
        QFETCH(bool, waitsForAPlace);
        HomeFacts facts = fixture::homeFacts();
        facts.ledger = ledger;
        facts.key = key;
        facts.isWriting = isWriting;
        facts.waitsForAPlace = waitsForAPlace;
        const HomeItem first = viewOf(facts).news.front();
        QTEST(first.title, "title");
        QTEST(first.next.action, "action");
    }

    void newsOnlyOfWhatIsKnown()
    {
        HomeFacts facts = fixture::homeFacts();
        const auto titles = [&facts] {
            QStringList out;
            for (const HomeItem& item : viewOf(facts).news) {
                out << item.title + u": "_s + item.text;
            }
            return out.join(u'\n');
        };
        QVERIFY(titles().contains(u"Backup of the records: 3\u00a0h ago"_s));
        facts.lastBackup.reset();
        QVERIFY(titles().contains(u"No backup yet"_s));
        facts.knowsBackups = false;
        QVERIFY(!titles().contains(u"ackup"_s));
        facts.feed.phase = FeedPhase::Stale;
        facts.now = facts.feed.now + std::chrono::seconds(48);
        QVERIFY2(titles().contains(u"48\u00a0s"_s), qPrintable(titles()));
        facts.coach.reset();
        QVERIFY(!titles().contains(u"oach"_s));
        QVERIFY(!titles().contains(u"last run"_s));
        facts.endedBadly = true;
        QVERIFY(titles().contains(u"last run"_s));
    }

    void theDemoIsOfferedWhileThereIsNothingElse()
    {
        HomeFacts facts;
        facts.demo = DemoState::Absent;
        QVERIFY(viewOf(facts).demo.isShown);
        facts.hasOwnTrades = true;
        QVERIFY(!viewOf(facts).demo.isShown);
        facts.demo = DemoState::Making;
        QVERIFY(viewOf(facts).demo.isShown);
        facts.demo = DemoState::Loaded;
        QVERIFY(viewOf(facts).demo.isShown);
    }

    void demoFiguresAddUp()
    {
        AccountBooks books;
        books.account.currency = Currency::of("USD");
        for (const char* net : {"10.5", "-4.25", "0", "7"}) {
            JournalEntry entry;
            entry.trade.net = fixture::cash(net);
            entry.r = toDecimal(entry.trade.net).toDouble() / 10;
            books.journal.push_back(entry);
        }
        const DemoFigures figures = demoFigures(books);
        QCOMPARE(figures.trades, 4);
        QCOMPARE(figures.wins, 2);
        QCOMPARE(figures.net, fixture::cash("13.25"));
        QVERIFY(qAbs(figures.sumR - 1.325) < 1e-9);
    }

    void thePageIsQuick()
    {
        HomePanel panel(nullptr);
        panel.resize(1200, 900);
        panel.show();
        HomeFacts facts = fixture::homeFacts();
        panel.show(viewOf(facts));
        QElapsedTimer clock;
        clock.start();
        constexpr int kTimes = 50;
        for (int i = 0; i < kTimes; ++i) {
            Desk desk = *facts.desk;
            desk.today.equity = Cash(desk.today.equity.value + 1'000'000);
            facts.desk = std::make_shared<Desk>(desk);
            panel.show(viewOf(facts));
        }
        const double each = static_cast<double>(clock.nsecsElapsed()) / 1e6 / kTimes;
        qInfo("%.3f ms for one refresh", each);
        QVERIFY(each < 20); // A busy machine; some tenths of a millisecond on a quiet one.
    }

    void thePageShowsAndAsks()
    {
        HomePanel panel(nullptr);
        QSignalSpy wanted(&panel, &HomePanel::wanted);
        QSignalSpy verdict(&panel, &HomePanel::verdictWanted);
        QSignalSpy live(&panel, &HomePanel::liveWanted);
        panel.resize(1300, 1200);
        panel.show();
        panel.show(viewOf(fixture::homeFacts()));
        QTest::qWait(60);
        const QString texts = visibleTexts(&panel).join(u'\n');
        for (const QString& text : {u"10,164.44\u00a0USD"_s, u"No habit"_s, u"Records are kept"_s, u"71 of 182"_s}) {
            QCOMPARE(texts.contains(text), text != u"No habit"_s);
        }
        QCOMPARE(panel.findChild<Badge*>()->text(), u"DEMO DATA"_s);
        QVERIFY(panel.findChild<Badge*>()->isVisible());
        QVERIFY(buttonWith(panel, u"Open"_s));
        buttonWith(panel, u"Open"_s)->click();
        QCOMPARE(verdict.value(0).value(0).toString(), u"BTC/USD"_s);
        QCOMPARE(wanted.size(), 0);
        for (const auto& [text, action] : {std::pair{u"Open the coach"_s, u"panel.coach"_s},
                                           {u"See what it cost"_s, u"home.habits"_s},
                                           {u"Look at its journal"_s, u"demo.show"_s},
                                           {u"Remove demo trades"_s, u"demo.remove"_s},
                                           {u"Open the way to live"_s, u"panel.way-to-live"_s},
                                           {u"Go on"_s, u"home.first-steps"_s},
                                           {u"Not now"_s, u"home.dismiss-steps"_s},
                                           {u"Go on trading"_s, u"workspace.trade"_s}}) {
            QVERIFY2(buttonWith(panel, text), qPrintable(text));
            buttonWith(panel, text)->click();
            QCOMPARE(wanted.last().first().toString(), action);
        }
        for (ChoiceButton* way : panel.findChildren<ChoiceButton*>()) {
            if (way->isEnabled()) {
                way->click();
            }
        }
        QCOMPARE(live.size(), 1);
        QCOMPARE(wanted.last().first().toString(), u"prices.open"_s);
    }

    void loadingHasABarAndCancel()
    {
        HomePanel panel(nullptr);
        QSignalSpy wanted(&panel, &HomePanel::wanted);
        panel.resize(1300, 1200);
        panel.show();
        HomeFacts facts;
        panel.show(viewOf(facts));
        QTest::qWait(30);
        QVERIFY(!buttonWith(panel, u"Load 90 days of demo trades"_s)->isEnabled()); // The ledger is not open.
        facts.demo = DemoState::Absent;
        panel.show(viewOf(facts));
        buttonWith(panel, u"Load 90 days of demo trades"_s)->click();
        QCOMPARE(wanted.last().first().toString(), u"demo.load"_s);
        facts.demo = DemoState::Making;
        facts.demoShare = 0.42;
        panel.show(viewOf(facts));
        QVERIFY(!buttonWith(panel, u"Load 90 days of demo trades"_s));
        QVERIFY(visibleTexts(&panel).join(u'\n').contains(u"42\u00a0%"_s));
        buttonWith(panel, u"Cancel"_s)->click();
        QCOMPARE(wanted.last().first().toString(), u"demo.cancel"_s);
    }

    void everySizeAndThemeHasRoom_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isFull");
        const std::pair<ThemeChoice, const char*> themes[]
            = {{ThemeChoice::Dark, "dark"}, {ThemeChoice::Light, "light"}, {ThemeChoice::HighContrast, "contrast"}};
        for (const auto& [theme, name] : themes) {
            for (const double scale : {1.0, 1.5}) {
                for (const int width : {520, 900, 1560}) {
                    for (const bool isFull : {false, true}) {
                        QTest::addRow("%s-%d-%d-%s", name, static_cast<int>(scale * 100), width,
                                      isFull ? "full" : "empty")
                            << static_cast<int>(theme) << scale << width << isFull;
                    }
                }
            }
        }
    }
    void everySizeAndThemeHasRoom()
    {
        QFETCH(int, theme);
        QFETCH(double, scale);
        QFETCH(int, width);
        QFETCH(bool, isFull);
        use(static_cast<ThemeChoice>(theme), scale);
        HomePanel panel(nullptr);
        panel.setWindowTitle(u"Home"_s);
        panel.resize(width, 900);
        panel.show();
        panel.show(viewOf(isFull ? fixture::homeFacts() : HomeFacts()));
        panel.gate()->setView({});
        QCOMPARE(controlsWithoutName(&panel), QStringList());
        // The layout follows the words level by level, on a busy machine later.
        static_cast<void>(QTest::qWaitFor(
            [&panel] { return panel.widget()->width() <= panel.viewport()->width() && clippedTexts(&panel).isEmpty(); },
            3'000));
        QVERIFY2(clippedTexts(&panel).isEmpty(), qPrintable(clippedTexts(&panel).join(u'\n')));
        static_cast<void>(
            QTest::qWaitFor([&panel] { return panel.widget()->width() <= panel.viewport()->width(); }, 3'000));
        QVERIFY2(panel.widget()->width() <= panel.viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(panel.widget()->width()).arg(panel.viewport()->width())));
        if (const QString folder = qEnvironmentVariable("ELITE_SHOTS"); !folder.isEmpty()) {
            panel.resize(width, panel.widget()->height() + 2);
            QTest::qWait(60);
            panel.grab().save(folder + u"/home-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        }
        use(ThemeChoice::Dark);
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
