// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/ledger_seal.h"

#include "app/storage/ledger_verify.h"

#include <QDir>
#include <QFile>

namespace elite {

namespace {

constexpr std::size_t kMasterKeySize = 32;

/// True for a file that no key has sealed yet, and for one that cannot be read.
bool keyFitsFile(const QString& file, const Secret& key)
{
    auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        return true;
    }
    const Result<bool> fits = keyFits(*database, EventChain(key));
    return !fits || *fits;
}

bool isReadable(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
    return database && keyFits(*database, EventChain(Secret::random(kMasterKeySize))).hasValue();
}

} // namespace

LedgerSeal LedgerSeal::of(const AppPaths& paths)
{
    QStringList files{paths.ledgerFile()};
    const QDir backups(paths.backupFolder());
    for (const QString& name : backups.entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Time)) {
        files += backups.filePath(name);
    }
    LedgerSeal seal;
    for (const QString& file : std::as_const(files)) {
        if (!QFile::exists(file)) {
            continue;
        }
        if (!isReadable(file)) {
            seal.sealed = true; // damaged is not new
            continue;
        }
        const auto fits = [file](const Secret& key) { return keyFitsFile(file, key); };
        if (!fits(Secret::random(kMasterKeySize))) { // a key that is nobody's does not fit: somebody's did
            seal.sealed = true;
            seal.fits = fits;
            break;
        }
    }
    return seal;
}

} // namespace elite
