// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

enum class LogLevel { Debug, Info, Warning, Error };

/// One line of the log. The text is scrubbed before an entry is made and may hold anything else, line breaks included.
struct LogEntry
{
    quint64 number = 0; ///< counts from 1 in one run
    qint64 timeMs = 0; ///< milliseconds since 1970, UTC
    LogLevel level = LogLevel::Info;
    QString category;
    QString thread;
    QString text;
};

QLatin1StringView levelName(LogLevel level); ///< "DEBUG" ... "ERROR"
LogLevel levelFromSetting(const QString& value); ///< "debug" ... "error" of the setting diagnosis.logLevel

/// `2026-11-21T03:42:11.123Z WARNING elite.market engine text`: four words, then the text up to the end of the line.
/// Line breaks, other control characters and the marks that turn the writing direction are written as \n, \t, \u202e,
/// so that no text can pretend to be a second line or hide a part of itself.
QString logLine(const LogEntry& entry);
QString escapedForLog(const QString& text);

} // namespace elite
