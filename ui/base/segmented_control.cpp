// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/segmented_control.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace elite {

namespace {

/// One segment; it paints its part of the common frame, so that the whole looks like one control.
class Segment final : public QAbstractButton
{
public:
    Segment(const QString& text, ButtonRole role, QWidget* parent)
        : QAbstractButton(parent)
        , m_role(role)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setAttribute(Qt::WA_Hover);
    }
    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
    }
    void setIconName(const QString& name) { m_icon = name; }
    void setTall(bool tall)
    {
        m_tall = tall;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const Theme& theme = themeOf(this);
        const QFontMetrics metrics(segmentFont(true));
        const int icon = m_icon.isEmpty() ? 0 : theme.icon.inlined + theme.scaled(5);
        const int height = m_tall ? theme.scaled(36) : theme.control.compact + 2;
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + icon + theme.space(6),
                std::max(height, metrics.height() + theme.space(1))};
    }
    QSize minimumSizeHint() const override
    {
        const QSize wanted = sizeHint();
        return {wanted.width() - themeOf(this).space(3), wanted.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = fillColor(theme);
        const QColor text = textColor(theme);
        const bool atLeft = layoutDirection() == Qt::RightToLeft ? m_last : m_first;
        const bool atRight = layoutDirection() == Qt::RightToLeft ? m_first : m_last;
        // The round ends lie outside of the widget where a neighbour stands.
        const double far = 2.0 * theme.radius.control;
        const QRectF frame = QRectF(rect()).adjusted(atLeft ? 0.5 : -far, 0.5, atRight ? -0.5 : far, -0.5);
        painter.setPen(
            QPen(theme.color(isEnabled() ? ColorRole::LineControl : ColorRole::LineStrong), theme.border.hair));
        painter.setBrush(fill);
        painter.drawRoundedRect(frame, theme.radius.control, theme.radius.control);
        if (!atLeft) {
            painter.fillRect(QRectF(0, 1, theme.border.hair, height() - 2), theme.color(ColorRole::LineStrong));
        }
        painter.setFont(segmentFont(isChecked()));
        painter.setPen(text);
        const QFontMetrics metrics(painter.font());
        const int icon = m_icon.isEmpty() ? 0 : theme.icon.inlined + theme.scaled(5);
        const int words
            = std::min(metrics.size(Qt::TextShowMnemonic, this->text()).width(), width() - icon - theme.space(2));
        QRect group = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {icon + words, height()}, rect());
        if (icon > 0) {
            const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                 {theme.icon.inlined, theme.icon.inlined}, group);
            paintIcon(&painter, at, m_icon, text);
            layoutDirection() == Qt::RightToLeft ? group.adjust(0, 0, -icon, 0) : group.adjust(icon, 0, 0, 0);
        }
        painter.drawText(group, static_cast<int>(Qt::AlignCenter) | Qt::TextHideMnemonic,
                         metrics.elidedText(this->text(), Qt::ElideRight, words, Qt::TextShowMnemonic));
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(&option)) {
            drawFocusRing(&painter, rect(), theme.radius.control, theme);
        }
    }

private:
    bool isSide() const { return m_role == ButtonRole::Buy || m_role == ButtonRole::Sell; }
    QFont segmentFont(bool chosen) const
    {
        const Theme& theme = themeOf(this);
        QFont font = theme.font(m_tall ? TypeRole::Body : TypeRole::Small);
        font.setWeight(chosen || m_tall ? QFont::DemiBold : QFont::Medium);
        return font;
    }
    QColor fillColor(const Theme& theme) const
    {
        if (isChecked() && isEnabled()) {
            return isSide() ? buttonColors(theme, m_role, ButtonState::Rest).fill : theme.color(ColorRole::AccentWash);
        }
        return theme.color(underMouse() && isEnabled() ? ColorRole::Surface3 : ColorRole::Surface2);
    }
    QColor textColor(const Theme& theme) const
    {
        if (!isEnabled()) {
            return theme.color(ColorRole::TextDisabled);
        }
        if (isChecked()) {
            return isSide() ? buttonColors(theme, m_role, ButtonState::Rest).text : theme.color(ColorRole::AccentText);
        }
        return theme.color(underMouse() ? ColorRole::TextPrimary : ColorRole::TextSecondary);
    }

    ButtonRole m_role;
    QString m_icon;
    bool m_first = true;
    bool m_last = true;
    bool m_tall = false;
};

} // namespace

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // An exclusive group gives the arrow keys and one Tab stop by itself.
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            Q_EMIT currentChanged(id);
        }
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& iconName, ButtonRole role)
{
    auto* segment = new Segment(text, role, this);
    segment->setIconName(iconName);
    segment->setTall(m_height == Height::Tall);
    QString spoken = text;
    segment->setAccessibleName(spoken.remove(u'&'));
    const int index = static_cast<int>(m_segments.size());
    m_group->addButton(segment, index);
    m_segments.push_back(segment);
    layout()->addWidget(segment);
    for (std::size_t n = 0; n < m_segments.size(); ++n) {
        static_cast<Segment*>(m_segments[n])->setEnds(n == 0, n + 1 == m_segments.size());
    }
    if (index == 0) {
        segment->setChecked(true);
    }
    return index;
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString& reason)
{
    segment(index)->setEnabled(enabled);
    segment(index)->setToolTip(enabled ? QString() : reason);
}

void SegmentedControl::setHeight(Height height)
{
    m_height = height;
    for (QAbstractButton* segment : m_segments) {
        static_cast<Segment*>(segment)->setTall(height == Height::Tall);
    }
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    segment(index)->setChecked(true);
}

QAbstractButton* SegmentedControl::segment(int index) const
{
    return m_segments.at(static_cast<std::size_t>(index));
}

} // namespace elite
