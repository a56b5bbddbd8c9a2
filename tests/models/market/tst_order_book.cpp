// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/order_book.h"

#include <QTest>

#include <map>
#include <random>

using namespace elite;

namespace {

BookLevel level(std::int64_t ticks, std::int64_t lots)
{
    return {Price(*Decimal::fromParts(ticks, 2)), Quantity(*Decimal::fromParts(lots, 4))};
}

BookUpdate snapshot(std::vector<BookLevel> bids, std::vector<BookLevel> asks)
{
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.bids = std::move(bids);
    out.asks = std::move(asks);
    return out;
}

BookUpdate delta(std::vector<BookLevel> bids, std::vector<BookLevel> asks)
{
    BookUpdate out = snapshot(std::move(bids), std::move(asks));
    out.kind = BookUpdateKind::Delta;
    return out;
}

} // namespace

class TestOrderBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheSameLevelsAsAPlainMap()
    {
        std::mt19937_64 rng(1);
        OrderBook book;
        std::map<std::int64_t, std::int64_t> bids; // The reference.
        std::map<std::int64_t, std::int64_t> asks;
        std::vector<BookLevel> firstBids;
        std::vector<BookLevel> firstAsks;
        for (std::int64_t i = 0; i < 12'000; ++i) {
            firstBids.push_back(level(1'000'000 - i, 1 + i));
            firstAsks.push_back(level(1'000'001 + i, 1 + i));
            bids[1'000'000 - i] = asks[1'000'001 + i] = 1 + i;
        }
        QVERIFY(book.apply(snapshot(firstBids, firstAsks)) == BookFault::None);
        for (int round = 0; round < 20'000; ++round) {
            const bool isBid = rng() % 2 == 0;
            const auto depth = static_cast<std::int64_t>(rng() % (rng() % 3 == 0 ? 14'000 : 50));
            const std::int64_t ticks = isBid ? 1'000'000 - depth : 1'000'001 + depth;
            const auto lots = static_cast<std::int64_t>(rng() % 4 == 0 ? 0 : rng() % 1'000);
            auto& side = isBid ? bids : asks;
            if (lots == 0) {
                side.erase(ticks);
            } else {
                side[ticks] = lots;
            }
            const std::vector<BookLevel> change{level(ticks, lots)};
            QVERIFY(book.apply(isBid ? delta(change, {}) : delta({}, change)) == BookFault::None);
            if (round % 500 != 0) {
                continue;
            }
            QCOMPARE(book.bidCount(), bids.size());
            QCOMPARE(book.askCount(), asks.size());
            std::size_t index = 0;
            for (auto it = bids.rbegin(); it != bids.rend(); ++it, ++index) {
                QVERIFY(book.bid(index) == level(it->first, it->second));
            }
            index = 0;
            for (const auto& [t, l] : asks) {
                QVERIFY(book.ask(index++) == level(t, l));
            }
        }
    }
    void noticesWhatCannotBeTrue()
    {
        OrderBook book;
        QVERIFY(book.apply(delta({level(1, 1)}, {})) == BookFault::NoSnapshot);
        QVERIFY(book.apply(snapshot({level(100, 1)}, {level(101, 1)})) == BookFault::None);
        QVERIFY(book.apply(delta({level(0, 1)}, {})) == BookFault::BadLevel);
        QVERIFY(book.apply(delta({level(99, -1)}, {level(102, 1)})) == BookFault::BadLevel);
        QCOMPARE(book.askCount(), std::size_t{1}); // Nothing of it was applied.
        QVERIFY(book.apply(delta({level(101, 1)}, {})) == BookFault::Crossed);
        QVERIFY(book.isCrossed());
        book.clear();
        QVERIFY(!book.hasSnapshot() && book.bidCount() == 0);
    }
    void aSnapshotReplacesEverythingInAnyOrder()
    {
        OrderBook book;
        book.apply(snapshot({level(100, 1), level(98, 1)}, {level(101, 1)}));
        book.apply(snapshot({level(90, 1), level(95, 2), level(95, 3), level(94, 0)}, {level(99, 1), level(97, 1)}));
        QCOMPARE(book.bidCount(), std::size_t{2});
        QVERIFY(book.bid(0) == level(95, 3)); // Told twice: the last one counts.
        QVERIFY(book.ask(0) == level(97, 1));
        book.apply(delta({level(93, 1), level(92, 1), level(77, 0)}, {}));
        book.truncate(2);
        QCOMPARE(book.bidCount(), std::size_t{2});
        QVERIFY(book.bid(1) == level(93, 1));
    }
    void pricesOfDifferentScaleAreOneLevel()
    {
        OrderBook book;
        BookLevel rounded{*Price::parse("100.5"), *Quantity::parse("1")};
        book.apply(snapshot({rounded}, {}));
        BookLevel precise{*Price::parse("100.50"), *Quantity::parse("2.00")};
        book.apply(delta({precise}, {}));
        QCOMPARE(book.bidCount(), std::size_t{1});
        QCOMPARE(book.bid(0).quantity.toText(), QByteArray("2.00"));
    }
    void computesThePublishedCrc()
    {
        const QByteArray check("123456789");
        QCOMPARE(crc32({check.constData(), static_cast<std::size_t>(check.size())}),
                 0xcbf43926u); // The CRC catalogue's value.
        QCOMPARE(crc32({}), 0u);
    }
    void theKrakenChecksumTellsTrailingZerosAndScales()
    {
        OrderBook book;
        book.apply(snapshot({{*Price::parse("0.05000"), *Quantity::parse("0.00000500")}},
                            {{*Price::parse("0.05005"), *Quantity::parse("0.00000500")}}));
        const QByteArray digits("50055005000500");
        QCOMPARE(krakenChecksum(book), crc32({digits.constData(), static_cast<std::size_t>(digits.size())}));
        OrderBook bare; // The same levels with their zeros lost on the way.
        bare.apply(snapshot({{*Price::parse("0.05"), *Quantity::parse("0.000005")}},
                            {{*Price::parse("0.05005"), *Quantity::parse("0.000005")}}));
        QVERIFY(krakenChecksum(bare) != krakenChecksum(book));
        QCOMPARE(krakenChecksum(bare, 5, 8), krakenChecksum(book));
    }
};

QTEST_APPLESS_MAIN(TestOrderBook)
#include "tst_order_book.moc"
