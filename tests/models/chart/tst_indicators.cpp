// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/composed.h"
#include "models/chart/indicators/flavour.h"
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

/// A field of a Stock.Indicators baseline. `shift`: their value of bar i is ours of bar i + shift, because they write
/// what is known later to the bar it speaks of.
struct StockRow
{
    Row row; ///< series is "indicator.field"
    int shift = 0;
    int from = 0; ///< they stay silent before this bar, although the value is known
};

const std::vector<StockRow>& stockRows()
{
    static const std::vector<StockRow> rows{
        {{"adl.adl", "ad", {}, "ad"}},
        {{"adl.moneyFlowMultiplier", "ad", {}, "place"}},
        {{"adl.moneyFlowVolume", "ad", {}, "flow"}},
        {{"adx.pdi", "adx", {}, "plus_di"}},
        {{"adx.mdi", "adx", {}, "minus_di"}},
        {{"adx.dx", "adx", {}, "dx"}},
        {{"adx.adx", "adx", {}, "adx"}},
        {{"adx.adxr", "adx", {}, "adxr"}},
        {{"alligator.jaw", "alligator", {}, "jaw"}},
        {{"alligator.teeth", "alligator", {}, "teeth"}},
        {{"alligator.lips", "alligator", {}, "lips"}},
        {{"alma.alma", "alma", {}, "average"}},
        {{"aroon.aroonUp", "aroon", {{"length", 25}, {"ties", 1}}, "up"}},
        {{"aroon.aroonDown", "aroon", {{"length", 25}, {"ties", 1}}, "down"}},
        {{"aroon.oscillator", "aroon", {{"length", 25}, {"ties", 1}}, "oscillator"}},
        {{"atr.tr", "atr", {{"style", 1}}, "tr"}},
        {{"atr.atr", "atr", {{"style", 1}}, "atr"}},
        {{"atr.atrp", "atr", {{"style", 1}}, "percent"}},
        {{"atr-stop.atrStop", "atr_stop", {}, "line"}},
        {{"atr-stop.buyStop", "atr_stop", {}, "buy"}},
        {{"atr-stop.sellStop", "atr_stop", {}, "sell"}},
        {{"atr-stop.atr", "atr_stop", {}, "atr"}},
        {{"awesome.oscillator", "ao", {}, "ao"}},
        {{"awesome.normalized", "ao", {}, "percent"}},
        {{"bb.sma", "bollinger", {}, "middle"}},
        {{"bb.upperBand", "bollinger", {}, "upper"}},
        {{"bb.lowerBand", "bollinger", {}, "lower"}},
        {{"bb.percentB", "bollinger", {}, "percent_b"}},
        {{"bb.zScore", "bollinger", {}, "z"}},
        {{"bb.width", "bollinger", {}, "width"}},
        {{"bop.bop", "bop", {{"length", 14}}, "bop"}},
        {{"cci.cci", "cci", {}, "cci"}},
        {{"chaikin-osc.moneyFlowMultiplier", "ad", {}, "place"}},
        {{"chaikin-osc.moneyFlowVolume", "ad", {}, "flow"}},
        {{"chaikin-osc.adl", "adosc", {}, "ad"}},
        {{"chaikin-osc.oscillator", "adosc", {}, "oscillator"}},
        {{"chaikin-osc.fastEma", "adosc", {}, "fast"}},
        {{"chaikin-osc.slowEma", "adosc", {}, "slow"}},
        {{"chexit.chandelierExit", "chandelier", {}, "exit"}},
        {{"chop.chop", "chop", {{"style", 1}}, "chop"}},
        {{"cmf.moneyFlowMultiplier", "cmf", {}, "place"}},
        {{"cmf.moneyFlowVolume", "cmf", {}, "flow"}},
        {{"cmf.cmf", "cmf", {}, "cmf"}},
        {{"cmo.cmo", "cmo", {{"length", 14}}, "cmo"}},
        {{"crsi.streak", "crsi", {{"ties", 1}}, "streak"}},
        {{"crsi.rsi", "crsi", {{"ties", 1}}, "rsi"}},
        {{"crsi.rsiStreak", "crsi", {{"ties", 1}}, "streak_rsi"}, 0, 4},
        {{"crsi.percentRank", "crsi", {{"ties", 1}}, "rank"}},
        {{"crsi.connorsRsi", "crsi", {{"ties", 1}}, "crsi"}, 0, 101},
        {{"dema.dema", "dema", {{"length", 14}, {"start", 2}}, "average"}},
        {{"donchian.upperBand", "donchian", {{"window", 1}}, "upper"}},
        {{"donchian.centerline", "donchian", {{"window", 1}}, "middle"}},
        {{"donchian.lowerBand", "donchian", {{"window", 1}}, "lower"}},
        {{"donchian.width", "donchian", {{"window", 1}}, "width"}},
        {{"dpo.dpo", "dpo", {{"length", 14}}, "dpo"}, 8},
        {{"dpo.sma", "sma", {{"length", 14}}, "average"}, 8},
        {{"elder-ray.ema", "elder_ray", {}, "average"}},
        {{"elder-ray.bullPower", "elder_ray", {}, "bull"}},
        {{"elder-ray.bearPower", "elder_ray", {}, "bear"}},
        {{"ema.ema", "ema", {{"length", 20}}, "average"}},
        {{"epma.epma", "linreg", {{"length", 10}}, "average"}},
        {{"fcb.upperBand", "fractal_band", {}, "upper"}},
        {{"fcb.lowerBand", "fractal_band", {}, "lower"}},
        {{"fisher.fisher", "fisher", {{"length", 10}, {"first", 1}}, "fisher"}},
        {{"fisher.trigger", "fisher", {{"length", 10}, {"first", 1}}, "trigger"}},
        {{"force.forceIndex", "force", {{"length", 2}}, "force"}},
        {{"fractal.fractalBear", "fractal", {}, "high"}, 2},
        {{"fractal.fractalBull", "fractal", {}, "low"}, 2},
        {{"gator.upper", "gator", {}, "upper"}},
        {{"gator.lower", "gator", {}, "lower"}},
        {{"gator.upperIsExpanding", "gator", {}, "upper_expands"}},
        {{"gator.lowerIsExpanding", "gator", {}, "lower_expands"}},
        {{"heikinashi.open", "heikin_ashi", {}, "open"}},
        {{"heikinashi.high", "heikin_ashi", {}, "high"}},
        {{"heikinashi.low", "heikin_ashi", {}, "low"}},
        {{"heikinashi.close", "heikin_ashi", {}, "close"}},
        {{"heikinashi.volume", "price", {{"source", 8}}, "price"}},
        {{"hma.hma", "hma", {{"length", 14}}, "average"}},
        {{"htl.dcPeriods", "ht_trendline", {}, "period"}},
        {{"htl.trendline", "ht_trendline", {}, "line"}},
        {{"htl.smoothPrice", "ht_trendline", {}, "smooth"}},
        {{"hurst.hurstExponent", "hurst", {}, "hurst"}},
        {{"ichimoku.tenkanSen", "ichimoku", {{"style", 1}}, "tenkan"}},
        {{"ichimoku.kijunSen", "ichimoku", {{"style", 1}}, "kijun"}},
        {{"ichimoku.senkouSpanA", "ichimoku", {{"style", 1}}, "senkou_a"}},
        {{"ichimoku.senkouSpanB", "ichimoku", {{"style", 1}}, "senkou_b"}},
        {{"ichimoku.chikouSpan", "ichimoku", {{"style", 1}}, "chikou"}, 26},
        {{"kama.er", "kama", {{"first", 1}}, "efficiency"}},
        {{"kama.kama", "kama", {{"first", 1}}, "average"}},
        {{"keltner.upperBand", "keltner", {{"width", 2}}, "upper"}},
        {{"keltner.centerline", "keltner", {{"width", 2}}, "middle"}},
        {{"keltner.lowerBand", "keltner", {{"width", 2}}, "lower"}},
        {{"keltner.width", "keltner", {{"width", 2}}, "width"}},
        {{"kvo.oscillator", "kvo", {}, "kvo"}},
        {{"kvo.signal", "kvo", {}, "signal"}},
        {{"ma-env.centerline", "envelope", {}, "middle"}},
        {{"ma-env.upperEnvelope", "envelope", {}, "upper"}},
        {{"ma-env.lowerEnvelope", "envelope", {}, "lower"}},
        {{"macd.macd", "macd", {}, "macd"}},
        {{"macd.signal", "macd", {}, "signal"}},
        {{"macd.histogram", "macd", {}, "histogram"}},
        {{"macd.fastEma", "macd", {}, "fast"}},
        {{"macd.slowEma", "macd", {}, "slow"}},
        {{"mama.mama", "mama", {}, "mama"}},
        {{"mama.fama", "mama", {}, "fama"}},
        {{"mfi.mfi", "mfi", {}, "mfi"}},
        {{"obv.obv", "obv", {}, "obv"}},
        {{"psar.sar", "psar", {{"first", 3}}, "sar"}},
        {{"psar.isReversal", "psar", {{"first", 3}}, "reversal"}},
        {{"pivot-points.pp", "pivots", {{"period", 2}}, "p"}},
        {{"pivot-points.r1", "pivots", {{"period", 2}}, "r1"}},
        {{"pivot-points.s1", "pivots", {{"period", 2}}, "s1"}},
        {{"pivot-points.r2", "pivots", {{"period", 2}}, "r2"}},
        {{"pivot-points.s2", "pivots", {{"period", 2}}, "s2"}},
        {{"pivot-points.r3", "pivots", {{"period", 2}}, "r3"}},
        {{"pivot-points.s3", "pivots", {{"period", 2}}, "s3"}},
        {{"pivots.highPoint", "fractal", {}, "high"}, 2},
        {{"pivots.lowPoint", "fractal", {}, "low"}, 2},
        {{"pmo.pmo", "pmo", {}, "pmo"}},
        {{"pmo.signal", "pmo", {}, "signal"}},
        {{"pvo.pvo", "pvo", {}, "pvo"}},
        {{"pvo.signal", "pvo", {}, "signal"}},
        {{"pvo.histogram", "pvo", {}, "histogram"}},
        {{"roc.momentum", "mom", {{"length", 14}}, "momentum"}},
        {{"roc.roc", "roc", {{"length", 14}}, "roc"}},
        {{"roc-wb.roc", "roc_bands", {}, "roc"}},
        {{"roc-wb.rocEma", "roc_bands", {}, "average"}},
        {{"roc-wb.upperBand", "roc_bands", {}, "upper"}},
        {{"roc-wb.lowerBand", "roc_bands", {}, "lower"}},
        {{"rolling-pivots.pp", "rolling_pivots", {}, "p"}},
        {{"rolling-pivots.r1", "rolling_pivots", {}, "r1"}},
        {{"rolling-pivots.s1", "rolling_pivots", {}, "s1"}},
        {{"rolling-pivots.r2", "rolling_pivots", {}, "r2"}},
        {{"rolling-pivots.s2", "rolling_pivots", {}, "s2"}},
        {{"rolling-pivots.r3", "rolling_pivots", {}, "r3"}},
        {{"rolling-pivots.s3", "rolling_pivots", {}, "s3"}},
        {{"rsi.rsi", "rsi", {}, "rsi"}},
        {{"slope.slope", "slope", {}, "slope"}},
        {{"slope.intercept", "slope", {}, "origin"}},
        {{"slope.stdDev", "slope", {}, "deviation"}},
        {{"slope.rSquared", "slope", {}, "r2"}},
        {{"sma.sma", "sma", {{"length", 20}}, "average"}},
        {{"sma-analysis.mad", "mad", {}, "mad"}},
        {{"sma-analysis.mse", "mad", {}, "mse"}},
        {{"sma-analysis.mape", "mad", {}, "mape"}},
        {{"sma-analysis.sma", "mad", {}, "mean"}},
        {{"smi.smi", "smi", {}, "smi"}},
        {{"smi.signal", "smi", {}, "signal"}},
        {{"smma.smma", "rma", {{"length", 20}}, "average"}},
        {{"starc.upperBand", "starc", {}, "upper"}},
        {{"starc.centerline", "starc", {}, "middle"}},
        {{"starc.lowerBand", "starc", {}, "lower"}},
        {{"stc.stc", "stc", {}, "stc"}},
        {{"stdev.stdDev", "stdev", {{"length", 14}}, "deviation"}},
        {{"stdev.mean", "stdev", {{"length", 14}}, "mean"}},
        {{"stdev.zScore", "stdev", {{"length", 14}}, "z"}},
        {{"stoch.oscillator", "stoch", {{"smooth", 3}}, "k"}},
        {{"stoch.signal", "stoch", {{"smooth", 3}}, "d"}},
        {{"stoch.percentJ", "stoch", {{"smooth", 3}}, "j"}},
        {{"stoch.k", "stoch", {{"smooth", 3}}, "k"}},
        {{"stoch.d", "stoch", {{"smooth", 3}}, "d"}},
        {{"stoch.j", "stoch", {{"smooth", 3}}, "j"}},
        {{"stoch-rsi.stochRsi", "stochrsi", {{"smooth", 1}}, "k"}},
        {{"stoch-rsi.signal", "stochrsi", {{"smooth", 1}}, "d"}},
        {{"supertrend.superTrend", "supertrend", {{"style", 1}}, "line"}},
        {{"supertrend.upperBand", "supertrend", {{"style", 1}}, "upper"}},
        {{"supertrend.lowerBand", "supertrend", {{"style", 1}}, "lower"}},
        {{"t3.t3", "t3", {{"start", 3}}, "average"}},
        {{"tema.tema", "tema", {{"length", 20}, {"start", 2}}, "average"}},
        {{"tr.tr", "tr", {{"first", 1}}, "tr"}},
        {{"trix.ema3", "trix", {{"length", 14}, {"style", 3}}, "ema3"}},
        {{"trix.trix", "trix", {{"length", 14}, {"style", 3}}, "trix"}},
        {{"tsi.tsi", "tsi", {{"signal", 7}, {"scale", 1}}, "tsi"}},
        {{"tsi.signal", "tsi", {{"signal", 7}, {"scale", 1}}, "signal"}},
        {{"ulcer.ulcerIndex", "ulcer", {}, "ulcer"}},
        {{"ulcer.ui", "ulcer", {}, "ulcer"}},
        {{"uo.ultimate", "uo", {}, "uo"}},
        {{"vol-stop.sar", "volatility_stop", {}, "stop"}},
        {{"vol-stop.isStop", "volatility_stop", {}, "hit"}},
        {{"vortex.pvi", "vortex", {}, "plus"}},
        {{"vortex.nvi", "vortex", {}, "minus"}},
        {{"vwap.vwap", "vwap", {{"reset", 3}}, "vwap"}},
        {{"vwma.vwma", "vwma", {{"length", 14}}, "average"}},
        {{"willr.williamsR", "willr", {}, "r"}},
        {{"wma.wma", "wma", {{"length", 14}}, "average"}},
    };
    return rows;
}

