// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"
#include "ui/window/fuzzy_match.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

    static std::vector<PaletteEntry> entries(QStringList* ran)
    {
        const auto make = [ran](const QString& id, const QString& title, const QString& kind) {
            return PaletteEntry{id, title, kind, {}, {}, {}, [ran, id] { ran->append(id); }};
        };
        return {make(u"a"_s, u"Show Positions"_s, u"Panel"_s), make(u"b"_s, u"Theme: High contrast"_s, u"View"_s),
                make(u"c"_s, u"Full screen"_s, u"View"_s), make(u"d"_s, u"Keyboard shortcuts"_s, u"Help"_s),
                make(u"e"_s, u"Umgebung ändern"_s, u"Setting"_s)};
    }

private Q_SLOTS:
    void findsLettersInOrderOnly()
    {
        QVERIFY(fuzzyMatch(u"fs"_s, u"Full screen"_s));
        QVERIFY(!fuzzyMatch(u"sf"_s, u"Full screen"_s));
        QVERIFY(!fuzzyMatch(u"fullscreenx"_s, u"Full screen"_s));
        QVERIFY(fuzzyMatch(QString(), u"anything"_s));
    }

    void placesEachLetterWhereItIs()
    {
        const QString texts[]
            = {u"Full screen"_s, u"Save workspace as"_s, u"aaa aba ab"_s, u"Put all torn-off panels back"_s};
        for (const QString& text : texts) {
            for (qsizetype from = 0; from < text.size(); ++from) {
                for (qsizetype to = from + 2; to <= text.size(); to += 3) {
                    QString typed;
                    for (qsizetype i = from; i < to; i += 2) {
                        typed += text[i];
                    }
                    const auto match = fuzzyMatch(typed, text);
                    QVERIFY2(match, qPrintable(typed + u" in "_s + text));
                    QString needle = folded(typed);
                    needle.removeIf([](QChar c) { return c.isSpace(); });
                    QCOMPARE(match->positions.size(), static_cast<std::size_t>(needle.size()));
                    int last = -1;
                    for (std::size_t i = 0; i < match->positions.size(); ++i) {
                        QVERIFY(match->positions[i] > last);
                        last = match->positions[i];
                        QCOMPARE(folded(text)[last], needle[static_cast<qsizetype>(i)]);
                    }
                }
            }
        }
    }

    void prefersWordStartsAndNeighbours()
    {
        QVERIFY(fuzzyMatch(u"fs"_s, u"Full screen"_s)->score > fuzzyMatch(u"fs"_s, u"Prefers"_s)->score);
        QVERIFY(fuzzyMatch(u"key"_s, u"Keyboard shortcuts"_s)->score > fuzzyMatch(u"key"_s, u"Donkey trail"_s)->score);
        QVERIFY(fuzzyMatch(u"log"_s, u"Log"_s)->score > fuzzyMatch(u"log"_s, u"Log folder of the program"_s)->score);
    }

    void ignoresCaseAndAccents() { QVERIFY(fuzzyMatch(u"ANDERN"_s, u"Umgebung ändern"_s)); }

    void showsRecentFirstWhenNothingIsTyped()
    {
        QStringList ran;
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(&ran));
        QCOMPARE(model.entryAt(0)->id, u"a"_s);
        QVERIFY(model.run(3));
        QCOMPARE(ran, QStringList{u"d"_s});
        model.setTyped(u"x"_s);
        model.setTyped(QString());
        QCOMPARE(model.entryAt(0)->id, u"d"_s);
        QCOMPARE(model.recent(), QStringList{u"d"_s});
        QVERIFY(!model.run(99));
    }

    void findsByKindToo()
    {
        QStringList ran;
        PaletteModel model;
        model.setEntries(entries(&ran));
        model.setTyped(u"help key"_s);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.entryAt(0)->id, u"d"_s);
    }

    void wordsComeBeforeLetters()
    {
        const auto make = [](const QString& title, const QString& words) {
            return PaletteEntry{title, title, u"Kind"_s, {}, {}, words, [] {}};
        };
        PaletteModel model;
        model.setEntries({make(u"Alerts with a sound"_s, {}), make(u"Alerts"_s, {}), make(u"Temperature"_s, {}),
                          make(u"Import a venue's history"_s, {}), make(u"Show Venues"_s, {}),
                          make(u"Guardrails"_s, u"limits daily loss"_s), make(u"Import trades"_s, u"CSV"_s),
                          make(u"Stop all now"_s, {}), make(u"Release the stop"_s, {})});
        const auto found = [&model](const QString& typed) {
            model.setTyped(typed);
            QStringList out;
            for (int i = 0; i < model.rowCount(); ++i) {
                out << model.entryAt(i)->title;
            }
            return out;
        };
        QCOMPARE(found(u"alerts"_s), (QStringList{u"Alerts"_s, u"Alerts with a sound"_s}));
        QCOMPARE(found(u"venues"_s), QStringList{u"Show Venues"_s});
        QCOMPARE(found(u"import"_s), (QStringList{u"Import trades"_s, u"Import a venue's history"_s}));
        QCOMPARE(found(u"Limits"_s), QStringList{u"Guardrails"_s});
        QCOMPARE(found(u"loss limits"_s), QStringList{u"Guardrails"_s});
        QCOMPARE(found(u"csv import"_s), QStringList{u"Import trades"_s});
        QCOMPARE(found(u"stop"_s), (QStringList{u"Stop all now"_s, u"Release the stop"_s}));
        QVERIFY(found(u"sve"_s).contains(u"Show Venues"_s)); // Letters answer where no word does.
        QVERIFY(found(u"xyz"_s).isEmpty());
        model.setTyped(u"loss venues"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setTyped(u"history import"_s);
        QCOMPARE(model.data(model.index(0), PaletteModel::PositionsRole).toList().first().toInt(), 0);
    }

    void worksByKeyboardAlone()
    {
        QStringList ran;
        QWidget window;
        window.resize(1000, 700);
        QLineEdit before(&window);
        CommandPalette palette(&window);
        window.show();
        before.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open(entries(&ran));
        auto* edit = palette.findChild<QLineEdit*>();
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(palette.width(), 560);
        QTest::keyClicks(edit, u"scr"_s);
        QCOMPARE(palette.model().entryAt(0)->id, u"c"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, QStringList{u"c"_s});
        QVERIFY(!palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &before);

        palette.open(entries(&ran));
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Up);
        QTest::keyClick(edit, Qt::Key_Up); // round to the last one
        const QString last = palette.model().entryAt(palette.model().rowCount() - 1)->id;
        QTest::keyClick(edit, Qt::Key_Enter);
        QCOMPARE(ran.last(), last);
        palette.open(entries(&ran));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(ran.size(), 2);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
