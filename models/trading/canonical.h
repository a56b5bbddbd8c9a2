// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <QByteArray>

#include <type_traits>

namespace elite {

/// Appends integers little endian with a fixed width, whatever the machine.
class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArray& out)
        : m_out(out)
    {
    }
    template <class T> void u8(T value) { put(static_cast<std::uint64_t>(value), 1); }
    template <class T> void u16(T value) { put(static_cast<std::uint64_t>(value), 2); }
    template <class T> void u64(T value) { put(static_cast<std::uint64_t>(value), 8); }
    void i64(std::int64_t value) { put(static_cast<std::uint64_t>(value), 8); }
    void time(Timestamp value) { i64(toMicros(value)); }

private:
    void put(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i) {
            m_out.append(static_cast<char>(static_cast<unsigned char>(value >> (8 * i))));
        }
    }

    QByteArray& m_out;
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
