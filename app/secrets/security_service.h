// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/detached_calls.h"
#include "app/secrets/security_rows.h"
#include "app/secrets/vault_file.h"
#include "models/secrets/totp.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace elite {

class LedgerService;
class SecretServices;
class Settings;

/// What an authenticator program and a sheet of paper get, once. Nothing is stored before a first code proved it.
struct Enrolment
{
    Secret key;
    Secret uri; // For the QR code.
    Secret typed; // Base32 in groups, for typing.
    std::vector<Secret> recovery; // Ten codes, each good once.
};

/// Two factors and the lock of the program. Secrets lie in the keychain, what was used lies in the ledger: a code is
/// good once and guessing stays slow after a restart too. Bots, guardrails and the emergency stop ask nothing here.
/// Lives on the ui thread.
class SecurityService : public QObject
{
    Q_OBJECT
public:
    SecurityService(LedgerService& ledger, SecretServices& secrets, Settings& settings,
                    VaultCost cost = VaultCost::forThisMachine(), QObject* parent = nullptr);
    ~SecurityService() override;

    using Finished = std::function<void(const Done&)>;
    static constexpr int kRecoveryCodes = 10;

    /// Keychain and ledger were read. Before, nothing is accepted and nothing changes.
    bool isReady() const { return m_isReady; }
    const QString& corruptRow() const { return m_state.corruptRow; }
    bool hasTwoFactor() const { return m_state.hasTwoFactor; }
    bool hasPassphrase() const { return m_hasPassphrase; }
    /// Something is asked for before a step that matters.
    bool asksForSteps() const { return hasTwoFactor() || hasPassphrase(); }
    int recoveryLeft() const;
    int idleMinutes() const { return m_state.idleMinutes; }
    /// Until the next try; zero when one may try.
    Duration waitNow() const;
    /// The venue's time against this computer's; codes are refused when they are 30 s apart.
    void setClockOffset(std::optional<Duration> offset) { m_offset = offset; }

    // Errors of all that follows: RateLimited (detail: seconds to wait), WrongPassphrase, Denied (wrong code),
    // OutOfRange (the clock), Unavailable (not ready), InvalidInput (too short), Locked (keychain).
    Enrolment beginTwoFactor() const;
    void confirmTwoFactor(const Enrolment& enrolment, const QString& code, QObject* context, Finished done);
    /// Needs both.
    void disableTwoFactor(Secret passphrase, const QString& code, QObject* context, Finished done);
    /// A code of the authenticator, or a recovery code. Used up when it is accepted.
    void useCode(const QString& typed, QObject* context, const Finished& done);
    void setPassphrase(Secret old, Secret next, QObject* context, const Finished& done);
    void removePassphrase(Secret old, QObject* context, Finished done);
    void checkPassphrase(Secret passphrase, QObject* context, Finished done);
    void setIdleMinutes(int minutes);

    bool isLocked() const { return m_isLocked; }
    /// By the person, by idle time, by the screen. Nothing happens without something to unlock with.
    void lock(const QString& why);
    /// With the passphrase, or with a code where two-factor is on.
    void unlock(Secret passphrase, const QString& code, QObject* context, const Finished& done);
    /// A person did something: the idle time begins anew.
    void touch();

Q_SIGNALS:
    void changed();
    void lockChanged(bool isLocked);

private:
    struct Verifier
    {
        QByteArray salt;
        VaultCost cost;
        QByteArray hash; // BLAKE2b of the derived key would do too; the key itself never leaves this object.
    };
    void onLedger();
    void readItems();
    void append(const std::vector<SecurityRow>& rows, Finished then);
    void failed(const Error& error, const Finished& done);
    std::optional<Error> whyNot() const;
    void withTwoFactor(QObject* context, std::function<void(const QByteArray& key, const QByteArray& codes)> use,
                       Finished fail);

    LedgerService& m_ledger;
    SecretServices& m_secrets;
    Settings& m_settings;
    VaultCost m_cost;
    DetachedCalls m_calls;
    SecurityState m_state;
    QFutureWatcher<Result<SecurityState>> m_reading;
    std::optional<Verifier> m_verifier;
    std::optional<Duration> m_offset;
    QTimer m_idle;
    bool m_hasPassphrase = false;
    bool m_isReady = false;
    bool m_isLocked = false;
};

} // namespace elite
