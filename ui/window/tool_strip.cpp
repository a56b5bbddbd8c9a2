// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tool_strip.h"

#include "ui/base/badge.h"
#include "ui/base/elided_label.h"
#include "ui/base/hold_button.h"
#include "ui/base/icon.h"
#include "ui/base/meter.h"
#include "ui/base/theme_manager.h"
#include "ui/window/find_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace elite {

namespace {

constexpr int kNamesFrom = 1280; // logical pixels of window width; below it the workspaces are icons with tool tips

} // namespace

ToolStrip::ToolStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_badge(new Badge(BadgeKind::Paper, this))
    , m_accountMenu(new QToolButton(this))
    , m_workspaceBox(new QWidget(this))
    , m_workspaceRow(new QHBoxLayout(m_workspaceBox))
    , m_workspaceGroup(new QButtonGroup(this))
    , m_moreWorkspaces(new QToolButton(this))
    , m_find(new FindButton(tr("Symbol or command"), this))
    , m_loss(new Meter(this))
    , m_stop(new HoldButton(tr("Stop all"), this))
{
    setAccessibleName(tr("Tool strip"));
    m_workspaceGroup->setExclusive(true);
    m_workspaceRow->setContentsMargins(0, 0, 0, 0);
    m_moreWorkspaces->setIcon(icon(QStringLiteral("layout")));
    m_moreWorkspaces->setPopupMode(QToolButton::InstantPopup);
    m_moreWorkspaces->setToolTip(tr("Your own workspaces"));
    m_moreWorkspaces->setAccessibleName(m_moreWorkspaces->toolTip());
    m_moreWorkspaces->setMenu(new QMenu(m_moreWorkspaces));
    m_moreWorkspaces->hide();

    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setKeys(tr("hold F12"));
    m_badge->setBadgeSize(BadgeSize::Large);
    m_row->addWidget(m_badge);
    m_accountMenu->setIcon(icon(QStringLiteral("chevron-down")));
    m_accountMenu->setPopupMode(QToolButton::InstantPopup);
    m_accountMenu->setFocusPolicy(Qt::StrongFocus);
    m_accountMenu->hide();
    m_row->addWidget(makeAccount());
    m_row->addWidget(m_accountMenu);
    m_row->addWidget(makeLine());
    m_row->addWidget(m_workspaceBox);
    m_row->addWidget(m_moreWorkspaces);
    m_row->addStretch(1);
    m_row->addWidget(m_find);
    m_row->addWidget(m_loss);
    m_row->addWidget(m_stop);
    m_fitter.setSingleShot(true);
    connect(&m_fitter, &QTimer::timeout, this, &ToolStrip::fit);
    connect(m_find, &FindButton::clicked, this, &ToolStrip::paletteRequested);
    updateSizes();
}

QWidget* ToolStrip::makeAccount()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_accountName = new ElidedLabel({}, box);
    m_account = new ElidedLabel({}, box);
    setTypeRole(m_accountName, TypeRole::Small);
    setTypeRole(m_account, TypeRole::Small);
    setTextRole(m_account, ColorRole::TextSecondary);
    column->addStretch(1);
    column->addWidget(m_accountName);
    column->addWidget(m_account);
    column->addStretch(1);
    return box;
}

QWidget* ToolStrip::makeLine()
{
    auto* line = new QWidget(this);
    line->setFixedWidth(1);
    setSurfaceRole(line, ColorRole::LineStrong);
    line->setFixedHeight(themeOf(this).scaled(22));
    return line;
}

void ToolStrip::setAccount(const AccountWords& words)
{
    m_practice = words;
    showAccount();
}

void ToolStrip::setLiveAccount(const AccountWords& words)
{
    if (words != m_live) {
        m_live = words;
        showAccount();
    }
}

void ToolStrip::setWorld(World world)
{
    m_world = world;
    m_badge->setKind(world == World::Live ? BadgeKind::Live : BadgeKind::Paper);
    showAccount();
    update();
}

void ToolStrip::showAccount()
{
    const AccountWords& words = m_world == World::Live ? m_live : m_practice;
    m_accountName->setText(words.name);
    m_account->setText(words.figure);
    m_accountMenu->setToolTip(m_world == World::Live ? tr("Practice accounts") : tr("Accounts"));
    m_accountMenu->setAccessibleName(tr("Accounts, now %1, %2").arg(m_practice.name, m_practice.figure));
    m_account->parentWidget()->setToolTip(words.toolTip);
    showLossRoom(m_loss->figure());
    fitSoon();
}

void ToolStrip::setAccountMenu(QMenu* menu)
{
    delete m_accountMenu->menu();
    if (menu) {
        menu->setParent(m_accountMenu, menu->windowFlags());
    }
    m_accountMenu->setMenu(menu);
    m_accountMenu->setVisible(menu != nullptr);
    fitSoon();
}

void ToolStrip::showLossRoom(const QString& figure)
{
    // Limit and figure are practice's; beside the word LIVE that has to be said.
    m_loss->setTexts(m_world == World::Live ? tr("Loss room on paper") : tr("Loss room"), figure);
}

