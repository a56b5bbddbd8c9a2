// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_figures.h"

#include "ui/base/elided_label.h"
#include "ui/base/number_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kFigureWidth = 190;
const QChar kDash(0x2013);

} // namespace

JournalFigures::JournalFigures(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_explains(new Explains(this, [this] { return explained(); }))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    add("trades"_L1, tr("Trades"), tr("Round trips from flat to flat that the filter shows."));
    add("win-rate"_L1, tr("Win rate"),
        tr("Trades with a result above nothing after all costs, of all trades. The range holds the true "
           "rate in 95 of 100 cases (Wilson)."));
    add("sum-r"_L1, tr("Sum"), tr("All results after costs, as multiples of the risk that was planned, and in money."));
    add("average-r"_L1, tr("Average trade"),
        tr("Mean of R. The range is where the mean falls in 90 of 100 redraws of the same trades."));
    add("profit-factor"_L1, tr("Profit factor"), tr("All gains over all losses, after costs. Above 1 is a gain."));
    add("plan-kept"_L1, tr("Plan kept"), tr("Trades that you marked as kept, of those that you marked."));
    setEntries({}, {});
    arrange();
}

void JournalFigures::add(QLatin1StringView word, const QString& title, const QString& explanation)
{
    Figure figure;
    figure.word = word;
    figure.title = title;
    figure.box = new QWidget(this);
    auto* column = new QVBoxLayout(figure.box);
    const Theme& look = theme();
    column->setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(2));
    column->setSpacing(0);
    auto* label = new ElidedLabel(title, figure.box);
    setTypeRole(label, TypeRole::Caption);
    setTextRole(label, ColorRole::TextSecondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.space(2));
    figure.value = new NumberLabel({}, figure.box);
    setTypeRole(figure.value, TypeRole::Figure);
    figure.value->setAccessibleName(title);
    figure.detail = new ElidedLabel({}, figure.box);
    setTypeRole(figure.detail, TypeRole::Caption);
    setTextRole(figure.detail, ColorRole::TextSecondary);
    row->addWidget(figure.value);
    row->addWidget(figure.detail, 1);
    column->addWidget(label);
    column->addLayout(row);
    figure.box->setToolTip(explanation);
    m_explains->follow(figure.box, word);
    m_figures.push_back(figure);
}

void JournalFigures::show(std::size_t at, const QString& value, const QString& detail, ColorRole role)
{
    const Figure& figure = m_figures[at];
    figure.value->setText(value);
    setTextRole(figure.value, role);
    figure.detail->setText(detail);
    figure.value->setAccessibleDescription(detail);
}

void JournalFigures::setEntries(const std::vector<JournalEntry>& entries, const Currency& money)
{
    const QLocale where = locale();
    const JournalSummary s = summariseJournal(samplesOf(entries));
    const QString n = tr("n %1").arg(formatCount(s.trades.trades, where));
    const QString doubt = s.isMeaningful() ? QString() : tr("not yet meaningful");
    const auto with = [](const QString& a, const QString& b) -> QString {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + u", "_s + b;
    };
    show(0, formatCount(s.trades.trades, where), s.isMeaningful() ? QString() : tr("too few for a verdict"),
         ColorRole::TextPrimary);
    const bool has = s.trades.trades > 0;
    show(1, has ? shareText(s.trades.winRate, 0, where) : QString(kDash),
         has ? with(
             tr("95\u00A0%: %1 to %2").arg(shareText(s.winRate.low, 0, where), shareText(s.winRate.high, 0, where)),
             with(n, doubt))
             : QString(),
         ColorRole::TextPrimary);
    std::optional<Cash> sum = Cash();
    bool isOneMoney = true;
    int kept = 0;
    int said = 0;
    for (const JournalEntry& entry : entries) {
        sum = sum ? checkedAdd(*sum, entry.trade.net) : std::nullopt;
        isOneMoney = isOneMoney && entry.contract.quote == money;
        kept += planKept(entry.tags) == PlanKept::Yes ? 1 : 0;
        said += planKept(entry.tags) != PlanKept::Unsaid ? 1 : 0;
    }
    const QString inMoney = has && sum && isOneMoney ? cashText(*sum, money, where, Sign::Always) : QString();
    const ColorRole role = !has || !sum ? ColorRole::TextPrimary : sum->value < 0 ? ColorRole::Down : ColorRole::Up;
    show(2,
         s.withRisk > 0          ? rText(s.sumR, where)
             : inMoney.isEmpty() ? QString(kDash)
                                 : inMoney,
         s.withRisk > 0 ? inMoney : QString(), role);
    QString range;
    if (s.withRisk > 1) {
        range = tr("90\u00A0%: %1 to %2").arg(rText(s.meanOfR.p05, where), rText(s.meanOfR.p95, where));
    }
    show(3, s.withRisk > 0 ? rText(s.meanR, where) : QString(kDash),
         s.withRisk > 0 ? with(range, s.withRisk < kMeaningfulTrades ? tr("not yet meaningful") : QString())
                        : QString(),
         s.withRisk == 0   ? ColorRole::TextPrimary
             : s.meanR < 0 ? ColorRole::Down
                           : ColorRole::Up);
    const double factor = s.trades.profitFactor;
    const auto hundredths = std::isfinite(factor) && factor < 1e6
        ? Decimal::fromParts(static_cast<std::int64_t>(std::llround(factor * 100)), 2)
        : Result<Decimal>(Error{});
    show(4,
         hundredths                      ? formatNumber(*hundredths, where)
             : has && std::isinf(factor) ? tr("no loss")
                                         : QString(kDash),
         has ? with(n, doubt) : QString(), ColorRole::TextPrimary);
    m_summary = s;
    m_sumOfMoney = inMoney;
    m_kept = kept;
    m_marked = said;
    show(5, said > 0 ? tr("%1 of %2").arg(formatCount(kept, where), formatCount(said, where)) : QString(kDash),
         said > 0 ? QString() : tr("mark it beside a trade"), ColorRole::TextPrimary);
}

