// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace elite::test {

/// Signed 384-bit integer for references: schoolbook + - * and compare, nothing clever and no division.
/// Results of the code under test are checked by multiplying back.
class BigInt
{
public:
    constexpr BigInt(std::int64_t value = 0)
        : m_isNegative(value < 0)
    {
        auto rest
            = value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
        set(rest);
    }
    static constexpr BigInt fromUnsigned(std::uint64_t high, std::uint64_t low)
    {
        BigInt out;
        out.set(low);
        out.m_limbs[2] = static_cast<std::uint32_t>(high);
        out.m_limbs[3] = static_cast<std::uint32_t>(high >> 32);
        out.m_used = 4;
        out.shrink();
        return out;
    }
    static BigInt powerOfTen(int exponent)
    {
        BigInt out(1);
        for (int i = 0; i < exponent; ++i) {
            out = out * BigInt(10);
        }
        return out;
    }

    bool isZero() const { return m_used == 0; }
    bool isNegative() const { return m_isNegative && m_used != 0; }
    bool isOdd() const { return (m_limbs[0] & 1u) != 0; }
    BigInt abs() const
    {
        BigInt out = *this;
        out.m_isNegative = false;
        return out;
    }
    BigInt operator-() const
    {
        BigInt out = *this;
        out.m_isNegative = !m_isNegative;
        return out;
    }

    friend BigInt operator*(const BigInt& a, const BigInt& b)
    {
        BigInt out;
        for (std::size_t i = 0; i < a.m_used; ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; j < b.m_used || carry != 0; ++j) {
                const std::uint64_t factor = j < b.m_used ? b.m_limbs[j] : 0;
                const std::uint64_t sum = out.m_limbs.at(i + j) + std::uint64_t{a.m_limbs[i]} * factor + carry;
                out.m_limbs[i + j] = static_cast<std::uint32_t>(sum);
                carry = sum >> 32;
            }
        }
        out.m_used = std::min(a.m_used + b.m_used + 1, out.m_limbs.size());
        out.shrink();
        out.m_isNegative = a.m_isNegative != b.m_isNegative;
        return out;
    }
    friend BigInt operator+(const BigInt& a, const BigInt& b)
    {
        if (a.m_isNegative != b.m_isNegative) {
            return compareSize(a, b) >= 0 ? difference(a, b) : difference(b, a);
        }
        BigInt out;
        std::uint64_t carry = 0;
        out.m_used = std::min(std::max(a.m_used, b.m_used) + 1, out.m_limbs.size());
        for (std::size_t i = 0; i < out.m_used; ++i) {
            const std::uint64_t sum = std::uint64_t{a.m_limbs[i]} + b.m_limbs[i] + carry;
            out.m_limbs[i] = static_cast<std::uint32_t>(sum);
            carry = sum >> 32;
        }
        out.shrink();
        out.m_isNegative = a.m_isNegative;
        return out;
    }
    friend BigInt operator-(const BigInt& a, const BigInt& b) { return a + (-b); }
    friend std::strong_ordering operator<=>(const BigInt& a, const BigInt& b)
    {
        if (a.isNegative() != b.isNegative()) {
            return a.isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        return a.isNegative() ? compareSize(b, a) : compareSize(a, b);
    }
    friend bool operator==(const BigInt& a, const BigInt& b) { return (a <=> b) == 0; }

private:
    constexpr void set(std::uint64_t low)
    {
        m_limbs[0] = static_cast<std::uint32_t>(low);
        m_limbs[1] = static_cast<std::uint32_t>(low >> 32);
        m_used = 2;
        shrink();
    }
    constexpr void shrink()
    {
        while (m_used > 0 && m_limbs[m_used - 1] == 0) {
            --m_used;
        }
    }
    static std::strong_ordering compareSize(const BigInt& a, const BigInt& b)
    {
        if (a.m_used != b.m_used) {
            return a.m_used <=> b.m_used;
        }
        for (std::size_t i = a.m_used; i-- > 0;) {
            if (a.m_limbs[i] != b.m_limbs[i]) {
                return a.m_limbs[i] <=> b.m_limbs[i];
            }
        }
        return std::strong_ordering::equal;
    }
    static BigInt difference(const BigInt& larger, const BigInt& smaller)
    {
        BigInt out;
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < larger.m_used; ++i) {
            std::int64_t value = std::int64_t{larger.m_limbs[i]} - smaller.m_limbs[i] - borrow;
            borrow = value < 0 ? 1 : 0;
            out.m_limbs[i] = static_cast<std::uint32_t>(value + (borrow << 32));
        }
        out.m_used = larger.m_used;
        out.shrink();
        out.m_isNegative = larger.m_isNegative;
        return out;
    }

    std::array<std::uint32_t, 12> m_limbs{};
    std::size_t m_used = 0;
    bool m_isNegative = false;
};

} // namespace elite::test
