// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace elite {

namespace {

constexpr std::int64_t kSharedFrom = 50'000; ///< bars; less is done before a thread wakes up

using indicators::BarValues;
using Bars = ChartData::Bars;

auto priceAt(const Bars& bars)
{
    return [first = bars.data()](std::int64_t i) { return chart::Extent{first[i].low, first[i].high}; };
}

auto volumeAt(const Bars& bars)
{
    return [first = bars.data()](std::int64_t i) { return chart::Extent{first[i].volume, first[i].volume}; };
}

BarValues averaged(const BarValues& bar, const BarValues* before)
{
    BarValues result = bar;
    result.close = (bar.open + bar.high + bar.low + bar.close) / 4;
    result.open = before != nullptr ? (before->open + before->close) / 2 : (bar.open + bar.close) / 2;
    result.high = std::max({bar.high, result.open, result.close});
    result.low = std::min({bar.low, result.open, result.close});
    return result;
}

Series alignedCloses(const Bars& bars, const Bars& other)
{
    std::vector<double> closes;
    closes.reserve(bars.size());
    std::size_t next = 0;
    for (const BarValues& bar : bars) {
        while (next < other.size() && other[next].time <= bar.time) {
            ++next;
        }
        closes.push_back(next > 0 ? other[next - 1].close : indicators::kNone);
    }
    Series series;
    series.set(std::move(closes));
    return series;
}

} // namespace

bool ChartData::isSound(const BarValues& bar)
{
    return std::isfinite(bar.open) && std::isfinite(bar.close) && std::isfinite(bar.high) && std::isfinite(bar.low)
        && bar.low > 0 && bar.low <= bar.open && bar.low <= bar.close && bar.high >= bar.open && bar.high >= bar.close
        && std::isfinite(bar.volume) && bar.volume >= 0;
}

std::int64_t ChartData::setBars(Bars bars)
{
    // In place: a copy of ten million bars would be half a gigabyte.
    std::size_t kept = 0;
    for (const BarValues& bar : bars) {
        if (isSound(bar) && (kept == 0 || bar.time > bars[kept - 1].time)) {
            bars[kept++] = bar;
        }
    }
    const auto dropped = static_cast<std::int64_t>(bars.size() - kept);
    bars.resize(kept);
    m_bars = std::move(bars);
    rebuild();
    return dropped;
}

std::int64_t ChartData::prepend(const Bars& older)
{
    Bars all;
    all.reserve(older.size() + m_bars.size());
    for (const BarValues& bar : older) {
        const bool before = m_bars.empty() || bar.time < m_bars.front().time;
        if (before && isSound(bar) && (all.empty() || bar.time > all.back().time)) {
            all.push_back(bar);
        }
    }
    const auto count = static_cast<std::int64_t>(all.size());
    if (count > 0) {
        all.insert(all.end(), m_bars.begin(), m_bars.end());
        m_bars = std::move(all);
        rebuild();
    }
    return count;
}

void ChartData::rebuild()
{
    // Each piece of work writes to places of its own, so that long histories are shared among the cores.
    std::vector<std::function<void()>> work;
    for (Study& study : m_studies) {
        work.emplace_back([this, &study] { study.build(m_bars); });
    }
    work.emplace_back([this] {
        m_prices.build(size(), priceAt(m_bars));
        averageFrom(0);
    });
    work.emplace_back([this] { m_volumes.build(size(), volumeAt(m_bars)); });
    for (std::size_t i = 0; i < m_comparisons.size(); ++i) {
        work.emplace_back([this, i] { m_comparisons[i].closes = alignedCloses(m_bars, m_compared[i].second); });
    }
    if (size() >= kSharedFrom) {
        QtConcurrent::blockingMap(work, [](const std::function<void()>& one) { one(); });
    } else {
        std::for_each(work.begin(), work.end(), [](const std::function<void()>& one) { one(); });
    }
}

bool ChartData::update(const BarValues& bar)
{
    const bool isNew = m_bars.empty() || bar.time > m_bars.back().time;
    if (!isSound(bar) || (!isNew && bar.time != m_bars.back().time)) {
        return false;
    }
    if (isNew) {
        if (m_bars.size() == m_bars.capacity()) {
            m_bars.reserve(m_bars.size() + m_bars.size() / 8 + 1024);
        }
        m_bars.push_back(bar);
        m_prices.append(priceAt(m_bars));
        m_volumes.append(volumeAt(m_bars));
    } else {
        m_bars.back() = bar;
        m_prices.updateLast(priceAt(m_bars));
        m_volumes.updateLast(volumeAt(m_bars));
    }
    if (m_needsAveraged) {
        averageFrom(m_bars.size() - 1);
    }
    for (Study& study : m_studies) {
        study.update(bar, isNew);
    }
    for (std::size_t i = 0; isNew && i < m_comparisons.size(); ++i) {
        const Bars& other = m_compared[i].second;
        m_comparisons[i].closes.append(other.empty() || other.front().time > bar.time ? indicators::kNone
                                                                                      : other.back().close);
    }
    return true;
}

