// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QWidget>

namespace elite {

class ElidedLabel;
class NumberLabel;

/// What a figure is, quiet at the start, and the figure with its unit at the end: "Trades sent   6 of 50". The words
/// give way first.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(const QString& label, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setFigure(const QString& figure, ColorRole role = ColorRole::TextPrimary);
    QString label() const;
    QString figure() const;

private:
    void describe();

    ElidedLabel* m_label;
    NumberLabel* m_figure;
    ColorRole m_role = ColorRole::TextPrimary;
};

} // namespace elite
