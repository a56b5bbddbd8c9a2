// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log_entry.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace elite {

namespace {

bool isHarmless(QChar c)
{
    const QChar::Category category = c.category();
    return c != QLatin1Char('\\') && category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

/// A word of the line's head: no blanks, so that a reader can split at them.
QString word(const QString& text)
{
    QString out = escapedForLog(text.isEmpty() ? QStringLiteral("-") : text);
    return out.replace(QLatin1Char(' '), QLatin1Char('_'));
}

} // namespace

QLatin1StringView levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLatin1StringView("DEBUG");
    case LogLevel::Info:
        return QLatin1StringView("INFO");
    case LogLevel::Warning:
        return QLatin1StringView("WARNING");
    case LogLevel::Error:
        break;
    }
    return QLatin1StringView("ERROR");
}

LogLevel levelFromSetting(const QString& value)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Warning, LogLevel::Error}) {
        if (value.compare(levelName(level), Qt::CaseInsensitive) == 0) {
            return level;
        }
    }
    return LogLevel::Info;
}

QString escapedForLog(const QString& text)
{
    if (std::ranges::all_of(text, isHarmless)) {
        return text;
    }
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (isHarmless(c)) {
            out += c;
        } else if (c == QLatin1Char('\n')) {
            out += QStringLiteral("\\n");
        } else if (c == QLatin1Char('\t')) {
            out += QStringLiteral("\\t");
        } else if (c == QLatin1Char('\\')) {
            out += QStringLiteral("\\\\");
        } else {
            out += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0'));
        }
    }
    return out;
}

QString logLine(const LogEntry& entry)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.timeMs, QTimeZone::utc()).toUTC(); // "Z", not "+00:00"
    return time.toString(Qt::ISODateWithMs) + QLatin1Char(' ') + levelName(entry.level) + QLatin1Char(' ')
        + word(entry.category) + QLatin1Char(' ') + word(entry.thread) + QLatin1Char(' ') + escapedForLog(entry.text);
}

} // namespace elite
