// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/import_cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace elite {

namespace {

enum Key { Id = 1, File, Source, Fills };

QCborValue cborOf(const std::optional<Decimal>& number)
{
    return number ? QCborValue(QCborArray{static_cast<qint64>(number->mantissa()), number->scale()}) : QCborValue();
}

std::optional<Decimal> decimalOf(const QCborValue& value)
{
    const QCborArray parts = value.toArray();
    return parts.size() == 2 ? Decimal::ofParts(parts.at(0).toInteger(), static_cast<int>(parts.at(1).toInteger(-1)))
                             : std::nullopt;
}

QCborArray cborOf(const ImportedFill& fill)
{
    QCborArray fees;
    for (const ImportedFee& fee : fill.fees) {
        fees.append(QCborArray{fee.currency.toString(), cborOf(fee.amount)});
    }
    return {fill.key,
            static_cast<qint64>(toMicros(fill.time)),
            fill.base.toString(),
            fill.quote.toString(),
            fill.side == Side::Buy,
            cborOf(fill.quantity),
            cborOf(fill.price),
            cborOf(fill.value),
            fees,
            cborOf(fill.profit),
            cborOf(fill.swap),
            fill.group,
            fill.mayShort};
}

std::optional<ImportedFill> fillOf(const QCborArray& a)
{
    ImportedFill out;
    const auto base = Currency::parse(a.at(2).toString().toUtf8());
    const auto quote = Currency::parse(a.at(3).toString().toUtf8());
    const auto quantity = decimalOf(a.at(5));
    const auto value = decimalOf(a.at(7));
    if (!base || !quote || !quantity || !value || a.size() != 13) {
        return std::nullopt;
    }
    out.key = a.at(0).toByteArray();
    out.time = fromMicros(a.at(1).toInteger());
    out.base = *base;
    out.quote = *quote;
    out.side = a.at(4).toBool() ? Side::Buy : Side::Sell;
    out.quantity = *quantity;
    out.price = decimalOf(a.at(6));
    out.value = *value;
    for (const auto one : a.at(8).toArray()) {
        const auto currency = Currency::parse(one.toArray().at(0).toString().toUtf8());
        const auto amount = decimalOf(one.toArray().at(1));
        if (!currency || !amount) {
            return std::nullopt;
        }
        out.fees.push_back({*currency, *amount});
    }
    out.profit = decimalOf(a.at(9));
    out.swap = decimalOf(a.at(10));
    out.group = a.at(11).toString();
    out.mayShort = a.at(12).toBool();
    return out;
}

} // namespace

QByteArray importBytes(const ImportPart& part)
{
    QCborArray fills;
    for (const ImportedFill& fill : part.fills) {
        fills.append(cborOf(fill));
    }
    return QCborMap{
        {Id, static_cast<qint64>(part.id)}, {File, part.file}, {Source, static_cast<int>(part.source)}, {Fills, fills}}
        .toCborValue()
        .toCbor();
}

Result<ImportPart> importPartOf(const QByteArray& bytes)
{
    const auto damaged = [] { return Error{ErrorCode::Corrupt, QStringLiteral("an import is not readable")}; };
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const qint64 source = map.value(Source).toInteger(-1);
    if (map.isEmpty() || source < 0 || source >= kFillSources) {
        return damaged();
    }
    ImportPart out;
    out.id = static_cast<quint64>(map.value(Id).toInteger());
    out.file = map.value(File).toString();
    out.source = static_cast<FillSource>(source);
    for (const auto one : map.value(Fills).toArray()) {
        auto fill = fillOf(one.toArray());
        if (!fill) {
            return damaged();
        }
        out.fills.push_back(*std::move(fill));
    }
    return out;
}

} // namespace elite
