// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "ui/window/action_registry.h"
#include "ui/window/edit_actions.h"
#include "ui/window/help_viewer.h"
#include "ui/window/look_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_dock.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/workspaces.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
public:
    MainWindow& window;
    ActionRegistry& registry;

    QAction* add(const ActionSpec& spec, std::function<void()> run) const
    {
        return registry.add(spec, &window, std::move(run));
    }

    void file() const
    {
        const QString group = tr("File");
        add({u"file.import-prices"_s, tr("&Import prices…"), group, {}, u"download"_s},
            [this_ = &window] { this_->dialogs().importPrices(); });
        add({u"file.picture"_s, tr("Save a &picture of the window…"), group, {QKeySequence::SaveAs}, u"camera"_s},
            [this_ = &window] { this_->dialogs().savePicture(); });
        add({u"file.data-folder"_s, tr("Open the &data folder"), group, {}, u"folder"_s},
            [this_ = &window] { QDesktopServices::openUrl(QUrl::fromLocalFile(this_->parts().paths.data)); });
        // QKeySequence::Quit and Preferences are empty on a bare X session, so both are written out.
        add({.id = u"file.quit"_s,
             .text = tr("&Quit"),
             .group = group,
             .keys = {QKeySequence(u"Ctrl+Q"_s)},
             .icon = u"power"_s,
             .role = QAction::QuitRole},
            [this_ = &window] { this_->close(); });
    }

    void themeChoices() const
    {
        Settings& settings = window.parts().settings;
        auto* themes = new QActionGroup(&window);
        for (const ThemeChoice choice : kThemeChoices) {
            const QString stored = storedTheme(choice);
            QAction* action = add({.id = u"view.theme."_s + stored,
                                   .text = tr("Theme: %1").arg(themeTitle(choice)),
                                   .group = tr("View"),
                                   .icon = u"palette"_s,
                                   .checkable = true},
                                  [&settings, stored] { static_cast<void>(settings.set(keys::kTheme, stored)); });
            themes->addAction(action);
            action->setChecked(settings.text(keys::kTheme) == stored);
        }
        auto* densities = new QActionGroup(&window);
        const std::pair<QString, QString> rows[]
            = {{u"compact"_s, tr("&Compact rows")}, {u"comfortable"_s, tr("C&omfortable rows")}};
        for (const auto& row : rows) {
            const QString stored = row.first;
            QAction* action = add({.id = u"view.density."_s + stored,
                                   .text = row.second,
                                   .group = tr("View"),
                                   .icon = u"menu"_s,
                                   .checkable = true},
                                  [&settings, stored] { static_cast<void>(settings.set(keys::kDensity, stored)); });
            densities->addAction(action);
            action->setChecked(settings.text(keys::kDensity) == stored);
        }
        QObject::connect(&settings, &Settings::changed, &window, [this_ = &window](const QString& key) {
            for (const QString& start : {u"view.theme."_s, u"view.density."_s}) {
                if (key == (start == u"view.theme."_s ? keys::kTheme : keys::kDensity)) {
                    if (QAction* now = this_->actions().action(start + this_->parts().settings.text(key))) {
                        now->setChecked(true);
                    }
                }
            }
        });
    }

    void view() const
    {
        const QString group = tr("View");
        themeChoices();
        const auto resize = [settings = &window.parts().settings](int direction) {
            const int now = static_cast<int>(settings->number(keys::kTextSize));
            const int next = direction == 0 ? 100 : nextTextSize(now, direction);
            static_cast<void>(settings->set(keys::kTextSize, QString::number(next)));
        };
        add({u"view.text-larger"_s,
             tr("&Larger text"),
             group,
             {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
             u"text-size"_s},
            [resize] { resize(1); });
        add({u"view.text-smaller"_s, tr("&Smaller text"), group, {QKeySequence(u"Ctrl+-"_s)}, u"text-size"_s},
            [resize] { resize(-1); });
        add({u"view.text-normal"_s, tr("&Normal text size"), group, {QKeySequence(u"Ctrl+0"_s)}, u"text-size"_s},
            [resize] { resize(0); });
        add({u"view.next-panel"_s, tr("Ne&xt panel"), group, {QKeySequence(u"F6"_s)}, u"arrow-right"_s},
            [this_ = &window] { this_->focusNextPanel(1); });
        add({u"view.previous-panel"_s, tr("&Previous panel"), group, {QKeySequence(u"Shift+F6"_s)}, u"arrow-left"_s},
            [this_ = &window] { this_->focusNextPanel(-1); });
        add({u"view.full-screen"_s, tr("&Full screen"), group, {QKeySequence(u"F11"_s)}, u"full-screen"_s},
            [this_ = &window] { this_->toggleFullScreen(); });
    }

    void tools() const
    {
        const QString group = tr("Tools");
        ActionSpec palette{u"tools.palette"_s, tr("&Command palette"), group, {QKeySequence(u"Ctrl+K"_s)}, u"search"_s};
        palette.inPalette = false;
        add(palette, [this_ = &window] { this_->openPalette(); });
        add({u"tools.notifications"_s, tr("&Notifications"), group, {QKeySequence(u"Ctrl+Shift+N"_s)}, u"bell"_s},
            [this_ = &window] { this_->dialogs().showNotifications(); });
        add({u"tools.log-folder"_s, tr("Open the log &folder"), group, {}, u"folder"_s},
            [this_ = &window] { QDesktopServices::openUrl(QUrl::fromLocalFile(this_->parts().paths.logs)); });
        add({.id = u"tools.settings"_s,
             .text = tr("&Settings…"),
             .group = group,
             .keys = {QKeySequence(u"Ctrl+,"_s)},
             .icon = u"settings"_s,
             .role = QAction::PreferencesRole},
            [this_ = &window] { this_->dialogs().showSettings(); });
        add({u"tools.shortcuts"_s, tr("Change &shortcuts…"), group, {}, u"keyboard"_s},
            [this_ = &window] { this_->dialogs().showShortcutEditor(); });
    }

    void workspaceList() const
    {
        int number = 0;
        for (const Workspace& one : window.workspaces().list()) {
            if (one.delivered) {
                ++number;
                add({u"workspace."_s + one.id,
                     one.title,
                     tr("Workspace"),
                     {QKeySequence(u"Ctrl+%1"_s.arg(number))},
                     one.icon},
                    [this_ = &window, id = one.id] { this_->workspaces().switchTo(id); });
            }
        }
    }

    void windowMenu() const
    {
        const QString group = tr("Workspace");
        add({u"workspace.save-as"_s, tr("&Save workspace as…"), group, {}, u"save"_s},
            [this_ = &window] { this_->dialogs().saveWorkspaceAs(); });
        add({u"workspace.rename"_s, tr("&Rename workspace…"), group, {}, u"pencil"_s},
            [this_ = &window] { this_->dialogs().renameWorkspace(); });
        add({u"workspace.delete"_s, tr("&Delete workspace"), group, {}, u"trash"_s},
            [this_ = &window] { this_->dialogs().deleteWorkspace(); });
        add({u"workspace.reset"_s, tr("Rese&t workspace"), group, {}, u"undo"_s},
            [this_ = &window] { this_->workspaces().resetCurrent(); });
        const QString panels = tr("Panel");
        add({u"window.tear-off"_s,
             tr("&Tear off or put back this panel"),
             panels,
             {QKeySequence(u"Ctrl+Shift+F"_s)},
             u"tear-off"_s},
            [this_ = &window] {
                if (PanelDock* panel = this_->focusedPanel()) {
                    panel->setFloating(!panel->isFloating());
                }
            });
        add({u"window.close-panel"_s, tr("&Close this panel"), panels, {QKeySequence(u"Ctrl+W"_s)}, u"close"_s},
            [this_ = &window] {
                if (PanelDock* panel = this_->focusedPanel()) {
                    panel->close();
                }
            });
        add({u"window.dock-all"_s, tr("Put &all torn-off panels back"), panels, {}, u"dock"_s}, [this_ = &window] {
            for (PanelDock* panel : this_->panels()) {
                panel->setFloating(false);
            }
        });
    }

    void panelActions() const
    {
        for (const PanelDock* panel : window.panels()) {
            const PanelSpec& spec = panel->spec();
            QList<QKeySequence> keys;
            if (spec.id == u"ticket") {
                keys << QKeySequence(u"Ctrl+T"_s);
            }
            add({u"panel."_s + spec.id, tr("Show %1").arg(spec.title), tr("Panel"), keys, spec.icon},
                [this_ = &window, id = spec.id] { this_->showPanel(id); });
            add({u"help.panel."_s + spec.id, tr("Help: %1").arg(spec.title), tr("Help"), {}, u"help"_s},
                [this_ = &window, id = spec.id] { this_->dialogs().showHelp(id); });
        }
    }

    void help() const
    {
        const QString group = tr("Help");
        add({u"help.this-panel"_s, tr("Help for &this panel"), group, {QKeySequence(u"F1"_s)}, u"help"_s},
            [this_ = &window] {
                const PanelDock* panel = this_->focusedPanel();
                this_->dialogs().showHelp(panel ? panel->spec().id : u"start"_s);
            });
        add({u"help.explain"_s,
             tr("E&xplain the numbers of this panel…"),
             group,
             {QKeySequence(u"Shift+F1"_s)},
             u"info"_s},
            [this_ = &window] { this_->dialogs().explainNumbers(); });
        add({u"help.contents"_s, tr("&Contents"), group, {}, u"document"_s},
            [this_ = &window] { this_->dialogs().showHelp(u"start"_s); });
        add({u"help.glossary"_s, tr("&Glossary"), group, {}, u"document"_s},
            [this_ = &window] { this_->dialogs().showHelp(u"glossary"_s); });
        add({u"help.privacy"_s, tr("&Privacy"), group, {}, u"eye-off"_s},
            [this_ = &window] { this_->dialogs().showHelp(u"privacy"_s); });
        add({u"help.risk"_s, tr("Risk &disclosure"), group, {}, u"warning"_s},
            [this_ = &window] { this_->dialogs().showHelp(u"risk"_s); });
        add({u"help.shortcuts"_s, tr("&Keyboard shortcuts"), group, {QKeySequence(u"?"_s)}, u"keyboard"_s},
            [this_ = &window] { this_->dialogs().showShortcutSheet(); });
        add({u"help.report"_s, tr("&Report a problem…"), group, {}, u"bug"_s},
            [this_ = &window] { Q_EMIT this_->dialogs().reportRequested(); });
        add({.id = u"help.about"_s,
             .text = tr("&About Elite Trading Coach"),
             .group = group,
             .icon = u"info"_s,
             .role = QAction::AboutRole},
            [this_ = &window] { this_->dialogs().showAbout(); });
    }
};

} // namespace

void addWindowActions(MainWindow& window)
{
    const WindowActions all{window, window.actions()};
    all.file();
    addEditActions(window.actions(), &window, [&window] { return window.undoTarget(); });
    all.view();
    all.tools();
    all.panelActions();
    all.workspaceList();
    all.windowMenu();
    all.help();
}

} // namespace elite
