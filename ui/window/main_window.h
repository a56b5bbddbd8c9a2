// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "ui/base/world_frame.h"
#include "ui/window/dock_sizes.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace elite {

class ActionRegistry;
class CommandPalette;
class DockTabs;
class NotificationCenter;
class PanelDock;
class Settings;
class StatusStrip;
class ThemeManager;
class ToastStack;
class ToolStrip;
class WindowDialogs;
class WindowMenus;
class WorkRegistry;
class Workspaces;
struct Notice;
struct PaletteEntry;

/// What the window works with; all of it lives longer than the window.
struct WindowParts
{
    Settings& settings;
    WorkRegistry& work;
    ThemeManager& look;
    AppPaths paths;
    bool ignoreSavedLayout = false; ///< --safe-mode
};

/// The window: docks only, with the tool strip on top and the status bar below. It puts the parts together and knows
/// nothing about what a panel shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    ActionRegistry& actions() { return *m_actions; }
    Workspaces& workspaces() { return *m_workspaces; }
    NotificationCenter& notifications() { return *m_notifications; }
    WindowDialogs& dialogs() { return *m_dialogs; }
    WindowMenus& menus() { return *m_menus; }
    StatusStrip& status() { return *m_status; }
    ToolStrip& strip() { return *m_strip; }
    const WindowParts& parts() const { return m_parts; }

    const std::vector<PanelDock*>& panels() const { return m_panels; }
    PanelDock* panel(const QString& id) const;
    /// The panel that holds the focus, or null.
    PanelDock* focusedPanel() const;
    /// The charts while they are seen, else null: their steps are taken back where nothing else has any.
    QWidget* undoTarget() const;
    /// Replaces the content of a panel before it was seen; how a real panel takes the place of a placeholder.
    void setPanelContent(const QString& id, std::function<QWidget*(QWidget* parent)> content);

    /// Says HALTED in title and accessible name.
    void setHalted(bool halted);
    /// Whose money it is, on frame, title, icon and status bar.
    void setWorld(World world);
    /// More entries for the command palette, asked for whenever it opens.
    void addPaletteSource(std::function<std::vector<PaletteEntry>()> source);
    const std::vector<std::function<std::vector<PaletteEntry>()>>& paletteSources() const { return m_paletteSources; }

    void showPanel(const QString& id);
    void focusNextPanel(int direction);
    void openPalette();
    void toggleFullScreen();
    void bringToFront();

Q_SIGNALS:
    /// The first frame is on the screen; what is not needed for it may be made now.
    void firstFrameShown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    QMenu* createPopupMenu() override { return nullptr; } // panels are shown and hidden by the menu Window only

private:
    void makePanels();
    void makeHead();
    void connectParts();
    void followSettings();
    void onWorkspaceChanged();
    void onArranged();
    void fitToWidth();
    void updateTitle();
    void afterFirstFrame();
    void toast(const Notice& notice);
    void writeGeometry();

    WindowParts m_parts;
    std::vector<PanelDock*> m_panels;
    ActionRegistry* m_actions;
    NotificationCenter* m_notifications;
    WorldFrame* m_frame;
    Workspaces* m_workspaces = nullptr;
    ToolStrip* m_strip = nullptr;
    StatusStrip* m_status = nullptr;
    WindowMenus* m_menus = nullptr;
    WindowDialogs* m_dialogs = nullptr;
    CommandPalette* m_palette = nullptr;
    std::vector<std::function<std::vector<PaletteEntry>()>> m_paletteSources;
    ToastStack* m_toasts = nullptr;
    DockSizes m_sizes;
    QTimer m_geometryWriter;
    bool m_firstFrame = true;
    bool m_arranging = false; ///< the window changes its size, so nothing was arranged by the user
    bool m_headersWaiting = false;
    bool m_closeAccepted = false;
    bool m_watchlistOpened = false; ///< the user opened the strip although the window is narrow
};

} // namespace elite
