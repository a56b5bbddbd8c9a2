// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_orders_dialog.h"

#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/live/live_words.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

QList<QStandardItem*> rowOf(const LiveOrder& order, const QLocale& locale)
{
    const auto textOf = [&locale](Decimal value) { return formatNumber(value, locale); };
    const LiveIntent& intent = order.intent;
    QList<QStandardItem*> row{
        new QStandardItem(QString::fromLatin1(toIso(intent.at, TimePrecision::Seconds))),
        new QStandardItem(intent.symbol.toString()),
        new QStandardItem(intent.side == Side::Buy ? LiveOrdersDialog::tr("Buy") : LiveOrdersDialog::tr("Sell")),
        new QStandardItem(textOf(intent.quantity)),
        new QStandardItem(textOf(order.filled)),
        new QStandardItem(intent.price.isZero() ? LiveOrdersDialog::tr("market") : textOf(intent.price)),
        new QStandardItem(order.reason.isEmpty() ? liveStateText(order.state)
                                                 : liveStateText(order.state) + u": "_s + order.reason)};
    for (QStandardItem* item : row) {
        item->setEditable(false);
        item->setData(intent.clientId, kIdRole);
    }
    for (const int number : {3, 4, 5}) {
        row.at(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return row;
}

} // namespace

LiveOrdersDialog::LiveOrdersDialog(LiveService& live, QWidget* parent)
    : QDialog(parent)
    , m_live(live)
    , m_state(new Note(NoteKind::Info, {}, this))
    , m_others(new QLabel(this))
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_cancel(new QPushButton(tr("Cancel this order"), this))
    , m_cancelAll(new QPushButton(tr("Cancel all live orders"), this))
{
    (new WorldFrame(this, World::Live))->setTitle(tr("Live orders"));
    m_table->setAccessibleName(tr("Live orders"));
    m_table->setModel(m_rows);
    prepareTable(m_table);
    m_others->setWordWrap(true);
    setTypeRole(m_others, TypeRole::Small);
    setRole(m_cancelAll, ButtonRole::Danger);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancelAll, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &LiveOrdersDialog::cancelChosen);
    connect(m_cancelAll, &QPushButton::clicked, &live, &LiveService::cancelAll);
    connect(&live, &LiveService::changed, this, &LiveOrdersDialog::refresh);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_others);
    column->addWidget(buttons);
    resize(theme().scaled(820), theme().scaled(420));
    refresh();
}

void LiveOrdersDialog::refresh()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Sent (UTC)"), tr("Symbol"), tr("Side"), tr("Quantity"), tr("Filled"),
                                       tr("Price"), tr("State, in the exchange's words")});
    std::vector<const LiveOrder*> orders;
    std::size_t others = 0;
    QStringList states;
    for (const LiveAccount* account : m_live.accounts()) {
        for (const auto& [clientId, order] : account->orders()) {
            orders.push_back(&order);
        }
        others += account->foreignOrders();
        states << (account->fault().isEmpty() ? deadManText(account->deadMan())
                                              : tr("Stopped, because something cannot be: %1").arg(account->fault()));
        if (!account->problem().isEmpty()) {
            states << tr("The account cannot be read: %1").arg(account->problem());
        }
    }
    std::reverse(orders.begin(), orders.end());
    bool isOpen = false;
    for (const LiveOrder* order : orders) {
        m_rows->appendRow(rowOf(*order, locale()));
        isOpen = isOpen || !isFinal(order->state);
    }
    if (!m_live.problem().isEmpty()) {
        states << m_live.problem();
    }
    m_state->setText(states.isEmpty() ? tr("No live session and no open orders.") : states.join(u' '));
    m_others->setText(
        tr("%n order(s) of others on this account: counted here, never touched.", nullptr, static_cast<int>(others)));
    m_others->setVisible(others > 0);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_cancel->setEnabled(isOpen);
    m_cancelAll->setEnabled(isOpen);
}

void LiveOrdersDialog::cancelChosen()
{
    const QByteArray id = m_table->currentIndex().data(kIdRole).toByteArray();
    for (LiveAccount* account : m_live.accounts()) {
        if (account->orders().count(id) > 0) {
            (void)account->cancel(id);
            return;
        }
    }
}

} // namespace elite
