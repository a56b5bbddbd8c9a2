// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/record_page.h"

#include "ui/base/badge.h"
#include "ui/base/card.h"
#include "ui/base/elided_label.h"
#include "ui/base/figure_row.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/report_charts.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/live/gate_words.h"
#include "ui/live/interval_bar.h"
#include "ui/live/luck_card.h"
#include "ui/trading/desk_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kFarthestR = 6; // In halves: results beyond 3 R stand in the last bar.

struct RuleRow
{
    QString what;
    QString have;
    QString need;
    bool isPassed;
};

void addRule(QGridLayout* grid, const RuleRow& row, QWidget* parent)
{
    const int at = grid->rowCount();
    auto* mark = new QLabel(parent);
    const Theme& look = theme();
    mark->setPixmap(
        icon(row.isPassed ? u"check-circle"_s : u"close"_s, row.isPassed ? ColorRole::Success : ColorRole::Danger)
            .pixmap(look.icon.inlined));
    mark->setAccessibleName(row.isPassed ? RecordPage::tr("passed") : RecordPage::tr("not passed"));
    auto* what = new QLabel(row.what, parent);
    auto* have = new QLabel(row.have, parent);
    auto* need = new QLabel(row.need, parent);
    setTypeRole(have, TypeRole::Strong);
    setTextRole(need, ColorRole::TextSecondary);
    have->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    need->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(mark, at, 0);
    grid->addWidget(what, at, 1);
    grid->addWidget(have, at, 2);
    grid->addWidget(need, at, 3);
}

bool lacks(const GateView& view, GateRule rule)
{
    return std::any_of(view.missing.begin(), view.missing.end(),
                       [rule](const GateRefusal& one) { return one.rule == rule; });
}

QWidget* chartOr(const Result<QWidget*>& chart, QWidget* parent)
{
    QWidget* widget = chart ? *chart : makeMissingCharts(chart.error(), parent);
    widget->setMinimumHeight(theme().scaled(150));
    return widget;
}

} // namespace

RecordPage::RecordPage(const GateView& view, const GateCheck& check, const GateRecord& record, QWidget* parent)
    : QWidget(parent)
    , m_luck(new LuckCard)
    , m_statement(new QLabel)
    , m_read(new QCheckBox(tr("I have read the record and the risk disclosure")))
    , m_continue(new QPushButton(tr("Continue to step 2")))
    , m_stay(new QPushButton(tr("Stay on paper")))
    , m_mayContinue(check.refusals.empty() && check.problem.isEmpty())
{
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Your record"));
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    auto* body = new QVBoxLayout(page);
    body->setContentsMargins(look.space(6), look.space(4), look.space(6), look.space(3));
    body->setSpacing(look.space(3));
    body->addWidget(makeHead(view));
    if (!m_mayContinue) {
        QString words = tr("<b>Not yet.</b>");
        for (const GateRefusal& refusal : check.refusals) {
            words += u"<br>"_s + ruleWords(refusal, locale()).toHtmlEscaped();
        }
        if (!check.problem.isEmpty()) {
            words += u"<br>"_s + tr("The venue could not be asked: %1").arg(isolated(check.problem.toHtmlEscaped()));
        }
        body->addWidget(new Note(NoteKind::Warning, words));
    }
    auto* sides = new QHBoxLayout;
    sides->setSpacing(look.space(3));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(look.space(3));
    right->setSpacing(look.space(3));
    left->addWidget(makeRules(view, check));
    left->addWidget(makeEquity(view), 1);
    right->addWidget(m_luck);
    right->addWidget(makeInterval(view));
    right->addWidget(makeResults(view, record), 1);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    body->addLayout(sides, 1);
    m_statement->setWordWrap(true);
    body->addWidget(m_statement);
    auto* warning
        = new Note(NoteKind::Warning,
                   (view.luck.evidence == Evidence::Weak
                        ? tr("Passing the gate does not show that you will make money. Because the evidence is "
                             "weak, live size starts at <b>%1</b>. You can lose all of the money you trade "
                             "with. <a href=\"risk\">Risk disclosure</a>")
                              .arg(percentOf(kWeakSizePercent / 100.0, 0, locale()))
                        : tr("Passing the gate does not show that you will make money. You can lose all of the "
                             "money you trade with. <a href=\"risk\">Risk disclosure</a>")));
    connect(warning, &Note::linkActivated, this, &RecordPage::disclosureWanted);
    body->addWidget(warning);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);

    auto* foot = new QWidget;
    setSurfaceRole(foot, ColorRole::Surface2);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look.space(6), look.space(3), look.space(6), look.space(3));
    row->setSpacing(look.space(2));
    row->addWidget(m_read);
    row->addStretch(1);
    row->addWidget(m_continue);
    row->addWidget(m_stay);
    setRole(m_stay, ButtonRole::Primary);
    m_continue->setAutoDefault(false);
    m_continue->setEnabled(false);
    m_continue->setToolTip(m_mayContinue ? tr("Read the record and the risk disclosure first")
                                         : tr("The gate is closed, for the reasons above"));
    m_read->setEnabled(m_mayContinue);
    column->addWidget(foot);
    connect(m_read, &QCheckBox::toggled, this,
            [this](bool isRead) { m_continue->setEnabled(isRead && m_mayContinue); });
    connect(m_continue, &QPushButton::clicked, this, &RecordPage::continueWanted);
    connect(m_stay, &QPushButton::clicked, this, &RecordPage::stayWanted);
    setView(view);
}

