// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/trade_panels.h"

#include "models/trading/steps.h"
#include "ui/base/explain.h"
#include "ui/base/figure_row.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_table.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/fill_model.h"
#include "ui/trading/money_rates.h"
#include "ui/trading/order_model.h"
#include "ui/trading/position_model.h"
#include "ui/trading/receipt_view.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QVBoxLayout* plainColumn(QWidget* panel)
{
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// The line below a table, for a sum or a command.
QHBoxLayout* footer(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme().space(3), theme().space(1), theme().space(3), theme().space(1));
    column->addLayout(row);
    return row;
}

void addEntry(QMenu* menu, const QString& iconName, const QString& text, const QObject* context,
              std::function<void()> run)
{
    QAction* action = menu->addAction(icon(iconName), text);
    QObject::connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
}

QMenu* makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

PositionsPanel::PositionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new PositionModel(this))
    , m_table(new DeskTable(m_model, tr("Positions"), this))
    , m_explains(new Explains(this, [this] { return explained(); }))
    , m_sum(new FigureRow(tr("Sum, after costs"), this))
{
    auto* column = plainColumn(this);
    column->addWidget(m_table, 1);
    footer(column)->addWidget(m_sum);
    m_table->setStretchColumn(PositionModel::R);
    m_table->setDispensable({PositionModel::Trader, PositionModel::Percent, PositionModel::Last, PositionModel::Entry});
    m_table->setEmptyText({tr("No open positions"),
                           tr("Send an order in the ticket, or let a working order meet its price."),
                           {},
                           u"wallet"_s});
    connect(m_table, &DeskTable::linkWanted, this, [this](const QModelIndex& index) {
        if (const PositionRow* row = m_model->at(index)) {
            Q_EMIT closeWanted(*row);
        }
    });
    connect(m_table, &DeskTable::menuWanted, this, &PositionsPanel::showMenu);
    connect(m_table->delegate(), &DeskDelegate::levelTyped, this, &PositionsPanel::takeLevel);
    connect(m_table->delegate(), &DeskDelegate::editActivated, this, [this](const QModelIndex& index) {
        const QModelIndex stop = index.siblingAtColumn(PositionModel::Stop);
        m_table->table()->setCurrentIndex(stop);
        m_table->table()->edit(stop);
    });
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const PositionRow* row = m_model->at(now);
                if (row && m_desk && m_table->table()->hasFocus()) {
                    Q_EMIT symbolChosen(m_desk->instruments[row->instrument].id);
                }
            });
    m_explains->follow(m_sum, "positions-sum"_L1);
    m_sum->hide();
}

void PositionsPanel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    m_desk = desk;
    m_model->setDesk(desk);
    std::optional<Cash> sum = Cash();
    const bool isShown = desk && !desk->positions.empty();
    for (const PositionRow& row : isShown ? desk->positions : std::vector<PositionRow>()) {
        const Contract* c = contractOf(*desk, row.instrument);
        // Results in other money are not added up: that would need a rate that the row does not have.
        sum = sum && c && c->quote == desk->account.currency ? checkedAdd(*sum, row.result) : std::nullopt;
    }
    m_sum->setVisible(isShown && sum);
    if (isShown && sum) {
        m_sum->setFigure(cashText(*sum, desk->account.currency, locale(), Sign::Always),
                         sum->value < 0 ? ColorRole::Down : ColorRole::Up);
    }
}

