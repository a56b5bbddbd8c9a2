// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/stream_socket.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcStream, "elite.market.stream")

constexpr int kNotInThisCountry = 451;

/// One clock for all sockets: they share a budget.
Milliseconds steadyNow()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

StreamSocket::StreamSocket(QList<QUrl> urls, const SocketRules& rules, HostPolicy hosts, ReconnectBudget& budget,
                           QObject* parent)
    : QObject(parent)
    , m_urls(std::move(urls))
    , m_rules(rules)
    , m_hosts(hosts)
    , m_budget(budget)
    , m_policy(rules.reconnect)
{
    require(!m_urls.isEmpty(), "a stream without an address");
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        const Milliseconds wait = m_budget.take(steadyNow());
        if (wait.count() > 0) {
            m_retry.start(wait);
        } else {
            ++m_reconnects;
            connectNow();
        }
    });
    connect(&m_ageWatch, &QTimer::timeout, this, &StreamSocket::watchAge);
}

StreamSocket::~StreamSocket() = default;

void StreamSocket::open()
{
    if (m_isWanted) {
        return;
    }
    m_isWanted = true;
    if (m_rules.maxAge.count() > 0) {
        m_ageWatch.start(std::clamp(m_rules.maxAge / 20, Milliseconds(10), Milliseconds(60'000)));
    }
    connectNow();
}

void StreamSocket::close()
{
    m_isWanted = false;
    m_retry.stop();
    m_ageWatch.stop();
    for (const auto& [number, link] : std::exchange(m_links, {})) {
        link->disconnect(this);
        link->deleteLater();
    }
}

void StreamSocket::send(LinkNumber link, const QByteArray& text)
{
    if (const auto found = m_links.find(link); found != m_links.end()) {
        found->second->send(text);
    }
}

void StreamSocket::replace()
{
    if (m_isWanted && !isConnecting() && !m_retry.isActive()) {
        connectLater();
    }
}

void StreamSocket::retireBefore(LinkNumber link)
{
    while (!m_links.empty() && m_links.begin()->first < link) {
        StreamLink* old = m_links.begin()->second;
        m_links.erase(m_links.begin());
        old->disconnect(this);
        old->deleteLater();
    }
}

void StreamSocket::drop(LinkNumber link, const QString& why)
{
    if (const auto found = m_links.find(link); found != m_links.end()) {
        found->second->drop(why);
    }
}

bool StreamSocket::isOpen(LinkNumber link) const
{
    const auto found = m_links.find(link);
    return found != m_links.end() && found->second->isOpen();
}

Milliseconds StreamSocket::quietFor(LinkNumber link) const
{
    const auto found = m_links.find(link);
    return found == m_links.end() ? Milliseconds(0) : found->second->quietFor();
}

std::optional<Milliseconds> StreamSocket::latency() const
{
    const auto found = m_links.find(newestOpen());
    return found == m_links.end() ? std::nullopt : found->second->latency();
}

void StreamSocket::connectNow()
{
    if (!m_isWanted) {
        return;
    }
    const QUrl url = m_urls.at(m_url);
    if (const Done allowed = m_hosts.check(url); !allowed) {
        qCCritical(lcStream) << "refused:" << allowed.error().detail;
        m_trouble = allowed.error().detail;
        m_isWanted = false;
        return;
    }
    const LinkNumber number = ++m_lastNumber;
    auto* link = new StreamLink(url, m_rules, this);
    m_links[number] = link;
    connect(link, &StreamLink::opened, this, [this, number] {
        m_policy.opened(steadyNow());
        m_trouble.clear();
        m_ageLimit = Milliseconds(static_cast<Milliseconds::rep>(
            static_cast<double>(m_rules.maxAge.count()) * (1.0 - 0.1 * QRandomGenerator::global()->generateDouble())));
        Q_EMIT opened(number);
    });
    connect(link, &StreamLink::received, this,
            [this, number](const QByteArray& text) { Q_EMIT received(number, text); });
    connect(link, &StreamLink::lost, this,
            [this, number](const QString& why, int status) { onLost(number, why, status); });
    link->open();
}

void StreamSocket::connectLater()
{
    m_retry.start(m_policy.nextDelay(QRandomGenerator::global()->generateDouble()));
}

void StreamSocket::onLost(LinkNumber number, const QString& why, int httpStatus)
{
    const auto found = m_links.find(number);
    if (found == m_links.end()) {
        return;
    }
    found->second->deleteLater();
    m_links.erase(found);
    m_trouble = why;
    qCInfo(lcStream) << m_urls.at(m_url).host() << "lost:" << why;
    m_policy.lost(steadyNow());
    const bool isForbidden = httpStatus == kNotInThisCountry;
    if (httpStatus != 0) {
        m_isWanted = m_isWanted && !isForbidden;
        Q_EMIT refused(httpStatus);
    }
    Q_EMIT lost(number, why);
    if (m_isWanted && newestOpen() == 0 && !isConnecting() && !m_retry.isActive()) {
        m_url = (m_url + 1) % m_urls.size();
        connectLater();
    } else if (m_isWanted && newestOpen() != 0 && number > newestOpen() && !m_retry.isActive()) {
        connectLater(); // The replacement failed; the old link still lives.
    }
}

void StreamSocket::watchAge()
{
    const auto found = m_links.find(newestOpen());
    if (found != m_links.end() && found->second->age() >= m_ageLimit) {
        replace();
    }
}

StreamSocket::LinkNumber StreamSocket::newestOpen() const
{
    const auto found
        = std::find_if(m_links.rbegin(), m_links.rend(), [](const auto& entry) { return entry.second->isOpen(); });
    return found == m_links.rend() ? 0 : found->first;
}

bool StreamSocket::isConnecting() const
{
    return std::any_of(m_links.begin(), m_links.end(), [](const auto& entry) { return !entry.second->isOpen(); });
}

} // namespace elite
