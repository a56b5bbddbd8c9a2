// SPDX-License-Identifier: GPL-3.0-or-later
// The axes of ChartView: ticks, and labels that push each other apart.
#include "models/chart/scale/label_stack.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/text_cache.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr double kLabelSpacing = 56;
constexpr chart::Rgb kBlack = 0x000000;
constexpr chart::Rgb kWhite = 0xffffff;

QColor colorOf(chart::Rgb rgb)
{
    QColor color;
    color.setRgb(rgb);
    return color;
}

QColor readableOn(chart::Rgb ground, const QColor& wanted)
{
    if (chart::contrastOf(wanted.rgb() & kWhite, ground) >= chart::kTextContrast) {
        return wanted;
    }
    return colorOf(chart::contrastOf(kBlack, ground) > chart::contrastOf(kWhite, ground) ? kBlack : kWhite);
}

} // namespace

QColor ChartView::colorFor(chart::LookColor which, ColorRole standard) const
{
    const auto own = chosenColor(m_setup.look, which);
    return own ? colorOf(*own) : themeOf(this).color(standard);
}

QColor ChartView::inkFor(ColorRole role) const
{
    const QColor& ink = themeOf(this).color(role);
    const auto ground = m_setup.look[chart::LookColor::Background];
    return ground ? readableOn(*ground, ink) : ink;
}

QString ChartView::countdown() const
{
    if (!m_setup.countdown || m_data.size() == 0 || m_now == 0) {
        return {};
    }
    const Timestamp end = m_source.timeframe.next(fromMicros(m_data.bars().back().time));
    const std::int64_t left = toMicros(end) - m_now;
    return left > 0 && m_now >= m_data.bars().back().time ? countdownText(left) : QString();
}

std::vector<AxisLabel> ChartView::labelsOf(const ChartPane& pane) const
{
    std::vector<AxisLabel> labels;
    if (m_data.size() == 0) {
        return labels;
    }
    if (!pane.isPrice) {
        for (const auto& [study, output] : pane.lines) {
            const Study& shown = m_data.studies()[study];
            const double value = shown.value(output, m_data.size() - 1);
            if (indicators::has(value) && !shown.spec().isHidden && shown.shape(output) == indicators::Shape::Line) {
                labels.push_back({value,
                                  chartNumber(value, fittingDecimals(value)),
                                  {},
                                  ColorRole::Surface3,
                                  ColorRole::TextPrimary,
                                  true});
            }
        }
        return labels;
    }
    if (m_setup.lastPrice) {
        const auto& last = m_data.bars().back();
        labels.push_back(
            {last.close,
             {},
             countdown(),
             last.close >= last.open ? ColorRole::BuyFill : ColorRole::SellFill,
             ColorRole::SideOnFill,
             true,
             chosenColor(m_setup.look,
                         last.close >= last.open ? chart::LookColor::UpBody : chart::LookColor::DownBody)});
    }
    for (const ChartLayer* layer : m_layers) {
        layer->collectLabels(labels);
    }
    if (m_setup.bidAsk && indicators::has(m_bid)) {
        labels.push_back({m_bid, {}, {}, ColorRole::DownWash, ColorRole::Down, false});
    }
    if (m_setup.bidAsk && indicators::has(m_ask)) {
        labels.push_back({m_ask, {}, {}, ColorRole::UpWash, ColorRole::Up, false});
    }
    return labels;
}

std::vector<ChartView::PlacedLabel> ChartView::placeLabels(const ChartPane& pane) const
{
    const Theme& look = themeOf(this);
    std::vector<AxisLabel> labels = labelsOf(pane);
    const int line = look.lineHeight(TypeRole::Small) + look.space(1) / 2;
    const int second = look.lineHeight(TypeRole::Caption);
    std::vector<chart::LabelWish> wishes;
    std::vector<AxisLabel*> shown;
    for (AxisLabel& label : labels) {
        const double y = pane.scale.yOf(label.price);
        if (y >= 0 && y <= pane.rect.height()) {
            // The first line of a label stands at its price, a second one hangs below.
            const int more = label.below.isEmpty() ? 0 : second;
            wishes.push_back({pane.rect.top() + y + more / 2.0, static_cast<double>(line + more)});
            shown.push_back(&label);
        }
    }
    const std::vector<double> middles = chart::pushApart(wishes, pane.rect.top(), pane.rect.bottom() + 1);
    const int left = plotArea().right() + 1 + look.border.hair;
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (std::isnan(middles[i])) {
            continue;
        }
        const int top = static_cast<int>(std::lround(middles[i] - wishes[i].height / 2));
        PlacedLabel one{std::move(*shown[i]), QRect(left, top, width() - left, line), {}};
        if (!one.label.below.isEmpty()) {
            one.belowBox = QRect(left, top + line, width() - left, second);
        }
        placed.push_back(std::move(one));
    }
    return placed;
}

