// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/trade_page.h"

#include "models/trading/steps.h"
#include "ui/base/card.h"
#include "ui/base/figure_row.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSaveMs = 800; // After the last keystroke; leaving the trade saves at once.
constexpr int kThreeColumns = 720;
const QChar kDash(0x2013);
constexpr std::size_t kWayRow = 7; // "Best / worst on the way"
const QLatin1StringView kReceiptWords[]
    = {"trade-perfect"_L1, "trade-slippage"_L1, "trade-fees"_L1, "trade-funding"_L1, "trade-result"_L1};

std::optional<Cash> negated(Cash cash)
{
    return checkedSub(Cash(), cash);
}

/// The average price of so much for so many, rounded to the tick against the trader.
QString averagePrice(const JournalEntry& entry, Cash value, const QLocale& locale)
{
    const auto price = priceFor(entry.contract, value, entry.trade.quantity, Rounding::HalfEven);
    return price ? priceText(entry.contract, *price, locale) : QString(kDash);
}

} // namespace

TradePage::TradePage(QWidget* parent)
    : QScrollArea(parent)
    , m_explains(new Explains(this, [this] { return explained(); }))
    , m_title(new QLabel)
    , m_plan(new Card(tr("Plan and way")))
    , m_receipt(new Card(tr("Friction receipt")))
    , m_words(new Card(tr("Did you follow your plan?")))
    , m_kept(new SegmentedControl(tr("Plan kept")))
    , m_tags(new QLineEdit)
    , m_thesis(new QPlainTextEdit)
    , m_note(new QPlainTextEdit)
    , m_state(new QLabel)
    , m_planned(new QLabel)
    , m_picture(new QLabel)
{
    setAccessibleName(tr("Trade"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(this);
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = theme();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    column->setSpacing(look.space(3));
    setTypeRole(m_title, TypeRole::Title);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_cards = new QBoxLayout(QBoxLayout::TopToBottom);
    m_cards->setSpacing(look.space(3));
    column->addLayout(m_cards);
    m_picture->setAccessibleName(tr("The chart as the trade ended"));
    m_picture->hide();
    column->addWidget(m_picture);
    column->addStretch(1);
    for (Card* card : {m_plan, m_receipt, m_words}) {
        m_cards->addWidget(card, 1);
    }
    makePlan();
    makeReceipt();
    makeWords();
    setWidget(page);
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveMs);
    connect(&m_save, &QTimer::timeout, this, &TradePage::saveNow);
    setEntry(nullptr, false);
}

void TradePage::makePlan()
{
    for (const QString& label :
         {tr("Planned entry"), tr("Entry, average"), tr("Planned stop"), tr("Planned target"), tr("Exit, average"),
          tr("Quantity"), tr("Held for"), tr("Best / worst on the way"), tr("Best / worst price")}) {
        m_planRows.push_back(new FigureRow(label, m_plan));
        m_plan->body()->addWidget(m_planRows.back());
    }
    m_explains->follow(m_planRows[kWayRow], "trade-way"_L1);
    m_planned->setWordWrap(true);
    m_planned->setTextFormat(Qt::PlainText);
    setTypeRole(m_planned, TypeRole::Small);
    m_plan->body()->addWidget(m_planned);
    m_plan->body()->addStretch(1);
}

void TradePage::makeReceipt()
{
    for (const QString& label : {tr("Perfect-fill result"), tr("Slippage"), tr("Fees"), tr("Funding"), tr("Result")}) {
        m_receiptRows.push_back(new FigureRow(label, m_receipt));
        m_receipt->body()->addWidget(m_receiptRows.back());
        m_explains->follow(m_receiptRows.back(), kReceiptWords[m_receiptRows.size() - 1]);
    }
    m_receipt->setToolTip(
        tr("What the same fills would have made at the prices that were shown, and what lies between. "
           "The parts add up to the last unit."));
    m_receipt->body()->addStretch(1);
}

void TradePage::makeWords()
{
    for (const QString& text : {tr("Not said"), tr("Yes"), tr("Partly"), tr("No")}) {
        m_kept->addSegment(text);
    }
    m_tags->setPlaceholderText(tr("Tags, with commas: Pullback, Early exit"));
    m_tags->setAccessibleName(tr("Tags"));
    m_thesis->setPlaceholderText(tr("Why I took it"));
    m_thesis->setAccessibleName(tr("Thesis"));
    m_note->setPlaceholderText(tr("What I learned"));
    m_note->setAccessibleName(tr("Notes"));
    for (QPlainTextEdit* edit : {m_thesis, m_note}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(theme().scaled(64));
        edit->setMaximumHeight(theme().scaled(110));
        connect(edit, &QPlainTextEdit::textChanged, this, &TradePage::edited);
    }
    setTypeRole(m_state, TypeRole::Caption);
    setTextRole(m_state, ColorRole::TextSecondary);
    m_state->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kept, m_tags, m_thesis, m_note, m_state}) {
        m_words->body()->addWidget(widget);
    }
    m_words->body()->addStretch(1);
    connect(m_kept, &SegmentedControl::currentChanged, this, &TradePage::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &TradePage::edited);
}

