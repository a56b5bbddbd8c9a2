// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/trading_service.h"
#include "ui/chart/order_lines.h"

#include <QObject>

namespace elite {

class ChartDesk;
class ChartPanel;

/// Brings positions, working orders and fills of the practice desk to the charts, and what a person does with them on a
/// chart back to it. Lives on the ui thread, beside the desk of charts.
class ChartOrders : public QObject
{
    Q_OBJECT
public:
    ChartOrders(TradingService& trading, ChartDesk& desk);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< another language: other words

private:
    void adopt(ChartPanel* panel);
    void showLines();
    void showFills();
    int indexOf(const ChartPanel& panel) const; ///< of its instrument on the desk; -1: none
    void amend(const QString& id, const Decimal& price);
    void onAnswer(const Answer& answer, const QString& what);

    TradingService& m_trading;
    ChartDesk& m_desk;
    OrderLines m_lines;
};

} // namespace elite
