// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/luno/luno_book.h"
#include "app/market/venues/luno/luno_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

const Symbol kMarket = Symbol::of("XBTZAR");

/// The rules of the stream, one case per file: which book is left, or that the connection must be given up.
QString differsSession(const Payload& payload)
{
    const QJsonObject expected = payload.expected.toObject();
    LunoBook stream(kMarket);
    OrderBook book;
    VenueFrame frame;
    bool mustReconnect = false;
    for (const SessionRow& row : rowsOf(payload)) {
        if (row.direction != QLatin1String("in")) {
            continue;
        }
        stream.read(row.text, kReceived, frame);
        mustReconnect = mustReconnect || frame.kind == FrameKind::Reconnect;
        for (const BookUpdate& update : eventsOf<BookUpdate>(frame)) {
            book.apply(update); // Two cases cross the book, which is not what they are about.
        }
    }
    if (mustReconnect != expected.value(QLatin1String("reconnect")).toBool()) {
        return mustReconnect ? QStringLiteral("gave up: ") + QString::fromLatin1(frame.note)
                             : QStringLiteral("did not give up");
    }
    if (mustReconnect) {
        return stream.isLive() ? QStringLiteral("still believes its book") : QString();
    }
    if (static_cast<qint64>(stream.sequence()) != expected.value(QLatin1String("sequence")).toInteger()) {
        return QStringLiteral("sequence %1").arg(stream.sequence());
    }
    for (const bool isBid : {true, false}) {
        const QJsonArray levels = expected.value(isBid ? QLatin1String("bids") : QLatin1String("asks")).toArray();
        const std::size_t count = isBid ? book.bidCount() : book.askCount();
        if (count != static_cast<std::size_t>(levels.size())) {
            return QStringLiteral("%1 levels").arg(count);
        }
        for (std::size_t i = 0; i < count; ++i) {
            const QJsonArray level = levels.at(static_cast<qsizetype>(i)).toArray();
            const BookLevel& ours = isBid ? book.bid(i) : book.ask(i);
            QString complaint = differs(level.at(0), ours.price.value(), "price")
                + differs(level.at(1), ours.quantity.value(), "size");
            if (!complaint.isEmpty()) {
                return complaint;
            }
        }
    }
    return {};
}

VenueUnderTest luno()
{
    VenueUnderTest out;
    out.name = QStringLiteral("luno");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.ticker"), QStringLiteral("rest.trade"),
                     QStringLiteral("rest.book"), QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.book"), QStringLiteral("ws.trade")};
    out.leftOut = {QStringLiteral("ws.trade/ccxtdoc-parseTrade-1.json")}; // A part of a message.
    out.frame = [](const QByteArray& text, VenueFrame& frame) {
        LunoBook stream(kMarket);
        stream.read(text, kReceived, frame);
    };
    out.session = differsSession;
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseLunoInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseLunoCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseLunoTrades(text); };
    readers.book = [](const QByteArray& text) { return parseLunoBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) { return parseLunoTickers(text, kReceived); };
    readers.verdict = [](const QByteArray& text) { return lunoVerdict(text, 0); };
    setReaders(out, readers, [](const Payload& payload) { return payload.bytes; });
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(luno(), argc, argv);
}
