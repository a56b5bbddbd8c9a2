// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/meter.h"

#include "ui/base/number_paint.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSteps = 1000;

QFont figureFont(const Theme& theme)
{
    QFont font = theme.font(TypeRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Meter::Meter(QWidget* parent)
    : QProgressBar(parent)
{
    setRange(0, kSteps);
    setValue(0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void Meter::setShare(double share)
{
    setValue(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kSteps)));
}

double Meter::share() const
{
    return static_cast<double>(value()) / kSteps;
}

void Meter::setTexts(const QString& label, const QString& figure)
{
    m_label = label;
    m_figure = figure;
    setAccessibleName(figure.isEmpty() ? label : label.isEmpty() ? figure : QString(label + u", "_s + figure));
    updateGeometry();
    update();
}

void Meter::setBarRole(ColorRole role)
{
    m_role = role;
    update();
}

QSize Meter::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int bar = theme.scaled(6);
    if (m_label.isEmpty() && m_figure.isEmpty()) {
        return {theme.scaled(120), bar};
    }
    const QFontMetrics words(theme.font(TypeRole::Small));
    const int width = words.horizontalAdvance(m_label) + theme.space(3)
        + static_cast<int>(std::ceil(numberWidth(figureFont(theme), m_figure)));
    return {std::max(width, theme.scaled(120)), std::max(theme.lineHeight(TypeRole::Small), words.height()) + 2 + bar};
}

QSize Meter::minimumSizeHint() const
{
    return {themeOf(this).scaled(48), sizeHint().height()};
}

void Meter::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int bar = theme.scaled(6);
    const QRect track(0, height() - bar, width(), bar);
    if (!m_label.isEmpty() || !m_figure.isEmpty()) {
        // Figures elide last, words first.
        const QRect line(0, 0, width(), track.top() - 2);
        const int figure = static_cast<int>(std::ceil(numberWidth(figureFont(theme), m_figure)));
        painter.setFont(theme.font(TypeRole::Small));
        painter.setPen(theme.color(ColorRole::TextSecondary));
        const int room = std::max(0, width() - figure - theme.space(2));
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rightToLeft ? line.adjusted(width() - room, 0, 0, 0) : line.adjusted(0, 0, room - width(), 0),
                         static_cast<int>(align), painter.fontMetrics().elidedText(m_label, Qt::ElideRight, room));
        painter.setFont(figureFont(theme));
        painter.setPen(theme.color(ColorRole::TextPrimary));
        paintNumber(&painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                    m_figure);
    }
    drawBox(&painter, track, bar / 2.0, theme.color(ColorRole::Surface3));
    QRectF done = track;
    done.setWidth(track.width() * share());
    if (rightToLeft) {
        done.moveRight(track.right() + 1);
    }
    if (done.width() > 0) {
        painter.setClipRect(track);
        drawBox(&painter, done, bar / 2.0, theme.color(m_role));
    }
}

} // namespace elite
