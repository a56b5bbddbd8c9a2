// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/column_seal.h"

namespace elite {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kKeyIdSize = 4;
constexpr qsizetype kHeadSize = 1 + kKeyIdSize + kNonceSize;

QByteArray associatedData(const CellName& cell)
{
    QByteArray out;
    out.append(cell.table)
        .append('|')
        .append(cell.column)
        .append('|')
        .append(QByteArray::number(cell.row))
        .append("|v1");
    return out;
}

} // namespace

ColumnSeal::ColumnSeal(const Secret& master)
    : m_key(deriveKey(master, "db-columns"))
{
    const Secret id = deriveKey(master, "db-columns-id"); // a public name of the key, tells nothing about it
    m_keyId = id.reveal().first(kKeyIdSize).toByteArray();
}

QByteArray ColumnSeal::seal(QByteArrayView plain, const CellName& cell) const
{
    const QByteArray nonce = randomBytes(kNonceSize);
    QByteArray out;
    out.append(kVersion).append(m_keyId).append(nonce);
    return out.append(aeadSeal(plain, associatedData(cell), nonce, m_key));
}

Result<QByteArray> ColumnSeal::open(QByteArrayView sealed, const CellName& cell) const
{
    if (sealed.size() < kHeadSize + kTagSize || sealed.front() != kVersion) {
        return Error{ErrorCode::Corrupt, QStringLiteral("a sealed value is not in the known format")};
    }
    if (sealed.sliced(1, kKeyIdSize) != QByteArrayView(m_keyId)) {
        return Error{ErrorCode::WrongKey, QStringLiteral("a value was sealed under another master key")};
    }
    auto plain
        = aeadOpen(sealed.sliced(kHeadSize), associatedData(cell), sealed.sliced(1 + kKeyIdSize, kNonceSize), m_key);
    if (!plain) {
        return Error{ErrorCode::Corrupt, QStringLiteral("a sealed value is damaged or stands in the wrong place")};
    }
    return *std::move(plain);
}

} // namespace elite
