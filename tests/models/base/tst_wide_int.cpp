// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/units.h"
#include "models/base/wide_int.h"
#include "tests/support/big_int.h"
#include "tests/support/rounding_check.h"

#include <QTest>

#include <limits>
#include <random>

using namespace elite;
using namespace elite::test;

namespace {

constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();

/// Any bit length, and the edges far more often than chance would bring them.
std::uint64_t anyUnsigned(std::mt19937_64& rng)
{
    constexpr std::uint64_t top = std::numeric_limits<std::uint64_t>::max();
    switch (rng() % 8) {
    case 0:
        return top - rng() % 3;
    case 1:
        return (std::uint64_t{1} << (rng() % 64)) - rng() % 2;
    case 2:
        return kPowersOfTen[rng() % kPowersOfTen.size()] + rng() % 3 - 1;
    default:
        return rng() >> (rng() % 64);
    }
}

std::int64_t anySigned(std::mt19937_64& rng)
{
    switch (rng() % 10) {
    case 0:
        return kMin + static_cast<std::int64_t>(rng() % 3);
    case 1:
        return kMax - static_cast<std::int64_t>(rng() % 3);
    default:
        return static_cast<std::int64_t>(anyUnsigned(rng));
    }
}

BigInt big(Wide value)
{
    return BigInt::fromUnsigned(value.high, value.low);
}

/// value == quotient * divisor + remainder, remainder < divisor
bool isDivision(Wide value, std::uint64_t divisor, const WideDivision& answer)
{
    const BigInt d = big({0, divisor});
    const BigInt r = big({0, answer.remainder});
    return big(answer.quotient) * d + r == big(value) && r < d;
}

} // namespace

