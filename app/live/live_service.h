// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_venue.h"
#include "app/secrets/api_keys.h"
#include "app/storage/database.h"
#include "models/live/divergence.h"
#include "models/trading/engine_input.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <set>
#include <vector>

namespace elite {

class GateService;
class LedgerService;
class TradingService;

enum class LiveSessionState : std::uint8_t {
    Paper, // No right to real orders and none of them open.
    Starting, // The right is there; the venue is still being asked about earlier orders.
    Live,
    Ending, // No right any more; open orders are being cancelled, or an earlier run left some.
    Holding, // No right and nothing open, but what was bought is still at the venue.
};

/// What this program bought at one venue and has not sold. Right or no right.
struct LiveHeld
{
    LiveAccountId account;
    Symbol symbol;
    LiveHolding holding;
    Decimal stopped; // Of it, in stop losses at the venue.
    Decimal stopAt; // The highest of them.

    friend bool operator==(const LiveHeld&, const LiveHeld&) = default;
};

/// Why something held was not sold.
struct NotClosed
{
    LiveAccountId account;
    Symbol symbol;
    std::optional<CloseRule> rule; // Else `refusal`.
    QString subject;
    LiveRefusal refusal;
};

/// The rows of live trading in a ledger, by account, in their order.
struct LiveHistory
{
    struct Account
    {
        LiveAccountId id;
        std::vector<LiveRecord> records;

        OrderLife life() const;
    };
    std::vector<Account> accounts;
    QString corruptRow; // One that cannot be read: no live trading before it is understood.

    static Result<LiveHistory> read(Database& database);
    const std::vector<LiveRecord>& of(const LiveAccountId& id);
    void add(const LiveAccountId& id, const LiveRecord& record);
    bool hasOpenOrders(const Account& account) const;
};

/// From the permit to real orders and back. Takes the permit that the gate made, makes the venue with the key it is
/// bound to, and ends it when the gate takes the right back. Orders that an earlier run left open are looked after
/// without any right, and what was bought can be sold. While nothing of this is the case, no private endpoint is ever
/// asked. Lives on the ui thread.
class LiveService : public QObject
{
    Q_OBJECT
public:
    using RowOf = std::function<const MarketRow*(const InstrumentId&)>;

    struct Parts
    {
        LedgerService& ledger;
        ApiKeys& keys;
        GateService& gate;
        TradingService& trading; // Its emergency stop is ours too.
        QString haltFile;
        bool isSandbox = false; // The venue's own test money where it has that.
        HostPolicy hosts = HostPolicy::known();
        std::function<QUrl(const LiveDialect&)> origin{}; // Another server, for tests.
        std::function<QUrl(const LiveDialect&)> stream{}; // Its private stream; none where `origin` is another server.
        std::optional<PrivateRules> rules{}; // Instead of the venue's own, for tests that need not wait for it.
        std::optional<Duration> poll{}; // Of orders at work, the same.
        RowOf row{}; // The market, for the size of stop losses.
    };
    explicit LiveService(Parts parts, QObject* parent = nullptr);
    ~LiveService() override;

