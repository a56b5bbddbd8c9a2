// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/price_scale.h"

#include <algorithm>
#include <cmath>

namespace elite::chart {

namespace {

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (power * factor >= least * (1 - 1e-9)) {
            return power * factor;
        }
    }
    return power * 10;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 15; ++decimals) {
        const double scaled = step * std::pow(10, decimals);
        if (scaled >= 0.5 && std::abs(scaled - std::round(scaled)) < 1e-6 * scaled) {
            return decimals;
        }
    }
    return 15;
}

} // namespace

double PriceScale::toLine(double price) const
{
    // Prices at or below zero have no logarithm: they are pinned far below everything else.
    return m_mode == PriceMode::Logarithmic ? (price > 0 ? std::log(price) : -700.0) : price;
}

double PriceScale::fromLine(double value) const
{
    return m_mode == PriceMode::Logarithmic ? std::exp(value) : value;
}

void PriceScale::setRange(double low, double high)
{
    m_low = toLine(low);
    m_high = toLine(high);
}

void PriceScale::fit(double low, double high, double topShare, double bottomShare)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        low = 0;
        high = 1;
    }
    double bottom = toLine(low);
    double top = toLine(high);
    const double least = std::max(std::abs(top), 1e-12) * 1e-9;
    if (top - bottom < least) {
        const double half = m_mode == PriceMode::Logarithmic ? 0.01 : std::max(std::abs(top) * 0.01, 1e-9);
        bottom -= half;
        top += half;
    }
    const double room = (top - bottom) / std::max(1 - topShare - bottomShare, 0.1);
    m_low = bottom - room * bottomShare;
    m_high = top + room * topShare;
}

void PriceScale::pan(double pixels)
{
    const double shift = pixels * (m_high - m_low) / m_height;
    m_low += shift;
    m_high += shift;
}

void PriceScale::stretch(double factor)
{
    const double middle = (m_low + m_high) / 2;
    const double half = (m_high - m_low) / 2 * std::clamp(factor, 0.01, 100.0);
    if (half > std::max(std::abs(middle), 1e-12) * 1e-10 && half < 1e15) {
        m_low = middle - half;
        m_high = middle + half;
    }
}

double PriceScale::low() const
{
    return fromLine(m_low);
}

double PriceScale::high() const
{
    return fromLine(m_high);
}

double PriceScale::priceAt(double y) const
{
    return fromLine(m_high - y * (m_high - m_low) / m_height);
}

double PriceScale::step(double spacing) const
{
    const double span = high() - low();
    const double least = span * std::min(spacing / m_height, 1.0);
    return roundStep(m_mode == PriceMode::Percent ? least / m_reference * 100 : least);
}

int PriceScale::tickDecimals(double spacing) const
{
    return decimalsOf(step(spacing));
}

std::vector<PriceTick> PriceScale::ticks(double spacing) const
{
    std::vector<PriceTick> result;
    const double apart = step(spacing);
    const bool percent = m_mode == PriceMode::Percent;
    const auto toUnit = [&](double price) { return percent ? (price / m_reference - 1) * 100 : price; };
    const auto fromUnit = [&](double value) { return percent ? m_reference * (1 + value / 100) : value; };
    const double begin = std::ceil(toUnit(low()) / apart);
    const double end = std::floor(toUnit(high()) / apart);
    if (!std::isfinite(begin) || !std::isfinite(end) || end - begin > 1000) {
        return result;
    }
    double lastY = m_height + spacing;
    for (double i = begin; i <= end; ++i) {
        const double price = fromUnit(i * apart);
        const double y = yOf(price);
        // On a logarithmic scale equal steps crowd at the top: leave out what would overlap.
        if (lastY - y >= spacing * 0.6) {
            result.push_back({price, y});
            lastY = y;
        }
    }
    return result;
}

} // namespace elite::chart
