// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

#include <string>
#include <vector>

namespace elite::bench {

/// What another library takes for a bar of the same series with the same parameters.
struct PeerFigure
{
    std::string id; // As in the catalogue.
    double batch = 0; // ns for a bar
};

/// Of a shared library that was built from Tulip Indicators' one source file:
///   gcc -O3 -march=x86-64 -shared -fPIC -o libtulip.so tiamalgamation.c -lm
std::vector<PeerFigure> measureTulip(const char* library, const std::vector<indicators::BarValues>& bars);
/// Of a shared library with all of TA-Lib's ta_func and ta_common.
std::vector<PeerFigure> measureTaLib(const char* library, const std::vector<indicators::BarValues>& bars);

} // namespace elite::bench
