// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/security_service.h"

#include "app/base/wall_clock.h"
#include "app/doctor/clock_check.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QtConcurrentRun>

namespace elite {

namespace {

constexpr qsizetype kKeyBytes = 20; // What SHA-1 authenticators take.
constexpr qsizetype kIdBytes = 8;
constexpr qsizetype kRecoveryBytes = 10; // 16 signs of base32: 80 bits.
constexpr qsizetype kMarkBytes = 16;
constexpr Duration kMostOffset = std::chrono::seconds(30);
const QString kLockState = QStringLiteral("security.lock");
const QString kTwoFactor = QString::fromLatin1(kTwoFactorItem);
const QString kLock = QString::fromLatin1(kLockItem);
const QLatin1StringView kFieldKey("key"), kFieldId("id"), kFieldCodes("codes"), kFieldSalt("salt"),
    kFieldPasses("passes"), kFieldMemory("memory"), kFieldHash("hash");

QByteArray recoveryMark(const QByteArray& id, QByteArrayView code)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("ETC-RECOVERY-v1");
    hash.addData(id);
    hash.addData(code);
    return hash.result().first(kMarkBytes);
}

QByteArray passphraseMark(const Secret& key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("ETC-LOCK-v1");
    hash.addData(key.reveal());
    return hash.result();
}

/// Signs of a recovery code as they were written, in whatever groups.
QByteArray plainCode(const QString& typed)
{
    QByteArray out;
    for (const QChar c : typed) {
        if (c.isLetterOrNumber()) {
            out += c.toUpper().toLatin1();
        }
    }
    return out;
}

Secret grouped(QByteArrayView code)
{
    QByteArray out;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            out += ' ';
        }
        out += code[i];
    }
    return Secret::take(out);
}

TryMoment momentNow()
{
    const ClockReading clock = readClock();
    return {wallNow(), clock.uptimeMs, clock.boot.toUtf8()};
}

} // namespace

SecurityService::SecurityService(LedgerService& ledger, SecretServices& secrets, Settings& settings, VaultCost cost,
                                 QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_cost(cost)
    , m_calls(this)
{
    connect(&m_ledger, &LedgerService::stateChanged, this, &SecurityService::onLedger);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto state = m_reading.result();
        m_state = state ? *state : SecurityState();
        readItems();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { lock(QStringLiteral("idle")); });
    // Who has a vault typed its passphrase a moment ago; everybody else finds the program locked.
    m_isLocked = m_settings.state(kLockState) == "on" && m_secrets.store.recordedPlace() != QLatin1StringView("vault");
}

SecurityService::~SecurityService()
{
    m_reading.waitForFinished();
}

void SecurityService::onLedger()
{
    if (m_ledger.state() == LedgerState::Open) {
        Ledger* ledger = m_ledger.ledger();
        m_reading.setFuture(QtConcurrent::run([ledger]() -> Result<SecurityState> {
            auto database = ledger->reader();
            return database ? SecurityState::read(*database) : Result<SecurityState>(database.error());
        }));
    } else if (m_ledger.state() == LedgerState::Failed) {
        readItems(); // Without its rows one can still unlock and repair.
    } else if (m_ledger.state() == LedgerState::Closed) {
        m_isReady = false;
    }
}

void SecurityService::readItems()
{
    m_secrets.store.read(kLock, this, [this](const Result<Secret>& item) {
        m_verifier.reset();
        if (item) {
            const QCborMap map = QCborValue::fromCbor(item->reveal().toByteArray()).toMap();
            m_verifier = Verifier{map.value(kFieldSalt).toByteArray(),
                                  {static_cast<quint32>(map.value(kFieldPasses).toInteger()),
                                   static_cast<quint32>(map.value(kFieldMemory).toInteger())},
                                  map.value(kFieldHash).toByteArray()};
        }
        m_hasPassphrase = m_verifier.has_value();
        m_secrets.store.read(kTwoFactor, this, [this](const Result<Secret>& factor) {
            if (m_ledger.state() == LedgerState::Failed) {
                m_state.hasTwoFactor = factor.hasValue();
            }
            m_isReady = true;
            if (m_isLocked && !asksForSteps()) {
                m_isLocked = false; // What would open it is gone with its keychain: nothing is protected any more.
                m_ledger.audit(QStringLiteral("lock.lost"), QStringLiteral("no passphrase in the keychain"));
                Q_EMIT lockChanged(false);
            }
            touch();
            Q_EMIT changed();
        });
    });
}

