// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_plan.h"

#include <algorithm>
#include <array>
#include <map>

namespace elite {

namespace {

constexpr int kLinesToCut = 20; // To see what cuts them.

struct FieldName
{
    CsvField field;
    const char* name; // The first one is what the program writes.
    std::array<const char*, 11> others{};
};

// German and Spanish ones without their umlauts and accents, which are no letters here.
constexpr std::array kNames{
    FieldName{CsvField::Ignored, "ignored", {}},
    FieldName{CsvField::Time,
              "time",
              {"timestamp", "date", "datetime", "opentime", "unix", "ts", "timems", "gmttime", "localtime", "datum",
               "fecha"}},
    FieldName{CsvField::TimeOfDay, "timeofday", {"hour", "clock", "uhrzeit", "hora"}},
    FieldName{CsvField::Open, "open", {"o", "openprice", "first", "erster", "erffnung", "eroeffnung", "apertura"}},
    FieldName{CsvField::High, "high", {"h", "highprice", "max", "hoch", "hchst", "mximo", "maximo"}},
    FieldName{CsvField::Low, "low", {"l", "lowprice", "min", "tief", "tiefst", "mnimo", "minimo"}},
    FieldName{CsvField::Close, "close", {"c", "closeprice", "last", "schluss", "schlusskurs", "cierre"}},
    FieldName{CsvField::Volume, "volume", {"vol", "v", "basevolume", "volumebtc", "tickvol", "tickvolume", "volumen"}},
    FieldName{CsvField::TradeCount, "tradecount", {"trades", "count", "numberoftrades", "tradescount"}},
    FieldName{CsvField::TradePrice, "price", {"p", "rate", "tradeprice"}},
    FieldName{CsvField::TradeSize, "quantity", {"qty", "size", "amount", "q", "tradeqty"}},
    FieldName{CsvField::Side, "side", {"taker", "takerside", "direction", "buysell"}},
    FieldName{CsvField::BuyerIsMaker, "buyerismaker", {"isbuyermaker", "m"}},
    FieldName{CsvField::TradeId, "tradeid", {"id", "tid", "aggtradeid"}},
    FieldName{CsvField::Bid, "bid", {"bidprice", "bestbid", "b"}},
    FieldName{CsvField::Ask, "ask", {"askprice", "bestask", "a", "offer"}},
    FieldName{CsvField::BidSize, "bidsize", {"bidqty", "bidvolume", "bidamount"}},
    FieldName{CsvField::AskSize, "asksize", {"askqty", "askvolume", "askamount"}},
    FieldName{CsvField::BidOpen, "bidopen", {}},
    FieldName{CsvField::BidHigh, "bidhigh", {}},
    FieldName{CsvField::BidLow, "bidlow", {}},
    FieldName{CsvField::BidClose, "bidclose", {}},
    FieldName{CsvField::AskOpen, "askopen", {}},
    FieldName{CsvField::AskHigh, "askhigh", {}},
    FieldName{CsvField::AskLow, "asklow", {}},
    FieldName{CsvField::AskClose, "askclose", {}},
    FieldName{CsvField::Rate, "rate", {}},
};

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

QByteArray lettersOf(QByteArrayView text)
{
    QByteArray out;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (lower >= 'a' && lower <= 'z') {
            out.append(lower);
        }
    }
    return out;
}

CsvField fieldOf(QByteArrayView name)
{
    const QByteArray letters = lettersOf(name);
    for (const FieldName& known : kNames) {
        const auto isIt = [&letters](const char* other) { return other && letters == other; };
        if (known.field != CsvField::Rate && known.field != CsvField::Ignored
            && (isIt(known.name) || std::any_of(known.others.begin(), known.others.end(), isIt))) {
            return known.field;
        }
    }
    return CsvField::Ignored;
}

bool isNumber(QByteArrayView text)
{
    Decimal value;
    return Decimal::parse(text, value) == Decimal::ParseIssue::Ok;
}

bool isNumberWith(char point, QByteArrayView text)
{
    Decimal value;
    return parseCsvNumber(text, point, Decimal::kMaxScale, value);
}

bool isAnyNumber(QByteArrayView text)
{
    return isNumberWith('.', text) || isNumberWith(',', text);
}

bool isCurrencyCode(QByteArrayView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

struct Sample
{
    std::vector<std::vector<QByteArrayView>> rows; // With values.
    std::vector<QByteArrayView> header;
    int firstRow = 1;
};

/// The one that cuts the beginning into most numbers and times: in a number, a header or a comment any may stand.
char separatorOf(QByteArrayView beginning)
{
    constexpr std::array kKnown{',', ';', '\t', '|'};
    std::array<std::pair<std::int64_t, std::size_t>, kKnown.size()> found{}; // Values, parts.
    std::vector<QByteArrayView> parts;
    const auto isValue = [](QByteArrayView part) {
        Timestamp time;
        return isAnyNumber(part) || parseCsvTime(part, CsvTime::Text, time);
    };
    for (int line = 0; line < kLinesToCut && !beginning.isEmpty(); ++line) {
        const QByteArrayView text = takeCsvLine(beginning);
        for (std::size_t i = 0; i < kKnown.size(); ++i) {
            splitCsvLine(text, kKnown[i], parts);
            found[i].first += std::count_if(parts.begin(), parts.end(), isValue);
            found[i].second += parts.size();
        }
    }
    return kKnown[static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin())];
}

Sample sampleOf(QByteArrayView beginning, char separator)
{
    Sample out;
    std::vector<QByteArrayView> parts;
    int line = 0;
    while (!beginning.isEmpty() && out.rows.size() < 500) {
        splitCsvLine(takeCsvLine(beginning), separator, parts);
        ++line;
        const auto numbers = std::count_if(parts.begin(), parts.end(), isAnyNumber);
        const bool isRow = parts.size() >= 2 && numbers >= 1;
        if (isRow) {
            out.firstRow = out.rows.empty() ? line : out.firstRow;
            out.rows.push_back(parts);
        } else if (out.rows.empty() && parts.size() >= 2) {
            out.header = parts;
        }
    }
    return out;
}

bool hasDecimalComma(const Sample& sample, char separator)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    for (const auto& row : sample.rows) {
        for (const QByteArrayView part : row) {
            commas += part.contains(',') && isNumberWith(',', part) ? 1U : 0U;
            points += isNumber(part) && !isNumberWith(',', part) ? 1U : 0U;
        }
    }
    // Between commas they stand in quotes, and a few may be groups of thousands.
    return commas > points && (separator != ',' || commas * 2 >= sample.rows.size());
}

