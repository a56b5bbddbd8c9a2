// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/live_shard.h"

#include "app/base/wall_clock.h"

#include <QLoggingCategory>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcShard, "elite.market.shard")

constexpr Milliseconds kPatience{10'000}; // For a picture that was asked for.
constexpr Milliseconds kHandoverLimit{20'000}; // A replacement takes over by then even with a book missing.
constexpr std::size_t kMostHeld = 20'000;
constexpr int kNonsense = 50; // Unreadable frames in a row: the other end is not what we think.

bool startsByRest(const BookRules& rules)
{
    return rules.link == BookLink::IdRange || rules.link == BookLink::Time;
}

/// A lost change would not be noticed by the book itself.
bool isTrusting(const BookRules& rules)
{
    return rules.checksum == BookChecksum::None && (rules.link == BookLink::None || rules.link == BookLink::Time);
}

} // namespace

LiveShard::LiveShard(int endpoint, const QList<QUrl>& urls, const ShardWorld& world, QObject* parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_world(world)
    , m_socket(urls, world.rules.socket, world.hosts, world.reconnects, this)
{
    m_clock.start();
    connect(&m_socket, &StreamSocket::opened, this, &LiveShard::onOpened);
    connect(&m_socket, &StreamSocket::received, this, &LiveShard::onReceived);
    connect(&m_socket, &StreamSocket::lost, this, &LiveShard::onLost);
    connect(&m_socket, &StreamSocket::refused, this, &LiveShard::refused);
    m_socket.open();
}

std::size_t LiveShard::room() const
{
    const auto most = static_cast<std::size_t>(m_world.rules.topicsPerConnection);
    return most > m_topics.size() ? most - m_topics.size() : 0;
}

void LiveShard::add(const std::vector<StreamTopic>& topics)
{
    m_topics.insert(topics.begin(), topics.end());
    for (auto& [number, link] : m_links) {
        say(number, topics, true);
    }
}

void LiveShard::remove(const std::vector<StreamTopic>& topics)
{
    for (const StreamTopic& topic : topics) {
        m_topics.erase(topic);
    }
    for (auto& [number, link] : m_links) {
        say(number, topics, false);
    }
    if (m_links.empty()) {
        (void)m_world.stream.unsubscribe(topics, m_request + 1); // It remembers who asked for what.
    }
}

bool LiveShard::isFresh() const
{
    const auto found = m_links.find(m_primary);
    if (found == m_links.end()) {
        return false;
    }
    const bool hasHeartbeats = m_world.rules.socket.messageSilence.count() > 0;
    const Milliseconds quiet
        = hasHeartbeats ? Milliseconds(found->second.sinceFrame.elapsed()) : m_socket.quietFor(m_primary);
    return quiet <= m_world.rules.stale;
}

const OrderBook* LiveShard::book(const Symbol& symbol) const
{
    const auto found = m_links.find(m_primary);
    return found == m_links.end() || !isFresh() ? nullptr : found->second.books.live(symbol);
}

int LiveShard::booksOut() const
{
    const auto found = m_links.find(m_primary);
    if (found != m_links.end()) {
        return found->second.books.out();
    }
    return static_cast<int>(std::count_if(m_topics.begin(), m_topics.end(),
                                          [](const StreamTopic& topic) { return topic.channel == Channel::Book; }));
}

void LiveShard::say(quint64 number, const std::vector<StreamTopic>& topics, bool isWanted)
{
    Link& link = m_links.at(number);
    for (const StreamTopic& topic : topics) {
        if (topic.channel == Channel::Book) {
            if (isWanted) {
                link.books.want(topic.symbol, m_world.stream.bookRules(m_world.rest.instrument(topic.symbol)), now());
            } else {
                link.books.forget(topic.symbol);
            }
        }
    }
    const auto messages = isWanted ? m_world.stream.subscribe(topics, m_request + 1)
                                   : m_world.stream.unsubscribe(topics, m_request + 1);
    m_request += messages.size();
    for (const QByteArray& message : messages) {
        m_socket.send(number, message);
    }
}

void LiveShard::onOpened(quint64 number)
{
    Link& link = m_links[number];
    link.openFor.start();
    link.sinceFrame.start();
    for (const QByteArray& message : m_world.stream.greeting()) {
        m_socket.send(number, message);
    }
    if (!m_topics.empty()) {
        say(number, {m_topics.begin(), m_topics.end()}, true);
    }
    if (m_primary == 0) {
        m_primary = number;
        if (m_awaySince) {
            Q_EMIT cameBack(*std::exchange(m_awaySince, std::nullopt));
        }
        m_wasOpen = true;
        Q_EMIT changed();
    }
}

void LiveShard::onLost(quint64 number)
{
    if (number != m_primary) {
        m_links.erase(number);
        return;
    }
    const auto next = std::find_if(m_links.begin(), m_links.end(), [&](const auto& entry) {
        return entry.first != number && m_socket.isOpen(entry.first);
    });
    if (next != m_links.end()) {
        promote(next->first); // The old one died during the handover: nothing is lost.
        return;
    }
    m_awaySince = m_awaySince.value_or(m_lastFrame == Timestamp() ? wallNow() : m_lastFrame);
    const std::vector<Symbol> shown = m_links.at(number).books.loseAll();
    m_links.erase(number);
    m_primary = 0;
    for (const Symbol& symbol : shown) {
        Q_EMIT bookLost(symbol, SyncResult::Gap);
    }
    Q_EMIT changed();
}

void LiveShard::promote(quint64 number)
{
    const quint64 old = std::exchange(m_primary, number);
    const auto before = m_links.find(old);
    Link& link = m_links.at(number);
    std::vector<MarketEvent> events = std::exchange(link.heldTrades, {});
    const Timestamp now = wallNow();
    for (const Symbol& symbol : link.books.symbols()) {
        if (const OrderBook* book = link.books.live(symbol)) {
            events.push_back({symbol, pictureOf(*book, now, 0)});
        } else if (before != m_links.end() && before->second.books.live(symbol) != nullptr) {
            Q_EMIT bookLost(symbol, SyncResult::NoSnapshot);
        }
    }
    m_links.erase(m_links.begin(), m_links.find(number));
    m_socket.retireBefore(number);
    qCInfo(lcShard) << "handed over to connection" << number;
    Q_EMIT happened(events, now);
    Q_EMIT changed();
}

void LiveShard::onReceived(quint64 number, const QByteArray& text)
{
    const auto found = m_links.find(number);
    if (found == m_links.end()) {
        return;
    }
    Link& link = found->second;
    link.sinceFrame.start();
    const Timestamp now = wallNow();
    m_lastFrame = number == m_primary ? now : m_lastFrame;
    m_world.stream.parse(text, now, m_frame);
    ++m_world.counts.frames;
    m_world.counts.refused += m_frame.refused;
    if (m_frame.kind == FrameKind::Malformed) {
        onMalformed(number, link, text.size());
        return;
    }
    link.malformedInRow = 0;
    if (m_world.rules.numbersMessages && m_frame.sequence != 0) {
        checkSequence(number, link);
    }
    switch (m_frame.kind) {
    case FrameKind::Events:
        takeEvents(number, link, now);
        break;
    case FrameKind::Reconnect:
        m_socket.replace();
        break;
    case FrameKind::Error:
        qCWarning(lcShard) << "the venue refuses:" << m_frame.note;
        m_world.counts.trouble = QString::fromUtf8(m_frame.note);
        Q_EMIT changed();
        break;
    case FrameKind::Unknown:
        ++m_world.counts.unknown;
        break;
    case FrameKind::Control:
        if (m_frame.note.startsWith("system: ")) { // Maintenance and the like.
            m_world.counts.trouble = QString::fromUtf8(m_frame.note);
            Q_EMIT changed();
        }
        break;
    case FrameKind::Heartbeat:
    case FrameKind::Malformed:
        break;
    }
}

void LiveShard::takeEvents(quint64 number, Link& link, Timestamp now)
{
    const bool isInCharge = number == m_primary;
    m_out.clear();
    for (MarketEvent& event : m_frame.events) {
        if (const auto* update = std::get_if<BookUpdate>(&event.payload)) {
            takeBook(number, link, event.symbol, *update);
        } else if (isInCharge) {
            m_out.push_back(std::move(event));
        } else if (std::holds_alternative<PublicTrade>(event.payload) && link.heldTrades.size() < kMostHeld) {
            link.heldTrades.push_back(std::move(event));
        }
    }
    if (!m_out.empty()) {
        Q_EMIT happened(m_out, now);
    }
}

void LiveShard::takeBook(quint64 number, Link& link, const Symbol& symbol, const BookUpdate& update)
{
    if (!link.books.has(symbol)) {
        return; // Still under way when it was no longer wanted.
    }
    const bool isInCharge = number == m_primary;
    const bool wasShown = link.books.live(symbol) != nullptr;
    const BookSet::Step step = link.books.apply(symbol, update);
    if (step.isFault) {
        ++m_world.counts.bookFaults;
        if (isInCharge) {
            Q_EMIT bookLost(symbol, step.result);
        }
        repair(number, symbol);
        Q_EMIT changed();
    } else if (step.result == SyncResult::Buffered && !link.books.isAsked(symbol)) {
        repair(number, symbol);
    } else if (isInCharge && step.isNewPicture) {
        m_out.push_back({symbol, pictureOf(*link.books.live(symbol), update.time, update.lastId)});
        if (!wasShown) {
            Q_EMIT changed();
        }
    } else if (isInCharge && step.result == SyncResult::Applied && wasShown) {
        m_out.push_back({symbol, update});
    }
}

void LiveShard::checkSequence(quint64 number, Link& link)
{
    const bool isJump = link.hasSequence && m_frame.sequence != link.sequence + 1;
    link.sequence = m_frame.sequence;
    link.hasSequence = true;
    if (isJump) {
        loseBooks(number, link, SyncResult::Gap);
        if (number == m_primary) {
            Q_EMIT lostMessages();
        }
    }
}

void LiveShard::onMalformed(quint64 number, Link& link, qsizetype size)
{
    ++m_world.counts.malformed;
    if (link.malformedInRow++ == 0) {
        qCWarning(lcShard) << "an unreadable frame of" << size << "bytes";
    }
    const auto books = link.books.symbols();
    if (!books.empty() && !m_world.rules.numbersMessages && isTrusting(m_world.stream.bookRules(nullptr))) {
        loseBooks(number, link, SyncResult::Gap); // It may have been a change.
    }
    if (link.malformedInRow >= kNonsense) {
        m_socket.drop(number, QStringLiteral("nothing but unreadable frames"));
    }
}

void LiveShard::loseBooks(quint64 number, Link& link, SyncResult why)
{
    const auto all = link.books.symbols();
    const auto shown = link.books.loseAll();
    m_world.counts.bookFaults += static_cast<std::int64_t>(shown.size());
    for (const Symbol& symbol : shown) {
        if (number == m_primary) {
            Q_EMIT bookLost(symbol, why);
        }
    }
    for (const Symbol& symbol : all) {
        repair(number, symbol);
    }
    Q_EMIT changed();
}

void LiveShard::repair(quint64 number, const Symbol& symbol)
{
    const auto found = m_links.find(number);
    if (found == m_links.end() || !found->second.books.has(symbol)) {
        return;
    }
    const Milliseconds time = now();
    RequestBudget& budget = m_repairs.try_emplace(symbol, 3, 3.0 / 60.0).first->second;
    const Milliseconds wait = budget.waitFor(1, time);
    if (wait.count() > 0) {
        found->second.books.asked(symbol, time + wait - kPatience); // tick() comes back to it then.
        return;
    }
    budget.take(1, time);
    found->second.books.asked(symbol, time);
    if (startsByRest(m_world.stream.bookRules(nullptr))) {
        askPicture(number, symbol);
        return;
    }
    const StreamTopic topic{m_endpoint, Channel::Book, symbol};
    for (const bool isWanted : {false, true}) {
        const auto messages = isWanted ? m_world.stream.subscribe({&topic, 1}, m_request + 1)
                                       : m_world.stream.unsubscribe({&topic, 1}, m_request + 1);
        m_request += messages.size();
        for (const QByteArray& message : messages) {
            m_socket.send(number, message);
        }
    }
}

void LiveShard::askPicture(quint64 number, const Symbol& symbol)
{
    m_world.rest.book(symbol, this, [this, number, symbol](const Result<BookUpdate>& picture) {
        const auto found = m_links.find(number);
        if (found == m_links.end()) {
            return;
        }
        if (!picture) { // tick() asks again when it is overdue.
            m_world.counts.trouble = picture.error().detail;
            return;
        }
        m_out.clear();
        takeBook(number, found->second, symbol, *picture);
        if (!m_out.empty()) {
            Q_EMIT happened(m_out, wallNow());
        }
    });
}

void LiveShard::tick()
{
    const Milliseconds time = now();
    const bool isByRest = startsByRest(m_world.stream.bookRules(nullptr));
    std::vector<std::pair<quint64, Symbol>> late;
    for (const auto& [number, link] : m_links) {
        const Milliseconds first = isByRest ? m_world.rules.firstPicture : kPatience;
        for (const Symbol& symbol : link.books.overdue(time, first, kPatience)) {
            late.emplace_back(number, symbol);
        }
    }
    for (const auto& [number, symbol] : late) {
        repair(number, symbol);
    }
    const auto primary = m_links.find(m_primary);
    if (primary != m_links.end() && isByRest && m_world.rules.bookRefresh.count() > 0) {
        for (const Symbol& symbol : primary->second.books.aged(time, m_world.rules.bookRefresh)) {
            primary->second.books.renew(symbol);
            primary->second.books.asked(symbol, time);
            askPicture(m_primary, symbol);
        }
    }
    const auto newest = m_links.rbegin();
    if (newest != m_links.rend() && m_primary != 0 && newest->first != m_primary && m_socket.isOpen(newest->first)) {
        const Milliseconds age(newest->second.openFor.elapsed());
        const bool isReady = age >= m_world.rules.handoverSettle && newest->second.books.out() == 0;
        if (isReady || age >= kHandoverLimit) {
            promote(newest->first);
        }
    }
}

} // namespace elite
