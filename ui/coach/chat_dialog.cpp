// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/chat_dialog.h"

#include "models/coach/journal_digest.h"
#include "models/coach/verdict_parse.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Text about the journal leaves this computer: agreed to once for all chats.
const QString kConsent = u"chat"_s;

} // namespace

ChatDialog::ChatDialog(CoachService& service, const QString& verdictId, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_id(verdictId)
    , m_scroll(new QScrollArea(this))
    , m_state(makePlainText({}, this, TypeRole::Small, ColorRole::TextSecondary))
    , m_cost(makePlainText({}, this, TypeRole::Small, ColorRole::TextSecondary))
    , m_consent(new QCheckBox(tr("I agree that this text may be sent to the service of my key"), this))
    , m_words(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("Ask"), this))
    , m_cancel(new QPushButton(tr("Cancel the question"), this))
{
    const Theme& look = themeOf(this);
    const KeptVerdict* kept = service.verdicts().find(verdictId);
    (new WorldFrame(this))->setTitle(tr("Ask more"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(5), look.space(5), look.space(5), look.space(5));
    column->setSpacing(look.space(3));
    column->addWidget(makePlainText(kept != nullptr ? tr("About the verdict on %1").arg(kept->facts.symbol)
                                                    : tr("About your journal"),
                                    this, TypeRole::Title));
    column->addWidget(makePlainText(
        isAboutJournal() ? tr("Your closed trades in R, your habits and this conversation are sent each "
                              "time; no size, no money, no account.")
                         : tr("The bars, the verdict and this conversation are sent each time; no picture, "
                              "no balance, no account."),
        this, TypeRole::Small, ColorRole::TextSecondary));
    auto* sent = new QPlainTextEdit(dataText(), this);
    sent->setReadOnly(true);
    sent->setAccessibleName(tr("The data that is sent with each question"));
    setTypeRole(sent, TypeRole::Mono);
    sent->hide();
    auto* show = new QPushButton(tr("Show what is sent"), this);
    setRole(show, ButtonRole::Link);
    connect(show, &QPushButton::clicked, this, [sent, show] {
        sent->setVisible(sent->isHidden());
        show->setText(sent->isHidden() ? tr("Show what is sent") : tr("Hide what is sent"));
    });
    column->addWidget(show, 0, Qt::AlignLeft);
    column->addWidget(sent, 1);
    auto* page = new QWidget(m_scroll);
    setSurfaceRole(page, ColorRole::Surface1);
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(look.space(3));
    m_column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Conversation"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_state);
    m_words->setPlaceholderText(tr("Your question"));
    m_words->setAccessibleName(tr("Your question"));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(look.scaled(90));
    column->addWidget(m_words);
    column->addWidget(m_cost);
    column->addWidget(m_consent);
    m_consent->setVisible(!service.hasConsent(kConsent) && !service.isMock());
    auto* buttons = new QHBoxLayout;
    setRole(m_send, ButtonRole::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_send);
    column->addLayout(buttons);
    m_cancel->hide();
    connect(m_send, &QPushButton::clicked, this, &ChatDialog::ask);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run) {
            m_run->cancel();
        }
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, &ChatDialog::showCost);
    connect(m_consent, &QCheckBox::toggled, this, &ChatDialog::showCost);
    showCost();
    resize(look.scaled(560), look.scaled(620));
    m_words->setFocus();
}

ChatDialog::~ChatDialog()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
    }
}

QString ChatDialog::dataText() const
{
    if (isAboutJournal()) {
        return QString::fromUtf8(journalDigest(m_service.trades(), m_service.findings(), m_service.focus()));
    }
    const KeptVerdict* kept = m_service.verdicts().find(m_id);
    if (kept == nullptr) {
        return {};
    }
    return u"INSTRUMENT %1, BAR LENGTH %2\n"_s.arg(kept->facts.symbol,
                                                   QString::fromLatin1(kept->facts.timeframe.toText()))
        + QString::fromUtf8(factsTable(kept->facts)) + u"VERDICT\n"_s + QString::fromUtf8(writeVerdict(kept->verdict));
}

void ChatDialog::addTurn(const ChatTurn& turn, const QString& small)
{
    auto* box = new QWidget(m_scroll->widget());
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        makePlainText(turn.isTrader ? tr("You") : tr("Coach"), box, TypeRole::Small, ColorRole::TextSecondary));
    auto* words = makePlainText(turn.text, box);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    if (!small.isEmpty()) {
        column->addWidget(makePlainText(small, box, TypeRole::Small, ColorRole::TextSecondary));
    }
    m_growing = turn.isTrader ? nullptr : words;
    m_column->insertWidget(m_column->count() - 1, box);
}

