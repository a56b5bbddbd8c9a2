// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security/security_page.h"

#include "ui/base/card.h"
#include "ui/base/field_row.h"
#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/security/security_dialogs.h"
#include "ui/settings/security/two_factor_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace elite {

namespace {

constexpr int kIdleChoices[] = {0, 2, 5, 15, 30, 60};

} // namespace

SecurityPage::SecurityPage(SecurityService& security, QWidget* parent)
    : QWidget(parent)
    , m_security(security)
    , m_state(new Note(NoteKind::Info))
    , m_factorWords(new QLabel)
    , m_factorOn(new QPushButton(tr("Turn on…")))
    , m_factorOff(new QPushButton(tr("Turn off…")))
    , m_lockWords(new QLabel)
    , m_set(new QPushButton(tr("Set a passphrase…")))
    , m_change(new QPushButton(tr("Change…")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_lockNow(new QPushButton(tr("Lock now")))
    , m_idle(new QComboBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(4));
    column->addWidget(m_state);

    auto* lock = new Card(tr("Lock of the program"));
    lock->setIconName(QStringLiteral("lock"));
    m_lockWords->setWordWrap(true);
    lock->body()->addWidget(m_lockWords);
    auto* lockRow = new QHBoxLayout;
    for (QPushButton* button : {m_set, m_change, m_remove, m_lockNow}) {
        lockRow->addWidget(button);
    }
    lockRow->addStretch(1);
    lock->body()->addLayout(lockRow);
    for (const int minutes : kIdleChoices) {
        m_idle->addItem(
            minutes == 0 ? tr("Never by itself") : tr("After %1 minutes").arg(formatCount(minutes, locale())), minutes);
    }
    lock->body()->addWidget(new FieldRow(tr("When nobody does anything"), m_idle));
    column->addWidget(lock);

    auto* factor = new Card(tr("Two-factor sign-in"));
    factor->setIconName(QStringLiteral("shield-check"));
    m_factorWords->setWordWrap(true);
    factor->body()->addWidget(m_factorWords);
    auto* factorRow = new QHBoxLayout;
    factorRow->addWidget(m_factorOn);
    factorRow->addWidget(m_factorOff);
    factorRow->addStretch(1);
    factor->body()->addLayout(factorRow);
    column->addWidget(factor);

    auto* scope = new Card(tr("What it guards"));
    scope->setIconName(QStringLiteral("shield"));
    auto* words = new QLabel(tr(
        "Unlocking the program, going live, changing keys, raising limits, releasing an emergency stop. While it is "
        "locked, bots and guardrails go on, balances are hidden, and the emergency stop works without any code. Keys "
        "are never shown or exported, with or without a code."));
    words->setWordWrap(true);
    scope->body()->addWidget(words);
    column->addWidget(scope);
    column->addStretch(1);

    connect(m_set, &QPushButton::clicked, this,
            [this] { open(new PassphraseDialog(m_security, PassphraseDialog::Purpose::Set, this)); });
    connect(m_change, &QPushButton::clicked, this,
            [this] { open(new PassphraseDialog(m_security, PassphraseDialog::Purpose::Change, this)); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { open(new PassphraseDialog(m_security, PassphraseDialog::Purpose::Remove, this)); });
    connect(m_factorOn, &QPushButton::clicked, this, [this] { open(new TwoFactorDialog(m_security, this)); });
    connect(m_factorOff, &QPushButton::clicked, this, [this] {
        open(new StepUpDialog(m_security, tr("Turning two-factor sign-in off needs the passphrase and a code."),
                              StepUpDialog::Needs::Both, this));
    });
    connect(m_lockNow, &QPushButton::clicked, this, [this] { m_security.lock(QStringLiteral("by person")); });
    connect(m_idle, &QComboBox::activated, this,
            [this](int index) { m_security.setIdleMinutes(m_idle->itemData(index).toInt()); });
    connect(&m_security, &SecurityService::changed, this, &SecurityPage::refresh);
    refresh();
}

void SecurityPage::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SecurityPage::refresh()
{
    const bool isReady = m_security.isReady();
    const bool hasPassphrase = m_security.hasPassphrase();
    const bool hasFactor = m_security.hasTwoFactor();
    m_state->setVisible(!isReady || !m_security.corruptRow().isEmpty());
    if (!isReady) {
        m_state->setKind(NoteKind::Info);
        m_state->setText(tr("The keychain or the ledger is not open yet; both are needed to change anything here."));
    } else if (!m_security.corruptRow().isEmpty()) {
        m_state->setKind(NoteKind::Danger);
        m_state->setText(tr("%1 of the ledger cannot be read. Used codes of before are not known any more.")
                             .arg(isolated(m_security.corruptRow())));
    }
    m_lockWords->setText(hasPassphrase
                             ? tr("A passphrase is set. It is kept as an Argon2id check in the keychain, never "
                                  "itself.")
                             : tr("No passphrase is set: whoever sits here can do everything."));
    m_set->setVisible(!hasPassphrase);
    m_change->setVisible(hasPassphrase);
    m_remove->setVisible(hasPassphrase);
    m_remove->setEnabled(isReady && !hasFactor);
    m_remove->setToolTip(hasFactor ? tr("Turn two-factor sign-in off first") : QString());
    m_lockNow->setEnabled(m_security.asksForSteps());
    m_lockNow->setToolTip(m_lockNow->isEnabled() ? QString() : tr("Set a passphrase first"));
    for (QPushButton* button : {m_set, m_change}) {
        button->setEnabled(isReady);
    }
    const QSignalBlocker quiet(m_idle);
    const int index = m_idle->findData(m_security.idleMinutes());
    m_idle->setCurrentIndex(index < 0 ? 0 : index);
    m_idle->setEnabled(hasPassphrase);
    m_factorWords->setText(
        hasFactor
            ? tr("On. Each code is good once; %1 of %2 recovery codes are left.")
                  .arg(formatCount(m_security.recoveryLeft(), locale()),
                       formatCount(SecurityService::kRecoveryCodes, locale()))
            : tr("Off. With it, going live and other steps that matter ask for a code of your authenticator app."));
    m_factorOn->setVisible(!hasFactor);
    m_factorOn->setEnabled(isReady && hasPassphrase);
    m_factorOn->setToolTip(hasPassphrase ? QString() : tr("Set a passphrase first: turning it off again needs both"));
    m_factorOff->setVisible(hasFactor);
    m_factorOff->setEnabled(isReady);
}

} // namespace elite
