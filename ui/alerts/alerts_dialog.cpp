// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_dialog.h"

#include "app/alerts/alert_service.h"
#include "ui/alerts/alert_words.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

using alerts::Alert;
using alerts::Crossing;
using alerts::Repeat;

AlertsDialog::AlertsDialog(AlertService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(
          tr("No alerts yet. Open the menu of a line on the chart, or of a price, and choose to be told there."), this))
    , m_crossing(new QComboBox(this))
    , m_repeat(new QComboBox(this))
    , m_switch(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    prepareWorldDialog(this, tr("Alerts"));
    const Theme& look = themeOf(this);
    m_list->setAccessibleName(tr("Alerts, the newest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(look.scaled(420), look.scaled(260));
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
    auto* row = new QHBoxLayout;
    row->addWidget(m_crossing, 1);
    row->addWidget(m_repeat);
    row->addWidget(m_switch);
    row->addWidget(m_remove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(row);
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
    connect(&m_service, &AlertService::changed, this, &AlertsDialog::fill);
    connect(&m_service, &QObject::destroyed, this, &QDialog::reject);
    fill();
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
        m_crossing->setCurrentIndex(static_cast<int>(alert->crossing));
        m_repeat->setCurrentIndex(static_cast<int>(alert->repeat));
    }
}

} // namespace elite
