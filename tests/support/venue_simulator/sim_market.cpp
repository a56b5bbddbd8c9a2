// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_market.h"

#include <algorithm>

namespace elite::test {

namespace {

constexpr int kKeptTrades = 100;

quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

QByteArray scaled(qint64 value, int decimals)
{
    QByteArray digits = QByteArray::number(value).rightJustified(decimals + 1, '0');
    return digits.insert(digits.size() - decimals, '.');
}

qint64 priceAt(qint64 minute)
{
    return 5'000'000 + static_cast<qint64>(mixed(static_cast<quint64>(minute)) % 2'001) - 1'000;
}

} // namespace

SimMarket::SimMarket(quint64 seed)
    : m_state(seed)
{
    for (int i = 0; i < kDepth; ++i) {
        m_bids[m_best - i] = 100 + i;
        m_asks[m_best + 1 + i] = 200 + i;
    }
}

quint64 SimMarket::next()
{
    return mixed(++m_state);
}

SimStep SimMarket::step(qint64 nowMicros)
{
    SimStep out;
    out.micros = nowMicros;
    const auto set = [](QMap<qint64, qint64>& side, QList<SimLevel>& changes, qint64 price, qint64 size) {
        if (size == 0) {
            side.remove(price);
        } else {
            side[price] = size;
        }
        changes.append({price, size});
    };
    const qint64 move = static_cast<qint64>(next() % 3) - 1;
    m_best += move;
    if (move > 0) {
        set(m_asks, out.asks, m_best, 0);
        set(m_asks, out.asks, m_best + kDepth, 100 + static_cast<qint64>(next() % 900));
        set(m_bids, out.bids, m_best, 100 + static_cast<qint64>(next() % 900));
        set(m_bids, out.bids, m_best - kDepth, 0);
    } else if (move < 0) {
        set(m_bids, out.bids, m_best + 1, 0);
        set(m_bids, out.bids, m_best - kDepth + 1, 100 + static_cast<qint64>(next() % 900));
        set(m_asks, out.asks, m_best + 1, 100 + static_cast<qint64>(next() % 900));
        set(m_asks, out.asks, m_best + 1 + kDepth, 0);
    }
    set(m_bids, out.bids, m_best - static_cast<qint64>(next() % 5), 100 + static_cast<qint64>(next() % 900));
    out.previousId = m_lastId;
    out.firstId = m_lastId + 1;
    m_lastId += 1 + next() % 3;
    out.lastId = m_lastId;

    SimTrade trade;
    trade.id = ++m_lastTrade;
    trade.isBuy = next() % 2 == 0;
    trade.price = trade.isBuy ? m_best + 1 : m_best;
    trade.size = 1 + static_cast<qint64>(next() % 50);
    trade.micros = nowMicros;
    out.trades.append(trade);
    m_trades.append(trade);
    if (m_trades.size() > kKeptTrades) {
        m_trades.removeFirst();
    }
    const qint64 open = nowMicros / 60'000'000 * 60;
    if (!m_minutes.contains(open)) {
        m_minutes[open] = {open, trade.price, trade.price, trade.price, trade.price, 0, 0, false};
    }
    SimCandle& candle = m_minutes[open];
    candle.high = std::max(candle.high, trade.price);
    candle.low = std::min(candle.low, trade.price);
    candle.close = trade.price;
    candle.volume += trade.size;
    ++candle.trades;
    return out;
}

QList<SimLevel> SimMarket::bids() const
{
    QList<SimLevel> out;
    for (auto it = m_bids.constBegin(); it != m_bids.constEnd(); ++it) {
        out.prepend({it.key(), it.value()});
    }
    return out;
}

QList<SimLevel> SimMarket::asks() const
{
    QList<SimLevel> out;
    for (auto it = m_asks.constBegin(); it != m_asks.constEnd(); ++it) {
        out.append({it.key(), it.value()});
    }
    return out;
}

SimCandle SimMarket::minute(qint64 openSeconds, qint64 nowMicros) const
{
    SimCandle out = m_minutes.value(openSeconds);
    if (out.trades == 0) {
        const qint64 minute = openSeconds / 60;
        const qint64 chance = static_cast<qint64>(mixed(static_cast<quint64>(minute) ^ 77) % 50);
        out = {openSeconds, priceAt(minute), 0, 0, priceAt(minute + 1), 100 + chance, 10, true};
        out.high = std::max(out.open, out.close) + chance;
        out.low = std::min(out.open, out.close) - chance;
    }
    out.isClosed = (openSeconds + 60) * 1'000'000 <= nowMicros;
    return out;
}

QList<SimCandle> SimMarket::candles(qint64 fromSeconds, qint64 toSeconds, qint64 seconds, qint64 nowMicros) const
{
    QList<SimCandle> out;
    const qint64 first = (fromSeconds + seconds - 1) / seconds * seconds;
    for (qint64 at = first; at < toSeconds && at * 1'000'000 <= nowMicros && out.size() < 5'000; at += seconds) {
        SimCandle sum = minute(at, nowMicros);
        for (qint64 part = at + 60; part < at + seconds && part * 1'000'000 <= nowMicros; part += 60) {
            const SimCandle next = minute(part, nowMicros);
            sum.high = std::max(sum.high, next.high);
            sum.low = std::min(sum.low, next.low);
            sum.close = next.close;
            sum.volume += next.volume;
            sum.trades += next.trades;
        }
        sum.isClosed = (at + seconds) * 1'000'000 <= nowMicros;
        out.append(sum);
    }
    return out;
}

QByteArray SimMarket::priceText(qint64 price)
{
    return scaled(price, 2);
}

QByteArray SimMarket::sizeText(qint64 size)
{
    return scaled(size, 4);
}

} // namespace elite::test