void TradePage::setEntry(const JournalEntry* entry, bool isReadOnly)
{
    const bool isSame = entry && m_entry && entry->id == m_entry->id;
    if (isSame && m_save.isActive()) {
        return; // the trader is writing
    }
    if (!isSame) {
        saveNow();
    }
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    m_isReadOnly = isReadOnly;
    for (Card* card : {m_plan, m_receipt, m_words}) {
        card->setVisible(entry != nullptr);
    }
    if (!entry) {
        m_picture->hide();
        m_title->setText(tr("Choose a trade to see its plan, its costs and your notes."));
        return;
    }
    const QLocale where = locale();
    const TradeRecord& trade = entry->trade;
    const Contract& c = entry->contract;
    const Currency& money = c.quote;
    m_title->setText(tr("%1-%2, %3, %4 to %5 UTC")
                         .arg(c.base.toString(), c.quote.toString(), positionText(trade.side),
                              dayClockText(trade.openedAt, where), dayClockText(trade.closedAt, where)));
    m_plan->setTrailing(entry->isImported ? tr("imported") : entry->isSynthetic ? tr("synthetic prices") : QString());
    const auto level
        = [&](const std::optional<Ticks>& ticks) { return ticks ? priceText(c, *ticks, where) : tr("none"); };
    const auto planned = entry->plan && !entry->plan->entry.isEmpty() ? Decimal::parse(entry->plan->entry.toLatin1())
                                                                      : Result<Decimal>(Error{});
    m_planned->setVisible(entry->plan && !entry->plan->thesis.isEmpty());
    m_planned->setText(entry->plan ? tr("Sealed before the trade: “%1”").arg(entry->plan->thesis) : QString());
    if (!isSame) {
        m_picture->hide();
        Q_EMIT pictureWanted(entry->id);
    }
    const QString texts[]
        = {planned ? formatNumber(*planned, where) : QString(kDash), averagePrice(*entry, trade.entryValue, where),
           level(entry->plannedStop), level(entry->plannedTarget), averagePrice(*entry, trade.exitValue, where),
           amountText(c, trade.quantity, where), durationText(trade.closedAt - trade.openedAt, where),
           // A file of fills knows no price between them.
           entry->isImported ? QString(kDash)
                             : tr("%1 / %2").arg(cashText(entry->mfe, money, where, Sign::Always),
                                                 cashText(entry->mae, money, where, Sign::Always)),
           entry->isImported ? QString(kDash)
                             : tr("%1 / %2").arg(priceText(c, trade.best, where), priceText(c, trade.worst, where))};
    for (std::size_t i = 0; i < m_planRows.size(); ++i) {
        m_planRows[i]->setFigure(texts[i]);
    }
    const auto perfect = checkedAdd(trade.gross, trade.slippage);
    const auto cost
        = [&](std::optional<Cash> cash) { return cash ? cashText(*cash, money, where, Sign::Always) : QString(kDash); };
    m_receiptRows[0]->setFigure(entry->isImported ? QString(kDash) : cost(perfect));
    m_receiptRows[1]->setFigure(entry->isImported ? QString(kDash) : cost(negated(trade.slippage)));
    m_receiptRows[2]->setFigure(cost(negated(trade.fees)));
    m_receiptRows[3]->setFigure(cost(trade.funding));
    QString result = cost(trade.net);
    if (entry->r) {
        result += u"\u2002"_s + rText(*entry->r, where);
    }
    m_receiptRows[4]->setFigure(result, trade.net.value < 0 ? ColorRole::Down : ColorRole::Up);
    m_receipt->setTrailing(!entry->feesBeside.isEmpty() ? tr("without fees of %1").arg(entry->feesBeside)
                               : trade.isLiquidated     ? tr("closed by force")
                               : trade.isAmbiguous      ? tr("ambiguous exit")
                                                        : QString());
    m_isFilling = true;
    m_kept->setCurrentIndex(static_cast<int>(planKept(entry->tags)));
    m_tags->setText(ownTags(entry->tags).join(u", "_s));
    m_thesis->setPlainText(entry->thesis);
    m_note->setPlainText(entry->note);
    m_isFilling = false;
    m_kept->setEnabled(!isReadOnly);
    m_tags->setReadOnly(isReadOnly);
    m_thesis->setReadOnly(isReadOnly);
    m_note->setReadOnly(isReadOnly);
    m_state->setText(isReadOnly ? tr("Shown, not changed.") : tr("Notes are encrypted on this computer."));
}

