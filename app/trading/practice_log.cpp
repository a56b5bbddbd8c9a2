// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_log.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace elite {

namespace {

// Names of the fields in the file: short, and never used again for something else.
namespace key {
const QLatin1StringView kId{"id"}, kAccount{"account"}, kCurrency{"currency"}, kStart{"start"}, kAt{"at"},
    kTape{"tape"}, kPath{"path"}, kFirst{"first"}, kSeed{"seed"}, kEngine{"engine"}, kLatency{"latency"},
    kBalances{"balances"}, kFees{"fees"}, kLimits{"limits"}, kSynthetic{"synthetic"}, kOrigin{"origin"}, kRun{"run"},
    kIndex{"index"}, kInput{"input"}, kFacts{"facts"}, kReceipts{"receipts"}, kTrades{"trades"}, kOn{"on"}, kBy{"by"},
    kReason{"reason"}, kBot{"bot"}, kKind{"kind"}, kNumber{"number"}, kWhy{"why"}, kValues{"values"},
    kInstrument{"instrument"}, kTimeframe{"timeframe"};
} // namespace key

const QByteArray kAccountKind = QByteArrayLiteral("practice.account");
const QByteArray kRunKind = QByteArrayLiteral("practice.run");
const QByteArray kStepKind = QByteArrayLiteral("practice.step");
const QByteArray kHaltKind = QByteArrayLiteral("practice.halt");

QCborValue number(std::uint64_t value)
{
    return QCborValue(static_cast<qint64>(value));
}

std::uint64_t unsignedOf(const QCborValue& value)
{
    return static_cast<std::uint64_t>(value.toInteger());
}

Currency currencyOf(const QCborValue& value)
{
    return Currency::parse(value.toString().toUtf8()).valueOr(Currency());
}

QCborArray numbers(std::initializer_list<std::int64_t> values)
{
    QCborArray out;
    for (const std::int64_t value : values) {
        out.append(static_cast<qint64>(value));
    }
    return out;
}

QCborArray limitsArray(const RiskLimits& l)
{
    return numbers({l.maxPosition.value, l.maxPositionValue.value, l.maxOpenTrades, l.maxTradesPerDay,
                    l.maxOrdersPerMinute, l.maxDailyLossBp, l.coolDownLosses, l.coolDown.count(), l.staleAfter.count(),
                    l.duplicateWindow.count(), l.hoursFrom.count(), l.hoursTo.count(), l.refusesSelfCross ? 1 : 0,
                    l.isTradingDisabled ? 1 : 0, l.requiresStop ? 1 : 0});
}

RiskLimits limitsOf(const QCborArray& a)
{
    RiskLimits l;
    qsizetype at = 0;
    const auto next = [&] { return static_cast<std::int64_t>(a.at(at++).toInteger()); };
    l.maxPosition = Lots(next());
    l.maxPositionValue = Cash(next());
    l.maxOpenTrades = static_cast<std::int32_t>(next());
    l.maxTradesPerDay = static_cast<std::int32_t>(next());
    l.maxOrdersPerMinute = static_cast<std::int32_t>(next());
    l.maxDailyLossBp = static_cast<std::int32_t>(next());
    l.coolDownLosses = static_cast<std::int32_t>(next());
    l.coolDown = Duration(next());
    l.staleAfter = Duration(next());
    l.duplicateWindow = Duration(next());
    l.hoursFrom = Duration(next());
    l.hoursTo = Duration(next());
    l.refusesSelfCross = next() != 0;
    l.isTradingDisabled = next() != 0;
    l.requiresStop = next() != 0; // Not in older logs: false.
    return l;
}

QCborMap botMap(const BotAct& act)
{
    QCborMap map{{key::kKind, static_cast<int>(act.kind)}, {key::kNumber, number(act.bot)}};
    if (act.kind == BotAct::Kind::Pause) {
        map.insert(key::kWhy, static_cast<int>(act.why));
    }
    if (act.kind == BotAct::Kind::Start) {
        QCborArray values;
        for (const std::int64_t value : act.values) {
            values.append(static_cast<qint64>(value));
        }
        map.insert(key::kId, act.id);
        map.insert(key::kValues, values);
        map.insert(key::kInstrument, act.instrument);
        map.insert(key::kTimeframe, act.timeframe.toText());
        map.insert(key::kStart, static_cast<qint64>(act.start.value));
        map.insert(key::kLimits, limitsArray(act.limits));
    }
    return map;
}

std::optional<BotAct> botOf(const QCborMap& map)
{
    BotAct act;
    const qint64 kind = map.value(key::kKind).toInteger(-1);
    const qint64 why = map.value(key::kWhy).toInteger();
    if (kind < 0 || kind > static_cast<int>(BotAct::Kind::Remove) || why < 0
        || why > static_cast<int>(BotPause::Disabled)) {
        return std::nullopt;
    }
    act.kind = static_cast<BotAct::Kind>(kind);
    act.bot = unsignedOf(map.value(key::kNumber));
    act.why = static_cast<BotPause>(why);
    if (act.kind == BotAct::Kind::Start) {
        const auto timeframe = Timeframe::parse(map.value(key::kTimeframe).toByteArray());
        const qint64 instrument = map.value(key::kInstrument).toInteger(-1);
        if (!timeframe || instrument < 0 || instrument > UINT16_MAX) {
            return std::nullopt;
        }
        act.id = map.value(key::kId).toByteArray();
        for (const auto value : map.value(key::kValues).toArray()) {
            act.values.push_back(value.toInteger());
        }
        act.instrument = static_cast<InstrumentIndex>(instrument);
        act.timeframe = *timeframe;
        act.start = Cash(map.value(key::kStart).toInteger());
        act.limits = limitsOf(map.value(key::kLimits).toArray());
    }
    return act;
}

QCborArray tradeArray(const ClosedTrade& closed)
{
    const TradeRecord& t = closed.record;
    QCborArray out = numbers({t.account,
                              t.instrument,
                              t.owner,
                              static_cast<std::int64_t>(t.position),
                              static_cast<std::int64_t>(t.side),
                              toMicros(t.openedAt),
                              toMicros(t.closedAt),
                              t.quantity.value,
                              t.entryValue.value,
                              t.exitValue.value,
                              t.gross.value,
                              t.fees.value,
                              t.funding.value,
                              t.slippage.value,
                              t.net.value,
                              t.best.value,
                              t.worst.value,
                              t.fills,
                              t.isAmbiguous ? 1 : 0,
                              t.isLiquidated ? 1 : 0});
    out.append(closed.stop ? QCborValue(static_cast<qint64>(closed.stop->value)) : QCborValue());
    out.append(closed.target ? QCborValue(static_cast<qint64>(closed.target->value)) : QCborValue());
    out.append(number(static_cast<std::uint64_t>(t.entryOrder)));
    return out;
}

ClosedTrade tradeOf(const QCborArray& a)
{
    ClosedTrade closed;
    TradeRecord& t = closed.record;
    qsizetype at = 0;
    const auto next = [&] { return static_cast<std::int64_t>(a.at(at++).toInteger()); };
    t.account = static_cast<AccountIndex>(next());
    t.instrument = static_cast<InstrumentIndex>(next());
    t.owner = static_cast<OwnerIndex>(next());
    t.position = static_cast<OrderId>(next());
    t.side = next() == 0 ? Side::Buy : Side::Sell;
    t.openedAt = fromMicros(next());
    t.closedAt = fromMicros(next());
    t.quantity = Lots(next());
    t.entryValue = Cash(next());
    t.exitValue = Cash(next());
    t.gross = Cash(next());
    t.fees = Cash(next());
    t.funding = Cash(next());
    t.slippage = Cash(next());
    t.net = Cash(next());
    t.best = Ticks(next());
    t.worst = Ticks(next());
    t.fills = static_cast<std::int32_t>(next());
    t.isAmbiguous = next() != 0;
    t.isLiquidated = next() != 0;
    const auto ticks = [&]() -> std::optional<Ticks> {
        const QCborValue value = a.at(at++);
        return value.isInteger() ? std::optional(Ticks(value.toInteger())) : std::nullopt;
    };
    closed.stop = ticks();
    closed.target = ticks();
    t.entryOrder = static_cast<OrderId>(unsignedOf(a.at(at))); // Earlier versions did not write it.
    return closed;
}

Result<QCborMap> mapOf(QByteArrayView payload)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload.data(), payload.size(), &error);
    if (error.error != QCborError::NoError || !value.isMap()) {
        return Error{ErrorCode::Corrupt, QStringLiteral("a practice row is not readable: ") + error.errorString()};
    }
    return value.toMap();
}

