// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/ticket_head.h"

#include "ui/base/elided_label.h"
#include "ui/base/number_paint.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace elite {

/// One side of the quote on its own ground; a button that takes its price into the ticket.
class TicketHead::PriceBox final : public QAbstractButton
{
public:
    PriceBox(const QString& caption, ColorRole ink, ColorRole ground, QWidget* parent)
        : QAbstractButton(parent)
        , m_caption(caption)
        , m_ink(ink)
        , m_ground(ground)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setPrice({}, false);
    }

    void setPrice(const QString& price, bool isStale)
    {
        m_stale = isStale;
        if (price != text()) {
            setText(price);
            updateGeometry();
        }
        setAccessibleName(m_caption + u' ' + (price.isEmpty() ? TicketHead::tr("unknown") : price));
        setToolTip(TicketHead::tr("Take this as the price of the order"));
        update();
    }

    QSize sizeHint() const override
    {
        const Theme& look = themeOf(this);
        return {look.scaled(96),
                QFontMetrics(look.font(TypeRole::Caption)).height() + QFontMetrics(look.font(TypeRole::Figure)).height()
                    + look.scaled(10)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& look = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isHot = underMouse() && isEnabled();
        drawBox(&painter, rect(), look.radius.card, look.color(isHot ? ColorRole::Surface3 : m_ground),
                look.highContrast() ? look.color(m_ink) : QColor(), look.border.hair);
        const bool atEnd = m_ground == ColorRole::UpWash;
        const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), atEnd ? Qt::AlignRight : Qt::AlignLeft);
        const QRect room = rect().adjusted(look.scaled(10), look.scaled(4), -look.scaled(10), -look.scaled(4));
        painter.setFont(look.font(TypeRole::Caption));
        painter.setPen(look.color(ColorRole::TextSecondary));
        painter.drawText(room, static_cast<int>(align | Qt::AlignTop), m_caption);
        painter.setFont(look.font(TypeRole::Figure));
        painter.setPen(look.color(m_stale ? ColorRole::TextDisabled : m_ink));
        paintNumber(&painter, room, align | Qt::AlignBottom, text().isEmpty() ? QString(QChar(0x2013)) : text());
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(&option)) {
            drawFocusRing(&painter, rect(), look.radius.card, look);
        }
    }

private:
    QString m_caption;
    ColorRole m_ink;
    ColorRole m_ground;
    bool m_stale = false;
};

TicketHead::TicketHead(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new ElidedLabel({}, this))
    , m_venue(new ElidedLabel({}, this))
    , m_age(new AgeText(this))
    , m_bid(new PriceBox(tr("Bid"), ColorRole::Down, ColorRole::DownWash, this))
    , m_spread(new ElidedLabel({}, this))
    , m_ask(new PriceBox(tr("Ask"), ColorRole::Up, ColorRole::UpWash, this))
{
    setTypeRole(m_symbol, TypeRole::Strong);
    setTypeRole(m_venue, TypeRole::Small);
    setTextRole(m_venue, ColorRole::TextSecondary);
    setTypeRole(m_spread, TypeRole::Caption);
    setTextRole(m_spread, ColorRole::TextSecondary);
    m_spread->setAlignment(Qt::AlignCenter);
    const Theme& look = theme();
    auto* first = new QHBoxLayout;
    first->setSpacing(look.space(1));
    first->addWidget(m_symbol);
    first->addWidget(m_venue, 1);
    first->addWidget(m_age);
    auto* second = new QHBoxLayout;
    second->setSpacing(look.space(2));
    second->addWidget(m_bid, 1);
    auto* middle = new QVBoxLayout;
    auto* caption = new QLabel(tr("Spread"), this);
    setTypeRole(caption, TypeRole::Caption);
    setTextRole(caption, ColorRole::TextSecondary);
    caption->setAlignment(Qt::AlignCenter);
    middle->setSpacing(0);
    middle->addStretch(1);
    middle->addWidget(caption);
    middle->addWidget(m_spread);
    middle->addStretch(1);
    second->addLayout(middle);
    second->addWidget(m_ask, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(2));
    column->addLayout(first);
    column->addLayout(second);
    connect(m_bid, &QAbstractButton::clicked, this, &TicketHead::bidChosen);
    connect(m_ask, &QAbstractButton::clicked, this, &TicketHead::askChosen);
}

void TicketHead::setSymbol(const QString& symbol, const QString& venue)
{
    m_symbol->setText(symbol);
    m_venue->setText(venue);
}

void TicketHead::setAge(const PriceAge& age)
{
    m_age->setAge(age);
}

void TicketHead::setPrices(const QString& bid, const QString& spread, const QString& ask, bool isStale)
{
    m_bid->setPrice(bid, isStale);
    m_ask->setPrice(ask, isStale);
    m_spread->setText(spread);
    m_spread->setAccessibleName(tr("Spread %1").arg(spread));
}

} // namespace elite
