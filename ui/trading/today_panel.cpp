// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/today_panel.h"

#include "ui/base/figure_row.h"
#include "ui/base/note.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"

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
    auto* explains = new Explains(this, [this] { return explained(); });
    explains->follow(m_equity, "equity"_L1);
    explains->follow(m_result, "result-today"_L1);
    explains->follow(m_risk, "open-risk"_L1);
    explains->follow(m_room, "loss-room"_L1);
    explains->follow(m_trades, "trades-sent"_L1);
    explains->follow(m_wins, "won-lost"_L1);
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
    m_desk = desk;
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

std::vector<ExplainedFigure> TodayPanel::explained() const
{
    return m_desk ? explainedToday(*m_desk,
                                   {m_equity->figure(), m_result->figure(), m_risk->figure(), m_room->figure(),
                                    m_trades->figure(), m_wins->figure()},
                                   locale())
                  : std::vector<ExplainedFigure>();
}

std::vector<ExplainedFigure> explainedToday(const Desk& desk, const TodayTexts& texts, const QLocale& where)
{
    const TodayFigures& today = desk.today;
    const auto cash = [&](Cash amount) { return cashText(amount, desk.account.currency, where); };
    const auto count = [&where](int n) { return formatCount(n, where); };
    std::vector<FigureInput> parts;
    if (desk.value) {
        parts = {{TodayPanel::tr("Money"), cash(desk.value->cash)},
                 {TodayPanel::tr("Cost of open positions"), cash(desk.value->cost)},
                 {TodayPanel::tr("Their open result"), cash(desk.value->unrealised)}};
    }
    std::vector<FigureInput> room;
    if (desk.value && !today.lossLimit.isZero()) {
        room = {{TodayPanel::tr("Equity"), cash(today.equity)},
                {TodayPanel::tr("Cost of closing everything now"), cash(desk.value->exitCost)},
                {TodayPanel::tr("Equity at the start of the day"), cash(today.dayStart)},
                {TodayPanel::tr("Daily loss limit"), cash(today.lossLimit)}};
    }
    std::vector<FigureInput> risks;
    for (const PositionRow& row : desk.positions) {
        const Contract* c = contractOf(desk, row.instrument);
        if (row.account == 0 && c) {
            const QString stop = row.stop.isZero() ? TodayPanel::tr("no stop") : priceText(*c, row.stop, where);
            risks.push_back({symbolName(desk.instruments[row.instrument]),
                             TodayPanel::tr("%1, now %2, stop %3")
                                 .arg(amountText(*c, row.quantity, where), priceText(*c, row.worth, where), stop)});
        }
    }
    std::vector<ExplainedFigure> out{
        {"equity"_L1, TodayPanel::tr("Equity"), texts.equity, std::move(parts)},
        {"result-today"_L1,
         TodayPanel::tr("Result today, after costs"),
         texts.result,
         {{TodayPanel::tr("Equity"), texts.equity},
          {TodayPanel::tr("Equity at the start of the day"), cash(today.dayStart)}}},
        {"open-risk"_L1, TodayPanel::tr("Open risk to stops"), texts.risk, std::move(risks)},
        {"loss-room"_L1, TodayPanel::tr("Loss room"), texts.room, std::move(room)},
        {"trades-sent"_L1,
         TodayPanel::tr("Trades sent"),
         texts.trades,
         {{TodayPanel::tr("Sent today"), count(today.tradesSent)},
          {TodayPanel::tr("Limit"), today.tradesLimit > 0 ? count(today.tradesLimit) : TodayPanel::tr("no limit")}}},
        {"won-lost"_L1,
         TodayPanel::tr("Won / lost"),
         texts.wins,
         {{TodayPanel::tr("Won"), count(today.wins)},
          {TodayPanel::tr("Lost"), count(today.losses)},
          {TodayPanel::tr("Open now"), count(today.openTrades)}}},
    };
    std::erase_if(out, [](const ExplainedFigure& one) { return one.value.isEmpty(); });
    return out;
}

} // namespace elite
