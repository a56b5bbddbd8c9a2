// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/study.h"

#include "ui/chart/indicator_words.h"

namespace elite {

namespace {

/// Vectors double when they grow; a million bars must not ask for a second million.
template <class T> void grow(std::vector<T>& values)
{
    if (values.size() == values.capacity()) {
        values.reserve(values.size() + values.size() / 8 + 1024);
    }
}

} // namespace

void Series::set(std::vector<double> values)
{
    m_values = std::move(values);
    m_pyramid.build(size(), at());
}

void Series::append(double value)
{
    grow(m_values);
    m_values.push_back(value);
    m_pyramid.append(at());
}

void Series::updateLast(double value)
{
    m_values.back() = value;
    m_pyramid.updateLast(at());
}

std::optional<Study> Study::make(const chart::StudySpec& spec, Timeframe chart)
{
    auto made = chart::makeStudy(spec, chart);
    if (!made) {
        return std::nullopt;
    }
    Study study;
    study.m_spec = spec;
    study.m_fresh = std::move(made).value();
    const std::size_t outputs = chart::studyOutputs(spec);
    study.m_plotted.assign(outputs, true);
    if (!spec.isFormula()) {
        study.m_info = indicators::findIndicator(spec.id);
        study.m_look = chart::studyLook(spec.id);
        for (std::size_t i = 0; i < outputs; ++i) {
            study.m_plotted[i] = chart::isPlotted(*study.m_info, i);
        }
    }
    // What no line, no step and no colour shows is not kept: a million values are eight megabytes.
    for (std::size_t i = 0; i < outputs; ++i) {
        const bool isColour = study.m_info != nullptr && study.m_info->outputs[i].shape == indicators::Shape::Flag;
        study.m_kept.push_back(study.m_plotted[i] || isColour || i == 0);
    }
    study.m_series.resize(outputs);
    study.m_out.resize(outputs);
    study.m_closed = study.m_fresh->clone();
    study.m_forming = study.m_fresh->clone();
    return study;
}

indicators::Pane Study::pane() const
{
    // What looks at an indicator in a pane of its own has the unit of that pane.
    for (const chart::StudySpec* base = m_spec.on.get(); base != nullptr; base = base->on.get()) {
        const indicators::IndicatorInfo* info = indicators::findIndicator(base->id);
        if (info != nullptr ? info->pane != indicators::Pane::Price : !base->formulaOnPrice) {
            return indicators::Pane::Own;
        }
    }
    if (m_info == nullptr) {
        return m_spec.formulaOnPrice ? indicators::Pane::Price : indicators::Pane::Own;
    }
    return m_info->pane;
}

QString Study::outputName(std::size_t output) const
{
    return m_info != nullptr ? QString::fromLatin1(m_info->outputs[output].label) : title();
}

QString Study::outputWord(std::size_t output) const
{
    return m_info != nullptr ? indicatorWord(m_info->outputs[output].label) : title();
}

indicators::Shape Study::shape(std::size_t output) const
{
    return m_info != nullptr ? m_info->outputs[output].shape : indicators::Shape::Line;
}

int Study::shift(std::size_t output) const
{
    return m_info != nullptr ? m_info->outputs[output].shift : 0;
}

void Study::build(const std::vector<indicators::BarValues>& bars)
{
    m_closed = m_fresh->clone();
    m_forming = m_fresh->clone();
    std::vector<std::vector<double>> values(m_series.size());
    std::vector<double*> outs(m_series.size(), nullptr);
    for (std::size_t k = 0; k < m_series.size(); ++k) {
        if (m_kept[k]) {
            values[k].reserve(bars.size() + bars.size() / 64 + 64);
            values[k].resize(bars.size());
            outs[k] = values[k].data();
        }
    }
    m_isEmpty = bars.empty();
    if (!m_isEmpty) {
        m_closed->updateMany({bars.data(), bars.size() - 1}, outs);
        showForming(bars.back());
    }
    for (std::size_t k = 0; k < m_series.size(); ++k) {
        if (m_kept[k] && !m_isEmpty) {
            values[k].back() = m_out[k];
        }
        m_series[k].set(std::move(values[k]));
    }
}

void Study::showForming(const indicators::BarValues& bar)
{
    m_last = bar;
    m_forming->copyFrom(*m_closed);
    m_forming->update(bar, m_out);
}

void Study::update(const indicators::BarValues& bar, bool isNew)
{
    if (isNew && !m_isEmpty) {
        m_closed->update(m_last, m_out);
    }
    m_isEmpty = false;
    showForming(bar);
    for (std::size_t k = 0; k < m_out.size(); ++k) {
        if (m_kept[k]) {
            isNew ? m_series[k].append(m_out[k]) : m_series[k].updateLast(m_out[k]);
        }
    }
}

} // namespace elite
