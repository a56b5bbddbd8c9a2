// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"

#include <QString>

namespace elite {

// What is shown instead of symbol and date while somebody practises blind. Keys and the engine keep the real ones.

/// A, B, ... Z, AA, ...
QString blindLetters(FeedIndex instrument);
/// The same rules under another name: venue "hidden", symbol and base currency by letter.
Instrument blindInstrument(const Instrument& instrument, FeedIndex index);
/// Other names for what a feed trades, for everything that is shown: base currencies become letters in the order of
/// the feed, wherever they stand. What an account is kept in is left as it is.
class BlindNames
{
public:
    BlindNames(const std::vector<Instrument>& instruments, const Currency& kept);
    Currency of(const Currency& currency) const;

private:
    std::vector<std::pair<Currency, Currency>> m_names;
};
/// Keeps the time of day, the weekday and all distances; the first day of the tape falls into the week of Monday,
/// 1 January 2001.
Timestamp blindTime(Timestamp time, Timestamp tapeStart);
/// 1 on the first day of the tape, UTC.
std::int64_t blindDay(Timestamp time, Timestamp tapeStart);

} // namespace elite
