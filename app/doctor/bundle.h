// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/doctor/check.h"
#include "app/doctor/zip_writer.h"
#include "app/settings/settings.h"

#include <functional>

namespace elite {

class AppContext;

/// A diagnostics bundle: text files for a bug report, shown before they are saved and never sent. Every text is
/// scrubbed, the home folder is written as ~, and no journal, order or price is in it.
using Bundle = QList<ZipEntry>;

/// The settings as text, one line each; a key is only said to be given or not. Thread of `settings`.
QString settingsText(const Settings& settings);

/// README.txt, doctor.txt, settings.txt, the ends of the newest logs, the crash reports. Any thread; reads files.
Bundle makeBundle(const AppPaths& paths, const Checks& checks, const QString& settingsText);

/// The whole work behind one call that any thread may make: the doctor's visit, then the bundle. Takes what it needs
/// from the services now.
std::function<Bundle()> bundleMaker(AppContext& context);

/// Writes the ZIP file in one step: all of it or nothing. Readable by the user only.
Done saveBundle(const Bundle& bundle, const QString& path);

} // namespace elite
