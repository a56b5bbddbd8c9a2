// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/ticket_prefill.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace elite {

class AppContext;
class ChartPanel;
class ChartView;
class CoachPanel;
class MainWindow;
struct CoachChart;
struct RiskLimits;

/// Connects the coach with the rest of the window: its panel, the chart it looks at and draws on, the status bar, the
/// keys, what the user must be told. One per window, owned by it.
class CoachDesk : public QObject
{
    Q_OBJECT
public:
    CoachDesk(AppContext& context, MainWindow& window);
    /// The steps from no key to a first verdict; again at any time.
    void setUp();

private:
    QWidget* makePanel(QWidget* parent);
    void addActions();
    void ask();
    /// Prices into the fields of the ticket: size, account and sending stay with the person.
    void setAlert(const QString& verdict);
    void fillTicket(const TicketPrefill& prefill);
    void offerTrades();
    void offerLimits();
    void tighten(const RiskLimits& limits);
    ChartPanel* chart() const;
    std::optional<CoachChart> look();
    StatedPlan planFor(const QString& symbol) const;
    Decimal tickSizeOf(const ChartView& view) const;
    void drawLevels(const QString& symbol, const std::vector<CoachLevel>& levels);
    void showLevels();
    void offerCandles();
    void showHealth();
    void remindOfOldKeys();

    AppContext& m_context;
    MainWindow& m_window;
    QPointer<CoachPanel> m_panel;
    QPointer<QDialog> m_wizard;
    QPointer<ChartView> m_asked; ///< the last chart that was looked at
    QString m_levelSymbol;
    std::vector<CoachLevel> m_levels;
    QTimer m_scoring;
    bool m_isReminded = false;
};

} // namespace elite
