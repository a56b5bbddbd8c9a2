// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_context.h"

#include "app/base/version.h"
#include "app/base/wall_clock.h"
#include "app/live/gate/gate_traders.h"
#include "app/log/crash_handler.h"
#include "app/settings/audited_settings.h"

#include <QDir>
#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(logStart, "elite.start")

constexpr qint64 kMegabyte = 1'000'000;

/// What the venue said of a key, as the gate asks.
Result<LiveKey> liveKeyOf(const QString& key, const ExchangeKeyVerdict& verdict)
{
    switch (verdict.state) {
    case ExchangeKeyState::MayTrade:
        return LiveKey{key, true, false, {}};
    case ExchangeKeyState::CanWithdraw:
        return LiveKey{key, true, true, {}};
    case ExchangeKeyState::LacksRights:
        return LiveKey{key, false, false,
                       QString::fromUtf8(verdict.missing.empty() ? QByteArray() : verdict.missing.front())};
    case ExchangeKeyState::CannotTell:
        return LiveKey{key, std::nullopt, std::nullopt, {}};
    case ExchangeKeyState::NotLive:
        return Error{ErrorCode::Unavailable, QStringLiteral("no live trading at this venue in this version")};
    case ExchangeKeyState::Rejected:
        return Error{ErrorCode::Denied, verdict.words};
    case ExchangeKeyState::NotChecked:
        break;
    }
    return Error{ErrorCode::Network, verdict.words};
}

CoachKey judged(const Overrides& overrides)
{
    const auto given = overrides.secrets.find(QString(keys::kCoachKey));
    if (given == overrides.secrets.end()) {
        return CoachKey::Missing;
    }
    return looksLikeCoachKey(given->second.secret.reveal()) ? CoachKey::Present : CoachKey::Malformed;
}

} // namespace

AppContext::AppContext(Program program, const QString& name, AppPaths paths)
    : m_program(program)
    , m_name(name)
    , m_paths(std::move(paths))
{
}

AppContext::~AppContext()
{
    stopTrading();
}

Done AppContext::start()
{
    const Done folders = m_paths.create();
    if (!folders) {
        return folders;
    }
    // The command line prints its own answers; what it logs goes to the file, and only errors beside the answer.
    const LogLevel echo = m_program == Program::CommandLine ? LogLevel::Error : LogLevel::Warning;
    m_log = std::make_unique<Log>(Log::Options{.folder = m_paths.logs, .name = m_name, .echoLevel = echo});
    qCInfo(logStart).noquote() << m_name << kVersion << kCommit << "Qt" << qVersion();

    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Overrides overrides = readOverrides(environment, envFiles(environment, m_paths.data, QDir::currentPath()));
    m_environmentKey = judged(overrides);
    qunsetenv("OPENAI_API_KEY"); // what we start must not inherit it
    m_settings = std::make_unique<Settings>(m_paths.settingsFile(), std::move(overrides));
    followSettings();
    m_secrets = std::make_unique<SecretServices>(m_paths, *m_settings);
    m_ledger = std::make_unique<LedgerService>(m_paths, *m_secrets);
    m_coach = std::make_unique<CoachService>(m_paths, *m_settings, *m_secrets, *m_ledger,
                                             m_mockOffer ? m_mockOffer(AppFlags::of(*m_settings))
                                                         : CoachService::MockMaker());
    auditChanges();

    if (m_settings->flag(keys::kCrashReports)) {
        CrashHandler::install(m_paths.crashFolder(), m_name);
    }
    if (m_program != Program::CommandLine) {
        startTrading();
    }
    if (m_program == Program::Window) {
        m_marker.emplace(m_paths.data + QStringLiteral("/running"));
        if (lastRunEndedBadly()) {
            qCWarning(logStart) << "the last run did not end in order";
        }
    }
    return {};
}