std::optional<CsvTime> timeFormatOf(QByteArrayView text)
{
    Timestamp time;
    Decimal number;
    if (Decimal::parse(text, number) != Decimal::ParseIssue::Ok) {
        return parseCsvTime(text, CsvTime::Text, time) ? std::optional(CsvTime::Text) : std::nullopt;
    }
    if (number.scale() == 0 && text.size() == 8 && number.mantissa() > 19'000'101 && number.mantissa() < 22'000'101) {
        return CsvTime::Text; // 20260131
    }
    // By the number of digits: seconds to the year 5138, the finer ones from 1973 on.
    const double size = number.abs().toDouble();
    return size < 1e11 ? CsvTime::Seconds
        : size < 1e14  ? CsvTime::Millis
        : size < 1e17  ? CsvTime::Micros
                       : CsvTime::Nanos;
}

void nameColumns(const Sample& sample, CsvPlan& plan)
{
    const std::size_t count = sample.rows.front().size();
    plan.columns.resize(count);
    int rates = 0;
    for (std::size_t i = 0; i < std::min(count, sample.header.size()); ++i) {
        plan.columns[i].name = QString::fromUtf8(sample.header[i].trimmed());
        plan.columns[i].field = fieldOf(sample.header[i]);
        rates += isCurrencyCode(sample.header[i].trimmed()) ? 1 : 0;
    }
    // "Date" and "Time" beside each other are one time in two columns; "Unix" and "Date" are the same time twice.
    const std::vector<QByteArrayView>& row = sample.rows.front();
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (plan.columns[i].field == CsvField::Time && plan.columns[i + 1].field == CsvField::Time) {
            const bool isClock = row[i + 1].contains(':') && row[i + 1].size() <= 12 && !row[i].contains(':');
            plan.columns[i + 1].field = isClock ? CsvField::TimeOfDay : CsvField::Ignored;
        }
    }
    const bool hasPrices = std::any_of(plan.columns.begin(), plan.columns.end(), [](const CsvColumn& column) {
        return column.field >= CsvField::Open && column.field != CsvField::Volume;
    });
    if (!hasPrices && rates > 0) {
        for (CsvColumn& column : plan.columns) {
            column.field = isCurrencyCode(column.name.toLatin1()) ? CsvField::Rate : column.field;
        }
    }
    // A name that comes twice means the first column: "Volume BTC", "Volume USD".
    std::map<CsvField, int> seen;
    for (CsvColumn& column : plan.columns) {
        const bool mayRepeat = column.field == CsvField::Rate || column.field == CsvField::Ignored;
        column.field = !mayRepeat && seen[column.field]++ > 0 ? CsvField::Ignored : column.field;
    }
}

