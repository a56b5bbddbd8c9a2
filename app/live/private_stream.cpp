// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_stream.h"

#include "app/secrets/scrubber.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace elite {

namespace {

/// A connection that says so much nonsense is given up for a new one.
constexpr int kMostMalformed = 50;
/// The log learns so many tokens by heart; what it learned it keeps until the program ends.
constexpr int kMostLearned = 500;

} // namespace

PrivateStream::PrivateStream(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_reconnect(m_parts.socket.value_or(m_parts.dialect->socket).reconnect)
    , m_budget(m_reconnect)
    , m_socket({m_parts.url}, m_parts.socket.value_or(m_parts.dialect->socket), m_parts.hosts, m_budget, this)
{
    connect(&m_socket, &StreamSocket::opened, this, &PrivateStream::onOpened);
    connect(&m_socket, &StreamSocket::lost, this, &PrivateStream::onLost);
    connect(&m_socket, &StreamSocket::received, this, &PrivateStream::onReceived);
    m_afterRefusal.setSingleShot(true);
    connect(&m_afterRefusal, &QTimer::timeout, &m_socket, &StreamSocket::open);
    m_signInBy.setSingleShot(true);
    connect(&m_signInBy, &QTimer::timeout, this, [this] {
        if (!m_links.empty() && !m_links.rbegin()->second.isSignedIn) {
            giveUp(m_links.rbegin()->first, QStringLiteral("the sign-in was not answered"));
        }
    });
}

PrivateStream::~PrivateStream()
{
    m_socket.disconnect(this);
}

void PrivateStream::open()
{
    m_socket.open();
}

void PrivateStream::setMarkets(const std::set<QByteArray>& markets)
{
    if (!m_parts.dialect->isPerMarket || std::exchange(m_markets, markets) == markets) {
        return;
    }
    std::vector<LinkNumber> numbers;
    for (const auto& entry : m_links) {
        numbers.push_back(entry.first);
    }
    for (const LinkNumber number : numbers) {
        if (m_links.count(number) > 0) {
            signIn(number);
        }
    }
}

void PrivateStream::onOpened(LinkNumber number)
{
    m_links[number] = {};
    signIn(number);
    showState();
}

void PrivateStream::onLost(LinkNumber number, const QString& why)
{
    const auto at = m_links.find(number);
    m_isRefused = at != m_links.end() && at->second.isRefused;
    if (at != m_links.end()) {
        m_links.erase(at);
    }
    m_trouble = why;
    if (m_isRefused && m_links.empty()) {
        // A no costs the venue more than a lost connection does, and rarely changes soon: 30 s to an hour.
        m_socket.close();
        m_afterRefusal.start(
            std::min(m_reconnect.first * (30 << std::min(m_refusalsInRow++, 10)), m_reconnect.longest * 60));
    }
    showState();
}

/// Asks for a token where the venue has them, and says the first messages. Markets that were asked for on this link
/// before are not asked for again.
void PrivateStream::signIn(LinkNumber number)
{
    Link& link = m_links.at(number);
    std::set<QByteArray> markets;
    std::set_difference(m_markets.begin(), m_markets.end(), link.markets.begin(), link.markets.end(),
                        std::inserter(markets, markets.end()));
    if (m_parts.dialect->isPerMarket && markets.empty()) {
        conclude(number);
        return;
    }
    link.markets.insert(markets.begin(), markets.end());
    ++link.unsaid;
    link.isSignedIn = false;
    m_signInBy.start(m_parts.dialect->signInWithin);
    showState();
    if (!m_parts.dialect->token) {
        say(number, {}, markets);
        return;
    }
    m_parts.ask(*m_parts.dialect->token,
                [self = QPointer<PrivateStream>(this), number, markets](const Result<QByteArray>& body) {
                    if (!self || self->m_links.count(number) == 0) {
                        return;
                    }
                    const auto token = body ? self->m_parts.dialect->readToken(*body) : body.error();
                    if (!token) {
                        const ErrorCode code = token.error().code;
                        const bool isRefused = code == ErrorCode::Auth || code == ErrorCode::Denied;
                        self->m_links.at(number).isRefused = isRefused;
                        self->m_counts.refusals += isRefused ? 1 : 0;
                        self->giveUp(number, token.error().detail);
                        return;
                    }
                    if (self->m_learned++ < kMostLearned) {
                        learnSecret(token->token); // Whatever anybody says later, the log has none of it.
                    }
                    self->say(number, *token, markets);
                });
}

void PrivateStream::say(LinkNumber number, const PrivateToken& token, const std::set<QByteArray>& markets)
{
    const auto hello = m_parts.hello(token, markets);
    if (!hello) {
        giveUp(number, hello.error().detail);
        return;
    }
    Link& link = m_links.at(number);
    --link.unsaid;
    link.wanted.insert(hello->channels.begin(), hello->channels.end());
    ++m_counts.signIns;
    for (const QByteArray& message : hello->messages) {
        m_socket.send(number, message);
    }
}

void PrivateStream::onReceived(LinkNumber number, const QByteArray& text)
{
    const auto at = m_links.find(number);
    if (at == m_links.end()) {
        return;
    }
    const PrivateFrame frame = m_parts.dialect->read(text);
    Link& link = at->second;
    switch (frame.kind) {
    case PrivateFrame::Kind::Malformed:
        ++m_counts.malformed;
        if (++link.malformed > kMostMalformed) {
            giveUp(number, QStringLiteral("%1 unreadable messages").arg(link.malformed));
        } else {
            Q_EMIT unreadable();
        }
        return;
    case PrivateFrame::Kind::Unknown:
        ++m_counts.unknown;
        return;
    case PrivateFrame::Kind::SignedIn:
        link.opened.insert(frame.channel);
        break;
    case PrivateFrame::Kind::Refused:
        ++m_counts.refusals;
        link.isRefused = true;
        giveUp(number, frame.reason);
        return;
    case PrivateFrame::Kind::Ended:
        giveUp(number, frame.reason);
        return;
    case PrivateFrame::Kind::Nothing:
    case PrivateFrame::Kind::Notes:
        link.isHeard = true;
        break;
    }
    conclude(number);
    if (!frame.notes.empty()) {
        m_counts.notes += static_cast<int>(frame.notes.size());
        Q_EMIT noted(frame.notes);
    }
}

/// Signed in when the venue has opened all that was asked for. The connection that this one replaces may go then.
void PrivateStream::conclude(LinkNumber number)
{
    Link& link = m_links.at(number);
    const bool isOpen = std::includes(link.opened.begin(), link.opened.end(), link.wanted.begin(), link.wanted.end());
    const bool isAnswered = !m_parts.dialect->isSilentlySignedIn || link.isHeard;
    if (link.isSignedIn || link.unsaid > 0 || !isOpen || !isAnswered) {
        return;
    }
    link.isSignedIn = true;
    m_isRefused = false;
    m_refusalsInRow = 0;
    m_trouble.clear();
    m_signInBy.stop();
    m_socket.retireBefore(number);
    m_links.erase(m_links.begin(), m_links.find(number));
    showState();
}

/// Ends a link; the socket connects a new one after a while.
void PrivateStream::giveUp(LinkNumber number, const QString& why)
{
    m_socket.drop(number, scrubbed(why)); // It is shown and logged: a venue may repeat what it was sent.
}

void PrivateStream::showState()
{
    const bool isAnyIn
        = std::any_of(m_links.begin(), m_links.end(), [](const auto& entry) { return entry.second.isSignedIn; });
    const PrivateStreamState state = isAnyIn ? PrivateStreamState::Healthy
        : m_isRefused                        ? PrivateStreamState::Refused
        : m_links.empty()                    ? PrivateStreamState::Connecting
                                             : PrivateStreamState::SigningIn;
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged();
    }
}

} // namespace elite
