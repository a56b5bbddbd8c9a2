// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/ledger_fixture.h"
#include "tests/app/storage/support/shared_data.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

QByteArray hex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

/// Every file below `folder`, raw.
QByteArray everything(const QString& folder, int* files)
{
    QByteArray out;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly)) {
            out += file.readAll();
            ++*files;
        }
    }
    return out;
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacMeetsThePublishedVectors();
    void hkdfMeetsThePublishedVectors();
    void aeadMeetsThePublishedVectors();
    void opensOnlyInItsOwnCell();
    void anyChangedByteIsNoticed();
    void anotherMasterKeyIsNamed();
    void plantedNotesAreInNoFile();
    void aLostKeyOpensNothing();
};

void TestSealing::hmacMeetsThePublishedVectors()
{
    const auto vectors = sharedJson(u"vectors/wycheproof/hmac_sha256_test.json"_s);
    SKIP_WITHOUT(vectors);
    int ran = 0;
    for (const auto group : (*vectors)[u"testGroups"].toArray()) {
        const qsizetype tagSize = group[u"tagSize"].toInt() / 8;
        for (const auto test : group[u"tests"].toArray()) {
            const Mac mac = Hmac(hex(test[u"key"])).of({hex(test[u"msg"])});
            const bool same = macView(mac).first(tagSize) == hex(test[u"tag"]);
            QVERIFY2(same == (test[u"result"].toString() == u"valid"), qPrintable(test[u"comment"].toString()));
            ++ran;
        }
    }
    qInfo("%d HMAC vectors", ran);
    QVERIFY(ran >= 100);
}

void TestSealing::hkdfMeetsThePublishedVectors()
{
    const auto rfc = sharedJson(u"vectors/rfc5869_hkdf.json"_s);
    const auto vectors = sharedJson(u"vectors/wycheproof/hkdf_sha256_test.json"_s);
    SKIP_WITHOUT(rfc && vectors);
    QByteArray out((*rfc)[u"L"].toInt(), '\0');
    const auto into
        = [&out] { return std::span(reinterpret_cast<unsigned char*>(out.data()), std::size_t(out.size())); };
    QVERIFY(hkdfSha256(hex((*rfc)[u"ikm"]), hex((*rfc)[u"salt"]), hex((*rfc)[u"info"]), into()));
    QCOMPARE(out, hex((*rfc)[u"okm"]));
    int ran = 0;
    for (const auto group : (*vectors)[u"testGroups"].toArray()) {
        for (const auto test : group[u"tests"].toArray()) {
            out = QByteArray(test[u"size"].toInt(), '\0');
            const bool made = hkdfSha256(hex(test[u"ikm"]), hex(test[u"salt"]), hex(test[u"info"]), into());
            QVERIFY2((made && out == hex(test[u"okm"])) == (test[u"result"].toString() == u"valid"),
                     qPrintable(test[u"comment"].toString()));
            ++ran;
        }
    }
    qInfo("%d HKDF vectors", ran + 1);
    QVERIFY(ran >= 50);
}

void TestSealing::aeadMeetsThePublishedVectors()
{
    const auto vectors = sharedJson(u"vectors/wycheproof/xchacha20_poly1305_test.json"_s);
    SKIP_WITHOUT(vectors);
    int ran = 0;
    for (const auto group : (*vectors)[u"testGroups"].toArray()) {
        for (const auto test : group[u"tests"].toArray()) {
            const Secret key = Secret::copyOf(hex(test[u"key"]));
            const QByteArray nonce = hex(test[u"iv"]);
            const QByteArray sealed = hex(test[u"ct"]) + hex(test[u"tag"]);
            const auto opened = aeadOpen(sealed, hex(test[u"aad"]), nonce, key);
            const bool valid = test[u"result"].toString() == u"valid";
            QVERIFY2(opened.has_value() == valid, qPrintable(test[u"comment"].toString()));
            if (valid) {
                QCOMPARE(*opened, hex(test[u"msg"]));
                QCOMPARE(aeadSeal(hex(test[u"msg"]), hex(test[u"aad"]), nonce, key), sealed);
            }
            ++ran;
        }
    }
    qInfo("%d XChaCha20-Poly1305 vectors", ran);
    QVERIFY(ran >= 200);
}

