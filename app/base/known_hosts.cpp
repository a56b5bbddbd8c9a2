// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/known_hosts.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array kHosts{
    KnownHost{"data-api.binance.vision", HostUse::Prices},
    KnownHost{"data-stream.binance.vision", HostUse::Prices},
    KnownHost{"api.binance.com", HostUse::Prices},
    KnownHost{"stream.binance.com", HostUse::Prices},
    KnownHost{"api.binance.us", HostUse::Prices},
    KnownHost{"stream.binance.us", HostUse::Prices},
    KnownHost{"api.kraken.com", HostUse::Prices},
    KnownHost{"ws.kraken.com", HostUse::Prices},
    KnownHost{"api.coinbase.com", HostUse::Prices},
    KnownHost{"advanced-trade-ws.coinbase.com", HostUse::Prices},
    KnownHost{"api.exchange.coinbase.com", HostUse::Prices},
    KnownHost{"ws-feed.exchange.coinbase.com", HostUse::Prices},
    KnownHost{"www.bitstamp.net", HostUse::Prices},
    KnownHost{"ws.bitstamp.net", HostUse::Prices},
    KnownHost{"www.okx.com", HostUse::Prices},
    KnownHost{"ws.okx.com", HostUse::Prices},
    KnownHost{"api.bybit.com", HostUse::Prices},
    KnownHost{"stream.bybit.com", HostUse::Prices},
    KnownHost{"api.luno.com", HostUse::Prices},
    KnownHost{"ws-api.binance.com", HostUse::OrderNews},
    KnownHost{"ws-auth.kraken.com", HostUse::OrderNews},
    KnownHost{"advanced-trade-ws-user.coinbase.com", HostUse::OrderNews},
    KnownHost{"ws.luno.com", HostUse::OrderNews},
    KnownHost{"testnet.binance.vision", HostUse::Orders},
    KnownHost{"ws-api.testnet.binance.vision", HostUse::Orders},
    KnownHost{"www.ecb.europa.eu", HostUse::Rates},
    KnownHost{"api.frankfurter.dev", HostUse::Rates},
    KnownHost{"api.openai.com", HostUse::Coach},
};

bool isKnown(const QString& host)
{
    return std::any_of(kHosts.begin(), kHosts.end(), [&host](const KnownHost& known) {
        return known.use != HostUse::Coach
            && host == QLatin1String(known.host.data(), static_cast<qsizetype>(known.host.size()));
    });
}

} // namespace

std::span<const KnownHost> knownHosts()
{
    return kHosts;
}

Done HostPolicy::check(const QUrl& url) const
{
    const QString scheme = url.scheme();
    const bool isEncrypted = scheme == QLatin1String("https") || scheme == QLatin1String("wss");
    const bool isPlain = scheme == QLatin1String("http") || scheme == QLatin1String("ws");
    if (url.isValid() && url.userInfo().isEmpty()) {
        if (isEncrypted && isKnown(url.host())) {
            return {};
        }
        if (m_allowsLoopback && (isEncrypted || isPlain) && url.host() == QLatin1String("127.0.0.1")) {
            return {};
        }
    }
    return Error{ErrorCode::Denied, QStringLiteral("not a known host: %1://%2").arg(scheme, url.host())};
}

} // namespace elite
