// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/world_frame.h"

#include <QIcon>

namespace elite {

/// The program's icon with the word of the world across it, for task bars and window switchers: a letter where it is
/// small. Its colours are those of the badge in the present theme.
QIcon worldIcon(World world);

} // namespace elite
