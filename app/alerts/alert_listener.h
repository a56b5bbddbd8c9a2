// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_source.h"
#include "models/alerts/alert_watch.h"

#include <functional>

namespace elite {

/// Shows every price of the feed to the alerts, whatever the charts show. Lives on the session thread.
class AlertListener final : public MarketSink
{
public:
    using OnFired = std::function<void(std::vector<alerts::Firing>)>;

    using Source = std::function<const MarketSource*()>;

    /// `onFired` is called on the session thread; `source` gives the feed that is open, or null.
    AlertListener(Source source, OnFired onFired);

    void setAlerts(const std::vector<alerts::Alert>& alerts) { m_watch.setAlerts(alerts); }

    void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events) override;
    void onFeedState(const FeedState& state) override;

private:
    void readNames();

    Source m_source;
    const MarketSource* m_named = nullptr; ///< the feed that m_names are of
    OnFired m_onFired;
    alerts::AlertWatch m_watch;
    std::vector<QString> m_names; ///< of the instruments, whose events name them by number
    std::vector<alerts::Firing> m_fired;
};

} // namespace elite
