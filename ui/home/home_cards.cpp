// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_cards.h"

#include "ui/base/badge.h"
#include "ui/base/explain.h"
#include "ui/base/figure_row.h"
#include "ui/base/icon.h"
#include "ui/base/meter.h"
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"
#include "ui/tour/step_row.h"
#include "ui/tour/welcome_panel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSideBySide = 640; // Of width, before the text scale.

/// Icon, what it is, a quiet line below, and a link where there is something to do about it.
class ItemRow final : public QWidget
{
public:
    ItemRow(const HomeItem& item, HomeListCard::Links links, HomeCard* card)
        : QWidget(card)
        , m_item(item)
        , m_icon(new QLabel(this))
    {
        const Theme& look = themeOf(this);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look.space(2));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makePlainText(item.title, this));
        if (!item.text.isEmpty()) {
            words->addWidget(makePlainText(item.text, this, TypeRole::Small, ColorRole::TextSecondary));
        }
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        if (!item.next.text.isEmpty()) {
            auto* button = new QPushButton(item.next.text, this);
            setRole(button, ButtonRole::Link);
            setControlSize(button, ControlSize::Small);
            button->setAccessibleName(item.title + u", "_s + item.next.text);
            QObject::connect(button, &QPushButton::clicked, card,
                             [card, action = item.next.action] { Q_EMIT card->wanted(action); });
            if (links == HomeListCard::Links::Beside) {
                row->addWidget(button, 0, Qt::AlignTop);
            } else {
                words->addWidget(button, 0, Qt::AlignLeading);
            }
        }
        restyle();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange) {
            restyle();
        }
    }

private:
    void restyle()
    {
        const Theme& look = themeOf(this);
        m_icon->setPixmap(iconPixmap(m_item.iconName, look.icon.control, look.color(m_item.iconRole),
                                     devicePixelRatioF(), layoutDirection()));
    }

    HomeItem m_item;
    QLabel* m_icon;
};

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setRole(button, ButtonRole::Link);
    setControlSize(button, ControlSize::Small);
    return button;
}

} // namespace

HomeCard::HomeCard(const QString& title, const QString& iconName, QWidget* parent)
    : Card(title, parent)
{
    setIconName(iconName);
}

QLabel* HomeCard::addText(TypeRole type, ColorRole role)
{
    QLabel* label = makePlainText({}, this, type, role);
    body()->addWidget(label);
    return label;
}

QPushButton* HomeCard::addNext()
{
    body()->addStretch(1);
    QPushButton* button = linkButton({}, this);
    connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT wanted(button->property("action").toString()); });
    body()->addWidget(button, 0, Qt::AlignLeading);
    button->hide();
    return button;
}

void HomeCard::setNext(QPushButton* button, const HomeLink& link)
{
    button->setText(link.text);
    button->setProperty("action", link.action);
    button->setVisible(!link.text.isEmpty());
}

void HomeCard::setWords(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

HomeTodayCard::HomeTodayCard(QWidget* parent)
    : HomeCard(tr("Today"), u"calendar"_s, parent)
{
    m_emptyTitle = addText(TypeRole::Strong, ColorRole::TextPrimary);
    m_emptyText = addText();
    m_figures = new QWidget(this);
    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(1));
    m_equity = new NumberLabel({}, m_figures);
    setTypeRole(m_equity, TypeRole::Display);
    m_result = new NumberLabel({}, m_figures);
    m_result->setToolTip(tr("Today's result after all costs, open positions at what they would bring now"));
    m_risk = new FigureRow(tr("Open risk to stops"), m_figures);
    m_trades = new FigureRow(tr("Trades sent"), m_figures);
    m_room = new Meter(m_figures);
    m_room->setToolTip(tr("How much may still be lost today before the breaker stops new trades"));
    column->addWidget(m_equity, 0, Qt::AlignLeading);
    column->addWidget(m_result, 0, Qt::AlignLeading);
    column->addSpacing(themeOf(this).space(1));
    column->addWidget(m_risk);
    column->addWidget(m_trades);
    column->addSpacing(themeOf(this).space(1));
    column->addWidget(m_room);
    body()->addWidget(m_figures);
    m_note = new Note(NoteKind::Warning, {}, this);
    body()->addWidget(m_note);
    m_next = addNext();
    auto* explains = new Explains(this, [this] { return m_shown.explained; });
    explains->follow(m_equity, "equity"_L1);
    explains->follow(m_result, "result-today"_L1);
    explains->follow(m_risk, "open-risk"_L1);
    explains->follow(m_trades, "trades-sent"_L1);
    explains->follow(m_room, "loss-room"_L1);
    m_shown.day = u"?"_s; // Whatever comes first differs.
}

