// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace elite {

/// A row of large figures, each with its name above and a quiet remark beside it: the result of a run at a glance.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    struct Figure
    {
        QString name;
        QString value;
        QString remark = {};
    };

    explicit FigureStrip(QWidget* parent = nullptr);
    /// The same number of figures every time after the first.
    void setFigures(const std::vector<Figure>& figures);
    const std::vector<Figure>& figures() const { return m_figures; }
    QWidget* box(std::size_t at) const { return m_cells[at].box; }

private:
    struct Cell
    {
        QWidget* box;
        QLabel* name;
        QLabel* value;
        QLabel* remark;
    };
    Cell makeCell();
    std::vector<Cell> m_cells;
    std::vector<Figure> m_figures;
};

} // namespace elite
