// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/reference_rates.h"
#include "app/market/venues/fx/fx_parse.h"
#include "tests/app/market/conformance.h"

#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

const QByteArray kTwoDays
    = "<?xml version=\"1.0\"?><E><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.0812'/>"
      "<Cube currency='JPY' rate='162.05'/></Cube>\n<Cube time='2026-11-19'><Cube currency='USD' "
      "rate='1.0799'/></Cube></Cube></E>";

Decimal number(const char* text)
{
    return *Decimal::parse(QByteArrayView(text));
}

QString differsTable(const QJsonObject& expected, const FxTable& table)
{
    for (const FxRate& rate : table.rates) {
        QString complaint = differs(expected.value(rate.currency.toString()), rate.rate, "rate");
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    return {};
}

} // namespace

class FxRatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDaysExactly()
    {
        const auto days = parseEcbRates(kTwoDays);
        QVERIFY(days);
        QCOMPARE(days->size(), 2u);
        const FxTable& first = days->front();
        QCOMPARE(toIso(first.day, TimePrecision::Seconds), QByteArray("2026-11-20T00:00:00Z"));
        QVERIFY(first.base == Currency::of("EUR"));
        QCOMPARE(first.rates.size(), 2u);
        QVERIFY(first.rates[1].rate == number("162.05"));
        QCOMPARE(first.rates[1].rate.toText(), QByteArray("162.05"));
        QCOMPARE((*days)[1].rates.size(), 1u);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("rate");
        for (const char* rate : {"0", "-1.08", "NaN", "", "1,08", "1e400", "inf"}) {
            QTest::newRow(rate) << QByteArray(rate);
        }
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, rate);
        const auto days = parseEcbRates(QByteArray(kTwoDays).replace("1.0812", rate));
        QVERIFY(days);
        QCOMPARE(days->front().refused, 1);
        QCOMPARE(days->front().rates.size(), 1u);
        const QByteArray text
            = "{\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":\"" + rate + "\",\"GBP\":0.85}}";
        const auto table = parseFrankfurterRates(text);
        QVERIFY(!table || (table->refused == 1 && table->rates.size() == 1));
    }

    void brokenTextsAreErrors()
    {
        for (qsizetype length = 0; length < kTwoDays.size(); length += 7) {
            QVERIFY(!parseEcbRates(kTwoDays.left(length)));
        }
        QVERIFY(!parseEcbRates("<!DOCTYPE x [<!ENTITY a 'b'>]>" + kTwoDays.mid(kTwoDays.indexOf("<E>"))));
        QVERIFY(!parseEcbRates("<E><Cube currency='USD' rate='1'/></E>"));
        QVERIFY(!parseEcbRates("<E/>"));
        for (const char* text : {"", "{}", "[]", "{\"base\":\"EUR\",\"date\":\"2026-13-20\",\"rates\":{}}",
                                 "{\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":[]}"}) {
            QVERIFY(!parseFrankfurterRates(text));
        }
    }

    void readsWhatOthersRecorded()
    {
        if (!hasConformanceData()) {
            QSKIP("no recorded payloads: set ELITE_SHARED_DATA");
        }
        int values = 0;
        for (const Payload& payload : payloadsOf(QStringLiteral("ecb"), {QStringLiteral("rest.fx")})) {
            const auto days = parseEcbRates(payload.bytes);
            QVERIFY(days);
            QCOMPARE(static_cast<qsizetype>(days->size()), payload.expected.toObject().size());
            for (const FxTable& day : *days) {
                const QString name = QString::fromLatin1(toIso(day.day).left(10));
                const QJsonObject expected = payload.expected.toObject().value(name).toObject();
                QCOMPARE(static_cast<qsizetype>(day.rates.size()), expected.size());
                QCOMPARE(differsTable(expected, day), QString());
                values += static_cast<int>(day.rates.size());
            }
        }
        for (const Payload& payload : payloadsOf(QStringLiteral("frankfurter"), {QStringLiteral("rest.fx")})) {
            const auto table = parseFrankfurterRates(payload.bytes);
            const QJsonObject expected = payload.expected.toObject();
            QVERIFY(table);
            QCOMPARE(table->base.toString(), expected.value(QLatin1String("base")).toString());
            QCOMPARE(QString::fromLatin1(toIso(table->day).left(10)), expected.value(QLatin1String("date")).toString());
            QCOMPARE(static_cast<qsizetype>(table->rates.size()), expected.size() - 2);
            QCOMPARE(differsTable(expected, *table), QString());
            values += static_cast<int>(table->rates.size());
        }
        QVERIFY(values > 0);
        qInfo("conformance fx: 2 payloads, %d rates", values);
    }

    void amountsAreConvertedByOneDay()
    {
        FxTable table;
        table.base = Currency::of("EUR");
        table.rates
            = {{Currency::of("USD"), *Decimal::parse("1.1602")}, {Currency::of("JPY"), *Decimal::parse("179.35")}};
        const auto shown = [&table](const char* amount, const char* from, const char* to) {
            const auto out
                = convertedBy(table, Money(*Decimal::parse(amount), *Currency::parse(from)), *Currency::parse(to));
            return out ? out->amount().toText() + ' ' + out->currency().toString().toLatin1() : QByteArray("none");
        };
        QCOMPARE(shown("10000", "USD", "EUR"), QByteArray("8619.20 EUR")); // 10000 / 1.1602 = 8619.2036
        QCOMPARE(shown("100", "EUR", "USD"), QByteArray("116.02 USD"));
        QCOMPARE(shown("1000", "USD", "JPY"), QByteArray("154585.42 JPY")); // 1000 / 1.1602 * 179.35 = 154585.416
        QCOMPARE(shown("-50", "USD", "EUR"), QByteArray("-43.10 EUR"));
        QCOMPARE(shown("10000", "USDT", "EUR"), QByteArray("none")); // Tethers are no dollars.
        QCOMPARE(shown("1", "EUR", "XYZ"), QByteArray("none"));
    }
};

QTEST_GUILESS_MAIN(FxRatesTest)
#include "tst_fx_rates.moc"