class TestWideInt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void multipliesAndDividesLikeTheReference()
    {
        std::mt19937_64 rng(7);
        for (int i = 0; i < propertyRuns(); ++i) {
            const std::uint64_t a = anyUnsigned(rng);
            const std::uint64_t b = anyUnsigned(rng);
            const Wide product = multiplyWide(a, b);
            QVERIFY(big(product) == big({0, a}) * big({0, b}));
            const Wide value{anyUnsigned(rng), anyUnsigned(rng)};
            const std::uint64_t divisor = std::max<std::uint64_t>(anyUnsigned(rng), 1);
            QVERIFY(isDivision(value, divisor, divideWide(value, divisor)));
            QVERIFY(isDivision(product, divisor, divideWide(product, divisor)));
        }
    }
    void agreesWithTheCompilersOwn128Bits()
    {
#ifdef __SIZEOF_INT128__
        __extension__ using Native = unsigned __int128;
        const auto native = [](Wide w) { return (static_cast<Native>(w.high) << 64) | w.low; };
        std::mt19937_64 rng(8);
        for (int i = 0; i < propertyRuns(); ++i) {
            const Wide a{anyUnsigned(rng), anyUnsigned(rng)};
            const Wide b{anyUnsigned(rng), anyUnsigned(rng)};
            const std::uint64_t c = std::max<std::uint64_t>(anyUnsigned(rng), 1);
            QVERIFY(native(multiplyWide(a.low, b.low)) == static_cast<Native>(a.low) * b.low);
            const auto division = divideWide(a, c);
            QVERIFY(native(division.quotient) == native(a) / c);
            QVERIFY(division.remainder == native(a) % c);
            const auto sum = addWide(a, b);
            const Native expected = native(a) + native(b);
            QCOMPARE(sum.has_value(), expected >= native(a));
            QVERIFY(!sum || native(*sum) == expected);
            QVERIFY(a < b || native(subtractWide(a, b)) == native(a) - native(b));
        }
#else
        QSKIP("this compiler has no 128-bit type; the other reference covers it");
#endif
    }
    void multipliesWideByNarrowOrRefuses()
    {
        std::mt19937_64 rng(9);
        int refused = 0;
        const BigInt limit = big({1, 0}) * big({1, 0}); // 2^128
        for (int i = 0; i < propertyRuns(); ++i) {
            const Wide a{anyUnsigned(rng) >> (rng() % 64), anyUnsigned(rng)};
            const std::uint64_t b = anyUnsigned(rng);
            const BigInt exact = big(a) * big({0, b});
            const auto product = multiplyWide(a, b);
            QCOMPARE(product.has_value(), exact < limit);
            QVERIFY(!product || big(*product) == exact);
            refused += product ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }
    void checkedArithmeticNeverWraps()
    {
        std::mt19937_64 rng(10);
        const auto fits = [](const BigInt& v) { return v >= BigInt(kMin) && v <= BigInt(kMax); };
        for (int i = 0; i < propertyRuns(); ++i) {
            const std::int64_t a = anySigned(rng);
            const std::int64_t b = anySigned(rng);
            const auto isRight = [&](std::optional<std::int64_t> got, const BigInt& exact) {
                return got ? BigInt(*got) == exact : !fits(exact);
            };
            QVERIFY(isRight(checkedAdd(a, b), BigInt(a) + BigInt(b)));
            QVERIFY(isRight(checkedSub(a, b), BigInt(a) - BigInt(b)));
            QVERIFY(isRight(checkedMul(a, b), BigInt(a) * BigInt(b)));
        }
    }
    void mulDivRoundsByDefinitionInEveryMode()
    {
        std::mt19937_64 rng(11);
        int refused = 0;
        for (int i = 0; i < propertyRuns(); ++i) {
            const std::int64_t a = anySigned(rng);
            const std::int64_t b = anySigned(rng);
            const std::int64_t c = anySigned(rng);
            if (c == 0) {
                QVERIFY(!mulDiv(a, b, c, Rounding::Down));
                continue;
            }
            const Rounding rounding = kAllRoundings[static_cast<std::size_t>(i) % kAllRoundings.size()];
            const BigInt product = c < 0 ? -(BigInt(a) * BigInt(b)) : BigInt(a) * BigInt(b);
            const auto got = mulDiv(a, b, c, rounding);
            QVERIFY(isRightAnswer(got, product, BigInt(c).abs(), rounding, kMin, kMax));
            refused += got ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }
    void everyModeOnTheTiesThatTellThemApart_data()
    {
        QTest::addColumn<QList<int>>("expected"); // -5/2, -3/2, -1/2, 1/2, 3/2, 5/2
        QTest::addColumn<int>("mode");
        const auto row = [](const char* name, Rounding mode, const QList<int>& expected) {
            QTest::newRow(name) << expected << static_cast<int>(mode);
        };
        row("HalfEven", Rounding::HalfEven, {-2, -2, 0, 0, 2, 2});
        row("HalfUp", Rounding::HalfUp, {-3, -2, -1, 1, 2, 3});
        row("HalfDown", Rounding::HalfDown, {-2, -1, 0, 0, 1, 2});
        row("Down", Rounding::Down, {-2, -1, 0, 0, 1, 2});
        row("Up", Rounding::Up, {-3, -2, -1, 1, 2, 3});
        row("Floor", Rounding::Floor, {-3, -2, -1, 0, 1, 2});
        row("Ceiling", Rounding::Ceiling, {-2, -1, 0, 1, 2, 3});
    }
    void everyModeOnTheTiesThatTellThemApart()
    {
        QFETCH(QList<int>, expected);
        QFETCH(int, mode);
        const QList<int> numerators{-5, -3, -1, 1, 3, 5};
        for (qsizetype i = 0; i < numerators.size(); ++i) {
            QCOMPARE(*mulDiv(numerators[i], 1, 2, static_cast<Rounding>(mode)), std::int64_t{expected[i]});
        }
    }
    void theReferenceRefusesEveryOtherAnswer()
    {
        // A checker that accepts a wrong neighbour, or another mode's tie, would prove nothing.
        std::mt19937_64 rng(12);
        int wrongModes = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto numerator = static_cast<std::int64_t>(rng() % 2'001) - 1'000;
            const auto divisor = static_cast<std::int64_t>(rng() % 8) + 1;
            for (const Rounding rounding : kAllRoundings) {
                const std::int64_t right = *mulDiv(numerator, 1, divisor, rounding);
                QVERIFY(isRounded(right, numerator, divisor, rounding));
                QVERIFY(!isRounded(right + 1, numerator, divisor, rounding));
                QVERIFY(!isRounded(right - 1, numerator, divisor, rounding));
                for (const Rounding other : kAllRoundings) {
                    const std::int64_t answer = *mulDiv(numerator, 1, divisor, other);
                    QCOMPARE(isRounded(answer, numerator, divisor, rounding), answer == right);
                    wrongModes += answer == right ? 0 : 1;
                }
            }
        }
        QVERIFY(wrongModes > 1'000);
    }
    void sumsOfProductsAreExact()
    {
        std::mt19937_64 rng(13);
        for (int round = 0; round < propertyRuns() / 20; ++round) {
            WideSum sum;
            BigInt exact;
            for (int i = 0; i < 10; ++i) {
                const std::int64_t a = anySigned(rng) >> (rng() % 8);
                const std::int64_t b = anySigned(rng) >> 4;
                QVERIFY(sum.addProduct(a, b));
                exact = exact + BigInt(a) * BigInt(b);
            }
            QVERIFY(big(sum.size()) == exact.abs());
            QCOMPARE(sum.isNegative(), exact.isNegative());
            const auto divisor = anySigned(rng);
            if (divisor == 0) {
                QVERIFY(!sum.dividedBy(divisor, Rounding::Down));
                continue;
            }
            const Rounding rounding = kAllRoundings[static_cast<std::size_t>(round) % kAllRoundings.size()];
            QVERIFY(isRightAnswer(sum.dividedBy(divisor, rounding), divisor < 0 ? -exact : exact, BigInt(divisor).abs(),
                                  rounding, kMin, kMax));
            WideSum gone = sum;
            QVERIFY(gone.add(sum.negated()));
            QVERIFY(gone.isZero() && gone == WideSum());
        }
        WideSum full;
        int added = 0;
        while (full.addProduct(kMin, kMin)) { // 2^126 each: the fourth does not fit.
            ++added;
        }
        QCOMPARE(added, 3);
    }
    void unitsCheckOverflowToo()
    {
        QVERIFY(!checkedAdd(Ticks(kMax), Ticks(1)));
        QVERIFY(!checkedSub(Lots(kMin), Lots(1)));
        QVERIFY(!checkedMul(Cash(kMax), 2));
        QCOMPARE(checkedAdd(Ticks(40), Ticks(2))->value, std::int64_t{42});
        QCOMPARE(mulDiv(Cash(10), 1, 4, Rounding::HalfEven)->value, std::int64_t{2});
        QCOMPARE(toDecimal(Cash(-150'000'000)).toText(), QByteArray("-1.50000000"));
        QCOMPARE(cashFrom(*Decimal::parse("0.000000005"), Rounding::HalfUp)->value, std::int64_t{1});
        QVERIFY(!cashFrom(*Decimal::parse("92233720369"), Rounding::Down));
        static_assert(Ticks(2) < Ticks(3));
    }
};

QTEST_APPLESS_MAIN(TestWideInt)
#include "tst_wide_int.moc"
