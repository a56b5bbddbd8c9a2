// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase/coinbase_stream.h"

#include "app/market/venues/coinbase/coinbase_parse.h"
#include "app/market/venues/stream_text.h"

#include <algorithm>

namespace elite {

namespace {

const char* channelOf(Channel channel)
{
    switch (channel) {
    case Channel::Quotes:
        return "ticker";
    case Channel::Trades:
        return "market_trades";
    case Channel::Candles: // Of five minutes only: the consumer builds from trades.
    case Channel::Book:
        break;
    }
    return "level2";
}

std::vector<QByteArray> say(const char* type, std::span<const StreamTopic> topics)
{
    std::vector<QByteArray> out;
    for (const auto& [channel, names] : text::byChannel(topics, 50)) {
        out.push_back(QByteArray(R"({"type":")") + type + R"(","product_ids":[)" + text::quoted(names)
                      + R"(],"channel":")" + channelOf(channel) + R"("})");
    }
    return out;
}

} // namespace

StreamRules CoinbaseStream::rules() const
{
    StreamRules out;
    out.socket.messageSilence = Milliseconds(10'000); // A heartbeat every second.
    out.socket.messagesPerSecond = 6;
    out.stale = Milliseconds(3'000);
    out.topicsPerConnection = 100;
    out.numbersMessages = true;
    return out;
}

std::optional<int> CoinbaseStream::endpointOf(Channel channel) const
{
    return channel == Channel::Candles ? std::nullopt : std::optional(0);
}

std::vector<QByteArray> CoinbaseStream::greeting() const
{
    return {R"({"type":"subscribe","channel":"heartbeats"})"}; // Quiet channels are closed without it.
}

std::vector<QByteArray> CoinbaseStream::subscribe(std::span<const StreamTopic> topics, quint64) const
{
    for (const StreamTopic& topic : topics) {
        const QByteArray name = text::of(topic.symbol);
        const bool isAlias = name.endsWith("-USDC");
        const auto asSent = isAlias ? Symbol::parse(QByteArrayView(name).chopped(1)) : Symbol::parse(name);
        m_names[asSent.valueOr(topic.symbol)].insert(topic.symbol);
    }
    return say("subscribe", topics);
}

std::vector<QByteArray> CoinbaseStream::unsubscribe(std::span<const StreamTopic> topics, quint64) const
{
    return say("unsubscribe", topics);
}

void CoinbaseStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseCoinbaseFrame(text, received, out);
    // BTC-USDC is answered as BTC-USD: one book under two names.
    const std::size_t count = out.events.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto found = m_names.find(out.events[i].symbol);
        if (found == m_names.end() || (found->second.size() == 1 && *found->second.begin() == found->first)) {
            continue;
        }
        bool isFirst = true;
        for (const Symbol& name : found->second) {
            if (std::exchange(isFirst, false)) {
                out.events[i].symbol = name;
            } else {
                MarketEvent copy = out.events[i];
                copy.symbol = name;
                out.events.push_back(std::move(copy));
            }
        }
    }
}

BookRules CoinbaseStream::bookRules(const Instrument*) const
{
    return {}; // The numbers of the messages tell what is missing.
}

} // namespace elite
