// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/rest_client.h"
#include "app/market/venues/fx/fx_parse.h"

namespace elite {

/// The day's reference rates: from the European Central Bank, or from Frankfurter, which passes on the same figures,
/// when the bank does not answer. One fixing per working day, for converting amounts; live pairs such as EUR/USD are
/// ordinary markets of Kraken and Bitstamp.
class FxRates : public QObject
{
    Q_OBJECT
public:
    enum class Source : std::uint8_t { Ecb, Frankfurter };
    struct Rates
    {
        FxTable table;
        Source source = Source::Ecb;
    };
    using Answer = std::function<void(Result<Rates>)>;

    explicit FxRates(QObject* parent);
    FxRates(const QUrl& ecb, const QUrl& frankfurter, HostPolicy hosts, QObject* parent);

    /// The newest fixing. `context` as in RestClient::get.
    void fetch(const QObject* context, const Answer& answer);

private:
    void askFrankfurter(const QObject* context, Answer answer);

    RestClient m_ecb;
    RestClient m_frankfurter;
};

} // namespace elite
