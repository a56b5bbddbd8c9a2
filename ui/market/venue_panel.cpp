// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/venue_panel.h"

#include "ui/base/theme_manager.h"
#include "ui/trading/desk_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

VenuePanel::VenuePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new VenueModel(this))
    , m_table(new DeskTable(m_model, tr("Venues"), this))
    , m_detail(new QLabel(this))
    , m_fallover(new QCheckBox(tr("Change to another venue when one falls silent"), this))
{
    setAccessibleName(tr("Venues"));
    m_table->setStretchColumn(VenueModel::State);
    m_table->setDispensable(
        {VenueModel::Limit, VenueModel::Gaps, VenueModel::Messages, VenueModel::Latency, VenueModel::LastMessage});
    m_table->setEnterRunsLink();
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleName(tr("About the chosen venue"));
    setTextRole(m_detail, ColorRole::TextSecondary);
    m_fallover->setToolTip(tr("Never while an order or a position is open: another venue has other prices."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    foot->setSpacing(theme().space(2));
    foot->addWidget(m_detail);
    foot->addWidget(m_fallover);
    column->addLayout(foot);
    connect(m_table, &DeskTable::linkWanted, this, [this](const QModelIndex& index) {
        if (const VenueRow* row = m_model->at(index)) {
            Q_EMIT openWanted(row->venue.id);
        }
    });
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &VenuePanel::showDetail);
    connect(m_fallover, &QCheckBox::toggled, this, &VenuePanel::falloverWanted);
}

void VenuePanel::setMayOpen(bool mayOpen)
{
    m_model->setMayOpen(mayOpen);
}

void VenuePanel::setFallover(bool isOn)
{
    const QSignalBlocker quiet(m_fallover);
    m_fallover->setChecked(isOn);
}

void VenuePanel::show(const MarketService& market)
{
    std::vector<VenueRow> rows;
    for (const VenueChoice& venue : venueChoices()) {
        VenueRow row;
        row.venue = venue;
        row.isOpen = market.venue() == venue.id;
        if (row.isOpen) {
            row.health = market.health();
            row.hasFailed
                = market.feed().phase == FeedPhase::Failed && (!row.health || row.health->state == VenueState::Offline);
            row.problem = market.feed().problem;
        }
        rows.push_back(std::move(row));
    }
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(rows);
    if (isFirst) {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (i == 0 || rows[static_cast<std::size_t>(i)].isOpen) {
                m_table->table()->setCurrentIndex(m_model->index(i, 0));
            }
        }
    }
    showDetail();
}

void VenuePanel::showDetail()
{
    const VenueRow* row = m_model->at(m_table->current());
    m_detail->setText(row ? venueDetail(*row, locale()) : QString());
    m_detail->setVisible(row != nullptr);
}

} // namespace elite
