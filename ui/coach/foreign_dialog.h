// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"

#include <QDialog>
#include <QImage>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace elite {

class AxisPicker;
class FieldRow;
class Note;
class NumberField;

/// A picture from elsewhere: the user says what it shows and may name the prices of two of its rows. Without that its
/// prices stay unverified.
class ForeignDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ForeignDialog(const QImage& picture, QWidget* parent = nullptr);
    /// With the axis in rows of the whole picture, when two prices were named.
    ChartFacts facts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<PriceAxis> axis() const;
    void judge();

    int m_rows;
    QLineEdit* m_symbol;
    QComboBox* m_timeframe;
    AxisPicker* m_picker;
    std::array<NumberField*, 2> m_prices{};
    std::array<FieldRow*, 2> m_priceRows{};
    QCheckBox* m_log;
    Note* m_note;
    QPushButton* m_next;
};

} // namespace elite
