// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/age_text.h"

#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace elite {

namespace {

constexpr int kDot = 7;

struct Dot
{
    ColorRole role;
    bool hollow;
};

Dot dotOf(AgeState state)
{
    switch (state) {
    case AgeState::Fresh:
        return {ColorRole::Success, false};
    case AgeState::Ageing:
        return {ColorRole::Warning, false};
    case AgeState::Stale:
        return {ColorRole::Danger, false};
    case AgeState::Replay:
    case AgeState::Synthetic:
        return {ColorRole::PaperFrame, false};
    case AgeState::Blind:
        break;
    }
    return {ColorRole::TextSecondary, true};
}

int dotRoom(const Theme& theme)
{
    return theme.scaled(kDot) + theme.scaled(6);
}

} // namespace

PriceAge livePriceAge(const QString& source, qint64 ageMs, qint64 staleMs, int freshMs)
{
    const QString age = formatAge(ageMs, QLocale());
    if (ageMs >= staleMs) {
        return {AgeState::Stale, AgeText::tr("Stale %1. Orders and bots wait.").arg(age),
                AgeText::tr("Stale %1").arg(age)};
    }
    if (ageMs >= freshMs) {
        return {AgeState::Ageing, AgeText::tr("%1 %2, slower than usual").arg(source, age),
                AgeText::tr("%1 %2", "source and age").arg(source, age)};
    }
    return {AgeState::Fresh, AgeText::tr("%1 %2", "source and age").arg(source, age)};
}

PriceAge replayAge(const QString& clock)
{
    return {AgeState::Replay, AgeText::tr("Replay %1").arg(clock)};
}

PriceAge syntheticAge()
{
    return {AgeState::Synthetic, AgeText::tr("Synthetic, not a real market")};
}

PriceAge blindAge()
{
    return {AgeState::Blind, AgeText::tr("Blind, symbol and date hidden")};
}

AgeText::AgeText(QWidget* parent)
    : QWidget(parent)
{
    setTypeRole(this, TypeRole::Small);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AgeText::setAge(const PriceAge& age)
{
    const AgeState before = m_age.state;
    m_age = age;
    setAccessibleName(age.words);
    updateGeometry();
    update();
    if (before == age.state) {
        return;
    }
    if (before == AgeState::Stale || age.state == AgeState::Stale) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    Q_EMIT stateChanged(age.state);
}

QSize AgeText::sizeHint() const
{
    ensurePolished();
    return {dotRoom(themeOf(this)) + static_cast<int>(std::ceil(numberWidth(font(), m_age.words))) + 1,
            fontMetrics().height() + 2};
}

QSize AgeText::minimumSizeHint() const
{
    return {dotRoom(themeOf(this)) + themeOf(this).scaled(40), sizeHint().height()};
}

void AgeText::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const int side = theme.scaled(kDot);
    const Dot dot = dotOf(m_age.state);
    const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, rect());
    drawBox(&painter, at, side / 2.0, dot.hollow ? QColor() : theme.color(dot.role),
            dot.hollow ? theme.color(dot.role) : QColor(), 1.5);
    const int taken = dotRoom(theme);
    const QRect room
        = layoutDirection() == Qt::RightToLeft ? rect().adjusted(0, 0, -taken, 0) : rect().adjusted(taken, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(theme.color(ColorRole::TextSecondary));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const bool fits = numberWidth(font(), m_age.words) <= room.width() + 1;
    paintNumber(&painter, room, align,
                fits ? m_age.words : fontMetrics().elidedText(m_age.words, Qt::ElideRight, room.width()));
}

} // namespace elite
