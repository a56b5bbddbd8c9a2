// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/qr_code.h"
#include "models/secrets/reed_solomon.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace elite;

namespace {

QByteArray drawn(const QrCode& code)
{
    QByteArray out;
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            out += code.isDark(x, y) ? '#' : '.';
        }
        out += '\n';
    }
    return out;
}

} // namespace

/// Against the matrices of another encoder, module by module.
class TestQrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsWhatAnotherEncoderDraws()
    {
        QFile file(qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/tests/models/secrets/qr_matrices.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        std::map<QByteArray, QByteArray> cases;
        QByteArray text;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (line.startsWith("= ")) {
                text = line.mid(2).trimmed();
            } else if (!text.isEmpty()) {
                cases[text] += line;
            }
        }
        QVERIFY(cases.size() >= 11);
        std::set<int> sizes;
        for (const auto& [given, wanted] : cases) {
            int same = 0;
            for (int mask = 0; mask < QrCode::kMasks; ++mask) {
                same += drawn(*QrCode::of(given, mask)) == wanted ? 1 : 0;
            }
            QVERIFY2(same == 1, given.constData());
            sizes.insert(QrCode::of(given)->size());
        }
        QCOMPARE(sizes.size(), std::size_t(10)); // Every version from 1 to 10.
        qInfo("%d matrices", static_cast<int>(cases.size()));
    }

    void masksDifferAndOneIsChosen()
    {
        const QByteArray text("otpauth://totp/x");
        std::set<QByteArray> all;
        for (int mask = 0; mask < QrCode::kMasks; ++mask) {
            all.insert(drawn(*QrCode::of(text, mask)));
        }
        QCOMPARE(all.size(), std::size_t(QrCode::kMasks));
        QVERIFY(all.count(drawn(*QrCode::of(text))) == 1);
    }

    void refusesWhatDoesNotFit()
    {
        QVERIFY(!QrCode::of(""));
        QVERIFY(QrCode::of(QByteArray(QrCode::kMostBytes, 'x')));
        QVERIFY(!QrCode::of(QByteArray(QrCode::kMostBytes + 1, 'x')));
    }

    void correctionsOfThePublishedExample()
    {
        // "HELLO WORLD" as version 1 M, of many tutorials on the standard.
        const std::vector<unsigned char> data{32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17};
        const std::vector<unsigned char> wanted{196, 35, 39, 119, 235, 215, 231, 226, 93, 23};
        QCOMPARE(reedSolomon(data, 10), wanted);
    }
};

QTEST_APPLESS_MAIN(TestQrCode)
#include "tst_qr_code.moc"
