// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/fill_plan.h"

#include "models/journal/fill_cells.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

using F = FillField;

struct Named
{
    const char* name; // Letters only; "price*" is a beginning.
    FillField field;
    bool isNeeded = true; // A header without it is another format.
};

constexpr Named kBinance[]
    = {{"pair", F::Pair},    {"side", F::BuyOrSell}, {"price", F::UnitPrice},   {"executed", F::Amount},
       {"amount", F::Total}, {"fee", F::Fee},        {"date*", F::Time, false}, {"time", F::Time, false}};
constexpr Named kBinanceOld[]
    = {{"date*", F::Time},    {"market", F::Pair}, {"type", F::BuyOrSell}, {"price", F::UnitPrice},
       {"amount", F::Amount}, {"total", F::Total}, {"fee", F::Fee},        {"feecoin", F::FeeUnit}};
constexpr Named kKrakenTrades[]
    = {{"txid", F::Id},         {"pair", F::Pair},  {"time", F::Time}, {"type", F::BuyOrSell},
       {"price", F::UnitPrice}, {"cost", F::Total}, {"fee", F::Fee},   {"vol", F::Amount}};
constexpr Named kKrakenLedgers[]
    = {{"txid", F::Id},        {"refid", F::Group},   {"time", F::Time}, {"type", F::BuyOrSell},
       {"asset", F::BaseUnit}, {"amount", F::Amount}, {"fee", F::Fee},   {"balance", F::Ignored}};
constexpr Named kCoinbaseFills[]
    = {{"tradeid", F::Id},  {"product", F::Pair},    {"side", F::BuyOrSell}, {"createdat", F::Time},
       {"size", F::Amount}, {"price", F::UnitPrice}, {"fee", F::Fee},        {"pricefeetotalunit", F::FeeUnit}};
constexpr Named kCoinbaseTransactions[] = {{"timestamp", F::Time},
                                           {"transactiontype", F::BuyOrSell},
                                           {"asset", F::BaseUnit},
                                           {"quantitytransacted", F::Amount},
                                           {"subtotal", F::Total},
                                           {"feesandorspread", F::Fee},
                                           {"spotpricecurrency", F::QuoteUnit, false},
                                           {"pricecurrency", F::QuoteUnit, false},
                                           {"id", F::Id, false}};
constexpr Named kMetaTrader[] = {{"time", F::Time},      {"position", F::Group}, {"symbol", F::Pair},
                                 {"type", F::BuyOrSell}, {"volume", F::Amount},  {"price", F::UnitPrice},
                                 {"commission", F::Fee}, {"swap", F::Swap},      {"profit", F::Profit}};
constexpr Named kMetaTraderDeals[]
    = {{"time", F::Time},           {"deal", F::Id},       {"symbol", F::Pair},     {"type", F::BuyOrSell},
       {"direction", F::State},     {"volume", F::Amount}, {"price", F::UnitPrice}, {"commission", F::Fee},
       {"fee", F::OtherFee, false}, {"swap", F::Swap},     {"profit", F::Profit}};
constexpr Named kTradingViewOrders[] = {{"symbol", F::Pair},
                                        {"side", F::BuyOrSell},
                                        {"qty", F::Amount},
                                        {"fillprice", F::UnitPrice},
                                        {"status", F::State},
                                        {"orderid", F::Id},
                                        {"closingtime", F::Time, false},
                                        {"commission", F::Fee, false}};
constexpr Named kTradingViewTrades[] = {{"trade", F::Group},
                                        {"type", F::BuyOrSell},
                                        {"datetime", F::Time},
                                        {"signal", F::State},
                                        {"price*", F::UnitPrice},
                                        {"contracts", F::Amount, false},
                                        {"quantity", F::Amount, false},
                                        {"positionsizeqty", F::Amount, false},
                                        {"sizeqty", F::Amount, false},
                                        {"qty", F::Amount, false}};

struct Format
{
    FillSource source;
    std::span<const Named> names;
    bool mayShort;
};
const Format kFormats[] = {{FillSource::BinanceTrades, kBinance, false},
                           {FillSource::BinanceTrades, kBinanceOld, false},
                           {FillSource::KrakenTrades, kKrakenTrades, false},
                           {FillSource::KrakenLedgers, kKrakenLedgers, false},
                           {FillSource::CoinbaseFills, kCoinbaseFills, false},
                           {FillSource::CoinbaseTransactions, kCoinbaseTransactions, false},
                           {FillSource::MetaTrader5, kMetaTrader, true},
                           {FillSource::MetaTrader5Deals, kMetaTraderDeals, true},
                           {FillSource::TradingViewOrders, kTradingViewOrders, true},
                           {FillSource::TradingViewTrades, kTradingViewTrades, true}};

