// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/text_numbers.h"

#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupMark(QChar c)
{
    return c == u',' || c == u'\'' || c == u'\u2019' || c == u'\u00a0' || c == u'\u202f' || c == u'_';
}

/// The word that ends right before `end` (blanks and brackets skipped), in lower case.
QString wordBefore(QStringView text, qsizetype end)
{
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u'(' || text[end - 1] == u'-')) {
        --end;
    }
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1].isLetter()) {
        --begin;
    }
    return text.sliced(begin, end - begin).toString().toLower();
}

QString wordAfter(QStringView text, qsizetype begin)
{
    while (begin < text.size() && (text[begin].isSpace() || text[begin] == u'-')) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    return text.sliced(begin, end - begin).toString().toLower();
}

bool isIndicator(const QString& word)
{
    static const QStringList kNames{u"ema"_s, u"sma"_s,  u"wma"_s, u"ma"_s,     u"rsi"_s,     u"atr"_s, u"adx"_s,
                                    u"cci"_s, u"macd"_s, u"bb"_s,  u"period"_s, u"periods"_s, u"past"_s};
    return kNames.contains(word);
}

bool isUnit(const QString& word)
{
    static const QStringList kUnits{
        u"bar"_s,   u"bars"_s,    u"candle"_s,   u"candles"_s, u"percent"_s,  u"pct"_s,     u"bps"_s,     u"bp"_s,
        u"r"_s,     u"x"_s,       u"h"_s,        u"m"_s,       u"min"_s,      u"mins"_s,    u"minute"_s,  u"minutes"_s,
        u"hour"_s,  u"hours"_s,   u"day"_s,      u"days"_s,    u"week"_s,     u"weeks"_s,   u"d"_s,       u"w"_s,
        u"times"_s, u"touches"_s, u"period"_s,   u"periods"_s, u"ema"_s,      u"sma"_s,     u"ma"_s,      u"th"_s,
        u"st"_s,    u"nd"_s,      u"rd"_s,       u"utc"_s,     u"sessions"_s, u"trades"_s,  u"levels"_s,  u"lows"_s,
        u"highs"_s, u"tests"_s,   u"attempts"_s, u"atr"_s,     u"atrs"_s,     u"million"_s, u"standard"_s};
    return kUnits.contains(word);
}

/// Reads digits with groups of three and one decimal point from `at`; gives the end.
qsizetype readNumber(QStringView text, qsizetype at, QByteArray& digits, bool& isGrouped)
{
    qsizetype end = at;
    while (end < text.size()) {
        if (isDigit(text[end])) {
            digits += static_cast<char>(text[end].unicode());
            ++end;
            continue;
        }
        const auto threeFollow = [&](qsizetype from) {
            return from + 2 < text.size() && isDigit(text[from]) && isDigit(text[from + 1]) && isDigit(text[from + 2])
                && (from + 3 >= text.size() || !isDigit(text[from + 3]));
        };
        if (isGroupMark(text[end]) && !digits.contains('.') && digits.size() <= 15 && threeFollow(end + 1)) {
            isGrouped = true;
            ++end;
            continue;
        }
        if (text[end] == u'.' && !digits.contains('.') && end + 1 < text.size() && isDigit(text[end + 1])) {
            digits += '.';
            ++end;
            continue;
        }
        break;
    }
    return end;
}

/// 15:00, 2026-11-12, 12/11, H1, v2.1.3, 58.
bool isPartOfName(QStringView text, qsizetype at, qsizetype end)
{
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = end < text.size() ? text[end] : QChar(u' ');
    const bool digitsAfterMark = end + 1 < text.size() && isDigit(text[end + 1]);
    if (before.isLetter() || before == u'_' || before == u':' || before == u'#' || before == u'/' || after == u'_'
        || after == u'%' || after == u'/') {
        return true;
    }
    if ((after == u':' || after == u'.') && digitsAfterMark) {
        return true;
    }
    if (after == u'-' && digitsAfterMark && end - at == 4 && end + 3 < text.size() && text[end + 3] == u'-') {
        return true; // A date; 94,700-94,950 is a zone.
    }
    if (before == u'-' && at > 1 && isDigit(text[at - 2]) && end - at == 2) {
        return true; // Month or day of a date.
    }
    return false;
}

} // namespace

std::vector<TextNumber> numbersIn(QStringView text)
{
    std::vector<TextNumber> out;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        QByteArray digits;
        bool isGrouped = false;
        const qsizetype end = readNumber(text, at, digits, isGrouped);
        const QString before = wordBefore(text, at);
        const QString after = wordAfter(text, end);
        const bool hasPercent = end < text.size() && text.sliced(end).trimmed().startsWith(u'%');
        const bool isName = isPartOfName(text, at, end) || hasPercent || isIndicator(before)
            || (isUnit(after) && !isGrouped) || (end < text.size() && text[end].isLetter() && text[end] != u'k');
        while (digits.size() > 1 && digits.startsWith('0') && digits[1] != '.') {
            digits.remove(0, 1);
        }
        const auto value = Decimal::parse(digits);
        if (!isName && value) {
            const QByteArray whole = digits.left(digits.contains('.') ? 0 : digits.size());
            int zeros = 0;
            while (zeros < whole.size() && whole[whole.size() - 1 - zeros] == '0') {
                ++zeros;
            }
            out.push_back({*value, isGrouped, zeros, at, end - at});
        }
        at = std::max(end, at + 1);
    }
    return out;
}

} // namespace elite
