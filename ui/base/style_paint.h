// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/roles.h"
#include "ui/base/theme.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace elite {

/// What EliteStyle and our own parts draw with. All rectangles are logical pixels.

/// A filled rectangle with round corners; `edge` is drawn inside of `rect`. An invalid colour leaves that part out.
void drawBox(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& edge = {},
             double edgeWidth = 1);

/// The 2 px ring of keyboard focus at the inner edge of `rect`.
void drawFocusRing(QPainter* painter, const QRectF& rect, double radius, const Theme& theme);

/// Room that the focus ring and its gap need around a control.
int ringRoom(const Theme& theme);

/// True when the control has the focus and got it by keyboard (or the window was last used by keyboard).
bool showsFocus(const QStyleOption* option);

struct ButtonColors
{
    QColor fill, edge, text;
};
enum class ButtonState { Rest, Hover, Pressed, Checked, Disabled };
ButtonColors buttonColors(const Theme& theme, ButtonRole role, ButtonState state);
ButtonState buttonState(QStyle::State state);

/// Font of a button's text: weight and size by role and size.
QFont buttonFont(const Theme& theme, ButtonRole role, ControlSize size);
int controlHeight(const Theme& theme, ControlSize size);

/// The parts of EliteStyle, one file each. They return false for what they leave to Fusion.
struct StylePart
{
    const Theme& theme;
    const QStyle* style;
    QPainter* painter;
    const QWidget* widget;

    bool buttonControl(QStyle::ControlElement element, const QStyleOption* option) const;
    bool buttonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const;
    bool toolButton(const QStyleOptionComplex* option) const;
    bool fieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const;
    bool fieldControl(QStyle::ControlElement element, const QStyleOption* option) const;
    bool comboBox(const QStyleOptionComplex* option) const;
    bool spinBox(const QStyleOptionComplex* option) const;
    bool groupBox(const QStyleOptionComplex* option) const;
    bool viewPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const;
    bool viewControl(QStyle::ControlElement element, const QStyleOption* option) const;
    bool scrollBar(const QStyleOptionComplex* option) const;
    bool slider(const QStyleOptionComplex* option) const;
    bool barPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const;
    bool barControl(QStyle::ControlElement element, const QStyleOption* option) const;
    bool menuControl(QStyle::ControlElement element, const QStyleOption* option) const;
};

/// Sizes that are shared by measuring and drawing.
QSize pushButtonSize(const Theme& theme, const QStyleOption* option, const QWidget* widget);
QSize toolButtonSize(const Theme& theme, const QStyleOption* option, const QWidget* widget);
QSize tabSize(const Theme& theme, const QStyleOption* option);
QSize menuItemSize(const Theme& theme, const QStyleOption* option, const QSize& contents);

} // namespace elite
