// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/order_book.h"

#include "models/base/wide_int.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

bool isSoundLevel(const BookLevel& level)
{
    return level.price.isPositive() && !level.quantity.isNegative();
}

/// Worse prices first, so that the best is the last.
bool isWorse(Price a, Price b, bool isBid)
{
    return isBid ? a < b : a > b;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
    std::array<std::uint32_t, 256> out{};
    for (std::uint32_t i = 0; i < out.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1u) != 0 ? 0xedb88320u ^ (value >> 1) : value >> 1;
        }
        out[i] = value;
    }
    return out;
}();

/// The digits of a value on a scale without the point: 0.05005 on 5 is "5005".
void appendDigits(std::vector<char>& out, Decimal value, int scale)
{
    const auto scaled = scale < 0 ? Result<Decimal>(value) : value.rescaled(scale, Rounding::HalfEven);
    std::uint64_t rest = scaled ? magnitude(scaled->mantissa()) : 0; // Beyond int64 no checksum can match anyway.
    std::array<char, 20> digits{};
    std::size_t used = 0;
    while (rest != 0) {
        digits[used++] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    while (used > 0) {
        out.push_back(digits[--used]);
    }
}

void appendText(std::vector<char>& out, Decimal value)
{
    const QByteArray text = value.toText();
    if (!out.empty()) {
        out.push_back(':');
    }
    out.insert(out.end(), text.begin(), text.end());
}

} // namespace

BookFault OrderBook::apply(const BookUpdate& update)
{
    const bool isSnapshot = update.kind == BookUpdateKind::Snapshot;
    if (!isSnapshot && !m_hasSnapshot) {
        return BookFault::NoSnapshot;
    }
    if (!std::all_of(update.bids.begin(), update.bids.end(), isSoundLevel)
        || !std::all_of(update.asks.begin(), update.asks.end(), isSoundLevel)) {
        return BookFault::BadLevel;
    }
    if (isSnapshot) {
        replaceSide(m_bids, update.bids, true);
        replaceSide(m_asks, update.asks, false);
        m_hasSnapshot = true;
    } else {
        applySide(m_bids, update.bids, true);
        applySide(m_asks, update.asks, false);
    }
    return isCrossed() ? BookFault::Crossed : BookFault::None;
}

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
    m_hasSnapshot = false;
}

void OrderBook::truncate(std::size_t depth)
{
    const auto cut = [depth](std::vector<BookLevel>& side) {
        if (side.size() > depth) {
            side.erase(side.begin(), side.end() - static_cast<std::ptrdiff_t>(depth));
        }
    };
    cut(m_bids);
    cut(m_asks);
}

bool OrderBook::isCrossed() const
{
    return !m_bids.empty() && !m_asks.empty() && m_bids.back().price >= m_asks.back().price;
}

void OrderBook::applySide(std::vector<BookLevel>& side, const std::vector<BookLevel>& changes, bool isBid)
{
    for (const BookLevel& change : changes) {
        const auto at
            = std::lower_bound(side.begin(), side.end(), change.price, [isBid](const BookLevel& level, Price price) {
                  return isWorse(level.price, price, isBid);
              });
        const bool isHere = at != side.end() && at->price == change.price;
        if (change.quantity.isZero()) {
            if (isHere) { // Venues also remove levels that we were never told of.
                side.erase(at);
            }
        } else if (isHere) {
            *at = change;
        } else {
            side.insert(at, change);
        }
    }
}

void OrderBook::replaceSide(std::vector<BookLevel>& side, const std::vector<BookLevel>& levels, bool isBid)
{
    side.clear();
    std::copy_if(levels.begin(), levels.end(), std::back_inserter(side),
                 [](const BookLevel& level) { return !level.quantity.isZero(); });
    std::stable_sort(side.begin(), side.end(),
                     [isBid](const BookLevel& a, const BookLevel& b) { return isWorse(a.price, b.price, isBid); });
    const auto same = [](const BookLevel& a, const BookLevel& b) { return a.price == b.price; };
    side.erase(side.begin(), std::unique(side.rbegin(), side.rend(), same).base()); // The last one told stays.
}

std::uint32_t crc32(std::span<const char> bytes)
{
    std::uint32_t crc = 0xffffffffu;
    for (const char c : bytes) {
        crc = kCrcTable[(crc ^ static_cast<unsigned char>(c)) & 0xffu] ^ (crc >> 8);
    }
    return ~crc;
}

std::uint32_t krakenChecksum(const OrderBook& book, int priceScale, int quantityScale)
{
    std::vector<char> text;
    const auto append = [&](const BookLevel& level) {
        appendDigits(text, level.price.value(), priceScale);
        appendDigits(text, level.quantity.value(), quantityScale);
    };
    for (std::size_t i = 0; i < std::min<std::size_t>(10, book.askCount()); ++i) {
        append(book.ask(i));
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(10, book.bidCount()); ++i) {
        append(book.bid(i));
    }
    return crc32(text);
}

std::uint32_t okxChecksum(const OrderBook& book)
{
    std::vector<char> text;
    for (std::size_t i = 0; i < 25; ++i) {
        if (i < book.bidCount()) {
            appendText(text, book.bid(i).price.value());
            appendText(text, book.bid(i).quantity.value());
        }
        if (i < book.askCount()) {
            appendText(text, book.ask(i).price.value());
            appendText(text, book.ask(i).quantity.value());
        }
    }
    return crc32(text);
}

} // namespace elite
