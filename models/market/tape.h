// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <vector>

namespace elite {

/// What stands at the head of a tape.
struct TapeHeader
{
    bool isSynthetic = false;
    QString title; // "Demo market"
    QString source; // "Kraken", "synthetic", "btc.csv"
    QString licence; // Of the prices; empty when nobody said.
    std::vector<Instrument> instruments;
    Timestamp from{}; // Of the first event.
    Timestamp to{}; // Of the last event.
    std::uint64_t events = 0;

    friend bool operator==(const TapeHeader&, const TapeHeader&) = default;
};

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
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

/// Reads a tape in place; `bytes` (a mapped file) must outlive it. Damage anywhere is an error, never a wrong price.
class Tape
{
public:
    static Result<Tape> open(QByteArrayView bytes);

    const TapeHeader& header() const { return m_header; }
    const QByteArray& hash() const { return m_hash; } // SHA-256, 32 bytes.
    Result<std::vector<Candle>> history(FeedIndex instrument) const;
    /// The number of the first event at or after `time`; events() at the end.
    std::uint64_t indexAt(Timestamp time) const;

private:
    friend class TapeCursor;
    QByteArrayView m_bytes;
    TapeHeader m_header;
    QByteArray m_hash;
    struct Block // A run of events that can be read without the ones before.
    {
        Timestamp time;
        std::uint64_t firstEvent = 0;
        std::size_t offset = 0;
    };
    std::vector<Block> m_blocks;
    std::vector<std::pair<std::size_t, std::size_t>> m_history; // Offset and length, by instrument.
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
    const Tape* m_tape;
    std::uint64_t m_index = 0;
    std::size_t m_offset = 0;
    Timestamp m_time{};
    std::vector<std::int64_t> m_last; // By instrument: what prices are written against.
    Done m_fault;
};

} // namespace elite
