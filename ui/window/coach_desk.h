// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/ticket_prefill.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace elite {

class AppContext;
class ChartView;
class CoachPanel;
class MainWindow;
struct CoachChart;

/// Connects the coach with the rest of the window: its panel, the chart it looks at and draws on, the status bar, the
/// keys, what the user must be told. One per window, owned by it.
class CoachDesk : public QObject
{
    Q_OBJECT
public:
    CoachDesk(AppContext& context, MainWindow& window);

Q_SIGNALS:
    /// Prices for the ticket; whoever owns the ticket fills it and sends nothing.
    void fillTicketRequested(const elite::TicketPrefill& prefill);
    void tradesRequested(const QList<qint64>& ids);

private:
    QWidget* makePanel(QWidget* parent);
    void addActions();
    void ask();
    ChartView* chart() const;
    std::optional<CoachChart> look() const;
    Decimal tickSizeOf(const ChartView& view) const;
    void drawLevels(const QString& symbol, const std::vector<CoachLevel>& levels);
    void offerCandles();
    void showHealth();
    void remindOfOldKeys();

    AppContext& m_context;
    MainWindow& m_window;
    QPointer<CoachPanel> m_panel;
    QTimer m_scoring;
    bool m_isReminded = false;
};

} // namespace elite
