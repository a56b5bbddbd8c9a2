// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/trading/case_runner.h"

#include "models/trading/margin.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace elite::test {

using namespace Qt::StringLiterals;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Timestamp timeOf(const QJsonValue& seconds)
{
    return fromMicros(std::llround(seconds.toDouble() * 1e6));
}

} // namespace

CaseRunner::CaseRunner(const QJsonObject& file, const QJsonObject& wanted)
    : m_file(file)
    , m_case(wanted)
{
}

Decimal CaseRunner::priceText(Ticks value) const
{
    const Decimal tick = m_config.contracts[0].tickSize;
    return *Decimal::fromParts(value.value * tick.mantissa(), tick.scale());
}

Decimal CaseRunner::quantityText(Lots value) const
{
    const Decimal lot = m_config.contracts[0].lotSize;
    return *Decimal::fromParts(value.value * lot.mantissa(), lot.scale());
}

void CaseRunner::send(Timestamp time, InputBody body)
{
    m_engine->process({time, std::move(body)});
    for (const EngineEvent& event : m_events) {
        m_ids.emplace(nameOf(event), event.order);
    }
}

void CaseRunner::feedSubmit(const QJsonObject& order, Timestamp time)
{
    static const std::map<QString, OrderType> kTypes = {{u"market"_s, OrderType::Market},
                                                        {u"limit"_s, OrderType::Limit},
                                                        {u"stop"_s, OrderType::Stop},
                                                        {u"stop_limit"_s, OrderType::StopLimit},
                                                        {u"trailing_stop"_s, OrderType::TrailingStop}};
    static const std::map<QString, TimeInForce> kTifs
        = {{u""_s, TimeInForce::Gtc},    {u"GTC"_s, TimeInForce::Gtc}, {u"DAY"_s, TimeInForce::Day},
           {u"IOC"_s, TimeInForce::Ioc}, {u"FOK"_s, TimeInForce::Fok}, {u"GTD"_s, TimeInForce::Gtd}};
    static const QStringList kKnown = {
        u"id"_s,    u"key"_s,         u"side"_s,      u"type"_s,     u"entry"_s,     u"tif"_s,        u"qty"_s,
        u"price"_s, u"stop"_s,        u"stop_loss"_s, u"offset"_s,   u"offset_bp"_s, u"activation"_s, u"take_profit"_s,
        u"oco"_s,   u"reduce_only"_s, u"post_only"_s, u"leverage"_s, u"expires"_s,   u"closes"_s};
    for (const QString& name : order.keys()) {
        if (!kKnown.contains(name)) {
            problem(u"unknown order field "_s + name);
        }
    }
    OrderRequest request;
    const QString id = order[u"id"_s].toString();
    m_names << id;
    request.clientTag = static_cast<std::uint64_t>(m_names.size());
    if (const QString key = order[u"key"_s].toString(); !key.isEmpty()) {
        const bool isBot = key.startsWith(u"bot:"_s);
        const auto cut = key.lastIndexOf(isBot ? u'#' : u':');
        request.owner = m_owners[isBot ? key.left(cut) : u"manual"_s];
        request.ordinal = key.mid(cut + 1).toULongLong();
    }
    const bool isBracket = order[u"type"_s].toString() == u"bracket"_s;
    const QString type = order[isBracket ? u"entry"_s : u"type"_s].toString();
    const QString tif = order[u"tif"_s].toString();
    if (!kTypes.contains(type) || !kTifs.contains(tif)) {
        problem(u"unknown order type or time in force: "_s + type + u' ' + tif);
        return;
    }
    request.type = kTypes.at(type);
    request.tif = kTifs.at(tif);
    request.side = order[u"side"_s].toString() == u"sell"_s ? Side::Sell : Side::Buy;
    request.quantity = lots(order[u"qty"_s], &request.defect);
    const std::pair<QString, Ticks*> prices[]
        = {{u"price"_s, &request.price},        {u"stop"_s, &request.stop},
           {u"stop_loss"_s, &request.stopLoss}, {u"take_profit"_s, &request.takeProfit},
           {u"offset"_s, &request.trailOffset}, {u"activation"_s, &request.activation}};
    for (const auto& [name, field] : prices) {
        if (order.contains(name)) {
            *field = ticks(order[name], &request.defect);
        }
    }
    request.trailBp = order[u"offset_bp"_s].toInt();
    request.isReduceOnly = order[u"reduce_only"_s].toBool();
    request.isPostOnly = order[u"post_only"_s].toBool();
    request.leverage = order[u"leverage"_s].toInt(1);
    request.expiresAt = timeOf(order[u"expires"_s]);
    if (order.contains(u"closes"_s)) {
        request.position = m_ids[order[u"closes"_s].toString()];
    }
    if (const auto group = m_groups.find(id); group != m_groups.end()) {
        request.ocoGroup = group->second;
    }
    send(time, request);
}

