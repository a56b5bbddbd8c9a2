// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/fill_rows.h"

#include "models/journal/fill_cells.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

using F = FillField;

constexpr int kLongestCell = 40;
constexpr qsizetype kKeyBytes = 16;

/// value = price * quantity with all digits; nothing where 18 decimals or 64 bits do not hold them.
std::optional<Decimal> exactProduct(Decimal a, Decimal b)
{
    const Decimal x = a.trimmed();
    const Decimal y = b.trimmed();
    const int scale = x.scale() + y.scale();
    if (scale > Decimal::kMaxScale) {
        return std::nullopt;
    }
    const auto out = Decimal::multiply(x, y, scale, Rounding::HalfEven);
    return out ? std::optional(out->trimmed()) : std::nullopt;
}

class Reader
{
public:
    Reader(const FillTable& table, const FillPlan& plan)
        : m_table(table)
        , m_plan(plan)
        , m_turnsRound(turnsRound())
    {
    }

    FillSheet read()
    {
        const int first = m_plan.header + 1;
        for (auto i = static_cast<std::size_t>(first); i < m_table.rows.size(); ++i) {
            m_row = &m_table.rows[i];
            if (isNextHeading()) {
                break;
            }
            if (isBlank()) {
                continue;
            }
            m_column = -1;
            if (const auto problem = readRow()) {
                addIssue(*problem);
            }
        }
        readLedger();
        for (const auto& [fill, line] : m_fills) {
            keep(fill, line);
        }
        std::stable_sort(m_out.fills.begin(), m_out.fills.end(),
                         [](const ImportedFill& a, const ImportedFill& b) { return a.time < b.time; });
        std::stable_sort(m_out.issues.begin(), m_out.issues.end(),
                         [](const FillIssue& a, const FillIssue& b) { return a.line < b.line; });
        return std::move(m_out);
    }

private:
    using Trouble = std::optional<FillProblem>;

    struct LedgerRow
    {
        int line = 0;
        Timestamp time{};
        QString asset;
        Decimal amount;
        Decimal fee;
    };

    int filled() const
    {
        return static_cast<int>(
            std::count_if(m_row->cells.begin(), m_row->cells.end(), [](const QString& c) { return !c.isEmpty(); }));
    }
    bool isBlank() const { return filled() == 0; }
    /// Of the next table of the report: "Orders", alone in its row.
    bool isNextHeading() const
    {
        return m_table.isHtml ? m_row->cells.size() < 3 : isMetaTrader(m_plan.source) && filled() == 1;
    }

    void addIssue(FillProblem problem)
    {
        m_out.issues.push_back({m_row->line, m_column + 1, problem,
                                m_column >= 0 ? m_row->cells.value(m_column).left(kLongestCell) : QString()});
    }

    bool has(F field) const { return m_plan.columnOf(field) >= 0; }
    /// The text of a field; remembers the column for the issue. Empty without such a column.
    QString cell(F field)
    {
        const int column = m_plan.columnOf(field);
        if (column < 0) {
            return {};
        }
        m_column = column;
        return m_row->cells.value(column);
    }
    Thousands thousands() const
    {
        switch (m_plan.source) {
        case FillSource::MetaTrader5:
        case FillSource::MetaTrader5Deals:
            return Thousands::Blank;
        case FillSource::Table:
        case FillSource::KrakenTrades:
        case FillSource::KrakenLedgers:
            return Thousands::None;
        default:
            return Thousands::Comma;
        }
    }
    std::optional<Decimal> number(const QString& text) const
    {
        return cellNumber(text, m_plan.isDecimalComma, thousands());
    }
    Trouble positive(F field, Decimal& out)
    {
        const auto value = number(cell(field));
        if (!value) {
            return FillProblem::BadNumber;
        }
        out = *value;
        return out.isPositive() ? Trouble() : FillProblem::NotPositive;
    }
    Trouble optional(F field, std::optional<Decimal>& out)
    {
        const QString text = cell(field);
        if (text.isEmpty()) {
            return {};
        }
        out = number(text);
        return out ? Trouble() : FillProblem::BadNumber;
    }
    Trouble time(F field, Timestamp& out)
    {
        const auto at = cellTime(cell(field), m_plan.utcOffsetMinutes);
        if (!at) {
            return FillProblem::BadTime;
        }
        out = *at;
        return {};
    }

