// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bitstamp/bitstamp_stream.h"

#include "app/market/venues/bitstamp/bitstamp_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

namespace {

std::vector<QByteArray> say(const char* event, std::span<const StreamTopic> topics)
{
    std::vector<QByteArray> out;
    for (const StreamTopic& topic : topics) { // One channel a message.
        const char* channel = topic.channel == Channel::Trades ? "live_trades_" : "diff_order_book_";
        out.push_back(QByteArray(R"({"event":")") + event + R"(","data":{"channel":")" + channel
                      + text::of(topic.symbol) + R"("}})");
    }
    return out;
}

} // namespace

StreamRules BitstampStream::rules() const
{
    StreamRules out;
    out.socket.messageSilence = Milliseconds(30'000);
    out.socket.pingText = R"({"event":"bts:heartbeat"})"; // Answered in kind.
    out.socket.pingTextEvery = Milliseconds(8'000);
    out.socket.messagesPerSecond = 20;
    out.stale = Milliseconds(20'000);
    out.topicsPerConnection = 100;
    out.bookRefresh = Milliseconds(300'000);
    return out;
}

std::optional<int> BitstampStream::endpointOf(Channel channel) const
{
    return channel == Channel::Trades || channel == Channel::Book ? std::optional(0) : std::nullopt;
}

std::vector<QByteArray> BitstampStream::subscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("bts:subscribe", topics);
}

std::vector<QByteArray> BitstampStream::unsubscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("bts:unsubscribe", topics);
}

void BitstampStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseBitstampFrame(text, received, out);
}

BookRules BitstampStream::bookRules(const Instrument*) const
{
    BookRules out;
    out.link = BookLink::Time;
    return out;
}

} // namespace elite
