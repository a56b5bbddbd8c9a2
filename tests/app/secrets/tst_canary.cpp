// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_context.h"
#include "app/doctor/bundle.h"
#include "app/secrets/process_hardening.h"
#include "app/secrets/recovery_code.h"
#include "app/secrets/scrubber.h"
#include "app/storage/ledger.h"
#include "tests/app/secrets/leak_search.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <optional>

using elite::AppContext;
using elite::Done;
using elite::Secret;

namespace {

Q_LOGGING_CATEGORY(lcCanary, "elite.canary")

// None of them has a shape or a name that would give it away, except the first two: those are found by their value.
const QByteArray kEnvironmentKey = "sk-proj-" + QByteArray("EnvCanary9f3kQ2") + QByteArray(30, 'e');
const QByteArray kStoredKey = "sk-proj-" + QByteArray("StoredCanary7dW1") + QByteArray(30, 's');
const QByteArray kExchangeKey = "exchange canary key/with+signs=1";
const QByteArray kExchangeSecret = "exchangecanarysecret77";
const QByteArray kPassphrase = "passphrase of the canary vault";

/// No keychain in this session, so that everything the store keeps lies in a file that can be searched.
elite::AppPaths pathsIn(const QString& home)
{
    return {home, home + QStringLiteral("/cache"), home + QStringLiteral("/logs"), home + QStringLiteral("/run")};
}

template <class Start> bool finish(Start start)
{
    std::optional<Done> answer;
    start([&](const Done& done) { answer.emplace(done); });
    const bool answered = QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answered && answer->hasValue();
}

std::vector<Secret> parts(std::initializer_list<QByteArray> values)
{
    std::vector<Secret> all;
    all.reserve(values.size());
    for (const QByteArray& value : values) {
        all.push_back(Secret::copyOf(value));
    }
    return all;
}

/// What careless code would log: the value in a sentence, in a header, in an error, encoded.
void logCarelessly(const QByteArray& value)
{
    qCInfo(lcCanary).noquote() << "using" << QString::fromUtf8(value) << "now";
    qCWarning(lcCanary).noquote() << QString::fromUtf8("GET /x?sig=" + value.toPercentEncoding());
    qCWarning(lcCanary).noquote() << QString::fromLatin1("Basic " + QByteArray("user:" + value).toBase64());
    qCWarning(lcCanary).noquote() << QString::fromLatin1(value.toHex()) << QString::fromLatin1(value.toHex().toUpper());
    qCCritical(lcCanary) << "in JSON" << QString::fromUtf8("{\"k\":\"" + value + "\"}");
}

/// The child: the environment's key, a key in the vault, careless logging, then a crash with the key in its last words.
int crash(const QString& home)
{
    elite::hardenProcess();
    AppContext context(AppContext::Program::Window, QStringLiteral("crashing"), pathsIn(home));
    if (!context.start()) {
        return 3;
    }
    elite::learnSecret(Secret::copyOf(kExchangeSecret));
    logCarelessly(kEnvironmentKey);
    logCarelessly(kExchangeSecret);
    elite::fail(QByteArray("broken while using " + kExchangeSecret).constData());
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_home = m_folder.filePath(QStringLiteral("home"));
        qputenv("OPENAI_API_KEY", kEnvironmentKey);
        qputenv("ELITE_HOME", m_home.toUtf8());
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"}) {
            qunsetenv(name);
        }
        qputenv("TMPDIR", m_folder.path().toUtf8());
        qputenv("HOME", m_folder.path().toUtf8());
    }

    void usesEverythingInOneRun()
    {
        AppContext context(AppContext::Program::Window, QStringLiteral("canary"), pathsIn(m_home));
        QVERIFY(context.start().hasValue());
        elite::SecretServices& secrets = context.secrets();
        QVERIFY(secrets.keys.hasEnvironmentKey());
        QVERIFY(qEnvironmentVariableIsEmpty("OPENAI_API_KEY"));

        QVERIFY(
            finish([&](auto done) { secrets.store.createVault(Secret::copyOf(kPassphrase), &secrets.store, done); }));
        QVERIFY(finish([&](auto done) {
            secrets.keys.add(elite::KeyProvider::OpenAi, QStringLiteral("Work"), parts({kStoredKey}), &secrets.store,
                             done);
        }));
        QVERIFY(finish([&](auto done) {
            secrets.keys.add(elite::KeyProvider::Kraken, QStringLiteral("Exchange"),
                             parts({kExchangeKey, kExchangeSecret}), &secrets.store, done);
        }));
        QVERIFY(
            finish([&](auto done) { secrets.keys.keepEnvironmentKey(QStringLiteral("Kept"), &secrets.store, done); }));
        const QString id = secrets.keys.keys().front().id;
        QVERIFY(secrets.keys.rename(id, QStringLiteral("Office")).hasValue());
        QVERIFY(finish([&](auto done) { secrets.keys.replace(id, parts({kStoredKey}), &secrets.store, done); }));

        secrets.masterKey.open(elite::LedgerSeal::of(context.paths()));
        QVERIFY(QTest::qWaitFor([&] { return secrets.masterKey.state() == elite::MasterKeyState::Ready; }, 10'000));
        m_master = secrets.masterKey.key().reveal().toByteArray();
        m_code = elite::recoveryCode(secrets.masterKey.key()).reveal().toByteArray();
        useLedger(context);

        for (const QByteArray& value :
             {kEnvironmentKey, kStoredKey, kExchangeKey, kExchangeSecret, kPassphrase, m_master, m_code}) {
            logCarelessly(value);
        }
        // A key pasted into the wrong field, refused or not, must not end in the settings file.
        const Done wrongField = context.settings().set(elite::keys::kCoachModel, QString::fromLatin1(kStoredKey));
        qCInfo(lcCanary) << "key given as model:" << (wrongField ? "accepted" : "refused");

        const elite::Bundle bundle = elite::makeBundle(context.paths(), {}, elite::settingsText(context.settings()));
        QVERIFY(bundle.size() >= 3);
        QVERIFY(elite::saveBundle(bundle, m_folder.filePath(QStringLiteral("bundle.zip"))).hasValue());
    }

    void crashesWithKeysInMemory()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kEnvironmentKey));
        child.setProcessEnvironment(environment);
        child.setWorkingDirectory(m_folder.path());
        child.setStandardErrorFile(m_folder.filePath(QStringLiteral("crash.stderr.discarded")));
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), m_home});
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QFile::remove(
            m_folder.filePath(QStringLiteral("crash.stderr.discarded"))); // what a terminal got, not a file of ours
        const QStringList reports = QDir(pathsIn(m_home).crashFolder()).entryList(QDir::Files);
        QVERIFY2(!reports.isEmpty(), "a crash report was written");
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    }

    void usesTheCommandLine()
    {
        const QString program = qEnvironmentVariable("ELITE_BIN") + QStringLiteral("/elite");
        if (!QFile::exists(program)) {
            QSKIP("SKIP: the program elite is not built");
        }
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("config"), QStringLiteral("list")},
              {QStringLiteral("doctor"), QStringLiteral("--json")},
              {QStringLiteral("doctor"), QStringLiteral("--bundle"), m_folder.filePath(QStringLiteral("doctor.zip"))},
              {QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("coach.model"),
               QString::fromLatin1(kStoredKey)}}) {
            QProcess run;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kEnvironmentKey));
            run.setProcessEnvironment(environment);
            run.setProcessChannelMode(QProcess::MergedChannels);
            run.setStandardOutputFile(m_folder.filePath(QStringLiteral("output-") + arguments.join(u'-').left(16)));
            run.start(program, arguments);
            QVERIFY(run.waitForFinished(60'000));
            QCOMPARE(run.exitStatus(), QProcess::NormalExit);
        }
    }

    void findsNoneOfThemInAnyFile()
    {
        const leak::Searched searched = leak::search(m_folder.path(), planted());
        qInfo("searched %d files, %lld bytes, %zu values", searched.files, static_cast<long long>(searched.bytes),
              planted().size());
        QVERIFY(searched.files >= 5);
        QVERIFY(searched.bytes > 10'000);
        QVERIFY2(searched.hits.isEmpty(), qPrintable(searched.hits.join(u'\n')));
    }

    void aPlantedLeakIsFound()
    {
        for (const auto& [name, value] : planted()) {
            for (const leak::Needle& needle : leak::needlesOf(value)) {
                QTemporaryDir folder;
                QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deep/.hidden")));
                QFile file(folder.filePath(QStringLiteral("deep/.hidden/some.db-wal")));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray(5000, '\0') + "noise" + needle.bytes + "noise");
                file.close();
                QVERIFY2(!leak::search(folder.path(), {{name, value}}).hits.isEmpty(), qPrintable(needle.how));
            }
            // And encoded by somebody else, inside something longer.
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("log")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("user:" + value + "@host").toBase64());
            file.close();
            QVERIFY(!leak::search(folder.path(), {{name, value}}).hits.isEmpty());
        }
    }

