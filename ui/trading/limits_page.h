// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPushButton;
class QTimeEdit;

namespace elite {

class FieldRow;
class Note;
class NumberField;

/// The guardrails of the account: what is in force, what comes tomorrow, and fields to change them. Tightening counts
/// at once, loosening from the next trading day on; the page says which is which before anything is stored.
class LimitsPage : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsPage(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk);
    static QString title() { return tr("Guardrails"); }

    /// What the fields say; nothing while one of them is not understood.
    std::optional<RiskLimits> typed() const;

Q_SIGNALS:
    void changeWanted(const elite::RiskLimits& limits);

private:
    struct Field
    {
        NumberField* edit = nullptr;
        FieldRow* row = nullptr;
    };
    Field addField(const QString& label, const QString& unit);
    void fill(const RiskLimits& limits);
    void compare();

    std::shared_ptr<const Desk> m_desk;
    bool m_isFilled = false;
    Field m_dailyLoss;
    Field m_positionValue;
    Field m_openTrades;
    Field m_tradesPerDay;
    Field m_ordersPerMinute;
    Field m_coolLosses;
    Field m_coolMinutes;
    Field m_staleSeconds;
    QCheckBox* m_needsStop;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    Note* m_note;
    QPushButton* m_apply;
};

} // namespace elite
