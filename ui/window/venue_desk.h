// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class AppContext;
class MainWindow;

/// The panel Venues, and what is said when another venue takes over.
void connectVenues(AppContext& context, MainWindow& window);

} // namespace elite
