// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/backtest_setup.h"

#include <algorithm>

namespace elite {

EngineConfig engineConfigOf(const BacktestSetup& setup)
{
    EngineConfig config;
    config.contracts = {setup.contract};
    AccountConfig account;
    account.currency = setup.contract.quote;
    account.balances = {{account.currency, setup.start}};
    config.accounts = {account};
    config.accountLimits = {setup.limits};
    OwnerConfig owner;
    owner.name = "bot:";
    owner.name.append(setup.bot->id.data(), static_cast<qsizetype>(setup.bot->id.size()));
    config.owners = {owner};
    config.rules.seed = setup.seed;
    return config;
}

std::vector<EquityPoint> buyAndHold(const BacktestSetup& setup, std::span<const TimedBar> bars,
                                    std::span<const EquityPoint> curve)
{
    std::vector<EquityPoint> out;
    const auto contract = prepared(setup.contract);
    if (bars.empty() || !contract) {
        return out;
    }
    // One lot's cost with fee and mean slippage; whole lots only, the rest stays cash.
    const auto one = notionalOf(*contract, bars.front().bar.close, Lots(1'000'000));
    const auto cost = one ? mulDiv(*one, 100'150'000 + contract->takerFeeE8, 100'000'000, Rounding::Up) : std::nullopt;
    const auto lots
        = cost && cost->value > 0 ? mulDiv(setup.start.value, 1'000'000, cost->value, Rounding::Down) : std::nullopt;
    const auto paid = lots ? mulDiv(*cost, *lots, 1'000'000, Rounding::Up) : std::nullopt;
    if (!paid) {
        return out;
    }
    std::size_t at = 0;
    for (const EquityPoint& point : curve) {
        while (at + 1 < bars.size() && bars[at + 1].time <= point.time) {
            ++at;
        }
        const auto worth = notionalOf(*contract, bars[at].bar.close, Lots(*lots));
        const auto rest = checkedSub(setup.start, *paid);
        const auto sum = worth && rest ? checkedAdd(*worth, *rest) : std::nullopt;
        if (!sum) {
            return {};
        }
        out.push_back({point.time, *sum});
    }
    return out;
}

namespace {

/// Everything a run did, with its time.
class Doings final : public EngineObserver
{
public:
    void onEvent(const EngineEvent& event) override { events.push_back(event); }
    std::vector<EngineEvent> events;
};

Result<std::vector<EngineEvent>> doingsOf(const BacktestSetup& setup, const BotSettings& settings,
                                          std::span<const TimedBar> bars)
{
    Doings doings;
    auto bot = BotCatalog::make(*setup.bot, settings);
    auto engine = TradingEngine::create(engineConfigOf(setup), doings);
    if (!bot || !engine) {
        return bot ? engine.error() : bot.error();
    }
    (*engine)->attach(**bot, 0, 0);
    for (const TimedBar& bar : bars) {
        (*engine)->process({bar.time, BarInput{0, bar.bar}});
    }
    return std::move(doings.events);
}

} // namespace

Result<LookAheadCheck> checkLookAhead(const BacktestSetup& setup, const BotSettings& settings,
                                      std::span<const TimedBar> bars, int cuts)
{
    // Long tapes are judged by a part: a bot that peeks does so everywhere.
    constexpr std::size_t kMostBars = 5'000;
    bars = bars.first(std::min(bars.size(), kMostBars));
    const auto whole = doingsOf(setup, settings, bars);
    if (!whole) {
        return whole.error();
    }
    LookAheadCheck check;
    for (int cut = 1; cut <= cuts; ++cut) {
        const std::size_t count = bars.size() * static_cast<std::size_t>(cut) / static_cast<std::size_t>(cuts + 1);
        if (count == 0) {
            continue;
        }
        const auto part = doingsOf(setup, settings, bars.first(count));
        if (!part) {
            return part.error();
        }
        QByteArray did;
        QByteArray didInAll;
        for (const EngineEvent& event : *part) {
            appendBytes(did, event);
        }
        for (const EngineEvent& event : *whole) {
            if (event.time <= bars[count - 1].time) {
                appendBytes(didInAll, event);
            }
        }
        ++check.cuts;
        check.passed += did == didInAll ? 1 : 0;
    }
    return check;
}

} // namespace elite
