// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace elite {

class DrawingLayer;

/// Text, colour, line, levels of one drawing.
class DrawingDialog : public QDialog
{
    Q_OBJECT
public:
    DrawingDialog(DrawingLayer* layer, std::uint64_t id, QWidget* parent = nullptr);

private:
    void take();

    DrawingLayer* m_layer;
    chart::Drawing m_drawing;
    QLineEdit* m_text;
    QComboBox* m_color;
    QSpinBox* m_width;
    QComboBox* m_dash;
    QCheckBox* m_filled;
    QCheckBox* m_locked;
    QLineEdit* m_levels;
    class QLabel* m_problem;
};

} // namespace elite
