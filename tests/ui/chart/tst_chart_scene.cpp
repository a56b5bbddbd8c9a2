// SPDX-License-Identifier: GPL-3.0-or-later
// Reference scenes: every style in every theme at every device pixel ratio, without a single letter, so that no font is
// part of the picture. ELITE_WRITE_SCENES=file writes the sums that are expected; ELITE_PICTURES=folder the pictures.
#include "tests/ui/chart/chart_fixture.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_scene.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

constexpr QSize kSize(400, 240);

struct Scene
{
    QString name;
    chart::PriceStyle style;
    ThemeChoice theme;
    chart::PriceMode mode;
    double ratio;
    double bars;
};

std::vector<Scene> scenes()
{
    std::vector<Scene> all;
    const std::pair<const char*, ThemeChoice> themes[] = {{"dark", ThemeChoice::Dark},
                                                          {"light", ThemeChoice::Light},
                                                          {"contrast", ThemeChoice::HighContrast},
                                                          {"blind", ThemeChoice::ColourBlindSafe}};
    for (int style = 0; style < chart::kPriceStyleCount; ++style) {
        for (const auto& [theme, choice] : themes) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
                for (const double bars : {40.0, 2000.0}) {
                    const auto mode = static_cast<chart::PriceMode>(style % 3);
                    all.push_back({u"style%1-%2-%3-%4"_s.arg(style).arg(QLatin1StringView(theme)).arg(ratio).arg(bars),
                                   static_cast<chart::PriceStyle>(style), choice, mode, ratio, bars});
                }
            }
        }
    }
    return all;
}

} // namespace

