// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/world_icon.h"

#include "ui/base/badge.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"

#include <QPainter>
#include <QPainterPath>

namespace elite {

namespace {

// Parts of the icon's side.
constexpr double kBandHeight = 0.34;
constexpr double kBadgeSide = 0.62; ///< of the small icon's corner
constexpr double kWordRoom = 0.88; ///< of the band, across
constexpr double kLetterRoom = 0.78; ///< of the badge, upwards
constexpr double kCorner = 0.06;
constexpr int kLeastForTheWord = 40; ///< pixels; below, five letters are a blur

/// The word as a shape that fills `room`, in whatever font there is.
QPainterPath wordIn(const QRectF& room, const QString& word)
{
    QPainterPath letters;
    QFont font = theme().font(TypeRole::Strong);
    font.setBold(true);
    letters.addText(QPointF(), font, word);
    const QRectF natural = letters.boundingRect();
    if (natural.isEmpty()) {
        return {};
    }
    const double scale = std::min(room.width() / natural.width(), room.height() / natural.height());
    QTransform fit;
    fit.translate(room.center().x(), room.center().y());
    fit.scale(scale, scale);
    fit.translate(-natural.center().x(), -natural.center().y());
    return fit.map(letters);
}

QRectF shrunk(const QRectF& rect, double across, double upwards)
{
    QRectF inner(QPointF(), QSizeF(rect.width() * across, rect.height() * upwards));
    inner.moveCenter(rect.center());
    return inner;
}

} // namespace

QIcon worldIcon(World world)
{
    const bool live = world == World::Live;
    const QColor band = theme().color(live ? ColorRole::LiveBadge : ColorRole::PaperBadge);
    const QColor ink = theme().color(live ? ColorRole::LiveOnBadge : ColorRole::PaperOnBadge);
    const QString word = badgeWord(live ? BadgeKind::Live : BadgeKind::Paper);
    const QIcon plain = applicationIcon();
    QIcon marked;
    for (const QSize& size : plain.availableSizes()) {
        QPixmap picture = plain.pixmap(size, 1.0);
        const double side = picture.width();
        const bool wide = picture.width() >= kLeastForTheWord;
        const QRectF place = wide
            ? QRectF(0, side * (1 - kBandHeight), side, side * kBandHeight)
            : QRectF(side * (1 - kBadgeSide), side * (1 - kBadgeSide), side * kBadgeSide, side * kBadgeSide);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(place, side * kCorner, side * kCorner);
        painter.fillPath(
            wordIn(wide ? shrunk(place, kWordRoom, kWordRoom - kCorner * 4) : shrunk(place, kLetterRoom, kLetterRoom),
                   wide ? word : word.left(1)),
            ink);
        painter.end();
        marked.addPixmap(picture);
    }
    return marked;
}

} // namespace elite
