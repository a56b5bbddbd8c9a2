// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_stream.h"

#include "app/market/venues/okx/okx_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

namespace {

const char* channelOf(Channel channel)
{
    switch (channel) {
    case Channel::Quotes:
        return "tickers";
    case Channel::Trades:
        return "trades";
    case Channel::Candles:
        return "candle1m";
    case Channel::Book:
        break;
    }
    return "books"; // 400 levels, every 100 ms.
}

std::vector<QByteArray> say(const char* operation, std::span<const StreamTopic> topics)
{
    QByteArrayList arguments;
    for (const StreamTopic& topic : topics) {
        arguments.append(QByteArray(R"({"channel":")") + channelOf(topic.channel) + R"(","instId":")"
                         + text::of(topic.symbol) + R"("})");
    }
    std::vector<QByteArray> out;
    for (const QByteArrayList& some : text::pieces(arguments, 100)) {
        out.push_back(QByteArray(R"({"op":")") + operation + R"(","args":[)" + some.join(',') + "]}");
    }
    return out;
}

} // namespace

StreamRules OkxStream::rules() const
{
    StreamRules out;
    out.socket.silence = Milliseconds(30'000);
    out.socket.pingText = "ping"; // Answered with "pong"; without a message in 30 s OKX closes.
    out.socket.pingTextEvery = Milliseconds(15'000);
    out.socket.messagesPerSecond = 3;
    out.stale = Milliseconds(30'000);
    out.topicsPerConnection = 200;
    out.candles = Timeframe();
    return out;
}

std::optional<int> OkxStream::endpointOf(Channel channel) const
{
    return channel == Channel::Candles ? 1 : 0;
}

std::vector<QByteArray> OkxStream::subscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("subscribe", topics);
}

std::vector<QByteArray> OkxStream::unsubscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("unsubscribe", topics);
}

void OkxStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseOkxFrame(text, received, out);
}

BookRules OkxStream::bookRules(const Instrument*) const
{
    BookRules out;
    out.link = BookLink::PreviousId;
    out.checksum = BookChecksum::Okx; // Checked where it is told, as in older recordings.
    out.depth = 400;
    return out;
}

} // namespace elite
