// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/bitstamp_account.h"

namespace elite {

namespace {

using namespace account;

constexpr std::array kStates{
    StateWord{"Open", VenueOrderState::Open},           StateWord{"Finished", VenueOrderState::Filled},
    StateWord{"Canceled", VenueOrderState::Canceled},   StateWord{"Cancelled", VenueOrderState::Canceled},
    StateWord{"Cancel pending", VenueOrderState::Open}, StateWord{"Expired", VenueOrderState::Expired},
    StateWord{"In Queue", VenueOrderState::Pending},
};

Error broken(const char* what)
{
    return unreadable("bitstamp", what);
}

std::optional<Side> sideOfNumber(const JsonTree& node)
{
    return node.word() == "0" ? std::optional(Side::Buy)
        : node.word() == "1"  ? std::optional(Side::Sell)
                              : std::nullopt;
}

/// "btc" of "BTC/USD".
QByteArray baseOf(const QByteArray& market)
{
    return market.left(market.indexOf('/')).toLower();
}

bool readTransactions(const JsonTree& node, VenueOrder& out)
{
    const QByteArray base = baseOf(out.symbol);
    const QByteArray counter = out.symbol.mid(out.symbol.indexOf('/') + 1).toUpper();
    Decimal filled;
    Decimal money;
    for (const JsonTree& trade : node["transactions"].items()) {
        VenueFill fill;
        fill.id = trade["tid"].word();
        fill.orderId = out.id;
        fill.clientId = out.clientId;
        fill.symbol = out.symbol;
        fill.side = out.side;
        fill.feeCurrency = counter;
        fill.time = isoOf(trade["datetime"]);
        const bool isRead = trade["price"].readDecimal(fill.price) && trade[base.constData()].isThere()
            && trade[base.constData()].readDecimal(fill.quantity) && trade["fee"].readDecimal(fill.fee);
        const auto sum = Decimal::add(filled, fill.quantity);
        constexpr int kScale = 8;
        const auto paid = Decimal::multiply(fill.quantity, fill.price, kScale, Rounding::HalfEven);
        const auto total = paid ? Decimal::add(money, *paid) : paid;
        if (!isRead || fill.id.isEmpty() || !sum || !total) {
            return false;
        }
        filled = *sum;
        money = *total;
        out.fills.push_back(fill);
    }
    out.filled = filled;
    out.average = averageOf(money, filled);
    return true;
}

bool readOrder(const JsonTree& node, VenueOrder& out)
{
    out.id = (node["id"].isThere() ? node["id"] : node["order_id"]).word();
    out.clientId = node["client_order_id"].word();
    out.symbol = (node["market"].isThere() ? node["market"] : node["currency_pair"]).word();
    out.side = sideOfNumber(node["type"].isThere() ? node["type"] : node["order_type"]);
    out.stateWord = node["status"].word();
    // Answers to placing and lists of open orders have no status.
    out.state = out.stateWord.isEmpty() ? VenueOrderState::Open : stateOf(kStates, out.stateWord);
    out.time = isoOf(node["datetime"]);
    if (!node["price"].readDecimal(out.price) || out.id.isEmpty()) {
        return false;
    }
    const auto left = (node["amount_remaining"].isThere() ? node["amount_remaining"] : node["amount"]).decimal();
    out.quantity = node["amount_at_create"].decimal();
    if (node["transactions"].isList() && !out.symbol.isEmpty()) {
        if (!readTransactions(node, out)) {
            return false;
        }
        const auto whole = left ? Decimal::add(*left, *out.filled) : Result<Decimal>(Error{});
        out.quantity = whole ? std::optional(*whole) : out.quantity;
    } else if (out.quantity && left) {
        const auto done = Decimal::subtract(*out.quantity, *left);
        out.filled = done ? std::optional(*done) : std::nullopt;
    } else if (!out.quantity) {
        out.quantity = left;
    }
    if (out.state == VenueOrderState::Open && out.filled) {
        out.state = openStateOf(out.quantity, out.filled);
    }
    return true;
}

/// user_transactions names the amounts after their currencies: "btc", "usd" and the price "btc_usd".
bool readTransaction(const JsonTree& node, VenueFill& out)
{
    out.id = node["id"].word();
    out.orderId = node["order_id"].word();
    out.time = isoOf(node["datetime"]);
    for (std::size_t i = 0; i < node.names().size(); ++i) {
        const QByteArray& name = node.names()[i];
        const qsizetype line = name.indexOf('_');
        const bool isPrice = line > 0 && name != "order_id" && node.items()[i].decimal();
        if (isPrice && node.items()[i].decimal()->isPositive()) {
            const QByteArray base = name.left(line);
            const auto quantity = node[base.constData()].decimal();
            if (!quantity) {
                return false;
            }
            out.price = *node.items()[i].decimal();
            out.quantity = quantity->abs();
            out.side = quantity->isNegative() ? Side::Sell : Side::Buy;
            out.symbol = base.toUpper() + '/' + name.mid(line + 1).toUpper();
            out.feeCurrency = name.mid(line + 1).toUpper();
        }
    }
    return node["fee"].readDecimal(out.fee) && !out.id.isEmpty() && !out.orderId.isEmpty() && out.quantity.isPositive();
}

bool readStreamOrder(const JsonTree& node, const QByteArray& event, VenueOrder& out)
{
    out.id = (node["id_str"].isThere() ? node["id_str"] : node["id"]).word();
    out.clientId = node["client_order_id"].word();
    out.side = sideOfNumber(node["order_type"]);
    out.stateWord = event;
    out.quantity = node["amount_at_create"].decimal();
    out.filled = node["amount_traded"].decimal();
    const auto micros = node["microtimestamp"].integer();
    out.time = micros ? fromMicros(*micros) : Timestamp();
    if (out.id.isEmpty() || !node["price_str"].readDecimal(out.price) || !out.quantity || !out.filled) {
        return false;
    }
    out.state = openStateOf(out.quantity, out.filled);
    if (event == "order_deleted" && out.state != VenueOrderState::Filled) {
        out.state = VenueOrderState::Canceled;
    }
    return true;
}

} // namespace

Orders readBitstampOrders(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("order");
    }
    std::vector<VenueOrder> out;
    if (root->isObject()) {
        return readOrder(*root, out.emplace_back()) ? Orders(std::move(out)) : Orders(broken("order"));
    }
    for (const JsonTree& node : root->items()) {
        if (!readOrder(node, out.emplace_back())) {
            return broken("list of orders");
        }
    }
    return out;
}

