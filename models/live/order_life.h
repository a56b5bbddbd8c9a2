// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_order.h"

#include <algorithm>
#include <map>
#include <set>

namespace elite {

struct OrderLifeRules
{
    /// How long after sending a venue may still take a request in; only then does "not found" mean anything.
    Duration engineTimeout = std::chrono::seconds(10);
    Duration firstRetry = std::chrono::seconds(1);
    Duration longestRetry = std::chrono::seconds(60);
    /// How often an order at work is asked about when no stream tells of it.
    Duration poll = std::chrono::seconds(5);
    /// The same while a healthy stream tells of it, as the net below: for each order one question a minute instead of
    /// 12 (of 4 at Kraken, which is asked every 15 s). A note that got lost costs a minute at most.
    Duration pollListening = std::chrono::seconds(60);
    /// Notes in a burst are few questions: because of them an order is asked about three times at once, then once in so
    /// long, twice a second.
    Duration noteGap = std::chrono::milliseconds(500);
    int noteBurst = 3;
};

/// The life of every order of one account at one venue. It sends nothing and reads no clock: commands, answers and
/// times go in, records and actions come out of drain(). Any answer that does not say clearly what happened makes an
/// order Unknown; it is never sent again but asked about until the venue tells, and until then no other order is taken.
class OrderLife
{
public:
    explicit OrderLife(OrderLifeRules rules = {})
        : m_rules(rules)
    {
    }

    /// Denied while not reconciled, while an answer is outstanding or after a fault. AlreadyExists for a used id.
    Done place(const LiveIntent& intent, Timestamp now);
    /// Remembered while the order's fate is unknown.
    Done cancel(const QByteArray& clientId, Timestamp now);

    // Answers to the actions of the same name; `askedAt` is when the request left.
    void onSent(const QByteArray& clientId, const Result<VenueOrder>& answer, Timestamp now);
    void onCancelAnswer(const QByteArray& clientId, const Done& answer, Timestamp now);
    void onOrder(const QByteArray& clientId, const Result<VenueOrder>& answer, Timestamp askedAt, Timestamp now);
    void onVenueOrder(const QByteArray& venueId, const Result<VenueOrder>& answer, Timestamp now);
    void onOpenList(const Result<std::vector<VenueOrder>>& answer, Timestamp now);
    void onFills(const QByteArray& clientId, const Result<std::vector<VenueFill>>& answer, Timestamp now);
    void onNews(const AccountNews& news, Timestamp now);

    enum class Noted : std::uint8_t {
        Taken, // The order is asked about at the next tick().
        Known, // It says nothing that is not known: a repeated or a late one.
        Foreign, // Somebody else's order.
    };
    /// A stream's hint. It changes no order and no fill; the question that follows does.
    Noted note(const PrivateNote& note);
    /// Asks about every order that is not over, once: after a stream came (back), or said what nobody could read.
    void noteAll();
    /// Whether a healthy stream tells of the orders, so that they are asked about less often without a note.
    void setListening(bool isListening) { m_isListening = isListening; }
    Duration pollEvery() const { return m_isListening ? std::max(m_rules.poll, m_rules.pollListening) : m_rules.poll; }

    /// The person sold or moved so much of it at the venue, by hand.
    void release(const Symbol& symbol, Decimal quantity);

    /// At the start and after every lost connection: nothing is taken until the venue has told about every order that
    /// is not over. Answers of before may still come; they do no harm.
    void reconcile(Timestamp now);
    bool isReconciled() const;
    /// Asks what is due.
    void tick(Timestamp now);

    LiveStep drain();
    /// In the order in which they were written; then reconcile().
    void restore(const LiveRecord& record);

    const std::map<QByteArray, LiveOrder>& orders() const { return m_orders; }
    const LiveOrder* find(const QByteArray& clientId) const;
    /// Orders of others on the same account, by the venue's id: shown, never touched.
    const std::set<QByteArray>& foreign() const { return m_foreign; }
    bool hasUnknown() const;
    const std::map<Symbol, Decimal>& released() const { return m_released; }
    /// Not empty after something that cannot be: nothing is taken any more.
    const QString& fault() const { return m_fault; }

private:
    enum class Stranger : std::uint8_t { New, Asking };

    LiveOrder* findFor(const QByteArray& clientId, const QByteArray& venueId);
    void apply(LiveOrder& order, const VenueOrder& told, Timestamp now);
    void settle(LiveOrder& order, LiveState state, const QString& reason);
    void addFill(const VenueFill& fill, Timestamp now);
    void claimStrangers(Timestamp now);
    void becomeUnknown(LiveOrder& order, const QString& reason, Timestamp askAt);
    void askNext(LiveOrder& order, Timestamp now);
    void askNoted(LiveOrder& order, Timestamp now) const;
    void retry(LiveOrder& order, Timestamp now);
    void conclude(LiveOrder& order);
    void fail(const QString& what);
    void tell(const LiveOrder& order);
    void tagForeign(const QByteArray& venueId);

    OrderLifeRules m_rules;
    std::map<QByteArray, LiveOrder> m_orders; // By client id, which also sorts by time.
    std::map<QByteArray, QByteArray> m_clientIds; // By the venue's id.
    std::set<QByteArray> m_fillIds;
    std::set<QByteArray> m_foreign;
    std::map<Symbol, Decimal> m_released; // See LiveReleases.
    std::map<QByteArray, Stranger> m_strangers; // Orders that fills named and nobody knows yet.
    std::vector<VenueFill> m_unclaimed; // Their fills.
    bool m_isListening = false;
    bool m_needsOpenList = true;
    bool m_isOpenListAsked = false;
    Timestamp m_openListAt{};
    int m_openListTries = 0;
    QString m_fault;
    LiveStep m_step;
};

/// Whether the venue said no for certain; every other error after sending leaves the fate of an order unknown.
bool isRefusal(const Error& error);

} // namespace elite
