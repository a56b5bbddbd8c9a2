// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/interval_bar.h"

#include "ui/base/theme_manager.h"
#include "ui/live/gate_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

IntervalBar::IntervalBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigures(0, {}, 0);
}

void IntervalBar::setFigures(double value, Interval interval, double breakEven)
{
    m_value = value;
    m_interval = interval;
    m_breakEven = breakEven;
    const QLocale where = locale();
    setAccessibleName(tr("Win rate %1, interval %2 to %3, break-even %4")
                          .arg(percentOf(value, 1, where), percentOf(interval.low, 1, where),
                               percentOf(interval.high, 1, where), percentOf(breakEven, 1, where)));
    update();
}

QSize IntervalBar::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {look.scaled(280), look.lineHeight(TypeRole::Caption) * 2 + look.scaled(28)};
}

QSize IntervalBar::minimumSizeHint() const
{
    return {themeOf(this).scaled(160), sizeHint().height()};
}

void IntervalBar::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    const QLocale where = locale();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(TypeRole::Caption));
    const int line = look.lineHeight(TypeRole::Caption);
    const int middle = line + look.scaled(14);
    const int thin = look.scaled(4);
    const int thick = look.scaled(12);
    const auto xOf = [this](double share) { return static_cast<int>(std::lround(share * (width() - 1))); };
    const auto rounded = [&](const QRect& box, ColorRole role) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(role));
        painter.drawRoundedRect(box, look.radius.badge, look.radius.badge);
    };
    rounded(QRect(0, middle - thin / 2, width(), thin), ColorRole::LineStrong);
    if (!std::isfinite(m_interval.low) || !std::isfinite(m_value)) {
        painter.setPen(look.color(ColorRole::TextSecondary));
        painter.drawText(QRect(0, 0, width(), line), Qt::AlignCenter, tr("no round trip yet"));
        return;
    }
    const int low = xOf(m_interval.low);
    const int high = xOf(m_interval.high);
    rounded(QRect(low, middle - thick / 2, std::max(1, high - low), thick), ColorRole::AccentFill);
    struct Word
    {
        int x; // What it names.
        QString text;
        ColorRole role;
    };
    const auto draw = [&](int left, int y, const Word& word) {
        painter.setPen(look.color(word.role));
        painter.drawText(QRect(left, y, painter.fontMetrics().horizontalAdvance(word.text) + 1, line), Qt::AlignCenter,
                         word.text);
    };
    // Both words on one line, pushed apart so that none covers the other.
    const auto drawPair = [&](const Word& a, const Word& b, int y) {
        const Word& one = a.x <= b.x ? a : b;
        const Word& two = a.x <= b.x ? b : a;
        const int oneWide = painter.fontMetrics().horizontalAdvance(one.text);
        const int twoWide = painter.fontMetrics().horizontalAdvance(two.text);
        const int gap = look.space(2);
        const int push = std::max(0, one.x + oneWide / 2 + gap - (two.x - twoWide / 2));
        const int room = std::max(0, width() - oneWide - gap - twoWide);
        const int first = std::clamp(one.x - oneWide / 2 - push / 2, 0, room);
        const int second = std::clamp(std::max(two.x - twoWide / 2 + push / 2, first + oneWide + gap), 0,
                                      std::max(0, width() - twoWide));
        draw(first, y, one);
        draw(second, y, two);
    };
    const auto textOf = [&where](double share) { return percentOf(share, 1, where); };
    drawPair({low, textOf(m_interval.low), ColorRole::TextSecondary},
             {high, textOf(m_interval.high), ColorRole::TextSecondary}, middle + thick / 2 + look.scaled(4));
    const int tall = look.scaled(20);
    const int you = xOf(m_value);
    painter.fillRect(QRect(you - 1, middle - tall / 2, 3, tall), look.color(ColorRole::TextPrimary));
    const Word yours{you, tr("you %1").arg(textOf(m_value)), ColorRole::TextPrimary};
    if (!std::isfinite(m_breakEven)) {
        const int wide = painter.fontMetrics().horizontalAdvance(yours.text);
        draw(std::clamp(you - wide / 2, 0, std::max(0, width() - wide)), 0, yours);
        return;
    }
    const int even = xOf(m_breakEven);
    painter.setPen(QPen(look.color(ColorRole::Warning), 2, Qt::DashLine));
    painter.drawLine(even, middle - tall / 2, even, middle + tall / 2);
    drawPair({even, tr("break-even %1").arg(textOf(m_breakEven)), ColorRole::Warning}, yours, 0);
}

} // namespace elite