void ChatDialog::setBusy(const QString& words)
{
    m_state->setText(words);
    m_cancel->setVisible(!words.isEmpty() && !m_run.isNull());
    showCost();
}

/// What the next question would cost, and whether it may be asked.
void ChatDialog::showCost()
{
    const QString words = m_words->toPlainText().trimmed();
    std::vector<ChatTurn> turns = m_turns;
    turns.push_back({true, words});
    const CostEstimate estimate = m_service.estimate(chatQuestion(dataText(), turns, locale().name().left(2)));
    const bool isAgreed = m_service.hasConsent(kConsent) || m_service.isMock() || m_consent->isChecked();
    m_cost->setText(estimate.isOverCap ? tr("Your monthly cap would be passed; raise it in the settings.")
                                       : tr("Next question: about %1, %2 tokens, to %3")
                                             .arg(costWords(estimate.nanoUsd, locale()),
                                                  formatCount(estimate.textTokens + estimate.outputTokens, locale()),
                                                  m_service.isMock() ? tr("MOCK") : estimate.model));
    m_send->setEnabled(m_run.isNull() && !words.isEmpty() && isAgreed && !estimate.isOverCap);
    m_send->setToolTip(!isAgreed ? tr("Agree first, or close.") : QString());
}

/// The same grounding as a verdict: what stands in nothing that was sent is named.
QStringList ChatDialog::doubtfulNumbers(const QString& answer) const
{
    const KeptVerdict* kept = m_service.verdicts().find(m_id);
    if (kept == nullptr) {
        QString sent = dataText();
        for (const ChatTurn& turn : m_turns) {
            sent += u'\n' + (turn.isTrader ? turn.text : QString());
        }
        return numbersNotIn(answer, sent);
    }
    QStringList out;
    Verdict said = kept->verdict;
    said.reasoning = answer;
    for (const CheckedNumber& number : checkVerdict(said, kept->facts).numbers) {
        if (number.place == NumberPlace::Reasoning && number.mark == NumberMark::Unverified) {
            out.append(formatNumber(number.value, locale()));
        }
    }
    return out;
}

void ChatDialog::ask()
{
    if (!m_service.isMock()) {
        m_service.giveConsent(kConsent);
        m_consent->hide();
    }
    const ChatTurn turn{true, m_words->toPlainText().trimmed()};
    m_turns.push_back(turn);
    addTurn(turn);
    m_words->clear();
    m_run = m_service.askChat(dataText(), m_turns, locale().name().left(2));
    addTurn({false, {}});
    connect(m_run, &CoachRun::textGrew, this, [this](const QString& delta) {
        m_growing->setText(m_growing->text() + delta);
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
    connect(m_run, &CoachRun::textDropped, this, [this] { m_growing->clear(); });
    connect(m_run, &CoachRun::stageChanged, this,
            [this](const CoachStage& stage) { setBusy(stageWords(stage, locale())); });
    connect(m_run, &CoachRun::finished, this, &ChatDialog::onFinished);
    setBusy(tr("Asking"));
}

void ChatDialog::onFinished(const CoachOutcome& outcome)
{
    m_run.clear();
    if (!outcome.answer) {
        const FailureWords words = failureWords(*outcome.failure, locale());
        m_growing->setText(words.text.title + u". "_s + words.text.detail);
        m_turns.pop_back(); // An unanswered question may be asked again.
        setBusy({});
        return;
    }
    const CoachAnswer& answer = *outcome.answer;
    m_turns.push_back({false, answer.text});
    m_growing->setText(answer.text);
    QStringList small{answer.isMock ? tr("MOCK") : answer.model, costWords(answer.nanoUsd, locale())};
    const QStringList doubtful = doubtfulNumbers(answer.text);
    QWidget* box = m_growing->parentWidget();
    if (!doubtful.isEmpty()) {
        box->layout()->addWidget(new MarkLabel(
            u"help"_s, tr("not in the data that was sent: %1").arg(doubtful.join(u", "_s)), ColorRole::Warning, box));
    }
    box->layout()->addWidget(makePlainText(small.join(u" \u00b7 "_s), box, TypeRole::Small, ColorRole::TextSecondary));
    setBusy({});
}

} // namespace elite
