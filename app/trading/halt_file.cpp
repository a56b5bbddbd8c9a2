// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/halt_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::chrono::milliseconds kLookEvery{100};
constexpr qint64 kLongest = 16 * 1024; // bytes; a stop has two lines of text

QString replyPath(const QString& path)
{
    return path + u".reply"_s;
}

QString textOf(Timestamp time)
{
    return QString::fromLatin1(toIso(time));
}

Timestamp timeOf(const QJsonValue& value)
{
    return parseTimestamp(value.toString().toLatin1()).valueOr(Timestamp{});
}

/// The name of a file is on disk only when its folder is.
void syncFolder(const QString& path)
{
#if defined(Q_OS_UNIX)
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder); // Some file systems refuse this for folders; there the rename itself is durable.
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

Done save(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path); // Synchronised before it gets its name.
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Storage, u"cannot write %1: %2"_s.arg(path, file.errorString())};
    }
    syncFolder(path);
    return {};
}

QJsonObject load(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(kLongest)).object() : QJsonObject();
}

/// The last way to leave a mark, for a disk that is full: an empty file needs no block.
bool touch(const QString& path)
{
    QFile file(path);
    const bool isThere = file.open(QIODevice::WriteOnly | QIODevice::Append);
    file.close();
    syncFolder(path);
    return isThere;
}

} // namespace

bool isHaltOrdered(const QString& path)
{
#if defined(Q_OS_UNIX)
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 || (errno != ENOENT && errno != ENOTDIR);
#else
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
#endif
}

std::optional<HaltOrder> readHalt(const QString& path)
{
    if (!isHaltOrdered(path)) {
        return std::nullopt;
    }
    const QJsonObject object = load(path);
    HaltOrder out{timeOf(object["at"_L1]), object["by"_L1].toString(), object["reason"_L1].toString()};
    if (out.by.isEmpty()) {
        out.by = u"HALT file"_s;
    }
    if (out.at == Timestamp{}) {
        const QDateTime changed = QFileInfo(path).lastModified();
        out.at = changed.isValid() ? fromMicros(changed.toMSecsSinceEpoch() * 1000) : Timestamp{};
    }
    return out;
}

Result<HaltOrder> orderHalt(const QString& path, const HaltOrder& order)
{
    if (const auto before = readHalt(path)) {
        syncFolder(path);
        return *before;
    }
    const Done saved = save(path, {{u"at"_s, textOf(order.at)}, {u"by"_s, order.by}, {u"reason"_s, order.reason}});
    if (!saved && !touch(path)) {
        return saved.error();
    }
    return order;
}

Done clearHalt(const QString& path)
{
    QFile::remove(replyPath(path));
    if (isHaltOrdered(path) && !QFile::remove(path)) {
        return Error{ErrorCode::Storage, u"cannot remove "_s + path};
    }
    syncFolder(path);
    return {};
}

Done answerHalt(const QString& path, const HaltReply& reply)
{
    return save(replyPath(path),
                {{u"at"_s, textOf(reply.at)},
                 {u"process"_s, reply.process},
                 {u"open_orders"_s, reply.openOrders},
                 {u"open_positions"_s, reply.openPositions},
                 {u"problem"_s, reply.problem}});
}

std::optional<HaltReply> readHaltReply(const QString& path, Timestamp since)
{
    const QJsonObject object = load(replyPath(path));
    const HaltReply out{timeOf(object["at"_L1]), object["process"_L1].toInteger(), object["open_orders"_L1].toInt(),
                        object["open_positions"_L1].toInt(), object["problem"_L1].toString()};
    return object.isEmpty() || out.at < since ? std::nullopt : std::optional(out);
}

HaltWatch::HaltWatch(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    m_timer.setInterval(kLookEvery);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HaltWatch::look);
}

void HaltWatch::start()
{
    m_timer.start();
    look();
}

void HaltWatch::look()
{
    const bool isOrderedNow = isHaltOrdered(m_path);
    if (isOrderedNow == m_isOrdered) {
        return;
    }
    m_isOrdered = isOrderedNow;
    if (isOrderedNow) {
        Q_EMIT ordered(readHalt(m_path).value_or(HaltOrder{{}, u"HALT file"_s, {}}));
    } else {
        Q_EMIT cleared();
    }
}

} // namespace elite
