// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/full_backup.h"
#include "app/storage/tar_file.h"
#include "tests/app/storage/support/ledger_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    require(QDir().mkpath(QFileInfo(path).absolutePath()), "a folder");
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file");
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 rowsOf(const QString& ledger)
{
    auto database = Database::open(ledger, Database::Access::ReadOnly, Database::Durability::Full);
    require(database.hasValue(), "the ledger opens");
    return *database->integer("SELECT COUNT(*) FROM event_log");
}

/// A data folder as the program leaves it, with a ledger that is in use.
struct Place
{
    QTemporaryDir folder;
    AppPaths paths{folder.filePath(u"data"_s), folder.filePath(u"cache"_s), folder.filePath(u"logs"_s),
                   folder.filePath(u"run"_s)};
    QString file = folder.filePath(u"all.tar"_s);
    std::unique_ptr<Ledger> ledger;

    Place()
    {
        require(paths.create().hasValue(), "the folders");
        open();
        require(fill(*ledger, 50).hasValue(), "rows");
        auto settings = Database::open(paths.settingsFile(), Database::Access::Create, Database::Durability::Full);
        require(settings && settings->run("CREATE TABLE kept(name TEXT)").hasValue()
                    && settings->run("INSERT INTO kept VALUES('dark')").hasValue(),
                "settings");
        write(paths.chartFolder() + u"/drawings/a.json"_s, "[1,2,3]");
        write(paths.data + u"/coach/00ff"_s, QByteArray(3'000'000, 'p')); // More than one portion.
        write(paths.vaultFile(), "VAULT-CANARY");
        write(paths.data + u"/.env"_s, "OPENAI_API_KEY=ENV-CANARY");
        write(paths.marketFile(), "MARKET-CANARY");
    }
    void open()
    {
        LedgerOptions options;
        options.places = {paths.ledgerFile(), paths.backupFolder(), paths.data + u"/damaged"_s};
        auto opened = Ledger::open(std::move(options), testKey());
        require(opened.hasValue(), "the ledger opens");
        ledger = *std::move(opened);
    }
    void close()
    {
        ledger->close();
        ledger.reset();
    }
};

const BackupProgress kGoOn = [](double) { return true; };

} // namespace

class FullBackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        Place place;
        double last = 0;
        bool isRising = true;
        const auto made = makeFullBackup(place.paths, &place.ledger->chain(), place.file, [&](double share) {
            isRising = isRising && share >= last && share <= 1;
            last = share;
            return true;
        });
        QVERIFY2(made.hasValue(), made ? "" : qPrintable(made.error().detail));
        QVERIFY(isRising && last > 0.99);
        QVERIFY(made->ledgerRows >= 50 && made->isChainProved);
        QCOMPARE(made->files, 4);
        const qint64 then = rowsOf(place.paths.ledgerFile());
        const QByteArray all = read(place.file);
        QVERIFY(!all.contains("CANARY")); // No vault, no environment, nothing that can be fetched again.
        QVERIFY(all.contains("drawings/a.json"));
        QVERIFY(!(QFile::permissions(place.file) & (QFile::ReadGroup | QFile::ReadOther)));

        const auto proved = verifyFullBackup(place.file, &place.ledger->chain(), place.folder.path(), kGoOn);
        QVERIFY(proved && proved->isChainProved && proved->bytes == made->bytes);

        // Life goes on, then everything is wanted back.
        QVERIFY(fill(*place.ledger, 30).hasValue());
        write(place.paths.chartFolder() + u"/drawings/a.json"_s, "[]");
        const auto staged = stageRestore(place.paths, &place.ledger->chain(), place.file, kGoOn);
        QVERIFY(staged && isRestoreStaged(place.paths));
        QCOMPARE(read(place.paths.chartFolder() + u"/drawings/a.json"_s), QByteArray("[]")); // Nothing is replaced yet.
        QVERIFY(fill(*place.ledger, 1).hasValue());
        place.close();
        const auto applied = applyStagedRestore(place.paths);
        QVERIFY(applied && *applied);
        QCOMPARE((*applied)->files, 4);
        QCOMPARE(rowsOf(place.paths.ledgerFile()), then);
        QCOMPARE(read(place.paths.chartFolder() + u"/drawings/a.json"_s), QByteArray("[1,2,3]"));
        QCOMPARE(read((*applied)->keptIn + u"/charts/drawings/a.json"_s), QByteArray("[]"));
        QVERIFY(rowsOf((*applied)->keptIn + u"/ledger.db"_s) > then);
        QCOMPARE(read(place.paths.vaultFile()), QByteArray("VAULT-CANARY"));
        QVERIFY(!isRestoreStaged(place.paths));
        const auto again = applyStagedRestore(place.paths);
        QVERIFY(again && !*again);
        place.open(); // And it is a sound ledger.
        QVERIFY(!place.ledger->report().recovery);
        place.close();
    }

    void killedWhileItIsPutInPlace()
    {
        Place place;
        QVERIFY(makeFullBackup(place.paths, &place.ledger->chain(), place.file, kGoOn).hasValue());
        const qint64 then = rowsOf(place.paths.ledgerFile());
        QVERIFY(fill(*place.ledger, 30).hasValue());
        QVERIFY(stageRestore(place.paths, &place.ledger->chain(), place.file, kGoOn).hasValue());
        place.close();
        // The program had put some files in place and moved another aside.
        const QString staged = place.paths.data + u"/restore"_s;
        QVERIFY(QFile::remove(place.paths.chartFolder() + u"/drawings/a.json"_s));
        QVERIFY(
            QFile::rename(staged + u"/charts/drawings/a.json"_s, place.paths.chartFolder() + u"/drawings/a.json"_s));
        const auto applied = applyStagedRestore(place.paths);
        QVERIFY(applied && *applied);
        QCOMPARE(rowsOf(place.paths.ledgerFile()), then);
        QCOMPARE(read(place.paths.chartFolder() + u"/drawings/a.json"_s), QByteArray("[1,2,3]"));
    }

    void cancelledLeavesNothing()
    {
        Place place;
        write(place.file, "an older backup");
        for (const double at : {0.0, 0.3, 0.6, 0.9}) {
            const auto stop = [at](double share) { return share < at; };
            const auto made = makeFullBackup(place.paths, &place.ledger->chain(), place.file, stop);
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QCOMPARE(read(place.file), QByteArray("an older backup"));
        }
        QVERIFY(makeFullBackup(place.paths, &place.ledger->chain(), place.file, kGoOn).hasValue());
        const auto staged
            = stageRestore(place.paths, &place.ledger->chain(), place.file, [](double share) { return share < 0.5; });
        QCOMPARE(staged.error().code, ErrorCode::Cancelled);
        QVERIFY(!isRestoreStaged(place.paths));
        QCOMPARE(QDir(place.paths.data).entryList({u"restore*"_s, u"backup-*"_s}, QDir::Dirs), QStringList());
    }

    void whatIsDamagedIsNeverRestored()
    {
        Place place;
        QVERIFY(makeFullBackup(place.paths, &place.ledger->chain(), place.file, kGoOn).hasValue());
        const QByteArray sound = read(place.file);
        const QString bad = place.folder.filePath(u"bad.tar"_s);
        const auto refused = [&](const QByteArray& content) {
            write(bad, content);
            const auto staged = stageRestore(place.paths, &place.ledger->chain(), bad, kGoOn);
            return !staged && !isRestoreStaged(place.paths);
        };
        QVERIFY(refused({}));
        QVERIFY(refused("not a tar at all"));
        for (int part = 0; part < 20; ++part) {
            QByteArray flipped = sound;
            const qsizetype at = 512 + (sound.size() - 2'048) * part / 20;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
            QVERIFY2(refused(flipped) || flipped[at] == '\x10',
                     qPrintable(QString::number(at))); // Padding holds nothing.
            QVERIFY(refused(sound.left(at)));
        }
        // A list that names what no backup may touch.
        for (const char* name : {"../evil", "secrets.vault", "/etc/passwd", "charts/../../evil", ".env"}) {
            QBuffer tar;
            tar.open(QIODevice::WriteOnly);
            const QByteArray list
                = "{\"format\":1,\"files\":[{\"name\":\"" + QByteArray(name) + "\",\"size\":\"1\",\"sha256\":\"00\"}]}";
            QVERIFY(writeTarFile(tar, u"backup.json"_s, list) && writeTarFile(tar, QString::fromLatin1(name), "x")
                    && endTar(tar));
            QVERIFY2(refused(tar.data()), name);
        }
        QVERIFY(!QFile::exists(place.folder.filePath(u"evil"_s)));
        QByteArray newer = sound;
        newer.replace("\"format\": 1", "\"format\": 9");
        write(bad, newer);
        QCOMPARE(stageRestore(place.paths, nullptr, bad, kGoOn).error().code, ErrorCode::NewerFormat);
    }

    void recordsOfAnotherKeyAreSaid()
    {
        Place place;
        QVERIFY(makeFullBackup(place.paths, &place.ledger->chain(), place.file, kGoOn).hasValue());
        const EventChain other(testKey(99));
        const auto staged = stageRestore(place.paths, &other, place.file, kGoOn);
        QVERIFY(staged && !staged->isChainProved);
        QVERIFY(dropStagedRestore(place.paths).hasValue() && !isRestoreStaged(place.paths));
    }

    /// A ledger whose rows do not fit its chain goes into no backup.
    void aTamperedLedgerIsNotBackedUp()
    {
        Place place;
        place.close();
        QVERIFY(tamper(place.paths.ledgerFile(), "UPDATE event_log SET payload = x'7b7d' WHERE seq = 7;").hasValue());
        const EventChain chain(testKey());
        const auto made = makeFullBackup(place.paths, &chain, place.file, kGoOn);
        QVERIFY(!made && !QFile::exists(place.file));
    }
};

QTEST_GUILESS_MAIN(FullBackupTest)
#include "tst_full_backup.moc"
