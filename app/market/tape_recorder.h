// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/tape_encoder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>

namespace elite {

/// Writes any stream of events to a tape while it happens. Until finish() the file is called `path`.part; whatever
/// kills the program, all but the last second of it can be recovered. One thread.
class TapeRecorder
{
public:
    /// AlreadyExists when there is such a tape already; nothing is overwritten.
    static Result<std::unique_ptr<TapeRecorder>> start(const QString& path, TapeHeader header);

    Done addHistory(FeedIndex instrument, std::span<const Candle> minutes);
    /// InvalidInput leaves the event out and goes on; Storage or Full: what was recorded until then is kept.
    Done add(const FeedEvent& event);
    /// Hands everything so far to the operating system. add() does it once a second; call it when the feed is quiet.
    Done flush();
    /// Completes the tape under its own name. An empty recording is removed: InvalidInput.
    Done finish();

    const QString& path() const { return m_path; }
    std::uint64_t events() const { return m_encoder.index().events; }
    qint64 bytes() const { return m_file.size(); }

private:
    TapeRecorder(const QString& path, TapeHeader header);
    Done write();

    QString m_path;
    QFile m_file;
    QLockFile m_lock; // Says to recoverTapes() that this one is in work.
    TapeEncoder m_encoder;
    std::size_t m_blocks = 0; // Whole ones, as far as they are written.
    QElapsedTimer m_sinceFlush;
};

struct RecoveredTape
{
    QString path; // Of the tape it became; of the recording when it could not be saved.
    std::uint64_t events = 0;
    QString problem; // English; empty when it worked.
};

/// Makes tapes of the recordings that a dead program left in this folder. What holds no whole block is left as it is.
std::vector<RecoveredTape> recoverTapes(const QString& folder);

} // namespace elite
