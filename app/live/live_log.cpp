// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_log.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array<QByteArrayView, 6> kKinds{"live.intent", "live.told",    "live.fill",
                                               "live.cancel", "live.foreign", "live.released"};
constexpr qint64 kVersion = 1;

QByteArray textOf(Decimal value)
{
    return value.toText();
}

/// Reads fields one after the other and remembers whether one was missing or of another type.
class Reader
{
public:
    explicit Reader(const QCborMap& map)
        : m_map(map)
    {
    }
    bool isGood() const { return m_isGood; }
    bool has(const char* name) const { return m_map.contains(QLatin1String(name)); }

    QByteArray bytes(const char* name)
    {
        const QCborValue value = m_map.value(QLatin1String(name));
        m_isGood = m_isGood && value.isByteArray();
        return value.toByteArray();
    }
    QString text(const char* name)
    {
        const QCborValue value = m_map.value(QLatin1String(name));
        m_isGood = m_isGood && value.isString();
        return value.toString();
    }
    qint64 number(const char* name, qint64 most)
    {
        const QCborValue value = m_map.value(QLatin1String(name));
        const qint64 out = value.toInteger(-1);
        m_isGood = m_isGood && value.isInteger() && out >= 0 && out <= most;
        return out;
    }
    Timestamp time(const char* name)
    {
        const QCborValue value = m_map.value(QLatin1String(name));
        m_isGood = m_isGood && value.isInteger();
        return fromMicros(value.toInteger());
    }
    Decimal decimal(const char* name)
    {
        Decimal out;
        m_isGood = m_isGood && Decimal::parse(bytes(name), out) == Decimal::ParseIssue::Ok;
        return out;
    }
    bool flag(const char* name)
    {
        const QCborValue value = m_map.value(QLatin1String(name));
        m_isGood = m_isGood && value.isBool();
        return value.toBool();
    }

private:
    const QCborMap& m_map;
    bool m_isGood = true;
};

void write(QCborMap& out, const LiveIntent& intent)
{
    out[QLatin1String("id")] = intent.clientId;
    out[QLatin1String("market")] = intent.market;
    out[QLatin1String("symbol")] = intent.symbol.toString();
    out[QLatin1String("side")] = static_cast<int>(intent.side);
    out[QLatin1String("type")] = static_cast<int>(intent.type);
    out[QLatin1String("tif")] = static_cast<int>(intent.tif);
    out[QLatin1String("post")] = intent.isPostOnly;
    out[QLatin1String("quantity")] = textOf(intent.quantity);
    out[QLatin1String("price")] = textOf(intent.price);
    out[QLatin1String("stop")] = textOf(intent.stop);
    out[QLatin1String("planned")] = textOf(intent.plannedStop);
    out[QLatin1String("owner")] = intent.owner;
    out[QLatin1String("at")] = qint64(toMicros(intent.at));
    if (!intent.protects.isEmpty()) {
        out[QLatin1String("protects")] = intent.protects;
    }
    if (intent.bid.isPositive() && intent.ask.isPositive()) {
        out[QLatin1String("bid")] = textOf(intent.bid);
        out[QLatin1String("ask")] = textOf(intent.ask);
    }
}

LiveIntent readIntent(Reader& in)
{
    LiveIntent out;
    out.clientId = in.bytes("id");
    out.market = in.bytes("market");
    const auto symbol = Symbol::parse(in.text("symbol").toUtf8());
    out.symbol = symbol ? *symbol : Symbol();
    out.side = static_cast<Side>(in.number("side", 1));
    out.type = static_cast<OrderType>(in.number("type", static_cast<qint64>(OrderType::TrailingStop)));
    out.tif = static_cast<TimeInForce>(in.number("tif", static_cast<qint64>(TimeInForce::Gtd)));
    out.isPostOnly = in.flag("post");
    out.quantity = in.decimal("quantity");
    out.price = in.decimal("price");
    out.stop = in.decimal("stop");
    out.plannedStop = in.decimal("planned");
    out.owner = in.bytes("owner");
    out.at = in.time("at");
    if (in.has("protects")) {
        out.protects = in.bytes("protects");
    }
    if (in.has("bid")) { // Earlier versions did not keep what was seen.
        out.bid = in.decimal("bid");
        out.ask = in.decimal("ask");
    }
    return out;
}

