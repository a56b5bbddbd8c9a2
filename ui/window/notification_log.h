// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace elite {

class NotificationCenter;

/// Everything that was announced in this session, newest first.
class NotificationLog : public QDialog
{
    Q_OBJECT
public:
    NotificationLog(NotificationCenter& center, QWidget* parent);

private:
    void fill();
    void runCurrent();

    NotificationCenter& m_center;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_act;
    QPushButton* m_clear;
};

} // namespace elite
