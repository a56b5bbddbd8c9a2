// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert_choice.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace elite {

class AlertForm;
class AlertService;
class Note;
class Settings;

/// All alerts of all symbols: what they wait for, how often, what they told; on and off, change, delete; new ones about
/// what is no price; the history; how they are brought.
class AlertsDialog : public QDialog
{
    Q_OBJECT
public:
    AlertsDialog(AlertService& service, Settings& settings, std::vector<AlertChoice> choices,
                 QWidget* parent = nullptr);
    void choose(std::int64_t id);

private:
    QWidget* makeAlerts();
    QWidget* makeTold();
    QWidget* makeDelivery();
    void add(const alerts::Alert& alert);
    void fill();
    void fillTold();
    void follow();
    std::int64_t chosen() const;
    void change();

    AlertService& m_service;
    Settings& m_settings;
    AlertForm* m_form;
    Note* m_note;
    QListWidget* m_told;
    QLabel* m_nothingTold;
    QListWidget* m_list;
    QLabel* m_empty;
    QComboBox* m_crossing;
    QComboBox* m_repeat;
    QPushButton* m_switch;
    QPushButton* m_remove;
    bool m_filling = false;
};

} // namespace elite
