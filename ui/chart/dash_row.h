// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

class QPainter;

namespace elite {

/// A level or upright dashed hair line. The level one is kept as a picture: a pen with dashes costs a hundred times a
/// copy, and the line of the last price is painted with every tick. Always on whole device pixels.
class DashRow
{
public:
    /// `dashes`: on and off, logical pixels. From `begin` on to the right, or downwards.
    void paint(QPainter& painter, QPointF begin, double length, Qt::Orientation orientation, const QColor& color,
               std::pair<int, int> dashes);

private:
    struct Key
    {
        int length = 0; ///< device pixels
        double ratio = 0;
        QRgb color = 0;
        std::pair<int, int> dashes;
        friend bool operator==(const Key&, const Key&) = default;
    };
    Key m_key;
    QImage m_image;
};

} // namespace elite
