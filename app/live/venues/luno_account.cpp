// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/luno_account.h"

namespace elite {

namespace {

using namespace account;

constexpr std::array kStates{
    StateWord{"AWAITING", VenueOrderState::Pending},
    StateWord{"PENDING", VenueOrderState::Open},
    StateWord{"COMPLETE", VenueOrderState::Filled},
};

Error broken(const char* what)
{
    return unreadable("luno", what);
}

/// Version 1 and 2 say BID and ASK as the type and `state`; version 3 has a side and `status`.
bool readOrder(const JsonTree& node, VenueOrder& out)
{
    out.id = node["order_id"].word();
    out.clientId = node["client_order_id"].word();
    out.symbol = node["pair"].word();
    out.type = node["type"].word();
    out.side = sideOf(node["side"].isThere() ? node["side"].word() : out.type);
    out.stateWord = (node["status"].isThere() ? node["status"] : node["state"]).word();
    out.state = stateOf(kStates, out.stateWord);
    out.time = millisOf(node["creation_timestamp"]);
    const auto quantity = node["limit_volume"].decimal();
    out.quantity = quantity && quantity->isPositive() ? quantity : std::nullopt;
    out.filled = node["base"].decimal();
    Decimal counter;
    if (!node["limit_price"].readDecimal(out.price) || !node["counter"].readDecimal(counter) || out.id.isEmpty()
        || !out.filled) {
        return false;
    }
    out.average = averageOf(counter, *out.filled);
    if (out.state == VenueOrderState::Open) {
        out.state = openStateOf(out.quantity, out.filled);
    } else if (out.state == VenueOrderState::Filled && out.quantity && *out.filled < *out.quantity) {
        out.state = VenueOrderState::Canceled; // Luno calls a cancelled order complete as well.
    }
    return !out.stateWord.isEmpty();
}

} // namespace

Orders readLunoOrders(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isObject()) {
        return broken("order");
    }
    std::vector<VenueOrder> out;
    if ((*root)["orders"].isThere()) {
        for (const JsonTree& node : (*root)["orders"].items()) {
            if (!readOrder(node, out.emplace_back())) {
                return broken("list of orders");
            }
        }
        return (*root)["orders"].isList() ? Orders(std::move(out)) : Orders(broken("list of orders"));
    }
    VenueOrder& order = out.emplace_back();
    const bool isOnlyAnId = !(*root)["state"].isThere() && !(*root)["status"].isThere();
    if (isOnlyAnId) { // Of postorder and marketorder.
        order.id = (*root)["order_id"].word();
        order.state = VenueOrderState::Pending;
        return order.id.isEmpty() ? Orders(broken("placed order")) : Orders(std::move(out));
    }
    return readOrder(*root, order) ? Orders(std::move(out)) : Orders(broken("order"));
}

Fills readLunoFills(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["trades"].isThere()) {
        return broken("list of trades");
    }
    std::vector<VenueFill> out;
    for (const JsonTree& node : (*root)["trades"].items()) {
        VenueFill& fill = out.emplace_back();
        fill.symbol = node["pair"].word();
        fill.id = fill.symbol + ':' + node["sequence"].word(); // Counted per market.
        fill.orderId = node["order_id"].word();
        fill.clientId = node["client_order_id"].word();
        fill.side = sideOf(node["type"].word());
        fill.time = millisOf(node["timestamp"]);
        Decimal base;
        Decimal counter;
        if (!node["sequence"].isThere() || fill.orderId.isEmpty() || !node["price"].readDecimal(fill.price)
            || !node["volume"].readDecimal(fill.quantity) || !node["fee_base"].readDecimal(base)
            || !node["fee_counter"].readDecimal(counter)) {
            return broken("list of trades");
        }
        fill.fee = base.isZero() ? counter : base;
        fill.feeCurrency = base.isZero() ? "counter" : "base"; // Luno does not name it; the market does.
    }
    return out;
}

Balances readLunoBalances(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["balance"].isList()) {
        return broken("balances");
    }
    std::vector<VenueBalance> out;
    for (const JsonTree& node : (*root)["balance"].items()) {
        VenueBalance& balance = out.emplace_back();
        balance.currency = usualCurrency(node["asset"].word());
        Decimal total;
        const bool isRead = node["balance"].isThere() && node["balance"].readDecimal(total)
            && node["reserved"].readDecimal(balance.held);
        const auto free = Decimal::subtract(total, balance.held);
        if (!isRead || !free || balance.currency.isEmpty()) {
            return broken("balances");
        }
        balance.free = *free;
    }
    return out;
}

Result<VenueFeeRates> readLunoFees(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const auto maker = root ? (*root)["maker_fee"].decimal() : std::nullopt;
    const auto taker = root ? (*root)["taker_fee"].decimal() : std::nullopt;
    return maker && taker ? Result<VenueFeeRates>(VenueFeeRates{*maker, *taker})
                          : Result<VenueFeeRates>(broken("fees"));
}

Result<AccountNews> readLunoNews(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("message");
    }
    const QByteArray kind = (*root)["type"].word();
    AccountNews out;
    out.isKnown = kind == "order_status" || kind == "order_fill" || kind == "balance_update";
    if (kind == "order_fill") { // Without an id of the trade: a reason to ask, not a fill.
        const JsonTree& node = (*root)["order_fill_update"];
        VenueOrder& order = out.orders.emplace_back();
        order.id = node["order_id"].word();
        order.clientId = node["client_order_id"].word();
        order.symbol = node["market_id"].word();
        order.time = secondsOf((*root)["timestamp"]);
        order.filled = node["base_fill"].decimal();
        Decimal counter;
        if (order.id.isEmpty() || !order.filled || !node["counter_fill"].readDecimal(counter)) {
            return broken("fill");
        }
        order.average = averageOf(counter, *order.filled);
    } else if (kind == "order_status") {
        const JsonTree& node = (*root)["order_status_update"];
        VenueOrder& order = out.orders.emplace_back();
        order.id = node["order_id"].word();
        order.clientId = node["client_order_id"].word();
        order.symbol = node["market_id"].word();
        order.stateWord = node["status"].word();
        order.time = secondsOf((*root)["timestamp"]);
        if (order.id.isEmpty()) {
            return broken("order status");
        }
    }
    return out;
}

} // namespace elite
