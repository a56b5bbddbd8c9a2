// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/bots_panel.h"

#include "app/backtest/backtest_export.h"
#include "app/market/market_service.h"
#include "ui/backtest/text_table.h"
#include "ui/base/field_row.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/state_panel.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"
#include "ui/bots/bot_act_words.h"
#include "ui/bots/bot_texts.h"
#include "ui/bots/parameter_fields.h"
#include "ui/trading/desk_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr const char* kTimeframes[] = {"1m", "3m", "5m", "15m", "30m", "1h"};

std::optional<std::int64_t> wholeNumber(const NumberField& field)
{
    const TypedNumber typed = field.value();
    const auto steps = typed.ok() && typed.value.isMultipleOf(Decimal::fromInteger(1))
        ? typed.value.inSteps(Decimal::fromInteger(1), Rounding::Down)
        : Result<std::int64_t>(Error{});
    return steps ? std::optional(*steps) : std::nullopt;
}

TraderName nameOf(const BotCard& card)
{
    return {QByteArray(card.spec.kind->id.data(), static_cast<qsizetype>(card.spec.kind->id.size())), card.id};
}

QTableView* makeTable(TextTable* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    prepareTable(table);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTypeRole(label, TypeRole::Strong);
    return label;
}

} // namespace

BotsPanel::BotsPanel(BotService& bots, MarketService& market, QWidget* parent)
    : QWidget(parent)
    , m_bots(bots)
    , m_market(market)
    , m_bot(new QComboBox(this))
    , m_symbol(new QComboBox(this))
    , m_timeframe(new QComboBox(this))
    , m_money(new NumberField({}, this))
    , m_loss(new NumberField(u"%"_s, this))
    , m_trades(new NumberField({}, this))
    , m_summary(new QLabel(this))
    , m_parameters(new ParameterFields(this))
    , m_autopilot(new QCheckBox(tr("Autopilot: bots may send practice orders without asking"), this))
    , m_start(new QPushButton(tr("Start on practice money"), this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_cards(new TextTable({{tr("Bot")},
                             {tr("Instrument")},
                             {tr("State")},
                             {tr("Equity"), true},
                             {tr("Result"), true, true},
                             {tr("Trades"), true},
                             {tr("Sent today"), true},
                             {tr("Refused"), true}},
                            this))
    , m_table(makeTable(m_cards, tr("Bots"), this))
    , m_stop(new QPushButton(tr("Stop and close its position"), this))
    , m_remove(new QPushButton(tr("Remove from the list"), this))
    , m_acts(new TextTable({{tr("Time, UTC")}, {tr("What it did")}, {tr("Why, or how it went")}}, this))
    , m_doings(makeTable(m_acts, tr("What the chosen bot did"), this))
    , m_doingsTitle(heading(tr("What it did and why"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().border.splitter);
    row->addWidget(makeForm());
    row->addWidget(makeList(), 1);
    connect(m_bot, &QComboBox::currentIndexChanged, this, &BotsPanel::chooseBot);
    connect(m_parameters, &ParameterFields::changed, this, &BotsPanel::update);
    for (NumberField* field : {m_money, m_loss, m_trades}) {
        connect(field, &NumberField::edited, this, &BotsPanel::update);
    }
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (const auto wanted = spec()) {
            m_note->hide();
            m_bots.start(*wanted);
        }
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const BotCard* card = chosen()) {
            m_bots.stop(card->id);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const BotCard* card = chosen()) {
            m_bots.remove(card->id);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BotsPanel::showDoings);
    connect(&m_bots, &BotService::cardsChanged, this, &BotsPanel::showCards);
    connect(&m_bots, &BotService::startFailed, this, [this](const Error& error) {
        m_note->setKind(NoteKind::Danger);
        m_note->setText(error.code == ErrorCode::Denied
                            ? tr("Not started: all trading is halted or switched off. Release the stop first.")
                            : error.code == ErrorCode::Unavailable
                            ? tr("Not started: the ledger is not open yet, so its trades could not be kept.")
                            : tr("Not started: %1").arg(error.detail.toHtmlEscaped()));
        m_note->show();
    });
    connect(&m_market, &MarketService::instrumentsChanged, this, &BotsPanel::fillSymbols);
    connect(&m_market, &MarketService::feedChanged, this, &BotsPanel::showCards);
    connect(&m_bots, &BotService::autopilotChanged, this, &BotsPanel::showAutopilot);
    connect(m_autopilot, &QCheckBox::clicked, this, [this](bool on) {
        if (const Done kept = m_bots.setAutopilot(on); !kept) {
            m_note->setKind(NoteKind::Warning);
            m_note->setText(tr("Autopilot stays as it is: ENABLE_AUTOPILOT decides it, set in %1.")
                                .arg(kept.error().detail.toHtmlEscaped()));
            m_note->show();
        }
        showAutopilot();
    });
    fillSymbols();
    chooseBot();
    showAutopilot();
}

QString BotsPanel::stateText(const BotCard& card) const
{
    switch (card.state) {
    case BotState::Running:
        break;
    case BotState::Stopping:
        return tr("Closing its position");
    case BotState::Stopped:
        return tr("Stopped");
    case BotState::Halted:
        return tr("HALTED");
    }
    switch (card.pause) {
    case BotPause::Stale:
        return tr("Waits: prices are old");
    case BotPause::Autopilot:
        return tr("Waits: autopilot is off");
    case BotPause::Disabled:
        return tr("Waits: trading is switched off");
    case BotPause::None:
        break;
    }
    if (card.isTripped) {
        return tr("Waits: daily loss limit");
    }
    if (card.spec.limits.maxTradesPerDay > 0 && card.sentToday >= card.spec.limits.maxTradesPerDay) {
        return tr("Waits: %n trade(s) today, the most", nullptr, card.sentToday);
    }
    switch (m_market.feed().phase) {
    case FeedPhase::Running:
    case FeedPhase::Opening:
        return tr("Running");
    case FeedPhase::Ended:
        return tr("Waits: the feed is over");
    default:
        return tr("Waits: the feed stands still");
    }
}

/// ENABLE_AUTOPILOT, where it is needed.
void BotsPanel::showAutopilot()
{
    m_autopilot->setChecked(m_bots.isAutopilotOn());
    update();
    showCards();
}

QWidget* BotsPanel::makeForm()
{
    for (const BotKind& kind : BotCatalog::kinds()) {
        m_bot->addItem(botTitle(kind));
    }
    for (const char* text : kTimeframes) {
        m_timeframe->addItem(QLatin1StringView(text));
    }
    m_money->setValue(Decimal::fromInteger(10'000));
    m_loss->setValue(Decimal::fromInteger(5));
    m_trades->setValue(Decimal::fromInteger(50));
    setRole(m_start, ButtonRole::Primary);
    m_summary->setWordWrap(true);
    setTypeRole(m_summary, TypeRole::Small);
    setTextRole(m_summary, ColorRole::TextSecondary);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    column->setSpacing(theme().space(2));
    std::vector<FieldRow*> rows;
    const auto add = [&](const QString& label, QWidget* field) {
        rows.push_back(new FieldRow(label, field, inside));
        column->addWidget(rows.back());
    };
    add(tr("Bot"), m_bot);
    column->addWidget(m_summary);
    add(tr("Instrument"), m_symbol);
    add(tr("Timeframe"), m_timeframe);
    column->addWidget(heading(tr("Parameters"), inside));
    column->addWidget(m_parameters);
    column->addWidget(heading(tr("Its own account and limits"), inside));
    add(tr("Money"), m_money);
    add(tr("Daily loss limit"), m_loss);
    add(tr("Trades a day"), m_trades);
    int width = 0;
    for (const FieldRow* row : rows) {
        width = std::max(width, row->labelWidthHint());
    }
    for (FieldRow* row : rows) {
        row->setLabelWidth(width);
    }
    for (QComboBox* box : {m_bot, m_symbol, m_timeframe}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto* lasting
        = new QLabel(tr("A bot trades in your practice run, on money of its own and with the same costs and "
                        "guardrails as you. Everything it does is in the ledger: it goes on after a restart, and "
                        "its trades stand in the journal under its name."),
                     inside);
    lasting->setWordWrap(true);
    setTypeRole(lasting, TypeRole::Small);
    setTextRole(lasting, ColorRole::TextSecondary);
    column->addWidget(lasting);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* outer = new QWidget(this);
    outer->setFixedWidth(theme().scaled(300));
    auto* all = new QVBoxLayout(outer);
    all->setContentsMargins(0, 0, 0, theme().space(3));
    all->addWidget(scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme().space(3), 0, theme().space(3), 0);
    below->addWidget(m_note);
    below->addWidget(m_autopilot);
    below->addWidget(m_start);
    all->addLayout(below);
    m_note->hide();
    return outer;
}

QWidget* BotsPanel::makeList()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    column->setSpacing(theme().space(2));
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_doingsTitle);
    column->addWidget(m_doings, 1);
    m_list = new StatePanel(side, this);
    return m_list;
}

void BotsPanel::chooseBot()
{
    const BotKind& kind = BotCatalog::kinds()[static_cast<std::size_t>(std::max(0, m_bot->currentIndex()))];
    m_summary->setText(botSummary(kind));
    m_parameters->setBot(kind);
    update();
}

void BotsPanel::fillSymbols()
{
    const QString before = m_symbol->currentText();
    m_symbol->clear();
    for (const MarketRow& row : m_market.rows()) {
        m_symbol->addItem(symbolName(row.instrument));
    }
    m_symbol->setCurrentIndex(std::max(0, m_symbol->findText(before)));
    update();
}

std::optional<BotSpec> BotsPanel::spec() const
{
    const auto values = m_parameters->values();
    const TypedNumber money = m_money->value();
    const auto cash = money.ok() ? cashFrom(money.value, Rounding::HalfEven) : std::nullopt;
    const TypedNumber loss = m_loss->value();
    const auto lossBp
        = loss.ok() ? loss.value.inSteps(*Decimal::fromParts(1, 2), Rounding::Down) : Result<std::int64_t>(Error{});
    const auto trades = wholeNumber(*m_trades);
    const int at = m_symbol->currentIndex();
    // The limits of a practice account may be tightened here, never loosened.
    const RiskLimits standard = practiceLimits();
    if (!values || !cash || cash->value <= 0 || !lossBp || *lossBp < 1 || *lossBp > standard.maxDailyLossBp || !trades
        || *trades < 1 || *trades > standard.maxTradesPerDay || at < 0
        || at >= static_cast<int>(m_market.rows().size())) {
        return std::nullopt;
    }
    BotSpec spec;
    spec.kind = m_parameters->bot();
    spec.values = *values;
    spec.instrument = m_market.rows()[static_cast<std::size_t>(at)].instrument.id;
    spec.timeframe = Timeframe::parse(m_timeframe->currentText().toLatin1()).valueOr(Timeframe());
    spec.start = *cash;
    spec.limits.maxDailyLossBp = static_cast<std::int32_t>(*lossBp);
    spec.limits.maxTradesPerDay = static_cast<std::int32_t>(*trades);
    return spec;
}

void BotsPanel::update()
{
    const bool isReady = spec().has_value() && m_bots.isTradingEnabled() && m_bots.isAutopilotOn();
    m_start->setEnabled(isReady);
    m_start->setToolTip(isReady                          ? QString()
                            : !m_bots.isTradingEnabled() ? tr("Trading is switched off (ENABLE_TRADING=false)")
                            : !m_bots.isAutopilotOn()    ? tr("Switch autopilot on first")
                            : m_symbol->count() == 0     ? tr("Open a feed first")
                                                     : tr("A field is wrong: at most 5 % a day and 50 trades a day"));
    const BotCard* card = chosen();
    const bool isAwake = card && (card->state == BotState::Running);
    m_stop->setEnabled(isAwake);
    m_stop->setToolTip(isAwake ? QString() : tr("Choose a running bot"));
    m_remove->setEnabled(card && !isAwake && card->state != BotState::Stopping);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Choose a bot that has stopped"));
}

const BotCard* BotsPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < static_cast<int>(m_bots.cards().size()) ? &m_bots.cards()[static_cast<std::size_t>(row)]
                                                                     : nullptr;
}

void BotsPanel::showCards()
{
    const QModelIndexList before = m_table->selectionModel()->selectedRows();
    const int row = before.isEmpty() ? 0 : before.first().row();
    std::vector<QStringList> rows;
    for (const BotCard& card : m_bots.cards()) {
        const auto money = [&](Cash cash, Sign sign) -> QString {
            return formatMoney(
                Money(toDecimal(cash).rescaled(2, Rounding::HalfEven).valueOr(Decimal()), card.contract.quote),
                locale(), sign);
        };
        const auto result = card.equity ? checkedSub(*card.equity, card.spec.start) : std::nullopt;
        const MarketRow* market = m_market.row(card.spec.instrument);
        rows.push_back({u"%1 (%2)"_s.arg(traderText(nameOf(card)), settingsText(*card.spec.kind, card.spec.values)),
                        (market ? symbolName(market->instrument) : card.spec.instrument.symbol.toString()) + u' '
                            + QString::fromLatin1(card.spec.timeframe.toText()),
                        stateText(card), card.equity ? money(*card.equity, Sign::MinusOnly) : u"–"_s,
                        result ? money(*result, Sign::Always) : u"–"_s, formatCount(card.trades, locale()),
                        card.spec.limits.maxTradesPerDay > 0
                            ? tr("%1 of %2")
                                  .arg(formatCount(card.sentToday, locale()),
                                       formatCount(card.spec.limits.maxTradesPerDay, locale()))
                            : formatCount(card.sentToday, locale()),
                        formatCount(card.refused, locale())});
    }
    m_cards->setRows(std::move(rows));
    if (m_cards->rowCount() > 0) {
        m_table->selectRow(std::min(row, m_cards->rowCount() - 1));
        m_list->showContent();
    } else {
        m_list->showState(PanelState::Empty,
                          {tr("No bots in this run"),
                           tr("Choose one beside this, and it trades on practice money of its own. What it holds, what "
                              "it did and why stand here, order by order."),
                           {},
                           u"bot"_s});
    }
    showDoings();
}

void BotsPanel::showDoings()
{
    std::vector<QStringList> rows;
    if (const BotCard* card = chosen()) {
        Contract contract = card->contract;
        if (const MarketRow* market = m_market.row(card->spec.instrument)) {
            contract.base = market->instrument.base; // A blind recording has another name.
            contract.quote = market->instrument.counter;
        }
        for (auto it = card->recent.rbegin(); it != card->recent.rend(); ++it) {
            const auto words = botActWords(*it, contract, locale());
            if (!words.what.isEmpty()) {
                const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMicros(it->time) / 1000, Qt::UTC);
                // A blind recording has no dates.
                const QString when = m_market.feed().info.isBlind ? dayClockText(it->time, locale())
                                                                  : locale().toString(time, u"d MMM HH:mm:ss"_s);
                rows.push_back({when, words.what, words.why});
            }
        }
    }
    m_acts->setRows(std::move(rows));
    update();
}

} // namespace elite
