// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include "models/base/wide_int.h"

#include <algorithm>
#include <utility>

namespace elite {

namespace {

using ParseIssue = Decimal::ParseIssue;

constexpr std::ptrdiff_t kMaxTextLength = 128; // The longest seen on a wire has 42 characters.
constexpr std::uint64_t kLimit = static_cast<std::uint64_t>(Decimal::kMaxMantissa);

constexpr std::uint64_t powerOfTen(int exponent)
{
    return kPowersOfTen[static_cast<std::size_t>(exponent)];
}

Error outOfRange()
{
    return {ErrorCode::OutOfRange, QStringLiteral("the decimal needs more digits than fit")};
}

QString textOf(ParseIssue issue)
{
    switch (issue) {
    case ParseIssue::Ok:
        break;
    case ParseIssue::Empty:
        return QStringLiteral("no digits");
    case ParseIssue::NotANumber:
        return QStringLiteral("a character that no decimal has");
    case ParseIssue::LeadingZero:
        return QStringLiteral("a leading zero");
    case ParseIssue::Unfinished:
        return QStringLiteral("no digit after the point or the exponent");
    case ParseIssue::TooManyDigits:
        return QStringLiteral("more digits than fit");
    }
    return {};
}

Result<Decimal> asResult(std::optional<std::int64_t> mantissa, int scale)
{
    return mantissa ? Decimal::fromParts(*mantissa, scale) : Result<Decimal>(outOfRange());
}

/// value * 10^exponent / divisor, rounded once. |exponent| is at most 36.
std::optional<std::int64_t> scaledQuotient(Wide value, int exponent, std::uint64_t divisor, bool isNegative,
                                           Rounding rounding)
{
    // A product beyond 128 bits means a quotient beyond 64, as the divisor is below 2^64.
    while (exponent > 0) {
        const int step = std::min(exponent, 19);
        const auto product = multiplyWide(value, powerOfTen(step));
        if (!product) {
            return std::nullopt;
        }
        value = *product;
        exponent -= step;
    }
    bool sticky = false;
    const auto drop = [&](std::uint64_t by) {
        const auto [quotient, remainder] = divideWide(value, by);
        value = quotient;
        sticky = sticky || remainder != 0;
    };
    if (exponent < 0 && divisor != 1) { // The last division is by a power of ten: even, as sticky asks for.
        drop(divisor);
        divisor = 1;
    }
    if (exponent < -18) {
        drop(powerOfTen(-exponent - 18));
        exponent = -18;
    }
    return roundedQuotient(value, exponent < 0 ? powerOfTen(-exponent) : divisor, isNegative, rounding, sticky);
}

/// The parts of a JSON number; digits are collected by the caller.
struct Lexeme
{
    const char* integerBegin = nullptr;
    const char* integerEnd = nullptr;
    const char* fractionBegin = nullptr;
    const char* fractionEnd = nullptr;
    int exponent = 0;
    bool isNegative = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char* skipDigits(const char* at, const char* end)
{
    while (at != end && isDigit(*at)) {
        ++at;
    }
    return at;
}

ParseIssue readExponent(const char* at, const char* end, int& exponent)
{
    const bool isNegative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+')) {
        ++at;
    }
    if (at == end) {
        return ParseIssue::Unfinished;
    }
    for (; at != end; ++at) {
        if (!isDigit(*at)) {
            return ParseIssue::NotANumber;
        }
        exponent = std::min(exponent * 10 + (*at - '0'), 9999); // Far outside whatever fits.
    }
    exponent = isNegative ? -exponent : exponent;
    return ParseIssue::Ok;
}

ParseIssue readLexeme(const char* at, const char* end, Lexeme& out)
{
    if (end - at > kMaxTextLength) {
        return ParseIssue::TooManyDigits;
    }
    out.isNegative = at != end && *at == '-';
    at += out.isNegative ? 1 : 0;
    out.integerBegin = at;
    at = skipDigits(at, end);
    out.integerEnd = at;
    if (out.integerBegin == at) {
        return at == end ? ParseIssue::Empty : ParseIssue::NotANumber;
    }
    if (*out.integerBegin == '0' && at - out.integerBegin > 1) {
        return ParseIssue::LeadingZero;
    }
    if (at != end && *at == '.') {
        out.fractionBegin = ++at;
        at = skipDigits(at, end);
        out.fractionEnd = at;
        if (out.fractionBegin == at) {
            return at == end ? ParseIssue::Unfinished : ParseIssue::NotANumber;
        }
    }
    if (at == end) {
        return ParseIssue::Ok;
    }
    return *at == 'e' || *at == 'E' ? readExponent(at + 1, end, out.exponent) : ParseIssue::NotANumber;
}

/// Collects digits while they fit; remembers what was dropped so that it can be refused or rounded.
class DigitSink
{
public:
    void feed(const char* at, const char* end)
    {
        for (; at != end; ++at) {
            const auto digit = static_cast<std::uint64_t>(*at - '0');
            if (m_dropped == 0 && m_mantissa <= (kLimit - digit) / 10) {
                m_mantissa = m_mantissa * 10 + digit;
            } else {
                m_firstDropped = m_dropped == 0 ? digit : m_firstDropped;
                m_restDropped = m_restDropped || (m_dropped > 0 && digit != 0);
                ++m_dropped;
            }
        }
    }
    std::uint64_t mantissa() const { return m_mantissa; }
    int dropped() const { return m_dropped; }
    bool droppedOnlyZeros() const { return m_firstDropped == 0 && !m_restDropped; }
    std::uint64_t firstDropped() const { return m_firstDropped; }
    bool restDropped() const { return m_restDropped; }

private:
    std::uint64_t m_mantissa = 0;
    int m_dropped = 0;
    std::uint64_t m_firstDropped = 0;
    bool m_restDropped = false;
};

int fractionDigits(const Lexeme& lexeme)
{
    return static_cast<int>(lexeme.fractionEnd - lexeme.fractionBegin);
}

std::uint64_t plainDigits(const char* at, const char* end, std::uint64_t value)
{
    for (; at != end; ++at) {
        value = value * 10 + static_cast<std::uint64_t>(*at - '0');
    }
    return value;
}

/// mantissa * 10^-scale with the scale brought into 0..18 without changing the value, if that is possible.
ParseIssue fitScale(std::uint64_t mantissa, int scale, std::uint64_t& outMantissa, int& outScale)
{
    if (mantissa == 0) {
        scale = std::clamp(scale, 0, Decimal::kMaxScale);
    }
    while (scale > Decimal::kMaxScale && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
    while (scale < 0 && mantissa <= kLimit / 10) {
        mantissa *= 10;
        ++scale;
    }
    outMantissa = mantissa;
    outScale = scale;
    return scale < 0 || scale > Decimal::kMaxScale ? ParseIssue::TooManyDigits : ParseIssue::Ok;
}

} // namespace

Result<Decimal> Decimal::fromParts(std::int64_t mantissa, int scale)
{
    if (scale < 0 || scale > kMaxScale || mantissa < -kMaxMantissa) {
        return outOfRange();
    }
    return Decimal(mantissa, scale);
}

ParseIssue Decimal::parse(QByteArrayView text, Decimal& out) noexcept
{
    Lexeme lexeme;
    if (const auto issue = readLexeme(text.data(), text.data() + text.size(), lexeme); issue != ParseIssue::Ok) {
        return issue;
    }
    const int fraction = fractionDigits(lexeme);
    if (lexeme.exponent == 0 && (lexeme.integerEnd - lexeme.integerBegin) + fraction <= kMaxScale) {
        // Nearly every number of a market: up to 18 digits fit whatever they are.
        const auto whole = plainDigits(lexeme.integerBegin, lexeme.integerEnd, 0);
        const auto mantissa = static_cast<std::int64_t>(plainDigits(lexeme.fractionBegin, lexeme.fractionEnd, whole));
        out = Decimal(lexeme.isNegative ? -mantissa : mantissa, fraction);
        return ParseIssue::Ok;
    }
    DigitSink digits;
    digits.feed(lexeme.integerBegin, lexeme.integerEnd);
    digits.feed(lexeme.fractionBegin, lexeme.fractionEnd);
    if (!digits.droppedOnlyZeros()) {
        return ParseIssue::TooManyDigits;
    }
    std::uint64_t mantissa = digits.mantissa();
    int scale = fraction - digits.dropped() - lexeme.exponent;
    if (scale < 0 || scale > kMaxScale) {
        if (const auto issue = fitScale(mantissa, scale, mantissa, scale); issue != ParseIssue::Ok) {
            return issue;
        }
    }
    const auto plain = static_cast<std::int64_t>(mantissa);
    out = Decimal(lexeme.isNegative ? -plain : plain, scale);
    return ParseIssue::Ok;
}

Result<Decimal> Decimal::parse(QByteArrayView text)
{
    Decimal out;
    const auto issue = parse(text, out);
    if (issue != ParseIssue::Ok) {
        return Error{issue == ParseIssue::TooManyDigits ? ErrorCode::OutOfRange : ErrorCode::Parse, textOf(issue)};
    }
    return out;
}

Result<Decimal> Decimal::parseRounded(QByteArrayView text, int maxScale, Rounding rounding)
{
    Lexeme lexeme;
    if (const auto issue = readLexeme(text.data(), text.data() + text.size(), lexeme); issue != ParseIssue::Ok) {
        return Error{ErrorCode::Parse, textOf(issue)};
    }
    if (maxScale < 0 || maxScale > kMaxScale) {
        return outOfRange();
    }
    DigitSink digits;
    digits.feed(lexeme.integerBegin, lexeme.integerEnd);
    digits.feed(lexeme.fractionBegin, lexeme.fractionEnd);
    const int scale = fractionDigits(lexeme) - digits.dropped() - lexeme.exponent;
    // One more digit carries the tie, one more below it whatever is left: rounding stays a single step.
    const auto withTie = addWide(multiplyWide(digits.mantissa(), 100),
                                 {0, digits.firstDropped() * 10 + (digits.restDropped() ? 1u : 0u)});
    const int wanted = std::clamp(scale, 0, maxScale);
    const int exponent = wanted - scale - 2;
    if (exponent < -36) { // Below a tenth of a millionth of the last digit kept: as good as the smallest rest.
        return asResult(roundedQuotient({0, withTie && *withTie != Wide{} ? 1u : 0u}, 10, lexeme.isNegative, rounding),
                        wanted);
    }
    if (exponent > 36) {
        return digits.mantissa() == 0 ? Result<Decimal>(Decimal(0, wanted)) : Result<Decimal>(outOfRange());
    }
    return asResult(scaledQuotient(*withTie, exponent, 1, lexeme.isNegative, rounding), wanted);
}

Decimal Decimal::trimmed() const
{
    Decimal out = *this;
    while (out.m_scale > 0 && out.m_mantissa % 10 == 0) {
        out.m_mantissa /= 10;
        --out.m_scale;
    }
    return out;
}

QByteArray Decimal::toText() const
{
    QByteArray digits = QByteArray::number(static_cast<qulonglong>(magnitude(m_mantissa)));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, '0');
        digits.insert(digits.size() - m_scale, '.');
    }
    return m_mantissa < 0 ? '-' + digits : digits;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_mantissa) / static_cast<double>(powerOfTen(m_scale)); // 10^18 is exact in a double.
}