    LiveSessionState state() const;
    bool isLive() const { return state() == LiveSessionState::Starting || state() == LiveSessionState::Live; }
    /// Null unless there is a right to real orders.
    LiveVenue* venue() const { return m_venue.get(); }
    /// Of all accounts with something open, the venue's first.
    std::vector<LiveAccount*> accounts() const;
    /// Why live trading does not start or go on; English.
    const QString& problem() const { return m_problem; }
    /// Why place() would refuse this now; nothing: it would not.
    std::optional<LiveVenue::Refusal> whyNot(const Instrument& instrument, const OrderRequest& request,
                                             const LivePrice& last) const;
    /// The real money's order ticket. Empty: see `refusal`.
    std::optional<QByteArray> place(const Instrument& instrument, const OrderRequest& request, const LivePrice& last,
                                    LiveVenue::Refusal* refusal);
    /// Whether the venue would take it; nothing is traded and nothing written down.
    void validate(const Instrument& instrument, const OrderRequest& request, std::function<void(Done)> done);
    bool canValidate() const { return m_venue && m_venue->dialect().validate; }
    /// Everything that is held, of all accounts there ever were. From the ledger: no exchange is asked for it.
    const std::vector<LiveHeld>& held() const { return m_held; }
    /// Rows of live orders that cannot be read: what is held cannot be said then.
    bool isHeldUnknown() const { return m_isRead && !m_history.corruptRow.isEmpty(); }
    /// Sells at the market what is free of it, with a right that only closes; works without any other right. Asks the
    /// exchange first, so it takes a moment. told() says what came of it, or notClosed() why nothing was sent.
    void close(const LiveAccountId& account, const Symbol& symbol, const RowOf& row);
    bool isClosing() const { return !m_closing.empty(); }
    /// The person says that what is free of it is no longer there for this program: sold or moved by hand.
    void release(const LiveAccountId& account, const Symbol& symbol);
    /// How long close() waits for the exchange.
    void setClosePatience(std::chrono::milliseconds most) { m_patience = most; }
    void cancel(const QByteArray& clientId);
    void cancelAll();
    /// Every order there ever was, of all accounts, the newest first; from the ledger where no account is connected.
    std::vector<LiveOrder> orders() const;
    /// Every fill there ever was, beside what practice would have done.
    Divergence divergence() const;

Q_SIGNALS:
    void changed();
    void told(const elite::LiveRecord& record); // A fact, already in the ledger.
    void notClosed(const elite::NotClosed& why);
    /// A purchase has no stop loss at the venue, although one was planned.
    void notProtected(const elite::Symbol& symbol, const elite::LiveRefusal& why);

private:
    enum class Proof : std::uint8_t { None, Asked, Given, Failed };
    struct Closing
    {
        LiveAccountId account;
        Symbol symbol;
        RowOf row;
        QElapsedTimer since;
        Proof proof = Proof::None;
        bool hadSales = false; // Of the same coins, at work; they are cancelled first.
    };

    void onLedger();
    void onRead();
    void onPromoted();
    void onDemoted();
    void lookAfterOpenOrders();
    void dropSettled();
    /// `key` is the account's own, or a newer one that has yet to prove that it is of the same account.
    void lookAfter(const LiveAccountId& id, const LiveDialect& dialect, const QString& key);
    QString keyFor(const LiveAccountId& id) const;
    LiveAccount* accountOf(const LiveAccountId& id) const;
    std::vector<LiveHeld> whatIsHeld() const;
    void renew(); // What is held, then changed().
    void mindClosing();
    bool hasOpenSales(Closing& wish, LiveAccount& account);
    void protect();
    /// True: it is over, one way or the other.
    bool tryToClose(Closing& wish);
    bool isKeyProved(Closing& wish, LiveAccount& account);
    bool endClosing(const Closing& wish, CloseRule rule, const QString& subject = {});
    void setProblem(const QString& text);
    LiveAccountParts partsFor(const LiveDialect& dialect, const LiveAccountId& id, std::vector<Secret> secrets);
    void keepRows(std::vector<NewEvent> rows, LiveAccountParts::Kept kept);
    void watch(LiveAccount& account);

    Parts m_parts;
    LiveHistory m_history;
    bool m_isRead = false;
    QFutureWatcher<std::shared_ptr<Result<LiveHistory>>> m_reading;
    std::unique_ptr<LiveVenue> m_venue;
    std::vector<std::unique_ptr<LiveAccount>> m_left; // Without a right.
    std::vector<LiveAccountId> m_asked; // Whose keys are being read.
    QString m_problem;
    std::vector<LiveHeld> m_held;
    std::vector<Closing> m_closing;
    QTimer m_closeClock;
    QTimer m_protectClock;
    std::set<QByteArray> m_unprotected; // Purchases whose stop the venue or a rule does not take.
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
};

} // namespace elite
