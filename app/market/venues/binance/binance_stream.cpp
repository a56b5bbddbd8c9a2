// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_stream.h"

#include "app/market/venues/binance/binance_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

namespace {

std::vector<QByteArray> say(const char* method, std::span<const StreamTopic> topics, quint64 request)
{
    QByteArrayList names;
    for (const StreamTopic& topic : topics) {
        const QByteArray name = text::of(topic.symbol).toLower();
        switch (topic.channel) {
        case Channel::Quotes:
            names << name + "@bookTicker"
                  << name + "@miniTicker"; // Best prices at once, the day's figures each second.
            break;
        case Channel::Trades:
            names << name + "@trade";
            break;
        case Channel::Candles:
            names << name + "@kline_1m";
            break;
        case Channel::Book:
            names << name + "@depth@100ms";
            break;
        }
    }
    std::vector<QByteArray> out;
    for (const QByteArrayList& some : text::pieces(names, 100)) {
        out.push_back(QByteArray(R"({"method":")") + method + R"(","params":[)" + text::quoted(some) + R"(],"id":)"
                      + QByteArray::number(request++) + '}');
    }
    return out;
}

} // namespace

StreamRules BinanceStream::rules() const
{
    StreamRules out;
    out.socket.silence = Milliseconds(60'000);
    out.socket.pingEvery = Milliseconds(15'000);
    out.socket.maxAge = std::chrono::hours(23);
    out.socket.messagesPerSecond = 3; // Five are allowed, and the answers to the server's pings count too.
    out.stale = Milliseconds(60'000);
    out.topicsPerConnection = 500; // 1,024 streams; a quote takes two.
    out.candles = Timeframe();
    out.hasDenseTradeIds = true;
    return out;
}

std::vector<QByteArray> BinanceStream::subscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("SUBSCRIBE", topics, request);
}

std::vector<QByteArray> BinanceStream::unsubscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("UNSUBSCRIBE", topics, request);
}

void BinanceStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseBinanceFrame(text, received, out);
}

BookRules BinanceStream::bookRules(const Instrument*) const
{
    BookRules out;
    out.link = BookLink::IdRange;
    return out;
}

} // namespace elite
