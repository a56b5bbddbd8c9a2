// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/coinbase_account.h"

namespace elite {

namespace {

using namespace account;

constexpr std::array kStates{
    StateWord{"PENDING", VenueOrderState::Pending},    StateWord{"QUEUED", VenueOrderState::Pending},
    StateWord{"OPEN", VenueOrderState::Open},          StateWord{"CANCEL_QUEUED", VenueOrderState::Open},
    StateWord{"EDIT_QUEUED", VenueOrderState::Open},   StateWord{"FILLED", VenueOrderState::Filled},
    StateWord{"CANCELLED", VenueOrderState::Canceled}, StateWord{"EXPIRED", VenueOrderState::Expired},
    StateWord{"FAILED", VenueOrderState::Rejected},
};

Error broken(const char* what)
{
    return unreadable("coinbase", what);
}

/// The first and only plan inside order_configuration: limit_limit_gtc, market_market_ioc and so on.
const JsonTree& planOf(const JsonTree& node)
{
    static const JsonTree none;
    const auto& plans = node["order_configuration"].items();
    return plans.empty() ? none : plans.front();
}

bool readOrder(const JsonTree& node, VenueOrder& out)
{
    const JsonTree& plan = planOf(node);
    out.id = node["order_id"].word();
    out.clientId = node["client_order_id"].word();
    out.symbol = node["product_id"].word();
    out.type = node["order_type"].word();
    out.side = sideOf(node["side"].word());
    out.stateWord = node["status"].word();
    out.state = stateOf(kStates, out.stateWord);
    const QByteArray reason = node["reject_message"].word();
    out.reason = QString::fromUtf8(reason.isEmpty() ? node["cancel_message"].word() : reason);
    out.time = isoOf(node["created_time"]);
    out.quantity = plan["base_size"].decimal();
    out.filled = node["filled_size"].decimal();
    out.average = node["average_filled_price"].shownDecimal();
    if (out.state == VenueOrderState::Open) {
        out.state = openStateOf(out.quantity, out.filled);
    }
    if (out.state == VenueOrderState::Filled && !out.quantity) {
        out.quantity = out.filled; // Bought for an amount of money.
    }
    return plan["limit_price"].readDecimal(out.price) && out.filled && !out.id.isEmpty() && !out.stateWord.isEmpty();
}

bool readPlaced(const JsonTree& node, VenueOrder& out)
{
    const JsonTree& told = node["success_response"];
    out.id = told["order_id"].word();
    out.clientId = told["client_order_id"].word();
    out.symbol = told["product_id"].word();
    out.side = sideOf(told["side"].word());
    out.state = VenueOrderState::Pending;
    const JsonTree& plan = planOf(node);
    out.quantity = plan["base_size"].decimal();
    return plan["limit_price"].readDecimal(out.price) && !out.id.isEmpty();
}

bool readUserOrder(const JsonTree& node, VenueOrder& out)
{
    out.id = node["order_id"].word();
    out.clientId = node["client_order_id"].word();
    out.symbol = node["product_id"].word();
    out.type = node["order_type"].word();
    out.side = sideOf(node["order_side"].word());
    out.stateWord = node["status"].word();
    out.state = stateOf(kStates, out.stateWord);
    const QByteArray reason = node["reject_reason"].word();
    out.reason = QString::fromUtf8(reason.isEmpty() ? node["cancel_reason"].word() : reason);
    out.time = isoOf(node["creation_time"]);
    out.average = node["avg_price"].shownDecimal();
    out.filled = node["cumulative_quantity"].decimal();
    const auto left = node["leaves_quantity"].decimal();
    if (out.filled && left) {
        const auto whole = Decimal::add(*out.filled, *left);
        out.quantity = whole ? std::optional(*whole) : std::nullopt;
    }
    if (out.state == VenueOrderState::Open) {
        out.state = openStateOf(out.quantity, out.filled);
    }
    return node["limit_price"].readDecimal(out.price) && !out.id.isEmpty();
}

} // namespace

Orders readCoinbaseOrders(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isObject()) {
        return broken("order");
    }
    std::vector<VenueOrder> out;
    if ((*root)["success_response"].isObject()) {
        return readPlaced(*root, out.emplace_back()) ? Orders(std::move(out)) : Orders(broken("placed order"));
    }
    if ((*root)["order"].isObject()) {
        return readOrder((*root)["order"], out.emplace_back()) ? Orders(std::move(out)) : Orders(broken("order"));
    }
    if (!(*root)["orders"].isList()) {
        return broken("order");
    }
    for (const JsonTree& node : (*root)["orders"].items()) {
        if (!readOrder(node, out.emplace_back())) {
            return broken("list of orders");
        }
    }
    return out;
}

