// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stop/stop_window.h"

#include "app/base/wall_clock.h"
#include "ui/base/hold_button.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kLookEveryMs = 100;

} // namespace

StopWindow::StopWindow(const QString& haltFile, const QString& runtimeFolder, QWidget* parent)
    : QWidget(parent)
    , m_haltFile(haltFile)
    , m_runtimeFolder(runtimeFolder)
    , m_title(new QLabel(tr("Stop all trading"), this))
    , m_detail(new QLabel(this))
    , m_button(new HoldButton(tr("Stop all"), this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_close(new QPushButton(tr("Close"), this))
{
    (new WorldFrame(this))->setTitle(tr("Emergency stop · Elite Trading Coach"));
    setTypeRole(m_title, TypeRole::Title);
    m_detail->setWordWrap(true);
    m_detail->setText(offer());
    setTextRole(m_detail, ColorRole::TextSecondary);
    m_button->setIconName(u"stop"_s);
    m_button->setKeys(tr("hold 1 s"));
    m_button->setAccessibleName(tr("Stop all, hold for one second"));
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    const int room = theme().space(6);
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(theme().space(4));
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_button);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(theme().scaled(420));
    m_button->setFocus();
    connect(m_button, &HoldButton::held, this, &StopWindow::stopNow);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StopWindow::look);
    m_timer.start();
    look();
}

QString StopWindow::offer()
{
    return tr("Cancels all orders, closes all positions and blocks new ones until you release it in the window of the "
              "program. It works while that window hangs.");
}

void StopWindow::stopNow()
{
    const auto order = orderHalt(m_haltFile, {wallNow(), u"elite-stop"_s, {}});
    if (order) {
        look();
        return;
    }
    m_note->setKind(NoteKind::Danger);
    m_told = tr("<b>The stop could not be written:</b> %1. Nothing is halted. End the program elite-trading-coach "
                "itself; it sends nothing when it does not run.")
                 .arg(order.error().detail.toHtmlEscaped());
    m_note->setText(m_told);
    m_note->show();
}

QString StopWindow::told() const
{
    return m_told;
}

/// Also finds a stop that somebody else ordered, and its release.
void StopWindow::look()
{
    const auto order = readHalt(m_haltFile);
    m_button->setVisible(!order);
    if (order) {
        showOrder(*order);
    } else if (!m_told.isEmpty() && !isHaltOrdered(m_haltFile) && m_title->text() != tr("Stop all trading")) {
        m_title->setText(tr("Stop all trading"));
        m_detail->setText(offer());
        m_note->hide();
        m_told.clear();
    }
}

void StopWindow::showOrder(const HaltOrder& order)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(toMicros(order.at) / 1000).toLocalTime();
    const QString words = programWords(order);
    m_title->setText(tr("HALTED since %1").arg(locale().toString(since.time(), u"HH:mm:ss"_s)));
    m_detail->setText(tr("It stays, also after a restart, until you release it in the window of the program and say "
                         "why."));
    m_title->setToolTip(locale().toString(since, QLocale::LongFormat));
    const auto reply = readHaltReply(m_haltFile, order.at);
    const bool isDone = (reply && reply->isFlat())
        || (!reply && runningProgram(m_runtimeFolder).state == RunningProgram::State::Absent);
    m_note->setKind(reply && !reply->problem.isEmpty() ? NoteKind::Danger
                        : isDone                       ? NoteKind::Success
                                                       : NoteKind::Warning);
    const QString told
        = tr("<b>Written to disk by %1.</b> No order goes out any more.").arg(order.by.toHtmlEscaped()) + u' ' + words;
    if (told == m_told) {
        return;
    }
    m_told = told;
    m_note->setText(told);
    m_note->show();
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (!m_close->hasFocus()) {
        m_close->setFocus();
    }
}

QString StopWindow::programWords(const HaltOrder& order) const
{
    if (const auto reply = readHaltReply(m_haltFile, order.at)) {
        if (!reply->problem.isEmpty()) {
            return tr("The program says: %1").arg(reply->problem.toHtmlEscaped());
        }
        return reply->isFlat()
            ? tr("The program has cancelled all orders and closed all positions.")
            : tr("The program is closing: %1 orders and %2 positions are still open.")
                  .arg(locale().toString(reply->openOrders), locale().toString(reply->openPositions));
    }
    switch (runningProgram(m_runtimeFolder).state) {
    case RunningProgram::State::Absent:
        return tr("The program is not running. It will start halted.");
    case RunningProgram::State::Standing:
        return tr("The program stands still. When it goes on, it stops before its first order.");
    case RunningProgram::State::Running:
        break;
    }
    return tr("Waiting for the program's answer.");
}

} // namespace elite
