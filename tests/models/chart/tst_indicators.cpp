// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/chart/indicator_vectors.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace elite::indicators;
using namespace elite::indicators::test;

namespace {

/// One published series: which indicator, which parameters that differ from the standard, which output.
struct Row
{
    const char* series;
    const char* id;
    std::vector<std::pair<const char*, double>> parameters;
    const char* output;
};

ParameterValues valuesOf(const Row& row)
{
    const IndicatorInfo* info = findIndicator(row.id);
    if (info == nullptr) {
        return {};
    }
    ParameterValues values = info->standards();
    for (const auto& [name, value] : row.parameters) {
        const int index = info->parameterIndex(name);
        if (index < 0) {
            qWarning("%s has no parameter %s", row.id, name);
            continue;
        }
        values.set(static_cast<std::size_t>(index), value);
    }
    return values;
}

Series outputOf(const std::vector<BarValues>& bars, const Row& row)
{
    const auto all = runOver(bars, row.id, valuesOf(row));
    const IndicatorInfo* info = findIndicator(row.id);
    const int index = info == nullptr ? -1 : info->outputIndex(row.output);
    return index < 0 || all.empty() ? Series() : all[static_cast<std::size_t>(index)];
}

const std::vector<Row>& tradingViewRows()
{
    static const std::vector<Row> rows{
        {"sma20", "sma", {{"length", 20}}, "average"},
        {"ema20", "ema", {{"length", 20}}, "average"},
        {"wma20", "wma", {{"length", 20}}, "average"},
        {"hma20", "hma", {{"length", 20}}, "average"},
        {"rma14", "rma", {{"length", 14}}, "average"},
        {"vwma20", "vwma", {{"length", 20}}, "average"},
        {"alma9", "alma", {}, "average"},
        {"linreg25", "linreg", {}, "average"},
        {"rsi14", "rsi", {}, "rsi"},
        {"mom10", "mom", {}, "momentum"},
        {"roc9", "roc", {}, "roc"},
        {"cci20", "cci", {}, "cci"},
        {"cmo9", "cmo", {}, "cmo"},
        {"wpr14", "willr", {}, "r"},
        {"mfi14", "mfi", {}, "mfi"},
        {"tsi", "tsi", {}, "tsi"},
        {"stoch14", "stoch", {}, "k"},
        {"tr", "tr", {}, "tr"},
        {"atr14", "atr", {}, "atr"},
        {"stdev20", "stdev", {}, "deviation"},
        {"obv", "obv", {}, "obv"},
        {"accdist", "ad", {}, "ad"},
        {"sar", "psar", {}, "sar"},
        {"percentrank100", "percent_rank", {}, "rank"},
        {"macd", "macd", {}, "macd"},
        {"macd_signal", "macd", {}, "signal"},
        {"macd_hist", "macd", {}, "histogram"},
        {"bb_mid", "bollinger", {}, "middle"},
        {"bb_up", "bollinger", {}, "upper"},
        {"bb_low", "bollinger", {}, "lower"},
        {"kc_mid", "keltner", {{"width", 1}}, "middle"},
        {"kc_up", "keltner", {{"width", 1}}, "upper"},
        {"kc_low", "keltner", {{"width", 1}}, "lower"},
        {"kc_atr10_mid", "keltner", {}, "middle"},
        {"kc_atr10_up", "keltner", {}, "upper"},
        {"kc_atr10_low", "keltner", {}, "lower"},
        {"plus_di", "adx", {}, "plus_di"},
        {"minus_di", "adx", {}, "minus_di"},
        {"adx", "adx", {}, "adx"},
        {"supertrend", "supertrend", {}, "line"},
        {"supertrend_dir", "supertrend", {}, "direction"},
        {"stochrsi_k", "stochrsi", {}, "k"},
        {"stochrsi_d", "stochrsi", {}, "d"},
        {"stoch_14_3_3_k", "stoch", {{"smooth", 3}}, "k"},
        {"stoch_14_3_3_d", "stoch", {{"smooth", 3}}, "d"},
        {"stoch_14_1_3_k", "stoch", {}, "k"},
        {"stoch_14_1_3_d", "stoch", {}, "d"},
        {"cmf20", "cmf", {}, "cmf"},
        {"chaikin_osc_3_10", "adosc", {}, "oscillator"},
        {"aroon14_up", "aroon", {}, "up"},
        {"aroon14_down", "aroon", {}, "down"},
        {"vortex14_plus", "vortex", {}, "plus"},
        {"vortex14_minus", "vortex", {}, "minus"},
        {"donchian20_mid", "donchian", {}, "middle"},
        {"donchian20_up", "donchian", {}, "upper"},
        {"donchian20_low", "donchian", {}, "lower"},
        {"ichimoku_tenkan9", "ichimoku", {}, "tenkan"},
        {"ichimoku_kijun26", "ichimoku", {}, "kijun"},
        {"ichimoku_senkouA", "ichimoku", {}, "senkou_a"},
        {"ichimoku_senkouB52", "ichimoku", {}, "senkou_b"},
        {"chop14", "chop", {}, "chop"},
        {"uo_7_14_28", "uo", {}, "uo"},
        {"trix18_tv", "trix", {}, "trix"},
        {"ao", "ao", {}, "ao"},
        {"crsi_3_2_100", "crsi", {}, "crsi"},
        {"ha_open", "heikin_ashi", {}, "open"},
        {"ha_high", "heikin_ashi", {}, "high"},
        {"ha_low", "heikin_ashi", {}, "low"},
        {"ha_close", "heikin_ashi", {}, "close"},
        {"dema20", "dema", {{"length", 20}}, "average"},
        {"tema20", "tema", {{"length", 20}}, "average"},
    };
    return rows;
}

const std::vector<Row>& metaTraderRows()
{
    static const std::vector<Row> rows{
        {"atr14_sma", "atr", {{"style", 2}}, "atr"},
        {"ema20_first_price_seed", "ema", {{"length", 20}, {"seed", 1}}, "average"},
        {"macd_main_12_26", "macd", {{"style", 2}}, "macd"},
        {"macd_signal_sma9", "macd", {{"style", 2}}, "signal"},
        {"stoch_5_3_3_main", "stoch", {{"length", 5}, {"smooth", 3}, {"style", 1}}, "k"},
        {"stoch_5_3_3_signal", "stoch", {{"length", 5}, {"smooth", 3}, {"style", 1}}, "d"},
        {"momentum14", "rocr", {}, "ratio"},
    };
    return rows;
}

std::vector<BarValues> randomBars(int count)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> step(0, 0.01);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<BarValues> bars;
    double price = 100;
    for (int i = 0; i < count; ++i) {
        const double open = price;
        price *= std::exp(step(random));
        const double high = std::max(open, price) * (1 + 0.01 * unit(random));
        const double low = std::min(open, price) * (1 - 0.01 * unit(random));
        bars.push_back({open, high, low, price, 1 + 1000 * unit(random), i * std::int64_t{3'600'000'000}});
    }
    return bars;
}

/// TA-Lib's function, its output and ours. Parameters are named as TA-Lib names its options; `fixed` are our choices.
struct TaLibRow
{
    const char* function;
    const char* output;
    const char* id;
    std::vector<std::pair<const char*, const char*>> options;
    std::vector<std::pair<const char*, double>> fixed;
    const char* ours;
};

const std::vector<TaLibRow>& taLibRows()
{
    static const std::vector<TaLibRow> rows{
        {"SMA", "Real", "sma", {{"length", "period"}}, {}, "average"},
        {"EMA", "Real", "ema", {{"length", "period"}}, {}, "average"},
        {"WMA", "Real", "wma", {{"length", "period"}}, {}, "average"},
        {"DEMA", "Real", "dema", {{"length", "period"}}, {}, "average"},
        {"TEMA", "Real", "tema", {{"length", "period"}}, {}, "average"},
        {"TRIMA", "Real", "trima", {{"length", "period"}}, {}, "average"},
        {"KAMA", "Real", "kama", {{"length", "period"}}, {}, "average"},
        {"T3", "Real", "t3", {{"length", "period"}, {"factor", "vfactor"}}, {}, "average"},
        {"RSI", "Real", "rsi", {{"length", "period"}}, {}, "rsi"},
        {"MACD", "MACD", "macd", {{"fast", "fast"}, {"slow", "slow"}, {"signal", "signal"}}, {{"style", 1}}, "macd"},
        {"MACD",
         "MACDSignal",
         "macd",
         {{"fast", "fast"}, {"slow", "slow"}, {"signal", "signal"}},
         {{"style", 1}},
         "signal"},
        {"MACD",
         "MACDHist",
         "macd",
         {{"fast", "fast"}, {"slow", "slow"}, {"signal", "signal"}},
         {{"style", 1}},
         "histogram"},
        {"PPO", "Real", "ppo", {{"fast", "fast"}, {"slow", "slow"}}, {}, "ppo"},
        {"APO", "Real", "apo", {{"fast", "fast"}, {"slow", "slow"}}, {}, "apo"},
        {"ROC", "Real", "roc", {{"length", "period"}}, {}, "roc"},
        {"MOM", "Real", "mom", {{"length", "period"}}, {}, "momentum"},
        {"TRIX", "Real", "trix", {{"length", "period"}}, {{"style", 1}}, "trix"},
        {"CMO", "Real", "cmo", {{"length", "period"}}, {{"style", 1}}, "cmo"},
        {"BBANDS", "RealUpperBand", "bollinger", {{"length", "period"}, {"factor", "dev_up"}}, {}, "upper"},
        {"BBANDS", "RealMiddleBand", "bollinger", {{"length", "period"}, {"factor", "dev_up"}}, {}, "middle"},
        {"BBANDS", "RealLowerBand", "bollinger", {{"length", "period"}, {"factor", "dev_dn"}}, {}, "lower"},
        {"STDDEV", "Real", "stdev", {{"length", "period"}, {"factor", "nb_dev"}}, {}, "deviation"},
        {"VAR", "Real", "stdev", {{"length", "period"}}, {}, "variance"},
        {"LINEARREG", "Real", "linreg", {{"length", "period"}}, {}, "average"},
        {"LINEARREG_SLOPE", "Real", "slope", {{"length", "period"}}, {}, "slope"},
        {"STOCHRSI",
         "FastK",
         "stochrsi",
         {{"rsi", "period"}, {"length", "fastk"}, {"signal", "fastd"}},
         {{"smooth", 1}, {"together", 1}},
         "k"},
        {"STOCHRSI",
         "FastD",
         "stochrsi",
         {{"rsi", "period"}, {"length", "fastk"}, {"signal", "fastd"}},
         {{"smooth", 1}, {"together", 1}},
         "d"},
        {"STOCH",
         "SlowK",
         "stoch",
         {{"length", "fastk"}, {"smooth", "slowk"}, {"signal", "slowd"}},
         {{"together", 1}},
         "k"},
        {"STOCH",
         "SlowD",
         "stoch",
         {{"length", "fastk"}, {"smooth", "slowk"}, {"signal", "slowd"}},
         {{"together", 1}},
         "d"},
        {"STOCHF", "FastK", "stoch", {{"length", "fastk"}, {"signal", "fastd"}}, {{"smooth", 1}, {"together", 1}}, "k"},
        {"STOCHF", "FastD", "stoch", {{"length", "fastk"}, {"signal", "fastd"}}, {{"smooth", 1}, {"together", 1}}, "d"},
        {"ATR", "Real", "atr", {{"length", "period"}}, {{"style", 1}}, "atr"},
        {"NATR", "Real", "atr", {{"length", "period"}}, {{"style", 1}}, "percent"},
        {"TRANGE", "Real", "tr", {}, {{"first", 1}}, "tr"},
        {"ADX", "Real", "adx", {{"length", "period"}}, {{"start", 1}}, "adx"},
        {"ADXR", "Real", "adx", {{"length", "period"}}, {{"start", 1}}, "adxr"},
        {"DX", "Real", "adx", {{"length", "period"}}, {{"start", 1}}, "dx"},
        {"PLUS_DI", "Real", "adx", {{"length", "period"}}, {{"start", 1}}, "plus_di"},
        {"MINUS_DI", "Real", "adx", {{"length", "period"}}, {{"start", 1}}, "minus_di"},
        {"CCI", "Real", "cci", {{"length", "period"}}, {}, "cci"},
        {"WILLR", "Real", "willr", {{"length", "period"}}, {}, "r"},
        {"ULTOSC", "Real", "uo", {{"short", "p1"}, {"middle", "p2"}, {"long", "p3"}}, {}, "uo"},
        {"SAR",
         "Real",
         "psar",
         {{"start", "acceleration"}, {"step", "acceleration"}, {"maximum", "maximum"}},
         {{"first", 1}},
         "sar"},
        {"AROON", "AroonDown", "aroon", {{"length", "period"}}, {}, "down"},
        {"AROON", "AroonUp", "aroon", {{"length", "period"}}, {}, "up"},
        {"AROONOSC", "Real", "aroon", {{"length", "period"}}, {}, "oscillator"},
        {"MIDPRICE", "Real", "midprice", {{"length", "period"}}, {}, "middle"},
        {"MFI", "Real", "mfi", {{"length", "period"}}, {}, "mfi"},
        {"AD", "Real", "ad", {}, {}, "ad"},
        {"ADOSC", "Real", "adosc", {{"fast", "fast"}, {"slow", "slow"}}, {{"seed", 1}}, "oscillator"},
        {"OBV", "Real", "obv", {}, {{"start", 1}}, "obv"},
        {"BOP", "Real", "bop", {}, {}, "bop"},
    };
    return rows;
}

Row rowOf(const TaLibRow& source, const QJsonObject& options)
{
    Row row{source.function, source.id, source.fixed, source.ours};
    for (const auto& [ours, theirs] : source.options) {
        row.parameters.emplace_back(ours, options[QLatin1String(theirs)].toDouble());
    }
    return row;
}

QString compareTaLibCase(const std::vector<BarValues>& bars, const QJsonObject& test, double tolerance, int& compared)
{
    const QString function = test[QLatin1String("function")].toString();
    const QJsonObject outputs = test[QLatin1String("outputs")].toObject();
    for (auto it = outputs.begin(); it != outputs.end(); ++it) {
        const auto row = std::find_if(taLibRows().begin(), taLibRows().end(), [&](const TaLibRow& r) {
            return function == QLatin1String(r.function) && it.key() == QLatin1String(r.output);
        });
        if (row == taLibRows().end()) {
            return function + QStringLiteral(": no indicator stands for ") + it.key();
        }
        const Series ours = outputOf(bars, rowOf(*row, test[QLatin1String("options")].toObject()));
        const QString what
            = difference(ours, toSeries(it.value()), tolerance, test[QLatin1String("first_output_index")].toInt());
        if (!what.isEmpty() || ours.empty()) {
            return function + QLatin1Char(' ') + it.key() + QStringLiteral(": ") + what;
        }
        ++compared;
    }
    return {};
}

/// Tulip's indicator, its output and ours; `scale` brings our unit to Tulip's.
struct TulipRow
{
    TaLibRow row;
    double scale = 1;
};

const std::vector<TulipRow>& tulipRows()
{
    using Options = std::vector<std::pair<const char*, const char*>>;
    const Options length{{"length", "period"}};
    const Options fastSlow{{"fast", "short_period"}, {"slow", "long_period"}};
    static const std::vector<TulipRow> rows{
        {{"ad", "ad", "ad", {}, {}, "ad"}},
        {{"adosc", "adosc", "adosc", fastSlow, {{"seed", 1}}, "oscillator"}},
        {{"adx", "adx", "adx", length, {{"start", 2}}, "adx"}},
        {{"adxr", "adxr", "adx", length, {{"start", 2}}, "adxr"}},
        {{"dx", "dx", "adx", length, {{"start", 2}}, "dx"}},
        {{"di", "plus_di", "adx", length, {{"start", 2}}, "plus_di"}},
        {{"di", "minus_di", "adx", length, {{"start", 2}}, "minus_di"}},
        {{"dm", "plus_dm", "adx", length, {{"start", 2}}, "plus_dm"}},
        {{"dm", "minus_dm", "adx", length, {{"start", 2}}, "minus_dm"}},
        {{"ao", "ao", "ao", {}, {}, "ao"}},
        {{"apo", "apo", "apo", fastSlow, {{"start", 2}}, "apo"}},
        {{"ppo", "ppo", "ppo", fastSlow, {{"start", 2}}, "ppo"}},
        {{"aroon", "aroon_down", "aroon", length, {}, "down"}},
        {{"aroon", "aroon_up", "aroon", length, {}, "up"}},
        {{"aroonosc", "aroonosc", "aroon", length, {}, "oscillator"}},
        {{"atr", "atr", "atr", length, {}, "atr"}},
        {{"natr", "natr", "atr", length, {}, "percent"}},
        {{"avgprice", "avgprice", "price", {}, {{"source", 6}}, "price"}},
        {{"medprice", "medprice", "price", {}, {{"source", 4}}, "price"}},
        {{"typprice", "typprice", "price", {}, {{"source", 5}}, "price"}},
        {{"wcprice", "wcprice", "price", {}, {{"source", 7}}, "price"}},
        {{"bbands", "bbands_lower", "bollinger", {{"length", "period"}, {"factor", "stddev"}}, {}, "lower"}},
        {{"bbands", "bbands_middle", "bollinger", {{"length", "period"}, {"factor", "stddev"}}, {}, "middle"}},
        {{"bbands", "bbands_upper", "bollinger", {{"length", "period"}, {"factor", "stddev"}}, {}, "upper"}},
        {{"bop", "bop", "bop", {}, {}, "bop"}},
        {{"cci", "cci", "cci", length, {{"first", 1}}, "cci"}},
        {{"cmo", "cmo", "cmo", length, {}, "cmo"}},
        {{"cvi", "cvi", "cvi", length, {}, "cvi"}},
        {{"decay", "decay", "decay", length, {}, "decay"}},
        {{"edecay", "edecay", "decay", length, {{"kind", 1}}, "decay"}},
        {{"dema", "dema", "dema", length, {{"start", 1}}, "average"}},
        {{"tema", "tema", "tema", length, {{"start", 1}}, "average"}},
        {{"dpo", "dpo", "dpo", length, {}, "dpo"}},
        {{"ema", "ema", "ema", length, {{"seed", 1}}, "average"}},
        {{"emv", "emv", "emv", {}, {{"length", 1}}, "emv"}},
        {{"fisher", "fisher", "fisher", length, {}, "fisher"}},
        {{"fisher", "fisher_signal", "fisher", length, {}, "trigger"}},
        {{"fosc", "fosc", "fosc", length, {}, "fosc"}},
        {{"hma", "hma", "hma", length, {}, "average"}},
        {{"kama", "kama", "kama", length, {{"first", 1}}, "average"}},
        {{"kvo", "kvo", "kvo", fastSlow, {{"style", 1}}, "kvo"}},
        {{"linreg", "linreg", "linreg", length, {}, "average"}},
        {{"tsf", "tsf", "linreg", length, {{"ahead", 1}}, "average"}},
        {{"linregintercept", "linregintercept", "slope", length, {}, "intercept"}},
        {{"linregslope", "linregslope", "slope", length, {}, "slope"}},
        {{"macd",
          "macd",
          "macd",
          {{"fast", "short_period"}, {"slow", "long_period"}, {"signal", "signal_period"}},
          {{"style", 3}},
          "macd"}},
        {{"macd",
          "macd_signal",
          "macd",
          {{"fast", "short_period"}, {"slow", "long_period"}, {"signal", "signal_period"}},
          {{"style", 3}},
          "signal"}},
        {{"macd",
          "macd_histogram",
          "macd",
          {{"fast", "short_period"}, {"slow", "long_period"}, {"signal", "signal_period"}},
          {{"style", 3}},
          "histogram"}},
        {{"marketfi", "marketfi", "marketfi", {}, {}, "mfi"}},
        {{"mass", "mass", "mass", length, {}, "mass"}},
        {{"max", "max", "highest", length, {{"source", 0}}, "highest"}},
        {{"min", "min", "lowest", length, {{"source", 0}}, "lowest"}},
        {{"md", "md", "mad", length, {}, "mad"}},
        {{"mfi", "mfi", "mfi", length, {}, "mfi"}},
        {{"mom", "mom", "mom", length, {}, "momentum"}},
        {{"msw", "msw_sine", "sine_wave", length, {}, "sine"}},
        {{"msw", "msw_lead", "sine_wave", length, {}, "lead"}},
        {{"nvi", "nvi", "nvi", {}, {}, "nvi"}},
        {{"pvi", "pvi", "pvi", {}, {}, "pvi"}},
        {{"obv", "obv", "obv", {}, {}, "obv"}},
        {{"psar",
          "psar",
          "psar",
          {{"start", "acceleration_factor_step"},
           {"step", "acceleration_factor_step"},
           {"maximum", "acceleration_factor_maximum"}},
          {{"first", 2}},
          "sar"}},
        {{"qstick", "qstick", "qstick", length, {}, "qstick"}},
        {{"roc", "roc", "roc", length, {}, "roc"}, 0.01},
        {{"rocr", "rocr", "rocr", length, {{"factor", 1}}, "ratio"}},
        {{"rsi", "rsi", "rsi", length, {}, "rsi"}},
        {{"sma", "sma", "sma", length, {}, "average"}},
        {{"stddev", "stddev", "stdev", length, {}, "deviation"}},
        {{"var", "var", "stdev", length, {}, "variance"}},
        {{"stderr", "stderr", "stdev", length, {}, "error"}},
        {{"stoch",
          "stoch_k",
          "stoch",
          {{"length", "k_period"}, {"smooth", "k_slowing_period"}, {"signal", "d_period"}},
          {{"together", 1}},
          "k"}},
        {{"stoch",
          "stoch_d",
          "stoch",
          {{"length", "k_period"}, {"smooth", "k_slowing_period"}, {"signal", "d_period"}},
          {{"together", 1}},
          "d"}},
        {{"stochrsi", "stochrsi", "stochrsi", {{"rsi", "period"}, {"length", "period"}}, {{"smooth", 1}}, "k"}, 0.01},
        {{"sum", "sum", "sum", length, {}, "sum"}},
        {{"tr", "tr", "tr", {}, {}, "tr"}},
        {{"trima", "trima", "trima", length, {}, "average"}},
        {{"trix", "trix", "trix", length, {{"style", 2}}, "trix"}},
        {{"ultosc",
          "ultosc",
          "uo",
          {{"short", "short_period"}, {"middle", "medium_period"}, {"long", "long_period"}},
          {},
          "uo"}},
        {{"vhf", "vhf", "vhf", length, {}, "vhf"}},
        {{"vidya",
          "vidya",
          "vidya",
          {{"short", "short_period"}, {"long", "long_period"}, {"alpha", "alpha"}},
          {},
          "average"}},
        {{"volatility", "volatility", "hv", length, {}, "hv"}},
        {{"vosc", "vosc", "vosc", fastSlow, {}, "vosc"}},
        {{"vwma", "vwma", "vwma", length, {}, "average"}},
        {{"wad", "wad", "wad", {}, {}, "wad"}},
        {{"wilders", "wilders", "rma", length, {}, "average"}},
        {{"willr", "willr", "willr", length, {}, "r"}},
        {{"wma", "wma", "wma", length, {}, "average"}},
        {{"zlema", "zlema", "zlema", length, {}, "average"}},
    };
    return rows;
}

/// Bars from the named input columns of a case; what a case does not name is filled from what it does.
std::vector<BarValues> tulipBars(const QJsonObject& inputs)
{
    const auto column = [&](const char* name) { return toSeries(inputs[QLatin1String(name)]); };
    const Series real = column("real");
    const Series volume = column("volume");
    Series high = column("high");
    Series low = column("low");
    Series close = column("close");
    Series open = column("open");
    close = close.empty() ? real : close;
    high = high.empty() ? (close.empty() ? Series(volume.size(), 1.0) : close) : high;
    low = low.empty() ? high : low;
    std::vector<BarValues> bars;
    for (std::size_t i = 0; i < high.size(); ++i) {
        const double c = close.empty() ? (high[i] + low[i]) / 2 : close[i];
        bars.push_back({open.empty() ? c : open[i], high[i], low[i], c, volume.empty() ? 0 : volume[i],
                        static_cast<std::int64_t>(i)});
    }
    return bars;
}

QString compareTulipCase(const QJsonObject& test, double tolerance, int& compared, int& formulas)
{
    const QString name = test[QLatin1String("indicator")].toString();
    const QJsonObject outputs = test[QLatin1String("expected")].toObject();
    for (auto it = outputs.begin(); it != outputs.end(); ++it) {
        const auto row = std::find_if(tulipRows().begin(), tulipRows().end(), [&](const TulipRow& r) {
            return name == QLatin1String(r.row.function) && it.key() == QLatin1String(r.row.output);
        });
        if (row == tulipRows().end()) {
            ++formulas; // arithmetic on series: the expression language's tests run these
            continue;
        }
        Series ours = outputOf(tulipBars(test[QLatin1String("inputs")].toObject()),
                               rowOf(row->row, test[QLatin1String("options")].toObject()));
        for (double& value : ours) {
            value *= row->scale;
        }
        const QString what = difference(ours, toSeries(it.value()), tolerance * 1.01,
                                        test[QLatin1String("first_output_index")].toInt(), Tolerance::Absolute);
        if (!what.isEmpty()) {
            return name + QLatin1Char(' ') + it.key() + QStringLiteral(": ") + what;
        }
        ++compared;
    }
    return {};
}

void compareNamedSeries(const char* file, const std::vector<Row>& rows)
{
    if (vectorFolder().isEmpty()) {
        QSKIP("the shared vectors are not here (ELITE_SHARED_DATA)");
    }
    const QJsonObject vectors = readVectors(QLatin1String(file));
    const auto bars = readBars(vectors[QLatin1String("bars")].toString());
    const double tolerance = vectors[QLatin1String("tolerance_rel")].toDouble();
    const QJsonObject series = vectors[QLatin1String("series")].toObject();
    int good = 0;
    for (auto it = series.begin(); it != series.end(); ++it) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return it.key() == QLatin1String(r.series); });
        if (row == rows.end()) {
            QTest::qFail(qPrintable(it.key() + QStringLiteral(": no indicator stands for this series")), __FILE__,
                         __LINE__);
            continue;
        }
        const QString what
            = difference(outputOf(bars, *row), toSeries(it.value().toObject()[QLatin1String("values")]), tolerance);
        if (!what.isEmpty()) {
            qWarning("%s: %s", qPrintable(it.key()), qPrintable(what));
            continue;
        }
        ++good;
    }
    qInfo("%s: %d of %d series equal", file, good, static_cast<int>(series.size()));
    QCOMPARE(good, static_cast<int>(series.size()));
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catalogIsSound()
    {
        QVERIFY(catalog().size() >= 60);
        std::set<QByteArray> ids;
        for (const IndicatorInfo& info : catalog()) {
            QVERIFY2(ids.insert(info.id).second, info.id);
            QVERIFY2(!info.outputs.empty(), info.id);
            QVERIFY2(makeIndicator(info.id, info.standards()), info.id);
            for (std::size_t i = 0; i < info.parameters.size(); ++i) {
                const Parameter& parameter = info.parameters[i];
                QVERIFY2(parameter.standard >= parameter.minimum && parameter.standard <= parameter.maximum, info.id);
                ParameterValues values = info.standards();
                values.set(i, parameter.maximum + 1);
                QCOMPARE(makeIndicator(info.id, values).error().code, elite::ErrorCode::OutOfRange);
                values.set(i, kNone);
                QCOMPARE(makeIndicator(info.id, values).error().code, elite::ErrorCode::OutOfRange);
            }
        }
        QCOMPARE(makeIndicator("no_such", {}).error().code, elite::ErrorCode::NotFound);
    }
    // Chunks: a clone made at each border goes on alone. Forming bars: a clone is fed wrong prices before each closed
    // bar.
    void incrementalEqualsBatch()
    {
        const auto bars = randomBars(700);
        for (const IndicatorInfo& info : catalog()) {
            const auto whole = runOver(bars, info.id, info.standards());
            for (const int chunk : {1, 2, 3, 5, 7, 13, 100}) {
                auto running = std::move(makeIndicator(info.id, info.standards()).value());
                Series out(info.outputs.size());
                for (std::size_t i = 0; i < bars.size(); ++i) {
                    if (i % static_cast<std::size_t>(chunk) == 0) {
                        BarValues forming = bars[i];
                        forming.close = forming.high = forming.high * 1.5;
                        const auto preview = running->clone();
                        preview->update(forming, out);
                        running = running->clone();
                    }
                    running->update(bars[i], out);
                    for (std::size_t k = 0; k < out.size(); ++k) {
                        const double expected = whole[k][i];
                        QVERIFY2(out[k] == expected || (!has(out[k]) && !has(expected)), info.id);
                    }
                }
            }
        }
    }
    // Prices that no market should send: values may be empty, but never a crash, a hang or an endless value from a
    // window that holds only sound prices again.
    void recoversFromWildPrices()
    {
        auto bars = randomBars(2000);
        bars[500] = {1e12, 1e12, 1e12, 1e12, 0, bars[500].time};
        bars[501] = {1e-12, 1e-12, 1e-12, 1e-12, 1e15, bars[501].time};
        bars[502].close = kNone;
        for (std::size_t i = 600; i < 700; ++i) {
            bars[i].open = bars[i].high = bars[i].low = bars[i].close = 50;
            bars[i].volume = 0;
        }
        for (const char* id :
             {"sma", "wma", "bollinger", "stdev", "cci", "linreg", "donchian", "stoch", "vwma", "mad"}) {
            const IndicatorInfo* info = findIndicator(id);
            const auto wild = runOver(bars, id, info->standards());
            const auto calm = runOver({bars.begin() + 1000, bars.end()}, id, info->standards());
            for (std::size_t i = 1500; i < bars.size(); ++i) {
                const double a = wild[0][i];
                const double b = calm[0][i - 1000];
                QVERIFY2(std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)), id);
            }
        }
    }
    void equalTradingView() { compareNamedSeries("tradingview_semantics.json", tradingViewRows()); }
    void equalTaLib()
    {
        if (vectorFolder().isEmpty()) {
            QSKIP("the shared vectors are not here (ELITE_SHARED_DATA)");
        }
        const QJsonObject vectors = readVectors(QStringLiteral("talib.json"));
        int compared = 0;
        QStringList faults;
        for (const char* file : {"bars_talib_252.json", "bars_sp500_502.json"}) {
            const auto bars = readBars(QLatin1String(file));
            for (const QJsonValue& test : vectors[QLatin1String(file)].toArray()) {
                const QString fault = compareTaLibCase(bars, test.toObject(),
                                                       vectors[QLatin1String("tolerance_rel")].toDouble(), compared);
                if (!fault.isEmpty()) {
                    faults << QLatin1String(file) + QLatin1Char(' ') + fault;
                }
            }
        }
        qInfo("talib.json: %d outputs equal", compared);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    void equalTulip()
    {
        if (vectorFolder().isEmpty()) {
            QSKIP("the shared vectors are not here (ELITE_SHARED_DATA)");
        }
        int compared = 0;
        int formulas = 0;
        QStringList faults;
        for (const char* file : {"tulip_atoz.json", "tulip_untest.json", "tulip_extra.json"}) {
            const QJsonObject vectors = readVectors(QLatin1String(file));
            for (const QJsonValue& test : vectors[QLatin1String("cases")].toArray()) {
                const QString fault = compareTulipCase(
                    test.toObject(), vectors[QLatin1String("tolerance_abs")].toDouble(), compared, formulas);
                if (!fault.isEmpty()) {
                    faults << QLatin1String(file) + QLatin1Char(' ') + fault;
                }
            }
        }
        qInfo("tulip: %d outputs equal, %d are formulas", compared, formulas);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    void equalMetaTrader() { compareNamedSeries("mt5_semantics.json", metaTraderRows()); }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