Fills readBitstampFills(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isList()) {
        return broken("list of transactions");
    }
    std::vector<VenueFill> out;
    for (const JsonTree& node : root->items()) {
        constexpr const char* kTrade = "2"; // 0 deposit, 1 withdrawal, others transfers and interest.
        if (node["type"].word() == kTrade && !readTransaction(node, out.emplace_back())) {
            return broken("list of transactions");
        }
    }
    return out;
}

Balances readBitstampBalances(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("balances");
    }
    std::vector<VenueBalance> out;
    if (root->isList()) {
        for (const JsonTree& node : root->items()) {
            VenueBalance& balance = out.emplace_back();
            balance.currency = usualCurrency(node["currency"].word());
            if (balance.currency.isEmpty() || !node["available"].isThere()
                || !node["available"].readDecimal(balance.free) || !node["reserved"].readDecimal(balance.held)) {
                return broken("balances");
            }
        }
        return out;
    }
    constexpr QByteArrayView kEnd = "_available"; // The older call: btc_available, btc_reserved, ...
    for (const QByteArray& name : root->names()) {
        if (name.endsWith(kEnd)) {
            VenueBalance& balance = out.emplace_back();
            const QByteArray currency = name.chopped(kEnd.size());
            balance.currency = currency.toUpper();
            const QByteArray reserved = currency + "_reserved";
            if (!(*root)[name.constData()].readDecimal(balance.free)
                || !(*root)[reserved.constData()].readDecimal(balance.held)) {
                return broken("balances");
            }
        }
    }
    return out.empty() ? Balances(broken("balances")) : Balances(std::move(out));
}

Result<VenueFeeRates> readBitstampFees(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    const bool isList = root && root->isList();
    if (!root || (isList && root->items().empty())) {
        return broken("fees");
    }
    const JsonTree& fees = (isList ? root->items().front() : *root)["fees"];
    const auto maker = fees["maker"].decimal();
    const auto taker = fees["taker"].decimal();
    return maker && taker ? Result<VenueFeeRates>(VenueFeeRates{fractionOfPercent(*maker), fractionOfPercent(*taker)})
                          : Result<VenueFeeRates>(broken("fees"));
}

Result<AccountNews> readBitstampNews(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root) {
        return broken("message");
    }
    const QByteArray channel = (*root)["channel"].word();
    const QByteArray event = (*root)["event"].word();
    const JsonTree& data = (*root)["data"];
    AccountNews out;
    out.isKnown = channel.startsWith("private-") || event.startsWith("bts:");
    if (channel.startsWith("private-my_orders_") && event.startsWith("order_")) {
        if (!readStreamOrder(data, event, out.orders.emplace_back())) {
            return broken("order");
        }
    } else if (channel.startsWith("private-my_trades_") && event == "trade") {
        VenueFill& fill = out.fills.emplace_back();
        fill.id = data["id"].word();
        fill.orderId = data["order_id"].word();
        fill.clientId = data["client_order_id"].word();
        fill.side = sideOf(data["side"].word());
        const auto micros = data["microtimestamp"].integer();
        fill.time = micros ? fromMicros(*micros) : Timestamp();
        if (fill.id.isEmpty() || !data["price"].readDecimal(fill.price) || !data["amount"].readDecimal(fill.quantity)
            || !data["fee"].readDecimal(fill.fee)) {
            return broken("trade");
        }
    }
    return out;
}

} // namespace elite
