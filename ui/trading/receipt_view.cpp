// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/receipt_view.h"

#include "models/trading/steps.h"
#include "ui/base/figure_row.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/trading/desk_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString halfTicks(const Contract& contract, std::int64_t twice, const QLocale& locale)
{
    // Twice the price in ticks, times five, one decimal more: exact.
    const auto mantissa = checkedMul(twice, 5);
    const auto steps = mantissa ? checkedMul(contract.tickSize.mantissa(), *mantissa) : std::nullopt;
    const auto price = steps ? Decimal::fromParts(*steps, contract.tickSize.scale() + 1) : Result<Decimal>(Error{});
    if (!price) {
        return QChar(0x2013);
    }
    return formatNumber(
        twice % 2 == 0 ? price->rescaled(contract.tickSize.scale(), Rounding::Down).valueOr(*price) : *price, locale);
}

} // namespace

std::vector<ReceiptLine> receiptLines(const FillRow& fill, const Contract& contract, const QLocale& locale)
{
    const auto cost = [&](Cash amount) { return cashText(amount, contract.quote, locale, Sign::Always); };
    const QString unit = contract.quote.toString();
    return {
        {ReceiptView::tr("Price you saw, the middle of bid and ask"),
         halfTicks(contract, fill.seenTwice, locale) + u'\u00A0' + unit},
        {ReceiptView::tr("Spread"), cost(fill.spread)},
        {ReceiptView::tr("Slippage"), cost(fill.slippage)},
        {ReceiptView::tr("Delay: what the market moved meanwhile"), cost(fill.delay)},
        {ReceiptView::tr("Price you got"), priceText(contract, fill.event.price, locale) + u'\u00A0' + unit},
        {fill.event.liquidity == Liquidity::Maker ? ReceiptView::tr("Fee, maker") : ReceiptView::tr("Fee, taker"),
         cost(fill.event.fee)},
        {ReceiptView::tr("Friction in all"), cost(fill.friction), true},
    };
}

ReceiptView::ReceiptView(const std::vector<ReceiptLine>& lines, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(1));
    for (const ReceiptLine& line : lines) {
        if (line.isSum) {
            auto* rule = new QWidget(this);
            rule->setFixedHeight(theme().border.hair);
            setSurfaceRole(rule, ColorRole::LineStrong);
            column->addWidget(rule);
        }
        auto* row = new FigureRow(line.label, this);
        row->setFigure(line.figure);
        column->addWidget(row);
    }
}

ReceiptDialog::ReceiptDialog(const FillRow& fill, const Contract& contract, const QString& symbol, QWidget* parent)
    : QDialog(parent)
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto* frame = new WorldFrame(this, World::Paper);
    frame->setTitle(tr("Friction receipt"));
    const QLocale where = locale();
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(5), look.space(6), look.space(4));
    column->setSpacing(look.space(3));
    auto* title = new QLabel(tr("%1 %2 of %3, %4 UTC")
                                 .arg(sideText(fill.event.side), amountText(contract, fill.event.quantity, where),
                                      symbol, dayClockText(fill.event.time, where)),
                             this);
    setTypeRole(title, TypeRole::Strong);
    auto* why = new QLabel(tr("A plus costs you, a minus helped you. The parts add up to the last unit."), this);
    setTypeRole(why, TypeRole::Small);
    setTextRole(why, ColorRole::TextSecondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(title);
    column->addWidget(new ReceiptView(receiptLines(fill, contract, where), this));
    column->addWidget(why);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(420));
}

} // namespace elite
