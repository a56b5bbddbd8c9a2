// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/step_row.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace elite {

namespace {

constexpr int kCircle = 22;

} // namespace

StepRow::StepRow(int number, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(new QLabel(title, this))
    , m_detail(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(theme().space(1));
    m_title->setWordWrap(true);
    setTypeRole(m_title, TypeRole::Strong);
    m_detail->setWordWrap(true);
    setTypeRole(m_detail, TypeRole::Small);
    setTextRole(m_detail, ColorRole::TextSecondary);
    m_column->addWidget(m_title);
    m_column->addWidget(m_detail);
    restyle();
    setState(State::Waiting);
}

void StepRow::setState(State state)
{
    m_state = state;
    setTextRole(m_title, state == State::Waiting ? ColorRole::TextSecondary : ColorRole::TextPrimary);
    m_detail->setVisible(!m_detail->text().isEmpty());
    for (const auto& [body, staysWhenDone] : m_bodies) {
        body->setVisible(state == State::Present || (staysWhenDone && state == State::Finished));
    }
    //: %1 is the number of a step, %2 its title
    const QString words = state == State::Finished ? tr("Step %1, done: %2")
        : state == State::Present                  ? tr("Step %1, now: %2")
                                                   : tr("Step %1, later: %2");
    setAccessibleName(words.arg(m_number).arg(m_title->text()));
    update();
}

void StepRow::setDetail(const QString& text)
{
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

void StepRow::addBody(QWidget* body, bool staysWhenDone, Qt::Alignment align)
{
    m_column->addWidget(body, 0, align);
    m_bodies.append({body, staysWhenDone});
    setState(m_state);
}

void StepRow::restyle()
{
    const Theme& look = themeOf(this);
    const int left = look.scaled(kCircle) + look.space(2);
    m_column->setContentsMargins(isRightToLeft() ? 0 : left, 0, isRightToLeft() ? left : 0, 0);
    m_title->setMinimumHeight(look.scaled(kCircle));
}

void StepRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void StepRow::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    const int size = look.scaled(kCircle);
    const QRect circle(isRightToLeft() ? width() - size : 0, 0, size, size);
    const bool isDone = m_state == State::Finished;
    const QColor line = look.color(m_state == State::Present ? ColorRole::AccentText : ColorRole::LineControl);
    drawBox(&painter, circle, size / 2.0, isDone ? look.color(ColorRole::Success) : QColor(), isDone ? QColor() : line,
            look.border.strong);
    if (isDone) {
        const int inset = look.space(1);
        paintIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("check"),
                  look.color(ColorRole::Surface1));
        return;
    }
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(look.color(m_state == State::Present ? ColorRole::AccentText : ColorRole::TextSecondary));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace elite
