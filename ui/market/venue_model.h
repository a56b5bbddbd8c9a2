// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_service.h"
#include "ui/base/theme.h"
#include "ui/trading/row_model.h"

#include <QLocale>

namespace elite {

/// One venue and how its feed is doing, when it is the open one.
struct VenueRow
{
    VenueChoice venue;
    bool isOpen = false;
    bool hasFailed = false; ///< it did not answer when it was opened
    std::optional<VenueHealth> health;
    QString problem; ///< why it could not be opened, in the venue's or the system's words
};

QString venueStateText(const VenueRow& row);
ColorRole venueStateInk(const VenueRow& row);
/// Everything that is known of it in sentences, for below the table.
QString venueDetail(const VenueRow& row, const QLocale& locale);

/// The venues of the catalogue with state and figures.
class VenueModel : public RowModel<VenueRow>
{
    Q_OBJECT
public:
    enum Column { Venue, State, Latency, Messages, LastMessage, Gaps, Limit, Open, Columns };
    explicit VenueModel(QObject* parent);

    void setRows(const std::vector<VenueRow>& rows) { replaceRows(rows); }
    void setMayOpen(bool mayOpen);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool isSameRow(const VenueRow& a, const VenueRow& b) const override { return a.venue.id == b.venue.id; }
    bool looksSame(const VenueRow& a, const VenueRow& b) const override;

private:
    QString text(const VenueRow& row, int column) const;

    QLocale m_locale;
    bool m_mayOpen = true;
};

} // namespace elite
