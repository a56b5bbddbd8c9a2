// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace elite {

/// 32-bit pixels that somebody else owns.
struct PixelTarget
{
    std::uint32_t* pixels;
    std::ptrdiff_t stride; ///< pixels from one line to the next
    QSize size;
};

/// std::floor() for places on a screen: without it the least common machine calls a function for each.
inline int floorInt(double value)
{
    const int cut = static_cast<int>(value);
    return cut - (value < cut ? 1 : 0);
}

/// Rectangles of device pixels in a 32-bit image, written directly: the fastest way to paint thousands of bars with the
/// raster engine. Everything is clipped to the given rectangle.
class PixelSurface
{
public:
    PixelSurface(const PixelTarget& target, const QRect& clip)
        : m_pixels(target.pixels)
        , m_stride(target.stride)
    {
        keep(clip & QRect(QPoint(0, 0), target.size));
    }

    /// [left, right) x [top, bottom)
    void fill(int left, int top, int right, int bottom, std::uint32_t color)
    {
        left = std::max(left, m_left);
        right = std::min(right, m_right);
        top = std::max(top, m_top);
        bottom = std::min(bottom, m_bottom);
        if (left >= right || top >= bottom) {
            return;
        }
        std::uint32_t* row = m_pixels + top * m_stride + left;
        const int wide = right - left;
        switch (wide) { // wicks, lines and narrow bars: most of what is painted
        case 1:
            fillRows<1>(row, bottom - top, color);
            return;
        case 2:
            fillRows<2>(row, bottom - top, color);
            return;
        case 3:
            fillRows<3>(row, bottom - top, color);
            return;
        default:
            for (int y = top; y < bottom; ++y, row += m_stride) {
                std::fill(row, row + wide, color);
            }
        }
    }
    void frame(int left, int top, int right, int bottom, int line, std::uint32_t color)
    {
        fill(left, top, right, std::min(top + line, bottom), color);
        fill(left, std::max(bottom - line, top), right, bottom, color);
        fill(left, top, std::min(left + line, right), bottom, color);
        fill(std::max(right - line, left), top, right, bottom, color);
    }
    /// One column of a smooth line: whole pixels between top and bottom, the ends by their share.
    void softSpan(int x, double top, double bottom, std::uint32_t color)
    {
        const int first = floorInt(top);
        const int last = floorInt(bottom);
        if (first == last) {
            blend(x, first, bottom - top, color);
            return;
        }
        blend(x, first, first + 1 - top, color);
        fill(x, first + 1, x + 1, last, color);
        blend(x, last, bottom - last, color);
    }
    /// The colour laid over what is there; `share` is its opacity, 0 to 255.
    void tint(int left, int top, int right, int bottom, std::uint32_t color, int share)
    {
        left = std::max(left, m_left);
        right = std::min(right, m_right);
        top = std::max(top, m_top);
        bottom = std::min(bottom, m_bottom);
        const auto over = static_cast<std::uint32_t>(share);
        const std::uint32_t rest = 255 - over;
        const auto by255 = [](std::uint32_t value) { return (value + 1 + (value >> 8)) >> 8; }; // exact for two bytes
        const std::uint32_t red = ((color >> 16) & 0xff) * over;
        const std::uint32_t green = ((color >> 8) & 0xff) * over;
        const std::uint32_t blue = (color & 0xff) * over;
        // Most neighbours have the same ground.
        std::uint32_t known = 0;
        std::uint32_t result = 0;
        for (int y = top; y < bottom; ++y) {
            std::uint32_t* row = m_pixels + y * m_stride;
            for (int x = left; x < right; ++x) {
                const std::uint32_t under = row[x];
                if (under == known) {
                    row[x] = result;
                    continue;
                }
                known = under;
                result = 0xff000000U | (by255(((under >> 16) & 0xff) * rest + red) << 16)
                    | (by255(((under >> 8) & 0xff) * rest + green) << 8) | by255((under & 0xff) * rest + blue);
                row[x] = result;
            }
        }
    }
    QRect clip() const { return {m_left, m_top, m_right - m_left, m_bottom - m_top}; }
    /// Narrows where is painted.
    void setClip(const QRect& narrower) { keep(clip() & narrower); }

private:
    void keep(const QRect& clip)
    {
        m_left = clip.left();
        m_top = clip.top();
        m_right = clip.left() + clip.width();
        m_bottom = clip.top() + clip.height();
    }
    template <int Wide> void fillRows(std::uint32_t* row, int count, std::uint32_t color)
    {
        for (; count > 0; --count, row += m_stride) {
            for (int x = 0; x < Wide; ++x) {
                row[x] = color;
            }
        }
    }
    void blend(int x, int y, double share, std::uint32_t color)
    {
        if (x < m_left || x >= m_right || y < m_top || y >= m_bottom) {
            return;
        }
        std::uint32_t& pixel = m_pixels[y * m_stride + x];
        const auto weight = static_cast<std::uint32_t>(std::clamp(share, 0.0, 1.0) * 256);
        const auto mix = [&](int shift) {
            const std::uint32_t under = (pixel >> shift) & 0xff;
            const std::uint32_t over = (color >> shift) & 0xff;
            return ((under * (256 - weight) + over * weight) >> 8) << shift;
        };
        pixel = 0xff000000U | mix(16) | mix(8) | mix(0);
    }

    std::uint32_t* m_pixels;
    std::ptrdiff_t m_stride;
    int m_left = 0; ///< the clip; right and bottom lie outside
    int m_top = 0;
    int m_right = 0;
    int m_bottom = 0;
};

} // namespace elite
