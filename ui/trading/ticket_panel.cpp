// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/ticket_panel.h"

#include "models/trading/steps.h"
#include "ui/base/icon.h"
#include "ui/base/key_hint.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"
#include "ui/trading/ticket_head.h"
#include "ui/trading/ticket_outcome.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kPreviewMs = 40; // After the last keystroke.

std::optional<Ticks> side(const Contract& contract, Price price)
{
    return price.isPositive() ? ticksOf(contract, price.value(), Rounding::HalfEven) : std::nullopt;
}

bool isSame(const OrderRequest& a, const OrderRequest& b)
{
    return a.instrument == b.instrument && a.side == b.side && a.type == b.type && a.tif == b.tif
        && a.isReduceOnly == b.isReduceOnly && a.isPostOnly == b.isPostOnly && a.trailBp == b.trailBp
        && a.quantity == b.quantity && a.price == b.price && a.stop == b.stop && a.stopLoss == b.stopLoss
        && a.takeProfit == b.takeProfit && a.expiresAt == b.expiresAt;
}

} // namespace

TicketPanel::TicketPanel(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_foot(nullptr)
    , m_head(new TicketHead(this))
    , m_fields(new TicketFields(this))
    , m_outcome(new TicketOutcome(this))
    , m_send(new QPushButton(this))
    , m_dryRun(new QPushButton(this))
    , m_sendHint(new KeyHint({}, tr("send"), this))
    , m_flattenHint(new KeyHint({}, tr("flatten"), this))
{
    setAccessibleName(tr("Ticket"));
    setSurfaceRole(this, ColorRole::Surface1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = theme();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.scaled(10), look.space(3), look.space(2));
    column->setSpacing(look.space(2));
    auto* line = new QWidget(page);
    line->setFixedHeight(look.border.hair);
    setSurfaceRole(line, ColorRole::LineSubtle);
    column->addWidget(m_head);
    column->addWidget(m_fields);
    column->addWidget(line);
    column->addWidget(m_outcome);
    m_scroll->setWidget(page);
    page->installEventFilter(this);
    m_foot = makeFoot();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1'000); // All that it can use; what is left stays below the foot.
    whole->addWidget(m_foot);
    whole->addStretch(1);
    setControlSize(m_send, ControlSize::Order);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &TicketPanel::askForPreview);
    connect(m_fields, &TicketFields::changed, this, [this] {
        m_hasAnswer = false;
        if (!m_liveWords.isEmpty()) {
            m_liveWords.clear();
            m_outcome->sayNothing();
        }
        refresh();
        Q_EMIT draftChanged();
    });
    connect(m_send, &QPushButton::clicked, this, &TicketPanel::send);
    connect(m_outcome, &TicketOutcome::fixChosen, this, [this] {
        if (m_fix) {
            m_fields->apply(*m_fix);
        }
    });
    connect(m_outcome, &TicketOutcome::linkChosen, this, [this](const QString& link) {
        if (link == "run"_L1) {
            Q_EMIT thisRunChosen();
        } else if (link == "keys"_L1) {
            Q_EMIT keysPageWanted();
        } else if (link == "unlock"_L1) {
            Q_EMIT unlockWanted();
        }
    });
    connect(m_head, &TicketHead::bidChosen, this, [this] { takePrice(m_market.quote.bid); });
    connect(m_head, &TicketHead::askChosen, this, [this] { takePrice(m_market.quote.ask); });
    setKeys(tr("Ctrl Enter"), u"F"_s);
    refresh();
}

QWidget* TicketPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    const Theme& look = theme();
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(look.space(3), 0, look.space(3), look.space(3));
    column->setSpacing(look.space(2));
    column->addWidget(m_send);
    column->addWidget(m_dryRun);
    m_dryRun->hide();
    connect(m_dryRun, &QPushButton::clicked, this, [this] {
        if (canSend()) {
            m_isSending = true;
            m_liveWords.clear();
            showState();
            Q_EMIT dryRunWanted(m_reading.request);
        }
    });
    auto* hints = new QHBoxLayout;
    hints->addWidget(m_sendHint);
    hints->addStretch(1);
    hints->addWidget(new KeyHint(tr("Esc"), tr("clear"), foot));
    hints->addStretch(1);
    hints->addWidget(m_flattenHint);
    column->addLayout(hints);
    return foot;
}

