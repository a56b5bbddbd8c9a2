// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/world_sign.h"

#include "ui/base/badge.h"

namespace elite {

WorldSign& WorldSign::instance()
{
    static WorldSign sign;
    return sign;
}

void WorldSign::set(World world)
{
    if (world != m_world) {
        m_world = world;
        Q_EMIT changed(world);
    }
}

QString worldWord(World world)
{
    return badgeWord(world == World::Live ? BadgeKind::Live : BadgeKind::Paper);
}

} // namespace elite
