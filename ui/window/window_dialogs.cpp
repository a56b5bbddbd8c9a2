// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_dialogs.h"

#include "app/market/tape_folder.h"
#include "ui/base/explain.h"
#include "ui/base/user_folder.h"
#include "ui/market/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/about_dialog.h"
#include "ui/window/action_registry.h"
#include "ui/window/close_question.h"
#include "ui/window/help_viewer.h"
#include "ui/window/main_window.h"
#include "ui/window/name_dialog.h"
#include "ui/window/notification_center.h"
#include "ui/window/notification_log.h"
#include "ui/window/panel_dock.h"
#include "ui/window/shortcut_sheet.h"
#include "ui/window/shortcuts_page.h"
#include "ui/window/window_picture.h"
#include "ui/window/workspaces.h"
#include "ui/window/world_dialog.h"

#include <QFileDialog>
#include <QScreen>
#include <QWhatsThisClickedEvent>

namespace elite {

namespace {

constexpr int kDialogEdges = 8; // logical pixels that the window manager adds
constexpr int kDialogTitle = 40;

} // namespace

WindowDialogs::WindowDialogs(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void WindowDialogs::show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Large text makes large dialogs; none may be higher than the screen.
    const QSize room = m_window.screen()->availableSize() - QSize(kDialogEdges, kDialogTitle);
    dialog->resize(dialog->size().boundedTo(room).expandedTo(dialog->minimumSize()));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void WindowDialogs::showAbout()
{
    show(new AboutDialog(&m_window));
}

void WindowDialogs::showHelp(const QString& topic)
{
    if (!m_help) {
        m_help = new HelpViewer(&m_window);
        connect(m_help, &HelpViewer::actionRequested, this, [this](const QString& id) {
            if (QAction* action = m_window.actions().action(id)) {
                action->trigger();
            }
        });
    }
    show(m_help); // first: the place of a heading is known once the page has its width
    m_help->showTopic(hasHelp(topic.section(u'#', 0, 0)) ? topic : QStringLiteral("start"));
}

void WindowDialogs::explainNumbers()
{
    PanelDock* panel = m_window.focusedPanel();
    if ((!panel || !explainWithin(panel)) && !explainWithin(&m_window)) {
        m_window.notifications().post(
            {NoteKind::Info, tr("No numbers to explain are in sight"),
             tr("Today, Positions, Journal and Way to live have some. Click one of them, then try again.")});
    }
}

bool WindowDialogs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WhatsThisClicked) { // see askForHelp()
        showHelp(static_cast<QWhatsThisClickedEvent*>(event)->href());
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WindowDialogs::showNotifications()
{
    m_window.notifications().markAllSeen();
    show(new NotificationLog(m_window.notifications(), &m_window));
}

void WindowDialogs::showShortcutSheet()
{
    auto* sheet = new ShortcutSheet(m_window.actions(), &m_window);
    connect(sheet, &ShortcutSheet::changeRequested, this, &WindowDialogs::showShortcutEditor);
    show(sheet);
}

void WindowDialogs::showShortcutEditor()
{
    showSettings();
    m_settings->showPage(tr("Shortcuts"));
}

SettingsDialog& WindowDialogs::settings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_window.parts().settings, &m_window);
        m_settings->addPage(SettingPage::Look, {tr("Shortcuts"), QStringLiteral("keyboard"), [this](QWidget* parent) {
                                                    return new ShortcutsPage(m_window.actions(), parent);
                                                }});
        Q_EMIT settingsMade(m_settings);
    }
    return *m_settings;
}

void WindowDialogs::showSettings(const QString& key)
{
    SettingsDialog& dialog = settings();
    if (!key.isEmpty()) {
        dialog.showSetting(key);
    }
    show(&dialog);
}

void WindowDialogs::showSettingsPage(const QString& title)
{
    SettingsDialog& dialog = settings();
    dialog.showPage(title);
    show(&dialog);
}

void WindowDialogs::askForName(const QString& title, const QString& prompt, const QString& start,
                               const std::function<bool(const QString&)>& take)
{
    auto* dialog = new NameDialog({title, prompt, start}, &m_window);
    connect(dialog, &NameDialog::nameChosen, this, [dialog, take](const QString& name) {
        if (take(name)) {
            dialog->accept();
        } else {
            dialog->refuse(tr("This name is taken or too long. Your layout is unchanged; choose another name."));
        }
    });
    show(dialog);
}

void WindowDialogs::saveWorkspaceAs()
{
    askForName(tr("Save workspace as"), tr("&Name of the new workspace"), QString(),
               [this](const QString& name) { return m_window.workspaces().saveAs(name); });
}

void WindowDialogs::renameWorkspace()
{
    const Workspace current = m_window.workspaces().current();
    if (current.delivered) {
        m_window.notifications().post(
            {NoteKind::Info, tr("“%1” keeps its name").arg(current.title),
             tr("It belongs to the program. Save it under a name of your own; that one can be renamed."),
             tr("Save workspace as…"), [this] { saveWorkspaceAs(); }});
        return;
    }
    askForName(tr("Rename workspace"), tr("New &name of “%1”").arg(current.title), current.title,
               [this, id = current.id](const QString& name) { return m_window.workspaces().rename(id, name); });
}

void WindowDialogs::deleteWorkspace()
{
    const Workspace current = m_window.workspaces().current();
    if (!m_window.workspaces().remove(current.id)) {
        m_window.notifications().post(
            {NoteKind::Info, tr("“%1” stays").arg(current.title),
             tr("It belongs to the program and cannot be deleted. Reset it when it went wrong."), tr("Reset workspace"),
             [this] { m_window.workspaces().resetCurrent(); }});
        return;
    }
    m_window.notifications().post({NoteKind::Success, tr("Workspace “%1” deleted").arg(current.title),
                                   tr("Panels and their data are unchanged.")});
}

void WindowDialogs::savePicture()
{
    const QImage picture = windowPicture(&m_window, m_window.devicePixelRatioF());
    const QString folder = userFolder(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(&m_window, worldTitle(tr("Save a picture of the window")), folder,
                                   tr("PNG pictures (*.png)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("elite-paper.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& file) {
        if (picture.save(file)) {
            m_window.notifications().post({NoteKind::Success, tr("Picture saved"), file});
        } else {
            m_window.notifications().post(
                {NoteKind::Danger, tr("The picture could not be saved"),
                 tr("Nothing was written to %1. Choose a folder that you may write to.").arg(file), tr("Choose again"),
                 [this] { savePicture(); }});
        }
    });
    show(dialog);
}

void WindowDialogs::importPrices()
{
    auto* dialog = new ImportDialog(tapeFolder(m_window.parts().paths), &m_window.parts().work, &m_window);
    connect(dialog, &ImportDialog::openRequested, this, &WindowDialogs::tapeChosen);
    show(dialog);
}

void WindowDialogs::askBeforeClosing(const std::function<void()>& accepted)
{
    if (m_closing) {
        show(m_closing);
        return;
    }
    m_closing = new CloseQuestion(m_window.parts().work, &m_window);
    connect(m_closing, &QDialog::accepted, this, accepted);
    show(m_closing);
}

} // namespace elite
