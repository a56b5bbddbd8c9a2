// SPDX-License-Identifier: GPL-3.0-or-later
// What OrderLayer does; how it looks is in order_paint.cpp.
#include "ui/chart/order_layer.h"

#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

using chart::OrderLine;
using chart::OrderLineKind;

namespace {

constexpr double kReach = 5;
constexpr std::int64_t kBigStep = 10;

} // namespace

OrderLayer::OrderLayer(ChartView* view)
    : QObject(view)
    , m_view(view)
{
    view->addLayer(this);
}

void OrderLayer::setLines(std::vector<OrderLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    if (showFigures(lines)) {
        return;
    }
    std::vector<TagWords> words(lines.size());
    for (std::size_t i = 0; i < std::min({lines.size(), m_lines.size(), m_words.size()}); ++i) {
        if (lines[i] == m_lines[i]) {
            words[i] = std::move(m_words[i]);
        }
    }
    m_words = std::move(words);
    m_lines = std::move(lines);
    if (m_drag && find(m_drag->id) == nullptr) {
        m_drag.reset(); // filled or cancelled meanwhile
        m_view->setAccessibleDescription({});
    }
    m_tags.clear();
    showZones();
}

/// With every price only results change: then the tags that show them are painted again, and nothing else. False: more
/// has changed.
bool OrderLayer::showFigures(std::vector<OrderLine>& lines)
{
    if (m_drag || lines.size() != m_lines.size() || m_words.size() != m_lines.size()) {
        return false;
    }
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i]) {
            continue;
        }
        OrderLine same = m_lines[i];
        same.result = lines[i].result;
        same.costs = lines[i].costs;
        if (!(same == lines[i])) {
            return false;
        }
        changed.push_back(i);
    }
    m_lines = std::move(lines);
    for (const std::size_t index : changed) {
        m_words[index] = {};
        for (const Tag& tag : m_tags) {
            if (tag.line == index) { // Its width may change, its place does not.
                const QRect box = tag.box.toAlignedRect();
                m_view->update(QRect(0, box.top() - 1, m_view->width(), box.height() + 2));
            }
        }
    }
    return true;
}

void OrderLayer::setFills(std::vector<chart::FillMark> fills, std::vector<chart::RoundTrip> trips)
{
    m_fills = std::move(fills);
    m_trips = std::move(trips);
    m_view->topChanged();
}

