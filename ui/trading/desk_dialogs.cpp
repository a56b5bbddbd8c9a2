// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/desk_dialogs.h"

#include "ui/base/field_row.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace elite {

namespace {

QVBoxLayout* prepare(QDialog* dialog, const QString& title, const QString& lead)
{
    dialog->setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto* frame = new WorldFrame(dialog, World::Paper);
    frame->setTitle(title);
    const Theme& look = theme();
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(3));
    auto* words = new QLabel(lead, dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    dialog->setMinimumWidth(look.scaled(440));
    return column;
}

} // namespace

ReleaseDialog::ReleaseDialog(const QString& since, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
{
    auto* column = prepare(this, tr("Release the emergency stop"),
                           tr("Trading is halted since %1 UTC. Write down why it may go on; the reason is kept in the "
                              "ledger with the time.")
                               .arg(since));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What happened, and what is different now"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(theme().scaled(110));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* stay = buttons->addButton(tr("Stay halted"), QDialogButtonBox::RejectRole);
    QPushButton* release = buttons->addButton(tr("Release"), QDialogButtonBox::AcceptRole);
    setRole(stay, ButtonRole::Primary);
    stay->setDefault(true); // the safe way out
    release->setAutoDefault(false);
    release->setEnabled(false);
    release->setToolTip(tr("Needs a reason of at least ten letters"));
    column->addWidget(m_reason);
    column->addWidget(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, release] { release->setEnabled(reason().size() >= 10); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT released(reason());
        accept();
    });
    m_reason->setFocus();
}

QString ReleaseDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

GoBackDialog::GoBackDialog(const QString& account, const QString& newAccount, QWidget* parent)
    : QDialog(parent)
{
    auto* column = prepare(this, tr("Go back in the recording"),
                           tr("What “%1” traded after that time did not happen then, and you know now what came next. "
                              "Going back opens the new account “%2” with the same start; “%1” is archived, and its "
                              "fills and its journal stay. Bots end.")
                               .arg(account, newAccount));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* stay = buttons->addButton(tr("Stay here"), QDialogButtonBox::RejectRole);
    QPushButton* back = buttons->addButton(tr("Go back with a new account"), QDialogButtonBox::AcceptRole);
    setRole(stay, ButtonRole::Primary);
    stay->setDefault(true); // the safe way out
    back->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, newAccount] {
        Q_EMIT chosen(newAccount);
        accept();
    });
    stay->setFocus();
}

AccountDialog::AccountDialog(const QString& name, Cash start, const Currency& currency, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_start(new NumberField(currency.toString(), this))
    , m_problem(new QLabel(this))
{
    auto* column = prepare(this, tr("New practice account"),
                           tr("It starts with practice money only. Working orders and positions of the present account "
                              "end with it; its fills and its journal stay and can be read at any time."));
    m_name->setMaxLength(40);
    m_start->setValue(toDecimal(start).trimmed());
    auto* nameRow = new FieldRow(tr("Name"), m_name, this);
    auto* startRow = new FieldRow(tr("Starts with"), m_start, this);
    const int width = std::max(nameRow->labelWidthHint(), startRow->labelWidthHint());
    nameRow->setLabelWidth(width);
    startRow->setLabelWidth(width);
    setTextRole(m_problem, ColorRole::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* open = buttons->addButton(tr("Open account"), QDialogButtonBox::AcceptRole);
    setRole(open, ButtonRole::Primary);
    column->addWidget(nameRow);
    column->addWidget(startRow);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
}

void AccountDialog::accept()
{
    const TypedNumber typed = m_start->value();
    const auto start = typed.ok() ? cashFrom(typed.value, Rounding::Down) : std::nullopt;
    const auto limit = cashFrom(Decimal::fromInteger(1'000'000'000), Rounding::Down);
    QString problem;
    if (m_name->text().trimmed().isEmpty()) {
        problem = tr("Give it a name.");
    } else if (!typed.ok()) {
        problem = typedNumberWords(typed, locale());
    } else if (!start || start->value <= 0 || *start > *limit) {
        problem = tr("Start with more than nothing and at most a billion.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        Q_EMIT chosen(m_name->text().trimmed(), *start);
        QDialog::accept();
    }
}

QString nextAccountName(const std::vector<PracticeAccount>& accounts)
{
    return AccountDialog::tr("Practice %1").arg(static_cast<int>(accounts.size()) + 1);
}

} // namespace elite
