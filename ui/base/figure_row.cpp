// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/figure_row.h"

#include "ui/base/elided_label.h"
#include "ui/base/number_paint.h"
#include "ui/base/theme_manager.h"

#include <QHBoxLayout>

namespace elite {

FigureRow::FigureRow(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(label, this))
    , m_figure(new NumberLabel({}, this))
{
    setTypeRole(m_label, TypeRole::Small);
    setTextRole(m_label, ColorRole::TextSecondary);
    setTypeRole(m_figure, TypeRole::Small);
    setTextRole(m_figure, m_role);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(2));
    row->addWidget(m_label, 1);
    row->addWidget(m_figure);
    describe();
}

void FigureRow::setLabel(const QString& label)
{
    if (m_label->text() != label) {
        m_label->setText(label);
        describe();
    }
}

void FigureRow::setFigure(const QString& figure, ColorRole role)
{
    if (m_role != role) {
        m_role = role;
        setTextRole(m_figure, role);
    }
    if (m_figure->text() != figure) {
        m_figure->setText(figure);
        describe();
    }
}

QString FigureRow::label() const
{
    return m_label->text();
}

QString FigureRow::figure() const
{
    return m_figure->text();
}

void FigureRow::describe()
{
    setAccessibleName(m_label->text() + QStringLiteral(": ") + m_figure->text());
}

} // namespace elite
