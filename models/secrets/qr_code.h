// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace elite {

/// A QR code (ISO/IEC 18004, model 2): bytes, error correction level M, versions 1 to 10, which is 213 bytes at most.
/// Drawn here, so that a secret never leaves the program to become a picture.
class QrCode
{
public:
    static constexpr int kMostBytes = 213;
    static constexpr int kMasks = 8;

    /// OutOfRange when the text is empty or too long. `mask`: for tests; otherwise the one with the least penalty.
    static Result<QrCode> of(QByteArrayView text, std::optional<int> mask = std::nullopt);

    int size() const { return m_size; } // Modules on a side, without the quiet zone of four.
    bool isDark(int column, int row) const { return m_dark[index(column, row)]; }
    int mask() const { return m_mask; }

private:
    explicit QrCode(int version);
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(column);
    }
    void set(int column, int row, bool isDark); // Of a function pattern: no data goes there.
    void drawFinder(int column, int row);
    void drawAlignment(int column, int row);
    void drawPatterns();
    void drawFormat(int mask);
    void drawVersion();
    void drawData(const std::vector<unsigned char>& codewords);
    void applyMask(int mask);
    int penalty() const;

    int m_version = 1;
    int m_size = 21;
    int m_mask = 0;
    std::vector<bool> m_dark;
    std::vector<bool> m_isPattern;
};

} // namespace elite
