// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace elite {

/// Short texts as ready pictures: the axis and legend of a chart say the same words in hundreds of frames, and to shape
/// and fill letters costs ten times a copy. Lives on the ui thread; forgets everything when it is full.
class TextCache
{
public:
    double width(const Theme& theme, TypeRole role, int weight, const QString& text, const QColor& color, double ratio);
    /// `alignment`: left or horizontally centred; always centred upright.
    void paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const Theme& theme, TypeRole role,
               int weight, const QString& text, const QColor& color);

private:
    struct Key
    {
        QString text;
        TypeRole role;
        int weight;
        int size;
        QColor color;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& key, std::size_t seed)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.role), key.weight, key.size, key.color.rgba());
        }
    };
    struct Picture
    {
        QImage image;
        double width; ///< of the text, logical pixels
    };
    const Picture& pictureOf(const Theme& theme, const Key& key, double ratio);

    QHash<Key, Picture> m_pictures;
    double m_ratio = 0;
};

/// The one that all charts share, so that eight charts keep their words once.
TextCache& chartTexts();

} // namespace elite
