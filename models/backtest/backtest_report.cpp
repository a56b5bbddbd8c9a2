// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/backtest_report.h"

#include <algorithm>

namespace elite {

namespace {

QByteArray percent(std::int64_t e8)
{
    return Decimal::fromParts(e8, 6).valueOr(Decimal()).trimmed().toText() + " %";
}

} // namespace

std::vector<double> periodReturns(std::span<const EquityPoint> curve, std::size_t periods)
{
    std::vector<double> out;
    const std::size_t steps = curve.empty() ? 0 : std::min(periods, curve.size() - 1);
    std::size_t before = 0;
    for (std::size_t i = 1; i <= steps; ++i) {
        const std::size_t at = i * (curve.size() - 1) / steps;
        const auto from = static_cast<double>(curve[before].equity.value);
        out.push_back(from > 0 ? static_cast<double>(curve[at].equity.value) / from - 1 : 0);
        before = at;
    }
    return out;
}

std::vector<Assumption> assumptionsOf(const EngineConfig& config)
{
    const VenueRules& rules = config.rules;
    const Contract& contract = config.contracts.front();
    const char* paths[] = {"nearest extreme first", "high first", "low first"};
    const char* touches[] = {"never", "queue", "probability"};
    return {
        {"seed", QByteArray::number(static_cast<qulonglong>(rules.seed))},
        {"maker_fee", percent(contract.makerFeeE8)},
        {"taker_fee", percent(contract.takerFeeE8)},
        {"slippage", rules.slippage == SlippageModel::Off ? QByteArray("off") : QByteArray("10 to 20 bp, uniform")},
        {"rejections", rules.simulatesRejections ? QByteArray("3 % of new orders") : QByteArray("off")},
        {"order_timing", "bars: next open; books: after latency"},
        {"bot_latency", QByteArray::number(static_cast<qlonglong>(config.botLatency.count() / 1000)) + " ms"},
        {"bar_path", paths[static_cast<int>(rules.path)]},
        {"stop_and_target_in_one_bar", "stop is taken, exit counted as ambiguous"},
        {"limit_in_bar", "only when traded through"},
        {"touch_fill", touches[static_cast<int>(rules.touch)]},
        {"volume_cap",
         rules.volumeCapPercent == 0 ? QByteArray("off")
                                     : QByteArray::number(rules.volumeCapPercent) + " % of bar volume per order"},
        {"marks", "long at bid, short at ask"},
        {"daily_loss_limit",
         config.accountLimits.empty() || config.accountLimits.front().maxDailyLossBp == 0
             ? QByteArray("off")
             : QByteArray::number(config.accountLimits.front().maxDailyLossBp / 100.0) + " % of the day's start"},
        {"position_mode",
         config.accounts.front().mode == PositionMode::Hedging ? QByteArray("hedging") : QByteArray("netting")},
    };
}

} // namespace elite
