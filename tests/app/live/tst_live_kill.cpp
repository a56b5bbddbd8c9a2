// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/live/live_world.h"

#include <QDataStream>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

// Kill -9 with open orders: a child trades against the exchange in this process and is killed again and again; what it
// had written down, and nothing else, is all that the next one knows.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kFile = "ELITE_LIVE_KILL_FILE";
constexpr const char* kUrl = "ELITE_LIVE_KILL_URL";

/// Rows one behind the other; a torn last one does not count.
std::vector<NewEvent> readRows(const QString& path)
{
    std::vector<NewEvent> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return out;
    }
    QDataStream in(&file);
    for (;;) {
        NewEvent event;
        in >> event.kind >> event.payload;
        if (in.status() != QDataStream::Ok) {
            return out;
        }
        out.push_back(event);
    }
}

/// The child: places an order whenever it may, cancels some, until it is killed.
int trade(QCoreApplication& application, const QString& path)
{
    LiveWorld world(LiveWorld::recordsOf(readRows(path)), QUrl(qEnvironmentVariable(kUrl)));
    QFile file(path);
    if (!file.open(QIODevice::Append)) {
        return 2;
    }
    world.onKeep = [&file](const std::vector<NewEvent>& rows) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        for (const NewEvent& event : rows) {
            out << event.kind << event.payload;
        }
        file.write(bytes);
        file.flush();
        fsync(file.handle());
    };
    QTimer wish;
    QObject::connect(&wish, &QTimer::timeout, &wish, [&world] {
        const QByteArray id = world.place(intentOf("0.01"));
        if (!id.isEmpty() && QRandomGenerator::global()->bounded(3) == 0) {
            (void)world.venue->cancel(id);
        }
    });
    wish.start(10);
    world.venue->start();
    return application.exec();
}

} // namespace

class TestLiveKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killsLoseAndDoubleNothing();
};

void TestLiveKill::killsLoseAndDoubleNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rows"_s);
    KrakenServer server(today());
    server.fillPercent = 40;
    QRandomGenerator chance(20'261'129);
    int placed = 0;
    bool isKillNow = false;
    server.onAddOrder = [&](const QByteArray&) {
        ++placed;
        const int what = chance.bounded(100);
        server.mischief = what < 15 ? Mischief::AcceptAndClose
            : what < 25             ? Mischief::AcceptAnd500
            : what < 35             ? Mischief::AcceptAndSilence
            : what < 40             ? Mischief::CloseUntaken
                                    : Mischief::None;
        isKillNow = isKillNow || chance.bounded(3) == 0; // In the middle of an order.
    };
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kFile), path);
    environment.insert(QLatin1StringView(kUrl), server.url().toString());
    const int asked = qEnvironmentVariableIntValue("ELITE_LIVE_KILLS");
    const int kills = asked > 0 ? asked : 12;
    int inFlight = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(child.waitForStarted());
        isKillNow = false;
        (void)QTest::qWaitFor([&] { return isKillNow || child.state() != QProcess::Running; }, 4'000);
        QCOMPARE(child.state(), QProcess::Running); // It must be us who end it.
        inFlight += isKillNow ? 1 : 0;
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    server.mischief = Mischief::None;
    server.onAddOrder = {};
    // Whoever comes next sorts it out, in this process.
    LiveWorld last(LiveWorld::recordsOf(readRows(path)), server.url());
    QVERIFY(last.start());
    last.venue->cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(last.venue->orders().begin(), last.venue->orders().end(),
                                         [](const auto& entry) { return entry.second.isSettled(); }),
                             30'000);
    QVERIFY(last.venue->fault().isEmpty());
    int filled = 0;
    for (const auto& [id, order] : last.venue->orders()) {
        QVERIFY2(server.acceptedOf(id) <= 1, "a double order");
        QVERIFY2(std::abs(order.filled.toDouble() - server.filledOf(id)) < 1e-9, "a lost or doubled fill");
        filled += order.filled.isPositive() ? 1 : 0;
    }
    QCOMPARE(server.accepted(), // Nothing at the exchange that was not written down first.
             static_cast<int>(std::count_if(last.venue->orders().begin(), last.venue->orders().end(),
                                            [&](const auto& entry) { return server.acceptedOf(entry.first) == 1; })));
    qInfo("live: %d kills, %d in the middle of an order; %d orders sent, %d accepted, %d filled, 0 double, 0 lost",
          kills, inFlight, placed, server.accepted(), filled);
    QVERIFY(inFlight > 0);
    QVERIFY(server.accepted() > 0);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString path = qEnvironmentVariable(kFile);
    if (!path.isEmpty()) {
        return trade(application, path);
    }
    TestLiveKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_live_kill.moc"
