// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/key_hint.h"

#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace elite {

QString keysText(const QKeySequence& sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
#ifndef Q_OS_MACOS
    text.replace(u'+', u' ');
    if (sequence.toString(QKeySequence::PortableText).endsWith(u'+')) {
        text.chop(1);
        text += u'+';
    }
#endif
    return text;
}

KeyHint::KeyHint(const QString& keys, const QString& meaning, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_meaning(meaning)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void KeyHint::setKeys(const QString& keys)
{
    m_keys = keys;
    describe();
    updateGeometry();
    update();
}

void KeyHint::describe()
{
    setAccessibleName(m_meaning.isEmpty() ? m_keys : QString(m_keys + u", "_s + m_meaning));
}

QSize KeyHint::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeRole::Caption));
    const int box = metrics.horizontalAdvance(m_keys) + 2 * theme.scaled(5) + 2;
    const int words = m_meaning.isEmpty() ? 0 : theme.space(1) + metrics.horizontalAdvance(m_meaning) + 2;
    return {box + words, std::max(theme.scaled(18), metrics.height() + 4)};
}

void KeyHint::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(TypeRole::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(m_keys) + 2 * theme.scaled(5) + 2;
    const QRect box
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {width, height()}, rect());
    drawBox(&painter, box, theme.radius.badge, theme.color(ColorRole::Surface2), theme.color(ColorRole::LineStrong),
            theme.border.hair);
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.drawText(box, Qt::AlignCenter, m_keys);
    if (!m_meaning.isEmpty()) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int taken = width + theme.space(1);
        const QRect rest = rightToLeft ? rect().adjusted(0, 0, -taken, 0) : rect().adjusted(taken, 0, 0, 0);
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rest, static_cast<int>(align), m_meaning);
    }
}

} // namespace elite
