// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/card_parts.h"

#include "ui/base/icon.h"
#include "ui/base/number_paint.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QPainter>

namespace elite {

QLabel* makePlainText(const QString& text, QWidget* parent, TypeRole type, ColorRole color)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    setTypeRole(label, type);
    setTextRole(label, color);
    return label;
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    return makePlainText(text, parent, TypeRole::Strong);
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // It may be the button whose click brought us here.
        } else if (item->layout() != nullptr) {
            emptyLayout(item->layout());
        }
        delete item;
    }
}

HairLine::HairLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HairLine::sizeHint() const
{
    return {themeOf(this).space(2), themeOf(this).border.hair};
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(ColorRole::LineSubtle));
}

FactRow::FactRow(const QString& name, const QString& value, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_value(new NumberLabel(QString(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).space(2));
    row->addWidget(makePlainText(name, this, TypeRole::Small, ColorRole::TextSecondary), 1);
    setTypeRole(m_value, TypeRole::Strong);
    row->addWidget(m_value, 0, Qt::AlignTop);
    setValue(value);
}

void FactRow::setValue(const QString& value)
{
    m_value->setText(value);
    setAccessibleName(m_name + QStringLiteral(": ") + value);
}

MarkLabel::MarkLabel(const QString& iconName, const QString& text, ColorRole color, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_text(text)
    , m_color(color)
{
    setTypeRole(this, TypeRole::Small);
    setAccessibleName(text);
    setToolTip(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize MarkLabel::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {look.icon.inlined + look.space(1) + fontMetrics().horizontalAdvance(m_text) + 1,
            qMax(look.icon.inlined, fontMetrics().height())};
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int size = look.icon.inlined;
    const int textWidth = fontMetrics().horizontalAdvance(m_text);
    const int whole = size + look.space(1) + textWidth;
    const int left = isMirrored ? qMax(0, width() - whole) : 0;
    const QRect iconRect(isMirrored ? left + textWidth + look.space(1) : left, (height() - size) / 2, size, size);
    paintIcon(&painter, iconRect, m_iconName, look.color(m_color));
    painter.setPen(look.color(m_color));
    painter.drawText(QRect(isMirrored ? left : left + size + look.space(1), 0, textWidth + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

RubricBar::RubricBar(const QString& name, int score, const QString& why, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_score(score)
{
    setAccessibleName(tr("%1: %2 of 4").arg(name).arg(score));
    setAccessibleDescription(why);
    setToolTip(why.toHtmlEscaped());
    setTypeRole(this, TypeRole::Small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RubricBar::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {look.scaled(230), fontMetrics().height() + look.space(1)};
}

void RubricBar::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int numberWide = fontMetrics().horizontalAdvance(QLatin1Char('4')) + look.space(2);
    const int barWide = look.scaled(124);
    const auto placed
        = [&](int from, int wide) { return QRect(isMirrored ? width() - from - wide : from, 0, wide, height()); };
    const int nameWide = qMax(0, width() - barWide - numberWide);
    painter.setPen(look.color(ColorRole::TextSecondary));
    painter.drawText(placed(0, nameWide), int(Qt::AlignVCenter) | int(isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(m_name, Qt::ElideRight, nameWide));
    const int gap = look.scaled(2);
    const double step = double(barWide - 3 * gap) / 4;
    const int thick = look.scaled(7);
    for (int i = 0; i < 4; ++i) {
        const double from = nameWide + i * (step + gap);
        const QRectF cell(isMirrored ? width() - from - step : from, double(height() - thick) / 2, step, thick);
        drawBox(&painter, cell, look.radius.badge,
                look.color(i < m_score ? ColorRole::AccentText : ColorRole::LineStrong));
    }
    painter.setPen(look.color(ColorRole::TextPrimary));
    painter.drawText(placed(nameWide + barWide, numberWide), Qt::AlignCenter, QString::number(m_score));
}

} // namespace elite