private:
    void useLedger(AppContext& context)
    {
        elite::LedgerOptions options;
        options.places = {context.paths().ledgerFile(), context.paths().backupFolder(),
                          context.paths().data + QStringLiteral("/damaged")};
        options.anchors = &context.secrets().anchors;
        auto ledger = elite::Ledger::open(options, context.secrets().masterKey.key());
        QVERIFY2(ledger.hasValue(), ledger ? "" : qPrintable(ledger.error().detail));
        elite::NewEvent event;
        event.kind = "audit.key.added";
        // The audit row of a key names its label and its ends, made from an error text that held the key.
        event.payload = elite::scrubbed(QByteArrayView(QByteArray("stored " + kStoredKey + " for Office")));
        QVERIFY((*ledger)->append({event}).get().hasValue());
        (*ledger)->saveAnchorNow();
        QTest::qWait(100);
    }

    std::vector<std::pair<QString, QByteArray>> planted() const
    {
        return {{QStringLiteral("key of the environment"), kEnvironmentKey},
                {QStringLiteral("stored key"), kStoredKey},
                {QStringLiteral("exchange key"), kExchangeKey},
                {QStringLiteral("exchange secret"), kExchangeSecret},
                {QStringLiteral("passphrase"), kPassphrase},
                {QStringLiteral("master key"), m_master},
                {QStringLiteral("recovery code"), m_code}};
    }

    QTemporaryDir m_folder;
    QString m_home;
    QByteArray m_master;
    QByteArray m_code;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--crash")) {
        return crash(arguments.value(2));
    }
    TestCanary test;
    return QTest::qExec(&test, arguments);
}
#include "tst_canary.moc"
