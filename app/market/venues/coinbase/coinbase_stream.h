// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

#include <map>
#include <optional>

namespace elite {

/// Advanced Trade. Every message of a connection is numbered; a book's first picture comes by the stream.
class CoinbaseStream : public VenueStream
{
public:
    StreamRules rules() const override;
    std::optional<int> endpointOf(Channel channel) const override;
    void learn(const InstrumentList& all) override;
    std::vector<QByteArray> greeting() const override;
    std::vector<QByteArray> subscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    std::vector<QByteArray> unsubscribe(std::span<const StreamTopic> topics, quint64 request) const override;
    void parse(QByteArrayView text, Timestamp received, VenueFrame& out) const override;
    BookRules bookRules(const Instrument* instrument) const override;

private:
    bool isWanted(const Symbol& symbol) const { return m_wanted.count(symbol) != 0; }
    /// Who hears of a frame that names `told`: itself and those who share its book, as far as they are wanted.
    std::vector<Symbol> hearersOf(const Symbol& told) const;

    // As told -> as asked for; unknown until the list of products is there.
    std::optional<std::multimap<Symbol, Symbol>> m_shared;
    mutable std::map<Symbol, Channels> m_wanted;
};

} // namespace elite
