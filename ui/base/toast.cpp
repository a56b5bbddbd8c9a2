// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/toast.h"

#include "ui/base/icon.h"
#include "ui/base/note_look.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kEdge = 4;
constexpr int kWidth = 360;

} // namespace

Toast::Toast(const ToastText& text, QWidget* parent)
    : QFrame(parent)
    , m_text(text)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(text.title, this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(text.title);
    setAccessibleDescription(text.detail);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTypeRole(m_title, TypeRole::Strong);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    if (!text.detail.isEmpty() || !text.action.isEmpty()) {
        QString html = text.detail.toHtmlEscaped();
        if (!text.action.isEmpty()) {
            html += (html.isEmpty() ? QString() : u" "_s) + u"<a href=\"action\">"_s + text.action.toHtmlEscaped()
                + u"</a>"_s;
        }
        m_detail = new QLabel(withQuietLinks(html), this);
        m_detail->setTextFormat(Qt::RichText);
        m_detail->setWordWrap(true);
        if (!text.action.isEmpty()) {
            m_detail->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        }
        setTypeRole(m_detail, TypeRole::Small);
        setTextRole(m_detail, ColorRole::TextSecondary);
        connect(m_detail, &QLabel::linkActivated, this, &Toast::actionTriggered);
        m_detail->installEventFilter(this);
        words->addWidget(m_detail);
    }
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setIcon(icon(u"close"_s));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &Toast::finished);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::finished);
    restyle();
}

void Toast::startClock()
{
    m_left = themeOf(this).motion.toastStay;
    m_running = true;
    go();
}

void Toast::hold()
{
    if (m_timer.isActive()) {
        m_left = m_timer.remainingTime();
        m_timer.stop();
    }
}

void Toast::go()
{
    const bool watched
        = underMouse() || isAncestorOf(focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr);
    if (m_running && !watched) {
        m_timer.start(std::max(m_left, 0));
    }
}

bool Toast::event(QEvent* event)
{
    if (event->type() == QEvent::Enter) {
        hold();
    } else if (event->type() == QEvent::Leave) {
        go();
    }
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        hold();
    } else if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &Toast::go, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::restyle()
{
    const Theme& theme = themeOf(this);
    const NoteLook look = noteLook(m_text.kind);
    const QString name = m_text.iconName.isEmpty() ? look.iconName : m_text.iconName;
    m_icon->setPixmap(iconPixmap(name, theme.icon.tool, theme.color(look.ink), devicePixelRatioF(), layoutDirection()));
    const int edge = kEdge + theme.scaled(10);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(rightToLeft ? theme.space(1) : edge, theme.scaled(10),
                                 rightToLeft ? edge : theme.space(1), theme.scaled(10));
    layout()->setSpacing(theme.scaled(10));
    setFixedWidth(theme.scaled(kWidth));
    update();
}

void Toast::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), theme.radius.card, theme.color(ColorRole::Surface3), theme.color(ColorRole::LineStrong),
            theme.border.hair);
    // The coloured edge follows the round corners.
    QPainterPath shape;
    shape.addRoundedRect(rect(), theme.radius.card, theme.radius.card);
    painter.setClipPath(shape);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kEdge : 0;
    painter.fillRect(QRect(x, 0, kEdge, height()), theme.color(noteLook(m_text.kind).ink));
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

} // namespace elite
