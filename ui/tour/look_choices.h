// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace elite {

class Settings;

/// Language, theme and text size side by side: what a newcomer may need before anything can be read.
class LookChoices : public QWidget
{
    Q_OBJECT
public:
    explicit LookChoices(Settings& settings, QWidget* parent = nullptr);

private:
    QComboBox* makeChoice(QLatin1StringView key, const QString& iconName);
    QComboBox* makeSizes();
    void keep(QLatin1StringView key, QComboBox* box);

    Settings& m_settings;
};

} // namespace elite
