// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/ticket_fields.h"

#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/denial_words.h"
#include "ui/trading/desk_words.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::size_t at(DraftField field)
{
    return static_cast<std::size_t>(field);
}

std::optional<Decimal> typed(const NumberField* field)
{
    const TypedNumber number = field->value();
    return number.ok() ? std::optional(number.value) : std::nullopt;
}

} // namespace

TicketFields::TicketFields(QWidget* parent)
    : QWidget(parent)
    , m_side(new SegmentedControl(tr("Side"), this))
    , m_type(new QComboBox(this))
    , m_tif(new QComboBox(this))
    , m_sizeBy(new SegmentedControl(tr("Size by"), this))
    , m_expiry(new QDateTimeEdit(this))
    , m_more(new QToolButton(this))
    , m_moreBox(new QWidget(this))
    , m_reduceOnly(new QCheckBox(tr("Reduce only: never opens or turns a position"), this))
    , m_postOnly(new QCheckBox(tr("Post only: never takes, so it pays the maker fee"), this))
    , m_second(new QComboBox(this))
    , m_thesis(new QLineEdit(this))
{
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(2));
    makeChoices();
    makeRows();
    makeMore();
    m_sizes[0] = u"0"_s + locale().decimalPoint() + u"5"_s;
    m_fields[at(DraftField::Size)]->setText(m_sizes[0]);
    fitFields();
    fitTifs();
    orderFocus();
}

/// From top to bottom as the eye goes; widgets are made in another order.
void TicketFields::orderFocus()
{
    std::vector<QWidget*> order{m_side->segment(0), m_side->segment(1), m_type,  m_tif, m_more,
                                m_reduceOnly,       m_postOnly,         m_second};
    for (const DraftField field : {DraftField::Limit, DraftField::Trigger, DraftField::Trail}) {
        order.push_back(m_fields[at(field)]);
    }
    for (int i = 0; i < 4; ++i) {
        order.push_back(m_sizeBy->segment(i));
    }
    for (const DraftField field :
         {DraftField::Size, DraftField::StopLoss, DraftField::TakeProfit, DraftField::Second}) {
        order.push_back(m_fields[at(field)]);
    }
    order.push_back(m_expiry);
    order.push_back(m_thesis);
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void TicketFields::makeChoices()
{
    m_side->setHeight(SegmentedControl::Height::Tall);
    m_side->addSegment(sideText(Side::Buy), u"arrow-up"_s, ButtonRole::Buy);
    m_side->addSegment(sideText(Side::Sell), u"arrow-down"_s, ButtonRole::Sell);
    m_type->setAccessibleName(tr("Order type"));
    for (const OrderType type :
         {OrderType::Market, OrderType::Limit, OrderType::Stop, OrderType::StopLimit, OrderType::TrailingStop}) {
        m_type->addItem(typeText(type), static_cast<int>(type));
    }
    m_tif->setAccessibleName(tr("Time in force"));
    for (QComboBox* box : {m_type, m_tif}) {
        box->setMinimumContentsLength(6); // a long entry is cut rather than the rail widened
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(2));
    row->addWidget(m_type, 6);
    row->addWidget(m_tif, 5);
    row->addWidget(m_more);
    layout()->addWidget(m_side);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_side, &SegmentedControl::currentChanged, this, &TicketFields::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        fitTifs();
        fitFields();
        Q_EMIT changed();
    });
    connect(m_tif, &QComboBox::currentIndexChanged, this, [this] {
        fitFields();
        if (!m_isQuiet) {
            Q_EMIT changed();
        }
    });
}

