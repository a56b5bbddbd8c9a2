// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_stream.h"

#include <QByteArrayList>

#include <utility>

// What the subscriptions of several venues have in common.

namespace elite::text {

inline QByteArray of(const Symbol& symbol)
{
    return {symbol.view().data(), static_cast<qsizetype>(symbol.view().size())};
}

/// "a","b"
inline QByteArray quoted(const QByteArrayList& names)
{
    return names.isEmpty() ? QByteArray() : '"' + names.join("\",\"") + '"';
}

/// The names of the topics by channel, at most `most` of one channel together.
inline std::vector<std::pair<Channel, QByteArrayList>> byChannel(std::span<const StreamTopic> topics, qsizetype most)
{
    std::vector<std::pair<Channel, QByteArrayList>> out;
    for (const Channel channel : {Channel::Quotes, Channel::Trades, Channel::Candles, Channel::Book}) {
        bool isOpen = false;
        for (const StreamTopic& topic : topics) {
            if (topic.channel == channel) {
                if (!isOpen || out.back().second.size() >= most) {
                    out.emplace_back(channel, QByteArrayList());
                    isOpen = true;
                }
                out.back().second.append(of(topic.symbol));
            }
        }
    }
    return out;
}

/// A list cut into pieces of at most `most`.
inline std::vector<QByteArrayList> pieces(const QByteArrayList& list, qsizetype most)
{
    std::vector<QByteArrayList> out;
    for (qsizetype at = 0; at < list.size(); at += most) {
        out.push_back(list.mid(at, most));
    }
    return out;
}

} // namespace elite::text
