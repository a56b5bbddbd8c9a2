// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

#include <QByteArray>

#include <initializer_list>
#include <vector>

namespace elite::indicators {

enum class ParameterKind { Whole, Real, Choice };

/// A typed parameter with its range. A choice counts from 0 in the order of `choices`.
struct Parameter
{
    const char* id;
    const char* label;
    ParameterKind kind;
    double standard;
    double minimum;
    double maximum;
    std::vector<const char*> choices;
};

enum class Shape { Line, Histogram, Dots, Step, Flag };

struct Output
{
    const char* id;
    const char* label;
    Shape shape = Shape::Line;
    int shift = 0; ///< bars to the right (Ichimoku spans, Alligator) or, negative, to the left; for painting only
};

/// Where an indicator is painted: over the price, over the volume, or in a pane of its own.
enum class Pane { Price, Volume, Own };

/// A repainting indicator changes values of bars that were already shown. Bots are refused these.
enum class Repaints { No, Yes };

/// Parameter values in the order of the catalogue entry.
class ParameterValues
{
public:
    ParameterValues() = default;
    ParameterValues(std::initializer_list<double> values)
        : m_values(values)
    {
    }
    explicit ParameterValues(std::vector<double> values)
        : m_values(std::move(values))
    {
    }
    std::size_t size() const { return m_values.size(); }
    double real(std::size_t i) const { return m_values[i]; }
    int whole(std::size_t i) const { return static_cast<int>(m_values[i]); }
    bool isChoice(std::size_t i, int choice) const { return whole(i) == choice; }
    Source source(std::size_t i) const { return static_cast<Source>(whole(i)); }
    void set(std::size_t i, double value) { m_values[i] = value; }

private:
    std::vector<double> m_values;
};

struct IndicatorInfo
{
    const char* id;
    const char* name;
    const char* group;
    Pane pane;
    std::vector<Parameter> parameters;
    std::vector<Output> outputs;
    std::unique_ptr<Indicator> (*make)(const ParameterValues&);
    Repaints repaints = Repaints::No;

    ParameterValues standards() const;
    /// Index of an output or parameter by its id; -1 when there is none.
    int outputIndex(QByteArrayView outputId) const;
    int parameterIndex(QByteArrayView parameterId) const;
};

/// All indicators, sorted by group and name. Built once.
const std::vector<IndicatorInfo>& catalog();
const IndicatorInfo* findIndicator(QByteArrayView id);

/// Refuses an unknown id and a parameter out of its range, with the name and the range in the error.
Result<std::unique_ptr<Indicator>> makeIndicator(QByteArrayView id, const ParameterValues& values);

/// Short forms for the tables in the group files.
inline Parameter whole(const char* id, const char* label, int standard, int minimum = 1, int maximum = 5000)
{
    return {id, label, ParameterKind::Whole, double(standard), double(minimum), double(maximum), {}};
}
inline Parameter real(const char* id, const char* label, double standard, double minimum, double maximum)
{
    return {id, label, ParameterKind::Real, standard, minimum, maximum, {}};
}
inline Parameter choice(const char* id, const char* label, std::vector<const char*> choices)
{
    const double last = static_cast<double>(choices.size()) - 1;
    return {id, label, ParameterKind::Choice, 0, 0, last, std::move(choices)};
}
Parameter sourceParameter(Source standard = Source::Close);

} // namespace elite::indicators
