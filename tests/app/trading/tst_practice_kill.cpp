// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trading/session_world.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <map>

// Practice trading under kill -9: a child trades as fast as it can and says each fact that it was told is kept. After
// every kill all of them must be in the ledger, each once, and the run must come back fact by fact.

using namespace elite;
using namespace elite::test;

namespace {

constexpr int kMinutes = 90; // Of the tape.

RiskLimits wideLimits()
{
    RiskLimits limits;
    limits.maxDailyLossBp = 9'000;
    return limits;
}

QByteArray hashOf(const EngineEvent& event)
{
    QByteArray bytes;
    appendBytes(bytes, event);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24);
}

/// Facts are counted by account: the person's and those of the bots.
quint64 keyOf(const EngineEvent& event)
{
    return (static_cast<quint64>(event.account) << 40) | event.sequence;
}

/// Two bots trade beside the person; the next child finds them running.
void startBots(Session& session, const std::vector<BotCard>& cards)
{
    const auto isRunning = [](const BotCard& card) { return card.state == BotState::Running; };
    if (std::count_if(cards.begin(), cards.end(), isRunning) >= 2) {
        return;
    }
    for (const auto& [kind, values] : {std::pair("sma-cross", std::vector<std::int64_t>{2, 4, 50}),
                                       std::pair("grid", std::vector<std::int64_t>{4, 5, 10})}) {
        BotSpec spec;
        spec.kind = BotCatalog::find(kind);
        spec.values = values;
        spec.instrument = session.board().rows().front().instrument.id;
        const auto started = session.startBot(spec);
        require(started.hasValue(), "a bot starts");
    }
}

