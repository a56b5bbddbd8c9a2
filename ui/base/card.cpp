// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/card.h"

#include "ui/base/elided_label.h"
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace elite {

namespace {

ColorRole washOf(ColorRole tint)
{
    switch (tint) {
    case ColorRole::Info:
        return ColorRole::InfoWash;
    case ColorRole::Success:
        return ColorRole::SuccessWash;
    case ColorRole::Warning:
        return ColorRole::WarningWash;
    case ColorRole::Danger:
        return ColorRole::DangerWash;
    default:
        return tint;
    }
}

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(title, this))
    , m_trailing(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setTypeRole(m_title, TypeRole::Strong);
    setTypeRole(m_trailing, TypeRole::Small);
    setTextRole(m_trailing, ColorRole::TextSecondary);
    m_titleRow->addWidget(m_icon);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_trailing);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_titleRow);
    column->addLayout(m_body, 1);
    m_trailing->hide();
    m_icon->hide();
    setTitle(title);
    restyle();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTrailing(const QString& text)
{
    m_trailing->setText(text);
    m_trailing->setVisible(!text.isEmpty());
}

void Card::setIconName(const QString& name, ColorRole role)
{
    m_iconName = name;
    m_iconRole = role;
    restyle();
}

void Card::setLook(Look look)
{
    m_look = look;
    restyle();
}

void Card::setTint(ColorRole role)
{
    m_tint = role;
    update();
}

void Card::restyle()
{
    const Theme& theme = themeOf(this);
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(
            iconPixmap(m_iconName, theme.icon.tool, theme.color(m_iconRole), devicePixelRatioF(), layoutDirection()));
    }
    const int side = theme.space(m_look == Look::Flat ? 4 : 3);
    layout()->setContentsMargins(side, theme.scaled(m_look == Look::Flat ? 14 : 10), side,
                                 theme.scaled(m_look == Look::Flat ? 14 : 10));
    layout()->setSpacing(theme.scaled(m_look == Look::Flat ? 10 : 6));
    m_titleRow->setSpacing(theme.space(2));
    m_body->setSpacing(theme.space(2));
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const bool flat = m_look == Look::Flat && m_tint == ColorRole::Surface2;
    const QColor fill = theme.color(flat ? ColorRole::Surface1 : washOf(m_tint));
    QColor edge = theme.color(m_tint == ColorRole::Surface2 ? ColorRole::LineSubtle : m_tint);
    if (flat && !theme.highContrast()) {
        edge = QColor();
    }
    drawBox(&painter, rect(), theme.radius.card, fill, edge, theme.border.hair);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

} // namespace elite
