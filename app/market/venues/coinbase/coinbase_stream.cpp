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

void CoinbaseStream::learn(const InstrumentList& all)
{
    m_shared.emplace();
    for (const SharedBook& book : all.sharedBooks) {
        m_shared->emplace(book.told, book.asked);
    }
}

std::vector<QByteArray> CoinbaseStream::subscribe(std::span<const StreamTopic> topics, quint64) const
{
    for (const StreamTopic& topic : topics) {
        m_wanted[topic.symbol] |= topic.channel;
    }
    return say("subscribe", topics);
}

std::vector<QByteArray> CoinbaseStream::unsubscribe(std::span<const StreamTopic> topics, quint64) const
{
    for (const StreamTopic& topic : topics) {
        Channels& channels = m_wanted[topic.symbol];
        channels.setFlag(topic.channel, false);
        if (!channels) {
            m_wanted.erase(topic.symbol);
        }
    }
    return say("unsubscribe", topics);
}

std::vector<Symbol> CoinbaseStream::hearersOf(const Symbol& told) const
{
    std::vector<Symbol> out;
    if (isWanted(told)) {
        out.push_back(told);
    }
    if (!m_shared) {
        // BTC-USDC is answered as BTC-USD. Where nobody asked for the latter, nothing else can be meant.
        const auto likely = Symbol::parse(QByteArray(text::of(told) + 'C'));
        if (out.empty() && told.view().ends_with("-USD") && likely && isWanted(*likely)) {
            out.push_back(*likely);
        }
        return out;
    }
    const auto [first, last] = m_shared->equal_range(told);
    for (auto it = first; it != last; ++it) {
        if (isWanted(it->second)) {
            out.push_back(it->second);
        }
    }
    return out;
}

void CoinbaseStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseCoinbaseFrame(text, received, out);
    const std::size_t count = out.events.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<Symbol> hearers = hearersOf(out.events[i].symbol);
        for (std::size_t k = 1; k < hearers.size(); ++k) {
            MarketEvent copy = out.events[i];
            copy.symbol = hearers[k];
            out.events.push_back(std::move(copy));
        }
        if (!hearers.empty()) {
            out.events[i].symbol = hearers.front();
        }
    }
}

BookRules CoinbaseStream::bookRules(const Instrument*) const
{
    return {}; // The numbers of the messages tell what is missing.
}

} // namespace elite
