// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/vault_backend.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using elite::ErrorCode;
using elite::Secret;
using elite::VaultCost;
using elite::VaultItems;

namespace {

constexpr VaultCost kCheap{1, 8};

Secret secret(QByteArrayView bytes)
{
    return Secret::copyOf(bytes);
}

VaultItems someItems()
{
    VaultItems items;
    items.emplace(QStringLiteral("openai/1"), secret("sk-proj-vaulted-canary-0001"));
    items.emplace(QStringLiteral("binär"), secret(QByteArrayView("a\0b\xff", 4)));
    return items;
}

QByteArray someVault(const Secret& key, const VaultItems& items)
{
    return elite::sealVault(items, key, elite::makeVaultHeader(key, QByteArray(16, 's'), kCheap));
}

template <class Answer, class Start> Answer waitFor(Start start)
{
    std::optional<Answer> answer;
    start([&answer](Answer given) { answer.emplace(std::move(given)); });
    const bool answered = QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
    return answered ? std::move(*answer) : Answer(elite::Error{ErrorCode::Timeout, QStringLiteral("no answer")});
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ErrorCode codeOf(const elite::Done& done)
{
    return done ? ErrorCode::Cancelled : done.error().code;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derivesTheKeyThatArgon2Tells_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<QByteArray>("hex");
        // Agreed on by the argon2 program and libsodium.
        QTest::newRow("argon2 -id -t 3 -k 65536 -p 1")
            << QByteArray("correct horse battery") << 3U << 65536U
            << QByteArray("00bac562b407875296682e0b8043688e09be94fcea326e99aa62d0edb44404fc");
    }
    void derivesTheKeyThatArgon2Tells()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(quint32, passes);
        QFETCH(quint32, memoryKiB);
        QFETCH(QByteArray, hex);
        const auto key = elite::vaultKey(secret(passphrase), "0123456789abcdef", {passes, memoryKiB});
        QVERIFY(key.hasValue());
        QCOMPARE(key->reveal().toByteArray().toHex(), hex);
    }

    void opensWhatItSealed()
    {
        const Secret key = Secret::random(32);
        const QByteArray file = someVault(key, someItems());
        QVERIFY(!file.contains("vaulted-canary"));
        const auto header = elite::parseVaultHeader(file);
        QVERIFY(header.hasValue());
        QCOMPARE(header->cost, kCheap);
        const auto items = elite::openVault(file, *header, key);
        QVERIFY(items.hasValue());
        QCOMPARE(items->size(), std::size_t(2));
        QVERIFY(items->at(QStringLiteral("binär")).sameAs(secret(QByteArrayView("a\0b\xff", 4))));
        QVERIFY(file != someVault(key, someItems())); // another nonce each time
    }

    void tellsAWrongPassphraseFromDamage()
    {
        const Secret key = Secret::random(32);
        const QByteArray file = someVault(key, someItems());
        const auto header = elite::parseVaultHeader(file);
        QCOMPARE(elite::openVault(file, *header, Secret::random(32)).error().code, ErrorCode::WrongPassphrase);
    }

    void noticesEveryFlippedBitAndEveryCut()
    {
        const Secret key = Secret::random(32);
        const QByteArray file = someVault(key, someItems());
        for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
            QByteArray damaged = file;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            const auto header = elite::parseVaultHeader(damaged);
            const auto code = header ? elite::openVault(damaged, *header, key).error().code : header.error().code;
            // A version byte that grew is indistinguishable from a newer version.
            QVERIFY2(code == ErrorCode::Corrupt || (bit / 8 == 8 && code == ErrorCode::NewerFormat),
                     qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < file.size(); ++size) {
            const QByteArray cut = file.first(size);
            const auto header = elite::parseVaultHeader(cut);
            QCOMPARE(header ? elite::openVault(cut, *header, key).error().code : header.error().code,
                     ErrorCode::Corrupt);
        }
    }