std::vector<ExplainedFigure> JournalFigures::explained() const
{
    const QLocale where = locale();
    const TradeSummary& t = m_summary.trades;
    const auto count = [&where](int n) { return formatCount(n, where); };
    const auto plain = [&where](double value) {
        const auto hundredths = std::isfinite(value) && std::abs(value) < 1e12
            ? Decimal::fromParts(static_cast<std::int64_t>(std::llround(value * 100)), 2)
            : Result<Decimal>(Error{});
        return hundredths ? formatNumber(*hundredths, where) : QString(kDash);
    };
    const bool has = t.trades > 0;
    const bool hasR = m_summary.withRisk > 0;
    const FigureInput withStop{tr("Trades that had a stop"), count(m_summary.withRisk)};
    const FigureInput sumOfR{tr("Sum of R"), hasR ? rText(m_summary.sumR, where) : QString(kDash)};
    const std::vector<FigureInput> inputs[] = {
        {{tr("Won"), count(t.wins)}, {tr("Lost"), count(t.losses)}, {tr("Neither"), count(t.breakEven)}},
        {{tr("Won"), count(t.wins)},
         {tr("Trades"), count(t.trades)},
         {tr("Lower end at 95\u00A0%"), has ? shareText(m_summary.winRate.low, 1, where) : QString(kDash)},
         {tr("Upper end at 95\u00A0%"), has ? shareText(m_summary.winRate.high, 1, where) : QString(kDash)},
         {tr("Rate at which these trades earn nothing"),
          std::isfinite(t.breakEvenWinRate) ? shareText(t.breakEvenWinRate, 1, where) : QString(kDash)}},
        {withStop,
         {tr("Trades"), count(t.trades)},
         {tr("In money"), m_sumOfMoney.isEmpty() ? QString(kDash) : m_sumOfMoney}},
        {sumOfR,
         withStop,
         {tr("Lower end at 90\u00A0%"), m_summary.withRisk > 1 ? rText(m_summary.meanOfR.p05, where) : QString(kDash)},
         {tr("Upper end at 90\u00A0%"), m_summary.withRisk > 1 ? rText(m_summary.meanOfR.p95, where) : QString(kDash)}},
        {{tr("All gains, in money"), has ? plain(t.grossWin) : QString(kDash)},
         {tr("All losses, in money"), has ? plain(t.grossLoss) : QString(kDash)}},
        {{tr("Kept"), count(m_kept)}, {tr("Marked"), count(m_marked)}},
    };
    std::vector<ExplainedFigure> out;
    out.reserve(m_figures.size());
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        out.push_back({m_figures[i].word, m_figures[i].title, m_figures[i].value->text(), inputs[i]});
    }
    return out;
}

void JournalFigures::arrange()
{
    const int wanted = std::clamp(width() / themeOf(this).scaled(kFigureWidth), 2, static_cast<int>(m_figures.size()));
    if (wanted == m_columns) {
        return;
    }
    m_columns = wanted;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i) {
        m_grid->addWidget(m_figures[static_cast<std::size_t>(i)].box, i / wanted, i % wanted);
        m_grid->setColumnStretch(i, i < wanted ? 1 : 0);
    }
}

void JournalFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace elite
