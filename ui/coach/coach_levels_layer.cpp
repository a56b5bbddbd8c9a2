// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_levels_layer.h"

#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"
#include "ui/coach/coach_words.h"

#include <QPainter>

namespace elite {

CoachLevelsLayer::CoachLevelsLayer(ChartView* view)
    : QObject(view)
    , m_view(view)
{
    view->addLayer(this);
}

void CoachLevelsLayer::setLevels(const QString& symbol, std::vector<CoachLevel> levels)
{
    m_symbol = symbol;
    m_levels = std::move(levels);
    m_view->layersChanged();
}

/// The chart may show another symbol by now, at whose prices these lines would lie.
bool CoachLevelsLayer::isShown() const
{
    return m_isVisible && m_view->source().symbol == m_symbol;
}

void CoachLevelsLayer::setVisible(bool visible)
{
    m_isVisible = visible;
    m_view->layersChanged();
}

void CoachLevelsLayer::paintStill(QPainter& painter, const ChartMap& map) const
{
    if (!isShown()) {
        return;
    }
    const Theme& look = themeOf(m_view);
    const QColor ink = look.color(ColorRole::ChartCoachLevel);
    const auto targets = std::count_if(m_levels.begin(), m_levels.end(),
                                       [](const CoachLevel& level) { return level.kind == CoachLevel::Kind::Target; });
    painter.save();
    painter.setClipRect(map.plot);
    painter.setFont(look.font(TypeRole::Small));
    const QFontMetrics metrics(painter.font());
    for (const CoachLevel& level : m_levels) {
        const double y = map.yOf(level.price.value().toDouble());
        if (level.upper) {
            const double top = map.yOf(level.upper->value().toDouble());
            painter.fillRect(QRectF(map.plot.left(), top, map.plot.width(), y - top),
                             Theme::withAlpha(ink, look.alpha.band));
        }
        QPen line(ink, look.border.hair, Qt::DotLine);
        line.setCosmetic(true);
        painter.setPen(line);
        const double at = std::floor(y) + 0.5;
        painter.drawLine(QPointF(map.plot.left(), at), QPointF(map.plot.right(), at));
        QString text
            = levelName(level, targets == 1) + QStringLiteral("  ") + m_view->priceText(level.price.value().toDouble());
        if (level.mark == NumberMark::Unverified) {
            text += QStringLiteral(" ?");
        }
        const int room = look.space(2);
        const QRectF tag(map.plot.left() + look.space(3), at - look.scaled(11),
                         metrics.horizontalAdvance(text) + 2 * room, look.scaled(22));
        drawBox(&painter, tag, look.radius.badge, look.color(ColorRole::SurfaceChart), ink, look.border.hair);
        painter.setPen(ink);
        painter.drawText(tag, int(Qt::AlignCenter), text);
    }
    painter.restore();
}

void CoachLevelsLayer::collectLabels(std::vector<AxisLabel>& labels) const
{
    for (const CoachLevel& level : isShown() ? m_levels : std::vector<CoachLevel>()) {
        AxisLabel label;
        label.price = level.price.value().toDouble();
        label.ink = ColorRole::ChartCoachLevel;
        label.isStrong = false;
        labels.push_back(label);
    }
}

} // namespace elite
