// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace elite {

// The promised numbers. They are constants: no setting, variable or argument moves them.
inline constexpr int kGateDays = 7;
inline constexpr int kGateRoundTrips = 25;
inline constexpr int kGateWinPercent = 52;
inline constexpr int kGateProfitPercent = 3;
inline constexpr int kGateQuietDays = 3; // Without a daily-loss stop.
inline constexpr int kGateRunDays = 30; // Then a run expires.
inline constexpr int kGateSpotChecks = 20;
inline constexpr int kGateBeatsPerDay = 4;
inline constexpr int kWeakSizePercent = 25;
inline constexpr auto kGateWords = "I UNDERSTAND";

/// Every reason for which the gate stays closed. Stored in audit rows by name: see nameOf().
enum class GateRule : std::uint8_t {
    NoRun, // Nothing was started.
    RunExpired, // have: days, need: at most.
    RunChanged, // Version, parameters, symbols, account or start were changed.
    NotJudged, // No day was closed yet, or the last one is too old.
    QualifiedDays,
    RoundTrips,
    WinRate, // Hundredths of a per cent.
    Profit, // Hundredths of a per cent of the start.
    BreakerTrip, // have: days since.
    OpenBreaker, // Tripped now.
    EmergencyStop, // Stopped now.
    ChainBroken, // subject: what was found.
    RecordCorrupt, // subject: the row.
    AnchorMissing, // The keychain has no memory of this record.
    OtherProfile, // The record was made in another folder or on another machine.
    OlderProgram, // The record was made by a newer engine than this one.
    DisabledBySetting, // ENABLE_LIVE_TRADING, live.enabled.
    DisabledByUser, // The person did not ask for the way to live.
    ClockUnknown, // The venue's time was not seen.
    ClockOff, // have: ms between venue and computer, need: less than.
    SpotCheckMissing, // have: fills checked.
    SpotCheckFailed, // have: fills outside of the venue's candles. subject: the first.
    KeyMissing,
    KeyCannotTrade, // subject: the permission that is missing.
    KeyMayWithdraw,
    KeyUnknown, // The venue did not say what the key may do.
    LimitsMissing, // subject: which.
    SizeTooLarge, // Weak evidence: have and need in per cent.
    SizeNotAccepted,
    DisclosureUnread,
    WordsWrong,
    CodeNeeded, // Two-factor is on: the words are not enough.
};

/// One closed bolt: which rule, what there is, what it needs.
struct GateRefusal
{
    GateRule rule = GateRule::NoRun;
    std::int64_t have = 0;
    std::int64_t need = 0;
    QString subject;

    friend bool operator==(const GateRefusal&, const GateRefusal&) = default;
};
using GateRefusals = std::vector<GateRefusal>;

/// "profit": stable, for rows and --json.
QLatin1StringView nameOf(GateRule rule);
/// English, for logs, audit rows and the command line: "profit: 212, needs 300".
QString textOf(const GateRefusal& refusal);
QString textOf(const GateRefusals& refusals);

/// Days since 1970 in UTC.
constexpr std::int64_t dayOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}
constexpr Timestamp startOfDay(std::int64_t day)
{
    return Timestamp(std::chrono::days(day));
}

} // namespace elite
