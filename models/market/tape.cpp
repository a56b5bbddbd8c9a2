// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape.h"

#include "models/market/tape_codec.h"

#include <QCryptographicHash>

#include <algorithm>

namespace elite {

namespace {

Error damaged(const char* where)
{
    return {ErrorCode::Corrupt, QStringLiteral("the tape is damaged: ") + QLatin1String(where)};
}

QByteArrayView part(QByteArrayView bytes, std::size_t offset, std::size_t size)
{
    return bytes.sliced(static_cast<qsizetype>(offset), static_cast<qsizetype>(size));
}

} // namespace

TapeWriter::TapeWriter(TapeHeader header)
    : m_encoder(std::move(header))
{
}

Done TapeWriter::addHistory(FeedIndex instrument, std::span<const Candle> minutes)
{
    return m_encoder.addHistory(instrument, minutes);
}

Done TapeWriter::add(const FeedEvent& event)
{
    return m_encoder.add(event);
}

Result<QByteArray> TapeWriter::finish()
{
    // The hash covers what is taken, so nothing may be taken twice or left: all at once.
    const Done done = m_encoder.finish();
    return done ? Result<QByteArray>(m_encoder.take()) : Result<QByteArray>(done.error());
}

Result<Tape> Tape::open(QByteArrayView bytes, TapeCheck check)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const auto magic = static_cast<std::size_t>(kTapeMagic.size());
    if (size < magic || part(bytes, 0, magic - 1) != kTapeMagic.chopped(1)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("this is no tape")};
    }
    if (bytes[static_cast<qsizetype>(magic) - 1] != kTapeMagic.back()) {
        return Error{ErrorCode::NewerFormat, QStringLiteral("the tape was written by a newer version")};
    }
    if (size < magic + kTapeTailBytes) {
        return damaged("it is cut off");
    }
    Tape out;
    out.m_bytes = bytes;
    out.m_hash = part(bytes, size - 32, 32).toByteArray();
    if (check == TapeCheck::Whole) {
        QCryptographicHash sha(QCryptographicHash::Sha256);
        sha.addData(part(bytes, 0, size - 32));
        if (sha.result() != out.m_hash) {
            return damaged("its hash does not fit, or it is cut off");
        }
    }
    const auto head = readTapeFrame(bytes, magic);
    auto header = head && head->kind == TapeFrameKind::Head ? unpackTapeHead(head->body) : std::nullopt;
    if (!header) {
        return damaged("head");
    }
    out.m_header = std::move(*header);
    TapeByteReader tail(part(bytes, size - kTapeTailBytes, 8));
    const std::uint64_t indexAt = tail.fixed(8);
    const auto index = readTapeFrame(bytes, static_cast<std::size_t>(std::min<std::uint64_t>(indexAt, size)));
    if (!index || index->kind != TapeFrameKind::Index || indexAt + index->bytes() + kTapeTailBytes != size) {
        return damaged("index");
    }
    const Done done = out.readIndex(index->body);
    return done ? Result<Tape>(std::move(out)) : Result<Tape>(done.error());
}

Done Tape::readIndex(QByteArrayView bytes)
{
    auto index = unpackTapeIndex(bytes);
    if (!index) {
        return damaged("index");
    }
    m_header.from = index->from;
    m_header.to = index->to;
    m_header.events = index->events;
    for (const TapeIndex::History& run : index->history) {
        if (run.instrument >= m_header.instruments.size()) {
            return damaged("index");
        }
        m_history.emplace_back(run.instrument, run.offset);
    }
    for (const TapeIndex::Block& block : index->blocks) {
        m_blocks.push_back({fromMicros(block.micros), block.firstEvent, block.offset});
    }
    return {};
}

