// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/live_readiness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

/// `elite verify` as a script sees it, and that a fault is found.
class TestVerify : public QObject
{
    Q_OBJECT

    struct Run
    {
        int code = -1;
        QJsonObject json;
        QString text;
    };
    static Run verify(const QString& home, const QStringList& arguments, const QProcessEnvironment& more = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(more);
        environment.insert(u"ELITE_HOME"_s, home);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // No keychain here.
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("ELITE_BIN") + u"/elite"_s, QStringList{u"verify"_s} + arguments);
        Run run;
        if (!process.waitForFinished(120'000)) {
            process.kill();
            return run;
        }
        run.code = process.exitCode();
        const QByteArray out = process.readAllStandardOutput();
        run.text = QString::fromUtf8(out);
        run.json = QJsonDocument::fromJson(out).object();
        return run;
    }
    static QString stateOf(const Run& run, const QString& name)
    {
        for (const auto one : run.json[u"checks"_s].toArray()) {
            if (one[u"check"_s].toString() == name) {
                return one[u"state"_s].toString();
            }
        }
        return {};
    }

private Q_SLOTS:
    void aFreshFolderPasses()
    {
        const QTemporaryDir home;
        const Run run = verify(home.path(), {u"--json"_s, u"--offline"_s});
        QVERIFY2(run.code == 0, qPrintable(run.text));
        QCOMPARE(run.json[u"checks"_s].toArray().size(), 10);
        QCOMPARE(run.json[u"failed"_s].toBool(true), false);
        for (const char* name : {"prices.keyless", "paper.default", "live.default", "stop.works", "gate.refuses",
                                 "keys.place", "secrets.files", "limits.on"}) {
            QCOMPARE(stateOf(run, QString::fromLatin1(name)), u"ok"_s);
        }
        const Run words = verify(home.path(), {u"--offline"_s});
        QVERIFY(words.text.contains(u"stop.works"_s) && words.text.contains(u"gate.refuses"_s));
    }

    void aSwitchInTheEnvironmentIsSaid()
    {
        const QTemporaryDir home;
        QProcessEnvironment on;
        on.insert(u"ENABLE_LIVE_TRADING"_s, u"true"_s);
        const Run run = verify(home.path(), {u"--json"_s, u"--offline"_s}, on);
        QCOMPARE(stateOf(run, u"live.default"_s), u"note"_s); // Not a fault: the gate decides.
        QCOMPARE(stateOf(run, u"gate.refuses"_s), u"ok"_s);
    }

    void aKeyInAFileIsFound()
    {
        const QTemporaryDir home;
        qputenv("ELITE_HOME", home.path().toUtf8());
        AppContext context(AppContext::Program::CommandLine, u"verify-test"_s);
        QVERIFY(context.start());
        std::vector<Secret> secrets;
        secrets.push_back(Secret::copyOf("a-canary-that-is-a-key-0123456789"));
        QCOMPARE(checkNoSecretInFiles(context, secrets).state, CheckState::Good);
        for (const QByteArray& spelling : {QByteArray("a-canary-that-is-a-key-0123456789"),
                                           QByteArray("a-canary-that-is-a-key-0123456789").toBase64(),
                                           QByteArray("a-canary-that-is-a-key-0123456789").toHex()}) {
            QFile file(home.filePath(u"notes.txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("something " + spelling + " something");
            file.close();
            const Check found = checkNoSecretInFiles(context, secrets);
            QCOMPARE(found.state, CheckState::Failed);
            QVERIFY(found.text.contains(u"notes.txt"_s));
            QVERIFY(!found.text.contains(u"canary"_s));
        }
    }

    void theStopIsTried()
    {
        const Check stop = checkEmergencyStop();
        QVERIFY2(stop.state == CheckState::Good, qPrintable(stop.text));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
