// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

#include <QByteArray>

#include <memory>
#include <variant>
#include <vector>

/// A small language for indicators of one's own: "(close - sma(close, 50)) / atr(14)".
///
/// Values: numbers; open, high, low, close, volume, hl2, hlc3, ohlc4; x[3] is x three bars ago.
/// Operators: + - * / % ^, comparisons (1 or 0), and, or, not, c ? a : b.
/// Functions: arithmetic (abs, sqrt, ...), windows (sma(x, 20), highest(x, 10), ...), crossings, and every indicator of
/// the catalogue by its id with its numbers: macd(12, 26, 9).signal. It cannot loop, call out, or remember more than
/// its windows; kNone in gives kNone out.
namespace elite::expression {

/// Limits that a formula typed by a person never meets, and a hostile one always does.
inline constexpr int kMaxCharacters = 2000;
inline constexpr int kMaxDepth = 60;
inline constexpr int kMaxNodes = 300;
inline constexpr int kMaxRemembered = 200'000; ///< values kept in all windows together

enum class Fault {
    TooLong,
    TooDeep,
    TooLarge,
    UnexpectedCharacter,
    UnexpectedEnd,
    UnexpectedToken,
    BadNumber,
    UnknownName,
    UnknownOutput,
    WrongCount, ///< of arguments
    NotConstant, ///< a length must be a plain number
    OutOfRange,
};

/// Points at the character (byte offset from 0) that could not be understood.
struct FormulaError
{
    Fault fault;
    int position = 0;
    QByteArray token; ///< what stood there, or what was allowed
};

/// One step of a compiled formula: reads the values of its arguments, gives its own, remembers what it must.
class Step
{
public:
    virtual ~Step() = default;
    virtual double value(std::span<const double> arguments, const indicators::BarValues& bar) = 0;
    virtual std::unique_ptr<Step> clone() const = 0;
};

/// A compiled formula. Feed it bar by bar.
class Formula
{
public:
    struct Node
    {
        std::unique_ptr<Step> step;
        std::vector<int> arguments; ///< indices of earlier nodes
    };

    explicit Formula(std::vector<Node> nodes);
    Formula(const Formula& other);
    Formula& operator=(const Formula& other);
    Formula(Formula&&) noexcept = default;
    Formula& operator=(Formula&&) noexcept = default;
    ~Formula() = default;

    double update(const indicators::BarValues& bar);

private:
    std::vector<Node> m_nodes;
    std::vector<double> m_values;
    std::vector<double> m_arguments;
};

std::variant<Formula, FormulaError> compile(const QByteArray& text);

/// The names that may stand in a formula, for completion and help.
std::vector<QByteArray> knownNames();

} // namespace elite::expression
