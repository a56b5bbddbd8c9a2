// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_strip.h"

#include "ui/base/badge.h"
#include "ui/base/theme_manager.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace elite {

void setChipWords(StatusChip* chip, const QString& what, const QString& words, const QString& toolTip)
{
    chip->setText(words);
    chip->setAccessibleName(StatusStrip::tr("%1: %2", "part of the status bar: its words").arg(what, words));
    chip->setToolTip(toolTip);
    chip->setAccessibleDescription(toolTip);
}

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_feed(new StatusChip({}, this))
    , m_ledger(new StatusChip({}, this))
    , m_coach(new StatusChip({}, this))
    , m_notifications(new StatusChip({}, this))
    , m_clock(new StatusChip({}, this))
    , m_world(new QToolButton(this))
    , m_ticker(this)
{
    setAccessibleName(tr("Status bar"));
    m_feed->setDot(ColorRole::TextDisabled);
    m_ledger->setIconName(QStringLiteral("shield"));
    m_coach->setIconName(QStringLiteral("coach"));
    m_notifications->setIconName(QStringLiteral("bell"));
    m_clock->setIconName(QStringLiteral("clock"));
    m_clock->setAccessibleName(tr("Clock"));
    m_clock->setToolTip(tr("Switch between UTC and the time of this computer"));

    auto* inWorld = new QHBoxLayout(m_world);
    inWorld->setContentsMargins(0, 0, 0, 0);
    auto* badge = new Badge(BadgeKind::Paper, m_world);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    inWorld->addWidget(badge);
    m_badge = badge;
    setWorld(World::Paper);

    for (QWidget* part : {m_feed, m_ledger, m_coach}) {
        m_row->addWidget(part);
    }
    m_row->addStretch(1);
    m_row->addWidget(m_notifications);
    m_row->addWidget(m_clock);
    m_row->addWidget(m_world);
    setNotifications(0, 0);
    connect(&m_ticker, &SecondTicker::ticked, this, &StatusStrip::updateClock);
    connect(m_clock, &QAbstractButton::clicked, this, [this] {
        setClockZone(m_zone == ClockZone::Utc ? ClockZone::Local : ClockZone::Utc);
        Q_EMIT clockZoneChanged(m_zone);
    });
    updateClock();
    updateSizes();
}

void StatusStrip::setWorld(World world)
{
    const bool isLive = world == World::Live;
    m_badge->setKind(isLive ? BadgeKind::Live : BadgeKind::Paper);
    m_world->setAccessibleName(isLive ? tr("World: live trading, real money")
                                      : tr("World: paper trading, no real money"));
    m_world->setToolTip(isLive ? tr("Live trading, real money. What that means")
                               : tr("Paper trading, no real money. What that means"));
}

void StatusStrip::setNotifications(int unseen, int all)
{
    const QString words
        = unseen > 0 ? tr("%n new notification(s)", nullptr, unseen) : tr("%n notification(s)", nullptr, all);
    setChipWords(m_notifications, tr("Notifications"), words, tr("Open the notification log"));
    fit();
}

void StatusStrip::setClockZone(ClockZone zone)
{
    m_zone = zone;
    updateClock();
    updateSizes();
}

void StatusStrip::updateClock()
{
    const QString text = clockText(QDateTime::currentDateTimeUtc(), m_zone);
    if (m_clock->text() != text) {
        m_clock->setText(text); // the accessible name stays: a screen reader is not told every second
    }
}

void StatusStrip::updateSizes()
{
    const Theme& look = themeOf(this);
    setMinimumHeight(look.bar.status);
    setMaximumHeight(look.bar.status);
    m_row->setContentsMargins(look.space(2), 1, look.space(2), 0);
    m_row->setSpacing(look.space(3));
    m_world->setFixedSize(m_badge->sizeHint());
    fit();
}

void StatusStrip::fit()
{
    // Words give way in this order; feed, clock and world always stay.
    for (QWidget* part : {m_coach, m_ledger, m_notifications}) {
        part->show();
    }
    for (QWidget* part : {m_coach, m_ledger, m_notifications}) {
        m_row->invalidate();
        if (width() > 0 && m_row->sizeHint().width() > width()) {
            part->hide();
        }
    }
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(ColorRole::Surface2));
    painter.fillRect(0, 0, width(), 1, look.color(ColorRole::LineSubtle));
}

void StatusStrip::watchWindow()
{
    m_ticker.setRunning(isVisible() && !window()->isMinimized());
}

void StatusStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    watchWindow();
}

void StatusStrip::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_ticker.setRunning(false);
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool StatusStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange) {
        watchWindow();
    }
    return QWidget::eventFilter(watched, event);
}

bool StatusStrip::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        updateSizes();
    }
    return QWidget::event(event);
}

} // namespace elite
