// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/timestamp.h"
#include "models/market/instrument.h"
#include "models/market/market_event.h"

#include <QByteArrayView>

#include <cstdint>
#include <string_view>
#include <vector>

// What the parsers of all venues share: a reader that goes through a text once, from left to right, and numbers from
// their own characters. Nothing is built and nothing is looked up; a part that nobody asks for is skipped. A test
// compares it with simdjson. Only *_parse.cpp and *_frame.cpp files include this.

namespace elite::json {

/// A place in the text of the open document, at the first character of a value. Whoever reads it to its end leaves
/// behind where that is, so that nothing is read twice.
class Value
{
public:
    constexpr Value() = default;
    constexpr explicit Value(const char* at)
        : m_at(at)
    {
    }
    const char* at() const { return m_at; }
    char first() const { return *m_at; }
    const char* after() const { return m_after; } // Null until it was read.
    void setAfter(const char* after) { m_after = after; }

private:
    const char* m_at = "";
    const char* m_after = nullptr;
};

struct Object
{
    const char* at = "{}"; // At the brace.
};

struct Document
{
    const char* at = "";
};

/// The document refers to scratch memory of this thread: one at a time, used up before the next. False where the text
/// cannot be JSON from its ends alone.
bool open(QByteArrayView text, Document& out);
bool asObject(const Document& document, Object& out);
bool asObject(const Value& value, Object& out);
bool asValue(const Document& document, Value& out);
inline bool isArray(const Document& document)
{
    return *document.at == '[';
}
inline bool isArray(const Value& value)
{
    return value.first() == '[';
}

/// The text is no JSON where it was read: nothing of it counts.
inline thread_local bool t_isBroken = false;
inline bool isBroken()
{
    return t_isBroken;
}
inline bool setBroken()
{
    t_isBroken = true;
    return false;
}

namespace detail {

// The scratch copy ends in a zero, which no JSON text may hold: every loop stops there.

inline const char* skipSpace(const char* at)
{
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') {
        ++at;
    }
    return at;
}

/// From behind the opening quote to the closing one; null when there is none.
const char* endOfEscapedString(const char* at);
inline const char* endOfString(const char* at)
{
    while (*at != '"') {
        if (*at == '\\' || static_cast<unsigned char>(*at) < 0x20) {
            return endOfEscapedString(at);
        }
        ++at;
    }
    return at;
}

/// Behind the value; null when it is broken.
const char* endOfValue(const char* at);
inline const char* afterOf(const Value& value)
{
    return value.after() != nullptr ? value.after() : endOfValue(value.at());
}

/// Without its escapes; the result lives as long as the document.
std::string_view unescaped(std::string_view raw);

/// The next "key": of an object; moves `at` to its value. False when it is broken.
inline bool readKey(const char*& at, std::string_view& key)
{
    if (*at != '"') {
        return setBroken();
    }
    const char* const begin = at + 1;
    const char* const end = endOfString(begin);
    if (end == nullptr) {
        return setBroken();
    }
    key = std::string_view(begin, static_cast<std::size_t>(end - begin));
    at = skipSpace(end + 1);
    if (*at != ':') {
        return setBroken();
    }
    at = skipSpace(at + 1);
    return true;
}

/// Moves to the next element or behind the bracket, which sets `isDone`. False when it is broken.
inline bool step(const char*& at, char bracket, bool& isDone)
{
    at = skipSpace(at);
    if (*at == ',') {
        at = skipSpace(at + 1);
        return true;
    }
    isDone = *at == bracket;
    return isDone ? (++at, true) : setBroken();
}

template <class F> const char* eachField(const char* at, F&& each)
{
    at = skipSpace(at + 1);
    if (*at == '}') {
        return at + 1;
    }
    for (bool isDone = false; !isDone;) {
        std::string_view key;
        if (!readKey(at, key)) {
            return nullptr;
        }
        if (key.find('\\') != std::string_view::npos) {
            key = unescaped(key);
        }
        Value value(at);
        if (!each(key, value) || isBroken()) {
            return nullptr;
        }
        at = afterOf(value);
        if (at == nullptr || !step(at, '}', isDone)) {
            setBroken();
            return nullptr;
        }
    }
    return at;
}

template <class F> const char* eachElement(const char* at, F&& each)
{
    at = skipSpace(at + 1);
    if (*at == ']') {
        return at + 1;
    }
    for (bool isDone = false; !isDone;) {
        Value value(at);
        if (!each(value) || isBroken()) {
            return nullptr;
        }
        at = afterOf(value);
        if (at == nullptr || !step(at, ']', isDone)) {
            setBroken();
            return nullptr;
        }
    }
    return at;
}

} // namespace detail

/// Calls `each(key, value)` for every field; false when it says false or the text is broken.
template <class F> bool forEachField(Object object, F&& each)
{
    return !isBroken() && detail::eachField(object.at, each) != nullptr;
}

template <class F> bool forEachField(Value& value, F&& each)
{
    if (isBroken() || value.first() != '{') {
        return false;
    }
    value.setAfter(detail::eachField(value.at(), each));
    return value.after() != nullptr;
}

/// Calls `each(value)` for every element.
template <class F> bool forEach(Value& value, F&& each)
{
    if (isBroken() || value.first() != '[') {
        return false;
    }
    value.setAfter(detail::eachElement(value.at(), each));
    return value.after() != nullptr;
}

/// Calls `each(index, value)` for every element of a row.
template <class F> bool forEachIndexed(Value& value, F&& each)
{
    int index = 0;
    return forEach(value, [&](Value& item) { return each(index++, item); });
}

/// The first field of that name. A name with escapes in the text is not found.
bool find(const Document& document, std::string_view key, Value& out);
bool find(const Object& object, std::string_view key, Value& out);

/// The characters of a string, number or literal as they stand on the wire, without quotes; no escapes are undone.
bool lexeme(Value& value, QByteArrayView& out);

bool decimal(Value& value, Decimal& out);
/// Any decimal that parses; whether it can be true is asked later.
bool price(Value& value, Price& out);
bool quantity(Value& value, Quantity& out);
/// A figure that the venue computed in floating point: rounded to what fits, only ever shown.
bool roundedQuantity(Value& value, Quantity& out);
bool roundedPrice(Value& value, Price& out);
bool whole(Value& value, std::uint64_t& out);
bool integer(Value& value, std::int64_t& out);
bool text(Value& value, std::string_view& out); // Lives as long as the document.
bool boolean(Value& value, bool& out);
bool symbol(Value& value, Symbol& out);
bool millis(Value& value, Timestamp& out);
bool isoTime(Value& value, Timestamp& out);
bool epochSeconds(Value& value, Timestamp& out); // With or without a fraction, quoted or not.
bool isNull(const Value& value);

/// [[price, quantity, ...], ...]: further columns are ignored.
bool levels(Value& value, std::vector<BookLevel>& out);

} // namespace elite::json
