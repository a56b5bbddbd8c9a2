// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/work_registry.h"
#include "app/settings/settings.h"
#include "ui/base/theme_manager.h"
#include "ui/window/look_settings.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace elite {

/// A main window on settings of its own. `restart()` is what a kill and a new start leave: nothing is closed in order.
struct WindowFixture
{
    QTemporaryDir folder;
    WorkRegistry work;
    ThemeManager look;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;

    WindowFixture()
    {
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.db")));
        const Done started = look.start(themeSettingsOf(*settings));
        require(started.hasValue(), "the shipped theme is sound");
    }

    void open(QSize size = QSize(1600, 1000), bool safeMode = false)
    {
        AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
        window = std::make_unique<MainWindow>(WindowParts{
            .settings = *settings, .work = work, .look = look, .paths = paths, .ignoreSavedLayout = safeMode});
        window->show();
        if (size.isValid()) {
            window->resize(size);
        }
        settle();
    }

    void restart(QSize size = QSize())
    {
        window.reset();
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.db")));
        open(size);
    }

    static void settle() { QTest::qWait(60); }
};

} // namespace elite
