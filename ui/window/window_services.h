// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class AppContext;
class MainWindow;
class WorkRegistry;

/// Gives the panels, pages and dialogs that need a service of the program their place in the window. Before show().
void connectServices(AppContext& context, WorkRegistry& work, MainWindow& window);

/// Opens the ledger and keeps its state in the status bar. From the event loop, once the window is seen.
void openLedger(AppContext& context, MainWindow& window);

/// What the user has to know about the last run, once the window is seen: crash reports, an end without order.
void announceLastRun(AppContext& context, MainWindow& window);

} // namespace elite
