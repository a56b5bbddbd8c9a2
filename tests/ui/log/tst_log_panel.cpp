// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log.h"
#include "ui/base/theme_manager.h"
#include "ui/log/log_model.h"
#include "ui/log/log_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logMarket, "elite.market")
Q_LOGGING_CATEGORY(logCoach, "elite.coach")

QList<LogEntry> entries(int count, quint64 first = 1)
{
    QList<LogEntry> list;
    for (int i = 0; i < count; ++i) {
        list.append({first + static_cast<quint64>(i), 1'795'219'331'000 + i, static_cast<LogLevel>(i % 4),
                     i % 2 ? u"elite.market"_s : u"elite.coach"_s, u"main"_s, u"line %1"_s.arg(i)});
    }
    return list;
}

} // namespace

class TestLogPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({.choice = ThemeChoice::Dark})); }

    void modelKeepsItsLimit()
    {
        LogModel model(100);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(entries(60));
        QCOMPARE(model.rowCount(), 60);
        model.append(entries(60, 61));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.lastNumber(), 120U);
        model.append(entries(500, 121));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.lastNumber(), 620U);
        QCOMPARE(model.index(99, LogModel::Text).data().toString(), u"line 499"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.lastNumber(), 620U);
    }

    void filtersByLevelCategoryAndText()
    {
        LogModel model(1000);
        LogFilter filter;
        filter.setSourceModel(&model);
        model.append(entries(400));
        QCOMPARE(filter.rowCount(), 400);
        filter.setLevel(LogLevel::Warning);
        QCOMPARE(filter.rowCount(), 200);
        filter.setCategory(u"elite.market"_s);
        QCOMPARE(filter.rowCount(), 100); // every fourth line is an error of the market
        filter.setText(u"LINE 39"_s);
        QCOMPARE(filter.rowCount(), 4); // 39, 391, 395, 399
    }

    void tenThousandLinesStayQuick()
    {
        LogModel model(Log::kKept);
        LogFilter filter;
        filter.setSourceModel(&model);
        QTableView view;
        view.setModel(&filter);
        view.show();
        QElapsedTimer timer;
        timer.start();
        model.append(entries(Log::kKept));
        const qint64 filled = timer.restart();
        for (int i = 0; i < 10; ++i) {
            model.append(entries(20, 20000 + static_cast<quint64>(i) * 20));
        }
        const qint64 added = timer.restart();
        filter.setText(u"7"_s);
        const qint64 filtered = timer.elapsed();
        qInfo("10,000 lines: filled in %lld ms, 10 x 20 lines added in %lld ms, filtered in %lld ms", filled, added,
              filtered);
        QVERIFY(filled < 500 && added < 200 && filtered < 500); // generous: a debug build on a busy computer
    }

    void showsWhatIsLogged()
    {
        const QTemporaryDir folder;
        QWidget window; // shown before the log listens: the platform says things of its own then
        window.resize(900, 240);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Log log({.folder = folder.path(), .name = u"test"_s, .echoLevel = LogLevel::Error});
        qCInfo(logMarket) << "before the panel";
        LogPanel panel(log, &window);
        panel.resize(window.size());
        panel.show();
        qCWarning(logCoach).noquote() << "beware of sk-proj-CANARY0123456789abcdefghijklmnop";
        QTRY_COMPARE(panel.filter().rowCount(), 2);
        QCOMPARE(panel.filter().index(1, LogModel::Text).data().toString(), u"beware of [secret]"_s);

        auto* level = find<QComboBox>(panel, u"Level"_s);
        level->setCurrentIndex(level->findData(static_cast<int>(LogLevel::Warning)));
        QCOMPARE(panel.filter().rowCount(), 1);
        level->setCurrentIndex(0);
        auto* category = find<QComboBox>(panel, u"Category"_s);
        QVERIFY(category->findData(u"elite.coach"_s) > 0);
        category->setCurrentIndex(category->findData(u"elite.coach"_s));
        QCOMPARE(panel.filter().rowCount(), 1);
        category->setCurrentIndex(0);
        find<QLineEdit>(panel, u"Lines that hold this text"_s)->setText(u"before"_s);
        QCOMPARE(panel.filter().rowCount(), 1);

        panel.table().selectAll();
        panel.copySelection();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"INFO elite.market main before the panel"_s));
    }

    void pauseHoldsNewLinesBack()
    {
        const QTemporaryDir folder;
        QWidget window; // shown before the log listens: the platform says things of its own then
        window.resize(900, 240);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Log log({.folder = folder.path(), .name = u"test"_s, .echoLevel = LogLevel::Error});
        LogPanel panel(log, &window);
        panel.show();
        auto* pause = find<QToolButton>(panel, u"Pause: new lines wait"_s);
        pause->click();
        QVERIFY(panel.isPaused());
        qCInfo(logMarket) << "waits";
        QTest::qWait(500);
        QCOMPARE(panel.filter().rowCount(), 0);
        pause->click();
        QCOMPARE(panel.filter().rowCount(), 1);
    }

    void aHiddenPanelDoesNotLook()
    {
        const QTemporaryDir folder;
        QWidget window; // shown before the log listens: the platform says things of its own then
        window.resize(900, 240);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Log log({.folder = folder.path(), .name = u"test"_s, .echoLevel = LogLevel::Error});
        LogPanel panel(log, &window);
        qCInfo(logMarket) << "nobody looks";
        QTest::qWait(400);
        QCOMPARE(panel.filter().rowCount(), 0);
        panel.show();
        QCOMPARE(panel.filter().rowCount(), 1);
    }

    void everyControlHasAName()
    {
        const QTemporaryDir folder;
        QWidget window; // shown before the log listens: the platform says things of its own then
        window.resize(900, 240);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Log log({.folder = folder.path(), .name = u"test"_s, .echoLevel = LogLevel::Error});
        for (int i = 0; i < 40; ++i) {
            qCInfo(logMarket) << "connected to the feed, line" << i;
        }
        qCWarning(logCoach) << "the answer took 31 s";
        qCCritical(logMarket) << "cannot write: No space left on device";
        LogPanel panel(log, &window);
        panel.resize(window.size());
        panel.show();
        QCoreApplication::processEvents();
        for (const QWidget* widget : panel.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !widget->inherits("QAbstractScrollAreaScrollBarContainer")) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
        const QString pictures = qEnvironmentVariable("ELITE_PICTURES");
        if (!pictures.isEmpty()) {
            QDir().mkpath(pictures);
            QVERIFY(panel.grab().save(pictures + u"/log-panel.png"_s));
        }
    }

private:
    template <class T> static T* find(const QWidget& panel, const QString& name)
    {
        for (T* child : panel.findChildren<T*>()) {
            if (child->accessibleName() == name) {
                return child;
            }
        }
        qFatal("no control %s", qPrintable(name));
    }

    ThemeManager m_look;
};

QTEST_MAIN(TestLogPanel)
#include "tst_log_panel.moc"