void PositionsPanel::showMenu(const QModelIndex& index, const QPoint& at)
{
    const PositionRow* found = m_model->at(index);
    if (!found) {
        return;
    }
    const PositionRow row = *found;
    QMenu* menu = makeMenu(this);
    const auto edit = [this, index](int column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        m_table->table()->setCurrentIndex(cell);
        m_table->table()->edit(cell);
    };
    addEntry(menu, u"close"_s, tr("&Close at the market"), this, [this, row] { Q_EMIT closeWanted(row); });
    const int column = index.column();
    m_explains->addTo(menu,
                      column == PositionModel::Last          ? "position-last"_L1
                          : column == PositionModel::R       ? "position-r"_L1
                          : column == PositionModel::Percent ? "position-percent"_L1
                                                             : "position-result"_L1);
    if (row.account != 0) { // The rest of it is the bot's business.
        menu->popup(at);
        return;
    }
    addEntry(menu, u"swap"_s, tr("&Reverse: close and open the other side"), this,
             [this, row] { Q_EMIT reverseWanted(row); });
    menu->addSeparator();
    addEntry(menu, u"pencil"_s, tr("Change the &stop"), this, [edit] { edit(PositionModel::Stop); });
    addEntry(menu, u"target"_s, tr("Change the &target"), this, [edit] { edit(PositionModel::Target); });
    if (!row.stop.isZero()) {
        addEntry(menu, u"trash"_s, tr("Take the stop away"), this,
                 [this, row] { Q_EMIT levelWanted(row, ProtectionKind::Stop, Ticks()); });
    }
    if (!row.target.isZero()) {
        addEntry(menu, u"trash"_s, tr("Take the target away"), this,
                 [this, row] { Q_EMIT levelWanted(row, ProtectionKind::Target, Ticks()); });
    }
    menu->popup(at);
}

/// Of the chosen position, or the first one.
std::vector<ExplainedFigure> PositionsPanel::explained() const
{
    const QModelIndex now = m_table->current();
    const QModelIndex index = now.isValid() ? now : m_model->index(0, 0);
    const PositionRow* row = m_model->at(index);
    const Contract* c = row ? m_model->contract(*row) : nullptr;
    if (!c) {
        return {};
    }
    const auto shown = [&index](PositionModel::Column column) {
        return index.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    };
    const auto title = [this, &shown](PositionModel::Column column) {
        return QString(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u", "_s
                       + shown(PositionModel::Symbol));
    };
    const auto money = [&](Cash cash) { return cashText(cash, c->quote, locale(), Sign::Always); };
    const FigureInput last{tr("Price it would be closed at"), shown(PositionModel::Last)};
    const FigureInput entry{tr("Entry"), shown(PositionModel::Entry)};
    const FigureInput amount{tr("Quantity"), amountText(*c, row->quantity, locale())};
    const FigureInput result{tr("P/L"), shown(PositionModel::Result)};
    const FigureInput gross{tr("Price result"), money(row->unrealised)};
    const FigureInput costs{tr("Fees paid and cost of closing, less parts already taken"),
                            money(checkedSub(row->result, row->unrealised).value_or(Cash()))};
    std::vector<ExplainedFigure> out{
        {"position-result"_L1, title(PositionModel::Result), result.value, {entry, last, amount, gross, costs}},
        {"position-r"_L1,
         title(PositionModel::R),
         shown(PositionModel::R),
         {result,
          {tr("Loss planned at the first stop"),
           row->risk ? cashText(*row->risk, c->quote, locale()) : tr("no stop")}}},
        {"position-percent"_L1, title(PositionModel::Percent), shown(PositionModel::Percent), {result, entry, amount}},
        {"position-last"_L1, title(PositionModel::Last), shown(PositionModel::Last), {}},
    };
    if (m_sum->isVisible()) {
        std::vector<FigureInput> all;
        for (const PositionRow& one : m_desk->positions) {
            all.push_back({symbolName(m_desk->instruments[one.instrument]),
                           cashText(one.result, m_desk->account.currency, locale(), Sign::Always)});
        }
        out.push_back({"positions-sum"_L1, m_sum->label(), m_sum->figure(), std::move(all)});
    }
    return out;
}