void write(QCborMap& out, const VenueFill& fill)
{
    out[QLatin1String("fill")] = fill.id;
    out[QLatin1String("order")] = fill.orderId;
    out[QLatin1String("market")] = fill.symbol;
    out[QLatin1String("side")] = fill.side ? static_cast<int>(*fill.side) : 2;
    out[QLatin1String("price")] = textOf(fill.price);
    out[QLatin1String("quantity")] = textOf(fill.quantity);
    out[QLatin1String("fee")] = textOf(fill.fee);
    out[QLatin1String("feeIn")] = fill.feeCurrency;
    out[QLatin1String("at")] = qint64(toMicros(fill.time));
    out[QLatin1String("maker")] = fill.isMaker;
}

VenueFill readFill(Reader& in)
{
    VenueFill out;
    out.id = in.bytes("fill");
    out.orderId = in.bytes("order");
    out.symbol = in.bytes("market");
    const qint64 side = in.number("side", 2);
    out.side = side < 2 ? std::optional(static_cast<Side>(side)) : std::nullopt;
    out.price = in.decimal("price");
    out.quantity = in.decimal("quantity");
    out.fee = in.decimal("fee");
    out.feeCurrency = in.bytes("feeIn");
    out.time = in.time("at");
    out.isMaker = in.flag("maker");
    return out;
}

} // namespace

NewEvent liveEvent(const LiveAccountId& account, const LiveRecord& record)
{
    QCborMap out;
    out[QLatin1String("v")] = kVersion;
    out[QLatin1String("venue")] = account.venue;
    out[QLatin1String("key")] = account.key;
    out[QLatin1String("sandbox")] = account.isSandbox;
    switch (record.kind) {
    case LiveRecord::Kind::Intent:
        write(out, record.intent);
        break;
    case LiveRecord::Kind::Told:
        out[QLatin1String("id")] = record.clientId;
        out[QLatin1String("order")] = record.venueId;
        out[QLatin1String("state")] = static_cast<int>(record.state);
        out[QLatin1String("filled")] = textOf(record.toldFilled);
        out[QLatin1String("reason")] = record.reason;
        break;
    case LiveRecord::Kind::Fill:
        out[QLatin1String("id")] = record.clientId;
        write(out, record.fill);
        break;
    case LiveRecord::Kind::CancelAsked:
        out[QLatin1String("id")] = record.clientId;
        break;
    case LiveRecord::Kind::Foreign:
        out[QLatin1String("order")] = record.venueId;
        break;
    case LiveRecord::Kind::Released:
        out[QLatin1String("symbol")] = record.symbol.toString();
        out[QLatin1String("quantity")] = textOf(record.quantity);
        break;
    }
    NewEvent event;
    event.kind = kKinds.at(static_cast<std::size_t>(record.kind)).toByteArray();
    event.payload = QCborValue(out).toCbor();
    event.serverUs = record.kind == LiveRecord::Kind::Fill ? toMicros(record.fill.time) : 0;
    return event;
}

bool isLiveRow(QByteArrayView kind)
{
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

Result<LiveRow> readLiveRow(QByteArrayView kind, QByteArrayView payload)
{
    const auto* const known = std::find(kKinds.begin(), kKinds.end(), kind);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload.toByteArray(), &error);
    const QCborMap map = value.toMap();
    Reader in(map);
    LiveRow out;
    if (known == kKinds.end() || error.error != QCborError::NoError || !value.isMap()
        || in.number("v", kVersion) != kVersion) {
        return Error{ErrorCode::Corrupt, QStringLiteral("not a row of live trading")};
    }
    out.account = {in.text("venue"), in.text("key"), in.flag("sandbox")};
    LiveRecord& record = out.record;
    record.kind = static_cast<LiveRecord::Kind>(known - kKinds.begin());
    switch (record.kind) {
    case LiveRecord::Kind::Intent:
        record.intent = readIntent(in);
        break;
    case LiveRecord::Kind::Told:
        record.clientId = in.bytes("id");
        record.venueId = in.bytes("order");
        record.state = static_cast<LiveState>(in.number("state", static_cast<qint64>(LiveState::Rejected)));
        record.toldFilled = in.decimal("filled");
        record.reason = in.text("reason");
        break;
    case LiveRecord::Kind::Fill:
        record.clientId = in.bytes("id");
        record.fill = readFill(in);
        break;
    case LiveRecord::Kind::CancelAsked:
        record.clientId = in.bytes("id");
        break;
    case LiveRecord::Kind::Foreign:
        record.venueId = in.bytes("order");
        break;
    case LiveRecord::Kind::Released:
        record.symbol = Symbol::parse(in.text("symbol").toUtf8()).valueOr(Symbol());
        record.quantity = in.decimal("quantity");
        break;
    }
    return in.isGood()
        ? Result<LiveRow>(std::move(out))
        : Result<LiveRow>(Error{ErrorCode::Corrupt, QStringLiteral("a field of a live order is damaged")});
}

} // namespace elite
