// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/catalog.h"

#include "models/chart/indicators/groups.h"

#include <algorithm>
#include <cstring>

namespace elite::indicators {

namespace {

template <class List> int indexOf(const List& list, QByteArrayView id)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (id == QByteArrayView(list[i].id)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Error outOfRange(const Parameter& parameter, double value)
{
    return {ErrorCode::OutOfRange,
            QStringLiteral("%1 is %2, allowed are %3 to %4")
                .arg(QLatin1String(parameter.id))
                .arg(value)
                .arg(parameter.minimum)
                .arg(parameter.maximum)};
}

std::vector<IndicatorInfo> buildCatalog()
{
    std::vector<IndicatorInfo> all;
    for (const auto& group : {movingAverages(), oscillators(), momentum(), trend(), volatility(), volume(),
                              statistics(), priceLevels(), cycles()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const IndicatorInfo& a, const IndicatorInfo& b) {
        const int byGroup = std::strcmp(a.group, b.group);
        return byGroup != 0 ? byGroup < 0 : std::strcmp(a.name, b.name) < 0;
    });
    return all;
}

} // namespace

double sourceOf(const BarValues& bar, Source source)
{
    switch (source) {
    case Source::Close:
        return bar.close;
    case Source::Open:
        return bar.open;
    case Source::High:
        return bar.high;
    case Source::Low:
        return bar.low;
    case Source::Hl2:
        return (bar.high + bar.low) / 2;
    case Source::Hlc3:
        return (bar.high + bar.low + bar.close) / 3;
    case Source::Ohlc4:
        return (bar.open + bar.high + bar.low + bar.close) / 4;
    case Source::Hlcc4:
        return (bar.high + bar.low + 2 * bar.close) / 4;
    case Source::Volume:
        return bar.volume;
    }
    return kNone;
}

Parameter sourceParameter(Source standard)
{
    Parameter parameter = choice("source", "Source",
                                 {"Close", "Open", "High", "Low", "(H + L) / 2", "(H + L + C) / 3",
                                  "(O + H + L + C) / 4", "(H + L + 2 C) / 4", "Volume"});
    parameter.standard = static_cast<double>(standard);
    return parameter;
}

ParameterValues IndicatorInfo::standards() const
{
    std::vector<double> values;
    values.reserve(parameters.size());
    for (const Parameter& parameter : parameters) {
        values.push_back(parameter.standard);
    }
    return ParameterValues(std::move(values));
}

int IndicatorInfo::outputIndex(QByteArrayView outputId) const
{
    return indexOf(outputs, outputId);
}

int IndicatorInfo::parameterIndex(QByteArrayView parameterId) const
{
    return indexOf(parameters, parameterId);
}

const std::vector<IndicatorInfo>& catalog()
{
    static const std::vector<IndicatorInfo> all = buildCatalog();
    return all;
}

const IndicatorInfo* findIndicator(QByteArrayView id)
{
    const int index = indexOf(catalog(), id);
    return index < 0 ? nullptr : &catalog()[static_cast<std::size_t>(index)];
}

Result<std::unique_ptr<Indicator>> makeIndicator(QByteArrayView id, const ParameterValues& values)
{
    const IndicatorInfo* info = findIndicator(id);
    if (info == nullptr) {
        return Error{ErrorCode::NotFound, QStringLiteral("no indicator is called %1").arg(QString::fromUtf8(id))};
    }
    if (values.size() != info->parameters.size()) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("%1 takes %2 parameters, not %3")
                         .arg(QString::fromUtf8(id))
                         .arg(info->parameters.size())
                         .arg(values.size())};
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Parameter& parameter = info->parameters[i];
        const double value = values.real(i);
        const bool isWhole = parameter.kind == ParameterKind::Real || value == std::floor(value);
        if (!(value >= parameter.minimum && value <= parameter.maximum) || !isWhole) {
            return outOfRange(parameter, value);
        }
    }
    return info->make(values);
}

} // namespace elite::indicators
