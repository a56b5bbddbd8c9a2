// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <QtEndian>

#include <array>
#include <cstring>
#include <type_traits>

namespace elite {

/// Writes integers little endian with a fixed width, whatever the machine; what was written goes out in one piece.
class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArray& out)
        : m_out(out)
    {
    }
    ~CanonicalWriter() { flush(); }
    CanonicalWriter(const CanonicalWriter&) = delete;
    CanonicalWriter& operator=(const CanonicalWriter&) = delete;

    template <class T> void u8(T value) { put<1>(static_cast<std::uint64_t>(value)); }
    template <class T> void u16(T value) { put<2>(static_cast<std::uint64_t>(value)); }
    template <class T> void u64(T value) { put<8>(static_cast<std::uint64_t>(value)); }
    void i64(std::int64_t value) { put<8>(static_cast<std::uint64_t>(value)); }
    void time(Timestamp value) { i64(toMicros(value)); }

private:
    template <std::size_t Bytes> void put(std::uint64_t value)
    {
        if (m_used + Bytes > m_buffer.size()) {
            flush();
        }
        const std::uint64_t little = qToLittleEndian(value);
        std::memcpy(m_buffer.data() + m_used, &little, Bytes);
        m_used += Bytes;
    }
    void flush()
    {
        m_out.append(m_buffer.data(), static_cast<qsizetype>(m_used));
        m_used = 0;
    }

    QByteArray& m_out;
    std::array<char, 256> m_buffer; // Not cleared: only what was written is read.
    std::size_t m_used = 0;
};

/// The other direction. A short input makes it bad for good; the caller asks once at the end.
class CanonicalReader
{
public:
    explicit CanonicalReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    template <class T> T u8(T last) { return limited(take(1), last); }
    bool flag() { return take(1) == 1; }
    std::uint16_t u16() { return static_cast<std::uint16_t>(take(2)); }
    template <class T = std::uint64_t> T u64() { return static_cast<T>(take(8)); }
    std::int64_t i64() { return static_cast<std::int64_t>(take(8)); }
    Timestamp time() { return fromMicros(i64()); }

    bool isGood() const { return m_isGood; }
    qsizetype left() const { return m_rest.size(); }

private:
    template <class T> T limited(std::uint64_t value, T last)
    {
        if (value > static_cast<std::uint64_t>(last)) {
            m_isGood = false;
            return T{};
        }
        return static_cast<T>(value);
    }
    std::uint64_t take(qsizetype bytes)
    {
        if (m_rest.size() < bytes) {
            m_isGood = false;
            m_rest = {};
            return 0;
        }
        std::uint64_t value = 0;
        for (qsizetype i = 0; i < bytes; ++i) {
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
        }
        m_rest = m_rest.sliced(bytes);
        return value;
    }

    QByteArrayView m_rest;
    bool m_isGood = true;
};

} // namespace elite
