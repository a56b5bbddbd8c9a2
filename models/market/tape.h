// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"
#include "models/market/tape_encoder.h"

#include <QByteArrayView>

#include <cstddef>
#include <utility>
#include <vector>

namespace elite {

/// Writes a tape: header, one-minute candles from before the first event (so that a chart has a past), events in order
/// of time, index, SHA-256 of everything before it.
class TapeWriter
{
public:
    /// `header.from`, `to` and `events` are filled in by finish().
    explicit TapeWriter(TapeHeader header);

    /// Closed one-minute candles in order of time, before any event.
    Done addHistory(FeedIndex instrument, std::span<const Candle> minutes);
    /// InvalidInput for an event out of order, of an unknown instrument, or with an unsound payload.
    Done add(const FeedEvent& event);
    Result<QByteArray> finish();

private:
    TapeEncoder m_encoder;
};

/// Whole: the SHA-256 of all bytes is proved while opening, about 5 ms per megabyte. OnRead: each part is checked by
/// its own checksum when it is read, which finds damage but not a forger.
enum class TapeCheck : std::uint8_t { Whole, OnRead };

/// Reads a tape in place; `bytes` (a mapped file) must outlive it. Damage anywhere is an error, never a wrong price.
class Tape
{
public:
    static Result<Tape> open(QByteArrayView bytes, TapeCheck check = TapeCheck::Whole);

    const TapeHeader& header() const { return m_header; }
    const QByteArray& hash() const { return m_hash; } // SHA-256, 32 bytes.
    Result<std::vector<Candle>> history(FeedIndex instrument) const;
    /// The number of the first event at or after `time`; events() at the end.
    std::uint64_t indexAt(Timestamp time) const;

private:
    friend class TapeCursor;
    struct Block // A run of events that can be read without the ones before.
    {
        Timestamp time;
        std::uint64_t firstEvent = 0;
        std::size_t offset = 0;
    };

    Done readIndex(QByteArrayView index);

    QByteArrayView m_bytes;
    TapeHeader m_header;
    QByteArray m_hash;
    std::vector<Block> m_blocks;
    std::vector<std::pair<FeedIndex, std::size_t>> m_history; // Instrument and offset of each run, in order.
};

/// Walks the events of a tape in order. The tape must outlive it.
class TapeCursor
{
public:
    explicit TapeCursor(const Tape& tape);

    /// False at the end or on damage; see fault().
    bool next(FeedEvent& event);
    Done seek(std::uint64_t index);
    std::uint64_t index() const { return m_index; } // Of the event that next() gives.
    const Done& fault() const { return m_fault; }

private:
    bool enterBlock();
    bool stop(Error error);

    const Tape* m_tape;
    std::uint64_t m_index = 0;
    std::uint64_t m_blockEnd = 0; // m_index at which the block that m_at points into is over.
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    Timestamp m_latest{}; // No event of the block may be later.
    TapeState m_state;
    Done m_fault;
};

} // namespace elite
