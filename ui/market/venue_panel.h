// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/venue_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace elite {

class DeskTable;

/// How the venues are doing: the open one with all its figures, the others ready to be opened.
class VenuePanel : public QWidget
{
    Q_OBJECT
public:
    explicit VenuePanel(QWidget* parent = nullptr);

    /// Whether public market data is switched on at all.
    void setMayOpen(bool mayOpen);
    void setFallover(bool isOn);
    void show(const MarketService& market);
    VenueModel* model() const { return m_model; }

Q_SIGNALS:
    void openWanted(const elite::VenueId& venue);
    void falloverWanted(bool isOn);

private:
    void showDetail();

    VenueModel* m_model;
    DeskTable* m_table;
    QLabel* m_detail;
    QCheckBox* m_fallover;
};

} // namespace elite