Fills readCoinbaseFills(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["fills"].isList()) {
        return broken("list of fills");
    }
    std::vector<VenueFill> out;
    for (const JsonTree& node : (*root)["fills"].items()) {
        VenueFill& fill = out.emplace_back();
        fill.id = node["entry_id"].word();
        fill.orderId = node["order_id"].word();
        fill.symbol = node["product_id"].word();
        fill.side = sideOf(node["side"].word());
        fill.time = isoOf(node["trade_time"]);
        fill.isMaker = node["liquidity_indicator"].word() == "MAKER";
        fill.feeCurrency = fill.symbol.mid(fill.symbol.indexOf('-') + 1);
        if (fill.id.isEmpty() || fill.orderId.isEmpty() || !node["price"].readDecimal(fill.price)
            || !node["size"].readDecimal(fill.quantity) || !node["commission"].readDecimal(fill.fee)) {
            return broken("list of fills");
        }
        if (node["size_in_quote"].isTrue()) {
            constexpr int kScale = 8; // Coinbase's own smallest size.
            const auto base = Decimal::divide(fill.quantity, fill.price, kScale, Rounding::HalfEven);
            if (!base) {
                return broken("list of fills");
            }
            fill.quantity = *base;
        }
    }
    return out;
}

Balances readCoinbaseBalances(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["accounts"].isList()) {
        return broken("balances");
    }
    std::vector<VenueBalance> out;
    for (const JsonTree& node : (*root)["accounts"].items()) {
        VenueBalance& balance = out.emplace_back();
        balance.currency = node["currency"].word();
        if (balance.currency.isEmpty() || !node["available_balance"]["value"].isThere()
            || !node["available_balance"]["value"].readDecimal(balance.free)
            || !node["hold"]["value"].readDecimal(balance.held)) {
            return broken("balances");
        }
    }
    return out;
}

Result<VenueFeeRates> readCoinbaseFees(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const auto rate = [&](const char* name) { return root ? (*root)["fee_tier"][name].decimal() : std::nullopt; };
    const auto maker = rate("maker_fee_rate");
    const auto taker = rate("taker_fee_rate");
    return maker && taker ? Result<VenueFeeRates>(VenueFeeRates{*maker, *taker})
                          : Result<VenueFeeRates>(broken("fees"));
}

Result<KeyRights> readCoinbaseKeyRights(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["can_transfer"].isThere()) {
        return broken("key permissions");
    }
    KeyRights out;
    out.mayRead = (*root)["can_view"].isTrue();
    out.mayTrade = (*root)["can_trade"].isTrue();
    out.mayWithdraw = (*root)["can_transfer"].isTrue();
    for (const char* name : {"can_view", "can_trade"}) {
        if (!(*root)[name].isTrue()) {
            out.missing.emplace_back(name);
        }
    }
    return out;
}

Result<AccountNews> readCoinbaseNews(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("message");
    }
    const QByteArray channel = (*root)["channel"].word();
    AccountNews out;
    out.isKnown = channel == "user" || channel == "subscriptions" || channel == "heartbeats";
    for (const JsonTree& event : (*root)["events"].items()) {
        for (const JsonTree& node : event["orders"].items()) {
            if (channel == "user" && !readUserOrder(node, out.orders.emplace_back())) {
                return broken("order");
            }
        }
    }
    return out;
}

} // namespace elite
