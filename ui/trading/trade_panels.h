// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/trading/protection.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace elite {

class BalanceModel;
class DeskTable;
class Explains;
class FigureRow;
class FillModel;
class OrderModel;
class PositionModel;
struct ExplainedFigure;

/// Open positions: close, reverse, and stop and target in place. It shows values and emits wishes.
class PositionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PositionsPanel(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk);
    DeskTable* table() const { return m_table; }

Q_SIGNALS:
    void closeWanted(const elite::PositionRow& position);
    void reverseWanted(const elite::PositionRow& position);
    /// Zero takes the level away.
    void levelWanted(const elite::PositionRow& position, elite::ProtectionKind kind, elite::Ticks level);
    void symbolChosen(const elite::InstrumentId& id);
    void problem(const QString& text);

private:
    void showMenu(const QModelIndex& index, const QPoint& at);
    void takeLevel(const QModelIndex& index, const QString& decimal);
    std::vector<ExplainedFigure> explained() const;

    std::shared_ptr<const Desk> m_desk;
    PositionModel* m_model;
    DeskTable* m_table;
    Explains* m_explains;
    FigureRow* m_sum;
};

/// Working orders: cancel, and price and quantity in place.
class OrdersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OrdersPanel(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk);
    DeskTable* table() const { return m_table; }

Q_SIGNALS:
    void cancelWanted(const elite::OrderRow& order);
    void cancelAllWanted();
    void amendWanted(const elite::AmendRequest& request);
    void pairWanted(quint64 first, quint64 second); ///< order ids
    void symbolChosen(const elite::InstrumentId& id);
    void problem(const QString& text);

private:
    void showMenu(const QModelIndex& index, const QPoint& at);
    void addPairs(QMenu* menu, const OrderRow& row);
    void takeLevel(const QModelIndex& index, const QString& decimal);

    std::shared_ptr<const Desk> m_desk;
    OrderModel* m_model;
    DeskTable* m_table;
    QPushButton* m_cancelAll;
};

class FillsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FillsPanel(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk);
    void setFills(const std::vector<FillRow>& fills);
    void add(const FillRow& fill);
    DeskTable* table() const { return m_table; }
    /// Opens the receipt of the newest fill.
    void showNewest();

private:
    void showReceipt(const QModelIndex& index);

    std::shared_ptr<const Desk> m_desk;
    FillModel* m_model;
    DeskTable* m_table;
};

class BalancesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BalancesPanel(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk);
    /// The worth in a currency of the reader's choice, in words; empty hides it.
    void setAlso(const QString& label, const QString& figure, const QString& toolTip);
    DeskTable* table() const { return m_table; }

private:
    void showMenu(const QModelIndex& index, const QPoint& at);
    std::vector<ExplainedFigure> explained() const;

    std::shared_ptr<const Desk> m_desk;
    BalanceModel* m_model;
    DeskTable* m_table;
    Explains* m_explains;
    FigureRow* m_equity;
    FigureRow* m_also;
};

} // namespace elite
