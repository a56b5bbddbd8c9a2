// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/base/units.h"

#include <QTest>

using namespace elite;

namespace {

// The compiler's own answer to "may these be added?". The program money_negative proves the same with real sources.
template <class A, class B>
concept Addable = requires(A a, B b)
{
    add(a, b);
};
template <class A, class B>
concept Comparable = requires(A a, B b)
{
    a < b;
};
template <class A, class B>
concept Plus = requires(A a, B b)
{
    a + b;
};
template <class A, class B>
concept CheckedAddable = requires(A a, B b)
{
    checkedAdd(a, b);
};

static_assert(Addable<Price, Price> && Addable<Quantity, Quantity>);
static_assert(!Addable<Price, Quantity> && !Addable<Quantity, Price> && !Addable<Price, Decimal>);
static_assert(Comparable<Price, Price> && !Comparable<Price, Quantity>);
static_assert(CheckedAddable<Ticks, Ticks> && !CheckedAddable<Ticks, Lots> && !CheckedAddable<Cash, std::int64_t>);
static_assert(!Plus<Price, Price> && !Plus<Ticks, Ticks> && !Plus<Ticks, int>); // Nothing that could wrap silently.
static_assert(!std::is_convertible_v<Decimal, Price> && !std::is_convertible_v<std::int64_t, Ticks>);
static_assert(!std::is_convertible_v<double, Price> && !std::is_constructible_v<Price, double>);

Currency currency(const char* code)
{
    return *Currency::parse(code);
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsWhatIsOfOneKind()
    {
        const auto sum = add(*Price::parse("64231.55"), *Price::parse("0.4"));
        QCOMPARE(sum->toText(), QByteArray("64231.95"));
        QCOMPARE(subtract(*Quantity::parse("1"), *Quantity::parse("0.25"))->toText(), QByteArray("0.75"));
        QVERIFY(!add(*Price::parse("9223372036854775807"), *Price::parse("1")));
        QVERIFY(*Price::parse("1.0") == *Price::parse("1"));
        QVERIFY(!Price::parse("abc"));
    }
    void currenciesKeepTheVenuesSpelling()
    {
        for (const char* code : {"BTC", "USDT", "1INCH", "TSLAx", "ETH2.S", "\xe5\xb8\x81\xe5\xae\x89"}) {
            QCOMPARE(currency(code).toString(), QString::fromUtf8(code));
        }
        QVERIFY(currency("BTC") == currency("BTC"));
        QVERIFY(currency("BTC") != currency("BTCX"));
        QVERIFY(currency("BTC") < currency("BTCX"));
        QVERIFY(currency("BTC") < currency("ETH"));
        QVERIFY(Currency().isEmpty());
    }
    void refusesWhatIsNoCurrency()
    {
        for (const char* code : {"", "SIXTEENLETTERSXX", "A B", "A\n", "\xff\xfe", "\x7f"}) {
            QVERIFY2(!Currency::parse(code), code);
        }
    }
    void differentCurrenciesNeverAddUp()
    {
        const Money tenEuro(*Decimal::parse("10.00"), currency("EUR"));
        const Money oneDollar(*Decimal::parse("1.5"), currency("USD"));
        QVERIFY(!Money::add(tenEuro, oneDollar));
        QCOMPARE(Money::subtract(tenEuro, tenEuro)->amount().toText(), QByteArray("0.00"));
        QCOMPARE(Money::add(oneDollar, oneDollar)->toText(), QByteArray("3.0 USD"));
        QCOMPARE(oneDollar.rescaled(0, Rounding::HalfEven)->toText(), QByteArray("2 USD"));
        QVERIFY(!(tenEuro == Money(tenEuro.amount(), currency("USD"))));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
