// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/replay_bar.h"

#include "ui/base/choice.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr double kSpeeds[] = {1, 4, 16, 64, 0}; // 0: as fast as it goes

int speedIndex(double speed)
{
    const auto* found = std::find(std::begin(kSpeeds), std::end(kSpeeds), speed);
    return found == std::end(kSpeeds) ? -1 : static_cast<int>(found - std::begin(kSpeeds));
}

QDateTime utc(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

} // namespace

ReplayBar::ReplayBar(QWidget* parent)
    : QWidget(parent)
    , m_badge(new Badge(BadgeKind::Replay, this))
    , m_speeds(new SegmentedControl(tr("Speed"), this))
    , m_track(new ReplayTrack(this))
    , m_clock(new QLabel(this))
    , m_date(new QLabel(this))
{
    setAccessibleName(tr("Replay"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    m_back = addButton(u"bar-back"_s, tr("One bar back"), {});
    m_play = addButton(u"play"_s, tr("Play"), tr("Space"));
    m_on = addButton(u"bar-on"_s, tr("One bar on"), tr("Right"));
    m_goTo = addButton(u"calendar"_s, tr("Go to"), {});
    m_blind = addButton(u"blind"_s, tr("Blind"), {});
    m_end = addButton(u"close"_s, tr("End"), {});
    m_play->setCheckable(true);
    m_blind->setCheckable(true);
    m_blind->setToolTip(tr("Blind: the charts hide symbol and date"));
    for (QToolButton* button : {m_goTo, m_blind, m_end}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (const double speed : kSpeeds) {
        m_speeds->addSegment(speed > 0 ? u"%1\u00D7"_s.arg(speed) : tr("Max", "as fast as it goes"));
    }
    setTypeRole(m_clock, TypeRole::Strong);
    setTypeRole(m_date, TypeRole::Small);
    setTextRole(m_date, ColorRole::TextSecondary);
    const Theme& look = themeOf(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.space(3), 0, look.space(3), 0);
    row->setSpacing(look.space(2));
    row->addWidget(m_badge);
    row->addWidget(m_back);
    row->addWidget(m_play);
    row->addWidget(m_on);
    row->addWidget(m_speeds);
    row->addWidget(m_track, 1);
    row->addWidget(m_clock);
    row->addWidget(m_date);
    row->addWidget(m_goTo);
    row->addWidget(m_blind);
    row->addWidget(m_end);

    connect(m_back, &QToolButton::clicked, this, &ReplayBar::stepBackRequested);
    connect(m_play, &QToolButton::toggled, this, &ReplayBar::playOrPause);
    connect(m_on, &QToolButton::clicked, this, &ReplayBar::stepBarRequested);
    connect(m_goTo, &QToolButton::clicked, this, &ReplayBar::goToRequested);
    connect(m_blind, &QToolButton::toggled, this, &ReplayBar::blindRequested);
    connect(m_end, &QToolButton::clicked, this, &ReplayBar::endRequested);
    connect(m_speeds, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT speedRequested(kSpeeds[static_cast<std::size_t>(index)]); });
    connect(m_track, &ReplayTrack::seekRequested, this, [this](qint64 time) {
        if (time > m_state.now || m_state.canGoBack) {
            Q_EMIT seekRequested(time);
        }
    });
    follow();
}

QToolButton* ReplayBar::addButton(const QString& iconName, const QString& name, const QString& keys)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : name + u" ("_s + keys + u')');
    return button;
}

void ReplayBar::setState(const ReplayState& state)
{
    m_state = state;
    follow();
}

void ReplayBar::follow()
{
    m_badge->setKind(m_state.badge);
    const QString verb = m_state.isPlaying ? tr("Pause") : tr("Play");
    m_play->setIcon(icon(m_state.isPlaying ? u"pause"_s : u"play"_s));
    showChosen(m_play, m_state.isPlaying);
    m_play->setAccessibleName(verb);
    m_play->setToolTip(m_state.isAtEnd ? tr("The recording is at its end") : verb + u" ("_s + tr("Space") + u')');
    m_play->setEnabled(!m_state.isAtEnd);
    m_on->setEnabled(!m_state.isAtEnd);
    m_back->setEnabled(m_state.canGoBack);
    m_back->setToolTip(m_state.canGoBack ? tr("One bar back") : tr("The recording is at its beginning"));
    m_end->setVisible(m_state.canEnd);
    showChosen(m_blind, m_state.isBlind);
    m_speeds->setCurrentIndex(speedIndex(m_state.speed));
    m_clock->setText(utc(m_state.now).toString(u"HH:mm:ss"_s));
    m_date->setText(m_state.isBlind
                        ? tr("date hidden")
                        : tr("%1 UTC").arg(QLocale().toString(utc(m_state.now).date(), QLocale::ShortFormat)));
    m_clock->setAccessibleName(tr("Time of the recording, %1").arg(m_clock->text()));
    m_track->setState(m_state);
}

void ReplayBar::setActivity(std::vector<float> past)
{
    m_track->setActivity(std::move(past));
}

void ReplayBar::setMarks(std::vector<qint64> times)
{
    m_track->setMarks(std::move(times));
}

void ReplayBar::playOrPause()
{
    showChosen(m_play, m_state.isPlaying); // the answer decides how it looks
    if (m_state.isPlaying) {
        Q_EMIT pauseRequested();
    } else if (!m_state.isAtEnd) {
        Q_EMIT playRequested();
    }
}

