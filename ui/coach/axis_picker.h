// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <array>

namespace elite {

/// A picture on which two rows are marked whose prices are known: a click sets the row of the mark in use, the arrow
/// keys move it by one row (Shift: ten), Space changes to the other mark.
class AxisPicker : public QWidget
{
    Q_OBJECT
public:
    explicit AxisPicker(QImage picture, QWidget* parent = nullptr);

    /// In rows of the picture; -1: not set.
    int row(int mark) const { return m_rows[static_cast<std::size_t>(mark)]; }
    void setRow(int mark, int row);
    void setCurrent(int mark);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChanged(int mark);
    void currentChanged(int mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF target() const;
    int rowAt(double y) const;
    void say();

    QImage m_picture;
    std::array<int, 2> m_rows{-1, -1};
    int m_current = 0;
};

} // namespace elite