    /// Buy, sell, or nothing of this file's business.
    enum class What { Buy, Sell, Other, Unknown };
    What what()
    {
        const QString word = cell(F::BuyOrSell).simplified().toLower();
        switch (m_plan.source) {
        case FillSource::CoinbaseTransactions: {
            static constexpr std::array kBuys{"buy", "advanced trade buy", "advance trade buy"};
            static constexpr std::array kSells{"sell", "advanced trade sell", "advance trade sell"};
            const auto is = [&word](const char* known) { return word == QLatin1StringView(known); };
            return std::any_of(kBuys.begin(), kBuys.end(), is)  ? What::Buy
                : std::any_of(kSells.begin(), kSells.end(), is) ? What::Sell
                                                                : What::Other;
        }
        case FillSource::TradingViewTrades:
            if (cell(F::State).compare(u"open"_s, Qt::CaseInsensitive) == 0) {
                return What::Other; // Still open: the price of its end is today's.
            }
            m_column = m_plan.columnOf(F::BuyOrSell);
            return word == u"entry long" || word == u"exit short" ? What::Buy
                : word == u"exit long" || word == u"entry short"  ? What::Sell
                                                                  : What::Unknown;
        case FillSource::TradingViewOrders:
            if (cell(F::State).compare(u"filled"_s, Qt::CaseInsensitive) != 0) {
                return What::Other;
            }
            m_column = m_plan.columnOf(F::BuyOrSell);
            break;
        case FillSource::MetaTrader5Deals:
            if (word != u"buy" && word != u"sell") {
                return What::Other; // A deposit, a correction, the sums at the end.
            }
            break;
        default:
            break;
        }
        return word == u"buy" || word == u"b" || word == u"long"  ? What::Buy
            : word == u"sell" || word == u"s" || word == u"short" ? What::Sell
                                                                  : What::Unknown;
    }

    Trouble pair(ImportedFill& fill)
    {
        const bool isKraken = m_plan.source == FillSource::KrakenTrades;
        if (!has(F::Pair) && has(F::BaseUnit)) {
            const QString base = cell(F::BaseUnit);
            const QString quote = has(F::QuoteUnit) ? cell(F::QuoteUnit) : m_plan.money.trimmed();
            const auto first = Currency::parse(base.toUtf8());
            const auto second = Currency::parse(quote.toUtf8());
            if (!first || !second || *first == *second) {
                return FillProblem::BadCurrency;
            }
            fill.base = *first;
            fill.quote = *second;
            return {};
        }
        const QString symbol = has(F::Pair) ? cell(F::Pair).trimmed() : m_plan.symbol.trimmed();
        const QString money = m_plan.money.trimmed();
        const bool isAlone = isMetaTrader(m_plan.source)
            || (m_plan.source == FillSource::TradingViewTrades && !symbol.contains(u'/') && !money.isEmpty());
        auto split = isAlone ? std::nullopt : splitPair(symbol, m_plan.source);
        if (!split && !money.isEmpty() && !isKraken) { // A share or a contract, paid in the money that was named.
            const auto name = Currency::parse(symbol.section(u':', -1).toUtf8());
            const auto paid = Currency::parse(money.toUtf8());
            if (name && paid && *name != *paid) {
                split = std::pair(*name, *paid);
            }
        }
        if (!split) {
            return FillProblem::UnknownPair;
        }
        std::tie(fill.base, fill.quote) = *split;
        return {};
    }

    /// Binance writes units behind its numbers; together they must make up the pair.
    Trouble withUnits(ImportedFill& fill)
    {
        const QString name = cell(F::Pair).remove(u'/');
        const QString executed = cell(F::Amount);
        const QString amount = cell(F::Total);
        int found = 0;
        for (qsizetype i = 1; i < name.size(); ++i) {
            const auto quantity = numberBefore(executed, name.left(i));
            const auto value = numberBefore(amount, name.mid(i));
            const auto base = Currency::parse(name.left(i).toUtf8());
            const auto quote = Currency::parse(name.mid(i).toUtf8());
            if (quantity && value && base && quote) {
                fill.base = *base;
                fill.quote = *quote;
                fill.quantity = *quantity;
                fill.value = *value;
                ++found;
            }
        }
        if (found != 1) {
            m_column = m_plan.columnOf(F::Pair);
            return FillProblem::UnknownPair;
        }
        if (!fill.quantity.isPositive() || !fill.value.isPositive()) {
            m_column = m_plan.columnOf(fill.quantity.isPositive() ? F::Total : F::Amount);
            return FillProblem::NotPositive;
        }
        Decimal price;
        const Trouble trouble = positive(F::UnitPrice, price);
        fill.price = price;
        const QString fee = cell(F::Fee);
        if (trouble || fee.isEmpty()) {
            return trouble;
        }
        // Its unit begins at the first letter; of a coin such as 1INCH only the pair knows better.
        const qsizetype letter
            = std::find_if(fee.begin(), fee.end(), [](QChar c) { return c.isLetter(); }) - fee.begin();
        for (const QString& unit : {fill.base.toString(), fill.quote.toString(), fee.mid(letter)}) {
            const auto amountOf = numberBefore(fee, unit);
            const auto currency = Currency::parse(unit.toUtf8());
            if (amountOf && currency) {
                return addFee(fill, *amountOf, *currency);
            }
        }
        m_column = m_plan.columnOf(F::Fee);
        return FillProblem::BadNumber;
    }

