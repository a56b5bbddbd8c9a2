// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/held_page.h"

#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/table.h"
#include "ui/live/live_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool isSame(const LiveHeld& a, const LiveHeld& b)
{
    return a.account == b.account && a.symbol == b.symbol;
}

} // namespace

HeldPage::HeldPage(QWidget* parent)
    : QWidget(parent)
    , m_lead(new Note(NoteKind::Info, {}, this))
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_sell(new QPushButton(tr("Sell this…"), this))
    , m_sellAll(new QPushButton(tr("Sell all that was bought…"), this))
    , m_release(new QPushButton(tr("No longer held…"), this))
    , m_question(new QWidget(this))
    , m_words(new Note(NoteKind::Danger, {}, m_question))
    , m_yes(new QPushButton(m_question))
    , m_no(new QPushButton(tr("Not now"), m_question))
{
    m_table->setAccessibleName(tr("Held at exchanges, bought by this program"));
    m_table->setModel(m_rows);
    prepareTable(m_table);
    m_release->setToolTip(tr("When you sold or moved these coins at the exchange itself"));
    setRole(m_yes, ButtonRole::Danger);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sell);
    buttons->addWidget(m_sellAll);
    buttons->addStretch(1);
    buttons->addWidget(m_release);
    auto* answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->addWidget(m_words);
    question->addLayout(answers);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_question);
    m_lead->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // The room is the table's, or nobody's.
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addStretch(0);
    connect(m_sell, &QPushButton::clicked, this, [this] { ask(Asked::Sale); });
    connect(m_sellAll, &QPushButton::clicked, this, [this] { ask(Asked::SaleOfAll); });
    connect(m_release, &QPushButton::clicked, this, [this] { ask(Asked::Release); });
    connect(m_yes, &QPushButton::clicked, this, &HeldPage::confirm);
    connect(m_no, &QPushButton::clicked, this, [this] { ask(Asked::Nothing); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_asked == Asked::Sale || m_asked == Asked::Release) {
            ask(Asked::Nothing); // The question was about another row.
        }
    });
    show({});
}

/// What was asked about stands only as long as it is what is held.
void HeldPage::setView(const HeldView& view)
{
    if (view.held != m_view.held || view.isUnknown != m_view.isUnknown || view.isBusy != m_view.isBusy) {
        show(view);
    }
}

void HeldPage::show(const HeldView& view)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_view = view;
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Exchange"), tr("Symbol"), tr("Held"), tr("In sell orders"), tr("Free"),
                                       tr("Stop loss there"), tr("Paid for it")});
    for (int i = 2; i < m_rows->columnCount(); ++i) {
        m_rows->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter); // As its numbers.
    }
    for (const LiveHeld& one : view.held) {
        const LiveHolding& holding = one.holding;
        QList<QStandardItem*> cells{new QStandardItem(exchangeName(one.account)),
                                    new QStandardItem(one.symbol.toString()),
                                    new QStandardItem(formatNumber(holding.quantity.trimmed(), locale())),
                                    new QStandardItem(formatNumber(holding.selling.trimmed(), locale())),
                                    new QStandardItem(formatNumber(holding.free.trimmed(), locale())),
                                    new QStandardItem(one.stopped.isPositive()
                                                          ? tr("%1 at %2")
                                                                .arg(formatNumber(one.stopped.trimmed(), locale()),
                                                                     formatNumber(one.stopAt, locale()))
                                                          : tr("none")),
                                    new QStandardItem(formatRounded(holding.cost, 2, locale()))};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells.at(i)->setEditable(false);
            if (i >= 2) {
                cells.at(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        m_rows->appendRow(cells);
    }
    m_table->setVisible(!view.held.empty());
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    const bool canAct = !view.held.empty() && !view.isUnknown && !view.isBusy;
    for (QPushButton* button : {m_sell, m_sellAll, m_release}) {
        button->setVisible(!view.held.empty());
    }
    m_sell->setEnabled(canAct);
    m_sellAll->setEnabled(canAct);
    m_release->setEnabled(canAct);
    m_lead->setKind(view.isUnknown ? NoteKind::Danger : NoteKind::Info);
    m_lead->setText(
        view.isUnknown    ? tr("A record of live orders cannot be read, so what is held cannot be said. Nothing can be "
                                  "sold from here. Look at the account at the exchange and sell there.")
            : view.isBusy ? tr("The exchange is being asked about the account; the order goes out after its answer.")
            : view.held.empty()
            ? tr("Nothing that this program bought is held at an exchange.")
            : tr("Bought with real money by this program and not sold. It can be sold here, also after the "
                 "right to live trading has ended: at the market, never more than is held and than the "
                 "exchange says is free. Nothing can be bought this way."));
    ask(Asked::Nothing);
}

std::vector<LiveHeld> HeldPage::chosen(Asked what) const
{
    std::vector<LiveHeld> out;
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
    for (std::size_t i = 0; i < m_view.held.size(); ++i) {
        const bool isMeant = what == Asked::SaleOfAll || i == row;
        const bool canBe = what != Asked::Release || m_view.held.at(i).holding.free.isPositive();
        if (isMeant && canBe) {
            out.push_back(m_view.held.at(i));
        }
    }
    return out;
}

QString HeldPage::listed(const std::vector<LiveHeld>& rows) const
{
    QStringList out;
    for (const LiveHeld& one : rows) {
        const LiveHolding& holding = one.holding;
        out << tr("%1 of %2 at %3")
                   .arg(formatNumber((m_asked == Asked::Release ? holding.free : holding.quantity).trimmed(), locale()),
                        one.symbol.toString(), exchangeName(one.account));
    }
    return out.join(u", "_s);
}

void HeldPage::ask(Asked what)
{
    m_askedOf = what == Asked::Nothing ? std::vector<LiveHeld>() : chosen(what);
    m_asked = m_askedOf.empty() ? Asked::Nothing : what;
    m_question->setVisible(m_asked != Asked::Nothing);
    if (m_asked == Asked::Nothing) {
        if (what != Asked::Nothing) {
            m_lead->setText(tr("Of this nothing is free: it is in a sell order. Cancel that order first."));
        }
        return;
    }
    const bool isSale = m_asked != Asked::Release;
    m_words->setText(isSale
                         ? tr("LIVE: sell %1 at the market, with real money? Sell orders and stop losses over it are "
                              "cancelled first. The exchange fills it at its own price.")
                               .arg(listed(m_askedOf))
                         : tr("Take %1 off the list? Nothing is sold. From then on this program does not sell it and "
                              "does not count it towards your cap.")
                               .arg(listed(m_askedOf)));
    m_yes->setText(isSale ? tr("Sell at the market, LIVE") : tr("Take off the list"));
    m_no->setFocus();
}

void HeldPage::confirm()
{
    const Asked what = m_asked;
    const std::vector<LiveHeld> rows = m_askedOf;
    ask(Asked::Nothing);
    for (const LiveHeld& one : rows) {
        const auto now = std::find_if(m_view.held.begin(), m_view.held.end(),
                                      [&](const LiveHeld& held) { return isSame(held, one); });
        if (now == m_view.held.end()) {
            continue;
        }
        if (what == Asked::Release) {
            Q_EMIT releaseWanted(one.account, one.symbol);
        } else {
            Q_EMIT closeWanted(one.account, one.symbol);
        }
    }
}

} // namespace elite
