// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QHash>
#include <QImage>

#include <array>
#include <memory>
#include <vector>

class QPainter;

namespace elite {

/// Short texts as ready pictures: the axis and legend of a chart say the same words in hundreds of frames, and to shape
/// and fill letters costs ten times a copy. Figures, which are new with every tick, are put together from their digits.
/// Lives on the ui thread; forgets everything when it is full.
class TextCache
{
public:
    double width(const Theme& theme, TypeRole role, int weight, const QString& text, const QColor& color, double ratio);
    /// `alignment`: left or horizontally centred; always centred upright.
    void paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const Theme& theme, TypeRole role,
               int weight, const QString& text, const QColor& color);

private:
    static constexpr std::size_t kGlyphs = 132; ///< ASCII and four signs of figures

    struct Picture
    {
        QImage image;
        double width = 0; ///< of the text, logical pixels
    };
    /// One font in one colour.
    struct Face
    {
        TypeRole role;
        int weight;
        int size;
        QColor color;
        double digit = 0; ///< width of the cell of a digit
        std::array<Picture, kGlyphs> glyphs;
        QHash<QString, Picture> words;
    };

    Face& faceOf(const Theme& theme, TypeRole role, int weight, const QColor& color, double ratio);
    const Picture& glyph(const Theme& theme, Face& face, std::size_t index, QChar sign);
    const Picture& word(const Theme& theme, Face& face, const QString& text);
    Picture pictureOf(const Theme& theme, const Face& face, const QString& text) const;
    /// Calls `piece(picture, x)` for each part; the width of the whole.
    template <class Piece> double layOut(const Theme& theme, Face& face, const QString& text, const Piece& piece);

    std::vector<std::unique_ptr<Face>> m_faces;
    double m_ratio = 0;
};

/// The one that all charts share, so that eight charts keep their words once.
TextCache& chartTexts();

} // namespace elite