std::vector<ExplainedFigure> TradePage::explained() const
{
    if (!m_entry) {
        return {};
    }
    const QLocale where = locale();
    const TradeRecord& trade = m_entry->trade;
    const Contract& c = m_entry->contract;
    const auto money = [&](Cash cash) { return cashText(cash, c.quote, where, Sign::Always); };
    const FigureInput amount{tr("Quantity"), amountText(c, trade.quantity, where)};
    const FigureInput entry{tr("Entry, average"), averagePrice(*m_entry, trade.entryValue, where)};
    const FigureInput gross{tr("Price result, slippage included"), money(trade.gross)};
    const FigureInput slippage{tr("Slippage"), money(negated(trade.slippage).value_or(Cash()))};
    const FigureInput fees{tr("Fees"), money(negated(trade.fees).value_or(Cash()))};
    const FigureInput funding{tr("Funding"), money(trade.funding)};
    const FigureInput perfect{tr("Perfect-fill result"), m_receiptRows[0]->figure()};
    const std::vector<FigureInput> inputs[] = {
        {gross, slippage},
        {amount, {tr("Fills"), formatCount(trade.fills, where)}},
        {{tr("Worth of the entries"), cashText(trade.entryValue, c.quote, where)},
         {tr("Worth of the exits"), cashText(trade.exitValue, c.quote, where)}},
        {},
        {perfect,
         slippage,
         fees,
         funding,
         {tr("Planned stop"), m_entry->plannedStop ? priceText(c, *m_entry->plannedStop, where) : tr("none")}},
    };
    std::vector<ExplainedFigure> out{{"trade-way"_L1,
                                      tr("Best / worst on the way"),
                                      m_planRows[kWayRow]->figure(),
                                      {entry,
                                       amount,
                                       {tr("Best price"), priceText(c, trade.best, where)},
                                       {tr("Worst price"), priceText(c, trade.worst, where)}}}};
    for (std::size_t i = 0; i < m_receiptRows.size(); ++i) {
        out.push_back({kReceiptWords[i], m_receiptRows[i]->label(), m_receiptRows[i]->figure(), inputs[i]});
    }
    return out;
}

void TradePage::setPicture(quint64 entry, const QByteArray& png)
{
    QPixmap picture;
    const bool isShown = m_entry && m_entry->id == entry && picture.loadFromData(png, "PNG");
    m_picture->setVisible(isShown);
    if (isShown) {
        const int room = std::max(theme().scaled(240), width() - 2 * theme().space(4));
        m_picture->setPixmap(picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture);
    }
}

void TradePage::edited()
{
    if (!m_isFilling && !m_isReadOnly && m_entry) {
        m_state->setText(tr("Writing…"));
        m_save.start();
    }
}

void TradePage::saveNow()
{
    if (!m_save.isActive() || !m_entry) {
        return;
    }
    m_save.stop();
    QStringList tags;
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        const QString clean = tag.simplified().remove(u';');
        if (!clean.isEmpty() && !tags.contains(clean)) {
            tags << clean;
        }
    }
    tags = withPlanKept(tags, static_cast<PlanKept>(m_kept->currentIndex()));
    m_entry->tags = tags;
    m_entry->thesis = m_thesis->toPlainText();
    m_entry->note = m_note->toPlainText();
    m_state->setText(tr("Saved. Notes are encrypted on this computer."));
    Q_EMIT noteChanged(m_entry->id, m_entry->thesis, m_entry->note, tags);
}

void TradePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_cards->setDirection(width() >= themeOf(this).scaled(kThreeColumns) ? QBoxLayout::LeftToRight
                                                                         : QBoxLayout::TopToBottom);
}

} // namespace elite
