// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/risk_limits.h"
#include "ui/coach/ask_view.h"
#include "ui/coach/coach_chart.h"

class QStackedWidget;

namespace elite {

class HabitsView;
class ScreenPortal;
class SegmentedControl;

/// The coach: ask, past verdicts, its record, your habits. Usable without a key.
class CoachPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CoachPanel(CoachService& service, QWidget* parent = nullptr);

    using ChartSource = std::function<std::optional<CoachChart>()>;
    /// Asked when the user asks about the chart; nothing when there is no price yet.
    void setChartSource(ChartSource source);
    void setHasChart(bool hasChart) { m_ask->setHasChart(hasChart); }

    /// F8: takes the chart's picture and opens the preview.
    void askAboutChart();
    void showHabits();
    void showVerdict(const QString& id);
    /// The guardrails of the account, for the focus rule; nothing without one.
    void setLimits(const std::optional<RiskLimits>& limits);

Q_SIGNALS:
    void keysRequested();
    void settingsRequested();
    /// Prices for an empty ticket. The receiver fills fields and never sends.
    void fillTicketRequested(const elite::TicketPrefill& prefill);
    /// To be drawn on the chart of this symbol; empty takes them away.
    void levelsChanged(const QString& symbol, const std::vector<elite::CoachLevel>& levels);
    void alertRequested(const QString& id); ///< at the price of 'wrong if' of this verdict
    void problem(const QString& title, const QString& text);
    void tradesRequested(const QList<qint64>& ids);
    void limitsWanted(const elite::RiskLimits& limits); ///< stricter ones only

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Tab { Ask, Past, Record, Habits };

    void paste();
    void openFile();
    void takeFromScreen();
    void takeByPortal();
    void takeForeign(const Result<QImage>& image, const QString& source);
    void preview(VerdictRequest request, const CoachPicture& picture);
    void openVerdict(const QString& id);
    void askMore(const QString& id);
    void go(Tab tab);

    CoachService& m_service;
    ChartSource m_source;
    SegmentedControl* m_tabs;
    QStackedWidget* m_pages;
    AskView* m_ask;
    HabitsView* m_habits;
    ScreenPortal* m_portal = nullptr; ///< made when first needed
};

} // namespace elite