void CaseRunner::feedAmend(const QJsonObject& amend, Timestamp time)
{
    AmendRequest request;
    const QString id = amend[u"id"_s].toString();
    request.order = m_ids.contains(id) ? m_ids[id] : m_ids[id + u".entry"_s];
    if (amend.contains(u"qty"_s)) {
        request.quantity = lots(amend[u"qty"_s], &request.defect);
    }
    if (amend.contains(u"price"_s)) {
        request.price = ticks(amend[u"price"_s], &request.defect);
    }
    if (amend.contains(u"stop"_s)) {
        request.stop = ticks(amend[u"stop"_s], &request.defect);
    }
    send(time, request);
}

void CaseRunner::feedDepth(const QJsonObject& depth, Timestamp time)
{
    DepthTick book;
    const auto read = [this](const QJsonArray& rows, std::array<Level, kMaxLevels>& levels) {
        for (qsizetype i = 0; i < rows.size() && i < static_cast<qsizetype>(kMaxLevels); ++i) {
            const QJsonArray row = rows[i].toArray();
            levels[static_cast<std::size_t>(i)] = {ticks(row[0]), lots(row[1])};
        }
    };
    read(depth[u"bids"_s].toArray(), book.bids);
    read(depth[u"asks"_s].toArray(), book.asks);
    send(time, DepthInput{0, std::make_shared<const DepthTick>(book)});
}

