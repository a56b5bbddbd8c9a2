// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/live_feed.h"

#include "app/base/wall_clock.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcFeed, "elite.market.feed")

constexpr Milliseconds kTick{250};
constexpr Milliseconds kBlocked{60'000}; // After a handshake answered with 403 or 429.
constexpr std::array kChannels{Channel::Quotes, Channel::Trades, Channel::Candles, Channel::Book};

} // namespace

LiveFeed::LiveFeed(Parts parts)
    : m_venue(parts.venue)
    , m_stream(std::move(parts.stream))
    , m_rest(std::move(parts.rest))
    , m_addresses(std::move(parts.addresses))
    , m_hosts(parts.hosts)
    , m_rules(parts.rules ? *parts.rules : m_stream->rules())
    , m_reconnects(m_rules.socket.reconnect)
    , m_filter(m_rules.hasDenseTradeIds)
    , m_healer(*m_rest, nullptr)
{
    m_clock.start();
    connect(&m_tick, &QTimer::timeout, this, &LiveFeed::tick);
    connect(&m_rest->client(), &RestClient::limitsChanged, this, &LiveFeed::onLimits);
    connect(&m_healer, &GapHealer::healedWith, this,
            [this](const Symbol& symbol, Timestamp from, Timestamp to, const std::vector<Candle>& candles) {
                std::vector<MarketEvent> events;
                events.reserve(candles.size());
                for (const Candle& candle : candles) {
                    events.push_back({symbol, candle});
                }
                Q_EMIT happened(events, wallNow());
                Q_EMIT gapHealed(symbol, from, to);
            });
    connect(&m_healer, &GapHealer::changed, this, &LiveFeed::healthChanged);
}

LiveFeed::~LiveFeed()
{
    for (LiveShard* shard : m_shards) {
        delete shard; // They use the stream and the REST client.
    }
}

void LiveFeed::start()
{
    m_isRegionBlocked = false;
    m_isRegionAsked = false;
    m_rest->client().forgiveRegion();
    if (std::exchange(m_isStarted, true)) {
        return;
    }
    m_tick.start(kTick);
    std::vector<StreamTopic> topics;
    for (const auto& [symbol, channels] : m_wanted) {
        addTopics(symbol, topicChannels(channels), topics);
    }
    place(topics);
    tellState();
}

void LiveFeed::stop()
{
    m_isStarted = false;
    m_tick.stop();
    m_healer.clear();
    for (LiveShard* shard : std::exchange(m_shards, {})) {
        m_reconnectsBefore += shard->socket().reconnects();
        shard->close();
        shard->disconnect(this);
        shard->deleteLater(); // The caller may be one of its own signals.
    }
    tellState();
}

void LiveFeed::subscribe(const std::vector<Symbol>& symbols, Channels channels)
{
    std::vector<StreamTopic> added;
    std::vector<StreamTopic> removed;
    for (const Symbol& symbol : symbols) {
        const auto known = m_wanted.find(symbol);
        const Channels before = known != m_wanted.end() ? topicChannels(known->second) : Channels();
        const Channels after = topicChannels(channels);
        addTopics(symbol, after & ~before, added);
        addTopics(symbol, before & ~after, removed);
        if (channels) {
            m_wanted[symbol] = channels;
            m_filter.expect(symbol);
        } else {
            m_wanted.erase(symbol);
            m_filter.forget(symbol);
            m_healer.forget(symbol);
            m_tickAt.erase(symbol);
        }
    }
    if (m_isStarted && !m_isRegionBlocked) {
        unplace(removed);
        place(added);
        tellState();
    }
}

Channels LiveFeed::topicChannels(Channels wanted) const
{
    Channels out;
    for (const Channel channel : kChannels) {
        if (wanted.testFlag(channel) && m_stream->endpointOf(channel)) {
            out |= channel;
        }
    }
    const bool needsBook = wanted.testFlag(Channel::Quotes) && !out.testFlag(Channel::Quotes);
    return needsBook ? out | Channel::Book : out; // Its best levels are the quote then.
}

void LiveFeed::addTopics(const Symbol& symbol, Channels channels, std::vector<StreamTopic>& out) const
{
    for (const Channel channel : kChannels) {
        if (channels.testFlag(channel)) {
            out.push_back({*m_stream->endpointOf(channel), channel, symbol});
        }
    }
}

void LiveFeed::place(const std::vector<StreamTopic>& topics)
{
    std::map<LiveShard*, std::vector<StreamTopic>> parts;
    std::map<LiveShard*, std::size_t> room;
    for (const StreamTopic& topic : topics) {
        const auto fits = [&](LiveShard* shard) {
            return shard->endpoint() == topic.endpoint && room.try_emplace(shard, shard->room()).first->second > 0;
        };
        const auto found = std::find_if(m_shards.begin(), m_shards.end(), fits);
        LiveShard* shard = found == m_shards.end() ? makeShard(topic.endpoint) : *found;
        --room.try_emplace(shard, shard->room()).first->second;
        parts[shard].push_back(topic);
    }
    for (const auto& [shard, some] : parts) {
        shard->add(some);
    }
}

