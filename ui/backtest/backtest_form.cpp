// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/backtest_form.h"

#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/bots/bot_texts.h"
#include "ui/bots/parameter_fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr const char* kTimeframes[] = {"1m", "3m", "5m", "15m", "30m", "1h", "4h", "1d"};

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTypeRole(label, TypeRole::Strong);
    return label;
}

} // namespace

BacktestForm::BacktestForm(QWidget* parent)
    : QWidget(parent)
    , m_bot(new QComboBox(this))
    , m_tapes(new QComboBox(this))
    , m_symbol(new QComboBox(this))
    , m_timeframe(new QComboBox(this))
    , m_prices(new QComboBox(this))
    , m_start(new NumberField({}, this))
    , m_seed(new NumberField({}, this))
    , m_summary(new QLabel(this))
    , m_parameters(new ParameterFields(this))
    , m_friction(new QLabel(this))
    , m_run(new QPushButton(icon(u"play"_s), tr("Run backtest"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_meter(new Meter(this))
    , m_note(new Note(NoteKind::Warning, {}, this))
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    column->setSpacing(theme().space(2));
    makeChoices(column);
    column->addWidget(heading(tr("Parameters"), inside));
    column->addWidget(m_summary);
    column->addWidget(m_parameters);
    makeFriction(column);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(3));
    below->setSpacing(theme().space(2));
    below->addWidget(m_note);
    below->addWidget(m_meter);
    below->addWidget(m_run);
    below->addWidget(m_cancel);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addLayout(below);
    setRole(m_run, ButtonRole::Primary);
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_run->setToolTip(tr("Run backtest (%1)").arg(m_run->shortcut().toString(QKeySequence::NativeText)));
    m_note->hide();
    connect(m_run, &QPushButton::clicked, this, &BacktestForm::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BacktestForm::cancelRequested);
    setRunning(false);
    chooseBot();
}

void BacktestForm::makeChoices(QVBoxLayout* column)
{
    for (const BotKind& kind : BotCatalog::kinds()) {
        m_bot->addItem(botTitle(kind));
    }
    for (const char* text : kTimeframes) {
        m_timeframe->addItem(QLatin1StringView(text));
    }
    m_prices->addItem(tr("As bars, pessimistic"));
    m_prices->addItem(tr("Every quote and trade"));
    m_tapes->addItem(tr("Open a tape file…"), QString());
    m_start->setValue(Decimal::fromInteger(10'000));
    m_seed->setValue(Decimal::fromInteger(42));
    m_summary->setWordWrap(true);
    setTypeRole(m_summary, TypeRole::Small);
    setTextRole(m_summary, ColorRole::TextSecondary);
    std::vector<FieldRow*> rows;
    const auto add = [&](const QString& label, QWidget* field) {
        rows.push_back(new FieldRow(label, field, this));
        column->addWidget(rows.back());
    };
    add(tr("Bot"), m_bot);
    add(tr("Tape"), m_tapes);
    add(tr("Instrument"), m_symbol);
    add(tr("Timeframe"), m_timeframe);
    add(tr("Prices"), m_prices);
    add(tr("Money"), m_start);
    add(tr("Seed"), m_seed);
    int width = 0;
    for (const FieldRow* row : rows) {
        width = std::max(width, row->labelWidthHint());
    }
    for (FieldRow* row : rows) {
        row->setLabelWidth(width);
    }
    for (QComboBox* box : {m_bot, m_tapes, m_symbol, m_timeframe, m_prices}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    connect(m_bot, &QComboBox::currentIndexChanged, this, &BacktestForm::chooseBot);
    connect(m_tapes, &QComboBox::activated, this, [this](int index) {
        const QString path = m_tapes->itemData(index).toString();
        path.isEmpty() ? askForTape() : Q_EMIT tapeChosen(path);
    });
    connect(m_symbol, &QComboBox::currentIndexChanged, this, &BacktestForm::showFriction);
    connect(m_parameters, &ParameterFields::changed, this, &BacktestForm::update);
    for (NumberField* field : {m_start, m_seed}) {
        connect(field, &NumberField::edited, this, &BacktestForm::update);
    }
}

void BacktestForm::makeFriction(QVBoxLayout* column)
{
    column->addWidget(heading(tr("Friction, as in paper trading"), this));
    m_friction->setWordWrap(true);
    setTypeRole(m_friction, TypeRole::Small);
    setTextRole(m_friction, ColorRole::TextSecondary);
    column->addWidget(m_friction);
}

void BacktestForm::addTape(const QString& title, const QString& path)
{
    if (m_tapes->findData(path) < 0) {
        m_tapes->insertItem(m_tapes->count() - 1, title, path);
    }
    m_tapes->setCurrentIndex(m_tapes->findData(path));
}

void BacktestForm::askForTape()
{
    auto* dialog = new QFileDialog(this, tr("Open a tape"), {}, tr("Tapes (*.tape);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BacktestForm::tapeChosen);
    dialog->open();
}

void BacktestForm::setTape(std::shared_ptr<const TapeFile> tape)
{
    m_tape = std::move(tape);
    m_symbol->clear();
    if (m_tape) {
        for (const Instrument& instrument : m_tape->tape().header().instruments) {
            m_symbol->addItem(instrument.id.symbol.toString());
        }
    }
    showFriction();
    update();
}

const BotKind& BacktestForm::bot() const
{
    return BotCatalog::kinds()[static_cast<std::size_t>(std::max(0, m_bot->currentIndex()))];
}

void BacktestForm::chooseBot()
{
    m_summary->setText(botSummary(bot()));
    m_parameters->setBot(bot());
    Q_EMIT changed();
}

void BacktestForm::setValues(std::span<const std::int64_t> values)
{
    m_parameters->setValues(values);
}

void BacktestForm::showFriction()
{
    const int index = m_symbol->currentIndex();
    if (!m_tape || index < 0) {
        m_friction->setText(tr("Open a tape to see its fees."));
        return;
    }
    const Instrument& instrument = m_tape->tape().header().instruments[static_cast<std::size_t>(index)];
    const VenueFees fees = feesOf(instrument.id.venue);
    const auto percent = [this](std::int64_t e8) -> QString {
        return formatPercent(Decimal::fromParts(e8, 6).valueOr(Decimal()).trimmed(), 2, locale());
    };
    m_start->setUnit(instrument.counter.toString());
    m_friction->setText(
        tr("Fee, maker %1, taker %2. Slippage 0.10 to 0.20 %. 3 % of orders are rejected. Delay 150 ms, "
           "in bars the next open.")
            .arg(percent(fees.makerE8), percent(fees.takerE8)));
}

std::optional<BacktestRequest> BacktestForm::request() const
{
    const auto values = m_parameters->values();
    const TypedNumber start = m_start->value();
    const TypedNumber seed = m_seed->value();
    const auto cash = start.ok() ? cashFrom(start.value, Rounding::HalfEven) : std::nullopt;
    const auto whole = seed.ok() && !seed.value.isNegative()
        ? seed.value.inSteps(Decimal::fromInteger(1), Rounding::Down)
        : Result<std::int64_t>(Error{});
    if (!m_tape || m_symbol->currentIndex() < 0 || !values || !cash || cash->value <= 0 || !whole) {
        return std::nullopt;
    }
    BacktestRequest request;
    request.tape = m_tape;
    request.instrument = static_cast<FeedIndex>(m_symbol->currentIndex());
    request.timeframe = Timeframe::parse(m_timeframe->currentText().toLatin1()).valueOr(Timeframe());
    request.prices = m_prices->currentIndex() == 0 ? BacktestPrices::Bars : BacktestPrices::Events;
    request.bot = &bot();
    request.values = *values;
    request.start = *cash;
    request.seed = static_cast<std::uint64_t>(*whole);
    return request;
}

void BacktestForm::setRunning(bool running)
{
    m_isRunning = running;
    m_cancel->setVisible(running);
    m_meter->setVisible(running);
    m_run->setVisible(!running);
    update();
}

void BacktestForm::showProgress(const QString& what, double share)
{
    m_meter->setShare(share);
    m_meter->setTexts(what, formatPercent(Decimal::fromInteger(static_cast<std::int32_t>(share * 100)), 0, locale()));
}

void BacktestForm::showNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void BacktestForm::update()
{
    const bool isReady = request().has_value();
    m_run->setEnabled(isReady && !m_isRunning);
    if (!isReady) {
        m_run->setToolTip(m_tape ? tr("A field above is wrong") : tr("Open a tape first"));
    } else {
        m_run->setToolTip(tr("Run backtest (%1)").arg(m_run->shortcut().toString(QKeySequence::NativeText)));
    }
    Q_EMIT changed();
}

} // namespace elite
