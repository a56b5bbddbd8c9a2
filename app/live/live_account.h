// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_dialect.h"
#include "app/live/live_log.h"
#include "app/live/private_stream.h"
#include "models/live/close_permit.h"

#include <QObject>
#include <QTimer>

namespace elite {

/// What an account at a venue is reached with.
struct LiveAccountParts
{
    using Kept = std::function<void(Done)>;

    const LiveDialect* dialect = nullptr;
    QUrl origin; // The dialect's own or its sandbox.
    HostPolicy hosts = HostPolicy::known();
    QUrl stream{}; // The dialect's own or its sandbox; empty: orders are only asked about.
    LiveAccountId account;
    Credentials credentials;
    /// Writes rows to the ledger and says, on this thread, when they are safe on disk or will never be.
    std::function<void(std::vector<NewEvent>, Kept)> keep;
    /// The emergency stop, asked before every order.
    std::function<bool()> isHalted;
    std::vector<LiveRecord> earlier; // Of this account, from the ledger.
    PrivateRules rules{}; // The dialect's, unless a test wants to wait less.
    OrderLifeRules life{};
    std::optional<SocketRules> socket{}; // The dialect's, unless a test wants to wait less.
};

/// How this program comes to know of fills.
struct FillNews
{
    PrivateStreamState stream = PrivateStreamState::NotOffered;
    QString trouble; // Why the stream is not healthy.
    Duration askedEvery{}; // How often an open order is asked about, with or without it.
};

struct NoteCounts
{
    int taken = 0; // The order was asked about.
    int known = 0; // Repeated or late.
    int foreign = 0; // About somebody else's orders, which are not touched.
};

/// Why an order was not taken here.
struct LiveRefusal
{
    std::optional<LiveDenial> denial; // Of our own limits.
    Error error; // Otherwise.
};

enum class DeadManState : std::uint8_t {
    NotOffered, // The venue has none: open orders stay when this program dies.
    Off, // Nothing is open.
    Armed,
    Withheld, // Somebody else's orders are open on the account; it would cancel them too.
    KeepsStops, // Stop losses are open, which are to outlive this program; it would cancel them too.
    Failing, // The venue did not take it.
};

/// This program's orders at one venue: asks about them until all is clear, and cancels them. It buys nothing: that is
/// what LiveVenue adds, with the right to it. So orders that an earlier run left open are looked after without any
/// right, and what was bought can be sold with a right that only closes. An intent is safe in the ledger before it is
/// sent, each request goes out once, and what the venue did not answer clearly is asked about until it does
/// (OrderLife). A private stream, where the venue has one, only hastens the asking. Lives on one thread with an event
/// loop.
class LiveAccount : public QObject
{
    Q_OBJECT
public:
    explicit LiveAccount(LiveAccountParts parts, QObject* parent = nullptr);
    ~LiveAccount() override;

    /// Learns the venue's time, then reconciles; nothing is taken until isReconciled().
    void start();
    /// After sleep or a lost network.
    void reconnect();

    Done cancel(const QByteArray& clientId);
    /// Of this program's orders only.
    void cancelAll();
    /// All but the stop losses of what is held.
    void cancelEntries();
    /// Sells so much of what this program holds, at the market. The id of the order when it is on its way; `refusal`
    /// says why not. `seen` is kept to compare the fill with practice later; it judges nothing.
    std::optional<QByteArray> close(ClosePermit& permit, const Instrument& instrument, Decimal quantity,
                                    const LivePrice& seen, LiveRefusal* refusal);
    /// Whether the venue knows this order of ours under the present key: the key is of the same account then.
    void prove(const QByteArray& clientId, std::function<void(Done)> done);
    /// The person says that so much is no longer held here for this program.
    void release(const Symbol& symbol, Decimal quantity);

    const LiveAccountId& account() const { return m_account; }
    const LiveDialect& dialect() const { return *m_dialect; }
    bool isReconciled() const { return m_life.isReconciled(); }
    const std::map<QByteArray, LiveOrder>& orders() const { return m_life.orders(); }
    std::size_t foreignOrders() const { return m_life.foreign().size(); }
    const std::vector<VenueBalance>& balances() const { return m_balances; }
    /// The venue has told them since the start or renewBalances(), and the last time it was asked.
    void renewBalances();
    bool hasBalances() const { return m_hasBalances && m_problem.isEmpty(); }
    QString fault() const { return m_life.fault(); }
    std::optional<LiveUse> use() const { return liveUse(m_life.orders(), m_client.venueNow(), m_life.released()); }
    DeadManState deadMan() const { return m_deadMan; }
    FillNews fillNews() const;
    const NoteCounts& notes() const { return m_notes; }
    /// Null where there is none.
    const PrivateStream* stream() const { return m_stream.get(); }
    Timestamp venueNow() const { return m_client.venueNow(); }
    /// Why the account cannot be read at the moment, in the venue's words; empty when it can.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    /// Each row once, after it is safe on disk.
    void told(const elite::LiveRecord& record);
    /// Orders, balances, the dead man's switch or the state of reconciling changed.
    void changed();

protected:
    using Read = std::function<void(Result<PrivateAnswer>)>;

    bool isHalted() const { return m_isHalted(); }
    /// Writes it down and sends it, under an id of its own, which it returns.
    Result<QByteArray> placeIntent(LiveIntent intent);
    void call(const ApiCall& call, Read done);

private:
    void pump();
    void act(const LiveAction& action);
    void notSent(const std::vector<LiveAction>& actions, const Error& why);
    void send(const QByteArray& clientId);
    void ask(const LiveDialect::Calls& calls, std::size_t index, Timestamp askedAt, const QByteArray& clientId,
             const QByteArray& venueId, const std::function<void(Result<VenueOrder>, Timestamp)>& done);
    Result<SignedRequest> sign(const ApiCall& call, Timestamp venueNow);
    QByteArray nonce(Timestamp venueNow);
    void refreshBalances();
    void mindDeadMan();
    void callDeadMan(bool isOn, DeadManState then);
    void setDeadMan(DeadManState state);
    void makeStream(const LiveAccountParts& parts);
    void onNotes(const std::vector<PrivateNote>& notes);
    void onStreamState();
    void askAboutAll();
    void cancelThose(const std::function<bool(const LiveOrder&)>& wanted);

    const LiveDialect* m_dialect;
    LiveAccountId m_account;
    Credentials m_credentials;
    std::function<void(std::vector<NewEvent>, LiveAccountParts::Kept)> m_keep;
    std::function<bool()> m_isHalted;
    OrderLife m_life;
    PrivateClient m_client;
    QTimer m_tick;
    QTimer m_deadManTimer;
    QTimer m_balanceTimer;
    std::vector<VenueBalance> m_balances;
    std::set<QByteArray> m_openOfOthers;
    DeadManState m_deadMan = DeadManState::NotOffered;
    qint64 m_lastNonce = 0;
    bool m_isKeeping = false;
    bool m_wasReconciled = false;
    bool m_isStarted = false;
    bool m_hasBalances = false;
    QString m_problem;
    NoteCounts m_notes;
    std::unique_ptr<PrivateStream> m_stream;
};

} // namespace elite
