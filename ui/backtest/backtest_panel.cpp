// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/backtest_panel.h"

#include "app/backtest/backtest_export.h"
#include "ui/backtest/assumption_texts.h"
#include "ui/backtest/backtest_form.h"
#include "ui/backtest/backtest_results.h"
#include "ui/backtest/sweep_card.h"
#include "ui/backtest/sweep_page.h"
#include "ui/base/state_box.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/bots/bot_texts.h"
#include "ui/market/tape_title.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace elite {

BacktestPanel::BacktestPanel(BacktestService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_form(new BacktestForm(this))
    , m_card(new SweepCard(this))
    , m_results(new BacktestResults(this))
    , m_page(new SweepPage(this))
    , m_stack(new QStackedWidget(this))
{
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme().border.splitter);
    left->addWidget(m_form, 1);
    left->addWidget(m_card);
    m_form->setFixedWidth(theme().scaled(288));
    m_card->setFixedWidth(theme().scaled(288));
    auto* empty
        = new EmptyState(u"backtest"_s, tr("Nothing tested yet"),
                         tr("Choose a bot and a tape and run it over past prices. Every cost of paper trading is "
                            "in the result, and what it rests on stands beside it."),
                         tr("Run backtest"), this);
    connect(empty, &StateBox::actionTriggered, m_form->runButton(), &QPushButton::click);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_results);
    m_results->tabs()->addTab(m_page, tr("Sweep"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().border.splitter);
    row->addLayout(left);
    row->addWidget(m_stack, 1);

    connect(m_form, &BacktestForm::tapeChosen, &m_service, &BacktestService::openTape);
    connect(m_form, &BacktestForm::runRequested, this, &BacktestPanel::run);
    connect(m_form, &BacktestForm::cancelRequested, &m_service, &BacktestService::cancelRun);
    connect(m_form, &BacktestForm::changed, this, &BacktestPanel::showReadiness);
    connect(m_page, &SweepPage::sweepRequested, this, &BacktestPanel::runSweep);
    connect(m_page, &SweepPage::cellChosen, this, [this](const std::vector<std::int64_t>& values) {
        m_form->setValues(values);
        run();
    });
    connect(m_card, &SweepCard::cancelRequested, &m_service, &BacktestService::cancelSweep);
    connect(m_results, &BacktestResults::exportRequested, this, &BacktestPanel::askAndSave);

    connect(&m_service, &BacktestService::tapeOpened, this, [this] {
        const TapeFile& tape = *m_service.tape();
        const TapeHeader& header = tape.tape().header();
        m_form->addTape(header.isSynthetic ? tr("%1 (synthetic)").arg(shownTapeTitle(header.title)) : header.title,
                        tape.path());
        m_form->showNote({});
        m_form->setTape(m_service.tape());
    });
    connect(&m_service, &BacktestService::tapeFailed, this,
            [this](const Error& error) { m_form->showNote(backtestProblem(error)); });
    connect(&m_service, &BacktestService::progressed, this, [this](BacktestStage stage, double share) {
        m_form->showProgress(stage == BacktestStage::Reading       ? tr("Reading the tape")
                                 : stage == BacktestStage::Running ? tr("Running the bot")
                                                                   : tr("Looking for look-ahead"),
                             share);
    });
    connect(&m_service, &BacktestService::finished, this, [this] {
        m_form->setRunning(false);
        m_results->show(*m_service.outcome(), m_service.luck());
        m_stack->setCurrentWidget(m_results);
    });
    connect(&m_service, &BacktestService::failed, this, [this](const Error& error) {
        m_form->setRunning(false);
        m_form->showNote(backtestProblem(error));
    });
    connect(&m_service, &BacktestService::sweepProgressed, m_card, &SweepCard::showProgress);
    connect(&m_service, &BacktestService::sweepFinished, this, [this] {
        m_card->showOutcome(*m_service.sweepOutcome());
        m_page->show(*m_service.sweepOutcome());
        showReadiness();
    });
    connect(&m_service, &BacktestService::sweepFailed, this, [this](const Error& error) {
        m_card->showProblem(backtestProblem(error));
        showReadiness();
    });
    if (const QString demo = demoTapePath(); !demo.isEmpty()) {
        m_service.openTape(demo);
    }
    showReadiness();
}

void BacktestPanel::run()
{
    const auto request = m_form->request();
    if (!request) {
        return;
    }
    const QString bot = botTitle(*request->bot);
    if (m_service.run(*request, {tr("Backtest of %1").arg(bot), tr("it stops; the last result is not kept")})) {
        m_form->showNote({});
        m_form->setRunning(true);
        m_form->showProgress(tr("Reading the tape"), 0);
    }
}

void BacktestPanel::runSweep()
{
    const auto base = m_form->request();
    const auto values = m_page->values();
    if (!base || !values) {
        return;
    }
    SweepRequest request;
    request.base = *base;
    request.values = *values;
    const QString bot = botTitle(*request.base.bot);
    if (m_service.sweep(request, {tr("Sweep of %1").arg(bot), tr("it stops; the sets that were run are lost")})) {
        m_card->showProgress({}, 0);
        showReadiness();
    }
}

void BacktestPanel::showReadiness()
{
    m_page->setBot(m_form->bot());
    const bool isReady = m_form->request().has_value() && !m_service.isSweeping();
    m_page->setReady(isReady,
                     m_service.isSweeping() ? tr("A sweep is running") : tr("Open a tape and fill in the form"));
}

void BacktestPanel::askAndSave()
{
    auto* dialog = new QFileDialog(this, tr("Export the backtest"), userFolder(QStandardPaths::DocumentsLocation),
                                   tr("Trades (*.csv);;Everything (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"backtest"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BacktestPanel::saveTo);
    dialog->open();
}

void BacktestPanel::saveTo(const QString& path)
{
    const auto& outcome = m_service.outcome();
    if (!outcome) {
        return;
    }
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const QByteArray bytes = isCsv
        ? tradesCsv(*outcome)
        : QJsonDocument(backtestJson(*outcome, m_service.luck(), ExportTrades::Yes)).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_form->showNote(
        isSaved ? tr("Saved: %1").arg(path.toHtmlEscaped())
                : tr("It could not be saved: %1. Choose another place.").arg(file.errorString().toHtmlEscaped()));
}

} // namespace elite
