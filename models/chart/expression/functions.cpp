// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/expression/functions.h"

#include "models/chart/indicators/catalog.h"
#include "models/chart/indicators/oscillator_parts.h"

#include <numbers>

namespace elite::expression {

namespace {

using namespace indicators;

class Pure final : public Step
{
public:
    explicit Pure(double (*function)(std::span<const double>))
        : m_function(function)
    {
    }
    double value(std::span<const double> arguments, const BarValues&) override { return m_function(arguments); }
    std::unique_ptr<Step> clone() const override { return std::make_unique<Pure>(*this); }

private:
    double (*m_function)(std::span<const double>);
};

class Constant final : public Step
{
public:
    explicit Constant(double value)
        : m_value(value)
    {
    }
    double value(std::span<const double>, const BarValues&) override { return m_value; }
    std::unique_ptr<Step> clone() const override { return std::make_unique<Constant>(*this); }

private:
    double m_value;
};

class OfBar final : public Step
{
public:
    explicit OfBar(Source source)
        : m_source(source)
    {
    }
    double value(std::span<const double>, const BarValues& bar) override { return sourceOf(bar, m_source); }
    std::unique_ptr<Step> clone() const override { return std::make_unique<OfBar>(*this); }

private:
    Source m_source;
};

/// Runs a block of the indicators on its first argument.
template <class Block> class OfBlock final : public Step
{
public:
    explicit OfBlock(Block block)
        : m_block(std::move(block))
    {
    }
    double value(std::span<const double> arguments, const BarValues&) override { return m_block.update(arguments[0]); }
    std::unique_ptr<Step> clone() const override { return std::make_unique<OfBlock>(*this); }

private:
    Block m_block;
};

template <class Block> std::unique_ptr<Step> block(Block made)
{
    return std::make_unique<OfBlock<Block>>(std::move(made));
}

struct Deviation
{
    Moments moments;
    double update(double x)
    {
        moments.update(x);
        return moments.deviation();
    }
};

struct Roc
{
    Lag lag;
    double update(double x)
    {
        const double before = lag.update(x);
        return before != 0 ? 100 * (x - before) / before : kNone;
    }
};

enum class Crossing { Over, Under, Any };

/// 1 on the bar on which the first value passes the second, else 0.
template <Crossing kind> class Cross final : public Step
{
public:
    double value(std::span<const double> arguments, const BarValues&) override
    {
        const double distance = arguments[0] - arguments[1];
        const double last = m_last;
        m_last = distance;
        if (!has(distance) || !has(last)) {
            return kNone;
        }
        const bool over = distance > 0 && last <= 0;
        const bool under = distance < 0 && last >= 0;
        return (kind != Crossing::Under && over) || (kind != Crossing::Over && under) ? 1.0 : 0.0;
    }
    std::unique_ptr<Step> clone() const override { return std::make_unique<Cross>(*this); }

private:
    double m_last = kNone;
};

template <Crossing kind> std::unique_ptr<Step> cross(std::span<const int>)
{
    return std::make_unique<Cross<kind>>();
}

class OfIndicator final : public Step
{
public:
    OfIndicator(std::unique_ptr<Indicator> indicator, std::size_t outputs, std::size_t chosen)
        : m_indicator(std::move(indicator))
        , m_out(outputs)
        , m_chosen(chosen)
    {
    }
    double value(std::span<const double>, const BarValues& bar) override
    {
        m_indicator->update(bar, m_out);
        return m_out[m_chosen];
    }
    std::unique_ptr<Step> clone() const override
    {
        return std::make_unique<OfIndicator>(m_indicator->clone(), m_out.size(), m_chosen);
    }

private:
    std::unique_ptr<Indicator> m_indicator;
    std::vector<double> m_out;
    std::size_t m_chosen;
};

using Arguments = std::span<const double>;

double roundHalfUp(Arguments a)
{
    return std::floor(a[0] + 0.5);
}

template <double (*function)(double)> std::unique_ptr<Step> plain(std::span<const int>)
{
    return pureStep([](Arguments a) { return function(a[0]); });
}

std::vector<Function> arithmetic()
{
    return {
        {"abs", 1, 0, plain<std::abs>},
        {"acos", 1, 0, plain<std::acos>},
        {"asin", 1, 0, plain<std::asin>},
        {"atan", 1, 0, plain<std::atan>},
        {"ceil", 1, 0, plain<std::ceil>},
        {"cos", 1, 0, plain<std::cos>},
        {"cosh", 1, 0, plain<std::cosh>},
        {"exp", 1, 0, plain<std::exp>},
        {"floor", 1, 0, plain<std::floor>},
        {"ln", 1, 0, plain<std::log>},
        {"log10", 1, 0, plain<std::log10>},
        {"round", 1, 0, [](std::span<const int>) { return pureStep(roundHalfUp); }},
        {"sin", 1, 0, plain<std::sin>},
        {"sinh", 1, 0, plain<std::sinh>},
        {"sqrt", 1, 0, plain<std::sqrt>},
        {"tan", 1, 0, plain<std::tan>},
        {"tanh", 1, 0, plain<std::tanh>},
        {"trunc", 1, 0, plain<std::trunc>},
        {"degrees", 1, 0,
         [](std::span<const int>) { return pureStep([](Arguments a) { return a[0] * 180 / std::numbers::pi; }); }},
        {"radians", 1, 0,
         [](std::span<const int>) { return pureStep([](Arguments a) { return a[0] * std::numbers::pi / 180; }); }},
        {"sign", 1, 0,
         [](std::span<const int>) {
             return pureStep([](Arguments a) { return a[0] > 0 ? 1.0 : a[0] < 0 ? -1.0 : a[0]; });
         }},
        {"max", 2, 0,
         [](std::span<const int>) {
             return pureStep([](Arguments a) { return has(a[0]) && has(a[1]) ? std::max(a[0], a[1]) : kNone; });
         }},
        {"min", 2, 0,
         [](std::span<const int>) {
             return pureStep([](Arguments a) { return has(a[0]) && has(a[1]) ? std::min(a[0], a[1]) : kNone; });
         }},
        {"pow", 2, 0, [](std::span<const int>) { return pureStep([](Arguments a) { return std::pow(a[0], a[1]); }); }},
        {"nz", 2, 0,
         [](std::span<const int>) { return pureStep([](Arguments a) { return has(a[0]) ? a[0] : a[1]; }); }},
    };
}

std::vector<Function> windows()
{
    using Lengths = std::span<const int>;
    return {
        {"sma", 1, 1, [](Lengths n) { return block(Sma(n[0])); }},
        {"ema", 1, 1, [](Lengths n) { return block(Ema::ofLength(n[0])); }},
        {"rma", 1, 1, [](Lengths n) { return block(Ema::wilder(n[0])); }},
        {"wma", 1, 1, [](Lengths n) { return block(Wma(n[0])); }},
        {"hma", 1, 1, [](Lengths n) { return block(Hull(std::max(n[0], 2))); }},
        {"rsi", 1, 1, [](Lengths n) { return block(Rsi(n[0])); }},
        {"roc", 1, 1, [](Lengths n) { return block(Roc{Lag(n[0])}); }},
        {"change", 1, 1, [](Lengths n) { return block(Change(n[0])); }},
        {"stdev", 1, 1, [](Lengths n) { return block(Deviation{Moments(n[0])}); }},
        {"sum", 1, 1, [](Lengths n) { return block(Sum(n[0])); }},
        {"highest", 1, 1, [](Lengths n) { return block(Highest(n[0])); }},
        {"lowest", 1, 1, [](Lengths n) { return block(Lowest(n[0])); }},
        {"percentrank", 1, 1, [](Lengths n) { return block(PercentRank(n[0])); }},
        {"crossover", 2, 0, cross<Crossing::Over>},
        {"crossunder", 2, 0, cross<Crossing::Under>},
        {"cross", 2, 0, cross<Crossing::Any>},
    };
}

} // namespace

std::unique_ptr<Step> pureStep(double (*function)(std::span<const double>))
{
    return std::make_unique<Pure>(function);
}

std::unique_ptr<Step> constantStep(double value)
{
    return std::make_unique<Constant>(value);
}

std::unique_ptr<Step> sourceStep(Source source)
{
    return std::make_unique<OfBar>(source);
}

std::unique_ptr<Step> historyStep(int barsAgo)
{
    return block(Lag(barsAgo));
}

const std::vector<Function>& functions()
{
    static const std::vector<Function> all = [] {
        std::vector<Function> list = arithmetic();
        const std::vector<Function> more = windows();
        list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

const Function* findFunction(const QByteArray& name)
{
    for (const Function& function : functions()) {
        if (name == function.name) {
            return &function;
        }
    }
    return nullptr;
}

std::variant<std::unique_ptr<Step>, FormulaError>
indicatorStep(const QByteArray& id, const std::vector<double>& numbers, const QByteArray& output, int position)
{
    const IndicatorInfo* info = findIndicator(id);
    if (info == nullptr) {
        return FormulaError{Fault::UnknownName, position, id};
    }
    // A formula must mean the same tomorrow: what changes its past is refused.
    if (info->repaints == Repaints::Yes) {
        return FormulaError{Fault::UnknownName, position, id};
    }
    if (numbers.size() > info->parameters.size()) {
        return FormulaError{Fault::WrongCount, position, QByteArray::number(static_cast<int>(info->parameters.size()))};
    }
    ParameterValues values = info->standards();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        values.set(i, numbers[i]);
    }
    const int chosen = output.isEmpty() ? 0 : info->outputIndex(output);
    if (chosen < 0) {
        return FormulaError{Fault::UnknownOutput, position, output};
    }
    auto made = makeIndicator(id, values);
    if (!made) {
        return FormulaError{Fault::OutOfRange, position, made.error().detail.toUtf8()};
    }
    return std::make_unique<OfIndicator>(std::move(made).value(), info->outputs.size(),
                                         static_cast<std::size_t>(chosen));
}

} // namespace elite::expression
