// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <cstdint>

namespace elite {

/// Small differences of either sign become small numbers.
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0);
}

constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1) ^ (std::uint64_t{0} - (value & 1)));
}

class TapeByteWriter
{
public:
    explicit TapeByteWriter(QByteArray& out)
        : m_out(out)
    {
    }
    void byte(unsigned value) { m_out.append(static_cast<char>(value)); }
    void varint(std::uint64_t value) // Seven bits a byte, the lowest first.
    {
        std::array<char, 10> bytes{};
        qsizetype used = 0;
        while (value >= 0x80) {
            bytes[static_cast<std::size_t>(used++)] = static_cast<char>((value & 0x7f) | 0x80);
            value >>= 7;
        }
        bytes[static_cast<std::size_t>(used++)] = static_cast<char>(value);
        m_out.append(bytes.data(), used);
    }
    void signedVarint(std::int64_t value) { varint(zigzag(value)); }
    void fixed(std::uint64_t value, int bytes) // The lowest byte first.
    {
        for (int i = 0; i < bytes; ++i) {
            byte(static_cast<unsigned>((value >> (8 * i)) & 0xff));
        }
    }
    void text(QByteArrayView utf8)
    {
        varint(static_cast<std::uint64_t>(utf8.size()));
        m_out.append(utf8.data(), utf8.size());
    }

private:
    QByteArray& m_out;
};

/// After the end it gives zeros and remembers that it did: asked once per event, not once per byte.
class TapeByteReader
{
public:
    TapeByteReader(const char* at, const char* end)
        : m_at(at)
        , m_end(end)
    {
    }
    explicit TapeByteReader(QByteArrayView bytes)
        : TapeByteReader(bytes.data(), bytes.data() + bytes.size())
    {
    }
    const char* at() const { return m_at; }
    std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    bool isGood() const { return m_isGood; }
    void spoil() { m_isGood = false; }

    unsigned byte()
    {
        if (m_at == m_end) {
            m_isGood = false;
            return 0;
        }
        return static_cast<unsigned char>(*m_at++);
    }
    std::uint64_t varint()
    {
        const std::uint64_t first = byte();
        return first < 0x80 ? first : restOfVarint(first & 0x7f);
    }
    std::int64_t signedVarint() { return unzigzag(varint()); }
    std::uint64_t fixed(int bytes)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            value |= std::uint64_t{byte()} << (8 * i);
        }
        return value;
    }
    QByteArrayView text()
    {
        const std::uint64_t size = varint();
        if (size > left()) {
            m_isGood = false;
            return {};
        }
        const QByteArrayView out(m_at, static_cast<qsizetype>(size));
        m_at += size;
        return out;
    }

private:
    std::uint64_t restOfVarint(std::uint64_t value)
    {
        for (int shift = 7; shift < 64; shift += 7) {
            const std::uint64_t next = byte();
            if (shift == 63 && next > 1) { // More than 64 bits.
                break;
            }
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        m_isGood = false;
        return 0;
    }

    const char* m_at;
    const char* m_end;
    bool m_isGood = true;
};

} // namespace elite
