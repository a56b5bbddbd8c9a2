// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/gate_walk.h"

#include "app/secrets/security_service.h"
#include "app/storage/ledger_service.h"
#include "tests/support/gate_world.h"
#include "ui/base/explain_dialog.h"
#include "ui/live/confirm_page.h"
#include "ui/live/gate_panel.h"
#include "ui/live/gate_words.h"
#include "ui/live/live_orders_dialog.h"
#include "ui/live/live_words.h"
#include "ui/live/record_page.h"
#include "ui/live/run_dialog.h"
#include "ui/settings/security/security_dialogs.h"
#include "ui/settings/security/security_page.h"
#include "ui/settings/security/two_factor_dialog.h"
#include "ui/window/lock_screen.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

GateView viewOf(const test::GateWorld& world)
{
    const GateRecord record = world.record();
    GateView view;
    view.state = GateState::Ready;
    view.run = *record.current();
    view.figures = figuresOf(record, *view.run, world.endOfDay(7), Cash());
    view.missing = judge(view.figures);
    view.hasPassed = view.missing.empty();
    view.closed = record.lastClosed(1);
    view.luck = luckOf(record, *view.run, world.endOfDay(7));
    view.odds = {2'000, 0.24, 0.48};
    view.oddsAskedFor = 2'000;
    view.attempts = 2;
    view.venue = test::kGateVenue;
    view.venueTime = world.endOfDay(7);
    view.offset = Duration(-40'000);
    return view;
}

LiveOrder liveOrder(const char* id, Side side, const char* limit, const char* price, LiveState state)
{
    LiveOrder out;
    out.intent.clientId = id;
    out.intent.symbol = test::kGateSymbol;
    out.intent.side = side;
    out.intent.type = *limit == '0' ? OrderType::Market : OrderType::Limit;
    out.intent.quantity = *Decimal::parse("0.0104");
    out.intent.price = *Decimal::parse(limit);
    out.intent.bid = *Decimal::parse("96412.3");
    out.intent.ask = *Decimal::parse("96412.6");
    out.intent.at = *parseTimestamp("2026-11-06T13:40:02Z");
    out.state = state;
    if (state == LiveState::Filled) {
        VenueFill fill;
        fill.id = id;
        fill.price = *Decimal::parse(price);
        fill.quantity = out.intent.quantity;
        fill.fee = *Decimal::parse("2.61");
        fill.feeCurrency = "USD";
        fill.time = out.intent.at + std::chrono::milliseconds(340);
        out.fills = {fill};
        out.filled = out.toldFilled = fill.quantity;
    }
    return out;
}

LiveOrdersView liveOrders()
{
    LiveOrdersView out;
    out.orders = {liveOrder("c", Side::Sell, "97900.0", "0", LiveState::Working),
                  liveOrder("b", Side::Sell, "0", "96871.4", LiveState::Filled),
                  liveOrder("a", Side::Buy, "96500.0", "96412.6", LiveState::Filled)};
    out.states = {deadManText(DeadManState::Armed),
                  fillNewsText({PrivateStreamState::Healthy, {}, std::chrono::seconds(60)}, QLocale())};
    out.others = 2;
    LiveHolding coins;
    coins.quantity = coins.free = *Decimal::parse("0.0104");
    coins.cost = *Decimal::parse("1005.32");
    out.held.held = {{{u"kraken"_s, u"key-1"_s, false},
                      Symbol::of("BTC/USD"),
                      coins,
                      *Decimal::parse("0.0104"),
                      *Decimal::parse("95000")},
                     {{u"binance"_s, u"key-2"_s, true}, Symbol::of("ETHUSDT"), coins, {}, {}}};
    std::map<QByteArray, LiveOrder> all;
    for (const LiveOrder& order : out.orders) {
        all[order.intent.clientId] = order;
    }
    out.divergence = divergenceOf(all, feesOf(test::kGateVenue));
    return out;
}

} // namespace

void walkGate(ServiceFixture& fixture, const std::function<void(QWidget* shown, const QString& what)>& look)
{
    const Theme& theme = elite::theme();
    const auto show = [&](QWidget& widget, const QString& what, const QSize& size) {
        widget.setWindowTitle(what);
        widget.resize(theme.scaled(size.width()), theme.scaled(size.height()));
        widget.show();
        QTest::qWait(60);
        look(&widget, what);
        widget.close();
    };
    test::GateWorld world;
    world.live({.seed = 4, .winChance = 0.6, .tradesPerDay = 5});
    const GateView view = viewOf(world);
    GatePanel panel;
    panel.setView(view, {});
    panel.show();
    ExplainDialog explain(figuresWithin(&panel), {}, nullptr);
    show(panel, u"way to live"_s, {344, 900});
    show(explain, u"explain this number"_s, {680, 440});
    GateCheck check;
    check.facts = world.facts();
    check.rows = 2'418;
    RecordPage record(view, check, world.record());
    show(record, u"going live, the record"_s, {1080, 900});
    ConfirmPage words(view, {{u"key-1"_s, u"Kraken"_s, u"kQr7Lm2...x4Wd"_s}}, false);
    words.setKeyFacts({u"key-1"_s, true, false, {}});
    words.showRefusals(ruleWords({GateRule::WinRate, 4800, 5200, {}}, words.locale()));
    show(words, u"going live, the words"_s, {760, 860});
    ConfirmPage code(view, {}, true);
    show(code, u"going live, the code"_s, {760, 860});
    Instrument instrument;
    instrument.id = {test::kGateVenue, test::kGateSymbol};
    instrument.base = Currency::of("BTC");
    instrument.counter = Currency::of("USD");
    RunDialog run({instrument}, instrument.id, {{u"sma-cross#3"_s, u"SMA cross 3 · BTC-USD · 5m · Fast 10, Slow 30"_s}},
                  true);
    run.showProblem(noRunWords(u"prices"_s));
    show(run, u"start a run"_s, {480, 480});
    run.findChild<QComboBox*>()->setCurrentIndex(1);
    show(run, u"start a run of a bot"_s, {480, 480});
    LiveOrdersDialog none;
    none.showBesidePaper();
    show(none, u"no live orders"_s, {900, 460});
    LiveOrdersDialog orders;
    orders.setView(liveOrders());
    show(orders, u"live orders"_s, {900, 460});
    orders.showHeld();
    const auto press = [&orders](const QString& name) {
        for (QPushButton* button : orders.findChildren<QPushButton*>()) {
            if (button->text() == name) {
                button->click();
            }
        }
    };
    press(HeldPage::tr("Sell all that was bought…"));
    show(orders, u"held at exchanges, a sale asked"_s, {900, 460});
    press(HeldPage::tr("No longer held…"));
    show(orders, u"held at exchanges, taken off"_s, {900, 460});
    LiveOrdersView unknown;
    unknown.held.isUnknown = true;
    orders.setView(unknown);
    show(orders, u"held at exchanges, unknown"_s, {900, 460});
    orders.setView(liveOrders());
    orders.showBesidePaper();
    show(orders, u"live beside paper"_s, {900, 460});

    LedgerService ledger({fixture.folder.path(), fixture.folder.path(), fixture.folder.path(), fixture.folder.path()},
                         *fixture.secrets);
    SecurityService security(ledger, *fixture.secrets, *fixture.settings, {1, 8});
    SecurityPage page(security);
    show(page, u"security"_s, {640, 620});
    for (const auto purpose :
         {PassphraseDialog::Purpose::Set, PassphraseDialog::Purpose::Change, PassphraseDialog::Purpose::Remove}) {
        PassphraseDialog dialog(security, purpose);
        show(dialog, u"passphrase %1"_s.arg(static_cast<int>(purpose)), {520, 360});
    }
    TwoFactorDialog factor(security);
    show(factor, u"two factors"_s, {720, 620});
    QWidget window;
    window.resize(theme.scaled(900), theme.scaled(640));
    window.setWindowTitle(u"lock"_s);
    auto* lock = new LockScreen(&window);
    window.show();
    lock->ask(true, true);
    lock->showProblem(u"17"_s);
    QTest::qWait(60);
    look(&window, u"lock screen"_s);
}

} // namespace elite
