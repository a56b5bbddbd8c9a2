// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// The text of resources/env.example, made from the settings table: what can be set from outside, what each name does,
/// what it accepts and its default.
QString envExample();

} // namespace elite
