// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/step_list.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kIcon = 18;
constexpr int kGap = 11;

} // namespace

StepList::StepList(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(locale().toString(step + 1), locale().toString(m_steps.size()), m_steps.value(step)));
    update();
}

int StepList::rowHeight() const
{
    const Theme& look = themeOf(this);
    return qMax(look.scaled(40), look.lineHeight(TypeRole::Body) + look.space(4));
}

QSize StepList::sizeHint() const
{
    const Theme& look = themeOf(this);
    const QFontMetrics metrics(look.font(TypeRole::Strong));
    int widest = 0;
    for (const QString& step : m_steps) {
        widest = qMax(widest, metrics.horizontalAdvance(step));
    }
    return {widest + look.scaled(kIcon + kGap), rowHeight() * static_cast<int>(m_steps.size())};
}

void StepList::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = look.scaled(kIcon);
    for (int i = 0; i < m_steps.size(); ++i) {
        const int top = i * rowHeight();
        const QRect mark
            = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top + (rowHeight() - size) / 2, size, size));
        const bool isDone = i < m_current;
        const bool isNow = i == m_current;
        if (isDone) {
            painter.drawPixmap(mark.topLeft(),
                               iconPixmap(u"check-circle"_s, size, look.color(ColorRole::Success), devicePixelRatioF(),
                                          layoutDirection()));
        } else {
            const QColor ink = look.color(isNow ? ColorRole::AccentText : ColorRole::TextSecondary);
            painter.setPen(QPen(ink, look.border.focus * 0.75));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(mark).adjusted(2, 2, -2, -2));
            if (isNow) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink);
                painter.drawEllipse(QRectF(mark).center(), size / 9.0, size / 9.0);
            }
        }
        const int textLeft = size + look.scaled(kGap);
        const QRect text
            = QStyle::visualRect(layoutDirection(), rect(), QRect(textLeft, top, width() - textLeft, rowHeight()));
        painter.setFont(look.font(isNow ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(look.color(i > m_current ? ColorRole::TextSecondary : ColorRole::TextPrimary));
        painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), m_steps[i]);
    }
}

} // namespace elite
