// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/welcome_panel.h"

#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/tour/choice_button.h"
#include "ui/tour/look_choices.h"
#include "ui/tour/step_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QLabel* wrapped(const QString& text, QWidget* parent, ColorRole role = ColorRole::TextSecondary)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QFrame* line(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFixedHeight(theme().border.hair);
    setSurfaceRole(rule, ColorRole::LineSubtle);
    rule->setAutoFillBackground(true);
    return rule;
}

QPushButton* link(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setRole(button, ButtonRole::Link);
    return button;
}

} // namespace

WelcomePanel::WelcomePanel(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_go(new QPushButton(this))
    , m_later(new QPushButton(tr("Not now"), this))
{
    setAccessibleName(tr("Welcome"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Theme& look = theme();
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    column->setSpacing(look.space(2));
    m_market = wrapped({}, page);
    column->addWidget(m_market);
    m_place = new Note(NoteKind::Warning, {}, page);
    connect(m_place, &Note::linkActivated, this, [this](const QString& place) {
        if (place == "run"_L1) {
            Q_EMIT thisRunChosen();
        } else if (place == "unlock"_L1) {
            Q_EMIT unlockWanted();
        } else {
            Q_EMIT keysPageWanted();
        }
    });
    column->addWidget(m_place);
    makeChoices(page, settings);
    makeSteps(page);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.space(2));
    setRole(m_go, ButtonRole::Primary);
    connect(m_go, &QPushButton::clicked, this, &WelcomePanel::goOn);
    connect(m_later, &QPushButton::clicked, this, &WelcomePanel::dismissed);
    m_later->setToolTip(tr("The menu Help, First steps, brings it back where it was."));
    buttons->setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(3));
    buttons->addWidget(m_go, 1);
    buttons->addWidget(m_later);
    m_scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(line(this));
    whole->addLayout(buttons);
    show({}, {});
}

void WelcomePanel::makeChoices(QWidget* page, Settings& settings)
{
    m_choices = new QWidget(page);
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(2));
    m_offline = new ChoiceButton(u"play"_s, tr("Practise offline"), {}, m_choices);
    auto* live = new ChoiceButton(u"wifi"_s, tr("Live prices"), tr("no key, no account needed"), m_choices);
    auto* coach
        = new ChoiceButton(u"coach"_s, tr("Set up the AI coach"), tr("needs an OpenAI key, costs cents"), m_choices);
    connect(m_offline, &QAbstractButton::clicked, this, &WelcomePanel::offlineWanted);
    connect(live, &QAbstractButton::clicked, this, [this, live] { Q_EMIT liveWanted(live); });
    connect(coach, &QAbstractButton::clicked, this, &WelcomePanel::coachWanted);
    for (ChoiceButton* button : {m_offline, live, coach}) {
        column->addWidget(button);
    }
    column->addWidget(new LookChoices(settings, m_choices));
    column->addSpacing(theme().space(1));
    column->addWidget(line(m_choices));
    page->layout()->addWidget(m_choices);
}

QStringList WelcomePanel::stepTitles()
{
    return {tr("Agree with yourself"), tr("Place the stop and the target"), tr("Send it, on paper"),
            tr("Read the receipt"), tr("Close it and look back")};
}

QLabel* WelcomePanel::addWords(StepRow* row, bool staysWhenDone)
{
    auto* label = wrapped({}, row, ColorRole::TextPrimary);
    setTypeRole(label, TypeRole::Small);
    row->addBody(label, staysWhenDone);
    return label;
}

void WelcomePanel::makeSteps(QWidget* page)
{
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Your first trade"), page);
    setTypeRole(title, TypeRole::Strong);
    m_progress = new QLabel(page);
    setTypeRole(m_progress, TypeRole::Small);
    setTextRole(m_progress, ColorRole::TextSecondary);
    head->addWidget(title, 1);
    head->addWidget(m_progress);
    column->addLayout(head);
    const QStringList titles = stepTitles();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new StepRow(static_cast<int>(i) + 1, titles[static_cast<qsizetype>(i)], page);
        column->addWidget(m_rows[i]);
    }
    m_contract = addWords(m_rows[0]);
    QPushButton* limits = link(tr("Change the limits"), m_rows[0]);
    connect(limits, &QPushButton::clicked, this, &WelcomePanel::limitsWanted);
    m_rows[0]->addBody(limits, false, Qt::AlignLeading);
    m_plan = addWords(m_rows[1], true);
    QPushButton* ticket = link(tr("Type it into the ticket myself"), m_rows[1]);
    connect(ticket, &QPushButton::clicked, this, &WelcomePanel::ticketWanted);
    m_rows[1]->addBody(ticket, false, Qt::AlignLeading);
    QPushButton* open = link(tr("Open the ticket"), m_rows[2]);
    connect(open, &QPushButton::clicked, this, &WelcomePanel::ticketWanted);
    m_rejection = new Note(NoteKind::Danger, {}, m_rows[2]);
    m_rows[2]->addBody(m_rejection);
    m_rows[2]->addBody(open, false, Qt::AlignLeading);
    m_receiptLead = addWords(m_rows[3]);
    m_receipt = new QWidget(m_rows[3]);
    (new QVBoxLayout(m_receipt))->setContentsMargins(0, 0, 0, 0);
    m_rows[3]->addBody(m_receipt);
    m_result = addWords(m_rows[4], true);
    m_coach = new Note(NoteKind::Info, {}, m_rows[4]);
    m_coach->setIconName(u"coach"_s);
    m_rows[4]->addBody(m_coach, true);
    m_answers = new QWidget(m_rows[4]);
    auto* answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(theme().space(1));
    const QString question = tr("Was the stop where your idea would have been wrong?");
    auto* asked = wrapped(question, m_answers, ColorRole::TextPrimary);
    answers->addWidget(asked);
    for (const QString& answer : {tr("Yes"), tr("No, somewhere convenient"), tr("I did not think about it")}) {
        auto* button = new QPushButton(answer, m_answers);
        connect(button, &QPushButton::clicked, this, [this, question, answer] { Q_EMIT answered(question, answer); });
        answers->addWidget(button);
    }
    m_rows[4]->addBody(m_answers);
    m_next = new QWidget(page);
    auto* next = new QVBoxLayout(m_next);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(theme().space(1));
    next->addWidget(
        wrapped(tr("That is the whole circle: plan, cost, result, lesson. The answer stands in the journal."), m_next,
                ColorRole::TextPrimary));
    QPushButton* journal = link(tr("Open the journal"), m_next);
    connect(journal, &QPushButton::clicked, this, &WelcomePanel::journalWanted);
    next->addWidget(journal, 0, Qt::AlignLeading);
    column->addWidget(m_next);
}

