// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/json_input.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <list>
#include <string>
#include <utility>

namespace elite::json {

namespace {

/// The outermost object as far as it was walked: whoever asks for several of its fields has it walked once.
struct Root
{
    struct Field
    {
        std::string_view key;
        const char* at;
    };
    const char* begin = nullptr; // At its brace; null: not begun.
    std::vector<Field> fields;
    const char* next = nullptr; // The key after the last field, once that one's end is known,
    const char* open = nullptr; // or the value of the last field.
    bool isDone = false;
};

struct Scratch
{
    std::vector<char> text;
    std::list<std::string> unescaped; // A list, so that views into it stay.
    Root root;
};

Scratch& scratch()
{
    thread_local Scratch ours;
    return ours;
}

constexpr std::size_t kMostFields = 64; // That are remembered; no venue has half of it.
constexpr int kMaxDepth = 64; // No venue nests deeper than six.

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Letters and digits of numbers and of true, false, null.
constexpr auto kTokenCharacters = [] {
    std::array<bool, 256> out{};
    for (const char c : std::string_view("0123456789+-.eEtrufalsn")) {
        out[static_cast<unsigned char>(c)] = true;
    }
    return out;
}();

const char* endOfToken(const char* at)
{
    while (kTokenCharacters[static_cast<unsigned char>(*at)]) {
        ++at;
    }
    return at;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char* skipDigits(const char* at)
{
    while (isDigit(*at)) {
        ++at;
    }
    return at;
}

/// By the grammar of a JSON number.
bool isNumber(const char* at, const char* end)
{
    at += *at == '-' ? 1 : 0;
    const char* const digits = at;
    at = skipDigits(at);
    if (at == digits || (*digits == '0' && at - digits > 1)) {
        return false;
    }
    if (*at == '.') {
        const char* const fraction = at + 1;
        at = skipDigits(fraction);
        if (at == fraction) {
            return false;
        }
    }
    if (*at == 'e' || *at == 'E') {
        at += at[1] == '+' || at[1] == '-' ? 2 : 1;
        const char* const exponent = at;
        at = skipDigits(at);
        if (at == exponent) {
            return false;
        }
    }
    return at == end;
}

/// Behind a number or a literal; null when it is neither.
const char* endOfScalar(const char* at)
{
    const char* const end = endOfToken(at);
    const std::string_view token(at, static_cast<std::size_t>(end - at));
    const bool isKnown
        = *at == '-' || isDigit(*at) ? isNumber(at, end) : token == "true" || token == "false" || token == "null";
    return isKnown ? end : nullptr;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto add = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xc0 | code >> 6);
        add(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        add(0xe0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    } else {
        add(0xf0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3f));
        add(0x80 | (code >> 6 & 0x3f));
        add(0x80 | (code & 0x3f));
    }
}

constexpr std::uint32_t kReplacement = 0xfffd; // For halves of a surrogate pair that stand alone.

bool readHex(std::string_view raw, std::size_t at, std::uint32_t& out)
{
    out = 0;
    if (at + 4 > raw.size()) {
        return false;
    }
    for (const char c : raw.substr(at, 4)) {
        const int digit = isDigit(c) ? c - '0'
            : c >= 'a' && c <= 'f'   ? c - 'a' + 10
            : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                     : -1;
        if (digit < 0) {
            return false;
        }
        out = out << 4 | static_cast<std::uint32_t>(digit);
    }
    return true;
}

/// "uXXXX" at `at`, perhaps the first half of a pair; returns how many characters it took.
std::size_t readCode(std::string_view raw, std::size_t at, std::string& out)
{
    std::uint32_t code = 0;
    std::uint32_t low = 0;
    if (!readHex(raw, at + 1, code)) {
        setBroken();
        return 1;
    }
    const bool isHigh = code >= 0xd800 && code < 0xdc00;
    if (isHigh && raw.substr(at + 5, 2) == "\\u" && readHex(raw, at + 7, low) && low >= 0xdc00 && low < 0xe000) {
        appendUtf8(out, 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00));
        return 11;
    }
    appendUtf8(out, code >= 0xd800 && code < 0xe000 ? kReplacement : code);
    return 5;
}

const char* findField(const char* at, std::string_view wanted)
{
    at = detail::skipSpace(at + 1);
    if (*at == '}') {
        return nullptr;
    }
    for (bool isDone = false; !isDone;) {
        std::string_view key;
        if (!detail::readKey(at, key)) {
            return nullptr;
        }
        if (key == wanted) {
            return at;
        }
        at = detail::endOfValue(at);
        if (at == nullptr || !detail::step(at, '}', isDone)) {
            setBroken();
            return nullptr;
        }
    }
    return nullptr;
}

const char* findRoot(const char* at, std::string_view wanted)
{
    Root& root = scratch().root;
    if (root.begin != at) {
        root.begin = at;
        root.fields.clear();
        root.next = detail::skipSpace(at + 1);
        root.open = nullptr;
        root.isDone = *root.next == '}';
    }
    const auto known = std::find_if(root.fields.begin(), root.fields.end(),
                                    [wanted](const Root::Field& field) { return field.key == wanted; });
    if (known != root.fields.end()) {
        return known->at;
    }
    while (!root.isDone) {
        if (root.fields.size() == kMostFields) {
            return findField(at, wanted);
        }
        if (root.open != nullptr) {
            root.next = detail::endOfValue(std::exchange(root.open, nullptr));
            if (root.next == nullptr || !detail::step(root.next, '}', root.isDone)) {
                root.isDone = true;
                setBroken();
                return nullptr;
            }
            if (root.isDone) {
                break;
            }
        }
        std::string_view key;
        if (!detail::readKey(root.next, key)) {
            root.isDone = true;
            return nullptr;
        }
        root.open = root.next;
        root.fields.push_back({key, root.open});
        if (key == wanted) {
            return root.open;
        }
    }
    return nullptr;
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
    Decimal plain;
    if (decimal(value, plain)) {
        out = Kind(plain);
        return true;
    }
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

/// Two digits; 100 or more when one is none.
int twoDigits(const char* at)
{
    return isDigit(at[0]) && isDigit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : 100;
}

/// "2026-11-18T10:13:20.123456Z" on the day of the last such text: only the clock has to be read. False for anything
/// else, which the full reader then judges.
bool isSameDay(QByteArrayView text, Timestamp& out)
{
    struct Day
    {
        std::array<char, 11> name{}; // "2026-11-18T"
        Timestamp midnight;
    };
    thread_local Day last;
    if (text.size() < 20 || text[text.size() - 1] != 'Z' || text[10] != 'T' || text[13] != ':' || text[16] != ':') {
        return false;
    }
    const char* const at = text.data();
    if (!std::equal(last.name.begin(), last.name.end(), at)) {
        const QByteArray midnight = QByteArray(at, 11).append("00:00:00Z");
        const auto day = parseTimestamp(midnight);
        if (!day) {
            return false;
        }
        std::copy(at, at + 11, last.name.begin());
        last.midnight = *day;
    }
    const int hour = twoDigits(at + 11);
    const int minute = twoDigits(at + 14);
    const int second = twoDigits(at + 17);
    const qsizetype decimals = text.size() - 21;
    if (hour > 23 || minute > 59 || second > 59 || decimals == 0 || decimals > 9 || (decimals > 0 && text[19] != '.')) {
        return false;
    }
    std::int64_t micros = 0;
    for (qsizetype i = 0; i < 6; ++i) { // What is below a microsecond is cut.
        const char c = i < decimals ? at[20 + i] : '0';
        if (!isDigit(c)) {
            return false;
        }
        micros = micros * 10 + (c - '0');
    }
    for (qsizetype i = 6; i < decimals; ++i) {
        if (!isDigit(at[20 + i])) {
            return false;
        }
    }
    out = last.midnight + std::chrono::seconds(hour * 3600 + minute * 60 + second) + Duration(micros);
    return true;
}

} // namespace

namespace detail {

const char* endOfEscapedString(const char* at)
{
    for (; *at != '"'; ++at) {
        if (static_cast<unsigned char>(*at) < 0x20) {
            return nullptr;
        }
        if (*at == '\\' && static_cast<unsigned char>(*++at) < 0x20) {
            return nullptr;
        }
    }
    return at;
}

const char* endOfValue(const char* at)
{
    if (*at == '"') {
        const char* const end = endOfString(at + 1);
        return end == nullptr ? nullptr : end + 1;
    }
    if (*at != '{' && *at != '[') {
        return endOfScalar(at);
    }
    std::uint64_t braces = 0; // One bit per level: is it an object?
    int depth = 0;
    for (;; ++at) {
        switch (*at) {
        case '"':
            at = endOfString(at + 1);
            if (at == nullptr) {
                return nullptr;
            }
            break;
        case '{':
        case '[':
            if (++depth > kMaxDepth) {
                return nullptr;
            }
            braces = braces << 1 | (*at == '{' ? 1u : 0u);
            break;
        case '}':
        case ']':
            if ((braces & 1u) != (*at == '}' ? 1u : 0u)) {
                return nullptr;
            }
            braces >>= 1;
            if (--depth == 0) {
                return at + 1;
            }
            break;
        case ',':
        case ':':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            break;
        default:
            if (!kTokenCharacters[static_cast<unsigned char>(*at)]) { // The zero at the end as well.
                return nullptr;
            }
        }
    }
}

std::string_view unescaped(std::string_view raw)
{
    std::string& out = scratch().unescaped.emplace_back();
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            out.push_back(raw[i]);
            continue;
        }
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        ++i;
        if (raw[i] == 'u') {
            i += readCode(raw, i, out) - 1;
        } else if (const auto at = names.find(raw[i]); at != std::string_view::npos) {
            out.push_back(meanings[at]);
        } else {
            setBroken();
        }
    }
    return out;
}

} // namespace detail

