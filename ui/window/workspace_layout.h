// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace elite {

/// One step of building a layout: put panel `panel` where it says, seen from `other`.
struct PanelPlace
{
    enum class How { First, RightOf, Below, TabWith };
    QString panel;
    How how = How::First;
    QString other = {};
};

struct PanelSize
{
    QString panel;
    Qt::Orientation orientation = Qt::Horizontal;
    int size = 0; ///< logical pixels
};

/// A delivered arrangement of panels. Sizes are kept when the window grows; the panel without one takes the rest.
struct WorkspaceLayout
{
    QString id;
    QString title; ///< translated
    QString icon;
    std::vector<PanelPlace> places;
    std::vector<PanelSize> sizes;
    std::vector<QString> raised; ///< the tab in front of each group of tabs
};

/// The panel of a delivered workspace that takes what the others leave.
QString growingPanel(const QString& workspaceId);

/// Home, Trade, Journal, Backtest, Bots, Coach, in the order of the tool strip and of Ctrl+1 to Ctrl+6.
std::vector<WorkspaceLayout> deliveredWorkspaces();

} // namespace elite