/// Without a header: a time, then open, high, low, close and volume, as most bar files have it, or price and quantity.
void guessColumns(const Sample& sample, CsvPlan& plan)
{
    const std::vector<QByteArrayView>& row = sample.rows.front();
    const bool isSplit = row.size() > 1 && !isNumber(row[0]) && row[1].contains(':') && !row[0].contains(':');
    const std::size_t first = isSplit ? 2 : 1;
    plan.columns[0].field = CsvField::Time;
    if (isSplit) {
        plan.columns[1].field = CsvField::TimeOfDay;
    }
    const std::array<CsvField, 5> bars{CsvField::Open, CsvField::High, CsvField::Low, CsvField::Close,
                                       CsvField::Volume};
    const std::array<CsvField, 2> trades{CsvField::TradePrice, CsvField::TradeSize};
    const bool isBars = row.size() >= first + 4;
    for (std::size_t i = first; i < row.size(); ++i) {
        const std::size_t at = i - first;
        plan.columns[i].field = isBars && at < bars.size() ? bars[at]
            : !isBars && at < trades.size()                ? trades[at]
                                                           : CsvField::Ignored;
    }
}

/// By its first day, or by its last as some tables do.
bool namesMonth(Timestamp time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const auto isFirst = [](sys_days date) { return year_month_day(date).day() == std::chrono::day(1); };
    return isFirst(day) || (time == day && isFirst(day + days(1)));
}

/// The newest month may not be over yet and then often has the date of today.
bool areMonths(const std::vector<Timestamp>& times, Duration commonStep)
{
    const auto others = std::count_if(times.begin(), times.end(), [](Timestamp time) { return !namesMonth(time); });
    const bool isNewestOther
        = others == 1 && times.size() > 3 && !namesMonth(*std::max_element(times.begin(), times.end()));
    return commonStep >= std::chrono::days(28) && commonStep <= std::chrono::days(31) && (others == 0 || isNewestOther);
}