void TicketFields::makeRows()
{
    const std::pair<DraftField, QString> rows[] = {
        {DraftField::Limit, tr("Price")},  {DraftField::Trigger, tr("Trigger")}, {DraftField::Trail, tr("Distance")},
        {DraftField::Size, tr("Risk")},    {DraftField::StopLoss, tr("Stop")},   {DraftField::TakeProfit, tr("Target")},
        {DraftField::Second, tr("Or at")},
    };
    for (const auto& row : rows) {
        const DraftField field = row.first;
        auto* edit = new NumberField({}, this);
        auto* line = new FieldRow(row.second, edit, this);
        m_fields[at(field)] = edit;
        m_rows[at(field)] = line;
        if (field == DraftField::Size) {
            for (const QString& mode : {tr("Risk"), tr("Qty"), tr("Cash"), tr("Equity")}) {
                m_sizeBy->addSegment(mode);
            }
            m_sizeByRow = new FieldRow(tr("Size by"), m_sizeBy, this);
            layout()->addWidget(m_sizeByRow);
        }
        layout()->addWidget(line);
        connect(edit, &NumberField::edited, this, [this] { Q_EMIT changed(); });
        connect(edit, &NumberField::editingFinished, edit, [edit] {
            if (const auto number = typed(edit)) { // as it was understood, with its thousands
                edit->setValue(*number);
            }
        });
    }
    m_fields[at(DraftField::Trail)]->setUnit(u"%"_s);
    m_expiry->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_expiry->setTimeSpec(Qt::UTC);
    m_expiry->setCalendarPopup(true);
    m_expiry->setToolTip(tr("UTC, in the time of the feed"));
    m_rows[at(DraftField::Expiry)] = new FieldRow(tr("Until, UTC"), m_expiry, this);
    layout()->addWidget(m_rows[at(DraftField::Expiry)]);
    m_thesis->setPlaceholderText(tr("Thesis: why this trade (sealed with the order)"));
    m_thesis->setAccessibleName(tr("Thesis"));
    m_thesis->setToolTip(tr("Goes into the journal with entry, stop and target. Nobody can change it afterwards."));
    m_thesis->setMaxLength(2'000);
    layout()->addWidget(m_thesis);
    connect(m_expiry, &QDateTimeEdit::dateTimeChanged, this, &TicketFields::changed);
    connect(m_sizeBy, &SegmentedControl::currentChanged, this, [this](int mode) {
        NumberField* size = m_fields[at(DraftField::Size)];
        m_sizes[static_cast<std::size_t>(m_sizeMode)] = size->text();
        m_sizeMode = mode;
        size->setText(m_sizes[static_cast<std::size_t>(mode)]);
        fitFields();
        Q_EMIT changed();
    });
    int width = m_sizeByRow->labelWidthHint();
    for (FieldRow* row : m_rows) {
        width = std::max(width, row->labelWidthHint());
    }
    width = std::max(width, theme().scaled(66));
    m_sizeByRow->setLabelWidth(width);
    for (FieldRow* row : m_rows) {
        row->setLabelWidth(width);
    }
}

void TicketFields::makeMore()
{
    m_more->setCheckable(true);
    m_more->setIcon(icon(u"sliders"_s));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More choices: reduce only, post only, a second order"));
    m_more->setAccessibleName(m_more->toolTip());
    for (QCheckBox* box : {m_reduceOnly, m_postOnly}) {
        setTypeRole(box, TypeRole::Small);
        connect(box, &QCheckBox::toggled, this, [this] {
            fitFields();
            Q_EMIT changed();
        });
    }
    auto* inside = new QVBoxLayout(m_moreBox);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme().space(1));
    inside->addWidget(m_reduceOnly);
    inside->addWidget(m_postOnly);
    m_second->addItem(tr("One order"));
    m_second->addItem(tr("Or a limit: one cancels the other"), static_cast<int>(OrderType::Limit));
    m_second->addItem(tr("Or a stop: one cancels the other"), static_cast<int>(OrderType::Stop));
    m_second->setAccessibleName(tr("Second order"));
    m_second->setMinimumContentsLength(6);
    m_second->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    inside->addWidget(m_second);
    connect(m_second, &QComboBox::currentIndexChanged, this, [this] {
        fitFields();
        Q_EMIT changed();
    });
    m_moreBox->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(2, m_moreBox);
    connect(m_more, &QToolButton::toggled, m_moreBox, &QWidget::setVisible);
}

void TicketFields::fitTifs()
{
    const auto type = static_cast<OrderType>(m_type->currentData().toInt());
    const QVariant before = m_tif->currentData();
    m_isQuiet = true;
    m_tif->clear();
    for (const TimeInForce tif :
         {TimeInForce::Gtc, TimeInForce::Day, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd}) {
        const bool isInstant = tif == TimeInForce::Ioc || tif == TimeInForce::Fok;
        const bool canBeInstant = type == OrderType::Market || type == OrderType::Limit;
        if (!isInstant || canBeInstant) { // a stop waits by nature
            m_tif->addItem(tifText(tif), static_cast<int>(tif));
        }
    }
    m_tif->setCurrentIndex(std::max(0, m_tif->findData(before)));
    m_isQuiet = false;
}

