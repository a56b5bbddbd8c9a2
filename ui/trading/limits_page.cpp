// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/limits_page.h"

#include "ui/base/field_row.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

std::optional<std::int64_t> wholeOf(const NumberField* edit, std::int64_t most)
{
    const TypedNumber typed = edit->value();
    if (typed.issue == TypedIssue::Empty) {
        return 0; // no limit of this kind
    }
    const auto whole = typed.ok() && !typed.value.isNegative()
        ? typed.value.inSteps(Decimal::fromInteger(1), Rounding::Floor)
        : Result<std::int64_t>(Error{});
    const bool isWhole = whole && typed.value.isMultipleOf(Decimal::fromInteger(1));
    return isWhole && *whole <= most ? std::optional(*whole) : std::nullopt;
}

/// Per cent with two decimals; nothing when it is not understood, 0 when it is empty.
std::optional<std::int64_t> basisPointsOf(const NumberField* edit)
{
    const TypedNumber typed = edit->value();
    if (typed.issue == TypedIssue::Empty) {
        return 0;
    }
    const auto step = Decimal::fromParts(1, 2);
    if (!typed.ok() || typed.value.isNegative() || !step) {
        return std::nullopt;
    }
    const auto points = typed.value.inSteps(*step, Rounding::Floor);
    return points ? std::optional<std::int64_t>(*points) : std::nullopt;
}

std::optional<Cash> cashOf(const NumberField* edit)
{
    const TypedNumber typed = edit->value();
    if (typed.issue == TypedIssue::Empty) {
        return Cash();
    }
    return typed.ok() && !typed.value.isNegative() ? cashFrom(typed.value, Rounding::Down) : std::nullopt;
}

void setWhole(NumberField* edit, std::int64_t value)
{
    if (value == 0) {
        edit->clear();
    } else {
        edit->setValue(Decimal::fromParts(value, 0).valueOr(Decimal()));
    }
}

Duration inDay(const QTimeEdit* edit)
{
    return std::chrono::milliseconds(edit->time().msecsSinceStartOfDay());
}

QTime clockOf(Duration inDay)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(inDay).count();
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::clamp<qint64>(ms, 0, 86'399'999)));
}

} // namespace

LimitsPage::LimitsPage(QWidget* parent)
    : QWidget(parent)
    , m_needsStop(new QCheckBox(tr("Every entry carries its stop loss"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look.space(2));
    auto* lead = new QLabel(tr("These rules bind you and every bot, below all other parts of the program. A stricter "
                               "rule counts at once, a looser one from the next trading day on. Empty means no limit."),
                            this);
    lead->setWordWrap(true);
    setTextRole(lead, ColorRole::TextSecondary);
    column->addWidget(lead);
    m_dailyLoss = addField(tr("Daily loss, of the equity at the start of the day"), u"%"_s);
    m_positionValue = addField(tr("Value of a position"), {});
    m_openTrades = addField(tr("Open trades"), {});
    m_tradesPerDay = addField(tr("Trades a day"), {});
    m_ordersPerMinute = addField(tr("Orders a minute"), {});
    m_coolLosses = addField(tr("Pause after losses in a row"), {});
    m_coolMinutes = addField(tr("Length of that pause"), tr("min"));
    m_staleSeconds = addField(tr("Oldest price that is traded on"), tr("s"));
    column->addWidget(m_needsStop);
    connect(m_needsStop, &QCheckBox::toggled, this, &LimitsPage::compare);
    auto* hours = new QWidget(this);
    auto* times = new QHBoxLayout(hours);
    times->setContentsMargins(0, 0, 0, 0);
    times->addWidget(m_from);
    times->addWidget(m_to);
    times->addStretch(1);
    m_from->setAccessibleName(tr("Trading hours, from"));
    m_to->setAccessibleName(tr("Trading hours, to"));
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        connect(edit, &QTimeEdit::timeChanged, this, &LimitsPage::compare);
    }
    auto* hoursRow = new FieldRow(tr("Trading hours, UTC"), hours, this);
    hoursRow->setEcho(tr("Equal times: always."));
    column->addWidget(hoursRow);
    column->addWidget(m_note);
    setRole(m_apply, ButtonRole::Primary);
    column->addWidget(m_apply, 0, Qt::AlignLeft);
    column->addStretch(1);
    int width = hoursRow->labelWidthHint();
    for (const Field* field : {&m_dailyLoss, &m_positionValue, &m_openTrades, &m_tradesPerDay, &m_ordersPerMinute,
                               &m_coolLosses, &m_coolMinutes, &m_staleSeconds}) {
        width = std::max(width, field->row->labelWidthHint());
    }
    for (const Field* field : {&m_dailyLoss, &m_positionValue, &m_openTrades, &m_tradesPerDay, &m_ordersPerMinute,
                               &m_coolLosses, &m_coolMinutes, &m_staleSeconds}) {
        field->row->setLabelWidth(width);
    }
    hoursRow->setLabelWidth(width);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto limits = typed()) {
            m_isFilled = false; // the answer fills the fields again
            Q_EMIT changeWanted(*limits);
        }
    });
    compare();
}

LimitsPage::Field LimitsPage::addField(const QString& label, const QString& unit)
{
    Field made;
    made.edit = new NumberField(unit, this);
    made.row = new FieldRow(label, made.edit, this);
    layout()->addWidget(made.row);
    connect(made.edit, &NumberField::edited, this, &LimitsPage::compare);
    return made;
}

