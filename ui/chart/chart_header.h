// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/chart/setup/chart_setup.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace elite {

class ElidedLabel;
class StatusChip;

/// The 36 px header of a chart: link colour, symbol, venue, timeframes, style, indicators, source and age, coach.
/// What does not fit loses its words first, then leaves.
class ChartHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ChartHeader(QWidget* parent = nullptr);

    void setSymbol(const QString& symbol, const QString& venue);
    void setTimeframe(Timeframe timeframe);
    void setStyleShown(chart::PriceStyle style);
    /// "Kraken 0.2 s", "Replay · 12 Nov 2026", "synthetic"; the dot says how good it is.
    void setFeed(const QString& text, ColorRole dot, const QString& detail);
    void setLinkColor(int group); ///< 0: not linked, then 1 to 4
    void setCoachEnabled(bool enabled, const QString& reason);
    /// Only the active chart of several carries the accent.
    void setActive(bool active);
    /// Timeframes shorter than the feed's own are not offered.
    void setFinest(Timeframe finest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timeframeChosen(elite::Timeframe timeframe);
    void customTimeframeWanted();
    void styleChosen(elite::chart::PriceStyle style);
    void symbolClicked();
    void indicatorsClicked();
    void coachClicked();
    void screenshotClicked();
    void linkChosen(int group);
    void moreWanted(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTimeframes();
    void makeStyles();
    void makeLinks();
    void fit();
    void colourLink();

    struct Quick
    {
        Timeframe timeframe;
        QToolButton* button;
    };

    QHBoxLayout* m_row;
    QToolButton* m_link;
    QToolButton* m_symbol;
    QLabel* m_venue;
    std::vector<Quick> m_quick;
    QToolButton* m_more;
    QToolButton* m_style;
    QToolButton* m_indicators;
    StatusChip* m_feed;
    QToolButton* m_camera;
    QToolButton* m_coach;
    QMenu* m_timeframes;
    std::vector<std::pair<Timeframe, QAction*>> m_timeframeActions;
    std::vector<QAction*> m_styleActions;
    std::vector<QAction*> m_linkActions;
    int m_group = 0;
    bool m_active = true;
};

} // namespace elite
