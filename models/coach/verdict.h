// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace elite {

/// What the coach says about a chart. The values of `trade_verdict_v1`, resources/prompts/trade_verdict_v1.json.
enum class VerdictKind : std::uint8_t { Take, TakeWithChanges, Wait, NoTrade };
enum class VerdictDirection : std::uint8_t { Long, Short, None };
enum class VerdictOrder : std::uint8_t { Market, Limit, Stop };
enum class RiskSeverity : std::uint8_t { Low, Medium, High };

struct VerdictEntry
{
    VerdictOrder order = VerdictOrder::Limit;
    Price price;
    std::optional<Price> zoneLow;
    std::optional<Price> zoneHigh;

    friend bool operator==(const VerdictEntry&, const VerdictEntry&) = default;
};

struct VerdictTarget
{
    Price price;
    int sizePercent = 100;
    QString why;

    friend bool operator==(const VerdictTarget&, const VerdictTarget&) = default;
};

struct VerdictRisk
{
    RiskSeverity severity = RiskSeverity::Medium;
    QString text;

    friend bool operator==(const VerdictRisk&, const VerdictRisk&) = default;
};

/// A level of the table that the model says it relies on, copied by it.
struct CitedLevel
{
    QString id;
    Price price;

    friend bool operator==(const CitedLevel&, const CitedLevel&) = default;
};

enum class RubricItem : std::uint8_t { Trend, Location, Trigger, RiskPlacement, RewardToRisk, PlanQuality };
inline constexpr int kRubricItems = 6;

struct RubricScore
{
    int score = 0; // 0 to 4
    QString why;

    friend bool operator==(const RubricScore&, const RubricScore&) = default;
};

/// The statements that can be scored from later bars without judgement.
enum class ForecastStatement : std::uint8_t { TargetBeforeStop, StopBeforeTarget, CloseAboveLast, CloseBelowLast };

struct Forecast
{
    ForecastStatement statement = ForecastStatement::TargetBeforeStop;
    int horizonBars = 48; // 1 to 500
    int probabilityPercent = 50; // 5 to 95

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

struct Verdict
{
    bool isChartReadable = false;
    QString symbolSeen; // Empty: not visible.
    QString timeframeSeen;
    QStringList observations;
    QString reasoning;
    VerdictDirection direction = VerdictDirection::None;
    std::optional<VerdictEntry> entry;
    std::optional<Price> stopLoss;
    std::vector<VerdictTarget> targets;
    QString invalidation;
    std::vector<VerdictRisk> risks;
    QStringList missing;
    VerdictKind kind = VerdictKind::NoTrade;
    int confidence = 0; // The model's own estimate, 0 to 100.
    QString headline;
    std::vector<CitedLevel> cited;
    std::optional<std::array<RubricScore, kRubricItems>> rubric; // Servers without strict schemas may leave it out.
    std::optional<Forecast> forecast;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace elite
