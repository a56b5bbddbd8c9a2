// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/text_cache.h"

#include "ui/base/number_paint.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr qsizetype kMostWords = 800; ///< of a face
constexpr std::size_t kMostFaces = 64;
constexpr int kPad = 1; ///< letters may reach out of their place; logical pixels
constexpr std::size_t kNoGlyph = ~std::size_t{0};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Place of a sign that figures are made of.
std::size_t glyphIndex(QChar c)
{
    if (isDigit(c) || c == u'.' || c == u',' || c == u':' || c == u'+' || c == u'-' || c == u'%' || c == u' '
        || c == u'(' || c == u')') {
        return c.unicode();
    }
    switch (c.unicode()) {
    case 0x2212: // minus
        return 128;
    case 0x00A0: // spaces between thousands and before a unit
        return 129;
    case 0x202F:
        return 130;
    case 0x2019: // between thousands, Swiss
        return 131;
    default:
        return kNoGlyph;
    }
}

bool isMadeOfDigits(const QString& text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate() || c.isMark()) {
            return false;
        }
        hasDigit = hasDigit || isDigit(c);
    }
    return hasDigit;
}

QFont fontOf(const Theme& theme, TypeRole role, int weight)
{
    QFont font = theme.font(role);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

TextCache::Face& TextCache::faceOf(const Theme& theme, TypeRole role, int weight, const QColor& color, double ratio)
{
    if (ratio != m_ratio || m_faces.size() > kMostFaces) {
        m_faces.clear();
        m_ratio = ratio;
    }
    const int size = theme.font(role).pixelSize();
    for (const auto& face : m_faces) {
        if (face->role == role && face->weight == weight && face->size == size && face->color == color) {
            return *face;
        }
    }
    m_faces.push_back(std::make_unique<Face>());
    Face& face = *m_faces.back();
    face.role = role;
    face.weight = weight;
    face.size = size;
    face.color = color;
    face.digit = digitWidth(fontOf(theme, role, weight));
    return face;
}

TextCache::Picture TextCache::pictureOf(const Theme& theme, const Face& face, const QString& text) const
{
    const QFont font = fontOf(theme, face.role, face.weight);
    const double width = numberWidth(font, text);
    const QSizeF size(std::ceil(width) + 2 * kPad, QFontMetricsF(font).height() + 2);
    QImage image(QSize(static_cast<int>(std::ceil(size.width() * m_ratio)),
                       static_cast<int>(std::ceil(size.height() * m_ratio))),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(face.color);
    paintNumber(&painter, QRectF(kPad, 0, size.width(), size.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.end();
    return {std::move(image), width};
}

const TextCache::Picture& TextCache::glyph(const Theme& theme, Face& face, std::size_t index, QChar sign)
{
    Picture& picture = face.glyphs[index];
    if (picture.image.isNull()) {
        picture = pictureOf(theme, face, QString(sign));
        picture.width = isDigit(sign) ? face.digit : picture.width;
    }
    return picture;
}

const TextCache::Picture& TextCache::word(const Theme& theme, Face& face, const QString& text)
{
    const auto found = face.words.constFind(text);
    if (found != face.words.constEnd()) {
        return *found;
    }
    if (face.words.size() >= kMostWords) {
        face.words.clear();
    }
    return *face.words.insert(text, pictureOf(theme, face, text));
}

template <class Piece> double TextCache::layOut(const Theme& theme, Face& face, const QString& text, const Piece& piece)
{
    if (!isMadeOfDigits(text)) {
        const Picture& whole = word(theme, face, text);
        piece(whole, 0.0);
        return whole.width;
    }
    double x = 0;
    for (qsizetype from = 0; from < text.size();) {
        const std::size_t index = glyphIndex(text.at(from));
        if (index != kNoGlyph) {
            const Picture& one = glyph(theme, face, index, text.at(from));
            piece(one, x);
            x += one.width;
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && glyphIndex(text.at(to)) == kNoGlyph) {
            ++to;
        }
        const Picture& run = word(theme, face, text.mid(from, to - from));
        piece(run, x);
        x += run.width;
        from = to;
    }
    return x;
}

double TextCache::width(const Theme& theme, TypeRole role, int weight, const QString& text, const QColor& color,
                        double ratio)
{
    return layOut(theme, faceOf(theme, role, weight, color, ratio), text, [](const Picture&, double) {});
}

void TextCache::paint(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const Theme& theme, TypeRole role,
                      int weight, const QString& text, const QColor& color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    Face& face = faceOf(theme, role, weight, color, ratio);
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignHCenter)) {
        left = rect.center().x() - layOut(theme, face, text, [](const Picture&, double) {}) / 2;
    }
    // On whole device pixels, else the letters would be smeared over two.
    const auto onPixel = [ratio](double at) { return std::round(at * ratio) / ratio; };
    layOut(theme, face, text, [&](const Picture& picture, double x) {
        const double top = rect.center().y() - picture.image.height() / ratio / 2;
        painter.drawImage(QPointF(onPixel(left + x) - kPad, onPixel(top)), picture.image);
    });
}

TextCache& chartTexts()
{
    static TextCache cache; // only used on the ui thread
    return cache;
}

} // namespace elite
