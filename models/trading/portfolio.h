// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/account.h"
#include "models/trading/book.h"

namespace elite {

/// Money in `currency` is turned into account money at this instrument's quotes: base/quote must be the two currencies,
/// either way round.
struct ConversionRule
{
    Currency currency;
    InstrumentIndex instrument = 0;
};

/// What an account is worth, in parts that add up.
struct Valuation
{
    Cash cash; // All balances, in account currency.
    Cash cost; // Of cash-account positions: what their cash was exchanged for. Signed.
    Cash unrealised;
    Cash equity; // cash + cost + unrealised
    Cash exposure; // Worth of all positions, either side added up; not part of equity.
    Cash exitCost; // Estimated fee and slippage of closing everything now, if it was asked for; not part of equity.
};

/// All accounts, and the rates between their currencies. A long is worth the bid, a short the ask.
class Portfolio
{
public:
    Portfolio(const std::vector<Contract>& contracts, const std::vector<AccountConfig>& accounts,
              std::vector<ConversionRule> conversions);

    /// Another account. False when it holds money that no instrument and no account before it knew.
    [[nodiscard]] bool add(const AccountConfig& account);
    AccountIndex size() const { return static_cast<AccountIndex>(m_accounts.size()); }
    const Account& at(AccountIndex index) const { return m_accounts[index]; }
    Account& at(AccountIndex index) { return m_accounts[index]; }
    std::size_t quoteOf(InstrumentIndex instrument) const { return m_quoteOf[instrument]; }
    const std::vector<std::size_t>& quotes() const { return m_quoteOf; }
    Cash balance(AccountIndex account, const Currency& currency) const;

    /// False when a rate is missing or an amount overflows: then nobody may pretend to know the equity.
    [[nodiscard]] bool value(Valuation& out, AccountIndex account, const std::vector<Contract>& contracts,
                             const std::vector<Book>& books, std::int64_t exitSlippageCentiBp) const;
    std::optional<Cash> converted(AccountIndex account, std::size_t currency, Cash amount,
                                  const std::vector<Contract>& contracts, const std::vector<Book>& books) const;

private:
    std::size_t indexOf(const Currency& currency);
    bool addPosition(Valuation& sum, AccountIndex account, const Position& position, const Contract& contract,
                     const std::vector<Contract>& contracts, const std::vector<Book>& books,
                     std::int64_t exitSlippageCentiBp) const;

    std::vector<Currency> m_currencies;
    std::vector<std::size_t> m_quoteOf; // By instrument.
    std::vector<std::size_t> m_homeOf; // By account: its own currency.
    std::vector<ConversionRule> m_conversions;
    std::vector<Account> m_accounts;
};

} // namespace elite
