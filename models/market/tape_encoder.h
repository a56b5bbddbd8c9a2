// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/tape_frame.h"
#include "models/market/tape_header.h"
#include "models/market/tape_state.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace elite {

/// What the index of a tape says.
struct TapeIndex
{
    struct Block
    {
        std::size_t offset = 0;
        std::int64_t micros = 0; // Of the first event.
        std::uint64_t firstEvent = 0;
    };
    struct History
    {
        std::size_t offset = 0;
        FeedIndex instrument = 0;
    };

    Timestamp from{};
    Timestamp to{};
    std::uint64_t events = 0;
    std::vector<Block> blocks;
    std::vector<History> history;
};

QByteArray packTapeIndex(const TapeIndex& index);
/// Offsets and numbers grow, times never fall, no block is empty.
std::optional<TapeIndex> unpackTapeIndex(QByteArrayView body);

/// Makes the bytes of a tape piece by piece, so that a recording can be written while it is made. Whole blocks only
/// come out: what is in them survives whatever happens later.
class TapeEncoder
{
public:
    static constexpr std::uint32_t kBlockEvents = 8'192;
    static constexpr qsizetype kBlockBytes = 256 * 1024;

    explicit TapeEncoder(TapeHeader header);

    Done addHistory(FeedIndex instrument, std::span<const Candle> minutes);
    Done add(const FeedEvent& event);
    /// The finished bytes that were not taken yet.
    QByteArray take();
    /// Closes the block that is being filled, so that take() gives all events so far.
    void endBlock();
    /// Index and hash, to be taken after. InvalidInput for a tape without events or with instruments that cannot be.
    Done finish();

    const TapeIndex& index() const { return m_index; }
    const QByteArray& hash() const { return m_hash; } // After finish().

private:
    void appendFrame(const TapeFrame& frame);
    void beginBlock(Timestamp time);

    TapeHeader m_header;
    Done m_fault;
    TapeIndex m_index;
    TapeState m_state;
    QByteArray m_block; // The events of the block that is being filled.
    std::uint32_t m_blockCount = 0;
    std::int64_t m_blockMicros = 0;
    std::vector<Timestamp> m_historyEnd; // By instrument.
    QByteArray m_ready;
    std::size_t m_offset = 0; // Of what comes next, in the whole tape.
    std::unique_ptr<QCryptographicHash> m_sha;
    QByteArray m_hash;
};

} // namespace elite
