// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/home_panel.h"

#include "ui/base/card.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/live/gate_meters.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

namespace {

struct Step
{
    QString text;
    const char* action;
};

QLabel* addText(Card* card, const QString& text, ColorRole role = ColorRole::TextSecondary)
{
    auto* label = new QLabel(text, card);
    label->setWordWrap(true);
    setTextRole(label, role);
    card->body()->addWidget(label);
    return label;
}

void addSteps(Card* card, const QList<Step>& steps, const std::function<void(const QString&)>& runAction)
{
    for (const Step& step : steps) {
        auto* button = new QPushButton(step.text, card);
        setRole(button, ButtonRole::Link);
        QObject::connect(button, &QPushButton::clicked, card,
                         [runAction, id = QString::fromLatin1(step.action)] { runAction(id); });
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace

HomePanel::HomePanel(const std::function<void(const QString& actionId)>& runAction, QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Home"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
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
    auto* lead = new QLabel(
        tr("The demo market runs on this computer: no account, no key, no network. Every practice order pays spread, "
           "slippage and fees as a real one would, and the journal writes itself."),
        page);
    lead->setWordWrap(true);
    setTextRole(lead, ColorRole::TextSecondary);
    column->addWidget(lead);
    column->addSpacing(look.space(2));
    m_grid = new QGridLayout;
    m_grid->setSpacing(look.space(3));
    column->addLayout(m_grid);
    column->addStretch(1);

    auto* start = new Card(tr("Start here"), page);
    start->setIconName(QStringLiteral("flag"), ColorRole::AccentText);
    addText(start, tr("Everything can be done by keyboard; the command palette finds it."));
    addSteps(start,
             {{tr("Open the command palette"), "tools.palette"},
              {tr("See all keyboard shortcuts"), "help.shortcuts"},
              {tr("Read the first page of the help"), "help.contents"}},
             runAction);
    auto* look1 = new Card(tr("Make it yours"), page);
    look1->setIconName(QStringLiteral("palette"), ColorRole::AccentText);
    addText(look1,
            tr("Theme, text size, density and language; panels can be moved, torn off and saved as a workspace."));
    addSteps(look1,
             {{tr("Open the settings"), "tools.settings"},
              {tr("Change shortcuts"), "tools.shortcuts"},
              {tr("Save this workspace under a name"), "workspace.save-as"}},
             runAction);
    auto* account = new Card(tr("Practice account"), page);
    account->setIconName(QStringLiteral("wallet"));
    addText(account,
            tr("It trades practice money only, on the prices that are open. What you traded stays in the ledger."));
    addSteps(account,
             {{tr("Trade on the demo market"), "workspace.trade"},
              {tr("Open a tape"), "prices.open"},
              {tr("Read how practice trading works"), "help.panel.ticket"}},
             runAction);
    auto* coach = new Card(tr("Coach"), page);
    coach->setIconName(QStringLiteral("coach"));
    addText(
        coach,
        tr("It judges your charts with your own OpenAI key and keeps a score of itself. The rule coach needs none."));
    addSteps(coach, {{tr("Open the coach"), "panel.coach"}, {tr("What the coach does"), "help.panel.coach"}},
             runAction);
    auto* live = new Card(tr("Way to live"), page);
    live->setIconName(QStringLiteral("lock"));
    addText(live, tr("Only a record that is long and good enough opens it. There is no switch around it."));
    auto* meters = new GateMeters(live);
    meters->setObjectName(QStringLiteral("home-gate"));
    live->body()->addWidget(meters);
    addSteps(live,
             {{tr("Open the way to live"), "panel.way-to-live"},
              {tr("What the way to live asks for"), "help.panel.way-to-live"}},
             runAction);
    auto* state = new Card(tr("State of the program"), page);
    state->setIconName(QStringLiteral("activity"));
    addText(state, tr("What it did and what went wrong stands in the log, without secrets."));
    addSteps(state, {{tr("Show the log"), "panel.log"}, {tr("Version and licences"), "help.about"}}, runAction);
    m_cards = {start, look1, account, coach, live, state};
    for (QWidget* card : m_cards) {
        static_cast<Card*>(card)->body()->addStretch(1);
    }
    setWidget(page);
    arrange();
}

void HomePanel::arrange()
{
    const int columns = width() >= themeOf(this).scaled(860) ? 3 : width() >= themeOf(this).scaled(560) ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    for (int i = 0; i < 3; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
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
