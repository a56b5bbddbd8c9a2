// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gate_desk.h"

#include "app/app_context.h"
#include "app/live/gate/gate_traders.h"
#include "ui/live/gate_meters.h"
#include "ui/live/gate_panel.h"
#include "ui/live/gate_words.h"
#include "ui/live/promotion_dialog.h"
#include "ui/live/run_dialog.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/security/security_words.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_ids.h"
#include "ui/window/trading_desk.h"
#include "ui/window/window_dialogs.h"

using namespace Qt::StringLiterals;

namespace elite {

namespace {

std::vector<KeyChoice> keysOf(const AppContext& context, const VenueId& venue)
{
    std::vector<KeyChoice> out;
    for (const ApiKeyInfo& key : const_cast<AppContext&>(context).secrets().keys.keys()) {
        if (isExchange(key.provider) && venue.toString().startsWith(providerName(key.provider))) {
            out.push_back({key.id, key.label, key.shown});
        }
    }
    return out;
}

} // namespace

GateDesk::GateDesk(TradingDesk& desk)
    : QObject(&desk.window())
    , m_desk(desk)
    , m_context(desk.context())
{
    MainWindow& window = desk.window();
    window.setPanelContent(panels::kWayToLive, [this](QWidget* parent) -> QWidget* {
        m_panel = new GatePanel(parent);
        GateService& gate = m_context.gate();
        connect(m_panel, &GatePanel::startWanted, this, &GateDesk::askForRun);
        connect(m_panel, &GatePanel::reviewWanted, this, &GateDesk::review);
        connect(m_panel, &GatePanel::endWanted, &gate, &GateService::endRun);
        connect(m_panel, &GatePanel::paperWanted, this, [&gate] { gate.demote(Demotion::ByPerson); });
        connect(m_panel, &GatePanel::wishChanged, &gate, &GateService::setWish);
        connect(m_panel, &GatePanel::helpWanted, this,
                [this] { m_desk.window().dialogs().showHelp(panels::kWayToLive); });
        show();
        return m_panel;
    });
    GateService& gate = m_context.gate();
    connect(&gate, &GateService::changed, this, &GateDesk::show);
    connect(&gate, &GateService::demoted, this, [this](Demotion why) {
        m_desk.window().notifications().post({NoteKind::Warning, tr("Back on paper"), demotionWords(why), {}, {}});
    });
    connect(&window, &MainWindow::firstFrameShown, this, &GateDesk::show);
    connect(&m_context.market(), &MarketService::feedChanged, this, &GateDesk::show);
    addActions();
}

void GateDesk::addActions()
{
    ActionRegistry& actions = m_desk.window().actions();
    actions.add({.id = u"gate.start"_s,
                 .text = tr("&Start a qualification run…"),
                 .group = tr("Way to live"),
                 .icon = u"flag"_s},
                this, [this] { askForRun(); });
    actions.add({.id = u"gate.review"_s,
                 .text = tr("&Review the record for going live…"),
                 .group = tr("Way to live"),
                 .icon = u"shield-check"_s},
                this, [this] { review(); });
    actions.add({.id = u"gate.paper"_s, .text = tr("&Back to paper"), .group = tr("Way to live"), .icon = u"undo"_s},
                this, [this] { m_context.gate().demote(Demotion::ByPerson); });
}

void GateDesk::show()
{
    const GateView& view = m_context.gate().view();
    if (m_panel) {
        m_panel->setView(view, noRunWords(m_context.gate().whyNoRun()));
    }
    for (GateMeters* meters : m_desk.window().findChildren<GateMeters*>(u"home-gate"_s)) {
        meters->setView(view);
    }
}

void GateDesk::askForRun()
{
    MainWindow& window = m_desk.window();
    GateService& gate = m_context.gate();
    if (const QString why = gate.whyNoRun(); !why.isEmpty()) {
        window.notifications().post({NoteKind::Info, tr("No qualification run yet"), noRunWords(why), {}, {}});
        window.showPanel(panels::kWayToLive);
        return;
    }
    std::vector<Instrument> offered;
    const Currency currency = m_context.trading().desk()->account.currency;
    for (const MarketRow& row : m_context.market().rows()) {
        if (row.instrument.counter == currency) {
            offered.push_back(row.instrument);
        }
    }
    std::vector<BotChoice> bots;
    for (const BotCard& card : gate.bots()) {
        const bool isOffered = card.state == BotState::Running && card.contract.quote == currency;
        if (isOffered) {
            bots.push_back({gateName(card), botChoiceText(card)});
        }
    }
    auto* dialog = new RunDialog(offered, m_desk.selection().current(), bots, gate.view().run.has_value(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RunDialog::startWanted, this, [this, dialog](const RunWish& wish) {
        dialog->showWaiting();
        m_context.gate().startRun(wish, dialog, [dialog](const Done& started) {
            if (started) {
                dialog->accept();
            } else {
                dialog->showProblem(noRunWords(started.error().detail));
            }
        });
    });
    dialog->open();
}

void GateDesk::review()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    PromotionDialog::Hooks hooks;
    hooks.keys = [this](const VenueId& venue) { return keysOf(m_context, venue); };
    hooks.askKey = [this](const VenueId& venue, const QString& key, QObject* context,
                          std::function<void(Result<LiveKey>)> done) {
        m_context.gate().askKey(venue, key, context, std::move(done));
    };
    SecurityService& security = m_context.security();
    hooks.needsCode = security.hasTwoFactor();
    hooks.useCode = [&security](const QString& code, QObject* context, std::function<void(const Done&)> done) {
        security.useCode(code, context, std::move(done));
    };
    hooks.codeWords = [this](const Error& error) { return securityWords(error, m_desk.window().locale()); };
    MainWindow& window = m_desk.window();
    m_dialog = new PromotionDialog(m_context.gate(), std::move(hooks), &window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PromotionDialog::disclosureWanted, this, [&window] { window.dialogs().showHelp(u"risk"_s); });
    connect(m_dialog, &PromotionDialog::keysWanted, this,
            [&window] { window.dialogs().showSettingsPage(KeysPage::title()); });
    m_dialog->open();
}

} // namespace elite
