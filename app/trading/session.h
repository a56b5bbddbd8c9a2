// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/live_source.h"
#include "app/market/tape_file.h"
#include "app/market/tape_recorder.h"
#include "app/trading/practice_engine.h"
#include "app/trading/practice_history.h"
#include "app/trading/run_tape.h"
#include "app/trading/step_keeper.h"
#include "app/trading/trading_service.h"
#include "models/market/blind.h"
#include "models/market/market_board.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace elite {

/// What the trader's window has to know about the accounts of the present feed.
struct PracticeBooks
{
    PracticeAccount account;
    std::vector<PracticeAccount> accounts;
    std::vector<FillRow> fills;
    std::vector<JournalEntry> journal; // Without notes.
};

/// Facts that the ledger has taken, in order.
struct KeptFacts
{
    std::vector<EngineEvent> events;
    std::vector<FillRow> fills;
    std::vector<JournalEntry> trades;
};

/// One feed with the practice account that trades on it: the only order of events there is. Lives on the session
/// thread; the services call it through SessionThread and get its signals queued.
class Session : public QObject, private MarketSink
{
    Q_OBJECT
public:
    struct Defaults // For an account that is opened by itself.
    {
        QString accountName;
        Currency currency;
        Cash start;
        bool isTradingEnabled = true; // ENABLE_TRADING
        RiskLimits limits = practiceLimits(); // Of a run's beginning; changes are inputs.
        bool allowsBots = false; // ENABLE_AUTOPILOT
    };

    Session();
    ~Session() override;

    void setDefaults(const Defaults& defaults);
    /// Asked before anything new is sent.
    void setHaltFile(const QString& path) { m_haltFile = path; }
    /// Null: closed. Until it is open, prices run and orders wait.
    void setLedger(Ledger* ledger);
    /// Starts at `index`, or where a day has begun to be worth watching when there is none.
    void openTape(const QString& path, std::optional<std::uint64_t> index);
    struct LivePlaces
    {
        std::vector<Symbol> symbols; // Beside the well-known markets.
        QString cacheFile; // market.db
        QString runFolder; // What live runs saw is recorded here, so that they can be restored.
        std::vector<VenueId> next = {}; // May take over while nothing is open, see LiveSource.
        bool isSameMarkets = false; // As of the venue that is left, where this one has them.
    };
    void openLive(const VenueId& venue, const LivePlaces& places);
    void openLive(std::unique_ptr<LiveSource> source, const LivePlaces& places); // Not prepared yet.
    void setNext(std::vector<VenueId> next);
    bool isLive() const { return m_isLive; }
    /// Symbol and date are hidden until the tape is over: everything that leaves the session has other names.
    void setBlind(bool isBlind);
    /// To an earlier time of the tape. What was traded after it did not happen there, so it needs another account once
    /// something was traded; without a name nothing is done then.
    void goBack(Timestamp time, const QString& accountName);
    /// Writes what is not kept yet and stops; the ledger may close afterwards.
    void end();

    /// Gets events and states after the practice account has had them, until the session ends.
    void addListener(std::shared_ptr<MarketSink> listener) { m_listeners.push_back(std::move(listener)); }

    MarketSource* source() { return m_source.get(); }
    MarketBoard& board() { return m_board; }
    std::uint64_t feedIndex() const { return m_nextIndex; }

    /// The plan is sealed in the ledger together with the order.
    void submit(const OrderRequest& request, OnAnswer reply, const OrderPlan& plan = {});
    /// Two orders that cancel each other. Both are taken or none: what was taken alone is cancelled again.
    void submitPair(const OrderRequest& first, const OrderRequest& second, OnAnswer reply, const OrderPlan& plan = {});
    void input(const InputBody& body, OnAnswer reply);
    void cancelOf(InstrumentIndex instrument, OnAnswer reply);
    void closePosition(AccountIndex account, InstrumentIndex instrument, OrderId key, bool reverse, OnAnswer reply);
    OrderPreview preview(const OrderRequest& request) const;
    void emergencyStop(const QString& by);
    void releaseStop(const QString& reason, OnAnswer reply);
    void openAccount(const QString& name, Cash start, OnAnswer reply);

    /// The bot trades in this run, on money of its own, until it is stopped; it comes back with the run. Gives its
    /// number; a refusal is also botRefused().
    Result<quint64> startBot(const BotSpec& spec);
    /// Cancels its orders and closes its position.
    Done stopBot(quint64 bot) { return act(botAct(BotAct::Kind::Stop, bot)); }
    Done removeBot(quint64 bot) { return act(botAct(BotAct::Kind::Remove, bot)); } // Of one that is over.
    void setAllowsBots(bool allows);

    void publishAll(); // Everything again, for a new listener.

