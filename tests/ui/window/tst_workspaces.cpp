// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/screen_rescue.h"
#include "ui/window/sealed_state.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_geometry.h"
#include "ui/window/workspaces.h"

#include <QAccessible>
#include <QTabBar>
#include <QToolButton>

using namespace elite;
using namespace Qt::StringLiterals;

class TestWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealNoticesEveryDamage()
    {
        const QByteArray state("some layout bytes");
        const QByteArray sealed = sealedState(state);
        QCOMPARE(unsealedState(sealed).value(), state);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray broken = sealed;
            broken[i] = static_cast<char>(broken[i] ^ 1);
            QVERIFY(!unsealedState(broken));
            QVERIFY(!unsealedState(sealed.left(i)));
        }
    }

    void windowComesBackFromAMonitorThatIsGone()
    {
        const QRect left(0, 0, 1920, 1080);
        const QRect right(1920, 0, 2560, 1440);
        const QSize least(1024, 640);
        const QRect there(2400, 100, 1600, 1000);
        QCOMPARE(onScreen(there, {left, right}, least), there);
        const QRect rescued = onScreen(there, {left}, least);
        QVERIFY(left.contains(rescued));
        QCOMPARE(rescued.size(), there.size());
        QVERIFY(left.contains(onScreen(QRect(-5000, -5000, 4000, 3000), {left}, least)));
        QVERIFY(left.contains(onScreen(QRect(100, -900, 1600, 1000), {left}, least))); // only its bottom could be seen
        const QRect partly(1700, 500, 1600, 1000); // 220 px of the title are enough to take it
        QCOMPARE(onScreen(partly, {left}, least), partly);
        const QRect small(0, 0, 800, 600);
        QCOMPARE(onScreen(there, {small}, least).size(), small.size());
        QCOMPARE(onScreen(there, {}, least), there);
    }

    void geometryIsKept()
    {
        const WindowGeometry geometry{QRect(10, -20, 1300, 800), true, false};
        const auto read = readGeometry(storedGeometry(geometry));
        QVERIFY(read && read->normal == geometry.normal && read->maximized && !read->fullScreen);
        QVERIFY(!readGeometry("rubbish"));
        QVERIFY(!readGeometry("{\"x\":1}"));
    }

    void deliveredLayoutsAreAsDesigned()
    {
        WindowFixture fixture;
        fixture.open();
        MainWindow& window = *fixture.window;
        const auto rectOf = [&window](const QString& id) { return window.panel(id)->geometry(); };
        const Theme::Panel& sizes = theme().panel;
        QCOMPARE(window.workspaces().current().id, u"trade"_s);
        QCOMPARE(rectOf(panels::kWatchlist).width(), sizes.watchlist.preferred);
        QVERIFY(std::abs(rectOf(panels::kTicket).width() - sizes.rail.preferred) <= 1); // The layout rounds.
        QVERIFY(rectOf(panels::kChart).width() > 900);
        QVERIFY(rectOf(panels::kTicket).left() > rectOf(panels::kChart).right());
        QVERIFY(rectOf(panels::kPositions).top() > rectOf(panels::kChart).bottom());
        QVERIFY(rectOf(panels::kPositions).right() < rectOf(panels::kTicket).left()); // the rail has the full height
        for (const Workspace& workspace : window.workspaces().list()) {
            window.workspaces().switchTo(workspace.id);
            WindowFixture::settle();
            int seen = 0;
            for (const PanelDock* panel : window.panels()) {
                seen += !panel->isHidden() && window.rect().intersects(panel->geometry()) ? 1 : 0;
            }
            const int least = workspace.id == panels::kHome ? 1 : 2; // Its cards hold what was beside it.
            QVERIFY2(seen >= least, qPrintable(workspace.id));
        }
    }

    void sidePanelsKeepTheirSizes()
    {
        WindowFixture fixture;
        fixture.open();
        MainWindow& window = *fixture.window;
        window.resize(1900, 1100);
        WindowFixture::settle();
        QCOMPARE(window.panel(panels::kWatchlist)->width(), theme().panel.watchlist.preferred);
        QVERIFY(std::abs(window.panel(panels::kTicket)->width() - theme().panel.rail.preferred) <= 1);
        window.resize(1200, 700);
        WindowFixture::settle();
        QCOMPARE(window.panel(panels::kTicket)->width(), theme().panel.rail.min);
        QVERIFY(!window.panel(panels::kWatchlist)->isCollapsed());
        window.resize(1040, 660);
        WindowFixture::settle();
        QVERIFY(window.panel(panels::kWatchlist)->isCollapsed());
        QVERIFY2(window.panel(panels::kWatchlist)->width() <= 48,
                 qPrintable(QString::number(window.panel(panels::kWatchlist)->width())));
        window.resize(1600, 1000);
        WindowFixture::settle();
        QVERIFY(!window.panel(panels::kWatchlist)->isCollapsed());
        QCOMPARE(window.panel(panels::kWatchlist)->width(), theme().panel.watchlist.preferred);
        QVERIFY(std::abs(window.panel(panels::kTicket)->width() - theme().panel.rail.preferred) <= 1);
    }

    void survivesAKill()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->workspaces().switchTo(panels::kCoach);
        fixture.window->panel(panels::kJournal)->close();
        fixture.window->panel(panels::kChart)->setFloating(true);
        QTRY_VERIFY(!fixture.window->workspaces().isWaitingToWrite());
        fixture.restart(); // closeEvent never ran
        QCOMPARE(fixture.window->workspaces().current().id, panels::kCoach);
        QVERIFY(fixture.window->panel(panels::kJournal)->isHidden());
        QVERIFY(fixture.window->panel(panels::kChart)->isFloating());
        QVERIFY(fixture.window->panel(panels::kChart)->windowTitle().startsWith(u"PAPER"_s));
        fixture.window->workspaces().resetCurrent();
        QVERIFY(!fixture.window->panel(panels::kJournal)->isHidden());
        QVERIFY(!fixture.window->panel(panels::kChart)->isFloating());
    }

    void damagedLayoutFallsBackAndSaysSo()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->panel(panels::kOrders)->close();
        fixture.window->workspaces().writeNow();
        QByteArray kept = fixture.settings->state(u"window.workspace.trade"_s);
        QVERIFY(!kept.isEmpty());
        kept[kept.size() / 2] = static_cast<char>(kept[kept.size() / 2] ^ 0x40);
        QVERIFY(fixture.settings->setState(u"window.workspace.trade"_s, kept));
        fixture.restart();
        QVERIFY(!fixture.window->panel(panels::kOrders)->isHidden());
        QCOMPARE(fixture.window->notifications().notices().size(), 1U);
        QCOMPARE(fixture.window->notifications().notices().front().kind, NoteKind::Warning);
    }

    void safeModeReadsNothing()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.window->panel(panels::kOrders)->close();
        fixture.window->workspaces().writeNow();
        fixture.window.reset();
        fixture.open(QSize(1600, 1000), true);
        QVERIFY(!fixture.window->panel(panels::kOrders)->isHidden());
    }

    void aScreenReaderSwitchesThem()
    {
        WindowFixture fixture;
        fixture.open();
        QToolButton* journal = nullptr;
        for (QToolButton* button : fixture.window->strip().findChildren<QToolButton*>()) {
            journal = button->property("workspace") == u"journal"_s ? button : journal;
        }
        QVERIFY(journal != nullptr);
        QAccessible::queryAccessibleInterface(journal)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QCOMPARE(fixture.window->workspaces().current().id, u"journal"_s);
    }

    void ownWorkspaces()
    {
        WindowFixture fixture;
        fixture.open();
        Workspaces& workspaces = fixture.window->workspaces();
        QVERIFY(!workspaces.saveAs(u"  "_s));
        QVERIFY(!workspaces.saveAs(u"TRADE"_s)); // taken, whatever the case
        fixture.window->panel(panels::kWatchlist)->close();
        QVERIFY(workspaces.saveAs(u"Morning"_s));
        const QString id = workspaces.current().id;
        QVERIFY(!workspaces.rename(u"trade"_s, u"Other"_s));
        QVERIFY(!workspaces.remove(u"trade"_s));
        QVERIFY(workspaces.rename(id, u"Evening"_s));
        fixture.window->panel(panels::kChart)->close();
        workspaces.resetCurrent(); // back to how it was saved
        QVERIFY(!fixture.window->panel(panels::kChart)->isHidden());
        QVERIFY(fixture.window->panel(panels::kWatchlist)->isHidden());
        fixture.restart();
        QCOMPARE(fixture.window->workspaces().current().title, u"Evening"_s);
        QVERIFY(fixture.window->panel(panels::kWatchlist)->isHidden());
        QVERIFY(fixture.window->workspaces().remove(id));
        QCOMPARE(fixture.window->workspaces().current().id, u"trade"_s);
        QVERIFY(fixture.settings->state(u"window.workspace."_s + id).isEmpty());
    }
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
