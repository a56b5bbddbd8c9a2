// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/ticket_outcome.h"

#include "ui/base/figure_row.h"
#include "ui/base/note.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QChar kDash(0x2013);
const QChar kDots(0x2026);
const QString kGap = u"\u2002"_s;

/// "−58.39…−59.88 USD  −1.16…−1.19 R"
QString bandText(Cash best, Cash worst, std::optional<Cash> risk, const Currency& currency, const QLocale& locale)
{
    QString text = best == worst ? cashText(worst, currency, locale, Sign::Always)
                                 : QString(cashFigure(best, currency, locale, Sign::Always) + kDots
                                           + cashText(worst, currency, locale, Sign::Always));
    const auto bestR = rMultiple(best, risk);
    const auto worstR = rMultiple(worst, risk);
    if (bestR && worstR) {
        const QString first = rText(*bestR, locale);
        const QString second = rText(*worstR, locale);
        text += kGap + (first == second ? second : QString(first.left(first.size() - 2) + kDots + second));
    }
    return text;
}

QString useText(const LimitUse& use, const Contract& contract, const Currency& account, const QLocale& locale)
{
    const auto cash
        = [&](std::int64_t value, const Currency& currency) { return cashText(Cash(value), currency, locale); };
    switch (use.kind) {
    case LimitKind::PositionLots:
        return TicketOutcome::tr("position %1 after this order, limit %2")
            .arg(amountText(contract, Lots(use.used), locale), amountText(contract, Lots(use.limit), locale));
    case LimitKind::PositionValue:
        return TicketOutcome::tr("position worth %1 after this order, limit %2")
            .arg(cash(use.used, contract.quote), cash(use.limit, contract.quote));
    case LimitKind::OpenTrades:
        return TicketOutcome::tr("open trade %1 of at most %2")
            .arg(formatCount(use.used, locale), formatCount(use.limit, locale));
    case LimitKind::TradesPerDay:
        return TicketOutcome::tr("trade %1 of %2 today")
            .arg(formatCount(use.used, locale), formatCount(use.limit, locale));
    case LimitKind::OrdersPerMinute:
        return TicketOutcome::tr("order %1 of %2 in this minute")
            .arg(formatCount(use.used, locale), formatCount(use.limit, locale));
    case LimitKind::DailyLoss:
        return TicketOutcome::tr("%1 at the stop of %2 loss room today")
            .arg(cash(use.used, account), cash(use.limit, account));
    case LimitKind::Funds:
        return TicketOutcome::tr("%1 of %2 free").arg(cash(use.used, contract.quote), cash(use.limit, contract.quote));
    }
    return {};
}

} // namespace

TicketOutcome::TicketOutcome(QWidget* parent)
    : QWidget(parent)
    , m_target(new FigureRow(tr("If the target is hit"), this))
    , m_stop(new FigureRow(tr("If the stop is hit"), this))
    , m_costs(new FigureRow(tr("Fees / slippage in that"), this))
    , m_note(new Note(NoteKind::Info, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    column->addWidget(m_stop);
    column->addWidget(m_costs);
    column->addSpacing(theme().space(2));
    column->addWidget(m_note);
    connect(m_note, &Note::linkActivated, this, [this](const QString& link) {
        if (link == "fix"_L1) {
            Q_EMIT fixChosen();
        } else {
            Q_EMIT linkChosen(link);
        }
    });
    showNothing();
    sayNothing();
}

void TicketOutcome::showNothing()
{
    for (FigureRow* row : {m_target, m_stop, m_costs}) {
        row->setFigure(kDash, ColorRole::TextSecondary);
    }
}

void TicketOutcome::showPlan(const DraftReading& reading, const Contract& contract,
                             const std::optional<OrderPreview>& preview, const Currency& account)
{
    const QLocale where = locale();
    const OrderRequest& request = reading.request;
    const auto at = [&](Ticks exit, const PlanCosts& costs) {
        return planResult(contract, request.side, reading.entry, exit, request.quantity, costs);
    };
    PlanCosts mild = reading.costs;
    mild.exitSlipCentiBp = kLeastSlipCentiBp;
    mild.entrySlipCentiBp = std::min(mild.entrySlipCentiBp, kLeastSlipCentiBp);
    std::optional<Cash> target;
    std::optional<Cash> best;
    std::optional<Cash> worst;
    if (!request.takeProfit.isZero()) {
        PlanCosts atTarget = reading.costs; // A target rests: it pays as a maker and does not slip.
        atTarget.exitFeeE8 = contract.makerFeeE8;
        atTarget.exitSlipCentiBp = 0;
        target = preview && preview->atTarget ? preview->atTarget : at(request.takeProfit, atTarget);
    }
    if (!request.stopLoss.isZero()) {
        worst = preview && preview->atStop ? preview->atStop : at(request.stopLoss, reading.costs);
        best = preview && preview->atStopBest ? preview->atStopBest : at(request.stopLoss, mild);
    }
    const auto risk = worst ? checkedSub(Cash(), *worst) : reading.size.risk;
    const Currency& money = contract.quote;
    static_cast<void>(account);
    if (target) {
        m_target->setFigure(bandText(*target, *target, risk, money, where),
                            target->value < 0 ? ColorRole::Down : ColorRole::Up);
    } else {
        m_target->setFigure(tr("no target"), ColorRole::TextSecondary);
    }
    if (best && worst) {
        m_stop->setFigure(bandText(*best, *worst, risk, money, where), ColorRole::Down);
    } else {
        m_stop->setFigure(tr("no stop, no limit to the loss"), ColorRole::Warning);
    }
    if (preview) {
        const QString fee = cashFigure(preview->fee, money, where);
        const QString low = cashFigure(preview->slippageLow, money, where);
        const QString high = cashText(preview->slippageHigh, money, where);
        m_costs->setFigure(fee + u" / "_s
                           + (preview->slippageLow == preview->slippageHigh ? high : QString(low + kDash + high)));
    } else {
        m_costs->setFigure(kDash, ColorRole::TextSecondary);
    }
}

void TicketOutcome::say(NoteKind kind, const QString& html, const QString& iconName)
{
    m_note->setKind(kind);
    m_note->setIconName(iconName);
    m_note->setText(html);
    m_note->show();
}

void TicketOutcome::sayDenied(const DenialWords& words, bool wasSent)
{
    QString html = u"<b>"_s + (wasSent ? tr("Not sent: %1").arg(words.rule) : words.rule).toHtmlEscaped() + u".</b> "_s
        + words.detail.toHtmlEscaped();
    if (words.fix) {
        html += u" <a href=\"fix\">"_s + words.fixText.toHtmlEscaped() + u"</a>"_s;
    }
    say(NoteKind::Danger, html, u"shield"_s);
}

void TicketOutcome::sayAllowed(const RiskLimits& limits, const std::vector<LimitUse>& use, double positionShare,
                               const Contract& contract, const Currency& account)
{
    QString text = tr("Within all %n limit(s).", nullptr, setLimits(limits));
    if (!use.empty()) {
        text += u' ' + tr("Closest: %1.").arg(useText(use.front(), contract, account, locale()));
    }
    if (positionShare > 0) {
        text += u' ' + tr("Position %1 of equity after this order.").arg(shareText(positionShare, 1, locale()));
    }
    say(NoteKind::Success, text.toHtmlEscaped(), u"shield-check"_s);
}

void TicketOutcome::sayNothing()
{
    m_note->hide();
}

} // namespace elite
