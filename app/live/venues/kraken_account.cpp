// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/kraken_account.h"

#include <algorithm>

namespace elite {

namespace {

using namespace account;

constexpr std::array kStates{
    StateWord{"pending", VenueOrderState::Pending},
    StateWord{"pending_new", VenueOrderState::Pending},
    StateWord{"new", VenueOrderState::Open},
    StateWord{"open", VenueOrderState::Open},
    StateWord{"partially_filled", VenueOrderState::PartlyFilled},
    StateWord{"closed", VenueOrderState::Filled},
    StateWord{"filled", VenueOrderState::Filled},
    StateWord{"canceled", VenueOrderState::Canceled},
    StateWord{"expired", VenueOrderState::Expired},
};

Error broken(const char* what)
{
    return unreadable("kraken", what);
}

/// Kraken's older names carry an X or a Z in front: XXBT, ZUSD. Newer ones are as everywhere.
QByteArray currencyOf(const QByteArray& name)
{
    constexpr std::array<QByteArrayView, 20> kOlder{"XXBT", "XETH", "XLTC", "XXRP", "XXLM", "XXMR", "XETC",
                                                    "XREP", "XZEC", "XMLN", "XXDG", "XICN", "ZUSD", "ZEUR",
                                                    "ZGBP", "ZCAD", "ZJPY", "ZAUD", "ZKRW", "XNMC"};
    const bool isOlder = std::find(kOlder.begin(), kOlder.end(), QByteArrayView(name)) != kOlder.end();
    return usualCurrency(isOlder ? name.mid(1) : name);
}

/// The result of an answer without errors.
const JsonTree* resultOf(const std::optional<JsonTree>& root)
{
    return root && (*root)["error"].isList() && (*root)["error"].items().empty() && (*root)["result"].isThere()
        ? &(*root)["result"]
        : nullptr;
}

bool readOrder(const QByteArray& id, const JsonTree& node, VenueOrder& out)
{
    const JsonTree& plan = node["descr"];
    out.id = id;
    out.clientId = node["cl_ord_id"].word();
    out.symbol = plan["pair"].word();
    out.type = plan["ordertype"].word();
    out.side = sideOf(plan["type"].word());
    out.stateWord = node["status"].word();
    out.state = stateOf(kStates, out.stateWord);
    out.reason = QString::fromUtf8(node["reason"].word());
    out.time = secondsOf(node["opentm"]);
    out.quantity = node["vol"].decimal();
    out.filled = node["vol_exec"].decimal();
    out.average = node["price"].shownDecimal();
    // Of a stop-limit order `price` is the trigger and `price2` the limit.
    const JsonTree& limit = out.type.endsWith("-limit") ? plan["price2"] : plan["price"];
    if (out.state == VenueOrderState::Open && out.filled) {
        out.state = openStateOf(out.quantity, out.filled);
    }
    return limit.readDecimal(out.price) && out.quantity && out.filled && !out.stateWord.isEmpty();
}

/// AddOrder answers with the ids and a sentence only: "buy 0.01 XBTUSD @ limit 50000.0".
bool readPlaced(const JsonTree& result, std::vector<VenueOrder>& out)
{
    const JsonTree& ids = result["txid"];
    const QList<QByteArray> words = result["descr"]["order"].word().split(' ');
    const auto add = [&](const QByteArray& id) {
        VenueOrder& order = out.emplace_back();
        order.id = id;
        order.state = VenueOrderState::Open;
        order.clientId = result["cl_ord_id"].word();
        order.side = sideOf(words.front());
        order.quantity = words.size() > 1 ? Decimal::parse(words.at(1)).valueOr(Decimal()) : Decimal();
        order.symbol = words.value(2);
        order.type = words.value(4);
        order.price = order.type == "limit" ? Decimal::parse(words.value(5)).valueOr(Decimal()) : Decimal();
        return !id.isEmpty();
    };
    if (!ids.isList()) {
        return add(ids.word());
    }
    return !ids.items().empty()
        && std::all_of(ids.items().begin(), ids.items().end(), [&](const JsonTree& id) { return add(id.word()); });
}

bool readFill(const QByteArray& id, const JsonTree& node, VenueFill& out)
{
    out.id = id;
    out.orderId = node["ordertxid"].word();
    out.clientId = node["cl_ord_id"].word();
    out.symbol = node["pair"].word();
    out.side = sideOf(node["type"].word());
    out.time = secondsOf(node["time"]);
    out.isMaker = node["maker"].isTrue();
    return node["price"].isThere() && node["price"].readDecimal(out.price) && node["vol"].isThere()
        && node["vol"].readDecimal(out.quantity) && node["fee"].readDecimal(out.fee) && !out.orderId.isEmpty();
}

bool readExecution(const JsonTree& node, AccountNews& out)
{
    VenueOrder& order = out.orders.emplace_back();
    order.id = node["order_id"].word();
    order.clientId = node["cl_ord_id"].word();
    order.symbol = node["symbol"].word();
    order.type = node["order_type"].word();
    order.side = sideOf(node["side"].word());
    order.stateWord = node["order_status"].word();
    order.state = stateOf(kStates, order.stateWord);
    order.reason = QString::fromUtf8(node["reason"].word());
    order.time = isoOf(node["timestamp"]);
    order.quantity = node["order_qty"].decimal();
    order.filled = node["cum_qty"].decimal();
    order.average = node["avg_price"].shownDecimal();
    if (!node["limit_price"].readDecimal(order.price) || order.id.isEmpty()) {
        return false;
    }
    if (node["exec_type"].word() == "trade") {
        VenueFill& fill = out.fills.emplace_back();
        fill.id = node["exec_id"].word();
        fill.orderId = order.id;
        fill.clientId = order.clientId;
        fill.symbol = order.symbol;
        fill.side = order.side;
        fill.time = order.time;
        fill.isMaker = node["liquidity_ind"].word() == "m";
        const auto& fees = node["fees"].items();
        fill.feeCurrency = fees.empty() ? QByteArray() : currencyOf(fees.front()["asset"].word());
        return !fill.id.isEmpty() && node["last_price"].readDecimal(fill.price)
            && node["last_qty"].readDecimal(fill.quantity)
            && (fees.empty() || fees.front()["qty"].readDecimal(fill.fee));
    }
    return true;
}

} // namespace

Orders readKrakenOrders(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const JsonTree* result = resultOf(root);
    std::vector<VenueOrder> out;
    if (result == nullptr || !result->isObject()) {
        return broken("orders");
    }
    if ((*result)["txid"].isThere()) {
        return readPlaced(*result, out) ? Orders(std::move(out)) : Orders(broken("placed order"));
    }
    const JsonTree& open = (*result)["open"];
    const JsonTree& list = open.isObject() ? open : (*result)["closed"].isObject() ? (*result)["closed"] : *result;
    for (std::size_t i = 0; i < list.items().size(); ++i) {
        if (!readOrder(list.names()[i], list.items()[i], out.emplace_back())) {
            return broken("orders");
        }
    }
    return out;
}

Fills readKrakenFills(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const JsonTree* result = resultOf(root);
    if (result == nullptr || !result->isObject()) {
        return broken("trades");
    }
    const JsonTree& list = (*result)["trades"].isObject() ? (*result)["trades"] : *result;
    std::vector<VenueFill> out;
    for (std::size_t i = 0; i < list.items().size(); ++i) {
        if (!readFill(list.names()[i], list.items()[i], out.emplace_back())) {
            return broken("trades");
        }
    }
    return out;
}

Balances readKrakenBalances(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const JsonTree* result = resultOf(root);
    if (result == nullptr || !result->isObject()) {
        return broken("balances");
    }
    std::vector<VenueBalance> out;
    for (std::size_t i = 0; i < result->items().size(); ++i) {
        const JsonTree& node = result->items()[i];
        VenueBalance& balance = out.emplace_back();
        balance.currency = currencyOf(result->names()[i]);
        Decimal total;
        const bool isRead = node.isObject()
            ? node["balance"].readDecimal(total) && node["hold_trade"].readDecimal(balance.held)
            : node.readDecimal(total);
        const auto free = Decimal::subtract(total, balance.held);
        if (!isRead || !free) {
            return broken("balances");
        }
        balance.free = *free;
    }
    return out;
}

Result<VenueFeeRates> readKrakenFees(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const JsonTree* result = resultOf(root);
    const auto rateOf = [&](const char* name) {
        const auto& pairs = (*result)[name].items();
        return pairs.empty() ? std::nullopt : pairs.front()["fee"].decimal();
    };
    const auto taker = result == nullptr ? std::nullopt : rateOf("fees");
    if (!taker) {
        return broken("fees");
    }
    const Decimal maker = rateOf("fees_maker").value_or(*taker);
    return VenueFeeRates{fractionOfPercent(maker), fractionOfPercent(*taker)};
}

Result<KeyRights> readKrakenKeyRights(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const JsonTree* result = resultOf(root);
    if (result == nullptr || !(*result)["permissions"].isList()) {
        return broken("key permissions");
    }
    const auto& granted = (*result)["permissions"].items();
    const auto has = [&](const char* name) {
        return std::any_of(granted.begin(), granted.end(),
                           [&](const JsonTree& permission) { return permission.word() == name; });
    };
    KeyRights out;
    out.mayWithdraw = has("withdraw-funds");
    for (const char* name :
         {"query-funds", "query-open-trades", "query-closed-trades", "modify-trades", "close-trades"}) {
        if (!has(name)) {
            out.missing.emplace_back(name);
        }
    }
    out.mayRead = has("query-funds") && has("query-open-trades") && has("query-closed-trades");
    out.mayTrade = has("modify-trades") && has("close-trades");
    return out;
}

Result<AccountNews> readKrakenNews(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("message");
    }
    const QByteArray channel = (*root)["channel"].word();
    AccountNews out;
    out.isKnown = channel == "executions" || channel == "balances" || channel == "heartbeat" || channel == "status"
        || (*root)["method"].isThere();
    for (const JsonTree& node : (*root)["data"].items()) {
        if (channel == "executions" && !readExecution(node, out)) {
            return broken("execution");
        }
        if (channel == "balances") {
            VenueBalance& balance = out.balances.emplace_back();
            balance.currency = currencyOf(node["asset"].word());
            if (!node["balance"].readDecimal(balance.free)) {
                return broken("balance");
            }
        }
    }
    return out;
}

} // namespace elite
