// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array kThemes{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "Follow the system")},
    SettingChoice{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
    SettingChoice{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    SettingChoice{"highContrast", QT_TRANSLATE_NOOP("Settings", "High contrast")},
    SettingChoice{"colourBlind", QT_TRANSLATE_NOOP("Settings", "Colour-blind safe")},
    SettingChoice{"redUp", QT_TRANSLATE_NOOP("Settings", "Red up (East Asia)")},
};

constexpr std::array kDensities{
    SettingChoice{"compact", QT_TRANSLATE_NOOP("Settings", "Compact")},
    SettingChoice{"comfortable", QT_TRANSLATE_NOOP("Settings", "Comfortable")},
};

constexpr std::array kLanguages{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "Follow the system")},
    SettingChoice{"en", "English"}, // A language is called by its own name in every translation.
    SettingChoice{"de", "Deutsch"},
    SettingChoice{"es", "Español"},
};

constexpr std::array kEfforts{
    SettingChoice{"none", QT_TRANSLATE_NOOP("Settings", "None")},
    SettingChoice{"minimal", QT_TRANSLATE_NOOP("Settings", "Minimal")},
    SettingChoice{"low", QT_TRANSLATE_NOOP("Settings", "Low")},
    SettingChoice{"medium", QT_TRANSLATE_NOOP("Settings", "Medium")},
    SettingChoice{"high", QT_TRANSLATE_NOOP("Settings", "High")},
    SettingChoice{"xhigh", QT_TRANSLATE_NOOP("Settings", "Very high")},
    SettingChoice{"max", QT_TRANSLATE_NOOP("Settings", "Highest")},
};

constexpr std::array kEnvironments{
    SettingChoice{"development", QT_TRANSLATE_NOOP("Settings", "Development")},
    SettingChoice{"production", QT_TRANSLATE_NOOP("Settings", "Production")},
};

constexpr std::array kLevels{
    SettingChoice{"debug", QT_TRANSLATE_NOOP("Settings", "Everything (debug)")},
    SettingChoice{"info", QT_TRANSLATE_NOOP("Settings", "Information and worse")},
    SettingChoice{"warning", QT_TRANSLATE_NOOP("Settings", "Warnings and errors")},
    SettingChoice{"error", QT_TRANSLATE_NOOP("Settings", "Errors only")},
};

// How the window looks.
/// What the European Central Bank fixes each working day, as far as people live with it.
constexpr std::array kMoney{
    SettingChoice{"off", QT_TRANSLATE_NOOP("Settings", "Nothing else")},
    SettingChoice{"EUR", QT_TRANSLATE_NOOP("Settings", "Euro")},
    SettingChoice{"USD", QT_TRANSLATE_NOOP("Settings", "US dollar")},
    SettingChoice{"GBP", QT_TRANSLATE_NOOP("Settings", "Pound sterling")},
    SettingChoice{"CHF", QT_TRANSLATE_NOOP("Settings", "Swiss franc")},
    SettingChoice{"JPY", QT_TRANSLATE_NOOP("Settings", "Japanese yen")},
    SettingChoice{"AUD", QT_TRANSLATE_NOOP("Settings", "Australian dollar")},
    SettingChoice{"CAD", QT_TRANSLATE_NOOP("Settings", "Canadian dollar")},
    SettingChoice{"SEK", QT_TRANSLATE_NOOP("Settings", "Swedish krona")},
    SettingChoice{"PLN", QT_TRANSLATE_NOOP("Settings", "Polish zloty")},
    SettingChoice{"ZAR", QT_TRANSLATE_NOOP("Settings", "South African rand")},
    SettingChoice{"BRL", QT_TRANSLATE_NOOP("Settings", "Brazilian real")},
    SettingChoice{"MXN", QT_TRANSLATE_NOOP("Settings", "Mexican peso")},
    SettingChoice{"INR", QT_TRANSLATE_NOOP("Settings", "Indian rupee")},
};

