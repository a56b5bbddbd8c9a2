// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite::cli {

class Arguments;

/// elite import --venue: a venue's past becomes a tape. The exit code.
int importHistory(const Arguments& arguments);

} // namespace elite::cli
