// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/promotion_dialog.h"

#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/live/gate_words.h"
#include "ui/live/record_page.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

PromotionDialog::PromotionDialog(GateService& gate, Hooks hooks, QWidget* parent)
    : QDialog(parent)
    , m_gate(gate)
    , m_hooks(std::move(hooks))
    , m_frame(new WorldFrame(this, World::Paper))
    , m_pages(new QStackedWidget)
    , m_waiting(new StatePanel(new QWidget))
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_frame->setTitle(tr("Going live, step 1 of 2"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(m_waiting);
    const Theme& look = theme();
    setMinimumSize(look.scaled(560), look.scaled(460));
    resize(look.scaled(1080), look.scaled(900));
    m_waiting->showLoading(tr("The record is checked: chain, venue's time, twenty fills"));
    connect(m_waiting, &StatePanel::cancelRequested, this, &QDialog::reject);
    connect(&m_gate, &GateService::checking, this, [this](int done, int of) { m_waiting->setProgress(done, of); });
    connect(&m_gate, &GateService::changed, this, [this] {
        if (m_record != nullptr) {
            m_record->setView(m_gate.view());
        }
    });
    m_gate.check(this, [this](const GateCheck& check) { showRecord(check); });
}

void PromotionDialog::showRecord(const GateCheck& check)
{
    m_check = check;
    m_record = new RecordPage(m_gate.view(), check, m_gate.record());
    m_pages->addWidget(m_record);
    m_pages->setCurrentWidget(m_record);
    connect(m_record, &RecordPage::stayWanted, this, &QDialog::reject);
    connect(m_record, &RecordPage::continueWanted, this, &PromotionDialog::showConfirm);
    connect(m_record, &RecordPage::disclosureWanted, this, &PromotionDialog::disclosureWanted);
    m_record->stay()->setDefault(true);
    m_record->stay()->setFocus();
}

void PromotionDialog::showConfirm()
{
    const GateView& view = m_gate.view();
    if (!view.run) {
        return;
    }
    if (m_confirm == nullptr) {
        m_confirm = new ConfirmPage(view, m_hooks.keys(view.run->venue), m_hooks.needsCode);
        m_pages->addWidget(m_confirm);
        connect(m_confirm, &ConfirmPage::stayWanted, this, &QDialog::reject);
        connect(m_confirm, &ConfirmPage::goLiveWanted, this, &PromotionDialog::goLive);
        connect(m_confirm, &ConfirmPage::keyChosen, this, &PromotionDialog::askKey);
        connect(m_confirm, &ConfirmPage::keysWanted, this, &PromotionDialog::keysWanted);
        connect(m_confirm, &ConfirmPage::backWanted, this, [this] {
            m_frame->setWorld(World::Paper);
            m_frame->setTitle(tr("Going live, step 1 of 2"));
            m_pages->setCurrentWidget(m_record);
        });
        askKey(m_confirm->key());
    }
    // Still paper, and the frame already says what the button would do.
    m_frame->setWorld(World::Live);
    m_frame->setTitle(tr("Going live, step 2 of 2; nothing has changed yet"));
    m_pages->setCurrentWidget(m_confirm);
    m_confirm->stay()->setDefault(true);
}

void PromotionDialog::askKey(const QString& key)
{
    m_key = {};
    if (key.isEmpty()) {
        return;
    }
    m_hooks.askKey(m_gate.view().run->venue, key, m_confirm, [this, key](const Result<LiveKey>& facts) {
        if (m_confirm->key() != key) {
            return; // Another one was chosen meanwhile.
        }
        if (facts) {
            m_key = *facts;
            m_confirm->setKeyFacts(*facts);
        } else {
            m_confirm->setKeyProblem(tr("The venue did not say what this key may do: %1").arg(facts.error().detail));
        }
    });
}

void PromotionDialog::goLive()
{
    if (!m_confirm->usesCode()) {
        promote(false);
        return;
    }
    m_confirm->setBusy(tr("The code is checked…"));
    m_hooks.useCode(m_confirm->typed(), m_confirm, [this](const Done& used) {
        if (used) {
            promote(true);
        } else {
            m_confirm->showRefusals(m_hooks.codeWords(used.error()).toHtmlEscaped());
        }
    });
}

void PromotionDialog::promote(bool codeAccepted)
{
    PromotionRequest request;
    request.key = m_key;
    request.limits = m_confirm->limits();
    request.trader = m_gate.trader();
    request.confirmation
        = {true, m_confirm->acceptsSize(), m_confirm->usesCode() ? QString() : m_confirm->typed(), codeAccepted};
    m_gate.promote(request, m_check, this, [this](const PromotionOutcome& outcome) {
        if (outcome.refusals.empty()) {
            accept();
            return;
        }
        QString words = tr("<b>Not live.</b> Nothing was changed.");
        for (const GateRefusal& refusal : outcome.refusals) {
            words += u"<br>"_s + ruleWords(refusal, locale()).toHtmlEscaped();
        }
        m_confirm->showRefusals(words);
    });
}

} // namespace elite