void ReplayBar::faster(int steps)
{
    const int last = static_cast<int>(std::size(kSpeeds)) - 1;
    const int next = std::clamp(speedIndex(m_state.speed) + steps, 0, last);
    Q_EMIT speedRequested(kSpeeds[static_cast<std::size_t>(next)]);
}

bool ReplayBar::takeKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Space:
        playOrPause();
        return true;
    case Qt::Key_BracketLeft:
        faster(-1);
        return true;
    case Qt::Key_BracketRight:
        faster(1);
        return true;
    default:
        return false;
    }
}

void ReplayBar::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Right) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT stepEventRequested();
        } else {
            Q_EMIT stepBarRequested();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

QSize ReplayBar::sizeHint() const
{
    return {600, std::max(themeOf(this).bar.replay, m_speeds->sizeHint().height() + themeOf(this).space(3))};
}

void ReplayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ReplayBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReplayBar::fit()
{
    // Words go first, then the date, then the speeds; the track and the clock stay.
    const int room = width();
    const Theme& look = themeOf(this);
    const Qt::ToolButtonStyle style = room < look.scaled(860) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton* button : {m_goTo, m_blind, m_end}) {
        button->setToolButtonStyle(style);
    }
    m_date->setVisible(room >= look.scaled(700));
    m_speeds->setVisible(room >= look.scaled(560));
    m_back->setVisible(room >= look.scaled(420));
}

void ReplayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = themeOf(this);
    painter.fillRect(rect(), look.color(ColorRole::Surface1));
    painter.fillRect(QRect(0, 0, width(), look.border.hair), look.color(ColorRole::LineSubtle));
}

ReplayTrack::ReplayTrack(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 1000);
    setAccessibleName(tr("Place in the recording"));
    setToolTip(tr("A click goes on to that time"));
    setFocusPolicy(Qt::StrongFocus);
}

void ReplayTrack::setState(const ReplayState& state)
{
    m_state = state;
    setValue(static_cast<int>(std::lround(shareOf(state.now) * maximum())));
    update();
}

void ReplayTrack::setActivity(std::vector<float> past)
{
    m_activity = std::move(past);
    update();
}

void ReplayTrack::setMarks(std::vector<qint64> times)
{
    m_marks = std::move(times);
    update();
}

double ReplayTrack::shareOf(qint64 time) const
{
    const auto length = static_cast<double>(m_state.to - m_state.from);
    return length > 0 ? std::clamp(static_cast<double>(time - m_state.from) / length, 0.0, 1.0) : 0;
}

qint64 ReplayTrack::timeAt(double x) const
{
    const double share = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    return m_state.from + static_cast<qint64>(share * static_cast<double>(m_state.to - m_state.from));
}

QSize ReplayTrack::sizeHint() const
{
    return {themeOf(this).scaled(200), themeOf(this).bar.replay - themeOf(this).space(3)};
}

QSize ReplayTrack::minimumSizeHint() const
{
    return {themeOf(this).scaled(48), sizeHint().height()};
}

void ReplayTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = themeOf(this);
    const int line = look.border.splitter;
    const int y = height() - look.space(2) - line;
    const double now = width() * (m_dragX >= 0 ? m_dragX / std::max(1, width()) : shareOf(m_state.now));
    const float most = m_activity.empty() ? 0.F : *std::max_element(m_activity.begin(), m_activity.end());
    const double part
        = m_activity.empty() ? 0 : width() * shareOf(m_state.now) / static_cast<double>(m_activity.size());
    for (std::size_t i = 0; i < m_activity.size() && most > 0; ++i) {
        const double high = (y - look.space(1)) * static_cast<double>(m_activity[i] / most);
        painter.fillRect(
            QRectF(part * static_cast<double>(i), y - look.space(1) / 2.0 - high, std::max(1.0, part - 1), high),
            look.color(ColorRole::LineStrong));
    }
    painter.fillRect(QRectF(0, y, width(), line), look.color(ColorRole::LineStrong));
    painter.fillRect(QRectF(0, y, now, line), look.color(ColorRole::AccentText));
    for (const qint64 mark : m_marks) {
        if (mark <= m_state.now) {
            painter.fillRect(QRectF(width() * shareOf(mark) - 1, y - 3, 2, line + 6), look.color(ColorRole::Up));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(ColorRole::TextPrimary));
    painter.drawEllipse(QPointF(std::clamp(now, 6.0, width() - 6.0), y + line / 2.0), 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.radius.control, look.radius.control);
    }
}

void ReplayTrack::mousePressEvent(QMouseEvent* event)
{
    m_dragX = std::clamp(event->position().x(), 0.0, static_cast<double>(width()));
    update();
}

void ReplayTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragX >= 0) {
        m_dragX = std::clamp(event->position().x(), 0.0, static_cast<double>(width()));
        update();
    }
}

void ReplayTrack::mouseReleaseEvent(QMouseEvent*)
{
    if (m_dragX >= 0) {
        const qint64 time = timeAt(m_dragX);
        m_dragX = -1;
        update();
        Q_EMIT seekRequested(time);
    }
}

void ReplayTrack::keyPressEvent(QKeyEvent* event)
{
    event->ignore(); // bar by bar is the business of the bar around it
}

} // namespace elite
