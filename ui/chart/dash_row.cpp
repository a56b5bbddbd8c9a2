// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/dash_row.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

void DashRow::paint(QPainter& painter, QPointF begin, double length, Qt::Orientation orientation, const QColor& color,
                    std::pair<int, int> dashes)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const auto onPixel = [ratio](double at) { return std::floor(at * ratio) / ratio; };
    if (orientation == Qt::Vertical) {
        // Dash by dash: QPainter hands tall narrow pictures to threads, which costs more than the painting.
        const double hair = std::max(1.0, std::round(ratio)) / ratio;
        for (double at = 0; at < length; at += dashes.first + dashes.second) {
            painter.fillRect(
                QRectF(onPixel(begin.x()), onPixel(begin.y() + at), hair, std::min<double>(dashes.first, length - at)),
                color);
        }
        return;
    }
    const Key key{std::max(1, static_cast<int>(std::ceil(length * ratio))), ratio, color.rgba(), dashes};
    if (!(key == m_key)) {
        m_key = key;
        const int hair = std::max(1, static_cast<int>(std::round(ratio)));
        const int on = std::max(1, static_cast<int>(std::round(dashes.first * ratio)));
        const int period = on + std::max(1, static_cast<int>(std::round(dashes.second * ratio)));
        m_image = QImage(key.length, hair, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        const QRgb pixel = qPremultiply(color.rgba());
        for (int y = 0; y < m_image.height(); ++y) {
            auto* row = reinterpret_cast<QRgb*>(m_image.scanLine(y));
            for (int x = 0; x < m_image.width(); ++x) {
                row[x] = x % period < on ? pixel : 0;
            }
        }
        m_image.setDevicePixelRatio(ratio);
    }
    painter.drawImage(QPointF(onPixel(begin.x()), onPixel(begin.y())), m_image);
}

} // namespace elite
