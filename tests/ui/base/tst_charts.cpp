// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/report_charts.h"
#include "ui/base/state_box.h"
#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

QString binFolder()
{
    return qEnvironmentVariable("ELITE_BIN");
}

bool built()
{
    return QFileInfo::exists(binFolder() + u"/elite_charts.so"_s)
        || QFileInfo::exists(binFolder() + u"/elite_charts.dll"_s);
}

ReportLinePanel equity(std::size_t points)
{
    ReportLine line{u"this bot"_s, {}};
    for (std::size_t n = 0; n < points; ++n) {
        line.points.push_back(
            {1.7e12 + static_cast<double>(n) * 3.6e6, 10'000 + 500 * std::sin(static_cast<double>(n) / 40)});
    }
    return {u"Equity, after costs"_s, {line}, true};
}

int pixelsOf(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({.choice = ThemeChoice::Dark})); }
    void missingPartIsSaidInWords();
    void aForeignFileIsRefused();
    void programDoesNotLinkQtCharts();
    void drawsAndFollowsTheTheme();
    void labelsAreWholeInSmallCharts();
    void refusesTooMuch();

private:
    ThemeManager m_manager{nullptr, [] { return true; }};
};

void TestCharts::missingPartIsSaidInWords()
{
    const QTemporaryDir empty;
    const auto charts = reportCharts(empty.path());
    QVERIFY(!charts);
    QCOMPARE(charts.error().code, ErrorCode::Unavailable);
    const std::unique_ptr<QWidget> words(makeMissingCharts(charts.error()));
    QVERIFY(words->accessibleName().contains(u"not installed"_s));
    QVERIFY(words->accessibleDescription().contains(u"ELITE_CHARTS=ON"_s));
}

void TestCharts::aForeignFileIsRefused()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"/elite_charts.so"_s, u"/elite_charts.dll"_s}) {
        QFile file(folder.path() + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no plugin");
    }
    const auto charts = reportCharts(folder.path());
    QVERIFY(!charts);
    QVERIFY(charts.error().detail.contains(u"elite_charts"_s));
}

/// The start of the program never pays for Qt Charts. The plugin itself proves that the reading finds the library.
void TestCharts::programDoesNotLinkQtCharts()
{
    const QString tool = QStandardPaths::findExecutable(u"readelf"_s);
    const QString program = binFolder() + u"/elite-trading-coach"_s;
    if (tool.isEmpty() || !QFileInfo::exists(program)) {
        QSKIP("needs readelf and the built program");
    }
    const auto needed = [&](const QString& file) {
        QProcess process;
        process.start(tool, {u"-d"_s, file});
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    QVERIFY(needed(program).contains("libQt6Widgets"));
    QVERIFY(!needed(program).contains("libQt6Charts"));
    if (built()) {
        QVERIFY(needed(binFolder() + u"/elite_charts.so"_s).contains("libQt6Charts"));
    }
}

void TestCharts::drawsAndFollowsTheTheme()
{
    if (!built()) {
        QSKIP("built without the charts part");
    }
    QVERIFY(reportCharts(binFolder()));
    const auto lines = makeReportLines(equity(500));
    QVERIFY(lines);
    const std::unique_ptr<QWidget> chart(*lines);
    chart->resize(600, 300);
    chart->show();
    QCOMPARE(chart->accessibleName(), u"Equity, after costs"_s);
    QVERIFY(pixelsOf(*chart, theme().color(ColorRole::AccentText)) > 200);
    m_manager.setSettings({.choice = ThemeChoice::Light});
    QVERIFY(pixelsOf(*chart, theme().color(ColorRole::AccentText)) > 200);
    QVERIFY(pixelsOf(*chart, theme().color(ColorRole::Surface1)) > 10'000);
    m_manager.setSettings({.choice = ThemeChoice::Dark});
    const auto bars = makeReportHistogram({u"Results in R"_s, {{-1, 14, u"−1"_s}, {0, 2, u"0"_s}, {1, 10, u"+1"_s}}});
    QVERIFY(bars);
    const std::unique_ptr<QWidget> histogram(*bars);
    histogram->resize(400, 300);
    histogram->show();
    QTest::qWait(50);
    QVERIFY(pixelsOf(*histogram, theme().color(ColorRole::Down)) > 500);
    QVERIFY(pixelsOf(*histogram, theme().color(ColorRole::Up)) > 500);
    const auto ranges = makeReportIntervals({u"Win rate"_s, {{u"you"_s, 38.2, 54.3, 69.5}}});
    QVERIFY(ranges);
    const std::unique_ptr<QWidget> interval(*ranges);
    interval->resize(400, 200);
    interval->show();
    QVERIFY(pixelsOf(*interval, theme().color(ColorRole::AccentText)) > 200);
    if (qEnvironmentVariableIsSet("ELITE_PICTURES")) {
        const QString folder = qEnvironmentVariable("ELITE_PICTURES");
        chart->grab().save(folder + u"/lines.png"_s);
        histogram->grab().save(folder + u"/histogram.png"_s);
        interval->grab().save(folder + u"/intervals.png"_s);
    }
}

void TestCharts::labelsAreWholeInSmallCharts()
{
    if (!built()) {
        QSKIP("built without the charts part");
    }
    QVERIFY(reportCharts(binFolder()));
    ReportHistogram results{u"Results per trade"_s, {}};
    for (int i = 0; i < 11; ++i) {
        results.bars.push_back({i - 5.0, 3.0 + 40 * i, u"−%1.25"_s.arg(i)});
    }
    const auto lines = makeReportLines(equity(500));
    const auto bars = makeReportHistogram(results);
    QVERIFY(lines && bars);
    const std::unique_ptr<QWidget> both[] = {std::unique_ptr<QWidget>(*lines), std::unique_ptr<QWidget>(*bars)};
    for (const auto& chart : both) {
        chart->resize(250, 90);
        chart->show();
        QTest::qWait(50);
        QStringList labels;
        const auto items = chart->findChild<QGraphicsView*>()
            ? chart->findChild<QGraphicsView*>()->scene()->items()
            : qobject_cast<QGraphicsView*>(chart.get())->scene()->items();
        for (const QGraphicsItem* item : items) {
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item); text && text->isVisible()) {
                labels << text->toPlainText();
            }
        }
        QVERIFY2(labels.size() >= 4, qPrintable(labels.join(u'|')));
        QVERIFY2(!labels.join(u'|').contains(u"..."_s), qPrintable(labels.join(u'|')));
    }
}

void TestCharts::refusesTooMuch()
{
    if (!built()) {
        QSKIP("built without the charts part");
    }
    const auto chart = makeReportLines(equity(ReportCharts::kMostPoints + 1));
    QVERIFY(!chart);
    QCOMPARE(chart.error().code, ErrorCode::OutOfRange);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
