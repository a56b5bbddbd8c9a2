// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/file_inspection.h"

#include <QFile>
#include <QtAlgorithms>
#include <QtEndian>

namespace elite {

namespace {

constexpr qsizetype kWalHead = 32;
constexpr qsizetype kFrameHead = 24;

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// SQLite's own running checksum over pairs of words, in the byte order the -wal names.
struct Checksum
{
    quint32 a = 0;
    quint32 b = 0;

    void add(QByteArrayView bytes, bool bigEndian)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            const char* pair = bytes.data() + at;
            a += (bigEndian ? qFromBigEndian<quint32>(pair) : qFromLittleEndian<quint32>(pair)) + b;
            b += (bigEndian ? qFromBigEndian<quint32>(pair + 4) : qFromLittleEndian<quint32>(pair + 4)) + a;
        }
    }
    bool fits(QByteArrayView bytes, qsizetype at) const { return word(bytes, at) == a && word(bytes, at + 4) == b; }
};

bool isPossiblePageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

QString checkHeader(const QByteArray& head, qint64 size, bool hasWal)
{
    if (size == 0) {
        return QStringLiteral("the file is empty");
    }
    if (head.size() < 100 || !head.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return QStringLiteral("not a database: the first 16 bytes are wrong");
    }
    const int pageSize = qFromBigEndian<quint16>(head.constData() + 16);
    const int realSize = pageSize == 1 ? 65536 : pageSize;
    if (!isPossiblePageSize(quint32(realSize))) {
        return QStringLiteral("the page size %1 is not possible").arg(pageSize);
    }
    const int writeVersion = static_cast<unsigned char>(head.at(18));
    const int readVersion = static_cast<unsigned char>(head.at(19));
    if (writeVersion < 1 || writeVersion > 2 || readVersion < 1 || readVersion > 2) {
        return QStringLiteral("the file format %1/%2 is unknown").arg(writeVersion).arg(readVersion);
    }
    const qint64 expected = qint64(word(head, 28)) * realSize;
    // With a -wal the missing pages may still be in there.
    if (!hasWal && word(head, 24) == word(head, 92) && size < expected) {
        return QStringLiteral("the file was cut: %1 of %2 bytes").arg(size).arg(expected);
    }
    return {};
}

quint64 saltAt(const QByteArray& wal, qsizetype at)
{
    return qFromBigEndian<quint64>(wal.constData() + at);
}

/// The salt names the round of the -wal that a frame belongs to. Half of it is random, so a few different bits are
/// damage and many are another round.
bool isNearly(quint64 salt, quint64 other)
{
    return qPopulationCount(salt ^ other) <= 3;
}

/// Does a whole synced transaction lie at or behind the bad frame at `bad`? A transaction is synced before the next one
/// starts, so a commit frame that is followed by one more frame of the same round had been on the disk.
bool syncedFramesBehind(const QByteArray& wal, qsizetype bad, qsizetype frameSize, quint64 salt)
{
    // On some disks SQLite repeats a commit frame to fill a sector. The repeats belong to the same transaction and are
    // not synced to their end, so those of the last good frame do not count.
    const QByteArray good = bad > kWalHead ? wal.mid(bad - frameSize, 8) : QByteArray();
    QByteArray commit; // page number and size of the commit frame that was met
    for (qsizetype at = bad; at + frameSize <= wal.size(); at += frameSize) {
        if (saltAt(wal, at + 8) != salt && at != bad) {
            return false;
        }
        const QByteArray head = wal.mid(at, 8);
        if (head == good || !isNearly(saltAt(wal, at + 8), salt)) {
            continue;
        }
        if (!commit.isEmpty() && head != commit) {
            return true;
        }
        commit = word(wal, at + 4) != 0 ? head : QByteArray();
    }
    return false;
}

/// The frames of an earlier round stay behind the newest one, and never before one of its frames.
bool isLeftover(const QByteArray& wal, qsizetype at, qsizetype frameSize, quint64 salt)
{
    if (isNearly(saltAt(wal, at + 8), salt)) {
        return false;
    }
    for (qsizetype next = at + frameSize; next + frameSize <= wal.size(); next += frameSize) {
        if (saltAt(wal, next + 8) == salt) {
            return false;
        }
    }
    return true;
}

void checkWal(const QByteArray& wal, FileInspection& out)
{
    if (wal.isEmpty()) {
        return;
    }
    const quint32 magic = wal.size() >= kWalHead ? word(wal, 0) : 0;
    if ((magic & ~1u) != 0x377f0682u) {
        out.walComplaint = QStringLiteral("the write-ahead log is not one");
        return;
    }
    const bool bigEndian = (magic & 1u) != 0;
    const quint32 pageSize = word(wal, 8);
    const qsizetype frameSize = kFrameHead + qsizetype(pageSize);
    Checksum sum;
    sum.add(QByteArrayView(wal).first(24), bigEndian);
    if (!sum.fits(wal, 24) || !isPossiblePageSize(pageSize)) {
        out.walComplaint = QStringLiteral("the header of the write-ahead log is damaged");
        out.committedFramesLost = isPossiblePageSize(pageSize) && wal.size() >= kWalHead + frameSize
            && syncedFramesBehind(wal, kWalHead, frameSize, saltAt(wal, kWalHead + 8));
        return;
    }
    qsizetype frame = 1;
    for (qsizetype at = kWalHead; at < wal.size(); at += frameSize, ++frame) {
        if (at + frameSize > wal.size()) {
            out.walComplaint = QStringLiteral("frame %1 of the write-ahead log is cut").arg(frame);
            return;
        }
        const QByteArrayView bytes = QByteArrayView(wal).sliced(at, frameSize);
        Checksum next = sum;
        next.add(bytes.first(8), bigEndian);
        next.add(bytes.sliced(kFrameHead), bigEndian);
        const bool salted = bytes.sliced(8, 8) == QByteArrayView(wal).sliced(16, 8);
        if (!salted && frame > 1 && isLeftover(wal, at, frameSize, saltAt(wal, 16))) {
            return; // as usual
        }
        if (!salted || !next.fits(bytes, 16)) {
            out.walComplaint = QStringLiteral("frame %1 of the write-ahead log is damaged").arg(frame);
            out.committedFramesLost = syncedFramesBehind(wal, at, frameSize, saltAt(wal, 16));
            return;
        }
        sum = next;
    }
}

} // namespace

FileInspection inspectDatabase(const QString& file)
{
    FileInspection out;
    QFile wal(file + QStringLiteral("-wal"));
    const bool hasWal = wal.open(QIODevice::ReadOnly) && wal.size() > 0;
    QFile database(file);
    if (database.open(QIODevice::ReadOnly)) {
        out.fileComplaint = checkHeader(database.read(100), database.size(), hasWal);
    } else {
        out.fileComplaint = QStringLiteral("the file cannot be opened");
    }
    if (hasWal) {
        checkWal(wal.readAll(), out);
    }
    return out;
}

} // namespace elite
