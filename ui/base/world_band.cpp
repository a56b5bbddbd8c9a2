// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/world_band.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kTile = 24; // UI.md section 6: 24 x 24 px at 135 degrees
constexpr int kBareHeight = 12;

/// Stripes of half a tile; the brush begins at the corner of the widget, so neighbours fit together.
void fillHatch(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& stripe)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect);
    painter->fillRect(rect, ground);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stripe);
    const int h = rect.height();
    for (int x = rect.left() - h - kTile; x < rect.right() + kTile; x += kTile) {
        const double half = kTile / 2.0;
        const std::array<QPointF, 4> stripeShape{QPointF(x, rect.bottom() + 1), QPointF(x + half, rect.bottom() + 1),
                                                 QPointF(x + half + h, rect.top()), QPointF(x + h, rect.top())};
        painter->drawPolygon(stripeShape.data(), 4);
    }
    painter->restore();
}

} // namespace

WorldBand::WorldBand(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* words = new QBoxLayout(kind == Kind::Halt ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(kind == Kind::Halt ? 0 : theme().space(3));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_row->addWidget(m_icon);
    m_row->addLayout(words);
    if (kind == Kind::Halt) {
        words->insertStretch(0);
        words->addStretch();
        m_row->addStretch();
    } else {
        m_row->insertStretch(0);
        m_row->addStretch();
    }
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    restyle();
    setTexts({}, {});
}

void WorldBand::setTexts(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    const bool words = !title.isEmpty() || !detail.isEmpty();
    for (QLabel* label : {m_icon, m_title, m_detail}) {
        label->setVisible(words);
    }
    const QString whole = title.isEmpty() ? detail : detail.isEmpty() ? title : QString(title + u". "_s + detail);
    if (whole != accessibleName()) {
        setAccessibleName(whole);
        QAccessibleEvent changed(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&changed);
    }
    updateGeometry();
    update();
}

QPushButton* WorldBand::addButton(const QString& text, ButtonRole role, const QString& iconName)
{
    auto* button = new QPushButton(text, this);
    setRole(button, role);
    if (m_kind == Kind::Live) {
        setControlSize(button, ControlSize::Small);
    }
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    // Live: the group is centred, so the button follows the words. Halt: buttons stand at the end.
    m_row->insertWidget(m_kind == Kind::Live ? m_row->count() - 1 : m_row->count(), button);
    return button;
}

void WorldBand::restyle()
{
    const Theme& theme = themeOf(this);
    const bool halt = m_kind == Kind::Halt;
    const ColorRole ink = halt ? ColorRole::HaltOnBand : ColorRole::LiveOnBadge;
    setTypeRole(m_title, halt ? TypeRole::Title : TypeRole::Strong);
    setTypeRole(m_detail, halt ? TypeRole::Small : TypeRole::Body);
    setTextRole(m_title, ink);
    setTextRole(m_detail, ink);
    const int side = halt ? theme.scaled(24) : theme.icon.control;
    m_icon->setPixmap(iconPixmap(halt ? u"stop"_s : u"warning"_s, side, theme.color(ink), devicePixelRatioF()));
    m_row->setSpacing(theme.space(halt ? 4 : 3));
    const int edge = halt ? theme.scaled(60) + theme.space(3) : theme.space(6);
    m_row->setContentsMargins(edge, 0, edge, 0);
}

QSize WorldBand::sizeHint() const
{
    const Theme& theme = themeOf(this);
    if (m_title->text().isEmpty() && m_detail->text().isEmpty()) {
        return {theme.scaled(100), kBareHeight};
    }
    const int height = m_kind == Kind::Halt ? theme.bar.banner + theme.space(1) : theme.bar.liveBand;
    return {m_row->sizeHint().width(), std::max(height, m_row->sizeHint().height())};
}

QSize WorldBand::minimumSizeHint() const
{
    const bool bare = m_title->text().isEmpty() && m_detail->text().isEmpty();
    return {bare ? 0 : themeOf(this).scaled(200), sizeHint().height()};
}

void WorldBand::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const bool halt = m_kind == Kind::Halt;
    const QColor ground = theme.color(halt ? ColorRole::HaltBand : ColorRole::LiveBadge);
    const QColor stripe = theme.color(halt ? ColorRole::HaltStripe : ColorRole::LiveStripe);
    QPainter painter(this);
    if (m_title->text().isEmpty() && m_detail->text().isEmpty()) {
        fillHatch(&painter, rect(), ground, stripe);
        return;
    }
    painter.fillRect(rect(), ground);
    const QMargins margins = m_row->contentsMargins();
    const int group = m_row->sizeHint().width() - margins.left() - margins.right();
    const int edge = halt ? theme.scaled(60) : std::max(0, (width() - group) / 2 - theme.space(6));
    fillHatch(&painter, QRect(0, 0, edge, height()), ground, stripe);
    fillHatch(&painter, QRect(width() - edge, 0, edge, height()), ground, stripe);
}

void WorldBand::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        restyle();
    }
}

} // namespace elite
