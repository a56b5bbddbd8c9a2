// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/private_dialect.h"
#include "app/market/stream_socket.h"
#include "models/base/result.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace elite {

enum class PrivateStreamState : std::uint8_t {
    NotOffered, // This venue has none here.
    Connecting,
    SigningIn,
    Refused, // The venue did not take the sign-in; tried again after half a minute, then twice as late each time.
    Healthy, // Signed in to all that is wanted, and alive.
};

struct PrivateStreamCounts
{
    int signIns = 0;
    int refusals = 0;
    int notes = 0;
    int malformed = 0;
    int unknown = 0; // Readable frames of a kind that is new to us.
};

/// One private connection of one account: signs in, again after every loss, and passes on what the venue hints at. It
/// holds no key, decides nothing and changes no order. Nothing that is sent or received is logged. Lives on the
/// account's thread; the socket is its own.
class PrivateStream : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QByteArray>)>;

    struct Parts
    {
        const PrivateDialect* dialect = nullptr;
        QUrl url;
        HostPolicy hosts = HostPolicy::known();
        /// Asks the venue by a signed request; the body of a yes, or why not. On this thread, later.
        std::function<void(const ApiCall&, Answer)> ask;
        std::function<Result<PrivateHello>(const PrivateToken&, const std::set<QByteArray>& markets)> hello;
        std::optional<SocketRules> socket{}; // The dialect's, unless a test wants to wait less.
    };
    PrivateStream(Parts parts, QObject* parent);
    ~PrivateStream() override;

    void open();
    /// Of the orders that are not over, where the venue has a channel for each; known ones stay open.
    void setMarkets(const std::set<QByteArray>& markets);

    PrivateStreamState state() const { return m_state; }
    bool isHealthy() const { return m_state == PrivateStreamState::Healthy; }
    const PrivateStreamCounts& counts() const { return m_counts; }
    /// Why it is not healthy, in the venue's or the system's words; empty when it is.
    const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void noted(const std::vector<elite::PrivateNote>& notes);
    /// A frame that could not be read: it may have been about any order.
    void unreadable();
    void stateChanged();

private:
    using LinkNumber = StreamSocket::LinkNumber;
    struct Link
    {
        std::set<QByteArray> markets; // Asked for.
        std::set<QByteArray> wanted; // Channels.
        std::set<QByteArray> opened;
        int unsaid = 0; // Sign-ins that wait for their token.
        bool isHeard = false;
        bool isSignedIn = false;
        bool isRefused = false;
        int malformed = 0;
    };

    void onOpened(LinkNumber number);
    void onLost(LinkNumber number, const QString& why);
    void onReceived(LinkNumber number, const QByteArray& text);
    void signIn(LinkNumber number);
    void say(LinkNumber number, const PrivateToken& token, const std::set<QByteArray>& markets);
    void conclude(LinkNumber number);
    void giveUp(LinkNumber number, const QString& why);
    void showState();

    Parts m_parts;
    ReconnectRules m_reconnect;
    ReconnectBudget m_budget; // Before the socket, which uses it.
    StreamSocket m_socket;
    QTimer m_signInBy; // Of the newest link.
    QTimer m_afterRefusal;
    int m_refusalsInRow = 0;
    int m_learned = 0;
    std::map<LinkNumber, Link> m_links; // Two while an old connection is being replaced.
    std::set<QByteArray> m_markets;
    PrivateStreamState m_state = PrivateStreamState::Connecting;
    PrivateStreamCounts m_counts;
    QString m_trouble;
    bool m_isRefused = false;
};

} // namespace elite
