// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/book_sync.h"

#include <QTest>

using namespace elite;

namespace {

BookUpdate update(BookUpdateKind kind, std::uint64_t first, std::uint64_t last, std::int64_t bidTicks)
{
    BookUpdate out;
    out.kind = kind;
    out.firstId = first;
    out.lastId = last;
    out.time = fromMicros(static_cast<std::int64_t>(last));
    out.bids = {{Price(*Decimal::fromParts(bidTicks, 2)), Quantity(Decimal::fromInteger(1))}};
    return out;
}

BookUpdate picture(std::uint64_t last)
{
    BookUpdate out = update(BookUpdateKind::Snapshot, 0, last, 100);
    out.asks = {{Price(Decimal::fromInteger(2)), Quantity(Decimal::fromInteger(1))}};
    return out;
}

BookUpdate change(std::uint64_t first, std::uint64_t last, std::int64_t bidTicks = 101)
{
    return update(BookUpdateKind::Delta, first, last, bidTicks);
}

} // namespace

class TestBookSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsPictureAndChanges()
    {
        BookSync sync({BookLink::IdRange});
        QVERIFY(sync.apply(change(5, 7)) == SyncResult::Buffered);
        QVERIFY(sync.apply(change(8, 9)) == SyncResult::Buffered);
        QVERIFY(!sync.isLive());
        QVERIFY(sync.apply(picture(7)) == SyncResult::Applied); // The first change is part of it already.
        QVERIFY(sync.isLive());
        QCOMPARE(sync.lastId(), std::uint64_t{9});
        QCOMPARE(sync.applied(), std::int64_t{1});
        QVERIFY(sync.apply(change(8, 9)) == SyncResult::Ignored);
        QVERIFY(sync.apply(change(9, 12)) == SyncResult::Applied); // Overlaps: allowed for the first one.
    }
    void aGapEndsTheBookUntilTheNextPicture()
    {
        BookSync sync({BookLink::IdRange});
        sync.apply(picture(10));
        QVERIFY(sync.apply(change(12, 12)) == SyncResult::Gap);
        QVERIFY(!sync.isLive());
        QCOMPARE(sync.book().bidCount(), std::size_t{0}); // Nothing left that could be shown.
        QVERIFY(sync.apply(change(13, 14)) == SyncResult::Buffered);
        QVERIFY(sync.apply(picture(11)) == SyncResult::Applied);
        QCOMPARE(sync.lastId(), std::uint64_t{14}); // 12 was kept.
    }
    void anOldPictureIsRefused()
    {
        BookSync sync({BookLink::IdRange});
        sync.apply(change(20, 21));
        QVERIFY(sync.apply(picture(15)) == SyncResult::StaleSnapshot);
        QVERIFY(!sync.isLive());
        QVERIFY(sync.apply(picture(20)) == SyncResult::Applied);
        QCOMPARE(sync.lastId(), std::uint64_t{21});
    }
    void previousIdsMustMeet()
    {
        BookSync sync({BookLink::PreviousId});
        BookUpdate next = change(0, 11);
        next.previousId = 10;
        QVERIFY(sync.apply(next) == SyncResult::NoSnapshot);
        sync.apply(picture(10));
        QVERIFY(sync.apply(next) == SyncResult::Applied);
        next.previousId = 11; // Nothing changed: the venue's heartbeat.
        QVERIFY(sync.apply(next) == SyncResult::Applied);
        next = change(0, 3); // The numbering starts again; the link still holds.
        next.previousId = 11;
        QVERIFY(sync.apply(next) == SyncResult::Applied);
        next = change(0, 5);
        next.previousId = 4;
        QVERIFY(sync.apply(next) == SyncResult::Gap);
    }
    void timeDecidesWhereThereAreNoNumbers()
    {
        BookSync sync({BookLink::Time});
        sync.apply(change(0, 90));
        sync.apply(change(0, 110));
        QVERIFY(sync.apply(picture(100)) == SyncResult::Applied);
        QCOMPARE(sync.applied(), std::int64_t{1});
        QVERIFY(sync.apply(change(0, 110)) == SyncResult::Ignored);
    }
    void checksumAndCrossingAreFaults()
    {
        BookSync sync({BookLink::None, BookChecksum::Kraken, 10});
        BookUpdate first = picture(1);
        OrderBook reference;
        reference.apply(first);
        first.checksum = krakenChecksum(reference);
        QVERIFY(sync.apply(first) == SyncResult::Applied);
        BookUpdate wrong = change(0, 2);
        wrong.checksum = *first.checksum;
        QVERIFY(sync.apply(wrong) == SyncResult::BadChecksum);
        QVERIFY(!sync.isLive());
        sync.apply(first);
        QVERIFY(sync.apply(change(0, 3, 250)) == SyncResult::Crossed);
        QVERIFY(!sync.isLive());
        sync.apply(first);
        QVERIFY(sync.apply(change(0, 3, -1)) == SyncResult::BadLevel);
    }
};

QTEST_APPLESS_MAIN(TestBookSync)
#include "tst_book_sync.moc"
