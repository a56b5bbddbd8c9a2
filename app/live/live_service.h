// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_venue.h"
#include "app/secrets/api_keys.h"
#include "app/storage/database.h"
#include "models/live/divergence.h"
#include "models/trading/engine_input.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
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
};

/// The rows of live trading in a ledger, by account, in their order.
struct LiveHistory
{
    struct Account
    {
        LiveAccountId id;
        std::vector<LiveRecord> records;
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
/// without any right. While nothing of this is the case, no private endpoint is ever asked. Lives on the ui thread.
class LiveService : public QObject
{
    Q_OBJECT
public:
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
    using RowOf = LiveVenue::RowOf;
    std::vector<LiveVenue::Refusal> sellAll(const RowOf& row); // See LiveVenue.
    void cancel(const QByteArray& clientId);
    void cancelAll();
    /// Every fill there ever was, beside what practice would have done.
    Divergence divergence() const;

Q_SIGNALS:
    void changed();
    void told(const elite::LiveRecord& record); // A fact, already in the ledger.

private:
    void onLedger();
    void onRead();
    void onPromoted();
    void onDemoted();
    void lookAfterOpenOrders();
    void dropSettled();
    void setProblem(const QString& text);
    LiveAccountParts partsFor(const LiveDialect& dialect, const LiveAccountId& id, std::vector<Secret> secrets);
    void watch(LiveAccount& account);

    Parts m_parts;
    LiveHistory m_history;
    bool m_isRead = false;
    QFutureWatcher<std::shared_ptr<Result<LiveHistory>>> m_reading;
    std::unique_ptr<LiveVenue> m_venue;
    std::vector<std::unique_ptr<LiveAccount>> m_left; // Without a right.
    std::vector<LiveAccountId> m_asked; // Whose keys are being read.
    QString m_problem;
};

} // namespace elite
