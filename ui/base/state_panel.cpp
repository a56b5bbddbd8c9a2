// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/state_panel.h"

#include "ui/base/note.h"
#include "ui/base/number_text.h"

#include <QBoxLayout>
#include <QMetaMethod>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kQuietMs = 300; // UI.md section 5: nothing is seen for the first 300 ms

NoteKind noteKindOf(PanelState state)
{
    return state == PanelState::Error ? NoteKind::Danger
        : state == PanelState::Locked ? NoteKind::Info
                                      : NoteKind::Warning;
}

QString noteText(const StateText& text)
{
    QString html = u"<b>"_s + text.title.toHtmlEscaped() + u"</b>"_s;
    if (!text.detail.isEmpty()) {
        html += u' ' + text.detail.toHtmlEscaped();
    }
    if (!text.action.isEmpty()) {
        html += u" <a href=\"action\">"_s + text.action.toHtmlEscaped() + u"</a>"_s;
    }
    return html;
}

} // namespace

StatePanel::StatePanel(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_note(new Note(NoteKind::Warning, {}, this))
    , m_box(new StateBox(this))
    , m_stack(new QStackedLayout)
{
    m_box->setWashed(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_box);
    m_note->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kQuietMs);
    connect(&m_delay, &QTimer::timeout, this, &StatePanel::reveal);
    connect(m_note, &Note::linkActivated, this, &StatePanel::actionRequested);
    connect(m_box, &StateBox::actionTriggered, this, [this] {
        if (m_state == PanelState::Loading) {
            Q_EMIT cancelRequested();
        } else {
            Q_EMIT actionRequested();
        }
    });
}

void StatePanel::showContent()
{
    m_delay.stop();
    m_state = PanelState::Content;
    m_note->hide();
    m_stack->setCurrentWidget(m_content);
}

void StatePanel::showLoading(const QString& what)
{
    m_what = what;
    m_done = 0;
    m_total = 0;
    m_state = PanelState::Loading;
    m_delay.start();
}

void StatePanel::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (m_state == PanelState::Loading && !m_delay.isActive()) {
        reveal();
    }
}

void StatePanel::reveal()
{
    if (m_state != PanelState::Loading) {
        return;
    }
    const QString title = m_total > 0
        ? tr("%1: %2 of %3").arg(m_what, formatCount(m_done, locale()), formatCount(m_total, locale()))
        : m_what;
    // A button only where somebody listens to it.
    const bool canCancel = isSignalConnected(QMetaMethod::fromSignal(&StatePanel::cancelRequested));
    m_box->show(PanelState::Loading, {title, {}, canCancel ? tr("Cancel") : QString()});
    m_box->setProgress(m_done, m_total);
    m_note->hide();
    m_stack->setCurrentWidget(m_box);
}

void StatePanel::showState(PanelState state, const StateText& text, Keep keep)
{
    m_delay.stop();
    m_state = state;
    const bool keeps = keep == Keep::Content || state == PanelState::Stale || state == PanelState::Halted;
    m_note->setVisible(keeps);
    if (keeps) {
        m_note->setKind(noteKindOf(state));
        m_note->setIconName(!text.iconName.isEmpty()          ? text.iconName
                                : state == PanelState::Stale  ? u"clock"_s
                                : state == PanelState::Halted ? u"stop"_s
                                : state == PanelState::Locked ? u"lock"_s
                                                              : QString());
        m_note->setText(noteText(text));
        m_stack->setCurrentWidget(m_content);
        return;
    }
    m_box->show(state, text);
    m_stack->setCurrentWidget(m_box);
}

} // namespace elite
