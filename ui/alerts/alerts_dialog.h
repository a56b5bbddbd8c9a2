// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace elite {

class AlertService;

/// All alerts of all symbols: what they wait for, how often, what they told; on and off, change, delete.
class AlertsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AlertsDialog(AlertService& service, QWidget* parent = nullptr);
    void choose(std::int64_t id);

private:
    void fill();
    void follow();
    std::int64_t chosen() const;
    void change();

    AlertService& m_service;
    QListWidget* m_list;
    QLabel* m_empty;
    QComboBox* m_crossing;
    QComboBox* m_repeat;
    QPushButton* m_switch;
    QPushButton* m_remove;
    bool m_filling = false;
};

} // namespace elite
