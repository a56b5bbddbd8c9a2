// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_stream.h"

#include <QTest>

using namespace elite;

namespace {

constexpr Timestamp kNow = fromMicros(1'795'000'000'500'000);

template <class T> std::vector<T> eventsOf(const VenueFrame& frame)
{
    std::vector<T> out;
    for (const MarketEvent& event : frame.events) {
        if (const auto* payload = std::get_if<T>(&event.payload)) {
            out.push_back(*payload);
        }
    }
    return out;
}

QByteArray okxFrame(const char* action, const QByteArray& rest)
{
    return QByteArray(R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":")") + action
        + R"(","data":[{"asks":[["101","1","0","1"]],"bids":[["100","1","0","1"]],"ts":"1795000000123",)" + rest
        + "}]}";
}

SyncResult fed(BookSync& sync, const QByteArray& text)
{
    VenueFrame frame;
    OkxStream().parse(text, kNow, frame);
    const auto books = eventsOf<BookUpdate>(frame);
    return books.size() == 1 ? sync.apply(books.front()) : SyncResult::NoSnapshot;
}

} // namespace

/// Frames that once were misread.
class VenueFramesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOkxBookWithoutChecksumStands()
    {
        BookSync sync(OkxStream().bookRules(nullptr));
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":0,"prevSeqId":-1,"seqId":10)")) == SyncResult::Applied);
        QVERIFY(fed(sync, okxFrame("update", R"("checksum":0,"prevSeqId":10,"seqId":12)")) == SyncResult::Applied);
        QVERIFY(fed(sync, okxFrame("update", R"("checksum":0,"prevSeqId":13,"seqId":14)")) == SyncResult::Gap);
    }

    void anOkxChecksumThatIsToldIsChecked()
    {
        const QByteArray right = "1189976625"; // Of "100:1:101:1".
        BookSync sync(OkxStream().bookRules(nullptr));
        const QByteArray rest = R"(,"prevSeqId":-1,"seqId":10)";
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":1)" + rest)) == SyncResult::BadChecksum);
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":)" + right + rest)) == SyncResult::Applied);
    }
};

QTEST_GUILESS_MAIN(VenueFramesTest)
#include "tst_venue_frames.moc"
