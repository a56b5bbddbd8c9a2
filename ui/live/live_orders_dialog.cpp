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
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

/// "6 Nov 2026 13:40:02": an order at an exchange is looked up there by its second.
QString sentText(Timestamp at, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, Qt::UTC), u"d MMM yyyy HH:mm:ss"_s);
}

QList<QStandardItem*> rowOf(const LiveOrder& order, const QLocale& locale)
{
    const auto textOf = [&locale](Decimal value) { return formatNumber(value.trimmed(), locale); };
    const LiveIntent& intent = order.intent;
    QList<QStandardItem*> row{
        new QStandardItem(sentText(intent.at, locale)),
        new QStandardItem(intent.symbol.toString()),
        new QStandardItem(intent.side == Side::Buy ? LiveOrdersDialog::tr("Buy") : LiveOrdersDialog::tr("Sell")),
        new QStandardItem(textOf(intent.quantity)),
        new QStandardItem(textOf(order.filled)),
        new QStandardItem(
            intent.price.isZero() ? LiveOrdersDialog::tr("market")
                : intent.stop.isZero()
                ? textOf(intent.price)
                : LiveOrdersDialog::tr("stop %1, limit %2").arg(textOf(intent.stop), textOf(intent.price))),
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

/// What practice would have paid, or why nobody knows.
QString paperText(const DivergenceRow& row, const QLocale& locale)
{
    switch (row.match) {
    case PaperMatch::Taken:
    case PaperMatch::Rested:
        return formatNumber(row.paperPrice, locale);
    case PaperMatch::Rejected:
        return LiveOrdersDialog::tr("turned away");
    case PaperMatch::NotSeen:
        return LiveOrdersDialog::tr("no quote was kept");
    case PaperMatch::Later:
        return LiveOrdersDialog::tr("depends on later prices");
    }
    return {};
}

QList<QStandardItem*> pairRow(const DivergenceRow& row, const QLocale& locale)
{
    const auto cost = [&](const std::optional<Decimal>& value) {
        return value && row.isCompared() ? formatNumber(value->trimmed(), locale, Sign::Always)
                                         : QString(QChar(0x2013));
    };
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(row.delay.value_or(Duration())).count();
    QList<QStandardItem*> out{
        new QStandardItem(sentText(row.at, locale)),
        new QStandardItem(row.symbol.toString()),
        new QStandardItem(row.side == Side::Buy ? LiveOrdersDialog::tr("Buy") : LiveOrdersDialog::tr("Sell")),
        new QStandardItem(formatNumber(row.filled.trimmed(), locale)),
        new QStandardItem(formatNumber(row.livePrice, locale)),
        new QStandardItem(paperText(row, locale)),
        new QStandardItem(cost(row.priceCost)),
        new QStandardItem(cost(row.feeCost)),
        new QStandardItem(row.delay ? LiveOrdersDialog::tr("%1 ms").arg(formatCount(millis, locale))
                                    : QString(QChar(0x2013)))};
    for (qsizetype i = 0; i < out.size(); ++i) {
        out.at(i)->setEditable(false);
        if (i >= 3) {
            out.at(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    return out;
}

} // namespace

LiveOrdersDialog::LiveOrdersDialog(QWidget* parent)
    : QDialog(parent)
    , m_state(new Note(NoteKind::Info, {}, this))
    , m_others(new QLabel(this))
    , m_rows(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_tabs(new QTabWidget(this))
    , m_sums(new QLabel(this))
    , m_pairs(new QStandardItemModel(this))
    , m_pairTable(new QTableView(this))
    , m_cancel(new QPushButton(tr("Cancel this order"), this))
    , m_cancelAll(new QPushButton(tr("Cancel all live orders"), this))
    , m_held(new HeldPage(this))
{
    (new WorldFrame(this, World::Live))->setTitle(tr("Live orders"));
    m_tabs->setAccessibleName(tr("Views of live orders"));
    m_tabs->addTab(makeOrders(), tr("Orders"));
    m_tabs->addTab(m_held, tr("Held"));
    m_tabs->addTab(makeDivergence(), tr("Beside paper"));
    setRole(m_cancelAll, ButtonRole::Danger);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancelAll, QDialogButtonBox::ActionRole);
    connect(m_held, &HeldPage::closeWanted, this, &LiveOrdersDialog::closeWanted);
    connect(m_held, &HeldPage::releaseWanted, this, &LiveOrdersDialog::releaseWanted);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { Q_EMIT cancelWanted(m_table->currentIndex().data(kIdRole).toByteArray()); });
    connect(m_cancelAll, &QPushButton::clicked, this, &LiveOrdersDialog::cancelAllWanted);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(theme().scaled(900), theme().scaled(460));
    setView({});
}

void LiveOrdersDialog::showHeld()
{
    m_tabs->setCurrentWidget(m_held);
}

void LiveOrdersDialog::showBesidePaper()
{
    m_tabs->setCurrentIndex(2);
}

QWidget* LiveOrdersDialog::makeOrders()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    m_table->setAccessibleName(tr("Live orders"));
    m_table->setModel(m_rows);
    prepareTable(m_table);
    m_others->setWordWrap(true);
    setTypeRole(m_others, TypeRole::Small);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_others);
    return page;
}

QWidget* LiveOrdersDialog::makeDivergence()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    m_pairTable->setAccessibleName(tr("Live fills beside practice"));
    m_pairTable->setModel(m_pairs);
    prepareTable(m_pairTable);
    m_sums->setWordWrap(true);
    m_sums->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_sums);
    column->addWidget(m_pairTable, 1);
    return page;
}

void LiveOrdersDialog::showDivergence(const Divergence& all)
{
    m_pairs->clear();
    m_pairs->setHorizontalHeaderLabels({tr("Sent (UTC)"), tr("Symbol"), tr("Side"), tr("Filled"), tr("Live price"),
                                        tr("Paper price"), tr("Price, dearer by"), tr("Fee, dearer by"), tr("Delay")});
    for (const DivergenceRow& row : all.rows) {
        m_pairs->appendRow(pairRow(row, locale()));
    }
    m_pairTable->setVisible(!all.rows.empty());
    m_pairTable->resizeColumnsToContents();
    m_pairTable->horizontalHeader()->setStretchLastSection(true);
    m_sums->setText(divergenceText(all, locale()));
}

void LiveOrdersDialog::setView(const LiveOrdersView& view)
{
    showDivergence(view.divergence);
    const QByteArray chosen = m_table->currentIndex().data(kIdRole).toByteArray();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Sent (UTC)"), tr("Symbol"), tr("Side"), tr("Quantity"), tr("Filled"),
                                       tr("Price"), tr("State, in the exchange's words")});
    bool isOpen = false;
    for (const LiveOrder& order : view.orders) {
        m_rows->appendRow(rowOf(order, locale()));
        isOpen = isOpen || !isFinal(order.state);
        if (order.intent.clientId == chosen) {
            m_table->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
        }
    }
    m_table->resizeColumnsToContents();
    m_state->setText(view.states.isEmpty() ? tr("No live session and no open orders.") : view.states.join(u' '));
    m_others->setText(tr("%n order(s) of others on this account: counted here, never touched.", nullptr,
                         static_cast<int>(view.others)));
    m_others->setVisible(view.others > 0);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_cancel->setEnabled(isOpen);
    m_cancelAll->setEnabled(isOpen);
    m_held->setView(view.held);
}

} // namespace elite
