// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "app/settings/settings.h"
#include "models/base/decimal.h"
#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/setting_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

SettingRow::SettingRow(Settings& settings, const SettingInfo& info, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_info(info)
    , m_field(makeField())
    , m_row(new FieldRow(settingLabel(info), m_field, this))
    , m_override(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(QString::fromLatin1(info.key));
    m_row->setEcho(settingHelp(info));
    m_override->setWordWrap(true);
    setTypeRole(m_override, TypeRole::Caption);
    setTextRole(m_override, ColorRole::Warning);
    m_reset->setIcon(icon(u"undo"_s));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(settingLabel(info)));
    // Hidden, it keeps its place, so that fields do not jump.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(theme().space(1));
    grid->addWidget(m_row, 0, 0);
    grid->addWidget(m_reset, 0, 1, Qt::AlignTop);
    grid->addWidget(m_override, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        reset();
        m_field->setFocus(Qt::OtherFocusReason); // the button that had it is gone
    });
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1StringView(m_info.key)) {
            refresh();
        }
    });
    refresh();
}

QWidget* SettingRow::makeField()
{
    switch (m_info.kind) {
    case SettingKind::Flag:
        return makeFlag();
    case SettingKind::Choice:
        return makeChoice();
    case SettingKind::Integer:
    case SettingKind::Decimal:
        return makeNumber();
    default:
        break;
    }
    return makeText();
}

QWidget* SettingRow::makeFlag()
{
    auto* box = new QCheckBox(tr("On"), this);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { keep(on ? u"true"_s : u"false"_s); });
    return box;
}

QWidget* SettingRow::makeChoice()
{
    auto* box = new QComboBox(this);
    for (const SettingChoice& choice : m_info.choices) {
        box->addItem(choiceLabel(choice), QString::fromLatin1(choice.value));
    }
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box](int index) { keep(box->itemData(index).toString()); });
    return box;
}

QWidget* SettingRow::makeNumber()
{
    auto* field = new NumberField(settingUnit(m_info), this);
    const auto take = [this, field] {
        if (!field->isModified()) {
            return; // leaving a field that was only looked at keeps nothing
        }
        const TypedNumber typed = field->value();
        if (typed.ok()) {
            keep(QString::fromLatin1(typed.value.toText()));
        } else {
            m_row->setError(typedNumberWords(typed, locale()) + u' '
                            + refusalText(m_info, m_settings.text(QLatin1StringView(m_info.key)), locale()));
        }
    };
    connect(field, &QLineEdit::editingFinished, this, take);
    return field;
}

QWidget* SettingRow::makeText()
{
    auto* field = new QLineEdit(this);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified()) {
            keep(field->text());
        }
    });
    return field;
}

void SettingRow::keep(const QString& text)
{
    const QLatin1StringView key(m_info.key);
    const Done done = m_settings.set(key, text);
    if (done) {
        refresh();
        return;
    }
    if (done.error().code == ErrorCode::InvalidInput || done.error().code == ErrorCode::OutOfRange) {
        m_row->setError(refusalText(m_info, m_settings.text(key), locale()));
        return;
    }
    m_row->setError(tr("This could not be kept on the disk, so the old value stays: %1").arg(done.error().detail));
}

void SettingRow::reset()
{
    const Done done = m_settings.reset(QLatin1StringView(m_info.key));
    if (!done) {
        m_row->setError(tr("This could not be kept on the disk, so the old value stays: %1").arg(done.error().detail));
        return;
    }
    refresh();
}

void SettingRow::refresh()
{
    const QLatin1StringView key(m_info.key);
    const QString value = m_settings.text(key);
    const QSignalBlocker quiet(m_field);
    if (auto* box = qobject_cast<QCheckBox*>(m_field)) {
        box->setChecked(value == "true"_L1);
    } else if (auto* choices = qobject_cast<QComboBox*>(m_field)) {
        choices->setCurrentIndex(choices->findData(value));
    } else if (auto* number = qobject_cast<NumberField*>(m_field)) {
        const Result<Decimal> decimal = Decimal::parse(value.toLatin1());
        require(decimal.hasValue(), "a number setting holds a number");
        number->setValue(*decimal);
    } else if (auto* line = qobject_cast<QLineEdit*>(m_field)) {
        line->setText(value);
    }
    m_row->setError({});
    m_row->setEcho(settingHelp(m_info));
    const bool overridden = m_settings.origin(key) > SettingOrigin::Stored;
    m_override->setText(overrideText(m_settings, m_info));
    m_override->setVisible(overridden);
    m_field->setEnabled(!overridden);
    m_field->setAccessibleDescription(overridden ? m_override->text() : settingHelp(m_info));
    m_reset->setVisible(!overridden && m_settings.origin(key) == SettingOrigin::Stored
                        && value != QLatin1StringView(m_info.fallback));
}

int SettingRow::labelWidthHint() const
{
    return m_row->labelWidthHint();
}

void SettingRow::setLabelWidth(int width)
{
    m_row->setLabelWidth(width);
    m_override->setContentsMargins(isRightToLeft() ? 0 : width + theme().space(2), 0,
                                   isRightToLeft() ? width + theme().space(2) : 0, 0);
}

bool SettingRow::matches(const QStringList& words) const
{
    const QString all = settingLabel(m_info) + u' ' + settingHelp(m_info) + u' ' + QLatin1StringView(m_info.key) + u' '
        + QLatin1StringView(m_info.env);
    return std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        refresh();
    }
}

} // namespace elite
