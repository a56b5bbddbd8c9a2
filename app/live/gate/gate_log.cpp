// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_log.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace elite {

namespace {

constexpr QByteArrayView kPrefix("gate.");

/// Writes and reads one map. A field that is missing or of another type makes the whole row corrupt.
class Fields
{
public:
    Fields() = default;
    explicit Fields(const QCborMap& map)
        : m_map(map)
    {
    }

    void put(const char* key, std::int64_t value) { m_map.insert(QLatin1StringView(key), static_cast<qint64>(value)); }
    void put(const char* key, quint64 value) { put(key, static_cast<std::int64_t>(value)); }
    void put(const char* key, int value) { put(key, static_cast<std::int64_t>(value)); }
    void put(const char* key, bool value) { m_map.insert(QLatin1StringView(key), value); }
    void put(const char* key, const QString& value) { m_map.insert(QLatin1StringView(key), value); }
    void put(const char* key, const QByteArray& value) { m_map.insert(QLatin1StringView(key), value); }
    void put(const char* key, Cash value) { put(key, value.value); }
    void put(const char* key, Timestamp value) { put(key, toMicros(value)); }
    template <std::size_t N> void put(const char* key, const ShortText<N>& value) { put(key, value.toString()); }
    void put(const char* key, const QCborValue& value) { m_map.insert(QLatin1StringView(key), value); }

    void get(const char* key, std::int64_t& out) { out = need(key, QCborValue::Integer).toInteger(); }
    void get(const char* key, quint64& out) { out = static_cast<quint64>(need(key, QCborValue::Integer).toInteger()); }
    void get(const char* key, int& out) { out = static_cast<int>(need(key, QCborValue::Integer).toInteger()); }
    void get(const char* key, bool& out)
    {
        const QCborValue value = m_map.value(QLatin1StringView(key));
        m_isSound = m_isSound && value.isBool();
        out = value.toBool();
    }
    void get(const char* key, QString& out) { out = need(key, QCborValue::String).toString(); }
    void get(const char* key, QByteArray& out) { out = need(key, QCborValue::ByteArray).toByteArray(); }
    void get(const char* key, Cash& out) { get(key, out.value); }
    void get(const char* key, Timestamp& out) { out = fromMicros(need(key, QCborValue::Integer).toInteger()); }
    template <std::size_t N> void get(const char* key, ShortText<N>& out)
    {
        const auto text = ShortText<N>::parse(need(key, QCborValue::String).toString().toUtf8());
        m_isSound = m_isSound && text.hasValue();
        out = text.valueOr(ShortText<N>());
    }
    template <class E> void getEnum(const char* key, E& out, E last)
    {
        const qint64 value = need(key, QCborValue::Integer).toInteger();
        m_isSound = m_isSound && value >= 0 && value <= static_cast<qint64>(last);
        out = m_isSound ? static_cast<E>(value) : E{};
    }
    QCborArray array(const char* key) { return need(key, QCborValue::Array).toArray(); }
    QCborValue optional(const char* key) const { return m_map.value(QLatin1StringView(key)); }

    void refuse() { m_isSound = false; }
    bool isSound() const { return m_isSound; }
    QByteArray bytes() const { return m_map.toCborValue().toCbor(); }

private:
    QCborValue need(const char* key, QCborValue::Type type)
    {
        QCborValue value = m_map.value(QLatin1StringView(key));
        m_isSound = m_isSound && value.type() == type;
        return value;
    }

    QCborMap m_map;
    bool m_isSound = true;
};

void putTrader(Fields& f, const LiveTrader& trader)
{
    f.put("bot", trader.bot);
    f.put("pin", trader.pin);
}

void getTrader(Fields& f, LiveTrader& trader)
{
    f.get("bot", trader.bot);
    f.get("pin", trader.pin);
}

void putSymbols(Fields& f, const std::vector<Symbol>& symbols)
{
    QCborArray array;
    for (const Symbol& symbol : symbols) {
        array.append(symbol.toString());
    }
    f.put("symbols", QCborValue(array));
}

void getSymbols(Fields& f, std::vector<Symbol>& symbols)
{
    for (const auto one : f.array("symbols")) {
        if (const auto symbol = Symbol::parse(one.toString().toUtf8())) {
            symbols.push_back(*symbol);
        } else {
            f.refuse();
        }
    }
}

struct Writer
{
    Fields& f;

