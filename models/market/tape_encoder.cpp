// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape_encoder.h"

#include "models/market/tape_codec.h"

#include <algorithm>

namespace elite {

namespace {

Error invalid(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

} // namespace

QByteArray packTapeIndex(const TapeIndex& index)
{
    QByteArray bytes;
    TapeByteWriter out(bytes);
    out.signedVarint(toMicros(index.from));
    out.signedVarint(toMicros(index.to));
    out.varint(index.events);
    out.varint(index.history.size());
    std::size_t offset = 0;
    for (const TapeIndex::History& run : index.history) {
        out.varint(run.instrument);
        out.varint(run.offset - offset);
        offset = run.offset;
    }
    out.varint(index.blocks.size());
    TapeIndex::Block before{offset, toMicros(index.from), 0};
    for (const TapeIndex::Block& block : index.blocks) {
        out.varint(block.offset - before.offset);
        out.varint(static_cast<std::uint64_t>(block.micros - before.micros));
        out.varint(block.firstEvent - before.firstEvent);
        before = block;
    }
    return bytes;
}

std::optional<TapeIndex> unpackTapeIndex(QByteArrayView body)
{
    TapeByteReader in(body);
    TapeIndex out;
    const std::int64_t from = in.signedVarint();
    const std::int64_t to = in.signedVarint();
    out.events = in.varint();
    constexpr std::uint64_t kFar = std::uint64_t{1} << 62; // No sum below wraps.
    if (from < kFirstTapeMicros || to > kLastTapeMicros || from > to || out.events == 0 || out.events > kFar) {
        return std::nullopt;
    }
    out.from = fromMicros(from);
    out.to = fromMicros(to);
    std::size_t offset = 0;
    for (std::uint64_t left = in.varint(); left > 0 && in.isGood(); --left) {
        const std::uint64_t instrument = in.varint();
        const std::uint64_t step = in.varint();
        if (instrument > 65'535 || step == 0 || step > kFar - offset) {
            return std::nullopt;
        }
        offset += static_cast<std::size_t>(step);
        out.history.push_back({offset, static_cast<FeedIndex>(instrument)});
    }
    TapeIndex::Block block{offset, from, 0};
    for (std::uint64_t left = in.varint(); left > 0 && in.isGood(); --left) {
        const std::uint64_t step = in.varint();
        const std::uint64_t passed = in.varint();
        const std::uint64_t events = in.varint();
        const bool isFirst = out.blocks.empty();
        if (step == 0 || step > kFar - block.offset || passed > static_cast<std::uint64_t>(to - block.micros)
            || (events == 0) != isFirst || events >= out.events - block.firstEvent || (isFirst && passed != 0)) {
            return std::nullopt;
        }
        block.offset += static_cast<std::size_t>(step);
        block.micros += static_cast<std::int64_t>(passed);
        block.firstEvent += events;
        out.blocks.push_back(block);
    }
    return in.isGood() && in.left() == 0 && !out.blocks.empty() ? std::optional(std::move(out)) : std::nullopt;
}

TapeEncoder::TapeEncoder(TapeHeader header)
    : m_header(std::move(header))
    , m_fault(checkTapeHeader(m_header))
    , m_historyEnd(m_header.instruments.size(), Timestamp::min())
    , m_ready(kTapeMagic.data(), kTapeMagic.size())
    , m_offset(static_cast<std::size_t>(kTapeMagic.size()))
    , m_sha(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    const QByteArray head = packTapeHead(m_header);
    appendFrame({TapeFrameKind::Head, 0, 0, 0, head});
}

Done TapeEncoder::addHistory(FeedIndex instrument, std::span<const Candle> minutes)
{
    if (!m_fault) {
        return m_fault;
    }
    if (instrument >= m_header.instruments.size() || m_index.events != 0) {
        return invalid("history belongs to a known instrument and stands before the first event");
    }
    Timestamp end = m_historyEnd[instrument];
    for (const Candle& candle : minutes) {
        const bool isMinute = candle.closeTime - candle.openTime == std::chrono::minutes(1);
        if (candle.state != CandleState::Closed || !isMinute || candle.openTime < end
            || !checkTapeEvent({candle.closeTime, instrument, candle})) {
            return invalid("history is closed candles of one minute in order of time");
        }
        end = candle.closeTime;
    }
    m_historyEnd[instrument] = end;
    while (!minutes.empty()) {
        const auto run = minutes.first(std::min<std::size_t>(minutes.size(), kBlockEvents));
        minutes = minutes.subspan(run.size());
        TapeState state;
        state.reset(m_header.instruments, run.front().closeTime);
        state.instrument = instrument;
        QByteArray body;
        for (const Candle& candle : run) {
            encodeTapeEvent({candle.closeTime, instrument, candle}, state, body);
        }
        m_index.history.push_back({m_offset, instrument});
        appendFrame({TapeFrameKind::History, instrument, static_cast<std::uint32_t>(run.size()),
                     toMicros(run.front().closeTime), body});
    }
    return {};
}

Done TapeEncoder::add(const FeedEvent& event)
{
    if (!m_fault) {
        return m_fault;
    }
    if (event.instrument >= m_header.instruments.size()) {
        return invalid("an event of an unknown instrument");
    }
    if (Done done = checkTapeEvent(event); !done) {
        return done;
    }
    const bool isFirst = m_index.events == 0;
    const Timestamp notBefore = isFirst ? *std::max_element(m_historyEnd.begin(), m_historyEnd.end()) : m_index.to;
    if (event.time < notBefore) {
        return invalid("an event before the one before it");
    }
    if (m_blockCount == 0) {
        beginBlock(event.time);
    }
    encodeTapeEvent(event, m_state, m_block);
    ++m_blockCount;
    m_index.from = isFirst ? event.time : m_index.from;
    m_index.to = event.time;
    ++m_index.events;
    if (m_blockCount == kBlockEvents || m_block.size() >= kBlockBytes) {
        endBlock();
    }
    return {};
}

void TapeEncoder::beginBlock(Timestamp time)
{
    m_state.reset(m_header.instruments, time);
    m_blockMicros = toMicros(time);
}

void TapeEncoder::endBlock()
{
    if (m_blockCount == 0) {
        return;
    }
    m_index.blocks.push_back({m_offset, m_blockMicros, m_index.events - m_blockCount});
    appendFrame({TapeFrameKind::Events, 0, m_blockCount, m_blockMicros, m_block});
    m_block.clear();
    m_blockCount = 0;
}

QByteArray TapeEncoder::take()
{
    if (m_sha) {
        m_sha->addData(m_ready);
    }
    return std::exchange(m_ready, {});
}

Done TapeEncoder::finish()
{
    if (!m_fault) {
        return m_fault;
    }
    if (m_index.events == 0) {
        return invalid("a tape without events");
    }
    endBlock();
    const std::size_t indexOffset = m_offset;
    const QByteArray index = packTapeIndex(m_index);
    appendFrame({TapeFrameKind::Index, 0, 0, 0, index});
    TapeByteWriter(m_ready).fixed(indexOffset, 8);
    m_sha->addData(m_ready);
    m_hash = m_sha->result();
    m_sha.reset();
    m_ready.append(m_hash);
    m_fault = invalid("the tape is finished");
    return {};
}

void TapeEncoder::appendFrame(const TapeFrame& frame)
{
    appendTapeFrame(frame, m_ready);
    m_offset += frame.bytes();
}

} // namespace elite
