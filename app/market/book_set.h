// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/reconnect_policy.h"
#include "models/market/book_sync.h"

#include <map>
#include <optional>
#include <vector>

namespace elite {

/// The books of one connection. Pure: what has to be asked for is told to the owner. Times count from any fixed start.
class BookSet
{
public:
    struct Step
    {
        SyncResult result = SyncResult::Ignored;
        bool isNewPicture = false; // The whole book is new to its readers.
        bool isFault = false; // Counted once: what follows until the next picture is no further fault.
    };

    void want(const Symbol& symbol, BookRules rules, Milliseconds now);
    void forget(const Symbol& symbol) { m_books.erase(symbol); }
    bool has(const Symbol& symbol) const { return m_books.count(symbol) != 0; }
    Step apply(const Symbol& symbol, const BookUpdate& update);
    /// The connection lost something: no book of it can be trusted. Returns those that were shown.
    std::vector<Symbol> loseAll();
    /// Builds the next book beside the shown one until its picture comes.
    void renew(const Symbol& symbol);

    const OrderBook* live(const Symbol& symbol) const;
    int out() const;
    std::vector<Symbol> symbols() const;

    // When its picture was asked for last; the owner asks and books the time.
    void asked(const Symbol& symbol, Milliseconds now);
    bool isAsked(const Symbol& symbol) const;
    /// Not shown, and neither asked for nor wanted for `patience`.
    std::vector<Symbol> overdue(Milliseconds now, Milliseconds firstPatience, Milliseconds patience) const;
    /// Shown for longer than `age` without a new picture.
    std::vector<Symbol> aged(Milliseconds now, Milliseconds age) const;

private:
    struct Book
    {
        BookSync sync;
        BookRules rules;
        std::optional<BookSync> next;
        std::optional<Milliseconds> askedAt;
        Milliseconds since{0}; // Wanted, or the last picture.
        bool isFaultKnown = false;
    };

    std::map<Symbol, Book> m_books;
};

/// The whole book as the event that begins or renews it for its readers.
BookUpdate pictureOf(const OrderBook& book, Timestamp time, std::uint64_t lastId);

} // namespace elite
