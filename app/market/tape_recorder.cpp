// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_recorder.h"

#include "models/market/tape_recovery.h"

#include <QDir>

namespace elite {

namespace {

constexpr qint64 kFlushMs = 1'000;
constexpr auto kPart = ".part";
constexpr auto kLock = ".lock";

Error storageError(const QString& what, const QFile& file)
{
    const bool isFull = file.error() == QFile::ResourceError;
    return {isFull ? ErrorCode::Full : ErrorCode::Storage, what + QStringLiteral(": ") + file.errorString()};
}

RecoveredTape recoverOne(const QString& part)
{
    RecoveredTape out{part, 0, {}};
    const QString path = part.chopped(qsizetype(qstrlen(kPart)));
    QFile file(part);
    if (QFile::exists(path) || !file.open(QIODevice::ReadWrite)) {
        out.problem = QFile::exists(path) ? QStringLiteral("a tape of this name is there already") : file.errorString();
        return out;
    }
    uchar* bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    const auto recovery = bytes ? recoverTape(QByteArrayView(bytes, file.size()))
                                : Result<TapeRecovery>(Error{ErrorCode::Corrupt, QStringLiteral("it is empty")});
    file.unmap(bytes);
    if (!recovery) {
        out.problem = recovery.error().detail;
        return out;
    }
    const bool isWritten = file.resize(qint64(recovery->keep)) && file.seek(qint64(recovery->keep))
        && file.write(recovery->tail) == recovery->tail.size() && file.flush();
    file.close();
    if (!isWritten || !file.rename(path)) {
        out.problem = file.errorString();
        return out;
    }
    return {path, recovery->events, {}};
}

} // namespace

TapeRecorder::TapeRecorder(const QString& path, TapeHeader header)
    : m_path(path)
    , m_file(path + QLatin1String(kPart))
    , m_lock(path + QLatin1String(kLock))
    , m_encoder(std::move(header))
{
    m_lock.setStaleLockTime(0); // A recording may take days; only the death of the program makes a lock stale.
}

Result<std::unique_ptr<TapeRecorder>> TapeRecorder::start(const QString& path, TapeHeader header)
{
    if (const Done done = checkTapeHeader(header); !done) {
        return done.error();
    }
    std::unique_ptr<TapeRecorder> out(new TapeRecorder(path, std::move(header)));
    if (!out->m_lock.tryLock(0)) {
        return Error{ErrorCode::Locked, QStringLiteral("this tape is being recorded already")};
    }
    if (QFile::exists(path) || out->m_file.exists()) {
        return Error{ErrorCode::AlreadyExists, QStringLiteral("a tape of this name is there already: ") + path};
    }
    if (!out->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return storageError(QStringLiteral("cannot start the recording"), out->m_file);
    }
    out->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out->m_sinceFlush.start();
    const Done done = out->write();
    return done ? Result<std::unique_ptr<TapeRecorder>>(std::move(out)) : done.error();
}

Done TapeRecorder::addHistory(FeedIndex instrument, std::span<const Candle> minutes)
{
    const Done done = m_encoder.addHistory(instrument, minutes);
    return done ? write() : done;
}

Done TapeRecorder::add(const FeedEvent& event)
{
    if (Done done = m_encoder.add(event); !done) {
        return done;
    }
    if (m_sinceFlush.hasExpired(kFlushMs)) {
        return flush();
    }
    return m_encoder.index().blocks.size() > m_blocks ? write() : Done();
}

Done TapeRecorder::flush()
{
    m_sinceFlush.start();
    m_encoder.endBlock();
    return write();
}

Done TapeRecorder::write()
{
    const QByteArray bytes = m_encoder.take();
    m_blocks = m_encoder.index().blocks.size();
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        return storageError(QStringLiteral("the recording could not be written"), m_file);
    }
    return {};
}

Done TapeRecorder::finish()
{
    Done done = m_encoder.finish();
    if (!done && m_encoder.index().events == 0) {
        m_file.remove();
        m_lock.unlock();
        return done;
    }
    done = done ? write() : done;
    m_file.close();
    if (done && !m_file.rename(m_path)) {
        done = storageError(QStringLiteral("the recording could not get its name"), m_file);
    }
    m_lock.unlock();
    return done;
}

std::vector<RecoveredTape> recoverTapes(const QString& folder)
{
    std::vector<RecoveredTape> out;
    const QString pattern = QStringLiteral("*.tape") + QLatin1String(kPart);
    for (const QFileInfo& info : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        const QString part = info.absoluteFilePath();
        QLockFile lock(QString(part.chopped(qsizetype(qstrlen(kPart))) + QLatin1String(kLock)));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) {
            out.push_back(recoverOne(part));
        }
    }
    return out;
}

} // namespace elite