/// Moves our series to the bars that theirs speaks of; bars that fall off the end are compared nowhere.
Series shifted(const Series& series, int shift)
{
    const auto begin = series.begin() + std::min<std::ptrdiff_t>(shift, static_cast<std::ptrdiff_t>(series.size()));
    return {begin, series.end()};
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

std::vector<BarValues> minuteBars(int count)
{
    auto bars = randomBars(count);
    std::int64_t time = 1'762'300'740'000'000; // one minute before a full hour
    for (BarValues& bar : bars) {
        bar.time = time;
        time += 60'000'000;
    }
    return bars;
}

std::vector<Series> valuesOf(Indicator& indicator, const std::vector<BarValues>& bars, std::size_t outputs)
{
    std::vector<Series> values(outputs, Series(bars.size()));
    std::vector<double*> outs;
    outs.reserve(values.size());
    for (Series& one : values) {
        outs.push_back(one.data());
    }
    indicator.updateMany(bars, outs);
    return values;
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
    // No look-ahead: what comes later changes nothing of what was shown, on any bars. Repainting ones are refused to
    // formulas and bots for just that.
    void theFutureChangesNothing()
    {
        const auto bars = minuteBars(900);
        for (const IndicatorInfo& info : catalog()) {
            if (info.repaints == Repaints::Yes) {
                continue;
            }
            for (const char* length : {"1m", "5m", "15m", "1h", "4h", "1d"}) {
                const auto make = [&] {
                    return onTimeframe(std::move(makeIndicator(info.id, info.standards()).value()), info.outputs.size(),
                                       *elite::Timeframe::parse("1m"), *elite::Timeframe::parse(length));
                };
                const auto full = valuesOf(*make(), bars, info.outputs.size());
                for (const std::size_t now : {1U, 59U, 61U, 400U, 899U}) {
                    auto other = bars;
                    for (std::size_t i = now; i < other.size(); ++i) {
                        other[i] = {7, 9e5, 1e-3, 8, 1e9, other[i].time};
                    }
                    const auto changed = valuesOf(*make(), other, info.outputs.size());
                    for (std::size_t k = 0; k < full.size(); ++k) {
                        for (std::size_t i = 0; i < now; ++i) {
                            const bool isSame
                                = full[k][i] == changed[k][i] || (!has(full[k][i]) && !has(changed[k][i]));
                            QVERIFY2(isSame,
                                     qPrintable(QStringLiteral("%1 on %2, bar %3 of %4")
                                                    .arg(QLatin1StringView(info.id), QLatin1StringView(length))
                                                    .arg(i)
                                                    .arg(now)));
                        }
                    }
                }
            }
        }
    }
    // The independent truth: longer bars made beforehand, their indicator, and the last one that is over.
    void longerBarsAreShownWhenTheyAreOver()
    {
        auto bars = minuteBars(2000);
        bars.erase(bars.begin() + 700, bars.begin() + 1011); // a gap, in the middle of an hour
        const auto hour = *elite::Timeframe::parse("1h");
        std::vector<BarValues> hours;
        for (const BarValues& bar : bars) {
            const std::int64_t begin = elite::toMicros(hour.floor(elite::fromMicros(bar.time)));
            if (hours.empty() || hours.back().time != begin) {
                hours.push_back(bar);
                hours.back().time = begin;
            } else {
                hours.back().high = std::max(hours.back().high, bar.high);
                hours.back().low = std::min(hours.back().low, bar.low);
                hours.back().close = bar.close;
                hours.back().volume += bar.volume;
            }
        }
        for (const char* id : {"ema", "rsi", "atr", "bollinger", "vwma"}) {
            const IndicatorInfo* info = findIndicator(id);
            const auto byHour = runOver(hours, id, info->standards());
            auto study = onTimeframe(std::move(makeIndicator(id, info->standards()).value()), info->outputs.size(),
                                     *elite::Timeframe::parse("1m"), hour);
            const auto shown = valuesOf(*study, bars, info->outputs.size());
            for (std::size_t i = 0; i < bars.size(); ++i) {
                const std::int64_t end = bars[i].time + 60'000'000;
                double expected = kNone;
                for (std::size_t h = 0; h < hours.size() && hours[h].time + 3'600'000'000 <= end; ++h) {
                    expected = byHour[0][h];
                }
                QVERIFY2(shown[0][i] == expected || (!has(shown[0][i]) && !has(expected)), id);
            }
        }
    }
    void indicatorsOnIndicators()
    {
        const auto bars = minuteBars(600);
        const auto rsi = runOver(bars, "rsi", {14, 0});
        auto onRsi = onIndicator(std::move(makeIndicator("rsi", {14, 0}).value()), 1, 0,
                                 std::move(makeIndicator("sma", {9, 0}).value()));
        const auto shown = valuesOf(*onRsi, bars, 1);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            double sum = 0;
            for (std::size_t k = 0; k < 9 && i >= k; ++k) {
                sum += rsi[0][i - k];
            }
            const double expected = i >= 14 + 8 ? sum / 9 : kNone;
            QVERIFY(has(expected) == has(shown[0][i]));
            QVERIFY(!has(expected) || std::abs(expected - shown[0][i]) < 1e-9);
        }
    }
    // Many bars at once and a state taken over are the same as bar by bar.
    void manyAtOnceEqualsOneByOne()
    {
        const auto bars = randomBars(500);
        for (const IndicatorInfo& info : catalog()) {
            const auto whole = runOver(bars, info.id, info.standards());
            const auto first = std::move(makeIndicator(info.id, info.standards()).value());
            const auto second = std::move(makeIndicator(info.id, info.standards()).value());
            std::vector<Series> values(info.outputs.size(), Series(bars.size()));
            std::vector<double*> outs;
            outs.reserve(values.size());
            for (Series& one : values) {
                outs.push_back(one.data());
            }
            first->updateMany({bars.data(), 200}, outs);
            second->updateMany({bars.data(), 7}, outs); // another past, which must be forgotten
            second->copyFrom(*first);
            for (double*& one : outs) {
                one += 200;
            }
            second->updateMany({bars.data() + 200, 300}, outs);
            for (std::size_t k = 0; k < values.size(); ++k) {
                for (std::size_t i = 7; i < bars.size(); ++i) {
                    QVERIFY2(values[k][i] == whole[k][i] || (!has(values[k][i]) && !has(whole[k][i])), info.id);
                }
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
            for (const auto test : vectors[QLatin1String(file)].toArray()) {
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
            for (const auto test : vectors[QLatin1String("cases")].toArray()) {
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
    void equalStockIndicators()
    {
        if (vectorFolder().isEmpty()) {
            QSKIP("the shared vectors are not here (ELITE_SHARED_DATA)");
        }
        const QJsonObject vectors = readVectors(QStringLiteral("skender.json"));
        const auto bars = readBars(vectors[QLatin1String("bars")].toString());
        QStringList faults;
        QStringList without;
        int compared = 0;
        for (const auto test : vectors[QLatin1String("cases")].toArray()) {
            const QJsonObject fields = test[QLatin1String("fields")].toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                const QString name = test[QLatin1String("indicator")].toString() + QLatin1Char('.') + it.key();
                const auto row = std::find_if(stockRows().begin(), stockRows().end(),
                                              [&](const StockRow& r) { return name == QLatin1String(r.row.series); });
                if (row == stockRows().end()) {
                    without << name;
                    continue;
                }
                Series ours = shifted(outputOf(bars, row->row), row->shift);
                std::fill_n(ours.begin(), row->from, kNone);
                Series theirs = toSeries(it.value());
                theirs.resize(ours.size());
                const QString fault = difference(ours, theirs, vectors[QLatin1String("tolerance_rel")].toDouble());
                if (fault.isEmpty()) {
                    ++compared;
                } else {
                    faults << name + QStringLiteral(": ") + fault;
                }
            }
        }
        qInfo("skender.json: %d fields equal; not offered: %s", compared, qPrintable(without.join(QLatin1Char(' '))));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    /// One switch for all: what names MetaTrader is chosen, and everything else stays.
    void oneSwitchForMetaTrader()
    {
        int differ = 0;
        for (const IndicatorInfo& info : catalog()) {
            const ParameterValues standards = info.standards();
            const ParameterValues back
                = flavoured(info, flavoured(info, standards, Flavour::MetaTrader5), Flavour::TradingView);
            const ParameterValues other = flavoured(info, standards, Flavour::MetaTrader5);
            int changed = 0;
            for (std::size_t i = 0; i < standards.size(); ++i) {
                QCOMPARE(back.real(i), standards.real(i));
                if (other.real(i) == standards.real(i)) {
                    continue;
                }
                const Parameter& parameter = info.parameters[i];
                QVERIFY(
                    QByteArray(parameter.choices[static_cast<std::size_t>(other.whole(i))]).contains("MetaTrader 5"));
                ++changed;
            }
            QCOMPARE(changed > 0, hasFlavours(info));
            differ += changed > 0 ? 1 : 0;
        }
        QVERIFY(differ >= 4); // Averages, MACD, ATR, stochastic.
        const IndicatorInfo& atr = *findIndicator("atr");
        QVERIFY(flavoured(atr, ParameterValues{21, 0}, Flavour::MetaTrader5).real(0) == 21);
    }
    void equalMetaTrader() { compareNamedSeries("mt5_semantics.json", metaTraderRows()); }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
