// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;

namespace elite {

class HelpViewer;
class MainWindow;
class SettingsDialog;

/// The dialogs of the window, made when they are asked for. None of them runs a nested event loop.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    explicit WindowDialogs(MainWindow& window);

    void showAbout();
    /// A page, or a page and its heading: "glossary#r".
    void showHelp(const QString& topic);
    /// The figures of the panel with the focus, else of the whole window, and how they are made.
    void explainNumbers();
    void showNotifications();
    void showShortcutSheet();
    void showShortcutEditor();
    /// The settings dialog, at one setting when `key` is not empty.
    void showSettings(const QString& key = {});
    /// The settings dialog at a page that a part has added.
    void showSettingsPage(const QString& title);
    void saveWorkspaceAs();
    void renameWorkspace();
    void deleteWorkspace();
    void savePicture();
    void importPrices();
    /// Asks once whether the running work may be cut short; `accepted` is called when it may.
    void askBeforeClosing(const std::function<void()>& accepted);

Q_SIGNALS:
    /// For the parts that bring pages of their own (keys).
    void settingsMade(elite::SettingsDialog* dialog);
    /// Help > Report a problem; what it needs is not the window's.
    void reportRequested();
    /// File > Import prices: the tape that came of it is opened by whoever owns the feed.
    void tapeChosen(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askForName(const QString& title, const QString& prompt, const QString& start,
                    const std::function<bool(const QString&)>& take);
    void show(QDialog* dialog);
    SettingsDialog& settings();

    MainWindow& m_window;
    QPointer<HelpViewer> m_help;
    QPointer<SettingsDialog> m_settings;
    QPointer<QDialog> m_closing;
};

} // namespace elite
