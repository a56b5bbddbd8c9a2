// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/note.h"

#include "ui/base/icon.h"
#include "ui/base/note_look.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elite {

NoteLook noteLook(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Success:
        return {ColorRole::Success, ColorRole::SuccessWash, u"check-circle"_s};
    case NoteKind::Warning:
        return {ColorRole::Warning, ColorRole::WarningWash, u"warning"_s};
    case NoteKind::Danger:
        return {ColorRole::Danger, ColorRole::DangerWash, u"error"_s};
    case NoteKind::Info:
        break;
    }
    return {ColorRole::Info, ColorRole::InfoWash, u"info"_s};
}

QString withQuietLinks(QString html)
{
    return html.replace("<a "_L1, "<a style=\"text-decoration:none; font-weight:600\" "_L1);
}

Note::Note(NoteKind kind, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // Beside the icon, however tall the note is made.
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_text, &QLabel::linkActivated, this, &Note::linkActivated);
    setTypeRole(m_text, TypeRole::Small);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setText(text);
    restyle();
}

void Note::setKind(NoteKind kind)
{
    m_kind = kind;
    restyle();
}

void Note::setText(const QString& text)
{
    m_text->setText(withQuietLinks(text));
    QString spoken = text;
    static const QRegularExpression tags(u"<[^>]*>"_s);
    setAccessibleName(spoken.remove(tags));
    // Only a text with links takes part in the Tab order.
    m_text->setFocusPolicy(text.contains("<a "_L1) ? Qt::StrongFocus : Qt::NoFocus);
}

void Note::setIconName(const QString& name)
{
    m_iconName = name;
    restyle();
}

void Note::restyle()
{
    const Theme& theme = themeOf(this);
    const NoteLook look = noteLook(m_kind);
    m_icon->setPixmap(iconPixmap(m_iconName.isEmpty() ? look.iconName : m_iconName, theme.icon.control,
                                 theme.color(look.ink), devicePixelRatioF(), layoutDirection()));
    layout()->setContentsMargins(theme.scaled(10), theme.space(2), theme.scaled(10), theme.space(2));
    layout()->setSpacing(theme.space(2));
    update();
}

void Note::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawBox(&painter, rect(), theme.radius.control, theme.color(noteLook(m_kind).ground),
            theme.highContrast() ? theme.color(noteLook(m_kind).ink) : QColor(), theme.border.hair);
}

void Note::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        restyle();
    }
}

} // namespace elite
