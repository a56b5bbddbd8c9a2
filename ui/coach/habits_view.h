// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/risk_limits.h"
#include "ui/coach/coach_words.h"

#include <QScrollArea>

class QVBoxLayout;

namespace elite {

/// What the rule coach finds in the journal: the one focus of the week, then every behaviour with its count, its cost
/// in R and its trades. Needs no key and no network.
class HabitsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit HabitsView(CoachService& service, QWidget* parent = nullptr);
    /// The guardrails as they will be tomorrow; nothing without an account.
    void setLimits(const std::optional<RiskLimits>& limits);

Q_SIGNALS:
    /// Evidence: the trades behind a finding, by their number in the journal.
    void tradesRequested(const QList<qint64>& ids);
    /// The person wants the guardrails to hold them to the focus rule: stricter only.
    void limitsWanted(const elite::RiskLimits& limits);
    void chatRequested();

private:
    void refresh();
    QWidget* makeFocus(const FocusRule& focus, QWidget* parent);
    QWidget* makeFinding(const RuleFinding& finding, QWidget* parent);

    CoachService& m_service;
    QVBoxLayout* m_column;
    std::optional<RiskLimits> m_limits;
};

} // namespace elite
