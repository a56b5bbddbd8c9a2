// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

#include <map>
#include <set>

namespace elite {

/// Advanced Trade. Every message of a connection is numbered; a book's first picture comes by the stream.
class CoinbaseStream : public VenueStream
{
public:
    StreamRules rules() const override;
    std::optional<int> endpointOf(Channel channel) const override;
    std::vector<QByteArray> greeting() const override;
    std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const override;
    BookRules bookRules(const Instrument* instrument) const override;

private:
    mutable std::map<Symbol, std::set<Symbol>> m_names; // As sent -> as asked for.
};

} // namespace elite