Result<Decimal> Decimal::rescaled(int scale, Rounding rounding) const
{
    if (scale < 0 || scale > kMaxScale) {
        return outOfRange();
    }
    return asResult(scaledQuotient({0, magnitude(m_mantissa)}, scale - m_scale, 1, isNegative(), rounding), scale);
}

Result<Decimal> Decimal::add(Decimal a, Decimal b)
{
    int scale = std::max(a.scale(), b.scale());
    const auto aligned = [scale](Decimal value) { // Below 2^63 * 10^18, so it fits.
        return multiplyWide(magnitude(value.mantissa()), powerOfTen(scale - value.scale()));
    };
    Wide left = aligned(a);
    Wide right = aligned(b);
    bool isNegative = a.isNegative();
    Wide sum;
    if (a.isNegative() == b.isNegative()) {
        sum = *addWide(left, right);
    } else {
        if (left < right) {
            std::swap(left, right);
            isNegative = b.isNegative();
        }
        sum = subtractWide(left, right);
    }
    // 5000000000000000000.0 + 0.5 - 0.5 must not fail for a zero that nobody asked for.
    while (scale > 0 && (sum.high != 0 || sum.low > kLimit)) {
        const auto [quotient, remainder] = divideWide(sum, 10);
        if (remainder != 0) {
            return outOfRange();
        }
        sum = quotient;
        --scale;
    }
    return asResult(roundedQuotient(sum, 1, isNegative, Rounding::Down), scale);
}

