// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_service.h"
#include "app/coach/mock/mock_coach.h"
#include "app/secrets/secret_services.h"
#include "app/storage/ledger_service.h"
#include "models/coach/ticket_prefill.h"
#include "models/coach/verdict_parse.h"
#include "tests/app/coach/coach_desk.h"
#include "tests/models/coach/coach_charts.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole coach on a folder of its own, a vault for keys, and a peer for the service.
struct House
{
    explicit House(OpenAiPeer::Handler handler, const QString& folder, const CoachService::MockMaker& mock = {})
        : peer(std::move(handler))
        , paths{folder, folder, folder, folder}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
    {
        require(settings.set(keys::kCoachBaseUrl, QString::fromLatin1(peer.base())).hasValue(), "the base URL fits");
        coach = std::make_unique<CoachService>(paths, settings, secrets, ledger, mock);
    }

    void openVault(const char* passphrase)
    {
        bool isOpen = false;
        const auto done = [&](const Done& opened) { isOpen = opened.hasValue(); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf(passphrase), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf(passphrase), &secrets.store, done);
        }
        require(QTest::qWaitFor([&] { return isOpen; }, 10'000), "the vault opens");
        ledger.open();
        require(QTest::qWaitFor([&] { return ledger.state() == LedgerState::Open; }, 10'000), "the ledger opens");
    }
    void addKey(char letter)
    {
        std::vector<Secret> parts;
        parts.push_back(Secret::copyOf(goodKey(letter)));
        bool isDone = false;
        secrets.keys.add(KeyProvider::OpenAi, u"k"_s, std::move(parts), &secrets.store,
                         [&](const Done& done) { isDone = done.hasValue(); });
        require(QTest::qWaitFor([&] { return isDone; }, 5000), "the key is stored");
    }
    CoachOutcome ask(const VerdictRequest& request)
    {
        std::optional<CoachOutcome> outcome;
        CoachRun* run = coach->askVerdict(request, {});
        QObject::connect(run, &CoachRun::finished, coach.get(), [&](const CoachOutcome& got) { outcome = got; });
        require(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000), "every request ends");
        return *outcome;
    }

    OpenAiPeer peer;
    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    std::unique_ptr<CoachService> coach;
};

VerdictRequest requestFor(std::uint64_t seed)
{
    VerdictRequest request;
    request.facts = factsOf(seed);
    request.plan.ownProbabilityPercent = 60;
    request.image = CoachImage{"\x89PNG the picture that was sent", "image/png", 10, 10};
    request.masked = {u"balance"_s};
    return request;
}

OpenAiPeer::Handler answering(const QByteArray& text)
{
    return [text](const PeerRequest& request, int) {
        return request.method == "GET" ? PeerReply::json(200, modelList({{"gpt-5", "2030-01-01"}, {"gpt-4o", ""}}))
                                       : PeerReply::stream(responsesStream(text), 4000);
    };
}

QByteArray everythingBelow(const QString& folder)
{
    QByteArray out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            out += file.readAll();
        }
    }
    return out;
}

} // namespace

class CoachServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsScoresAndFindsAgain()
    {
        QTemporaryDir folder;
        const std::vector<Candle> all = candlesOf(randomBars(260, 3));
        VerdictRequest request = requestFor(3);
        request.facts.candles.assign(all.begin(), all.begin() + 200);
        request.facts = makeChartFacts(request.facts);
        const Verdict said = soundVerdict(request.facts);
        QByteArray hash;
        {
            House house(answering(writeVerdict(said)), folder.path());
            house.openVault("a long passphrase");
            house.addKey('K');
            const CoachOutcome outcome = house.ask(request);
            QVERIFY(outcome.answer.has_value());
            const KeptVerdict kept = house.coach->verdicts().all().back();
            QVERIFY(kept.verdict == said);
            hash = kept.hash;
            QCOMPARE(hash.size(), 32);
            QCOMPARE(kept.imageHash, request.image->sha256());
            QVERIFY(!kept.score.isDecided());
            house.coach->verdicts().offerCandles(request.facts.symbol, request.facts.venue, request.facts.timeframe,
                                                 all);
            QVERIFY(house.coach->verdicts().all().back().score.isDecided());
            QVERIFY(house.coach->verdicts().all().back().score == scoreCall(kept.call(), all));
            QCOMPARE(house.coach->usage().onDay(QDateTime::currentDateTimeUtc().date()).answers, 1);
            QTest::qWait(300); // The picture is written beside.
            house.ledger.close();
        }
        // Nothing readable lies on the disk: neither words nor prices nor the key nor the picture.
        const QByteArray disk = everythingBelow(folder.path());
        QVERIFY(disk.size() > 10'000);
        QVERIFY(!disk.contains(said.headline.toUtf8().left(30)));
        QVERIFY(!disk.contains("the picture that was sent"));
        QVERIFY(!disk.contains(goodKey('K').mid(8)));
        {
            House house(answering("{}"), folder.path());
            house.openVault("a long passphrase");
            QVERIFY(QTest::qWaitFor([&] { return !house.coach->verdicts().all().empty(); }, 5000));
            const KeptVerdict& kept = house.coach->verdicts().all().front();
            QVERIFY(kept.verdict == said);
            QCOMPARE(kept.hash, hash); // Frozen: the same bytes after a restart.
            QVERIFY(kept.score.isDecided());
            QVERIFY(kept.facts.candles == request.facts.candles);
            const auto picture = house.coach->verdicts().picture(kept);
            QVERIFY(picture && *picture == request.image->bytes);
            const UsageTotals today = house.coach->usage().onDay(QDateTime::currentDateTimeUtc().date());
            QCOMPARE(today.attempts, 1);
            QVERIFY(today.nanoUsd > 0);
            QVERIFY(house.coach->usage().csv().contains("gpt-5"));
            house.ledger.close();
        }
    }

    void contradictionIsRepairedOrRefused()
    {
        QTemporaryDir folder;
        Verdict wrong = soundVerdict(factsOf(5));
        wrong.stopLoss = shifted(wrong.entry->price, 100);
        House house(answering(writeVerdict(wrong)), folder.path());
        QVERIFY(house.settings.set(keys::kCoachFallback, u"gpt-5"_s));
        house.secrets.store.keepForThisRunOnly();
        house.addKey('K');
        const CoachOutcome outcome = house.ask(requestFor(5));
        QCOMPARE(outcome.failure->kind, FailureKind::Unusable);
        QVERIFY(house.coach->verdicts().all().empty()); // Nothing invented was kept as a verdict.
    }

    void monthlyCapBlocks()
    {
        QTemporaryDir folder;
        House house(answering("{}"), folder.path());
        house.secrets.store.keepForThisRunOnly();
        house.addKey('K');
        UsageEntry entry;
        entry.atUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        entry.model = u"gpt-5"_s;
        entry.outcome = u"ok"_s;
        entry.nanoUsd = 9'999'000'000;
        house.coach->usage().add(entry);
        QCOMPARE(house.ask(requestFor(1)).failure->kind, FailureKind::CapReached);
        for (const PeerRequest& request : house.peer.requests()) {
            QCOMPARE(request.method, QByteArray("GET"));
        }
        QVERIFY(house.settings.set(keys::kCoachMonthlyCap, u"0"_s));
        QVERIFY(house.ask(requestFor(1)).failure->kind != FailureKind::CapReached);
    }

    void dailyAlertComesOnce()
    {
        QTemporaryDir folder;
        House house(answering(writeVerdict(soundVerdict(factsOf(1)))), folder.path());
        house.secrets.store.keepForThisRunOnly();
        house.addKey('K');
        QVERIFY(house.settings.set(keys::kCoachDailyAlert, u"0.001"_s));
        int alerts = 0;
        connect(house.coach.get(), &CoachService::costAlert, this, [&] { ++alerts; });
        QVERIFY(house.ask(requestFor(1)).answer.has_value());
        QVERIFY(house.ask(requestFor(1)).answer.has_value());
        QCOMPARE(alerts, 1);
    }

    void healthTellsTheTruth()
    {
        QTemporaryDir folder;
        House house(answering(writeVerdict(soundVerdict(factsOf(1)))), folder.path());
        QCOMPARE(house.coach->health().apiKeyStatus, u"not_needed"_s); // A server on this computer.
        QVERIFY(house.settings.set(keys::kCoachBaseUrl, u""_s));
        QCOMPARE(house.coach->health().status, CoachStatus::Down);
        QCOMPARE(house.coach->health().reason, CoachReason::NoKey);
        QVERIFY(house.settings.set(keys::kCoachBaseUrl, QString::fromLatin1(house.peer.base())));
        house.secrets.store.keepForThisRunOnly();
        house.addKey('K');
        house.coach->start();
        QVERIFY(QTest::qWaitFor([&] { return house.coach->health().apiKeyStatus == u"valid"_s; }, 5000));
        QCOMPARE(house.coach->health().model, u"gpt-5"_s);
        QCOMPARE(house.coach->health().fallbackModel, u"gpt-4o"_s);
        const QJsonObject json = house.coach->health().toJson();
        for (const char* member : {"status", "mode", "mockMode", "apiKeyStatus", "model", "fallbackModel",
                                   "responseTime", "rateLimit", "usage", "lastChecked", "environment"}) {
            QVERIFY2(json.contains(QLatin1StringView(member)), member);
        }
        QVERIFY(house.ask(requestFor(1)).answer.has_value());
        QCOMPARE(*house.coach->health().rate.remaining, 497);
        QCOMPARE(house.coach->health().toJson().value(u"usage"_s).toObject().value(u"requestsToday"_s).toInt(), 1);
        QVERIFY(!QJsonDocument(json).toJson().contains(goodKey('K').mid(10, 20)));
    }

    void mockIsLabelledEverywhereAndHasNoRecord()
    {
        AppFlags flags;
        flags.mockCoach = true;
        const auto permit = MockPermit::from(flags);
        QVERIFY(permit.has_value());
        flags.production = true;
        QVERIFY(!MockPermit::from(flags).has_value());
        flags.production = false;
        flags.mockCoach = false;
        QVERIFY(!MockPermit::from(flags).has_value());

        QTemporaryDir folder;
        House house(answering("{}"), folder.path(), [permit = *permit] { return makeMockCoach(permit); });
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const CoachOutcome outcome = house.ask(requestFor(seed));
            QVERIFY(outcome.answer && outcome.answer->isMock);
            const KeptVerdict& kept = house.coach->verdicts().all().back();
            QVERIFY(kept.isMock && kept.verdict.headline.startsWith(u"MOCK"_s));
            QVERIFY(kept.checked().isUsable());
        }
        QVERIFY(house.coach->verdicts().scoredCalls().empty());
        QCOMPARE(house.coach->usage().onDay(QDateTime::currentDateTimeUtc().date()).attempts, 0);
        QVERIFY(house.coach->health().isMock);
        for (const PeerRequest& request : house.peer.requests()) {
            QVERIFY(request.method != "POST");
        }
    }

    /// By construction: the library that holds the production client does not know the mock.
    void productionCannotReachTheMock()
    {
        const QString root = qEnvironmentVariable("ELITE_SOURCE");
        int seen = 0;
        for (const QString& layer : {u"/app"_s, u"/ui"_s, u"/models"_s}) {
            QDirIterator files(root + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString name = files.next();
                if (name.contains(u"/app/coach/mock/"_s) || name.endsWith(u"/app/main.cpp"_s)) {
                    continue;
                }
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                QVERIFY2(!text.contains("coach/mock/") || text.contains("see mock/mock_coach.h"), qPrintable(name));
                QVERIFY2(!text.contains("makeMockCoach"), qPrintable(name));
                ++seen;
            }
        }
        QVERIFY(seen > 200);
        QFile build(root + u"/app/CMakeLists.txt"_s);
        QVERIFY(build.open(QIODevice::ReadOnly));
        const QByteArray text = build.readAll();
        QCOMPARE(text.count("elite_coach_mock"), 1); // The window program alone links it.
        QVERIFY(text.contains("target_link_libraries(elite-trading-coach PRIVATE elite_ui elite_coach_mock)"));
    }

    /// The only thing a verdict can do: fill prices. Whatever a model says, it cannot size, send or loosen.
    void verdictsCanOnlyPrefill()
    {
        Dice dice(21);
        int filled = 0;
        for (int round = 0; round < 2000; ++round) {
            const ChartFacts facts = factsOf(static_cast<std::uint64_t>(dice.between(1, 40)));
            Verdict v = soundVerdict(facts);
            v.kind = VerdictKind(dice.below(4));
            v.direction = VerdictDirection(dice.below(3));
            if (dice.chance(30)) {
                v.stopLoss = shifted(*v.stopLoss, dice.between(-90'000, 90'000));
            }
            if (dice.chance(20)) {
                v.targets.clear();
            }
            if (dice.chance(20)) {
                v.entry.reset();
            }
            const CheckedVerdict checked = checkVerdict(v, facts);
            const auto prefill = prefillOf(checked, facts);
            if (!prefill) {
                continue;
            }
            ++filled;
            QVERIFY(checked.isUsable());
            QVERIFY(v.kind == VerdictKind::Take || v.kind == VerdictKind::TakeWithChanges);
            const bool isBuy = prefill->side == Side::Buy;
            QVERIFY(isBuy ? prefill->stop < prefill->price : prefill->stop > prefill->price); // Always with its stop.
            QVERIFY(prefill->price.value().isMultipleOf(facts.tickSize));
            QCOMPARE(prefill->symbol, facts.symbol);
        }
        QVERIFY(filled > 100);
        // No member of it is a size: a new one must be looked at here.
        const auto& [symbol, venue, side, order, price, stop, target] = TicketPrefill();
        Q_UNUSED(symbol)
        Q_UNUSED(venue)
        Q_UNUSED(side)
        Q_UNUSED(order)
        Q_UNUSED(price)
        Q_UNUSED(stop)
        Q_UNUSED(target)
    }

    void contextHoldsNoAccount()
    {
        VerdictRequest request = requestFor(1);
        request.plan.words = u"Pullback"_s;
        request.focusRule = u"If I enter, then with a stop."_s;
        const QString text = verdictContext(request);
        QVERIFY(text.contains(u"BTC/USD"_s) && text.contains(u"LEVELS"_s) && text.contains(u"Pullback"_s));
        for (const char* word : {"balance", "equity", "account", "sk-"}) {
            QVERIFY2(!text.contains(QLatin1StringView(word), Qt::CaseInsensitive), word);
        }
    }
};

QTEST_GUILESS_MAIN(CoachServiceTest)
#include "tst_coach_service.moc"
