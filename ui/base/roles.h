// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace elite {

/// What a button means; EliteStyle draws it from that. At most one Primary, Danger, Buy, Sell or GoLive per panel.
/// Kept as the dynamic property "role" (its name in lower case), so a test or a .ui file can read and set it too.
enum class ButtonRole {
    Secondary, ///< outlined, the default of QPushButton
    Primary, ///< filled with the accent
    Danger, ///< filled, destroys something
    Buy,
    Sell,
    GoLive, ///< filled with the colour of LIVE
    Link, ///< text in the accent colour, no frame
    Quiet, ///< no frame until hovered: tools in headers and strips, the default of QToolButton
    Stop, ///< outlined in danger: Stop all
    OnHalt, ///< outlined in the text colour of the amber band
    OnHaltFilled,
    OnLive, ///< outlined in white on the red band
};
void setRole(QAbstractButton* button, ButtonRole role);
ButtonRole roleOf(const QWidget* button);

/// Property "controlSize": Small is the compact height whatever the density, Order the 44 px button of the ticket.
enum class ControlSize { Normal, Small, Order };
void setControlSize(QWidget* control, ControlSize size);
ControlSize controlSizeOf(const QWidget* control);

/// Property "error": the field gets a danger edge. The words of the error stand in its FieldRow.
enum class FieldState { Good, Error };
void setFieldState(QWidget* field, FieldState state);
bool hasFieldError(const QWidget* field);

/// Property "edge": the selected row of this view carries the 3 px accent edge (watchlist, lists of choices).
void setAccentEdge(QAbstractItemView* view);
bool hasAccentEdge(const QWidget* view);

} // namespace elite
