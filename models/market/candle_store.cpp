// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_store.h"

#include "models/market/candle_pack.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::size_t kBlock = 2'048;

/// The last candle of a run that had ended by `time`.
const Candle* lastEnded(const std::vector<Candle>& candles, Timestamp time)
{
    const auto after = std::upper_bound(candles.begin(), candles.end(), time,
                                        [](Timestamp t, const Candle& candle) { return t < candle.closeTime; });
    return after == candles.begin() ? nullptr : &*(after - 1);
}

} // namespace

std::vector<Candle> CandleStore::Block::candles() const
{
    std::vector<Candle> out = plain;
    static_cast<void>(unpackCandles(packed, out)); // Packed by this program a moment ago; nothing when there is none.
    return out;
}

void CandleStore::append(std::span<const Candle> candles)
{
    m_end += candles.size();
    if (m_tail.size() + candles.size() < 2 * kBlock) {
        m_tail.insert(m_tail.end(), candles.begin(), candles.end());
        return;
    }
    std::vector<Candle> all = std::move(m_tail);
    all.insert(all.end(), candles.begin(), candles.end());
    std::size_t packed = 0;
    for (; all.size() - packed >= 2 * kBlock; packed += kBlock) {
        pack(std::span(all).subspan(packed, kBlock));
    }
    m_tail.assign(all.begin() + static_cast<std::ptrdiff_t>(packed), all.end());
}

void CandleStore::pack(std::span<const Candle> candles)
{
    Block block;
    block.count = candles.size();
    block.firstClose = candles.front().closeTime;
    if (auto packed = packCandles(candles)) {
        block.packed = *std::move(packed);
    } else {
        block.plain.assign(candles.begin(), candles.end());
    }
    m_blocks.push_back(std::move(block));
}

void CandleStore::keepNewest(std::size_t count)
{
    std::size_t surplus = m_end - m_begin > count ? m_end - m_begin - count : 0;
    auto kept = m_blocks.begin();
    for (; kept != m_blocks.end() && kept->count <= surplus; ++kept) {
        surplus -= kept->count;
        m_begin += kept->count;
    }
    m_blocks.erase(m_blocks.begin(), kept);
}

std::optional<Candle> CandleStore::endedBy(Timestamp time) const
{
    if (const Candle* found = lastEnded(m_tail, time)) {
        return *found;
    }
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), time,
                                        [](Timestamp t, const Block& block) { return t < block.firstClose; });
    if (after == m_blocks.begin()) {
        return std::nullopt;
    }
    const std::vector<Candle> candles = (after - 1)->candles();
    const Candle* found = lastEnded(candles, time);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

} // namespace elite
