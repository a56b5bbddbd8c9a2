// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/trading/case_runner.h"

#include <QJsonArray>

#include <cmath>

// The account, instrument and options of a case.

namespace elite::test {

using namespace Qt::StringLiterals;

Decimal CaseRunner::decimal(const QJsonValue& value)
{
    const QByteArray text = value.isDouble() ? QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                             : value.toString().toLatin1();
    const auto parsed = Decimal::parse(text);
    if (!parsed) {
        problem(u"not a decimal: "_s + QString::fromLatin1(text));
        return {};
    }
    return *parsed;
}

Ticks CaseRunner::ticks(const QJsonValue& value, RequestDefect* defect)
{
    const Decimal d = decimal(value);
    const Decimal tick = m_config.contracts[0].tickSize;
    if (!d.isMultipleOf(tick)) {
        if (defect == nullptr) {
            problem(u"price off the tick: "_s + QString::fromLatin1(d.toText()));
        } else if (*defect == RequestDefect::None) {
            *defect = RequestDefect::OffTick;
        }
    }
    return Ticks(d.inSteps(tick, Rounding::HalfEven).valueOr(0));
}

Lots CaseRunner::lots(const QJsonValue& value, RequestDefect* defect)
{
    const Decimal d = decimal(value);
    const Decimal lot = m_config.contracts[0].lotSize;
    if (!d.isMultipleOf(lot)) {
        if (defect == nullptr) {
            problem(u"quantity off the lot: "_s + QString::fromLatin1(d.toText()));
        } else {
            *defect = RequestDefect::OffLot;
        }
    }
    return Lots(d.inSteps(lot, Rounding::Down).valueOr(0));
}

Cash CaseRunner::cash(const QJsonValue& value)
{
    return cashFrom(decimal(value), Rounding::HalfEven).value_or(Cash());
}

void CaseRunner::readContract(const QJsonObject& instrument)
{
    Contract& contract = m_config.contracts[0];
    contract.base = *Currency::parse("BASE");
    contract.quote = *Currency::parse("QUOTE");
    for (auto it = instrument.begin(); it != instrument.end(); ++it) {
        const QString key = it.key();
        if (key == u"tick"_s) {
            contract.tickSize = decimal(it.value());
        } else if (key == u"lot"_s) {
            contract.lotSize = decimal(it.value());
        } else if (key == u"min_notional"_s) {
            contract.minNotional = cash(it.value());
        } else if (key == u"multiplier"_s) {
            contract.multiplier = decimal(it.value()).mantissa();
        } else if (key.contains(u"collar"_s)) {
            readOption(key, it.value());
        } else if (key != u"symbol"_s && key != u"min_qty"_s) {
            problem(u"unknown instrument field "_s + key);
        }
    }
    if (instrument.contains(u"min_qty"_s)) {
        contract.minQuantity = lots(instrument[u"min_qty"_s]);
    }
}

bool CaseRunner::readVenueOption(const QString& name, const QJsonValue& value)
{
    VenueRules& rules = m_config.rules;
    const QString text = value.toString();
    const auto threshold = [this](const QJsonValue& p) {
        return static_cast<std::uint32_t>(std::floor(decimal(p).toDouble() * 4'294'967'295.0));
    };
    if (name == u"slippage"_s) {
        rules.slippage = text == u"off"_s ? SlippageModel::Off : SlippageModel::Uniform10To20Bp;
        return text == u"off"_s || text == u"uniform_10_20bp"_s;
    }
    if (name == u"rejections"_s) {
        rules.simulatesRejections = value.toBool();
    } else if (name == u"seed"_s) {
        rules.seed = static_cast<std::uint64_t>(value.toInteger());
    } else if (name == u"volume_cap_pct"_s) {
        rules.volumeCapPercent = value.toInt();
    } else if (name == u"path"_s) {
        rules.path = text == u"nearest"_s ? PathRule::Nearest
            : text == u"low_first"_s      ? PathRule::LowFirst
                                          : PathRule::HighFirst;
        return QStringList{u"nearest"_s, u"low_first"_s, u"high_first"_s}.contains(text);
    } else if (name == u"touch_fill"_s) {
        rules.touch = text == u"never"_s ? TouchFill::Never
            : text == u"queue"_s         ? TouchFill::Queue
                                         : TouchFill::Probability;
        if (value.isDouble()) {
            rules.touchThreshold = threshold(value);
        }
    } else if (name == u"touch_probability"_s) {
        rules.touchThreshold = threshold(value);
    } else if (name == u"trigger"_s) {
        rules.trigger = text == u"last"_s ? TriggerSource::Last
            : text == u"mark"_s           ? TriggerSource::Mark
                                          : TriggerSource::BidAsk;
    } else if (name == u"use_l1_size"_s) {
        rules.usesDisplayedSize = value.toBool();
    } else {
        return false;
    }
    return true;
}

bool CaseRunner::readOption(const QString& name, const QJsonValue& value)
{
    Contract& contract = m_config.contracts[0];
    const QString text = value.toString();
    const auto rate = [&](const QJsonValue& bp) {
        const auto e8 = Decimal::multiply(decimal(bp), Decimal::fromInteger(10'000), 0, Rounding::HalfEven);
        return e8 ? e8->mantissa() : -1;
    };
    if (name == u"maker_bp"_s) {
        contract.makerFeeE8 = rate(value);
    } else if (name == u"taker_bp"_s) {
        contract.takerFeeE8 = rate(value);
    } else if (name == u"fees"_s) {
        m_hasFees = text != u"none"_s;
    } else if (name == u"fee_currency"_s) {
        return text == u"quote"_s;
    } else if (name == u"fee_rounding"_s) {
        return text == u"up to 1e-8"_s;
    } else if (name == u"latency_ms"_s) {
        m_config.manualLatency = std::chrono::milliseconds(value.toInteger());
        m_config.botLatency = m_config.manualLatency;
    } else if (name == u"stale_after_s"_s) {
        m_accountLimits.staleAfter = std::chrono::seconds(value.toInteger());
    } else if (name == u"maintenance_pct"_s) {
        m_maintenance = decimal(value);
    } else if (name.contains(u"collar"_s)) {
        contract.collarBp = rate(value) / 100; // Per cent -> basis points.
    } else if (name == u"max_position"_s) {
        m_accountLimits.maxPosition = lots(value);
    } else if (name == u"max_open_trades"_s) {
        m_accountLimits.maxOpenTrades = value.toInt();
    } else if (name == u"max_trades_per_day"_s || name == u"daily_trade_limit"_s) {
        m_tradesPerDay = value.toInt();
    } else if (name == u"allow_short"_s || name == u"allow_shorts"_s || name == u"spot_shorts"_s) {
        m_config.accounts[0].allowsShorts = value.toBool();
    } else if (name == u"positions"_s || name == u"position_mode"_s) {
        m_config.accounts[0].mode = text == u"hedging"_s ? PositionMode::Hedging : PositionMode::Netting;
    } else if (name == u"flatten_on_breaker"_s) {
        m_config.flattensOnBreaker = value.toBool();
    } else {
        return readVenueOption(name, value);
    }
    return true;
}

bool CaseRunner::readConfig()
{
    m_config.contracts.resize(1);
    m_config.accounts.resize(1);
    m_accountLimits.maxDailyLossBp = 500;
    m_config.rules.usesDisplayedSize = false;
    const QJsonObject account = m_case[u"account"_s].toObject();
    AccountConfig& own = m_config.accounts[0];
    own.currency = *Currency::parse("QUOTE");
    own.balances = {{own.currency, cash(account[u"quote"_s])}};
    own.type = account[u"type"_s].toString() == u"margin_isolated"_s ? AccountType::MarginIsolated : AccountType::Spot;
    QJsonObject instrument = m_file[u"instrument"_s].toObject();
    QJsonObject options = m_file[u"defaults"_s].toObject();
    const auto merge = [this](QJsonObject& into, const QString& part) {
        const QJsonObject wanted = m_case[part].toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            into[it.key()] = it.value();
        }
    };
    merge(instrument, u"instrument"_s);
    merge(options, u"config"_s);
    readContract(instrument);
    for (auto it = options.begin(); it != options.end(); ++it) {
        if (!readOption(it.key(), it.value())) {
            problem(u"unknown option %1 = %2"_s.arg(it.key(), it.value().toVariant().toString()));
        }
    }
    if (!m_hasFees) {
        m_config.contracts[0].makerFeeE8 = 0;
        m_config.contracts[0].takerFeeE8 = 0;
    }
    if (m_maintenance.isPositive()) {
        const auto rateE8 = m_maintenance.rescaled(6, Rounding::HalfEven); // Per cent at 1e-6 = a rate at 1e-8.
        m_config.contracts[0].maintenance = {{Cash(), rateE8 ? rateE8->mantissa() : 0, Cash()}};
    }
    m_config.accountLimits = {m_accountLimits};
    return m_problems.isEmpty();
}

void CaseRunner::collectOwners(const QJsonArray& events)
{
    const auto add = [this](const QString& name) {
        if (m_owners.emplace(name, static_cast<OwnerIndex>(m_config.owners.size())).second) {
            OwnerConfig owner;
            owner.name = name.toLatin1();
            owner.limits.maxTradesPerDay = owner.isBot() ? m_tradesPerDay : 0;
            m_config.owners.push_back(owner);
        }
    };
    add(u"manual"_s);
    for (const auto value : events) {
        const QJsonObject event = value.toObject();
        const QString key = event[u"submit"_s].toObject()[u"key"_s].toString();
        if (key.startsWith(u"bot:"_s)) {
            add(key.left(key.lastIndexOf(u'#')));
        }
        const QString bot = event[u"trades_today"_s].toObject()[u"bot"_s].toString();
        if (!bot.isEmpty()) {
            add(u"bot:"_s + bot);
        }
    }
}

void CaseRunner::collectGroups(const QJsonArray& events)
{
    std::uint64_t last = 0;
    for (const auto value : events) {
        const QJsonObject order = value.toObject()[u"submit"_s].toObject();
        const QString partner = order[u"oco"_s].toString();
        if (!partner.isEmpty()) {
            const std::uint64_t group = m_groups.contains(partner) ? m_groups[partner] : ++last;
            m_groups[partner] = group;
            m_groups[order[u"id"_s].toString()] = group;
        }
    }
}

} // namespace elite::test
