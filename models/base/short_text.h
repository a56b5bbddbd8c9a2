// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace elite {

/// Up to N bytes of printable UTF-8 without spaces, stored in place: names that travel with every market event must not
/// allocate. Ordered by its bytes.
template <std::size_t N> class ShortText
{
public:
    static constexpr std::size_t kMaxLength = N;

    constexpr ShortText() = default;
    static Result<ShortText> parse(QByteArrayView text)
    {
        ShortText out;
        if (text.isEmpty() || !out.assign({text.data(), static_cast<std::size_t>(text.size())})
            || !text.isValidUtf8()) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("a name is 1 to %1 bytes without spaces").arg(N)};
        }
        return out;
    }
    /// The quick way for what nearly every name is; false for anything else, which `parse` may still take.
    static bool fromAscii(std::string_view text, ShortText& out)
    {
        const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
        return isPlain && !text.empty() && out.assign(text);
    }
    /// For constants in the program: ends it when the text does not fit.
    static ShortText of(std::string_view text)
    {
        ShortText out;
        require(out.assign(text), "a short text that does not fit");
        return out;
    }

    constexpr bool isEmpty() const { return m_length == 0; }
    constexpr std::string_view view() const { return {m_bytes.data(), m_length}; }
    QString toString() const { return QString::fromUtf8(m_bytes.data(), m_length); }

    friend constexpr bool operator==(const ShortText&, const ShortText&) = default;
    friend constexpr std::strong_ordering operator<=>(const ShortText& a, const ShortText& b)
    {
        return a.view().compare(b.view()) <=> 0;
    }

private:
    bool assign(std::string_view text)
    {
        const bool isPrintable = std::all_of(text.begin(), text.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte > 0x20 && byte != 0x7f;
        });
        if (text.size() > N || !isPrintable) {
            return false;
        }
        std::copy(text.begin(), text.end(), m_bytes.begin());
        m_length = static_cast<std::uint8_t>(text.size());
        return true;
    }

    static_assert(N < 256);
    std::array<char, N> m_bytes{};
    std::uint8_t m_length = 0;
};

} // namespace elite
