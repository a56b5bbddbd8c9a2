// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/zip_writer.h"

#include "models/base/result.h"

#include <QtEndian>

#include <array>

namespace elite {

namespace {

constexpr quint16 kVersion = 20; // what a reader must know: 2.0
constexpr quint16 kUtf8Names = 1U << 11U;

/// The checksum of ZIP and PNG (polynomial 0xEDB88320, bits reflected).
quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 i = 0; i < rows.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
            }
            rows[i] = value;
        }
        return rows;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = (crc >> 8U) ^ table[(crc ^ static_cast<quint8>(byte)) & 0xFFU];
    }
    return crc ^ 0xFFFFFFFFU;
}

template <class T> void put(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

struct DosTime
{
    quint16 time;
    quint16 date;
};
DosTime dosTime(const QDateTime& when)
{
    const QTime clock = when.time();
    const QDate day = when.date();
    return {static_cast<quint16>(clock.hour() << 11 | clock.minute() << 5 | clock.second() / 2),
            static_cast<quint16>((day.year() - 1980) << 9 | day.month() << 5 | day.day())};
}

/// What the head before the bytes and the line in the directory have in common.
void putCommon(QByteArray& out, const ZipEntry& entry, const QByteArray& name, DosTime when)
{
    const auto size = static_cast<quint32>(entry.bytes.size());
    put<quint16>(out, kVersion);
    put<quint16>(out, kUtf8Names);
    put<quint16>(out, 0); // stored
    put<quint16>(out, when.time);
    put<quint16>(out, when.date);
    put<quint32>(out, crc32(entry.bytes));
    put<quint32>(out, size);
    put<quint32>(out, size);
    put<quint16>(out, static_cast<quint16>(name.size()));
    put<quint16>(out, 0); // no extra field
}

} // namespace

QByteArray zipOf(const QList<ZipEntry>& entries, const QDateTime& time)
{
    require(entries.size() <= 0xFFFF, "a ZIP file of at most 65,535 entries");
    const DosTime when = dosTime(time);
    QByteArray out;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        require(out.size() + entry.bytes.size() < 0xFFFFFFFFLL, "a ZIP file under 4 GB");
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, kVersion);
        putCommon(directory, entry, name, when);
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // first disk
        put<quint16>(directory, 0); // internal attributes
        put<quint32>(directory, 0); // external attributes
        put<quint32>(directory, static_cast<quint32>(out.size()));
        directory.append(name);
        put<quint32>(out, 0x04034b50);
        putCommon(out, entry, name, when);
        out.append(name).append(entry.bytes);
    }
    const auto start = static_cast<quint32>(out.size());
    out.append(directory);
    put<quint32>(out, 0x06054b50);
    put<quint16>(out, 0); // this disk
    put<quint16>(out, 0); // disk of the directory
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint32>(out, static_cast<quint32>(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, 0); // no comment
    return out;
}

} // namespace elite