bool open(QByteArrayView text, Document& out)
{
    Scratch& ours = scratch();
    const auto size = static_cast<std::size_t>(text.size());
    if (ours.text.size() < size + 1) {
        ours.text.resize(size + 1);
    }
    ours.unescaped.clear();
    ours.root.begin = nullptr;
    char* const begin = ours.text.data();
    if (size > 0) {
        std::memcpy(begin, text.data(), size);
    }
    begin[size] = 0;
    const char* last = begin + size;
    while (last != begin && isSpace(last[-1])) {
        --last;
    }
    out.at = detail::skipSpace(begin);
    const bool isClosed = last != begin
        && ((*out.at == '{' && last[-1] == '}') || (*out.at == '[' && last[-1] == ']')
            || (*out.at != '{' && *out.at != '['));
    t_isBroken = !isClosed || (size > 0 && std::memchr(begin, 0, size) != nullptr);
    return !t_isBroken;
}

bool asObject(const Document& document, Object& out)
{
    out.at = document.at;
    return !isBroken() && *document.at == '{';
}

bool asObject(const Value& value, Object& out)
{
    out.at = value.at();
    return !isBroken() && value.first() == '{';
}

bool asValue(const Document& document, Value& out)
{
    out = Value(document.at);
    return !isBroken();
}

