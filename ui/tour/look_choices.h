// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;

namespace elite {

class Settings;

/// Language, theme and text size side by side: what a newcomer may need before anything can be read.
class LookChoices : public QWidget
{
    Q_OBJECT
public:
    explicit LookChoices(Settings& settings, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(bool isNarrow);
    QComboBox* makeChoice(QLatin1StringView key, const QString& iconName);
    QComboBox* makeSizes();
    void keep(QLatin1StringView key, QComboBox* box);

    Settings& m_settings;
    QGridLayout* m_grid;
    std::array<QComboBox*, 3> m_boxes{};
    bool m_isNarrow = false;
};

} // namespace elite
