// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/imported_trades.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace elite {

namespace {

constexpr std::int64_t kRestShare = 100; // One of so many may be left.

Decimal stepOf(int scale)
{
    return *Decimal::fromParts(1, scale);
}

/// What one fill does to its holding, in units of the journal.
struct Piece
{
    const ImportedFill* fill = nullptr;
    Lots lots;
    Lots baseFee; // Taken out of the holding by a buy.
    Cash value;
    Cash fee;
    Ticks price;
    Cash profit;
    Cash swap;
    std::vector<ImportedFee> otherFees;
};

struct Market
{
    Contract contract;
    std::vector<Piece> pieces;
};

using Name = std::pair<Currency, Currency>;

std::optional<Contract> contractOf(std::span<const ImportedFill* const> fills)
{
    int price = 0;
    int quantity = 0;
    for (const ImportedFill* fill : fills) {
        price = std::max(price, fill->price ? fill->price->trimmed().scale() : kCashScale);
        quantity = std::max(quantity, fill->quantity.trimmed().scale());
        for (const ImportedFee& fee : fill->fees) {
            quantity = std::max(quantity, fee.currency == fill->base ? fee.amount.trimmed().scale() : 0);
        }
    }
    Contract contract;
    contract.base = fills.front()->base;
    contract.quote = fills.front()->quote;
    contract.tickSize = stepOf(price);
    contract.lotSize = stepOf(quantity);
    contract.makerFeeE8 = 0;
    contract.takerFeeE8 = 0;
    const auto ready = prepared(contract);
    return ready ? std::optional(*ready) : std::nullopt;
}

std::optional<Piece> pieceOf(const ImportedFill& fill, const Contract& contract)
{
    Piece out;
    out.fill = &fill;
    const auto lots = fill.quantity.inSteps(contract.lotSize, Rounding::HalfEven); // Whole: the step is that fine.
    const auto value = cashFrom(fill.value, Rounding::HalfEven);
    if (!lots || *lots <= 0 || !value) {
        return std::nullopt;
    }
    out.lots = Lots(*lots);
    out.value = *value;
    if (fill.price) {
        const auto ticks = fill.price->inSteps(contract.tickSize, Rounding::HalfEven);
        if (!ticks) {
            return std::nullopt;
        }
        out.price = Ticks(*ticks);
    } else {
        out.price = priceFor(contract, out.value, out.lots, Rounding::Floor).value_or(Ticks());
    }
    for (const ImportedFee& fee : fill.fees) {
        if (fee.currency == fill.quote) {
            const auto cash = cashFrom(fee.amount, Rounding::HalfEven);
            const auto sum = cash ? checkedAdd(out.fee, *cash) : std::nullopt;
            if (!sum) {
                return std::nullopt;
            }
            out.fee = *sum;
        } else if (fee.currency == fill.base) {
            const auto taken = fee.amount.inSteps(contract.lotSize, Rounding::HalfEven);
            const auto worth = taken ? mulDiv(out.value, *taken, out.lots.value, Rounding::HalfEven) : std::nullopt;
            const auto sum = worth ? checkedAdd(out.fee, *worth) : std::nullopt;
            if (!sum) {
                return std::nullopt;
            }
            out.fee = *sum;
            out.baseFee = Lots(*taken);
        } else {
            out.otherFees.push_back(fee);
        }
    }
    for (const auto& [from, to] : {std::pair(&fill.profit, &out.profit), std::pair(&fill.swap, &out.swap)}) {
        const auto cash = *from ? cashFrom(**from, Rounding::HalfEven) : std::optional(Cash());
        if (!cash) {
            return std::nullopt;
        }
        *to = *cash;
    }
    return out;
}

/// One holding, from flat to flat.
class Holding
{
public:
    Holding(const Contract& contract, ImportedTrades& out)
        : m_contract(contract)
        , m_out(out)
    {
    }

    void apply(const Piece& piece)
    {
        const std::int64_t sign = signOf(piece.fill->side);
        const bool isExit = m_lots != 0 && (m_lots > 0) != (sign > 0);
        if (!isExit) {
            if (m_lots == 0 && sign < 0 && !piece.fill->mayShort) {
                ++m_out.unmatched;
                return;
            }
            enter(piece, piece.lots.value, piece.lots.value);
            return;
        }
        const std::int64_t held = m_lots < 0 ? -m_lots : m_lots;
        const std::int64_t closed = std::min(held, piece.lots.value);
        leave(piece, closed);
        const std::int64_t beyond = piece.lots.value - closed;
        if (beyond > 0 && piece.fill->mayShort) {
            enter(piece, beyond, piece.lots.value);
        } else if (beyond > 0 && beyond > piece.lots.value / kRestShare) {
            ++m_out.unmatched; // More than rounding: some of it was bought before.
        }
    }
    bool isOpen() const { return m_lots != 0 && !m_isRest; }

private:
    static Cash plus(Cash a, Cash b) { return checkedAdd(a, b).value_or(a); }
    static Cash share(Cash amount, std::int64_t part, std::int64_t whole)
    {
        return part == whole ? amount : mulDiv(amount, part, whole, Rounding::HalfEven).value_or(Cash());
    }

