// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/badge.h"

#include <QSlider>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace elite {

class Badge;
class SegmentedControl;
class ReplayTrack;

/// What a recording that is played looks like now. Times are microseconds since 1970 UTC.
struct ReplayState
{
    BadgeKind badge = BadgeKind::Replay;
    bool isPlaying = false;
    bool isAtEnd = false;
    bool isBlind = false; ///< no date is shown
    bool canGoBack = false; ///< the player can return to a time before
    bool canEnd = false; ///< there is something to return to
    double speed = 1; ///< 0: as fast as it goes
    qint64 from = 0;
    qint64 now = 0;
    qint64 to = 0;
};

/// The bar below a chart that plays a recording: bar back, play, bar on, speeds, track, clock, Go to, Blind, End. It
/// only says what is wanted; who plays the tape does it and answers with the next state.
class ReplayBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayBar(QWidget* parent = nullptr);

    void setState(const ReplayState& state);
    const ReplayState& state() const { return m_state; }
    /// How much was traded in equal parts of the past; nothing after now may be in it.
    void setActivity(std::vector<float> past);
    /// Own fills.
    void setMarks(std::vector<qint64> times);

    /// Space, arrows and brackets; also called by the chart. True when the key meant something here.
    bool takeKey(const QKeyEvent& event);
    void playOrPause();
    void faster(int steps);

    QSize sizeHint() const override;

Q_SIGNALS:
    void playRequested();
    void pauseRequested();
    void stepBarRequested();
    void stepBackRequested();
    void stepEventRequested();
    void speedRequested(double speed);
    void seekRequested(qint64 time);
    void goToRequested();
    void blindRequested(bool blind);
    void endRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName, const QString& name, const QString& keys);
    void follow();
    void fit();

    ReplayState m_state;
    Badge* m_badge;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_on;
    SegmentedControl* m_speeds;
    ReplayTrack* m_track;
    QLabel* m_clock;
    QLabel* m_date;
    QToolButton* m_goTo;
    QToolButton* m_blind;
    QToolButton* m_end;
};

/// The track: a slider whose past shows what was traded and where own fills lie.
class ReplayTrack : public QSlider
{
    Q_OBJECT
public:
    explicit ReplayTrack(QWidget* parent = nullptr);
    void setState(const ReplayState& state);
    void setActivity(std::vector<float> past);
    void setMarks(std::vector<qint64> times);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(qint64 time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double shareOf(qint64 time) const;
    qint64 timeAt(double x) const;

    ReplayState m_state;
    std::vector<float> m_activity;
    std::vector<qint64> m_marks;
    double m_dragX = -1;
};

} // namespace elite
