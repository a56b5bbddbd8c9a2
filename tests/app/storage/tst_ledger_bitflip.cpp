// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/file_inspection.h"
#include "tests/app/storage/support/harness.h"
#include "tests/app/storage/support/shared_data.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace elite;
using namespace elite::test;

/// Single flipped bits, as a tired disk makes them: whatever the program shows afterwards is right, or it says what is
/// not.
class TestLedgerBitFlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoWrongNumber();
    void tellsWhenTheLogIsDamaged();
    void namesEveryPublishedDamage();
};

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    require(file.open(QIODevice::ReadOnly), "open");
    return file.readAll();
}

void put(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(), "write");
}

QByteArray flipped(QByteArray bytes, std::mt19937_64& random, qsizetype from = 0)
{
    const qsizetype at = from + qsizetype(random() % quint64(bytes.size() - from));
    bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
    return bytes;
}

/// Every number a user could be shown, one row per line, up to row `last`.
QByteArrayList everything(Ledger& ledger, qint64 last)
{
    QByteArrayList out;
    auto reader = ledger.reader();
    for (const Sql sql :
         {Sql("SELECT seq, server_us, wall_us, session, kind, payload FROM event_log WHERE seq <= ?1 ORDER BY seq"),
          Sql("SELECT * FROM audit WHERE seq <= ?1 ORDER BY seq"),
          Sql("SELECT * FROM note WHERE seq <= ?1 ORDER BY id")}) {
        auto rows = reader->prepare(sql);
        rows->bind(1, last);
        while (*rows->step()) {
            QByteArray line;
            for (int column = 0; column < rows->columnCount(); ++column) {
                line += rows->cell(column) + '|';
            }
            out << line;
        }
    }
    return out;
}

void write(Ledger& ledger, int from, int to)
{
    for (int i = from; i <= to; ++i) {
        const UserNote note{newNoteId(), NoteArea(i % 5), QStringLiteral("trade:%1").arg(i),
                            QStringLiteral("thought %1").arg(i), 0};
        require(bool(ledger
                         .append({numbered(i), noteEvent(note, ledger.seal()),
                                  auditEvent(QStringLiteral("a"), note.subject)})
                         .get()),
                "write");
    }
}

} // namespace

void TestLedgerBitFlip::showsNoWrongNumber()
{
    useMemoryFolder();
    const int flips = rounds(200, 2000);
    std::mt19937_64 random(7);
    Home source;
    QString backup;
    QByteArrayList truth;
    {
        auto ledger = source.open();
        QVERIFY(ledger);
        write(**ledger, 1, 60);
        backup = (*ledger)->backup()->file;
        write(**ledger, 61, 80);
        truth = everything(**ledger, 240);
    }
    const QByteArray sound = contentOf(source.file());
    int harmless = 0;
    int repaired = 0;
    int rebuilt = 0;
    int refused = 0;
    int rowsLost = 0;
    for (int flip = 0; flip < flips; ++flip) {
        Home home;
        home.anchors.save(*source.anchors.anchor(), [](const Done&) {});
        put(home.file(), flipped(sound, random));
        if (flip % 2 == 0) {
            QVERIFY(QDir().mkpath(home.folder.filePath(QStringLiteral("backups"))));
            QVERIFY(
                QFile::copy(backup, home.folder.filePath(QStringLiteral("backups/")) + QFileInfo(backup).fileName()));
        }
        auto ledger = home.open();
        if (!ledger) {
            ++refused; // and nothing is shown
            continue;
        }
        const auto& recovery = (*ledger)->report().recovery;
        const qint64 last = recovery && recovery->lost ? recovery->lost->first - 1 : 240;
        QByteArrayList expected = truth;
        if (last < 240) {
            rowsLost += int(240 - last);
            expected = {};
            auto original = source.open();
            expected = everything(**original, last);
        }
        QVERIFY2(everything(**ledger, last) == expected,
                 qPrintable(QStringLiteral("SILENT wrong number after flip %1").arg(flip)));
        QVERIFY((*ledger)->report().rows >= last);
        ++(recovery ? repaired : (*ledger)->report().rebuiltTables.isEmpty() ? harmless : rebuilt);
    }
    qInfo(
        "%d flips: %d harmless, %d repaired, %d tables made again, %d refused to open; rows named as gone %d; silent 0",
        flips, harmless, repaired, rebuilt, refused, rowsLost);
    QVERIFY(repaired > flips / 4); // the flips did hit
    QVERIFY(rebuilt > 0);
    QVERIFY(refused < flips / 20);
}

