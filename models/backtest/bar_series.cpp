// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/bar_series.h"

#include "models/trading/market_bridge.h"

namespace elite {

namespace {

constexpr std::uint64_t kProgressStep = 65'536; // Events.

bool isShorterThanAMinute(Timeframe timeframe)
{
    return timeframe.typicalLength() < std::chrono::minutes(1);
}

} // namespace

Result<BarCollector> BarCollector::create(const Instrument& instrument, FeedIndex index, Timeframe timeframe)
{
    const VenueFees fees = feesOf(instrument.id.venue);
    const auto contract = contractOf(instrument, fees);
    if (!contract) {
        return contract.error();
    }
    BarCollector out(instrument, index, timeframe, *contract);
    out.m_series.fees = fees;
    return out;
}

BarCollector::BarCollector(const Instrument& instrument, FeedIndex index, Timeframe timeframe, Contract contract)
    : m_index(index)
    , m_builder(isShorterThanAMinute(timeframe) ? timeframe : Timeframe())
    , m_folder(timeframe)
    , m_isFolding(timeframe != Timeframe() && !isShorterThanAMinute(timeframe))
{
    m_series.instrument = instrument;
    m_series.contract = std::move(contract);
    m_series.timeframe = timeframe;
}

void BarCollector::addHistory(std::span<const Candle> minutes)
{
    if (isShorterThanAMinute(m_series.timeframe)) {
        return;
    }
    for (const Candle& minute : minutes) {
        fold(minute);
    }
}

void BarCollector::add(const FeedEvent& event)
{
    if (event.instrument != m_index) {
        return;
    }
    if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
        m_hasTrades = true;
        m_series.refused += m_builder.apply(*trade, m_made) == Taken::Refused ? 1 : 0;
    } else if (const auto* candle = std::get_if<Candle>(&event.payload);
               candle && !m_hasTrades && candle->state == CandleState::Closed) {
        m_made.push_back(*candle);
    }
    for (const Candle& one : m_made) {
        fold(one);
    }
    m_made.clear();
}

void BarCollector::fold(const Candle& part)
{
    const bool isWhole = part.closeTime - part.openTime >= m_series.timeframe.typicalLength();
    if (!m_isFolding || isWhole) {
        take(part);
        return;
    }
    (void)m_folder.apply(part, m_folded); // Late or doubled parts change nothing.
    for (const Candle& one : m_folded) {
        take(one);
    }
    m_folded.clear();
}

void BarCollector::take(const Candle& closed)
{
    const Timeframe timeframe = m_series.timeframe;
    const bool isOurs = timeframe.floor(closed.openTime) == closed.openTime
        && timeframe.next(closed.openTime) == closed.closeTime && closed.state == CandleState::Closed;
    const bool isNew = m_series.bars.empty() || closed.closeTime > m_series.bars.back().time;
    if (!isOurs || !isNew) {
        return;
    }
    const auto input = inputOf({m_series.instrument}, {closed.closeTime, 0, closed});
    if (!input) {
        ++m_series.refused;
        return;
    }
    if (!m_series.bars.empty()) {
        for (Timestamp t = m_series.bars.back().time; t < closed.openTime; t = timeframe.next(t)) {
            ++m_series.missing;
        }
    }
    m_series.bars.push_back({closed.closeTime, std::get<BarInput>(input->body).body});
}

BarSeries BarCollector::finish(Timestamp end)
{
    m_builder.advance(end, m_made);
    for (const Candle& one : m_made) {
        fold(one);
    }
    m_made.clear();
    m_folder.advance(end, m_folded);
    for (const Candle& one : m_folded) {
        take(one);
    }
    return std::move(m_series);
}

Result<BarSeries> barsOf(const Tape& tape, FeedIndex instrument, Timeframe timeframe,
                         const std::function<bool(double)>& onProgress)
{
    const TapeHeader& header = tape.header();
    if (instrument >= header.instruments.size()) {
        return Error{ErrorCode::NotFound, QStringLiteral("the tape has no such instrument")};
    }
    auto collector = BarCollector::create(header.instruments[instrument], instrument, timeframe);
    const auto history = tape.history(instrument);
    if (!collector || !history) {
        return collector ? history.error() : collector.error();
    }
    collector->addHistory(*history);
    TapeCursor cursor(tape);
    FeedEvent event;
    for (std::uint64_t count = 0; cursor.next(event); ++count) {
        collector->add(event);
        if (onProgress && count % kProgressStep == 0
            && !onProgress(static_cast<double>(count) / static_cast<double>(header.events))) {
            return Error{ErrorCode::Cancelled, QStringLiteral("reading the tape was cancelled")};
        }
    }
    if (!cursor.fault()) {
        return cursor.fault().error();
    }
    BarSeries series = collector->finish(header.to);
    if (series.bars.empty()) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the tape has no whole bar of %1 for %2")
                         .arg(QString::fromLatin1(timeframe.toText()), series.instrument.id.toString())};
    }
    return series;
}

} // namespace elite
