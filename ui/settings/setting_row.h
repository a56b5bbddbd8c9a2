// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_info.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace elite {

class FieldRow;
class Settings;

/// One setting: its label, the field that fits its kind, what it does, who overrides it, and a way back to the default.
/// What is chosen is in force at once; what is refused says why and leaves the old value.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(Settings& settings, const SettingInfo& info, QWidget* parent = nullptr);

    const SettingInfo& info() const { return m_info; }
    /// The field itself, for focus and tests.
    QWidget* field() const { return m_field; }
    QToolButton* resetButton() const { return m_reset; }
    int labelWidthHint() const;
    void setLabelWidth(int width);

    /// Every word stands in the label, the help, the key or the environment name.
    bool matches(const QStringList& words) const;
    void reset();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeField();
    QWidget* makeFlag();
    QWidget* makeChoice();
    QWidget* makeNumber();
    QWidget* makeText();
    void keep(const QString& text);
    /// Field, reset button and the lines below follow the settings.
    void refresh();

    Settings& m_settings;
    const SettingInfo& m_info;
    QWidget* m_field;
    FieldRow* m_row;
    QLabel* m_override;
    QToolButton* m_reset;
};

} // namespace elite
