// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"
#include "models/trading/engine_input.h"

#include <QString>

#include <optional>

namespace elite {

/// What a person meant to do, written down with the order and never changed: it is sealed in the ledger in the same
/// group as the order, before anybody can know how it went. Prices are exact decimals as text; empty: none.
struct OrderPlan
{
    QString entry;
    QString stop;
    QString target;
    QString thesis;

    bool isEmpty() const { return stop.isEmpty() && target.isEmpty() && thesis.isEmpty(); }
    friend bool operator==(const OrderPlan&, const OrderPlan&) = default;
};

inline constexpr qsizetype kLongestThesis = 2'000;

/// Of an order whose entry would be at `entry`.
OrderPlan planOf(const OrderRequest& request, const Contract& contract, Ticks entry, const QString& thesis);
QString planText(const OrderPlan& plan);
std::optional<OrderPlan> readPlan(const QString& text);
/// "plan:3:17": the order 17 of the run 3.
QString planSubject(quint64 run, OrderId order);

} // namespace elite
