// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/known_hosts.h"
#include "app/market/stream_link.h"

#include <QList>

#include <map>
#include <memory>

namespace elite {

/// Keeps one connection to a venue's stream up: connects again after a loss, as often as is decent, and lets a
/// replacement run beside the old connection before it is given up. Several links may be open at a time; each has a
/// number that grows, and its owner says when the older ones may go. No thread of its own.
class StreamSocket : public QObject
{
    Q_OBJECT
public:
    using LinkNumber = quint64;

    /// `urls` are equal in what they say; the next one is tried when one fails. The budget outlives the socket.
    StreamSocket(QList<QUrl> urls, const SocketRules& rules, HostPolicy hosts, ReconnectBudget& budget,
                 QObject* parent);
    ~StreamSocket() override;

    void open();
    void close();
    void send(LinkNumber link, const QByteArray& text);
    /// Connects a replacement; the old link goes when the owner calls retireBefore(), or when it dies.
    void replace();
    void retireBefore(LinkNumber link);
    /// Ends a link that says nonsense; a new one is connected.
    void drop(LinkNumber link, const QString& why);

    bool isOpen() const { return newestOpen() != 0; }
    bool isOpen(LinkNumber link) const;
    Milliseconds quietFor(LinkNumber link) const;
    std::optional<Milliseconds> latency() const;
    int reconnects() const { return m_reconnects; }
    QString lastTrouble() const { return m_trouble; }

Q_SIGNALS:
    void opened(quint64 link);
    void received(quint64 link, const QByteArray& text);
    void lost(quint64 link, const QString& why);
    /// The handshake was answered with this HTTP status. After 451 it does not try again by itself.
    void refused(int httpStatus);

private:
    void connectNow();
    void connectLater();
    void onLost(LinkNumber number, const QString& why, int httpStatus);
    void watchAge();
    LinkNumber newestOpen() const;
    bool isConnecting() const;

    QList<QUrl> m_urls;
    qsizetype m_url = 0;
    SocketRules m_rules;
    HostPolicy m_hosts;
    ReconnectBudget& m_budget;
    ReconnectPolicy m_policy;
    QTimer m_retry;
    QTimer m_ageWatch;
    std::map<LinkNumber, StreamLink*> m_links; // Owned as children.
    LinkNumber m_lastNumber = 0;
    Milliseconds m_ageLimit{0}; // With chance taken off, so that not all links of all users are replaced at once.
    int m_reconnects = 0;
    QString m_trouble;
    bool m_isWanted = false;
};

} // namespace elite
