// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/json_input.h"

#include <algorithm>

namespace elite::json {

namespace {

struct Scratch
{
    simdjson::ondemand::parser parser;
    std::vector<char> padded;
};

Scratch& scratch()
{
    thread_local Scratch ours;
    return ours;
}

template <class Kind> bool parsed(Value& value, Kind& out)
{
    Decimal number;
    if (!decimal(value, number)) {
        return false;
    }
    out = Kind(number);
    return true;
}

template <class Kind> bool parsedRounded(Value& value, Kind& out)
{
    QByteArrayView digits;
    if (!lexeme(value, digits)) {
        return false;
    }
    const auto number = Decimal::parseRounded(digits, Decimal::kMaxScale, Rounding::HalfEven);
    if (!number) {
        return false;
    }
    out = Kind(*number);
    return true;
}

template <class T> bool taken(const Result<T>& result, T& out)
{
    if (!result) {
        return false;
    }
    out = *result;
    return true;
}

} // namespace

bool open(QByteArrayView text, Document& out)
{
    Scratch& ours = scratch();
    const auto size = static_cast<std::size_t>(text.size());
    if (ours.padded.size() < size + simdjson::SIMDJSON_PADDING) {
        ours.padded.resize(size + simdjson::SIMDJSON_PADDING);
    }
    std::copy(text.begin(), text.end(), ours.padded.begin());
    const simdjson::padded_string_view view(ours.padded.data(), size, ours.padded.size());
    t_isBroken = ours.parser.iterate(view).get(out) != simdjson::SUCCESS;
    return !t_isBroken;
}

bool isFine(simdjson::error_code code)
{
    if (code != simdjson::SUCCESS && code != simdjson::INCORRECT_TYPE && code != simdjson::NO_SUCH_FIELD) {
        setBroken();
    }
    return code == simdjson::SUCCESS;
}

bool decimal(Value& value, Decimal& out)
{
    QByteArrayView digits;
    return lexeme(value, digits) && Decimal::parse(digits, out) == Decimal::ParseIssue::Ok;
}

bool price(Value& value, Price& out)
{
    return parsed(value, out);
}

bool quantity(Value& value, Quantity& out)
{
    return parsed(value, out);
}

bool roundedQuantity(Value& value, Quantity& out)
{
    return parsedRounded(value, out);
}

bool roundedPrice(Value& value, Price& out)
{
    return parsedRounded(value, out);
}

bool whole(Value& value, std::uint64_t& out)
{
    std::int64_t plain = 0;
    if (!integer(value, plain) || plain < 0) {
        return false;
    }
    out = static_cast<std::uint64_t>(plain);
    return true;
}

bool integer(Value& value, std::int64_t& out)
{
    Decimal number;
    if (!decimal(value, number) || number.scale() != 0) {
        return false;
    }
    out = number.mantissa();
    return true;
}

bool text(Value& value, std::string_view& out)
{
    return !isBroken() && isFine(value.get_string().get(out));
}

bool boolean(Value& value, bool& out)
{
    return !isBroken() && isFine(value.get_bool().get(out));
}

bool symbol(Value& value, Symbol& out)
{
    std::string_view name;
    return text(value, name)
        && taken(Symbol::parse(QByteArrayView(name.data(), static_cast<qsizetype>(name.size()))), out);
}

bool millis(Value& value, Timestamp& out)
{
    std::int64_t number = 0;
    return integer(value, number) && taken(fromMillis(number), out);
}

bool isoTime(Value& value, Timestamp& out)
{
    QByteArrayView digits;
    return lexeme(value, digits) && taken(parseTimestamp(digits), out);
}

bool epochSeconds(Value& value, Timestamp& out)
{
    QByteArrayView digits;
    return lexeme(value, digits) && taken(parseEpochSeconds(digits), out);
}

bool isNull(Value& value)
{
    return value.raw_json_token().substr(0, 4) == "null";
}

bool levels(Value& value, std::vector<BookLevel>& out)
{
    return forEach(value, [&](Value& row) {
        BookLevel level;
        int columns = 0;
        const bool isGood = forEachIndexed(row, [&](int index, Value& item) {
            columns = index + 1;
            return index == 0 ? price(item, level.price) : index != 1 || quantity(item, level.quantity);
        });
        out.push_back(level);
        return isGood && columns >= 2;
    });
}

bool find(Document& document, std::string_view key, Value& out)
{
    return !isBroken() && isFine(document.find_field_unordered(key).get(out));
}

bool find(Object& object, std::string_view key, Value& out)
{
    return !isBroken() && isFine(object.find_field_unordered(key).get(out));
}

} // namespace elite::json
