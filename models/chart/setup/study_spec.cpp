// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/setup/study_spec.h"

#include "models/chart/expression/expression.h"
#include "models/chart/indicators/composed.h"

#include <algorithm>
#include <iterator>

namespace elite::chart {

namespace {

constexpr qsizetype kTitleLength = 28;

struct LookRow
{
    const char* id;
    std::vector<double> levels;
    int fillFrom = -1;
    int fillTo = -1;
    std::optional<double> low;
    std::optional<double> high;
};

const std::vector<LookRow>& lookRows()
{
    static const std::vector<LookRow> rows{
        {"rsi", {30, 70}, -1, -1, 0, 100},      {"mfi", {20, 80}, -1, -1, 0, 100},
        {"stoch", {20, 80}, -1, -1, {}, {}},    {"stochrsi", {20, 80}, -1, -1, 0, 100},
        {"crsi", {10, 90}, -1, -1, 0, 100},     {"uo", {30, 70}, -1, -1, 0, 100},
        {"willr", {-80, -20}, -1, -1, -100, 0}, {"cci", {-100, 100}, -1, -1, {}, {}},
        {"cmo", {-50, 50}, -1, -1, -100, 100},  {"smi", {-40, 40}, -1, -1, {}, {}},
        {"stc", {25, 75}, -1, -1, 0, 100},      {"adx", {20}, -1, -1, {}, {}},
        {"aroon", {30, 70}, -1, -1, {}, {}},    {"chop", {38.2, 61.8}, -1, -1, {}, {}},
        {"hurst", {0.5}, -1, -1, {}, {}},       {"percent_rank", {20, 80}, -1, -1, 0, 100},
        {"vortex", {1}, -1, -1, {}, {}},        {"cmf", {0}, -1, -1, {}, {}},
        {"roc", {0}, -1, -1, {}, {}},           {"mom", {0}, -1, -1, {}, {}},
        {"trix", {0}, -1, -1, {}, {}},          {"tsi", {0}, -1, -1, {}, {}},
        {"fisher", {0}, -1, -1, {}, {}},        {"dpo", {0}, -1, -1, {}, {}},
        {"bollinger", {}, 1, 2, {}, {}},        {"keltner", {}, 1, 2, {}, {}},
        {"donchian", {}, 1, 2, {}, {}},         {"starc", {}, 1, 2, {}, {}},
        {"envelope", {}, 1, 2, {}, {}},         {"vwap", {}, 1, 2, {}, {}},
        {"ichimoku", {}, 2, 3, {}, {}},
    };
    return rows;
}

struct Unplotted
{
    const char* id;
    std::vector<const char*> outputs;
};

const std::vector<Unplotted>& unplotted()
{
    static const std::vector<Unplotted> rows{
        {"bollinger", {"percent_b", "width", "z"}},
        {"keltner", {"width"}},
        {"donchian", {"width"}},
        {"vwap", {"deviation"}},
        {"atr_stop", {"atr"}},
        {"supertrend", {"upper", "lower"}},
        {"kama", {"efficiency"}},
        {"ht_trendline", {"period"}},
        {"macd", {"fast", "slow"}},
        {"trix", {"ema3"}},
        {"ao", {"percent"}},
        {"crsi", {"streak", "rsi", "streak_rsi", "rank"}},
        {"stoch", {"j"}},
        {"mad", {"mse", "mape", "mean"}},
        {"slope", {"intercept", "end", "r2", "deviation", "origin"}},
        {"stdev", {"variance", "mean", "z", "error"}},
        {"adx", {"dx", "adxr", "plus_dm", "minus_dm"}},
        {"atr", {"percent", "tr"}},
        {"ad", {"place", "flow"}},
        {"cmf", {"place", "flow"}},
        {"adosc", {"ad", "fast", "slow"}},
        {"elder_ray", {"average"}},
    };
    return rows;
}

struct FormulaState
{
    expression::Formula formula;
    void update(const indicators::BarValues& bar, std::span<double> out) { out[0] = formula.update(bar); }
};

Result<std::unique_ptr<indicators::Indicator>> makeAlone(const StudySpec& spec)
{
    if (!spec.isFormula()) {
        return indicators::makeIndicator(spec.id, spec.values);
    }
    auto compiled = expression::compile(spec.formula);
    if (const auto* error = std::get_if<expression::FormulaError>(&compiled)) {
        return Error{ErrorCode::Parse, QStringLiteral("the formula is wrong at character %1").arg(error->position + 1)};
    }
    return indicators::running(FormulaState{std::move(std::get<expression::Formula>(compiled))});
}

Result<std::unique_ptr<indicators::Indicator>> makeOn(const StudySpec& spec, Timeframe chart, int depth)
{
    auto made = makeAlone(spec);
    if (made && spec.on) {
        if (depth >= kMostOnEachOther) {
            return Error{ErrorCode::OutOfRange,
                         QStringLiteral("at most %1 indicators stand on each other").arg(kMostOnEachOther)};
        }
        auto base = makeOn(*spec.on, chart, depth + 1);
        const std::size_t outputs = studyOutputs(*spec.on);
        if (!base) {
            return base;
        }
        if (spec.onOutput < 0 || static_cast<std::size_t>(spec.onOutput) >= outputs) {
            return Error{ErrorCode::OutOfRange, QStringLiteral("what it looks at has %1 outputs").arg(outputs)};
        }
        made = indicators::onIndicator(std::move(base).value(), outputs, static_cast<std::size_t>(spec.onOutput),
                                       std::move(made).value());
    }
    if (made && spec.timeframe) {
        made = indicators::onTimeframe(std::move(made).value(), studyOutputs(spec), chart, *spec.timeframe);
    }
    return made;
}

} // namespace

bool operator==(const StudySpec& a, const StudySpec& b)
{
    bool same = a.id == b.id && a.formula == b.formula && a.formulaOnPrice == b.formulaOnPrice
        && a.isHidden == b.isHidden && a.color == b.color && a.values.size() == b.values.size();
    same = same && a.timeframe == b.timeframe && (a.on == nullptr) == (b.on == nullptr)
        && (a.on == nullptr || (a.onOutput == b.onOutput && *a.on == *b.on));
    for (std::size_t i = 0; same && i < a.values.size(); ++i) {
        same = a.values.real(i) == b.values.real(i);
    }
    return same;
}

QString studyTitle(const StudySpec& spec)
{
    if (spec.isFormula()) {
        const QString text = QString::fromUtf8(spec.formula).simplified();
        return text.size() > kTitleLength ? text.left(kTitleLength - 1) + QChar(0x2026) : text;
    }
    const indicators::IndicatorInfo* info = indicators::findIndicator(spec.id);
    QString text = QString::fromLatin1(spec.id).toUpper().replace(u'_', u' ');
    for (std::size_t i = 0; info != nullptr && i < spec.values.size() && i < info->parameters.size(); ++i) {
        if (info->parameters[i].kind != indicators::ParameterKind::Choice) {
            text += u' ' + QString::number(spec.values.real(i));
        }
    }
    if (spec.timeframe) {
        text += QStringLiteral(" \u00B7 ") + QString::fromLatin1(spec.timeframe->toText());
    }
    if (spec.on) {
        text += QStringLiteral(" \u2190 ") + studyTitle(*spec.on);
    }
    return text;
}

Result<std::unique_ptr<indicators::Indicator>> makeStudy(const StudySpec& spec, Timeframe chart)
{
    return makeOn(spec, chart, 1);
}

std::size_t studyOutputs(const StudySpec& spec)
{
    const indicators::IndicatorInfo* info = spec.isFormula() ? nullptr : indicators::findIndicator(spec.id);
    return info != nullptr ? info->outputs.size() : 1;
}

bool repaints(const StudySpec& spec)
{
    const indicators::IndicatorInfo* info = spec.isFormula() ? nullptr : indicators::findIndicator(spec.id);
    return (info != nullptr && info->repaints == indicators::Repaints::Yes) || (spec.on && repaints(*spec.on));
}

Done checkStudy(const StudySpec& spec)
{
    const auto made = makeStudy(spec, Timeframe());
    return made ? Done() : Done(made.error());
}

StudyLook studyLook(QByteArrayView id)
{
    for (const LookRow& row : lookRows()) {
        if (id == QByteArrayView(row.id)) {
            return {row.levels, row.fillFrom, row.fillTo, row.low, row.high};
        }
    }
    return {};
}

bool isPlotted(const indicators::IndicatorInfo& info, std::size_t output)
{
    if (info.outputs[output].shape == indicators::Shape::Flag) {
        return false;
    }
    const QByteArrayView id(info.id);
    const QByteArrayView name(info.outputs[output].id);
    return std::none_of(unplotted().begin(), unplotted().end(), [&](const Unplotted& row) {
        return id == QByteArrayView(row.id)
            && std::any_of(row.outputs.begin(), row.outputs.end(),
                           [&](const char* one) { return name == QByteArrayView(one); });
    });
}

} // namespace elite::chart
