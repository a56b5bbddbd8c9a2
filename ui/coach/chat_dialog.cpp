// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/chat_dialog.h"

#include "models/coach/text_numbers.h"
#include "models/coach/verdict_parse.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace elite {

ChatDialog::ChatDialog(CoachService& service, const QString& verdictId, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_id(verdictId)
    , m_scroll(new QScrollArea(this))
    , m_state(makePlainText({}, this, TypeRole::Small, ColorRole::TextSecondary))
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
    column->addWidget(
        makePlainText(kept != nullptr ? tr("About the verdict on %1").arg(kept->facts.symbol) : tr("About your record"),
                      this, TypeRole::Title));
    column->addWidget(makePlainText(tr("The bars, the verdict and this conversation are sent each time; no picture, no "
                                       "balance, no account."),
                                    this, TypeRole::Small, ColorRole::TextSecondary));
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
    connect(m_words, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(m_run.isNull() && !m_words->toPlainText().trimmed().isEmpty()); });
    m_send->setEnabled(false);
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
    m_send->setEnabled(m_run.isNull() && !m_words->toPlainText().trimmed().isEmpty());
}

void ChatDialog::ask()
{
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
    // The same grounding as a verdict: a price that is in no bar and no level is named.
    if (const KeptVerdict* kept = m_service.verdicts().find(m_id)) {
        Verdict said = kept->verdict;
        said.reasoning = answer.text;
        for (const CheckedNumber& number : checkVerdict(said, kept->facts).numbers) {
            if (number.place == NumberPlace::Reasoning && number.mark == NumberMark::Unverified) {
                small.append(tr("%1 unverified").arg(formatNumber(number.value, locale())));
            }
        }
    }
    auto* facts = makePlainText(small.join(u" \u00b7 "_s), m_growing->parentWidget(), TypeRole::Small,
                                ColorRole::TextSecondary);
    m_growing->parentWidget()->layout()->addWidget(facts);
    setBusy({});
}

} // namespace elite
