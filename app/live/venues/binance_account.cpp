// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/binance_account.h"

namespace elite {

namespace {

using namespace account;

constexpr std::array kStates{
    StateWord{"NEW", VenueOrderState::Open},
    StateWord{"PENDING_NEW", VenueOrderState::Pending},
    StateWord{"PARTIALLY_FILLED", VenueOrderState::PartlyFilled},
    StateWord{"FILLED", VenueOrderState::Filled},
    StateWord{"CANCELED", VenueOrderState::Canceled},
    StateWord{"PENDING_CANCEL", VenueOrderState::Open},
    StateWord{"REJECTED", VenueOrderState::Rejected},
    StateWord{"EXPIRED", VenueOrderState::Expired},
    StateWord{"EXPIRED_IN_MATCH", VenueOrderState::Expired},
};

bool readOrder(const JsonTree& node, VenueOrder& out)
{
    out.id = node["orderId"].word();
    // An answer to a cancel has a new clientOrderId for the cancel itself.
    const QByteArray original = node["origClientOrderId"].word();
    out.clientId = original.isEmpty() ? node["clientOrderId"].word() : original;
    out.symbol = node["symbol"].word();
    out.type = node["type"].word();
    out.side = sideOf(node["side"].word());
    out.stateWord = node["status"].word();
    out.state = stateOf(kStates, out.stateWord);
    for (const char* name : {"time", "transactTime", "updateTime"}) {
        if (out.time == Timestamp()) {
            out.time = millisOf(node[name]);
        }
    }
    Decimal price;
    Decimal quote;
    if (!node["price"].readDecimal(price)) {
        return false;
    }
    out.price = price;
    out.quantity = node["origQty"].decimal();
    out.filled = node["executedQty"].decimal();
    if (out.filled && node["cummulativeQuoteQty"].readDecimal(quote)) {
        out.average = averageOf(quote, *out.filled);
    }
    for (const JsonTree& fill : node["fills"].items()) {
        VenueFill& one = out.fills.emplace_back();
        one.id = fill["tradeId"].word();
        one.orderId = out.id;
        one.clientId = out.clientId;
        one.symbol = out.symbol;
        one.side = out.side;
        one.time = out.time;
        one.feeCurrency = fill["commissionAsset"].word();
        if (!fill["price"].readDecimal(one.price) || !fill["qty"].readDecimal(one.quantity)
            || !fill["commission"].readDecimal(one.fee)) {
            return false;
        }
        if (one.id.isEmpty()) {
            out.fills.pop_back(); // Without an id it could be counted twice: the list of trades has it.
        }
    }
    return !out.id.isEmpty() && !out.symbol.isEmpty();
}

/// Out of the envelopes of the WebSocket API, of combined streams and of subscriptions.
const JsonTree& unwrapped(const JsonTree& root)
{
    for (const char* name : {"result", "data", "event"}) {
        if (root[name].isObject()) {
            return root[name];
        }
    }
    return root;
}

bool readReport(const JsonTree& node, AccountNews& out)
{
    VenueOrder order;
    const QByteArray original = node["C"].word();
    order.id = node["i"].word();
    order.clientId = original.isEmpty() ? node["c"].word() : original;
    order.symbol = node["s"].word();
    order.type = node["o"].word();
    order.side = sideOf(node["S"].word());
    order.stateWord = node["X"].word();
    order.state = stateOf(kStates, order.stateWord);
    order.time = millisOf(node["T"]);
    order.quantity = node["q"].decimal();
    order.filled = node["z"].decimal();
    const QByteArray reason = node["r"].word();
    order.reason = reason == "NONE" ? QString() : QString::fromUtf8(reason);
    Decimal quote;
    VenueFill fill;
    if (!node["p"].readDecimal(order.price) || !node["Z"].readDecimal(quote) || !node["l"].readDecimal(fill.quantity)
        || !node["L"].readDecimal(fill.price) || !node["n"].readDecimal(fill.fee) || order.id.isEmpty()) {
        return false;
    }
    order.average = order.filled ? averageOf(quote, *order.filled) : Decimal();
    fill.id = node["t"].word();
    fill.orderId = order.id;
    fill.clientId = order.clientId;
    fill.symbol = order.symbol;
    fill.side = order.side;
    fill.time = order.time;
    fill.feeCurrency = node["N"].word();
    fill.isMaker = node["m"].isTrue();
    // A report of a trade without its price is only a reason to ask.
    if (fill.quantity.isPositive() && fill.price.isPositive() && !fill.id.isEmpty() && fill.id != "-1") {
        out.fills.push_back(fill);
    }
    out.orders.push_back(order);
    return true;
}

} // namespace

Orders readBinanceOrders(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return unreadable("binance", "order");
    }
    std::vector<VenueOrder> out;
    if (root->isList()) {
        for (const JsonTree& item : root->items()) {
            const bool isGroup = item["orderReports"].isList(); // OCO and the like: their orders stand inside.
            for (const JsonTree& node : isGroup ? item["orderReports"].items() : std::vector<JsonTree>{item}) {
                if (!readOrder(node, out.emplace_back())) {
                    return unreadable("binance", "list of orders");
                }
            }
        }
        return out;
    }
    if (!readOrder(unwrapped(*root), out.emplace_back())) {
        return unreadable("binance", "order");
    }
    return out;
}