void HomeTodayCard::show(const HomeToday& today)
{
    if (today == m_shown) {
        return;
    }
    m_shown = today;
    setTrailing(today.day);
    setWords(m_emptyTitle, today.emptyTitle);
    setWords(m_emptyText, today.emptyText);
    m_figures->setVisible(today.emptyTitle.isEmpty());
    m_equity->setText(today.equity);
    m_equity->setAccessibleName(tr("Equity") + u", "_s + today.equity);
    m_result->setText(today.result);
    m_result->setAccessibleName(tr("Result today, after costs") + u", "_s + today.result);
    setTextRole(m_result, today.resultRole);
    m_risk->setFigure(today.risk);
    m_trades->setFigure(today.trades);
    m_room->setTexts(tr("Loss room"), today.room);
    m_room->setShare(std::max(0.0, today.roomShare));
    m_room->setBarRole(today.roomRole);
    m_note->setKind(today.noteKind);
    m_note->setText(today.note);
    m_note->setVisible(!today.note.isEmpty());
    setNext(m_next, today.next);
}

HomeFocusCard::HomeFocusCard(QWidget* parent)
    : HomeCard(tr("Focus of the week"), u"target"_s, parent)
{
    m_title = addText(TypeRole::Strong, ColorRole::TextPrimary);
    m_text = addText();
    m_meter = new Meter(this);
    body()->addWidget(m_meter);
    (new Explains(this, [this] { return m_shown.explained; }))->follow(m_meter, "judged-trades"_L1);
    m_next = addNext();
}

void HomeFocusCard::show(const HomeFocus& focus)
{
    if (focus == m_shown) {
        return;
    }
    m_shown = focus;
    setWords(m_title, focus.title);
    setWords(m_text, focus.text);
    m_meter->setVisible(focus.share >= 0);
    m_meter->setShare(std::max(0.0, focus.share));
    m_meter->setTexts(tr("Closed trades"), focus.progress);
    setNext(m_next, focus.next);
}

HomeListCard::HomeListCard(const QString& title, const QString& iconName, Links links, QWidget* parent)
    : HomeCard(title, iconName, parent)
    , m_links(links)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(themeOf(this).space(2));
    body()->addLayout(m_rows);
    m_below = addText(TypeRole::Body);
    m_below->hide();
    (new Explains(this, [this] { return m_explained; }))->follow(m_below, "coach-record"_L1);
    m_next = addNext();
}

void HomeListCard::show(const HomeVerdicts& verdicts)
{
    m_explained = verdicts.explained;
    show(verdicts.items, verdicts.record, verdicts.next);
}

void HomeListCard::show(const std::vector<HomeItem>& items, const QString& below, const HomeLink& next)
{
    if (items != m_items) {
        m_items = items;
        emptyLayout(m_rows);
        for (const HomeItem& item : items) {
            m_rows->addWidget(new ItemRow(item, m_links, this));
        }
    }
    if (below != m_below->text()) {
        setTypeRole(m_below, items.empty() ? TypeRole::Body : TypeRole::Small);
        setWords(m_below, below);
    }
    if (m_next->text() != next.text || m_next->isHidden() != next.text.isEmpty()) {
        setNext(m_next, next);
    }
}

HomeStepsCard::HomeStepsCard(QWidget* parent)
    : HomeCard(tr("First steps"), u"flag"_s, parent)
{
    int number = 0;
    for (const QString& title : WelcomePanel::stepTitles()) {
        m_rows.push_back(new StepRow(++number, title, this));
        body()->addWidget(m_rows.back());
    }
    body()->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(themeOf(this).space(3));
    m_go = new QPushButton(this);
    setRole(m_go, ButtonRole::Primary);
    auto* later = linkButton(tr("Not now"), this);
    later->setToolTip(tr("The menu Help, First steps, brings it back where it was."));
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT wanted(u"home.first-steps"_s); });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT wanted(u"home.dismiss-steps"_s); });
    buttons->addWidget(m_go);
    buttons->addWidget(later);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    show(FirstSteps());
}

