// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"

#include <QString>

#include <cstdint>
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

} // namespace elite
