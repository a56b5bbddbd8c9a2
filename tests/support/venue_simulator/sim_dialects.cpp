// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"

#include <QtGlobal>

namespace elite::test {

std::unique_ptr<SimDialect> makeDialect(const QByteArray& venue)
{
    const QHash<QByteArray, std::unique_ptr<SimDialect> (*)()> all{
        {"binance", makeBinance}, {"binance_us", makeBinance}, {"bitstamp", makeBitstamp},
        {"bybit", makeBybit},     {"coinbase", makeCoinbase},  {"coinbase_exchange", makeCoinbaseExchange},
        {"kraken", makeKraken},   {"luno", makeLuno},          {"okx", makeOkx},
    };
    const auto make = all.value(venue);
    if (make == nullptr) {
        qFatal("no dialect for %s", venue.constData());
    }
    return make();
}

} // namespace elite::test
