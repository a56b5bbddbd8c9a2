// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/stable_draw.h"

#include <QByteArray>

#include <QtEndian>

namespace elite::test {

/// A running 128-bit fingerprint of the bytes of a canonical event log, for the committed ones of reference tapes.
class LogFingerprint
{
public:
    void addBytes(const QByteArray& bytes)
    {
        const auto size = bytes.size();
        const qsizetype whole = size / 8 * 8;
        for (qsizetype at = 0; at < whole; at += 8) {
            addWord(qFromLittleEndian<quint64>(bytes.constData() + at));
        }
        if (whole < size) {
            std::uint64_t word = 0;
            for (qsizetype at = whole, i = 0; at + i < size; ++i) {
                word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
            }
            addWord(word);
        }
        m_first = mixBits(m_first ^ static_cast<std::uint64_t>(size));
    }

    QByteArray result() const
    {
        return QByteArray::number(static_cast<qulonglong>(m_first), 16).rightJustified(16, '0')
            + QByteArray::number(static_cast<qulonglong>(mixBits(m_second ^ m_first)), 16).rightJustified(16, '0');
    }

private:
    void addWord(std::uint64_t word)
    {
        m_first = mixBits(m_first ^ word);
        m_second = (m_second + word) * 0xD6E8FEB86659FD93u;
        m_second ^= m_second >> 32;
    }

    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0x9E3779B97F4A7C15u;
};

} // namespace elite::test
