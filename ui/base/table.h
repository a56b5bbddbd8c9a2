// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace elite {

/// The look and the habits of every table: rows by density, no grid but a hair line, whole rows are selected, no row
/// numbers, headers follow their columns' alignment, Tab leaves the table. Rows follow density and text size.
void prepareTable(QTableView* table);

} // namespace elite
