// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/security_desk.h"

#include "app/app_context.h"
#include "app/secrets/screen_lock_watch.h"
#include "ui/base/hold_button.h"
#include "ui/settings/security/security_dialogs.h"
#include "ui/settings/security/security_page.h"
#include "ui/settings/security/security_words.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/action_registry.h"
#include "ui/window/lock_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/window_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QShortcutEvent>

using namespace Qt::StringLiterals;

namespace elite {

SecurityDesk::SecurityDesk(AppContext& context, MainWindow& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_screen(new LockScreen(&window))
    , m_watch(new ScreenLockWatch(this))
{
    SecurityService& security = context.security();
    connect(&window.dialogs(), &WindowDialogs::settingsMade, this, [&security](SettingsDialog* dialog) {
        dialog->addPage(SettingPage::Trading, {SecurityPage::title(), u"shield-check"_s, [&security](QWidget* parent) {
                                                   return new SecurityPage(security, parent);
                                               }});
    });
    connect(&security, &SecurityService::lockChanged, this, &SecurityDesk::showLock);
    connect(&security, &SecurityService::changed, this, [this, &security] {
        if (security.isLocked()) {
            m_screen->ask(security.hasPassphrase(), security.hasTwoFactor());
        }
    });
    connect(m_watch, &ScreenLockWatch::screenLocked, &security, [&security] { security.lock(u"screen"_s); });
    connect(m_screen, &LockScreen::unlockWanted, this, [this, &security](const QString& code) {
        security.unlock(m_screen->takePassphrase(), code, m_screen, [this](const Done& done) {
            if (!done) {
                m_screen->showProblem(securityWords(done.error(), m_window.locale()));
            }
        });
    });
    connect(m_screen->stopButton(), &HoldButton::held, this,
            [this] { m_context.trading().emergencyStop(u"keyboard"_s); });
    window.actions().add({.id = u"security.lock"_s,
                          .text = tr("&Lock the program"),
                          .group = tr("Security"),
                          .keys = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)},
                          .icon = u"lock"_s},
                         this, [this] {
                             if (m_context.security().asksForSteps()) {
                                 m_context.security().lock(u"by person"_s);
                             } else {
                                 m_window.dialogs().showSettingsPage(SecurityPage::title());
                             }
                         });
    qApp->installEventFilter(this);
    if (security.isLocked()) {
        connect(&window, &MainWindow::firstFrameShown, this, [this] { showLock(m_context.security().isLocked()); });
    }
}

void SecurityDesk::confirm(const QString& what, std::function<void()> then)
{
    SecurityService& security = m_context.security();
    if (!security.asksForSteps()) {
        then();
        return;
    }
    QWidget* parent = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &m_window;
    auto* dialog = new StepUpDialog(security, what, StepUpDialog::Needs::WhatIsSet, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [then = std::move(then)] { then(); });
    dialog->open();
}

void SecurityDesk::showLock(bool isLocked)
{
    if (!isLocked) {
        m_screen->hide();
        for (const QPointer<QWidget>& one : std::exchange(m_hidden, {})) {
            if (one) {
                one->show();
            }
        }
        return;
    }
    for (QWidget* top : QApplication::topLevelWidgets()) {
        const bool isOurs = top != &m_window && top->isVisible() && !top->testAttribute(Qt::WA_DontShowOnScreen);
        if (isOurs && top->windowType() != Qt::ToolTip && top->windowType() != Qt::Popup) {
            m_hidden += top;
            top->hide();
        } else if (isOurs) {
            top->close();
        }
    }
    const SecurityService& security = m_context.security();
    m_screen->ask(security.hasPassphrase() || !security.isReady(), security.hasTwoFactor());
}

/// While it is locked only its own fields and the stop hear anything.
bool SecurityDesk::isAllowed(QObject* watched, QEvent* event) const
{
    if (event->type() == QEvent::Shortcut) {
        const QAction* stop = m_window.actions().action(u"trade.stop"_s);
        return watched == stop || static_cast<QShortcutEvent*>(event)->key() == stop->shortcut();
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget == nullptr || widget == &m_window || widget == m_screen || m_screen->isAncestorOf(widget);
}

bool SecurityDesk::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
        m_context.security().touch();
        [[fallthrough]];
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
        if (m_context.security().isLocked() && m_screen->isVisible() && !isAllowed(watched, event)) {
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void withStepUp(MainWindow& window, const QString& what, std::function<void()> then)
{
    if (auto* desk = window.findChild<SecurityDesk*>()) {
        desk->confirm(what, std::move(then));
    } else {
        then(); // A window without services: tests and pictures.
    }
}

} // namespace elite
