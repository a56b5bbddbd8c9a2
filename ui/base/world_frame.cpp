// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/world_frame.h"

#include "ui/base/badge.h"
#include "ui/base/theme_manager.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace elite {

WorldFrame::WorldFrame(QWidget* window)
    : WorldFrame(window, WorldSign::instance().world())
{
    connect(&WorldSign::instance(), &WorldSign::changed, this, &WorldFrame::setWorld);
}

WorldFrame::WorldFrame(QWidget* window, World world)
    : QObject(window)
    , m_window(window)
    , m_world(world)
{
    window->installEventFilter(this);
    applyMargins();
    applyTitle();
}

int WorldFrame::width() const
{
    const Theme& theme = themeOf(m_window);
    return m_world == World::Live ? theme.border.frameLive : theme.border.framePaper;
}

void WorldFrame::setWorld(World world)
{
    m_world = world;
    applyMargins();
    applyTitle();
    m_window->update();
}

void WorldFrame::setTitle(const QString& title)
{
    m_title = title;
    applyTitle();
}

void WorldFrame::setHalted(bool halted)
{
    m_halted = halted;
    applyTitle();
}

void WorldFrame::applyMargins()
{
    const int w = width();
    m_window->setContentsMargins(w, w, w, w);
}

void WorldFrame::applyTitle()
{
    QStringList parts{worldWord(m_world)};
    if (m_halted) {
        parts << badgeWord(BadgeKind::Halted);
    }
    if (!m_title.isEmpty()) {
        parts << m_title;
    }
    const QString whole = parts.join(u" · "_s);
    m_window->setWindowTitle(whole);
    m_window->setAccessibleName(whole);
}

bool WorldFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::StyleChange) {
        applyMargins();
    } else if (event->type() == QEvent::LanguageChange) {
        applyTitle();
    } else if (event->type() == QEvent::Paint && !m_painting) {
        // The window paints itself first; the frame then lies on top of its ground and below nothing.
        m_painting = true;
        watched->event(event);
        m_painting = false;
        const Theme& theme = themeOf(m_window);
        const QColor color = theme.color(m_world == World::Live ? ColorRole::LiveFrame : ColorRole::PaperFrame);
        const int w = width();
        const QRect r = m_window->rect();
        QPainter painter(m_window);
        painter.fillRect(QRect(r.left(), r.top(), r.width(), w), color);
        painter.fillRect(QRect(r.left(), r.bottom() - w + 1, r.width(), w), color);
        painter.fillRect(QRect(r.left(), r.top(), w, r.height()), color);
        painter.fillRect(QRect(r.right() - w + 1, r.top(), w, r.height()), color);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace elite
