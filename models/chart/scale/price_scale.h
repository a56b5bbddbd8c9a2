// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace elite::chart {

enum class PriceMode { Linear, Logarithmic, Percent };

struct PriceTick
{
    double price;
    double y;
};

/// Maps prices to pixels; y grows downwards. Prices here are for painting only.
class PriceScale
{
public:
    void setMode(PriceMode mode) { m_mode = mode; }
    PriceMode mode() const { return m_mode; }
    void setHeight(double pixels) { m_height = pixels > 1 ? pixels : 1; }
    double height() const { return m_height; }
    /// Price that counts as 0 % in percent mode.
    void setReference(double price) { m_reference = price; }
    double reference() const { return m_reference; }

    /// Shows [low, high] with a share of the height left free above and below. Equal or unusable limits get a sensible
    /// height around them.
    void fit(double low, double high, double topShare = 0.08, double bottomShare = 0.08);
    /// Exactly these limits.
    void setRange(double low, double high);
    void pan(double pixels);
    /// Stretches around the middle.
    void stretch(double factor);
    double low() const;
    double high() const;

    double yOf(double price) const // called for every point of a frame
    {
        const double place = m_mode == PriceMode::Logarithmic ? toLine(price) : price;
        return m_height * (m_high - place) / (m_high - m_low);
    }
    double priceAt(double y) const;

    /// Round prices at least `spacing` pixels apart, and how many decimals they need (percent mode: of the percentage).
    std::vector<PriceTick> ticks(double spacing) const;
    int tickDecimals(double spacing) const;

private:
    double toLine(double price) const; ///< where the scale is linear: the price or its logarithm
    double fromLine(double value) const;
    double step(double spacing) const;

    PriceMode m_mode = PriceMode::Linear;
    double m_height = 400;
    double m_low = 0; ///< on the line
    double m_high = 1;
    double m_reference = 1;
};

} // namespace elite::chart
