// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/contract.h"
#include "models/trading/stable_draw.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

class TestDraws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownValues()
    {
        QCOMPARE(mixBits(0), 0xe220a8397b1dcdafu);
        QCOMPARE(mixBits(0x9E3779B97F4A7C15u), 0x6e789e6aa1b965f4u); // The second output of SplitMix64 seeded with 0.
        QCOMPARE(fnv1a64("bot:rsi#12"), fnv1a64(12, fnv1a64("bot:rsi#")));
        QCOMPARE(fnv1a64("x0"), fnv1a64(0, fnv1a64("x")));
    }

    void statisticsOfTwoHundredThousandKeys()
    {
        int rejected = 0;
        std::int64_t sum = 0;
        std::int64_t low = 1 << 20;
        std::int64_t high = 0;
        for (std::uint64_t i = 0; i < 200'000; ++i) {
            const std::uint64_t key = fnv1a64(i, fnv1a64("stat#"));
            rejected += isBelow(stableDraw(42, key, DrawPurpose::Rejection, 0), kRejectionThreshold) ? 1 : 0;
            const std::int64_t slip = slippageCentiBp(stableDraw(42, key, DrawPurpose::Slippage, 0));
            sum += slip;
            low = std::min(low, slip);
            high = std::max(high, slip);
        }
        QCOMPARE(rejected, 5954);
        QCOMPARE(low, 1000);
        QCOMPARE(high, 2000);
        QVERIFY(std::abs(static_cast<double>(sum) / 200'000 - 1499.1113) < 0.00005);
    }

    void sharedDraws()
    {
        const QJsonObject file = test::sharedObject(u"vectors/domain/rng/paper_broker_draws.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared draws (set ELITE_SHARED_DATA)");
        }
        int count = 0;
        for (const auto value : file[u"draws"_s].toArray()) {
            const QJsonObject one = value.toObject();
            const auto seed = static_cast<std::uint64_t>(one[u"seed"_s].toInteger());
            const std::uint64_t key = fnv1a64(view(one[u"order_key"_s].toString().toUtf8()));
            const std::uint64_t rejection = stableDraw(seed, key, DrawPurpose::Rejection, 0);
            QCOMPARE(QString::number(rejection, 16).rightJustified(16, u'0'), one[u"rejection_u64"_s].toString());
            QCOMPARE(isBelow(rejection, kRejectionThreshold), one[u"rejected"_s].toBool());
            for (const auto fill : one[u"slippage"_s].toArray()) {
                const auto n = static_cast<std::uint64_t>(fill[u"fill_no"_s].toInteger());
                const std::uint64_t draw = stableDraw(seed, key, DrawPurpose::Slippage, n);
                QCOMPARE(QString::number(draw, 16).rightJustified(16, u'0'), fill[u"u64"_s].toString());
                QCOMPARE(slippageCentiBp(draw), fill[u"slip_centi_bp"_s].toInteger());
            }
            ++count;
        }
        for (const auto value : file[u"slipped_prices"_s].toArray()) {
            const Side side = value[u"side"_s].toString() == u"buy"_s ? Side::Buy : Side::Sell;
            const auto got
                = slippedPrice(Ticks(value[u"ref_ticks"_s].toInteger()), side, value[u"slip_centi_bp"_s].toInteger());
            QVERIFY(got.has_value());
            QCOMPARE(got->value, value[u"expected_ticks"_s].toInteger());
            ++count;
        }
        qInfo("shared draws and slipped prices: %d run", count);
        QVERIFY(count > 0);
    }
};

QTEST_APPLESS_MAIN(TestDraws)
#include "tst_draws.moc"