    /// What is paid is positive; a rebate is negative.
    Trouble addFee(ImportedFill& fill, Decimal amount, Currency currency)
    {
        if (!amount.isZero()) {
            fill.fees.push_back({currency, amount.trimmed()});
        }
        return {};
    }

    Trouble fee(ImportedFill& fill)
    {
        std::optional<Decimal> amount;
        if (const Trouble trouble = optional(F::Fee, amount)) {
            return trouble;
        }
        std::optional<Decimal> other;
        if (const Trouble trouble = optional(F::OtherFee, other)) {
            return trouble;
        }
        if (other) {
            const auto sum = Decimal::add(amount.value_or(Decimal()), *other);
            if (!sum) {
                return FillProblem::BadNumber;
            }
            amount = *sum;
        }
        if (!amount || amount->isZero()) {
            return {};
        }
        Currency unit = fill.quote;
        if (const QString name = cell(F::FeeUnit); !name.isEmpty()) {
            const auto currency = Currency::parse(name.toUtf8());
            if (!currency) {
                return FillProblem::BadCurrency;
            }
            unit = *currency;
        }
        // MetaTrader books what it takes as negative.
        return addFee(fill, isMetaTrader(m_plan.source) ? amount->negated() : *amount, unit);
    }

    Trouble amounts(ImportedFill& fill)
    {
        if (m_plan.source == FillSource::CoinbaseTransactions) { // Sells are negative in newer reports.
            const auto quantity = number(cell(F::Amount));
            if (!quantity || quantity->isZero()) {
                return quantity ? FillProblem::NotPositive : FillProblem::BadNumber;
            }
            fill.quantity = quantity->abs();
            const auto value = number(cell(F::Total));
            if (!value || value->isZero()) {
                return value ? FillProblem::NotPositive : FillProblem::BadNumber;
            }
            fill.value = value->abs();
            return {};
        }
        if (const Trouble trouble = positive(F::Amount, fill.quantity)) {
            return trouble;
        }
        if (has(F::UnitPrice)) {
            Decimal price;
            if (const Trouble trouble = positive(F::UnitPrice, price)) {
                return trouble;
            }
            fill.price = price;
        }
        if (has(F::Total)) {
            return positive(F::Total, fill.value);
        }
        const auto value = exactProduct(*fill.price, fill.quantity);
        fill.value = value.value_or(Decimal());
        return value ? Trouble() : FillProblem::BadNumber;
    }

    Trouble readRow()
    {
        if (m_plan.source == FillSource::KrakenLedgers) {
            return collectLedger();
        }
        if (m_row->cells.size() <= m_plan.columnOf(F::Time) || m_row->cells.size() <= m_plan.columnOf(F::Amount)
            || m_row->cells.size() <= m_plan.columnOf(F::BuyOrSell)) {
            m_column = -1;
            return FillProblem::TooFewColumns;
        }
        const What is = what();
        if (is == What::Other) {
            ++m_out.otherRows;
            return {};
        }
        if (is == What::Unknown) {
            return FillProblem::BadSide;
        }
        ImportedFill fill;
        fill.side = is == What::Buy ? Side::Buy : Side::Sell;
        fill.mayShort = m_plan.mayShort;
        fill.group = cell(F::Group);
        if (const Trouble trouble = time(F::Time, fill.time)) {
            return trouble;
        }
        const bool hasUnits = m_plan.source == FillSource::BinanceTrades && !has(F::FeeUnit);
        Trouble trouble = hasUnits ? withUnits(fill) : pair(fill);
        if (!hasUnits) {
            trouble = trouble ? trouble : amounts(fill);
            trouble = trouble ? trouble : fee(fill);
        }
        if (trouble) {
            return trouble;
        }
        m_column = -1;
        if (m_plan.source == FillSource::MetaTrader5) {
            return addPosition(fill);
        }
        if (m_plan.source == FillSource::MetaTrader5Deals) {
            if (const Trouble money = addDealMoney(fill)) {
                return money;
            }
        }
        const QString id = cell(F::Id);
        nameIt(fill, id);
        m_column = id.isEmpty() ? -1 : m_plan.columnOf(F::Id);
        m_fills.emplace_back(std::move(fill), Place{m_row->line, m_column, id});
        return {};
    }

