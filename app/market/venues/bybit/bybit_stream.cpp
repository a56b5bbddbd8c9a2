// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bybit/bybit_stream.h"

#include "app/market/venues/bybit/bybit_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

namespace {

std::vector<QByteArray> say(const char* operation, std::span<const StreamTopic> topics, quint64 request)
{
    QByteArrayList names;
    for (const StreamTopic& topic : topics) {
        const QByteArray name = text::of(topic.symbol);
        switch (topic.channel) {
        case Channel::Quotes: // The ticker has no best prices on spot; the one-level book has.
            names << "orderbook.1." + name << "tickers." + name;
            break;
        case Channel::Trades:
            names << "publicTrade." + name;
            break;
        case Channel::Candles:
            names << "kline.1." + name;
            break;
        case Channel::Book:
            names << "orderbook.50." + name;
            break;
        }
    }
    std::vector<QByteArray> out;
    for (const QByteArrayList& some : text::pieces(names, 10)) { // Spot takes ten at a time.
        out.push_back(QByteArray(R"({"req_id":")") + QByteArray::number(request++) + R"(","op":")" + operation
                      + R"(","args":[)" + text::quoted(some) + "]}");
    }
    return out;
}

} // namespace

StreamRules BybitStream::rules() const
{
    StreamRules out;
    out.socket.silence = Milliseconds(30'000);
    out.socket.pingText = R"({"op":"ping"})";
    out.socket.pingTextEvery = Milliseconds(20'000);
    out.socket.messagesPerSecond = 10;
    out.stale = Milliseconds(30'000);
    out.topicsPerConnection = 200;
    out.candles = Timeframe();
    return out;
}

std::optional<int> BybitStream::endpointOf(Channel) const
{
    return 0;
}

std::vector<QByteArray> BybitStream::subscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("subscribe", topics, request);
}

std::vector<QByteArray> BybitStream::unsubscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("unsubscribe", topics, request);
}

void BybitStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseBybitFrame(text, received, out);
}

BookRules BybitStream::bookRules(const Instrument*) const
{
    BookRules out;
    out.link = BookLink::PreviousId;
    out.depth = 50;
    return out;
}

} // namespace elite
