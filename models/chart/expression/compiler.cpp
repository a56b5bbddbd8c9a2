// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/expression/expression.h"
#include "models/chart/expression/functions.h"
#include "models/chart/expression/lexer.h"
#include "models/chart/indicators/catalog.h"

#include <optional>

namespace elite::expression {

namespace {

using indicators::has;
using indicators::kNone;
using indicators::Source;
using Arguments = std::span<const double>;

struct NamedSource
{
    const char* name;
    Source source;
};

constexpr NamedSource kSources[]
    = {{"open", Source::Open},     {"high", Source::High}, {"low", Source::Low},   {"close", Source::Close},
       {"volume", Source::Volume}, {"hl2", Source::Hl2},   {"hlc3", Source::Hlc3}, {"ohlc4", Source::Ohlc4}};

double truth(bool value)
{
    return value ? 1.0 : 0.0;
}

/// Recursive descent; each rule appends its nodes and returns the index of the last, or nothing after a fault.
class Compiler
{
public:
    explicit Compiler(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::variant<Formula, FormulaError> run()
    {
        const auto root = choice();
        if (root && peek().kind != Token::Kind::End) {
            fault(Fault::UnexpectedToken);
        }
        if (m_error) {
            return *m_error;
        }
        return Formula(std::move(m_nodes));
    }

private:
    using Index = std::optional<int>;

    const Token& peek() const { return m_tokens[m_at]; }
    bool isNext(const char* text) const { return peek().kind != Token::Kind::Number && peek().text == text; }
    bool accept(const char* text)
    {
        if (!isNext(text) || peek().kind == Token::Kind::End) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool expect(const char* text)
    {
        if (accept(text)) {
            return true;
        }
        fault(peek().kind == Token::Kind::End ? Fault::UnexpectedEnd : Fault::UnexpectedToken);
        return false;
    }
    Index fault(Fault what) { return fault(what, peek().position, peek().text); }
    Index fault(Fault what, int position, const QByteArray& token)
    {
        if (!m_error) {
            m_error = FormulaError{what, position, token};
        }
        return std::nullopt;
    }
    Index add(std::unique_ptr<Step> step, std::vector<int> arguments)
    {
        if (m_nodes.size() >= kMaxNodes) {
            return fault(Fault::TooLarge);
        }
        m_nodes.push_back({std::move(step), std::move(arguments)});
        return static_cast<int>(m_nodes.size()) - 1;
    }
    Index addPure(double (*function)(Arguments), std::vector<int> arguments)
    {
        return add(pureStep(function), std::move(arguments));
    }
    bool remember(double values)
    {
        m_remembered += values;
        if (m_remembered > kMaxRemembered) {
            fault(Fault::TooLarge);
            return false;
        }
        return true;
    }

    Index choice()
    {
        if (++m_depth > kMaxDepth) {
            return fault(Fault::TooDeep);
        }
        Index condition = either();
        if (condition && accept("?")) {
            const Index yes = choice();
            const Index no = yes && expect(":") ? choice() : std::nullopt;
            condition = no ? addPure([](Arguments a) { return has(a[0]) ? (a[0] != 0 ? a[1] : a[2]) : kNone; },
                                     {*condition, *yes, *no})
                           : std::nullopt;
        }
        --m_depth;
        return condition;
    }
    Index either()
    {
        Index left = both();
        while (left && accept("or")) {
            const Index right = both();
            left = right ? addPure([](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] != 0 || a[1] != 0) : kNone; },
                                   {*left, *right})
                         : std::nullopt;
        }
        return left;
    }
    Index both()
    {
        Index left = comparison();
        while (left && accept("and")) {
            const Index right = comparison();
            left = right ? addPure([](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] != 0 && a[1] != 0) : kNone; },
                                   {*left, *right})
                         : std::nullopt;
        }
        return left;
    }
    Index comparison()
    {
        struct Operator
        {
            const char* text;
            double (*function)(Arguments);
        };
        static constexpr Operator kOperators[] = {
            {"<=", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] <= a[1]) : kNone; }},
            {">=", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] >= a[1]) : kNone; }},
            {"==", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] == a[1]) : kNone; }},
            {"!=", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] != a[1]) : kNone; }},
            {"<", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] < a[1]) : kNone; }},
            {">", [](Arguments a) { return has(a[0] + a[1]) ? truth(a[0] > a[1]) : kNone; }},
        };
        const Index left = sum();
        for (const Operator& candidate : kOperators) {
            if (left && accept(candidate.text)) {
                const Index right = sum();
                return right ? addPure(candidate.function, {*left, *right}) : std::nullopt;
            }
        }
        return left;
    }
    Index sum()
    {
        Index left = product();
        while (left && (isNext("+") || isNext("-"))) {
            const bool plus = accept("+");
            if (!plus) {
                accept("-");
            }
            const Index right = product();
            left = !right ? std::nullopt
                : plus    ? addPure([](Arguments a) { return a[0] + a[1]; }, {*left, *right})
                          : addPure([](Arguments a) { return a[0] - a[1]; }, {*left, *right});
        }
        return left;
    }
    Index product()
    {
        Index left = unary();
        while (left && (isNext("*") || isNext("/") || isNext("%"))) {
            const QByteArray operation = m_tokens[m_at++].text;
            const Index right = unary();
            if (!right) {
                return std::nullopt;
            }
            left = operation == "*" ? addPure([](Arguments a) { return a[0] * a[1]; }, {*left, *right})
                : operation == "/"
                ? addPure([](Arguments a) { return a[1] != 0 ? a[0] / a[1] : kNone; }, {*left, *right})
                : addPure([](Arguments a) { return a[1] != 0 ? std::fmod(a[0], a[1]) : kNone; }, {*left, *right});
        }
        return left;
    }
    Index unary()
    {
        if (++m_depth > kMaxDepth) {
            return fault(Fault::TooDeep);
        }
        Index result;
        if (accept("-")) {
            const Index inner = unary();
            result = inner ? addPure([](Arguments a) { return -a[0]; }, {*inner}) : std::nullopt;
        } else if (accept("not")) {
            const Index inner = unary();
            result = inner ? addPure([](Arguments a) { return has(a[0]) ? truth(a[0] == 0) : kNone; }, {*inner})
                           : std::nullopt;
        } else {
            result = power();
        }
        --m_depth;
        return result;
    }
    Index power()
    {
        const Index base = postfix();
        if (base && accept("^")) {
            const Index exponent = unary();
            return exponent ? addPure([](Arguments a) { return std::pow(a[0], a[1]); }, {*base, *exponent})
                            : std::nullopt;
        }
        return base;
    }
    Index postfix()
    {
        Index value = primary();
        while (value && accept("[")) {
            const auto bars = length(0);
            if (!bars || !expect("]") || !remember(*bars)) {
                return std::nullopt;
            }
            value = add(historyStep(*bars), {*value});
        }
        return value;
    }
    Index primary()
    {
        const Token token = peek();
        if (token.kind == Token::Kind::Number) {
            ++m_at;
            return add(constantStep(token.number), {});
        }
        if (accept("(")) {
            const Index inner = choice();
            return inner && expect(")") ? inner : std::nullopt;
        }
        if (token.kind == Token::Kind::Name) {
            ++m_at;
            return isNext("(") ? call(token) : named(token);
        }
        return fault(token.kind == Token::Kind::End ? Fault::UnexpectedEnd : Fault::UnexpectedToken);
    }
    Index named(const Token& token)
    {
        for (const NamedSource& candidate : kSources) {
            if (token.text == candidate.name) {
                return add(sourceStep(candidate.source), {});
            }
        }
        return fault(Fault::UnknownName, token.position, token.text);
    }
    Index call(const Token& token)
    {
        const Function* function = findFunction(token.text);
        // sma(close, 20) is the window function, sma(20) the indicator of the catalogue.
        const bool indicator = indicators::findIndicator(token.text) != nullptr;
        if (function == nullptr && !indicator) {
            return fault(Fault::UnknownName, token.position, token.text);
        }
        accept("(");
        if (function == nullptr || (indicator && onlyNumbersFollow())) {
            return indicatorCall(token);
        }
        std::vector<int> arguments;
        for (int i = 0; i < function->arguments; ++i) {
            const Index argument = (i == 0 || expect(",")) ? choice() : std::nullopt;
            if (!argument) {
                return wrongCount(token, *function);
            }
            arguments.push_back(*argument);
        }
        std::vector<int> lengths;
        for (int i = 0; i < function->lengths; ++i) {
            const auto value = expect(",") ? length(1) : std::nullopt;
            if (!value || !remember(*value)) {
                return wrongCount(token, *function);
            }
            lengths.push_back(*value);
        }
        if (isNext(",")) {
            return fault(Fault::WrongCount, token.position,
                         QByteArray::number(function->arguments + function->lengths));
        }
        return expect(")") ? add(function->make(lengths), std::move(arguments)) : std::nullopt;
    }
    Index wrongCount(const Token& token, const Function& function)
    {
        const bool countIsWrong = m_error && m_error->fault == Fault::UnexpectedToken && m_error->token == ")";
        if (countIsWrong) {
            m_error = FormulaError{Fault::WrongCount, token.position,
                                   QByteArray::number(function.arguments + function.lengths)};
        }
        return std::nullopt;
    }
    bool onlyNumbersFollow() const
    {
        std::size_t at = m_at;
        while (m_tokens[at].kind == Token::Kind::Number || m_tokens[at].text == "," || m_tokens[at].text == "-") {
            ++at;
        }
        return m_tokens[at].text == ")" && m_tokens[at].kind == Token::Kind::Symbol;
    }
    Index indicatorCall(const Token& token)
    {
        std::vector<double> numbers;
        while (!isNext(")")) {
            if (!numbers.empty() && !expect(",")) {
                return std::nullopt;
            }
            const bool negative = accept("-");
            if (peek().kind != Token::Kind::Number) {
                return fault(peek().kind == Token::Kind::End ? Fault::UnexpectedEnd : Fault::NotConstant);
            }
            numbers.push_back(negative ? -peek().number : peek().number);
            ++m_at;
        }
        accept(")");
        QByteArray output;
        if (accept(".")) {
            if (peek().kind != Token::Kind::Name) {
                return fault(Fault::UnknownOutput);
            }
            output = peek().text;
            ++m_at;
        }
        double size = 100;
        for (const double number : numbers) {
            size += std::abs(number) * 4; // an indicator keeps at most a few windows of its longest length
        }
        if (!remember(size)) {
            return std::nullopt;
        }
        auto made = indicatorStep(token.text, numbers, output, token.position);
        if (const auto* error = std::get_if<FormulaError>(&made)) {
            return fault(error->fault, error->position, error->token);
        }
        return add(std::move(std::get<std::unique_ptr<Step>>(made)), {});
    }
    /// A whole number from `minimum` to 5,000.
    std::optional<int> length(int minimum)
    {
        const Token& token = peek();
        if (token.kind != Token::Kind::Number) {
            fault(token.kind == Token::Kind::End ? Fault::UnexpectedEnd
                      : token.text == ")"        ? Fault::UnexpectedToken
                                                 : Fault::NotConstant);
            return std::nullopt;
        }
        if (token.number != std::floor(token.number) || token.number < minimum || token.number > 5000) {
            fault(Fault::OutOfRange, token.position, QByteArray::number(minimum) + " to 5000");
            return std::nullopt;
        }
        ++m_at;
        return static_cast<int>(token.number);
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    double m_remembered = 0;
    std::vector<Formula::Node> m_nodes;
    std::optional<FormulaError> m_error;
};

} // namespace

std::variant<Formula, FormulaError> compile(const QByteArray& text)
{
    auto tokens = tokenize(text);
    if (auto* error = std::get_if<FormulaError>(&tokens)) {
        return *error;
    }
    return Compiler(std::move(std::get<std::vector<Token>>(tokens))).run();
}

std::vector<QByteArray> knownNames()
{
    std::vector<QByteArray> names;
    names.reserve(std::size(kSources));
    for (const NamedSource& source : kSources) {
        names.emplace_back(source.name);
    }
    for (const Function& function : functions()) {
        names.emplace_back(function.name);
    }
    for (const auto& info : indicators::catalog()) {
        if (findFunction(info.id) == nullptr && info.repaints == indicators::Repaints::No) {
            names.emplace_back(info.id);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace elite::expression
