// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/fill_preview.h"

#include "ui/base/table.h"
#include "ui/journal/fill_texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

namespace elite {

namespace {

constexpr int kRows = 6;

} // namespace

FillPreview::FillPreview(QWidget* parent)
    : QTableWidget(parent)
{
    prepareTable(this);
    setAccessibleName(tr("First rows of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setLayoutDirection(Qt::LeftToRight); // A file is read from the left in every language.
}

void FillPreview::show(const FillPlan& plan, const FillTable& table)
{
    m_columns = plan.columns;
    clear();
    setColumnCount(static_cast<int>(m_columns.size()));
    QStringList titles;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        titles.append(m_columns[i].name.isEmpty() ? tr("Column %1").arg(i + 1) : m_columns[i].name);
    }
    setRowCount(1);
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column) {
        if (plan.source == FillSource::Table) {
            addChoice(column);
        } else {
            const FillField field = m_columns[static_cast<std::size_t>(column)].field;
            setItem(0, column, new QTableWidgetItem(field == FillField::Ignored ? QString() : FillTexts::field(field)));
        }
    }
    for (int row = 1; row <= kRows; ++row) {
        const int line = plan.header + row;
        const auto at = static_cast<std::size_t>(line);
        if (at >= table.rows.size()) {
            break;
        }
        setRowCount(row + 1);
        const QStringList& cells = table.rows[at].cells;
        for (int column = 0; column < std::min(columnCount(), static_cast<int>(cells.size())); ++column) {
            setItem(row, column, new QTableWidgetItem(cells[column].left(80)));
        }
    }
    fitColumns();
}

void FillPreview::addChoice(int column)
{
    auto* choice = new QComboBox(this);
    for (const FillField field : kTableFields) {
        choice->addItem(FillTexts::field(field), static_cast<int>(field));
    }
    choice->setCurrentIndex(
        std::max(0, choice->findData(static_cast<int>(m_columns[static_cast<std::size_t>(column)].field))));
    choice->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column, choice] {
        m_columns[static_cast<std::size_t>(column)].field = static_cast<FillField>(choice->currentData().toInt());
        Q_EMIT columnsChanged();
    });
    setCellWidget(0, column, choice);
}

void FillPreview::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        if (const QWidget* choice = cellWidget(0, column)) {
            setRowHeight(0, choice->sizeHint().height());
            setColumnWidth(column, std::max(columnWidth(column), choice->sizeHint().width()));
        }
    }
}

void FillPreview::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
    }
}

} // namespace elite