Result<Decimal> Decimal::multiply(Decimal a, Decimal b, int scale, Rounding rounding)
{
    if (scale < 0 || scale > kMaxScale) {
        return outOfRange();
    }
    const Wide product = multiplyWide(magnitude(a.m_mantissa), magnitude(b.m_mantissa));
    const bool isNegative = a.isNegative() != b.isNegative();
    return asResult(scaledQuotient(product, scale - a.m_scale - b.m_scale, 1, isNegative, rounding), scale);
}

Result<Decimal> Decimal::divide(Decimal a, Decimal b, int scale, Rounding rounding)
{
    if (b.isZero()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("division by zero")};
    }
    if (scale < 0 || scale > kMaxScale) {
        return outOfRange();
    }
    return asResult(scaledQuotient({0, magnitude(a.m_mantissa)}, scale - a.m_scale + b.m_scale, magnitude(b.m_mantissa),
                                   a.isNegative() != b.isNegative(), rounding),
                    scale);
}

Result<std::int64_t> Decimal::inSteps(Decimal step, Rounding rounding) const
{
    if (!step.isPositive()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a step must be positive")};
    }
    const auto steps = scaledQuotient({0, magnitude(m_mantissa)}, step.m_scale - m_scale, magnitude(step.m_mantissa),
                                      isNegative(), rounding);
    return steps ? Result<std::int64_t>(*steps) : Result<std::int64_t>(outOfRange());
}

bool Decimal::isMultipleOf(Decimal step) const
{
    if (!step.isPositive()) {
        return false;
    }
    // Both sides on the larger scale, then a remainder: the number of steps itself may be huge.
    const int common = std::max(scale(), step.scale());
    const Wide left = multiplyWide(magnitude(m_mantissa), powerOfTen(common - m_scale));
    const Wide right = multiplyWide(magnitude(step.m_mantissa), powerOfTen(common - step.m_scale));
    if (right.high == 0) {
        return divideWide(left, right.low).remainder == 0;
    }
    // The step grew, so this decimal was already on the larger scale and is below the step.
    return left == Wide{};
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    if (a.m_scale == b.m_scale) {
        return a.m_mantissa <=> b.m_mantissa;
    }
    if (a.isNegative() != b.isNegative()) {
        return a.isNegative() ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const int scale = std::max(a.scale(), b.scale());
    const Wide left = multiplyWide(magnitude(a.m_mantissa), powerOfTen(scale - a.m_scale));
    const Wide right = multiplyWide(magnitude(b.m_mantissa), powerOfTen(scale - b.m_scale));
    return a.isNegative() ? right <=> left : left <=> right;
}

} // namespace elite