void PositionsPanel::takeLevel(const QModelIndex& index, const QString& decimal)
{
    const PositionRow* row = m_model->at(index);
    const Contract* c = row ? m_model->contract(*row) : nullptr;
    if (!c) {
        return;
    }
    const auto kind = index.column() == PositionModel::Stop ? ProtectionKind::Stop : ProtectionKind::Target;
    if (decimal.isEmpty()) {
        Q_EMIT levelWanted(*row, kind, Ticks());
        return;
    }
    const auto price = Decimal::parse(decimal.toLatin1());
    const auto level = price ? ticksOf(*c, *price) : std::nullopt;
    if (!level || level->value <= 0) {
        Q_EMIT problem(tr("%1 moves in steps of %2. Nothing was changed.")
                           .arg(symbolName(m_desk->instruments[row->instrument]), formatNumber(c->tickSize, locale())));
        return;
    }
    Q_EMIT levelWanted(*row, kind, *level);
}

OrdersPanel::OrdersPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new OrderModel(this))
    , m_table(new DeskTable(m_model, tr("Orders"), this))
    , m_cancelAll(new QPushButton(tr("Cancel all"), this))
{
    auto* column = plainColumn(this);
    column->addWidget(m_table, 1);
    QHBoxLayout* row = footer(column);
    row->addStretch(1);
    row->addWidget(m_cancelAll);
    setRole(m_cancelAll, ButtonRole::Link);
    setControlSize(m_cancelAll, ControlSize::Small);
    m_cancelAll->hide();
    m_table->setStretchColumn(OrderModel::Kind);
    m_table->setDispensable({OrderModel::Trader, OrderModel::State, OrderModel::Group});
    m_table->setEmptyText(
        {tr("No working orders"), tr("Orders that wait for their price will stand here."), {}, u"list"_s});
    connect(m_cancelAll, &QPushButton::clicked, this, &OrdersPanel::cancelAllWanted);
    connect(m_table, &DeskTable::linkWanted, this, [this](const QModelIndex& index) {
        if (const OrderRow* found = m_model->at(index)) {
            Q_EMIT cancelWanted(*found);
        }
    });
    connect(m_table, &DeskTable::menuWanted, this, &OrdersPanel::showMenu);
    connect(m_table->delegate(), &DeskDelegate::levelTyped, this, &OrdersPanel::takeLevel);
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const OrderRow* found = m_model->at(now);
                if (found && m_desk && m_table->table()->hasFocus()) {
                    Q_EMIT symbolChosen(m_desk->instruments[found->order.instrument].id);
                }
            });
}

void OrdersPanel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    m_desk = desk;
    m_model->setDesk(desk);
    m_cancelAll->setVisible(m_model->rowCount() > 0);
}

void OrdersPanel::showMenu(const QModelIndex& index, const QPoint& at)
{
    const OrderRow* found = m_model->at(index);
    if (!found) {
        return;
    }
    QMenu* menu = makeMenu(this);
    const auto edit = [this, index](int column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        m_table->table()->setCurrentIndex(cell);
        m_table->table()->edit(cell);
    };
    if (m_model->flags(index.siblingAtColumn(OrderModel::Level)).testFlag(Qt::ItemIsEditable)) {
        addEntry(menu, u"pencil"_s, tr("Change the &price"), this, [edit] { edit(OrderModel::Level); });
    }
    if (m_model->flags(index.siblingAtColumn(OrderModel::Amount)).testFlag(Qt::ItemIsEditable)) {
        addEntry(menu, u"pencil"_s, tr("Change the &quantity"), this, [edit] { edit(OrderModel::Amount); });
    }
    addPairs(menu, *found);
    menu->addSeparator();
    addEntry(menu, u"close"_s, tr("&Cancel"), this, [this, row = *found] { Q_EMIT cancelWanted(row); });
    addEntry(menu, u"trash"_s, tr("Cancel &all"), this, [this] { Q_EMIT cancelAllWanted(); });
    menu->popup(at);
}