Fills readBinanceFills(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isList()) {
        return unreadable("binance", "list of trades");
    }
    std::vector<VenueFill> out;
    for (const JsonTree& node : root->items()) {
        VenueFill& fill = out.emplace_back();
        fill.id = node["id"].word();
        fill.orderId = node["orderId"].word();
        fill.symbol = node["symbol"].word();
        fill.side = node["isBuyer"].isTrue() ? Side::Buy : Side::Sell;
        fill.feeCurrency = node["commissionAsset"].word();
        fill.time = millisOf(node["time"]);
        fill.isMaker = node["isMaker"].isTrue();
        if (fill.id.isEmpty() || !node["isBuyer"].isThere() || !node["price"].readDecimal(fill.price)
            || !node["qty"].readDecimal(fill.quantity) || !node["commission"].readDecimal(fill.fee)) {
            return unreadable("binance", "list of trades");
        }
    }
    return out;
}

Balances readBinanceBalances(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || (root->isObject() && !(*root)["balances"].isList())) {
        return unreadable("binance", "balances");
    }
    std::vector<VenueBalance> out;
    for (const JsonTree& node : (root->isList() ? *root : (*root)["balances"]).items()) {
        VenueBalance& balance = out.emplace_back();
        balance.currency = node["asset"].word();
        if (balance.currency.isEmpty() || !node["free"].isThere() || !node["free"].readDecimal(balance.free)
            || !node["locked"].readDecimal(balance.held)) {
            return unreadable("binance", "balances");
        }
    }
    return out;
}

Result<VenueFeeRates> readBinanceFees(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return unreadable("binance", "fees");
    }
    const JsonTree& first = root->isList() && !root->items().empty() ? root->items().front() : *root;
    const JsonTree& standard = first["standardCommission"];
    const auto maker = (standard.isThere() ? standard["maker"] : first["makerCommission"]).decimal();
    const auto taker = (standard.isThere() ? standard["taker"] : first["takerCommission"]).decimal();
    return maker && taker ? Result<VenueFeeRates>(VenueFeeRates{*maker, *taker})
                          : Result<VenueFeeRates>(unreadable("binance", "fees"));
}

Result<KeyRights> readBinanceKeyRights(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !(*root)["enableWithdrawals"].isThere()) {
        return unreadable("binance", "key permissions");
    }
    KeyRights out;
    out.mayRead = (*root)["enableReading"].isTrue();
    out.mayTrade = (*root)["enableSpotAndMarginTrading"].isTrue();
    // All of these move money away from the account.
    out.mayWithdraw = (*root)["enableWithdrawals"].isTrue() || (*root)["enableInternalTransfer"].isTrue()
        || (*root)["permitsUniversalTransfer"].isTrue();
    for (const char* name : {"enableReading", "enableSpotAndMarginTrading"}) {
        if (!(*root)[name].isTrue()) {
            out.missing.emplace_back(name);
        }
    }
    return out;
}

Result<AccountNews> readBinanceNews(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return unreadable("binance", "message");
    }
    const JsonTree& node = unwrapped(*root);
    const QByteArray kind = node["e"].word();
    AccountNews out;
    out.isKnown = kind == "executionReport" || kind == "outboundAccountPosition" || kind == "balanceUpdate"
        || kind == "listStatus" || kind == "externalLockUpdate" || kind == "eventStreamTerminated"
        || (*root)["status"].isThere();
    if (kind == "executionReport" && !readReport(node, out)) {
        return unreadable("binance", "execution report");
    }
    if (kind == "outboundAccountPosition") {
        for (const JsonTree& item : node["B"].items()) {
            VenueBalance& balance = out.balances.emplace_back();
            balance.currency = item["a"].word();
            if (!item["f"].readDecimal(balance.free) || !item["l"].readDecimal(balance.held)) {
                return unreadable("binance", "balances");
            }
        }
    }
    return out;
}

} // namespace elite