void TicketPanel::setKeys(const QString& send, const QString& flatten)
{
    m_sendHint->setKeys(send);
    m_flattenHint->setKeys(flatten);
}

void TicketPanel::setInstrument(const std::optional<InstrumentId>& id)
{
    if (m_id == id) {
        return;
    }
    m_id = id;
    m_hasMarket = false;
    m_market = {};
    m_hasAnswer = false;
    m_preview.reset();
    setDesk(m_desk);
    m_fields->clearPrices();
}

void TicketPanel::setDesk(std::shared_ptr<const Desk> desk)
{
    m_desk = std::move(desk);
    m_index = m_desk && m_id ? indexOf(*m_desk, *m_id) : std::nullopt;
    const Contract* before = m_contract;
    m_contract = m_index ? contractOf(*m_desk, *m_index) : nullptr;
    if (m_contract && m_contract != before) {
        m_fields->setUnits(m_contract->base, m_contract->quote);
    }
    refresh();
}

void TicketPanel::setMarket(const std::vector<MarketRow>& rows, const PriceAge& age)
{
    m_rates.clear();
    if (m_contract && m_desk->account.currency != m_contract->quote) { // a venue has thousands of rows: one is kept
        const Currency& own = m_desk->account.currency;
        const Currency& other = m_contract->quote;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rates), [&](const MarketRow& row) {
            const Instrument& pair = row.instrument;
            return (pair.base == own && pair.counter == other) || (pair.base == other && pair.counter == own);
        });
    }
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [this](const MarketRow& row) { return m_id && row.instrument.id == *m_id; });
    m_hasMarket = found != rows.end();
    m_market = m_hasMarket ? *found : MarketRow{};
    m_head->setAge(age);
    refresh();
}

DraftScene TicketPanel::scene() const
{
    DraftScene out;
    if (!m_contract || !m_index) {
        return out;
    }
    out.instrument = *m_index;
    out.bid = side(*m_contract, m_market.quote.bid).value_or(Ticks());
    out.ask = side(*m_contract, m_market.quote.ask).value_or(Ticks());
    const auto last = side(*m_contract, m_market.last).value_or(Ticks());
    out.bid = out.bid.isZero() ? last : out.bid;
    out.ask = out.ask.isZero() ? last : out.ask;
    out.now = m_desk->now;
    out.equity = equityIn(*m_desk, m_contract->quote, m_rates);
    return out;
}

void TicketPanel::refresh()
{
    const QLocale where = locale();
    const bool isKnown = m_contract && m_desk;
    if (isKnown) {
        const Instrument& instrument = m_desk->instruments[*m_index];
        m_head->setSymbol(symbolName(instrument), tr("%1 spot").arg(venueName(instrument.id.venue)));
        const auto bid = side(*m_contract, m_market.quote.bid);
        const auto ask = side(*m_contract, m_market.quote.ask);
        const auto spread = bid && ask ? checkedSub(*ask, *bid) : std::nullopt;
        m_head->setPrices(bid ? priceText(*m_contract, *bid, where) : QString(),
                          spread ? priceText(*m_contract, *spread, where) : QString(),
                          ask ? priceText(*m_contract, *ask, where) : QString(), m_market.isStale);
    } else {
        m_head->setSymbol(m_hasMarket ? symbolName(m_market.instrument) : tr("No symbol"), {});
        m_head->setPrices({}, {}, {}, false);
    }
    OrderRequest before = m_reading.request;
    const OrderDraft draft = m_fields->draft();
    const bool isTyped = draft != m_draft;
    m_draft = draft;
    m_reading = isKnown ? readDraft(draft, *m_contract, scene()) : DraftReading();
    if (isKnown) {
        m_fields->showReading(m_reading, *m_contract, sizeEcho());
    }
    m_fields->setEnabled(isKnown);
    if (!isTyped && !m_isLive && !m_reading.request.quantity.isZero()) {
        // Sizing by risk follows every price. The words of the guardrails to a draft that nobody changed hold until the
        // next ones are there, or the button would be dead for a moment with every tick; they judge what is sent
        // anyway.
        before.quantity = m_reading.request.quantity;
    }
    if (!isSame(before, m_reading.request)) {
        m_preview.reset();
    }
    if (isKnown && m_reading.isComplete()) {
        if (!m_previewTimer.isActive()) {
            m_previewTimer.start();
        }
    } else {
        m_preview.reset();
    }
    showState();
}

