// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/typed_number.h"

#include <QLineEdit>

namespace elite {

/// A field for one exact number with its unit inside, right aligned. It takes what people type in any locale, refuses
/// what could mean two numbers, and gives the echo of what it understood.
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberField(const QString& unit = {}, QWidget* parent = nullptr);
    void setUnit(const QString& unit);
    QString unit() const { return m_unit; }
    /// Writes the value in the locale of the field without emitting edited().
    void setValue(const Decimal& value);
    /// What stands in the field now.
    TypedNumber value() const;
    /// "read as 94,900.0" or why it is refused, for the line below the field; empty for an empty field.
    QString echo() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user changed the text; ask value().
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeRoom();

    QString m_unit;
};

/// Words for a refusal, with both readings when there are two.
QString typedNumberWords(const TypedNumber& typed, const QLocale& locale);

} // namespace elite