    /// A row of MetaTrader is a whole position: two fills, the money with the second.
    Trouble addPosition(ImportedFill entry)
    {
        ImportedFill exit = entry;
        exit.side = opposite(entry.side);
        if (const Trouble trouble = time(F::EndTime, exit.time)) {
            return trouble;
        }
        if (exit.time < entry.time) {
            return FillProblem::EndsBeforeItBegins;
        }
        Decimal price;
        if (const Trouble trouble = positive(F::EndPrice, price)) {
            return trouble;
        }
        exit.price = price;
        const auto value = exactProduct(price, exit.quantity);
        if (!value) {
            return FillProblem::BadNumber;
        }
        exit.value = *value;
        for (const auto& [field, out] : {std::pair(F::Profit, &exit.profit), std::pair(F::Swap, &exit.swap)}) {
            if (const Trouble trouble = optional(field, *out)) {
                return trouble;
            }
        }
        if (!exit.profit) {
            m_column = m_plan.columnOf(F::Profit);
            return FillProblem::BadNumber;
        }
        entry.fees.clear(); // Once, with the end.
        const QString id = entry.group + u'|' + QString::number(toMicros(exit.time)) + u'|'
            + QString::fromLatin1(entry.quantity.trimmed().toText());
        nameIt(entry, id + u"|in"_s);
        nameIt(exit, id + u"|out"_s);
        m_column = -1;
        m_fills.emplace_back(std::move(entry), Place{m_row->line, -1, {}});
        m_fills.emplace_back(std::move(exit), Place{m_row->line, -1, {}});
        return {};
    }

    /// A deal says itself whether it opens or closes; a long and a short of one symbol may stand side by side.
    Trouble addDealMoney(ImportedFill& fill)
    {
        for (const auto& [field, out] : {std::pair(F::Profit, &fill.profit), std::pair(F::Swap, &fill.swap)}) {
            if (const Trouble trouble = optional(field, *out)) {
                return trouble;
            }
        }
        const QString way = cell(F::State).toLower();
        const bool isIn = way == u"in";
        if (!isIn && !way.startsWith(u"out") && way != u"in/out") {
            return FillProblem::BadSide;
        }
        if (!m_turnsRound) {
            fill.group = isIn == (fill.side == Side::Buy) ? u"long"_s : u"short"_s;
        }
        if (isIn) {
            fill.profit.reset(); // Written as 0.00.
        }
        m_column = -1;
        return {};
    }

    /// "in/out" closes one side and opens the other in one deal: then there is one position at a time.
    bool turnsRound() const
    {
        const int column = m_plan.columnOf(F::State);
        return m_plan.source == FillSource::MetaTrader5Deals
            && std::any_of(m_table.rows.begin() + m_plan.header + 1, m_table.rows.end(),
                           [column](const FillTableRow& row) {
                               return row.cells.value(column).compare(u"in/out", Qt::CaseInsensitive) == 0;
                           });
    }

    Trouble collectLedger()
    {
        const QString type = cell(F::BuyOrSell).toLower();
        if (type != u"trade" && type != u"spend" && type != u"receive") {
            ++m_out.otherRows;
            return {};
        }
        LedgerRow row;
        row.line = m_row->line;
        if (const Trouble trouble = time(F::Time, row.time)) {
            return trouble;
        }
        row.asset = krakenAsset(cell(F::BaseUnit));
        const auto amount = number(cell(F::Amount));
        if (!amount || amount->isZero()) {
            return amount ? FillProblem::NotPositive : FillProblem::BadNumber;
        }
        row.amount = *amount;
        const auto fee = number(cell(F::Fee));
        if (!fee) {
            return FillProblem::BadNumber;
        }
        row.fee = *fee;
        const QString refid = cell(F::Group);
        if (refid.isEmpty()) {
            return FillProblem::Unpaired;
        }
        m_ledger[refid].push_back(row);
        return {};
    }

