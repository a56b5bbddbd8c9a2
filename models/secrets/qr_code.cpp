// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/qr_code.h"

#include "models/secrets/reed_solomon.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace elite {

namespace {

/// Level M of one version: so many blocks of so many data codewords, then blocks with one more each.
struct Layout
{
    int corrections; // Codewords for error correction in each block.
    int blocks;
    int data;
    int largerBlocks;
    std::array<int, 3> alignment; // Centres beside 6; 0: none.
};

constexpr std::array kLayouts{
    Layout{10, 1, 16, 0, {0, 0, 0}},   Layout{16, 1, 28, 0, {18, 0, 0}},  Layout{26, 1, 44, 0, {22, 0, 0}},
    Layout{18, 2, 32, 0, {26, 0, 0}},  Layout{24, 2, 43, 0, {30, 0, 0}},  Layout{16, 4, 27, 0, {34, 0, 0}},
    Layout{18, 4, 31, 0, {22, 38, 0}}, Layout{22, 2, 38, 2, {24, 42, 0}}, Layout{22, 3, 36, 2, {26, 46, 0}},
    Layout{26, 4, 43, 1, {28, 50, 0}},
};
constexpr int kVersions = static_cast<int>(kLayouts.size());

const Layout& layoutOf(int version)
{
    return kLayouts[static_cast<std::size_t>(version - 1)];
}

int dataCodewords(const Layout& layout)
{
    return layout.blocks * layout.data + layout.largerBlocks * (layout.data + 1);
}

int countBits(int version) // Of the length field for bytes.
{
    return version < 10 ? 8 : 16;
}

class BitWriter
{
public:
    void append(unsigned value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i) {
            if (m_used % 8 == 0) {
                m_bytes.push_back(0);
            }
            const unsigned bit = (value >> i) & 1u;
            m_bytes.back() = static_cast<unsigned char>(m_bytes.back() | (bit << (7 - m_used % 8)));
            ++m_used;
        }
    }
    int used() const { return m_used; }
    std::vector<unsigned char>& bytes() { return m_bytes; }

private:
    std::vector<unsigned char> m_bytes;
    int m_used = 0;
};

std::vector<unsigned char> dataBytes(QByteArrayView text, int version)
{
    const int room = dataCodewords(layoutOf(version)) * 8;
    BitWriter bits;
    bits.append(4, 4); // Bytes.
    bits.append(static_cast<unsigned>(text.size()), countBits(version));
    for (const char c : text) {
        bits.append(static_cast<unsigned char>(c), 8);
    }
    bits.append(0, std::min(4, room - bits.used()));
    bits.append(0, (8 - bits.used() % 8) % 8);
    for (unsigned pad = 0xEC; bits.used() < room; pad ^= 0xEC ^ 0x11) {
        bits.append(pad, 8);
    }
    return std::move(bits.bytes());
}

/// Blocks with their corrections, one codeword of each in turn.
std::vector<unsigned char> interleaved(const std::vector<unsigned char>& data, int version)
{
    const Layout& layout = layoutOf(version);
    std::vector<std::vector<unsigned char>> blocks;
    std::vector<std::vector<unsigned char>> corrections;
    auto next = data.begin();
    for (int i = 0; i < layout.blocks + layout.largerBlocks; ++i) {
        const int length = layout.data + (i < layout.blocks ? 0 : 1);
        blocks.emplace_back(next, next + length);
        corrections.push_back(reedSolomon(blocks.back(), layout.corrections));
        next += length;
    }
    std::vector<unsigned char> out;
    const auto take = [&out](const std::vector<std::vector<unsigned char>>& parts, int length) {
        for (std::size_t at = 0; at < static_cast<std::size_t>(length); ++at) {
            for (const auto& part : parts) {
                if (at < part.size()) {
                    out.push_back(part[at]);
                }
            }
        }
    };
    take(blocks, layout.data + 1);
    take(corrections, layout.corrections);
    return out;
}

/// The remainder of value * x^bits divided by the generator, behind the value itself.
unsigned withChecksum(unsigned value, unsigned generator, int bits)
{
    unsigned rest = value;
    for (int i = 0; i < bits; ++i) {
        rest = (rest << 1) ^ (((rest >> (bits - 1)) & 1u) * generator);
    }
    return (value << bits) | (rest & ((1u << bits) - 1));
}

bool isInverted(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

/// Long runs of one colour, and what looks like a finder, along one line.
template <class Dark> int linePenalty(int size, const Dark& dark)
{
    constexpr std::array kFinder{true, false, true, true, true, false, true};
    int penalty = 0;
    int run = 0;
    for (int i = 0; i < size; ++i) {
        run = i > 0 && dark(i) == dark(i - 1) ? run + 1 : 1;
        penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
        if (i + 7 > size) {
            continue;
        }
        bool looksLike = true;
        for (int j = 0; j < 7 && looksLike; ++j) {
            looksLike = dark(i + j) == kFinder[static_cast<std::size_t>(j)];
        }
        const auto isLight = [&](int from) {
            for (int j = from; j < from + 4; ++j) {
                if (j >= 0 && j < size && dark(j)) {
                    return false; // Beside the code it is light.
                }
            }
            return true;
        };
        penalty += looksLike && (isLight(i - 4) || isLight(i + 7)) ? 40 : 0;
    }
    return penalty;
}

} // namespace

QrCode::QrCode(int version)
    : m_version(version)
    , m_size(17 + 4 * version)
    , m_dark(static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size))
    , m_isPattern(m_dark.size())
{
}

