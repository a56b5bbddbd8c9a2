// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QUrl>

#include <cstdint>
#include <span>
#include <string_view>

namespace elite {

enum class HostUse : std::uint8_t { Prices, Rates, Orders, OrderNews, Coach };

struct KnownHost
{
    std::string_view host;
    HostUse use;
};

/// Every host that the program may ask by itself. A new one is added here or it cannot be reached; the page "Privacy"
/// of the help is made from this list, and the test `hosts` refuses any other in the sources.
std::span<const KnownHost> knownHosts();

/// Decides where a connection of the market and live parts may go: a known host by its exact name, encrypted, without a
/// user name in the address. The coach's host is not for them; the coach goes to it or to the server that the user set.
class HostPolicy
{
public:
    static HostPolicy known() { return HostPolicy(false); }
    /// For tests only, which a guard test watches: 127.0.0.1, also without encryption.
    static HostPolicy loopbackForTests() { return HostPolicy(true); }

    Done check(const QUrl& url) const;

private:
    explicit HostPolicy(bool allowsLoopback)
        : m_allowsLoopback(allowsLoopback)
    {
    }

    bool m_allowsLoopback = false;
};

} // namespace elite