int child(const QString& folder)
{
    LedgerOptions options;
    options.places = {folder + QStringLiteral("/ledger.db"), folder + QStringLiteral("/backups"),
                      folder + QStringLiteral("/damaged")};
    auto opened = Ledger::open(options, testKey());
    require(opened.hasValue(), "the ledger opens after a kill");
    std::unique_ptr<Ledger> ledger = *std::move(opened);
    Session session;
    session.setDefaults(
        {QStringLiteral("Practice 1"), Currency::of("USD"), Cash(100'000LL * 100'000'000), true, wideLimits(), true});
    QObject::connect(&session, &Session::runReplaced, &session, [](const QString& why) {
        std::printf("REPLACED %s\n", qPrintable(why));
        std::fflush(stdout);
    });
    QObject::connect(&session, &Session::factsKept, &session, [](const std::shared_ptr<const KeptFacts>& facts) {
        for (const EngineEvent& event : facts->events) {
            std::printf("%llu %s %d\n", static_cast<unsigned long long>(keyOf(event)), hashOf(event).constData(),
                        static_cast<int>(event.kind));
        }
        std::fflush(stdout);
    });
    std::shared_ptr<const Desk> desk;
    QObject::connect(&session, &Session::deskChanged, &session,
                     [&desk](const std::shared_ptr<const Desk>& now) { desk = now; });
    session.setLedger(ledger.get());
    session.openTape(folder + QStringLiteral("/test.tape"), 200);
    session.source()->setSpeed(900); // A bar of the bots takes no tenth of a second.
    std::vector<BotCard> cards;
    QObject::connect(&session, &Session::botsChanged, &session,
                     [&cards](const std::vector<BotCard>& now) { cards = now; });
    std::printf("READY\n");
    std::fflush(stdout);
    QRandomGenerator random(static_cast<quint32>(QCoreApplication::applicationPid()));
    QTimer trader;
    QObject::connect(&trader, &QTimer::timeout, &session, [&] {
        if (session.source()->state().phase == FeedPhase::Ended) {
            std::printf("ENDED\n");
            std::fflush(stdout);
            QCoreApplication::quit();
            return;
        }
        if (desk && desk->pause == DeskPause::None && desk->traders.size() == 1) {
            startBots(session, cards);
        }
        if (random.bounded(200) == 0) { // A person stops a bot now and then, and starts others.
            for (const BotCard& card : cards) {
                if (card.state == BotState::Running) {
                    (void)session.stopBot(card.id);
                    break;
                }
            }
            startBots(session, cards);
        }
        for (int i = 0; i < 4; ++i) {
            OrderRequest request;
            request.side = random.bounded(2) == 0 ? Side::Buy : Side::Sell;
            request.quantity = Lots(1 + random.bounded(20));
            request.isReduceOnly = request.side == Side::Sell;
            session.submit(request, {});
        }
    });
    trader.start(4);
    const int result = QCoreApplication::exec();
    session.end();
    ledger->close();
    return result;
}

struct Outcome
{
    int kills = 0;
    int beforeReady = 0;
    std::map<quint64, QByteArray> said; // By sequence.
    qint64 fills = 0;
    qint64 ofBots = 0; // Facts of bots in the ledger.
    QString trouble;
};

} // namespace

class TestPracticeKill : public QObject
{
    Q_OBJECT

    static void check(const QString& folder, Outcome& outcome)
    {
        LedgerOptions options;
        options.places = {folder + QStringLiteral("/ledger.db"), folder + QStringLiteral("/backups"),
                          folder + QStringLiteral("/damaged")};
        auto ledger = Ledger::open(options, testKey());
        require(ledger.hasValue(), "the ledger opens");
        auto tape = TapeFile::open(folder + QStringLiteral("/test.tape"));
        const auto history = readPracticeHistory(**ledger, (*tape)->tape().hash());
        require(history.hasValue(), "the practice rows are readable");
        std::map<quint64, QByteArray> kept;
        for (const PracticeRun& run : history->runs) {
            for (const PracticeStep& step : history->steps.at(run.id)) {
                for (const EngineEvent& event : step.events) {
                    if (!kept.emplace(keyOf(event), hashOf(event)).second) {
                        outcome.trouble = QStringLiteral("fact %1 is there twice").arg(keyOf(event));
                    }
                    outcome.ofBots += event.account != 0 ? 1 : 0;
                }
            }
        }
        for (const auto& [sequence, hash] : outcome.said) {
            const auto it = kept.find(sequence);
            if (it == kept.end()) {
                outcome.trouble = QStringLiteral("fact %1 was said to be kept and is lost").arg(sequence);
            } else if (it->second != hash) {
                outcome.trouble = QStringLiteral("fact %1 is another one").arg(sequence);
            }
        }
        (*ledger)->close();
    }

    static Outcome run(int kills, int checkEvery)
    {
        QTemporaryDir folder;
        QFile tape(folder.filePath(QStringLiteral("test.tape")));
        require(tape.open(QIODevice::WriteOnly), "a file for the tape");
        tape.write(smallTape(11, kMinutes));
        tape.close();
        Outcome outcome;
        QRandomGenerator random(20261129);
        while (outcome.kills < kills && outcome.trouble.isEmpty()) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder.path()});
            require(process.waitForStarted(), "the child starts");
            const bool early = random.bounded(10) == 0; // While it restores.
            bool isReady = false;
            QElapsedTimer clock;
            clock.start();
            const qint64 delay = early ? random.bounded(8) : 20 + random.bounded(250);
            qint64 readyAt = -1;
            while (process.state() == QProcess::Running) {
                process.waitForReadyRead(5);
                read(process, outcome, isReady);
                if (isReady && readyAt < 0) {
                    readyAt = clock.elapsed();
                }
                const qint64 since = early ? clock.elapsed() : readyAt < 0 ? -1 : clock.elapsed() - readyAt;
                if (since >= delay || clock.elapsed() > 60'000) {
                    break;
                }
            }
            process.kill();
            process.waitForFinished();
            read(process, outcome, isReady);
            ++outcome.kills;
            outcome.beforeReady += isReady ? 0 : 1;
            if (outcome.kills % checkEvery == 0 || outcome.kills == kills) {
                check(folder.path(), outcome);
            }
            if (process.exitStatus() == QProcess::NormalExit) { // The tape was over: begin with a new world.
                return outcome;
            }
        }
        return outcome;
    }

    static void read(QProcess& process, Outcome& outcome, bool& isReady)
    {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "READY") {
                isReady = true;
            } else if (line.startsWith("REPLACED")) {
                outcome.trouble = QString::fromUtf8(line);
            } else if (line != "ENDED") {
                const QList<QByteArray> parts = line.split(' ');
                if (parts.size() == 3) {
                    outcome.said[parts[0].toULongLong()] = parts[1];
                    const auto kind = static_cast<EventKind>(parts[2].toInt());
                    outcome.fills += kind == EventKind::Filled || kind == EventKind::PartiallyFilled ? 1 : 0;
                }
            }
        }
    }

private Q_SLOTS:
    void nothingIsLostOrDoubled()
    {
        const int wanted = qEnvironmentVariableIsSet("ELITE_SOAK") ? 1'000 : 12;
        int kills = 0;
        int early = 0;
        qint64 facts = 0;
        qint64 fills = 0;
        qint64 ofBots = 0;
        while (kills < wanted) {
            const Outcome outcome = run(std::min(100, wanted - kills), 6);
            QVERIFY2(outcome.trouble.isEmpty(), qPrintable(outcome.trouble));
            kills += outcome.kills;
            early += outcome.beforeReady;
            facts += static_cast<qint64>(outcome.said.size());
            fills += outcome.fills;
            ofBots += outcome.ofBots;
        }
        qInfo().noquote() << QStringLiteral("%1 kills, %2 before it was ready; %3 facts said to be kept, %4 fills; "
                                            "lost 0, doubled 0, every run came back fact by fact")
                                 .arg(kills)
                                 .arg(early)
                                 .arg(facts)
                                 .arg(fills);
        QVERIFY(fills > wanted); // The harness has really traded.
        QVERIFY(ofBots > wanted); // And its bots too.
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--child")) {
        return child(arguments.at(2));
    }
    TestPracticeKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_practice_kill.moc"
