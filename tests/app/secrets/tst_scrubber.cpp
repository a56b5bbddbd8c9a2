// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/scrubber.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

using elite::learnSecret;
using elite::scrubbed;
using elite::Secret;

class TestScrubber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blanksWhatLooksSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* name, const char* text, const char* clean) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
        };
        row("project key", "key sk-proj-abcDEF0123456789_x-y used", "key [secret] used");
        row("router key", "(sk-or-v1-0123456789abcdef)", "([secret])");
        row("starred by the server", "Incorrect API key provided: sk-abcde****************wxyz. You",
            "Incorrect API key provided: [secret]. You");
        row("bearer", "sent Bearer abc.def/ghi= to x", "sent Bearer [secret] to x");
        row("bearer in JSON", "{\"h\":\"bearer tok123\"}", "{\"h\":\"bearer [secret]\"}");
        row("basic", "Basic dXNlcjpwYXNzd29yZA==", "Basic [secret]");
        row("authorization header", "Authorization: Basic dXNlcjpw\r\nHost: x", "Authorization: [secret]\r\nHost: x");
        row("authorization in JSON", "{\"Authorization\":\"Digest a=\\\"b\\\", c=d\",\"n\":1}",
            "{\"Authorization\":\"[secret]\",\"n\":1}");
        row("proxy", "proxy-authorization: Negotiate abc def", "proxy-authorization: [secret]");
        row("cookie", "Set-Cookie: id=1; Path=/\nnext", "Set-Cookie: [secret]\nnext");
        row("api key, JSON", "{\"api_key\": \"abc\", \"side\":\"buy\"}",
            "{\"api_key\": \"[secret]\", \"side\":\"buy\"}");
        row("api key, escaped JSON", "{\\\"apiKey\\\":\\\"abc\\\",\\\"b\\\":1}",
            "{\\\"apiKey\\\":\\\"[secret]\\\",\\\"b\\\":1}");
        row("api key, words", "the API key: abc123, then", "the API key: [secret], then");
        row("binance header", "X-MBX-APIKEY: vmPUZE6m", "X-MBX-APIKEY: [secret]");
        row("binance signature", "?symbol=BTCUSDT&signature=c8db56&timestamp=1",
            "?symbol=BTCUSDT&signature=[secret]&timestamp=1");
        row("kraken headers", "API-Sign: 4/dpxb3iT4tp==", "API-Sign: [secret]");
        row("coinbase headers", "CB-ACCESS-PASSPHRASE=hunter2 CB-ACCESS-SIGN=zzz",
            "CB-ACCESS-PASSPHRASE=[secret] CB-ACCESS-SIGN=[secret]");
        row("environment line", "OPENAI_API_KEY=whatever\n", "OPENAI_API_KEY=[secret]\n");
        row("password", "password='two words'", "password='[secret]'");
        row("token in an address", "wss://x/ws?token=abcdefgh1&v=2", "wss://x/ws?token=[secret]&v=2");
        row("sign-in in an address", "https://me:pa55@proxy.example:3128/", "https://[secret]@proxy.example:3128/");
        row("web token", "jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln end", "jwt [secret] end");
        row("private key", "a -----BEGIN EC PRIVATE KEY-----\nMHc\nAQ\n-----END EC PRIVATE KEY----- b", "a [secret] b");
        row("private key, cut", "a -----BEGIN PRIVATE KEY-----\nMHcAQ", "a [secret]");
        row("exchange key without a name", "used vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A.",
            "used [secret].");
        row("kraken secret without a name",
            "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==", "[secret]");
        row("picture", "image data:image/png;base64,iVBORw0KGgo= sent", "image data:image/png[secret]");
    }
    void blanksWhatLooksSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(scrubbed(text), clean);
        QCOMPARE(scrubbed(QByteArrayView(text.toUtf8())), clean.toUtf8());
        QCOMPARE(scrubbed(clean), clean); // a second pass changes nothing
    }

    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "a", "BTC/USD 64,123.45 @ kraken", "usage: tokens=340 cached tokens: 12",
              "ask-me-anything-about-trading-now", "risk-free-and-simple-words", "sk-short",
              "key sk-proj...abcd has no credit", "\"token\": null, \"secret\":{",
              "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "run 0191e0a4-1c5e-7d3c-8a55-0123456789ab",
              "/home/somebody/Projects/Trading2026/backups/ledger-20261121.db", "the basic rule: keep stops",
              "mail trader@example.org", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
              "QAbstractItemModel::rowsAboutToBeInserted", "day=2026-11-21 n=50 R=+1.25"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(scrubbed(text), text);
    }

    void blanksLearnedValuesInEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("word") << QByteArray("canary-Word");
        QTest::newRow("six bytes") << QByteArray("c4n4ry");
        QTest::newRow("signs") << QByteArray("p/ss w+rd\"\\%&=\n\xc3\xa4");
        QTest::newRow("length 1 of 3") << QByteArray("canary-0123456");
        QTest::newRow("length 2 of 3") << QByteArray("second-01234567");
        QTest::newRow("binary") << QByteArray("\x00\x01\xfe\xff\x80key", 8);
    }
    void blanksLearnedValuesInEverySpelling()
    {
        QFETCH(QByteArray, value);
        const auto gone = [](const QByteArray& text, const QByteArray& part) {
            return !scrubbed(QByteArrayView(text)).contains(part)
                && scrubbed(QByteArrayView(text)).contains("[secret]");
        };
        const QByteArray around = "<<" + value + ">>";
        QVERIFY2(scrubbed(QByteArrayView(around)).contains(value), "the value must look ordinary before it is learned");
        learnSecret(Secret::copyOf(value));
        QVERIFY(gone(around, value));
        QVERIFY(gone(value, value));
        QVERIFY(gone("hex " + value.toHex(), value.toHex()));
        QVERIFY(gone("HEX " + value.toHex().toUpper(), value.toHex().toUpper()));
        QVERIFY(gone("url " + value.toPercentEncoding(), value.toPercentEncoding()));
        // base64 of the value inside something longer: what stays of it is less than one letter at each side.
        for (const char* front : {"", "u", "us", "user:"}) {
            for (const char* back : {"", "!", "!!"}) {
                const QByteArray whole = front + value + back;
                QVERIFY(gone(">" + whole.toBase64() + "<", whole.toBase64()));
                const QByteArray url = whole.toBase64(QByteArray::Base64UrlEncoding);
                QVERIFY(gone(">" + url + "<", url));
            }
        }
        if (QString::fromUtf8(value).toUtf8() == value) {
            const QString text = QStringLiteral("ä ") + QString::fromUtf8(value) + QStringLiteral(" ö");
            QCOMPARE(scrubbed(text), QStringLiteral("ä [secret] ö"));
            const QString plain = QString::fromUtf8(value);
            const QByteArray wide(reinterpret_cast<const char*>(plain.utf16()), plain.size() * 2);
            QVERIFY(gone("x" + wide, wide));
        }
    }

    void shortValuesAreNotLearned()
    {
        learnSecret(Secret::copyOf("stop"));
        QCOMPARE(scrubbed(QStringLiteral("stop at 10")), QStringLiteral("stop at 10"));
    }

    void worksFromManyThreads()
    {
        std::atomic<int> leaks = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int worker = 0; worker < 4; ++worker) {
            threads.emplace_back(QThread::create([worker, &leaks] {
                for (int turn = 0; turn < 50; ++turn) {
                    const QByteArray value = "thread-" + QByteArray::number(worker * 1000 + turn) + "-value";
                    learnSecret(Secret::copyOf(value));
                    leaks += scrubbed(QByteArrayView(QByteArray("line with " + value))).contains(value) ? 1 : 0;
                }
            }));
            threads.back()->start();
        }
        for (auto& thread : threads) {
            thread->wait();
        }
        QCOMPARE(leaks.load(), 0);
    }

    void isFastEnoughForEveryLogLine()
    {
        for (int n = 0; n < 100; ++n) {
            learnSecret(Secret::random(32));
        }
        const QString line
            = QStringLiteral("2026-11-21T03:40:12.123456Z elite.market info kraken BTC/USD book depth 10 checksum ok "
                             "seq=184467 lag=12ms host=ws.kraken.com reconnects=0");
        constexpr int kLines = 20'000;
        QElapsedTimer clock;
        clock.start();
        qsizetype total = 0;
        for (int n = 0; n < kLines; ++n) {
            total += scrubbed(line).size();
        }
        const double microseconds = static_cast<double>(clock.nsecsElapsed()) / 1000.0 / kLines;
        qInfo("%.2f us per line of %lld bytes", microseconds, static_cast<long long>(line.size()));
        QCOMPARE(total, line.size() * kLines);
        QVERIFY2(microseconds < 50,
                 "a log line must not wait for its scrubber"); // debug builds and sanitizers included
    }
};

QTEST_GUILESS_MAIN(TestScrubber)
#include "tst_scrubber.moc"
