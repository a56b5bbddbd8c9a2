// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace elite {

/// One line of a form: label, field, and below the field a quiet echo of what was understood or the words of the error.
/// The label is the buddy of the field and gives it its accessible name; the line below becomes its description.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const QString& label, QWidget* field, QWidget* parent = nullptr);
    QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    /// Labels of rows below each other get one width.
    void setLabelWidth(int width);
    int labelWidthHint() const;
    void setEcho(const QString& text);
    /// Empty text ends the error.
    void setError(const QString& text);
    bool hasError() const { return m_error; }

private:
    void showLine(const QString& text);

    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_line;
    bool m_error = false;
};

} // namespace elite