/// The orders that this one may be paired with.
void OrdersPanel::addPairs(QMenu* menu, const OrderRow& row)
{
    const auto isFree = [](const OrderRow& one) {
        return one.order.account == 0 && !one.isInFlight && one.order.ocoGroup == 0
            && one.order.role == OrderRole::Plain;
    };
    if (!isFree(row)) {
        return;
    }
    QMenu* others = nullptr;
    for (const OrderRow& other : m_model->rows()) {
        if (!isFree(other) || other.order.id == row.order.id) {
            continue;
        }
        if (others == nullptr) {
            others = menu->addMenu(icon(u"link"_s), tr("&One cancels the other"));
        }
        const auto first = static_cast<quint64>(row.order.id);
        const auto second = static_cast<quint64>(other.order.id);
        QAction* action = others->addAction(m_model->sentence(other));
        connect(action, &QAction::triggered, this, [this, first, second] { Q_EMIT pairWanted(first, second); });
    }
}

void OrdersPanel::takeLevel(const QModelIndex& index, const QString& decimal)
{
    const OrderRow* row = m_model->at(index);
    const Contract* c = row ? m_model->contract(*row) : nullptr;
    const auto typed = Decimal::parse(decimal.toLatin1());
    if (!c || !typed) {
        return;
    }
    AmendRequest request;
    request.order = row->order.id;
    const auto complain = [this, row](const Decimal& step) {
        Q_EMIT problem(tr("%1 moves in steps of %2. Nothing was changed.")
                           .arg(symbolName(m_desk->instruments[row->order.instrument]), formatNumber(step, locale())));
    };
    if (index.column() == OrderModel::Amount) {
        const auto lots = lotsOf(*c, *typed);
        if (!lots || lots->value <= 0) {
            complain(c->lotSize);
            return;
        }
        if (*lots == row->order.quantity) {
            return;
        }
        request.quantity = *lots;
    } else {
        const auto level = ticksOf(*c, *typed);
        if (!level || level->value <= 0) {
            complain(c->tickSize);
            return;
        }
        if (*level == OrderModel::levelOf(row->order)) {
            return;
        }
        (row->order.restsAtLimit() ? request.price : request.stop) = *level;
    }
    Q_EMIT amendWanted(request);
}

FillsPanel::FillsPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FillModel(this))
    , m_table(new DeskTable(m_model, tr("Fills"), this))
{
    plainColumn(this)->addWidget(m_table, 1);
    m_table->setStretchColumn(FillModel::Friction);
    m_table->setDispensable({FillModel::Trader, FillModel::Fee, FillModel::Time});
    m_table->setEnterRunsLink();
    m_table->setEmptyText({tr("No fills"),
                           tr("Each fill comes with its receipt: the price you saw, the price you got, and what lies "
                              "between."),
                           {},
                           u"receipt"_s});
    connect(m_table, &DeskTable::linkWanted, this, &FillsPanel::showReceipt);
    connect(m_table->table(), &QTableView::doubleClicked, this, &FillsPanel::showReceipt);
}

void FillsPanel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    m_desk = desk;
    m_model->setDesk(desk);
}

void FillsPanel::setFills(const std::vector<FillRow>& fills)
{
    m_model->setFills(fills);
}

void FillsPanel::add(const FillRow& fill)
{
    m_model->add(fill);
}

void FillsPanel::showNewest()
{
    showReceipt(m_model->index(0, 0));
}

