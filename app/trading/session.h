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
#include "models/market/market_board.h"

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
    };

    Session();
    ~Session() override;

    void setDefaults(const Defaults& defaults) { m_defaults = defaults; }
    /// Null: closed. Until it is open, prices run and orders wait.
    void setLedger(Ledger* ledger);
    /// Starts at `index`, or where a day has begun to be worth watching when there is none.
    void openTape(const QString& path, std::optional<std::uint64_t> index);
    struct LivePlaces
    {
        std::vector<Symbol> symbols; // Empty: the well-known markets.
        QString cacheFile; // market.db
        QString runFolder; // What live runs saw is recorded here, so that they can be restored.
    };
    void openLive(const VenueId& venue, const LivePlaces& places);
    void openLive(std::unique_ptr<LiveSource> source, const LivePlaces& places); // Not prepared yet.
    bool isLive() const { return m_isLive; }
    /// Writes what is not kept yet and stops; the ledger may close afterwards.
    void end();

    /// Gets events and states after the practice account has had them, until the session ends.
    void addListener(std::shared_ptr<MarketSink> listener) { m_listeners.push_back(std::move(listener)); }

    MarketSource* source() { return m_source.get(); }
    MarketBoard& board() { return m_board; }
    std::uint64_t feedIndex() const { return m_nextIndex; }

    void submit(const OrderRequest& request, OnAnswer reply);
    void input(const InputBody& body, OnAnswer reply);
    void cancelOf(InstrumentIndex instrument, OnAnswer reply);
    void closePosition(InstrumentIndex instrument, OrderId key, bool reverse, OnAnswer reply);
    OrderPreview preview(const OrderRequest& request) const;
    void emergencyStop(const QString& by);
    void releaseStop(const QString& reason, OnAnswer reply);
    void openAccount(const QString& name, Cash start, OnAnswer reply);

    void publishAll(); // Everything again, for a new listener.

Q_SIGNALS:
    void feedChanged(const elite::FeedState& state, quint64 index);
    void healthChanged(const elite::VenueHealth& health);
    void instrumentsChanged(const std::vector<elite::MarketRow>& rows);
    void rowsChanged(const std::vector<elite::MarketRow>& rows);
    void candlesChanged(const std::vector<elite::MarketBoard::CandleChange>& changes);
    void depthChanged(const std::vector<elite::MarketBoard::DepthChange>& changes);
    void deskChanged(const std::shared_ptr<const elite::Desk>& desk);
    void booksChanged(const std::shared_ptr<const elite::PracticeBooks>& books);
    void factsKept(const std::shared_ptr<const elite::KeptFacts>& facts);
    /// A run could not be continued: another one was started. English, for the log; the window says it in its words.
    void runReplaced(const QString& why);

private:
    void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events) override;
    void onFeedState(const FeedState& state) override;

    void leave();
    void begin();
    void showFailure(const QString& problem);
    void watchFreshness();

    // session_restore.cpp
    void restoreWhenKept();
    void restore();
    Result<RunTape> runTape(const PracticeRun& run) const;
    bool startRecording(quint64 run);
    void finishRecording();
    bool record(const FeedEvent& event);
    bool isFlat() const;
    bool isFailing() const; // Facts, or what they rest on, cannot be written.
    Done rerun(RunTape& tape, const std::vector<PracticeStep>& steps);
    Done startRun(const PracticeAccount& account, std::vector<std::pair<Currency, Cash>> balances);
    void catchUp(RunTape& tape, std::uint64_t index);
    void feedBoard(std::uint64_t from, std::uint64_t to);
    JournalEntry entryOf(const PracticeRun& run, const PracticeAccount& account, const ClosedTrade& trade,
                         std::size_t number) const;
    void publishBooks();

    void makeAccount(const QString& name, Cash start, OnAnswer reply);
    void act(const InputBody& body, OnAnswer reply);
    void take(PracticeStep step, OnAnswer reply);
    void onKept(const std::vector<UnkeptStep>& steps);
    void onFailingChanged();
    void settle(const PracticeStep& step, const OnAnswer& reply);
    void tick();
    void publishDesk();
    Timestamp now() const;
    QByteArray tapeHash() const { return m_tape ? m_tape->tape().hash() : QByteArray(); }
    DeskPause pause() const;
    Answer refused(DenialCode code) const;
    std::optional<Answer> whyNot() const; // Nothing may be sent now.

    Defaults m_defaults;
    std::vector<std::shared_ptr<MarketSink>> m_listeners;
    Ledger* m_ledger = nullptr;
    std::shared_ptr<const TapeFile> m_tape;
    std::unique_ptr<MarketSource> m_source;
    std::vector<Instrument> m_instruments;
    bool m_isLive = false;
    LivePlaces m_places;
    std::unique_ptr<TapeRecorder> m_recorder; // Of a live run; null: it could not be started, and the run waits.
    int m_ticks = 0;
    MarketBoard m_board;
    FeedState m_feed;
    std::uint64_t m_nextIndex = 0; // Of the feed event that comes next.

    PracticeHistory m_history;
    std::unique_ptr<PracticeEngine> m_engine;
    std::vector<FillRow> m_fills;
    std::vector<JournalEntry> m_journal;
    std::size_t m_runTrades = 0; // Closed in the present run.

    StepKeeper m_keeper;
    bool m_playsAfterFailure = false;
    bool m_isRestoring = false;
    bool m_waitsForRestore = false; // Until the ledger has what an earlier feed left behind.
    std::vector<std::pair<OrderId, OnAnswer>> m_open; // Replies that wait for the venue's word.
    std::uint64_t m_lastTag = 0;
    QString m_haltedBy;

    QTimer m_publisher;
    std::shared_ptr<const Desk> m_shown; // The last desk of this feed.
    bool m_deskDirty = true;
    bool m_rowsNew = true; // The instruments are others.
};

} // namespace elite
