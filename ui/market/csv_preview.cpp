// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/csv_preview.h"

#include "ui/base/table.h"
#include "ui/market/csv_texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

namespace elite {

namespace {

constexpr int kRows = 8;

} // namespace

CsvPreview::CsvPreview(QWidget* parent)
    : QTableWidget(parent)
{
    prepareTable(this);
    setAccessibleName(tr("First rows of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setLayoutDirection(Qt::LeftToRight); // A file is read from the left in every language.
}

void CsvPreview::show(const CsvPlan& plan, QByteArrayView beginning)
{
    m_columns = plan.columns;
    clear();
    setColumnCount(int(m_columns.size()));
    QStringList titles;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        titles.append(m_columns[i].name.isEmpty() ? tr("Column %1").arg(i + 1) : m_columns[i].name);
    }
    setRowCount(1);
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column) {
        addChoice(column, m_columns[std::size_t(column)]);
    }
    for (int line = 1; line < plan.firstRow; ++line) {
        takeCsvLine(beginning);
    }
    std::vector<QByteArrayView> parts;
    for (int row = 1; row <= kRows && !beginning.isEmpty(); ++row) {
        splitCsvLine(takeCsvLine(beginning), plan.separator, parts);
        setRowCount(row + 1);
        for (int column = 0; column < std::min(columnCount(), int(parts.size())); ++column) {
            setItem(row, column, new QTableWidgetItem(QString::fromUtf8(parts[std::size_t(column)])));
        }
    }
    fitColumns();
}

void CsvPreview::addChoice(int column, const CsvColumn& what)
{
    auto* choice = new QComboBox(this);
    for (int field = 0; field < kCsvFields; ++field) {
        choice->addItem(CsvTexts::field(CsvField(field)));
    }
    choice->setCurrentIndex(int(what.field));
    choice->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column](int field) {
        m_columns[std::size_t(column)].field = CsvField(field);
        Q_EMIT columnsChanged();
    });
    setCellWidget(0, column, choice);
}

void CsvPreview::fitColumns()
{
    setRowHeight(0, columnCount() > 0 ? cellWidget(0, 0)->sizeHint().height() : 0);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, std::max(columnWidth(column), cellWidget(0, column)->sizeHint().width()));
    }
}

std::vector<CsvColumn> CsvPreview::columns() const
{
    return m_columns;
}

void CsvPreview::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
    }
}

} // namespace elite
