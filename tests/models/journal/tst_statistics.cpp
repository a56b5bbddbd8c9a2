// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/inference.h"
#include "models/journal/overfitting.h"
#include "models/journal/returns.h"
#include "models/journal/trade_statistics.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
const QString kFolder = u"vectors/domain/stats/"_s;

double number(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isDouble()      ? value.toDouble()
        : text == u"Infinity"_s  ? std::numeric_limits<double>::infinity()
        : text == u"-Infinity"_s ? -std::numeric_limits<double>::infinity()
                                 : kNone;
}

std::vector<double> numbers(const QJsonValue& value)
{
    std::vector<double> out;
    for (const auto one : value.toArray()) {
        out.push_back(number(one));
    }
    return out;
}

bool isClose(double got, double wanted, double absolute, double relative = 0)
{
    return (std::isnan(got) && std::isnan(wanted)) || got == wanted
        || std::abs(got - wanted) <= absolute + relative * std::abs(wanted);
}

std::vector<double> withoutGaps(const std::vector<double>& values)
{
    std::vector<double> out;
    for (const double value : values) {
        if (!std::isnan(value)) {
            out.push_back(value);
        }
    }
    return out;
}

} // namespace

/// Our formulas against the published figures of other projects. Where a source counts differently from us, the line
/// that calls our function says so; figures that we do not compute are counted and named.
class TestStatistics : public QObject
{
    Q_OBJECT
    QStringList m_failures;
    std::map<QString, int> m_notOurs;
    int m_count = 0;

    void check(const QString& name, double got, double wanted, double absolute, double relative = 0)
    {
        ++m_count;
        if (!isClose(got, wanted, absolute, relative)) {
            m_failures << u"%1: expected %2, got %3"_s.arg(name).arg(wanted, 0, 'g', 15).arg(got, 0, 'g', 15);
        }
    }
    void finish(const char* source)
    {
        QStringList missing;
        for (const auto& [name, count] : m_notOurs) {
            missing << u"%1 (%2)"_s.arg(name).arg(count);
        }
        qInfo("%s: %d figures run, %d failed; not computed by us: %s", source, m_count,
              static_cast<int>(m_failures.size()), qPrintable(missing.isEmpty() ? u"none"_s : missing.join(u", "_s)));
        const QStringList failures = m_failures;
        const int count = m_count;
        m_failures.clear();
        m_notOurs.clear();
        m_count = 0;
        QVERIFY(count > 0);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

private Q_SLOTS:
    void ownFigures() // Worked out by hand.
    {
        const std::vector<double> results = {10, -5, 0, 15, -10};
        const TradeSummary s = summarise(results);
        QCOMPARE(s.trades, 5);
        QCOMPARE(s.breakEven, 1);
        QCOMPARE(s.winRate, 0.4);
        QCOMPARE(s.expectancy, 2.0);
        QCOMPARE(s.profitFactor, 25.0 / 15.0);
        QCOMPARE(s.payoff, 12.5 / 7.5);
        QVERIFY(std::isinf(summarise(std::vector<double>{1, 2}).profitFactor));
        QVERIFY(std::isnan(summarise({}).winRate));
        QVERIFY(std::abs(expectedLosingRun(100, 0.5) - 5.98) < 0.01);
        const std::vector<double> flat(30, 0.1);
        QVERIFY(std::isnan(sharpeRatio(flat, 252)));
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-12);
        QVERIFY(std::abs(betaCdf(0.3, 2, 5) - 0.579825) < 1e-9);
    }

