// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"
#include "ui/base/card.h"

class QLabel;

namespace elite {

class Badge;

/// A hundred cells, as many filled as a guessing trader would have passed.
class HundredCells : public QWidget
{
    Q_OBJECT
public:
    explicit HundredCells(QWidget* parent = nullptr);
    void setFilled(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled = 0;
};

/// The luck meter: the sentence first, then the cells, the grade, and how it was computed.
class LuckCard : public Card
{
    Q_OBJECT
public:
    explicit LuckCard(QWidget* parent = nullptr);
    void setView(const GateView& view);

private:
    Badge* m_grade;
    QLabel* m_sentence;
    QLabel* m_how;
    HundredCells* m_cells;
};

} // namespace elite
