// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/world_sign.h"

class QWidget;

namespace elite {

/// The frame around a top-level window that says whose money it is: 3 px sand for PAPER, 5 px red for LIVE. It keeps
/// that room free as contents margins of the window, paints it, and begins the window's accessible name with the word.
/// Create one per top-level window (main window, torn-off dock, dialog); the window owns it.
class WorldFrame : public QObject
{
    Q_OBJECT
public:
    /// Says what WorldSign says, from now on.
    explicit WorldFrame(QWidget* window);
    /// Of one world whatever the program trades: a practice account's own window.
    WorldFrame(QWidget* window, World world);
    World world() const { return m_world; }
    void setWorld(World world);
    /// Title of the window without the world word: "BTC-USD 1h" becomes "PAPER · BTC-USD 1h" as title and accessible
    /// name. Halted adds its word after the world.
    void setTitle(const QString& title);
    void setHalted(bool halted);
    int width() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyMargins();
    void applyTitle();

    QWidget* m_window;
    World m_world;
    QString m_title;
    bool m_halted = false;
    bool m_painting = false;
};

} // namespace elite
