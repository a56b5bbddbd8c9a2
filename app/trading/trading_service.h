// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/notes.h"
#include "app/trading/practice_history.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace elite {

class LedgerService;
class SessionThread;
class Settings;

/// What became of something that was sent.
struct Answer
{
    enum class Kind : std::uint8_t {
        Accepted, // The engine took it and the ledger has it.
        Denied, // See denial; nothing was sent to the venue.
        Unkept, // The ledger did not take it, so it was not done.
    };
    Kind kind = Kind::Accepted;
    OrderId order = OrderId::None;
    Denial denial;
    QString problem; // English, scrubbed, for Unkept.
};
inline constexpr qsizetype kLargestPicture = 256 * 1024;
using OnAnswer = std::function<void(const Answer&)>;

/// What the window calls to trade on paper, and what it shows. There is no way from here to a private endpoint: the
/// engine behind it knows the simulated venue only. Lives on the ui thread; answers come later, on the ui thread, and
/// only while `context` lives.
class TradingService : public QObject
{
    Q_OBJECT
public:
    TradingService(SessionThread& session, LedgerService& ledger, Settings& settings, QObject* parent = nullptr);
    /// The name of an account that is opened by itself, in the user's language. Before a feed is opened.
    void setDefaultAccountName(const QString& name);
    /// Its being there blocks everything new, before anybody has noticed it.
    void setHaltFile(const QString& path);
    ~TradingService() override;

    /// Never null. State: the latest wins, at most 30 times a second.
    const std::shared_ptr<const Desk>& desk() const { return m_desk; }
    /// Facts of the current account, oldest first.
    const std::vector<FillRow>& fills() const { return m_fills; }
    const std::vector<JournalEntry>& journal() const { return m_journal; }
    const std::vector<PracticeAccount>& accounts() const { return m_accounts; }

    /// `request.account` and `owner` are filled in.
    void submit(const OrderRequest& request, QObject* context, OnAnswer onAnswer, const OrderPlan& plan = {});
    /// Two orders that cancel each other; both are taken or none.
    void submitPair(const OrderRequest& first, const OrderRequest& second, QObject* context, OnAnswer onAnswer,
                    const OrderPlan& plan = {});
    /// Makes two working orders cancel each other.
    void pair(OrderId first, OrderId second, QObject* context, OnAnswer onAnswer);
    void cancel(OrderId order, QObject* context, OnAnswer onAnswer);
    void cancelAll(QObject* context, OnAnswer onAnswer);
    /// Of one instrument.
    void cancelAll(InstrumentIndex instrument, QObject* context, OnAnswer onAnswer);
    void amend(const AmendRequest& request, QObject* context, OnAnswer onAnswer);
    /// Closes the whole position with a market order and cancels its protective orders.
    void close(const PositionRow& position, QObject* context, OnAnswer onAnswer);
    void reverse(const PositionRow& position, QObject* context, OnAnswer onAnswer);
    void preview(const OrderRequest& request, QObject* context, std::function<void(const OrderPreview&)> onPreview);

    /// Cancels, flattens, blocks. Kept in the ledger before it acts.
    void emergencyStop(const QString& by);
    /// Needs a reason of the user, which is audited.
    void releaseStop(const QString& reason, QObject* context, OnAnswer onAnswer);
    /// A person's answer to the daily loss breaker; works from the next trading day on.
    void resetBreaker(QObject* context, OnAnswer onAnswer);
    void changeLimits(const RiskLimits& limits, QObject* context, OnAnswer onAnswer);

    /// A new account on the present feed; the old one is archived, its history stays.
    void openAccount(const QString& name, Cash start, QObject* context, OnAnswer onAnswer);
    /// Journal and fills of an archived account of the present feed, read from the ledger beside the window.
    void readAccount(quint64 account, QObject* context, std::function<void(const Result<AccountBooks>&)> onBooks);
    /// The picture of the chart as a trade ended: a PNG of at most kLargestPicture bytes, sealed.
    void setPicture(quint64 entry, const QByteArray& png);
    void readPicture(quint64 entry, QObject* context, std::function<void(const QByteArray& png)> onPicture);
    void setNote(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags);

Q_SIGNALS:
    void deskChanged(); // state
    void filled(const elite::FillRow& fill); // fact, already in the ledger
    void happened(const elite::EngineEvent& event); // every fact of the engine, in order, already in the ledger
    void tradeEnded(const elite::JournalEntry& entry); // fact
    void historyChanged(); // fills() and journal() are other lists: account switched, restored.
    void accountsChanged();
    void stopRequested(const QString& by); // Before it acts.
    void released(); // The emergency stop, by a person.
    /// A run could not be continued; another one was started with what the account was worth.
    void runReplaced(const QString& why);

private:
    OnAnswer toHere(QObject* context, OnAnswer onAnswer);
    OnAnswer withPlan(QObject* context, OnAnswer onAnswer, const OrderPlan& plan);
    void readNotes();

    SessionThread& m_session;
    LedgerService& m_ledger;
    Settings& m_settings;
    std::shared_ptr<const Desk> m_desk;
    std::vector<FillRow> m_fills;
    std::vector<JournalEntry> m_journal;
    std::vector<PracticeAccount> m_accounts;
    std::map<OrderId, OrderPlan> m_plans; // Of orders that were taken in this run, for the trades they open.
    QFutureWatcher<std::vector<elite::UserNote>> m_notes;
};

} // namespace elite