    void bootstrap()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"bootstrap.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics (set ELITE_SHARED_DATA)");
        }
        for (const auto one : file[u"cases"_s].toArray()) {
            const Bootstrap got = bootstrapMean(numbers(one[u"r_multiples"_s]), one[u"B"_s].toInt(),
                                                static_cast<std::uint64_t>(one[u"seed"_s].toInteger()));
            const QJsonValue wanted = one[u"expected"_s];
            check(u"prob"_s, got.positiveShare, number(wanted[u"prob_mean_gt_0"_s]), 1e-12);
            check(u"p05"_s, got.p05, number(wanted[u"p05"_s]), 1e-12);
            check(u"p50"_s, got.p50, number(wanted[u"p50"_s]), 1e-12);
            check(u"p95"_s, got.p95, number(wanted[u"p95"_s]), 1e-12);
        }
        finish("bootstrap");
    }

    void brier()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"brier.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto one : file[u"cases"_s].toArray()) {
            std::vector<int> outcomes;
            for (const auto outcome : one[u"outcomes"_s].toArray()) {
                outcomes.push_back(outcome.toInt());
            }
            const BrierScore got = brierScore(numbers(one[u"forecasts"_s]), outcomes);
            const std::map<QString, double> figures
                = {{u"brier"_s, got.score},           {u"reliability"_s, got.reliability},
                   {u"resolution"_s, got.resolution}, {u"uncertainty"_s, got.uncertainty},
                   {u"skill"_s, got.skill},           {u"base_rate"_s, got.baseRate}};
            for (const auto& [name, value] : figures) {
                check(name, value, number(one[u"expected"_s][name]), 1e-12);
            }
        }
        finish("brier");
    }

    void proportions()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"proportions.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto one : file[u"cases"_s].toArray()) {
            const int k = one[u"k"_s].toInt();
            const int n = one[u"n"_s].toInt();
            const std::map<QString, Interval> intervals = {{u"wilson95"_s, wilsonInterval(k, n, normalQuantile(0.975))},
                                                           {u"wilson90"_s, wilsonInterval(k, n, normalQuantile(0.95))},
                                                           {u"clopper_pearson95"_s, clopperPearsonInterval(k, n, 0.95)},
                                                           {u"jeffreys95"_s, jeffreysInterval(k, n, 0.95)}};
            for (const auto& [name, got] : intervals) {
                check(name + u" low"_s, got.low, number(one[name][0]), 1e-9);
                check(name + u" high"_s, got.high, number(one[name][1]), 1e-9);
            }
            check(u"at least"_s, atLeast(k, n, 0.5), number(one[u"p_one_sided_ge_k_if_half"_s]), 1e-9);
            check(u"above half"_s, rateIsAbove(k, n, 0.5), number(one[u"prob_rate_above_half_uniform_prior"_s]), 1e-9);
        }
        finish("proportions");
    }

    void overfitting()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"overfitting.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto value : file[u"cases"_s].toArray()) {
            checkOverfitting(value.toObject());
        }
        finish("overfitting");
    }

    void nautilus()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"nautilus.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto value : file[u"cases"_s].toArray()) {
            checkNautilus(value.toObject());
        }
        finish("nautilus");
    }

    void ffn()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"ffn_misc.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto one : file[u"cases"_s].toArray()) {
            const QString metric = one[u"metric"_s].toString();
            const double wanted = number(one[u"expected"_s]);
            if (metric == u"sortino_unannualised"_s) {
                check(metric, sortinoRatio(numbers(one[u"returns"_s]), 1), wanted, 1e-9);
            } else if (metric == u"ulcer_index_percent_points"_s) {
                check(metric, ulcerIndex(numbers(one[u"prices"_s])), wanted, 1e-9);
            } else if (metric == u"prob_mean_positive_t"_s) {
                const double n = number(one[u"n"_s]);
                check(metric, studentCdf(number(one[u"info_ratio"_s]) * std::sqrt(n), n - 1), wanted,
                      number(one[u"tol"_s]));
            } else if (metric == u"annualize"_s) {
                check(metric, std::pow(1 + number(one[u"ret"_s]), 365.0 / number(one[u"days"_s])) - 1, wanted, 1e-9);
            } else if (metric == u"deflated_sharpe_constant_series"_s) {
                const std::vector<double> flat(100, 0.0123);
                const Moments m = momentsOf(flat);
                check(metric, deflatedSharpe(m.sharpe, 0.1, 10, 100, m.skew, m.kurtosis), wanted, 0);
            } else {
                ++m_notOurs[metric];
            }
        }
        finish("ffn");
    }

    void empyrical()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"empyrical.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto value : file[u"cases"_s].toArray()) {
            checkEmpyrical(value.toObject(), file[u"series"_s].toObject());
        }
        finish("empyrical");
    }

    void recoveries()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"lean_drawdown_and_psr.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto one : file[u"max_recovery_days"_s].toArray()) {
            check(u"recovery"_s, longestRecovery(numbers(one[u"daily_equity"_s])), number(one[u"expected"_s]), 0);
        }
        finish("lean recoveries");
    }

    void leanTrades()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"lean_trade_statistics.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        for (const auto value : file[u"cases"_s].toArray()) {
            checkLeanTrades(value[u"name"_s].toString(), value[u"trades"_s].toArray(), value[u"expected"_s].toObject());
        }
        finish("lean trades");
    }

    void smaCrossOfBacktestingPy()
    {
        const QJsonObject file = test::sharedObject(kFolder + u"backtesting_py_goog_smacross.json"_s);
        if (file.isEmpty()) {
            QSKIP("no shared statistics");
        }
        const std::vector<double> equity = numbers(file[u"equity"_s]);
        std::vector<double> results;
        std::vector<double> returns;
        for (const auto row : file[u"trades"_s][u"rows"_s].toArray()) {
            results.push_back(number(row[5]));
            returns.push_back(number(row[6]));
        }
        std::vector<double> daily;
        for (std::size_t i = 1; i < equity.size(); ++i) {
            daily.push_back(equity[i] / equity[i - 1] - 1);
        }
        const QJsonObject wanted = file[u"expected"_s].toObject();
        const TradeSummary s = summarise(returns);
        const auto figure
            = [&](const QString& name, double got) { check(name, got, number(wanted[name]), 1e-9, 1e-8); };
        figure(u"# Trades"_s, s.trades);
        figure(u"Win Rate [%]"_s, s.winRate * 100);
        figure(u"Profit Factor"_s, s.profitFactor);
        figure(u"Expectancy [%]"_s, s.expectancy * 100);
        figure(u"SQN"_s, systemQuality(results, 0)); // It does not cap the number of trades.
        figure(u"Kelly Criterion"_s, kellyShare(summarise(results).winRate, summarise(results).payoff));
        figure(u"Max. Drawdown [%]"_s, maxDrawdown(daily) * 100);
        figure(u"Return [%]"_s, totalReturn(daily) * 100);
        finish("backtesting.py");
    }

