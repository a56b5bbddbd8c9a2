// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

namespace elite {

/// The public feed of Coinbase Exchange. Its book changes carry no number, so a frame that cannot be read costs the
/// book, and a loss beside the connection shows as a crossed book only.
class CoinbaseExchangeStream : public VenueStream
{
public:
    StreamRules rules() const override;
    std::optional<int> endpointOf(Channel channel) const override;
    std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const override;
    BookRules bookRules(const Instrument* instrument) const override;
};

} // namespace elite
