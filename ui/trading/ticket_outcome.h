// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/trading/limit_use.h"
#include "models/trading/order_draft.h"
#include "ui/base/note.h"
#include "ui/trading/denial_words.h"

#include <QWidget>

namespace elite {

class FigureRow;
class Note;

/// What the ticket's plan would make, what it costs, and what the guardrails say about it.
class TicketOutcome : public QWidget
{
    Q_OBJECT
public:
    explicit TicketOutcome(QWidget* parent = nullptr);

    void showPlan(const DraftReading& reading, const Contract& contract, const std::optional<OrderPreview>& preview,
                  const Currency& account);
    void showNothing();

    void say(NoteKind kind, const QString& html, const QString& iconName = {});
    void sayDenied(const DenialWords& words, bool wasSent);
    void sayAllowed(const RiskLimits& limits, const std::vector<LimitUse>& use, double positionShare,
                    const Contract& contract, const Currency& account);
    void sayNothing();

Q_SIGNALS:
    void fixChosen(); // The link of the last denial.
    void linkChosen(const QString& link);

private:
    FigureRow* m_target;
    FigureRow* m_stop;
    FigureRow* m_costs;
    Note* m_note;
};

} // namespace elite
