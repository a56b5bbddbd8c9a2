// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace elite::test {

/// Prices in hundredths, sizes in ten-thousandths.
struct SimLevel
{
    qint64 price = 0;
    qint64 size = 0; // 0 removes the level.
};

struct SimTrade
{
    quint64 id = 0;
    qint64 price = 0;
    qint64 size = 0;
    bool isBuy = true; // The buyer crossed the spread.
    qint64 micros = 0;
};

struct SimCandle
{
    qint64 openSeconds = 0;
    qint64 open = 0;
    qint64 high = 0;
    qint64 low = 0;
    qint64 close = 0;
    qint64 volume = 0;
    int trades = 0;
    bool isClosed = true;
};

/// What one step changed.
struct SimStep
{
    QList<SimLevel> bids;
    QList<SimLevel> asks;
    quint64 firstId = 0;
    quint64 lastId = 0;
    quint64 previousId = 0;
    QList<SimTrade> trades;
    qint64 micros = 0;
};

/// One made-up market that every dialect tells about: a wandering price, 20 levels on each side, a trade per step, and
/// minutes of history as far back as anybody asks. The same seed gives the same market.
class SimMarket
{
public:
    static constexpr int kDepth = 20;

    explicit SimMarket(quint64 seed = 1);

    SimStep step(qint64 nowMicros);
    /// Best first.
    QList<SimLevel> bids() const;
    QList<SimLevel> asks() const;
    quint64 lastId() const { return m_lastId; }
    const QList<SimTrade>& trades() const { return m_trades; } // The last hundred, oldest first.
    /// The minute that starts then; traded here or, where nothing was, made up.
    SimCandle minute(qint64 openSeconds, qint64 nowMicros) const;
    SimCandle forming(qint64 nowMicros) const { return minute(nowMicros / 60'000'000 * 60, nowMicros); }
    /// `seconds` long, multiples of a minute.
    QList<SimCandle> candles(qint64 fromSeconds, qint64 toSeconds, qint64 seconds, qint64 nowMicros) const;

    static QByteArray priceText(qint64 price); // "50000.00"
    static QByteArray sizeText(qint64 size); // "0.0500"

private:
    quint64 next();

    quint64 m_state;
    qint64 m_best = 5'000'000; // The best bid; the ask is one step above.
    QMap<qint64, qint64> m_bids;
    QMap<qint64, qint64> m_asks;
    quint64 m_lastId = 1'000;
    quint64 m_lastTrade = 500;
    QList<SimTrade> m_trades;
    QMap<qint64, SimCandle> m_minutes; // Those in which something was traded here.
};

} // namespace elite::test