void LiveFeed::unplace(const std::vector<StreamTopic>& topics)
{
    for (auto it = m_shards.begin(); it != m_shards.end();) {
        LiveShard* shard = *it;
        std::vector<StreamTopic> here;
        std::copy_if(topics.begin(), topics.end(), std::back_inserter(here),
                     [shard](const StreamTopic& topic) { return shard->topics().count(topic) != 0; });
        if (!here.empty()) {
            shard->remove(here);
        }
        if (shard->topics().empty()) {
            m_reconnectsBefore += shard->socket().reconnects();
            shard->close();
            shard->disconnect(this);
            shard->deleteLater();
            it = m_shards.erase(it);
        } else {
            ++it;
        }
    }
}

LiveShard* LiveFeed::makeShard(int endpoint)
{
    const ShardWorld world{*m_stream, *m_rest, m_rules, m_hosts, m_reconnects, m_counts};
    auto* shard = new LiveShard(endpoint, m_addresses.streams.at(endpoint), world, this);
    connect(shard, &LiveShard::happened, this, &LiveFeed::onHappened);
    connect(shard, &LiveShard::bookLost, this, &LiveFeed::bookLost);
    connect(shard, &LiveShard::cameBack, this, [this, shard](Timestamp since) { onCameBack(shard, since); });
    connect(shard, &LiveShard::lostMessages, this, [this, shard] { healAll(*shard, wallNow()); });
    connect(shard, &LiveShard::refused, this, &LiveFeed::onRefused);
    connect(shard, &LiveShard::changed, this, &LiveFeed::tellState);
    m_shards.push_back(shard);
    return shard;
}

void LiveFeed::onHappened(std::vector<MarketEvent>& events, Timestamp receivedAt)
{
    m_meter.add(now());
    addBookQuotes(events);
    const EventFilter::Outcome outcome = m_filter.apply(events);
    m_counts.refused += outcome.refused;
    for (const Symbol& symbol : outcome.tradesLost) {
        m_healer.heal(symbol, m_filter.lastTradeTime(symbol).value_or(receivedAt));
    }
    if (events.empty()) {
        return;
    }
    m_lastTick = now();
    for (const MarketEvent& event : events) {
        m_tickAt[event.symbol] = m_lastTick;
    }
    Q_EMIT happened(events, receivedAt);
}

void LiveFeed::addBookQuotes(std::vector<MarketEvent>& events)
{
    if (m_stream->endpointOf(Channel::Quotes)) {
        return;
    }
    const std::size_t count = events.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto* update = std::get_if<BookUpdate>(&events[i].payload);
        const OrderBook* shown = update != nullptr ? book(events[i].symbol) : nullptr;
        if (shown == nullptr || shown->bidCount() == 0 || shown->askCount() == 0) {
            continue;
        }
        const BookLevel& bid = shown->bid(0);
        const BookLevel& ask = shown->ask(0);
        Quote quote{{}, bid.price, ask.price, bid.quantity, ask.quantity, {}};
        Quote& last = m_bookQuotes[events[i].symbol];
        quote.time = last.time;
        if (quote != last) {
            quote.time = update->time;
            last = quote;
            events.push_back({events[i].symbol, quote});
        }
    }
}

void LiveFeed::onCameBack(LiveShard* shard, Timestamp since)
{
    qCInfo(lcFeed) << m_venue.toString() << "is back after"
                   << std::chrono::duration_cast<Milliseconds>(wallNow() - since).count() << "ms";
    m_filter.expectJump();
    healAll(*shard, since);
}

void LiveFeed::healAll(const LiveShard& shard, Timestamp since)
{
    for (const StreamTopic& topic : shard.topics()) {
        const Channels channels = m_wanted.count(topic.symbol) != 0 ? m_wanted[topic.symbol] : Channels();
        const Channel first = channels.testFlag(Channel::Trades) ? Channel::Trades : Channel::Candles;
        if (topic.channel == first) { // Once for a symbol with both.
            m_healer.heal(topic.symbol, since);
        }
    }
}

void LiveFeed::onRefused(int httpStatus)
{
    if (httpStatus == 451) {
        blockRegion();
    } else if (httpStatus == 403 || httpStatus == 418 || httpStatus == 429) {
        m_blockedUntil = now() + kBlocked;
        tellState();
    }
}

void LiveFeed::onLimits()
{
    if (m_rest->client().isRegionBlocked()) {
        blockRegion();
    } else {
        Q_EMIT healthChanged();
    }
}

void LiveFeed::blockRegion()
{
    if (m_isRegionBlocked) {
        return;
    }
    qCWarning(lcFeed) << m_venue.toString() << "does not serve this country (HTTP 451); nothing more is tried";
    m_isRegionBlocked = true;
    m_counts.trouble = QStringLiteral("HTTP 451: not available in this country");
    stop();
}

