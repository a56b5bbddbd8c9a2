// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/vault_backend.h"

#include <QFile>
#include <QTimer>

#include <utility>

namespace elite {

namespace {

Error closedError()
{
    return {ErrorCode::Locked, QStringLiteral("the vault is not open")};
}

VaultBackend::Opened failed(const Error& why)
{
    return {why, nullptr, {}, {}};
}

VaultBackend::Opened createdVault(const QString& path, const VaultCost& cost, const Secret& passphrase)
{
    const Secret salt = Secret::random(kVaultSaltSize);
    Result<Secret> key = vaultKey(passphrase, salt.reveal(), cost);
    if (!key) {
        return failed(key.error());
    }
    const QByteArray header = makeVaultHeader(*key, salt.reveal(), cost);
    const Done written = writeVault(path, sealVault({}, *key, header));
    return {written, std::make_shared<Secret>(std::move(*key)), header, {}};
}

VaultBackend::Opened openedVault(const QString& path, const Secret& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed({ErrorCode::Storage, QStringLiteral("the vault cannot be read: ") + file.errorString()});
    }
    const QByteArray bytes = file.readAll();
    const Result<VaultHeader> header = parseVaultHeader(bytes);
    if (!header) {
        return failed(header.error());
    }
    Result<Secret> key = vaultKey(passphrase, header->salt, header->cost);
    if (!key) {
        return failed(key.error());
    }
    Result<VaultItems> items = openVault(bytes, *header, *key);
    if (!items) {
        return failed(items.error());
    }
    return {Done(), std::make_shared<Secret>(std::move(*key)), header->bytes, std::move(*items)};
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes, then opens what lies on the disk now.
Done rewrittenVault(const QString& path, const Secret& key, const QByteArray& header, const VaultItems& items)
{
    Done written = writeVault(path, sealVault(items, key, header));
    if (!written) {
        return written;
    }
    const QByteArray bytes = fileBytes(path);
    const Result<VaultHeader> back = parseVaultHeader(bytes);
    if (!back) {
        return back.error();
    }
    const Result<VaultItems> opened = openVault(bytes, *back, key);
    return opened ? Done() : Done(opened.error());
}

VaultBackend::Opened rekeyedVault(const QString& path, const Secret& old, const Secret& next, const VaultCost& cost,
                                  VaultItems items)
{
    const VaultBackend::Opened proof = openedVault(path, old);
    if (!proof.outcome) {
        return failed(proof.outcome.error());
    }
    const QByteArray before = fileBytes(path);
    const Secret salt = Secret::random(kVaultSaltSize);
    Result<Secret> key = vaultKey(next, salt.reveal(), cost);
    if (!key) {
        return failed(key.error());
    }
    const QByteArray header = makeVaultHeader(*key, salt.reveal(), cost);
    const Done written = rewrittenVault(path, *key, header, items);
    if (!written) {
        (void)writeVault(path, before); // what was read back is not what was written: the old file is known to be good
        return failed(written.error());
    }
    return {Done(), std::make_shared<Secret>(std::move(*key)), header, std::move(items)};
}

} // namespace

VaultBackend::VaultBackend(QString path, VaultCost cost, QObject* parent)
    : SecretBackend(parent)
    , m_path(std::move(path))
    , m_cost(cost)
{
}

bool VaultBackend::exists() const
{
    return QFile::exists(m_path);
}

void VaultBackend::create(Secret passphrase, Finished done)
{
    if (exists()) {
        done(Error{ErrorCode::AlreadyExists, QStringLiteral("there is a vault already")});
        return;
    }
    if (QString::fromUtf8(passphrase.reveal()).size() < kShortestPassphrase) {
        done(Error{ErrorCode::InvalidInput, QStringLiteral("the passphrase is too short")});
        return;
    }
    auto kept = std::make_shared<Secret>(std::move(passphrase));
    m_calls.run<Opened>([path = m_path, cost = m_cost, kept] { return createdVault(path, cost, *kept); },
                        [this, done = std::move(done)](Opened made) { take(std::move(made), done); });
}

void VaultBackend::open(Secret passphrase, Finished done)
{
    auto kept = std::make_shared<Secret>(std::move(passphrase));
    m_calls.run<Opened>([path = m_path, kept] { return openedVault(path, *kept); },
                        [this, done = std::move(done)](Opened opened) { take(std::move(opened), done); });
}

void VaultBackend::take(Opened opened, const Finished& done)
{
    if (opened.outcome) {
        m_key = std::move(opened.key);
        m_header = std::move(opened.header);
        m_items = std::move(opened.items);
    }
    done(opened.outcome);
}

void VaultBackend::close()
{
    m_key.reset();
    m_header.clear();
    m_items.clear();
}

void VaultBackend::changePassphrase(Secret old, Secret next, Finished done)
{
    if (QString::fromUtf8(next.reveal()).size() < kShortestPassphrase) {
        done(Error{ErrorCode::InvalidInput, QStringLiteral("the passphrase is too short")});
        return;
    }
    auto before = std::make_shared<Secret>(std::move(old));
    auto after = std::make_shared<Secret>(std::move(next));
    enqueue([this, before, after, done = std::move(done)] {
        if (!isOpen()) {
            done(closedError());
            startNext();
            return;
        }
        auto items = std::make_shared<VaultItems>(copyOfItems());
        m_calls.run<Opened>([path = m_path, cost = m_cost, before, after,
                             items] { return rekeyedVault(path, *before, *after, cost, std::move(*items)); },
                            [this, done](Opened changed) {
                                if (changed.outcome && !isOpen()) { // closed meanwhile, and stays so
                                    done(Done());
                                } else {
                                    take(std::move(changed), done);
                                }
                                startNext();
                            });
    });
}

QStringList VaultBackend::names() const
{
    QStringList names;
    for (const auto& item : m_items) {
        names += item.first;
    }
    return names;
}

Done VaultBackend::discard()
{
    close();
    QFile file(m_path);
    if (file.exists() && !file.remove()) {
        return Error{ErrorCode::Storage, QStringLiteral("the vault cannot be deleted: ") + file.errorString()};
    }
    return {};
}

VaultItems VaultBackend::copyOfItems() const
{
    VaultItems copy;
    for (const auto& [name, value] : m_items) {
        copy.emplace(name, value.duplicate());
    }
    return copy;
}

void VaultBackend::read(const QString& name, Taken done)
{
    QTimer::singleShot(0, this, [this, name, done = std::move(done)] {
        const auto found = m_items.find(name);
        if (!isOpen()) {
            done(closedError());
        } else if (found == m_items.end()) {
            done(Error{ErrorCode::NotFound, QStringLiteral("the vault is open and has no such item")});
        } else {
            done(found->second.duplicate());
        }
    });
}

void VaultBackend::write(const QString& name, const Secret& value, Finished done)
{
    auto kept = std::make_shared<Secret>(value.duplicate());
    change([name, kept](VaultItems& items) { items.insert_or_assign(name, kept->duplicate()); }, std::move(done));
}

void VaultBackend::remove(const QString& name, Finished done)
{
    change([name](VaultItems& items) { items.erase(name); }, std::move(done));
}

void VaultBackend::change(std::function<void(VaultItems&)> edit, Finished done)
{
    enqueue([this, edit = std::move(edit), done = std::move(done)] {
        if (!isOpen()) {
            done(closedError());
            startNext();
            return;
        }
        auto items = std::make_shared<VaultItems>(copyOfItems());
        edit(*items);
        m_calls.run<Done>([path = m_path, key = m_key, header = m_header,
                           items] { return rewrittenVault(path, *key, header, *items); },
                          [this, items, done](const Done& written) {
                              if (written && isOpen()) {
                                  m_items = std::move(*items);
                              }
                              done(written);
                              startNext();
                          });
    });
}

void VaultBackend::enqueue(std::function<void()> operation)
{
    m_waiting.push_back(std::move(operation));
    if (!m_writing) {
        m_writing = true;
        QTimer::singleShot(0, this, &VaultBackend::startNext);
    }
}

void VaultBackend::startNext()
{
    if (m_waiting.empty()) {
        m_writing = false;
        return;
    }
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}

} // namespace elite