class TestChartScene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_manager.start({}));
        m_data.setBars(test::walkBars(2500));
        m_data.needHeikinAshi(true);
        m_setup.studies = {{"ema", {20, 0, 0}},
                           {"bollinger", {20, 2, 0}},
                           {"psar", {0.02, 0.02, 0.2, 0}},
                           {"macd", {12, 26, 9, 0, 0}},
                           {"supertrend", {10, 3, 0}}};
        for (const chart::StudySpec& spec : m_setup.studies) {
            QVERIFY(m_data.addStudy(spec));
        }
    }
    void everySceneIsAsItWas()
    {
        const QString writeTo = qEnvironmentVariable("ELITE_WRITE_SCENES");
        const QString pictures = qEnvironmentVariable("ELITE_PICTURES");
        QFile file(writeTo.isEmpty() ? qEnvironmentVariable("ELITE_SOURCE") + u"/tests/ui/chart/scenes.txt"_s
                                     : writeTo);
        QVERIFY(file.open(writeTo.isEmpty() ? QIODevice::ReadOnly : QIODevice::WriteOnly));
        const QList<QByteArray> expected = writeTo.isEmpty() ? file.readAll().split('\n') : QList<QByteArray>();
        QStringList wrong;
        for (const Scene& scene : scenes()) {
            const QImage image = painted(scene);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (int y = 0; y < image.height(); ++y) {
                hash.addData(QByteArrayView(reinterpret_cast<const char*>(image.constScanLine(y)), image.width() * 4));
            }
            const QByteArray line = scene.name.toUtf8() + ' ' + hash.result().toHex().left(16);
            if (!writeTo.isEmpty()) {
                file.write(line + '\n');
            } else if (!expected.contains(line)) {
                wrong << scene.name;
            }
            if (!pictures.isEmpty()) {
                image.save(pictures + u'/' + scene.name + u".png"_s);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    }
    // A part painted again leaves the whole as it was, at every ratio.
    void stripsFitTogether()
    {
        for (const Scene& scene : scenes()) {
            const QImage whole = painted(scene);
            QImage parts = whole.copy();
            for (const int from : {0, 37, 211, 350}) {
                paint(scene, parts, from, std::min(from + 90, kSize.width()));
                QVERIFY2(parts == whole, qPrintable(scene.name + u" from "_s + QString::number(from)));
            }
        }
    }
    // The colours of up and down, hollow and filled: never by colour alone.
    void shapeTellsTheDirection()
    {
        ThemeSettings settings;
        settings.choice = ThemeChoice::Dark;
        m_manager.setSettings(settings);
        ChartData data;
        data.setBars({{100, 120, 90, 110, 1, 1}, {110, 120, 90, 100, 1, 2}});
        chart::TimeScale time;
        time.setWidth(100);
        time.setBarCount(2);
        time.show(0, 2);
        ChartPane pane;
        pane.rect = QRect(0, 0, 100, 100);
        pane.isPrice = true;
        pane.scale.setHeight(100);
        pane.scale.setRange(80, 130);
        chart::ChartSetup setup;
        setup.volume = setup.grid = false;
        const std::vector<ChartPane> panes{pane};
        const std::vector<chart::TimeTick> ticks;
        const std::vector<std::int64_t> breaks;
        const std::vector<ChartZone> zones;
        const Theme& look = theme();
        QImage image(100, 100, QImage::Format_RGB32);
        ChartScene().paint(image, {1, look, data, setup, time, panes, ticks, breaks, zones}, 0, 100);
        const QRgb ground = look.color(ColorRole::SurfaceChart).rgb();
        QCOMPARE(image.pixel(20, 50), ground); // inside of the rising body
        QCOMPARE(image.pixel(25, 25), look.color(ColorRole::CandleUp).rgb()); // its wick
        QCOMPARE(image.pixel(70, 50), look.color(ColorRole::CandleDown).rgb());
        setup.style = chart::PriceStyle::FilledCandles;
        ChartScene().paint(image, {1, look, data, setup, time, panes, ticks, breaks, zones}, 0, 100);
        QCOMPARE(image.pixel(20, 50), look.color(ColorRole::CandleUp).rgb());
    }

private:
    void paint(const Scene& scene, QImage& image, int left, int right)
    {
        ThemeSettings settings;
        settings.choice = scene.theme;
        if (m_shown != scene.theme) {
            m_manager.setSettings(settings);
            m_shown = scene.theme;
        }
        chart::TimeScale time;
        time.setWidth(kSize.width());
        time.setBarCount(m_data.size());
        time.show(2000 - scene.bars + 7.3, 2007.3);
        std::vector<ChartPane> panes(2);
        panes[0].isPrice = true;
        panes[0].rect = QRect(0, 0, kSize.width(), 180);
        panes[1].rect = QRect(0, 181, kSize.width(), 59);
        for (std::size_t study = 0; study < m_data.studies().size(); ++study) {
            for (std::size_t output = 0; output < m_data.studies()[study].outputCount(); ++output) {
                if (m_data.studies()[study].isPlotted(output)) {
                    panes[study == 3 ? 1 : 0].lines.emplace_back(study, output);
                }
            }
        }
        const chart::Extent prices = m_data.extent(static_cast<std::int64_t>(2000 - scene.bars), 2007);
        panes[0].scale.setHeight(180);
        panes[0].scale.setMode(scene.mode);
        panes[0].scale.setReference(prices.low);
        panes[0].scale.fit(prices.low, prices.high);
        panes[1].scale.setHeight(59);
        panes[1].scale.fit(-900, 900);
        std::vector<chart::TimeTick> ticks;
        timeTicks(time, m_data.times(), 90, ticks);
        std::vector<std::int64_t> breaks;
        dayBreaks(time, m_data.times(), 24, breaks);
        const std::vector<ChartZone> zones{{1990, prices.low, (prices.low + prices.high) / 2, ColorRole::Down, 26}};
        chart::ChartSetup setup = m_setup;
        setup.style = scene.style;
        setup.sessionBreaks = true;
        m_scene.paint(image, {scene.ratio, theme(), m_data, setup, time, panes, ticks, breaks, zones}, left, right);
    }
    QImage painted(const Scene& scene)
    {
        QImage image(kSize * scene.ratio, QImage::Format_RGB32);
        image.fill(0);
        paint(scene, image, 0, kSize.width());
        return image;
    }

    ThemeManager m_manager{nullptr, [] { return true; }};
    ChartData m_data;
    chart::ChartSetup m_setup;
    ChartScene m_scene;
    ThemeChoice m_shown = ThemeChoice::System;
};

QTEST_MAIN(TestChartScene)
#include "tst_chart_scene.moc"
