// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/spot_check.h"

#include "models/live/luck_meter.h"
#include "models/trading/stable_draw.h"

#include <algorithm>

namespace elite {

namespace {

const Decimal kBelow = *Decimal::parse("0.9995");
const Decimal kAbove = *Decimal::parse("1.0005");
constexpr int kScale = 12;

} // namespace

std::vector<SpotFill> pickFills(const GateRecord& record, const QualificationRun& run, Timestamp until,
                                std::uint64_t seed)
{
    struct Drawn
    {
        std::uint64_t draw = 0;
        SpotFill spot;
    };
    std::vector<Drawn> all;
    for (const GateTrade* trade : countedTrades(record, run, until)) {
        std::uint64_t n = 0;
        for (const GateFill& fill : trade->fills) {
            all.push_back({mixBits(mixBits(seed ^ trade->id) ^ n++), {trade->id, trade->instrument, fill}});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Drawn& a, const Drawn& b) { return a.draw < b.draw; });
    std::vector<SpotFill> out;
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), kGateSpotChecks); ++i) {
        out.push_back(all[i].spot);
    }
    return out;
}

bool isInside(const SpotFill& spot, const MinuteRange& range)
{
    const auto low = Decimal::multiply(range.low, kBelow, kScale, Rounding::Floor);
    const auto high = Decimal::multiply(range.high, kAbove, kScale, Rounding::Ceiling);
    return low && high && spot.fill.reference >= *low && spot.fill.reference <= *high;
}

void note(SpotResult& result, const SpotFill& spot, const MinuteRange& range)
{
    ++result.checked;
    if (isInside(spot, range)) {
        return;
    }
    ++result.outside;
    if (result.first.isEmpty()) {
        result.first = QStringLiteral("%1 %2 %3 not in %4 to %5")
                           .arg(spot.instrument.toString(), QString::fromLatin1(toIso(spot.fill.time)),
                                QString::fromLatin1(spot.fill.reference.toText()),
                                QString::fromLatin1(range.low.toText()), QString::fromLatin1(range.high.toText()));
    }
}

} // namespace elite
