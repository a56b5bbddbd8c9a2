// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_service.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace elite {

class Note;

/// The real orders of this program, newest first: what the exchange said about each, what is open, and what happens to
/// it when the program dies. Other orders on the account are counted, never touched.
class LiveOrdersDialog : public QDialog
{
    Q_OBJECT
public:
    LiveOrdersDialog(LiveService& live, QWidget* parent);

private:
    void refresh();
    void cancelChosen();

    LiveService& m_live;
    Note* m_state;
    QLabel* m_others;
    QStandardItemModel* m_rows;
    QTableView* m_table;
    QPushButton* m_cancel;
    QPushButton* m_cancelAll;
};

} // namespace elite
