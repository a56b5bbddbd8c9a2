// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
    /// Evidence: the trades behind a finding, by their number in the journal.
    void tradesRequested(const QList<qint64>& ids);

private:
    void refresh();
    QWidget* makeFinding(const RuleFinding& finding, QWidget* parent);

    CoachService& m_service;
    QVBoxLayout* m_column;
};

} // namespace elite
