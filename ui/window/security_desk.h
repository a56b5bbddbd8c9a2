// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace elite {

class AppContext;
class LockScreen;
class MainWindow;
class ScreenLockWatch;

/// The lock and the steps that ask for more, in the window. One per window, owned by it.
class SecurityDesk : public QObject
{
    Q_OBJECT
public:
    SecurityDesk(AppContext& context, MainWindow& window);

    /// Asks for what is set, then goes on; at once when nothing is set. `what` says for which step.
    void confirm(const QString& what, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLock(bool isLocked);
    bool isAllowed(QObject* watched, QEvent* event) const;

    AppContext& m_context;
    MainWindow& m_window;
    LockScreen* m_screen;
    ScreenLockWatch* m_watch;
    QList<QPointer<QWidget>> m_hidden; // Torn-off panels and dialogs that were open.
};

/// For parts that know the window only.
void withStepUp(MainWindow& window, const QString& what, std::function<void()> then);

} // namespace elite
