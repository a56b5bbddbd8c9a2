// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of ChartView, and its bars in words.
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/text_cache.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kVolumeFrom = 520; ///< narrower plots leave the volume out
constexpr int kChangeFrom = 440; ///< and still narrower ones the change
constexpr int kLegendLeft = 12;
constexpr int kLegendMiddle = 17;

/// Words after each other on one line, as far as there is room.
class Line
{
public:
    Line(QPainter& painter, const Theme& theme, const QRegion& damage, double left, double middle, double right,
         int height)
        : m_painter(painter)
        , m_damage(damage)
        , m_theme(theme)
        , m_x(left)
        , m_top(middle - height / 2.0)
        , m_right(right)
        , m_height(height)
    {
    }
    void word(const QString& text, const QColor& color, int gap)
    {
        const double ratio = m_painter.device()->devicePixelRatioF();
        const double width = chartTexts().width(m_theme, TypeRole::Small, QFont::Normal, text, color, ratio);
        const bool isSeen = m_damage.intersects(QRectF(m_x, m_top, width + 1, m_height).toAlignedRect());
        if (m_x + width <= m_right && isSeen) {
            chartTexts().paint(m_painter, QRectF(m_x, m_top, width + 1, m_height), Qt::AlignLeft, m_theme,
                               TypeRole::Small, QFont::Normal, text, color);
        }
        m_x += width + gap;
    }
    double x() const { return m_x; }
    QRect area() const { return QRectF(0, m_top, std::min(m_x, m_right), m_height).toAlignedRect(); }

private:
    QPainter& m_painter;
    const QRegion& m_damage;
    const Theme& m_theme;
    double m_x;
    double m_top;
    double m_right;
    int m_height;
};

} // namespace

QString ChartView::priceText(double price) const
{
    return chartNumber(price, m_source.decimals);
}

QString ChartView::timeText(std::int64_t utc) const
{
    if (m_blind) {
        return axisTime(m_zone.local(utc), chart::TimeUnit::Minute);
    }
    return barTime(m_zone.local(utc), m_source.timeframe.unit() < Timeframe::Unit::Day);
}

QString ChartView::barInWords(std::int64_t bar) const
{
    if (bar < 0 || bar >= m_data.size()) {
        return tr("No bars yet");
    }
    const auto& values = m_data.bar(bar);
    //: A screen reader says this for one bar of the chart.
    QString words = tr("%1, open %2, high %3, low %4, close %5, volume %6")
                        .arg(timeText(values.time), priceText(values.open), priceText(values.high),
                             priceText(values.low), priceText(values.close), chartNumber(values.volume, 2));
    for (const Study& study : m_data.studies()) {
        const double value = study.value(0, bar);
        if (!study.spec().isHidden && indicators::has(value)) {
            words += u", "_s + study.title() + u' ' + chartNumber(value, fittingDecimals(value));
        }
    }
    return words;
}

QRegion ChartView::legendArea() const
{
    const Theme& look = themeOf(this);
    const int line = look.lineHeight(TypeRole::Body);
    int onPrice = 1;
    for (const Study& study : m_data.studies()) {
        onPrice = study.pane() == indicators::Pane::Price ? 2 : onPrice;
    }
    QRegion area(0, 0, plotArea().width(), look.scaled(kLegendMiddle) + line * onPrice);
    for (const ChartPane& pane : m_panes) {
        if (!pane.isPrice) {
            area += QRect(0, pane.rect.top(), plotArea().width(), look.scaled(kLegendMiddle) + line / 2);
        }
    }
    return area;
}

