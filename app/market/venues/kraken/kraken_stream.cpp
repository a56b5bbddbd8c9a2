// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_stream.h"

#include "app/market/venues/kraken/kraken_parse.h"
#include "app/market/venues/stream_text.h"

namespace elite {

StreamRules KrakenStream::rules() const
{
    StreamRules out;
    out.socket.messageSilence = Milliseconds(10'000);
    out.socket.pingText = R"({"method":"ping"})";
    out.socket.pingTextEvery = Milliseconds(30'000);
    out.stale = Milliseconds(5'000);
    out.topicsPerConnection = 400;
    out.candles = Timeframe();
    out.hasDenseTradeIds = true;
    return out;
}

std::vector<QByteArray> KrakenStream::subscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("subscribe", topics, request);
}

std::vector<QByteArray> KrakenStream::unsubscribe(std::span<const StreamTopic> topics, quint64 request) const
{
    return say("unsubscribe", topics, request);
}

void KrakenStream::parse(QByteArrayView text, Timestamp received, VenueFrame& out) const
{
    parseKrakenFrame(text, received, out);
}

BookRules KrakenStream::bookRules(const Instrument* instrument) const
{
    BookRules out;
    out.checksum = BookChecksum::Kraken;
    out.depth = static_cast<std::size_t>(m_bookDepth);
    if (instrument != nullptr) {
        out.priceScale = instrument->tickSize.scale();
        out.quantityScale = instrument->lotSize.scale();
    }
    return out;
}

std::vector<QByteArray> KrakenStream::say(const char* method, std::span<const StreamTopic> topics,
                                          quint64 request) const
{
    const auto channel = [this](Channel which) -> QByteArray {
        switch (which) {
        case Channel::Quotes:
            return R"("channel":"ticker","event_trigger":"bbo")";
        case Channel::Trades:
            return R"("channel":"trade")";
        case Channel::Candles:
            return R"("channel":"ohlc","interval":1,"snapshot":false)";
        case Channel::Book:
            break;
        }
        return R"("channel":"book","snapshot":true,"depth":)" + QByteArray::number(m_bookDepth);
    };
    std::vector<QByteArray> out;
    for (const auto& [which, names] : text::byChannel(topics, 100)) {
        out.push_back(QByteArray(R"({"method":")") + method + R"(","params":{)" + channel(which) + R"(,"symbol":[)"
                      + text::quoted(names) + R"(]},"req_id":)" + QByteArray::number(request++) + '}');
    }
    return out;
}

} // namespace elite
