// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace elite {

enum class World { Paper, Live };

/// Whose money the program trades at the moment: one answer for all of its windows, dialogs, pictures and the tray, so
/// that none of them can say something else than the main window. On the ui thread.
class WorldSign : public QObject
{
    Q_OBJECT
public:
    static WorldSign& instance();
    World world() const { return m_world; }
    void set(World world);

Q_SIGNALS:
    void changed(elite::World world);

private:
    WorldSign() = default;

    World m_world = World::Paper;
};

/// PAPER or LIVE in the user's language.
QString worldWord(World world);

} // namespace elite
