// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_dialog.h"

#include "app/alerts/alert_service.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/alerts/alert_form.h"
#include "ui/alerts/alert_words.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/settings/setting_texts.h"
#include "ui/window/world_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

using alerts::Alert;
using alerts::Crossing;
using alerts::Repeat;

AlertsDialog::AlertsDialog(AlertService& service, Settings& settings, std::vector<AlertChoice> choices, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_settings(settings)
    , m_form(new AlertForm(this))
    , m_note(new Note(NoteKind::Danger, {}, this))
    , m_told(new QListWidget(this))
    , m_nothingTold(new QLabel(tr("No alert has told anything yet."), this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("No alerts yet. Open the menu of a line on the chart, or of a price, and choose to be told "
                            "there; or add one about something else below."),
                         this))
    , m_crossing(new QComboBox(this))
    , m_repeat(new QComboBox(this))
    , m_switch(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    prepareWorldDialog(this, tr("Alerts"));
    const Theme& look = themeOf(this);
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Alerts"));
    tabs->addTab(makeAlerts(), tr("&Alerts"));
    tabs->addTab(makeTold(), tr("&History"));
    tabs->addTab(makeDelivery(), tr("How you are &told"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(4));
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertsDialog::follow);
    connect(m_crossing, &QComboBox::activated, this, &AlertsDialog::change);
    connect(m_repeat, &QComboBox::activated, this, &AlertsDialog::change);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (const Alert* alert = m_service.find(chosen())) {
            Alert changed = *alert;
            changed.isOn = !changed.isOn;
            (void)m_service.set(std::move(changed)); // what is listed is sound, and the ledger's health tells a failure
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_service.remove(chosen()); });
    connect(m_form, &AlertForm::added, this, &AlertsDialog::add);
    connect(&m_service, &AlertService::changed, this, &AlertsDialog::fill);
    connect(&m_service, &AlertService::toldChanged, this, &AlertsDialog::fillTold);
    connect(&m_service, &QObject::destroyed, this, &QDialog::reject);
    m_form->setChoices(std::move(choices));
    fill();
    fillTold();
}

QWidget* AlertsDialog::makeAlerts()
{
    const Theme& look = themeOf(this);
    m_list->setAccessibleName(tr("Alerts, the newest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(look.scaled(420), look.scaled(200));
    m_empty->setWordWrap(true);
    setTextRole(m_empty, ColorRole::TextSecondary);
    m_crossing->setAccessibleName(tr("Direction"));
    for (const Crossing crossing : {Crossing::Any, Crossing::Up, Crossing::Down}) {
        m_crossing->addItem(crossingName(crossing));
    }
    m_repeat->setAccessibleName(tr("How often"));
    for (const Repeat repeat : {Repeat::Once, Repeat::EveryTime}) {
        m_repeat->addItem(repeatName(repeat));
    }
    m_note->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_crossing, 1);
    row->addWidget(m_repeat);
    row->addWidget(m_switch);
    row->addWidget(m_remove);
    auto* title = new QLabel(tr("New alert"), this);
    setTypeRole(title, TypeRole::Strong);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, look.space(3), 0, 0);
    column->setSpacing(look.space(3));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(row);
    column->addWidget(title);
    column->addWidget(m_form);
    column->addWidget(m_note);
    return page;
}

QWidget* AlertsDialog::makeTold()
{
    const Theme& look = themeOf(this);
    m_told->setAccessibleName(tr("What alerts told, the newest first"));
    m_told->setWordWrap(true);
    m_nothingTold->setWordWrap(true);
    setTextRole(m_nothingTold, ColorRole::TextSecondary);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, look.space(3), 0, 0);
    column->addWidget(m_told, 1);
    column->addWidget(m_nothingTold, 0, Qt::AlignTop);
    return page;
}

QWidget* AlertsDialog::makeDelivery()
{
    const Theme& look = themeOf(this);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, look.space(3), 0, 0);
    column->setSpacing(look.space(3));
    for (const QLatin1StringView key : {keys::kAlertsQuiet, keys::kAlertsTray, keys::kAlertsSound}) {
        const SettingInfo* info = findSetting(key);
        auto* box = new QCheckBox(settingLabel(*info), page);
        box->setChecked(m_settings.flag(key));
        auto* help = new QLabel(settingHelp(*info), page);
        help->setWordWrap(true);
        setTypeRole(help, TypeRole::Small);
        setTextRole(help, ColorRole::TextSecondary);
        column->addWidget(box);
        column->addWidget(help);
        connect(box, &QCheckBox::toggled, this, [this, key, box](bool isOn) {
            if (!m_settings.set(key, isOn ? u"true"_s : u"false"_s)) {
                const QSignalBlocker quiet(box);
                box->setChecked(m_settings.flag(key)); // the environment decides
            }
        });
        connect(&m_settings, &Settings::changed, box, [this, key, box](const QString& changed) {
            if (changed == key) {
                const QSignalBlocker quiet(box);
                box->setChecked(m_settings.flag(key));
            }
        });
    }
    column->addStretch(1);
    return page;
}

void AlertsDialog::add(const Alert& alert)
{
    const Done done = m_service.set(alert);
    m_note->setVisible(!done);
    if (!done) {
        m_note->setText(done.error().code == ErrorCode::Full
                            ? tr("There are %1 alerts already. Delete one first.").arg(alerts::kMostAlerts)
                            : tr("Alerts are kept in your records, which are not open. Nothing was added."));
        return;
    }
    choose(alert.id);
}

void AlertsDialog::fillTold()
{
    m_told->clear();
    for (const AlertService::Told& told : m_service.told()) {
        new QListWidgetItem(icon(u"bell"_s), barTime(told.atUs, true) + u" \u00b7 "_s + told.title + u'\n' + told.text,
                            m_told);
    }
    m_told->setVisible(m_told->count() > 0);
    m_nothingTold->setVisible(m_told->count() == 0);
}

void AlertsDialog::choose(std::int64_t id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toLongLong() == id) {
            m_list->setCurrentRow(i);
        }
    }
}

std::int64_t AlertsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
}

void AlertsDialog::change()
{
    if (const Alert* alert = m_service.find(chosen()); alert != nullptr && !m_filling) {
        Alert changed = *alert;
        changed.crossing = static_cast<Crossing>(m_crossing->currentIndex());
        changed.repeat = static_cast<Repeat>(m_repeat->currentIndex());
        (void)m_service.set(std::move(changed)); // as above
    }
}

void AlertsDialog::fill()
{
    const std::int64_t before = chosen();
    m_filling = true;
    m_list->clear();
    const auto& all = m_service.all();
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        auto* item = new QListWidgetItem(icon(u"bell"_s, one->isOn ? ColorRole::AccentText : ColorRole::TextDisabled),
                                         alertSentence(*one), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(one->id));
    }
    m_list->setVisible(!all.empty());
    m_empty->setVisible(all.empty());
    choose(before);
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_filling = false;
    follow();
}

void AlertsDialog::follow()
{
    const Alert* alert = m_service.find(chosen());
    const std::initializer_list<QWidget*> controls{m_crossing, m_repeat, m_switch, m_remove};
    for (QWidget* widget : controls) {
        widget->setEnabled(alert != nullptr);
    }
    m_switch->setText(alert != nullptr && !alert->isOn ? tr("Switch &on") : tr("Switch &off"));
    if (alert != nullptr) {
        m_crossing->setEnabled(alert->subject != alerts::Subject::Stale);
        m_crossing->setCurrentIndex(static_cast<int>(alert->crossing));
        m_repeat->setCurrentIndex(static_cast<int>(alert->repeat));
    }
}

} // namespace elite
