// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_stream.h"
#include "app/market/venues/venue_catalog.h"
#include "tests/app/market/session_test.h"

#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

LiveFeed::Parts partsOf(const char* venue, const LocalServer& server)
{
    const VenueInfo* info = findVenue(VenueId::of(venue));
    require(info != nullptr, "a venue that the catalogue has not");
    LiveFeed::Parts parts;
    parts.venue = info->id;
    parts.addresses = {server.http(), {{server.ws()}, {server.ws()}}};
    parts.hosts = HostPolicy::loopbackForTests();
    parts.stream = info->makeStream();
    parts.rest = std::make_unique<VenueRest>(info->restDialect(), parts.addresses.rest, parts.hosts);
    return parts;
}

/// Recordings may begin with the picture, long before the first change.
LiveFeed::Parts withShortWaits(LiveFeed::Parts parts)
{
    parts.rules = parts.stream->rules();
    parts.rules->firstPicture = Milliseconds(20);
    return parts;
}

SessionVenue kraken()
{
    SessionVenue out;
    out.parts = [](const LocalServer& server) {
        LiveFeed::Parts parts = partsOf("kraken", server);
        parts.stream = std::make_unique<KrakenStream>(10); // As it was recorded.
        return parts;
    };
    // The recorder lost trailing zeros; the pair's decimals bring them back.
    out.rest = [](const QByteArray&) {
        return HttpAnswer{
            200,
            R"({"error":[],"result":{"XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","pair_decimals":1,)"
            R"("lot_decimals":8,"tick_size":"0.1","ordermin":"0.0001","costmin":"0.5","status":"online"}}})",
            {}};
    };
    return out;
}

SessionVenue withRestBook(const char* venue, const char* path)
{
    SessionVenue out;
    out.bookPath = path;
    out.parts = [venue](const LocalServer& server) { return withShortWaits(partsOf(venue, server)); };
    return out;
}

SessionVenue venueOf(const QString& name)
{
    SessionVenue out;
    if (name == QLatin1String("kraken")) {
        out = kraken();
    } else if (name == QLatin1String("binance")) {
        out = withRestBook("binance", "/api/v3/depth");
    } else if (name == QLatin1String("binance_us")) {
        out = withRestBook("binance_us", "/api/v3/depth");
    } else if (name == QLatin1String("bitstamp")) {
        out = withRestBook("bitstamp", "/api/v2/order_book/");
    } else if (name == QLatin1String("coinbase_exchange")) {
        out.parts = [](const LocalServer& server) { return partsOf("coinbase_exchange", server); };
    } else if (name == QLatin1String("okx")) {
        out.parts = [](const LocalServer& server) { return partsOf("okx", server); };
    }
    out.name = name;
    return out;
}

} // namespace

/// ELITE_VENUE in the CTest says whose recordings.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SessionTest test(venueOf(qEnvironmentVariable("ELITE_VENUE", QStringLiteral("kraken"))));
    return QTest::qExec(&test, argc, argv);
}
