// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "models/base/wide_int.h"
#include "tests/support/big_int.h"
#include "tests/support/rounding_check.h"

#include <QTest>

#include <random>

using namespace elite;
using namespace elite::test;

namespace {

constexpr std::int64_t kMax = Decimal::kMaxMantissa;

Decimal d(const char* text)
{
    return *Decimal::parse(text);
}

std::int64_t anyMantissa(std::mt19937_64& rng)
{
    const auto edge = static_cast<std::int64_t>(rng() % 4);
    std::int64_t value = 0;
    switch (rng() % 8) {
    case 0:
        value = kMax - edge;
        break;
    case 1:
        value = static_cast<std::int64_t>(kPowersOfTen[rng() % 19]) + edge - 1;
        break;
    case 2:
        value = static_cast<std::int64_t>(5 * kPowersOfTen[rng() % 18]); // Ties.
        break;
    default:
        value = static_cast<std::int64_t>(rng() >> (1 + rng() % 63));
    }
    return (rng() & 1u) != 0 ? value : -value;
}

int anyScale(std::mt19937_64& rng)
{
    return static_cast<int>(rng() % (Decimal::kMaxScale + 1));
}

Decimal anyDecimal(std::mt19937_64& rng)
{
    return *Decimal::fromParts(anyMantissa(rng), anyScale(rng));
}

const BigInt& ten(int exponent)
{
    static const auto powers = [] {
        std::array<BigInt, 72> out;
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = BigInt::powerOfTen(static_cast<int>(i));
        }
        return out;
    }();
    return powers.at(static_cast<std::size_t>(exponent));
}

/// Does any scale from 0 to 18 hold value * 10^-commonScale exactly? By repeated subtraction: still no division.
bool isRepresentable(const BigInt& value, int commonScale)
{
    for (int scale = Decimal::kMaxScale; scale >= 0; --scale) {
        const BigInt unit = ten(commonScale - scale);
        BigInt rest = value.abs();
        if (rest > BigInt(kMax) * unit) {
            continue; // Too large for this scale; the first one that is large enough has the finest unit.
        }
        for (int power = 19; power >= 0; --power) {
            const BigInt step = unit * ten(power);
            while (rest >= step) {
                rest = rest - step;
            }
        }
        return rest.isZero();
    }
    return false;
}

