// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace elite {

/// Asks which symbols the qualification run is bound to, and says what restarts it.
class RunDialog : public QDialog
{
    Q_OBJECT
public:
    /// `offered`: those that are counted in the account's currency; `chosen` is ticked.
    RunDialog(const std::vector<Instrument>& offered, const std::optional<InstrumentId>& chosen, bool endsAnother,
              QWidget* parent = nullptr);
    std::vector<Symbol> symbols() const;
    /// The venue is being asked, or said no.
    void showWaiting();
    void showProblem(const QString& words);

Q_SIGNALS:
    void startWanted(const std::vector<elite::Symbol>& symbols);

private:
    QListWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_start;
};

} // namespace elite