void WelcomePanel::show(const FirstSteps& steps, const WelcomeWords& words)
{
    const bool hasMoved = steps.at != m_steps.at;
    const bool hasReceipt = words.receipt.size() != m_words.receipt.size() || words.receiptLead != m_words.receiptLead;
    m_steps = steps;
    m_words = words;
    m_market->setText(words.market);
    if (words.question != m_question) { // The same words keep the link that has the focus.
        m_question = words.question;
        m_place->setText(m_question);
    }
    m_place->setVisible(!m_question.isEmpty());
    m_choices->setVisible(steps.at == FirstStep::Welcome);
    m_offline->setDetail(words.offline);
    m_offline->setTaken(words.isOffline);
    const int at = static_cast<int>(steps.at) - 1; // -1: not begun
    for (int i = 0; i < 5; ++i) {
        m_rows[static_cast<std::size_t>(i)]->setState(i < at        ? StepRow::State::Finished
                                                          : i == at ? StepRow::State::Present
                                                                    : StepRow::State::Waiting);
    }
    //: %1 of %2 steps
    m_progress->setText(at < 0 ? tr("5 steps, about 2 minutes") : tr("%1 of %2").arg(std::min(at + 1, 5)).arg(5));
    m_contract->setText(words.contract);
    m_plan->setText(words.plan.isEmpty() ? tr(
                        "Both belong to the plan before the order: where the idea is wrong, and where it has paid.")
                                         : words.plan);
    m_plan->setVisible(at == 1 || (at == 2 && !words.plan.isEmpty()));
    m_rejection->setVisible(at == 2 && steps.wasRejected);
    m_rejection->setText(words.rejection);
    m_rows[2]->setDetail(at != 2             ? QString()
                             : words.canSend ? tr("The button below sends what stands in the ticket.")
                                             : tr("The ticket says why this cannot be sent as it stands."));
    m_receiptLead->setText(words.receiptLead);
    if (hasReceipt) {
        showReceipt(words.receipt);
    }
    m_result->setText(words.result);
    m_coach->setText(words.coach);
    m_coach->setVisible(at >= 4 && !words.coach.isEmpty());
    m_next->setVisible(steps.at == FirstStep::Finished);
    fit();
    if (hasMoved && at >= 0 && at < 5) { // Once the rows have their new heights.
        QTimer::singleShot(0, this, [this, at] {
            m_scroll->ensureWidgetVisible(m_rows[static_cast<std::size_t>(at)], 0, theme().space(2));
        });
    }
}

void WelcomePanel::showReceipt(const std::vector<ReceiptLine>& lines)
{
    QLayoutItem* old = m_receipt->layout()->takeAt(0);
    if (old != nullptr) {
        old->widget()->deleteLater();
        delete old;
    }
    if (!lines.empty()) {
        m_receipt->layout()->addWidget(new ReceiptView(lines, m_receipt));
    }
}

void WelcomePanel::fit()
{
    QString text;
    bool isReady = true;
    ButtonRole role = ButtonRole::Primary;
    switch (m_steps.at) {
    case FirstStep::Welcome:
        text = tr("Continue");
        break;
    case FirstStep::Contract:
        text = tr("I keep to this");
        isReady = !m_words.contract.isEmpty();
        break;
    case FirstStep::Plan:
        text = tr("Fill in the ticket for me");
        isReady = !m_words.contract.isEmpty();
        break;
    case FirstStep::Press:
        text = m_words.send;
        isReady = m_words.canSend;
        role = m_words.isBuy ? ButtonRole::Buy : ButtonRole::Sell;
        break;
    case FirstStep::Receipt:
        text = tr("Close the position");
        isReady = m_words.hasPosition;
        break;
    case FirstStep::LookBack:
        break; // The answers are the buttons.
    case FirstStep::Finished:
        text = tr("Done");
        break;
    }
    m_go->setText(text);
    m_go->setEnabled(isReady);
    m_go->setVisible(!text.isEmpty());
    setRole(m_go, role);
    m_later->setVisible(m_steps.at != FirstStep::Finished);
}

void WelcomePanel::goOn()
{
    switch (m_steps.at) {
    case FirstStep::Welcome:
        Q_EMIT begun();
        break;
    case FirstStep::Contract:
        Q_EMIT contractKept();
        break;
    case FirstStep::Plan:
        Q_EMIT planWanted();
        break;
    case FirstStep::Press:
        Q_EMIT sendWanted();
        break;
    case FirstStep::Receipt:
        Q_EMIT closeWanted();
        break;
    case FirstStep::LookBack:
        break;
    case FirstStep::Finished:
        Q_EMIT dismissed();
        break;
    }
}

} // namespace elite