constexpr std::array kLook{
    SettingInfo{
        .key = "look.theme",
        .kind = SettingKind::Choice,
        .page = SettingPage::Look,
        .label = QT_TRANSLATE_NOOP("Settings", "Theme"),
        .help = QT_TRANSLATE_NOOP("Settings", "Colours of the window and the charts."),
        .fallback = "system",
        .choices = kThemes,
    },
    SettingInfo{
        .key = "look.density",
        .kind = SettingKind::Choice,
        .page = SettingPage::Look,
        .label = QT_TRANSLATE_NOOP("Settings", "Density"),
        .help = QT_TRANSLATE_NOOP("Settings", "Height of table rows and controls."),
        .fallback = "comfortable",
        .choices = kDensities,
    },
    SettingInfo{
        .key = "look.textSize",
        .kind = SettingKind::Integer,
        .page = SettingPage::Look,
        .label = QT_TRANSLATE_NOOP("Settings", "Text size"),
        .help = QT_TRANSLATE_NOOP("Settings", "Size of all text and of the rows that hold it."),
        .fallback = "100",
        .unit = "%",
        .least = "90",
        .most = "150",
    },
    SettingInfo{
        .key = "look.reduceMotion",
        .kind = SettingKind::Flag,
        .page = SettingPage::Look,
        .label = QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
        .help = QT_TRANSLATE_NOOP("Settings", "Panels and messages appear at once instead of sliding in."),
        .fallback = "false",
    },
    SettingInfo{
        .key = "look.language",
        .kind = SettingKind::Choice,
        .page = SettingPage::Look,
        .label = QT_TRANSLATE_NOOP("Settings", "Language"),
        .help = QT_TRANSLATE_NOOP("Settings", "Language of the window. Logs and reports stay English."),
        .fallback = "system",
        .choices = kLanguages,
        .applies = Applies::AtRestart,
    },
    SettingInfo{
        .key = "shortcuts.map",
        .kind = SettingKind::Shortcuts,
        .page = SettingPage::Shortcuts,
        .label = QT_TRANSLATE_NOOP("Settings", "Changed shortcuts"),
        .help = QT_TRANSLATE_NOOP("Settings", "Only the shortcuts that differ from the shipped ones are kept."),
        .fallback = "{}",
    },
};

// What the program may do. Each is a switch that only ever takes something away or waits for the gate; none of them
// makes an order by itself.
constexpr std::array kPermissions{
    SettingInfo{
        .key = "trading.enabled",
        .kind = SettingKind::Flag,
        .page = SettingPage::Trading,
        .label = QT_TRANSLATE_NOOP("Settings", "Accept new orders"),
        .help = QT_TRANSLATE_NOOP(
            "Settings", "Off refuses every new order, paper and live. Open orders and positions stay as they are."),
        .fallback = "true",
        .env = "ENABLE_TRADING",
        .careful = "false",
        .audited = true,
    },
    SettingInfo{
        .key = "live.enabled",
        .kind = SettingKind::Flag,
        .page = SettingPage::Trading,
        .label = QT_TRANSLATE_NOOP("Settings", "Allow the way to live trading"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "One of several conditions for live trading. On alone sends no order: the gate asks "
                                  "for the record, the limits and your confirmation."),
        .fallback = "false",
        .env = "ENABLE_LIVE_TRADING",
        .careful = "false",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "live.testnet",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Use the exchange's test account"),
        .help
        = QT_TRANSLATE_NOOP("Settings",
                            "The same orders over the same way, with the exchange's play money. Binance has one; it "
                            "needs a key made there. Where an exchange has none, live trading does not start."),
        .fallback = "false",
        .env = "LIVE_TESTNET",
        .careful = "true",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "market.enabled",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Public market data"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Prices from the public interfaces of the exchanges. Off keeps the program offline; "
                                  "recorded data and replay go on working."),
        .fallback = "true",
        .env = "ENABLE_CCXT",
        .careful = "false",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "market.fallover",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Fall over to another venue"),
        .help
        = QT_TRANSLATE_NOOP("Settings",
                            "After 15 seconds without usable prices the same markets of the next venue are opened, "
                            "and you are told. Never while an order or a position is open: another venue has "
                            "other prices."),
        .fallback = "false",
        .careful = "false",
    },
    SettingInfo{
        .key = "market.alsoIn",
        .kind = SettingKind::Choice,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Also show worth in"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Converted at the day's reference rate of the European Central Bank, for your "
                                  "information only. The rate is asked for while live prices are open."),
        .fallback = "off",
        .choices = kMoney,
    },
    SettingInfo{
        .key = "alerts.doNotDisturb",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Do not disturb"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Alerts go into their history and the notification log only: no message, no sound."),
        .fallback = "false",
    },
    SettingInfo{
        .key = "alerts.tray",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Alerts beside the clock"),
        .help = QT_TRANSLATE_NOOP("Settings", "A message of the desktop while this window is not in front."),
        .fallback = "true",
    },
    SettingInfo{
        .key = "alerts.sound",
        .kind = SettingKind::Flag,
        .page = SettingPage::Market,
        .label = QT_TRANSLATE_NOOP("Settings", "Alerts with a sound"),
        .help = QT_TRANSLATE_NOOP("Settings", "The alert sound of the desktop, as it is set there."),
        .fallback = "true",
    },
};

