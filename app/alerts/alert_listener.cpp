// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alert_listener.h"

namespace elite {

namespace {

/// A price that was paid, or the last one a quote or candle tells.
std::optional<Price> priceOf(const MarketPayload& payload)
{
    if (const auto* trade = std::get_if<PublicTrade>(&payload)) {
        return trade->price;
    }
    if (const auto* candle = std::get_if<Candle>(&payload)) {
        return candle->close;
    }
    if (const auto* quote = std::get_if<Quote>(&payload); quote != nullptr && quote->last.isPositive()) {
        return quote->last;
    }
    return std::nullopt;
}

} // namespace

AlertListener::AlertListener(Source source, OnFired onFired)
    : m_source(std::move(source))
    , m_onFired(std::move(onFired))
{
}

void AlertListener::readNames()
{
    const MarketSource* source = m_source();
    if (source == m_named) {
        return;
    }
    m_named = source;
    m_names.clear();
    if (source != nullptr) {
        for (const Instrument& instrument : source->instruments()) {
            m_names.push_back(instrument.id.toString());
        }
    }
    m_watch.forgetSides(); // the same name in another feed is another series
}

void AlertListener::onFeedState(const FeedState& state)
{
    if (state.phase == FeedPhase::Opening || state.phase == FeedPhase::Idle || state.phase == FeedPhase::Failed) {
        m_named = nullptr; // what is opened next may lie at the same address
    }
}

void AlertListener::onFeedEvents(std::uint64_t, std::span<const FeedEvent> events)
{
    if (m_watch.isEmpty()) {
        return;
    }
    readNames();
    for (const FeedEvent& event : events) {
        const auto price = event.instrument < m_names.size() ? priceOf(event.payload) : std::nullopt;
        if (price) {
            m_watch.onPrice(m_names[event.instrument], toMicros(event.time), price->value().toDouble(), m_fired);
        }
    }
    if (!m_fired.empty()) {
        m_onFired(std::exchange(m_fired, {}));
    }
}

} // namespace elite
