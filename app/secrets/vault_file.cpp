// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/vault_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace elite {

namespace {

constexpr QByteArrayView kMagic("ETCVAULT");
constexpr char kVersion = 1;
constexpr char kArgon2id = 1;
constexpr qsizetype kCheckSize = 16;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr quint32 kMostPasses = 20;
constexpr quint32 kLeastMemoryKiB = 8;
constexpr quint32 kMostMemoryKiB = 2 * 1024 * 1024;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
std::size_t sized(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray blake(QByteArrayView text, QByteArrayView key)
{
    std::array<unsigned char, kCheckSize> out{};
    crypto_generichash(out.data(), out.size(), raw(text), sized(text), key.isEmpty() ? nullptr : raw(key), sized(key));
    return QByteArray(reinterpret_cast<const char*>(out.data()), kCheckSize);
}

QByteArray keyCheck(const Secret& key)
{
    return blake("elite-trading-coach vault key check", key.reveal());
}

void put32(QByteArray& out, quint32 value)
{
    const quint32 ordered = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&ordered), sizeof(ordered));
}

/// Takes numbers and pieces off the front; `ok` turns false at the first that is not there.
struct Reader
{
    QByteArrayView left;
    bool ok = true;

    QByteArrayView piece(qsizetype size)
    {
        if (!ok || size < 0 || size > left.size()) {
            ok = false;
            return {};
        }
        const QByteArrayView taken = left.first(size);
        left = left.sliced(size);
        return taken;
    }
    quint32 number()
    {
        const QByteArrayView bytes = piece(4);
        return ok ? qFromLittleEndian<quint32>(bytes.data()) : 0;
    }
};

Error corrupt(const char* what)
{
    return {ErrorCode::Corrupt, QStringLiteral("the vault is damaged: ") + QLatin1String(what)};
}

Secret plainItems(const VaultItems& items)
{
    QByteArray plain;
    put32(plain, static_cast<quint32>(items.size()));
    for (const auto& [name, value] : items) {
        const QByteArray utf8 = name.toUtf8();
        put32(plain, static_cast<quint32>(utf8.size()));
        plain += utf8;
        put32(plain, static_cast<quint32>(value.size()));
        plain += value.reveal();
    }
    return Secret::take(plain);
}

Done syncFolder(const QString& path)
{
#if defined(Q_OS_UNIX)
    const QByteArray folder = QFileInfo(path).absolutePath().toLocal8Bit();
    const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return Error{ErrorCode::Storage, QStringLiteral("cannot open the folder of the vault")};
    }
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (!synced) {
        return Error{ErrorCode::Storage, QStringLiteral("the disk did not confirm the vault")};
    }
#else
    Q_UNUSED(path) // NTFS journals the rename itself
#endif
    return {};
}

quint64 memoryBytes()
{
#if defined(Q_OS_UNIX) && defined(_SC_PHYS_PAGES)
    return static_cast<quint64>(sysconf(_SC_PHYS_PAGES)) * static_cast<quint64>(sysconf(_SC_PAGE_SIZE));
#elif defined(Q_OS_WIN)
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof(status);
    return GlobalMemoryStatusEx(&status) != 0 ? status.ullTotalPhys : 0;
#else
    return 0;
#endif
}

} // namespace

VaultCost VaultCost::forThisMachine()
{
    constexpr quint64 kEnough = 2ULL << 30U;
    VaultCost cost;
    if (memoryBytes() < kEnough) {
        cost.memoryKiB = 64 * 1024;
    }
    return cost;
}

