// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/recovery_dialog.h"

#include "app/secrets/recovery_code.h"
#include "ui/base/card.h"
#include "ui/base/field_row.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/keys_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>

namespace elite {

namespace {

constexpr int kColumns = 5;

/// What is wrong with a typed code, by the words of masterKeyFromCode().
QString codeErrorWords(const Error& error)
{
    if (error.detail.startsWith(QLatin1String("group "))) {
        return TypeRecoveryDialog::tr(
                   "Group %1 is mistyped: its signs do not fit together. Compare it with your paper.")
            .arg(error.detail.mid(6));
    }
    return error.detail == QLatin1String("length")
        ? TypeRecoveryDialog::tr("The code has %1 groups of 5 signs; some are missing or too many.")
              .arg(kRecoveryGroups)
        : TypeRecoveryDialog::tr("The groups are right one by one but do not belong together. Compare their order.");
}

} // namespace

ShowRecoveryDialog::ShowRecoveryDialog(SecretServices& secrets, QWidget* parent)
    : SecretDialog(
        tr("Recovery code"),
        tr("Write this down on paper, now. If the keychain is lost, only this code brings your journal back. Who "
           "has it can read your journal, so do not keep a picture of it."),
        tr("I have written it down"), parent)
    , m_secrets(secrets)
    , m_sheet(new Card({}, this))
    , m_questions(new QWidget(this))
{
    body()->addWidget(m_sheet);
    body()->addWidget(m_questions);
    m_questions->hide();
    showCode();
}

void ShowRecoveryDialog::showCode()
{
    const Secret code = recoveryCode(m_secrets.masterKey.key());
    const QList<QByteArray> groups = code.reveal().toByteArray().split('-');
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().space(5));
    grid->setVerticalSpacing(theme().space(2));
    for (int n = 0; n < groups.size(); ++n) {
        auto* number = new QLabel(QString::number(n + 1), m_sheet);
        auto* group = new QLabel(QString::fromLatin1(groups.at(n)), m_sheet);
        setTypeRole(number, TypeRole::Caption);
        setTextRole(number, ColorRole::TextSecondary);
        setTypeRole(group, TypeRole::Mono);
        group->setTextInteractionFlags(Qt::NoTextInteraction); // not to the clipboard
        group->setAccessibleName(tr("Group %1: %2").arg(n + 1).arg(QString::fromLatin1(groups.at(n))));
        grid->addWidget(number, n / kColumns * 2, n % kColumns);
        grid->addWidget(group, n / kColumns * 2 + 1, n % kColumns);
    }
    static_cast<Card*>(m_sheet)->body()->addLayout(grid);
    static_cast<Card*>(m_sheet)->setTitle(
        tr("For key %1").arg(QString::fromLatin1(m_secrets.masterKey.id().first(4).toHex())));
}

void ShowRecoveryDialog::askForGroups()
{
    m_asking = true;
    m_sheet->hide();
    for (QLabel* label : m_sheet->findChildren<QLabel*>()) {
        label->clear();
        label->setAccessibleName({});
    }
    setLead(tr("Type two groups from your paper, so that a mistake shows now and not when you need it."));
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 0, 0, 0);
    const int first = QRandomGenerator::system()->bounded(kRecoveryGroups / 2);
    const int second = kRecoveryGroups / 2 + QRandomGenerator::system()->bounded(kRecoveryGroups / 2);
    for (const int group : {first, second}) {
        auto* field = new QLineEdit(m_questions);
        field->setMaxLength(8);
        column->addWidget(new FieldRow(tr("Group %1").arg(group + 1), field, m_questions));
        m_asked.emplace_back(group, field);
    }
    m_questions->show();
    m_asked.front().second->setFocus();
    acceptButton()->setText(tr("Check"));
}

void ShowRecoveryDialog::submit()
{
    if (!m_asking) {
        askForGroups();
        return;
    }
    const Secret code = recoveryCode(m_secrets.masterKey.key());
    const QList<QByteArray> groups = code.reveal().toByteArray().split('-');
    for (const auto& [number, field] : m_asked) {
        const QByteArray typed
            = field->text().trimmed().toUpper().replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1').toLatin1();
        if (typed != groups.at(number)) {
            showError(
                tr("Group %1 is not what was shown. Compare it with your paper; to see the code again, close this "
                   "window and open it once more.")
                    .arg(number + 1));
            field->setFocus();
            return;
        }
    }
    const Done confirmed = m_secrets.confirmRecoveryCode();
    if (!confirmed) {
        showError(tr("The paper is right, but that could not be recorded: you will be reminded again."));
        return;
    }
    accept();
}

TypeRecoveryDialog::TypeRecoveryDialog(SecretServices& secrets, Purpose purpose, QWidget* parent)
    : SecretDialog(purpose == Purpose::Restore ? tr("Restore from the recovery code") : tr("Check the recovery code"),
                   purpose == Purpose::Restore
                       ? tr("Type the code from your paper. Small letters and missing dashes do not matter.")
                       : tr("Type the code from your paper. It is compared with the key in use; nothing is changed."),
                   purpose == Purpose::Restore ? tr("Restore") : tr("Check"), parent)
    , m_secrets(secrets)
    , m_purpose(purpose)
    , m_code(new QPlainTextEdit(this))
    , m_echo(new QLabel(this))
{
    m_code->setTabChangesFocus(true);
    m_code->setContextMenuPolicy(Qt::NoContextMenu);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_code->setFixedHeight(m_code->fontMetrics().lineSpacing() * 5);
    m_code->setAccessibleName(tr("Recovery code"));
    setTypeRole(m_code, TypeRole::Mono);
    setTypeRole(m_echo, TypeRole::Caption);
    setTextRole(m_echo, ColorRole::TextSecondary);
    m_echo->setWordWrap(true);
    body()->addWidget(m_code);
    body()->addWidget(m_echo);
    connect(m_code, &QPlainTextEdit::textChanged, this, &TypeRecoveryDialog::judge);
    judge();
    m_code->setFocus();
}

void TypeRecoveryDialog::judge()
{
    QString typed = m_code->toPlainText();
    const int wrong = firstWrongGroup(typed);
    qsizetype signs = 0;
    for (const QChar sign : std::as_const(typed)) {
        signs += sign.isLetterOrNumber() ? 1 : 0;
    }
    constexpr int kSigns = kRecoveryGroups * 5;
    m_echo->setText(wrong > 0 ? tr("Group %1 is mistyped.").arg(wrong) : tr("%1 of %2 signs").arg(signs).arg(kSigns));
    acceptButton()->setEnabled(signs == kSigns && wrong == 0);
    acceptButton()->setToolTip(acceptButton()->isEnabled() ? QString() : tr("The whole code is needed first."));
    wipe(typed);
}

void TypeRecoveryDialog::submit()
{
    QString typed = m_code->toPlainText();
    const Result<Secret> key = masterKeyFromCode(typed);
    if (!key) {
        showError(codeErrorWords(key.error()));
    } else if (m_purpose == Purpose::Check) {
        if (m_secrets.masterKey.key().sameAs(*key) && m_secrets.confirmRecoveryCode()) {
            m_code->clear();
            accept();
        } else {
            showError(tr("This code is whole, but it belongs to another key than the one in use."));
        }
    } else {
        setBusy(tr("Storing the key and reading it back"));
        m_secrets.masterKey.restore(typed, this, [this](const Done& done) {
            if (m_secrets.masterKey.state() == MasterKeyState::Ready) {
                m_code->clear();
                accept();
            } else {
                showError(secretErrorWords(done ? Error{} : done.error()));
            }
        });
    }
    wipe(typed);
}

} // namespace elite