void TestSealing::opensOnlyInItsOwnCell()
{
    const ColumnSeal seal(testKey());
    const QByteArray sealed = seal.seal("hold until Friday", {"note", "text", 7});
    QCOMPARE(*seal.open(sealed, {"note", "text", 7}), QByteArray("hold until Friday"));
    QVERIFY(!sealed.contains("Friday"));
    QVERIFY(sealed != seal.seal("hold until Friday", {"note", "text", 7})); // a fresh nonce each time
    for (const CellName& other :
         {CellName{"note", "text", 8}, CellName{"note", "title", 7}, CellName{"chat", "text", 7}}) {
        const auto opened = seal.open(sealed, other);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::Corrupt);
    }
}

void TestSealing::anyChangedByteIsNoticed()
{
    const ColumnSeal seal(testKey());
    const QByteArray sealed = seal.seal("stop at 61,250.5", {"note", "text", 7});
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 0x20);
        QVERIFY2(!seal.open(changed, {"note", "text", 7}), qPrintable(QString::number(at)));
        QVERIFY(!seal.open(sealed.first(at), {"note", "text", 7}));
    }
}

void TestSealing::anotherMasterKeyIsNamed()
{
    const QByteArray sealed = ColumnSeal(testKey()).seal("x", {"note", "text", 7});
    const auto opened = ColumnSeal(testKey(1)).open(sealed, {"note", "text", 7});
    QVERIFY(!opened);
    QVERIFY(opened.error().code == ErrorCode::WrongKey);
}

void TestSealing::plantedNotesAreInNoFile()
{
    Home home;
    const QList<QString> planted{u"PLANTED-journal-4711"_s, u"PLANTED-plan-4712"_s, u"PLANTED-chat-4713"_s,
                                 u"PLANTED-account-4714"_s, u"PLANTED-coach-4715"_s};
    auto ledger = home.open();
    QVERIFY(ledger);
    std::vector<qint64> ids;
    for (qsizetype i = 0; i < planted.size(); ++i) {
        const UserNote note{newNoteId(), NoteArea(int(i)), u"trade:%1"_s.arg(i), planted[i]};
        QVERIFY((*ledger)->append({noteEvent(note, (*ledger)->seal())}).get());
        ids.push_back(note.id);
    }
    QVERIFY((*ledger)->append({auditEvent(u"SEEN-in-clear"_s, u"x"_s)}).get());
    QVERIFY((*ledger)->backup());
    auto reader = (*ledger)->reader();
    QVERIFY(reader);
    for (qsizetype i = 0; i < planted.size(); ++i) {
        QCOMPARE(readNote(*reader, (*ledger)->seal(), ids[std::size_t(i)])->text, planted[i]);
        QCOMPARE(readNotes(*reader, (*ledger)->seal(), NoteArea(int(i)))->size(), std::size_t(1));
    }
    QVERIFY((*ledger)->append({noteRemovedEvent(ids[0])}).get());
    QVERIFY(readNote(*reader, (*ledger)->seal(), ids[0]).error().code == ErrorCode::NotFound);

    int files = 0;
    const QByteArray bytes = everything(home.folder.path(), &files); // ledger, -wal, -shm, backup
    QVERIFY(files >= 4);
    QVERIFY(bytes.contains("SEEN-in-clear")); // the search itself works
    for (const QString& text : planted) {
        const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const QByteArray& form :
             {text.toUtf8(), text.toUtf8().toBase64().first(16), text.toUtf8().toHex(), utf16}) {
            QVERIFY2(!bytes.contains(form), qPrintable(text));
        }
    }
}

void TestSealing::aLostKeyOpensNothing()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger);
        QVERIFY(fill(**ledger, 3));
    }
    QFile file(home.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto wrong = Ledger::open(home.options(), testKey(9));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().code == ErrorCode::WrongKey); // the window explains the recovery code
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(home.folder.filePath(u"damaged"_s)));
    QVERIFY(home.open()); // the right key, for example from the recovery code, opens it again
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