bool find(const Document& document, std::string_view key, Value& out)
{
    if (isBroken() || *document.at != '{') {
        return false;
    }
    const char* const at = findRoot(document.at, key);
    out = at == nullptr ? out : Value(at);
    return at != nullptr;
}

bool find(const Object& object, std::string_view key, Value& out)
{
    if (isBroken() || *object.at != '{') {
        return false;
    }
    const char* const at = findField(object.at, key);
    out = at == nullptr ? out : Value(at);
    return at != nullptr;
}

bool lexeme(Value& value, QByteArrayView& out)
{
    if (isBroken() || value.first() == '{' || value.first() == '[') {
        return false;
    }
    const bool isQuoted = value.first() == '"';
    const char* const end = detail::endOfValue(value.at());
    if (end == nullptr) {
        return setBroken();
    }
    value.setAfter(end);
    out = isQuoted ? QByteArrayView(value.at() + 1, end - 1) : QByteArrayView(value.at(), end);
    return !out.isEmpty();
}

bool decimal(Value& value, Decimal& out)
{
    if (isBroken()) {
        return false;
    }
    const bool isQuoted = value.first() == '"';
    const char* const end = Decimal::scan(value.at() + (isQuoted ? 1 : 0), out);
    if (end != nullptr && (isQuoted ? *end == '"' : !kTokenCharacters[static_cast<unsigned char>(*end)])) {
        value.setAfter(end + (isQuoted ? 1 : 0));
        return true;
    }
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
    if (isBroken() || value.first() != '"') {
        return false;
    }
    const char* const begin = value.at() + 1;
    const char* const end = detail::endOfString(begin);
    if (end == nullptr) {
        return setBroken();
    }
    value.setAfter(end + 1);
    out = std::string_view(begin, static_cast<std::size_t>(end - begin));
    if (out.find('\\') != std::string_view::npos) {
        out = detail::unescaped(out);
    }
    return !isBroken();
}

bool boolean(Value& value, bool& out)
{
    const bool isTrue = std::strncmp(value.at(), "true", 4) == 0;
    if (isBroken() || (!isTrue && std::strncmp(value.at(), "false", 5) != 0)) {
        return false;
    }
    out = isTrue;
    value.setAfter(value.at() + (isTrue ? 4 : 5));
    return true;
}

bool symbol(Value& value, Symbol& out)
{
    std::string_view name;
    if (!text(value, name)) {
        return false;
    }
    return Symbol::fromAscii(name, out)
        || taken(Symbol::parse(QByteArrayView(name.data(), static_cast<qsizetype>(name.size()))), out);
}

bool millis(Value& value, Timestamp& out)
{
    constexpr std::int64_t kYear3000 = 32'503'680'000'000;
    std::int64_t number = 0;
    if (!integer(value, number)) {
        return false;
    }
    if (number >= 0 && number < kYear3000) { // Every time that a venue means.
        out = fromMicros(number * 1000);
        return true;
    }
    return taken(fromMillis(number), out);
}

bool isoTime(Value& value, Timestamp& out)
{
    QByteArrayView digits;
    return lexeme(value, digits) && (isSameDay(digits, out) || taken(parseTimestamp(digits), out));
}

bool epochSeconds(Value& value, Timestamp& out)
{
    QByteArrayView digits;
    return lexeme(value, digits) && taken(parseEpochSeconds(digits), out);
}

bool isNull(const Value& value)
{
    return std::strncmp(value.at(), "null", 4) == 0;
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

} // namespace elite::json
