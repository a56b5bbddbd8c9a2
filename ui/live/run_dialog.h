// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace elite {

/// A running bot that may be judged.
struct BotChoice
{
    QString name; // gateName()
    QString title;
};

/// Asks who is to be judged and on which symbols, and says what restarts it.
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    /// `offered`: those that are counted in the account's currency; `chosen` is ticked.
    RunDialog(const std::vector<Instrument>& offered, const std::optional<InstrumentId>& chosen,
              const std::vector<BotChoice>& bots, bool endsAnother, QWidget* parent = nullptr);
    RunWish wish() const;
    /// The venue is being asked, or said no.
    void showWaiting();
    void showProblem(const QString& words);

Q_SIGNALS:
    void startWanted(const elite::RunWish& wish);

private:
    void refresh();
    std::vector<Symbol> symbols() const;

    QComboBox* m_who;
    QLabel* m_what;
    QListWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_start;
};

} // namespace elite
