// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/gate_meters.h"

#include "ui/base/meter.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/live/gate_words.h"
#include "ui/trading/desk_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

void fill(Meter* meter, double share, const QString& label, const QString& figure)
{
    meter->setShare(std::clamp(share, 0.0, 1.0));
    meter->setTexts(label, figure);
    meter->setBarRole(share >= 1 ? ColorRole::Success : ColorRole::AccentText);
}

} // namespace

GateMeters::GateMeters(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_days(new Meter(this))
    , m_trips(new Meter(this))
    , m_wins(new Meter(this))
    , m_profit(new Meter(this))
{
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(2));
    m_line->setWordWrap(true);
    setTypeRole(m_line, TypeRole::Small);
    setTextRole(m_line, ColorRole::TextSecondary);
    column->addWidget(m_line);
    for (Meter* meter : {m_days, m_trips, m_wins, m_profit}) {
        column->addWidget(meter);
    }
    auto* explains = new Explains(this, [this] { return explained(); });
    explains->follow(m_days, "gate-days"_L1);
    explains->follow(m_trips, "gate-trips"_L1);
    explains->follow(m_wins, "gate-wins"_L1);
    explains->follow(m_profit, "gate-profit"_L1);
    setView({});
}

std::vector<ExplainedFigure> GateMeters::explained() const
{
    const QLocale where = locale();
    const GateFigures& f = m_view.figures;
    const auto count = [&where](int n) { return formatCount(n, where); };
    const auto cash = [&](Cash amount) {
        return m_view.run ? cashText(amount, m_view.run->currency, where) : QString(QChar(0x2013));
    };
    const auto needs = [](const QString& need) { return FigureInput{tr("Needed"), need}; };
    return {
        {"gate-days"_L1, m_days->label(), m_days->figure(), {{tr("Days"), count(f.days)}, needs(count(kGateDays))}},
        {"gate-trips"_L1,
         m_trips->label(),
         m_trips->figure(),
         {{tr("Counted"), count(f.trips)}, {tr("Left out"), count(f.leftOut)}, needs(count(kGateRoundTrips))}},
        {"gate-wins"_L1,
         m_wins->label(),
         m_wins->figure(),
         {{tr("Won"), count(f.wins)},
          {tr("Counted"), count(f.trips)},
          {tr("Exits a bar could not decide"), count(f.ambiguous)},
          needs(basisPoints(kGateWinPercent * 100, where))}},
        {"gate-profit"_L1,
         m_profit->label(),
         m_profit->figure(),
         {{tr("Result, after costs"), cash(f.net)},
          {tr("Fees in it"), cash(f.fees)},
          {tr("Slippage in it"), cash(f.slippage)},
          {tr("Equity at the start of the run"), cash(f.start)},
          needs(basisPoints(kGateProfitPercent * 100, where))}},
    };
}

void GateMeters::setView(const GateView& view)
{
    m_view = view;
    const QLocale where = locale();
    const GateFigures& figures = view.figures;
    const auto of = [&where](int have, int need) -> QString {
        return tr("%1 of %2").arg(formatCount(have, where), formatCount(need, where));
    };
    fill(m_days, static_cast<double>(figures.days) / kGateDays, tr("Qualified days"), of(figures.days, kGateDays));
    fill(m_trips, static_cast<double>(figures.trips) / kGateRoundTrips, tr("Round trips"),
         of(figures.trips, kGateRoundTrips));
    const bool hasTrips = figures.trips > 0;
    fill(
        m_wins, hasTrips ? figures.winRateBp() / (kGateWinPercent * 100.0) : 0, tr("Win rate"),
        hasTrips
            ? tr("%1, needs %2").arg(basisPoints(figures.winRateBp(), where), basisPoints(kGateWinPercent * 100, where))
            : tr("needs %1").arg(basisPoints(kGateWinPercent * 100, where)));
    const double profit = static_cast<double>(figures.profitBp()) / (kGateProfitPercent * 100.0);
    fill(m_profit, profit, tr("Profit after costs"),
         hasTrips ? tr("%1, needs %2")
                        .arg(basisPoints(figures.profitBp(), where, true), basisPoints(kGateProfitPercent * 100, where))
                  : tr("needs %1").arg(basisPoints(kGateProfitPercent * 100, where)));
    m_profit->setBarRole(profit < 0 ? ColorRole::Down : profit >= 1 ? ColorRole::Success : ColorRole::AccentText);
    QString line;
    if (view.state == GateState::Locked) {
        line = tr("Locked: %1 cannot be read. Paper trading goes on.").arg(isolated(view.corruptRow));
    } else if (view.promotion) {
        const QString until = tr("Live until %1 UTC.").arg(dayClockText(view.promotion->expiresAt, where));
        line = view.promotion->trader.isManual() ? until
                                                 : QString(judgedText(view.promotion->trader.bot) + u" · "_s + until);
    } else if (view.run) {
        const std::int64_t day = view.venueTime ? dayOf(*view.venueTime) - dayOf(view.run->startedAt) + 1 : 1;
        const QString run
            = tr("Run %1, day %2 of %3, %4: %5")
                  .arg(formatCount(static_cast<qint64>(view.run->id), where), formatCount(day, where),
                       formatCount(kGateRunDays, where), venueName(view.run->venue), symbolsText(view.run->symbols));
        line = view.run->trader.isManual() ? run : QString(judgedText(view.run->trader.bot) + u" · "_s + run);
    } else if (view.lastEnd) {
        line = runEndWords(*view.lastEnd);
    } else {
        line = tr("Not started. The count begins when you start a qualification run.");
    }
    m_line->setText(line);
}

} // namespace elite
