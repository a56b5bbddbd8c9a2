// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/crypto.h"
#include "models/base/result.h"

namespace elite {

/// The cell a sealed value belongs to. It is authenticated with the value, so a value moved to another row, column or
/// table does not open.
struct CellName
{
    QByteArrayView table;
    QByteArrayView column;
    qint64 row = 0;
};

/// Seals single columns: `1 | key id (4) | nonce (24) | ciphertext | tag (16)`, XChaCha20-Poly1305.
/// Safe to use from several threads.
class ColumnSeal
{
public:
    explicit ColumnSeal(const Secret& master);

    QByteArray seal(QByteArrayView plain, const CellName& cell) const;
    /// WrongKey: sealed under another master key (the recovery code brings the right one back). Corrupt: damaged or
    /// moved.
    Result<QByteArray> open(QByteArrayView sealed, const CellName& cell) const;

private:
    Secret m_key;
    QByteArray m_keyId;
};

} // namespace elite
