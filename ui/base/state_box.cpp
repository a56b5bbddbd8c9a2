// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/state_box.h"

#include "ui/base/icon.h"
#include "ui/base/meter.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Look
{
    ColorRole ink;
    ColorRole ground;
    QString iconName;
};

Look lookOf(PanelState state)
{
    switch (state) {
    case PanelState::Stale:
        return {ColorRole::Warning, ColorRole::WarningWash, u"clock"_s};
    case PanelState::Error:
        return {ColorRole::Danger, ColorRole::DangerWash, u"error"_s};
    case PanelState::Halted:
        return {ColorRole::Warning, ColorRole::WarningWash, u"stop"_s};
    case PanelState::Locked:
        return {ColorRole::TextSecondary, ColorRole::Surface1, u"lock"_s};
    case PanelState::Loading:
        return {ColorRole::TextSecondary, ColorRole::Surface1, {}};
    case PanelState::Content:
    case PanelState::Empty:
        break;
    }
    return {ColorRole::TextDisabled, ColorRole::Surface1, u"list"_s};
}

QLabel* centredLabel(QWidget* parent, TypeRole type)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTypeRole(label, type);
    return label;
}

} // namespace

StateBox::StateBox(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(centredLabel(this, TypeRole::Strong))
    , m_detail(centredLabel(this, TypeRole::Small))
    , m_meter(new Meter(this))
    , m_action(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    setTextRole(m_detail, ColorRole::TextSecondary);
    setRole(m_action, ButtonRole::Link);
    setControlSize(m_action, ControlSize::Small);
    connect(m_action, &QPushButton::clicked, this, &StateBox::actionTriggered);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_meter, 0, Qt::AlignHCenter);
    column->addWidget(m_detail);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    show(PanelState::Empty, {});
}

void StateBox::show(PanelState state, const StateText& text)
{
    m_state = state;
    m_iconName = text.iconName;
    m_title->setText(text.title);
    m_detail->setText(text.detail);
    m_action->setText(text.action);
    m_title->setVisible(!text.title.isEmpty());
    m_detail->setVisible(!text.detail.isEmpty());
    m_action->setVisible(!text.action.isEmpty());
    m_meter->setVisible(state == PanelState::Loading);
    setAccessibleName(text.title);
    setAccessibleDescription(text.detail);
    restyle();
}

void StateBox::setProgress(qint64 done, qint64 total)
{
    m_meter->setShare(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0.0);
    m_meter->setAccessibleName(m_title->text());
    m_meter->setVisible(m_state == PanelState::Loading && total > 0);
}

void StateBox::setWashed(bool washed)
{
    m_washed = washed;
    update();
}

void StateBox::restyle()
{
    const Theme& theme = themeOf(this);
    const Look look = lookOf(m_state);
    const QString name = m_iconName.isEmpty() ? look.iconName : m_iconName;
    m_icon->setVisible(!name.isEmpty());
    if (!name.isEmpty()) {
        const int side = m_state == PanelState::Empty ? theme.icon.empty : theme.scaled(24);
        m_icon->setPixmap(iconPixmap(name, side, theme.color(look.ink), devicePixelRatioF(), layoutDirection()));
    }
    m_meter->setMinimumWidth(theme.scaled(160));
    layout()->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    layout()->setSpacing(theme.space(1));
    update();
}

void StateBox::paintEvent(QPaintEvent*)
{
    if (!m_washed) {
        return;
    }
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const Look look = lookOf(m_state);
    drawBox(&painter, rect(), theme.radius.control, theme.color(look.ground), theme.color(ColorRole::LineSubtle),
            theme.border.hair);
}

void StateBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& detail, const QString& action,
                       QWidget* parent)
    : StateBox(parent)
{
    setWashed(false);
    show(PanelState::Empty, {title, detail, action, iconName});
}

} // namespace elite
