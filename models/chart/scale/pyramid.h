// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace elite::chart {

/// One drawn bar or, higher up, a summary of several: open of the first, close of the last, highest, lowest. Single
/// precision is enough for pixels (a step of 0.004 at 50,000); what is read out comes from the exact candle.
/// A line is a bar whose four values are equal; NaN is an empty place.
struct PixelBar
{
    float open;
    float high;
    float low;
    float close;
};

struct Extent
{
    float low;
    float high;
    bool isEmpty() const { return !(low <= high); }
};

/// One column of the screen: the bars [first, last) as one.
struct Column
{
    std::int64_t first;
    std::int64_t last;
    PixelBar bar;
};

/// Bars with summaries of 4, 16, 64 ... of them, so that any range is known in O(log N) and any screen in O(columns).
/// Not thread-safe; built on any thread, then used on one.
class Pyramid
{
public:
    void build(std::vector<PixelBar> bars);
    /// A new last bar, or the last bar with its newest values.
    void append(const PixelBar& bar);
    void updateLast(const PixelBar& bar);
    /// Puts older bars in front: builds anew.
    void prepend(std::span<const PixelBar> older);

    std::int64_t size() const { return m_levels.empty() ? 0 : static_cast<std::int64_t>(m_levels.front().size()); }
    const PixelBar& operator[](std::int64_t index) const { return m_levels.front()[static_cast<std::size_t>(index)]; }

    Extent extent(std::int64_t first, std::int64_t last) const;
    /// The bars [first, last) in groups of `barsPerColumn`. Groups are anchored to bar 0, so that nothing shimmers
    /// while the view moves. With barsPerColumn <= 1 every bar is a column. `out` is reused, not grown per frame.
    void columns(std::int64_t first, std::int64_t last, double barsPerColumn, std::vector<Column>& out) const;

private:
    static constexpr std::int64_t kFan = 4;
    static constexpr std::size_t kTop = 512; ///< a level of at most this many needs no level above it

    void raise();
    void summarize(std::size_t level, std::size_t index);

    std::vector<std::vector<PixelBar>> m_levels;
};

} // namespace elite::chart
