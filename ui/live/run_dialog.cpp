// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/run_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/trading/desk_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

RunDialog::RunDialog(const std::vector<Instrument>& offered, const std::optional<InstrumentId>& chosen,
                     const std::vector<BotChoice>& bots, bool endsAnother, QWidget* parent)
    : QDialog(parent)
    , m_who(new QComboBox(this))
    , m_what(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_problem(new QLabel(this))
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    (new WorldFrame(this, World::Paper))->setTitle(tr("Start a qualification run"));
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(3));
    auto* lead = new QLabel(
        tr("From now on the practice trades count, by the venue's clock, for at most 30 days. The gate looks once a "
           "day after midnight UTC. A day counts when live prices ran in four different hours of it. Every attempt is "
           "counted and shown."),
        this);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    if (endsAnother) {
        auto* ends = new QLabel(tr("<b>The run that goes on ends.</b> Its record stays in the ledger."), this);
        ends->setWordWrap(true);
        setTextRole(ends, ColorRole::Warning);
        column->addWidget(ends);
    }
    m_who->setAccessibleName(tr("Who is judged"));
    m_who->addItem(tr("You, trading by hand"));
    for (const BotChoice& bot : bots) {
        m_who->addItem(bot.title, bot.name);
    }
    column->addWidget(new QLabel(tr("Who is judged"), this));
    column->addWidget(m_who);
    m_what->setWordWrap(true);
    setTextRole(m_what, ColorRole::TextSecondary);
    column->addWidget(m_what);
    m_list->setAccessibleName(tr("Symbols of the run"));
    for (const Instrument& instrument : offered) {
        auto* item = new QListWidgetItem(symbolName(instrument), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(chosen && instrument.id == *chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, instrument.id.symbol.toString());
    }
    column->addWidget(m_list, 1);
    column->addStretch(0);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, ColorRole::Danger);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Start the run"), QDialogButtonBox::ActionRole);
    setRole(m_start, ButtonRole::Primary);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &RunDialog::refresh);
    connect(m_who, &QComboBox::currentIndexChanged, this, &RunDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startWanted(wish()); });
    setMinimumSize(look.scaled(460), look.scaled(420));
    refresh();
}

void RunDialog::refresh()
{
    const bool isBot = m_who->currentIndex() > 0;
    m_list->setVisible(!isBot);
    m_what->setText(isBot ? tr("Only the fills of this bot's own sub-account count. Stopping it, other parameters, "
                               "another symbol or another engine start the run anew.")
                          : tr("Only your own trades in these symbols count. Another account, other symbols or another "
                               "engine start the run anew."));
    m_start->setEnabled(isBot || !symbols().empty());
}

RunWish RunDialog::wish() const
{
    const QString bot = m_who->currentData().toString();
    return bot.isEmpty() ? RunWish{symbols(), {}} : RunWish{{}, bot};
}

std::vector<Symbol> RunDialog::symbols() const
{
    std::vector<Symbol> out;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        if (item->checkState() == Qt::Checked) {
            if (const auto symbol = Symbol::parse(item->data(Qt::UserRole).toString().toUtf8())) {
                out.push_back(*symbol);
            }
        }
    }
    return out;
}

void RunDialog::showWaiting()
{
    m_start->setEnabled(false);
    m_problem->hide();
    m_start->setText(tr("Asking the venue for its time…"));
}

void RunDialog::showProblem(const QString& words)
{
    m_start->setEnabled(true);
    m_start->setText(tr("Start the run"));
    m_problem->setText(words);
    m_problem->show();
}

} // namespace elite
