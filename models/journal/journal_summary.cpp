// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_summary.h"

#include <limits>
#include <numeric>

namespace elite {

namespace {

constexpr double kZ95 = 1.959963984540054;
constexpr int kResamples = 2'000;
constexpr std::uint64_t kSeed = 42;

} // namespace

JournalSummary summariseJournal(const std::vector<JournalSample>& samples)
{
    std::vector<double> nets;
    std::vector<double> rs;
    for (const JournalSample& one : samples) {
        nets.push_back(one.net);
        if (one.r) {
            rs.push_back(*one.r);
        }
    }
    JournalSummary out;
    out.trades = summarise(nets);
    out.winRate = wilsonInterval(out.trades.wins, out.trades.trades, kZ95);
    out.withRisk = static_cast<int>(rs.size());
    out.sumR = std::accumulate(rs.begin(), rs.end(), 0.0);
    out.meanR = rs.empty() ? std::numeric_limits<double>::quiet_NaN() : out.sumR / static_cast<double>(rs.size());
    if (rs.size() > 1) {
        out.meanOfR = bootstrapMean(rs, kResamples, kSeed);
        out.systemQuality = systemQuality(rs);
    } else {
        out.systemQuality = std::numeric_limits<double>::quiet_NaN();
    }
    const double lossRate = out.trades.trades > 0
        ? static_cast<double>(out.trades.losses) / static_cast<double>(out.trades.trades)
        : std::numeric_limits<double>::quiet_NaN();
    out.expectedLosing = expectedLosingRun(out.trades.trades, lossRate);
    return out;
}

} // namespace elite