NewEvent rowOf(const QByteArray& kind, const QCborMap& map)
{
    NewEvent event;
    event.kind = kind;
    event.payload = map.toCborValue().toCbor();
    return event;
}

} // namespace

bool isPracticeRow(QByteArrayView kind)
{
    return kind.startsWith("practice.");
}

QString accountSubject(quint64 account)
{
    return QStringLiteral("account:%1").arg(account);
}

QString tradeSubject(quint64 entry, const char* what)
{
    return QStringLiteral("trade:%1:%2").arg(entry).arg(QLatin1StringView(what));
}

quint64 entryId(quint64 run, std::size_t trade)
{
    return (run << 24) | (trade & 0xff'ffff);
}

NewEvent accountEvent(const PracticeAccount& account)
{
    return rowOf(kAccountKind,
                 {{key::kId, number(account.id)},
                  {key::kCurrency, account.currency.toString()},
                  {key::kStart, static_cast<qint64>(account.start.value)},
                  {key::kAt, static_cast<qint64>(toMicros(account.openedAt))},
                  {key::kTape, account.tapeHash}});
}

NewEvent runEvent(const PracticeRun& run)
{
    QCborArray balances;
    for (const auto& [currency, amount] : run.balances) {
        balances.append(QCborArray{currency.toString(), static_cast<qint64>(amount.value)});
    }
    QCborArray fees;
    for (const auto& [maker, taker] : run.feesE8) {
        fees.append(numbers({maker, taker}));
    }
    return rowOf(kRunKind,
                 {{key::kId, number(run.id)},
                  {key::kAccount, number(run.account)},
                  {key::kTape, run.tapeHash},
                  {key::kPath, run.tapePath},
                  {key::kFirst, number(run.firstIndex)},
                  {key::kSeed, number(run.seed)},
                  {key::kEngine, run.engineVersion},
                  {key::kLatency, static_cast<qint64>(run.latency.count())},
                  {key::kBalances, balances},
                  {key::kFees, fees},
                  {key::kLimits, limitsArray(run.limits)},
                  {key::kSynthetic, run.isSynthetic},
                  {key::kOrigin, static_cast<int>(run.origin)}});
}

NewEvent stepEvent(const PracticeStep& step)
{
    QCborMap map{{key::kRun, number(step.run)},
                 {key::kIndex, number(step.index)},
                 {key::kAt, static_cast<qint64>(toMicros(step.time))},
                 {key::kFacts, step.facts}};
    if (step.input) {
        QByteArray bytes;
        appendBytes(bytes, *step.input);
        map.insert(key::kInput, bytes);
    }
    if (step.bot) {
        map.insert(key::kBot, botMap(*step.bot));
    }
    QCborArray receipts;
    for (const StepReceipt& one : step.receipts) {
        receipts.append(numbers({static_cast<std::int64_t>(one.event), one.receipt.seenTwice, one.receipt.spread.value,
                                 one.receipt.delay.value, one.receipt.slippage.value, one.receipt.friction.value}));
    }
    if (!receipts.isEmpty()) {
        map.insert(key::kReceipts, receipts);
    }
    QCborArray trades;
    for (const ClosedTrade& one : step.trades) {
        trades.append(tradeArray(one));
    }
    if (!trades.isEmpty()) {
        map.insert(key::kTrades, trades);
    }
    return rowOf(kStepKind, map);
}

NewEvent haltEvent(const HaltRow& halt)
{
    return rowOf(kHaltKind,
                 {{key::kOn, halt.isOn},
                  {key::kAt, static_cast<qint64>(toMicros(halt.at))},
                  {key::kBy, halt.by},
                  {key::kReason, halt.reason}});
}

Result<PracticeAccount> readAccount(QByteArrayView payload)
{
    const auto map = mapOf(payload);
    if (!map) {
        return map.error();
    }
    PracticeAccount account;
    account.id = unsignedOf(map->value(key::kId));
    account.currency = currencyOf(map->value(key::kCurrency));
    account.start = Cash(map->value(key::kStart).toInteger());
    account.openedAt = fromMicros(map->value(key::kAt).toInteger());
    account.tapeHash = map->value(key::kTape).toByteArray();
    return account;
}

Result<PracticeRun> readRun(QByteArrayView payload)
{
    const auto map = mapOf(payload);
    if (!map) {
        return map.error();
    }
    PracticeRun run;
    run.id = unsignedOf(map->value(key::kId));
    run.account = unsignedOf(map->value(key::kAccount));
    run.tapeHash = map->value(key::kTape).toByteArray();
    run.tapePath = map->value(key::kPath).toString();
    run.firstIndex = unsignedOf(map->value(key::kFirst));
    run.seed = unsignedOf(map->value(key::kSeed));
    run.engineVersion = static_cast<int>(map->value(key::kEngine).toInteger());
    run.latency = Duration(map->value(key::kLatency).toInteger());
    for (const auto one : map->value(key::kBalances).toArray()) {
        run.balances.emplace_back(currencyOf(one.toArray().at(0)), Cash(one.toArray().at(1).toInteger()));
    }
    for (const auto one : map->value(key::kFees).toArray()) {
        run.feesE8.emplace_back(one.toArray().at(0).toInteger(), one.toArray().at(1).toInteger());
    }
    run.limits = limitsOf(map->value(key::kLimits).toArray());
    run.isSynthetic = map->value(key::kSynthetic).toBool();
    run.origin = static_cast<FeedOrigin>(map->value(key::kOrigin).toInteger());
    return run;
}

Result<PracticeStep> readStep(QByteArrayView payload)
{
    const auto map = mapOf(payload);
    if (!map) {
        return map.error();
    }
    const auto damaged = [] { return Error{ErrorCode::Corrupt, QStringLiteral("a practice step is damaged")}; };
    PracticeStep step;
    step.run = unsignedOf(map->value(key::kRun));
    step.index = unsignedOf(map->value(key::kIndex));
    step.time = fromMicros(map->value(key::kAt).toInteger());
    step.facts = map->value(key::kFacts).toByteArray();
    if (const QCborValue input = map->value(key::kInput); input.isByteArray()) {
        const QByteArray bytes = input.toByteArray();
        QByteArrayView rest(bytes);
        step.input = readInput(rest);
        if (!step.input) {
            return damaged();
        }
    }
    if (const QCborValue bot = map->value(key::kBot); bot.isMap()) {
        step.bot = botOf(bot.toMap());
        if (!step.bot || !step.input) {
            return damaged();
        }
    }
    QByteArrayView rest(step.facts);
    while (!rest.isEmpty()) {
        const auto event = readEvent(rest);
        if (!event) {
            return damaged();
        }
        step.events.push_back(*event);
    }
    for (const auto one : map->value(key::kReceipts).toArray()) {
        const QCborArray a = one.toArray();
        StepReceipt receipt;
        receipt.event = static_cast<std::size_t>(a.at(0).toInteger());
        receipt.receipt = {a.at(1).toInteger(), Cash(a.at(2).toInteger()), Cash(a.at(3).toInteger()),
                           Cash(a.at(4).toInteger()), Cash(a.at(5).toInteger())};
        if (receipt.event >= step.events.size()) {
            return damaged();
        }
        step.receipts.push_back(receipt);
    }
    for (const auto one : map->value(key::kTrades).toArray()) {
        step.trades.push_back(tradeOf(one.toArray()));
    }
    return step;
}

Result<HaltRow> readHalt(QByteArrayView payload)
{
    const auto map = mapOf(payload);
    if (!map) {
        return map.error();
    }
    return HaltRow{map->value(key::kOn).toBool(), fromMicros(map->value(key::kAt).toInteger()),
                   map->value(key::kBy).toString(), map->value(key::kReason).toString()};
}

} // namespace elite
