// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_keys.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/base/badge.h"
#include "ui/base/hold_button.h"
#include "ui/base/toast.h"
#include "ui/window/about_dialog.h"
#include "ui/window/action_registry.h"
#include "ui/window/clock_text.h"
#include "ui/window/close_question.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_viewer.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/status_strip.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_picture.h"
#include "ui/window/workspaces.h"
#include "ui/window/world_dialog.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace elite;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

    static QString accessibleName(QWidget* widget)
    {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }

private Q_SLOTS:
    void saysPaperEverywhere()
    {
        WindowFixture fixture;
        fixture.open();
        MainWindow& window = *fixture.window;
        QVERIFY(window.windowTitle().startsWith(u"PAPER · "_s));
        QVERIFY(accessibleName(&window).startsWith(u"PAPER"_s));
        // The frame: 3 px all around in its own colour, at every edge, in every theme.
        for (const QString& theme : {u"dark"_s, u"light"_s, u"highContrast"_s, u"colourBlind"_s}) {
            QVERIFY(fixture.settings->set(keys::kTheme, theme));
            WindowFixture::settle();
            const QImage picture = windowPicture(&window, 1);
            const QRgb frame = elite::theme().color(ColorRole::PaperFrame).rgb();
            const int last = elite::theme().border.framePaper - 1;
            for (int i = 0; i < picture.width(); i += 7) {
                QCOMPARE(picture.pixel(i, last), frame);
                QCOMPARE(picture.pixel(i, picture.height() - 1 - last), frame);
            }
            for (int i = 0; i < picture.height(); i += 7) {
                QCOMPARE(picture.pixel(last, i), frame);
                QCOMPARE(picture.pixel(picture.width() - 1 - last, i), frame);
            }
        }
        PanelDock* chart = window.panel(panels::kChart);
        chart->setFloating(true);
        QVERIFY(chart->windowTitle().startsWith(u"PAPER"_s));
        chart->resize(500, 400);
        WindowFixture::settle();
        const QImage torn = windowPicture(chart, 1);
        QCOMPARE(torn.pixel(1, torn.height() / 2), elite::theme().color(ColorRole::PaperFrame).rgb());
        QCOMPARE(torn.pixel(torn.width() / 2, 1), elite::theme().color(ColorRole::PaperFrame).rgb());
        chart->setFloating(false);
        QCOMPARE(chart->windowTitle(), chart->spec().title);
    }

    void saysLiveEverywhere()
    {
        WindowFixture fixture;
        fixture.open();
        MainWindow& window = *fixture.window;
        ToolStrip& strip = window.strip();
        strip.setAccount({u"Practice 1"_s, u"10,000.00 USD"_s, {}});
        strip.setLiveAccount({u"Kraken"_s, u"held 190.00 USD"_s, {}});
        PanelDock* chart = window.panel(panels::kChart);
        chart->setFloating(true);
        chart->resize(500, 400);
        QDialog before(&window);
        prepareWorldDialog(&before, u"Opened before"_s);

        window.setWorld(World::Live);
        QDialog after(&window);
        prepareWorldDialog(&after, u"Opened after"_s);
        WindowFixture::settle();
        for (const QWidget* one : {static_cast<QWidget*>(&window), static_cast<QWidget*>(chart),
                                   static_cast<QWidget*>(&before), static_cast<QWidget*>(&after)}) {
            QVERIFY2(one->windowTitle().startsWith(u"LIVE"_s), qPrintable(one->windowTitle()));
        }
        int badges = 0;
        for (const Badge* badge : window.findChildren<Badge*>()) {
            QVERIFY2(badge->kind() != BadgeKind::Paper || !badge->isVisible(), "no badge says PAPER any more");
            badges += badge->kind() == BadgeKind::Live && badge->isVisible() ? 1 : 0;
        }
        QVERIFY(badges >= 3); // Tool strip, status strip, torn-off panel.
        const QImage torn = windowPicture(chart, 1);
        const int last = elite::theme().border.frameLive - 1;
        QCOMPARE(torn.pixel(last, torn.height() / 2), elite::theme().color(ColorRole::LiveFrame).rgb());
        const auto isSaid = [&strip](const QString& words) {
            const auto labels = strip.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel* label) { return label->text() == words; });
        };
        QVERIFY(isSaid(u"Kraken"_s) && isSaid(u"held 190.00 USD"_s));
        QVERIFY(!isSaid(u"10,000.00 USD"_s)); // Practice money is never shown below the word LIVE.
        strip.setAccount({u"Practice 1"_s, u"10,001.00 USD"_s, {}});
        QVERIFY(!isSaid(u"10,001.00 USD"_s));

        window.setWorld(World::Paper);
        QVERIFY(window.windowTitle().startsWith(u"PAPER"_s) && chart->windowTitle().startsWith(u"PAPER"_s));
        QVERIFY(before.windowTitle().startsWith(u"PAPER"_s));
        QVERIFY(isSaid(u"10,001.00 USD"_s) && !isSaid(u"Kraken"_s));
        chart->setFloating(false);
    }

    void showsNoFigureThatNobodyMeasured()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(!fixture.window->strip().stopButton()->isEnabled());
        QVERIFY(!fixture.window->strip().stopButton()->toolTip().isEmpty());
        QVERIFY(!fixture.window->status().feed()->text().contains(QRegularExpression(u"\\d"_s)));
    }

    void noKeysClash()
    {
        WindowFixture fixture;
        fixture.open();
        for (const auto& [id, conflict] : fixture.window->actions().allConflicts()) {
            QFAIL(qPrintable(id + u" and "_s + conflict.id));
        }
        QCOMPARE(fixture.window->actions().action(u"tools.settings"_s)->shortcut(), QKeySequence(u"Ctrl+,"_s));
        QCOMPARE(fixture.window->actions().action(u"file.quit"_s)->menuRole(), QAction::QuitRole);
        QCOMPARE(fixture.window->actions().action(u"tools.settings"_s)->menuRole(), QAction::PreferencesRole);
        QCOMPARE(fixture.window->actions().action(u"help.about"_s)->menuRole(), QAction::AboutRole);
    }

    void menusHoldOnlyCommandsThatWork()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->menus().fillAll();
        int count = 0;
        for (const QAction* top : fixture.window->menus().bar()->actions()) {
            QVERIFY2(!top->menu()->isEmpty(), qPrintable(top->text()));
            QList<QMenu*> menus{top->menu()};
            while (!menus.isEmpty()) {
                for (const QAction* action : menus.takeFirst()->actions()) {
                    if (action->menu()) {
                        menus << action->menu();
                    } else if (!action->isSeparator()) {
                        ++count;
                        QVERIFY2(!action->text().isEmpty() && action->isEnabled(), qPrintable(action->objectName()));
                    }
                }
            }
        }
        QVERIFY(count > 50);
    }

    void shortcutsAreStored()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->actions().setKeys(u"tools.palette"_s, {QKeySequence(u"Ctrl+Shift+P"_s)});
        fixture.restart();
        QCOMPARE(fixture.window->actions().action(u"tools.palette"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+P"_s));
    }

    void paletteOpensOnItsKeyAndRuns()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = fixture.window->findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"theme light"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.settings->text(keys::kTheme), u"light"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(palette->model().entryAt(0)->id, u"view.theme.light"_s); // recent first
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.window->workspaces().current().id, u"journal"_s);
    }

    void panelsAreReachedByF6()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QStringList visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(fixture.window.get(), Qt::Key_F6);
            QVERIFY(fixture.window->focusedPanel());
            visited << fixture.window->focusedPanel()->spec().id;
        }
        QVERIFY2(QSet<QString>(visited.begin(), visited.end()).size() >= 5, qPrintable(visited.join(u' ')));
        QTest::keyClick(fixture.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(fixture.window->focusedPanel()->spec().id, visited.at(4));
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
        auto* help = fixture.window->findChild<HelpViewer*>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->currentTopic(), visited.at(4));
    }

    void everyPanelHasHelp()
    {
        WindowFixture fixture;
        fixture.open();
        for (const PanelDock* panel : fixture.window->panels()) {
            QVERIFY2(helpText(panel->spec().id).size() > 80, qPrintable(panel->spec().id));
        }
    }

    void closingAsksOnlyWhileWorkRuns()
    {
        WindowFixture fixture;
        fixture.open();
        auto token = std::make_unique<WorkToken>(fixture.work, u"Importing 300 trades"_s, u"214 rows are kept"_s);
        fixture.window->close();
        QVERIFY(fixture.window->isVisible());
        auto* question = fixture.window->findChild<CloseQuestion*>();
        QVERIFY(question && question->isVisible());
        QStringList words;
        for (const QLabel* label : question->findChildren<QLabel*>()) {
            words << label->text();
        }
        QVERIFY(words.join(u' ').contains(u"Importing 300 trades"_s) && words.join(u' ').contains(u"214 rows"_s));
        auto* button = qobject_cast<QPushButton*>(question->focusWidget());
        QVERIFY(button && button->isDefault()); // the safe answer
        fixture.window->close(); // asks once
        QCOMPARE(fixture.window->findChildren<CloseQuestion*>().size(), 1);
        button->click();
        QVERIFY(fixture.window->isVisible());
        fixture.window->close();
        question = fixture.window->findChildren<CloseQuestion*>().last();
        question->accept();
        QVERIFY(!fixture.window->isVisible());

        token.reset();
        fixture.restart();
        fixture.window->close();
        QVERIFY(!fixture.window->isVisible()); // nothing runs, nothing is asked
    }

    void noticesBecomeToastsAndStayInTheLog()
    {
        WindowFixture fixture;
        fixture.open();
        QTRY_VERIFY(fixture.window->findChildren<QObject*>().size() > 0);
        for (int i = 0; i < 5; ++i) {
            fixture.window->notifications().post({NoteKind::Info, u"Notice %1"_s.arg(i), u"text"_s});
        }
        QTRY_VERIFY(!fixture.window->findChildren<Toast*>().isEmpty());
        WindowFixture::settle();
        QVERIFY(fixture.window->findChildren<Toast*>().size() <= 3);
        QCOMPARE(fixture.window->notifications().notices().size(), 5U);
        QVERIFY(fixture.window->status().notifications()->text().contains(u'5'));
        fixture.window->dialogs().showNotifications();
        QCOMPARE(fixture.window->notifications().unseen(), 0);
    }

    void clockWakesUpOncePerSecond()
    {
        for (int ms = 0; ms < 1000; ms += 37) {
            const int wait = untilNextSecond(ms);
            QVERIFY(wait > 0 && wait <= 1003 && ms + wait >= 1000);
        }
        QCOMPARE(clockText(QDateTime(QDate(2026, 11, 21), QTime(4, 5, 6), Qt::UTC), ClockZone::Utc).right(12),
                 u"04:05:06 UTC"_s);
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window->status().isTicking());
        fixture.window->hide();
        QVERIFY(!fixture.window->status().isTicking());
    }

    void contentIsMadeWhenItIsSeen()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(!fixture.window->panel(panels::kBacktest)->hasContent());
        fixture.window->showPanel(panels::kBacktest);
        QVERIFY(fixture.window->panel(panels::kBacktest)->hasContent());
    }

    void aboutTellsWhatABugReportNeeds()
    {
        const QString text = aboutText();
        QVERIFY(text.contains(u"Elite Trading Coach"_s) && text.contains(u"Commit"_s) && text.contains(u"Qt 6"_s));
        QVERIFY(QFile(u":/about/LICENSE"_s).size() > 30000);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
