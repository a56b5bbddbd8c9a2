// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_entries.h"

#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/base/key_hint.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/security/security_page.h"
#include "ui/settings/setting_texts.h"
#include "ui/trading/limits_page.h"
#include "ui/window/action_registry.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_viewer.h"
#include "ui/window/main_window.h"
#include "ui/window/palette_words.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/workspaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct PaletteEntries
{
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

QString recentKey()
{
    return u"window.palette.recent"_s;
}

void addActions(std::vector<PaletteEntry>& entries, MainWindow& window)
{
    for (const auto& one : window.actions().entries()) {
        if (!one->spec.inPalette || !one->action->isEnabled()) {
            continue;
        }
        QAction* action = one->action;
        entries.push_back({one->spec.id, ActionRegistry::plainText(one->spec.text), one->spec.group,
                           keysText(action->shortcut()), one->spec.icon, paletteWords(one->spec.id),
                           [action] { action->trigger(); }});
    }
}

void addOwnWorkspaces(std::vector<PaletteEntry>& entries, MainWindow& window)
{
    for (const Workspace& one : window.workspaces().list()) {
        if (!one.delivered) {
            entries.push_back({u"workspace."_s + one.id,
                               one.title,
                               PaletteEntries::tr("Workspace"),
                               {},
                               one.icon,
                               {},
                               [&window, id = one.id] { window.workspaces().switchTo(id); }});
        }
    }
}

void addSettings(std::vector<PaletteEntry>& entries, MainWindow& window)
{
    for (const SettingInfo& info : settingsTable()) {
        if (info.kind == SettingKind::Secret || info.kind == SettingKind::Shortcuts || !info.label) {
            continue;
        }
        const QString key = QString::fromLatin1(info.key);
        entries.push_back({u"setting."_s + key,
                           QCoreApplication::translate("Settings", info.label),
                           PaletteEntries::tr("Setting"),
                           {},
                           u"sliders"_s,
                           key,
                           [&window, key] { window.dialogs().showSettings(key); }});
    }
}

void addSettingsPages(std::vector<PaletteEntry>& entries, MainWindow& window)
{
    const auto add = [&](const QString& title, const QString& iconName, const QString& words) {
        entries.push_back({u"settings.page."_s + iconName,
                           title,
                           PaletteEntries::tr("Settings"),
                           {},
                           iconName,
                           words,
                           [&window, title] { window.dialogs().showSettingsPage(title); }});
    };
    for (const SettingPage page : {SettingPage::Look, SettingPage::Trading, SettingPage::Market, SettingPage::Coach,
                                   SettingPage::Automation, SettingPage::Diagnosis}) {
        add(pageTitle(page), pageIcon(page), {});
    }
    add(LimitsPage::title(), u"shield"_s, PaletteEntries::tr("limits risk rules daily loss position size breaker"));
    add(SecurityPage::title(), u"shield-check"_s, PaletteEntries::tr("two factors TOTP lock passphrase code 2FA"));
    add(KeysPage::title(), u"key"_s, PaletteEntries::tr("API key OpenAI exchange account password keychain"));
}

void addHelp(std::vector<PaletteEntry>& entries, MainWindow& window)
{
    for (const HelpTopic& topic : helpTopics()) {
        if (!window.actions().action(u"help.panel."_s + topic.id) && !window.actions().action(u"help."_s + topic.id)) {
            entries.push_back({u"help.topic."_s + topic.id,
                               topic.title,
                               PaletteEntries::tr("Help"),
                               {},
                               u"help"_s,
                               {},
                               [&window, id = topic.id] { window.dialogs().showHelp(id); }});
        }
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window)
{
    std::vector<PaletteEntry> entries;
    addActions(entries, window);
    addOwnWorkspaces(entries, window);
    addSettings(entries, window);
    addSettingsPages(entries, window);
    addHelp(entries, window);
    for (const auto& source : window.paletteSources()) {
        std::vector<PaletteEntry> more = source();
        std::move(more.begin(), more.end(), std::back_inserter(entries));
    }
    return entries;
}

void rememberRecentCommands(CommandPalette& palette, Settings& settings)
{
    palette.model().setRecent(QString::fromUtf8(settings.state(recentKey())).split(u'\n', Qt::SkipEmptyParts));
    QObject::connect(&palette, &CommandPalette::used, &palette, [&palette, &settings] {
        static_cast<void>(settings.setState(recentKey(), palette.model().recent().join(u'\n').toUtf8()));
    });
}

} // namespace elite
