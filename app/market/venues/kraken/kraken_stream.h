// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

namespace elite {

/// WebSocket v2. A heartbeat comes every second, every book message carries a checksum of the ten best levels.
class KrakenStream : public VenueStream
{
public:
    /// 10, 25, 100, 500 or 1000 levels of each book.
    explicit KrakenStream(int bookDepth = 100)
        : m_bookDepth(bookDepth)
    {
    }

    StreamRules rules() const override;
    std::optional<int> endpointOf(Channel) const override { return 0; }
    std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const override;
    BookRules bookRules(const Instrument* instrument) const override;

private:
    std::vector<QByteArray> say(const char* method, std::span<const StreamTopic> topics, quint64 request) const;

    int m_bookDepth;
};

} // namespace elite
