// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/venue_simulator/sim_venue.h"

#include <memory>

namespace elite::test {

std::unique_ptr<SimDialect> makeBinance();
std::unique_ptr<SimDialect> makeBitstamp();
std::unique_ptr<SimDialect> makeBybit();
std::unique_ptr<SimDialect> makeCoinbase();
std::unique_ptr<SimDialect> makeCoinbaseExchange();
std::unique_ptr<SimDialect> makeKraken();
std::unique_ptr<SimDialect> makeLuno();
std::unique_ptr<SimDialect> makeOkx();

} // namespace elite::test