void TestLedgerBitFlip::tellsWhenTheLogIsDamaged()
{
    useMemoryFolder();
    const int flips = rounds(100, 1000);
    std::mt19937_64 random(8);
    Home source;
    QByteArrayList truth;
    QByteArray file;
    QByteArray wal;
    std::optional<Anchor> anchor;
    {
        auto ledger = source.open();
        QVERIFY(ledger);
        write(**ledger, 1, 20);
        truth = everything(**ledger, 60);
        file = contentOf(source.file());
        wal = contentOf(source.file() + QStringLiteral("-wal")); // as a kill would leave it
        anchor = source.anchors.anchor();
    }
    QVERIFY(wal.size() > 50'000);
    int whole = 0;
    int told = 0;
    for (int flip = 0; flip < flips; ++flip) {
        Home home;
        put(home.file(), file);
        put(home.file() + QStringLiteral("-wal"), flipped(wal, random));
        auto ledger = home.open(false);
        QVERIFY(ledger);
        const OpenReport& report = (*ledger)->report();
        const QByteArrayList found = everything(**ledger, 60);
        if (found == truth) {
            ++whole;
            continue;
        }
        QVERIFY2(!report.walComplaint.isEmpty() || report.recovery,
                 qPrintable(QStringLiteral("SILENT loss after flip %1").arg(flip)));
        const QByteArrayList start = everything(**ledger, report.rows);
        for (const QByteArray& line : start) {
            QVERIFY2(truth.contains(line) || report.recovery, "SILENT wrong number");
        }
        ++told;
    }
    qInfo("%d flips in the write-ahead log: %d harmless, %d told; silent 0", flips, whole, told);
    QVERIFY(told > flips / 2);
}

void TestLedgerBitFlip::namesEveryPublishedDamage()
{
    const auto published = sharedJson(QStringLiteral("vectors/sqlite/expected.json"));
    SKIP_WITHOUT(published);
    const QHash<QString, QString> messages{
        {u"bad-magic.db"_s, u"not a database: the first 16 bytes are wrong"_s},
        {u"future-format.db"_s, u"the file format 3/3 is unknown"_s},
        {u"page-size-3.db"_s, u"the page size 3 is not possible"_s},
        {u"random.db"_s, u"not a database: the first 16 bytes are wrong"_s},
        {u"truncated-half.db"_s, u"the file was cut: 14336 of 28672 bytes"_s},
        {u"truncated-mid-page.db"_s, u"the file was cut: 8292 of 28672 bytes"_s},
        {u"zero-length.db"_s, u"the file is empty"_s},
        {u"wal-bad-checksum-frame1.db"_s, u"frame 1 of the write-ahead log is damaged"_s},
        {u"wal-bad-salt.db"_s, u"the header of the write-ahead log is damaged"_s},
        {u"wal-garbage.db"_s, u"the write-ahead log is not one"_s},
        {u"wal-torn-last-frame.db"_s, u"frame 20 of the write-ahead log is cut"_s},
        {u"root-page-zeroed.db"_s, u"btreeInitPage() returns error code 11"_s},
        {u"schema-garbage.db"_s, u"database disk image is malformed"_s},
        {u"good.db"_s, {}},
        {u"wal-good.db"_s, {}},
        {u"wal-missing.db"_s, {}},
        {u"write-version-2-no-wal.db"_s, {}},
    };
    int named = 0;
    for (const auto entry : (*published)[u"expected"].toArray()) {
        const QString name = entry[u"file"].toString();
        QVERIFY2(messages.contains(name), qPrintable(name));
        QTemporaryDir folder;
        const QString file = folder.filePath(name);
        for (const char* suffix : {"", "-wal"}) {
            const QString from = sharedData(u"vectors/sqlite/"_s) + name + QLatin1String(suffix);
            if (QFile::exists(from)) {
                put(file + QLatin1String(suffix), contentOf(from));
            }
        }
        const FileInspection inspection = inspectDatabase(file);
        QString message = inspection.fileComplaint + inspection.walComplaint;
        if (message.isEmpty()) { // the header is fine: SQLite has to look inside
            auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
            const auto complaint = database ? database->integrityComplaint() : Result<QString>(database.error());
            message = complaint ? *complaint : complaint.error().detail;
        }
        QVERIFY2(message.contains(messages[name]) && message.isEmpty() == messages[name].isEmpty(),
                 qPrintable(name + u": "_s + message));
        ++named;
    }
    qInfo("%d published files, each with its message", named);
    QCOMPARE(named, 17);
}

ELITE_HARNESS_MAIN(TestLedgerBitFlip)
#include "tst_ledger_bitflip.moc"