void HomeStepsCard::show(const FirstSteps& steps)
{
    const int at = static_cast<int>(steps.at) - 1; // -1: not begun
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        const StepRow::State state = i < at ? StepRow::State::Finished
            : i == at                       ? StepRow::State::Present
                                            : StepRow::State::Waiting;
        if (m_rows[static_cast<std::size_t>(i)]->state() != state) {
            m_rows[static_cast<std::size_t>(i)]->setState(state);
        }
    }
    setTrailing(at < 0 ? tr("about 2 minutes")
                       : tr("%1 of %2").arg(formatCount(std::min(at, count), locale()), formatCount(count, locale())));
    const bool isDone = steps.at == FirstStep::Finished;
    m_go->setText(at < 0 ? tr("Begin") : isDone ? tr("Look back") : tr("Go on"));
}

HomeDemoCard::HomeDemoCard(QWidget* parent)
    : HomeCard(tr("90 days of demo trades"), u"journal"_s, parent)
    , m_badge(new Badge(BadgeKind::DemoData, this))
{
    titleRow()->addWidget(m_badge);
    m_text = addText();
    m_figures = new QWidget(this);
    m_rows = new QBoxLayout(QBoxLayout::TopToBottom, m_figures);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_trades = new FigureRow(tr("Round trips"), m_figures);
    m_wins = new FigureRow(tr("Won"), m_figures);
    m_sum = new FigureRow(tr("Sum after costs"), m_figures);
    for (FigureRow* row : {m_trades, m_wins, m_sum}) {
        m_rows->addWidget(row, 1);
    }
    body()->addWidget(m_figures);
    m_meter = new Meter(this);
    body()->addWidget(m_meter);
    body()->addStretch(1);
    m_load = linkButton(tr("Load 90 days of demo trades"), this);
    m_cancel = linkButton(tr("Cancel"), this);
    m_look = linkButton(tr("Look at its journal"), this);
    m_remove = linkButton(tr("Remove demo trades"), this);
    m_remove->setToolTip(tr("Nothing of yours goes with it; it can be loaded again."));
    const std::pair<QPushButton*, const char*> commands[]
        = {{m_load, "demo.load"}, {m_cancel, "demo.cancel"}, {m_look, "demo.show"}, {m_remove, "demo.remove"}};
    m_commands = new QBoxLayout(QBoxLayout::TopToBottom);
    m_commands->setSpacing(themeOf(this).space(1));
    body()->addLayout(m_commands);
    for (const auto& [button, action] : commands) {
        m_commands->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, id = QString::fromLatin1(action)] { Q_EMIT wanted(id); });
    }
    m_commands->addStretch(1);
    auto* explains = new Explains(this, [this] { return m_shown.explained; });
    explains->follow(m_trades, "demo-trades"_L1);
    explains->follow(m_wins, "win-rate"_L1);
    explains->follow(m_sum, "sum-r"_L1);
    m_shown.share = -1; // Whatever comes first differs.
}

void HomeDemoCard::resizeEvent(QResizeEvent* event)
{
    HomeCard::resizeEvent(event);
    const Theme& look = themeOf(this);
    const bool isWide = width() >= look.scaled(kSideBySide);
    m_rows->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rows->setSpacing(isWide ? look.space(8) : 0);
    m_commands->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HomeDemoCard::show(const HomeDemo& demo)
{
    if (demo == m_shown) {
        return;
    }
    m_shown = demo;
    const bool isLoaded = demo.state == DemoState::Loaded;
    const bool isBusy = demo.state == DemoState::Making || demo.state == DemoState::Writing;
    m_badge->setVisible(isLoaded);
    m_text->setText(demo.text);
    m_figures->setVisible(isLoaded);
    m_trades->setFigure(demo.trades);
    m_wins->setFigure(demo.wins);
    m_sum->setFigure(demo.sum, demo.sumRole);
    m_meter->setVisible(isBusy);
    const double share = demo.state == DemoState::Writing ? 1.0 : demo.share;
    m_meter->setShare(share);
    m_meter->setTexts(demo.state == DemoState::Writing ? tr("Writing them down") : tr("The engine runs 90 days"),
                      formatPercent(Decimal::fromInteger(static_cast<std::int32_t>(share * 100)), 0, locale()));
    m_load->setVisible(!isLoaded && !isBusy);
    m_load->setEnabled(demo.state == DemoState::Absent);
    m_load->setToolTip(demo.state == DemoState::Absent ? QString()
                                                       : tr("As soon as the ledger is open: they are kept there."));
    m_cancel->setVisible(demo.state == DemoState::Making);
    m_look->setVisible(isLoaded);
    m_remove->setVisible(isLoaded);
}

} // namespace elite