void TicketPanel::askForPreview()
{
    if (m_contract && m_reading.isComplete()) {
        Q_EMIT previewWanted(++m_asked, m_reading.request);
    }
}

void TicketPanel::setPreview(quint64 number, const OrderPreview& preview)
{
    if (number == m_asked && m_contract && m_reading.isComplete()) {
        m_preview = preview;
        showState();
    }
}

void TicketPanel::askForPlace(const QString& question)
{
    if (m_placeQuestion != question) {
        m_placeQuestion = question;
        showState();
    }
}

QString TicketPanel::blockedBy() const
{
    if (!m_desk || m_desk->pause == DeskPause::NoFeed) {
        return tr("No prices are open. Choose a feed to trade on.");
    }
    switch (m_desk->pause) {
    case DeskPause::None:
    case DeskPause::NoFeed:
        break;
    case DeskPause::LedgerClosed:
        return tr("The ledger is not open yet. Orders wait, so that none is lost.");
    case DeskPause::LedgerFailing:
        return tr("The ledger cannot write. Nothing is sent that could not be kept; free some room on the disk.");
    case DeskPause::Disabled:
        return tr("Trading is switched off by ENABLE_TRADING=false. Change the configuration to send orders.");
    case DeskPause::Replaying:
        return tr("The account is being restored from the ledger.");
    }
    if (!m_id) {
        return tr("Choose a symbol in the watchlist.");
    }
    if (!m_contract) {
        return tr("This symbol cannot be traded on this feed.");
    }
    return {};
}

void TicketPanel::showState()
{
    m_fix.reset();
    if (m_contract && m_reading.size.ok() && !m_reading.request.quantity.isZero()) {
        m_outcome->showPlan(m_reading, *m_contract, m_preview, m_desk->account.currency);
    } else {
        m_outcome->showNothing();
    }
    const bool isHalted = m_desk && m_desk->isHalted;
    if (isHalted) {
        DenialScene scene = denialScene();
        const DenialWords words = denialWords({DenialCode::EmergencyStop}, scene);
        m_outcome->say(NoteKind::Warning,
                       u"<b>"_s + words.rule.toHtmlEscaped() + u".</b> "_s + words.detail.toHtmlEscaped(), u"lock"_s);
    } else if (!m_placeQuestion.isEmpty() && m_desk && m_desk->pause == DeskPause::LedgerClosed) {
        m_outcome->say(NoteKind::Warning, m_placeQuestion);
    } else if (const QString why = blockedBy(); !why.isEmpty()) {
        m_outcome->say(NoteKind::Info, why.toHtmlEscaped());
    } else {
        showGuard();
    }
    showButton(isHalted);
}

void TicketPanel::showGuard()
{
    if (m_isLive && !m_liveWords.isEmpty()) {
        m_outcome->say(m_liveKind, m_liveWords.toHtmlEscaped());
        return;
    }
    if (m_isLive && m_reading.isComplete() && !m_liveCheck.isEmpty()) {
        m_outcome->say(m_liveCheckKind, m_liveCheck.toHtmlEscaped());
        return;
    }
    if (m_isLive && m_reading.isComplete() && !m_reading.request.stopLoss.isZero()
        && m_reading.request.side == Side::Buy) {
        m_outcome->say(m_keepsStops ? NoteKind::Info : NoteKind::Warning,
                       m_keepsStops
                           ? tr("Real money. As soon as this is filled, the stop loss is placed at the exchange as an "
                                "order of its own. It stays there when this program ends.")
                           : tr("Real money. This exchange takes no stop losses from here: it is used for the size "
                                "only and is <b>not</b> placed there. If the price falls, you have to sell yourself."));
        return;
    }
    if (m_hasAnswer && m_answer.kind != Answer::Kind::Accepted) {
        if (m_answer.kind == Answer::Kind::Unkept) {
            m_outcome->say(NoteKind::Danger,
                           tr("<b>Not sent: the ledger did not take it.</b> Kept: this draft. Try again when the "
                              "ledger is open."));
            return;
        }
        const DenialWords words = denialWords(m_answer.denial, denialScene());
        m_fix = words.fix;
        m_outcome->sayDenied(words, true);
        return;
    }
    if (!m_reading.isComplete()) {
        m_outcome->sayNothing();
        return;
    }
    if (!m_preview) {
        return; // The last word stands until the new one comes, or the note would flicker at every key.
    }
    if (m_preview->denial.code != DenialCode::None) {
        const DenialWords words = denialWords(m_preview->denial, denialScene());
        m_fix = words.fix;
        m_outcome->sayDenied(words, false);
        return;
    }
    m_outcome->sayAllowed(m_desk->limits, limitUse(m_desk->limits, limitScene()), m_preview->positionShare, *m_contract,
                          m_desk->account.currency);
}