/// Where labels changed since they were painted, and what they hid or hide there.
void ChartView::updateAxisLabels()
{
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const std::vector<PlacedLabel> now = placeLabels(m_panes[i]);
        if (i >= m_placed.size() || m_placed[i].size() != now.size()) {
            const int axis = plotArea().right() + 1;
            update(QRect(axis, m_panes[i].rect.top(), width() - axis, m_panes[i].rect.height()));
            continue;
        }
        for (std::size_t k = 0; k < now.size(); ++k) {
            if (!(now[k] == m_placed[i][k])) {
                // A number of the axis below it comes or goes as a whole.
                const int reach = now[k].box.height();
                const PlacedLabel& old = m_placed[i][k];
                update((now[k].box | now[k].belowBox).adjusted(0, -reach, 0, reach));
                update((old.box | old.belowBox).adjusted(0, -reach, 0, reach));
            }
        }
    }
}

void ChartView::paintPriceAxis(QPainter& painter, const QRegion& damage) const
{
    const Theme& look = themeOf(this);
    const int left = plotArea().right() + 1;
    const int pad = look.scaled(7);
    const int half = look.lineHeight(TypeRole::Small) / 2;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const ChartPane& pane = m_panes[i];
        const bool isPercent = pane.scale.mode() == chart::PriceMode::Percent && pane.isPrice;
        for (const PlacedLabel& placed : m_placed[i]) {
            if (!damage.intersects(placed.box | placed.belowBox)) {
                continue;
            }
            const AxisLabel& label = placed.label;
            painter.fillRect(placed.box, label.own ? colorOf(*label.own) : look.color(label.fill));
            QString text = label.text;
            if (text.isEmpty()) {
                text = isPercent ? chartChange((label.price / pane.scale.reference() - 1) * 100)
                                 : priceText(label.price);
            }
            chartTexts().paint(painter, placed.box.adjusted(pad - look.border.hair, 0, 0, 0), Qt::AlignLeft, look,
                               label.isStrong ? TypeRole::Caption : TypeRole::Small,
                               label.isStrong ? QFont::DemiBold : QFont::Normal, text,
                               label.own ? readableOn(*label.own, look.color(label.ink)) : look.color(label.ink));
            if (!placed.belowBox.isNull()) {
                painter.fillRect(placed.belowBox, look.color(ColorRole::Surface3));
                chartTexts().paint(painter, placed.belowBox.adjusted(pad - look.border.hair, 0, 0, 0), Qt::AlignLeft,
                                   look, TypeRole::Caption, QFont::Medium, label.below,
                                   look.color(ColorRole::TextSecondary));
            }
        }
        const int decimals = pane.scale.tickDecimals(kLabelSpacing);
        for (const chart::PriceTick& tick : pane.scale.ticks(kLabelSpacing)) {
            const int y = pane.rect.top() + static_cast<int>(std::lround(tick.y));
            const QRect rect(left + pad, y - half, width() - left - pad, 2 * half);
            const bool isCovered = std::any_of(m_placed[i].begin(), m_placed[i].end(), [&](const PlacedLabel& other) {
                return other.box.intersects(rect) || other.belowBox.intersects(rect);
            });
            if (isCovered || y - half < pane.rect.top() || y + half > pane.rect.bottom() || !damage.intersects(rect)) {
                continue;
            }
            const double value = isPercent ? (tick.price / pane.scale.reference() - 1) * 100 : tick.price;
            const QString text = isPercent ? chartChange(value)
                : pane.isPrice             ? chartNumber(value, std::max(decimals, m_source.decimals))
                                           : chartNumber(value, decimals);
            chartTexts().paint(painter, rect, Qt::AlignLeft, look, TypeRole::Caption, QFont::Normal, text,
                               inkFor(ColorRole::ChartAxisText));
        }
    }
}

void ChartView::paintTimeAxis(QPainter& painter) const
{
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    painter.fillRect(QRect(0, plot.bottom() + 1, width(), look.border.hair),
                     colorFor(chart::LookColor::Grid, ColorRole::LineSubtle));
    const int half = look.scaled(45);
    const int inside = look.scaled(20);
    for (const chart::TimeTick& tick : m_ticks) {
        const bool standsOut = tick.unit >= chart::TimeUnit::Day;
        if (m_blind && standsOut) {
            continue;
        }
        const int x = static_cast<int>(m_time.xOf(static_cast<double>(tick.bar) + 0.5));
        if (x - inside >= 0 && x + inside <= plot.right()) {
            chartTexts().paint(painter, QRect(x - half, plot.bottom() + 1, 2 * half, look.bar.timeAxis),
                               Qt::AlignHCenter, look, TypeRole::Caption, standsOut ? QFont::DemiBold : QFont::Normal,
                               axisTime(tick.time, tick.unit),
                               inkFor(standsOut ? ColorRole::TextPrimary : ColorRole::ChartAxisText));
        }
    }
}

} // namespace elite
