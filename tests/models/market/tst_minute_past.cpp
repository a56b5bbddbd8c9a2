// SPDX-License-Identifier: GPL-3.0-or-later
// The past of a live market, asked for piece by piece of venues that know more or less of it.
#include "models/market/minute_past.h"

#include <QTest>

#include <random>

using namespace elite;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Asked = std::vector<MinutePast::Range>;

const Timestamp kNow = *parseTimestamp("2026-11-05T12:00:00Z");

Candle candle(Timestamp open)
{
    const Price at = *Price::parse("95000");
    return {open, open + minutes(1), at, at, at, at, *Quantity::parse("1"), 1, CandleState::Closed};
}

/// Every minute in which somebody traded: all but some.
class Market
{
public:
    explicit Market(std::mt19937& dice, double silent)
    {
        std::bernoulli_distribution isSilent(silent);
        std::uniform_int_distribution<int> howLong(1, 50);
        for (Timestamp t = kNow - hours(24 * 10); t < kNow; t += minutes(1)) {
            if (isSilent(dice)) {
                t += minutes(howLong(dice));
            }
            if (t < kNow) {
                m_all.push_back(candle(t));
            }
        }
    }
    std::vector<Candle> between(Timestamp from, Timestamp to) const
    {
        std::vector<Candle> out;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(out),
                     [&](const Candle& one) { return one.openTime >= from && one.openTime < to; });
        return out;
    }

private:
    std::vector<Candle> m_all;
};

/// Asks until nothing is wanted any more.
Asked askAll(MinutePast& past, const Market& market, Duration reach)
{
    Asked asked;
    while (const auto range = past.wanted(kNow)) {
        asked.push_back(*range);
        past.take(*range, market.between(std::max(range->from, kNow - reach), range->to));
        if (asked.size() > 10) {
            break;
        }
    }
    return asked;
}

} // namespace

class TestMinutePast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverWasKeptAndWhateverTheVenueHasThereIsNoHole()
    {
        std::mt19937 dice(20261130);
        int joined = 0;
        int cut = 0;
        for (int round = 0; round < 300; ++round) {
            const Market market(dice, round % 3 == 0 ? 0.1 : 0.0);
            const auto some = [&dice](int least, int most) {
                return minutes(std::uniform_int_distribution<int>(least, most)(dice));
            };
            const Duration away = some(0, 5 * 24 * 60);
            const Duration reach = round % 2 == 0 ? Duration(hours(24 * 365)) : Duration(some(30, 30 * 60));
            const Timestamp keptTo = kNow - away;
            const Timestamp keptFrom = keptTo - some(0, 3 * 24 * 60);
            MinutePast past(market.between(keptFrom, keptTo));
            const Asked asked = askAll(past, market, reach);
            QVERIFY2(asked.size() <= 4, qPrintable(QString::number(asked.size())));
            const std::vector<Candle>& all = past.candles();
            if (all.empty()) {
                continue; // A silent market of which nothing is known.
            }
            const std::vector<Candle> truth = market.between(all.front().openTime, kNow);
            QCOMPARE(all.size(), truth.size());
            QVERIFY(all == truth);
            if (reach > hours(25)) {
                QVERIFY(market.between(kNow - hours(24), all.front().openTime).empty());
            }
            joined += all.front().openTime < kNow - hours(25) ? 1 : 0;
            cut += all.front().openTime > keptTo ? 1 : 0;
        }
        QVERIFY2(joined > 50 && cut > 50, qPrintable(QStringLiteral("%1 %2").arg(joined).arg(cut)));
    }

    void theNearestIsAskedForFirst()
    {
        std::mt19937 dice(1);
        const Market market(dice, 0);
        MinutePast fresh;
        const Asked asked = askAll(fresh, market, hours(24 * 365));
        QCOMPARE(asked.size(), std::size_t(2));
        QCOMPARE(asked[0].from, kNow - hours(12));
        QCOMPARE(asked[0].to, kNow);
        QCOMPARE(asked[1].to, asked[0].from);
        MinutePast known(market.between(kNow - hours(40), kNow - hours(1)));
        QCOMPARE(askAll(known, market, hours(24 * 365)).size(), std::size_t(1)); // The last hour, and no more.
    }

    void whatWasKeptIsShownUntilTheVenueAnswers()
    {
        std::mt19937 dice(1);
        const Market market(dice, 0);
        const std::vector<Candle> kept = market.between(kNow - hours(40), kNow - hours(20));
        MinutePast past(kept);
        QVERIFY(past.candles() == kept);
        QVERIFY(!past.isRecentKnown());
        const auto recent = *past.wanted(kNow);
        QVERIFY(!past.take(recent, {})); // Twelve silent hours: nothing else is known yet.
        QVERIFY(past.candles() == kept);
        QVERIFY(past.isRecentKnown());
        const auto before = *past.wanted(kNow);
        QCOMPARE(before.from, kept.back().openTime);
        QCOMPARE(before.to, recent.from);
    }

    void keptMinutesWithAHoleCountFromAfterIt()
    {
        std::mt19937 dice(1);
        const Market market(dice, 0);
        std::vector<Candle> kept = market.between(kNow - hours(40), kNow - hours(30));
        const std::vector<Candle> later = market.between(kNow - hours(3), kNow - hours(1));
        kept.insert(kept.end(), later.begin(), later.end());
        QVERIFY(MinutePast(kept).candles() == later);
    }

    void anOutageThatTheVenueForgotCutsThePast()
    {
        std::mt19937 dice(1);
        const Market market(dice, 0);
        MinutePast past;
        static_cast<void>(askAll(past, market, hours(24 * 365)));
        MinutePast same = past;
        QVERIFY(past.mend(kNow - hours(5), market.between(kNow - hours(5), kNow)));
        QVERIFY(past.candles() == same.candles());
        QVERIFY(!past.mend(kNow - hours(5), {}));
        QVERIFY(past.mend(kNow - hours(5), market.between(kNow - hours(2), kNow)));
        QVERIFY(past.candles() == market.between(kNow - hours(2), kNow));
        QVERIFY(!past.wanted(kNow)); // It was asked.
    }

    void anAnswerThatAnOutageMadeOldIsLeftOut()
    {
        std::mt19937 dice(1);
        const Market market(dice, 0);
        MinutePast past;
        const auto recent = *past.wanted(kNow);
        past.take(recent, market.between(recent.from, recent.to));
        const auto before = *past.wanted(kNow);
        past.mend(kNow - hours(5), market.between(kNow - hours(2), kNow));
        QVERIFY(!past.take(before, market.between(before.from, before.to)));
        QVERIFY(past.candles() == market.between(kNow - hours(2), kNow));
    }
};

QTEST_GUILESS_MAIN(TestMinutePast)
#include "tst_minute_past.moc"
