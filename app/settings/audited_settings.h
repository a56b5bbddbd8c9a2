// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace elite {

class Settings;

/// Tells `audit` (action, subject, detail) about every change of a setting that decides what the program may do, since
/// the last call, whoever made it: the window, the command line or the environment. What was told is remembered in the
/// settings file, so a change made while the ledger was closed is told when it opens. To be called when it is open.
void auditSettings(Settings& settings, const std::function<void(QString, QString, QString)>& audit);

} // namespace elite
