// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace elite {

namespace {

constexpr std::array kSuffixes{"-wal", "-shm", ""};

Error fileError(const QString& doing, const QString& file)
{
    return {ErrorCode::Storage, doing + QLatin1Char(' ') + file};
}

#if !defined(Q_OS_WIN)
Done syncPath(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return fileError(QStringLiteral("cannot open to sync"), path);
    }
#if defined(Q_OS_MACOS)
    const bool good = ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0;
#else
    const bool good = ::fsync(descriptor) == 0;
#endif
    ::close(descriptor);
    return good ? Done() : Done(fileError(QStringLiteral("cannot sync"), path));
}
#endif

} // namespace

Result<InstanceLock> InstanceLock::take(const QString& file)
{
    // An empty SQLite file whose exclusive lock is held: the same code on every system, and it also refuses a second
    // owner inside this process.
    auto holder = Database::openLockFile(file);
    if (!holder) {
        return holder.error().code == ErrorCode::Locked
            ? Error{ErrorCode::AlreadyOpen, QStringLiteral("another copy of the program has this ledger open")}
            : holder.error();
    }
    makePrivate(file);
    return InstanceLock(std::move(*holder));
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> kNetwork{"nfs",
                                            "nfs4",
                                            "cifs",
                                            "smb",
                                            "smb2",
                                            "smb3",
                                            "smbfs",
                                            "afpfs",
                                            "webdav",
                                            "davfs",
                                            "ncp",
                                            "ncpfs",
                                            "afs",
                                            "9p",
                                            "ceph",
                                            "lustre",
                                            "beegfs",
                                            "glusterfs",
                                            "coda",
                                            "ocfs2",
                                            "gfs2",
                                            "vboxsf",
                                            "prl_fs",
                                            "fuse.sshfs",
                                            "fuse.rclone",
                                            "fuse.s3fs",
                                            "fuse.glusterfs",
                                            "fuse.davfs2",
                                            "fuse.gvfsd-fuse"};
    return kNetwork.contains(type.toLower());
}

Done refuseNetworkFolder(const QString& folder)
{
    const Error refusal{ErrorCode::NetworkFolder, folder + QStringLiteral(" is on a network file system")};
#if defined(Q_OS_WIN)
    const QString native = QDir::toNativeSeparators(QDir(folder).absolutePath());
    const QString root = QStorageInfo(folder).rootPath();
    if (native.startsWith(QLatin1String("\\\\"))
        || ::GetDriveTypeW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(root).utf16())) == DRIVE_REMOTE) {
        return refusal;
    }
#endif
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType()) ? Done(refusal) : Done();
}

Done syncFile(const QString& file)
{
#if defined(Q_OS_WIN)
    QFile open(file);
    if (!open.open(QIODevice::ReadWrite) || ::_commit(open.handle()) != 0) {
        return fileError(QStringLiteral("cannot sync"), file);
    }
    return {};
#else
    return syncPath(file);
#endif
}

Done syncFolder(const QString& folder)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(folder)
    return {};
#else
    return syncPath(folder);
#endif
}

Done replaceFile(const QString& from, const QString& to)
{
#if defined(Q_OS_WIN)
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    const bool moved = ::MoveFileExW(reinterpret_cast<const wchar_t*>(source.utf16()),
                                     reinterpret_cast<const wchar_t*>(target.utf16()),
                                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
#else
    const bool moved = ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    if (!moved) {
        return fileError(QStringLiteral("cannot move into place"), to);
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<QString> moveDatabaseAside(const QString& file, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return fileError(QStringLiteral("cannot create the folder"), folder);
    }
    const QString target = folder + QLatin1Char('/') + QFileInfo(file).fileName();
    for (const char* suffix : kSuffixes) {
        const QString from = file + QLatin1String(suffix);
        if (!QFile::exists(from)) {
            continue;
        }
        if (const Done done = replaceFile(from, target + QLatin1String(suffix)); !done) {
            return done.error();
        }
    }
    if (const Done done = syncFolder(QFileInfo(file).absolutePath()); !done) {
        return done.error();
    }
    return target;
}

Done removeDatabase(const QString& file)
{
    for (const char* suffix : kSuffixes) {
        const QString name = file + QLatin1String(suffix);
        if (QFile::exists(name) && !QFile::remove(name)) {
            return fileError(QStringLiteral("cannot remove"), name);
        }
    }
    return {};
}

void makePrivate(const QString& file)
{
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace elite