constexpr std::array kCoach{
    SettingInfo{
        .key = "coach.apiKey",
        .kind = SettingKind::Secret,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "OpenAI key"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "Kept in the keychain, see the page Keys. A key given by environment is used for that run only."),
        .env = "OPENAI_API_KEY",
    },
    SettingInfo{
        .key = "coach.model",
        .kind = SettingKind::Models,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Model"),
        .help
        = QT_TRANSLATE_NOOP("Settings", "First choice of the coach. A model that your key does not list is skipped."),
        .fallback = "gpt-5",
        .env = "OPENAI_MODEL",
    },
    SettingInfo{
        .key = "coach.fallbackModels",
        .kind = SettingKind::Models,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Models to fall back to"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "Tried from left to right when the first choice is not available; you are told which one answered."),
        .fallback = "gpt-4o,gpt-6.2-sol,gpt-6-luna",
        .env = "OPENAI_FALLBACK_MODEL",
    },
    SettingInfo{
        .key = "coach.maxTokens",
        .kind = SettingKind::Integer,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Longest answer"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "Upper limit of one answer including the model's own thinking. Too low gives no answer at all."),
        .fallback = "16000",
        .unit = QT_TRANSLATE_NOOP("Settings", "tokens"),
        .least = "16",
        .most = "128000",
        .env = "OPENAI_MAX_TOKENS",
    },
    SettingInfo{
        .key = "coach.temperature",
        .kind = SettingKind::Decimal,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Temperature"),
        .help = QT_TRANSLATE_NOOP("Settings", "0 repeats itself, 2 is random. Sent only to models that take it."),
        .fallback = "0.3",
        .least = "0",
        .most = "2",
        .env = "OPENAI_TEMPERATURE",
    },
    SettingInfo{
        .key = "coach.effort",
        .kind = SettingKind::Choice,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Thinking effort"),
        .help
        = QT_TRANSLATE_NOOP("Settings", "More effort takes longer and costs more. Sent only to models that take it."),
        .fallback = "medium",
        .choices = kEfforts,
        .env = "OPENAI_REASONING_EFFORT",
    },
    SettingInfo{
        .key = "coach.timeout",
        .kind = SettingKind::Integer,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Time limit"),
        .help
        = QT_TRANSLATE_NOOP("Settings", "Longest wait for the first sign of an answer, and between two pieces of it."),
        .fallback = "30",
        .unit = QT_TRANSLATE_NOOP("Settings", "s"),
        .least = "5",
        .most = "300",
        .env = "OPENAI_TIMEOUT",
    },
    SettingInfo{
        .key = "coach.retries",
        .kind = SettingKind::Integer,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Repeated attempts"),
        .help = QT_TRANSLATE_NOOP("Settings", "How often a request that failed for a passing reason is sent again."),
        .fallback = "3",
        .least = "0",
        .most = "10",
        .env = "OPENAI_MAX_RETRIES",
    },
    SettingInfo{
        .key = "coach.requestsPerMinute",
        .kind = SettingKind::Integer,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Requests per minute"),
        .help = QT_TRANSLATE_NOOP("Settings", "Our own limit, below the one of the service."),
        .fallback = "60",
        .least = "1",
        .most = "10000",
        .env = "OPENAI_RATE_LIMIT_RPM",
    },
    SettingInfo{
        .key = "coach.requestsPerDay",
        .kind = SettingKind::Integer,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Requests per day"),
        .help = QT_TRANSLATE_NOOP("Settings", "Our own limit; a day starts at midnight UTC."),
        .fallback = "1000",
        .least = "1",
        .most = "1000000",
        .env = "OPENAI_RATE_LIMIT_RPD",
    },
    SettingInfo{
        .key = "coach.circuitBreaker",
        .kind = SettingKind::Flag,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Pause after repeated failures"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "Five failures in a minute stop the requests for 30 seconds instead of paying for more failures."),
        .fallback = "true",
        .env = "OPENAI_CIRCUIT_BREAKER_ENABLED",
        .careful = "true",
    },
    SettingInfo{
        .key = "coach.usageLogging",
        .kind = SettingKind::Flag,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Keep a record of usage"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Model, tokens and time of each request, on this computer only. Never the text."),
        .fallback = "true",
        .env = "OPENAI_USAGE_LOGGING",
    },
    SettingInfo{
        .key = "coach.costTracking",
        .kind = SettingKind::Flag,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Count the cost"),
        .help
        = QT_TRANSLATE_NOOP("Settings", "Adds up what the requests cost and asks before the daily cap is passed."),
        .fallback = "true",
        .env = "OPENAI_COST_TRACKING",
        .careful = "true",
    },
    SettingInfo{
        .key = "coach.dailyAlert",
        .kind = SettingKind::Decimal,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Daily cost alert"),
        .help = QT_TRANSLATE_NOOP("Settings", "You are told once a day when the requests of the day cost more."),
        .fallback = "25",
        .unit = QT_TRANSLATE_NOOP("Settings", "USD"),
        .least = "0",
        .most = "10000",
    },
    SettingInfo{
        .key = "coach.monthlyCap",
        .kind = SettingKind::Decimal,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Monthly cap"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "No request is sent once the month has cost this much. Requests of unknown cost are counted "
            "but have no amount. 0: no cap."),
        .fallback = "10",
        .unit = QT_TRANSLATE_NOOP("Settings", "USD"),
        .least = "0",
        .most = "100000",
    },
    SettingInfo{
        .key = "coach.baseUrl",
        .kind = SettingKind::Text,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Other server"),
        .help = QT_TRANSLATE_NOOP(
            "Settings",
            "Base URL of a compatible server, for example http://localhost:11434/v1. Empty: OpenAI. https "
            "only, except on this computer."),
        .env = "OPENAI_BASE_URL",
        .audited = true,
    },
    SettingInfo{
        .key = "coach.mock",
        .kind = SettingKind::Flag,
        .page = SettingPage::Coach,
        .label = QT_TRANSLATE_NOOP("Settings", "Mock coach"),
        .help = QT_TRANSLATE_NOOP(
            "Settings", "A local rule answers instead of the model, marked MOCK everywhere. Refused in production."),
        .fallback = "false",
        .env = "USE_MOCK_OPENAI",
        .careful = "true",
        .applies = Applies::AtRestart,
        .audited = true,
    },
};

