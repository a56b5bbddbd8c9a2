// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/card.h"
#include "ui/home/home_view.h"

class QBoxLayout;
class QPushButton;

namespace elite {

class Badge;
class FigureRow;
class GateMeters;
class Meter;
class NumberLabel;
class StepRow;

/// A card of the home page. Takes values, shows what changed, and says which command was pressed.
class HomeCard : public Card
{
    Q_OBJECT
public:
    HomeCard(const QString& title, const QString& iconName, QWidget* parent);

Q_SIGNALS:
    void wanted(const QString& action);

protected:
    QLabel* addText(TypeRole type = TypeRole::Body, ColorRole role = ColorRole::TextSecondary);
    /// At the foot of the card, whatever its height.
    QPushButton* addNext();
    static void setNext(QPushButton* button, const HomeLink& link);
    /// Hidden when there is nothing to say.
    static void setWords(QLabel* label, const QString& text);
};

class HomeTodayCard final : public HomeCard
{
    Q_OBJECT
public:
    explicit HomeTodayCard(QWidget* parent);
    void show(const HomeToday& today);
    using QWidget::show;

private:
    HomeToday m_shown;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QWidget* m_figures;
    NumberLabel* m_equity;
    NumberLabel* m_result;
    FigureRow* m_risk;
    FigureRow* m_trades;
    Meter* m_room;
    Note* m_note;
    QPushButton* m_next;
};

class HomeFocusCard final : public HomeCard
{
    Q_OBJECT
public:
    explicit HomeFocusCard(QWidget* parent);
    void show(const HomeFocus& focus);
    using QWidget::show;

private:
    HomeFocus m_shown;
    QLabel* m_title;
    QLabel* m_text;
    Meter* m_meter;
    QPushButton* m_next;
};

/// Rows with icons: the verdicts of the coach, the news of the program.
class HomeListCard final : public HomeCard
{
    Q_OBJECT
public:
    enum class Links { Beside, Below }; // Their words: short ones fit beside.
    HomeListCard(const QString& title, const QString& iconName, Links links, QWidget* parent);
    void show(const HomeVerdicts& verdicts);
    void show(const std::vector<HomeItem>& items, const QString& below, const HomeLink& next);
    using QWidget::show;

private:
    Links m_links;
    std::vector<HomeItem> m_items;
    std::vector<ExplainedFigure> m_explained;
    QVBoxLayout* m_rows;
    QLabel* m_below;
    QPushButton* m_next;
};

class HomeStepsCard final : public HomeCard
{
    Q_OBJECT
public:
    explicit HomeStepsCard(QWidget* parent);
    void show(const FirstSteps& steps);
    using QWidget::show;

private:
    std::vector<StepRow*> m_rows;
    QPushButton* m_go;
};

class HomeDemoCard final : public HomeCard
{
    Q_OBJECT
public:
    explicit HomeDemoCard(QWidget* parent);
    void show(const HomeDemo& demo);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    HomeDemo m_shown;
    Badge* m_badge;
    QLabel* m_text;
    QWidget* m_figures;
    QBoxLayout* m_rows; // Side by side where there is room.
    QBoxLayout* m_commands;
    FigureRow* m_trades;
    FigureRow* m_wins;
    FigureRow* m_sum;
    Meter* m_meter;
    QPushButton* m_load;
    QPushButton* m_cancel;
    QPushButton* m_look;
    QPushButton* m_remove;
};

} // namespace elite
