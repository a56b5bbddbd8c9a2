// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/expression/expression.h"
#include "tests/models/chart/indicator_vectors.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace elite::expression;
using namespace elite::indicators;
using namespace elite::indicators::test;

namespace {

std::vector<BarValues> ramp(int count)
{
    std::vector<BarValues> bars;
    for (int i = 0; i < count; ++i) {
        const double x = 100 + i + (i % 7) * 0.5;
        bars.push_back({x, x + 2, x - 1, x + 1, 1000.0 + i, i * std::int64_t{60'000'000}});
    }
    return bars;
}

Series evaluate(const QByteArray& text, const std::vector<BarValues>& bars)
{
    auto compiled = compile(text);
    if (const auto* error = std::get_if<FormulaError>(&compiled)) {
        qWarning("%s: fault %d at %d (%s)", text.constData(), static_cast<int>(error->fault), error->position,
                 error->token.constData());
        return {};
    }
    Series out;
    for (const BarValues& bar : bars) {
        out.push_back(std::get<Formula>(compiled).update(bar));
    }
    return out;
}

/// Tulip's arithmetic functions as formulas over close (first input) and open (second input).
QByteArray tulipFormula(const QString& name, int period)
{
    static const std::map<QString, QByteArray> formulas{
        {QStringLiteral("add"), "close + open"},
        {QStringLiteral("sub"), "close - open"},
        {QStringLiteral("mul"), "close * open"},
        {QStringLiteral("div"), "close / open"},
        {QStringLiteral("lag"), "close[N]"},
        {QStringLiteral("crossany"), "cross(close, open)"},
        {QStringLiteral("todeg"), "degrees(close)"},
        {QStringLiteral("torad"), "radians(close)"},
        {QStringLiteral("crossover"), "crossover(close, open)"},
    };
    const auto it = formulas.find(name);
    QByteArray text = it != formulas.end() ? it->second : name.toLatin1() + "(close)";
    return text.replace("N", QByteArray::number(period));
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* text, double expected) { QTest::newRow(text) << QByteArray(text) << expected; };
        row("1 + 2 * 3", 7);
        row("(1 + 2) * 3", 9);
        row("2 ^ 3 ^ 2", 512);
        row("-2 ^ 2", -4);
        row("7 % 4", 3);
        row("1 - 2 - 3", -4);
        row("8 / 4 / 2", 1);
        row("1 < 2", 1);
        row("2 <= 1 or 3 != 3", 0);
        row("not (1 > 2) and 1 == 1", 1);
        row("1 > 2 ? 10 : 2 > 1 ? 20 : 30", 20);
        row("max(3, min(9, 5))", 5);
        row("1.5e2", 150);
        row(".5", 0.5);
        row("close", 112);
        row("Close - open", 1);
        row("close[1]", 110.5);
        row("nz(sma(close, 5000), -1)", -1);
        row("highest(high, 3) - lowest(low, 3)", 6);
    }
    void computes()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, expected);
        auto bars = ramp(9);
        bars.back().close = 112;
        bars.back().open = 111;
        bars[7].close = 110.5;
        bars.back().high = 116;
        bars.back().low = 110;
        bars[7].high = bars[6].high = 115;
        bars[7].low = bars[6].low = 112;
        const Series values = evaluate(text, bars);
        QVERIFY(!values.empty());
        QCOMPARE(values.back(), expected);
    }
    void isTheSameAsTheIndicators()
    {
        const auto bars = ramp(200);
        const Series own = evaluate("(close - sma(close, 50)) / atr(14)", bars);
        const auto average = runOver(bars, "sma", {50, 0});
        const auto range = runOver(bars, "atr", {14, 0});
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const double expected = (bars[i].close - average[0][i]) / range[0][i];
            QVERIFY(own[i] == expected || (!has(own[i]) && !has(expected)));
        }
        const auto macd = runOver(bars, "macd", {12, 26, 9, 0, 0});
        QCOMPARE(difference(evaluate("macd(12, 26, 9).signal", bars), macd[1], 1e-12), QString());
        QCOMPARE(difference(evaluate("bollinger(20, 2).upper", bars), runOver(bars, "bollinger", {20, 2, 0})[1], 1e-12),
                 QString());
    }
    void copiesAreIndependent()
    {
        const auto bars = ramp(60);
        auto compiled = compile("ema(close, 10) + close[3]");
        Formula formula = std::get<Formula>(compiled);
        Formula twin = formula;
        for (const BarValues& bar : bars) {
            Formula preview = formula;
            BarValues wild = bar;
            wild.close = 1e6;
            preview.update(wild);
            const double a = formula.update(bar);
            const double b = twin.update(bar);
            QVERIFY(a == b || (!has(a) && !has(b)));
        }
    }
    void pointsAtTheFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("position");
        const auto row = [](const QByteArray& text, Fault fault, int position) {
            QTest::newRow(text.left(40).constData()) << text << static_cast<int>(fault) << position;
        };
        row("", Fault::UnexpectedEnd, 0);
        row("1 +", Fault::UnexpectedEnd, 3);
        row("1 + * 2", Fault::UnexpectedToken, 4);
        row("clse + 1", Fault::UnknownName, 0);
        row("1 + foo(2)", Fault::UnknownName, 4);
        row("sma(close)", Fault::WrongCount, 0);
        row("sma(close, 5, 6)", Fault::WrongCount, 0);
        row("abs()", Fault::WrongCount, 0);
        row("sma(close, close)", Fault::NotConstant, 11);
        row("sma(close, 0)", Fault::OutOfRange, 11);
        row("sma(close, 2.5)", Fault::OutOfRange, 11);
        row("close[9999]", Fault::OutOfRange, 6);
        row("rsi(0)", Fault::OutOfRange, 0);
        row("macd(12,26,9).nothing", Fault::UnknownOutput, 0);
        row("zigzag(5)", Fault::UnknownName, 0);
        row("(1 + 2", Fault::UnexpectedEnd, 6);
        row("1 2", Fault::UnexpectedToken, 2);
        row("close $ 2", Fault::UnexpectedCharacter, 6);
        row("1e999", Fault::BadNumber, 0);
        row(QByteArray(kMaxCharacters + 1, '1'), Fault::TooLong, kMaxCharacters);
        row(QByteArray(500, '('), Fault::TooDeep, -1);
        row(QByteArray(500, '-') + "1", Fault::TooDeep, -1);
        row("1" + QByteArray("+1").repeated(400), Fault::TooLarge, -1);
        row("close" + QByteArray("[5000]").repeated(60), Fault::TooLarge, -1);
    }
    void pointsAtTheFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(int, position);
        const auto compiled = compile(text);
        const auto* error = std::get_if<FormulaError>(&compiled);
        QVERIFY(error != nullptr);
        QCOMPARE(static_cast<int>(error->fault), fault);
        if (position >= 0) {
            QCOMPARE(error->position, position);
        }
    }
    // Random text from the language's own words: compiles or is refused with a place inside the text, never more.
    void survivesRandomText()
    {
        std::mt19937 random(11);
        std::vector<QByteArray> words = knownNames();
        for (const char* word : {"(", ")",  "[",   "]",  ",",   "+", "-",  "*",   "/",   "^", "?", ":",
                                 "<", ">=", "and", "or", "not", "1", "20", "0.5", "1e9", ".", "$", " "}) {
            words.emplace_back(word);
        }
        const auto bars = ramp(30);
        int good = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            const int length = static_cast<int>(random() % 14) + 1;
            for (int i = 0; i < length; ++i) {
                text += words[random() % words.size()] + (random() % 2 == 0 ? " " : "");
            }
            auto compiled = compile(text);
            if (auto* formula = std::get_if<Formula>(&compiled)) {
                ++good;
                for (const BarValues& bar : bars) {
                    formula->update(bar);
                }
            } else {
                const int position = std::get<FormulaError>(compiled).position;
                QVERIFY2(position >= 0 && position <= text.size(), text.constData());
            }
        }
        QVERIFY(good > 100); // the generator reaches past the parser
    }
    void equalTulipsArithmetic()
    {
        if (vectorFolder().isEmpty()) {
            QSKIP("the shared vectors are not here (ELITE_SHARED_DATA)");
        }
        int compared = 0;
        for (const char* file : {"tulip_untest.json", "tulip_extra.json"}) {
            const QJsonObject vectors = readVectors(QLatin1String(file));
            for (const auto test : vectors[QLatin1String("cases")].toArray()) {
                const QString name = test[QLatin1String("indicator")].toString();
                static const QStringList arithmetic = QStringLiteral("abs acos add asin atan ceil cos cosh crossany "
                                                                     "crossover div exp floor lag ln log10 mul round "
                                                                     "sin sinh sqrt sub tan tanh todeg torad trunc")
                                                          .split(QLatin1Char(' '));
                if (!arithmetic.contains(name)) {
                    continue;
                }
                const QJsonObject inputs = test[QLatin1String("inputs")].toObject();
                const bool two = inputs.contains(QLatin1String("real0"));
                const Series first = toSeries(inputs[two ? QLatin1String("real0") : QLatin1String("real")]);
                const Series second = two ? toSeries(inputs[QLatin1String("real1")]) : first;
                std::vector<BarValues> bars;
                bars.reserve(first.size());
                for (std::size_t i = 0; i < first.size(); ++i) {
                    bars.push_back({second[i], first[i], first[i], first[i], 0, 0});
                }
                const int period = test[QLatin1String("options")].toObject()[QLatin1String("period")].toInt();
                const Series ours = evaluate(tulipFormula(name, period), bars);
                const QJsonObject expected = test[QLatin1String("expected")].toObject();
                const QString fault
                    = difference(ours, toSeries(expected.begin().value()), 0.00101,
                                 test[QLatin1String("first_output_index")].toInt(), Tolerance::Absolute);
                QVERIFY2(fault.isEmpty(), qPrintable(name + QStringLiteral(": ") + fault));
                ++compared;
            }
        }
        qInfo("tulip: %d formulas equal", compared);
        QVERIFY(compared > 40);
    }
};

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
