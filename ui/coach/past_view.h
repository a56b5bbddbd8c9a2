// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace elite {

class StatePanel;

/// All past verdicts, newest first, searchable by instrument, words and outcome.
class PastView : public QWidget
{
    Q_OBJECT
public:
    explicit PastView(CoachService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString& id);

private:
    void refresh();

    CoachService& m_service;
    QLineEdit* m_search;
    QListWidget* m_list;
    StatePanel* m_panel;
};

} // namespace elite
