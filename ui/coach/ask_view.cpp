// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/ask_view.h"

#include "app/coach/screen_portal.h"
#include "models/coach/growing_text.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/coach_picture.h"
#include "ui/coach/region_dialog.h"
#include "ui/coach/verdict_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace elite {

AskView::AskView(CoachService& service, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_said(new Note(NoteKind::Info, {}, this))
    , m_stack(new QStackedLayout)
    , m_card(new VerdictCard(this))
    , m_failed(new StateBox(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Ask the coach"));
    auto* page = new QWidget(this);
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    column->setSpacing(look.space(3));
    column->addWidget(m_said);
    m_said->hide();
    column->addLayout(m_stack, 1);
    auto* done = new QWidget(page);
    auto* doneColumn = new QVBoxLayout(done);
    doneColumn->setContentsMargins(0, 0, 0, 0);
    auto* again = new QPushButton(icon(u"arrow-left"_s), tr("Ask about something else"), done);
    setRole(again, ButtonRole::Link);
    m_onChart = new QCheckBox(tr("Levels on the chart"), done);
    m_onChart->setChecked(true);
    m_onChart->setToolTip(tr("Entry, stop and targets as dotted lines; they are looked at only"));
    connect(m_onChart, &QCheckBox::toggled, this, &AskView::drawLevels);
    // One below the other: side by side they would be wider than the rail, and the widest page sets the width of all.
    doneColumn->addWidget(again, 0, Qt::AlignLeft);
    doneColumn->addWidget(m_onChart);
    doneColumn->addWidget(m_card, 1);
    m_stack->addWidget(makeIdle());
    m_stack->addWidget(makeRunning());
    m_stack->addWidget(done);
    m_stack->addWidget(m_failed);
    setWidget(page);

    connect(again, &QPushButton::clicked, this, &AskView::showIdle);
    connect(m_card, &VerdictCard::fillTicketRequested, this, &AskView::fillTicketRequested);
    connect(m_card, &VerdictCard::askMoreRequested, this, &AskView::askMoreRequested);
    connect(m_card, &VerdictCard::alertRequested, this, &AskView::alertRequested);
    connect(m_card, &VerdictCard::openRequested, this, &AskView::openRequested);
    connect(m_failed, &StateBox::actionTriggered, this, [this] {
        if (m_action == FailureAction::Keys) {
            Q_EMIT keysRequested();
        } else if (m_action == FailureAction::Settings) {
            Q_EMIT settingsRequested();
        } else if (m_action == FailureAction::AskAgain) {
            start();
        }
    });
    connect(&service, &CoachService::healthChanged, this, &AskView::refreshIdle);
    connect(&service, &CoachService::findingsChanged, this, &AskView::refreshIdle);
    connect(&service, &CoachService::verdictKept, this, [this](const QString& id) { m_keptId = id; });
    connect(&service.verdicts(), &VerdictBook::changed, this, [this] {
        const KeptVerdict* kept = m_service.verdicts().find(m_card->verdictId());
        if (kept != nullptr && m_stack->currentIndex() == Done) {
            m_card->setVerdict(*kept, recordOf(m_service.verdicts().scoredCalls()));
        }
    });
    refreshIdle();
}

QWidget* AskView::makeIdle()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(2));
    m_lead = new Note(NoteKind::Info, {}, page);
    column->addWidget(m_lead);
    const auto button = [&](const QString& iconName, const QString& text, const QString& tip, void (AskView::*to)()) {
        auto* made = new QPushButton(icon(iconName), text, page);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, to);
        column->addWidget(made);
        return made;
    };
    m_keys = button(u"key"_s, tr("Add a key…"), tr("Your own key of OpenAI or of a compatible server"),
                    &AskView::keysRequested);
    m_chart = button(u"camera"_s, tr("Ask about this chart"), {}, &AskView::chartRequested);
    setRole(m_chart, ButtonRole::Primary);
    column->addWidget(makeHeading(tr("Or another picture"), page));
    button(u"copy"_s, tr("Paste a picture"), tr("From the clipboard"), &AskView::pasteRequested);
    button(u"folder"_s, tr("Open a picture…"), tr("PNG, JPEG or WebP"), &AskView::fileRequested);
    m_screen = button(u"crosshair"_s, tr("Take it from the screen…"), {}, &AskView::screenRequested);
    if (!RegionDialog::isPossible() && !ScreenPortal::isSupported()) {
        m_screen->setEnabled(false);
        m_screen->setToolTip(
            tr("Your desktop lets no program look at the screen. Use its own screenshot key, then paste."));
    }
    column->addWidget(makePlainText(tr("A picture can be dropped here too. You see exactly what will be sent, and what "
                                       "it costs, before anything leaves this computer."),
                                    page, TypeRole::Small, ColorRole::TextSecondary));
    column->addWidget(new HairLine(page));
    column->addWidget(makeHeading(tr("Rule coach"), page));
    m_focus = makePlainText({}, page);
    column->addWidget(m_focus);
    auto* habits = new QPushButton(tr("See your habits"), page);
    setRole(habits, ButtonRole::Link);
    column->addWidget(habits);
    connect(habits, &QPushButton::clicked, this, &AskView::habitsRequested);
    column->addStretch(1);
    return page;
}

