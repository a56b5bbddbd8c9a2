// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/gate_panel.h"

#include "ui/base/card.h"
#include "ui/base/figure_row.h"
#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/live/gate_meters.h"
#include "ui/live/gate_words.h"
#include "ui/live/interval_bar.h"
#include "ui/live/luck_card.h"
#include "ui/trading/desk_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

GatePanel::GatePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_meters(new GateMeters)
    , m_note(new Note(NoteKind::Info))
    , m_wish(new QCheckBox(tr("I want to be able to go live")))
    , m_review(new QPushButton(tr("Review the record…")))
    , m_start(new QPushButton(tr("Start a qualification run…")))
    , m_paper(new QPushButton(tr("Back to paper")))
    , m_end(new QPushButton(tr("End this run")))
    , m_luck(new LuckCard)
    , m_interval(new IntervalBar)
    , m_statement(new QLabel)
    , m_perTrade(new FigureRow(tr("Average per trade, after costs")))
    , m_earns(new FigureRow(tr("Chance that a trade earns")))
    , m_costs(new FigureRow(tr("Costs eat of the gross profit")))
    , m_fall(new FigureRow(tr("Deepest fall")))
    , m_losing(new FigureRow(tr("Longest losing run, expected")))
    , m_ambiguous(new FigureRow(tr("Exits a bar could not decide")))
    , m_leftOut(new FigureRow(tr("Trades that do not count")))
    , m_attempts(new FigureRow(tr("Attempts")))
    , m_clock(new FigureRow(tr("Venue's clock")))
    , m_proved(new FigureRow(tr("Record proved, once a day")))
{
    setAccessibleName(tr("Way to live"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Theme& look = theme();
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    column->setSpacing(look.space(3));
    column->addWidget(m_meters);
    column->addWidget(m_note);
    for (QPushButton* button : {m_start, m_review, m_paper}) {
        column->addWidget(button);
    }
    setRole(m_paper, ButtonRole::Danger);
    column->addWidget(m_wish);
    column->addWidget(m_luck);
    auto* odds = new Card(tr("Win rate, honestly"));
    odds->body()->addWidget(m_interval);
    for (FigureRow* row :
         {m_perTrade, m_earns, m_costs, m_fall, m_losing, m_ambiguous, m_leftOut, m_attempts, m_clock, m_proved}) {
        odds->body()->addWidget(row);
    }
    column->addWidget(odds);
    m_statement->setWordWrap(true);
    setTypeRole(m_statement, TypeRole::Small);
    setTextRole(m_statement, ColorRole::TextSecondary);
    column->addWidget(m_statement);
    setRole(m_end, ButtonRole::Link);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    auto* help = new QPushButton(tr("What the way to live asks for"));
    setRole(help, ButtonRole::Link);
    column->addWidget(help, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* explains = new Explains(this, [this] { return explained(); });
    explains->follow(m_luck, "luck-odds"_L1);
    explains->follow(m_interval, "win-interval"_L1);
    explains->follow(m_perTrade, "per-trade-r"_L1);
    explains->follow(m_earns, "earns-chance"_L1);
    explains->follow(m_costs, "cost-share"_L1);
    explains->follow(m_fall, "deepest-fall"_L1);
    explains->follow(m_losing, "losing-run"_L1);
    explains->follow(m_ambiguous, "ambiguous"_L1);
    explains->follow(m_leftOut, "left-out"_L1);
    explains->follow(m_attempts, "attempts"_L1);
    explains->follow(m_clock, "venue-clock"_L1);
    connect(m_start, &QPushButton::clicked, this, &GatePanel::startWanted);
    connect(m_review, &QPushButton::clicked, this, &GatePanel::reviewWanted);
    connect(m_paper, &QPushButton::clicked, this, &GatePanel::paperWanted);
    connect(m_end, &QPushButton::clicked, this, &GatePanel::endWanted);
    connect(m_wish, &QCheckBox::toggled, this, &GatePanel::wishChanged);
    connect(help, &QPushButton::clicked, this, &GatePanel::helpWanted);
    m_state = new StatePanel(page);
    setWidget(m_state);
    setView({}, {});
}

void GatePanel::setView(const GateView& view, const QString& whyNoRun)
{
    m_view = view;
    const QLocale where = locale();
    const LuckReport& luck = view.luck;
    if (view.state == GateState::Locked) {
        m_state->showState(PanelState::Error,
                           {tr("Live trading is locked: its record cannot be read"),
                            tr("%1 is damaged. Kept: everything; paper trading goes on. To do: restore the newest good "
                               "backup (elite ledger restore), then start a new qualification run.")
                                .arg(isolated(view.corruptRow)),
                            {},
                            u"lock"_s});
        return;
    }
    if (m_state->state() != PanelState::Content) {
        m_state->showContent();
    }
    m_meters->setView(view);
    const bool isRunning = view.run.has_value();
    m_start->setVisible(!isRunning && !view.promotion);
    m_start->setEnabled(whyNoRun.isEmpty());
    m_start->setToolTip(whyNoRun);
    setRole(m_start, isRunning ? ButtonRole::Secondary : ButtonRole::Primary);
    m_review->setVisible(isRunning && !view.promotion);
    setRole(m_review, view.hasPassed ? ButtonRole::Primary : ButtonRole::Secondary);
    m_review->setText(view.hasPassed ? tr("Review and go live…") : tr("Review the record…"));
    m_paper->setVisible(view.promotion.has_value());
    m_end->setVisible(isRunning && !view.promotion);
    {
        const QSignalBlocker quiet(m_wish);
        m_wish->setChecked(view.wishesLive);
    }
    m_wish->setEnabled(view.state == GateState::Ready);
    QString words;
    NoteKind kind = NoteKind::Info;
    if (view.promotion) {
        kind = NoteKind::Danger;
        words = view.promotion->trader.isManual()
            ? tr("<b>Live.</b> It ends by itself with the permit, the program, a daily-loss stop, a broken record or a "
                 "changed key.")
            : tr("<b>The bot trades live.</b> It ends by itself after 24 hours, and with the bot, the program, a "
                 "daily-loss stop, a broken record or a changed key.");
    } else if (view.hasPassed) {
        kind = NoteKind::Success;
        words = tr("<b>The minimum is passed.</b> That is no proof: look at the luck meter first.");
    } else if (!isRunning && !whyNoRun.isEmpty()) {
        words = whyNoRun;
    } else if (isRunning && !view.venue) {
        kind = NoteKind::Warning;
        words = tr("<b>These prices do not count.</b> Open the live prices of %1.").arg(venueName(view.run->venue));
    } else if (isRunning && !view.clockProblem.isEmpty()) {
        kind = NoteKind::Warning;
        words = tr("<b>The venue's clock was not seen,</b> so the day does not count yet: %1")
                    .arg(isolated(view.clockProblem.toHtmlEscaped()));
    } else if (isRunning && !view.run->trader.isManual()) {
        words
            = tr("Only the fills of this bot's own sub-account count. Stopping it, other parameters, another symbol or "
                 "another engine start the run anew. The gate looks after midnight UTC.");
    } else if (isRunning) {
        words = tr("Another account, other symbols or another engine start the run anew. The gate looks after midnight "
                   "UTC.");
    }
    m_note->setVisible(!words.isEmpty());
    m_note->setKind(kind);
    m_note->setText(words);
    m_luck->setView(view);
    m_interval->setFigures(luck.winRate, luck.trips > 0 ? luck.winInterval : Interval{std::nan(""), std::nan("")},
                           luck.breakEvenWinRate);
    m_perTrade->setFigure(luck.trips > 0 && std::isfinite(luck.meanR) ? rText(luck.meanR, where) : u"–"_s);
    m_earns->setFigure(luck.trips > 0 ? percentOf(luck.perTrade.positiveShare, 0, where) : u"–"_s);
    m_costs->setFigure(luck.trips > 0 ? percentOf(luck.costShare, 0, where) : u"–"_s);
    m_fall->setFigure(luck.trips > 0 ? percentOf(-luck.worstDrawdown, 1, where) : u"–"_s);
    m_losing->setFigure(luck.trips > 0 ? tr("%1, %2").arg(formatCount(luck.longestLosing, where),
                                                          formatCount(std::lround(luck.expectedLosing), where))
                                       : u"–"_s);
    m_ambiguous->setFigure(tr("%1 of %2").arg(formatCount(luck.ambiguous, where), formatCount(luck.trips, where)));
    m_leftOut->setFigure(formatCount(view.figures.leftOut, where));
    m_attempts->setFigure(formatCount(view.attempts, where));
    m_clock->setFigure(
        view.offset
            ? tr("%1 ms off")
                  .arg(formatCount(std::chrono::duration_cast<std::chrono::milliseconds>(*view.offset).count(), where))
            : tr("not seen"));
    m_proved->setFigure(view.provedAt ? tr("%1 UTC").arg(dayClockText(*view.provedAt, where)) : tr("not yet"));
    m_statement->setText(luck.trips > 0 ? plainStatement(view, where) : QString());
    m_statement->setVisible(luck.trips > 0);
}

std::vector<ExplainedFigure> GatePanel::explained() const
{
    const QLocale where = locale();
    const LuckReport& luck = m_view.luck;
    const GateFigures& f = m_view.figures;
    const auto count = [&where](qint64 n) { return formatCount(n, where); };
    const auto cash
        = [&](Cash amount) { return m_view.run ? cashText(amount, m_view.run->currency, where) : QString(u"–"_s); };
    const auto figure = [](QLatin1StringView word, const FigureRow* row, std::vector<FigureInput> inputs) {
        return ExplainedFigure{word, row->label(), row->figure(), std::move(inputs)};
    };
    const FigureInput trips{tr("Counted trades"), count(luck.trips)};
    const FigureInput won{tr("Won"), count(luck.wins)};
    const bool hasOdds = m_view.odds.runs > 0;
    const bool hasTrips = luck.trips > 0;
    return {
        {"luck-odds"_L1,
         tr("Luck meter"),
         hasOdds ? percentOf(m_view.odds.within30Days, 0, where) : QString(u"–"_s),
         {{tr("Simulated runs"), count(m_view.odds.runs)},
          {tr("Passed at the first look, on day 7"),
           hasOdds ? percentOf(m_view.odds.firstCheck, 0, where) : QString(u"–"_s)},
          {tr("Passed within 30 days"), hasOdds ? percentOf(m_view.odds.within30Days, 0, where) : QString(u"–"_s)},
          trips}},
        {"win-interval"_L1,
         tr("Win rate, honestly"),
         hasTrips ? percentOf(luck.winRate, 1, where) : QString(u"–"_s),
         {won,
          trips,
          {tr("Lower end at 95\u00A0%"), hasTrips ? percentOf(luck.winInterval.low, 1, where) : QString(u"–"_s)},
          {tr("Upper end at 95\u00A0%"), hasTrips ? percentOf(luck.winInterval.high, 1, where) : QString(u"–"_s)},
          {tr("Break-even"), percentOf(luck.breakEvenWinRate, 1, where)}}},
        figure("per-trade-r"_L1, m_perTrade, {trips, {tr("Without a stop"), count(luck.withoutStop)}}),
        figure("earns-chance"_L1, m_earns, {trips, {tr("Redraws"), count(kBootstrapResamples)}}),
        figure(
            "cost-share"_L1, m_costs,
            {{tr("Fees"), cash(f.fees)}, {tr("Slippage"), cash(f.slippage)}, {tr("Result, after costs"), cash(f.net)}}),
        figure("deepest-fall"_L1, m_fall, {trips, {tr("Equity at the start of the run"), cash(f.start)}}),
        figure("losing-run"_L1, m_losing,
               {{tr("Longest"), count(luck.longestLosing)},
                {tr("Expected"), hasTrips ? count(std::lround(luck.expectedLosing)) : QString(u"–"_s)},
                trips,
                won}),
        figure("ambiguous"_L1, m_ambiguous, {trips}),
        figure("left-out"_L1, m_leftOut, {trips}),
        figure("attempts"_L1, m_attempts, {}),
        figure("venue-clock"_L1, m_clock, {}),
    };
}

} // namespace elite
