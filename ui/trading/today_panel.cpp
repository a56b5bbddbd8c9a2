// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/today_panel.h"

#include "ui/base/figure_row.h"
#include "ui/base/note.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QString kGap = u"\u2002"_s;

QString withShare(Cash amount, Cash of, const Currency& currency, const QLocale& locale, Sign sign)
{
    QString text = cashText(amount, currency, locale, sign);
    if (of.value > 0) {
        text += kGap + shareText(static_cast<double>(amount.value) / static_cast<double>(of.value), 2, locale, sign);
    }
    return text;
}

} // namespace

TodayPanel::TodayPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_day(new QLabel)
    , m_equity(new FigureRow(tr("Equity")))
    , m_result(new FigureRow(tr("Result today, after costs")))
    , m_risk(new FigureRow(tr("Open risk to stops")))
    , m_room(new FigureRow(tr("Loss room")))
    , m_trades(new FigureRow(tr("Trades sent")))
    , m_wins(new FigureRow(tr("Won / lost")))
    , m_note(new Note(NoteKind::Warning))
{
    setAccessibleName(tr("Today"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Theme& look = theme();
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.scaled(10), look.space(3), look.space(3));
    column->setSpacing(0);
    setTypeRole(m_day, TypeRole::Small);
    setTextRole(m_day, ColorRole::TextSecondary);
    column->addWidget(m_day);
    column->addSpacing(look.space(1));
    for (FigureRow* row : {m_equity, m_result, m_risk, m_room, m_trades, m_wins}) {
        column->addWidget(row);
    }
    column->addSpacing(look.space(2));
    column->addWidget(m_note);
    column->addStretch(1);
    m_note->hide();
    connect(m_note, &Note::linkActivated, this, &TodayPanel::breakerResetWanted);
    m_state = new StatePanel(page);
    setWidget(m_state);
    m_state->showState(PanelState::Empty,
                       {tr("No trading day yet"),
                        tr("Result after costs, open risk and trades of the day stand here as soon "
                           "as the account is open."),
                        {},
                        u"calendar"_s});
}

void TodayPanel::setDesk(const std::shared_ptr<const Desk>& desk, const FeedInfo& feed)
{
    if (!desk || desk->account.id == 0) {
        return;
    }
    if (m_state->state() != PanelState::Content) {
        m_state->showContent();
    }
    const QLocale where = locale();
    const TodayFigures& today = desk->today;
    const Currency& money = desk->account.currency;
    const QString origin = feed.isBlind   ? tr("blind")
        : feed.origin == FeedOrigin::Live ? tr("live")
        : feed.isSynthetic                ? tr("synthetic")
                                          : tr("replay");
    m_day->setText(feed.isBlind ? origin : QString(dayText(desk->now, where) + u", "_s + origin));
    if (desk->value) {
        m_equity->setFigure(cashText(today.equity, money, where));
        m_result->setFigure(withShare(today.result, today.dayStart, money, where, Sign::Always),
                            today.result.value < 0       ? ColorRole::Down
                                : today.result.value > 0 ? ColorRole::Up
                                                         : ColorRole::TextPrimary);
        m_risk->setFigure(withShare(today.openRisk, today.equity, money, where, Sign::MinusOnly));
    } else {
        for (FigureRow* row : {m_equity, m_result, m_risk}) {
            row->setFigure(tr("a rate is missing"), ColorRole::TextSecondary);
        }
    }
    m_room->setFigure(
        today.lossLimit.isZero()
            ? tr("no limit")
            : tr("%1 of %2").arg(cashFigure(today.lossRoom, money, where), cashText(today.lossLimit, money, where)));
    m_trades->setFigure(
        today.tradesLimit > 0
            ? tr("%1 of %2").arg(formatCount(today.tradesSent, where), formatCount(today.tradesLimit, where))
            : formatCount(today.tradesSent, where));
    m_wins->setFigure(tr("%1 / %2").arg(formatCount(today.wins, where), formatCount(today.losses, where)));
    m_note->setVisible(desk->isTripped || desk->coolUntil > desk->now);
    if (desk->isTripped) {
        m_note->setText(tr("<b>The daily loss limit was reached.</b> Only closing is possible. On the next trading day "
                           "you can <a href=\"reset\">start again</a>."));
    } else if (desk->coolUntil > desk->now) {
        m_note->setText(tr("<b>Pause after losses</b> until %1 UTC. Closing is always possible.")
                            .arg(clockText(desk->coolUntil, where)));
    }
}

} // namespace elite