void learnTimes(const Sample& sample, CsvPlan& plan)
{
    const auto at = std::find_if(plan.columns.begin(), plan.columns.end(),
                                 [](const CsvColumn& column) { return column.field == CsvField::Time; });
    if (at == plan.columns.end()) {
        return;
    }
    const auto column = static_cast<std::size_t>(at - plan.columns.begin());
    const bool hasClock = column + 1 < plan.columns.size() && plan.columns[column + 1].field == CsvField::TimeOfDay;
    plan.time = timeFormatOf(sample.rows.front()[column]).value_or(CsvTime::Text);
    std::map<std::int64_t, int> steps;
    std::vector<Timestamp> times;
    int falling = 0;
    for (const auto& row : sample.rows) {
        Timestamp time;
        if (row.size() <= column + (hasClock ? 1 : 0)) {
            continue;
        }
        const QByteArray text
            = hasClock ? row[column].toByteArray() + ' ' + row[column + 1].toByteArray() : row[column].toByteArray();
        if (!parseCsvTime(text, plan.time, time)) {
            continue;
        }
        if (!times.empty() && time != times.back()) {
            falling += time < times.back() ? 1 : -1;
            ++steps[std::abs((time - times.back()).count())];
        }
        times.push_back(time);
    }
    plan.isNewestFirst = falling > 0;
    const auto common = std::max_element(steps.begin(), steps.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (common != steps.end()) {
        plan.barLength = Duration(common->first);
        plan.isMonthly = areMonths(times, plan.barLength);
    }
}

void nameMarket(const QString& fileName, CsvPlan& plan)
{
    constexpr std::array kCounters{"USDT", "USDC", "BUSD", "FDUSD", "USD", "EUR", "GBP", "JPY",
                                   "CHF",  "AUD",  "CAD",  "NZD",   "ZAR", "BTC", "ETH"};
    const qsizetype folder = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    QString word;
    for (const QChar c : fileName.mid(folder + 1)) { // BTC-USD_1m.csv, btcusd.csv
        if (c.isLetterOrNumber()) {
            word += c.toUpper();
        } else if (c != u'-' || word.size() > 5) {
            break;
        }
    }
    plan.base = word.left(10).isEmpty() ? QStringLiteral("ASSET") : word.left(10);
    plan.counter = QStringLiteral("USD");
    for (const char* counter : kCounters) {
        const QLatin1String tail(counter);
        if (word.endsWith(tail) && word.size() > tail.size() && word.size() <= tail.size() + 8) {
            plan.base = word.chopped(tail.size());
            plan.counter = tail;
            break;
        }
    }
    const bool isRates = std::any_of(plan.columns.begin(), plan.columns.end(),
                                     [](const CsvColumn& column) { return column.field == CsvField::Rate; });
    if (isRates) {
        plan.base = QStringLiteral("EUR"); // The European Central Bank's table; another one has to say so.
        plan.counter.clear();
    }
    plan.symbol = isRates ? QString() : QString(plan.base + u'/' + plan.counter);
}

} // namespace

QByteArray csvFieldName(CsvField field)
{
    return kNames[static_cast<std::size_t>(field)].name;
}

Result<CsvLayout> layoutOf(const CsvPlan& plan)
{
    std::array<int, kCsvFields> count{};
    for (const CsvColumn& column : plan.columns) {
        ++count[static_cast<std::size_t>(column.field)];
    }
    const auto has = [&count](CsvField field) { return count[static_cast<std::size_t>(field)] > 0; };
    for (int i = 1; i < kCsvFields - 1; ++i) { // Not the first, ignored, and not the last, rates.
        if (count[static_cast<std::size_t>(i)] > 1) {
            return invalid(
                QStringLiteral("two columns are '%1'").arg(QLatin1String(csvFieldName(static_cast<CsvField>(i)))));
        }
    }
    if (!has(CsvField::Time)) {
        return invalid(QStringLiteral("no column is 'time'"));
    }
    const auto hasAll = [&has](CsvField first, CsvField last) {
        bool out = true;
        for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
            out = out && has(static_cast<CsvField>(i));
        }
        return out;
    };
    if (has(CsvField::Rate)) {
        return CsvLayout::Rates;
    }
    if (hasAll(CsvField::BidOpen, CsvField::AskClose)) {
        return CsvLayout::BidAskBars;
    }
    if (hasAll(CsvField::Open, CsvField::Close)) {
        return CsvLayout::Bars;
    }
    if (has(CsvField::TradePrice) && has(CsvField::TradeSize)) {
        return CsvLayout::Trades;
    }
    if (has(CsvField::Bid) && has(CsvField::Ask)) {
        return CsvLayout::Quotes;
    }
    return invalid(QStringLiteral("give open, high, low and close; or price and quantity; or bid and ask; or rates"));
}

Result<CsvPlan> detectCsv(QByteArrayView beginning, const QString& fileName)
{
    beginning = withoutByteOrderMark(beginning);
    CsvPlan plan;
    plan.separator = separatorOf(beginning);
    const Sample sample = sampleOf(beginning, plan.separator);
    if (sample.rows.empty()) {
        return invalid(QStringLiteral("no line has two values with a number among them"));
    }
    plan.firstRow = sample.firstRow;
    plan.isDecimalComma = hasDecimalComma(sample, plan.separator);
    nameColumns(sample, plan);
    const bool isNamed = std::any_of(plan.columns.begin(), plan.columns.end(),
                                     [](const CsvColumn& column) { return column.field != CsvField::Ignored; });
    if (!isNamed) {
        guessColumns(sample, plan);
    }
    learnTimes(sample, plan);
    nameMarket(fileName, plan);
    return plan;
}

} // namespace elite