/// Is `got` the rounded numerator/divisor on this scale, or a refusal that is due? The exact value is
/// numerator / divisor * 10^-numeratorScale.
bool isRight(const Result<Decimal>& got, const BigInt& numerator, int numeratorScale, const BigInt& divisor, int scale,
             Rounding rounding)
{
    const BigInt top = numerator * ten(scale);
    const BigInt bottom = divisor * ten(numeratorScale);
    if (got && got->scale() != scale) {
        return false;
    }
    return isRightAnswer(got ? std::optional(got->mantissa()) : std::nullopt, top, bottom, rounding, -kMax, kMax);
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheVenuesDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* t : {"0", "-0.5", "0.13280000", "3207.04", "0.0000000001", "999999999999999999",
                              "7311.12400000", "9223372036854775807", "-9223372036854775807", "46116860414.00000000",
                              "0.000000000000000001", "0.00", "914.38999999999999"}) {
            QTest::newRow(t) << QByteArray(t);
        }
    }
    void keepsTheVenuesDigits()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Decimal::parse(text)->toText(), text);
    }
    void readsOtherFormsOfTheSameNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        const auto row
            = [](const char* text, const char* plain) { QTest::newRow(text) << QByteArray(text) << QByteArray(plain); };
        row("1e-8", "0.00000001");
        row("1E+3", "1000");
        row("1.5e2", "150");
        row("-2.50e1", "-25.0");
        row("1.25e-05", "0.0000125");
        row("-0", "0");
        row("-0.00", "0.00");
        row("0e99", "0");
        row("0e-99", "0.000000000000000000");
        row("9999999999.0000000000000000", "9999999999.00000000"); // OKX: zeros that do not fit.
        row("113.6499000000000000", "113.6499000000000000");
        row("1050.2618069699000000", "1050.261806969900000"); // Coinbase Exchange, 20 digits.
        row("1.0000000000000000000000", "1.000000000000000000");
        row("10e-19", "0.000000000000000001");
    }
    void readsOtherFormsOfTheSameNumber()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QCOMPARE(Decimal::parse(text)->toText(), plain);
    }
    void refusesTheRestWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("issue");
        using Issue = Decimal::ParseIssue;
        const auto row = [](const QByteArray& text, Issue issue) {
            QTest::newRow(text.isEmpty() ? "(empty)" : text.left(30).constData()) << text << static_cast<int>(issue);
        };
        row("", Issue::Empty);
        row("-", Issue::Empty);
        for (const char* t : {".", ".5", "+1", "1,5", " 1", "1 ", "--1", "1.2.3", "NaN", "Infinity", "-inf", "0x10",
                              "1e5x", "0.-10000", "null", "1_000", "\xd9\xa1", "1e1.5"}) {
            row(t, Issue::NotANumber);
        }
        row(QByteArray("1\0", 2), Issue::NotANumber);
        row("1.", Issue::Unfinished);
        row("1e", Issue::Unfinished);
        row("1e+", Issue::Unfinished);
        row("007", Issue::LeadingZero);
        row("-00.5", Issue::LeadingZero);
        for (const char* t :
             {"9223372036854775808", "-9223372036854775808", "10000000000000000000", "1e19", "1e-19", "1e999999999999",
              "0.0000000000000000001", "21220.6399999973697697", "57693.044376796888536773622035980224609375"}) {
            row(t, Issue::TooManyDigits);
        }
        row(QByteArray(1'000'000, '9'), Issue::TooManyDigits);
        row("0." + QByteArray(1'000'000, '0'), Issue::TooManyDigits);
    }
    void refusesTheRestWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, issue);
        Decimal untouched = d("42");
        QCOMPARE(static_cast<int>(Decimal::parse(text, untouched)), issue);
        QCOMPARE(untouched.toText(), QByteArray("42"));
        const auto result = Decimal::parse(text);
        QVERIFY(!result);
        QVERIFY(!result.error().detail.isEmpty());
    }
    void readsBackWhatItWrites()
    {
        std::mt19937_64 rng(1);
        for (int i = 0; i < propertyRuns(); ++i) {
            const Decimal value = anyDecimal(rng);
            Decimal again;
            QVERIFY(Decimal::parse(value.toText(), again) == Decimal::ParseIssue::Ok);
            QCOMPARE(again.mantissa(), value.mantissa());
            QCOMPARE(again.scale(), value.scale());
        }
    }
    void parsesRandomTextLikeTheReference()
    {
        std::mt19937_64 rng(2);
        int refused = 0;
        for (int i = 0; i < propertyRuns(); ++i) {
            // Up to 24 digits with a point and an exponent anywhere: value is digits * 10^(exponent - fraction).
            const int whole = 1 + static_cast<int>(rng() % 12);
            const int fraction = static_cast<int>(rng() % 13);
            const int exponent = rng() % 3 == 0 ? static_cast<int>(rng() % 41) - 20 : 0;
            QByteArray digits;
            for (int k = 0; k < whole + fraction; ++k) {
                digits += rng() % 3 == 0 ? '0' : static_cast<char>('0' + rng() % 10);
            }
            digits[0] = whole > 1 ? '1' : digits[0];
            BigInt exact;
            for (const char c : digits) {
                exact = exact * BigInt(10) + BigInt(c - '0');
            }
            QByteArray text = digits;
            if (fraction > 0) {
                text.insert(whole, '.');
            }
            if (exponent != 0) {
                text += 'e' + QByteArray::number(exponent);
            }
            Decimal got;
            const auto issue = Decimal::parse(text, got);
            // Equal to exact * 10^(exponent - fraction), compared on a common scale of 10^-40.
            const BigInt left = exact * ten(40 + exponent - fraction);
            if (issue == Decimal::ParseIssue::Ok) {
                QVERIFY2(BigInt(got.mantissa()) * ten(40 - got.scale()) == left, text.constData());
            } else {
                QVERIFY2(!isRepresentable(left, 40), text.constData());
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }
    void parseRoundedRoundsOnce()
    {
        const auto rounded = [](const char* text, int scale, Rounding rounding) {
            return Decimal::parseRounded(text, scale, rounding)->toText();
        };
        QCOMPARE(rounded("0.0016429999999999999", 18, Rounding::HalfEven), QByteArray("0.001643000000000000"));
        QCOMPARE(rounded("267187147.2294696735908216", 18, Rounding::Down), QByteArray("267187147.2294696735"));
        QCOMPARE(rounded("57693.044376796888536773622035980224609375", 2, Rounding::Up), QByteArray("57693.05"));
        QCOMPARE(rounded("0.25", 1, Rounding::HalfEven), QByteArray("0.2"));
        QCOMPARE(rounded("0.2500000000000000000000000000001", 1, Rounding::HalfEven), QByteArray("0.3"));
        QCOMPARE(rounded("0.35", 1, Rounding::HalfDown), QByteArray("0.3"));
        QCOMPARE(rounded("-0.1", 0, Rounding::Floor), QByteArray("-1"));
        QCOMPARE(rounded("1e-50", 2, Rounding::Up), QByteArray("0.01"));
        QCOMPARE(rounded("1e-50", 2, Rounding::HalfUp), QByteArray("0.00"));
        QCOMPARE(rounded("9223372036854775807.4", 18, Rounding::HalfUp), QByteArray("9223372036854775807"));
        QVERIFY(!Decimal::parseRounded("9223372036854775807.5", 18, Rounding::HalfUp));
        QVERIFY(!Decimal::parseRounded("1e300", 2, Rounding::Down));
        QVERIFY(!Decimal::parseRounded("1.", 2, Rounding::Down));
    }
    void equalValuesOfDifferentScaleAreEqual()
    {
        QVERIFY(d("1.50") == d("1.5"));
        QVERIFY(d("-1.51") < d("-1.5"));
        QVERIFY(d("-0") == d("0.00"));
        QVERIFY(d("9223372036854775807") > d("9.223372036854775807"));
        QCOMPARE(d("1.500").trimmed().toText(), QByteArray("1.5"));
    }
    void comparesLikeTheReference()
    {
        std::mt19937_64 rng(3);
        for (int i = 0; i < propertyRuns(); ++i) {
            const Decimal a = anyDecimal(rng);
            Decimal b = anyDecimal(rng);
            if (rng() % 4 == 0) { // The same value written with another scale.
                b = a.rescaled(anyScale(rng), Rounding::HalfEven).valueOr(b);
            }
            const BigInt left = BigInt(a.mantissa()) * ten(18 - a.scale());
            const BigInt right = BigInt(b.mantissa()) * ten(18 - b.scale());
            QVERIFY((a <=> b) == (left <=> right));
            QCOMPARE(a == b, left == right);
        }
    }
    void addsAndSubtractsExactlyOrRefuses()
    {
        std::mt19937_64 rng(4);
        int refused = 0;
        for (int i = 0; i < propertyRuns(); ++i) {
            const Decimal a = anyDecimal(rng);
            const Decimal b = anyDecimal(rng);
            const bool minus = (rng() & 1u) != 0;
            const auto got = minus ? Decimal::subtract(a, b) : Decimal::add(a, b);
            const BigInt left = BigInt(a.mantissa()) * ten(18 - a.scale());
            const BigInt right = BigInt(b.mantissa()) * ten(18 - b.scale());
            const BigInt exact = minus ? left - right : left + right;
            if (got) {
                QVERIFY(BigInt(got->mantissa()) * ten(18 - got->scale()) == exact);
                continue;
            }
            QVERIFY(!isRepresentable(exact, 18));
            ++refused;
        }
        QVERIFY(refused > 0);
    }
    void multipliesDividesAndRescalesByDefinitionInEveryMode()
    {
        std::mt19937_64 rng(5);
        int refused = 0;
        for (int i = 0; i < propertyRuns(); ++i) {
            const Decimal a = anyDecimal(rng);
            const Decimal b = anyDecimal(rng);
            const int scale = anyScale(rng);
            const BigInt ma(a.mantissa());
            const BigInt mb(b.mantissa());
            const BigInt top = (b.isNegative() ? -ma : ma) * ten(b.scale());
            for (const Rounding rounding : kAllRoundings) {
                const auto product = Decimal::multiply(a, b, scale, rounding);
                QVERIFY(isRight(product, ma * mb, a.scale() + b.scale(), BigInt(1), scale, rounding));
                const auto rescaled = a.rescaled(scale, rounding);
                QVERIFY(isRight(rescaled, ma, a.scale(), BigInt(1), scale, rounding));
                const auto quotient = Decimal::divide(a, b, scale, rounding);
                QVERIFY(b.isZero() ? !quotient : isRight(quotient, top, a.scale(), mb.abs(), scale, rounding));
                refused += (product ? 0 : 1) + (quotient ? 0 : 1) + (rescaled ? 0 : 1);
            }
        }
        QVERIFY(refused > 0);
    }
    void countsStepsByDefinition()
    {
        std::mt19937_64 rng(6);
        for (int i = 0; i < propertyRuns(); ++i) {
            const Decimal value = anyDecimal(rng);
            const Decimal step = anyDecimal(rng).abs();
            if (step.isZero()) {
                continue;
            }
            const Rounding rounding = kAllRoundings[static_cast<std::size_t>(i) % kAllRoundings.size()];
            const BigInt top = BigInt(value.mantissa()) * ten(step.scale());
            const BigInt bottom = BigInt(step.mantissa()) * ten(value.scale());
            const auto steps = value.inSteps(step, rounding);
            QVERIFY(isRightAnswer(steps ? std::optional(*steps) : std::nullopt, top, bottom, rounding,
                                  std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
            const auto down = value.inSteps(step, Rounding::Floor);
            QVERIFY(!down || value.isMultipleOf(step) == (BigInt(*down) * bottom == top));
        }
    }
    void refusesScalesThatDoNotExist()
    {
        for (const int scale : {-1, 19, 1000}) {
            QVERIFY(!Decimal::fromParts(1, scale));
            QVERIFY(!d("1").rescaled(scale, Rounding::Down));
            QVERIFY(!Decimal::multiply(d("1"), d("1"), scale, Rounding::Down));
            QVERIFY(!Decimal::divide(d("1"), d("1"), scale, Rounding::Down));
            QVERIFY(!Decimal::parseRounded("1", scale, Rounding::Down));
        }
        QVERIFY(!Decimal::fromParts(std::numeric_limits<std::int64_t>::min(), 0));
        QCOMPARE(Decimal::divide(d("1"), d("0.00"), 2, Rounding::Down).error().code, ErrorCode::InvalidInput);
        QVERIFY(!d("1").inSteps(d("0"), Rounding::Down));
        QVERIFY(!d("1").isMultipleOf(d("-1")));
    }
    void stepsTellWhatAnOrderMayUse()
    {
        QVERIFY(d("10.05").isMultipleOf(d("0.05")));
        QVERIFY(!d("10.07").isMultipleOf(d("0.05")));
        QVERIFY(d("0").isMultipleOf(d("0.05")));
        QVERIFY(d("1000").isMultipleOf(d("1000.00")));
        QCOMPARE(*d("10.07").inSteps(d("0.05"), Rounding::Down), std::int64_t{201});
        QCOMPARE(*d("10.07").inSteps(d("0.05"), Rounding::Up), std::int64_t{202});
    }
    void negatesAndPaints()
    {
        QCOMPARE(d("-1.5").abs().toText(), QByteArray("1.5"));
        QCOMPARE(d("9223372036854775807").negated().toText(), QByteArray("-9223372036854775807"));
        QCOMPARE(d("0.1").toDouble(), 0.1);
        QCOMPARE(d("-64231.55").toDouble(), -64231.55);
        QCOMPARE(Decimal::fromInteger(-7).toText(), QByteArray("-7"));
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
