// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/expression/expression.h"

namespace elite::expression {

/// A step from a plain function of its arguments.
std::unique_ptr<Step> pureStep(double (*function)(std::span<const double>));
std::unique_ptr<Step> constantStep(double value);
std::unique_ptr<Step> sourceStep(indicators::Source source);
std::unique_ptr<Step> historyStep(int barsAgo);

/// A named function. Its last `lengths` arguments are constants (window lengths), given to `make`.
struct Function
{
    const char* name;
    int arguments; ///< values that change from bar to bar
    int lengths;
    std::unique_ptr<Step> (*make)(std::span<const int> lengths);
};

const Function* findFunction(const QByteArray& name);
const std::vector<Function>& functions();

/// An indicator of the catalogue as a step without arguments. `remembered` is raised by what its windows may keep.
std::variant<std::unique_ptr<Step>, FormulaError>
indicatorStep(const QByteArray& id, const std::vector<double>& numbers, const QByteArray& output, int position);

} // namespace elite::expression
