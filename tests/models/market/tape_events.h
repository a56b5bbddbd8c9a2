// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/tape.h"

#include <QByteArray>

#include <random>
#include <vector>

namespace elite::test {

/// A header with this many real instruments on different ticks and lots.
TapeHeader tapeHeader(std::size_t instruments);
/// Sound events of every kind in order of time: usual ones as venues send them, and odd ones (digits of all lengths,
/// ids at both ends, own times, empty books).
std::vector<FeedEvent> tapeEvents(std::mt19937_64& random, std::size_t instruments, std::size_t count);
std::vector<Candle> tapeMinutes(Timestamp end, std::size_t count);
QByteArray tapeOf(const TapeHeader& header, const std::vector<FeedEvent>& events,
                  const std::vector<Candle>& history = {});
/// Equal also in the digits: 1.50 is not 1.5.
bool isSame(const FeedEvent& a, const FeedEvent& b);

} // namespace elite::test
