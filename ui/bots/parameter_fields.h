// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bots/bot_catalog.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QVBoxLayout;

namespace elite {

class FieldRow;
class NumberField;

/// The parameters of a bot as fields, each with its unit and its range; wrong values are said below their field.
class ParameterFields : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterFields(QWidget* parent = nullptr);

    void setBot(const BotKind& kind);
    const BotKind* bot() const { return m_bot; }
    /// The values in their order, or nothing while one is wrong.
    std::optional<std::vector<std::int64_t>> values() const;
    void setValues(std::span<const std::int64_t> values);
    NumberField* field(std::size_t index) const { return m_fields[index]; }

Q_SIGNALS:
    void changed();

private:
    void check();

    const BotKind* m_bot = nullptr;
    QVBoxLayout* m_column;
    std::vector<FieldRow*> m_rows;
    std::vector<NumberField*> m_fields;
};

} // namespace elite