    const char* operator()(const QualificationRun& run) const
    {
        f.put("id", run.id);
        putTrader(f, run.trader);
        f.put("venue", run.venue);
        putSymbols(f, run.symbols);
        f.put("account", run.account);
        f.put("currency", run.currency);
        f.put("start", run.start);
        f.put("at", run.startedAt);
        f.put("profile", run.profile);
        f.put("engine", run.engineVersion);
        return "gate.run";
    }
    const char* operator()(const RunEnded& end) const
    {
        f.put("run", end.run);
        f.put("why", static_cast<int>(end.why));
        f.put("detail", end.detail);
        f.put("at", end.at);
        return "gate.end";
    }
    const char* operator()(const ServerBeat& beat) const
    {
        f.put("venue", beat.venue);
        f.put("server", beat.server);
        f.put("local", beat.local);
        f.put("uptime", beat.uptimeMs);
        f.put("boot", beat.boot);
        f.put("engine", beat.engineVersion);
        return "gate.beat";
    }
    const char* operator()(const GateTrade& trade) const
    {
        f.put("id", trade.id);
        f.put("account", trade.account);
        f.put("bot", trade.bot);
        f.put("venue", trade.instrument.venue);
        f.put("symbol", trade.instrument.symbol);
        f.put("side", static_cast<int>(trade.side));
        f.put("opened", trade.openedAt);
        f.put("closed", trade.closedAt);
        f.put("net", trade.net);
        f.put("gross", trade.gross);
        f.put("fees", trade.fees);
        f.put("slippage", trade.slippage);
        f.put("value", trade.entryValue);
        f.put("least", trade.minNotional);
        f.put("moved", trade.hasMoved);
        f.put("origin", static_cast<int>(trade.origin));
        f.put("synthetic", trade.isSynthetic);
        f.put("ambiguous", trade.isAmbiguous);
        if (trade.r) {
            f.put("r", QCborValue(*trade.r));
        }
        QCborArray fills;
        for (const GateFill& fill : trade.fills) {
            fills.append(
                QCborArray{static_cast<qint64>(toMicros(fill.time)), QString::fromLatin1(fill.reference.toText())});
        }
        f.put("fills", QCborValue(fills));
        return "gate.trade";
    }
    const char* operator()(const BreakerTrip& trip) const
    {
        f.put("account", trip.account);
        f.put("at", trip.at);
        if (!trip.bot.isEmpty()) {
            f.put("bot", trip.bot);
        }
        return "gate.breaker";
    }
    const char* operator()(const RecordFault& fault) const
    {
        f.put("what", fault.what);
        f.put("at", fault.at);
        return "gate.fault";
    }
    const char* operator()(const LiveWish& wish) const
    {
        f.put("on", wish.isOn);
        return "gate.wish";
    }
    const char* operator()(const DayClosed& closed) const
    {
        f.put("run", closed.run);
        f.put("day", closed.day);
        f.put("open", closed.openResult);
        f.put("at", closed.judgedAt);
        return "gate.day";
    }
    const char* operator()(const Promoted& promoted) const
    {
        const LiveTerms& terms = promoted.terms;
        putTrader(f, terms.trader);
        f.put("account", terms.account);
        f.put("run", terms.run);
        f.put("venue", terms.venue);
        f.put("key", terms.key);
        putSymbols(f, terms.symbols);
        f.put("currency", terms.limits.currency);
        f.put("cap", terms.limits.cap);
        f.put("loss", terms.limits.maxDailyLoss);
        f.put("risk", terms.limits.maxTradeRisk);
        f.put("orders", terms.limits.maxOrdersPerDay);
        f.put("size", terms.limits.sizePercent);
        f.put("from", terms.issuedAt);
        f.put("to", terms.expiresAt);
        return "gate.promoted";
    }
    const char* operator()(const Demoted& demoted) const
    {
        f.put("run", demoted.run);
        f.put("why", static_cast<int>(demoted.why));
        f.put("at", demoted.at);
        return "gate.demoted";
    }
};

QualificationRun readRun(Fields& f)
{
    QualificationRun run;
    f.get("id", run.id);
    getTrader(f, run.trader);
    f.get("venue", run.venue);
    getSymbols(f, run.symbols);
    f.get("account", run.account);
    f.get("currency", run.currency);
    f.get("start", run.start);
    f.get("at", run.startedAt);
    f.get("profile", run.profile);
    f.get("engine", run.engineVersion);
    return run;
}

ServerBeat readBeat(Fields& f)
{
    ServerBeat beat;
    f.get("venue", beat.venue);
    f.get("server", beat.server);
    f.get("local", beat.local);
    f.get("uptime", beat.uptimeMs);
    f.get("boot", beat.boot);
    f.get("engine", beat.engineVersion);
    return beat;
}

GateTrade readTrade(Fields& f)
{
    GateTrade trade;
    f.get("id", trade.id);
    f.get("account", trade.account);
    f.get("bot", trade.bot);
    f.get("venue", trade.instrument.venue);
    f.get("symbol", trade.instrument.symbol);
    f.getEnum("side", trade.side, Side::Sell);
    f.get("opened", trade.openedAt);
    f.get("closed", trade.closedAt);
    f.get("net", trade.net);
    f.get("gross", trade.gross);
    f.get("fees", trade.fees);
    f.get("slippage", trade.slippage);
    f.get("value", trade.entryValue);
    f.get("least", trade.minNotional);
    f.get("moved", trade.hasMoved);
    f.getEnum("origin", trade.origin, FeedOrigin::Synthetic);
    f.get("synthetic", trade.isSynthetic);
    f.get("ambiguous", trade.isAmbiguous);
    if (const QCborValue r = f.optional("r"); r.isDouble()) {
        trade.r = r.toDouble();
    }
    for (const auto one : f.array("fills")) {
        const QCborArray pair = one.toArray();
        const auto price = Decimal::parse(pair.at(1).toString().toLatin1());
        if (!pair.at(0).isInteger() || !price) {
            f.refuse();
            break;
        }
        trade.fills.push_back({fromMicros(pair.at(0).toInteger()), *price});
    }
    return trade;
}

Promoted readPromoted(Fields& f)
{
    LiveTerms terms;
    getTrader(f, terms.trader);
    f.get("account", terms.account);
    f.get("run", terms.run);
    f.get("venue", terms.venue);
    f.get("key", terms.key);
    getSymbols(f, terms.symbols);
    f.get("currency", terms.limits.currency);
    f.get("cap", terms.limits.cap);
    f.get("loss", terms.limits.maxDailyLoss);
    f.get("risk", terms.limits.maxTradeRisk);
    f.get("orders", terms.limits.maxOrdersPerDay);
    f.get("size", terms.limits.sizePercent);
    f.get("from", terms.issuedAt);
    f.get("to", terms.expiresAt);
    return {terms};
}

std::optional<GateRow> readKind(QByteArrayView kind, Fields& f)
{
    if (kind == "gate.run") {
        return readRun(f);
    }
    if (kind == "gate.end") {
        RunEnded end;
        f.get("run", end.run);
        f.getEnum("why", end.why, RunEnd::ChainFault);
        f.get("detail", end.detail);
        f.get("at", end.at);
        return end;
    }
    if (kind == "gate.beat") {
        return readBeat(f);
    }
    if (kind == "gate.trade") {
        return readTrade(f);
    }
    if (kind == "gate.breaker") {
        BreakerTrip trip;
        f.get("account", trip.account);
        f.get("at", trip.at);
        trip.bot = f.optional("bot").toString(); // Earlier versions wrote the person's only.
        return trip;
    }
    if (kind == "gate.fault") {
        RecordFault fault;
        f.get("what", fault.what);
        f.get("at", fault.at);
        return fault;
    }
    if (kind == "gate.wish") {
        LiveWish wish;
        f.get("on", wish.isOn);
        return wish;
    }
    if (kind == "gate.day") {
        DayClosed closed;
        f.get("run", closed.run);
        f.get("day", closed.day);
        f.get("open", closed.openResult);
        f.get("at", closed.judgedAt);
        return closed;
    }
    if (kind == "gate.promoted") {
        return readPromoted(f);
    }
    if (kind == "gate.demoted") {
        Demoted demoted;
        f.get("run", demoted.run);
        f.getEnum("why", demoted.why, Demotion::ProgramEnded);
        f.get("at", demoted.at);
        return demoted;
    }
    return std::nullopt;
}

} // namespace

NewEvent gateEvent(const GateRow& row)
{
    Fields fields;
    NewEvent event;
    event.kind = std::visit(Writer{fields}, row);
    event.payload = fields.bytes();
    if (const auto* beat = std::get_if<ServerBeat>(&row)) {
        event.serverUs = toMicros(beat->server);
    }
    return event;
}

bool isGateRow(QByteArrayView kind)
{
    return kind.startsWith(kPrefix);
}

Result<GateRow> readGateRow(QByteArrayView kind, QByteArrayView payload)
{
    const auto corrupt = [kind]() -> Error {
        return {ErrorCode::Corrupt, QStringLiteral("a row of the gate is not readable: ") + QString::fromLatin1(kind)};
    };
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(payload.data(), payload.size(), &problem);
    if (problem.error != QCborError::NoError || !value.isMap()) {
        return corrupt();
    }
    Fields fields(value.toMap());
    std::optional<GateRow> row = readKind(kind, fields);
    return row && fields.isSound() ? Result<GateRow>(*std::move(row)) : Result<GateRow>(corrupt());
}

} // namespace elite
