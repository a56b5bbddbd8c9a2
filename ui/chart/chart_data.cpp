// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <cmath>

namespace elite {

namespace {

using indicators::BarValues;

chart::PixelBar pricePixels(const BarValues& bar)
{
    return {static_cast<float>(bar.open), static_cast<float>(bar.high), static_cast<float>(bar.low),
            static_cast<float>(bar.close)};
}

chart::PixelBar flat(double value)
{
    const auto v = static_cast<float>(value);
    return {v, v, v, v};
}

} // namespace

ChartIndicator::ChartIndicator(const indicators::IndicatorInfo& info, const indicators::ParameterValues& values,
                               std::unique_ptr<indicators::Indicator> running)
    : m_info(&info)
    , m_values(values)
    , m_fresh(std::move(running))
    , m_series(info.outputs.size())
    , m_pyramids(info.outputs.size())
{
}

QString ChartIndicator::title() const
{
    QString text = QString::fromLatin1(m_info->id).toUpper();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_info->parameters[i].kind != indicators::ParameterKind::Choice) {
            text += QLatin1Char(' ') + QString::number(m_values.real(i));
        }
    }
    return text;
}

double ChartIndicator::value(std::size_t output, std::int64_t bar) const
{
    const auto& series = m_series[output];
    return bar >= 0 && bar < static_cast<std::int64_t>(series.size()) ? series[static_cast<std::size_t>(bar)]
                                                                      : indicators::kNone;
}

void ChartIndicator::build(const std::vector<BarValues>& bars)
{
    m_closed = m_fresh->clone();
    std::vector<double> out(m_series.size());
    std::vector<std::vector<chart::PixelBar>> pixels(m_series.size());
    for (std::size_t k = 0; k < m_series.size(); ++k) {
        m_series[k].clear();
        m_series[k].reserve(bars.size());
        pixels[k].reserve(bars.size());
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i + 1 == bars.size()) {
            m_last = bars[i];
            m_closed->clone()->update(bars[i], out);
        } else {
            m_closed->update(bars[i], out);
        }
        for (std::size_t k = 0; k < out.size(); ++k) {
            m_series[k].push_back(out[k]);
            pixels[k].push_back(flat(out[k]));
        }
    }
    for (std::size_t k = 0; k < m_series.size(); ++k) {
        m_pyramids[k].build(std::move(pixels[k]));
    }
}

void ChartIndicator::update(const BarValues& bar, bool isNew)
{
    std::vector<double> out(m_series.size());
    if (isNew && !m_series.front().empty()) {
        m_closed->update(m_last, out);
    }
    m_last = bar;
    m_closed->clone()->update(bar, out);
    for (std::size_t k = 0; k < out.size(); ++k) {
        if (isNew) {
            m_series[k].push_back(out[k]);
            m_pyramids[k].append(flat(out[k]));
        } else {
            m_series[k].back() = out[k];
            m_pyramids[k].updateLast(flat(out[k]));
        }
    }
}

bool ChartData::isSound(const BarValues& bar)
{
    return std::isfinite(bar.open) && std::isfinite(bar.close) && std::isfinite(bar.high) && std::isfinite(bar.low)
        && bar.low > 0 && bar.low <= bar.open && bar.low <= bar.close && bar.high >= bar.open && bar.high >= bar.close
        && std::isfinite(bar.volume) && bar.volume >= 0;
}

void ChartData::setBars(std::vector<BarValues> bars)
{
    std::vector<chart::PixelBar> prices;
    std::vector<chart::PixelBar> volumes;
    m_times.clear();
    m_bars.clear();
    for (const BarValues& bar : bars) {
        if (!isSound(bar) || (!m_times.empty() && bar.time <= m_times.back())) {
            continue;
        }
        m_bars.push_back(bar);
        m_times.push_back(bar.time);
        prices.push_back(pricePixels(bar));
        volumes.push_back(flat(bar.volume));
    }
    m_prices.build(std::move(prices));
    m_volumes.build(std::move(volumes));
    for (ChartIndicator& indicator : m_indicators) {
        indicator.build(m_bars);
    }
}

bool ChartData::update(const BarValues& bar)
{
    const bool isNew = m_bars.empty() || bar.time > m_bars.back().time;
    if (!isSound(bar) || (!isNew && bar.time != m_bars.back().time)) {
        return false;
    }
    if (isNew) {
        m_bars.push_back(bar);
        m_times.push_back(bar.time);
        m_prices.append(pricePixels(bar));
        m_volumes.append(flat(bar.volume));
    } else {
        m_bars.back() = bar;
        m_prices.updateLast(pricePixels(bar));
        m_volumes.updateLast(flat(bar.volume));
    }
    for (ChartIndicator& indicator : m_indicators) {
        indicator.update(bar, isNew);
    }
    return true;
}

bool ChartData::addIndicator(QByteArrayView id, const indicators::ParameterValues& values)
{
    auto made = indicators::makeIndicator(id, values);
    if (!made) {
        return false;
    }
    m_indicators.emplace_back(*indicators::findIndicator(id), values, std::move(made).value());
    m_indicators.back().build(m_bars);
    return true;
}

void ChartData::removeIndicators()
{
    m_indicators.clear();
}

} // namespace elite
