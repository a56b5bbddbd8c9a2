// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_service.h"

#include "app/secrets/scrubber.h"
#include "app/secrets/secret_services.h"
#include "app/storage/audit.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcService, "elite.storage.service")

constexpr int kBackupCheckMs = 10 * 60 * 1000;
constexpr std::size_t kMostEarlyRows = 1000;

} // namespace

RecoveryPlaces ledgerPlaces(const AppPaths& paths)
{
    return {paths.ledgerFile(), paths.backupFolder(), paths.data + QStringLiteral("/damaged")};
}

LedgerService::LedgerService(AppPaths paths, SecretServices& secrets, QObject* parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_secrets(secrets)
{
    connect(&m_secrets.masterKey, &MasterKey::changed, this, &LedgerService::onKeyChanged);
    connect(&m_opening, &QFutureWatcherBase::finished, this, &LedgerService::onOpened);
    connect(&m_backup, &QFutureWatcherBase::finished, this, [this] {
        const auto report = m_backup.result();
        if (!report) {
            qCWarning(lcService) << "no backup:" << report.error().detail;
        }
        Q_EMIT backupFinished(report);
    });
    auto* timer = new QTimer(this);
    timer->setInterval(kBackupCheckMs);
    connect(timer, &QTimer::timeout, this, &LedgerService::backUpWhenDue);
    timer->start();
}

LedgerService::~LedgerService()
{
    close();
}

void LedgerService::open()
{
    settle(LedgerState::WaitingForKey);
    if (m_secrets.masterKey.state() == MasterKeyState::Ready) {
        onKeyChanged();
    } else {
        m_secrets.masterKey.open(LedgerSeal::of(m_paths));
    }
}

KeyNeed LedgerService::keyNeed() const
{
    const SecretStore& store = m_secrets.store;
    if (m_state != LedgerState::WaitingForKey || m_secrets.masterKey.state() != MasterKeyState::Waiting
        || !store.keychainIsKnown()) {
        return KeyNeed::None;
    }
    if (store.vaultExists()) {
        return store.place() == SecretPlace::Vault && !store.vaultIsOpen() ? KeyNeed::OpenVault : KeyNeed::None;
    }
    const bool isSealed = LedgerSeal::of(m_paths).sealed;
    switch (store.keychain().condition) {
    case KeychainCondition::NoBus:
    case KeychainCondition::NoService:
    case KeychainCondition::NoLibrary:
    case KeychainCondition::NoGlibLoop:
    case KeychainCondition::NoCollection:
        return isSealed ? KeyNeed::None : KeyNeed::Place;
    case KeychainCondition::Locked:
        // It may hold a key: nothing is decided over its head.
        return isSealed || store.place() != SecretPlace::Undecided ? KeyNeed::Unlock : KeyNeed::UnlockOrRun;
    case KeychainCondition::Unlocked:
    case KeychainCondition::Unresponsive:
        break;
    }
    return KeyNeed::None;
}

void LedgerService::close()
{
    m_opening.waitForFinished(); // the ledger must not open after it was closed
    m_backup.waitForFinished();
    if (m_ledger) {
        m_ledger->close();
        m_ledger.reset();
        settle(LedgerState::Closed);
    }
}

void LedgerService::onKeyChanged()
{
    if (m_state != LedgerState::WaitingForKey || m_secrets.masterKey.state() != MasterKeyState::Ready) {
        return;
    }
    settle(LedgerState::Opening);
    if (!m_secrets.masterKey.isKept()) {
        openWith(std::nullopt, false); // no place for an anchor either
        return;
    }
    m_secrets.anchors.load(this, [this](const Result<std::optional<Anchor>>& anchor) {
        if (anchor) {
            openWith(*anchor, true);
        } else {
            settle(LedgerState::Failed, anchor.error());
        }
    });
}

void LedgerService::openWith(std::optional<Anchor> anchor, bool anchored)
{
    LedgerOptions options;
    options.places = ledgerPlaces(m_paths);
    m_thisRunOnly = !m_secrets.masterKey.isKept() && m_secrets.masterKey.isNew();
    if (m_thisRunOnly) {
        // Nobody could read it after this run: it must not stand where the real one belongs.
        options.places.file = m_paths.runtime + QStringLiteral("/ledger-of-this-run.db");
        options.places.backupFolder = m_paths.runtime + QStringLiteral("/no-backups");
        (void)removeDatabase(options.places.file);
    }
    options.anchor = anchor;
    options.anchors = anchored ? &m_secrets.anchors : nullptr;
    options.onHealth = [this](const Done& health) {
        QMetaObject::invokeMethod(
            this,
            [this, health] {
                m_writing = health.hasValue();
                Q_EMIT healthChanged(health);
            },
            Qt::QueuedConnection);
    };
    auto key = std::make_shared<Secret>(m_secrets.masterKey.key().duplicate());
    m_opening.setFuture(QtConcurrent::run(
        [options = std::move(options), key] { return std::make_shared<Opened>(Ledger::open(options, *key)); }));
}

void LedgerService::onOpened()
{
    Opened& opened = *m_opening.result();
    if (!opened) {
        qCWarning(lcService) << "the ledger did not open:" << opened.error().detail;
        settle(LedgerState::Failed, opened.error());
        return;
    }
    m_ledger = std::move(*opened);
    const OpenReport& report = m_ledger->report();
    qCInfo(lcService) << "ledger open, rows" << report.rows << "session" << report.session;
    if (!m_early.empty()) {
        write(std::exchange(m_early, {}));
    }
    settle(LedgerState::Open);
    backUpWhenDue();
}

void LedgerService::backUpWhenDue()
{
    if (!m_ledger || m_thisRunOnly || m_backup.isRunning() || m_ledger->head().seq == 0) {
        return;
    }
    const QStringList made = backupsIn(ledgerPlaces(m_paths).backupFolder);
    if (!made.isEmpty() && backupTime(made.constFirst()).date() == QDateTime::currentDateTimeUtc().date()) {
        return;
    }
    m_backup.setFuture(QtConcurrent::run([ledger = m_ledger.get()] { return ledger->backup(); }));
}

void LedgerService::audit(const QString& action, const QString& subject, const QString& detail)
{
    std::vector<NewEvent> rows{auditEvent(action, scrubbed(subject), scrubbed(detail))};
    if (m_ledger) {
        write(std::move(rows));
    } else if (m_early.size() < kMostEarlyRows) {
        m_early.push_back(std::move(rows.front()));
    }
}

void LedgerService::write(std::vector<NewEvent> auditRows)
{
    m_ledger->append(std::move(auditRows), [](const Result<SeqRange>& written) {
        if (!written) {
            qCWarning(lcService) << "an audit row was not written:" << written.error().detail;
        }
    });
}

void LedgerService::settle(LedgerState state, const Error& failure)
{
    m_state = state;
    m_failure = failure;
    Q_EMIT stateChanged();
}

} // namespace elite
