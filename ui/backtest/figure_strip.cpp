// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/figure_strip.h"

#include "ui/base/elided_label.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>

namespace elite {

FigureStrip::FigureStrip(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    row->setSpacing(theme().space(4));
    setAutoFillBackground(true);
    setSurfaceRole(this, ColorRole::Surface1);
}

FigureStrip::Cell FigureStrip::makeCell()
{
    Cell cell{new QWidget(this), new ElidedLabel, new QLabel, new ElidedLabel};
    setTypeRole(cell.name, TypeRole::Small);
    setTextRole(cell.name, ColorRole::TextSecondary);
    setTypeRole(cell.value, TypeRole::Title);
    setTypeRole(cell.remark, TypeRole::Small);
    setTextRole(cell.remark, ColorRole::TextSecondary);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme().space(2));
    line->addWidget(cell.value);
    line->addWidget(cell.remark, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(cell.name);
    column->addLayout(line);
    layout()->addWidget(cell.box);
    return cell;
}

void FigureStrip::setFigures(const std::vector<Figure>& figures)
{
    m_figures = figures;
    while (m_cells.size() < figures.size()) {
        m_cells.push_back(makeCell());
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_cells[i].name->setText(figures[i].name);
        m_cells[i].value->setText(figures[i].value);
        m_cells[i].remark->setText(figures[i].remark);
        m_cells[i].box->setAccessibleName(figures[i].name + QStringLiteral(", ") + figures[i].value
                                          + QStringLiteral(" ") + figures[i].remark);
    }
}

} // namespace elite