DenialScene TicketPanel::denialScene() const
{
    DenialScene out;
    out.contract = m_contract;
    out.request = &m_reading.request;
    out.limits = m_desk ? m_desk->limits : RiskLimits();
    out.account = m_desk ? m_desk->account.currency : Currency();
    out.entry = m_reading.entry;
    const DraftScene market = scene();
    out.market = Ticks((market.bid.value + market.ask.value) / 2);
    out.locale = locale();
    return out;
}

LimitScene TicketPanel::limitScene() const
{
    LimitScene out;
    const OrderRequest& request = m_reading.request;
    std::int64_t held = 0;
    for (const PositionRow& position : m_desk->positions) {
        held += position.instrument == request.instrument ? signOf(position.side) * position.quantity.value : 0;
    }
    out.positionAfter = Lots(signOf(request.side) * held + request.quantity.value);
    out.valueAfter = notionalOf(*m_contract, m_reading.entry, out.positionAfter);
    out.openTradesAfter = m_desk->today.openTrades + (held == 0 ? 1 : 0);
    out.tradesToday = m_desk->today.tradesSent;
    const bool isOwnMoney = m_contract->quote == m_desk->account.currency;
    if (isOwnMoney && m_preview->atStop) {
        out.lossAtStop = checkedSub(Cash(), *m_preview->atStop);
        out.lossRoom = m_desk->today.lossRoom;
    }
    if (request.side == Side::Buy) {
        const auto found = std::find_if(m_desk->balances.begin(), m_desk->balances.end(),
                                        [this](const BalanceRow& row) { return row.currency == m_contract->quote; });
        if (found != m_desk->balances.end()) {
            out.needed = checkedAdd(m_preview->notional, m_preview->fee);
            out.free = checkedSub(found->total, found->reserved);
        }
    }
    return out;
}

QString TicketPanel::sizeEcho() const
{
    const SizeResult& size = m_reading.size;
    if (!m_contract || !size.ok() || size.lots.isZero()) {
        return {};
    }
    const QLocale where = locale();
    const QString quantity = amountText(*m_contract, size.lots, where);
    const QString value = cashText(size.notional, m_contract->quote, where);
    if (m_fields->draft().sizeBy == SizeBy::Amount) {
        return tr("= %1 → %2").arg(quantity, value);
    }
    return tr("= %1 → %2 → %3").arg(cashText(size.budget, m_contract->quote, where), quantity, value);
}

bool TicketPanel::canSend() const
{
    return !m_isSending && m_desk && !m_desk->isHalted && blockedBy().isEmpty() && m_reading.isComplete() && m_preview
        && m_preview->denial.code == DenialCode::None && !(m_isLive && m_isRefusedLive);
}

void TicketPanel::showButton(bool isLocked)
{
    const bool buys = m_fields->draft().side == Side::Buy;
    setRole(m_send, buys ? ButtonRole::Buy : ButtonRole::Sell);
    m_send->setIcon(icon(isLocked ? u"lock"_s : buys ? u"arrow-up"_s : u"arrow-down"_s));
    QString text;
    if (isLocked) {
        text = tr("Locked: trading is halted");
    } else if (m_isSending) {
        text = tr("Sending…");
    } else if (m_contract && !m_reading.request.quantity.isZero()) {
        const QString amount = amountText(*m_contract, m_reading.request.quantity, locale());
        text = m_isLive ? (buys ? tr("Buy %1 · LIVE at %2") : tr("Sell %1 · LIVE at %2")).arg(amount, m_venue)
            : buys      ? tr("Buy %1 · paper").arg(amount)
                        : tr("Sell %1 · paper").arg(amount);
    } else {
        text = m_isLive ? (buys ? tr("Buy · LIVE at %1") : tr("Sell · LIVE at %1")).arg(m_venue)
            : buys      ? tr("Buy · paper")
                        : tr("Sell · paper");
    }
    const bool isReady = canSend();
    m_send->setText(text);
    m_send->setAccessibleName(text);
    m_send->setEnabled(isReady);
    QString why;
    if (!isReady && !isLocked) {
        why = blockedBy();
        if (why.isEmpty() && !m_reading.isComplete()) {
            why = tr("Fill in what is missing above.");
        }
    }
    m_dryRun->setEnabled(isReady);
    m_dryRun->setToolTip(isReady ? tr("The exchange says whether it would take this order") : why);
    m_send->setToolTip(why);
    m_send->setAccessibleDescription(why);
    Q_EMIT readinessChanged();
}

