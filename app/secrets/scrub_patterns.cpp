// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/scrub_patterns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace elite {

namespace {

using Text = std::string_view;
using Spans = std::vector<ScrubSpan>;

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isAlnum(char c)
{
    return isUpper(c) || isLower(c) || isDigit(c);
}
constexpr bool isWord(char c)
{
    return isAlnum(c) || c == '_';
}
constexpr bool isName(char c)
{
    return isWord(c) || c == '-';
}
constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isQuote(char c)
{
    return c == '"' || c == '\'';
}
constexpr char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithNoCase(Text text, std::size_t at, Text word)
{
    if (at + word.size() > text.size()) {
        return false;
    }
    return std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == lowered(b); });
}

void add(Spans& spans, std::size_t begin, std::size_t end)
{
    if (begin < end) {
        spans.push_back({static_cast<qsizetype>(begin), static_cast<qsizetype>(end)});
    }
}

template <class Fits> std::size_t runEnd(Text text, std::size_t at, Fits fits)
{
    while (at < text.size() && fits(text[at])) {
        ++at;
    }
    return at;
}

/// OpenAI and its relatives: sk-..., also with stars in it, as the servers echo it.
void findModelKey(Text text, std::size_t at, Spans& spans)
{
    if (text.compare(at, 3, "sk-") != 0 || (at > 0 && isWord(text[at - 1]))) {
        return;
    }
    const std::size_t end = runEnd(text, at, [](char c) { return isName(c) || c == '*'; });
    if (end - at >= 3 + 12) {
        add(spans, at, end);
    }
}

/// `Bearer xyz`, `Basic xyz` anywhere in a text.
void findScheme(Text text, std::size_t at, Spans& spans)
{
    for (const Text scheme : {Text("bearer"), Text("basic")}) {
        if (!startsWithNoCase(text, at, scheme) || (at > 0 && isWord(text[at - 1]))) {
            continue;
        }
        const std::size_t afterWord = at + scheme.size();
        const std::size_t value = runEnd(text, afterWord, isSpace);
        const std::size_t end
            = runEnd(text, value, [](char c) { return !isSpace(c) && !isQuote(c) && c != '\n' && c != '\r'; });
        // "basic" is an ordinary word: only what is long enough to be name and password in base64.
        if (value > afterWord && (scheme == "bearer" || end - value >= 12)) {
            add(spans, value, end);
        }
    }
}

/// eyJ....eyJ....signature
void findWebToken(Text text, std::size_t at, Spans& spans)
{
    if (text.compare(at, 3, "eyJ") != 0 || (at > 0 && isName(text[at - 1]))) {
        return;
    }
    const std::size_t end = runEnd(text, at, [](char c) { return isName(c) || c == '.'; });
    if (end - at >= 20 && text.substr(at, end - at).find('.') != Text::npos) {
        add(spans, at, end);
    }
}

/// From -----BEGIN ... PRIVATE KEY----- to its end line, or to the end of the text when that is cut off.
void findPrivateKey(Text text, std::size_t at, Spans& spans)
{
    constexpr Text kBegin = "-----BEGIN ";
    if (text.compare(at, kBegin.size(), kBegin) != 0) {
        return;
    }
    const std::size_t headEnd = text.find("-----", at + kBegin.size());
    const Text title = text.substr(at, headEnd == Text::npos ? Text::npos : headEnd - at);
    if (title.find("PRIVATE KEY") == Text::npos) {
        return;
    }
    const std::size_t tail = headEnd == Text::npos ? Text::npos : text.find("-----END", headEnd);
    const std::size_t close = tail == Text::npos ? Text::npos : text.find("-----", tail + 8);
    add(spans, at, close == Text::npos ? text.size() : close + 5);
}

/// A name after which a value is a secret; dashes and underscores are already out of it, letters are small.
bool isTellingName(Text name, Text wordBefore)
{
    constexpr std::array kEndings
        = {Text("apikey"),        Text("apisecret"), Text("apisign"),    Text("accesskey"),  Text("accesssign"),
           Text("bapisign"),      Text("secret"),    Text("secretkey"),  Text("privatekey"), Text("masterkey"),
           Text("password"),      Text("passwd"),    Text("passphrase"), Text("token"),      Text("signature"),
           Text("authorization"), Text("cookie"),    Text("xauth"),      Text("listenkey"),  Text("recoverycode"),
           Text("apikeyid")};
    const bool ends = std::any_of(kEndings.begin(), kEndings.end(), [&](Text ending) {
        return name.size() >= ending.size() && name.substr(name.size() - ending.size()) == ending;
    });
    const bool spaced = name == "key"
        && (wordBefore == "api" || wordBefore == "secret" || wordBefore == "private" || wordBefore == "access"
            || wordBefore == "master");
    return ends || spaced || (name == "code" && wordBefore == "recovery");
}

/// The name that ends before `at`, plain: "X-MBX-APIKEY" gives "xmbxapikey".
struct Word
{
    std::string text;
    std::size_t begin = 0;
};

Word wordBefore(Text text, std::size_t at)
{
    Word word{{}, at};
    while (word.begin > 0 && isName(text[word.begin - 1]) && at - word.begin < 64) {
        --word.begin;
    }
    for (const char c : text.substr(word.begin, at - word.begin)) {
        if (isAlnum(c)) {
            word.text += lowered(c);
        }
    }
    return word;
}

