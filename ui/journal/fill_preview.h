// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_plan.h"

#include <QTableWidget>

namespace elite {

/// The first rows of a file of trades; above each column stands what it holds, to be changed in a table that is not one
/// of the known exports.
class FillPreview : public QTableWidget
{
    Q_OBJECT
public:
    explicit FillPreview(QWidget* parent = nullptr);

    void show(const FillPlan& plan, const FillTable& table);
    const std::vector<FillColumn>& columns() const { return m_columns; }

Q_SIGNALS:
    void columnsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChoice(int column);
    void fitColumns();

    std::vector<FillColumn> m_columns;
};

} // namespace elite