constexpr std::array kRest{
    SettingInfo{
        .key = "automation.autopilot",
        .kind = SettingKind::Flag,
        .page = SettingPage::Automation,
        .label = QT_TRANSLATE_NOOP("Settings", "Autopilot"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Bots may act without asking for each order, inside their limits. Off: bots that run "
                                  "wait and start nothing new."),
        .fallback = "false",
        .env = "ENABLE_AUTOPILOT",
        .careful = "false",
        .applies = Applies::AtOnce,
        .audited = true,
    },
    SettingInfo{
        .key = "automation.selfLearning",
        .kind = SettingKind::Flag,
        .page = SettingPage::Automation,
        .label = QT_TRANSLATE_NOOP("Settings", "Self-learning"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Models are trained again in the background on closed data. A new one runs beside "
                                  "the old one on paper until you promote it."),
        .fallback = "false",
        .env = "ENABLE_SELF_LEARNING",
        .careful = "false",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "automation.selfHealing",
        .kind = SettingKind::Flag,
        .page = SettingPage::Automation,
        .label = QT_TRANSLATE_NOOP("Settings", "Self-healing"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "Connections are restored and a crashing bot is set aside by itself. An order whose "
                                  "fate is unknown is never sent again."),
        .fallback = "true",
        .env = "ENABLE_SELF_HEALING",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "automation.schedulers",
        .kind = SettingKind::Flag,
        .page = SettingPage::Automation,
        .label = QT_TRANSLATE_NOOP("Settings", "Schedulers"),
        .help = QT_TRANSLATE_NOOP("Settings", "Work at set times, for example a report each evening."),
        .fallback = "false",
        .env = "ENABLE_SCHEDULERS",
        .careful = "false",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "diagnosis.environment",
        .kind = SettingKind::Choice,
        .page = SettingPage::Diagnosis,
        .label = QT_TRANSLATE_NOOP("Settings", "Environment"),
        .help
        = QT_TRANSLATE_NOOP("Settings", "Production refuses the mock coach, a missing key and every wrong override."),
        .fallback = "development",
        .choices = kEnvironments,
        .env = "ELITE_ENV",
        .applies = Applies::AtRestart,
        .audited = true,
    },
    SettingInfo{
        .key = "diagnosis.logLevel",
        .kind = SettingKind::Choice,
        .page = SettingPage::Diagnosis,
        .label = QT_TRANSLATE_NOOP("Settings", "Log"),
        .help = QT_TRANSLATE_NOOP("Settings", "What is written to the log files. Keys are removed from every line."),
        .fallback = "info",
        .choices = kLevels,
    },
    SettingInfo{
        .key = "diagnosis.logFileSize",
        .kind = SettingKind::Integer,
        .page = SettingPage::Diagnosis,
        .label = QT_TRANSLATE_NOOP("Settings", "Size of a log file"),
        .help = QT_TRANSLATE_NOOP("Settings", "A full file is closed and a new one begun."),
        .fallback = "5",
        .unit = QT_TRANSLATE_NOOP("Settings", "MB"),
        .least = "1",
        .most = "100",
    },
    SettingInfo{
        .key = "diagnosis.logFileCount",
        .kind = SettingKind::Integer,
        .page = SettingPage::Diagnosis,
        .label = QT_TRANSLATE_NOOP("Settings", "Log files kept"),
        .help = QT_TRANSLATE_NOOP("Settings", "The oldest file beyond this number is deleted."),
        .fallback = "10",
        .unit = QT_TRANSLATE_NOOP("Settings", "files"),
        .least = "2",
        .most = "50",
    },
    SettingInfo{
        .key = "diagnosis.crashReports",
        .kind = SettingKind::Flag,
        .page = SettingPage::Diagnosis,
        .label = QT_TRANSLATE_NOOP("Settings", "Write crash reports"),
        .help = QT_TRANSLATE_NOOP("Settings",
                                  "A report on this computer only, shown at the next start. Nothing is ever sent."),
        .fallback = "true",
        .applies = Applies::AtRestart,
    },
};

constexpr auto kTable = [] {
    std::array<SettingInfo, kLook.size() + kPermissions.size() + kCoach.size() + kRest.size()> all{};
    auto at = std::copy(kLook.begin(), kLook.end(), all.begin());
    at = std::copy(kPermissions.begin(), kPermissions.end(), at);
    at = std::copy(kCoach.begin(), kCoach.end(), at);
    std::copy(kRest.begin(), kRest.end(), at);
    return all;
}();

} // namespace

std::span<const SettingInfo> settingsTable()
{
    return kTable;
}

const SettingInfo* findSetting(QAnyStringView key)
{
    const auto found
        = std::ranges::find_if(kTable, [key](const SettingInfo& info) { return key == QLatin1StringView(info.key); });
    return found == kTable.end() ? nullptr : &*found;
}

const SettingInfo* findSettingByEnv(QAnyStringView name)
{
    const auto found = std::ranges::find_if(
        kTable, [name](const SettingInfo& info) { return info.env && name == QLatin1StringView(info.env); });
    return found == kTable.end() ? nullptr : &*found;
}

} // namespace elite
