// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_button.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace elite {

int keyBoxWidth(const QWidget* widget, const QString& keys)
{
    const Theme& look = themeOf(widget);
    return keys.isEmpty() ? 0 : QFontMetrics(look.font(TypeRole::Caption)).horizontalAdvance(keys) + look.scaled(10);
}

void paintKeyBox(QPainter* painter, const QWidget* widget, const QRect& box, const QString& keys, const QColor& color)
{
    const Theme& look = themeOf(widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen edge(look.color(ColorRole::LineStrong));
    edge.setCosmetic(true);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.radius.badge, look.radius.badge);
    painter->setPen(color);
    painter->setFont(look.font(TypeRole::Caption));
    painter->drawText(box, Qt::AlignCenter, keys);
    painter->restore();
}

FindButton::FindButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setKeys(QString());
}

void FindButton::setKeys(const QString& keys)
{
    m_keys = keys;
    setAccessibleName(text());
    setAccessibleDescription(keys.isEmpty() ? tr("Opens the command palette")
                                            : tr("Opens the command palette, shortcut %1").arg(keys));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

int FindButton::keysWidth() const
{
    return keyBoxWidth(this, m_keys);
}

QSize FindButton::sizeHint() const
{
    const Theme& look = themeOf(this);
    const int words = QFontMetrics(look.font(TypeRole::Small)).horizontalAdvance(text());
    const int needed = 4 * look.space(2) + look.icon.control + words + keysWidth();
    return {std::max(look.scaled(214), needed), look.scaled(30)};
}

QSize FindButton::minimumSizeHint() const
{
    const Theme& look = themeOf(this);
    return {2 * look.space(2) + look.icon.control, look.scaled(30)};
}

bool FindButton::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void FindButton::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(look.color(hasFocus() ? ColorRole::Focus : ColorRole::LineControl),
              hasFocus() ? look.border.focus : look.border.hair);
    painter.setPen(edge);
    painter.setBrush(look.color(underMouse() || isDown() ? ColorRole::Surface3 : ColorRole::Surface1));
    const qreal inset = edge.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), look.radius.control,
                            look.radius.control);

    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int gap = look.space(2);
    const int iconSize = look.icon.control;
    const QColor words = look.color(ColorRole::TextSecondary);
    const bool onlyIcon = width() < 3 * gap + iconSize + look.scaled(40);
    const int iconX = onlyIcon ? (width() - iconSize) / 2 : gap;
    paintIcon(&painter, mirrored(QRect(iconX, (height() - iconSize) / 2, iconSize, iconSize)), QStringLiteral("search"),
              words);
    if (onlyIcon) {
        return;
    }
    const int textX = 2 * gap + iconSize;
    int right = width() - gap;
    const QFontMetrics metrics(look.font(TypeRole::Small));
    // Words are elided last here: the key goes first when both do not fit.
    if (!m_keys.isEmpty() && right - textX >= metrics.horizontalAdvance(text()) + gap + keysWidth()) {
        const int boxHeight = look.scaled(18);
        const QRect box(right - keysWidth(), (height() - boxHeight) / 2, keysWidth(), boxHeight);
        paintKeyBox(&painter, this, mirrored(box), m_keys, words);
        right = box.left() - gap;
    }
    painter.setPen(words);
    painter.setFont(look.font(TypeRole::Small));
    const QRect room(textX, 0, right - textX, height());
    painter.drawText(mirrored(room),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     metrics.elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace elite
