// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/tape_header.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace elite {

// A tape is: magic with version; frames (one Head, History, Events, one Index); where the Index stands, 8 bytes;
// SHA-256 of everything before it. All numbers little endian.

inline constexpr QByteArrayView kTapeMagic("\x89"
                                           "ELTAPE\x01",
                                           8); // The last byte is the version.
inline constexpr std::size_t kTapeTailBytes = 8 + 32;
inline constexpr std::uint32_t kMaxFrameBytes = 64u << 20;

enum class TapeFrameKind : std::uint8_t { Head = 1, History, Events, Index };

/// A piece of a tape that can be checked without the rest. 32 bytes, then the body.
struct TapeFrame
{
    TapeFrameKind kind = TapeFrameKind::Head;
    FeedIndex instrument = 0; // Of history.
    std::uint32_t count = 0; // Of candles or events.
    std::int64_t micros = 0; // Of the first event.
    QByteArrayView body;

    static constexpr std::size_t kHeadBytes = 32;
    std::size_t bytes() const { return kHeadBytes + static_cast<std::size_t>(body.size()); }
};

void appendTapeFrame(const TapeFrame& frame, QByteArray& out);
/// The frame at this offset; nothing when it is damaged or reaches over the end.
std::optional<TapeFrame> readTapeFrame(QByteArrayView bytes, std::size_t offset);

/// 1 to 65,535 instruments that can be, all of the venue "synthetic" or none.
Done checkTapeHeader(const TapeHeader& header);
QByteArray packTapeHead(const TapeHeader& header);
/// Without the time range, which stands in the index.
std::optional<TapeHeader> unpackTapeHead(QByteArrayView body);

} // namespace elite