void FillsPanel::showReceipt(const QModelIndex& index)
{
    const FillRow* row = m_model->at(index);
    const Contract* c = row ? m_model->contract(*row) : nullptr;
    if (c) {
        auto* dialog = new ReceiptDialog(*row, *c, m_model->symbol(*row), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show(); // not modal: the help may be read beside it
    }
}

BalancesPanel::BalancesPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new BalanceModel(this))
    , m_table(new DeskTable(m_model, tr("Balances"), this))
    , m_explains(new Explains(this, [this] { return explained(); }))
    , m_equity(new FigureRow(tr("Worth of everything"), this))
    , m_also(new FigureRow({}, this))
{
    auto* column = plainColumn(this);
    column->addWidget(m_table, 1);
    footer(column)->addWidget(m_equity);
    footer(column)->addWidget(m_also);
    m_table->setStretchColumn(BalanceModel::Asset);
    m_table->setEmptyText({tr("No account yet"),
                           tr("It opens by itself with the first feed, with practice money only."),
                           {},
                           u"scales"_s});
    connect(m_table, &DeskTable::menuWanted, this, &BalancesPanel::showMenu);
    m_explains->follow(m_equity, "worth"_L1);
    m_explains->follow(m_also, "worth-also"_L1);
    m_equity->hide();
    m_also->hide();
}

void BalancesPanel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    m_desk = desk;
    m_model->setDesk(desk);
    const bool isKnown = desk && !desk->balances.empty();
    m_equity->setVisible(isKnown);
    if (isKnown) {
        m_equity->setFigure(desk->value ? cashText(desk->value->equity, desk->account.currency, locale())
                                        : tr("not known, a rate is missing"));
    }
}

void BalancesPanel::setAlso(const QString& label, const QString& figure, const QString& toolTip)
{
    m_also->setVisible(!figure.isEmpty());
    m_also->setLabel(label);
    m_also->setFigure(figure);
    m_also->setToolTip(toolTip);
}

void BalancesPanel::showMenu(const QModelIndex& index, const QPoint& at)
{
    if (!m_model->at(index)) {
        return;
    }
    QMenu* menu = makeMenu(this);
    m_explains->addTo(menu, index.column() == BalanceModel::Reserved ? "balance-reserved"_L1 : "balance-free"_L1);
    menu->popup(at);
}

/// Of the chosen asset, or the first one.
std::vector<ExplainedFigure> BalancesPanel::explained() const
{
    const QModelIndex now = m_table->current();
    const QModelIndex index = now.isValid() ? now : m_model->index(0, 0);
    if (!m_desk || !m_model->at(index)) {
        return {};
    }
    const auto shown = [&index](const QModelIndex& row, BalanceModel::Column column) {
        return row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    };
    const auto title = [this](BalanceModel::Column column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const QString asset = shown(index, BalanceModel::Asset);
    std::vector<FigureInput> orders;
    for (const OrderRow& row : m_desk->orders) {
        const Contract* c = contractOf(*m_desk, row.order.instrument);
        // A purchase holds money back, a sale coins.
        if (c && (row.order.side == Side::Buy ? c->quote : c->base) == m_model->at(index)->currency) {
            orders.push_back({symbolName(m_desk->instruments[row.order.instrument]),
                              amountText(*c, row.order.remaining(), locale())});
        }
    }
    std::vector<ExplainedFigure> out{
        {"balance-free"_L1,
         title(BalanceModel::Free) + u", "_s + asset,
         shown(index, BalanceModel::Free),
         {{title(BalanceModel::Total), shown(index, BalanceModel::Total)},
          {title(BalanceModel::Reserved), shown(index, BalanceModel::Reserved)}}},
        {"balance-reserved"_L1, title(BalanceModel::Reserved) + u", "_s + asset, shown(index, BalanceModel::Reserved),
         std::move(orders)},
    };
    if (!m_equity->isHidden()) {
        std::vector<FigureInput> all;
        for (int row = 0; row < m_model->rowCount({}); ++row) {
            const QModelIndex one = m_model->index(row, 0);
            all.push_back({shown(one, BalanceModel::Asset), shown(one, BalanceModel::Total)});
        }
        out.push_back({"worth"_L1, m_equity->label(), m_equity->figure(), std::move(all)});
    }
    if (!m_also->isHidden()) {
        out.push_back({"worth-also"_L1,
                       m_also->label(),
                       m_also->figure(),
                       {{m_equity->label(), m_equity->figure()}, {tr("Rate"), m_also->toolTip()}}});
    }
    return out;
}

} // namespace elite
