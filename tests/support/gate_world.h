// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/promotion_gate.h"
#include "models/live/server_days.h"
#include "models/trading/stable_draw.h"

namespace elite::test {

inline constexpr std::int64_t kUnit = 100'000'000; // Of Cash.
inline const VenueId kGateVenue = VenueId::of("kraken");
inline const Symbol kGateSymbol = Symbol::of("BTC/USD");

/// How somebody trades, for making a record.
struct TraderHabits
{
    std::uint64_t seed = 1;
    double winChance = 0.62;
    int tradesPerDay = 8;
    int days = 8;
    std::int64_t winCents = 9'000; // Gained and lost by a trade before costs.
    std::int64_t lossCents = 9'000;
    std::int64_t feeCents = 200; // Of a trade, and the same again for slippage.
};

/// A record as the program writes it, row by row. Everything in it may be changed afterwards by a cheater.
struct GateWorld
{
    Timestamp start = *parseTimestamp("2026-10-28T00:00:05Z");
    QByteArray profile = QByteArrayLiteral("profile-of-this-machine");
    std::vector<GateRow> rows;

    QualificationRun run() const
    {
        QualificationRun run;
        run.id = 1;
        run.venue = kGateVenue;
        run.symbols = {kGateSymbol};
        run.account = 1;
        run.currency = Currency::of("USD");
        run.start = Cash(10'000 * kUnit);
        run.startedAt = start;
        run.profile = profile;
        run.engineVersion = 1;
        run.trader.pin = QByteArrayLiteral("manual");
        return run;
    }
    ServerBeat beat(Timestamp at) const
    {
        return {kGateVenue,
                at,
                at + std::chrono::milliseconds(40),
                (toMicros(at) - toMicros(start)) / 1000 + 5'000'000,
                QByteArrayLiteral("boot-1"),
                1};
    }
    GateTrade trade(quint64 id, Timestamp opened, std::int64_t netCents) const
    {
        GateTrade trade;
        trade.id = id;
        trade.account = 1;
        trade.instrument = {kGateVenue, kGateSymbol};
        trade.openedAt = opened;
        trade.closedAt = opened + std::chrono::minutes(20);
        trade.fees = Cash(200 * kUnit / 100);
        trade.slippage = Cash(200 * kUnit / 100);
        trade.net = Cash(netCents * kUnit / 100);
        trade.gross = Cash(trade.net.value + trade.fees.value);
        trade.entryValue = Cash(2'000 * kUnit);
        trade.minNotional = Cash(10 * kUnit);
        trade.hasMoved = true;
        trade.origin = FeedOrigin::Live;
        trade.isSynthetic = false;
        trade.r = static_cast<double>(netCents) / 10'000;
        trade.fills = {{trade.openedAt, *Decimal::parse("96000")}, {trade.closedAt, *Decimal::parse("96100")}};
        return trade;
    }
    Timestamp endOfDay(int day) const { return startOfDay(dayOf(start) + day + 1); }

    /// Run, wish, beats and trades, day by day with its close.
    void live(const TraderHabits& habits)
    {
        rows.emplace_back(LiveWish{true});
        rows.emplace_back(run());
        quint64 id = 0;
        for (int day = 0; day < habits.days; ++day) {
            const Timestamp dawn = startOfDay(dayOf(start) + day);
            for (int hour = 1; hour < 24; ++hour) {
                rows.emplace_back(beat(dawn + std::chrono::hours(hour)));
            }
            for (int i = 0; i < habits.tradesPerDay; ++i) {
                ++id;
                const std::uint64_t draw = mixBits(mixBits(habits.seed) ^ id) >> 11;
                const bool isWin = static_cast<double>(draw) / 9'007'199'254'740'992.0 < habits.winChance;
                const std::int64_t before = isWin ? habits.winCents : -habits.lossCents;
                rows.emplace_back(trade(id, dawn + std::chrono::minutes(70 + i * 45), before - 2 * habits.feeCents));
            }
            rows.emplace_back(DayClosed{1, dayOf(start) + day, Cash(), endOfDay(day)});
        }
    }
    GateRecord record() const
    {
        GateRecord record;
        for (const GateRow& row : rows) {
            record.apply(row);
        }
        return record;
    }
    /// Minutes after the last day that was closed: when an honest trader asks.
    GateFacts facts() const
    {
        GateFacts facts;
        Timestamp last = start;
        for (const GateRow& row : rows) {
            if (const auto* closed = std::get_if<DayClosed>(&row)) {
                last = startOfDay(closed->day + 1);
            }
        }
        facts.venueTime = last + std::chrono::minutes(5);
        facts.offset = std::chrono::milliseconds(-40);
        facts.profile = profile;
        facts.engineVersion = 1;
        facts.chainDamage.clear();
        facts.isAnchored = true;
        facts.isLiveEnabled = true;
        facts.isHalted = false;
        facts.isTripped = false;
        facts.spots = {kGateSpotChecks, 0, {}};
        return facts;
    }
    PromotionRequest request() const
    {
        PromotionRequest request;
        request.key = {QStringLiteral("key-1"), true, false, {}};
        request.limits = {Currency::of("USD"), Cash(2'500 * kUnit), Cash(125 * kUnit), Cash(6 * kUnit), 50, 25};
        request.confirmation = {true, true, QString::fromLatin1(kGateWords), false};
        request.trader = run().trader;
        return request;
    }
};

/// A permit for tests of what needs one: made by the real gate from a made-up record that passes. The gate has to live
/// as long as the permit is to be worth something.
inline LivePermit permitFor(PromotionGate& gate, const std::function<void(PromotionRequest&)>& change = {},
                            const std::function<void(QualificationRun&)>& changeRun = {})
{
    GateWorld world;
    TraderHabits habits;
    habits.winChance = 1;
    world.live(habits);
    PromotionRequest request = world.request();
    for (GateRow& row : world.rows) {
        if (auto* run = std::get_if<QualificationRun>(&row); run != nullptr && changeRun) {
            const QualificationRun before = *run;
            changeRun(*run);
            request.trader = run->trader;
            for (GateRow& other : world.rows) { // The record of whom the test wants.
                if (auto* trade = std::get_if<GateTrade>(&other)) {
                    trade->bot = run->trader.bot;
                    trade->account = run->account;
                    trade->instrument = {run->venue, run->symbols.front()};
                } else if (auto* beat = std::get_if<ServerBeat>(&other)) {
                    beat->venue = run->venue;
                } else if (auto* closed = std::get_if<DayClosed>(&other)) {
                    closed->run = run->id;
                }
            }
            require(run->startedAt == before.startedAt, "the days of the record stay");
        }
    }
    if (change) {
        change(request);
    }
    PromotionOutcome outcome = gate.promote(world.record(), world.facts(), request);
    require(outcome.permit.has_value(), "the made-up record passes");
    return std::move(*outcome.permit);
}

} // namespace elite::test
