// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/portfolio.h"

#include <algorithm>

namespace elite {

namespace {

bool addTo(Cash& sum, std::optional<Cash> amount)
{
    const auto total = amount ? checkedAdd(sum, *amount) : std::nullopt;
    if (total) {
        sum = *total;
    }
    return total.has_value();
}

} // namespace

Portfolio::Portfolio(const std::vector<Contract>& contracts, const std::vector<AccountConfig>& accounts,
                     std::vector<ConversionRule> conversions)
    : m_conversions(std::move(conversions))
{
    for (const Contract& contract : contracts) {
        m_quoteOf.push_back(indexOf(contract.quote));
    }
    for (const AccountConfig& config : accounts) {
        m_homeOf.push_back(indexOf(config.currency));
        for (const auto& [currency, amount] : config.balances) {
            indexOf(currency);
        }
    }
    for (const AccountConfig& config : accounts) {
        std::vector<Cash> cash(m_currencies.size());
        for (const auto& [currency, amount] : config.balances) {
            cash[indexOf(currency)] = amount;
        }
        m_accounts.emplace_back(config, std::move(cash));
    }
}

bool Portfolio::add(const AccountConfig& account)
{
    const auto isKnown = [this](const Currency& currency) {
        return std::find(m_currencies.begin(), m_currencies.end(), currency) != m_currencies.end();
    };
    if (!isKnown(account.currency)
        || !std::all_of(account.balances.begin(), account.balances.end(),
                        [&](const auto& balance) { return isKnown(balance.first); })) {
        return false;
    }
    std::vector<Cash> cash(m_currencies.size());
    for (const auto& [currency, amount] : account.balances) {
        cash[indexOf(currency)] = amount;
    }
    m_homeOf.push_back(indexOf(account.currency));
    m_accounts.emplace_back(account, std::move(cash));
    return true;
}

std::size_t Portfolio::indexOf(const Currency& currency)
{
    const auto it = std::find(m_currencies.begin(), m_currencies.end(), currency);
    if (it == m_currencies.end()) {
        m_currencies.push_back(currency);
        return m_currencies.size() - 1;
    }
    return static_cast<std::size_t>(it - m_currencies.begin());
}

Cash Portfolio::balance(AccountIndex account, const Currency& currency) const
{
    const auto it = std::find(m_currencies.begin(), m_currencies.end(), currency);
    return it == m_currencies.end() ? Cash()
                                    : m_accounts[account].cash(static_cast<std::size_t>(it - m_currencies.begin()));
}

std::optional<Cash> Portfolio::converted(AccountIndex account, std::size_t currency, Cash amount,
                                         const std::vector<Contract>& contracts, const std::vector<Book>& books) const
{
    const std::size_t home = m_homeOf[account];
    if (currency == home || amount.isZero()) {
        return amount;
    }
    const auto rule = std::find_if(m_conversions.begin(), m_conversions.end(),
                                   [&](const ConversionRule& r) { return r.currency == m_currencies[currency]; });
    if (rule == m_conversions.end() || !books[rule->instrument].hasMarket()) {
        return std::nullopt;
    }
    const Contract& contract = contracts[rule->instrument];
    const Book& book = books[rule->instrument];
    const auto one = static_cast<std::int64_t>(kPowersOfTen[static_cast<std::size_t>(contract.tickSize.scale())]);
    if (contract.base == m_currencies[currency] && contract.quote == m_currencies[home]) {
        // Owning the foreign money: sell it at the bid. Owing it: buy it at the ask.
        const Ticks price = amount.value > 0 ? book.bid() : book.ask();
        const auto rate = checkedMul(price.value, contract.tickSize.mantissa());
        return rate ? mulDiv(amount, *rate, one, Rounding::Floor) : std::nullopt;
    }
    if (contract.quote == m_currencies[currency] && contract.base == m_currencies[home]) {
        const Ticks price = amount.value > 0 ? book.ask() : book.bid();
        const auto rate = checkedMul(price.value, contract.tickSize.mantissa());
        return rate && *rate > 0 ? mulDiv(amount, one, *rate, Rounding::Floor) : std::nullopt;
    }
    return std::nullopt;
}

bool Portfolio::addPosition(Valuation& sum, AccountIndex account, const Position& position, const Contract& contract,
                            const std::vector<Contract>& contracts, const std::vector<Book>& books,
                            std::int64_t exitSlippageCentiBp) const
{
    const Book& book = books[position.instrument];
    const auto worth = notionalOf(contract, book.worth(position.lots), Lots(position.lots));
    const Cash cost(position.lots > 0 ? position.cost.value : -position.cost.value);
    auto unrealised = worth ? checkedSub(*worth, cost) : std::nullopt;
    std::optional<Cash> basis = m_accounts[account].isMargin() ? Cash() : cost;
    std::optional<Cash> exit = Cash();
    std::optional<Cash> size
        = worth ? std::optional(Cash(worth->value < 0 ? -worth->value : worth->value)) : std::nullopt;
    if (worth && exitSlippageCentiBp >= 0) {
        exit = mulDiv(*size, contract.takerFeeE8 + 100 * exitSlippageCentiBp, 100'000'000, Rounding::Up);
    }
    if (!unrealised || !exit) {
        return false;
    }
    const std::size_t quote = m_quoteOf[position.instrument];
    if (quote != m_homeOf[account]) {
        unrealised = converted(account, quote, *unrealised, contracts, books);
        basis = converted(account, quote, *basis, contracts, books);
        exit = converted(account, quote, *exit, contracts, books);
        size = converted(account, quote, *size, contracts, books);
    }
    return addTo(sum.unrealised, unrealised) && addTo(sum.cost, basis) && addTo(sum.exitCost, exit)
        && addTo(sum.exposure, size);
}

bool Portfolio::value(Valuation& sum, AccountIndex index, const std::vector<Contract>& contracts,
                      const std::vector<Book>& books, std::int64_t exitSlippageCentiBp) const
{
    const Account& account = m_accounts[index];
    const std::size_t home = m_homeOf[index];
    sum = Valuation();
    sum.cash = account.cash(home);
    for (std::size_t currency = 0; currency < account.currencyCount(); ++currency) {
        const Cash amount = account.cash(currency);
        if (currency != home && !amount.isZero()
            && !addTo(sum.cash, converted(index, currency, amount, contracts, books))) {
            return false;
        }
    }
    sum.equity = sum.cash;
    if (account.positions().empty()) {
        return true;
    }
    for (const Position& position : account.positions()) {
        if (!addPosition(sum, index, position, contracts[position.instrument], contracts, books, exitSlippageCentiBp)) {
            return false;
        }
    }
    return addTo(sum.equity, sum.cost) && addTo(sum.equity, sum.unrealised);
}

} // namespace elite
