// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/market/market_row.h"
#include "models/trading/steps.h"

#include <cmath>
#include <memory>

// A small practice desk for tests of panels: two instruments, one of them held with stop and target.

namespace elite::fixture {

inline Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

inline Cash cash(const char* text)
{
    return *cashFrom(dec(text), Rounding::HalfEven);
}

inline Instrument instrument(const char* base, const char* counter, const char* tick, const char* lot)
{
    Instrument out;
    out.id = {VenueId::of("kraken"), Symbol::of(std::string(base) + '/' + counter)};
    out.base = Currency::of(base);
    out.counter = Currency::of(counter);
    out.tickSize = dec(tick);
    out.lotSize = dec(lot);
    out.minQuantity = out.lotSize;
    out.status = TradingStatus::Trading;
    return out;
}

inline Contract contractFor(const Instrument& from)
{
    Contract c;
    c.base = from.base;
    c.quote = from.counter;
    c.tickSize = from.tickSize;
    c.lotSize = from.lotSize;
    c.makerFeeE8 = 160'000;
    c.takerFeeE8 = 260'000;
    return *prepared(c);
}

inline Timestamp now()
{
    return *parseTimestamp("2026-11-12T14:35:20Z");
}

inline FillRow fill()
{
    // A buy of 0.0163 BTC: seen 96412.35 (twice 1928247 ticks / 2), taken at the ask 96412.7, filled at 96557.4.
    FillRow out;
    out.event.kind = EventKind::Filled;
    out.event.time = now();
    out.event.side = Side::Buy;
    out.event.quantity = Lots(163);
    out.event.price = Ticks(965'574);
    out.event.liquidity = Liquidity::Taker;
    out.event.fee = cash("4.0922");
    out.seenTwice = 1'928'247;
    out.spread = cash("0.005705");
    out.slippage = cash("2.35861");
    out.delay = cash("0");
    out.friction = cash("6.456515");
    return out;
}

inline Order order(quint64 id, InstrumentIndex instrument, Side side, OrderType type, std::int64_t lots,
                   std::int64_t level)
{
    Order out;
    out.id = OrderId(id);
    out.instrument = instrument;
    out.side = side;
    out.type = type;
    out.status = OrderStatus::Accepted;
    out.quantity = Lots(lots);
    (type == OrderType::Limit ? out.price : out.stop) = Ticks(level);
    out.isReduceOnly = true;
    out.role = type == OrderType::Limit ? OrderRole::TakeProfit : OrderRole::StopLoss;
    return out;
}

inline Desk desk()
{
    Desk out;
    out.account.id = 1;
    out.account.name = QStringLiteral("Practice 1");
    out.account.currency = Currency::of("USD");
    out.account.start = cash("10000");
    out.instruments = {instrument("BTC", "USD", "0.1", "0.0001"), instrument("ETH", "USD", "0.01", "0.0001"),
                       instrument("SOL", "USD", "0.01", "0.01"), instrument("EUR", "USD", "0.00001", "0.01")};
    auto contracts = std::make_shared<std::vector<Contract>>();
    for (const Instrument& one : out.instruments) {
        contracts->push_back(contractFor(one));
    }
    out.contracts = contracts;
    out.now = now();
    out.pause = DeskPause::None;
    Valuation value;
    value.cash = cash("4160.10");
    value.equity = cash("10164.44");
    value.exposure = cash("6101.75");
    out.value = value;
    out.today = {.equity = cash("10164.44"),
                 .dayStart = cash("10190.84"),
                 .result = cash("-26.40"),
                 .lossRoom = cash("483.14"),
                 .lossLimit = cash("509.54"),
                 .openRisk = cash("162.32"),
                 .tradesSent = 6,
                 .tradesLimit = 50,
                 .openTrades = 2,
                 .wins = 3,
                 .losses = 2};
    PositionRow btc;
    btc.instrument = 0;
    btc.side = Side::Buy;
    btc.quantity = Lots(415);
    btc.entry = Ticks(941'800);
    btc.worth = Ticks(964'119);
    btc.stop = Ticks(918'000);
    btc.target = Ticks(989'400);
    btc.unrealised = cash("92.62");
    btc.result = cash("72.08");
    btc.risk = cash("98.74");
    btc.percent = 1.84;
    btc.openedAt = now() - std::chrono::hours(30);
    PositionRow eth = btc;
    eth.instrument = 1;
    eth.quantity = Lots(6'200);
    eth.entry = Ticks(341'250);
    eth.worth = Ticks(338'810);
    eth.stop = Ticks(331'000);
    eth.target = Ticks(362'000);
    eth.result = cash("-26.09");
    eth.risk = cash("63.63");
    eth.percent = -1.23;
    eth.openedAt = now() - std::chrono::minutes(192);
    out.positions = {btc, eth};
    out.orders = {{order(1, 0, Side::Sell, OrderType::Stop, 415, 918'000)},
                  {order(2, 0, Side::Sell, OrderType::Limit, 415, 989'400)},
                  {order(3, 1, Side::Sell, OrderType::Stop, 6'200, 331'000)},
                  {order(4, 1, Side::Sell, OrderType::Limit, 6'200, 362'000)}};
    out.orders[0].order.bracket = out.orders[1].order.bracket = OrderId(11);
    out.orders[2].order.bracket = out.orders[3].order.bracket = OrderId(12);
    out.balances = {{Currency::of("USD"), cash("4160.10"), cash("0")},
                    {Currency::of("BTC"), cash("0.0415"), cash("0")},
                    {Currency::of("ETH"), cash("0.62"), cash("0")}};
    out.limits = practiceLimits();
    out.pendingLimits = out.limits;
    return out;
}

inline std::vector<MarketRow> rows(const Desk& desk)
{
    struct Prices
    {
        const char *bid, *ask, *last, *before;
    };
    static constexpr Prices kPrices[] = {{"96411.9", "96412.7", "96412.3", "94670.3"},
                                         {"3388.10", "3388.25", "3388.10", "3409.24"},
                                         {"214.35", "214.37", "214.36", "207.87"},
                                         {"1.08411", "1.08413", "1.08412", "1.08531"}};
    std::vector<MarketRow> out;
    for (std::size_t i = 0; i < desk.instruments.size(); ++i) {
        MarketRow row;
        row.instrument = desk.instruments[i];
        row.quote.bid = Price(dec(kPrices[i].bid));
        row.quote.ask = Price(dec(kPrices[i].ask));
        row.last = Price(dec(kPrices[i].last));
        row.dayAgo = Price(dec(kPrices[i].before));
        row.status = TradingStatus::Trading;
        row.heardAt = desk.now - std::chrono::milliseconds(200);
        for (int n = 0; n < 40; ++n) {
            row.spark.push_back(static_cast<float>(100 + n * (i % 2 ? -0.1 : 0.1) + std::sin(n * 0.9 + double(i))));
        }
        out.push_back(row);
    }
    return out;
}

} // namespace elite::fixture
