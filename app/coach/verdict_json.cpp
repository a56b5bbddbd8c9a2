// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/verdict_book.h"

#include "models/coach/verdict_parse.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString textOf(Price price)
{
    return QString::fromLatin1(price.toText());
}

Price priceOf(const QJsonValue& value)
{
    return Price::parse(value.toString().toLatin1()).valueOr(Price());
}

QJsonValue priceOrNull(const std::optional<Price>& price)
{
    return price ? QJsonValue(textOf(*price)) : QJsonValue();
}

std::optional<Price> optionalPrice(const QJsonValue& value)
{
    return value.isString() ? std::optional<Price>(priceOf(value)) : std::nullopt;
}

/// Candles as short rows: open time, prices, volume.
QJsonArray candlesOf(const ChartFacts& facts)
{
    QJsonArray out;
    for (const Candle& c : facts.candles) {
        out.append(QJsonArray{QString::number(toMicros(c.openTime)), QString::number(toMicros(c.closeTime)),
                              textOf(c.open), textOf(c.high), textOf(c.low), textOf(c.close),
                              QString::fromLatin1(c.volume.toText())});
    }
    return out;
}

QJsonObject factsOf(const ChartFacts& facts)
{
    QJsonArray levels;
    for (const ChartLevel& level : facts.levels) {
        QJsonArray row{level.id, static_cast<int>(level.kind), textOf(level.price)};
        if (!level.note.isEmpty()) {
            row.append(level.note);
        }
        levels.append(row);
    }
    QJsonArray readings;
    for (const IndicatorReading& reading : facts.readings) {
        readings.append(QJsonArray{reading.name, QString::fromLatin1(reading.value.toText())});
    }
    QJsonObject out{{u"symbol"_s, facts.symbol},
                    {u"venue"_s, facts.venue},
                    {u"timeframe"_s, QString::fromLatin1(facts.timeframe.toText())},
                    {u"origin"_s, static_cast<int>(facts.origin)},
                    {u"tick"_s, QString::fromLatin1(facts.tickSize.toText())},
                    {u"atr"_s, QString::fromLatin1(facts.atr.toText())},
                    {u"candles"_s, candlesOf(facts)},
                    {u"levels"_s, levels},
                    {u"readings"_s, readings}};
    // Only where they say something: what was frozen before them keeps its hash.
    if (facts.isUnscored) {
        out.insert(u"unscored"_s, true);
    }
    if (facts.axis) {
        out.insert(u"axis"_s,
                   QJsonArray{facts.axis->firstRow, textOf(facts.axis->first), facts.axis->secondRow,
                              textOf(facts.axis->second), facts.axis->isLogarithmic, facts.pictureRows});
    }
    return out;
}

ChartFacts factsFrom(const QJsonObject& in)
{
    ChartFacts facts;
    facts.symbol = in.value(u"symbol"_s).toString();
    facts.venue = in.value(u"venue"_s).toString();
    facts.timeframe = Timeframe::parse(in.value(u"timeframe"_s).toString().toLatin1()).valueOr(Timeframe());
    facts.origin = FeedOrigin(std::clamp(in.value(u"origin"_s).toInt(), 0, 2));
    facts.tickSize = Decimal::parse(in.value(u"tick"_s).toString().toLatin1()).valueOr(Decimal::fromInteger(1));
    facts.atr = Decimal::parse(in.value(u"atr"_s).toString().toLatin1()).valueOr(Decimal());
    for (const auto value : in.value(u"candles"_s).toArray()) {
        const QJsonArray row = value.toArray();
        Candle c;
        c.openTime = fromMicros(row[0].toString().toLongLong());
        c.closeTime = fromMicros(row[1].toString().toLongLong());
        c.open = priceOf(row[2]);
        c.high = priceOf(row[3]);
        c.low = priceOf(row[4]);
        c.close = priceOf(row[5]);
        c.volume = Quantity::parse(row[6].toString().toLatin1()).valueOr(Quantity());
        facts.candles.push_back(c);
    }
    for (const auto value : in.value(u"levels"_s).toArray()) {
        const QJsonArray row = value.toArray();
        const int kind = std::clamp(row[1].toInt(), 0, static_cast<int>(LevelKind::Study));
        facts.levels.push_back({row[0].toString(), LevelKind(kind), priceOf(row[2]), row[3].toString()});
    }
    for (const auto value : in.value(u"readings"_s).toArray()) {
        const QJsonArray row = value.toArray();
        facts.readings.push_back({row[0].toString(), Decimal::parse(row[1].toString().toLatin1()).valueOr(Decimal())});
    }
    facts.isUnscored = in.value(u"unscored"_s).toBool();
    if (const QJsonArray axis = in.value(u"axis"_s).toArray(); axis.size() == 6) {
        facts.axis = PriceAxis{axis[0].toInt(), priceOf(axis[1]), axis[2].toInt(), priceOf(axis[3]), axis[4].toBool()};
        facts.pictureRows = axis[5].toInt();
    }
    return facts;
}