void LiveFeed::tick()
{
    for (LiveShard* shard : std::vector<LiveShard*>(m_shards)) {
        shard->tick();
        // A country is refused at the REST door with a clear word, at the stream's not always.
        if (!shard->isOpen() && shard->socket().reconnects() > 0 && !std::exchange(m_isRegionAsked, true)) {
            m_rest->serverTime(this, [](const Result<Timestamp>&) {});
        }
    }
    tellState();
    if (m_isStarted && ++m_ticks % 4 == 0) {
        Q_EMIT healthChanged(); // Rates and ages move on.
    }
}

/// Called from within the shards' work: it must not change them.
void LiveFeed::tellState()
{
    const VenueState is = state();
    if (is != std::exchange(m_told, is)) {
        Q_EMIT healthChanged();
    }
}

VenueState LiveFeed::state() const
{
    if (m_isRegionBlocked) {
        return VenueState::RegionBlocked;
    }
    if (!m_isStarted || m_shards.empty()) {
        return VenueState::Offline;
    }
    const bool isAnyOpen = std::any_of(m_shards.begin(), m_shards.end(), [](auto* shard) { return shard->isOpen(); });
    if (!isAnyOpen) {
        return now() < m_blockedUntil || m_rest->client().pausedFor().count() > 0 ? VenueState::Blocked
                                                                                  : VenueState::Connecting;
    }
    const bool isAnySilent = std::any_of(m_shards.begin(), m_shards.end(),
                                         [](auto* shard) { return shard->isOpen() && !shard->isFresh(); });
    if (isAnySilent) {
        return VenueState::Stale;
    }
    const bool isWhole = std::all_of(m_shards.begin(), m_shards.end(),
                                     [](auto* shard) { return shard->isOpen() && shard->booksOut() == 0; });
    return isWhole && m_healer.open() == 0 ? VenueState::Live : VenueState::Resyncing;
}

VenueHealth LiveFeed::health() const
{
    VenueHealth out = m_counts;
    out.state = state();
    out.messagesPerSecond = m_meter.perSecond(now());
    out.rateLimitLeft = m_rest->client().limitLeft();
    out.gapsHealed = m_healer.healed();
    out.gapsOpen = m_healer.open();
    out.reconnects = m_reconnectsBefore;
    if (m_lastTick.count() >= 0) {
        out.lastTickAge = now() - m_lastTick;
    }
    for (const LiveShard* shard : m_shards) {
        out.booksOut += shard->booksOut();
        out.reconnects += shard->socket().reconnects();
        if (const auto latency = shard->socket().latency()) {
            out.latency = std::max(out.latency.value_or(*latency), *latency);
        }
        if (const QString trouble = shard->socket().lastTrouble(); !trouble.isEmpty()) {
            out.trouble = trouble;
        }
    }
    if (const QString trouble = m_rest->client().trouble(); !trouble.isEmpty()) {
        out.trouble = trouble;
    }
    return out;
}

bool LiveFeed::isFresh(const Symbol& symbol) const
{
    bool isAnywhere = false;
    for (const LiveShard* shard : m_shards) {
        const bool isHere = std::any_of(shard->topics().begin(), shard->topics().end(),
                                        [&symbol](const StreamTopic& topic) { return topic.symbol == symbol; });
        if (isHere && !shard->isFresh()) {
            return false;
        }
        isAnywhere = isAnywhere || isHere;
    }
    return isAnywhere;
}

std::optional<std::chrono::milliseconds> LiveFeed::tickAge(const Symbol& symbol) const
{
    const auto found = m_tickAt.find(symbol);
    return found == m_tickAt.end() ? std::nullopt : std::optional(now() - found->second);
}

const OrderBook* LiveFeed::book(const Symbol& symbol) const
{
    for (const LiveShard* shard : m_shards) {
        if (const OrderBook* found = shard->book(symbol)) {
            return found;
        }
    }
    return nullptr;
}

void LiveFeed::instruments(const QObject* context, Answer<InstrumentList> answer)
{
    m_rest->instruments(context, [this, answer = std::move(answer)](Result<InstrumentList> all) {
        if (all) {
            m_stream->learn(*all);
        }
        answer(std::move(all));
    });
}

void LiveFeed::candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to, const QObject* context,
                       Answer<std::vector<Candle>> answer)
{
    m_rest->candles(symbol, timeframe, from, to, context, std::move(answer));
}

void LiveFeed::trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer)
{
    m_rest->trades(symbol, context, std::move(answer));
}

void LiveFeed::bookPicture(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer)
{
    m_rest->book(symbol, context, std::move(answer));
}

void LiveFeed::serverTime(const QObject* context, Answer<Timestamp> answer)
{
    m_rest->serverTime(context, std::move(answer));
}

} // namespace elite
