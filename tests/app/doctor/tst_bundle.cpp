// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/bundle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

namespace {

constexpr char kCanary[] = "sk-proj-CANARY0123456789abcdefghijklmnop";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        const QString root = m_folder->path();
        m_paths
            = {root, root + QStringLiteral("/cache"), root + QStringLiteral("/logs"), root + QStringLiteral("/run")};
        QVERIFY(m_paths.create());
    }

    void zipIsReadByOthers_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("unzip") << QStringLiteral("unzip");
        QTest::newRow("python") << QStringLiteral("python3");
    }
    void zipIsReadByOthers()
    {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
        }
        QByteArray binary(100000, '\0');
        for (qsizetype i = 0; i < binary.size(); ++i) {
            binary[i] = static_cast<char>(i * 31 >> 2);
        }
        const Bundle entries{{QStringLiteral("README.txt"), "hello\n"},
                             {QStringLiteral("logs/a name with blanks.log"), binary},
                             {QStringLiteral("empty.txt"), {}}};
        const QString path = m_folder->filePath(QStringLiteral("x.zip"));
        QVERIFY(saveBundle(entries, path));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        const QString out = m_folder->filePath(QStringLiteral("out"));
        const bool python = program == QStringLiteral("python3");
        const QStringList test = python
            ? QStringList{QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), path}
            : QStringList{QStringLiteral("-tq"), path};
        const QStringList extract = python
            ? QStringList{QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, out}
            : QStringList{QStringLiteral("-q"), path, QStringLiteral("-d"), out};
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, test);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(!process.readAll().contains("bad"), "python says bad files and returns 0");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(program, extract);
        QVERIFY(process.waitForFinished());
        for (const ZipEntry& entry : entries) {
            QFile file(out + QLatin1Char('/') + entry.name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(entry.name));
            QCOMPARE(file.readAll(), entry.bytes);
        }
    }

    void aDamagedZipIsNoticed()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty()) {
            QSKIP("unzip is not installed");
        }
        QByteArray zip = zipOf({{QStringLiteral("a.txt"), "hello hello hello"}}, QDateTime::currentDateTimeUtc());
        zip[zip.indexOf("hello")] = 'j';
        const QString path = m_folder->filePath(QStringLiteral("x.zip"));
        write(path, zip);
        QVERIFY(QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-tqq"), path}) != 0);
    }

    void holdsWhatHelpsAndNoSecret()
    {
        write(m_paths.logs + QStringLiteral("/elite.log"),
              QByteArray("a line with ") + kCanary + "\nand " + QDir::homePath().toUtf8() + "/x\n");
        write(m_paths.crashFolder() + QStringLiteral("/crash-1.txt"), QByteArray("crashed with ") + kCanary);
        write(m_paths.data + QStringLiteral("/journal.txt"), "private thoughts");
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kCanary));
        environment.insert(QStringLiteral("OPENAI_TIMEOUT"), QString::fromLatin1(kCanary));
        const Settings settings(m_paths.settingsFile(), readOverrides(environment, {}));
        const Checks checks{
            {QStringLiteral("x"), CheckState::Failed, QStringLiteral("said ") + QLatin1String(kCanary), {}}};
        const Bundle bundle = makeBundle(m_paths, checks, settingsText(settings));
        QStringList names;
        QByteArray all;
        for (const ZipEntry& entry : bundle) {
            names.append(entry.name);
            all += entry.bytes;
        }
        QCOMPARE(
            names,
            QStringList({QStringLiteral("README.txt"), QStringLiteral("doctor.txt"), QStringLiteral("settings.txt"),
                         QStringLiteral("logs/elite.log"), QStringLiteral("crashes/crash-1.txt")}));
        QVERIFY(!all.contains("CANARY"));
        QVERIFY(!all.contains("private thoughts"));
        QVERIFY(!all.contains(QByteArray(QDir::homePath().toUtf8() + "/x")));
        QVERIFY(all.contains("a line with [secret]"));
        QVERIFY(all.contains("OPENAI_API_KEY is given and not shown"));
        QVERIFY(all.contains("coach.timeout = 30 (default)"));
        QVERIFY(bundle.at(0).bytes.contains("logs/elite.log, "));
        QVERIFY(bundle.at(0).bytes.contains("not sent anywhere"));
    }

    void largeLogsAreCutAtALine()
    {
        QByteArray lines;
        for (int i = 0; i < 40000; ++i) {
            lines += "line " + QByteArray::number(i) + "\n";
        }
        write(m_paths.logs + QStringLiteral("/elite.log"), lines);
        const Bundle bundle = makeBundle(m_paths, {}, {});
        const QByteArray log = bundle.at(3).bytes;
        QVERIFY(log.size() < 300 * 1024);
        QVERIFY(log.startsWith("[older lines left out]\nline "));
        QVERIFY(log.endsWith("line 39999\n"));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        const Done done = saveBundle({{QStringLiteral("a"), "b"}}, m_folder->filePath(QStringLiteral("absent/x.zip")));
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(QStringLiteral("cannot write")));
    }

private:
    std::optional<QTemporaryDir> m_folder;
    AppPaths m_paths;
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
