// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/flavour.h"

#include <string_view>

namespace elite::indicators {

namespace {

constexpr std::string_view kMetaTrader = "MetaTrader 5";

/// The choice that names MetaTrader; -1: it is no choice between definitions.
int metaTraderOf(const Parameter& parameter)
{
    for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
        if (std::string_view(parameter.choices[i]).find(kMetaTrader) != std::string_view::npos) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

ParameterValues flavoured(const IndicatorInfo& info, ParameterValues values, Flavour flavour)
{
    for (std::size_t i = 0; i < info.parameters.size() && i < values.size(); ++i) {
        const int choice = metaTraderOf(info.parameters[i]);
        if (choice >= 0) {
            values.set(i, flavour == Flavour::MetaTrader5 ? choice : info.parameters[i].standard);
        }
    }
    return values;
}

bool hasFlavours(const IndicatorInfo& info)
{
    for (const Parameter& parameter : info.parameters) {
        if (metaTraderOf(parameter) >= 0) {
            return true;
        }
    }
    return false;
}

} // namespace elite::indicators
