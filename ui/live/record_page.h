// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace elite {

/// Step one: the record with its pictures, how much of it may be luck, and what it does not show.
class RecordPage : public QWidget
{
    Q_OBJECT
public:
    RecordPage(const GateView& view, const GateCheck& check, const GateRecord& record, QWidget* parent = nullptr);
    void setView(const GateView& view); // The simulation went on.
    QPushButton* stay() const { return m_stay; }

Q_SIGNALS:
    void stayWanted();
    void continueWanted();
    void disclosureWanted();

private:
    QWidget* makeHead(const GateView& view);
    QWidget* makeRules(const GateView& view, const GateCheck& check);
    QWidget* makeEquity(const GateView& view);
    QWidget* makeInterval(const GateView& view);
    QWidget* makeResults(const GateView& view, const GateRecord& record);

    class LuckCard* m_luck;
    QLabel* m_statement;
    QCheckBox* m_read;
    QPushButton* m_continue;
    QPushButton* m_stay;
    bool m_mayContinue = false;
};

} // namespace elite