const OrderLine* OrderLayer::find(const QString& id) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const OrderLine& line) { return line.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

Decimal OrderLayer::priceOf(const OrderLine& line) const
{
    return m_drag && m_drag->id == line.id ? m_drag->price : line.price;
}

std::optional<Decimal> OrderLayer::draggedPrice() const
{
    return m_drag ? std::optional(m_drag->price) : std::nullopt;
}

std::vector<QRectF> OrderLayer::tagAreas() const
{
    std::vector<QRectF> out;
    for (const Tag& tag : m_tags) {
        out.push_back(tag.box);
    }
    return out;
}

/// From entry to target and from entry to stop the ground is tinted.
void OrderLayer::showZones()
{
    std::vector<ChartZone> zones;
    const Theme& theme = themeOf(m_view);
    for (const OrderLine& line : m_lines) {
        if (line.kind != OrderLineKind::Stop && line.kind != OrderLineKind::Target) {
            continue;
        }
        const double entry = line.entry.toDouble();
        const double price = priceOf(line).toDouble();
        const bool isProfit = line.kind == OrderLineKind::Target || (line.isLong ? price > entry : price < entry);
        const double bar = toMicros(line.from) == 0
            ? 0
            : std::floor(chart::barOfTime(m_view->data().times(), toMicros(line.from)) + 1e-9);
        zones.push_back({bar, std::min(entry, price), std::max(entry, price),
                         isProfit ? ColorRole::Up : ColorRole::Down,
                         isProfit ? theme.alpha.profitZone : theme.alpha.lossZone});
    }
    m_view->setZones(std::move(zones));
}

QString OrderLayer::words(const OrderLine& line, Decimal price) const
{
    const QLocale locale;
    const chart::LineFigures figures = figuresAt(line, price);
    QString text = line.label;
    if (figures.r) {
        text += u", "_s + formatSigned(*figures.r, u"R"_s, locale);
    }
    if (figures.money) {
        text += u", "_s + formatRounded(*figures.money, 2, locale, Sign::Always) + u' ' + line.currency;
    }
    return text;
}

std::size_t OrderLayer::lineAt(const QPointF& at, const ChartMap& map) const
{
    for (auto tag = m_tags.rbegin(); tag != m_tags.rend(); ++tag) {
        if (tag->box.contains(at)) {
            return tag->line;
        }
    }
    std::size_t best = m_lines.size();
    double nearest = kReach;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double distance = std::abs(map.yOf(m_lines[i].price.toDouble()) - at.y());
        if (m_lines[i].canDrag && distance <= nearest && at.x() >= begin(m_lines[i], map)) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

bool OrderLayer::mousePress(const QMouseEvent& event, const ChartMap& map)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    for (auto tag = m_tags.rbegin(); tag != m_tags.rend(); ++tag) {
        if (tag->close.contains(event.position()) && tag->line < m_lines.size()) {
            const OrderLine& line = m_lines[tag->line];
            const QString id = line.id;
            if (line.kind == OrderLineKind::Position) {
                Q_EMIT closeRequested(id);
            } else {
                Q_EMIT cancelRequested(id);
            }
            return true;
        }
    }
    const std::size_t index = lineAt(event.position(), map);
    if (index == m_lines.size() || !m_lines[index].canDrag) {
        return false;
    }
    m_drag = Drag{m_lines[index].id, m_lines[index].price, m_lines[index].price, false, false};
    m_view->topChanged();
    return true;
}

bool OrderLayer::mouseMove(const QMouseEvent& event, const ChartMap& map)
{
    if (!m_drag || m_drag->byKeyboard || !event.buttons().testFlag(Qt::LeftButton)) {
        return false;
    }
    if (const OrderLine* line = find(m_drag->id)) {
        moveTo(chart::tickNearest(map.priceAt(event.position().y()), line->tick));
    }
    return true;
}

void OrderLayer::moveTo(std::optional<Decimal> price)
{
    if (!price || *price == m_drag->price) {
        return;
    }
    m_drag->price = *price;
    m_drag->moved = true;
    showZones();
    if (const OrderLine* line = find(m_drag->id); line != nullptr && m_drag->byKeyboard) {
        say(words(*line, *price));
    }
}

bool OrderLayer::mouseRelease(const QMouseEvent&, const ChartMap&)
{
    if (!m_drag || m_drag->byKeyboard) {
        return m_drag.has_value();
    }
    endDrag(true);
    return true;
}

void OrderLayer::endDrag(bool keep)
{
    const Drag drag = *m_drag;
    m_drag.reset();
    m_view->setAccessibleDescription({});
    showZones();
    if (keep && drag.moved && !(drag.price == drag.from)) {
        Q_EMIT dragged(drag.id, drag.price);
    }
}

bool OrderLayer::grab(OrderLineKind kind)
{
    for (const OrderLine& line : m_lines) {
        if (line.kind == kind && line.canDrag) {
            m_drag = Drag{line.id, line.price, line.price, true, false};
            say(tr("%1 grabbed. Arrow keys move it by one tick, with Shift by ten; Enter sends it, Escape returns.")
                    .arg(words(line, line.price)));
            m_view->topChanged();
            return true;
        }
    }
    return false;
}

bool OrderLayer::keyPress(const QKeyEvent& event, const ChartMap&)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!m_drag) {
        if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_S) {
            return grab(OrderLineKind::Stop);
        }
        return event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_T && grab(OrderLineKind::Target);
    }
    const OrderLine* line = find(m_drag->id);
    const std::int64_t step = event.modifiers().testFlag(Qt::ShiftModifier) ? kBigStep : 1;
    switch (event.key()) {
    case Qt::Key_Escape:
        endDrag(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endDrag(true);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (line != nullptr && plain) {
            moveTo(chart::ticksFrom(m_drag->price, line->tick, event.key() == Qt::Key_Up ? step : -step));
        }
        return true;
    default:
        return m_drag->byKeyboard && plain; // a grabbed line keeps the keys until it is let go
    }
}

Qt::CursorShape OrderLayer::cursorAt(const QPointF& at, const ChartMap& map) const
{
    for (const Tag& tag : m_tags) {
        if (tag.close.contains(at)) {
            return Qt::PointingHandCursor;
        }
    }
    const std::size_t index = lineAt(at, map);
    return index < m_lines.size() && m_lines[index].canDrag ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

void OrderLayer::say(const QString& text) const
{
    m_view->setAccessibleDescription(text);
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace elite
