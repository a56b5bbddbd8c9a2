// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QLabel>

class QPainter;

namespace elite {

/// Draws a figure with digits of one width, so that columns and changing prices stand still: where the font's own
/// digits differ, each digit is set into a cell as wide as the widest. Letters and signs keep their width.
/// `alignment` is absolute; callers turn it with QStyle::visualAlignment where it follows the reading direction.
void paintNumber(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);
/// The width that paintNumber needs; the same for every figure of the same shape.
double numberWidth(const QFont& font, const QString& text);
/// Width of one digit cell, and whether the font has tabular digits by itself.
double digitWidth(const QFont& font);
bool hasTabularDigits(const QFont& font);

/// A label for one figure, right aligned and tabular. text() and the accessible name are what is shown.
class NumberLabel : public QLabel
{
    Q_OBJECT
public:
    explicit NumberLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// Struck out of the present: the figure turns to disabled text because it is too old.
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_stale = false;
};

} // namespace elite
