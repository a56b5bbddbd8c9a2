// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_dock.h"

#include "ui/base/badge.h"
#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/base/panel_header.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace elite {

namespace {

/// The first control in the focus chain below `root` that takes the keyboard.
QWidget* firstFocusable(QWidget* root)
{
    for (QWidget* next = root->nextInFocusChain(); next && next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisibleTo(root)
            && next->isEnabled()) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

PanelDock::PanelDock(PanelSpec spec, QWidget* window)
    : QDockWidget(spec.title, window)
    , m_spec(std::move(spec))
    , m_box(new QWidget(this))
    , m_header(new PanelHeader(m_spec.title, this))
    , m_badge(new Badge(BadgeKind::Paper, m_header))
    , m_noHeader(new QWidget(this))
{
    setObjectName(m_spec.id);
    setAccessibleName(m_spec.title);
    m_box->setMinimumSize(m_spec.minimum);
    m_box->setFocusPolicy(Qt::NoFocus);
    setSurfaceRole(m_box, ColorRole::Surface1);
    auto* layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setWidget(m_box);
    setTitleBarWidget(m_header);

    auto* more = new QMenu(m_header);
    more->addAction(icon(QStringLiteral("help")), tr("&Help for this panel"), this,
                    [this] { Q_EMIT helpRequested(m_spec.id); });
    more->addAction(icon(QStringLiteral("close")), tr("&Close panel"), this, &QDockWidget::close);
    m_header->addWidget(m_badge);
    m_header->setMoreMenu(more);
    m_header->setTearOffVisible(true);
    m_header->setCloseVisible(false);
    m_badge->hide();
    connect(&WorldSign::instance(), &WorldSign::changed, this, &PanelDock::showWorld);
    showWorld(WorldSign::instance().world());
    connect(m_header, &PanelHeader::tearOffRequested, this, [this] { setFloating(!isFloating()); });
    connect(this, &QDockWidget::topLevelChanged, this, &PanelDock::onFloatingChanged);
    connect(this, &QDockWidget::dockLocationChanged, this, &PanelDock::arranged);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && !m_collapsed) {
            content();
        }
        Q_EMIT arranged();
    });
}

QWidget* PanelDock::content()
{
    if (!m_content) {
        m_content = m_spec.content(m_box);
        m_box->layout()->addWidget(m_content);
        m_content->setVisible(!m_collapsed);
        Q_EMIT contentMade(m_content);
    }
    return m_content;
}

void PanelDock::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed) {
        return;
    }
    m_collapsed = collapsed;
    if (collapsed && !m_strip) {
        auto* button = new QToolButton(m_box);
        button->setIcon(icon(m_spec.icon));
        button->setToolTip(tr("Show %1").arg(m_spec.title));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, &PanelDock::expandRequested);
        m_strip = button;
        m_box->layout()->addWidget(m_strip);
        static_cast<QVBoxLayout*>(m_box->layout())->setAlignment(m_strip, Qt::AlignHCenter | Qt::AlignTop);
    }
    if (m_content) {
        m_content->setVisible(!collapsed);
    }
    if (m_strip) {
        m_strip->setVisible(collapsed);
    }
    const int strip = themeOf(this).scaled(40);
    m_box->setMinimumWidth(collapsed ? strip : m_spec.minimum.width());
    m_box->setMaximumWidth(collapsed ? strip : QWIDGETSIZE_MAX); // QMainWindow asks the content of a dock, not the dock
    updateHeader();
    if (!collapsed && isVisible()) {
        content();
    }
}

void PanelDock::updateHeader()
{
    const auto* window = qobject_cast<QMainWindow*>(parentWidget());
    const bool tabbed = !isFloating() && window && !window->tabifiedDockWidgets(this).isEmpty();
    QWidget* wanted = tabbed || m_collapsed ? m_noHeader : static_cast<QWidget*>(m_header);
    if (titleBarWidget() != wanted) {
        setTitleBarWidget(wanted);
        m_header->setVisible(wanted == m_header);
        m_noHeader->setVisible(wanted == m_noHeader);
    }
    m_header->setFloating(isFloating());
}

void PanelDock::onFloatingChanged(bool floating)
{
    // A torn-off panel is a window of its own: frame and title say in which world it is, like every other window's.
    // The style keeps room for the frame around a floating dock, paintEvent fills it. A docked one's title is its tab.
    m_badge->setVisible(floating);
    showTitle();
    updateHeader();
    Q_EMIT arranged();
}

void PanelDock::showWorld(World world)
{
    m_badge->setKind(world == World::Live ? BadgeKind::Live : BadgeKind::Paper);
    showTitle();
    layout()->invalidate(); // its frame is of another width
    update();
}

void PanelDock::setCount(int count)
{
    if (count != m_count) {
        m_count = count;
        showTitle();
    }
}

void PanelDock::showTitle()
{
    QString title = m_spec.title;
    if (m_count >= 0) {
        title += QChar(0x2002) + formatCount(m_count, locale());
    }
    setWindowTitle(isFloating() ? worldTitle(title) : title);
    setAccessibleName(windowTitle());
    m_header->setTitle(title);
}

void PanelDock::focusContent()
{
    QWidget* inside = content();
    if (QWidget* first = firstFocusable(inside)) {
        first->setFocus(Qt::ShortcutFocusReason);
    } else {
        inside->setFocusPolicy(Qt::StrongFocus); // F6 must not skip a panel that only shows something
        inside->setFocus(Qt::ShortcutFocusReason);
    }
}

bool PanelDock::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        Q_EMIT arranged();
    }
    return QDockWidget::event(event);
}

void PanelDock::paintEvent(QPaintEvent*)
{
    const bool isLive = WorldSign::instance().world() == World::Live;
    const ColorRole ground = !isFloating() ? ColorRole::Surface1
        : isLive                           ? ColorRole::LiveFrame
                                           : ColorRole::PaperFrame;
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ground));
}

} // namespace elite
