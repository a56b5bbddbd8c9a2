// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/fx/fx_parse.h"

#include "app/market/venues/record.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace elite {

namespace {

using json::Document;
using json::Object;
using json::Value;

constexpr qsizetype kMaxText = 32 * 1024 * 1024; // The whole history since 1999 has about 7 MB.

/// "2024-06-14"
bool readDay(QByteArrayView text, Timestamp& out)
{
    const QByteArray midnight = text.toByteArray() + "T00:00:00Z";
    const auto day = parseTimestamp(midnight);
    out = day.valueOr(out);
    return day.hasValue() && text.size() == 10;
}

void addRate(QByteArrayView name, QByteArrayView digits, FxTable& out)
{
    const auto currency = Currency::parse(name);
    Decimal rate;
    const bool isNumber = Decimal::parse(digits, rate) == Decimal::ParseIssue::Ok;
    if (currency && isNumber && rate.isPositive() && *currency != out.base) {
        out.rates.push_back({*currency, rate});
    } else {
        ++out.refused;
    }
}

} // namespace

Result<std::vector<FxTable>> parseEcbRates(const QByteArray& xml)
{
    if (xml.size() > kMaxText) {
        return json::unreadable("ecb", "rates: too long");
    }
    QXmlStreamReader reader(xml);
    std::vector<FxTable> out;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) { // The bank sends none, and entities could grow without end.
            return json::unreadable("ecb", "rates: a document type");
        }
        if (token != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Cube")) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.hasAttribute(QLatin1String("time"))) {
            FxTable& table = out.emplace_back();
            table.base = Currency::of("EUR");
            if (!readDay(attributes.value(QLatin1String("time")).toUtf8(), table.day)) {
                return json::unreadable("ecb", "day");
            }
        } else if (attributes.hasAttribute(QLatin1String("currency"))) {
            if (out.empty()) {
                return json::unreadable("ecb", "rates: one without a day");
            }
            addRate(attributes.value(QLatin1String("currency")).toUtf8(),
                    attributes.value(QLatin1String("rate")).toUtf8(), out.back());
        }
    }
    if (reader.hasError() || out.empty()) {
        return json::unreadable("ecb", "rates");
    }
    return out;
}

Result<FxTable> parseFrankfurterRates(QByteArrayView text)
{
    Document document;
    Value value;
    FxTable out;
    std::string_view word;
    const bool isHead = json::open(text, document) && json::find(document, "base", value)
        && json::currency(value, out.base) && json::find(document, "date", value) && json::text(value, word)
        && readDay(json::view(word), out.day);
    const bool isGood = isHead && json::find(document, "rates", value)
        && json::forEachField(value, [&](std::string_view key, Value& rate) {
                            QByteArrayView digits;
                            if (!json::lexeme(rate, digits)) {
                                return false;
                            }
                            addRate(json::view(key), digits, out);
                            return true;
                        });
    return isGood ? Result<FxTable>(std::move(out)) : json::unreadable("frankfurter", "rates");
}

} // namespace elite
