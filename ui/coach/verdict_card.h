// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QWidget>

class QVBoxLayout;

namespace elite {

/// One frozen verdict as the design draws it: headline, levels with their checks, our own reward to risk, why, wrong
/// if, what it does not know, its record, what it can do for the ticket. An unusable answer shows its faults and not
/// one of its numbers.
class VerdictCard : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget* parent = nullptr);
    void setVerdict(const KeptVerdict& kept, const CoachRecord& record);
    const QString& verdictId() const { return m_id; }
    /// In the large view the picture's own side says these.
    void setOpenVisible(bool isVisible) { m_hasOpen = isVisible; }

Q_SIGNALS:
    /// Prices for an empty ticket; never an order.
    void fillTicketRequested(const elite::TicketPrefill& prefill);
    void askMoreRequested(const QString& id);
    /// To be told when the price of 'wrong if' is crossed.
    void alertRequested(const QString& id);
    void openRequested(const QString& id);

private:
    void addHeadline(const KeptVerdict& kept);
    void addLevels(const KeptVerdict& kept, const CheckedVerdict& checked);
    void addReasons(const KeptVerdict& kept, const CheckedVerdict& checked);
    void addRecord(const KeptVerdict& kept, const CoachRecord& record);
    void addButtons(const KeptVerdict& kept, const CheckedVerdict& checked);
    void addForecast(const KeptVerdict& kept);

    QVBoxLayout* m_column;
    QString m_id;
    bool m_hasOpen = true;
};

/// The figures of a record as name and value, honest about how few they are.
void addRecordRows(QVBoxLayout* column, const CoachRecord& record, QWidget* parent);

} // namespace elite
