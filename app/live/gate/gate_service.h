// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_book.h"
#include "app/live/gate/venue_witness.h"
#include "app/trading/practice_bots.h"
#include "models/live/promotion_gate.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace elite {

class LedgerService;
class MarketService;
class SecretServices;
class SessionThread;
class Settings;
class TradingService;
struct EngineEvent;
struct JournalEntry;

enum class GateState : std::uint8_t {
    Closed, // The ledger is not open.
    Reading,
    Locked, // A row of the gate cannot be read; see GateView::corruptRow. Paper goes on.
    Ready,
};

/// What the window shows of the gate. A value: the latest wins.
struct GateView
{
    GateState state = GateState::Closed;
    QString corruptRow;
    std::optional<QualificationRun> run; // The one that goes on.
    std::optional<QualificationRun> lastRun; // Else the last that ended, and why.
    std::optional<RunEnded> lastEnd;
    GateFigures figures; // Now; of a run that was not started, zeros.
    GateRefusals missing; // What the figures lack now.
    std::optional<DayClosed> closed; // The last day that was judged.
    bool hasPassed = false; // At that day's close.
    LuckReport luck;
    NoEdgeOdds odds;
    int oddsAskedFor = 0; // Runs of the simulation; odds.runs are done.
    int attempts = 0;
    bool wishesLive = false;
    bool isLiveEnabled = false; // ENABLE_LIVE_TRADING and the setting.
    std::optional<LiveTerms> promotion; // Live now.
    std::optional<VenueId> venue; // Of the present feed, when it is a live one.
    std::optional<Timestamp> venueTime; // When it was seen last.
    std::optional<Duration> offset;
    QString clockProblem;
    std::optional<Timestamp> provedAt; // The whole chain was walked and found sound; wall time.
};

/// What the dialog needs for its two steps, checked a moment ago.
struct GateCheck
{
    GateFacts facts;
    GateRefusals refusals; // Of the record and its surroundings; empty: the person may confirm.
    qint64 rows = 0; // Of the ledger, all proved.
    QString problem; // The venue could not be asked.
};

/// Who is to be judged, and on what.
struct RunWish
{
    std::vector<Symbol> symbols; // By hand; a bot has its own.
    QString bot{}; // A running bot of this practice run: gateName(). Empty: the person.
};

/// The promotion gate at work: writes its rows, listens to trades, asks the venue for its time, judges at the day's
/// close, makes and takes back the permit. Paper trading never waits for it. Lives on the ui thread.
class GateService : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        LedgerService& ledger;
        TradingService& trading;
        MarketService& market;
        Settings& settings;
        SecretServices& secrets;
        VenueWitness& witness;
        QString ledgerFile;
        SessionThread& session; // Its bots.
        std::chrono::milliseconds pulse = std::chrono::minutes(10); // Tests do not wait so long.
    };
    explicit GateService(const Parts& parts, QObject* parent = nullptr);
    ~GateService() override;

    const GateView& view() const { return m_view; }
    const GateRecord& record() const { return m_book.record; }

    /// Why a run cannot be started now; English, empty when it can.
    QString whyNoRun() const;
    /// Starts to count, by the venue's time, which is asked for first. An earlier run ends.
    void startRun(const RunWish& wish, QObject* context, std::function<void(const Done&)> done);
    /// Of the present practice run.
    const std::vector<BotCard>& bots() const { return m_bots; }
    void endRun();
    void setWish(bool on);

    /// Walks the chain, asks the venue for its time and checks twenty fills. Takes seconds; checking() tells how far.
    void check(QObject* context, std::function<void(const GateCheck&)> done);
    /// The two confirmations were given. Judges everything of the last check() again and writes what came of it.
    void promote(const PromotionRequest& request, const GateCheck& check, QObject* context,
                 std::function<void(const PromotionOutcome&)> done);
    /// The permit that promote() made; once. Who takes it asks it before every order.
    std::optional<LivePermit> takePermit();
    void demote(Demotion why);
    /// The right to sell what is still held, see PromotionGate; a row of the audit log either way.
    CloseOutcome permitToClose(CloseFacts facts);
    /// What the person is now, for a request.
    LiveTrader trader() const;
    /// Asks the venue what a key may do. Whoever can ask venues privately gives the way; without one nobody knows, and
    /// the gate stays closed.
    using AskKey
        = std::function<void(const VenueId&, const QString& key, QObject*, std::function<void(Result<LiveKey>)>)>;
    void setKeyCheck(AskKey ask) { m_askKey = std::move(ask); }
    void askKey(const VenueId& venue, const QString& key, QObject* context,
                std::function<void(Result<LiveKey>)> done) const;
    /// Two-factor is on: a code is needed for the promotion.
    void setNeedsCode(bool isNeeded) { m_needsCode = isNeeded; }
    /// How often the whole chain is walked while something rests on it; a day, unless a test has no patience.
    void setProofInterval(std::chrono::milliseconds every) { m_proveEvery = every; }

Q_SIGNALS:
    void changed(); // view()
    void checking(int done, int of);
    void promoted(); // takePermit() has one.
    void demoted(elite::Demotion why); // The permit is worth nothing any more.

private:
    struct Odds // Shared with the thread that computes.
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<int> done = 0;
    };
    using Rows = std::vector<GateRow>;

    void onLedger();
    void onRead();
    void readProfile(bool mayMake);
    /// `then` hears whether the ledger took them.
    void append(Rows rows, std::function<void(const Done&)> then = {});
    void onTrade(const JournalEntry& entry);
    void onHistory();
    void onFact(const EngineEvent& event);
    void onDesk();
    void beat();
    void onBeat(const ServerBeat& beat);
    void proveRecord(std::function<void(const QString& damage, bool isAnchored)> then);
    void proveDaily();
    void watchRun();
    void watchBot(bool hasCards);
    void endChanged(const QString& change);
    QString judged() const; // The bot of the run that goes on; empty: the person, or there is none.
    bool isTripped() const;
    void updateView();
    void computeOdds();
    std::optional<VenueId> liveVenue() const;
    GateTrade tradeOf(const JournalEntry& entry) const;
    GateFacts facts() const;
    Cash openResult() const;
    Timestamp shownUntil() const;

    Parts m_parts;
    GateBook m_book;
    GateView m_view;
    PromotionGate m_gate;
    std::optional<LivePermit> m_permit;
    std::vector<BotCard> m_bots;
    bool m_isBotMissed = false; // At the last pulse.
    bool m_isEnding = false; // The row is on its way.
    QFutureWatcher<Result<GateBook>> m_reading;
    QFutureWatcher<NoEdgeOdds> m_computing;
    std::shared_ptr<Odds> m_odds;
    std::size_t m_oddsTrips = 0; // For which they were computed.
    QByteArray m_profile;
    std::optional<ServerBeat> m_lastBeat;
    QTimer m_pulse;
    QElapsedTimer m_sinceProved;
    bool m_isProving = false;
    std::chrono::milliseconds m_proveEvery = std::chrono::hours(24);
    AskKey m_askKey;
    QTimer m_slow; // Shows the progress of the simulation.
    bool m_needsCode = false;
};

} // namespace elite
