// SPDX-License-Identifier: GPL-3.0-or-later
// How OrderLayer looks: lines, tags, fills.
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/order_layer.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

using chart::OrderLine;
using chart::OrderLineKind;

namespace {

constexpr int kTagHeight = 22;
constexpr int kBeforeEntry = 20; ///< a tag ends this far left of the entry bar
constexpr int kAtLeft = 14;
constexpr int kNoMoneyBelow = 520; ///< narrower plots drop the money

ColorRole lineRole(const OrderLine& line)
{
    switch (line.kind) {
    case OrderLineKind::Target:
        return ColorRole::Up;
    case OrderLineKind::Stop:
        return ColorRole::Down;
    case OrderLineKind::Draft:
        return ColorRole::ChartDraft;
    case OrderLineKind::CoachLevel:
        return ColorRole::ChartCoachLevel;
    case OrderLineKind::Position:
    case OrderLineKind::Order:
        break;
    }
    return ColorRole::TextPrimary;
}

QFont tagFont(const Theme& theme, bool isStrong)
{
    QFont font = theme.font(TypeRole::Small);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

double OrderLayer::begin(const OrderLine& line, const ChartMap& map) const
{
    if (toMicros(line.from) == 0) {
        return map.plot.left();
    }
    return std::max<double>(map.plot.left(), map.xOf(toMicros(line.from)));
}

void OrderLayer::paintTop(QPainter& painter, const ChartMap& map) const
{
    if (m_lines.empty() && m_fills.empty() && m_trips.empty()) {
        return;
    }
    paintFills(painter, map);
    m_tags.clear();
    const QFont font = themeOf(m_view).font(TypeRole::Small);
    if (m_words.size() != m_lines.size() || m_wordsFont != font || m_wordsLocale != QLocale()) {
        m_words.assign(m_lines.size(), {});
        m_wordsFont = font;
        m_wordsLocale = QLocale();
    }
    for (const OrderLine& line : m_lines) {
        paintLine(painter, map, line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) { // tags never lie under a line
        paintTag(painter, map, i);
    }
}

void OrderLayer::paintLine(QPainter& painter, const ChartMap& map, const OrderLine& line) const
{
    const Theme& theme = themeOf(m_view);
    const double y = std::floor(map.yOf(priceOf(line).toDouble())) + 0.5;
    if (y < map.plot.top() || y > map.plot.bottom() + 1
        || (!map.damage.isEmpty()
            && !map.damage.intersects(QRect(map.plot.left(), static_cast<int>(y) - 1, map.plot.width() + 1, 3)))) {
        return;
    }
    QPen pen(theme.color(lineRole(line)), theme.border.hair, Qt::SolidLine, Qt::FlatCap);
    if (line.kind == OrderLineKind::Draft || line.kind == OrderLineKind::Order) {
        pen.setDashPattern({6, 4});
    } else if (line.kind == OrderLineKind::CoachLevel) {
        pen.setDashPattern({2, 3});
    }
    painter.setPen(pen);
    const double from = begin(line, map);
    painter.drawLine(QPointF(from > map.plot.left() ? from - theme.scaled(kBeforeEntry) : from, y),
                     QPointF(map.plot.right() + 1, y));
}

const OrderLayer::TagWords& OrderLayer::wordsOfTag(std::size_t index, bool hasMoney) const
{
    const OrderLine& line = m_lines[index];
    const Decimal price = priceOf(line);
    TagWords& words = m_words[index];
    if (!words.parts.empty() && words.price == price && words.hasMoney == hasMoney) {
        return words;
    }
    words = {price, hasMoney, 0, {}};
    ++m_wordings;
    const bool isSided = line.kind == OrderLineKind::Position;
    const QString arrow = isSided ? (line.isLong ? u"\u25B2 "_s : u"\u25BC "_s) : QString();
    const ColorRole label = isSided              ? (line.isLong ? ColorRole::Up : ColorRole::Down)
        : line.kind == OrderLineKind::CoachLevel ? ColorRole::ChartCoachLevel
                                                 : ColorRole::TextPrimary;
    words.parts.push_back({arrow + line.label, label, false, 0});
    const bool hasResult = isSided || line.kind == OrderLineKind::Stop || line.kind == OrderLineKind::Target;
    const chart::LineFigures figures = hasResult ? figuresAt(line, price) : chart::LineFigures();
    const auto sideOf = [](const Decimal& value) { return value.isNegative() ? ColorRole::Down : ColorRole::Up; };
    if (figures.r) {
        words.parts.push_back({formatSigned(*figures.r, u"R"_s, m_wordsLocale), sideOf(*figures.r), true, 0});
    }
    if (figures.money && hasMoney) {
        words.parts.push_back({formatRounded(*figures.money, 2, m_wordsLocale, Sign::Always) + u' ' + line.currency,
                               sideOf(*figures.money), true, 0});
    }
    if (line.kind == OrderLineKind::Draft) {
        words.parts.push_back({tr("not sent"), lineRole(line), false, 0});
    }
    const Theme& theme = themeOf(m_view);
    for (TagWords::Part& part : words.parts) {
        part.width = numberWidth(tagFont(theme, part.isStrong), part.text);
        words.width += part.width + theme.space(2);
    }
    return words;
}

void OrderLayer::paintTag(QPainter& painter, const ChartMap& map, std::size_t index) const
{
    const OrderLine& line = m_lines[index];
    const Theme& theme = themeOf(m_view);
    const double y = std::floor(map.yOf(priceOf(line).toDouble()));
    if (y < map.plot.top() || y > map.plot.bottom()) {
        return;
    }
    const TagWords& words = wordsOfTag(index, map.plot.width() >= theme.scaled(kNoMoneyBelow));
    const int gap = theme.space(2);
    const double grip = line.canDrag ? theme.scaled(12) : 0;
    const double close = line.canClose ? theme.scaled(18) : 0;
    const double width = gap + grip + close + words.width;
    const double from = begin(line, map);
    const double atEntry = from - theme.scaled(kBeforeEntry) - width;
    const double left = std::floor(
        atEntry < map.plot.left() + theme.scaled(kAtLeft) ? map.plot.left() + theme.scaled(kAtLeft) : atEntry);
    const int height = std::max(theme.scaled(kTagHeight), theme.lineHeight(TypeRole::Small) + theme.space(1));
    const int half = height / 2;
    const QRectF box(left, y - half, std::ceil(width), height);
    const double end = box.left() + gap + grip + words.width; // where the words are over
    const QRectF cross = line.canClose ? QRectF(end - gap / 2.0, box.top(), close, box.height()) : QRectF();
    m_tags.push_back({index, box, cross});
    if (!map.damage.isEmpty() && !map.damage.intersects(box.toAlignedRect().adjusted(-1, -1, 1, 1))) {
        return; // It is on the screen already.
    }
    const QColor color = theme.color(lineRole(line));
    painter.fillRect(box, theme.color(ColorRole::Surface2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, theme.border.hair));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    double x = box.left() + gap;
    if (line.canDrag) {
        for (int column = 0; column < 2; ++column) {
            for (int row = 0; row < 3; ++row) {
                painter.fillRect(QRectF(x + column * 4, y - 5 + row * 4, 2, 2), color);
            }
        }
        x += grip;
    }
    for (const TagWords::Part& part : words.parts) {
        painter.setFont(tagFont(theme, part.isStrong));
        painter.setPen(theme.color(part.ink));
        paintNumber(&painter, QRectF(x, box.top(), part.width + 1, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    part.text);
        x += part.width + gap;
    }
    if (line.canClose) {
        const QPointF middle = cross.center();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::TextSecondary), 1.3));
        painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
        painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void OrderLayer::paintFills(QPainter& painter, const ChartMap& map) const
{
    const Theme& theme = themeOf(m_view);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const chart::RoundTrip& trip : m_trips) {
        QPen pen(theme.color(trip.isWin ? ColorRole::Up : ColorRole::Down), theme.border.hair);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(map.at(toMicros(trip.opened), trip.entry.toDouble()),
                         map.at(toMicros(trip.closed), trip.exit.toDouble()));
    }
    painter.setPen(Qt::NoPen);
    const ChartData& data = m_view->data();
    for (const chart::FillMark& fill : m_fills) {
        const std::int64_t bar = map.times.at(toMicros(fill.time));
        const double x = map.xOf(toMicros(fill.time));
        if (bar < 0 || x < map.plot.left() || x > map.plot.right()) {
            continue;
        }
        // Below the bar for a buy, above it for a sell: the side is not told by colour alone.
        const double side = fill.isBuy ? 1 : -1;
        const double y = map.yOf(fill.isBuy ? data.bar(bar).low : data.bar(bar).high) + side * 9;
        painter.setBrush(theme.color(fill.isBuy ? ColorRole::Up : ColorRole::Down));
        const QPointF corners[] = {{x, y - side * 5}, {x - 6, y + side * 5}, {x + 6, y + side * 5}};
        painter.drawPolygon(corners, 3);
    }
    painter.restore();
}

void OrderLayer::collectLabels(std::vector<AxisLabel>& labels) const
{
    const auto rolesOf = [](const OrderLine& line) -> std::pair<ColorRole, ColorRole> {
        switch (line.kind) {
        case OrderLineKind::Target:
            return {ColorRole::BuyFill, ColorRole::SideOnFill};
        case OrderLineKind::Stop:
            return {ColorRole::SellFill, ColorRole::SideOnFill};
        case OrderLineKind::Draft:
            return {ColorRole::AccentFill, ColorRole::TextOnFill};
        case OrderLineKind::CoachLevel:
            return {ColorRole::Surface2, ColorRole::ChartCoachLevel};
        case OrderLineKind::Position:
        case OrderLineKind::Order:
            break;
        }
        return {ColorRole::Surface3, ColorRole::TextPrimary};
    };
    for (const OrderLine& line : m_lines) {
        const auto [fill, ink] = rolesOf(line);
        labels.push_back({priceOf(line).toDouble(), {}, {}, fill, ink, true});
    }
}

} // namespace elite