    /// A window looks on: it gets newer prices only when it has painted the last ones, and then at once, so that it is
    /// never behind by more than it takes to paint. Without one nobody is waited for.
    void setHasWindow() { m_hasWindow = true; }
    void onPainted(); // What was sent last.

Q_SIGNALS:
    void feedChanged(const elite::FeedState& state, quint64 index);
    void healthChanged(const elite::VenueHealth& health);
    void instrumentsChanged(const std::vector<elite::MarketRow>& rows);
    void rowsChanged(const std::vector<elite::MarketRow>& rows);
    void candlesChanged(const std::vector<elite::MarketBoard::CandleChange>& changes);
    void depthChanged(const std::vector<elite::MarketBoard::DepthChange>& changes);
    void pricesSent(); // Behind what belongs together of the three above.
    void deskChanged(const std::shared_ptr<const elite::Desk>& desk);
    void botsChanged(const std::vector<elite::BotCard>& cards);
    void botRefused(const elite::Error& why);
    void booksChanged(const std::shared_ptr<const elite::PracticeBooks>& books);
    void factsKept(const std::shared_ptr<const elite::KeptFacts>& facts);
    /// A run could not be continued: another one was started. English, for the log; the window says it in its words.
    void runReplaced(const QString& why);
    /// Everything that the live venue trades.
    void marketsListed(const elite::VenueId& venue, const std::vector<elite::Instrument>& markets);
    /// The venue has been silent for too long, or does not answer at all.
    void falloverWanted(const elite::VenueId& from, const elite::VenueId& to, elite::VenueState why);
    /// The same, but something is open: another venue's prices would not be its own.
    void falloverHeld(const elite::VenueId& from, const elite::VenueId& to);

private:
    void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events) override;
    void onFeedState(const FeedState& state) override;

    void leave();
    void answerOpen();
    void begin();
    void fillBoard(std::uint64_t index);
    void fallOver(const VenueId& from, const VenueId& to, VenueState why);
    std::vector<MarketRow> shownRows();
    std::shared_ptr<const Desk> shownDesk(const std::shared_ptr<const Desk>& desk) const;
    std::vector<JournalEntry> shownEntries(std::vector<JournalEntry> entries) const;
    BlindNames blindNames() const;
    void showFailure(const Error& why);
    void watchFreshness();

    // session_restore.cpp
    void restoreWhenKept();
    void restore();
    Result<RunTape> runTape(const PracticeRun& run) const;
    bool startRecording(quint64 run);
    void finishRecording();
    bool record(const FeedEvent& event);
    Currency payingCurrency() const;
    bool mayHaveLeftOpen() const;
    bool isFailing() const; // Facts, or what they rest on, cannot be written.
    Done rerun(RunTape& tape, const std::vector<PracticeStep>& steps);
    Done startRun(const PracticeAccount& account, std::vector<std::pair<Currency, Cash>> balances);
    void catchUp(RunTape& tape, std::uint64_t index);
    void feedBoard(std::uint64_t from, std::uint64_t to);
    void publishBooks();

    void makeAccount(const QString& name, Cash start, OnAnswer reply);
    void act(const InputBody& body, OnAnswer reply, const OrderPlan& plan = {});
    Done act(const BotAct& act);
    Result<BotAct> startOf(const BotSpec& spec) const;
    static BotAct botAct(BotAct::Kind kind, quint64 bot);
    void pauseBots(); // Or lets them go on, as things are.
    void standStill(); // What was ordered before an end holds before anything else happens.
    bool isHaltOrdered() const;
    void take(PracticeStep step, OnAnswer reply, const OrderPlan& plan = {});
    void onKept(const std::vector<UnkeptStep>& steps);
    void onFailingChanged();
    void settle(const PracticeStep& step, const OnAnswer& reply);
    void tick();
    void publishPrices();
    void showPrices();
    bool mayShow() const;
    void publishDesk();
    Timestamp now() const;
    QByteArray tapeHash() const { return m_tape ? m_tape->tape().hash() : QByteArray(); }
    DeskPause pause() const;
    Answer refused(DenialCode code) const;
    std::optional<Answer> whyNot() const; // Nothing may be sent now.

    Defaults m_defaults;
    QString m_haltFile;
    std::vector<std::shared_ptr<MarketSink>> m_listeners;
    Ledger* m_ledger = nullptr;
    std::shared_ptr<const TapeFile> m_tape;
    std::unique_ptr<MarketSource> m_source;
    std::vector<Instrument> m_instruments;
    bool m_isLive = false;
    LivePlaces m_places;
    bool m_isBlind = false; // Asked for; m_feed says whether it is so.
    std::unique_ptr<TapeRecorder> m_recorder; // Of a live run; null: it could not be started, and the run waits.
    int m_ticks = 0;
    MarketBoard m_board;
    FeedState m_feed;
    std::uint64_t m_nextIndex = 0; // Of the feed event that comes next.

    PracticeHistory m_history;
    std::unique_ptr<PracticeEngine> m_engine;
    std::vector<FillRow> m_fills;
    std::vector<JournalEntry> m_journal;
    RunTraders m_traders; // Of the present run.
    HandlingTracker m_handling;
    std::size_t m_runTrades = 0; // Closed in it.

    StepKeeper m_keeper;
    bool m_playsAfterFailure = false;
    bool m_isRestoring = false;
    bool m_waitsForRestore = false; // Until the ledger has what an earlier feed left behind.
    std::vector<std::pair<OrderId, OnAnswer>> m_open; // Replies that wait for the venue's word.
    std::uint64_t m_lastTag = 0;
    QString m_haltedBy;

    QTimer m_publisher;
    QTimer m_soon; // Prices that came too soon after the last ones.
    QElapsedTimer m_sinceShown; // Prices.
    bool m_hasWindow = false;
    bool m_isPainting = false; // The window has not said yet that it has painted the last prices.
    std::shared_ptr<const Desk> m_shown; // The last desk of this feed.
    bool m_deskDirty = true;
    bool m_hasBots = false; // The last list of bots that was published was not empty.
    bool m_rowsNew = true; // The instruments are others.
};

} // namespace elite
