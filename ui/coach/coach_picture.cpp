// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoachPicture)
};

QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return "jpeg";
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return "webp";
    }
    return {};
}

/// Decoders fill what is missing with grey; a file that does not end as its format ends was cut.
bool isWhole(const QByteArray& bytes, const QByteArray& format)
{
    if (format == "png") {
        return bytes.contains("IEND\xae\x42\x60\x82");
    }
    if (format == "jpeg") {
        constexpr qsizetype kMostBehind = 4096; // Some cameras write a little more behind the end.
        const qsizetype end = bytes.lastIndexOf("\xff\xd9");
        return end > 0 && bytes.size() - end <= kMostBehind;
    }
    const auto size
        = static_cast<qsizetype>(static_cast<quint8>(bytes[4]) | static_cast<quint8>(bytes[5]) << 8
                                 | static_cast<quint8>(bytes[6]) << 16 | static_cast<quint8>(bytes[7]) << 24);
    return size + 8 <= bytes.size() + 1;
}

} // namespace

QString pictureProblem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Full:
        return Words::tr("The picture is too large. Up to 30 MB and 12,000 pixels a side are taken.");
    case ErrorCode::NotFound:
        return Words::tr("There is no picture. A PNG, JPEG or WebP picture is needed.");
    case ErrorCode::Unavailable:
        return Words::tr("This installation cannot read WebP pictures. Save it as PNG and try again.");
    case ErrorCode::Denied:
        return Words::tr("That is no PNG, JPEG or WebP picture.");
    default:
        return Words::tr("The picture is damaged or was cut off, so it is not used.");
    }
}

Result<QImage> decodePicture(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::NotFound, u"no picture"_s};
    }
    if (bytes.size() > kLargestPictureFile) {
        return Error{ErrorCode::Full, u"the file is too large"_s};
    }
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty()) {
        return Error{ErrorCode::Denied, u"not a PNG, JPEG or WebP"_s};
    }
    if (!QImageReader::supportedImageFormats().contains(format)) {
        return Error{ErrorCode::Unavailable, u"this installation has no reader for it"_s};
    }
    if (bytes.size() < 20 || !isWhole(bytes, format)) {
        return Error{ErrorCode::Corrupt, u"the file is cut"_s};
    }
    QByteArray held = bytes;
    QBuffer buffer(&held);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // From the header, before any pixel takes memory.
    if (!size.isValid() || size.isEmpty()) {
        return Error{ErrorCode::Corrupt, u"no size in the header"_s};
    }
    if (size.width() > kLargestPictureSide || size.height() > kLargestPictureSide
        || qint64(size.width()) * size.height() > kMostPixels) {
        return Error{ErrorCode::Full, u"too many pixels"_s};
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return Error{ErrorCode::Corrupt, reader.errorString()};
    }
    return image.convertToFormat(QImage::Format_RGB32);
}

CoachImage encodePicture(const QImage& image, const PictureEdit& edit, const QColor& cover)
{
    // Fresh pixels: no text, profile or position of the source goes along.
    QImage plain(image.size(), QImage::Format_RGB32);
    {
        QPainter painter(&plain);
        painter.drawImage(0, 0, image);
        for (const QRect& mask : edit.masks) {
            painter.fillRect(mask, cover);
        }
    }
    const QRect crop = edit.crop.isEmpty() ? plain.rect() : edit.crop.intersected(plain.rect());
    plain = plain.copy(crop);
    constexpr int kMostSent = 2048; // Models see no more of it.
    if (plain.width() > kMostSent || plain.height() > kMostSent) {
        plain = plain.scaled(kMostSent, kMostSent, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    CoachImage out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.write(plain);
    out.mime = "image/png";
    out.width = plain.width();
    out.height = plain.height();
    return out;
}

std::optional<CoachImage> smallerPicture(const CoachImage& image)
{
    QImage decoded = QImage::fromData(image.bytes);
    if (decoded.isNull() || decoded.width() < 200) {
        return std::nullopt;
    }
    decoded = decoded.scaled(decoded.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    CoachImage out;
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    decoded.save(&buffer, "png");
    out.mime = "image/png";
    out.width = decoded.width();
    out.height = decoded.height();
    return out;
}

Result<QImage> pictureFrom(const QMimeData& data)
{
    if (data.hasUrls()) {
        for (const QUrl& url : data.urls()) {
            QFile file(url.toLocalFile());
            if (url.isLocalFile() && file.size() <= kLargestPictureFile && file.open(QIODevice::ReadOnly)) {
                return decodePicture(file.readAll());
            }
            if (url.isLocalFile() && file.size() > kLargestPictureFile) {
                return Error{ErrorCode::Full, u"the file is too large"_s};
            }
        }
    }
    for (const QString& format : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s}) {
        if (data.hasFormat(format)) {
            return decodePicture(data.data(format));
        }
    }
    if (data.hasImage()) {
        const QImage image = qvariant_cast<QImage>(data.imageData());
        if (!image.isNull() && qint64(image.width()) * image.height() <= kMostPixels) {
            return image.convertToFormat(QImage::Format_RGB32);
        }
    }
    return Error{ErrorCode::NotFound, u"no picture"_s};
}

} // namespace elite
