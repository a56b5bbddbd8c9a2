// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log.h"

#include "app/log/crash_ring.h"
#include "app/secrets/scrubber.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QReadWriteLock>
#include <QThread>

#include <algorithm>
#include <utility>

namespace elite {

namespace {

constexpr qsizetype kLongestText = 16 * 1024; // characters of one line

// Qt takes one plain function, so the object it means stands here. The lock keeps it alive while a line is taken.
QReadWriteLock activeLock;
Log* active = nullptr;
QtMessageHandler previous = nullptr;
thread_local bool insideHandler = false; // a line about writing a line would never end

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

QString threadName()
{
    const QThread* const thread = QThread::currentThread();
    if (qApp && thread == qApp->thread()) {
        return QStringLiteral("main");
    }
    if (thread && !thread->objectName().isEmpty()) {
        return thread->objectName();
    }
    return QLatin1Char('t') + QString::number(reinterpret_cast<quintptr>(QThread::currentThreadId()) % 100000);
}

void applyFilter(LogLevel level)
{
    // Debug lines that nobody wants are not even put together.
    QLoggingCategory::setFilterRules(level == LogLevel::Debug ? QStringLiteral("elite.*.debug=true")
                                                              : QStringLiteral("*.debug=false"));
}

} // namespace

Log::Log(Options options)
    : m_options(std::move(options))
    , m_file(m_options.folder, m_options.name, m_options.fileBytes, m_options.fileCount)
{
    m_clock.start();
    applyFilter(m_options.fileLevel);
    const QWriteLocker lock(&activeLock);
    require(active == nullptr, "one log at a time");
    active = this;
    previous = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    const QWriteLocker lock(&activeLock);
    qInstallMessageHandler(previous);
    previous = nullptr;
    active = nullptr;
}

void Log::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (std::exchange(insideHandler, true)) {
        return;
    }
    {
        const QReadLocker lock(&activeLock);
        if (active) {
            active->take(type, context, message);
        }
    }
    insideHandler = false;
}

void Log::take(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const LogLevel level = levelOf(type);
    {
        const QMutexLocker lock(&m_mutex);
        if (level < m_options.fileLevel && level < m_options.echoLevel) {
            return;
        }
    }
    const QString category = context.category ? QString::fromLatin1(context.category) : QStringLiteral("default");
    const QString text = scrubbed(message).left(kLongestText);
    bool echo = false;
    {
        const QMutexLocker lock(&m_mutex);
        const FloodGate::Verdict verdict = m_gate.ask(category, m_clock.elapsed());
        if (!verdict.pass && type != QtFatalMsg) {
            return;
        }
        if (verdict.heldBack > 0) {
            keep(LogLevel::Warning, category,
                 QString::number(verdict.heldBack) + QStringLiteral(" lines of this category were held back"));
        }
        if (level >= m_options.fileLevel) {
            keep(level, category, text);
        }
        echo = level >= m_options.echoLevel;
    }
    if (echo && previous) {
        previous(type, context, text);
    }
}

void Log::keep(LogLevel level, const QString& category, const QString& text)
{
    LogEntry entry{++m_number, QDateTime::currentMSecsSinceEpoch(), level, category, threadName(), text};
    const QByteArray line = logLine(entry).toUtf8();
    crashring::add(line);
    const Done written = m_file.write(line);
    m_fileProblem = written ? QString() : written.error().detail;
    m_kept.push_back(std::move(entry));
    if (m_kept.size() > kKept) {
        m_kept.pop_front();
    }
}

void Log::setLevel(LogLevel level)
{
    const QMutexLocker lock(&m_mutex);
    m_options.fileLevel = level;
    applyFilter(level);
}

void Log::setLimits(qint64 fileBytes, int fileCount)
{
    const QMutexLocker lock(&m_mutex);
    m_file.setLimits(fileBytes, fileCount);
}

QList<LogEntry> Log::entriesSince(quint64 number) const
{
    const QMutexLocker lock(&m_mutex);
    const auto first = std::ranges::lower_bound(m_kept, number + 1, {}, &LogEntry::number);
    return QList<LogEntry>(first, m_kept.end());
}

quint64 Log::lastNumber() const
{
    const QMutexLocker lock(&m_mutex);
    return m_number;
}

QString Log::fileProblem() const
{
    const QMutexLocker lock(&m_mutex);
    return m_fileProblem;
}

} // namespace elite