Result<std::vector<Candle>> Tape::history(FeedIndex instrument) const
{
    if (instrument >= m_header.instruments.size()) {
        return Error{ErrorCode::NotFound, QStringLiteral("the tape has no such instrument")};
    }
    std::vector<Candle> out;
    TapeState state;
    FeedEvent event;
    for (const auto& [owner, offset] : m_history) {
        if (owner != instrument) {
            continue;
        }
        const auto frame = readTapeFrame(m_bytes, offset);
        if (!frame || frame->kind != TapeFrameKind::History || frame->instrument != instrument) {
            return damaged("history");
        }
        state.reset(m_header.instruments, fromMicros(frame->micros));
        state.instrument = instrument;
        TapeByteReader in(frame->body);
        for (std::uint32_t i = 0; i < frame->count; ++i) {
            const bool isRead = decodeTapeEvent(in, state, event);
            const auto* candle = isRead ? std::get_if<Candle>(&event.payload) : nullptr;
            const bool isNext = candle && event.instrument == instrument && candle->state == CandleState::Closed
                && (out.empty() || candle->openTime >= out.back().closeTime) && candle->closeTime <= m_header.from;
            if (!isNext) {
                return damaged("history");
            }
            out.push_back(*candle);
        }
        if (in.left() != 0) {
            return damaged("history");
        }
    }
    return out;
}

std::uint64_t Tape::indexAt(Timestamp time) const
{
    // Blocks that start at `time` or later hold nothing before it; the last one that starts earlier may hold the event.
    const auto after = std::partition_point(m_blocks.begin(), m_blocks.end(),
                                            [time](const Block& block) { return block.time < time; });
    if (after == m_blocks.begin()) {
        return 0;
    }
    const std::uint64_t end = after == m_blocks.end() ? m_header.events : after->firstEvent;
    TapeCursor cursor(*this);
    FeedEvent event;
    std::uint64_t at = std::prev(after)->firstEvent;
    for (bool isReadable = cursor.seek(at).hasValue(); isReadable && at < end; ++at) {
        if (!cursor.next(event) || event.time >= time) {
            break;
        }
    }
    return at;
}

TapeCursor::TapeCursor(const Tape& tape)
    : m_tape(&tape)
{
}

bool TapeCursor::stop(Error error)
{
    m_fault = std::move(error);
    return false;
}

bool TapeCursor::enterBlock()
{
    const auto& blocks = m_tape->m_blocks;
    const auto after
        = std::upper_bound(blocks.begin(), blocks.end(), m_index,
                           [](std::uint64_t index, const auto& block) { return index < block.firstEvent; });
    const Tape::Block& block = *std::prev(after);
    const auto frame = readTapeFrame(m_tape->m_bytes, block.offset);
    const bool isLast = after == blocks.end();
    m_blockEnd = isLast ? m_tape->m_header.events : after->firstEvent;
    m_latest = isLast ? m_tape->m_header.to : after->time;
    if (!frame || frame->kind != TapeFrameKind::Events || frame->count != m_blockEnd - block.firstEvent
        || frame->micros != toMicros(block.time)) {
        return stop(damaged("events"));
    }
    m_at = frame->body.data();
    m_end = m_at + frame->body.size();
    m_state.reset(m_tape->m_header.instruments, block.time);
    FeedEvent skipped;
    const std::uint64_t wanted = std::exchange(m_index, block.firstEvent);
    while (m_index < wanted) {
        if (!next(skipped)) {
            return false;
        }
    }
    return true;
}

bool TapeCursor::next(FeedEvent& event)
{
    if (!m_fault || m_index >= m_tape->m_header.events) {
        return false;
    }
    if (m_index >= m_blockEnd && !enterBlock()) {
        return false;
    }
    TapeByteReader in(m_at, m_end);
    if (!decodeTapeEvent(in, m_state, event) || event.time > m_latest) {
        return stop(damaged("events"));
    }
    m_at = in.at();
    ++m_index;
    if (m_index == m_blockEnd && m_at != m_end) {
        return stop(damaged("events"));
    }
    return true;
}

Done TapeCursor::seek(std::uint64_t index)
{
    if (index > m_tape->m_header.events) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("the tape has fewer events")};
    }
    m_fault = {};
    m_index = index;
    m_blockEnd = 0; // Makes next() enter the block anew.
    if (index < m_tape->m_header.events) {
        enterBlock();
    }
    return m_fault;
}

} // namespace elite
