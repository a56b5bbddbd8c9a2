// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/book_set.h"

#include <algorithm>

namespace elite {

void BookSet::want(const Symbol& symbol, BookRules rules, Milliseconds now)
{
    m_books.insert_or_assign(symbol, Book{BookSync(rules), rules, std::nullopt, std::nullopt, now, false});
}

BookSet::Step BookSet::apply(const Symbol& symbol, const BookUpdate& update)
{
    const auto found = m_books.find(symbol);
    if (found == m_books.end()) {
        return {};
    }
    Book& book = found->second;
    const bool isPicture = update.kind == BookUpdateKind::Snapshot;
    const bool wasLive = book.sync.isLive();
    Step step;
    if (book.next && isPicture) {
        step.result = book.next->apply(update);
        if (book.next->isLive()) {
            book.sync = std::move(*book.next);
            book.next.reset();
        } else {
            return step; // The shown one stays; the owner asks again when it has aged.
        }
    } else {
        step.result = book.sync.apply(update);
        if (book.next) {
            book.next->apply(update);
        }
    }
    step.isNewPicture = book.sync.isLive() && (isPicture || !wasLive);
    if (step.isNewPicture) {
        book.isFaultKnown = false;
        book.askedAt.reset();
    }
    if (isFault(step.result)) {
        const bool isAfterEffect = step.result == SyncResult::NoSnapshot && book.isFaultKnown;
        step.isFault = !isAfterEffect;
        book.isFaultKnown = true;
        book.next.reset();
        if (isPicture) {
            book.askedAt.reset();
        }
    }
    return step;
}

std::vector<Symbol> BookSet::loseAll()
{
    std::vector<Symbol> shown;
    for (auto& [symbol, book] : m_books) {
        if (book.sync.isLive()) {
            shown.push_back(symbol);
        }
        book.sync.reset();
        book.next.reset();
        book.askedAt.reset();
        book.isFaultKnown = true;
    }
    return shown;
}

void BookSet::renew(const Symbol& symbol)
{
    if (const auto found = m_books.find(symbol); found != m_books.end()) {
        found->second.next.emplace(found->second.rules);
    }
}

const OrderBook* BookSet::live(const Symbol& symbol) const
{
    const auto found = m_books.find(symbol);
    return found != m_books.end() && found->second.sync.isLive() ? &found->second.sync.book() : nullptr;
}

int BookSet::out() const
{
    return static_cast<int>(
        std::count_if(m_books.begin(), m_books.end(), [](const auto& entry) { return !entry.second.sync.isLive(); }));
}

std::vector<Symbol> BookSet::symbols() const
{
    std::vector<Symbol> all;
    all.reserve(m_books.size());
    for (const auto& [symbol, book] : m_books) {
        all.push_back(symbol);
    }
    return all;
}

void BookSet::asked(const Symbol& symbol, Milliseconds now)
{
    if (const auto found = m_books.find(symbol); found != m_books.end()) {
        found->second.askedAt = now;
        found->second.since = now;
    }
}

bool BookSet::isAsked(const Symbol& symbol) const
{
    const auto found = m_books.find(symbol);
    return found != m_books.end() && found->second.askedAt.has_value();
}

std::vector<Symbol> BookSet::overdue(Milliseconds now, Milliseconds firstPatience, Milliseconds patience) const
{
    std::vector<Symbol> late;
    for (const auto& [symbol, book] : m_books) {
        const Milliseconds limit = book.askedAt ? patience : firstPatience;
        if (!book.sync.isLive() && now - book.askedAt.value_or(book.since) >= limit) {
            late.push_back(symbol);
        }
    }
    return late;
}

std::vector<Symbol> BookSet::aged(Milliseconds now, Milliseconds age) const
{
    std::vector<Symbol> old;
    for (const auto& [symbol, book] : m_books) {
        if (book.sync.isLive() && now - book.since >= age) {
            old.push_back(symbol);
        }
    }
    return old;
}

BookUpdate pictureOf(const OrderBook& book, Timestamp time, std::uint64_t lastId)
{
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = time;
    out.firstId = lastId;
    out.lastId = lastId;
    out.bids.reserve(book.bidCount());
    out.asks.reserve(book.askCount());
    for (std::size_t i = 0; i < book.bidCount(); ++i) {
        out.bids.push_back(book.bid(i));
    }
    for (std::size_t i = 0; i < book.askCount(); ++i) {
        out.asks.push_back(book.ask(i));
    }
    return out;
}

} // namespace elite