Result<QrCode> QrCode::of(QByteArrayView text, std::optional<int> mask)
{
    int version = 1;
    while (version <= kVersions && 4 + countBits(version) + text.size() * 8 > dataCodewords(layoutOf(version)) * 8) {
        ++version;
    }
    if (text.isEmpty() || version > kVersions) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("a QR code holds 1 to %1 bytes").arg(kMostBytes)};
    }
    QrCode blank(version);
    blank.drawPatterns();
    blank.drawData(interleaved(dataBytes(text, version), version));
    std::optional<QrCode> best;
    int least = 0;
    for (int candidate = mask.value_or(0); candidate < (mask ? *mask + 1 : kMasks); ++candidate) {
        QrCode code = blank;
        code.applyMask(candidate);
        code.drawFormat(candidate);
        const int penalty = code.penalty();
        if (!best || penalty < least) {
            best.emplace(std::move(code));
            least = penalty;
        }
    }
    return *std::move(best);
}

void QrCode::set(int column, int row, bool isDark)
{
    m_dark[index(column, row)] = isDark;
    m_isPattern[index(column, row)] = true;
}

void QrCode::drawFinder(int column, int row)
{
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const int x = column + dx;
            const int y = row + dy;
            if (x >= 0 && x < m_size && y >= 0 && y < m_size) {
                const int ring = std::max(std::abs(dx), std::abs(dy));
                set(x, y, ring != 2 && ring != 4);
            }
        }
    }
}

void QrCode::drawAlignment(int column, int row)
{
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            set(column + dx, row + dy, std::max(std::abs(dx), std::abs(dy)) != 1);
        }
    }
}

void QrCode::drawPatterns()
{
    for (int i = 0; i < m_size; ++i) { // Timing.
        set(6, i, i % 2 == 0);
        set(i, 6, i % 2 == 0);
    }
    drawFinder(3, 3);
    drawFinder(m_size - 4, 3);
    drawFinder(3, m_size - 4);
    std::vector<int> centres{6};
    for (const int centre : layoutOf(m_version).alignment) {
        if (centre > 0) {
            centres.push_back(centre);
        }
    }
    for (const int x : centres) {
        for (const int y : centres) {
            const bool isFinder = (x == 6 && y == 6) || (x == 6 && y == m_size - 7) || (x == m_size - 7 && y == 6);
            if (centres.size() > 1 && !isFinder) {
                drawAlignment(x, y);
            }
        }
    }
    drawFormat(0); // Keeps its place free of data.
    drawVersion();
}

void QrCode::drawFormat(int mask)
{
    m_mask = mask;
    // Level M is 00 in front of the mask.
    const unsigned bits = withChecksum(static_cast<unsigned>(mask), 0x537, 10) ^ 0x5412u;
    const auto bit = [bits](int i) { return ((bits >> i) & 1u) != 0; };
    for (int i = 0; i < 15; ++i) {
        // Around the finder at the top left, over the timing lines.
        if (i < 8) {
            set(8, i < 6 ? i : i + 1, bit(i));
            set(m_size - 1 - i, 8, bit(i));
        } else {
            set(i == 8 ? 7 : 14 - i, 8, bit(i));
            set(8, m_size - 15 + i, bit(i));
        }
    }
    set(8, m_size - 8, true);
}

void QrCode::drawVersion()
{
    if (m_version < 7) {
        return;
    }
    const unsigned bits = withChecksum(static_cast<unsigned>(m_version), 0x1F25, 12);
    for (int i = 0; i < 18; ++i) {
        const bool isDark = ((bits >> i) & 1u) != 0;
        set(m_size - 11 + i % 3, i / 3, isDark);
        set(i / 3, m_size - 11 + i % 3, isDark);
    }
}

void QrCode::drawData(const std::vector<unsigned char>& codewords)
{
    std::size_t at = 0; // Bit.
    for (int right = m_size - 1; right >= 1; right -= 2) {
        if (right == 6) {
            right = 5; // The timing column is skipped.
        }
        const bool isUp = ((right + 1) & 2) == 0;
        for (int step = 0; step < m_size; ++step) {
            const int y = isUp ? m_size - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (m_isPattern[index(x, y)]) {
                    continue;
                }
                const bool isThere = at < codewords.size() * 8;
                m_dark[index(x, y)] = isThere && ((codewords[at / 8] >> (7 - at % 8)) & 1) != 0;
                at += isThere ? 1 : 0;
            }
        }
    }
}

void QrCode::applyMask(int mask)
{
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const std::size_t i = index(x, y);
            if (!m_isPattern[i] && isInverted(mask, x, y)) {
                m_dark[i] = !m_dark[i];
            }
        }
    }
}

int QrCode::penalty() const
{
    int penalty = 0;
    int dark = 0;
    for (int i = 0; i < m_size; ++i) {
        penalty += linePenalty(m_size, [this, i](int x) { return isDark(x, i); });
        penalty += linePenalty(m_size, [this, i](int y) { return isDark(i, y); });
    }
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            dark += isDark(x, y) ? 1 : 0;
            const bool isSquare = x + 1 < m_size && y + 1 < m_size && isDark(x, y) == isDark(x + 1, y)
                && isDark(x, y) == isDark(x, y + 1) && isDark(x, y) == isDark(x + 1, y + 1);
            penalty += isSquare ? 3 : 0;
        }
    }
    const int all = m_size * m_size;
    return penalty + std::abs(dark * 20 - all * 10) / all * 10; // Steps of 5 % away from one half.
}

} // namespace elite