QJsonObject planOf(const StatedPlan& plan)
{
    return {
        {u"words"_s, plan.words},
        {u"entry"_s, priceOrNull(plan.entry)},
        {u"stop"_s, priceOrNull(plan.stop)},
        {u"target"_s, priceOrNull(plan.target)},
        {u"own_probability"_s, plan.ownProbabilityPercent ? QJsonValue(*plan.ownProbabilityPercent) : QJsonValue()}};
}

QJsonObject bodyOf(const KeptVerdict& kept)
{
    QJsonObject usage;
    if (kept.usage.isKnown) {
        usage = {{u"input"_s, kept.usage.input},
                 {u"cached"_s, kept.usage.cached},
                 {u"cache_written"_s, kept.usage.cacheWritten},
                 {u"output"_s, kept.usage.output},
                 {u"reasoning"_s, kept.usage.reasoning}};
    }
    return {{u"id"_s, kept.id},
            {u"asked_us"_s, QString::number(kept.askedUs)},
            {u"latency_ms"_s, kept.latencyMs},
            {u"facts"_s, factsOf(kept.facts)},
            {u"plan"_s, planOf(kept.plan)},
            {u"verdict"_s, QJsonDocument::fromJson(writeVerdict(kept.verdict)).object()},
            {u"model"_s, kept.model},
            {u"served_by"_s, kept.servedBy},
            {u"prompt"_s, kept.promptVersion},
            {u"usage"_s, usage},
            {u"nano_usd"_s, kept.nanoUsd ? QJsonValue(QString::number(*kept.nanoUsd)) : QJsonValue()},
            {u"image_sha256"_s, QString::fromLatin1(kept.imageHash.toHex())},
            {u"image_mime"_s, QString::fromLatin1(kept.imageMime)},
            {u"image_width"_s, kept.imageWidth},
            {u"image_height"_s, kept.imageHeight},
            {u"image_bytes"_s, kept.imageBytes},
            {u"masked"_s, QJsonArray::fromStringList(kept.masked)},
            {u"mock"_s, kept.isMock}};
}

} // namespace

/// Members in the order of their names, as QJsonObject writes them: equal content, equal bytes.
QByteArray frozenJson(const KeptVerdict& kept)
{
    return QJsonDocument(bodyOf(kept)).toJson(QJsonDocument::Compact);
}

Result<KeptVerdict> keptVerdictFrom(const QByteArray& json)
{
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    KeptVerdict kept;
    kept.id = in.value(u"id"_s).toString();
    const auto verdict = parseVerdict(QJsonDocument(in.value(u"verdict"_s).toObject()).toJson());
    if (kept.id.isEmpty() || !verdict) {
        return Error{ErrorCode::Corrupt, u"a kept verdict cannot be read"_s};
    }
    kept.verdict = *verdict;
    kept.askedUs = in.value(u"asked_us"_s).toString().toLongLong();
    kept.latencyMs = in.value(u"latency_ms"_s).toInteger();
    kept.facts = factsFrom(in.value(u"facts"_s).toObject());
    const QJsonObject plan = in.value(u"plan"_s).toObject();
    kept.plan.words = plan.value(u"words"_s).toString();
    kept.plan.entry = optionalPrice(plan.value(u"entry"_s));
    kept.plan.stop = optionalPrice(plan.value(u"stop"_s));
    kept.plan.target = optionalPrice(plan.value(u"target"_s));
    if (plan.value(u"own_probability"_s).isDouble()) {
        kept.plan.ownProbabilityPercent = plan.value(u"own_probability"_s).toInt();
    }
    kept.model = in.value(u"model"_s).toString();
    kept.servedBy = in.value(u"served_by"_s).toString();
    kept.promptVersion = in.value(u"prompt"_s).toString();
    const QJsonObject usage = in.value(u"usage"_s).toObject();
    kept.usage = {usage.contains(u"input"_s),           usage.value(u"input"_s).toInteger(),
                  usage.value(u"cached"_s).toInteger(), usage.value(u"cache_written"_s).toInteger(),
                  usage.value(u"output"_s).toInteger(), usage.value(u"reasoning"_s).toInteger()};
    if (in.value(u"nano_usd"_s).isString()) {
        kept.nanoUsd = in.value(u"nano_usd"_s).toString().toLongLong();
    }
    kept.imageHash = QByteArray::fromHex(in.value(u"image_sha256"_s).toString().toLatin1());
    kept.imageMime = in.value(u"image_mime"_s).toString().toLatin1();
    kept.imageWidth = in.value(u"image_width"_s).toInt();
    kept.imageHeight = in.value(u"image_height"_s).toInt();
    kept.imageBytes = in.value(u"image_bytes"_s).toInteger();
    for (const auto value : in.value(u"masked"_s).toArray()) {
        kept.masked.append(value.toString());
    }
    kept.isMock = in.value(u"mock"_s).toBool();
    kept.hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return kept;
}

FrozenCall KeptVerdict::call() const
{
    const Timestamp from = facts.hasCandles() ? facts.candles.back().closeTime : fromMicros(askedUs);
    return frozenCall(verdict, facts.last(), from);
}

QString KeptVerdict::shortHash() const
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return QString(hex.left(4) + u"\u2026"_s + hex.right(4));
}

} // namespace elite