private:
    void checkOverfitting(const QJsonObject& one)
    {
        const QString metric = one[u"metric"_s].toString();
        const double wanted = number(one[u"expected"_s]);
        const double tolerance = one.contains(u"tol"_s) ? number(one[u"tol"_s]) : 1e-9;
        const auto n = [&](const char* name) { return number(one[QLatin1StringView(name)]); };
        if (metric == u"expected_max"_s) {
            check(metric, expectedMaximum(n("N")), wanted, tolerance);
        } else if (metric == u"psr"_s) {
            check(metric, probabilisticSharpe(n("sr"), n("benchmark"), n("n"), n("skew"), n("kurtosis")), wanted,
                  tolerance);
        } else if (metric == u"sr_std"_s) {
            check(metric, sharpeError(n("sr"), n("n"), n("skew"), n("kurtosis")), wanted, tolerance);
        } else if (metric == u"min_trl_years"_s) {
            check(metric, minTrackRecord(n("sr"), n("benchmark"), n("skew"), n("kurtosis"), n("prob")) / n("per_year"),
                  wanted, tolerance, 1e-9);
        } else if (metric == u"dsr"_s) {
            check(metric, deflatedSharpe(n("sr"), n("sr_trials_std"), n("N"), n("T"), n("skew"), n("kurtosis")), wanted,
                  tolerance);
        } else if (metric == u"min_backtest_length_years"_s) {
            check(metric, minBacktestYears(n("N"), n("sharpe_in_sample")), wanted, tolerance, 1e-9);
        } else if (metric == u"sample"_s) {
            const std::vector<double> returns = numbers(one[u"returns"_s]);
            const Moments m = momentsOf(returns);
            const auto count = static_cast<double>(returns.size());
            check(u"sample sr"_s, m.sharpe, n("sr"), 1e-12);
            check(u"sample sr_std"_s, sharpeError(m.sharpe, count, m.skew, m.kurtosis), n("sr_std"), 1e-12);
            check(u"sample psr"_s, probabilisticSharpe(m.sharpe, 0.05, count, m.skew, m.kurtosis), n("psr_vs_0_05"),
                  1e-12);
            check(u"sample min_trl"_s, minTrackRecord(m.sharpe, 0.05, m.skew, m.kurtosis, 0.9),
                  n("min_trl_vs_0_05_p90"), 1e-8);
        } else if (metric == u"pbo_cscv"_s) {
            std::vector<std::vector<double>> rows;
            for (const auto row : one[u"returns_T_by_N"_s].toArray()) {
                rows.push_back(numbers(row));
            }
            check(metric, probabilityOfOverfitting(rows, one[u"S"_s].toInt()), wanted, 1e-12);
        } else {
            ++m_notOurs[metric];
        }
    }

    void checkNautilus(const QJsonObject& one)
    {
        const QString metric = one[u"metric"_s].toString();
        const double wanted = number(one[u"expected"_s]);
        const double tolerance = one.contains(u"tolerance"_s) ? number(one[u"tolerance"_s]) : 1e-9;
        std::vector<double> values = numbers(one[one.contains(u"pnls"_s) ? u"pnls"_s : u"returns"_s]);
        if (one[u"note"_s].toString().startsWith(u"126 daily"_s)) {
            values.assign(126, std::pow(1.10, 1.0 / 126) - 1);
        } else if (one[u"note"_s].toString().startsWith(u"252 returns"_s)) {
            values.assign(252, 0.01);
        }
        const TradeSummary s = summarise(values);
        const auto orZero
            = [&](double figure) { return values.empty() ? 0 : figure; }; // It writes 0 for an empty series.
        if (metric == u"win_rate"_s) {
            check(metric, s.winRate, wanted, tolerance);
        } else if (metric == u"profit_factor"_s) {
            check(metric, std::isinf(s.profitFactor) ? kNone : s.profitFactor, wanted,
                  tolerance); // Ours: infinite without a loss.
        } else if (metric == u"expectancy"_s) {
            check(metric, s.expectancy, wanted, tolerance);
        } else if (metric == u"sharpe_252"_s) {
            check(metric, sharpeRatio(values, 252), wanted, tolerance);
        } else if (metric == u"sortino_252"_s) {
            const double got = sortinoRatio(values, 252);
            check(metric, std::isinf(got) ? kNone : got, wanted, tolerance);
        } else if (metric == u"volatility_252"_s) {
            check(metric, annualVolatility(values, 252), wanted, tolerance);
        } else if (metric == u"max_drawdown"_s) {
            check(metric, orZero(maxDrawdown(values)), wanted, tolerance);
        } else if (metric == u"cagr_252"_s) {
            check(metric, orZero(annualReturn(values, 252)), wanted, tolerance);
        } else if (metric == u"calmar_252"_s) {
            check(metric, calmarRatio(values, 252), wanted, tolerance);
        } else if (metric == u"downsample_day"_s) {
            check(metric, totalReturn(values), wanted, tolerance);
        } else {
            ++m_notOurs[metric];
        }
    }

    void checkEmpyrical(const QJsonObject& one, const QJsonObject& series)
    {
        const QString metric = one[u"test"_s].toString();
        const QJsonObject args = one[u"args"_s].toObject();
        const auto read = [&](const QJsonValue& value, std::size_t length) -> std::vector<double> {
            if (value.isString() && value.toString().startsWith(u'$')) {
                const QJsonValue found = series[value.toString().mid(1)][u"values"_s];
                return numbers(found.isObject() ? found[u"returns"_s] : found);
            }
            return std::vector<double>(length, value.isArray() ? kNone : number(value));
        };
        static const std::map<QString, double> kPerYear
            = {{u"daily"_s, 252}, {u"weekly"_s, 52}, {u"monthly"_s, 12}, {u"quarterly"_s, 4}, {u"yearly"_s, 1}};
        const QString period = args[u"period"_s].toString(u"daily"_s);
        const double perYear = kPerYear.contains(period) ? kPerYear.at(period) : kNone;
        const std::vector<double> raw = read(args[u"returns"_s], 0);
        const auto excess = [&](const char* name) {
            const std::vector<double> other = read(args[QLatin1StringView(name)], raw.size());
            std::vector<double> out;
            for (std::size_t i = 0; i < raw.size() && i < other.size(); ++i) {
                out.push_back(raw[i] - other[i]);
            }
            return withoutGaps(out);
        };
        const std::vector<double> clean = withoutGaps(raw);
        // It counts gaps as periods when it annualises growth, and as nothing in averages.
        const auto growth = [&]() {
            return raw.empty() ? kNone
                               : std::pow(1 + totalReturn(clean), perYear / static_cast<double>(raw.size())) - 1;
        };
        const double wanted = number(one[u"expected"_s]);
        const double places
            = args.contains(u"decimal_places"_s) ? std::pow(10, -number(args[u"decimal_places"_s])) : 1e-8;
        // NOLINTNEXTLINE(bugprone-branch-clone): nothing comparable is expected, or nothing of ours is meant.
        if (!one[u"expected"_s].isDouble() && !one[u"expected"_s].isString()) {
            ++m_notOurs[metric];
        } else if (metric == u"cum_returns_final"_s) {
            const double start = number(args[u"starting_value"_s]);
            check(metric, start == 0 ? totalReturn(clean) : start * (1 + totalReturn(clean)), wanted,
                  2e-5); // The source gives 4 or 5 digits.
        } else if (metric == u"max_drawdown"_s) {
            check(metric, maxDrawdown(clean), wanted, 1e-8);
        } else if (metric == u"annual_ret"_s || metric == u"cagr"_s) {
            check(metric, growth(), wanted, 1e-8);
        } else if (metric == u"annual_volatility"_s) {
            check(metric, annualVolatility(clean, perYear), wanted, 1e-8);
        } else if (metric == u"calmar"_s) {
            const double fall = maxDrawdown(clean);
            check(metric, fall < 0 ? growth() / -fall : kNone, wanted, 1e-8);
        } else if (metric == u"sharpe_ratio"_s) {
            check(metric, sharpeRatio(excess("risk_free"), 252), std::isinf(wanted) ? kNone : wanted,
                  1e-6); // Ours: none.
        } else if (metric == u"excess_sharpe"_s) {
            check(metric, sharpeRatio(excess("factor_returns"), 1), wanted, 1e-8);
        } else if (metric == u"downside_risk"_s) {
            check(metric, downsideDeviation(excess("required_return"), perYear), wanted, 1e-8);
        } else if (metric == u"sortino"_s) {
            check(metric, sortinoRatio(excess("required_return"), perYear), wanted, 1e-8);
        } else if (metric == u"omega"_s) {
            const double required = number(args[u"required_return"_s]);
            const double threshold = required <= -1 ? kNone : std::pow(1 + required, 1.0 / 252) - 1;
            check(metric, omegaRatio(excess("risk_free"), threshold), wanted, 1e-8);
        } else if (metric == u"beta"_s) {
            check(metric, beta(raw, read(args[u"benchmark"_s], raw.size())), wanted, places);
        } else {
            ++m_notOurs[metric];
        }
    }

    /// Only where Lean's conventions are ours: it counts a trade of exactly zero as a loss, and has sentinels.
    void checkLeanTrades(const QString& name, const QJsonArray& trades, const QJsonObject& wanted)
    {
        std::vector<double> results;
        for (const auto trade : trades) {
            results.push_back(number(trade[u"ProfitLoss"_s]));
        }
        const TradeSummary s = summarise(results);
        const auto orZero = [](double figure) { return std::isfinite(figure) ? figure : 0; };
        const std::map<QString, double> figures
            = {{u"TotalNumberOfTrades"_s, s.trades},
               {u"NumberOfWinningTrades"_s, s.wins},
               {u"NumberOfLosingTrades"_s, s.losses + s.breakEven},
               {u"TotalProfitLoss"_s, s.grossWin - s.grossLoss},
               {u"TotalProfit"_s, s.grossWin},
               {u"TotalLoss"_s, -s.grossLoss},
               {u"AverageProfitLoss"_s, orZero(s.expectancy)},
               {u"AverageProfit"_s, s.wins > 0 ? s.grossWin / s.wins : 0},
               {u"AverageLoss"_s, s.losses + s.breakEven > 0 ? -s.grossLoss / (s.losses + s.breakEven) : 0},
               {u"ProfitLossRatio"_s, s.breakEven == 0 ? orZero(s.payoff) : kNone},
               {u"WinRate"_s, orZero(s.winRate)},
               {u"ProfitLossStandardDeviation"_s, orZero(deviationOf(results))},
               {u"SharpeRatio"_s, orZero(sharpeRatio(results, 1))}};
        for (const QString& field : wanted.keys()) {
            const auto figure = figures.find(field);
            if (figure == figures.end() || std::isnan(figure->second)) {
                ++m_notOurs[field];
            } else {
                check(name + u' ' + field, figure->second, number(wanted[field]), 1e-9, 1e-9);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
