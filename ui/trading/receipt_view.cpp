// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/receipt_view.h"

#include "models/trading/steps.h"
#include "ui/base/figure_row.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/trading/desk_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
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
        {"fill-seen"_L1, ReceiptView::tr("Price you saw, the middle of bid and ask"),
         halfTicks(contract, fill.seenTwice, locale) + u'\u00A0' + unit},
        {"fill-spread"_L1, ReceiptView::tr("Spread"), cost(fill.spread)},
        {"fill-slippage"_L1, ReceiptView::tr("Slippage"), cost(fill.slippage)},
        {"fill-delay"_L1, ReceiptView::tr("Delay: what the market moved meanwhile"), cost(fill.delay)},
        {"fill-price"_L1, ReceiptView::tr("Price you got"),
         priceText(contract, fill.event.price, locale) + u'\u00A0' + unit},
        {"fill-fee"_L1,
         fill.event.liquidity == Liquidity::Maker ? ReceiptView::tr("Fee, maker") : ReceiptView::tr("Fee, taker"),
         cost(fill.event.fee)},
        {"fill-friction"_L1, ReceiptView::tr("Friction in all"), cost(fill.friction), true},
    };
}

std::vector<ExplainedFigure> explainedReceipt(const FillRow& fill, const Contract& contract, const QLocale& locale)
{
    const std::vector<ReceiptLine> lines = receiptLines(fill, contract, locale);
    const auto input = [&lines](std::size_t at) { return FigureInput{lines[at].label, lines[at].figure}; };
    const FigureInput amount{ReceiptView::tr("Quantity"), amountText(contract, fill.event.quantity, locale)};
    const auto rate = Decimal::fromParts(
        fill.event.liquidity == Liquidity::Maker ? contract.makerFeeE8 : contract.takerFeeE8, 6); // in per cent
    const FigureInput fee{ReceiptView::tr("Fee of the venue"), rate ? formatPercent(*rate, 3, locale) : QString()};
    const std::vector<FigureInput> inputs[] = {{},
                                               {input(0), amount},
                                               {input(4), amount},
                                               {amount},
                                               {input(0), input(1), input(2), input(3), amount},
                                               {input(4), amount, fee},
                                               {input(1), input(2), input(3), input(5)}};
    std::vector<ExplainedFigure> out;
    out.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out.push_back({lines[i].word, lines[i].label, lines[i].figure, inputs[i]});
    }
    return out;
}

ReceiptView::ReceiptView(const std::vector<ReceiptLine>& lines, QWidget* parent, Explains* explains)
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
        if (explains) {
            explains->follow(row, line.word);
        }
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
    why->setWordWrap(true);
    setTypeRole(why, TypeRole::Small);
    setTextRole(why, ColorRole::TextSecondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QPushButton* explain = buttons->addButton(tr("E&xplain these numbers"), QDialogButtonBox::ActionRole);
    explain->setAutoDefault(false);
    auto* explains
        = new Explains(this, [fill, contract, where = locale()] { return explainedReceipt(fill, contract, where); });
    connect(explain, &QPushButton::clicked, explains, [explains] { explains->open(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(title);
    column->addWidget(new ReceiptView(receiptLines(fill, contract, where), this, explains));
    column->addWidget(why);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(420));
}

} // namespace elite
