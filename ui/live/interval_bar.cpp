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
    const auto word = [&](int x, int y, const QString& text, ColorRole role) {
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
        painter.setPen(look.color(role));
        painter.drawText(QRect(left, y, wide + 1, line), Qt::AlignCenter, text);
        return QRect(left, y, wide, line);
    };
    const int below = middle + thick / 2 + look.scaled(4);
    word(low, below, percentOf(m_interval.low, 1, where), ColorRole::TextSecondary);
    word(high, below, percentOf(m_interval.high, 1, where), ColorRole::TextSecondary);
    const int tall = look.scaled(20);
    const int you = xOf(m_value);
    painter.fillRect(QRect(you - 1, middle - tall / 2, 3, tall), look.color(ColorRole::TextPrimary));
    QString yours = tr("you %1").arg(percentOf(m_value, 1, where));
    if (std::isfinite(m_breakEven)) {
        const int even = xOf(m_breakEven);
        QPen dashed(look.color(ColorRole::Warning), 2, Qt::DashLine);
        painter.setPen(dashed);
        painter.drawLine(even, middle - tall / 2, even, middle + tall / 2);
        // Both words on one line, pushed apart so that none covers the other.
        const QString evenText = tr("break-even %1").arg(percentOf(m_breakEven, 1, where));
        const int evenWide = painter.fontMetrics().horizontalAdvance(evenText);
        const int yourWide = painter.fontMetrics().horizontalAdvance(yours);
        const int gap = look.space(2);
        const bool isEvenFirst = m_breakEven <= m_value;
        int first = (isEvenFirst ? even : you) - (isEvenFirst ? evenWide : yourWide) / 2;
        int second = (isEvenFirst ? you : even) - (isEvenFirst ? yourWide : evenWide) / 2;
        const int firstWide = isEvenFirst ? evenWide : yourWide;
        const int secondWide = isEvenFirst ? yourWide : evenWide;
        if (second < first + firstWide + gap) {
            const int push = first + firstWide + gap - second;
            first -= push / 2;
            second = first + firstWide + gap;
        }
        first = std::clamp(first, 0, std::max(0, width() - firstWide - gap - secondWide));
        second = std::clamp(std::max(second, first + firstWide + gap), 0, std::max(0, width() - secondWide));
        word((isEvenFirst ? first : second) + evenWide / 2, 0, evenText, ColorRole::Warning);
        word((isEvenFirst ? second : first) + yourWide / 2, 0, yours, ColorRole::TextPrimary);
        return;
    }
    word(you, 0, yours, ColorRole::TextPrimary);
}

} // namespace elite
