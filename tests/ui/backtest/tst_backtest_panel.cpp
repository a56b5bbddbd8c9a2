// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_tape.h"
#include "ui/backtest/backtest_form.h"
#include "ui/backtest/backtest_panel.h"
#include "ui/backtest/backtest_results.h"
#include "ui/backtest/sweep_page.h"
#include "ui/base/explain.h"
#include "ui/base/explanations.h"
#include "ui/base/number_field.h"
#include "ui/base/theme_manager.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

class TestBacktestPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
        const auto bytes = test::syntheticTape(7, 600, 0.6);
        QVERIFY(bytes.hasValue());
        QFile file(m_folder.filePath(u"test.tape"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    }

    void aRunFromChoiceToExport()
    {
        WorkRegistry work;
        BacktestService service(work);
        BacktestPanel panel(service);
        panel.resize(1280, 800);
        panel.show();
        BacktestForm& form = *panel.form();
        QVERIFY(!form.request()); // No tape yet: the button says so.
        service.openTape(m_folder.filePath(u"test.tape"_s));
        QTRY_VERIFY_WITH_TIMEOUT(form.request().has_value(), 20'000);
        QVERIFY(form.runButton()->isEnabled());
        form.setValues(std::vector<std::int64_t>{30, 10, 95});
        QVERIFY(!form.request()); // The fast average must be the shorter one.
        QVERIFY(!form.runButton()->isEnabled());
        form.setValues(std::vector<std::int64_t>{3, 9, 90});
        QSignalSpy finished(&service, &BacktestService::finished);
        QTest::mouseClick(form.runButton(), Qt::LeftButton);
        QVERIFY(service.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(panel.results()->isVisible());
        QTableView* list = nullptr;
        for (QTableView* table : panel.results()->findChildren<QTableView*>()) {
            list = table->accessibleName() == u"Trades" ? table : list;
        }
        QVERIFY(list != nullptr);
        const int trades = service.outcome()->report.summary.trades;
        QVERIFY(trades > 5);
        QCOMPARE(list->model()->rowCount(), trades);
        panel.saveTo(m_folder.filePath(u"run.csv"_s));
        panel.saveTo(m_folder.filePath(u"run.json"_s));
        QFile csv(m_folder.filePath(u"run.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), trades + 1);
        QFile json(m_folder.filePath(u"run.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll())[u"log_hash"_s].toString().toLatin1(),
                 service.outcome()->report.logHash);
        everyControlHasAName(panel);
        QStringList words;
        for (const ExplainedFigure& one : figuresWithin(&panel)) {
            QVERIFY2(findExplanation(one.word), one.word.data());
            QVERIFY2(!one.title.isEmpty() && !one.value.isEmpty(), one.word.data());
            words << one.word;
            if (one.word == "test-trades"_L1) {
                QCOMPARE(one.value, QLocale().toString(trades));
            }
        }
        QCOMPARE(
            words,
            QStringList({u"test-result"_s, u"test-trades"_s, u"win-rate"_s, u"test-average"_s, u"profit-factor"_s,
                         u"test-fall"_s, u"test-costs"_s, u"test-ambiguous"_s, u"test-look-ahead"_s, u"test-luck"_s}));
        // A second run explains its own figures, not those of the first one twice.
        panel.results()->show(*service.outcome(), {});
        QCOMPARE(figuresWithin(&panel).size(), std::size_t(words.size()));
    }

    void aSweepFillsItsTable()
    {
        WorkRegistry work;
        BacktestService service(work);
        BacktestPanel panel(service);
        panel.resize(1280, 800);
        panel.show();
        service.openTape(m_folder.filePath(u"test.tape"_s));
        QTRY_VERIFY_WITH_TIMEOUT(panel.form()->request().has_value(), 20'000);
        QVERIFY(panel.sweepPage()->values().has_value());
        QSignalSpy finished(&service, &BacktestService::sweepFinished);
        Q_EMIT panel.sweepPage()->sweepRequested();
        QVERIFY(service.isSweeping());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        const auto tables = panel.sweepPage()->findChildren<QTableView*>();
        QCOMPARE(tables.at(0)->model()->rowCount(), static_cast<int>(service.sweepOutcome()->cells.size()));
    }

    void everyThemeAndDirectionFits()
    {
        WorkRegistry work;
        BacktestService service(work);
        BacktestPanel panel(service);
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::HighContrast, ThemeChoice::ColourBlindSafe, ThemeChoice::Dark}) {
            m_look.setSettings({.choice = choice, .textScale = 1.5});
            panel.setLayoutDirection(choice == ThemeChoice::Light ? Qt::RightToLeft : Qt::LeftToRight);
            panel.resize(1600, 1000);
            panel.show();
            QVERIFY(!panel.grab().isNull());
        }
        m_look.setSettings({.choice = ThemeChoice::Dark});
    }

private:
    static void everyControlHasAName(const QWidget& panel)
    {
        for (const QWidget* control : panel.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(control) || qobject_cast<const QPushButton*>(control)
                || qobject_cast<const NumberField*>(control) || qobject_cast<const QTableView*>(control);
            if (isControl && control->isVisibleTo(&panel)) {
                QAccessibleInterface* accessible
                    = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(control)); // It is only asked.
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                         control->metaObject()->className());
            }
        }
    }

    ThemeManager m_look;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestBacktestPanel)
#include "tst_backtest_panel.moc"
