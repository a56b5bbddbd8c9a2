// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"
#include "app/market/market_service.h"
#include "app/market/venues/venue_rest.h"
#include "app/secrets/secret_services.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/storage/audit.h"
#include "app/storage/ledger_service.h"
#include "app/trading/practice_log.h"
#include "app/trading/session_thread.h"
#include "app/trading/trading_service.h"
#include "tests/support/gate_world.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace elite::test {

inline KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// A venue that says what the test wants.
class ToldWitness : public VenueWitness
{
public:
    ToldWitness()
        : VenueWitness([](const VenueId&) { return std::unique_ptr<VenueRest>(); }, nullptr)
    {
    }
    void askTime(const VenueId& venue, QObject* context, OnTime onTime) override
    {
        ServerBeat beat{venue, now, now + clockError, uptimeMs, "boot-1", kEngineVersion};
        QMetaObject::invokeMethod(
            context, [beat, onTime] { onTime(beat); }, Qt::QueuedConnection);
    }
    void checkFills(std::vector<SpotFill> fills, QObject* context, OnSpots onSpots) override
    {
        SpotResult result;
        for (const SpotFill& spot : fills) {
            note(result, spot, range);
        }
        QMetaObject::invokeMethod(
            context, [result, onSpots] { onSpots(result); }, Qt::QueuedConnection);
    }

    Timestamp now{};
    Duration clockError{};
    std::int64_t uptimeMs = 0;
    MinuteRange range{*Decimal::parse("95000"), *Decimal::parse("97000")};
};

/// One start of the program in a folder, with its keys in a vault.
struct GateDesk
{
    explicit GateDesk(const QString& folder, bool isLiveEnabled = true)
        : paths{folder, folder, folder, folder + QStringLiteral("/runtime")}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
        , market(session)
        , trading(session, ledger, settings)
    {
        QDir().mkpath(paths.runtime);
        if (isLiveEnabled) {
            (void)settings.set(keys::kLiveTrading, QStringLiteral("true"));
        }
    }
    ~GateDesk()
    {
        gate.reset();
        session.end();
        ledger.close();
        (void)QTest::qWaitFor([&] { return secrets.anchors.pending() == 0; }, 10'000); // As main() does.
    }
    bool open()
    {
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        Secret passphrase = Secret::copyOf("a long passphrase");
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(std::move(passphrase), &secrets.store, done);
        } else {
            secrets.store.createVault(std::move(passphrase), &secrets.store, done);
        }
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !answer->hasValue()) {
            return false;
        }
        return openLedger();
    }
    bool openLedger()
    {
        GateService::Parts parts{ledger, trading, market, settings, secrets, witness, paths.ledgerFile(), session};
        parts.pulse = pulse;
        gate = std::make_unique<GateService>(parts);
        ledger.open();
        return QTest::qWaitFor([&] { return ledger.state() == LedgerState::Open; }, 20'000)
            && QTest::qWaitFor(
                   [&] { return gate->view().state == GateState::Ready || gate->view().state == GateState::Locked; },
                   20'000);
    }
    /// The mark of this profile, which only the keychain knows; it is made when there is none.
    QByteArray profile()
    {
        QByteArray mark;
        (void)QTest::qWaitFor(
            [&] {
                gate->check(gate.get(), [&mark](const GateCheck& check) { mark = check.facts.profile; });
                return !mark.isEmpty();
            },
            10'000);
        return mark;
    }
    GateCheck check()
    {
        std::optional<GateCheck> got;
        gate->check(gate.get(), [&got](const GateCheck& check) { got = check; });
        (void)QTest::qWaitFor([&] { return got.has_value(); }, 20'000);
        return got.value_or(GateCheck());
    }
    GateRefusals tryIt(const PromotionRequest& request)
    {
        const GateCheck checked = check();
        std::optional<GateRefusals> refusals;
        gate->promote(request, checked, gate.get(),
                      [&refusals](const PromotionOutcome& outcome) { refusals = outcome.refusals; });
        (void)QTest::qWaitFor([&] { return refusals.has_value(); }, 20'000);
        return refusals.value_or(GateRefusals());
    }
    bool write(const std::vector<GateRow>& rows)
    {
        std::vector<NewEvent> events;
        events.reserve(rows.size());
        for (const GateRow& row : rows) {
            events.push_back(gateEvent(row));
        }
        return ledger.ledger()->append(std::move(events)).get().hasValue();
    }
    QStringList audits()
    {
        QStringList out;
        if (auto reader = ledger.ledger()->reader()) {
            for (const AuditRow& row : auditRows(*reader, 1000).valueOr(std::vector<AuditRow>())) {
                out.prepend(row.action + QLatin1Char(' ') + row.subject + QLatin1Char(' ') + row.detail);
            }
        }
        return out;
    }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    SessionThread session;
    MarketService market;
    TradingService trading;
    ToldWitness witness;
    std::chrono::milliseconds pulse = std::chrono::minutes(10);
    std::unique_ptr<GateService> gate;
};

} // namespace elite::test
