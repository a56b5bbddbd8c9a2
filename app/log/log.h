// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/flood_gate.h"
#include "app/log/log_entry.h"
#include "app/log/rotating_file.h"

#include <QElapsedTimer>
#include <QList>
#include <QMutex>

#include <deque>

namespace elite {

/// Everything that the program says with qCInfo(), qCWarning() and their like, from any thread: scrubbed, then kept in
/// the log files, in memory for the log panel and for a crash report, and passed on to whoever listened before
/// (normally stderr). One object at a time; it takes over Qt's messages while it lives.
class Log
{
public:
    static constexpr int kKept = 10000; ///< lines in memory

    struct Options
    {
        QString folder;
        QString name; ///< of the file, without ".log"
        LogLevel fileLevel = LogLevel::Info; ///< what the files and the panel get; the rest is dropped
        LogLevel echoLevel = LogLevel::Warning; ///< what is passed on
        qint64 fileBytes = 5'000'000;
        int fileCount = 10;
    };
    explicit Log(Options options);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void setLevel(LogLevel level);
    void setLimits(qint64 fileBytes, int fileCount);
    QString folder() const { return m_options.folder; }

    /// Entries with a number above `number`, oldest first, at most the last kKept. Any thread.
    QList<LogEntry> entriesSince(quint64 number) const;
    quint64 lastNumber() const;
    /// Why the last line is not in the file (disk full ...); empty when it is.
    QString fileProblem() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void take(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void keep(LogLevel level, const QString& category, const QString& text);

    Options m_options;
    mutable QMutex m_mutex; // guards everything below, and m_options after construction
    RotatingFile m_file;
    FloodGate m_gate;
    QElapsedTimer m_clock;
    std::deque<LogEntry> m_kept;
    quint64 m_number = 0;
    QString m_fileProblem;
};

} // namespace elite
