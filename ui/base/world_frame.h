// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace elite {

enum class World { Paper, Live };

/// The frame around a top-level window that says whose money it is: 3 px sand for PAPER, 5 px red for LIVE. It keeps
/// that room free as contents margins of the window, paints it, and begins the window's accessible name with the word.
/// Create one per top-level window (main window, torn-off dock, dialog); the window owns it.
class WorldFrame : public QObject
{
    Q_OBJECT
public:
    explicit WorldFrame(QWidget* window, World world = World::Paper);
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

/// PAPER or LIVE in the user's language.
QString worldWord(World world);

} // namespace elite
