// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lock_screen.h"

#include "ui/base/field_row.h"
#include "ui/base/hold_button.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/secret_field.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

LockScreen::LockScreen(QWidget* window)
    : QWidget(window)
    , m_form(new QWidget(this))
    , m_passphrase(new SecretField)
    , m_code(new QLineEdit)
    , m_passphraseRow(new FieldRow(tr("Passphrase"), m_passphrase))
    , m_codeRow(new FieldRow(tr("Authenticator code, or a recovery code"), m_code))
    , m_problem(new QLabel)
    , m_unlock(new QPushButton(tr("Unlock")))
    , m_stop(new HoldButton(tr("Stop all")))
{
    setAccessibleName(tr("Locked"));
    const Theme& look = theme();
    auto* whole = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setKeys(tr("hold"));
    head->addWidget(m_stop);
    whole->addLayout(head);
    whole->addStretch(2);
    auto* column = new QVBoxLayout(m_form);
    column->setSpacing(look.space(3));
    auto* title = new QLabel(tr("Locked"));
    setTypeRole(title, TypeRole::Display);
    auto* words
        = new QLabel(tr("Balances are hidden (•••••). Bots, guardrails and working orders go on. The emergency stop "
                        "at the top works without a passphrase."));
    words->setWordWrap(true);
    setTextRole(words, ColorRole::TextSecondary);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, ColorRole::Danger);
    m_problem->hide();
    m_code->setMaxLength(24);
    setRole(m_unlock, ButtonRole::Primary);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_codeRow);
    column->addWidget(m_problem);
    column->addWidget(m_unlock, 0, Qt::AlignRight);
    m_form->setFixedWidth(look.scaled(420));
    auto* middle = new QHBoxLayout; // An alignment would take its height from a line that is not wrapped.
    middle->addStretch(1);
    middle->addWidget(m_form);
    middle->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &LockScreen::submit);
    window->installEventFilter(this);
    setGeometry(window->contentsRect());
    hide();
}

void LockScreen::ask(bool passphrase, bool code)
{
    m_passphraseRow->setVisible(passphrase);
    m_codeRow->setVisible(code);
    m_passphrase->empty();
    m_code->clear();
    m_problem->hide();
    m_unlock->setEnabled(true);
    setGeometry(parentWidget()->contentsRect());
    show();
    raise();
    (passphrase ? static_cast<QWidget*>(m_passphrase) : m_code)->setFocus();
}

void LockScreen::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
    m_unlock->setEnabled(true);
    m_passphrase->setFocus();
}

Secret LockScreen::takePassphrase()
{
    Secret out = m_passphrase->value();
    m_passphrase->empty();
    return out;
}

void LockScreen::submit()
{
    m_unlock->setEnabled(false);
    m_problem->hide();
    Q_EMIT unlockWanted(m_code->text().trimmed());
    m_code->clear();
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->contentsRect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Surface0));
}

} // namespace elite
