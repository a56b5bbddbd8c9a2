// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/panel_header.h"

#include "ui/base/elided_label.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QToolButton* makeTool(QWidget* parent, const QString& iconName, const QString& name)
{
    auto* tool = new QToolButton(parent);
    tool->setIcon(icon(iconName));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

} // namespace

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel(title, this))
    , m_more(makeTool(this, u"more"_s, tr("More")))
    , m_tearOff(makeTool(this, u"tear-off"_s, tr("Tear off")))
    , m_close(makeTool(this, u"close"_s, tr("Close")))
{
    setTypeRole(m_title, TypeRole::Strong);
    m_row->setContentsMargins(theme().space(3), 0, theme().space(1), 0);
    m_row->setSpacing(theme().space(1));
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_tearOff);
    m_row->addWidget(m_close);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_close->hide();
    connect(m_tearOff, &QToolButton::clicked, this, &PanelHeader::tearOffRequested);
    connect(m_close, &QToolButton::clicked, this, &PanelHeader::closeRequested);
    setAccessibleName(title);
}

void PanelHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PanelHeader::title() const
{
    return m_title->text();
}

QToolButton* PanelHeader::addTool(const QString& iconName, const QString& name)
{
    QToolButton* tool = makeTool(this, iconName, name);
    m_row->insertWidget(m_row->indexOf(m_more), tool);
    return tool;
}

void PanelHeader::addWidget(QWidget* widget)
{
    // Before the first tool: everything after the title that is not ours at the end.
    int place = 1;
    while (place < m_row->count() && !qobject_cast<QToolButton*>(m_row->itemAt(place)->widget())) {
        ++place;
    }
    m_row->insertWidget(place, widget);
}

void PanelHeader::setMoreMenu(QMenu* menu)
{
    m_more->setMenu(menu);
    m_more->setVisible(menu != nullptr);
}

void PanelHeader::setTearOffVisible(bool visible)
{
    m_tearOff->setVisible(visible);
}

void PanelHeader::setFloating(bool floating)
{
    m_floating = floating;
    const QString name = floating ? tr("Put back") : tr("Tear off");
    m_tearOff->setIcon(icon(floating ? u"dock"_s : u"tear-off"_s));
    m_tearOff->setToolTip(name);
    m_tearOff->setAccessibleName(name);
}

void PanelHeader::setCloseVisible(bool visible)
{
    m_close->setVisible(visible);
}

QSize PanelHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), std::max(themeOf(this).bar.panelHeader, fontMetrics().height() + 4)};
}

QSize PanelHeader::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void PanelHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface2));
    painter.fillRect(QRect(0, height() - theme.border.hair, width(), theme.border.hair),
                     theme.color(ColorRole::LineSubtle));
}

void PanelHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        m_more->setToolTip(tr("More"));
        m_more->setAccessibleName(tr("More"));
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
        setFloating(m_floating);
    }
}

} // namespace elite