    void readLedger()
    {
        for (const auto& [refid, rows] : m_ledger) {
            const auto complain = [this, &rows = rows](FillProblem problem) {
                for (const LedgerRow& row : rows) {
                    m_out.issues.push_back({row.line, 0, problem, row.asset});
                }
            };
            if (rows.size() != 2 || rows[0].amount.isNegative() == rows[1].amount.isNegative()) {
                complain(FillProblem::Unpaired);
                continue;
            }
            const int first = moneyRank(rows[0].asset);
            const int second = moneyRank(rows[1].asset);
            const auto base = Currency::parse(rows[first > second ? 1 : 0].asset.toUtf8());
            const auto quote = Currency::parse(rows[first > second ? 0 : 1].asset.toUtf8());
            if (first == second || !base || !quote) {
                complain(FillProblem::UnknownPair);
                continue;
            }
            const LedgerRow& goods = rows[first > second ? 1 : 0];
            const LedgerRow& paid = rows[first > second ? 0 : 1];
            ImportedFill fill;
            fill.time = std::min(goods.time, paid.time);
            fill.base = *base;
            fill.quote = *quote;
            fill.side = goods.amount.isPositive() ? Side::Buy : Side::Sell;
            fill.quantity = goods.amount.abs().trimmed();
            fill.value = paid.amount.abs().trimmed();
            fill.mayShort = m_plan.mayShort;
            addFee(fill, goods.fee, fill.base);
            addFee(fill, paid.fee, fill.quote);
            nameIt(fill, refid);
            m_fills.emplace_back(std::move(fill), Place{goods.line, -1, refid});
        }
    }

    /// By its number where it has one, else by all that is known of it: two equal rows are then two fills.
    void nameIt(ImportedFill& fill, const QString& id)
    {
        QByteArray text;
        if (!id.isEmpty()) {
            const FillSource source
                = m_plan.source == FillSource::KrakenLedgers ? FillSource::KrakenTrades : m_plan.source; // One number.
            text = QByteArray::number(static_cast<int>(source)) + '|' + id.toUtf8();
            if (m_plan.source == FillSource::CoinbaseFills || m_plan.source == FillSource::Table
                || m_plan.source == FillSource::MetaTrader5Deals) {
                text += '|' + fill.base.toString().toUtf8() + '|' + fill.quote.toString().toUtf8();
            }
        } else {
            text = "content|" + QByteArray::number(static_cast<int>(m_plan.source)) + '|' + contentOf(fill);
            const int again = m_equal[text]++;
            text += '|' + QByteArray::number(again);
        }
        fill.key = QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(kKeyBytes);
    }
    static QByteArray contentOf(const ImportedFill& fill)
    {
        QByteArray out = QByteArray::number(static_cast<qlonglong>(toMicros(fill.time))) + '|'
            + fill.base.toString().toUtf8() + '|' + fill.quote.toString().toUtf8() + '|'
            + (fill.side == Side::Buy ? "b|" : "s|") + fill.quantity.trimmed().toText() + '|'
            + fill.value.trimmed().toText() + '|' + fill.group.toUtf8();
        for (const ImportedFee& fee : fill.fees) {
            out += '|' + fee.amount.trimmed().toText() + fee.currency.toString().toUtf8();
        }
        return out;
    }

    struct Place
    {
        int line = 0;
        int column = -1;
        QString text;
    };

    void keep(const ImportedFill& fill, const Place& place)
    {
        const auto [known, isNew] = m_kept.emplace(fill.key, m_out.fills.size());
        if (isNew) {
            m_out.fills.push_back(fill);
        } else if (m_out.fills[known->second] == fill) {
            ++m_out.repeated;
        } else {
            m_out.issues.push_back({place.line, place.column + 1, FillProblem::SameId, place.text.left(kLongestCell)});
        }
    }

    const FillTable& m_table;
    const FillPlan& m_plan;
    const bool m_turnsRound;
    const FillTableRow* m_row = nullptr;
    int m_column = -1; // Where reading stopped.
    FillSheet m_out;
    std::vector<std::pair<ImportedFill, Place>> m_fills;
    std::map<QString, std::vector<LedgerRow>> m_ledger;
    std::map<QByteArray, int> m_equal;
    std::map<QByteArray, std::size_t> m_kept;
};

} // namespace

FillSheet readFills(const FillTable& table, const FillPlan& plan)
{
    return Reader(table, plan).read();
}

} // namespace elite
