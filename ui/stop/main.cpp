// SPDX-License-Identifier: GPL-3.0-or-later
// elite-stop: the emergency stop when the window does not answer. `elite-stop --now` stops without asking.

#include "app/base/app_paths.h"
#include "app/base/version.h"
#include "app/secrets/process_hardening.h"
#include "app/trading/halt_file.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/stop/stop_window.h"
#include "ui/window/language.h"

#include <QApplication>
#include <QCommandLineParser>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool given(int argc, char** argv, const char* name)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], name) == 0) {
            return true;
        }
    }
    return false;
}

/// Before anything of a window is made: a display that hangs must not hold up the stop.
bool stopAtOnce(const elite::AppPaths& paths)
{
    const auto now = std::chrono::floor<elite::Duration>(std::chrono::system_clock::now());
    const auto order = elite::orderHalt(paths.haltFile(), {now, u"elite-stop"_s, {}});
    if (!order) {
        std::fprintf(stderr, "elite-stop: %s\n", qPrintable(order.error().detail));
    }
    return order.hasValue();
}

} // namespace

int main(int argc, char** argv)
{
    elite::hardenProcess();
    QCoreApplication::setApplicationName(u"elite-stop"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(elite::kVersion));
    if (given(argc, argv, "--help") || given(argc, argv, "-h") || given(argc, argv, "--version")) {
        std::printf("elite-stop %s: stops all trading of Elite Trading Coach, also while its window hangs.\n"
                    "Usage: elite-stop [--now [--no-window]]\n  --now: stop first, then show the window\n"
                    "  --no-window: only stop; exit code 0 when the stop is on disk\n",
                    elite::kVersion);
        return 0;
    }
    const elite::AppPaths paths = elite::AppPaths::standard();
    const bool hasFolders = paths.create().hasValue();
    const bool isStopped = given(argc, argv, "--now") && stopAtOnce(paths);
    if (given(argc, argv, "--no-window")) {
        return isStopped ? 0 : 1;
    }
    QApplication application(argc, argv);
    elite::ThemeManager look;
    elite::require(look.start({}).hasValue(), "the shipped theme is sound");
    elite::applyLanguage(elite::chosenLanguage({}), application);
    QApplication::setWindowIcon(elite::applicationIcon());
    elite::StopWindow window(paths.haltFile(), paths.runtime);
    window.show();
    return QApplication::exec() + (hasFolders ? 0 : 1);
}
