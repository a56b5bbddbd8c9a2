// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/history_import.h"

#include "app/base/wall_clock.h"
#include "app/market/venues/venue_catalog.h"
#include "models/market/tape_encoder.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace elite {

namespace {

constexpr int kSlice = 1'000; // Candles asked for between two words of progress.
constexpr int kMostFailures = 5; // In a row.
constexpr std::size_t kMostHistory = 24 * 60; // Minutes.

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::RateLimited
        || code == ErrorCode::Unavailable;
}

Done put(TapeEncoder& encoder, QSaveFile& file)
{
    const QByteArray bytes = encoder.take();
    if (file.write(bytes) == bytes.size()) {
        return {};
    }
    return Error{file.error() == QFile::ResourceError ? ErrorCode::Full : ErrorCode::Storage, file.errorString()};
}

std::int64_t countMissing(const std::vector<Candle>& candles, Timeframe timeframe)
{
    std::int64_t missing = 0;
    const auto length = timeframe.fixedLength();
    for (std::size_t i = 1; length && i < candles.size(); ++i) {
        missing += (candles[i].openTime - candles[i - 1].openTime) / *length - 1;
    }
    return missing;
}

/// On the pool.
HistoryReport writeTape(HistoryReport report, const std::vector<Candle>& candles, const QString& source,
                        Timeframe timeframe)
{
    if (QFileInfo::exists(report.tapePath)) {
        report.outcome = Error{ErrorCode::AlreadyExists, QStringLiteral("the file is there already")};
        return report;
    }
    QSaveFile file(report.tapePath);
    if (!file.open(QIODevice::WriteOnly)) {
        report.outcome = Error{ErrorCode::Storage, file.errorString()};
        return report;
    }
    TapeHeader header;
    header.title = report.instrument.base.toString() + u'/' + report.instrument.counter.toString() + u' '
        + QString::fromLatin1(timeframe.toText());
    header.source = source;
    header.licence = QStringLiteral("public market data of ") + source + QStringLiteral(", for your own use");
    header.instruments = {report.instrument};
    TapeEncoder encoder(std::move(header));
    const std::size_t past = timeframe == Timeframe() ? std::min(kMostHistory, candles.size() / 4) : 0;
    Done done;
    if (past > 0) {
        done = encoder.addHistory(0, std::span(candles).first(past));
    }
    for (std::size_t i = past; done && i < candles.size(); ++i) {
        done = encoder.add({candles[i].closeTime, 0, candles[i]});
        if (done && i % 4'096 == 0) {
            done = put(encoder, file);
        }
    }
    done = done ? encoder.finish() : done;
    done = done ? put(encoder, file) : done;
    if (done && !file.commit()) {
        done = Error{ErrorCode::Storage, file.errorString()};
    }
    report.outcome = done;
    report.historyMinutes = static_cast<std::int64_t>(past);
    return report;
}

} // namespace

std::vector<Timeframe> historyTimeframes(const VenueId& venue)
{
    std::vector<Timeframe> out;
    if (const VenueInfo* info = findVenue(venue)) {
        const RestDialect dialect = info->restDialect();
        for (const Timeframe timeframe : Timeframe::standard()) {
            if (dialect.hasTimeframe(timeframe)) {
                out.push_back(timeframe);
            }
        }
    }
    return out;
}

std::optional<int> newestCandlesOnly(const VenueId& venue)
{
    const VenueInfo* info = findVenue(venue);
    const RestDialect dialect = info != nullptr ? info->restDialect() : RestDialect();
    return dialect.hasOnlyNewestCandles ? std::optional(dialect.candlesPerPage) : std::nullopt;
}

const Instrument* findMarket(const std::vector<Instrument>& all, const QString& name)
{
    const QString wanted = name.trimmed();
    const auto isNamed = [&wanted](const QString& text) { return text.compare(wanted, Qt::CaseInsensitive) == 0; };
    const auto exact = std::find_if(all.begin(), all.end(),
                                    [&](const Instrument& one) { return isNamed(one.id.symbol.toString()); });
    if (exact != all.end()) {
        return &*exact;
    }
    const auto pair = std::find_if(all.begin(), all.end(), [&](const Instrument& one) {
        const QString base = one.base.toString();
        const QString counter = one.counter.toString();
        return isNamed(base + u'/' + counter) || isNamed(base + u'-' + counter) || isNamed(base + counter);
    });
    return pair == all.end() ? nullptr : &*pair;
}