/// What other tables call their columns.
constexpr Named kCommon[] = {{"time", F::Time},
                             {"date", F::Time},
                             {"datetime", F::Time},
                             {"timestamp", F::Time},
                             {"dateutc", F::Time},
                             {"timeutc", F::Time},
                             {"executiontime", F::Time},
                             {"symbol", F::Pair},
                             {"pair", F::Pair},
                             {"market", F::Pair},
                             {"instrument", F::Pair},
                             {"product", F::Pair},
                             {"ticker", F::Pair},
                             {"base", F::BaseUnit},
                             {"quote", F::QuoteUnit},
                             {"currency", F::QuoteUnit},
                             {"side", F::BuyOrSell},
                             {"direction", F::BuyOrSell},
                             {"buysell", F::BuyOrSell},
                             {"type", F::BuyOrSell},
                             {"price", F::UnitPrice},
                             {"fillprice", F::UnitPrice},
                             {"avgprice", F::UnitPrice},
                             {"quantity", F::Amount},
                             {"qty", F::Amount},
                             {"size", F::Amount},
                             {"amount", F::Amount},
                             {"volume", F::Amount},
                             {"vol", F::Amount},
                             {"filled", F::Amount},
                             {"total", F::Total},
                             {"cost", F::Total},
                             {"value", F::Total},
                             {"fee", F::Fee},
                             {"fees", F::Fee},
                             {"commission", F::Fee},
                             {"feecurrency", F::FeeUnit},
                             {"feecoin", F::FeeUnit},
                             {"feeasset", F::FeeUnit},
                             {"id", F::Id},
                             {"tradeid", F::Id},
                             {"txid", F::Id},
                             {"executionid", F::Id},
                             {"fillid", F::Id}};

QByteArray lettersOf(const QString& name)
{
    QByteArray out;
    for (const QChar c : name.toLower()) {
        if (c >= u'a' && c <= u'z') {
            out.append(c.toLatin1());
        }
    }
    return out;
}

bool isNamed(const QByteArray& letters, const char* name)
{
    const QByteArrayView wanted(name);
    return wanted.endsWith('*') ? letters.startsWith(wanted.chopped(1)) : letters == wanted;
}

/// The columns of a header as the format names them, each field once; nothing when it is another format.
std::vector<FillColumn> columnsOf(const QStringList& header, std::span<const Named> names)
{
    std::vector<FillColumn> out;
    std::vector<bool> isFound(names.size(), false);
    for (const QString& cell : header) {
        FillColumn column{cell, F::Ignored};
        const QByteArray letters = lettersOf(cell);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool isTaken = std::any_of(out.begin(), out.end(), [&](const FillColumn& other) {
                return names[i].field != F::Ignored && other.field == names[i].field;
            });
            if (!isFound[i] && !isTaken && isNamed(letters, names[i].name)) {
                isFound[i] = true;
                column.field = names[i].field;
                break;
            }
        }
        out.push_back(column);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].isNeeded && !isFound[i]) {
            return {};
        }
    }
    return out;
}

/// The second time and price of a MetaTrader position are those of its end.
void nameEnds(std::vector<FillColumn>& columns)
{
    for (const auto& [first, second] : {std::pair{F::Time, F::EndTime}, std::pair{F::UnitPrice, F::EndPrice}}) {
        const auto known
            = std::find_if(columns.begin(), columns.end(), [f = first](const FillColumn& c) { return c.field == f; });
        const auto again = std::find_if(
            known + 1, columns.end(), [&](const FillColumn& c) { return lettersOf(c.name) == lettersOf(known->name); });
        if (again != columns.end()) {
            again->field = second;
        }
    }
}

/// "Date(UTC+2)" says so itself.
int offsetOf(const QString& header)
{
    const qsizetype at = header.indexOf(u"UTC"_s);
    const QString behind = at < 0 ? QString() : header.mid(at + 3).section(u')', 0, 0).trimmed();
    return zoneMinutes(behind).value_or(0);
}

bool hasCommas(const FillTable& table, int header)
{
    int commas = 0;
    int points = 0;
    const int first = header + 1;
    for (auto i = static_cast<std::size_t>(first); i < table.rows.size() && i < 200; ++i) {
        for (const QString& cell : table.rows[i].cells) {
            const QStringView size = QStringView(cell).mid(cell.startsWith(u'-') ? 1 : 0);
            const bool hasComma = cell.contains(u',');
            commas += hasComma && (isPlainNumber(size, u',') || isGroupedNumber(size, u'.', u',')) ? 1 : 0;
            points += !hasComma && cell.contains(u'.') && isPlainNumber(size, u'.') ? 1 : 0;
        }
    }
    return commas > points;
}

