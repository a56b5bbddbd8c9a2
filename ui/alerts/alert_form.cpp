// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_form.h"

#include "app/storage/notes.h"
#include "ui/alerts/alert_words.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace elite {

using alerts::Alert;
using alerts::Crossing;
using alerts::Repeat;
using alerts::Subject;

namespace {

constexpr int kRoomByDefault = 25; // Percent.

} // namespace

AlertForm::AlertForm(QWidget* parent)
    : QWidget(parent)
    , m_what(new QComboBox(this))
    , m_level(new NumberField({}, this))
    , m_crossing(new QComboBox(this))
    , m_repeat(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_echo(new QLabel(this))
{
    m_what->setAccessibleName(tr("What to watch"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(18);
    m_level->setAccessibleName(tr("Value"));
    m_crossing->setAccessibleName(tr("Direction of the new alert"));
    for (const Crossing crossing : {Crossing::Any, Crossing::Up, Crossing::Down}) {
        m_crossing->addItem(valueCrossingName(crossing));
    }
    m_repeat->setAccessibleName(tr("How often the new alert tells"));
    for (const Repeat repeat : {Repeat::Once, Repeat::EveryTime}) {
        m_repeat->addItem(repeatName(repeat));
    }
    setTypeRole(m_echo, TypeRole::Caption);
    setTextRole(m_echo, ColorRole::TextSecondary);
    m_echo->setWordWrap(true);
    const Theme& look = themeOf(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.space(2));
    row->addWidget(m_what, 2);
    row->addWidget(m_crossing);
    row->addWidget(m_level, 1);
    row->addWidget(m_repeat);
    row->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(1));
    column->addLayout(row);
    column->addWidget(m_echo);
    connect(m_what, &QComboBox::currentIndexChanged, this, &AlertForm::follow);
    connect(m_level, &NumberField::edited, this, [this] {
        m_add->setEnabled(alert().has_value());
        m_echo->setText(m_level->echo());
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto made = alert()) {
            Q_EMIT added(*made);
        }
    });
    follow();
}

void AlertForm::setChoices(std::vector<AlertChoice> choices)
{
    m_choices = std::move(choices);
    m_what->clear();
    for (const AlertChoice& choice : m_choices) {
        m_what->addItem(choice.title());
    }
    follow();
}

void AlertForm::follow()
{
    const int at = m_what->currentIndex();
    const bool hasChoice = at >= 0 && at < static_cast<int>(m_choices.size());
    const AlertChoice choice = hasChoice ? m_choices[static_cast<std::size_t>(at)] : AlertChoice{};
    const bool hasLevel = hasChoice && choice.subject != Subject::Stale;
    m_level->setVisible(hasLevel);
    m_crossing->setVisible(hasLevel);
    m_level->setUnit(choice.subject == Subject::LossRoom                     ? tr("%")
                         : choice.measure == QLatin1StringView(alerts::kInR) ? tr("R", "multiple of the risk")
                                                                             : QString());
    if (choice.subject == Subject::LossRoom) {
        m_level->setValue(Decimal::fromInteger(kRoomByDefault));
        m_crossing->setCurrentIndex(static_cast<int>(Crossing::Down));
    } else {
        m_level->clear();
        m_crossing->setCurrentIndex(static_cast<int>(Crossing::Any));
    }
    m_echo->setText(choice.subject == Subject::Indicator ? tr("Watched as long as a chart shows this indicator.")
                                                         : QString());
    m_add->setEnabled(alert().has_value());
}

std::optional<Alert> AlertForm::alert() const
{
    const int at = m_what->currentIndex();
    if (at < 0 || at >= static_cast<int>(m_choices.size())) {
        return std::nullopt;
    }
    const AlertChoice& choice = m_choices[static_cast<std::size_t>(at)];
    Alert out;
    out.id = newNoteId();
    out.instrument = choice.instrument;
    out.symbol = choice.symbol;
    out.what = choice.what;
    out.subject = choice.subject;
    out.measure = choice.measure;
    out.repeat = static_cast<Repeat>(m_repeat->currentIndex());
    if (choice.subject == Subject::Stale) {
        out.lines = {alerts::PriceLine::level(0.5)};
        out.crossing = Crossing::Up;
        return out;
    }
    const TypedNumber typed = m_level->value();
    if (!typed.ok()) {
        return std::nullopt;
    }
    out.lines = {alerts::PriceLine::level(typed.value.toDouble())};
    out.crossing = static_cast<Crossing>(m_crossing->currentIndex());
    return alerts::isSound(out) ? std::optional(out) : std::nullopt;
}

} // namespace elite