void TicketFields::fitFields()
{
    const OrderDraft now = draft();
    const bool hasPrice = now.type == OrderType::Limit || now.type == OrderType::StopLimit;
    const bool hasTrigger = now.type == OrderType::Stop || now.type == OrderType::StopLimit;
    m_rows[at(DraftField::Limit)]->setVisible(hasPrice);
    m_rows[at(DraftField::Trigger)]->setVisible(hasTrigger);
    m_rows[at(DraftField::Trail)]->setVisible(now.type == OrderType::TrailingStop);
    m_rows[at(DraftField::Expiry)]->setVisible(now.tif == TimeInForce::Gtd);
    m_rows[at(DraftField::Second)]->setVisible(now.second.has_value());
    m_thesis->setVisible(!now.isReduceOnly);
    m_rows[at(DraftField::StopLoss)]->setVisible(!now.isReduceOnly);
    m_rows[at(DraftField::TakeProfit)]->setVisible(!now.isReduceOnly);
    m_postOnly->setEnabled(now.type == OrderType::Limit);
    m_postOnly->setToolTip(now.type == OrderType::Limit ? QString() : tr("Only a limit order can wait for a taker."));
    static constexpr const char* kLabels[]
        = {QT_TR_NOOP("Risk"), QT_TR_NOOP("Quantity"), QT_TR_NOOP("Cash"), QT_TR_NOOP("Equity")};
    FieldRow* size = m_rows[at(DraftField::Size)];
    size->setLabel(tr(kLabels[static_cast<std::size_t>(now.sizeBy)]));
    const QString units[] = {u"%"_s, m_base.toString(), m_quote.toString(), u"%"_s};
    m_fields[at(DraftField::Size)]->setUnit(units[static_cast<std::size_t>(now.sizeBy)]);
}

OrderDraft TicketFields::draft() const
{
    OrderDraft out;
    out.side = m_side->currentIndex() == 0 ? Side::Buy : Side::Sell;
    out.type = static_cast<OrderType>(m_type->currentData().toInt());
    out.tif = static_cast<TimeInForce>(m_tif->currentData().toInt());
    out.price = typed(m_fields[at(DraftField::Limit)]);
    out.trigger = typed(m_fields[at(DraftField::Trigger)]);
    out.trailPercent = typed(m_fields[at(DraftField::Trail)]);
    out.sizeBy = static_cast<SizeBy>(m_sizeMode);
    out.size = typed(m_fields[at(DraftField::Size)]);
    out.stopLoss = typed(m_fields[at(DraftField::StopLoss)]);
    out.takeProfit = typed(m_fields[at(DraftField::TakeProfit)]);
    out.expiresAt = fromMicros(m_expiry->dateTime().toMSecsSinceEpoch() * 1000);
    out.isReduceOnly = m_reduceOnly->isChecked();
    out.isPostOnly = m_postOnly->isChecked();
    if (const QVariant second = m_second->currentData(); second.isValid()) {
        out.second = static_cast<OrderType>(second.toInt());
        out.secondPrice = typed(m_fields[at(DraftField::Second)]);
    }
    return out;
}

void TicketFields::setDraft(const OrderDraft& draft)
{
    QSignalBlocker quiet(this);
    setSide(draft.side);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(draft.type)));
    m_tif->setCurrentIndex(std::max(0, m_tif->findData(static_cast<int>(draft.tif))));
    m_sizeBy->setCurrentIndex(static_cast<int>(draft.sizeBy));
    m_reduceOnly->setChecked(draft.isReduceOnly);
    m_postOnly->setChecked(draft.isPostOnly);
    m_second->setCurrentIndex(draft.second ? std::max(0, m_second->findData(static_cast<int>(*draft.second))) : 0);
    const std::pair<DraftField, std::optional<Decimal>> levels[]
        = {{DraftField::Limit, draft.price},        {DraftField::Trigger, draft.trigger},
           {DraftField::Trail, draft.trailPercent}, {DraftField::Size, draft.size},
           {DraftField::StopLoss, draft.stopLoss},  {DraftField::TakeProfit, draft.takeProfit},
           {DraftField::Second, draft.secondPrice}};
    for (const auto& level : levels) {
        if (level.second) {
            m_fields[at(level.first)]->setValue(*level.second);
        } else {
            m_fields[at(level.first)]->clear();
        }
    }
    if (draft.expiresAt) {
        m_expiry->setDateTime(QDateTime::fromMSecsSinceEpoch(toMicros(*draft.expiresAt) / 1000, Qt::UTC));
    }
    fitFields();
    quiet.unblock();
    Q_EMIT changed();
}

void TicketFields::setSide(Side side)
{
    m_side->setCurrentIndex(side == Side::Buy ? 0 : 1);
}

void TicketFields::setType(OrderType type)
{
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
}

void TicketFields::setLevel(DraftField field, Decimal value)
{
    m_fields[at(field)]->setValue(value);
    Q_EMIT changed();
}

void TicketFields::apply(const DraftFix& fix)
{
    if (fix.field == DraftField::Size) {
        m_sizeBy->setCurrentIndex(static_cast<int>(SizeBy::Amount)); // no other mode gives exactly this
    }
    setLevel(fix.field, fix.value);
    m_fields[at(fix.field)]->setFocus(Qt::OtherFocusReason);
}

