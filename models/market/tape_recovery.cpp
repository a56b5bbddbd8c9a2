// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape_recovery.h"

#include "models/market/tape_codec.h"
#include "models/market/tape_encoder.h"

#include <QCryptographicHash>

namespace elite {

namespace {

/// The time of the last event of a block; nothing when its events cannot be read.
std::optional<Timestamp> endOf(const TapeFrame& frame, const TapeHeader& header)
{
    TapeState state;
    state.reset(header.instruments, fromMicros(frame.micros));
    TapeByteReader in(frame.body);
    FeedEvent event;
    for (std::uint32_t i = 0; i < frame.count; ++i) {
        if (!decodeTapeEvent(in, state, event)) {
            return std::nullopt;
        }
    }
    return frame.count > 0 && in.left() == 0 ? std::optional(event.time) : std::nullopt;
}

} // namespace

Result<TapeRecovery> recoverTape(QByteArrayView recording)
{
    const Error nothing{ErrorCode::Corrupt, QStringLiteral("the recording holds no whole block of events")};
    if (!recording.startsWith(kTapeMagic)) {
        return nothing;
    }
    auto offset = static_cast<std::size_t>(kTapeMagic.size());
    const auto head = readTapeFrame(recording, offset);
    const auto header = head && head->kind == TapeFrameKind::Head ? unpackTapeHead(head->body) : std::nullopt;
    if (!header) {
        return nothing;
    }
    TapeIndex index;
    offset += head->bytes();
    while (const auto frame = readTapeFrame(recording, offset)) {
        if (frame->kind == TapeFrameKind::History && index.blocks.empty()) {
            index.history.push_back({offset, frame->instrument});
        } else if (frame->kind == TapeFrameKind::Events) {
            const auto end = endOf(*frame, *header);
            if (!end || (!index.blocks.empty() && fromMicros(frame->micros) < index.to)) {
                break;
            }
            index.blocks.push_back({offset, frame->micros, index.events});
            index.events += frame->count;
            index.to = *end;
        } else {
            break; // An index: it is made anew.
        }
        offset += frame->bytes();
    }
    if (index.blocks.empty()) {
        return nothing;
    }
    index.from = fromMicros(index.blocks.front().micros);
    TapeRecovery out;
    out.keep = offset;
    out.events = index.events;
    const QByteArray body = packTapeIndex(index);
    appendTapeFrame({TapeFrameKind::Index, 0, 0, 0, body}, out.tail);
    TapeByteWriter(out.tail).fixed(offset, 8);
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(recording.first(static_cast<qsizetype>(offset)));
    sha.addData(out.tail);
    out.tail.append(sha.result());
    return out;
}

} // namespace elite
