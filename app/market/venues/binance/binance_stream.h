// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

namespace elite {

/// The combined market streams of Binance and Binance.US. A book's first picture comes by REST; the ids of its changes
/// follow each other.
class BinanceStream : public VenueStream
{
public:
    StreamRules rules() const override;
    std::optional<int> endpointOf(Channel) const override { return 0; }
    std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const override;
    BookRules bookRules(const Instrument* instrument) const override;
};

} // namespace elite