void TicketFields::clearPrices()
{
    for (const DraftField field :
         {DraftField::Limit, DraftField::Trigger, DraftField::StopLoss, DraftField::TakeProfit, DraftField::Second}) {
        m_fields[at(field)]->clear();
    }
    Q_EMIT changed();
}

void TicketFields::setUnits(const Currency& base, const Currency& quote)
{
    m_base = base;
    m_quote = quote;
    for (const DraftField field :
         {DraftField::Limit, DraftField::Trigger, DraftField::StopLoss, DraftField::TakeProfit, DraftField::Second}) {
        m_fields[at(field)]->setUnit(quote.toString());
    }
    fitFields();
}

NumberField* TicketFields::field(DraftField field) const
{
    return m_fields[at(field)];
}

QString TicketFields::thesis() const
{
    return m_thesis->isHidden() ? QString() : m_thesis->text().trimmed();
}

void TicketFields::clearThesis()
{
    m_thesis->clear();
}

void TicketFields::focusFirst()
{
    for (const DraftField field : {DraftField::Limit, DraftField::Trigger, DraftField::Trail, DraftField::Size}) {
        if (!m_rows[at(field)]->isHidden()) {
            m_fields[at(field)]->setFocus(Qt::ShortcutFocusReason);
            m_fields[at(field)]->selectAll();
            return;
        }
    }
}

void TicketFields::showReading(const DraftReading& reading, const Contract& contract, const QString& sizeEcho)
{
    for (int i = 0; i < kDraftFieldCount; ++i) {
        const auto field = static_cast<DraftField>(i);
        FieldRow* row = m_rows[at(field)];
        const NumberField* edit = m_fields[at(field)];
        const bool isEmpty = edit && edit->text().trimmed().isEmpty();
        const TypedNumber number = edit ? edit->value() : TypedNumber{};
        QString error;
        if (edit && !isEmpty && !number.ok()) {
            error = typedNumberWords(number, locale());
        } else if (const DraftProblem* problem = isEmpty ? nullptr : reading.problemOf(field)) {
            error = problemText(*problem, reading, contract);
        }
        // What only waits for another field is no mistake of this one.
        const bool isWaiting = field == DraftField::Size && !error.isEmpty() && number.ok()
            && (reading.size.issue == SizeIssue::NoStop || reading.size.issue == SizeIssue::NoPrice
                || reading.size.issue == SizeIssue::NoEquity);
        row->setError(isWaiting ? QString() : error);
        if (isWaiting) {
            row->setEcho(error);
        } else if (error.isEmpty()) {
            row->setEcho(field == DraftField::Size ? sizeEcho : QString());
        }
    }
}

QString TicketFields::problemText(const DraftProblem& problem, const DraftReading& reading,
                                  const Contract& contract) const
{
    switch (problem.issue) {
    case DraftIssue::Missing:
        return tr("Type a number.");
    case DraftIssue::NotPositive:
        return tr("It must be more than nothing.");
    case DraftIssue::OffTick:
        return tr("Prices move in steps of %1: %2 or %3.")
            .arg(formatNumber(contract.tickSize, locale()), formatNumber(problem.lower, locale()),
                 formatNumber(problem.upper, locale()));
    case DraftIssue::OffLot:
        return tr("Quantities move in steps of %1: %2 or %3.")
            .arg(formatNumber(contract.lotSize, locale()), formatNumber(problem.lower, locale()),
                 formatNumber(problem.upper, locale()));
    case DraftIssue::OutOfRange:
        return tr("This is out of range.");
    case DraftIssue::InThePast:
        return tr("This is in the past.");
    case DraftIssue::SizeFailed:
        break;
    }
    switch (reading.size.issue) {
    case SizeIssue::None:
        return {};
    case SizeIssue::NotPositive:
        return tr("It must be more than nothing.");
    case SizeIssue::NoPrice:
        return tr("Waits for a price.");
    case SizeIssue::NoStop:
        return tr("Sizing by risk needs a stop.");
    case SizeIssue::StopOnWrongSide:
        return tr("The stop is no loss: it stands on the wrong side of the entry.");
    case SizeIssue::NoEquity:
        return tr("The equity in %1 is not known.").arg(contract.quote.toString());
    case SizeIssue::UnderOneLot:
        return tr("Too little for the smallest step of %1.")
            .arg(formatMoney(Money(contract.lotSize, contract.base), locale()));
    case SizeIssue::OutOfRange:
        return tr("This is out of range.");
    }
    return {};
}

} // namespace elite
