// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert_choice.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace elite {

class NumberField;

/// One line that makes an alert: about what, at which value, from which side, how often.
class AlertForm : public QWidget
{
    Q_OBJECT
public:
    explicit AlertForm(QWidget* parent = nullptr);
    void setChoices(std::vector<AlertChoice> choices);
    /// Nothing while the value is missing or could mean two numbers.
    std::optional<alerts::Alert> alert() const;

Q_SIGNALS:
    void added(const elite::alerts::Alert& alert);

private:
    void follow();

    std::vector<AlertChoice> m_choices;
    QComboBox* m_what;
    NumberField* m_level;
    QComboBox* m_crossing;
    QComboBox* m_repeat;
    QPushButton* m_add;
    QLabel* m_echo;
};

} // namespace elite
