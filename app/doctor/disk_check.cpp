// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/disk_check.h"

#include "app/storage/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

#if !defined(Q_OS_WIN)
#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace elite {

namespace {

constexpr qint64 kMegabyte = 1'000'000;
constexpr qint64 kTooLittle = 50 * kMegabyte; // a day of logs, a backup of a young ledger
constexpr qint64 kLittle = 1000 * kMegabyte;

/// Writes 64 KiB and waits until they are on the disk, as the ledger will. Empty = it worked.
QString tryToWrite(const QString& folder)
{
    QTemporaryFile file(folder + QStringLiteral("/doctor-XXXXXX"));
    if (!file.open()) {
        return file.errorString();
    }
    if (file.write(QByteArray(64 * 1024, 'x')) < 0 || !file.flush()) {
        return file.errorString();
    }
#if !defined(Q_OS_WIN)
    if (fsync(file.handle()) != 0) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
#endif
    return {};
}

QString megabytes(qint64 bytes)
{
    return bytes < 10'000 * kMegabyte ? QString::number(bytes / kMegabyte) + QStringLiteral(" MB")
                                      : QString::number(bytes / (1000 * kMegabyte)) + QStringLiteral(" GB");
}

} // namespace

FolderFacts gatherFolder(const QString& role, const QString& path)
{
    FolderFacts facts;
    facts.role = role;
    facts.path = path;
    facts.exists = QFileInfo(path).isDir();
    if (!facts.exists) {
        return facts;
    }
    facts.writeError = tryToWrite(path);
    // Asked by path: QStorageInfo goes through the mount table, which has no line for the root of a chroot.
    std::error_code failed;
    const std::filesystem::space_info space = std::filesystem::space(path.toStdU16String(), failed);
    facts.freeBytes = failed ? -1 : static_cast<qint64>(space.available);
    facts.fileSystem = QString::fromLatin1(QStorageInfo(path).fileSystemType());
#if !defined(Q_OS_WIN)
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    facts.openToOthers = (QFileInfo(path).permissions() & others) != 0;
#endif
    return facts;
}

QList<FolderFacts> gatherFolders(const AppPaths& paths)
{
    return {gatherFolder(QStringLiteral("data"), paths.data), gatherFolder(QStringLiteral("logs"), paths.logs),
            gatherFolder(QStringLiteral("cache"), paths.cache), gatherFolder(QStringLiteral("runtime"), paths.runtime)};
}

Checks checkFolder(const FolderFacts& facts)
{
    const QString name = QStringLiteral("disk.") + facts.role;
    if (!facts.exists) {
        return {{name, CheckState::Failed, facts.path + QStringLiteral(" does not exist and cannot be made"),
                 QStringLiteral("make it, or set ELITE_HOME to a folder of yours")}};
    }
    Checks checks;
    if (!facts.writeError.isEmpty()) {
        checks.append(
            {name, CheckState::Failed, facts.path + QStringLiteral(" cannot be written: ") + facts.writeError,
             facts.freeBytes >= 0 && facts.freeBytes < kMegabyte
                 ? QStringLiteral("the disk is full: delete something or set ELITE_HOME to another disk; trading waits "
                                  "until a write succeeds")
                 : QStringLiteral(
                     "check the owner and rights of this folder, and whether the disk is mounted read-only")});
    } else if (facts.freeBytes >= 0 && facts.freeBytes < kTooLittle) {
        checks.append({name, CheckState::Failed,
                       facts.path + QStringLiteral(": only ") + megabytes(facts.freeBytes) + QStringLiteral(" free"),
                       QStringLiteral("make at least 1 GB of room; a full disk stops trading")});
    } else if (facts.freeBytes >= 0 && facts.freeBytes < kLittle) {
        checks.append({name, CheckState::Warning,
                       facts.path + QStringLiteral(": ") + megabytes(facts.freeBytes) + QStringLiteral(" free"),
                       QStringLiteral("make at least 1 GB of room for backups and price history")});
    } else {
        checks.append({name,
                       CheckState::Good,
                       facts.path + QStringLiteral(" can be written, ")
                           + (facts.freeBytes < 0 ? QStringLiteral("free room not known")
                                                  : QString(megabytes(facts.freeBytes) + QStringLiteral(" free")))
                           + QStringLiteral(" (") + facts.fileSystem + QLatin1Char(')'),
                       {}});
    }
    if (isNetworkFileSystem(facts.fileSystem.toLatin1())) {
        checks.append({name + QStringLiteral(".network"), CheckState::Failed,
                       facts.path + QStringLiteral(" lies on another machine (") + facts.fileSystem + QLatin1Char(')'),
                       QStringLiteral("set ELITE_HOME to a folder on a disk of this computer: the ledger's locks do "
                                      "not work over the network")});
    }
    if (facts.openToOthers) {
        checks.append({name + QStringLiteral(".rights"), CheckState::Warning,
                       facts.path + QStringLiteral(" can be entered by other users"),
                       QStringLiteral("run: chmod 700 ") + facts.path});
    }
    return checks;
}

} // namespace elite