void AppContext::startTrading()
{
    m_session = std::make_unique<SessionThread>();
    m_market = std::make_unique<MarketService>(*m_session);
    m_markets = std::make_unique<MarketCatalog>(*m_market, *m_session, m_paths.data + QStringLiteral("/markets"));
    m_rates = std::make_unique<ReferenceRates>(*m_market, *m_settings);
    m_trading = std::make_unique<TradingService>(*m_session, *m_ledger, *m_settings);
    m_feedMemory = std::make_unique<FeedMemory>(*m_market, *m_settings, m_paths);
    m_haltLink = std::make_unique<HaltLink>(*m_trading, m_paths.haltFile());
    m_security = std::make_unique<SecurityService>(*m_ledger, *m_secrets, *m_settings);
    m_witness = std::make_unique<VenueWitness>();
    m_gate = std::make_unique<GateService>(GateService::Parts{*m_ledger, *m_trading, *m_market, *m_settings, *m_secrets,
                                                              *m_witness, m_paths.ledgerFile(), *m_session});
    m_exchangeKeys = std::make_unique<ExchangeKeys>(m_secrets->keys);
    m_gate->setKeyCheck(
        [this](const VenueId&, const QString& key, QObject* asker, std::function<void(Result<LiveKey>)> done) {
            m_exchangeKeys->check(key, asker, [key, done = std::move(done)](const ExchangeKeyVerdict& verdict) {
                done(liveKeyOf(key, verdict));
            });
        });
    const auto tellGate = [this] { m_gate->setNeedsCode(m_security->hasTwoFactor()); };
    QObject::connect(m_security.get(), &SecurityService::changed, m_gate.get(), tellGate);
    QObject::connect(m_gate.get(), &GateService::changed, m_security.get(),
                     [this] { m_security->setClockOffset(m_gate->view().offset); });
    LiveService::Parts live{*m_ledger,  m_secrets->keys,    *m_gate,
                            *m_trading, m_paths.haltFile(), m_settings->flag(keys::kLiveTestnet)};
    live.row = [this](const InstrumentId& id) { return m_market->row(id); };
    m_live = std::make_unique<LiveService>(std::move(live));
    LiveAutopilot::Parts follow;
    follow.venue = [this] { return m_live->venue(); };
    follow.row = [this](const InstrumentId& id) { return m_market->row(id); };
    follow.now = wallNow;
    follow.start = [this](quint64 run) {
        const QualificationRun* judged = m_gate->record().run(run);
        return judged == nullptr ? Cash() : judged->start;
    };
    follow.held = [this](const QString& bot) {
        const BotCard* card = findBot(m_gate->bots(), bot);
        return card == nullptr ? 0 : card->lots;
    };
    m_autopilot = std::make_unique<LiveAutopilot>(std::move(follow));
    QObject::connect(m_live.get(), &LiveService::changed, m_autopilot.get(), &LiveAutopilot::follow);
    QObject::connect(m_trading.get(), &TradingService::filled, m_autopilot.get(), &LiveAutopilot::onFill);
}

void AppContext::stopTrading()
{
    if (m_feedMemory) {
        m_feedMemory->writeNow();
    }
    if (m_session) {
        m_session->end();
    }
}

void AppContext::followSettings()
{
    const auto apply = [this] {
        m_log->setLevel(levelFromSetting(m_settings->text(keys::kLogLevel)));
        m_log->setLimits(m_settings->number(keys::kLogFileSize) * kMegabyte,
                         static_cast<int>(m_settings->number(keys::kLogFileCount)));
    };
    apply();
    QObject::connect(m_settings.get(), &Settings::changed, m_settings.get(), [apply](const QString& key) {
        if (key.startsWith(QStringLiteral("diagnosis.log"))) {
            apply();
        }
    });
}

void AppContext::auditChanges()
{
    const auto tell = [this] {
        if (m_ledger->state() == LedgerState::Open) {
            auditSettings(*m_settings, [this](const QString& action, const QString& subject, const QString& detail) {
                m_ledger->audit(action, subject, detail);
            });
        }
    };
    QObject::connect(m_ledger.get(), &LedgerService::stateChanged, m_settings.get(), tell);
    QObject::connect(m_settings.get(), &Settings::changed, m_settings.get(), tell);
    const auto note = [this](const QString& action, const QString& subject) { m_ledger->audit(action, subject); };
    QObject::connect(&m_secrets->store, &SecretStore::audited, m_ledger.get(), note);
    QObject::connect(&m_secrets->keys, &ApiKeys::audited, m_ledger.get(), note);
    if (m_secrets->keys.hasEnvironmentKey()) {
        note(QStringLiteral("key.from-environment"), m_secrets->keys.environmentSource());
    }
}

QList<SettingsProblem> AppContext::refusals(CoachKey stored) const
{
    return productionProblems(*m_settings, m_environmentKey == CoachKey::Missing ? stored : m_environmentKey);
}

} // namespace elite
