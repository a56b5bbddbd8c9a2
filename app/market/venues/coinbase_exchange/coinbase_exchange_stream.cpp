// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase_exchange/coinbase_exchange_stream.h"

#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

namespace {

const char* channelOf(Channel channel)
{
    switch (channel) {
    case Channel::Quotes:
        return "ticker";
    case Channel::Trades:
        return "matches";
    case Channel::Candles: // There are none: the consumer builds from trades.
    case Channel::Book:
        break;
    }
    return "level2_batch"; // level2 itself needs a key.
}

std::vector<QByteArray> say(const char* type, std::span<const StreamTopic> topics)
{
    std::vector<QByteArray> out;
    for (const auto& [channel, names] : text::byChannel(topics, 50)) {
        const QByteArray list = text::quoted(names);
        // With a heartbeat every second for each market: silence means something then.
        out.push_back(QByteArray(R"({"type":")") + type + R"(","product_ids":[)" + list + R"(],"channels":[")"
                      + channelOf(channel) + (type[0] == 's' ? R"(","heartbeat"]})" : R"("]})"));
    }
    return out;
}

} // namespace

StreamRules CoinbaseExchangeStream::rules() const
{
    StreamRules out;
    out.socket.messageSilence = Milliseconds(10'000);
    out.socket.messagesPerSecond = 6;
    out.stale = Milliseconds(3'000);
    out.topicsPerConnection = 100;
    out.hasDenseTradeIds = true;
    return out;
}

std::optional<int> CoinbaseExchangeStream::endpointOf(Channel channel) const
{
    return channel == Channel::Candles ? std::nullopt : std::optional(0);
}

std::vector<QByteArray> CoinbaseExchangeStream::subscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("subscribe", topics);
}

std::vector<QByteArray> CoinbaseExchangeStream::unsubscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("unsubscribe", topics);
}

void CoinbaseExchangeStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseCoinbaseExchangeFrame(text, received, out);
}

BookRules CoinbaseExchangeStream::bookRules(const Instrument*) const
{
    return {};
}

} // namespace elite
