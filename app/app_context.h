// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/coach/coach_service.h"
#include "app/live/exchange_keys.h"
#include "app/live/gate/gate_service.h"
#include "app/live/live_autopilot.h"
#include "app/live/live_service.h"
#include "app/log/crash_reports.h"
#include "app/log/log.h"
#include "app/market/market_catalog.h"
#include "app/market/market_service.h"
#include "app/market/reference_rates.h"
#include "app/secrets/secret_services.h"
#include "app/secrets/security_service.h"
#include "app/settings/production_rules.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "app/trading/feed_memory.h"
#include "app/trading/halt_link.h"
#include "app/trading/session_thread.h"
#include "app/trading/trading_service.h"

#include <memory>
#include <optional>

namespace elite {

/// Builds the services in order and owns them; they stop in reverse order when it goes. main() makes one on the main
/// thread after the application object, everybody else gets references.
class AppContext
{
public:
    enum class Program { Window, Pictures, CommandLine };

    /// `name` is the program's own, it names its log file.
    AppContext(Program program, const QString& name, AppPaths paths = AppPaths::standard());
    ~AppContext();
    AppContext(const AppContext&) = delete;
    AppContext& operator=(const AppContext&) = delete;

    /// Makes the folders and starts every service. The error says what to do; nothing runs then.
    Done start();

    const AppPaths& paths() const { return m_paths; }
    Log& log() { return *m_log; }
    Settings& settings() { return *m_settings; }

    /// Keys, their keychain or vault, the master key. Holds a key given by environment (OPENAI_API_KEY).
    SecretServices& secrets() { return *m_secrets; }
    /// Opens in the event loop, when asked to: its key is in the keychain.
    LedgerService& ledger() { return *m_ledger; }
    /// Client, usage, record and rule coach. Keys are checked once start() is called from the event loop.
    CoachService& coach() { return *m_coach; }
    /// Before start(), and only with a MockPermit: a rule answers instead of a model.
    void offerMockCoach(std::function<CoachService::MockMaker(const AppFlags&)> offer)
    {
        m_mockOffer = std::move(offer);
    }
    // Of the window only: prices, practice trading, where they were left.
    SessionThread& session() { return *m_session; } // For services that listen to the feed itself.
    MarketService& market() { return *m_market; }
    TradingService& trading() { return *m_trading; }
    MarketCatalog& markets() { return *m_markets; } // What all venues trade.
    ReferenceRates& rates() { return *m_rates; } // Of the day, to show money in another currency.
    FeedMemory& feedMemory() { return *m_feedMemory; }
    SecurityService& security() { return *m_security; } // Two factors and the lock.
    GateService& gate() { return *m_gate; } // The only way to live trading.
    LiveService& live() { return *m_live; } // From the gate's permit to real orders and back.
    LiveAutopilot& autopilot() { return *m_autopilot; } // Of a promoted bot.
    ExchangeKeys& exchangeKeys() { return *m_exchangeKeys; } // What the keys of exchanges may do.
    /// Ends prices and trading; what happened is with the ledger, which may close afterwards.
    void stopTrading();
    /// Why production does not run with this configuration, see production_rules.h. `stored` is what the keychain says;
    /// a key given by environment comes before it.
    QList<SettingsProblem> refusals(CoachKey stored) const;
    /// The last run of the window was killed, crashed or lost its power.
    bool lastRunEndedBadly() const { return m_marker && m_marker->lastRunEndedBadly(); }

private:
    void followSettings();
    void auditChanges();
    void startTrading();

    Program m_program;
    QString m_name;
    AppPaths m_paths;
    std::function<CoachService::MockMaker(const AppFlags&)> m_mockOffer;
    CoachKey m_environmentKey = CoachKey::Missing;
    // In the order in which they start.
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretServices> m_secrets;
    std::unique_ptr<LedgerService> m_ledger;
    std::unique_ptr<CoachService> m_coach;
    std::unique_ptr<SessionThread> m_session;
    std::unique_ptr<MarketService> m_market;
    std::unique_ptr<MarketCatalog> m_markets;
    std::unique_ptr<ReferenceRates> m_rates;
    std::unique_ptr<TradingService> m_trading;
    std::unique_ptr<FeedMemory> m_feedMemory;
    std::unique_ptr<HaltLink> m_haltLink;
    std::unique_ptr<SecurityService> m_security;
    std::unique_ptr<VenueWitness> m_witness;
    std::unique_ptr<GateService> m_gate;
    std::unique_ptr<ExchangeKeys> m_exchangeKeys;
    std::unique_ptr<LiveService> m_live;
    std::unique_ptr<LiveAutopilot> m_autopilot;
    std::optional<RunMarker> m_marker;
};

} // namespace elite
