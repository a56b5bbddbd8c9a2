// SPDX-License-Identifier: GPL-3.0-or-later
// Text fields, combo boxes, spin boxes, group boxes and the frames around text.
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool hasFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

/// A field shows its focus always, not only after the keyboard was used: the caret alone is easy to lose.
void drawFieldFrame(const StylePart& part, const QStyleOption* option, bool focused)
{
    const Theme& theme = part.theme;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option->state.testFlag(QStyle::State_ReadOnly);
    const bool error = hasFieldError(part.widget);
    const QColor fill = theme.color(enabled && !readOnly ? ColorRole::Surface1 : ColorRole::Surface2);
    QColor edge = theme.color(enabled ? ColorRole::LineControl : ColorRole::LineStrong);
    if (error) {
        edge = theme.color(ColorRole::Danger);
    } else if (focused) {
        edge = theme.color(ColorRole::Focus);
    }
    drawBox(part.painter, option->rect, theme.radius.control, fill, edge,
            focused ? theme.border.focus : theme.border.hair);
}

bool isTextArea(const QWidget* widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

void drawFrame(const StylePart& part, const QStyleOptionFrame& option)
{
    if (isTextArea(part.widget)) {
        drawFieldFrame(part, &option, hasFocus(&option));
        return;
    }
    const bool popup = part.widget && part.widget->isWindow();
    switch (option.frameShape) {
    case QFrame::NoFrame:
        return;
    case QFrame::HLine:
        part.painter->fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), part.theme.border.hair),
            part.theme.color(ColorRole::LineSubtle));
        return;
    case QFrame::VLine:
        part.painter->fillRect(
            QRect(option.rect.center().x(), option.rect.top(), part.theme.border.hair, option.rect.height()),
            part.theme.color(ColorRole::LineStrong));
        return;
    default:
        drawBox(part.painter, option.rect, 0, {},
                part.theme.color(popup ? ColorRole::LineStrong : ColorRole::LineSubtle), part.theme.border.hair);
    }
}

} // namespace

bool StylePart::fieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            drawFieldFrame(*this, option, hasFocus(option));
        }
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_Frame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame) {
            drawFrame(*this, *frame);
        }
        return true;
    }
    case QStyle::PE_FrameGroupBox:
        drawBox(painter, option->rect, theme.radius.card, {}, theme.color(ColorRole::LineSubtle), theme.border.hair);
        return true;
    default:
        return false;
    }
}

bool StylePart::fieldControl(QStyle::ControlElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame) {
            return false;
        }
        drawFrame(*this, *frame);
        return true;
    }
    case QStyle::CE_ComboBoxLabel: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!combo || combo->editable) {
            return false;
        }
        const bool enabled = option->state.testFlag(QStyle::State_Enabled);
        QRect room = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, widget);
        const QColor color = theme.color(enabled ? ColorRole::TextPrimary : ColorRole::TextDisabled);
        if (!combo->currentIcon.isNull()) {
            const QRect at
                = QStyle::alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, combo->iconSize, room);
            const QString name = iconNameOf(combo->currentIcon);
            name.isEmpty() ? combo->currentIcon.paint(painter, at) : paintIcon(painter, at, name, color);
            const int taken = at.width() + theme.scaled(6);
            option->direction == Qt::RightToLeft ? room.adjust(0, 0, -taken, 0) : room.adjust(taken, 0, 0, 0);
        }
        painter->setPen(color);
        const auto align = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(room, static_cast<int>(align),
                          painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, room.width()));
        return true;
    }
    default:
        return false;
    }
}

bool StylePart::comboBox(const QStyleOptionComplex* option) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo) {
        return false;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (combo->frame) {
        const bool focused = combo->editable ? hasFocus(option) : showsFocus(option);
        drawFieldFrame(*this, option, focused);
    }
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver);
    const ColorRole color = !enabled ? ColorRole::TextDisabled
        : hover                      ? ColorRole::TextPrimary
                                     : ColorRole::TextSecondary;
    const QRect glyph
        = QStyle::alignedRect(option->direction, Qt::AlignCenter, {theme.icon.inlined, theme.icon.inlined}, arrow);
    paintIcon(painter, glyph, u"chevron-down"_s, theme.color(color));
    return true;
}

bool StylePart::spinBox(const QStyleOptionComplex* option) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin) {
        return false;
    }
    if (spin->frame) {
        drawFieldFrame(*this, option, hasFocus(option));
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return true;
    }
    const auto arrow = [&](QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag step, const QString& name) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, spin, control, widget);
        const bool can = spin->stepEnabled.testFlag(step) && option->state.testFlag(QStyle::State_Enabled);
        const bool active = can && option->activeSubControls.testFlag(control)
            && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
        if (active) {
            drawBox(painter, rect, theme.radius.badge, theme.color(ColorRole::Surface3));
        }
        const ColorRole color = !can ? ColorRole::TextDisabled
            : active                 ? ColorRole::TextPrimary
                                     : ColorRole::TextSecondary;
        const int side = std::min(rect.width(), theme.scaled(12));
        paintIcon(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, rect), name,
                  theme.color(color));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
    return true;
}

bool StylePart::groupBox(const QStyleOptionComplex* option) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
    if (!box) {
        return false;
    }
    if (!box->features.testFlag(QStyleOptionFrame::Flat)) {
        const QRect frame = style->subControlRect(QStyle::CC_GroupBox, box, QStyle::SC_GroupBoxFrame, widget);
        drawBox(painter, frame, theme.radius.card, {}, theme.color(ColorRole::LineSubtle), theme.border.hair);
    }
    if (box->subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(*box);
        check.rect = style->subControlRect(QStyle::CC_GroupBox, box, QStyle::SC_GroupBoxCheckBox, widget);
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, widget);
    }
    const QRect title = style->subControlRect(QStyle::CC_GroupBox, box, QStyle::SC_GroupBoxLabel, widget);
    painter->setFont(theme.font(TypeRole::Strong));
    painter->setPen(
        theme.color(option->state.testFlag(QStyle::State_Enabled) ? ColorRole::TextPrimary : ColorRole::TextDisabled));
    const auto align = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(title, static_cast<int>(align) | Qt::TextHideMnemonic, box->text);
    return true;
}

} // namespace elite