void ToolStrip::setLossRoom(const QString& figure, const QString& toolTip, double share)
{
    m_loss->setShare(share);
    m_loss->setBarRole(share > 0 && share < 0.25 ? ColorRole::Warning : ColorRole::AccentText);
    showLossRoom(figure);
    m_loss->setToolTip(toolTip);
    fitSoon();
}

void ToolStrip::setPaletteKeys(const QString& keys)
{
    m_find->setKeys(keys);
    fitSoon();
}

QToolButton* ToolStrip::makeWorkspaceButton(const Workspace& workspace, const QString& current)
{
    auto* button = new QToolButton(m_workspaceBox);
    button->setText(workspace.title);
    button->setIcon(icon(workspace.icon));
    button->setCheckable(true);
    button->setChecked(workspace.id == current);
    button->setAccessibleName(tr("Workspace %1").arg(workspace.title));
    button->setToolTip(button->accessibleName());
    button->setProperty("workspace", workspace.id);
    button->setToolButtonStyle(m_namesShown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, [this, id = workspace.id](bool isOn) {
        if (isOn) { // the one that was current goes off with it
            Q_EMIT workspaceChosen(id);
        }
    });
    return button;
}

void ToolStrip::setWorkspaces(const std::vector<Workspace>& list, const QString& current)
{
    for (QAbstractButton* button : m_workspaceGroup->buttons()) {
        m_workspaceGroup->removeButton(button);
        m_workspaceRow->removeWidget(button);
        button->hide();
        button->deleteLater(); // the list may change because of a click on it
    }
    m_moreWorkspaces->menu()->clear();
    bool ownShown = false;
    for (const Workspace& workspace : list) {
        if (workspace.delivered) {
            QToolButton* button = makeWorkspaceButton(workspace, current);
            m_workspaceGroup->addButton(button);
            m_workspaceRow->addWidget(button);
            continue;
        }
        ownShown = true;
        QAction* action = m_moreWorkspaces->menu()->addAction(workspace.title);
        action->setCheckable(true);
        action->setChecked(workspace.id == current);
        connect(action, &QAction::triggered, this, [this, id = workspace.id] { Q_EMIT workspaceChosen(id); });
        if (workspace.id == current) {
            m_moreWorkspaces->setAccessibleName(tr("Your own workspaces, now %1").arg(workspace.title));
        }
    }
    m_moreWorkspaces->setVisible(ownShown);
    updateSizes();
    fitSoon();
}

void ToolStrip::setNamesShown(bool shown)
{
    m_namesShown = shown;
    for (QAbstractButton* button : m_workspaceGroup->buttons()) {
        static_cast<QToolButton*>(button)->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon
                                                                    : Qt::ToolButtonIconOnly);
    }
    m_workspaceRow->invalidate();
    m_workspaceBox->updateGeometry(); // else the strip goes on with the width of before
}

void ToolStrip::fitSoon()
{
    fit();
    m_fitter.start(); // once more when all parts have been polished and know what they need
}

void ToolStrip::fit()
{
    // Names first, then the words of the account and the loss room; the badge, the search and the stop always stay.
    const int room = width();
    for (QWidget* words : {m_account->parentWidget(), static_cast<QWidget*>(m_loss)}) {
        words->show();
    }
    setNamesShown(window()->width() >= kNamesFrom);
    m_row->invalidate();
    if (m_namesShown && m_row->sizeHint().width() > room) {
        setNamesShown(false);
        m_row->activate();
    }
    for (QWidget* words : {static_cast<QWidget*>(m_loss), m_account->parentWidget()}) {
        m_row->invalidate();
        if (m_row->minimumSize().width() > room) {
            words->hide();
        }
    }
}

void ToolStrip::updateSizes()
{
    const Theme& look = themeOf(this);
    setMinimumHeight(look.bar.toolStrip);
    setMaximumHeight(look.bar.toolStrip);
    m_row->setContentsMargins(look.space(2), 1, look.space(2), 1);
    m_row->setSpacing(look.space(2) + 2);
    m_workspaceRow->setSpacing(2);
    const QSize iconSize(look.icon.control, look.icon.control);
    for (QAbstractButton* button : m_workspaceGroup->buttons()) {
        button->setIconSize(iconSize);
        setTypeRole(button, TypeRole::Small);
    }
    m_loss->setMinimumWidth(look.scaled(136));
}

void ToolStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = themeOf(this);
    painter.fillRect(rect(), look.color(m_world == World::Live ? ColorRole::LiveWash : ColorRole::PaperWash));
    painter.fillRect(0, 0, width(), 1, look.color(ColorRole::LineSubtle));
    painter.fillRect(0, height() - 1, width(), 1, look.color(ColorRole::LineSubtle));
}

void ToolStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSoon();
}

bool ToolStrip::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        updateSizes();
        fitSoon();
    }
    return QWidget::event(event);
}

} // namespace elite
