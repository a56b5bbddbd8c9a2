// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/text_cache.h"

#include "ui/base/number_paint.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace elite {

namespace {

constexpr qsizetype kMost = 800;

} // namespace

const TextCache::Picture& TextCache::pictureOf(const Theme& theme, const Key& key, double ratio)
{
    if (ratio != m_ratio || m_pictures.size() >= kMost) {
        m_pictures.clear();
        m_ratio = ratio;
    }
    const auto found = m_pictures.constFind(key);
    if (found != m_pictures.constEnd()) {
        return *found;
    }
    QFont font = theme.font(key.role);
    font.setWeight(static_cast<QFont::Weight>(key.weight));
    const double width = numberWidth(font, key.text);
    const QSizeF size(std::ceil(width) + 2, QFontMetricsF(font).height() + 2);
    QImage image(
        QSize(static_cast<int>(std::ceil(size.width() * ratio)), static_cast<int>(std::ceil(size.height() * ratio))),
        QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(key.color);
    paintNumber(&painter, QRectF(0, 0, size.width(), size.height()), Qt::AlignLeft | Qt::AlignVCenter, key.text);
    painter.end();
    return *m_pictures.insert(key, {std::move(image), width});
}

double TextCache::width(const Theme& theme, TypeRole role, int weight, const QString& text, const QColor& color,
                        double ratio)
{
    return pictureOf(theme, {text, role, weight, theme.font(role).pixelSize(), color}, ratio).width;
}

void TextCache::paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const Theme& theme, TypeRole role,
                      int weight, const QString& text, const QColor& color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const Picture& picture = pictureOf(theme, {text, role, weight, theme.font(role).pixelSize(), color}, ratio);
    const double height = picture.image.height() / ratio;
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignHCenter)) {
        left = rect.center().x() - picture.width / 2;
    }
    // On whole device pixels, else the letters would be smeared over two.
    const auto onPixel = [ratio](double at) { return std::round(at * ratio) / ratio; };
    painter.drawImage(QPointF(onPixel(left), onPixel(rect.center().y() - height / 2)), picture.image);
}

TextCache& chartTexts()
{
    static TextCache cache; // only used on the ui thread
    return cache;
}

} // namespace elite