QWidget* AskView::makeRunning()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_stage = makePlainText({}, page, TypeRole::Small, ColorRole::TextSecondary);
    m_reasoning = makePlainText({}, page);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    column->addWidget(makeHeading(tr("The coach is thinking it over"), page));
    column->addWidget(m_stage);
    column->addWidget(m_reasoning);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_run) {
            m_run->cancel();
        }
    });
    return page;
}

void AskView::go(Page page)
{
    m_stack->setCurrentIndex(page);
    verticalScrollBar()->setValue(0);
}

void AskView::setHasChart(bool hasChart)
{
    m_hasChart = hasChart;
    refreshIdle();
}

void AskView::say(NoteKind kind, const QString& text)
{
    m_said->setKind(kind);
    m_said->setText(text.toHtmlEscaped());
    m_said->setVisible(!text.isEmpty());
}

void AskView::refreshIdle()
{
    const CoachHealth health = m_service.health();
    const bool needsKey = health.reason == CoachReason::NoKey;
    const NoteKind kind = needsKey || health.status == CoachStatus::Healthy ? NoteKind::Info
        : health.status == CoachStatus::Degraded                            ? NoteKind::Warning
                                                                            : NoteKind::Danger;
    m_lead->setKind(kind);
    m_lead->setText(needsKey ? u"<b>"_s + tr("The AI coach needs a key of your own").toHtmlEscaped() + u"</b><br>"_s
                            + tr("A verdict costs a few cents, paid to your provider. Everything else works without "
                                 "it; the rule coach below needs none.")
                                  .toHtmlEscaped()
                             : u"<b>"_s + healthTitle(health).toHtmlEscaped() + u"</b><br>"_s
                            + healthDetail(health, locale()).toHtmlEscaped());
    m_keys->setVisible(needsKey);
    setRole(m_keys, needsKey ? ButtonRole::Primary : ButtonRole::Secondary);
    setRole(m_chart, needsKey ? ButtonRole::Secondary : ButtonRole::Primary);
    m_chart->setEnabled(m_hasChart);
    m_chart->setToolTip(m_hasChart ? tr("F8 does the same from anywhere") : tr("There is no chart with prices yet."));
    const auto& focus = m_service.focus();
    const int trades = static_cast<int>(m_service.trades().size());
    m_focus->setText(focus ? ruleTitle(focus->rule) + u": "_s + focusWords(*focus)
                         : trades < RuleThresholds().minSample
                         ? tr("It looks for habits that cost you money, in your own journal, once there are %n closed "
                              "trade(s).",
                              nullptr, RuleThresholds().minSample)
                         : tr("No habit stands out in your journal."));
}

void AskView::ask(const VerdictRequest& request)
{
    m_request = request;
    start();
}

void AskView::start()
{
    if (m_run) {
        return;
    }
    say(NoteKind::Info, {});
    m_partial.clear();
    m_keptId.clear();
    m_reasoning->clear();
    m_stage->setText(tr("Preparing"));
    m_run = m_service.askVerdict(m_request, smallerPicture);
    connect(m_run, &CoachRun::stageChanged, this,
            [this](const CoachStage& stage) { m_stage->setText(stageWords(stage, locale())); });
    connect(m_run, &CoachRun::textGrew, this, [this](const QString& delta) {
        m_partial += delta;
        m_reasoning->setText(growingText(m_partial, u"reasoning"_s));
    });
    connect(m_run, &CoachRun::textDropped, this, [this] {
        m_partial.clear();
        m_reasoning->clear();
    });
    connect(m_run, &CoachRun::finished, this, &AskView::onFinished);
    go(Running);
}

void AskView::onFinished(const CoachOutcome& outcome)
{
    m_run.clear();
    if (outcome.answer && !m_keptId.isEmpty()) {
        for (const CoachStage& note : outcome.notes) {
            if (note.kind == CoachStageKind::SwitchedModel) {
                say(NoteKind::Warning, tr("%1 did not answer; %2 did.").arg(note.fromModel, outcome.answer->model));
            }
        }
        showVerdict(m_keptId);
        return;
    }
    const Failure failure = outcome.failure.value_or(Failure{FailureKind::Unusable});
    const FailureWords words = failureWords(failure, locale());
    m_action = words.action;
    m_failed->show(PanelState::Error, words.text);
    go(Failed);
}

void AskView::showVerdict(const QString& id)
{
    const KeptVerdict* kept = m_service.verdicts().find(id);
    if (kept == nullptr) {
        return;
    }
    m_card->setVerdict(*kept, recordOf(m_service.verdicts().scoredCalls()));
    m_onChart->setVisible(kept->facts.hasCandles());
    go(Done);
    drawLevels();
}

void AskView::drawLevels()
{
    const KeptVerdict* kept = m_service.verdicts().find(m_card->verdictId());
    if (kept != nullptr && kept->facts.hasCandles()) {
        Q_EMIT levelsChanged(kept->facts.symbol,
                             m_onChart->isChecked() ? levelsOf(kept->checked()) : std::vector<CoachLevel>());
    }
}

void AskView::showIdle()
{
    say(NoteKind::Info, {});
    refreshIdle();
    go(Idle);
    Q_EMIT levelsChanged({}, {});
}

} // namespace elite
