// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/fill_cells.h"

#include "models/market/csv_cells.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::array kState{"USD", "EUR", "GBP", "CAD", "JPY", "CHF", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK",
                            "TRY", "BRL", "MXN", "ZAR", "NGN", "UAH", "RON", "HKD", "SGD", "KRW", "INR", "CNH", "HUF"};
constexpr std::array kTied{"USDT", "USDC", "BUSD", "FDUSD", "TUSD", "USDP", "DAI", "PYUSD", "EURI", "USD1"};
constexpr std::array kCoins{"BTC", "XBT", "ETH", "BNB"}; // That others are quoted in.

template <std::size_t N> bool holds(const std::array<const char*, N>& names, const QString& asset)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return asset == QLatin1StringView(name); });
}

std::optional<std::pair<Currency, Currency>> pairOf(const QString& base, const QString& quote)
{
    const auto first = Currency::parse(base.toUtf8());
    const auto second = Currency::parse(quote.toUtf8());
    return first && second && *first != *second ? std::optional(std::pair(*first, *second)) : std::nullopt;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isPlainNumber(QStringView text, QChar point)
{
    const qsizetype at = text.indexOf(point);
    return at < 0 ? isDigits(text) : isDigits(text.left(at)) && isDigits(text.mid(at + 1));
}

bool isGroupedNumber(QStringView text, QChar group, QChar point)
{
    const qsizetype at = text.indexOf(point);
    QStringView whole = at < 0 ? text : text.left(at);
    if (!whole.contains(group) || (at >= 0 && !isDigits(text.mid(at + 1)))) {
        return false;
    }
    for (qsizetype cut = whole.lastIndexOf(group); cut >= 0; cut = whole.lastIndexOf(group)) {
        if (whole.size() - cut != 4 || !isDigits(whole.mid(cut + 1))) {
            return false;
        }
        whole = whole.left(cut);
    }
    return isDigits(whole) && whole.size() <= 3;
}

std::optional<int> zoneMinutes(QStringView text)
{
    if (text.size() < 2 || (text[0] != u'+' && text[0] != u'-')) {
        return std::nullopt;
    }
    const QString digits = text.mid(1).toString().remove(u':');
    if (!isDigits(digits) || digits.size() > 4 || digits.size() == 3) {
        return std::nullopt;
    }
    const int minutes = digits.left(2).toInt() * 60 + digits.mid(2).toInt();
    return text[0] == u'-' ? -minutes : minutes;
}

std::optional<Decimal> cellNumber(QString cell, bool isDecimalComma, Thousands thousands)
{
    const auto sizeOf = [&cell] { return QStringView(cell).mid(cell.startsWith(u'-') ? 1 : 0); };
    if (thousands == Thousands::Blank) {
        cell.replace(u"- "_s, u"-"_s); // MetaTrader writes "- 12.50"
        if (isGroupedNumber(sizeOf(), u' ', u'.') || isGroupedNumber(sizeOf(), u' ', u',')) {
            cell.remove(u' ');
        }
    }
    if (isDecimalComma) {
        if (isGroupedNumber(sizeOf(), u'.', u',')) {
            cell.remove(u'.');
        }
        if (cell.contains(u'.')) {
            return std::nullopt;
        }
        cell.replace(u',', u'.');
    } else if (thousands == Thousands::Comma) {
        for (const QChar sign : {QChar(u'$'), QChar(0x20ac), QChar(0xa3)}) { // "$1,234.50", "-$12.00"
            cell.remove(sign);
        }
        if (isGroupedNumber(sizeOf(), u',', u'.')) {
            cell.remove(u',');
        }
    }
    Decimal out;
    return Decimal::parse(cell.toLatin1(), out) == Decimal::ParseIssue::Ok ? std::optional(out) : std::nullopt;
}

std::optional<Decimal> numberBefore(const QString& cell, const QString& unit)
{
    return !unit.isEmpty() && cell.endsWith(unit)
        ? cellNumber(cell.chopped(unit.size()).trimmed(), false, Thousands::Comma)
        : std::nullopt;
}

std::optional<Timestamp> cellTime(const QString& cell, int utcOffsetMinutes)
{
    const QByteArray text = cell.toLatin1();
    Timestamp time;
    if (isDigits(cell)) {
        const CsvTime format = text.size() == 10 ? CsvTime::Seconds
            : text.size() == 13                  ? CsvTime::Millis
            : text.size() == 16                  ? CsvTime::Micros
                                                 : CsvTime::Text;
        return format != CsvTime::Text && parseCsvTime(text, format, time) ? std::optional(time) : std::nullopt;
    }
    if (text.size() < 16 || !parseCsvTime(text, CsvTime::Text, time)) { // A day alone is no time of a fill.
        return std::nullopt;
    }
    const bool hasZone = cell.endsWith(u'Z', Qt::CaseInsensitive) || cell.endsWith(u" UTC"_s)
        || cell.contains(u" GMT"_s)
        || (cell.size() > 19 && cell[cell.size() - 3] == u':' && zoneMinutes(QStringView(cell).right(6)));
    return hasZone ? time : time - std::chrono::minutes(utcOffsetMinutes);
}

QString krakenAsset(const QString& asset)
{
    QString out = asset.section(u'.', 0, 0); // "ETH2.S", "USD.HOLD"
    if (out.size() == 4 && (out.startsWith(u'X') || out.startsWith(u'Z')) && out != u"ZETA" && out != u"XION") {
        const QString bare = out.mid(1);
        const bool isOld = out.startsWith(u'Z') ? holds(kState, bare) : true;
        out = isOld ? bare : out;
    }
    return out == u"XBT" ? u"BTC"_s : out == u"XDG" ? u"DOGE"_s : out;
}

int moneyRank(const QString& asset)
{
    return holds(kState, asset) ? 3 : holds(kTied, asset) ? 2 : asset == u"BTC" ? 1 : 0;
}

std::optional<std::pair<Currency, Currency>> splitPair(QString pair, FillSource source)
{
    const bool isKraken = source == FillSource::KrakenTrades || source == FillSource::KrakenLedgers;
    pair = pair.section(u':', -1).trimmed();
    for (const QChar mark : {u'/', u'-', u'_'}) {
        if (pair.count(mark) == 1) {
            const QString base = pair.section(mark, 0, 0).trimmed();
            const QString quote = pair.section(mark, 1).trimmed();
            return isKraken ? pairOf(krakenAsset(base), krakenAsset(quote)) : pairOf(base, quote);
        }
    }
    if (isKraken && pair.size() == 8 && pair.startsWith(u'X') && (pair[4] == u'Z' || pair[4] == u'X')) {
        return pairOf(krakenAsset(pair.left(4)), krakenAsset(pair.mid(4)));
    }
    std::vector<QString> quotes;
    const auto add = [&](const char* name) {
        const QLatin1StringView quote(name);
        if (pair.size() > quote.size() && pair.endsWith(quote)) {
            quotes.emplace_back(quote);
        }
    };
    for (const char* name : kState) {
        // Binance has no pair in dollars: what ends so is one of the coins that are tied to it.
        if (source != FillSource::BinanceTrades || QLatin1StringView(name) != QLatin1StringView("USD")) {
            add(name);
        }
    }
    std::for_each(kTied.begin(), kTied.end(), add);
    std::for_each(kCoins.begin(), kCoins.end(), add);
    if (quotes.size() != 1) {
        return std::nullopt;
    }
    const QString base = pair.chopped(quotes.front().size());
    return isKraken ? pairOf(krakenAsset(base), krakenAsset(quotes.front())) : pairOf(base, quotes.front());
}

} // namespace elite
