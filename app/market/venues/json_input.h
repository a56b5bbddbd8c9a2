// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/timestamp.h"
#include "models/market/instrument.h"
#include "models/market/market_event.h"

#include <QByteArrayView>

#include <simdjson.h>

#include <cstdint>
#include <string_view>
#include <vector>

// What the parsers of all venues share: simdjson's on-demand reader with yes-or-no answers, and numbers from their own
// text. Only *_parse.cpp files include this.

namespace elite::json {

using Document = simdjson::ondemand::document;
using Value = simdjson::ondemand::value;
using Object = simdjson::ondemand::object;
using Array = simdjson::ondemand::array;

/// The document refers to scratch memory of this thread: one at a time, used up before the next.
bool open(QByteArrayView text, Document& out);
/// The text ended badly or is no JSON. simdjson gives its iterator up then, and touching it again would crash: every
/// helper below looks here first.
inline thread_local bool t_isBroken = false;
inline bool isBroken()
{
    return t_isBroken;
}
inline void setBroken()
{
    t_isBroken = true;
}

/// The characters of a string or number as they stand on the wire, without quotes; no escapes are undone.
inline bool lexeme(Value& value, QByteArrayView& out)
{
    std::string_view raw = value.raw_json_token();
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t')) {
        raw.remove_suffix(1);
    }
    if (raw.size() >= 2 && raw.front() == '"' && raw.back() == '"') {
        raw = raw.substr(1, raw.size() - 2);
    }
    out = QByteArrayView(raw.data(), static_cast<qsizetype>(raw.size()));
    return !raw.empty() && raw.front() != '{' && raw.front() != '[';
}

bool decimal(Value& value, Decimal& out);
/// Any decimal that parses; whether it can be true is asked later.
bool price(Value& value, Price& out);
bool quantity(Value& value, Quantity& out);
/// A figure that the venue computed in floating point: rounded to what fits, only ever shown.
bool roundedQuantity(Value& value, Quantity& out);
bool roundedPrice(Value& value, Price& out);
bool whole(Value& value, std::uint64_t& out);
bool integer(Value& value, std::int64_t& out);
bool text(Value& value, std::string_view& out);
bool boolean(Value& value, bool& out);
bool symbol(Value& value, Symbol& out);
bool millis(Value& value, Timestamp& out);
bool isoTime(Value& value, Timestamp& out);
bool epochSeconds(Value& value, Timestamp& out); // With or without a fraction, quoted or not.
bool isNull(Value& value);

/// Success; anything but a wrong type or a missing field breaks the document.
bool isFine(simdjson::error_code code);

/// Calls `each(key, value)` for every field; false when it says false or the text ends badly.
template <class F> bool forEachField(Object object, F&& each)
{
    for (auto field : object) {
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS) {
            setBroken();
            return false;
        }
        if (!each(key, value) || isBroken()) {
            return false;
        }
    }
    return true;
}

template <class F> bool forEachField(Value& value, F&& each)
{
    Object object;
    return !isBroken() && isFine(value.get_object().get(object)) && forEachField(object, each);
}

/// Calls `each(value)` for every element.
template <class F> bool forEach(Value& value, F&& each)
{
    Array array;
    if (isBroken() || !isFine(value.get_array().get(array))) {
        return false;
    }
    for (auto element : array) {
        Value item;
        if (element.get(item) != simdjson::SUCCESS) {
            setBroken();
            return false;
        }
        if (!each(item) || isBroken()) {
            return false;
        }
    }
    return true;
}

/// Calls `each(index, value)` for every element of a row.
template <class F> bool forEachIndexed(Value& value, F&& each)
{
    int index = 0;
    return forEach(value, [&](Value& item) { return each(index++, item); });
}

/// [[price, quantity, ...], ...]: further columns are ignored.
bool levels(Value& value, std::vector<BookLevel>& out);

bool find(Document& document, std::string_view key, Value& out);
bool find(Object& object, std::string_view key, Value& out);

} // namespace elite::json
