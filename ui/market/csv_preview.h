// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/csv_plan.h"

#include <QTableWidget>

namespace elite {

/// The first rows of a price file; above each column stands what it holds, to be changed.
class CsvPreview : public QTableWidget
{
    Q_OBJECT
public:
    explicit CsvPreview(QWidget* parent = nullptr);

    void show(const CsvPlan& plan, QByteArrayView beginning);
    std::vector<CsvColumn> columns() const;

Q_SIGNALS:
    void columnsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChoice(int column, const CsvColumn& what);
    void fitColumns();

    std::vector<CsvColumn> m_columns;
};

} // namespace elite