    void refusesToWorkForAnUnknownFile()
    {
        const Secret key = Secret::random(32);
        for (const VaultCost cost :
             {VaultCost{0, 65536}, VaultCost{3, 1}, VaultCost{3, 64U << 20U}, VaultCost{4'000'000'000U, 65536}}) {
            const QByteArray file = elite::sealVault({}, key, elite::makeVaultHeader(key, QByteArray(16, 's'), cost));
            QCOMPARE(elite::parseVaultHeader(file).error().code, ErrorCode::OutOfRange);
        }
    }

    void parsesAnyBytesWithoutHarm()
    {
        // Two items, "a" = "bc" and "def" = "", then up to three bytes of it changed and its end cut off.
        const QByteArray good("\2\0\0\0\1\0\0\0a\2\0\0\0bc\3\0\0\0def\0\0\0\0", 26);
        QCOMPARE(elite::parseVaultItems(good)->size(), std::size_t(2));
        QRandomGenerator random(20261121);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            for (int change = random.bounded(4); change > 0; --change) {
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            }
            bytes.truncate(random.bounded(4) == 0 ? random.bounded(bytes.size()) : bytes.size());
            accepted += elite::parseVaultItems(bytes).hasValue() ? 1 : 0;
            QVERIFY(!elite::parseVaultHeader(bytes).hasValue());
        }
        QVERIFY(accepted > 1'000 && accepted < 19'000);
    }

    void keepsItemsBetweenRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        {
            elite::VaultBackend vault(path, kCheap);
            QVERIFY(!vault.exists());
            QCOMPARE(codeOf(waitFor<elite::Done>([&](auto done) { vault.create(secret("too short"), done); })),
                     ErrorCode::InvalidInput);
            QVERIFY(!vault.exists());
            QVERIFY(
                waitFor<elite::Done>([&](auto done) { vault.create(secret("a long passphrase"), done); }).hasValue());
            QVERIFY(vault.isOpen());
            // Three at once must not overtake each other.
            int finished = 0;
            for (const char* value : {"one", "two", "three"}) {
                vault.write(QStringLiteral("same"), secret(value),
                            [&](const elite::Done& done) { finished += done ? 1 : 0; });
            }
            vault.write(QStringLiteral("gone"), secret("x"),
                        [&](const elite::Done& done) { finished += done ? 1 : 0; });
            vault.remove(QStringLiteral("gone"), [&](const elite::Done& done) { finished += done ? 1 : 0; });
            QVERIFY(QTest::qWaitFor([&] { return finished == 5; }, 10'000));
            QCOMPARE(codeOf(waitFor<elite::Done>([&](auto done) { vault.create(secret("a long passphrase"), done); })),
                     ErrorCode::AlreadyExists);
        }
#if defined(Q_OS_UNIX)
        QCOMPARE(QFileInfo(path).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
#endif
        elite::VaultBackend vault(path, kCheap);
        const auto read = [&](const char* name) {
            return waitFor<elite::Result<Secret>>([&](auto done) { vault.read(QLatin1String(name), done); });
        };
        QCOMPARE(read("same").error().code, ErrorCode::Locked); // closed is not missing
        QCOMPARE(codeOf(waitFor<elite::Done>([&](auto done) { vault.open(secret("another passphrase"), done); })),
                 ErrorCode::WrongPassphrase);
        QVERIFY(!vault.isOpen());
        QVERIFY(waitFor<elite::Done>([&](auto done) { vault.open(secret("a long passphrase"), done); }).hasValue());
        QVERIFY(read("same")->sameAs(secret("three")));
        QCOMPARE(read("gone").error().code, ErrorCode::NotFound);
        vault.close();
        QCOMPARE(read("same").error().code, ErrorCode::Locked);
        QCOMPARE(codeOf(waitFor<elite::Done>([&](auto done) { vault.write(QStringLiteral("a"), secret("b"), done); })),
                 ErrorCode::Locked);
    }

    void thePassphraseCanBeChanged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        elite::VaultBackend vault(path, kCheap);
        const auto change = [&](const char* old, const char* next) {
            return waitFor<elite::Done>([&](auto done) { vault.changePassphrase(secret(old), secret(next), done); });
        };
        QCOMPARE(codeOf(change("whatever it was", "another long passphrase")), ErrorCode::Locked);
        QVERIFY(waitFor<elite::Done>([&](auto done) { vault.create(secret("a long passphrase"), done); }).hasValue());
        QVERIFY(waitFor<elite::Done>([&](auto done) {
                    vault.write(QStringLiteral("a"), secret("first"), done);
                }).hasValue());
        const QByteArray before = bytesOf(path);
        QCOMPARE(codeOf(change("not the passphrase", "another long passphrase")), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(change("a long passphrase", "short")), ErrorCode::InvalidInput);
        QCOMPARE(bytesOf(path), before);

        // A write that waits behind the change must be sealed with the new key.
        bool written = false;
        std::optional<elite::Done> changed;
        vault.changePassphrase(secret("a long passphrase"), secret("another long passphrase"),
                               [&](const elite::Done& done) { changed.emplace(done); });
        vault.write(QStringLiteral("b"), secret("second"), [&](const elite::Done& done) { written = done.hasValue(); });
        QVERIFY(QTest::qWaitFor([&] { return written; }, 10'000));
        QVERIFY(changed.has_value() && changed->hasValue());
        const QByteArray after = bytesOf(path);
        QVERIFY(elite::parseVaultHeader(before)->salt != elite::parseVaultHeader(after)->salt);

        elite::VaultBackend again(path, kCheap);
        QCOMPARE(codeOf(waitFor<elite::Done>([&](auto done) { again.open(secret("a long passphrase"), done); })),
                 ErrorCode::WrongPassphrase);
        QVERIFY(
            waitFor<elite::Done>([&](auto done) { again.open(secret("another long passphrase"), done); }).hasValue());
        for (const auto& [name, value] : {std::pair{"a", "first"}, std::pair{"b", "second"}}) {
            const auto kept = waitFor<elite::Result<Secret>>(
                [&, name = name](auto done) { again.read(QLatin1String(name), done); });
            QVERIFY(kept->sameAs(secret(value)));
        }
    }

    void aFailedWriteKeepsTheOldVault()
    {
#if defined(Q_OS_UNIX)
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secrets.vault"));
        elite::VaultBackend vault(path, kCheap);
        QVERIFY(waitFor<elite::Done>([&](auto done) { vault.create(secret("a long passphrase"), done); }).hasValue());
        QVERIFY(waitFor<elite::Done>([&](auto done) {
                    vault.write(QStringLiteral("a"), secret("first"), done);
                }).hasValue());
        // Root ignores permissions, so the folder goes away instead.
        QVERIFY(QDir().rename(folder.path(), folder.path() + QStringLiteral("-away")));
        QCOMPARE(
            codeOf(waitFor<elite::Done>([&](auto done) { vault.write(QStringLiteral("a"), secret("second"), done); })),
            ErrorCode::Storage);
        QVERIFY(QDir().rename(folder.path() + QStringLiteral("-away"), folder.path()));
        const auto kept = waitFor<elite::Result<Secret>>([&](auto done) { vault.read(QStringLiteral("a"), done); });
        QVERIFY(kept->sameAs(secret("first")));
        elite::VaultBackend again(path, kCheap);
        QVERIFY(waitFor<elite::Done>([&](auto done) { again.open(secret("a long passphrase"), done); }).hasValue());
#endif
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
