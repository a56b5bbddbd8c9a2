// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <QByteArray>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace elite {

/// The closed candles of one market in order of time, all but the newest packed: 15 to 20 bytes each instead of 112, so
/// months of minutes of every market of a feed fit into little memory. Each has a number, counted from the first that
/// was ever appended.
class CandleStore
{
public:
    void append(std::span<const Candle> candles);
    /// Lets go of older ones, in whole blocks: at least `count` stay.
    void keepNewest(std::size_t count);

    bool isEmpty() const { return m_end == m_begin; }
    std::size_t beginNumber() const { return m_begin; } // Of the oldest that is still here.
    std::size_t endNumber() const { return m_end; } // After the newest.
    const Candle& newest() const { return m_tail.back(); } // Not when it is empty.
    /// The last candle that had ended by `time`.
    std::optional<Candle> endedBy(Timestamp time) const;

    /// Calls `each` with every candle from that number on, oldest first.
    template <class Each> void forEach(std::size_t from, const Each& each) const
    {
        std::size_t number = m_begin;
        for (const Block& block : m_blocks) {
            if (from < number + block.count) {
                visit(block.candles(), from, number, each);
            }
            number += block.count;
        }
        visit(m_tail, from, number, each);
    }

private:
    struct Block
    {
        QByteArray packed;
        std::vector<Candle> plain; // Of candles that cannot be packed: prices of too many digits beside each other.
        std::size_t count = 0;
        Timestamp firstClose;

        std::vector<Candle> candles() const;
    };

    template <class Each>
    static void visit(std::span<const Candle> candles, std::size_t from, std::size_t number, const Each& each)
    {
        for (std::size_t i = from > number ? from - number : 0; i < candles.size(); ++i) {
            each(candles[i]);
        }
    }
    void pack(std::span<const Candle> candles);

    std::vector<Block> m_blocks;
    std::vector<Candle> m_tail; // The newest, plain: what is asked for every second is here. Never empty unless all is.
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace elite
