// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/gate_rules.h"

#include <array>

namespace elite {

namespace {

struct RuleName
{
    GateRule rule;
    QLatin1StringView name;
    bool hasNumbers;
};

constexpr std::array kRules{
    RuleName{GateRule::NoRun, QLatin1StringView("no-run"), false},
    RuleName{GateRule::RunExpired, QLatin1StringView("run-expired"), true},
    RuleName{GateRule::RunChanged, QLatin1StringView("run-changed"), false},
    RuleName{GateRule::NotJudged, QLatin1StringView("not-judged"), false},
    RuleName{GateRule::QualifiedDays, QLatin1StringView("qualified-days"), true},
    RuleName{GateRule::RoundTrips, QLatin1StringView("round-trips"), true},
    RuleName{GateRule::WinRate, QLatin1StringView("win-rate"), true},
    RuleName{GateRule::Profit, QLatin1StringView("profit"), true},
    RuleName{GateRule::BreakerTrip, QLatin1StringView("breaker-trip"), true},
    RuleName{GateRule::OpenBreaker, QLatin1StringView("breaker-open"), false},
    RuleName{GateRule::EmergencyStop, QLatin1StringView("emergency-stop"), false},
    RuleName{GateRule::ChainBroken, QLatin1StringView("chain-broken"), false},
    RuleName{GateRule::RecordCorrupt, QLatin1StringView("record-corrupt"), false},
    RuleName{GateRule::AnchorMissing, QLatin1StringView("anchor-missing"), false},
    RuleName{GateRule::OtherProfile, QLatin1StringView("other-profile"), false},
    RuleName{GateRule::OlderProgram, QLatin1StringView("older-program"), true},
    RuleName{GateRule::DisabledBySetting, QLatin1StringView("disabled-by-setting"), false},
    RuleName{GateRule::DisabledByUser, QLatin1StringView("disabled-by-user"), false},
    RuleName{GateRule::ClockUnknown, QLatin1StringView("clock-unknown"), false},
    RuleName{GateRule::ClockOff, QLatin1StringView("clock-off"), true},
    RuleName{GateRule::SpotCheckMissing, QLatin1StringView("spot-check-missing"), true},
    RuleName{GateRule::SpotCheckFailed, QLatin1StringView("spot-check-failed"), true},
    RuleName{GateRule::KeyMissing, QLatin1StringView("key-missing"), false},
    RuleName{GateRule::KeyCannotTrade, QLatin1StringView("key-cannot-trade"), false},
    RuleName{GateRule::KeyMayWithdraw, QLatin1StringView("key-may-withdraw"), false},
    RuleName{GateRule::KeyUnknown, QLatin1StringView("key-unknown"), false},
    RuleName{GateRule::LimitsMissing, QLatin1StringView("limits-missing"), false},
    RuleName{GateRule::SizeTooLarge, QLatin1StringView("size-too-large"), true},
    RuleName{GateRule::SizeNotAccepted, QLatin1StringView("size-not-accepted"), false},
    RuleName{GateRule::DisclosureUnread, QLatin1StringView("disclosure-unread"), false},
    RuleName{GateRule::WordsWrong, QLatin1StringView("words-wrong"), false},
    RuleName{GateRule::CodeNeeded, QLatin1StringView("code-needed"), false},
};

const RuleName& rowOf(GateRule rule)
{
    const RuleName& row = kRules[static_cast<std::size_t>(rule)];
    require(row.rule == rule, "the table of gate rules is in another order than the enum");
    return row;
}

} // namespace

QLatin1StringView nameOf(GateRule rule)
{
    return rowOf(rule).name;
}

QString textOf(const GateRefusal& refusal)
{
    QString text = QString(nameOf(refusal.rule));
    if (rowOf(refusal.rule).hasNumbers) {
        text += QStringLiteral(": %1, needs %2").arg(refusal.have).arg(refusal.need);
    }
    return refusal.subject.isEmpty() ? text : text + QStringLiteral(" (") + refusal.subject + u')';
}

QString textOf(const GateRefusals& refusals)
{
    QString text;
    for (const GateRefusal& one : refusals) {
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + textOf(one);
    }
    return text;
}

} // namespace elite