void ChartView::paintLegend(QPainter& painter, const QRegion& damage)
{
    m_legendHits.clear();
    m_legendDrawn = QRegion();
    const std::int64_t bar = currentBar();
    if (bar < 0 || bar >= m_data.size()) {
        return;
    }
    const Theme& look = themeOf(this);
    const bool averaged = m_setup.style == chart::PriceStyle::HeikinAshi;
    const auto& values = averaged ? m_data.heikinAshi()[static_cast<std::size_t>(bar)] : m_data.bar(bar);
    const bool rises = values.close >= values.open;
    const QColor side = inkFor(rises ? ColorRole::Up : ColorRole::Down);
    const QColor quiet = inkFor(ColorRole::TextSecondary);
    const int plotWidth = plotArea().width();
    const int height = look.lineHeight(TypeRole::Body);
    const double left = look.scaled(kLegendLeft);
    Line line(painter, look, damage, left, look.scaled(kLegendMiddle), plotWidth - look.space(2), height);
    const std::pair<QString, double> prices[] = {{tr("O", "open, legend of the chart"), values.open},
                                                 {tr("H", "high, legend of the chart"), values.high},
                                                 {tr("L", "low, legend of the chart"), values.low},
                                                 {tr("C", "close, legend of the chart"), values.close}};
    for (const auto& [name, price] : prices) {
        line.word(name, quiet, look.scaled(5));
        line.word(priceText(price), side, look.scaled(10));
    }
    if (plotWidth > look.scaled(kChangeFrom)) {
        const double before = bar > 0 ? m_data.bar(bar - 1).close : values.open;
        const double change = before > 0 ? (m_data.bar(bar).close / before - 1) * 100 : 0;
        line.word((change >= 0 ? u"\u25B2 "_s : u"\u25BC "_s) + chartChange(change),
                  inkFor(change >= 0 ? ColorRole::Up : ColorRole::Down), look.scaled(14));
    }
    if (plotWidth > look.scaled(kVolumeFrom)) {
        line.word(tr("Vol", "volume, legend of the chart"), quiet, look.scaled(5));
        line.word(chartNumber(values.volume, 2)
                      + (m_source.unit.isEmpty() || m_blind ? QString() : u' ' + m_source.unit),
                  inkFor(ColorRole::TextPrimary), look.scaled(14));
    }
    for (std::size_t i = 0; i < m_data.comparisons().size(); ++i) {
        const Comparison& other = m_data.comparisons()[i];
        const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(m_time.firstVisible()), 0, bar);
        const double base = other.closes[first];
        line.word(other.name, look.indicator(static_cast<int>(m_data.studies().size() + i + 4)), look.scaled(5));
        line.word(base > 0 ? chartChange((other.closes[bar] / base - 1) * 100) : u"\u2013"_s,
                  inkFor(ColorRole::TextPrimary), look.scaled(14));
    }
    m_legendDrawn += line.area();
    for (const ChartPane& pane : m_panes) {
        const double middle = pane.isPrice ? look.scaled(kLegendMiddle) + height
                                           : pane.rect.top() + look.scaled(kLegendMiddle) - look.space(1) / 2.0;
        Line row(painter, look, damage, left, middle, plotWidth - look.space(2), height);
        std::size_t last = m_data.studies().size();
        double begin = left;
        for (const auto& [study, output] : pane.lines) {
            const Study& shown = m_data.studies()[study];
            const QColor color = ChartScene::lineColor(look, m_data, study, output);
            if (study != last) {
                begin = row.x();
                row.word(shown.title(), shown.spec().isHidden ? inkFor(ColorRole::TextDisabled) : color,
                         look.scaled(6));
                last = study;
            }
            if (!shown.spec().isHidden) {
                const double value = shown.value(output, bar);
                const bool several = shown.outputCount() > 1;
                row.word(chartNumber(value, pane.isPrice ? m_source.decimals : fittingDecimals(value)),
                         several ? color : inkFor(ColorRole::TextPrimary), look.scaled(12));
            }
            const QRect hit(static_cast<int>(begin), static_cast<int>(middle) - height / 2,
                            static_cast<int>(row.x() - begin), height);
            if (!m_legendHits.empty() && m_legendHits.back().study == static_cast<int>(study)) {
                m_legendHits.back().rect |= hit;
            } else {
                m_legendHits.push_back({hit, static_cast<int>(study)});
            }
        }
        m_legendDrawn += row.area();
    }
}

} // namespace elite
