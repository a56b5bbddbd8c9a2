// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/account.h"
#include "models/trading/margin.h"
#include "models/trading/portfolio.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QJsonValue& value)
{
    const QByteArray text = value.isDouble() ? QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                             : value.toString().toLatin1();
    return *Decimal::parse(text);
}

Contract contractWith(int tickScale, int lotScale)
{
    Contract contract;
    contract.quote = *Currency::parse("USD");
    contract.base = *Currency::parse("BTC");
    contract.tickSize = *Decimal::fromParts(1, tickScale);
    contract.lotSize = *Decimal::fromParts(1, lotScale);
    return *prepared(contract);
}

AccountConfig accountWith(std::int64_t cash, AccountType type = AccountType::Spot)
{
    AccountConfig config;
    config.type = type;
    config.currency = *Currency::parse("USD");
    config.balances = {{config.currency, Cash(cash)}};
    return config;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedAmounts()
    {
        const QJsonObject file = test::sharedObject(u"vectors/domain/money/fixed_point.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared amounts (set ELITE_SHARED_DATA)");
        }
        int count = 0;
        for (const auto value : file[u"cases"_s].toArray()) {
            const QJsonObject one = value.toObject();
            one[u"kind"_s].toString() == u"notional_fee"_s ? checkNotional(one) : checkSequence(one);
            ++count;
        }
        qInfo("shared amounts: %d run", count);
        QVERIFY(count > 0);
    }

    void aFlipSplitsItsFeeByQuantity()
    {
        Contract contract = contractWith(2, 0);
        contract.takerFeeE8 = 100'000;
        Account account(accountWith(1'000'000'000'000, AccountType::MarginIsolated), {Cash(1'000'000'000'000)});
        const auto fill = [&](Side side, std::int64_t price, std::int64_t lots) {
            return account.applyFill(
                contract, 0,
                {0, OrderId::None, 0, side, Ticks(price), Lots(lots), contract.takerFeeE8, 1, Timestamp{}});
        };
        QVERIFY(fill(Side::Buy, 10'000, 1).has_value());
        const auto flip = fill(Side::Sell, 11'000, 3);
        QVERIFY(flip.has_value());
        QCOMPARE(flip->closed, Lots(1));
        QCOMPARE(flip->realised, Cash(1'000'000'000));
        QCOMPARE(flip->fee, Cash(33'000'000));
        QVERIFY(flip->endsTrade);
        QCOMPARE(flip->tradeNet, Cash(1'000'000'000 - 10'000'000 - 11'000'000)); // Entry fee and a third of the flip's.
        QCOMPARE(account.positions().front().fees, Cash(22'000'000));
        QCOMPARE(account.lotsOf(0, OrderId::None), -2);
    }

    void anOverflowChangesNothing()
    {
        const Contract contract = contractWith(0, 0);
        Account account(accountWith(500), {Cash(500)});
        const auto effect = account.applyFill(
            contract, 0, {0, OrderId::None, 0, Side::Buy, Ticks(INT64_MAX / 2), Lots(3), 0, 1, Timestamp{}});
        QVERIFY(!effect.has_value());
        QCOMPARE(account.cash(0), Cash(500));
        QVERIFY(account.positions().empty());
    }

    void otherCurrenciesAreWorthTheirQuote()
    {
        Contract pair = contractWith(4, 2); // EUR/USD
        pair.base = *Currency::parse("EUR");
        AccountConfig config = accountWith(100'000'000'000);
        config.balances.emplace_back(pair.base, Cash(10'000'000'000)); // 100 EUR
        const std::vector<Contract> contracts = {pair};
        std::vector<Book> books = {Book(Ticks(1))};
        const Portfolio portfolio(contracts, {config}, {{pair.base, 0}});
        Valuation value;
        QVERIFY(!portfolio.value(value, 0, contracts, books, 0)); // No rate yet: nobody may pretend.
        books[0].apply(QuoteTick{Ticks(10'800), Ticks(10'802), Lots(), Lots()});
        QVERIFY(portfolio.value(value, 0, contracts, books, 0));
        QCOMPARE(value.equity, Cash(100'000'000'000 + 10'800'000'000)); // 1000 + 100 * 1.0800
    }

    void maintenanceTiersAreContinuous()
    {
        Contract contract = contractWith(2, 0);
        contract.maintenance = {
            {Cash(0), 400'000, {}}, {Cash(5'000'000'000'000), 500'000, {}}, {Cash(25'000'000'000'000), 1'000'000, {}}};
        const auto ready = prepared(contract);
        QVERIFY(ready);
        QCOMPARE(ready->maintenance[1].amount, Cash(5'000'000'000)); // 50,000 * 0.1 % = 50
        QCOMPARE(ready->maintenance[2].amount, Cash(130'000'000'000)); // 250,000 * 0.5 % + 50
    }

private:
    static void checkNotional(const QJsonObject& one)
    {
        const Decimal price = decimal(one[u"price"_s]);
        const Decimal quantity = decimal(one[u"qty"_s]);
        const Contract contract = contractWith(price.scale(), quantity.scale());
        const auto value = notionalOf(contract, Ticks(price.mantissa()), Lots(quantity.mantissa()));
        QVERIFY(value.has_value());
        QCOMPARE(value->value, one[u"notional_e8"_s].toInteger());
        const auto rate
            = Decimal::multiply(decimal(one[u"fee_bp"_s]), Decimal::fromInteger(10'000), 0, Rounding::HalfEven);
        const auto fee = feeOf(*value, rate->mantissa());
        QVERIFY(fee.has_value());
        QCOMPARE(fee->value, one[u"fee_e8"_s].toInteger());
    }

    static void checkSequence(const QJsonObject& one)
    {
        const Contract contract = contractWith(8, 0);
        Account account(accountWith(1'000'000'000'000'000), {Cash(1'000'000'000'000'000)});
        std::int64_t total = 0;
        for (const auto value : one[u"steps"_s].toArray()) {
            const auto price = decimal(value[u"price"_s]).rescaled(8, Rounding::HalfEven);
            const auto effect = account.applyFill(
                contract, 0,
                {0, OrderId::None, 0, value[u"side"_s].toString() == u"buy"_s ? Side::Buy : Side::Sell,
                 Ticks(price->mantissa()), Lots(decimal(value[u"qty"_s]).mantissa()), 0, 1, Timestamp{}});
            QVERIFY(effect.has_value());
            QCOMPARE(effect->realised.value, value[u"realized_e8"_s].toInteger());
            const Position* left = account.find(0, OrderId::None);
            QCOMPARE(left == nullptr ? 0 : left->cost.value, value[u"cost_left_e8"_s].toInteger());
            total += effect->realised.value;
        }
        QCOMPARE(total, one[u"total_realized_e8"_s].toInteger());
        QCOMPARE(account.cash(0).value - 1'000'000'000'000'000,
                 total); // Flat again: sells minus buys, to the last unit.
    }
};

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
