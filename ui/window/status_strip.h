// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/status_chip.h"
#include "ui/base/world_frame.h"
#include "ui/window/clock_text.h"

#include <QWidget>

class QHBoxLayout;

namespace elite {

class Badge;

/// The bar at the bottom: feed, ledger, coach | notifications, clock, world. Each part is a button to its detail.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent);

    StatusChip* feed() const { return m_feed; }
    StatusChip* ledger() const { return m_ledger; }
    StatusChip* coach() const { return m_coach; }
    StatusChip* notifications() const { return m_notifications; }
    StatusChip* clock() const { return m_clock; }
    QAbstractButton* world() const { return m_world; }

    void setNotifications(int unseen, int all);
    /// Whose money it is.
    void setWorld(World world);
    void setClockZone(ClockZone zone);
    ClockZone clockZone() const { return m_zone; }
    bool isTicking() const { return m_ticker.isRunning(); }

Q_SIGNALS:
    void clockZoneChanged(elite::ClockZone zone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateClock();
    void updateSizes();
    void watchWindow();
    void fit();

    QHBoxLayout* m_row;
    StatusChip* m_feed;
    StatusChip* m_ledger;
    StatusChip* m_coach;
    StatusChip* m_notifications;
    StatusChip* m_clock;
    QAbstractButton* m_world;
    Badge* m_badge = nullptr;
    SecondTicker m_ticker;
    ClockZone m_zone = ClockZone::Utc;
};

/// Words and the thing they are about, so that a screen reader says "Feed: No feed connected".
void setChipWords(StatusChip* chip, const QString& what, const QString& words, const QString& toolTip);

} // namespace elite
