// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venue_feed.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace elite {

/// What to fetch of a venue's past, and which tape it becomes.
struct HistoryJob
{
    VenueId venue;
    QString market; // The venue's own name, or two currencies: "BTC/USD".
    Timeframe timeframe;
    Timestamp from{};
    Timestamp to{};
    QString tapePath;
};

struct HistoryReport
{
    /// When it failed no tape was written. NotFound: no such market, or nothing in that time; AlreadyExists; Cancelled;
    /// otherwise the last answer of the venue.
    Done outcome;
    QString tapePath;
    Instrument instrument;
    std::int64_t candles = 0;
    std::int64_t missing = 0; // Between the first and the last: times in which nobody traded, or that the venue lost.
    std::int64_t historyMinutes = 0; // Of them, before the tape's first event.
    Timestamp from{};
    Timestamp to{};
};

/// The lengths of candles that a venue gives to anybody; empty where candles need a key.
std::vector<Timeframe> historyTimeframes(const VenueId& venue);
/// How many of its newest candles a venue gives at most; nothing where its whole past is there.
std::optional<int> newestCandlesOnly(const VenueId& venue);
/// By the venue's own name, or by base and counter currency.
const Instrument* findMarket(const std::vector<Instrument>& all, const QString& name);

/// Fetches candles page by page and makes a tape of them. Lives on any thread with an event loop; what it waits for
/// never blocks it. One job per object.
class HistoryImport : public QObject
{
    Q_OBJECT
public:
    static constexpr std::int64_t kMostCandles = 1'000'000;

    /// `feed` instead of the venue's own, for tests.
    explicit HistoryImport(HistoryJob job, std::unique_ptr<VenueFeed> feed = nullptr, QObject* parent = nullptr);
    ~HistoryImport() override;

    void start();
    void cancel();
    /// For tests: how long the first repetition of a failed request waits; each further one twice as long.
    void setFirstRetry(std::chrono::milliseconds wait) { m_retryAfter = wait; }

Q_SIGNALS:
    void progressed(double done); // 0 to 1
    void finished(const elite::HistoryReport& report); // Once.

private:
    void onMarkets(const Result<InstrumentList>& all);
    void nextSlice();
    void onSlice(Timestamp to, const Result<std::vector<Candle>>& candles);
    void write();
    void end(Done outcome);

    HistoryJob m_job;
    std::unique_ptr<VenueFeed> m_feed;
    HistoryReport m_report;
    std::vector<Candle> m_candles;
    Timestamp m_next{};
    int m_failures = 0;
    std::chrono::milliseconds m_retryAfter{2'000};
    QTimer m_retry;
    QFutureWatcher<HistoryReport> m_writer;
    bool m_isOver = false;
};

} // namespace elite
