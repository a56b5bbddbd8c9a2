// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/stream_link.h"
#include "app/market/venue_feed.h"

#include <QUrl>

#include <compare>
#include <memory>
#include <span>

namespace elite {

/// One thing to be subscribed to.
struct StreamTopic
{
    int endpoint = 0; // Which of the venue's streams has it; most have one.
    Channel channel = Channel::Quotes;
    Symbol symbol;

    friend bool operator==(const StreamTopic&, const StreamTopic&) = default;
    friend auto operator<=>(const StreamTopic&, const StreamTopic&) = default;
};

struct StreamRules
{
    SocketRules socket;
    Milliseconds stale{30'000}; // Silent for so long, prices may not be used.
    int topicsPerConnection = 100;
    std::optional<Timeframe> candles; // Of the stream's candles; nothing where it has none.
    Milliseconds firstPicture{2'000}; // A picture that comes by REST is fetched by then, also when nothing changes.
    Milliseconds handoverSettle{3'000}; // So long old and new connection run side by side at least.
    Milliseconds bookRefresh{0}; // A new picture every so often, where a lost change cannot be noticed; 0 for never.
    bool hasDenseTradeIds = false; // Each trade's number is one more than the last: a jump is a loss.
    bool numbersMessages = false; // VenueFrame::sequence grows by one per message and connection.
};

/// What to say on one venue's stream and how to read what it says: text in, text out. The connection, the books and the
/// repair are LiveFeed's.
class VenueStream
{
public:
    VenueStream() = default;
    VenueStream(const VenueStream&) = delete;
    VenueStream& operator=(const VenueStream&) = delete;
    virtual ~VenueStream() = default;

    virtual StreamRules rules() const = 0;
    /// The venue's list of markets, whenever it was fetched.
    virtual void learn(const InstrumentList&) { }
    /// Where the channel of a symbol is; nothing when the venue does not have it.
    virtual std::optional<int> endpointOf(Channel channel) const = 0;
    /// Sent first on every new connection.
    virtual std::vector<QByteArray> greeting() const { return {}; }
    /// As few messages as the venue allows. `request` numbers the first; the following count up.
    virtual std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const = 0;
    virtual std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const = 0;
    virtual void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const = 0;
    /// `instrument` is null while the venue's list is not known.
    virtual BookRules bookRules(const Instrument* instrument) const = 0;
};

} // namespace elite
