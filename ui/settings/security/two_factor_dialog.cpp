// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security/two_factor_dialog.h"

#include "ui/base/field_row.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/security/qr_view.h"
#include "ui/settings/security/security_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

TwoFactorDialog::TwoFactorDialog(SecurityService& security, QWidget* parent)
    : SecretDialog(tr("Turn on two-factor sign-in"),
                   tr("Scan the picture with an authenticator app, or type the secret there. It was drawn on this "
                      "computer and is kept in the keychain only."),
                   tr("Turn on"), parent)
    , m_security(security)
    , m_enrolment(security.beginTwoFactor())
    , m_written(new QCheckBox(tr("I have written the recovery codes down")))
    , m_code(new QLineEdit)
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(theme().space(4));
    auto* picture = new QrView;
    if (const auto code = QrCode::of(m_enrolment.uri.reveal())) {
        picture->setCode(*code);
    }
    sides->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    const auto secretText = [&words, this](const QString& label, const QString& text) {
        auto* head = new QLabel(label);
        setTextRole(head, ColorRole::TextSecondary);
        auto* value = new QLabel(text);
        value->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        setTypeRole(value, TypeRole::Mono);
        value->setAccessibleName(label);
        words->addWidget(head);
        words->addWidget(value);
    };
    secretText(tr("Secret, for typing"), QString::fromLatin1(m_enrolment.typed.reveal()));
    QString codes;
    for (const Secret& one : m_enrolment.recovery) {
        codes += (codes.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromLatin1(one.reveal());
    }
    secretText(tr("Recovery codes, each good once"), codes);
    words->addStretch(1);
    sides->addLayout(words, 1);
    body()->addLayout(sides);
    body()->addWidget(m_written);
    m_code->setMaxLength(10);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    body()->addWidget(new FieldRow(tr("Code that the app shows now"), m_code));
    connect(m_code, &QLineEdit::textChanged, this, &TwoFactorDialog::update);
    connect(m_written, &QCheckBox::toggled, this, &TwoFactorDialog::update);
    update();
}

void TwoFactorDialog::update()
{
    acceptButton()->setEnabled(m_written->isChecked() && m_code->text().trimmed().size() >= 6);
    acceptButton()->setToolTip(m_written->isChecked() ? tr("Needs the code that the app shows")
                                                      : tr("Write the recovery codes down first"));
}

void TwoFactorDialog::submit()
{
    setBusy(tr("The code is checked…"));
    m_security.confirmTwoFactor(m_enrolment, m_code->text().trimmed(), this, [this](const Done& done) {
        if (done) {
            accept();
        } else {
            showError(securityWords(done.error(), locale()));
        }
    });
}

} // namespace elite