std::size_t skipBack(Text text, std::size_t at)
{
    while (at > 0 && (isSpace(text[at - 1]) || isQuote(text[at - 1]) || text[at - 1] == '\\')) {
        --at;
    }
    return at;
}

/// Where the value that starts at `at` ends. A header such as Authorization or Cookie has blanks in its value.
std::size_t valueEnd(Text text, std::size_t at, char quote, bool quoteIsEscaped, bool wholeLine)
{
    if (quote != 0) {
        for (std::size_t end = at; end < text.size(); ++end) {
            if (text[end] == quote && (text[end - 1] == '\\') == quoteIsEscaped) {
                return end;
            }
        }
        return text.size();
    }
    return runEnd(text, at, [wholeLine](char c) {
        const bool stop = c == '\n' || c == '\r' || isQuote(c);
        return wholeLine ? !stop : !stop && !isSpace(c) && c != ',' && c != '}' && c != '&' && c != ';' && c != ')';
    });
}

/// name = value, name: value, "name":"value", \"name\":\"value\".
void findNamedValue(Text text, std::size_t at, Spans& spans)
{
    const Word name = wordBefore(text, skipBack(text, at));
    if (name.text.empty()) {
        return;
    }
    if (!isTellingName(name.text, wordBefore(text, skipBack(text, name.begin)).text)) {
        return;
    }
    const bool header = name.text.ends_with("authorization") || name.text.ends_with("cookie");
    const std::size_t afterSpace = runEnd(text, at + 1, isSpace);
    std::size_t value = runEnd(text, afterSpace, [](char c) { return c == '\\'; });
    const bool escaped = value > afterSpace; // JSON inside JSON
    char quote = 0;
    if (value < text.size() && isQuote(text[value])) {
        quote = text[value++];
    }
    std::size_t end = valueEnd(text, value, quote, escaped, header);
    while (end > value && text[end - 1] == '\\') {
        --end;
    }
    const Text shown = text.substr(value, end - value);
    const bool json
        = shown == "null" || shown == "true" || shown == "false" || shown.starts_with('{') || shown.starts_with('[');
    if (!json && !(name.text == "token" && shown.size() < 8)) {
        add(spans, value, end);
    }
}

/// data:image/png;base64,... keeps its type.
void findPicture(Text text, std::size_t colon, Spans& spans)
{
    if (colon < 4 || !startsWithNoCase(text, colon - 4, "data:image/")) {
        return;
    }
    const std::size_t typeEnd
        = runEnd(text, colon + 1, [](char c) { return isName(c) || c == '/' || c == '+' || c == '.'; });
    add(spans, typeEnd, valueEnd(text, typeEnd, 0, false, true));
}

/// scheme://name:password@host
void findAddressUser(Text text, std::size_t at, Spans& spans)
{
    std::size_t begin = at;
    while (begin > 0 && !isSpace(text[begin - 1]) && text[begin - 1] != '/' && !isQuote(text[begin - 1])
           && at - begin < 512) {
        --begin;
    }
    if (begin >= 3 && text.substr(begin - 3, 3) == "://") {
        add(spans, begin, at);
    }
}

/// The shape of exchange keys without a prefix: one unbroken word of 40 or more letters and digits in both cases, or
/// base64 of the lengths Kraken uses. Hashes and ids in small hex stay.
void findLongWord(Text text, std::size_t begin, std::size_t end, Spans& spans)
{
    const Text word = text.substr(begin, end - begin);
    const bool mixed = std::any_of(word.begin(), word.end(), isUpper) && std::any_of(word.begin(), word.end(), isLower)
        && std::any_of(word.begin(), word.end(), isDigit);
    if (!mixed) {
        return;
    }
    const bool plain = std::all_of(word.begin(), word.end(), isAlnum);
    const std::size_t padding = runEnd(text, end, [](char c) { return c == '='; });
    const std::size_t full = padding - begin;
    if (plain || ((full == 56 || full == 88) && word.front() != '/')) {
        add(spans, begin, padding);
    }
}

} // namespace

void findSecretLooks(QByteArrayView view, std::vector<ScrubSpan>& spans)
{
    constexpr std::size_t kLongWord = 40;
    const Text text(view.data(), static_cast<std::size_t>(view.size()));
    std::size_t wordBegin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (!isAlnum(c) && c != '+' && c != '/') {
            if (at - wordBegin >= kLongWord) {
                findLongWord(text, wordBegin, at, spans);
            }
            wordBegin = at + 1;
        }
        switch (c) {
        case 's':
            findModelKey(text, at, spans);
            break;
        case 'b':
        case 'B':
            findScheme(text, at, spans);
            break;
        case 'e':
            findWebToken(text, at, spans);
            break;
        case '-':
            findPrivateKey(text, at, spans);
            break;
        case ':':
            findPicture(text, at, spans);
            findNamedValue(text, at, spans);
            break;
        case '=':
            findNamedValue(text, at, spans);
            break;
        case '@':
            findAddressUser(text, at, spans);
            break;
        default:
            break;
        }
    }
    if (text.size() - wordBegin >= kLongWord && wordBegin < text.size()) {
        findLongWord(text, wordBegin, text.size(), spans);
    }
}

} // namespace elite
