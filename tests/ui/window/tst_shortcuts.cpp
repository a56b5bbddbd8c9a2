// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_page.h"

#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

class TestShortcuts : public QObject
{
    Q_OBJECT

    static void fill(ActionRegistry& registry, int* count)
    {
        const auto run = [count] { ++*count; };
        registry.add({u"one"_s, u"&One…"_s, u"G"_s, {QKeySequence(u"Ctrl+1"_s)}}, &registry, run);
        registry.add({u"two"_s, u"Two"_s, u"G"_s, {QKeySequence(u"Ctrl+2"_s), QKeySequence(u"Ctrl+="_s)}}, &registry,
                     run);
        registry.add({.id = u"chart"_s,
                      .text = u"Chart"_s,
                      .group = u"G"_s,
                      .keys = {QKeySequence(u"T"_s)},
                      .place = ActionPlace::Chart},
                     &registry, run);
        registry.add({.id = u"ticket"_s,
                      .text = u"Ticket"_s,
                      .group = u"G"_s,
                      .keys = {QKeySequence(u"T"_s)},
                      .place = ActionPlace::Ticket},
                     &registry, run);
        registry.add({u"chain"_s, u"Chain"_s, u"G"_s, {QKeySequence(u"Ctrl+J, Ctrl+K"_s)}}, &registry, run);
    }

private Q_SLOTS:
    void namesConflicts()
    {
        QWidget window;
        ActionRegistry registry(&window);
        int count = 0;
        fill(registry, &count);
        QVERIFY(registry.allConflicts().empty());
        QCOMPARE(registry.conflicts(u"one"_s, QKeySequence(u"Ctrl+="_s)).front().text, u"Two"_s);
        QVERIFY(registry.conflicts(u"one"_s, QKeySequence(u"Ctrl+1"_s)).empty()); // its own
        QCOMPARE(registry.conflicts(u"one"_s, QKeySequence(u"Ctrl+J"_s)).front().id,
                 u"chain"_s); // the beginning of a chain
        QVERIFY(registry.conflicts(u"chart"_s, QKeySequence(u"T"_s)).empty()); // never focused together
        QCOMPARE(registry.conflicts(u"one"_s, QKeySequence(u"T"_s)).size(), 2U);
        registry.setKeys(u"one"_s, {QKeySequence(u"Ctrl+2"_s)});
        QVERIFY(!registry.allConflicts().empty());
    }

    void storesOnlyWhatDiffers()
    {
        QWidget window;
        ActionRegistry registry(&window);
        int count = 0;
        fill(registry, &count);
        QCOMPARE(registry.changedKeys(), u"{}"_s);
        registry.setKeys(u"two"_s, {QKeySequence(u"Ctrl+;"_s), QKeySequence(u"Ctrl+J, Ctrl+L"_s)});
        registry.setKeys(u"one"_s, {});
        const QString kept = registry.changedKeys();

        QWidget other;
        ActionRegistry again(&other);
        again.applyChangedKeys(kept); // before the actions exist: a part that comes late gets its keys too
        fill(again, &count);
        QCOMPARE(again.action(u"two"_s)->shortcuts(), registry.action(u"two"_s)->shortcuts());
        QVERIFY(again.action(u"one"_s)->shortcuts().isEmpty());
        QCOMPARE(again.changedKeys(), kept);
        again.resetKeys(u"one"_s);
        QCOMPARE(again.action(u"one"_s)->shortcut(), QKeySequence(u"Ctrl+1"_s));
        again.resetAllKeys();
        QCOMPARE(again.changedKeys(), u"{}"_s);
    }

    void survivesRubbish()
    {
        QWidget window;
        ActionRegistry registry(&window);
        int count = 0;
        fill(registry, &count);
        for (const QString& bad : {u"not json"_s, u"[]"_s, u"{\"one\":5}"_s, u"{\"one\":\"Nonsense+Key\"}"_s}) {
            registry.applyChangedKeys(bad);
            QVERIFY(registry.action(u"two"_s)->shortcuts().size() == 2);
        }
    }

    void pageNamesTheOwnerAndTakesOver()
    {
        QWidget window;
        ActionRegistry registry(&window);
        int count = 0;
        fill(registry, &count);
        ShortcutsPage page(registry, &window);
        page.selectCommand(u"one"_s);
        page.proposeKeys(QKeySequence(u"Ctrl+2"_s));
        QVERIFY2(page.conflictText().contains(u"Two"_s), qPrintable(page.conflictText()));
        QSignalSpy changed(&registry, &ActionRegistry::keysChanged);
        page.apply();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(registry.action(u"one"_s)->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+2"_s)});
        QCOMPARE(registry.action(u"two"_s)->shortcuts(),
                 QList<QKeySequence>{QKeySequence(u"Ctrl+="_s)}); // keeps its other keys
        QVERIFY(registry.allConflicts().empty());
        page.proposeKeys(QKeySequence(u"Ctrl+9"_s));
        QVERIFY(page.conflictText().isEmpty());
    }

    void keysReachTheAction()
    {
        QWidget window;
        ActionRegistry registry(&window);
        int count = 0;
        fill(registry, &count);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(count, 1);
        registry.setKeys(u"one"_s, {QKeySequence(u"Ctrl+7"_s)});
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(count, 1);
        QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(count, 2);
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