    void addCosts(const Piece& piece, std::int64_t part)
    {
        TradeRecord& r = m_trade.record;
        r.fees = plus(r.fees, share(piece.fee, part, piece.lots.value));
        r.funding = plus(r.funding, share(piece.swap, part, piece.lots.value));
        if (part == piece.lots.value) {
            m_trade.otherFees.insert(m_trade.otherFees.end(), piece.otherFees.begin(), piece.otherFees.end());
        }
        r.best = std::max(r.best, piece.price);
        r.worst = r.worst.isZero() ? piece.price : std::min(r.worst, piece.price);
        ++r.fills;
    }

    void enter(const Piece& piece, std::int64_t lots, std::int64_t whole)
    {
        TradeRecord& r = m_trade.record;
        if (m_lots == 0 || m_isRest) {
            const Cash restCost = m_isRest ? r.entryValue : Cash();
            const Lots rest = m_isRest ? r.quantity : Lots();
            m_trade = {};
            m_trade.firstKey = piece.fill->key;
            m_trade.contract = m_contract;
            r.side = piece.fill->side;
            r.openedAt = piece.fill->time;
            r.entryValue = restCost;
            r.quantity = rest;
            m_isRest = false;
            m_hasProfit = false;
            m_profit = Cash();
        }
        addCosts(piece, lots);
        r.entryValue = plus(r.entryValue, share(piece.value, lots, whole));
        const std::int64_t kept = piece.fill->side == Side::Buy ? lots - piece.baseFee.value : lots;
        r.quantity = Lots(r.quantity.value + lots);
        m_lots += signOf(piece.fill->side) * kept;
        m_takenAsFee += lots - kept;
    }

    void leave(const Piece& piece, std::int64_t lots)
    {
        TradeRecord& r = m_trade.record;
        if (m_isRest) { // Sold without a new entry: a trade of its own.
            m_trade.firstKey = piece.fill->key;
            m_trade.otherFees.clear();
            m_isRest = false;
        }
        addCosts(piece, lots);
        r.exitValue = plus(r.exitValue, share(piece.value, lots, piece.lots.value));
        m_profit = plus(m_profit, piece.profit);
        m_hasProfit = m_hasProfit || piece.fill->profit.has_value();
        m_lots += signOf(piece.fill->side) * lots;
        const std::int64_t left = m_lots < 0 ? -m_lots : m_lots;
        const bool isRest = !piece.fill->mayShort && left <= r.quantity.value / kRestShare;
        if (left == 0 || isRest) {
            close(piece.fill->time, left);
        }
    }

    void close(Timestamp at, std::int64_t left)
    {
        TradeRecord& r = m_trade.record;
        const Cash restCost = share(r.entryValue, left, r.quantity.value);
        r.entryValue = Cash(r.entryValue.value - restCost.value);
        // Coins that went as fees are in the fees already: what they cost is no loss of the price.
        const Cash feeCoins = share(r.entryValue, m_takenAsFee, std::max<std::int64_t>(1, r.quantity.value - left));
        r.quantity = Lots(r.quantity.value - left);
        r.closedAt = at;
        const Cash result = r.side == Side::Buy ? Cash(r.exitValue.value - (r.entryValue.value - feeCoins.value))
                                                : Cash(r.entryValue.value - r.exitValue.value);
        r.gross = m_hasProfit ? m_profit : result;
        r.net = Cash(plus(r.gross, r.funding).value - r.fees.value);
        m_out.trades.push_back(m_trade);
        m_takenAsFee = 0;
        m_isRest = left > 0;
        if (m_isRest) {
            r = {};
            r.side = Side::Buy;
            r.openedAt = at;
            r.entryValue = restCost;
            r.quantity = Lots(left);
        }
    }

    const Contract& m_contract;
    ImportedTrades& m_out;
    ImportedTrade m_trade;
    std::int64_t m_lots = 0; // Signed.
    std::int64_t m_takenAsFee = 0;
    bool m_isRest = false; // What is held is the small rest of a trade that ended.
    bool m_hasProfit = false;
    Cash m_profit;
};

} // namespace

ImportedTrades tradesOf(std::span<const ImportedFill> fills)
{
    ImportedTrades out;
    std::map<Name, std::vector<const ImportedFill*>> markets;
    for (const ImportedFill& fill : fills) {
        markets[{fill.base, fill.quote}].push_back(&fill);
    }
    for (auto& [name, own] : markets) {
        const auto contract = contractOf(own);
        if (!contract) {
            out.tooLarge += static_cast<int>(own.size());
            continue;
        }
        std::stable_sort(own.begin(), own.end(),
                         [](const ImportedFill* a, const ImportedFill* b) { return a->time < b->time; });
        std::map<QString, Holding> holdings; // Round trips that the file names itself are apart from each other.
        for (const ImportedFill* fill : own) {
            const auto piece = pieceOf(*fill, *contract);
            if (!piece) {
                ++out.tooLarge;
                continue;
            }
            holdings.try_emplace(fill->group, *contract, out).first->second.apply(*piece);
        }
        for (const auto& [group, holding] : holdings) {
            out.open += holding.isOpen() ? 1 : 0;
        }
    }
    std::stable_sort(out.trades.begin(), out.trades.end(), [](const ImportedTrade& a, const ImportedTrade& b) {
        return a.record.closedAt < b.record.closedAt;
    });
    return out;
}

} // namespace elite
