// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bot_catalog.h"

#include "models/bots/builtin_bots.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

using Unit = BotParameter::Unit;
using Values = std::span<const std::int64_t>;

// Every bot's last parameter is the share of free cash that one entry may use.
constexpr BotParameter kSize{"size", Unit::Percent, 95, 1, 100};

constexpr std::array kCross
    = {BotParameter{"fast", Unit::Bars, 10, 1, 1000}, BotParameter{"slow", Unit::Bars, 30, 2, 5000}, kSize};
constexpr std::array kBreakout
    = {BotParameter{"entry", Unit::Bars, 20, 2, 1000}, BotParameter{"exit", Unit::Bars, 10, 1, 1000}, kSize};
constexpr std::array kReversion = {BotParameter{"length", Unit::Bars, 20, 2, 1000},
                                   BotParameter{"width", Unit::Percent, 200, 50, 500}, // Of one standard deviation.
                                   BotParameter{"stop", Unit::BasisPoints, 300, 10, 5000}, kSize};
constexpr std::array kRsi
    = {BotParameter{"length", Unit::Bars, 14, 2, 500}, BotParameter{"low", Unit::Points, 30, 1, 49},
       BotParameter{"high", Unit::Points, 60, 50, 99}, kSize};
constexpr std::array kGrid
    = {BotParameter{"levels", Unit::Count, 5, 1, 20}, BotParameter{"step", Unit::BasisPoints, 50, 5, 2000},
       BotParameter{"size", Unit::Percent, 10, 1, 100}};
constexpr std::array kDip
    = {BotParameter{"dip", Unit::BasisPoints, 100, 10, 5000}, BotParameter{"target", Unit::BasisPoints, 150, 10, 5000},
       BotParameter{"buys", Unit::Count, 4, 1, 20}, BotParameter{"size", Unit::Percent, 20, 1, 100}};

bool firstIsSmaller(Values v)
{
    return v[0] < v[1];
}

constexpr std::array kKinds = {BotKind{"sma-cross", kCross, makeMovingAverageCross, firstIsSmaller},
                               BotKind{"breakout", kBreakout, makeBreakout, nullptr},
                               BotKind{"mean-reversion", kReversion, makeMeanReversion, nullptr},
                               BotKind{"rsi-swing", kRsi, makeRsiSwing, nullptr},
                               BotKind{"grid", kGrid, makeGrid, nullptr},
                               BotKind{"dip-buyer", kDip, makeDipBuyer, nullptr}};

Error bad(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

QString text(std::string_view latin)
{
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

} // namespace

std::span<const BotKind> BotCatalog::kinds()
{
    return kKinds;
}

const BotKind* BotCatalog::find(std::string_view id)
{
    const auto it = std::find_if(kKinds.begin(), kKinds.end(), [id](const BotKind& kind) { return kind.id == id; });
    return it == kKinds.end() ? nullptr : &*it;
}

Result<BotSettings> BotCatalog::settings(const BotKind& kind, InstrumentIndex instrument,
                                         const std::vector<std::pair<QByteArray, std::int64_t>>& given)
{
    BotSettings out;
    out.instrument = instrument;
    for (const BotParameter& parameter : kind.parameters) {
        out.values.push_back(parameter.standard);
    }
    for (const auto& [name, value] : given) {
        const std::string_view wanted(name.constData(), static_cast<std::size_t>(name.size()));
        const auto it = std::find_if(kind.parameters.begin(), kind.parameters.end(),
                                     [wanted](const BotParameter& p) { return p.name == wanted; });
        if (it == kind.parameters.end()) {
            return bad(text(kind.id) + QStringLiteral(" has no parameter ") + QString::fromUtf8(name));
        }
        if (value < it->low || value > it->high) {
            return bad(QStringLiteral("%1 must be between %2 and %3").arg(text(it->name)).arg(it->low).arg(it->high));
        }
        out.values[static_cast<std::size_t>(it - kind.parameters.begin())] = value;
    }
    if (kind.isConsistent != nullptr && !kind.isConsistent(out.values)) {
        return bad(text(kind.parameters[0].name) + QStringLiteral(" must be smaller than ")
                   + text(kind.parameters[1].name));
    }
    return out;
}

Result<std::unique_ptr<Bot>> BotCatalog::make(const BotKind& kind, const BotSettings& settings)
{
    if (settings.values.size() != kind.parameters.size()) {
        return bad(QStringLiteral("wrong number of settings for ") + text(kind.id));
    }
    for (std::size_t i = 0; i < settings.values.size(); ++i) {
        if (settings.values[i] < kind.parameters[i].low || settings.values[i] > kind.parameters[i].high) {
            return bad(text(kind.parameters[i].name) + QStringLiteral(" is out of range"));
        }
    }
    if (kind.isConsistent != nullptr && !kind.isConsistent(settings.values)) {
        return bad(QStringLiteral("the settings of ") + text(kind.id) + QStringLiteral(" contradict each other"));
    }
    return kind.make(settings);
}

} // namespace elite
