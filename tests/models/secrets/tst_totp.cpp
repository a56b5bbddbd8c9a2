// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/code_throttle.h"
#include "models/secrets/totp.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey = "12345678901234567890"; // Of the RFCs.

Timestamp at(std::int64_t seconds)
{
    return fromMicros(seconds * 1'000'000);
}

} // namespace

class TestTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVectorsOfTheRfc()
    {
        const QJsonObject root = test::sharedObject(u"vectors/rfc6238_totp.json"_s);
        if (root.isEmpty()) {
            QSKIP("no shared data: the vectors of RFC 6238 were not run");
        }
        const QJsonObject keys = root[u"secrets_ascii"].toObject();
        int cases = 0;
        for (const auto value : root[u"vectors"].toArray()) {
            const QJsonObject one = value.toObject();
            const QString name = one[u"alg"].toString();
            TotpRules rules;
            rules.hash = name == u"SHA1" ? TotpHash::Sha1 : name == u"SHA256" ? TotpHash::Sha256 : TotpHash::Sha512;
            rules.digits = root[u"digits"].toInt();
            const QByteArray code
                = totpCode(keys[name].toString().toLatin1(), totpStep(at(one[u"time"].toInteger()), rules), rules);
            QCOMPARE(QString::fromLatin1(code), one[u"totp"].toString());
            ++cases;
        }
        QCOMPARE(cases, 18);
        qInfo("%d cases of RFC 6238", cases);
    }

    void theVectorsOfTheCounter()
    {
        // RFC 4226, appendix D.
        const char* const codes[]
            = {"755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"};
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(totpCode(kKey, i), QByteArray(codes[i]));
        }
    }

    void takesThisStepAndTheOneBeforeEachOnce()
    {
        const Timestamp now = at(1'000'000'000);
        const std::int64_t step = totpStep(now);
        QCOMPARE(acceptedStep(kKey, totpCode(kKey, step), now, 0), step);
        QCOMPARE(acceptedStep(kKey, totpCode(kKey, step - 1), now, 0), step - 1);
        QVERIFY(!acceptedStep(kKey, totpCode(kKey, step - 2), now, 0));
        QVERIFY(!acceptedStep(kKey, totpCode(kKey, step + 1), now, 0));
        QVERIFY(!acceptedStep(kKey, totpCode(kKey, step), now, step)); // Used.
        QVERIFY(!acceptedStep(kKey, totpCode(kKey, step - 1), now, step)); // Older than one that was used.
        QCOMPARE(acceptedStep(kKey, totpCode(kKey, step), now, step - 1), step);
        QByteArray spaced = totpCode(kKey, step);
        spaced.insert(3, ' ');
        QCOMPARE(acceptedStep(kKey, spaced, now, 0), step);
        for (const QByteArray& wrong : {QByteArray(), QByteArray("000000"), QByteArray("12345"), QByteArray("abcdef"),
                                        QByteArray(totpCode(kKey, step) + '0')}) {
            QVERIFY(!acceptedStep(kKey, wrong, now, 0));
        }
    }

    void base32AsTheRfcSays()
    {
        const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                             {"f", "MY"},
                                                             {"fo", "MZXQ"},
                                                             {"foo", "MZXW6"},
                                                             {"foob", "MZXW6YQ"},
                                                             {"fooba", "MZXW6YTB"},
                                                             {"foobar", "MZXW6YTBOI"}};
        for (const auto& [plain, text] : cases) {
            QCOMPARE(base32(plain), QByteArray(text));
            QCOMPARE(*fromBase32(text), QByteArray(plain));
        }
        QCOMPARE(*fromBase32("mzxw 6ytb oi======"), QByteArray("foobar"));
        QVERIFY(!fromBase32("MZXW1"));
        QCOMPARE(totpUri("foobar", u"Elite Trading Coach"_s, u"desk 1"_s),
                 QByteArray("otpauth://totp/Elite%20Trading%20Coach:desk%201?secret=MZXW6YTBOI"
                            "&issuer=Elite%20Trading%20Coach"));
    }

    void guessingBecomesSlow()
    {
        CodeThrottle throttle;
        TryMoment now{at(1'000'000), 1'000'000, "boot"};
        const auto later = [&now](std::int64_t seconds) {
            TryMoment out = now;
            out.wall += std::chrono::seconds(seconds);
            out.uptimeMs += seconds * 1000;
            return out;
        };
        for (int i = 0; i < 4; ++i) {
            throttle.failed(now);
            QCOMPARE(throttle.waitAt(now).count(), 0);
        }
        const int minutes[] = {1, 2, 4, 8, 15, 15};
        for (const int wait : minutes) {
            throttle.failed(now);
            QCOMPARE(throttle.waitAt(now), Duration(std::chrono::minutes(wait)));
            QVERIFY(throttle.waitAt(later(wait * 60 - 1)).count() > 0);
            QCOMPARE(throttle.waitAt(later(wait * 60)).count(), 0);
        }
        TryMoment forward = now; // The wall clock was set, the boot clock says that nothing passed.
        forward.wall += std::chrono::hours(24);
        QCOMPARE(throttle.waitAt(forward), Duration(std::chrono::minutes(15)));
        TryMoment back = now;
        back.wall -= std::chrono::hours(24);
        back.boot = "another";
        QCOMPARE(throttle.waitAt(back), Duration(std::chrono::minutes(15)));
        throttle.succeeded();
        QCOMPARE(throttle.waitAt(now).count(), 0);

        // A day of guessing as fast as allowed: far under the 480 that were promised.
        CodeThrottle day;
        int tries = 0;
        for (std::int64_t second = 0; second < 86'400; ++second) {
            while (day.waitAt(later(second)).count() == 0) {
                day.failed(later(second));
                ++tries;
            }
        }
        QVERIFY2(tries <= 110, qPrintable(QString::number(tries)));
    }
};

QTEST_APPLESS_MAIN(TestTotp)
#include "tst_totp.moc"
