// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QScrollArea>

class QVBoxLayout;

namespace elite {

class Card;

/// How good the coach has been and what it cost: hit rate beside the base rate, Brier score, reliability, you and the
/// coach and a coin, per model and prompt, usage of today and the month.
class RecordView : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecordView(CoachService& service, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addRecord();
    void addVersus(Card* card, const CoachRecord& record);
    void addUsage();
    void exportCsv();

    CoachService& m_service;
    QVBoxLayout* m_column;
    bool m_isStale = true;
};

} // namespace elite