void CaseRunner::feedMarket(const QJsonObject& event, Timestamp time)
{
    const auto part = [&](const char* name) { return event[QLatin1StringView(name)].toObject(); };
    const auto size = [&](const QJsonValue& v) { return v.isUndefined() ? Lots() : lots(v); };
    if (event.contains(u"quote"_s)) {
        const QJsonObject q = part("quote");
        send(time,
             QuoteInput{0, {ticks(q[u"bid"_s]), ticks(q[u"ask"_s]), size(q[u"bid_size"_s]), size(q[u"ask_size"_s])}});
    } else if (event.contains(u"trade"_s)) {
        const QJsonObject t = part("trade");
        const QString who = t[u"aggressor"_s].toString();
        const Aggressor aggressor = who == u"buy"_s ? Aggressor::Buyer
            : who == u"sell"_s                      ? Aggressor::Seller
                                                    : Aggressor::Unknown;
        send(time, TradeInput{0, {ticks(t[u"price"_s]), size(t[u"qty"_s]), aggressor}});
    } else if (event.contains(u"bar"_s)) {
        const QJsonObject b = part("bar");
        send(time,
             BarInput{0,
                      {ticks(b[u"open"_s]), ticks(b[u"high"_s]), ticks(b[u"low"_s]), ticks(b[u"close"_s]),
                       size(b[u"volume"_s])}});
    } else if (event.contains(u"depth"_s)) {
        feedDepth(part("depth"), time);
    } else if (event.contains(u"mark"_s)) {
        send(time, MarkInput{0, ticks(event[u"mark"_s])});
    } else if (event.contains(u"funding"_s)) {
        const QJsonObject f = part("funding");
        const auto rate = decimal(f[u"rate"_s]).rescaled(8, Rounding::HalfEven);
        send(time, FundingInput{0, rate ? rate->mantissa() : 0, ticks(f[u"mark"_s])});
    } else {
        problem(u"unknown event: "_s + QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
    }
}

void CaseRunner::feed(const QJsonObject& event)
{
    const Timestamp time = timeOf(event[u"t"_s]);
    if (event.contains(u"submit"_s)) {
        feedSubmit(event[u"submit"_s].toObject(), time);
    } else if (event.contains(u"amend"_s)) {
        feedAmend(event[u"amend"_s].toObject(), time);
    } else if (event.contains(u"cancel"_s)) {
        const QJsonValue c = event[u"cancel"_s];
        send(time, CancelRequest{m_ids[c.isObject() ? c.toObject()[u"id"_s].toString() : c.toString()]});
    } else if (event.contains(u"equity"_s)) {
        send(time, EquityReport{0, cash(event[u"equity"_s])});
    } else if (event.contains(u"day_start_equity"_s)) {
        send(time, DayStartReport{0, cash(event[u"day_start_equity"_s])});
    } else if (event.contains(u"trades_today"_s)) {
        const QJsonObject t = event[u"trades_today"_s].toObject();
        send(time, TradesTodayReport{m_owners[u"bot:"_s + t[u"bot"_s].toString()], t[u"count"_s].toInt()});
    } else if (event.contains(u"emergency_stop"_s)) {
        event[u"emergency_stop"_s].toBool() ? send(time, EmergencyStopInput{}) : send(time, EmergencyReleaseInput{});
    } else if (event.contains(u"breaker_reset"_s)) {
        send(time, BreakerResetInput{0});
    } else if (event.contains(u"timer"_s)) {
        send(time, Wakeup{});
    } else {
        feedMarket(event, time);
    }
}

QString CaseRunner::nameOf(const EngineEvent& event) const
{
    if (event.kind == EventKind::Liquidated) {
        return u"liq"_s;
    }
    if (event.role == OrderRole::Flatten) {
        return u"flat"_s;
    }
    if (event.clientTag == 0 || event.clientTag > static_cast<std::uint64_t>(m_names.size())) {
        return {};
    }
    const QString name = m_names[static_cast<qsizetype>(event.clientTag - 1)];
    return event.role == OrderRole::Entry     ? name + u".entry"_s
        : event.role == OrderRole::StopLoss   ? name + u".sl"_s
        : event.role == OrderRole::TakeProfit ? name + u".tp"_s
                                              : name;
}

/// The specification's lists leave out what happens to every order (submitted) and to the engine's own orders.
bool CaseRunner::isShown(const EngineEvent& event)
{
    switch (event.kind) {
    case EventKind::Submitted:
    case EventKind::DayStarted:
    case EventKind::EmergencyStopped:
    case EventKind::EmergencyReleased:
    case EventKind::BreakerReset:
        return false;
    case EventKind::Accepted:
        return event.role != OrderRole::Flatten;
    default:
        return true;
    }
}

QString CaseRunner::describe(const EngineEvent& event) const
{
    return u"%1 %2 %3 price %4 qty %5 trigger %6 fee %7 %8 queue %9"_s
        .arg(static_cast<double>(toMicros(event.time)) / 1e6)
        .arg(nameOf(event), latin(elite::nameOf(event.kind)), QString::fromLatin1(priceText(event.price).toText()),
             QString::fromLatin1(quantityText(event.quantity).toText()),
             QString::fromLatin1(priceText(event.trigger).toText()), QString::fromLatin1(toDecimal(event.fee).toText()),
             latin(codeText(event.denial.code)), QString::number(event.queueAhead));
}

void CaseRunner::compareEvent(const QString& where, const QJsonObject& expected, const EngineEvent& event)
{
    const std::map<QString, QString> texts
        = {{u"order"_s, nameOf(event)},
           {u"event"_s, latin(elite::nameOf(event.kind))},
           {u"liquidity"_s, event.liquidity == Liquidity::Maker ? u"maker"_s : u"taker"_s},
           {u"reason"_s, latin(codeText(event.denial.code))},
           {u"ambiguous"_s, event.isAmbiguous ? u"true"_s : u"false"_s}};
    const std::map<QString, Decimal> numbers = {{u"price"_s, priceText(event.price)},
                                                {u"qty"_s, quantityText(event.quantity)},
                                                {u"trigger"_s, priceText(event.trigger)},
                                                {u"queue_ahead"_s, quantityText(Lots(event.queueAhead))},
                                                {u"fee"_s, toDecimal(event.fee)},
                                                {u"amount"_s, toDecimal(event.amount)},
                                                {u"realized_pnl_gross"_s, toDecimal(event.realised)}};
    const auto differ = [&](const QString& field, const QString& got) {
        problem(u"%1 %2: expected %3, got %4"_s.arg(where, field, expected[field].toVariant().toString(), got));
    };
    for (const QString& field : expected.keys()) {
        const QJsonValue want = expected[field];
        if (const auto text = texts.find(field); text != texts.end()) {
            if (want.toVariant().toString() != text->second) {
                differ(field, text->second);
            }
        } else if (const auto number = numbers.find(field); number != numbers.end()) {
            if (decimal(want) != number->second) {
                differ(field, QString::fromLatin1(number->second.toText()));
            }
        } else if (field == u"t"_s) {
            if (timeOf(want) != event.time) {
                differ(field, QString::number(toMicros(event.time)));
            }
        } else if (field != u"note"_s && field != u"seq"_s) { // The order of the list is asserted anyway.
            problem(u"unknown expected field "_s + field);
        }
    }
}

void CaseRunner::compareEvents(const QJsonArray& expected)
{
    std::vector<EngineEvent> shown;
    for (const EngineEvent& event : m_events) {
        if (isShown(event)) {
            shown.push_back(event);
        }
    }
    for (qsizetype i = 0; i < expected.size() && i < static_cast<qsizetype>(shown.size()); ++i) {
        compareEvent(u"event %1"_s.arg(i + 1), expected[i].toObject(), shown[static_cast<std::size_t>(i)]);
    }
    if (expected.size() != static_cast<qsizetype>(shown.size())) {
        problem(u"expected %1 events, got %2"_s.arg(expected.size()).arg(shown.size()));
    }
    if (!m_problems.isEmpty()) {
        for (const EngineEvent& event : shown) {
            problem(u"  got "_s + describe(event));
        }
    }
}

void CaseRunner::compareFinal(const QJsonObject& final)
{
    const Account& account = m_engine->portfolio().at(0);
    const Position* position = account.positions().empty() ? nullptr : &account.positions().front();
    const auto check = [&](const QString& field, const Decimal& got) {
        if (decimal(final[field]) != got) {
            problem(u"final %1: expected %2, got %3"_s.arg(field, final[field].toString(),
                                                           QString::fromLatin1(got.toText())));
        }
    };
    for (const QString& field : final.keys()) {
        if (field == u"cash"_s) {
            check(field, toDecimal(m_engine->portfolio().balance(0, m_config.accounts[0].currency)));
        } else if (field == u"position"_s) {
            check(field, quantityText(Lots(position == nullptr ? 0 : position->lots)));
        } else if (field == u"equity"_s) {
            const auto value = m_engine->valuation(0);
            check(field, toDecimal(value ? value->equity : Cash(-1)));
        } else if (position == nullptr) {
            problem(u"final "_s + field + u" needs a position"_s);
        } else if (field == u"margin"_s) {
            check(field, toDecimal(position->margin));
        } else if (field == u"entry"_s) {
            const Lots size(position->lots < 0 ? -position->lots : position->lots);
            const auto entry = Decimal::divide(toDecimal(position->cost), quantityText(size), 8, Rounding::HalfEven);
            check(field, entry ? *entry : Decimal());
        } else if (field == u"liquidation_price"_s) {
            check(field, priceText(liquidationPrice(m_config.contracts[0], *position).value_or(Ticks())));
        } else {
            problem(u"unknown final field "_s + field);
        }
    }
}

QStringList CaseRunner::run()
{
    const QJsonArray events = m_case[u"events"_s].toArray();
    if (!readConfig()) {
        return m_problems;
    }
    collectOwners(events);
    collectGroups(events);
    auto engine = TradingEngine::create(m_config, *this);
    if (!engine) {
        return {engine.error().detail};
    }
    m_engine = *std::move(engine);
    m_config = m_engine->config(); // With the derived fields.
    for (const auto event : events) {
        feed(event.toObject());
    }
    compareEvents(m_case[u"expected"_s].toArray());
    compareFinal(m_case[u"final"_s].toObject());
    return m_problems;
}

} // namespace elite::test
