// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/order_plan.h"

#include "models/trading/steps.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString priceOrNothing(const Contract& contract, Ticks price)
{
    const auto value = price.isZero() ? std::nullopt : priceOf(contract, price);
    return value ? QString::fromLatin1(value->toText()) : QString();
}

} // namespace

OrderPlan planOf(const OrderRequest& request, const Contract& contract, Ticks entry, const QString& thesis)
{
    OrderPlan plan;
    if (request.isReduceOnly) {
        return plan; // The way out of a trade is in the plan of its way in.
    }
    plan.entry = priceOrNothing(contract, entry);
    plan.stop = priceOrNothing(contract, request.stopLoss);
    plan.target = priceOrNothing(contract, request.takeProfit);
    plan.thesis = thesis.trimmed().left(kLongestThesis);
    return plan;
}

QString planText(const OrderPlan& plan)
{
    const QJsonObject fields{
        {u"entry"_s, plan.entry}, {u"stop"_s, plan.stop}, {u"target"_s, plan.target}, {u"thesis"_s, plan.thesis}};
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

std::optional<OrderPlan> readPlan(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject fields = document.object();
    return OrderPlan{fields.value("entry"_L1).toString(), fields.value("stop"_L1).toString(),
                     fields.value("target"_L1).toString(), fields.value("thesis"_L1).toString()};
}

QString planSubject(quint64 run, OrderId order)
{
    return u"plan:%1:%2"_s.arg(run).arg(static_cast<quint64>(order));
}

} // namespace elite
