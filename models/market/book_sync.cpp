// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/book_sync.h"

#include <utility>

namespace elite {

namespace {

// Far more than arrive while a REST answer is on its way; a stream that waits longer has lost its picture.
constexpr std::size_t kMaxWaiting = 10'000;

} // namespace

SyncResult BookSync::apply(const BookUpdate& update)
{
    if (update.kind == BookUpdateKind::Snapshot) {
        return applySnapshot(update);
    }
    if (m_isLive) {
        return applyDelta(update);
    }
    if (!waitsForRest()) {
        return SyncResult::NoSnapshot;
    }
    if (m_waiting.size() >= kMaxWaiting) {
        m_waiting.clear();
    }
    m_waiting.push_back(update);
    return SyncResult::Buffered;
}

void BookSync::reset()
{
    m_book.clear();
    m_waiting.clear();
    m_isLive = false;
    m_applied = 0;
}

SyncResult BookSync::applySnapshot(const BookUpdate& update)
{
    m_isLive = true;
    m_lastId = update.lastId;
    m_time = update.time;
    m_applied = 0;
    SyncResult result = afterChange(update, m_book.apply(update));
    const std::vector<BookUpdate> waiting = std::exchange(m_waiting, {});
    for (const BookUpdate& delta : waiting) {
        if (!m_isLive) {
            break;
        }
        result = applyDelta(delta);
    }
    if (result == SyncResult::Gap && m_applied == 0) {
        m_waiting = waiting; // The changes are good, the picture is too old for them.
        return SyncResult::StaleSnapshot;
    }
    return isFault(result) ? result : SyncResult::Applied;
}

SyncResult BookSync::applyDelta(const BookUpdate& update)
{
    switch (m_rules.link) {
    case BookLink::IdRange:
        if (update.lastId <= m_lastId) {
            return SyncResult::Ignored;
        }
        if (update.firstId > m_lastId + 1) {
            const SyncResult result = drop(SyncResult::Gap);
            m_waiting.push_back(update); // The next picture may continue here.
            return result;
        }
        break;
    case BookLink::PreviousId:
        if (update.previousId < 0 && update.checksum) {
            break; // Not told, as OKX did until 2022: then the checksum decides.
        }
        if (update.previousId < 0 || static_cast<std::uint64_t>(update.previousId) != m_lastId) {
            return drop(SyncResult::Gap);
        }
        break;
    case BookLink::Time:
        if (update.time <= m_time) {
            return SyncResult::Ignored;
        }
        break;
    case BookLink::None:
        break;
    }
    m_lastId = update.lastId;
    m_time = update.time;
    ++m_applied;
    return afterChange(update, m_book.apply(update));
}

SyncResult BookSync::afterChange(const BookUpdate& update, BookFault fault)
{
    if (m_rules.depth > 0) {
        m_book.truncate(m_rules.depth);
    }
    switch (fault) {
    case BookFault::NoSnapshot:
        return drop(SyncResult::NoSnapshot);
    case BookFault::BadLevel:
        return drop(SyncResult::BadLevel);
    case BookFault::Crossed:
        return drop(SyncResult::Crossed);
    case BookFault::None:
        break;
    }
    if (m_rules.checksum != BookChecksum::None && update.checksum && !fits(*update.checksum)) {
        return drop(SyncResult::BadChecksum);
    }
    return SyncResult::Applied;
}

bool BookSync::fits(std::uint32_t checksum) const
{
    if (m_rules.checksum == BookChecksum::Okx) {
        return okxChecksum(m_book) == checksum;
    }
    // The digits count as they stood on the wire; a relay that cut trailing zeros is helped by the pair's decimals.
    return krakenChecksum(m_book) == checksum
        || (m_rules.priceScale >= 0 && krakenChecksum(m_book, m_rules.priceScale, m_rules.quantityScale) == checksum);
}

SyncResult BookSync::drop(SyncResult why)
{
    m_book.clear();
    m_isLive = false;
    return why;
}

} // namespace elite
