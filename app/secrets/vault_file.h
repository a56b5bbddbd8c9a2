// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>

namespace elite {

/// How hard a passphrase is to try: passes over so much memory (Argon2id, one lane).
struct VaultCost
{
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;

    friend bool operator==(const VaultCost&, const VaultCost&) = default;
    /// About a second on an ordinary machine; less memory where there is under 2 GiB of it.
    static VaultCost forThisMachine();
};

using VaultItems = std::map<QString, Secret>;

inline constexpr qsizetype kVaultSaltSize = 16;
inline constexpr qsizetype kShortestPassphrase = 12; ///< characters; no rules about what they are

/// The file for machines without a keychain:
///   "ETCVAULT" | version 1 | kdf 1 (Argon2id 1.3) | 0 0 | passes u32 | memory KiB u32 | salt 16 | key check 16 |
///   header checksum 16 | nonce 24 | XChaCha20-Poly1305(items, whole header as associated data) + tag 16
/// Numbers are little-endian. The checksum (BLAKE2b) tells damage, the key check (keyed BLAKE2b) tells a wrong
/// passphrase; neither is worth more to a thief than the sealed part itself.
struct VaultHeader
{
    VaultCost cost;
    QByteArray salt;
    QByteArray keyCheck;
    QByteArray bytes; ///< as it stood in the file

    static constexpr qsizetype kSize = 8 + 4 + 4 + 4 + 16 + 16 + 16;
};

/// Corrupt: not a vault, or damaged. NewerFormat: written by a newer version. OutOfRange: costs that no vault of ours
/// has, which must not be spent on an unknown file.
Result<VaultHeader> parseVaultHeader(QByteArrayView file);
/// The items of an opened body. Takes any bytes (fuzzed); Corrupt when they are not exactly a list of items.
Result<VaultItems> parseVaultItems(QByteArrayView plain);

/// 32 bytes. Takes as long as `cost` says: never on the ui thread. Full: not enough memory.
Result<Secret> vaultKey(const Secret& passphrase, QByteArrayView salt, const VaultCost& cost);

QByteArray makeVaultHeader(const Secret& key, QByteArrayView salt, const VaultCost& cost);
QByteArray sealVault(const VaultItems& items, const Secret& key, QByteArrayView header);
/// WrongPassphrase: the key does not fit the header. Corrupt: the header is whole and the key fits, the rest is
/// damaged.
Result<VaultItems> openVault(QByteArrayView file, const VaultHeader& header, const Secret& key);

/// Whole or not at all, on the disk when it returns, readable by the user only.
Done writeVault(const QString& path, QByteArrayView bytes);

} // namespace elite
