// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/session.h"

// Practising blind: what leaves the session has letters instead of symbols. Keys, engine and ledger keep the real
// names, so that nothing has to be found again when the tape is over. Part of Session.

namespace elite {

BlindNames Session::blindNames() const
{
    return {m_instruments, m_engine ? m_engine->account().currency : m_defaults.currency};
}

std::vector<MarketRow> Session::shownRows()
{
    std::vector<MarketRow> rows = m_board.rows();
    if (m_feed.info.isBlind) {
        const BlindNames names = blindNames();
        for (MarketRow& row : rows) {
            row.instrument.base = names.of(row.instrument.base);
            row.instrument.counter = names.of(row.instrument.counter);
        }
    }
    return rows;
}

std::shared_ptr<const Desk> Session::shownDesk(const std::shared_ptr<const Desk>& desk) const
{
    if (!m_feed.info.isBlind) {
        return desk;
    }
    auto out = std::make_shared<Desk>(*desk);
    const BlindNames names = blindNames();
    for (Instrument& instrument : out->instruments) {
        instrument.base = names.of(instrument.base);
        instrument.counter = names.of(instrument.counter);
    }
    if (out->contracts) {
        auto contracts = std::make_shared<std::vector<Contract>>(*out->contracts);
        for (Contract& contract : *contracts) {
            contract.base = names.of(contract.base);
            contract.quote = names.of(contract.quote);
        }
        out->contracts = std::move(contracts);
    }
    for (BalanceRow& row : out->balances) {
        row.currency = names.of(row.currency);
    }
    return out;
}

std::vector<JournalEntry> Session::shownEntries(std::vector<JournalEntry> entries) const
{
    if (m_feed.info.isBlind) {
        const BlindNames names = blindNames();
        for (JournalEntry& entry : entries) {
            entry.contract.base = names.of(entry.contract.base);
            entry.contract.quote = names.of(entry.contract.quote);
        }
    }
    return entries;
}

} // namespace elite