void RecordPage::setView(const GateView& view)
{
    m_luck->setView(view);
    m_statement->setText(plainStatement(view, locale()));
}

QWidget* RecordPage::makeHead(const GateView& view)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(1));
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(tr("Your record, before real money"));
    setTypeRole(title, TypeRole::Display);
    title->setWordWrap(true);
    auto* badge = new Badge(BadgeKind::Paper);
    badge->setBadgeSize(BadgeSize::Large);
    row->addWidget(title, 1);
    row->addWidget(badge, 0, Qt::AlignTop);
    column->addLayout(row);
    QString words = tr("No qualification run goes on.");
    if (view.run) {
        words = tr("%1 · %2 · run %3, started %4")
                    .arg(judgedText(view.run->trader.bot), symbolsText(view.run->symbols),
                         formatCount(static_cast<qint64>(view.run->id), locale()),
                         dayText(view.run->startedAt, locale()));
        if (view.closed) {
            words += tr(", closed day %1").arg(dayText(startOfDay(view.closed->day), locale()));
        }
    }
    auto* line = new QLabel(words);
    line->setWordWrap(true);
    setTextRole(line, ColorRole::TextSecondary);
    column->addWidget(line);
    return head;
}

QWidget* RecordPage::makeRules(const GateView& view, const GateCheck& check)
{
    auto* card = new Card(tr("What the gate asks"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme().space(3));
    grid->setVerticalSpacing(theme().space(2));
    const QLocale where = locale();
    const GateFigures& f = view.figures;
    const auto least = [&where](const QString& need) -> QString { return tr("at least %1").arg(need); };
    addRule(grid,
            {tr("Qualified days"), formatCount(f.days, where), least(formatCount(kGateDays, where)),
             !lacks(view, GateRule::QualifiedDays)},
            card);
    addRule(grid,
            {tr("Round trips"), formatCount(f.trips, where), least(formatCount(kGateRoundTrips, where)),
             !lacks(view, GateRule::RoundTrips)},
            card);
    addRule(grid,
            {tr("Win rate"), f.trips > 0 ? basisPoints(f.winRateBp(), where) : u"–"_s,
             least(basisPoints(kGateWinPercent * 100, where)), !lacks(view, GateRule::WinRate)},
            card);
    addRule(grid,
            {tr("Profit after costs"), basisPoints(f.profitBp(), where, true),
             least(basisPoints(kGateProfitPercent * 100, where)), !lacks(view, GateRule::Profit)},
            card);
    addRule(grid,
            {tr("Last daily-loss stop"),
             f.daysSinceBreaker ? tr("%1 days ago").arg(formatCount(*f.daysSinceBreaker, where)) : tr("never"),
             tr("none in %1 days").arg(formatCount(kGateQuietDays, where)), !lacks(view, GateRule::BreakerTrip)},
            card);
    const GateFacts& facts = check.facts;
    addRule(grid,
            {tr("Record chain intact"), tr("%1 entries").arg(formatCount(check.rows, where)),
             tr("%1 fills checked").arg(formatCount(facts.spots.checked, where)),
             facts.chainDamage.isEmpty() && facts.isAnchored && facts.spots.checked >= kGateSpotChecks
                 && facts.spots.outside == 0},
            card);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

QWidget* RecordPage::makeEquity(const GateView& view)
{
    const QLocale where = locale();
    auto* card = new Card(tr("Equity, after costs"));
    const QString currency = view.run ? view.run->currency.toString() : QString();
    card->setTrailing(
        tr("%1, %2 trades, deepest fall %3")
            .arg(currency, formatCount(view.figures.trips, where), percentOf(-view.luck.worstDrawdown, 1, where)));
    ReportLine line;
    line.name = tr("Equity");
    for (const RecordPoint& point : view.figures.equity) {
        line.points.push_back(
            {static_cast<double>(toMicros(point.time)) / 1000.0, static_cast<double>(point.equity.value) / 1e8});
    }
    if (line.points.size() < 2) {
        auto* none = new QLabel(tr("No round trip counts yet."));
        setTextRole(none, ColorRole::TextSecondary);
        none->setAlignment(Qt::AlignCenter);
        card->body()->addWidget(none, 1);
        return card;
    }
    card->body()->addWidget(chartOr(makeReportLines({tr("Equity, after costs"), {line}, true}, card), card), 1);
    return card;
}

QWidget* RecordPage::makeInterval(const GateView& view)
{
    const QLocale where = locale();
    const LuckReport& luck = view.luck;
    auto* card = new Card(tr("Win rate, honestly"));
    card->setTrailing(tr("95 % interval, n %1").arg(formatCount(luck.trips, where)));
    auto* bar = new IntervalBar;
    bar->setFigures(luck.winRate, luck.trips > 0 ? luck.winInterval : Interval{std::nan(""), std::nan("")},
                    luck.breakEvenWinRate);
    card->body()->addWidget(bar);
    const auto row = [card](const QString& label, const QString& figure) {
        auto* line = new FigureRow(label);
        line->setFigure(figure);
        card->body()->addWidget(line);
    };
    row(tr("Average result per trade, after costs"),
        luck.trips > 0 && std::isfinite(luck.meanR) ? rText(luck.meanR, where) : u"–"_s);
    row(tr("Chance that a trade earns"), luck.trips > 0 ? percentOf(luck.perTrade.positiveShare, 0, where) : u"–"_s);
    row(tr("Costs eat of the gross profit"), luck.trips > 0 ? percentOf(luck.costShare, 0, where) : u"–"_s);
    row(tr("Exits a bar could not decide, counted as losses"),
        tr("%1 of %2").arg(formatCount(luck.ambiguous, where), formatCount(luck.trips, where)));
    return card;
}

QWidget* RecordPage::makeResults(const GateView& view, const GateRecord& record)
{
    auto* card = new Card(tr("Results in R"));
    card->setTrailing(tr("trades per half R"));
    std::map<int, int> bins;
    if (view.run) {
        for (const GateTrade* trade : countedTrades(record, *view.run, Timestamp::max())) {
            if (trade->r) {
                ++bins[std::clamp(static_cast<int>(std::floor(*trade->r * 2)), -kFarthestR, kFarthestR)];
            }
        }
    }
    if (bins.empty()) {
        auto* none = new QLabel(tr("No trade of this run had a stop, so R is not known."));
        none->setWordWrap(true);
        none->setAlignment(Qt::AlignCenter);
        setTextRole(none, ColorRole::TextSecondary);
        card->body()->addWidget(none, 1);
        return card;
    }
    ReportHistogram histogram;
    histogram.title = tr("Results in R");
    for (int half = bins.begin()->first; half <= bins.rbegin()->first; ++half) {
        const auto it = bins.find(half);
        const auto label = Decimal::fromParts(half * 5, 1).valueOr(Decimal());
        histogram.bars.push_back({half / 2.0, it == bins.end() ? 0.0 : static_cast<double>(it->second),
                                  formatRounded(label, 1, locale(), Sign::Always)});
    }
    card->body()->addWidget(chartOr(makeReportHistogram(histogram, card), card), 1);
    return card;
}

} // namespace elite