void ChartData::needHeikinAshi(bool needed)
{
    if (needed == m_needsAveraged) {
        return;
    }
    m_needsAveraged = needed;
    m_averaged = Bars();
    averageFrom(0);
}

void ChartData::averageFrom(std::size_t index)
{
    if (!m_needsAveraged) {
        return;
    }
    const std::size_t had = m_averaged.size();
    m_averaged.resize(m_bars.size());
    for (std::size_t i = index; i < m_bars.size(); ++i) {
        m_averaged[i] = averaged(m_bars[i], i > 0 ? &m_averaged[i - 1] : nullptr);
    }
    if (index > 0 && had + 1 == m_bars.size()) {
        m_averagedPrices.append(priceAt(m_averaged));
    } else if (index > 0 && had == m_bars.size()) {
        m_averagedPrices.updateLast(priceAt(m_averaged));
    } else {
        m_averagedPrices.build(size(), priceAt(m_averaged));
    }
}

void ChartData::setTimeframe(Timeframe timeframe)
{
    if (timeframe == m_timeframe) {
        return;
    }
    m_timeframe = timeframe;
    for (Study& study : m_studies) {
        if (study.spec().timeframe) {
            auto again = Study::make(study.spec(), m_timeframe);
            again->build(m_bars);
            study = std::move(*again);
        }
    }
}

bool ChartData::addStudy(const chart::StudySpec& spec)
{
    auto study = Study::make(spec, m_timeframe);
    if (!study) {
        return false;
    }
    study->build(m_bars);
    m_studies.push_back(std::move(*study));
    return true;
}

bool ChartData::replaceStudy(std::size_t index, const chart::StudySpec& spec)
{
    auto study = index < m_studies.size() ? Study::make(spec, m_timeframe) : std::nullopt;
    if (!study) {
        return false;
    }
    study->build(m_bars);
    m_studies[index] = std::move(*study);
    return true;
}

void ChartData::removeStudy(std::size_t index)
{
    if (index < m_studies.size()) {
        m_studies.erase(m_studies.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

void ChartData::setComparison(const QString& name, const Bars& bars)
{
    Bars sound;
    std::copy_if(bars.begin(), bars.end(), std::back_inserter(sound), isSound);
    std::stable_sort(sound.begin(), sound.end(),
                     [](const BarValues& a, const BarValues& b) { return a.time < b.time; });
    Series closes = alignedCloses(m_bars, sound);
    const auto known = std::find_if(m_comparisons.begin(), m_comparisons.end(),
                                    [&](const Comparison& one) { return one.name == name; });
    if (known != m_comparisons.end()) { // It keeps its place, and with it its colour.
        known->closes = std::move(closes);
        m_compared[static_cast<std::size_t>(known - m_comparisons.begin())].second = std::move(sound);
        return;
    }
    m_comparisons.push_back({name, std::move(closes)});
    m_compared.emplace_back(name, std::move(sound));
}

void ChartData::removeComparison(const QString& name)
{
    for (std::size_t i = m_comparisons.size(); i-- > 0;) {
        if (m_comparisons[i].name == name) {
            m_comparisons.erase(m_comparisons.begin() + static_cast<std::ptrdiff_t>(i));
            m_compared.erase(m_compared.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

chart::BarTimes ChartData::times(const chart::ZoneTable* zone) const
{
    return m_bars.empty() ? chart::BarTimes() : chart::BarTimes(&m_bars.front().time, sizeof(BarValues), size(), zone);
}

chart::Extent ChartData::extent(std::int64_t first, std::int64_t last) const
{
    return m_prices.extent(first, last, priceAt(m_bars));
}

chart::Extent ChartData::heikinExtent(std::int64_t first, std::int64_t last) const
{
    return m_averagedPrices.extent(first, last, priceAt(m_averaged));
}

double ChartData::greatestVolume(std::int64_t first, std::int64_t last) const
{
    const chart::Extent extent = m_volumes.extent(first, last, volumeAt(m_bars));
    return extent.isEmpty() ? 0 : extent.high;
}

void ChartData::columns(std::int64_t first, std::int64_t last, double perColumn, std::vector<chart::Column>& out) const
{
    m_prices.columns(first, last, perColumn, priceAt(m_bars), out);
}

void ChartData::heikinColumns(std::int64_t first, std::int64_t last, double perColumn,
                              std::vector<chart::Column>& out) const
{
    m_averagedPrices.columns(first, last, perColumn, priceAt(m_averaged), out);
}

void ChartData::volumeColumns(std::int64_t first, std::int64_t last, double perColumn,
                              std::vector<chart::Column>& out) const
{
    m_volumes.columns(first, last, perColumn, volumeAt(m_bars), out);
}

} // namespace elite
