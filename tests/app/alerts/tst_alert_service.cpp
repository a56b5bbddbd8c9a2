// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alert_service.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "app/trading/session_thread.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// One start of the program in a folder; its keys are in a vault.
struct Run
{
    explicit Run(const QTemporaryDir& folder)
        : paths{folder.path(), folder.path(), folder.path(), folder.filePath(u"runtime"_s)}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
        , alerts(session, ledger)
    {
        require(QDir().mkpath(paths.runtime), "a folder");
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        }
        require(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer->hasValue(), "a vault");
        ledger.open();
        require(QTest::qWaitFor([&] { return alerts.isReady(); }, 20'000), "the records open");
    }
    ~Run() { ledger.close(); }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    SessionThread session;
    AlertService alerts;
};

} // namespace

/// Alerts about what is no price, and the history of what was told.
class AlertServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPositionIsWatchedAndWhatWasToldIsKept()
    {
        QTemporaryDir folder;
        alerts::Alert alert;
        alert.id = newNoteId();
        alert.instrument = u"kraken:BTC/USD"_s;
        alert.symbol = u"BTC/USD"_s;
        alert.what = u"my position, in R"_s;
        alert.subject = alerts::Subject::Position;
        alert.measure = QString::fromLatin1(alerts::kInR);
        alert.lines = {alerts::PriceLine::level(-0.5)};
        alert.crossing = alerts::Crossing::Down;
        {
            Run run(folder);
            QVERIFY(run.alerts.set(alert).hasValue());
            QVERIFY(run.alerts.watches(alerts::Subject::Position));
            int fired = 0;
            QObject::connect(&run.alerts, &AlertService::fired, &run.alerts,
                             [&](const alerts::Alert&, const alerts::Firing& how) {
                                 ++fired;
                                 run.alerts.remember(u"it fell"_s, u"to %1"_s.arg(how.price));
                             });
            const auto offer = [&](double r) { run.alerts.offer(alert.subject, alert.instrument, alert.measure, r); };
            offer(0.1);
            run.alerts.offer(alert.subject, u"kraken:ETH/USD"_s, alert.measure, -3); // Another one's.
            QCOMPARE(fired, 0);
            offer(-0.6);
            QCOMPARE(fired, 1);
            offer(0.2);
            offer(-0.7);
            QCOMPARE(fired, 1); // Once, and off.
            QVERIFY(!run.alerts.all().front().isOn && run.alerts.all().front().timesFired == 1);
            for (int i = 0; i < static_cast<int>(AlertService::kMostTold) + 5; ++i) {
                run.alerts.remember(u"told"_s, QString::number(i));
            }
            QCOMPARE(run.alerts.told().size(), AlertService::kMostTold);
        }
        Run run(folder);
        QCOMPARE(run.alerts.all().size(), std::size_t(1)); // What was told is no alert.
        QCOMPARE(run.alerts.all().front().subject, alerts::Subject::Position);
        QCOMPARE(run.alerts.told().size(), AlertService::kMostTold);
        QCOMPARE(run.alerts.told().front().text, QString::number(AlertService::kMostTold + 4)); // The newest first.
    }
};

QTEST_GUILESS_MAIN(AlertServiceTest)
#include "tst_alert_service.moc"
