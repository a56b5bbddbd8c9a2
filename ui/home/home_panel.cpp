// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_panel.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/home/home_cards.h"
#include "ui/live/gate_meters.h"
#include "ui/tour/choice_button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kThreeColumns = 900; // Of width, before the text scale.
constexpr int kTwoColumns = 580;

class GateCard final : public HomeCard
{
public:
    explicit GateCard(QWidget* parent)
        : HomeCard(HomePanel::tr("Way to live"), u"lock"_s, parent)
        , m_meters(new GateMeters(this))
    {
        m_meters->setObjectName(u"home-gate"_s);
        body()->addWidget(m_meters);
        setNext(addNext(), {HomePanel::tr("Open the way to live"), u"panel.way-to-live"_s});
    }
    GateMeters* meters() const { return m_meters; }

private:
    GateMeters* m_meters;
};

} // namespace

HomePanel::HomePanel(QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Home"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(5), look.space(5), look.space(5), look.space(5));
    column->setSpacing(look.space(3));
    auto* title = new QLabel(tr("Practise on real prices. Let the record decide."), page);
    setTypeRole(title, TypeRole::Display);
    title->setWordWrap(true);
    column->addWidget(title);
    m_lead = new QLabel(page);
    m_lead->setWordWrap(true);
    setTextRole(m_lead, ColorRole::TextSecondary);
    column->addWidget(m_lead);
    makeWays(page);
    makeCards(page);
    column->addStretch(1);
    setWidget(page);
    show(homeView({}, locale()));
}

void HomePanel::makeWays(QWidget* page)
{
    m_ways = new QGridLayout;
    m_ways->setSpacing(themeOf(this).space(3));
    static_cast<QVBoxLayout*>(page->layout())->addLayout(m_ways);
    const std::pair<QString, QString> ways[] = {{u"play"_s, tr("Demo market")},
                                                {u"folder"_s, tr("A recorded day")},
                                                {u"blind"_s, tr("Blind drill")},
                                                {u"wifi"_s, tr("Live prices")}};
    for (int i = 0; i < kHomeWays; ++i) {
        auto* button = new ChoiceButton(ways[i].first, ways[i].second, {}, page);
        m_buttons[static_cast<std::size_t>(i)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, button, way = static_cast<HomeWay>(i)] {
            switch (way) {
            case HomeWay::Demo:
                Q_EMIT wanted(u"home.demo"_s);
                break;
            case HomeWay::Tape:
                Q_EMIT wanted(u"prices.open"_s);
                break;
            case HomeWay::Blind:
                Q_EMIT wanted(u"home.blind"_s);
                break;
            case HomeWay::Live:
                Q_EMIT liveWanted(button);
                break;
            }
        });
    }
}

void HomePanel::makeCards(QWidget* page)
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(themeOf(this).space(3));
    static_cast<QVBoxLayout*>(page->layout())->addLayout(m_grid);
    m_today = new HomeTodayCard(page);
    auto* gate = new GateCard(page);
    m_gateCard = gate;
    m_gate = gate->meters();
    m_steps = new HomeStepsCard(page);
    m_focus = new HomeFocusCard(page);
    m_verdicts = new HomeListCard(tr("Last verdicts"), u"coach"_s, HomeListCard::Links::Beside, page);
    m_news = new HomeListCard(tr("State of the program"), u"activity"_s, HomeListCard::Links::Below, page);
    m_demo = new HomeDemoCard(page);
    for (HomeCard* card : std::initializer_list<HomeCard*>{m_today, m_gateCard, m_steps, m_focus, m_news, m_demo}) {
        connect(card, &HomeCard::wanted, this, &HomePanel::wanted);
    }
    connect(m_verdicts, &HomeCard::wanted, this, [this](const QString& action) {
        // The rows of this card carry the id of their verdict, its foot a command.
        action.contains(u'.') ? Q_EMIT wanted(action) : Q_EMIT verdictWanted(action);
    });
}

void HomePanel::show(const HomeView& view)
{
    m_lead->setText(view.lead);
    m_lead->setVisible(!view.lead.isEmpty());
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const HomeChoice& way = view.ways[i];
        m_buttons[i]->setDetail(way.detail);
        m_buttons[i]->setTaken(way.isTaken);
        m_buttons[i]->setEnabled(way.whyNot.isEmpty());
        m_buttons[i]->setToolTip(way.whyNot);
    }
    m_today->show(view.today);
    m_focus->show(view.focus);
    m_verdicts->show(view.verdicts);
    m_news->show(view.news, {}, {});
    if (view.steps) {
        m_steps->show(*view.steps);
    }
    m_steps->setVisible(view.steps.has_value());
    m_demo->show(view.demo);
    m_demo->setVisible(view.demo.isShown);
    arrange();
}

/// Whole rows of equal cards; the last row shares its width among what is left.
void HomePanel::arrange()
{
    const Theme& look = themeOf(this);
    const int columns = width() >= look.scaled(kThreeColumns) ? 3 : width() >= look.scaled(kTwoColumns) ? 2 : 1;
    std::vector<QWidget*> cards;
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_today, m_gateCard, m_steps, m_focus, m_verdicts, m_news, m_demo}) {
        if (!card->isHidden()) {
            cards.push_back(card);
        }
    }
    if (columns == m_columns && cards == m_arranged) {
        return;
    }
    m_columns = columns;
    m_arranged = cards;
    constexpr int kParts = 6; // Of a row: divides by 1, 2 and 3.
    for (int i = 0; i < kParts; ++i) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setColumnMinimumWidth(i, 1);
    }
    for (QWidget* card : {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_demo)}) {
        m_grid->removeWidget(card);
    }
    const int count = static_cast<int>(cards.size());
    for (int i = 0; i < count; ++i) {
        const int inRow = std::min(columns, count - i / columns * columns);
        m_grid->addWidget(cards[static_cast<std::size_t>(i)], i / columns, i % columns * (kParts / inRow), 1,
                          kParts / inRow);
    }
    const int perRow = columns == 3 ? 4 : columns;
    for (int i = 0; i < kHomeWays; ++i) {
        m_ways->addWidget(m_buttons[static_cast<std::size_t>(i)], i / perRow, i % perRow);
        m_ways->setColumnStretch(i, i < perRow ? 1 : 0);
    }
    // The scroll area has sized the page for the columns of before.
    QEvent again(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &again);
}

void HomePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace elite
