// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/master_key.h"

#include "app/secrets/recovery_code.h"
#include "app/secrets/scrubber.h"

#include <QPointer>
#include <QTimer>

#include <sodium.h>

#include <array>
#include <utility>

namespace elite {

namespace {

constexpr qsizetype kKeySize = 32;
const QString kItem = QString::fromLatin1(kMasterKeyItem);

} // namespace

QByteArray masterKeyId(const Secret& key)
{
    constexpr QByteArrayView kText("elite-trading-coach master key id");
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.reveal().data()),
                                static_cast<std::size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(kText.data()),
                                  static_cast<std::size_t>(kText.size()));
    crypto_auth_hmacsha256_final(&state, mac.data());
    return QByteArray(reinterpret_cast<const char*>(mac.data()), 8);
}

MasterKey::MasterKey(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &SecretStore::stateChanged, this, [this] {
        if (m_state == MasterKeyState::Waiting) {
            open(m_ledger);
        }
    });
}

void MasterKey::settle(MasterKeyState state, const Error& reason)
{
    m_asking = false;
    m_state = state;
    m_reason = reason;
    Q_EMIT changed();
}

void MasterKey::use(Secret key, bool isNew, bool kept)
{
    learnSecret(key);
    learnSecret(recoveryCode(key));
    m_key = std::move(key);
    m_new = isNew;
    m_kept = kept;
    settle(MasterKeyState::Ready);
}

void MasterKey::open(LedgerSeal ledger)
{
    m_ledger = std::move(ledger);
    if (std::exchange(m_asking, true)) {
        return;
    }
    m_store.read(kItem, this, [this, asked = m_store.place()](Result<Secret> read) {
        if (!read && read.error().code == ErrorCode::NotFound) {
            if (m_ledger.sealed) {
                settle(MasterKeyState::Lost, read.error());
            } else {
                create();
            }
        } else if (!read) {
            settle(MasterKeyState::Waiting, read.error());
            if (m_store.place() != asked) {
                open(m_ledger); // The keys moved while the old place was still thinking.
            }
        } else if (read->size() != kKeySize) {
            settle(MasterKeyState::Wrong,
                   {ErrorCode::Corrupt, QStringLiteral("the stored master key is not 32 bytes long")});
        } else if (!m_ledger.fits(*read)) {
            settle(MasterKeyState::Wrong,
                   {ErrorCode::WrongKey, QStringLiteral("the ledger was sealed with another key")});
        } else {
            use(std::move(*read), false, true);
        }
    });
}

void MasterKey::create()
{
    auto made = std::make_shared<Secret>(Secret::random(kKeySize));
    const bool kept = m_store.savesLast();
    m_store.write(kItem, *made, this, [this, made, kept](const Done& written) {
        if (written) {
            Q_EMIT m_store.audited(QStringLiteral("master-key.created"),
                                   QString::fromLatin1(masterKeyId(*made).first(4).toHex()));
            use(std::move(*made), true, kept);
        } else {
            settle(MasterKeyState::Waiting, written.error());
        }
    });
}

void MasterKey::restore(QStringView code, QObject* context, SecretStore::Finished done)
{
    Result<Secret> key = masterKeyFromCode(code);
    if (key && (!m_ledger.fits(*key) || (!m_key.isEmpty() && !m_key.sameAs(*key)))) {
        key = Error{ErrorCode::WrongKey, QStringLiteral("the code belongs to another key than the ledger's")};
    }
    if (!key) {
        QTimer::singleShot(0, context, [done = std::move(done), error = key.error()] { done(error); });
        return;
    }
    auto restored = std::make_shared<Secret>(std::move(*key));
    m_store.write(kItem, *restored, this,
                  [this, restored, watched = QPointer<QObject>(context), done](const Done& written) {
                      Q_EMIT m_store.audited(QStringLiteral("master-key.restored"),
                                             QString::fromLatin1(masterKeyId(*restored).first(4).toHex()));
                      // The ledger opens either way; what is not kept is asked for again at the next start.
                      use(std::move(*restored), false, written.hasValue() && m_store.savesLast());
                      if (watched) {
                          done(written);
                      }
                  });
}

} // namespace elite
