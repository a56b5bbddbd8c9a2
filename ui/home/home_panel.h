// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_view.h"

#include <QScrollArea>

#include <array>

class QGridLayout;
class QLabel;

namespace elite {

class ChoiceButton;
class GateMeters;
class HomeCard;
class HomeDemoCard;
class HomeFocusCard;
class HomeListCard;
class HomeStepsCard;
class HomeTodayCard;

/// The first page: ways to practise, then cards that say where the trader and the program stand. Before anything is
/// shown every card says what would be in it.
class HomePanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit HomePanel(QWidget* parent);
    void show(const HomeView& view);
    using QWidget::show;
    GateMeters* gate() const { return m_gate; }

Q_SIGNALS:
    /// A command of the window, or one of "home.": keys, habits, first-steps, dismiss-steps, blind.
    void wanted(const QString& action);
    void liveWanted(QWidget* at); ///< a list of venues belongs below it
    void verdictWanted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeWays(QWidget* page);
    void makeCards(QWidget* page);
    void arrange();

    QLabel* m_lead;
    QGridLayout* m_ways;
    std::array<ChoiceButton*, kHomeWays> m_buttons{};
    QGridLayout* m_grid;
    HomeTodayCard* m_today;
    HomeCard* m_gateCard;
    GateMeters* m_gate;
    HomeStepsCard* m_steps;
    HomeFocusCard* m_focus;
    HomeListCard* m_verdicts;
    HomeListCard* m_news;
    HomeDemoCard* m_demo;
    std::vector<QWidget*> m_arranged; // In the order of the page, with the columns below: what arrange() did.
    int m_columns = 0;
};

} // namespace elite
