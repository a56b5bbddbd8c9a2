// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSize>
#include <QString>

class QMainWindow;

namespace elite {

/// Keeps the sizes that the user gave to the side panels while the window grows and shrinks, so that the chart takes
/// what is left. QMainWindow alone would share the change among all panels.
class DockSizes
{
public:
    explicit DockSizes(QMainWindow* window)
        : m_window(window)
    {
    }

    /// Remembers the present sizes; to be called when the user or a workspace arranged the panels.
    void remember();
    /// Gives the remembered sizes back after the window changed its size. `grows` is the panel that takes the rest.
    void apply(const QString& grows, int railWidthLimit) const;

private:
    QMainWindow* m_window;
    QMap<QString, QSize> m_sizes;
};

} // namespace elite
