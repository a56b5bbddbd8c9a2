// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace elite {

class WorkRegistry;

/// Says what is running and what closing does to it. The default is to stay; when all work ends while it is open, it
/// says so and closing loses nothing.
class CloseQuestion : public QDialog
{
    Q_OBJECT
public:
    CloseQuestion(WorkRegistry& work, QWidget* parent);

private:
    void fill();

    WorkRegistry& m_work;
    QLabel* m_headline;
    QLabel* m_list;
};

} // namespace elite
