// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/expression/expression.h"

namespace elite::expression {

struct Token
{
    enum class Kind { Number, Name, Symbol, End };
    Kind kind = Kind::End;
    int position = 0;
    QByteArray text;
    double number = 0;
};

/// Ends with an End token.
std::variant<std::vector<Token>, FormulaError> tokenize(const QByteArray& text);

} // namespace elite::expression
