// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>

namespace elite {

void drawBox(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge,
             double edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = edge.isValid() ? edgeWidth / 2 : 0;
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    if (radius <= 0) {
        painter->drawRect(inner);
    } else {
        painter->drawRoundedRect(inner, radius - half, radius - half);
    }
    painter->restore();
}

void drawFocusRing(QPainter* painter, const QRectF& rect, double radius, const Theme& theme)
{
    drawBox(painter, rect, radius, {}, theme.color(ColorRole::Focus), theme.border.focus);
}

int ringRoom(const Theme& theme)
{
    return theme.border.focus + theme.border.focusGap;
}

bool showsFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

ButtonState buttonState(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        return ButtonState::Disabled;
    }
    if (state.testFlag(QStyle::State_Sunken)) {
        return ButtonState::Pressed;
    }
    if (state.testFlag(QStyle::State_On)) {
        return ButtonState::Checked;
    }
    return state.testFlag(QStyle::State_MouseOver) ? ButtonState::Hover : ButtonState::Rest;
}

namespace {

ButtonColors filled(const QColor& fill, const QColor& text, ButtonState state)
{
    const int alpha = state == ButtonState::Pressed ? 56 : state == ButtonState::Hover ? 26 : 0;
    return {Theme::stronger(fill, text, alpha), {}, text};
}

ButtonColors outlined(const QColor& color, const QColor& rest, const QColor& hover, ButtonState state)
{
    return {state == ButtonState::Rest || state == ButtonState::Checked ? rest : hover, color, color};
}

ButtonColors plain(const Theme& t, ButtonState state)
{
    const auto c = [&](ColorRole role) { return t.color(role); };
    switch (state) {
    case ButtonState::Hover:
        return {c(ColorRole::Surface3), {}, c(ColorRole::TextPrimary)};
    case ButtonState::Pressed:
        return {c(ColorRole::LineStrong), {}, c(ColorRole::TextPrimary)};
    case ButtonState::Checked:
        return {c(ColorRole::Surface3), {}, c(ColorRole::TextPrimary)};
    case ButtonState::Disabled:
        return {{}, {}, c(ColorRole::TextDisabled)};
    case ButtonState::Rest:
        break;
    }
    return {{}, {}, c(ColorRole::TextSecondary)};
}

ButtonColors secondary(const Theme& t, ButtonState state)
{
    const auto c = [&](ColorRole role) { return t.color(role); };
    switch (state) {
    case ButtonState::Hover:
        return {c(ColorRole::Surface3), c(ColorRole::LineControl), c(ColorRole::TextPrimary)};
    case ButtonState::Pressed:
        return {t.highContrast() ? c(ColorRole::Surface3) : c(ColorRole::LineStrong), c(ColorRole::LineControl),
                c(ColorRole::TextPrimary)};
    case ButtonState::Checked:
        return {c(ColorRole::AccentWash), c(ColorRole::AccentText), c(ColorRole::AccentText)};
    case ButtonState::Disabled:
        return {c(ColorRole::Surface2), c(ColorRole::LineStrong), c(ColorRole::TextDisabled)};
    case ButtonState::Rest:
        break;
    }
    return {c(ColorRole::Surface2), c(ColorRole::LineControl), c(ColorRole::TextPrimary)};
}

} // namespace

ButtonColors buttonColors(const Theme& t, ButtonRole role, ButtonState state)
{
    const auto c = [&](ColorRole r) { return t.color(r); };
    const bool disabled = state == ButtonState::Disabled;
    switch (role) {
    case ButtonRole::Secondary:
        return secondary(t, state);
    case ButtonRole::Quiet:
        return plain(t, state);
    case ButtonRole::Link:
        return {state == ButtonState::Hover || state == ButtonState::Pressed ? c(ColorRole::Surface3) : QColor(),
                {},
                disabled ? c(ColorRole::TextDisabled) : c(ColorRole::AccentText)};
    default:
        break;
    }
    if (disabled) {
        const bool order = role == ButtonRole::Buy || role == ButtonRole::Sell || role == ButtonRole::GoLive;
        return order ? ButtonColors{c(ColorRole::Surface3), {}, c(ColorRole::TextDisabled)} : secondary(t, state);
    }
    switch (role) {
    case ButtonRole::Primary:
        return state == ButtonState::Hover ? ButtonColors{c(ColorRole::AccentFillHover), {}, c(ColorRole::TextOnFill)}
                                           : filled(c(ColorRole::AccentFill), c(ColorRole::TextOnFill), state);
    case ButtonRole::Danger:
        return filled(c(ColorRole::DangerFill), c(ColorRole::TextOnFill), state);
    case ButtonRole::Buy:
        return filled(c(ColorRole::BuyFill), c(ColorRole::SideOnFill), state);
    case ButtonRole::Sell:
        return filled(c(ColorRole::SellFill), c(ColorRole::SideOnFill), state);
    case ButtonRole::GoLive:
        return filled(c(ColorRole::LiveBadge), c(ColorRole::LiveOnBadge), state);
    case ButtonRole::Stop:
        return outlined(c(ColorRole::Danger), c(ColorRole::Surface1), c(ColorRole::DangerWash), state);
    case ButtonRole::OnHalt:
        return outlined(c(ColorRole::HaltOnBand), {}, c(ColorRole::HaltStripe), state);
    case ButtonRole::OnHaltFilled:
        return filled(c(ColorRole::HaltOnBand), c(ColorRole::HaltBand), state);
    case ButtonRole::OnLive:
        return outlined(c(ColorRole::LiveOnBadge), {},
                        Theme::stronger(c(ColorRole::LiveBadge), c(ColorRole::LiveOnBadge), 40), state);
    default:
        return secondary(t, state);
    }
}

QFont buttonFont(const Theme& theme, ButtonRole role, ControlSize size)
{
    const TypeRole type = size == ControlSize::Order ? TypeRole::Title
        : size == ControlSize::Small                 ? TypeRole::Small
                                                     : TypeRole::Body;
    QFont font = theme.font(type);
    const bool medium = role == ButtonRole::Secondary || role == ButtonRole::Quiet || role == ButtonRole::Link;
    font.setWeight(medium ? QFont::Medium : QFont::DemiBold);
    return font;
}

int controlHeight(const Theme& theme, ControlSize size)
{
    switch (size) {
    case ControlSize::Small:
        return theme.control.compact;
    case ControlSize::Order:
        return theme.control.order;
    case ControlSize::Normal:
        break;
    }
    return theme.control.height;
}

} // namespace elite