HistoryImport::HistoryImport(HistoryJob job, std::unique_ptr<VenueFeed> feed, QObject* parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_feed(std::move(feed))
    , m_retry(this)
    , m_writer(this)
{
    m_report.tapePath = m_job.tapePath;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HistoryImport::nextSlice);
    connect(&m_writer, &QFutureWatcher<HistoryReport>::finished, this, [this] {
        m_report = m_writer.result();
        end(m_report.outcome);
    });
}

HistoryImport::~HistoryImport()
{
    m_writer.disconnect(this);
    m_writer.waitForFinished(); // A million candles take less than a second.
}

void HistoryImport::start()
{
    const VenueInfo* info = findVenue(m_job.venue);
    const auto length = m_job.timeframe.typicalLength();
    const Timestamp now = wallNow();
    m_job.to = std::min(m_job.to, now);
    if (info == nullptr) {
        end(Error{ErrorCode::NotFound, QStringLiteral("no such venue: ") + m_job.venue.toString()});
    } else if (QFileInfo::exists(m_job.tapePath)) {
        end(Error{ErrorCode::AlreadyExists, QStringLiteral("the file is there already: ") + m_job.tapePath});
    } else if (m_job.from >= m_job.to) {
        end(Error{ErrorCode::InvalidInput, QStringLiteral("the range ends before it begins")});
    } else if ((m_job.to - m_job.from) / length > kMostCandles) {
        end(Error{ErrorCode::OutOfRange, QStringLiteral("more than a million candles; choose a shorter range")});
    } else {
        if (!m_feed) {
            m_feed = makeFeed(*info);
        }
        m_next = m_job.from;
        m_feed->instruments(this, [this](const Result<InstrumentList>& all) { onMarkets(all); });
    }
}

void HistoryImport::cancel()
{
    if (!m_isOver && !m_writer.isRunning()) {
        end(Error{ErrorCode::Cancelled, QStringLiteral("cancelled; nothing was written")});
    }
}

void HistoryImport::onMarkets(const Result<InstrumentList>& all)
{
    if (m_isOver) {
        return;
    }
    const Instrument* market = all ? findMarket(all->instruments, m_job.market) : nullptr;
    if (!all) {
        end(all.error());
    } else if (market == nullptr) {
        end(Error{ErrorCode::NotFound, QStringLiteral("the venue does not trade ") + m_job.market});
    } else {
        m_report.instrument = *market;
        nextSlice();
    }
}

void HistoryImport::nextSlice()
{
    if (m_isOver) {
        return;
    }
    const Timestamp to = std::min(m_job.timeframe.advanced(m_next, kSlice), m_job.to);
    m_feed->candles(m_report.instrument.id.symbol, m_job.timeframe, m_next, to, this,
                    [this, to](const Result<std::vector<Candle>>& candles) { onSlice(to, candles); });
}

void HistoryImport::onSlice(Timestamp to, const Result<std::vector<Candle>>& candles)
{
    if (m_isOver) {
        return;
    }
    if (!candles) {
        if (mayPass(candles.error().code) && m_failures < kMostFailures) {
            m_retry.start(m_retryAfter * (1 << m_failures++));
        } else {
            end(candles.error());
        }
        return;
    }
    m_failures = 0;
    for (const Candle& candle : *candles) {
        const bool isNew = m_candles.empty() || candle.openTime >= m_candles.back().closeTime;
        if (candle.state == CandleState::Closed && isNew) {
            m_candles.push_back(candle);
        }
    }
    m_next = to;
    const auto all = static_cast<double>((m_job.to - m_job.from).count());
    Q_EMIT progressed(static_cast<double>((m_next - m_job.from).count()) / all);
    if (m_next < m_job.to) {
        nextSlice();
    } else {
        write();
    }
}

void HistoryImport::write()
{
    if (m_candles.empty()) {
        end(Error{ErrorCode::NotFound, QStringLiteral("the venue has no closed candles in that time")});
        return;
    }
    m_report.candles = static_cast<std::int64_t>(m_candles.size());
    m_report.missing = countMissing(m_candles, m_job.timeframe);
    m_report.from = m_candles.front().openTime;
    m_report.to = m_candles.back().closeTime;
    const VenueInfo* info = findVenue(m_job.venue);
    m_writer.setFuture(
        QtConcurrent::run([report = m_report, candles = std::move(m_candles), source = info->title,
                           timeframe = m_job.timeframe] { return writeTape(report, candles, source, timeframe); }));
}

void HistoryImport::end(Done outcome)
{
    m_isOver = true;
    m_retry.stop();
    m_report.outcome = std::move(outcome);
    // Later, so that nobody has to expect the answer within start().
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

} // namespace elite
