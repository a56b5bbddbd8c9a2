// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/parameter_fields.h"

#include "ui/base/field_row.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/bots/bot_texts.h"

#include <QBoxLayout>

#include <algorithm>

namespace elite {

namespace {

std::optional<std::int64_t> wholeNumber(const NumberField& field)
{
    const TypedNumber typed = field.value();
    if (!typed.ok() || !typed.value.isMultipleOf(Decimal::fromInteger(1))) {
        return std::nullopt;
    }
    const auto steps = typed.value.inSteps(Decimal::fromInteger(1), Rounding::Down);
    return steps ? std::optional(*steps) : std::nullopt;
}

} // namespace

ParameterFields::ParameterFields(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme().space(2));
}

void ParameterFields::setBot(const BotKind& kind)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_fields.clear();
    m_bot = &kind;
    int width = 0;
    for (const BotParameter& parameter : kind.parameters) {
        auto* field = new NumberField(unitTitle(parameter.unit), this);
        auto* row = new FieldRow(parameterTitle(kind, parameter), field, this);
        connect(field, &NumberField::edited, this, [this] {
            check();
            Q_EMIT changed();
        });
        m_column->addWidget(row);
        m_fields.push_back(field);
        m_rows.push_back(row);
        width = std::max(width, row->labelWidthHint());
    }
    std::vector<std::int64_t> standard;
    for (const BotParameter& parameter : kind.parameters) {
        standard.push_back(parameter.standard);
    }
    for (FieldRow* row : m_rows) {
        row->setLabelWidth(width);
    }
    setValues(standard);
}

void ParameterFields::setValues(std::span<const std::int64_t> values)
{
    for (std::size_t i = 0; i < m_fields.size() && i < values.size(); ++i) {
        m_fields[i]->setValue(Decimal::fromInteger(static_cast<std::int32_t>(values[i])));
    }
    check();
    Q_EMIT changed();
}

std::optional<std::vector<std::int64_t>> ParameterFields::values() const
{
    std::vector<std::int64_t> out;
    for (const NumberField* field : m_fields) {
        const auto value = wholeNumber(*field);
        if (!value) {
            return std::nullopt;
        }
        out.push_back(*value);
    }
    const bool isGood = m_bot != nullptr && BotCatalog::make(*m_bot, {0, out}).hasValue();
    return isGood ? std::optional(out) : std::nullopt;
}

void ParameterFields::check()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const BotParameter& parameter = m_bot->parameters[i];
        const auto value = wholeNumber(*m_fields[i]);
        const bool isGood = value && *value >= parameter.low && *value <= parameter.high;
        m_rows[i]->setError(
            isGood ? QString()
                   : tr("A whole number from %1 to %2")
                         .arg(formatCount(parameter.low, locale()), formatCount(parameter.high, locale())));
    }
    if (m_bot->isConsistent == nullptr || m_fields.size() < 2) {
        return;
    }
    const auto first = wholeNumber(*m_fields[0]);
    const auto second = wholeNumber(*m_fields[1]);
    if (first && second && *first >= *second && !m_rows[0]->hasError() && !m_rows[1]->hasError()) {
        m_rows[0]->setError(tr("Must be smaller than: %1").arg(parameterTitle(*m_bot, m_bot->parameters[1])));
    }
}

} // namespace elite
