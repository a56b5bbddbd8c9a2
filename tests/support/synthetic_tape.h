// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/synthetic_market.h"
#include "models/market/tape.h"

namespace elite::test {

/// A tape of one made-up market, from its seed alone.
inline Result<QByteArray> syntheticTape(std::uint64_t seed, int minutes, double tradesPerSecond = 1)
{
    SyntheticSettings settings;
    settings.seed = seed;
    settings.instrument.id = {VenueId::of("synthetic"), Symbol::of("DEMO/USD")};
    settings.instrument.base = Currency::of("DEMO");
    settings.instrument.counter = Currency::of("USD");
    settings.instrument.tickSize = *Decimal::parse("0.01");
    settings.instrument.lotSize = *Decimal::parse("0.0001");
    settings.instrument.status = TradingStatus::Trading;
    settings.startPrice = *Price::parse("30000");
    settings.start = *parseTimestamp("2026-01-05T09:00:00Z");
    settings.tradesPerSecond = tradesPerSecond;
    TapeHeader header;
    header.isSynthetic = true;
    header.title = QStringLiteral("Test market");
    header.source = QStringLiteral("synthetic");
    header.instruments = {settings.instrument};
    TapeWriter writer(header);
    SyntheticMarket market(settings);
    std::vector<MarketEvent> events;
    for (int second = 0; second < minutes * 60; ++second) {
        events.clear();
        market.step(events);
        for (MarketEvent& event : events) {
            const Timestamp time = std::visit(
                [](const auto& payload) -> Timestamp {
                    if constexpr (requires { payload.time; }) {
                        return payload.time;
                    } else {
                        return payload.closeTime;
                    }
                },
                event.payload);
            if (const Done added = writer.add({time, 0, std::move(event.payload)}); !added) {
                return added.error();
            }
        }
    }
    return writer.finish();
}

} // namespace elite::test
