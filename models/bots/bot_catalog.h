// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/bot.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace elite {

/// One setting of a bot: a whole number in a unit, with its range. Fractions are written in a smaller unit, so that a
/// setting is always exact and a sweep can step through it.
struct BotParameter
{
    enum class Unit : std::uint8_t { Bars, Percent, BasisPoints, Count, Points };

    std::string_view name; // "fast", stable; the window translates it.
    Unit unit = Unit::Count;
    std::int64_t standard = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// The values of one bot, checked against its parameters; in their order.
struct BotSettings
{
    InstrumentIndex instrument = 0;
    std::vector<std::int64_t> values;
};

struct BotKind
{
    std::string_view id; // "sma-cross", stable: part of order keys and files.
    std::span<const BotParameter> parameters;
    std::unique_ptr<Bot> (*make)(const BotSettings&) = nullptr;
    bool (*isConsistent)(std::span<const std::int64_t> values) = nullptr; // Between parameters; may be null.
};

/// All bots this program knows.
class BotCatalog
{
public:
    static std::span<const BotKind> kinds();
    static const BotKind* find(std::string_view id);
    /// The standard values; `given` replaces some by name ("fast=10"). An error names what is wrong.
    static Result<BotSettings> settings(const BotKind& kind, InstrumentIndex instrument,
                                        const std::vector<std::pair<QByteArray, std::int64_t>>& given);
    static Result<std::unique_ptr<Bot>> make(const BotKind& kind, const BotSettings& settings);
};

} // namespace elite