Result<VaultHeader> parseVaultHeader(QByteArrayView file)
{
    if (file.size() < VaultHeader::kSize || !file.startsWith(kMagic)) {
        return corrupt("it does not begin like a vault");
    }
    const QByteArrayView head = file.first(VaultHeader::kSize);
    const char version = head.at(kMagic.size());
    if (version > kVersion) {
        return Error{ErrorCode::NewerFormat, QStringLiteral("the vault was written by a newer version")};
    }
    const qsizetype checked = VaultHeader::kSize - kCheckSize;
    if (blake(head.first(checked), {}) != head.sliced(checked)) {
        return corrupt("its header does not match its checksum");
    }
    Reader reader{head.sliced(kMagic.size())};
    const QByteArrayView kinds = reader.piece(4);
    VaultHeader header;
    header.cost.passes = reader.number();
    header.cost.memoryKiB = reader.number();
    header.salt = reader.piece(kVaultSaltSize).toByteArray();
    header.keyCheck = reader.piece(kCheckSize).toByteArray();
    header.bytes = head.toByteArray();
    if (version != kVersion || kinds.at(1) != kArgon2id) {
        return corrupt("an unknown way of making the key");
    }
    if (header.cost.passes < 1 || header.cost.passes > kMostPasses || header.cost.memoryKiB < kLeastMemoryKiB
        || header.cost.memoryKiB > kMostMemoryKiB) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("the vault asks for unreasonable work")};
    }
    return header;
}

Result<VaultItems> parseVaultItems(QByteArrayView plain)
{
    Reader reader{plain};
    VaultItems items;
    const quint32 count = reader.number();
    for (quint32 n = 0; reader.ok && n < count; ++n) {
        const QString name = QString::fromUtf8(reader.piece(reader.number()));
        const QByteArrayView value = reader.piece(reader.number());
        if (reader.ok && !items.emplace(name, Secret::copyOf(value)).second) {
            return corrupt("two items of one name");
        }
    }
    if (!reader.ok || !reader.left.isEmpty()) {
        return corrupt("its list of items");
    }
    return items;
}

Result<Secret> vaultKey(const Secret& passphrase, QByteArrayView salt, const VaultCost& cost)
{
    if (salt.size() != kVaultSaltSize) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a salt has 16 bytes")};
    }
    Secret::random(1); // libsodium is up
    QByteArray key(32, '\0');
    const int failed
        = crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), static_cast<unsigned long long>(key.size()),
                        passphrase.reveal().data(), sized(passphrase.reveal()), raw(salt), cost.passes,
                        static_cast<std::size_t>(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) {
        return Error{ErrorCode::Full, QStringLiteral("not enough memory to open the vault")};
    }
    return Secret::take(key);
}

QByteArray makeVaultHeader(const Secret& key, QByteArrayView salt, const VaultCost& cost)
{
    QByteArray header = kMagic.toByteArray();
    header.append(kVersion).append(kArgon2id).append(2, '\0');
    put32(header, cost.passes);
    put32(header, cost.memoryKiB);
    header += salt;
    header += keyCheck(key);
    header += blake(header, {});
    return header;
}

QByteArray sealVault(const VaultItems& items, const Secret& key, QByteArrayView header)
{
    const Secret plain = plainItems(items);
    QByteArray nonce(kNonceSize, '\0');
    randombytes_buf(nonce.data(), sized(nonce));
    QByteArray sealed(plain.size() + kTagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
                                               raw(plain.reveal()), sized(plain.reveal()), raw(header), sized(header),
                                               nullptr, raw(nonce), raw(key.reveal()));
    return header.toByteArray() + nonce + sealed;
}

Result<VaultItems> openVault(QByteArrayView file, const VaultHeader& header, const Secret& key)
{
    if (sodium_memcmp(keyCheck(key).constData(), header.keyCheck.constData(), kCheckSize) != 0) {
        return Error{ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open this vault")};
    }
    const QByteArrayView rest = file.sliced(VaultHeader::kSize);
    if (rest.size() < kNonceSize + kTagSize) {
        return corrupt("it is cut off");
    }
    const QByteArrayView sealed = rest.sliced(kNonceSize);
    QByteArray plain(sealed.size() - kTagSize, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, raw(sealed), sized(sealed), raw(header.bytes),
        sized(header.bytes), raw(rest), raw(key.reveal()));
    if (failed != 0) {
        return corrupt("its content does not match its seal");
    }
    Result<VaultItems> items = parseVaultItems(plain);
    wipe(plain);
    return items;
}

Done writeVault(const QString& path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Storage, QStringLiteral("the vault cannot be written: ") + file.errorString()};
    }
    return syncFolder(path);
}

} // namespace elite