/// "12345678 (USD, Broker, demo, Hedge)" beside "Account:".
QString accountMoney(const FillTable& table)
{
    for (const FillTableRow& row : table.rows) {
        if (row.cells.size() > 1 && row.cells.constFirst().startsWith(u"Account"_s)) {
            const QString money = row.cells.mid(1).join(u' ').section(u'(', 1).section(u',', 0, 0).trimmed();
            const bool isCode = money.size() >= 3 && money.size() <= 5
                && std::all_of(money.begin(), money.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
            return isCode ? money : QString();
        }
    }
    return {};
}

} // namespace

int FillPlan::columnOf(FillField field) const
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [field](const FillColumn& one) { return one.field == field; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

FillPlan detectFills(const FillTable& table)
{
    FillPlan plan;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const Format& format : kFormats) {
            plan.columns = columnsOf(table.rows[row].cells, format.names);
            if (plan.columns.empty() || plan.columnOf(F::Time) < 0) {
                continue;
            }
            plan.source = format.source;
            plan.header = static_cast<int>(row);
            plan.mayShort = format.mayShort;
            const QString& time = plan.columns[static_cast<std::size_t>(plan.columnOf(F::Time))].name;
            plan.utcOffsetMinutes = offsetOf(time);
            if (format.source == FillSource::MetaTrader5) {
                nameEnds(plan.columns);
            }
            if (isMetaTrader(format.source)) {
                plan.money = accountMoney(table);
            } else if (format.source == FillSource::TradingViewTrades) {
                // "Price USDT"
                const QString price = plan.columns[static_cast<std::size_t>(plan.columnOf(F::UnitPrice))].name;
                plan.money = price.section(u' ', 1).trimmed();
            }
            return plan;
        }
    }
    // A table of its own: the first row that names a time and two more things.
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 30); ++row) {
        std::vector<FillColumn> columns;
        for (const QString& cell : table.rows[row].cells) {
            FillColumn column{cell, F::Ignored};
            for (const Named& known : kCommon) {
                const bool isTaken = std::any_of(columns.begin(), columns.end(),
                                                 [&](const FillColumn& other) { return other.field == known.field; });
                if (!isTaken && lettersOf(cell) == known.name) {
                    column.field = known.field;
                    break;
                }
            }
            columns.push_back(column);
        }
        const auto named
            = std::count_if(columns.begin(), columns.end(), [](const FillColumn& c) { return c.field != F::Ignored; });
        if (named >= 3) {
            plan.columns = columns;
            plan.header = static_cast<int>(row);
            plan.isDecimalComma = hasCommas(table, plan.header);
            return plan;
        }
    }
    qsizetype widest = 0;
    for (const FillTableRow& row : table.rows) {
        widest = std::max(widest, row.cells.size());
    }
    plan.columns.assign(static_cast<std::size_t>(widest), {});
    plan.isDecimalComma = hasCommas(table, plan.header);
    return plan;
}

FillGap gapOf(const FillPlan& plan)
{
    const auto has = [&plan](FillField field) { return plan.columnOf(field) >= 0; };
    for (int field = 1; field < kFillFields; ++field) {
        const auto times = std::count_if(plan.columns.begin(), plan.columns.end(),
                                         [field](const FillColumn& one) { return one.field == FillField(field); });
        if (times > 1) {
            return FillGap::Twice;
        }
    }
    if (!has(F::Time)) {
        return FillGap::NoTime;
    }
    if (!has(F::BuyOrSell)) {
        return FillGap::NoSide;
    }
    if (!has(F::Amount)) {
        return FillGap::NoAmount;
    }
    if (!has(F::UnitPrice) && !has(F::Total) && plan.source != FillSource::KrakenLedgers) {
        return FillGap::NoPrice;
    }
    const bool namesSymbol = has(F::Pair) || (has(F::BaseUnit) && has(F::QuoteUnit))
        || plan.source == FillSource::KrakenLedgers || plan.source == FillSource::CoinbaseTransactions;
    if (!namesSymbol && plan.symbol.trimmed().isEmpty()) {
        return FillGap::NoPair;
    }
    const bool needsMoney
        = isMetaTrader(plan.source) || (plan.source == FillSource::CoinbaseTransactions && !has(F::QuoteUnit));
    return needsMoney && plan.money.trimmed().isEmpty() ? FillGap::NoMoney : FillGap::None;
}

} // namespace elite
