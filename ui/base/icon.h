// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QIcon>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace elite {

/// One of our own icons from resources/icons, by its file name without ending: icon(u"bell"_s).
/// It is drawn in the colour that `role` has at the moment of painting, so it follows theme changes by itself; disabled
/// uses TextDisabled, and a secondary icon becomes primary when its button is hovered, pressed or checked.
/// An unknown name is an error of ours: it is logged and gives an empty icon; a test checks every use.
QIcon icon(const QString& name, ColorRole role = ColorRole::TextSecondary);

/// Paints the icon centred in `rect` as the largest square that fits. Mirrors what has a direction when the painter's
/// layout direction is right to left (arrows, undo, skip; never play, charts or the check mark).
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color);

/// The picture of an icon in one colour, `size` logical pixels square, cached per colour and device pixel ratio.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, double devicePixelRatio,
                   Qt::LayoutDirection direction = Qt::LeftToRight);

/// Name of one of our icons, empty for any other; how the style gives an icon the colour of its button's text.
QString iconNameOf(const QIcon& icon);

bool hasIcon(const QString& name);
QStringList iconNames();

/// The icon of the program itself.
QIcon applicationIcon();

} // namespace elite
