// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/fx_rates.h"

#include <QElapsedTimer>

namespace elite {

class MarketService;
class Settings;

/// Amounts in another currency, for a person's information: by the day's reference rates. They are asked for only when
/// somebody wants to see another currency and has opened live prices, at most every six hours. Lives on the ui thread.
class ReferenceRates : public QObject
{
    Q_OBJECT
public:
    struct Converted
    {
        Money amount;
        Timestamp day; // Of the fixing.
        FxRates::Source source = FxRates::Source::Ecb;
    };
    ReferenceRates(MarketService& market, Settings& settings, QObject* parent = nullptr);

    /// The currency that is wanted; nothing when none is.
    std::optional<Currency> wanted() const;
    /// Nothing while the rate of one of them is not known.
    std::optional<Converted> convert(const Money& amount, const Currency& to) const;
    void take(const FxRates::Rates& rates); // Also for tests.

Q_SIGNALS:
    void changed();

private:
    void fetchWhenDue();

    MarketService& m_market;
    Settings& m_settings;
    FxRates m_source;
    std::optional<FxRates::Rates> m_rates;
    QElapsedTimer m_sinceAsked;
};

/// So much of `to` for `amount`, by one day's table; tethers are no dollars.
std::optional<Money> convertedBy(const FxTable& table, const Money& amount, const Currency& to);

} // namespace elite