QString TicketPanel::sendText() const
{
    return m_send->text();
}

void TicketPanel::send()
{
    if (canSend()) {
        m_isSending = true;
        m_liveWords.clear();
        m_hasAnswer = false;
        showState();
        if (m_reading.second) {
            Q_EMIT pairWanted(m_reading.request, *m_reading.second, plan());
        } else {
            Q_EMIT sendWanted(m_reading.request, plan());
        }
    }
}

OrderPlan TicketPanel::plan() const
{
    return m_contract ? planOf(m_reading.request, *m_contract, m_reading.entry, m_fields->thesis()) : OrderPlan();
}

void TicketPanel::showAnswer(const Answer& answer)
{
    if (answer.kind == Answer::Kind::Accepted) {
        m_fields->clearThesis(); // The next trade has reasons of its own.
    }
    m_isSending = false;
    m_answer = answer;
    m_hasAnswer = true;
    m_preview.reset();
    refresh();
}

void TicketPanel::setLive(bool isLive, const QString& venue, bool keepsStops)
{
    m_keepsStops = keepsStops;
    if (std::exchange(m_isLive, isLive) != isLive || m_venue != venue) {
        m_venue = venue;
        m_liveWords.clear();
        m_liveCheck.clear();
        m_isRefusedLive = isLive; // Until the real account was asked.
        m_preview.reset();
        refresh();
    }
}

void TicketPanel::offerDryRun(bool isOffered)
{
    m_dryRun->setVisible(isOffered && m_isLive);
    m_dryRun->setText(tr("Ask %1 first, place nothing").arg(m_venue));
}

void TicketPanel::setLiveCheck(bool isRefused, NoteKind kind, const QString& words)
{
    m_isRefusedLive = isRefused;
    m_liveCheckKind = kind;
    m_liveCheck = words;
}

void TicketPanel::showLive(NoteKind kind, const QString& words)
{
    m_isSending = false;
    m_liveKind = kind;
    m_liveWords = words;
    refresh();
}

void TicketPanel::chooseSide(Side side)
{
    m_fields->setSide(side);
    m_fields->focusFirst();
}

void TicketPanel::takePrice(Price price)
{
    if (!price.isPositive() || !m_contract) {
        return;
    }
    const OrderType type = m_fields->draft().type;
    if (type == OrderType::Market) {
        m_fields->setType(OrderType::Limit);
    }
    m_fields->setLevel(type == OrderType::Stop ? DraftField::Trigger : DraftField::Limit, price.value());
}

void TicketPanel::clear()
{
    m_hasAnswer = false;
    m_fields->clearPrices();
}

void TicketPanel::fitHeight()
{
    // Wrapped texts need their height for this width; a scroll area would squeeze the fields instead.
    QWidget* page = m_scroll->widget();
    const QLayout* layout = page->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_scroll->viewport()->width())
                                                   : layout->totalMinimumSize().height();
    if (page->minimumHeight() != height) {
        page->setMinimumHeight(height);
        m_scroll->setMaximumHeight(height);
    }
}

QSize TicketPanel::minimumSizeHint() const
{
    // Fields at the edge must not be cut off: the dock gives this width, and a small screen scrolls.
    return {std::max(m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width(),
                     m_foot->minimumSizeHint().width()),
            m_scroll->minimumSizeHint().height() + m_foot->sizeHint().height()};
}

void TicketPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool TicketPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fitHeight();
    }
    return QWidget::eventFilter(watched, event);
}

void TicketPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace elite
