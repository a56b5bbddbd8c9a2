// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "models/base/result.h"

#include <QColor>
#include <QImage>
#include <QRect>

class QMimeData;

namespace elite {

/// A picture that came from outside or from our own chart, decoded and harmless, before anything was covered.
struct CoachPicture
{
    QImage image;
    QString source; ///< "chart", "clipboard", "file", "screen", "drop": which consent is needed
    QList<QRect> suggestedMasks; ///< balances, order tags: covered unless the user uncovers them
    QStringList maskNames; ///< what they cover, in the order of suggestedMasks
};

/// What was decided in the preview.
struct PictureEdit
{
    QRect crop; ///< empty: the whole picture
    QList<QRect> masks; ///< in pixels of the whole picture
};

inline constexpr qsizetype kLargestPictureFile = 30 * 1024 * 1024;
inline constexpr int kLargestPictureSide = 12'000;
inline constexpr qint64 kMostPixels = 60'000'000;

/// Decodes PNG, JPEG and WebP only, by content and not by name. Refuses what is too large before it takes memory, what
/// is truncated and what is no picture; the error's detail is for people in `pictureProblem`.
Result<QImage> decodePicture(const QByteArray& bytes);
QString pictureProblem(const Error& error);

/// Crops, covers and encodes as PNG without any metadata. What is returned is exactly what is sent.
/// Any thread.
CoachImage encodePicture(const QImage& image, const PictureEdit& edit, const QColor& cover);
/// Half the size, for a service that says that it is too large. Any thread.
std::optional<CoachImage> smallerPicture(const CoachImage& image);

/// The first picture in what was pasted or dropped: image data, or one local file.
Result<QImage> pictureFrom(const QMimeData& data);

} // namespace elite
