// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QStringList>

namespace elite {

/// Held while a program owns a ledger: a second one gets AlreadyOpen. Freed by the operating system when the owner
/// dies, so there is no stale lock.
class InstanceLock
{
public:
    /// `file` is created beside the data it guards and stays empty.
    static Result<InstanceLock> take(const QString& file);

private:
    explicit InstanceLock(Database holder)
        : m_holder(std::move(holder))
    {
    }
    Database m_holder;
};

/// True for a file system type ("nfs4", "cifs", ...) on which SQLite's shared memory and locks cannot be trusted.
bool isNetworkFileSystem(const QByteArray& type);
/// NetworkFolder when `folder` is known to lie on another machine.
Done refuseNetworkFolder(const QString& folder);

/// Waits until the file's bytes are on the disk.
Done syncFile(const QString& file);
/// The same for the names in a folder, after a rename. Nothing to do on Windows.
Done syncFolder(const QString& folder);
/// Puts `from` in the place of `to` in one step and makes that durable.
Done replaceFile(const QString& from, const QString& to);
/// Moves a database together with its -wal and -shm into `folder` (created), the database itself last: a kill in
/// between leaves the damaged file in place, to be found again. Returns the moved database.
Result<QString> moveDatabaseAside(const QString& file, const QString& folder);
/// Removes a database together with its -wal and -shm.
Done removeDatabase(const QString& file);
/// Readable and writable by this user only.
void makePrivate(const QString& file);

} // namespace elite
