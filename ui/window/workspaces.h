// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workspace_layout.h"

#include <QMainWindow>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

class QDockWidget;

namespace elite {

class Settings;

/// One entry of the workspace list: a delivered one or one that the user saved under a name.
struct Workspace
{
    QString id;
    QString title; ///< delivered: translated; own: what the user typed
    QString icon;
    bool delivered = false;
};

/// Named arrangements of the panels. Every change of the arrangement is written after a short pause, so that even a
/// kill loses nothing; a saved layout that is damaged is replaced by the delivered one and announced.
class Workspaces : public QObject
{
    Q_OBJECT
public:
    static constexpr int kWriteDelayMs = 250;

    Workspaces(QMainWindow* window, Settings& settings, QObject* parent);

    /// Reads the list and shows the last used workspace. With `ignoreSaved` (safe mode) nothing saved is read.
    void start(bool ignoreSaved);

    const std::vector<Workspace>& list() const { return m_list; }
    const Workspace& current() const;
    bool contains(const QString& id) const;

    void switchTo(const QString& id);
    /// Keeps the present arrangement under a new name and switches to it. The name must not be empty or taken.
    bool saveAs(const QString& title);
    bool rename(const QString& id, const QString& title);
    bool remove(const QString& id);
    /// The delivered arrangement again; an own workspace goes back to how it was saved.
    void resetCurrent();
    bool isTitleFree(const QString& title, const QString& exceptId = {}) const;

    /// To be called after the user moved, closed or sized a panel.
    void layoutChanged();
    void writeNow();
    bool isWaitingToWrite() const { return m_writer.isActive(); }

Q_SIGNALS:
    void listChanged();
    void currentChanged();
    /// A saved layout was damaged; the delivered one stands in its place.
    void layoutRepaired(const QString& title);
    void layoutShown();

private:
    QDockWidget* panel(const QString& id) const;
    const Workspace* find(const QString& id) const;
    const WorkspaceLayout& deliveredLayout(const QString& id) const;
    void readList();
    void writeList();
    void show(const QString& id);
    bool showSaved(const QByteArray& sealed);
    void showDelivered(const WorkspaceLayout& layout);
    void place(const PanelPlace& step);
    QString layoutKey(const QString& id) const { return QStringLiteral("window.workspace.") + id; }
    QString panelsKey(const QString& id) const { return QStringLiteral("window.workspace.panels.") + id; }
    QString originKey(const QString& id) const { return QStringLiteral("window.workspace.saved.") + id; }

    QMainWindow* m_window;
    Settings& m_settings;
    std::vector<WorkspaceLayout> m_delivered;
    std::vector<Workspace> m_list;
    QString m_current;
    QTimer m_writer;
    bool m_showing = false;
    bool m_ignoreSaved = false;
};

} // namespace elite