void SecurityService::append(const std::vector<SecurityRow>& rows, Finished then)
{
    std::vector<NewEvent> events;
    events.reserve(rows.size());
    for (const SecurityRow& row : rows) {
        m_state.apply(row); // At once: a code must not be good a second time while the disk works.
        events.push_back(securityEvent(row));
    }
    if (m_ledger.state() != LedgerState::Open) {
        then({});
        return;
    }
    m_ledger.ledger()->append(
        std::move(events),
        [self = QPointer<SecurityService>(this), then = std::move(then)](const Result<SeqRange>& kept) {
            const Done done = kept ? Done() : Done(kept.error());
            QMetaObject::invokeMethod(
                qApp,
                [self, then, done] {
                    if (self) {
                        then(done);
                        Q_EMIT self->changed();
                    }
                },
                Qt::QueuedConnection);
        });
}

Duration SecurityService::waitNow() const
{
    return m_state.throttle.waitAt(momentNow());
}

std::optional<Error> SecurityService::whyNot() const
{
    if (!m_isReady) {
        return Error{ErrorCode::Unavailable, QStringLiteral("the keychain or the ledger was not read yet")};
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(waitNow()).count();
    return seconds > 0 ? std::optional(Error{ErrorCode::RateLimited, QString::number(seconds)}) : std::nullopt;
}

/// A wrong one: first the row, then the answer.
void SecurityService::failed(const Error& error, const Finished& done)
{
    m_ledger.audit(QStringLiteral("security.refused"),
                   error.code == ErrorCode::WrongPassphrase ? QStringLiteral("passphrase") : QStringLiteral("code"),
                   QString::number(m_state.throttle.failures() + 1));
    append({TryFailed{momentNow()}}, [error, done](const Done&) { done(error); });
}

int SecurityService::recoveryLeft() const
{
    return hasTwoFactor() ? kRecoveryCodes - static_cast<int>(m_state.usedRecovery.size()) : 0;
}

Enrolment SecurityService::beginTwoFactor() const
{
    Enrolment out;
    out.key = Secret::random(kKeyBytes);
    QByteArray uri = totpUri(out.key.reveal(), QStringLiteral("Elite Trading Coach"), QStringLiteral("practice desk"));
    out.uri = Secret::take(uri);
    QByteArray typed = base32(out.key.reveal());
    out.typed = grouped(typed);
    wipe(typed);
    for (int i = 0; i < kRecoveryCodes; ++i) {
        QByteArray code = base32(Secret::random(kRecoveryBytes).reveal());
        out.recovery.push_back(grouped(code));
        wipe(code);
    }
    return out;
}

void SecurityService::confirmTwoFactor(const Enrolment& enrolment, const QString& code, QObject* context, Finished done)
{
    if (const auto why = whyNot()) {
        done(*why);
        return;
    }
    const auto step = acceptedStep(enrolment.key.reveal(), code.toLatin1(), wallNow(), 0);
    if (!step) {
        failed({ErrorCode::Denied, QStringLiteral("the code does not fit")}, done);
        return;
    }
    const QByteArray id = Secret::random(kIdBytes).reveal().toByteArray();
    QByteArray marks;
    for (const Secret& one : enrolment.recovery) {
        marks += recoveryMark(id, plainCode(QString::fromLatin1(one.reveal())));
    }
    QCborMap map{{kFieldKey, enrolment.key.reveal().toByteArray()}, {kFieldId, id}, {kFieldCodes, marks}};
    QByteArray bytes = map.toCborValue().toCbor();
    m_secrets.store.write(
        kTwoFactor, Secret::take(bytes), this,
        [this, id, step = *step, watched = QPointer<QObject>(context), done = std::move(done)](const Done& written) {
            if (!written) {
                if (watched) {
                    done(written);
                }
                return;
            }
            m_ledger.audit(QStringLiteral("two-factor.on"), QString::fromLatin1(id.toHex()));
            (void)m_settings.setState(kLockState, "on");
            append({TwoFactorTurned{true, id}, CodeAccepted{step}, TryPassed{}}, done);
        });
}

void SecurityService::withTwoFactor(QObject* context,
                                    std::function<void(const QByteArray& key, const QByteArray& codes)> use,
                                    Finished fail)
{
    m_secrets.store.read(kTwoFactor, context,
                         [this, use = std::move(use), fail = std::move(fail)](const Result<Secret>& item) {
                             if (!item) {
                                 fail(item.error());
                                 return;
                             }
                             QByteArray bytes = item->reveal().toByteArray();
                             const QCborMap map = QCborValue::fromCbor(bytes).toMap();
                             wipe(bytes);
                             QByteArray key = map.value(kFieldKey).toByteArray();
                             if (key.isEmpty() || map.value(kFieldId).toByteArray() != m_state.twoFactorId) {
                                 fail(Error{ErrorCode::Corrupt, QStringLiteral("the secret is not the one in use")});
                             } else {
                                 use(key, map.value(kFieldCodes).toByteArray());
                             }
                             wipe(key);
                         });
}

void SecurityService::useCode(const QString& typed, QObject* context, const Finished& done)
{
    if (const auto why = whyNot()) {
        done(*why);
        return;
    }
    if (m_offset && (*m_offset > kMostOffset || *m_offset < -kMostOffset)) {
        done(Error{ErrorCode::OutOfRange, QStringLiteral("the clock is more than 30 s off")});
        return;
    }
    withTwoFactor(
        context,
        [this, typed, done](const QByteArray& key, const QByteArray& codes) {
            if (const auto step = acceptedStep(key, typed.toLatin1(), wallNow(), m_state.lastStep)) {
                append({CodeAccepted{*step}, TryPassed{}}, done);
                return;
            }
            const QByteArray mark = recoveryMark(m_state.twoFactorId, plainCode(typed));
            for (int i = 0; i < codes.size() / kMarkBytes; ++i) {
                if (codes.mid(i * kMarkBytes, kMarkBytes) == mark && m_state.usedRecovery.count(i) == 0) {
                    m_ledger.audit(QStringLiteral("two-factor.recovery-used"), QString::number(i + 1));
                    append({RecoveryUsed{i}, TryPassed{}}, done);
                    return;
                }
            }
            failed({ErrorCode::Denied, QStringLiteral("the code does not fit, or was used")}, done);
        },
        done);
}

void SecurityService::checkPassphrase(Secret passphrase, QObject* context, Finished done)
{
    if (const auto why = whyNot()) {
        done(*why);
        return;
    }
    if (!m_verifier) {
        done(Error{ErrorCode::NotFound, QStringLiteral("no passphrase is set")});
        return;
    }
    auto typed = std::make_shared<Secret>(std::move(passphrase));
    m_calls.run<Result<Secret>>(
        [typed, salt = m_verifier->salt, cost = m_verifier->cost] { return vaultKey(*typed, salt, cost); },
        [this, watched = QPointer<QObject>(context), done = std::move(done)](const Result<Secret>& key) {
            if (!watched) {
                return;
            }
            if (!key) {
                done(key.error());
            } else if (m_verifier && passphraseMark(*key) == m_verifier->hash) {
                append({TryPassed{}}, done);
            } else {
                failed({ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not fit")}, done);
            }
        });
}

void SecurityService::setPassphrase(Secret old, Secret next, QObject* context, const Finished& done)
{
    if (QString::fromUtf8(next.reveal()).size() < kShortestPassphrase) {
        done(Error{ErrorCode::InvalidInput, QString::number(kShortestPassphrase)});
        return;
    }
    auto chosen = std::make_shared<Secret>(std::move(next));
    const auto store = [this, chosen, watched = QPointer<QObject>(context), done](const Done& checked) {
        if (!checked) {
            done(checked);
            return;
        }
        const QByteArray salt = Secret::random(kVaultSaltSize).reveal().toByteArray();
        m_calls.run<Result<Secret>>(
            [chosen, salt, cost = m_cost] { return vaultKey(*chosen, salt, cost); },
            [this, salt, done](const Result<Secret>& key) {
                if (!key) {
                    done(key.error());
                    return;
                }
                const Verifier verifier{salt, m_cost, passphraseMark(*key)};
                QCborMap map{{kFieldSalt, salt},
                             {kFieldPasses, static_cast<qint64>(m_cost.passes)},
                             {kFieldMemory, static_cast<qint64>(m_cost.memoryKiB)},
                             {kFieldHash, verifier.hash}};
                QByteArray bytes = map.toCborValue().toCbor();
                m_secrets.store.write(kLock, Secret::take(bytes), this, [this, verifier, done](const Done& written) {
                    if (!written) {
                        done(written);
                        return;
                    }
                    m_verifier = verifier;
                    m_hasPassphrase = true;
                    m_ledger.audit(QStringLiteral("lock.passphrase-set"), QStringLiteral("program"));
                    (void)m_settings.setState(kLockState, "on");
                    append({LockTurned{true, m_state.idleMinutes}}, done);
                });
            });
    };
    if (m_hasPassphrase) {
        checkPassphrase(std::move(old), context, store);
    } else if (!m_isReady) {
        done(Error{ErrorCode::Unavailable, QStringLiteral("the keychain was not read yet")});
    } else {
        store({});
    }
}

void SecurityService::removePassphrase(Secret old, QObject* context, Finished done)
{
    if (hasTwoFactor()) {
        done(Error{ErrorCode::Denied, QStringLiteral("two-factor needs it")});
        return;
    }
    checkPassphrase(std::move(old), context, [this, done = std::move(done)](const Done& checked) {
        if (!checked) {
            done(checked);
            return;
        }
        m_secrets.store.remove(kLock, this, [this, done](const Done& removed) {
            if (!removed) {
                done(removed);
                return;
            }
            m_verifier.reset();
            m_hasPassphrase = false;
            (void)m_settings.setState(kLockState, "off");
            m_ledger.audit(QStringLiteral("lock.passphrase-removed"), QStringLiteral("program"));
            append({LockTurned{false, 0}}, done);
        });
    });
}

void SecurityService::disableTwoFactor(Secret passphrase, const QString& code, QObject* context, Finished done)
{
    checkPassphrase(std::move(passphrase), context,
                    [this, code, watched = QPointer<QObject>(context), done = std::move(done)](const Done& checked) {
                        if (!checked || !watched) {
                            done(checked);
                            return;
                        }
                        useCode(code, watched, [this, done](const Done& used) {
                            if (!used) {
                                done(used);
                                return;
                            }
                            m_secrets.store.remove(kTwoFactor, this, [this, done](const Done& removed) {
                                if (!removed) {
                                    done(removed);
                                    return;
                                }
                                m_ledger.audit(QStringLiteral("two-factor.off"), QStringLiteral("program"));
                                append({TwoFactorTurned{false, {}}}, done);
                            });
                        });
                    });
}

void SecurityService::setIdleMinutes(int minutes)
{
    append({LockTurned{m_hasPassphrase, minutes}}, [](const Done&) {});
    touch();
    Q_EMIT changed();
}

void SecurityService::lock(const QString& why)
{
    if (!m_isLocked && asksForSteps()) {
        m_isLocked = true;
        m_idle.stop();
        m_ledger.audit(QStringLiteral("lock.closed"), why);
        Q_EMIT lockChanged(true);
    }
}

void SecurityService::unlock(Secret passphrase, const QString& code, QObject* context, const Finished& done)
{
    const auto open = [this, done](const Done& proved) {
        if (proved) {
            m_isLocked = false;
            m_ledger.audit(QStringLiteral("lock.opened"), QStringLiteral("program"));
            touch();
            Q_EMIT lockChanged(false);
        }
        done(proved);
    };
    const auto second = [this, code, watched = QPointer<QObject>(context), open](const Done& first) {
        if (first && hasTwoFactor() && watched) {
            useCode(code, watched, open);
        } else {
            open(first);
        }
    };
    if (m_hasPassphrase) {
        checkPassphrase(std::move(passphrase), context, second);
    } else if (!m_isReady) {
        done(Error{ErrorCode::Unavailable, QStringLiteral("the keychain was not read yet")});
    } else {
        second({});
    }
}

void SecurityService::touch()
{
    if (!m_isLocked && m_state.idleMinutes > 0 && asksForSteps()) {
        m_idle.start(std::chrono::minutes(m_state.idleMinutes));
    } else {
        m_idle.stop();
    }
}

} // namespace elite