void LimitsPage::setDesk(const std::shared_ptr<const Desk>& desk)
{
    const bool isOther = !m_desk || !desk || m_desk->account.id != desk->account.id;
    const bool isChanged
        = m_desk && desk && !(m_desk->limits == desk->limits && m_desk->pendingLimits == desk->pendingLimits);
    m_desk = desk;
    if (desk && (isOther || (isChanged && !m_isFilled) || !m_isFilled)) {
        fill(desk->pendingLimits);
        m_isFilled = true;
    }
    if (isOther || isChanged) {
        compare();
    }
}

void LimitsPage::fill(const RiskLimits& limits)
{
    const auto percent = Decimal::fromParts(limits.maxDailyLossBp, 2).valueOr(Decimal());
    if (limits.maxDailyLossBp == 0) {
        m_dailyLoss.edit->clear();
    } else {
        m_dailyLoss.edit->setValue(percent.trimmed());
    }
    if (limits.maxPositionValue.isZero()) {
        m_positionValue.edit->clear();
    } else {
        m_positionValue.edit->setValue(toDecimal(limits.maxPositionValue).trimmed());
    }
    m_positionValue.edit->setUnit(m_desk ? m_desk->account.currency.toString() : QString());
    setWhole(m_openTrades.edit, limits.maxOpenTrades);
    setWhole(m_tradesPerDay.edit, limits.maxTradesPerDay);
    setWhole(m_ordersPerMinute.edit, limits.maxOrdersPerMinute);
    setWhole(m_coolLosses.edit, limits.coolDownLosses);
    setWhole(m_coolMinutes.edit, std::chrono::duration_cast<std::chrono::minutes>(limits.coolDown).count());
    setWhole(m_staleSeconds.edit, std::chrono::duration_cast<std::chrono::seconds>(limits.staleAfter).count());
    m_needsStop->setChecked(limits.requiresStop);
    m_from->setTime(clockOf(limits.hoursFrom));
    m_to->setTime(clockOf(limits.hoursTo));
}

std::optional<RiskLimits> LimitsPage::typed() const
{
    RiskLimits out = m_desk ? m_desk->pendingLimits : RiskLimits();
    const auto lossBp = basisPointsOf(m_dailyLoss.edit);
    const auto most = cashOf(m_positionValue.edit);
    const auto open = wholeOf(m_openTrades.edit, 10'000);
    const auto day = wholeOf(m_tradesPerDay.edit, 100'000);
    const auto minute = wholeOf(m_ordersPerMinute.edit, 256);
    const auto losses = wholeOf(m_coolLosses.edit, 1'000);
    const auto pause = wholeOf(m_coolMinutes.edit, 1'440);
    const auto stale = wholeOf(m_staleSeconds.edit, 86'400);
    if (!lossBp || *lossBp > 10'000 || !most || !open || !day || !minute || !losses || !pause || !stale) {
        return std::nullopt;
    }
    out.maxDailyLossBp = static_cast<std::int32_t>(*lossBp);
    out.maxPositionValue = *most;
    out.maxOpenTrades = static_cast<std::int32_t>(*open);
    out.maxTradesPerDay = static_cast<std::int32_t>(*day);
    out.maxOrdersPerMinute = static_cast<std::int32_t>(*minute);
    out.coolDownLosses = static_cast<std::int32_t>(*losses);
    out.coolDown = std::chrono::minutes(*pause);
    out.staleAfter = std::chrono::seconds(*stale);
    out.requiresStop = m_needsStop->isChecked();
    out.hoursFrom = inDay(m_from);
    out.hoursTo = inDay(m_to);
    return out;
}

void LimitsPage::compare()
{
    const auto now = typed();
    for (const Field* field : {&m_dailyLoss, &m_positionValue, &m_openTrades, &m_tradesPerDay, &m_ordersPerMinute,
                               &m_coolLosses, &m_coolMinutes, &m_staleSeconds}) {
        const TypedNumber number = field->edit->value();
        const bool isBad = number.issue != TypedIssue::Empty && (!number.ok() || number.value.isNegative());
        field->row->setError(isBad ? (number.ok() ? tr("Not below nothing.") : typedNumberWords(number, locale()))
                                   : QString());
    }
    if (!m_desk || m_desk->account.id == 0) {
        m_apply->setEnabled(false);
        m_note->setKind(NoteKind::Info);
        m_note->setText(tr("There is no account yet. It opens with the first feed."));
        return;
    }
    if (!now) {
        m_apply->setEnabled(false);
        m_note->setKind(NoteKind::Danger);
        m_note->setText(tr("A field is not understood or out of range: whole numbers, and at most 100 % loss."));
        return;
    }
    const RiskLimits& inForce = m_desk->limits;
    const bool isSame = *now == m_desk->pendingLimits;
    const RiskLimits atOnce = tightest(inForce, *now);
    m_apply->setEnabled(!isSame);
    if (isSame && inForce == *now) {
        m_note->setKind(NoteKind::Success);
        m_note->setText(tr("All of this is in force now."));
    } else if (isSame) {
        m_note->setKind(NoteKind::Info);
        m_note->setText(tr("Stored. The looser part of it counts from the next trading day on."));
    } else if (atOnce == *now) {
        m_note->setKind(NoteKind::Info);
        m_note->setText(tr("Stricter: it counts at once, and looser again only on the next trading day."));
    } else {
        m_note->setKind(NoteKind::Warning);
        m_note->setText(tr("Something of it is looser: that part counts from the next trading day on."));
    }
}

} // namespace elite
