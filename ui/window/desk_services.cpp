// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_services.h"

#include "app/journal/import_book.h"
#include "app/live/live_service.h"
#include "app/market/market_catalog.h"
#include "app/market/market_service.h"
#include "app/market/reference_rates.h"
#include "app/secrets/secret_services.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "app/trading/demo_data.h"
#include "app/trading/trading_service.h"
#include "ui/base/panel_header.h"
#include "ui/journal/fill_import_dialog.h"
#include "ui/journal/journal_panel.h"
#include "ui/market/depth_panel.h"
#include "ui/market/price_age.h"
#include "ui/market/symbol_selection.h"
#include "ui/market/watchlist_panel.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/vault_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/trading/desk_notices.h"
#include "ui/trading/desk_table.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/limits_page.h"
#include "ui/trading/money_rates.h"
#include "ui/trading/ticket_panel.h"
#include "ui/trading/today_panel.h"
#include "ui/trading/trade_panels.h"
#include "ui/window/action_registry.h"
#include "ui/window/command_palette.h"
#include "ui/window/live_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/name_dialog.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/security_desk.h"
#include "ui/window/window_dialogs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qint64 kOutageToldMs = 120'000;

struct DeskServices
{
    Q_DECLARE_TR_FUNCTIONS(DeskServices)
};

QString watchKey()
{
    return u"market.watchlist"_s;
}

/// Says why a command was not carried out; silence means that it was.
OnAnswer complainTo(MainWindow& window, TradingService& trading)
{
    return [&window, &trading](const Answer& answer) {
        if (answer.kind == Answer::Kind::Denied) {
            const DeskNotice words = refusedNotice(answer.denial, *trading.desk(), window.locale());
            window.notifications().post({words.kind, words.title, words.text});
        } else if (answer.kind == Answer::Kind::Unkept) {
            window.notifications().post(
                {NoteKind::Danger, DeskServices::tr("Not done: the ledger did not take it"),
                 DeskServices::tr("Nothing was sent that could not be kept. Try again when the ledger is open.")});
        }
    };
}

/// The worth of the account in the currency that the reader lives with.
void showAlso(BalancesPanel& panel, const Desk& desk, const ReferenceRates& rates)
{
    const auto wanted = rates.wanted();
    if (!wanted || !desk.value || *wanted == desk.account.currency) {
        panel.setAlso({}, {}, {});
        return;
    }
    const QLocale where = panel.locale();
    const QString label = DeskServices::tr("About, in %1").arg(wanted->toString());
    const auto worth = rates.convert(Money(toDecimal(desk.value->equity), desk.account.currency), *wanted);
    if (!worth) {
        panel.setAlso(label, DeskServices::tr("no rate"),
                      DeskServices::tr("There is no reference rate for %1 yet. It is asked for while live prices are "
                                       "open; coins and tethers have none.")
                          .arg(desk.account.currency.toString()));
        return;
    }
    const QString source = worth->source == FxRates::Source::Ecb ? DeskServices::tr("European Central Bank")
                                                                 : DeskServices::tr("Frankfurter");
    panel.setAlso(
        label, formatMoney(worth->amount, where),
        DeskServices::tr("Reference rate of %1 (%2). For information only.").arg(dayText(worth->day, where), source));
}

void sendProtection(MainWindow& window, TradingService& trading, const PositionRow& position, ProtectionKind kind,
                    Ticks level)
{
    std::vector<const Order*> working;
    const std::shared_ptr<const Desk> desk = trading.desk();
    for (const OrderRow& row : desk->orders) {
        working.push_back(&row.order);
    }
    const HeldPosition held{0, position.instrument, position.key, position.side, position.quantity};
    const ProtectionStep step = protectionStep(held, protectionOf(held, working), kind, level);
    const OnAnswer onAnswer = complainTo(window, trading);
    if (const auto* request = std::get_if<OrderRequest>(&step)) {
        trading.submit(*request, &window, onAnswer);
    } else if (const auto* amend = std::get_if<AmendRequest>(&step)) {
        trading.amend(*amend, &window, onAnswer);
    } else if (const auto* cancel = std::get_if<CancelRequest>(&step)) {
        trading.cancel(cancel->order, &window, onAnswer);
    }
}

/// What the present feed shows, then what all venues trade as far as their lists are known.
std::vector<PaletteEntry> symbolEntries(const DeskParts& parts, const std::function<void(const InstrumentId&)>& run)
{
    std::vector<PaletteEntry> out;
    const MarketService& market = parts.market;
    const bool isBlind = market.feed().info.isBlind;
    out.reserve(market.rows().size() + (isBlind ? 0 : parts.markets.count()));
    for (const MarketRow& row : market.rows()) {
        const InstrumentId id = row.instrument.id;
        out.push_back({isBlind ? u"symbol.blind"_s + row.instrument.base.toString() : u"symbol."_s + id.toString(),
                       symbolName(row.instrument),
                       isBlind ? DeskServices::tr("hidden") : venueName(id.venue),
                       {},
                       u"trade"_s,
                       isBlind ? QString() : id.symbol.toString(),
                       [run, id] { run(id); }});
    }
    if (isBlind) {
        return out; // the others would give the symbol away
    }
    const bool mayOpen = parts.settings.flag(keys::kMarketData);
    for (const auto& [venue, listed] : parts.markets.markets()) {
        const QString kind = DeskServices::tr("opens %1").arg(venueName(venue));
        for (const ListedMarket& one : listed) {
            if (market.row(one.id) == nullptr) {
                out.push_back({u"symbol."_s + one.id.toString(),
                               one.base.toString() + u'-' + one.counter.toString(),
                               kind,
                               {},
                               u"wifi"_s,
                               one.id.symbol.toString(),
                               [run, open = parts.openMarket, id = one.id] {
                                   open(id);
                                   run(id);
                               },
                               mayOpen});
            }
        }
    }
    return out;
}

} // namespace

void connectTicket(MainWindow& window, const DeskParts& parts)
{
    MarketService& market = parts.market;
    TradingService& trading = parts.trading;
    SymbolSelection& selection = parts.selection;
    LedgerService& ledger = parts.ledger;
    SecretServices& secrets = parts.secrets;
    LiveService& live = parts.live;
    window.setPanelContent(
        panels::kTicket, [&window, &market, &trading, &selection, &ledger, &secrets, &live](QWidget* parent) {
            auto* ticket = new TicketPanel(parent);
            const auto showMarket = [ticket, &market] {
                const MarketRow* row = ticket->instrument() ? market.row(*ticket->instrument()) : nullptr;
                ticket->setMarket(market.rows(), priceAge(market.feed(), row, wallClock()));
            };
            const auto showSymbol = [ticket, &selection, showMarket] {
                ticket->setInstrument(selection.current());
                showMarket();
            };
            ticket->setDesk(trading.desk());
            showSymbol();
            QObject::connect(&selection, &SymbolSelection::changed, ticket, showSymbol);
            QObject::connect(&market, &MarketService::rowsChanged, ticket, showMarket);
            QObject::connect(&market, &MarketService::feedChanged, ticket, showMarket);
            QObject::connect(&trading, &TradingService::deskChanged, ticket,
                             [ticket, &trading] { ticket->setDesk(trading.desk()); });
            QObject::connect(ticket, &TicketPanel::previewWanted, ticket,
                             [ticket, &trading, &market, &live](quint64 number, const OrderRequest& request) {
                                 const auto onPreview
                                     = [ticket, number, request, &market, &live](const OrderPreview& practice) {
                                           OrderPreview preview = practice;
                                           if (LiveDesk::isFor(live, *ticket)) {
                                               LiveDesk::judge(live, market, ticket, request, preview);
                                           }
                                           ticket->setPreview(number, preview);
                                       };
                                 trading.preview(request, ticket, onPreview);
                             });
            const auto showWorld = [ticket, &live] {
                const bool isReal = LiveDesk::isFor(live, *ticket);
                ticket->setLive(isReal, isReal ? venueName(live.venue()->terms().venue) : QString(),
                                isReal && live.venue()->dialect().hasStops);
                ticket->offerDryRun(isReal && live.canValidate());
            };
            QObject::connect(&live, &LiveService::changed, ticket, showWorld);
            QObject::connect(&selection, &SymbolSelection::changed, ticket, showWorld);
            showWorld();
            QObject::connect(ticket, &TicketPanel::dryRunWanted, ticket,
                             [ticket, &market, &live](const OrderRequest& request) {
                                 LiveDesk::ask(live, market, ticket, request);
                             });
            const auto showAnswer = [ticket](const Answer& answer) { ticket->showAnswer(answer); };
            QObject::connect(
                ticket, &TicketPanel::sendWanted, ticket,
                [ticket, &trading, &market, &live, showAnswer](const OrderRequest& request, const OrderPlan& plan) {
                    if (LiveDesk::isFor(live, *ticket)) { // What its button says.
                        LiveDesk::send(live, market, ticket, request);
                        return;
                    }
                    trading.submit(request, ticket, showAnswer, plan);
                });
            QObject::connect(ticket, &TicketPanel::pairWanted, ticket,
                             [ticket, &trading, &live, showAnswer](const OrderRequest& first,
                                                                   const OrderRequest& second, const OrderPlan& plan) {
                                 if (LiveDesk::isFor(live, *ticket)) { // No exchange here takes a pair as one order.
                                     ticket->showLive(
                                         NoteKind::Danger,
                                         DeskServices::tr("Pairs are for practice only. Nothing was sent."));
                                     return;
                                 }
                                 trading.submitPair(first, second, ticket, showAnswer, plan);
                             });
            const auto showPlace = [ticket, &ledger] { ticket->askForPlace(placeQuestion(ledger.keyNeed())); };
            QObject::connect(&secrets.masterKey, &MasterKey::changed, ticket, showPlace);
            QObject::connect(&ledger, &LedgerService::stateChanged, ticket, showPlace);
            showPlace();
            QObject::connect(ticket, &TicketPanel::thisRunChosen, ticket,
                             [&secrets] { secrets.store.keepForThisRunOnly(); });
            QObject::connect(ticket, &TicketPanel::unlockWanted, &window,
                             [&window, &secrets] { unlockKeychain(window, secrets); });
            QObject::connect(ticket, &TicketPanel::keysPageWanted, &window,
                             [&window] { window.dialogs().showSettingsPage(KeysPage::title()); });
            return ticket;
        });
}

void unlockKeychain(MainWindow& window, SecretServices& secrets)
{
    if (secrets.store.place() == SecretPlace::Vault && !secrets.store.vaultIsOpen()) {
        auto* dialog = new VaultDialog(secrets, VaultDialog::Purpose::Open, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, &window, [&secrets] { secrets.keys.readMasks(); });
        dialog->open();
        return;
    }
    secrets.prompt.unlock([&window, &secrets](const Done& done) {
        if (!done && done.error().code != ErrorCode::Cancelled) {
            window.dialogs().showSettingsPage(KeysPage::title());
        }
        secrets.store.refresh();
        secrets.keys.readMasks();
    });
}

void connectTables(MainWindow& window, const DeskParts& parts)
{
    MarketService& market = parts.market;
    TradingService& trading = parts.trading;
    SymbolSelection& selection = parts.selection;
    const auto complain = [&window](const QString& text) {
        window.notifications().post({NoteKind::Warning, DeskServices::tr("Not a price of this market"), text});
    };
    window.setPanelContent(panels::kPositions, [&window, &trading, &selection, complain](QWidget* parent) {
        auto* panel = new PositionsPanel(parent);
        const auto show = [panel, &trading] { panel->setDesk(trading.desk()); };
        show();
        QObject::connect(&trading, &TradingService::deskChanged, panel, show);
        QObject::connect(panel, &PositionsPanel::closeWanted, &window, [&window, &trading](const PositionRow& row) {
            trading.close(row, &window, complainTo(window, trading));
        });
        QObject::connect(panel, &PositionsPanel::reverseWanted, &window, [&window, &trading](const PositionRow& row) {
            trading.reverse(row, &window, complainTo(window, trading));
        });
        QObject::connect(panel, &PositionsPanel::levelWanted, &window,
                         [&window, &trading](const PositionRow& row, ProtectionKind kind, Ticks level) {
                             sendProtection(window, trading, row, kind, level);
                         });
        QObject::connect(panel, &PositionsPanel::symbolChosen, &selection, &SymbolSelection::select);
        QObject::connect(panel, &PositionsPanel::problem, &window, complain);
        return panel;
    });
    window.setPanelContent(panels::kOrders, [&window, &trading, &selection, complain](QWidget* parent) {
        auto* panel = new OrdersPanel(parent);
        const auto show = [panel, &trading] { panel->setDesk(trading.desk()); };
        show();
        QObject::connect(&trading, &TradingService::deskChanged, panel, show);
        QObject::connect(panel, &OrdersPanel::cancelWanted, &window, [&window, &trading](const OrderRow& row) {
            trading.cancel(row.order.id, &window, complainTo(window, trading));
        });
        QObject::connect(panel, &OrdersPanel::cancelAllWanted, &window,
                         [&window, &trading] { trading.cancelAll(&window, complainTo(window, trading)); });
        QObject::connect(panel, &OrdersPanel::amendWanted, &window, [&window, &trading](const AmendRequest& request) {
            trading.amend(request, &window, complainTo(window, trading));
        });
        QObject::connect(panel, &OrdersPanel::pairWanted, &window, [&window, &trading](quint64 first, quint64 second) {
            trading.pair(OrderId(first), OrderId(second), &window, complainTo(window, trading));
        });
        QObject::connect(panel, &OrdersPanel::symbolChosen, &selection, &SymbolSelection::select);
        QObject::connect(panel, &OrdersPanel::problem, &window, complain);
        return panel;
    });
    window.setPanelContent(panels::kFills, [&trading](QWidget* parent) {
        auto* panel = new FillsPanel(parent);
        panel->setDesk(trading.desk());
        panel->setFills(trading.fills());
        QObject::connect(&trading, &TradingService::deskChanged, panel,
                         [panel, &trading] { panel->setDesk(trading.desk()); });
        QObject::connect(&trading, &TradingService::filled, panel, [panel](const FillRow& fill) { panel->add(fill); });
        QObject::connect(&trading, &TradingService::historyChanged, panel,
                         [panel, &trading] { panel->setFills(trading.fills()); });
        return panel;
    });
    window.setPanelContent(panels::kBalances, [&trading, &rates = parts.rates](QWidget* parent) {
        auto* panel = new BalancesPanel(parent);
        const auto show = [panel, &trading, &rates] {
            panel->setDesk(trading.desk());
            showAlso(*panel, *trading.desk(), rates);
        };
        show();
        QObject::connect(&trading, &TradingService::deskChanged, panel, show);
        QObject::connect(&rates, &ReferenceRates::changed, panel, show);
        return panel;
    });
    window.setPanelContent(panels::kToday, [&window, &market, &trading](QWidget* parent) {
        auto* panel = new TodayPanel(parent);
        const auto show = [panel, &market, &trading] { panel->setDesk(trading.desk(), market.feed().info); };
        show();
        QObject::connect(&trading, &TradingService::deskChanged, panel, show);
        QObject::connect(panel, &TodayPanel::breakerResetWanted, &window,
                         [&window, &trading] { trading.resetBreaker(&window, complainTo(window, trading)); });
        return panel;
    });
    auto* imports = new ImportBook(parts.ledger, &window);
    const auto importTrades = [&window, imports] {
        auto* dialog = new FillImportDialog(*imports, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    window.actions().add({.id = u"journal.import-trades"_s,
                          .text = QCoreApplication::translate("FillImportDialog", "Import &trades…"),
                          .group = QCoreApplication::translate("FillImportDialog", "Journal"),
                          .icon = u"upload"_s},
                         &window, importTrades);
    DemoData& demo = parts.demo;
    window.setPanelContent(panels::kJournal, [&window, &trading, &demo, imports, importTrades](QWidget* parent) {
        auto* panel = new JournalPanel(parent);
        const auto showImported = [panel, imports] { panel->setImported(imports->accounts()); };
        showImported();
        QObject::connect(imports, &ImportBook::changed, panel, showImported);
        QObject::connect(panel, &JournalPanel::tradesWanted, &window, importTrades);
        panel->setDemo(demo.books());
        QObject::connect(&demo, &DemoData::changed, panel, [panel, &demo] { panel->setDemo(demo.books()); });
        QObject::connect(panel, &JournalPanel::demoRemovalWanted, &demo, &DemoData::remove);
        QObject::connect(panel, &JournalPanel::demoWanted, &window,
                         [&window] { window.actions().action(u"demo.load"_s)->trigger(); });
        const auto show = [panel, &trading] { panel->setEntries(trading.journal(), trading.desk()->account); };
        show();
        QObject::connect(&trading, &TradingService::tradeEnded, panel, show);
        QObject::connect(&trading, &TradingService::historyChanged, panel, show);
        QObject::connect(
            panel, &JournalPanel::noteChanged, panel,
            [&trading, imports](quint64 id, const QString& thesis, const QString& note, const QStringList& tags) {
                imports->owns(id) ? imports->setNote(id, thesis, note, tags) : trading.setNote(id, thesis, note, tags);
            });
        QObject::connect(panel, &JournalPanel::pictureWanted, panel, [panel, &trading](quint64 id) {
            trading.readPicture(id, panel, [panel, id](const QByteArray& png) { panel->setPicture(id, png); });
        });
        QObject::connect(panel, &JournalPanel::problem, &window, [&window](const QString& title, const QString& text) {
            window.notifications().post({NoteKind::Danger, title, text});
        });
        QObject::connect(panel, &JournalPanel::done, &window, [&window](const QString& title, const QString& text) {
            window.notifications().post({NoteKind::Success, title, text});
        });
        return panel;
    });
    window.setPanelContent(panels::kDepth, [&window, &market, &selection](QWidget* parent) {
        auto* panel = new DepthPanel(parent);
        auto feed = std::make_shared<std::unique_ptr<DepthFeed>>();
        const auto follow = [panel, &market, &selection, feed] {
            panel->clear();
            feed->reset();
            if (!selection.current() || !market.row(*selection.current())) {
                return;
            }
            *feed = market.depth(*selection.current());
            const auto showBook = [panel, &market, feed] {
                if (*feed) {
                    panel->setBook((*feed)->book(), market.feed());
                }
            };
            QObject::connect(feed->get(), &DepthFeed::bookChanged, panel, showBook);
            QObject::connect(feed->get(), &DepthFeed::tradesChanged, panel, [panel, feed](int added) {
                if (*feed) {
                    panel->setTrades((*feed)->trades(), added);
                }
            });
            showBook();
            panel->setTrades((*feed)->trades(), -1);
        };
        follow();
        QObject::connect(&selection, &SymbolSelection::changed, panel, follow);
        QObject::connect(&market, &MarketService::instrumentsChanged, panel, follow);
        QObject::connect(panel, &DepthPanel::priceChosen, &window, [&window](const Price& price) {
            window.showPanel(panels::kTicket);
            if (auto* ticket = qobject_cast<TicketPanel*>(window.panel(panels::kTicket)->content())) {
                ticket->takePrice(price);
            }
        });
        return panel;
    });
    const auto count = [&window, &trading] {
        const std::shared_ptr<const Desk> desk = trading.desk();
        window.panel(panels::kPositions)->setCount(static_cast<int>(desk->positions.size()));
        window.panel(panels::kOrders)->setCount(static_cast<int>(desk->orders.size()));
        window.panel(panels::kFills)->setCount(static_cast<int>(trading.fills().size()));
    };
    QObject::connect(&trading, &TradingService::deskChanged, &window, count);
    QObject::connect(&trading, &TradingService::filled, &window, count);
    QObject::connect(&trading, &TradingService::historyChanged, &window, count);
    QObject::connect(
        &window.dialogs(), &WindowDialogs::settingsMade, &window, [&window, &trading](SettingsDialog* dialog) {
            dialog->addPage(SettingPage::Trading,
                            {LimitsPage::title(), u"shield"_s, [&](QWidget* parent) {
                                 auto* page = new LimitsPage(parent);
                                 page->setDesk(trading.desk());
                                 QObject::connect(&trading, &TradingService::deskChanged, page,
                                                  [page, &trading] { page->setDesk(trading.desk()); });
                                 QObject::connect(page, &LimitsPage::changeWanted, page, [&](const RiskLimits& limits) {
                                     const auto change = [&window, &trading, limits] {
                                         trading.changeLimits(limits, &window, complainTo(window, trading));
                                     };
                                     if (tightest(limits, trading.desk()->limits) == limits) {
                                         change(); // Stricter, or the same: that needs no proof.
                                     } else {
                                         withStepUp(window, DeskServices::tr("Raising a limit lets you lose more."),
                                                    change);
                                     }
                                 });
                                 return page;
                             }});
        });
}

void connectWatchlist(MainWindow& window, const DeskParts& parts)
{
    MarketService& market = parts.market;
    SymbolSelection& selection = parts.selection;
    Settings& settings = parts.settings;
    window.setPanelContent(panels::kWatchlist, [&window, &market, &selection, &settings, parts](QWidget* parent) {
        auto* panel = new WatchlistPanel(selection, parent);
        panel->setStored(settings.state(watchKey()));
        const auto show = [panel, &market] { panel->setMarket(market.feed(), market.rows()); };
        show();
        QObject::connect(&market, &MarketService::rowsChanged, panel, show);
        QObject::connect(&market, &MarketService::instrumentsChanged, panel, show);
        QObject::connect(&market, &MarketService::feedChanged, panel, show);
        QObject::connect(panel, &WatchlistPanel::listChanged, &window, [&window, &settings](const QByteArray& json) {
            if (const Done kept = settings.setState(watchKey(), json); !kept) {
                window.notifications().post({NoteKind::Warning, DeskServices::tr("The watchlist could not be stored"),
                                             DeskServices::tr("It works until you close the program.")});
            }
        });
        const auto search = [&window, parts, panel] {
            auto* palette = new CommandPalette(&window);
            QObject::connect(palette, &CommandPalette::dismissed, palette, &QObject::deleteLater);
            palette->open(symbolEntries(parts, [panel](const InstrumentId& id) { panel->add(id); }));
        };
        QObject::connect(panel, &WatchlistPanel::addWanted, panel, search);
        QObject::connect(panel, &WatchlistPanel::groupWanted, panel, [panel, &window] {
            auto* dialog = new NameDialog(
                {DeskServices::tr("New group"), DeskServices::tr("&Name of the group"), QString()}, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &NameDialog::nameChosen, panel, [panel, dialog](const QString& name) {
                panel->addGroup(name);
                dialog->accept();
            });
            dialog->open();
        });
        if (PanelDock* dock = window.panel(panels::kWatchlist)) {
            QToolButton* add = dock->header()->addTool(u"plus"_s, DeskServices::tr("Add a symbol"));
            QObject::connect(add, &QToolButton::clicked, panel, search);
        }
        return panel;
    });
    window.addPaletteSource([parts, &selection] {
        return symbolEntries(parts, [&selection](const InstrumentId& id) { selection.select(id); });
    });
}

void connectNotices(MainWindow& window, const DeskParts& parts)
{
    MarketService& market = parts.market;
    TradingService& trading = parts.trading;
    const auto post = [&window](const DeskNotice& words, const QString& action = {}, std::function<void()> run = {}) {
        if (!words.title.isEmpty()) {
            window.notifications().post({words.kind, words.title, words.text, action, std::move(run)});
        }
    };
    QObject::connect(&trading, &TradingService::filled, &window, [&window, &trading, post](const FillRow& fill) {
        post(filledNotice(fill, *trading.desk(), window.locale()), DeskServices::tr("Receipt"), [&window] {
            window.showPanel(panels::kFills);
            if (auto* panel = qobject_cast<FillsPanel*>(window.panel(panels::kFills)->content())) {
                panel->showNewest();
            }
        });
    });
    QObject::connect(&trading, &TradingService::happened, &window, [&window, &trading, post](const EngineEvent& event) {
        post(eventNotice(event, *trading.desk(), window.locale()));
    });
    QObject::connect(&trading, &TradingService::tradeEnded, &window, [&window, post](const JournalEntry& entry) {
        post(tradeNotice(entry, window.locale()), DeskServices::tr("Journal"),
             [&window] { window.showPanel(panels::kJournal); });
    });
    struct Outage
    {
        bool isOn = false;
        QElapsedTimer told; // A connection that comes and goes is told once in a while, not each time.
    };
    QObject::connect(&market, &MarketService::feedChanged, &window, [&market, post, outage = Outage()]() mutable {
        const bool isStale = market.feed().phase == FeedPhase::Stale;
        if (isStale && !outage.isOn && (!outage.told.isValid() || outage.told.hasExpired(kOutageToldMs))) {
            outage.told.start();
            post({NoteKind::Warning, DeskServices::tr("No prices from %1").arg(market.feed().info.source),
                  DeskServices::tr("Orders and bots wait. The connection is tried again by itself.")});
        }
        outage.isOn = isStale;
    });
}

void connectDesk(MainWindow& window, const DeskParts& parts)
{
    connectTicket(window, parts);
    connectTables(window, parts);
    connectWatchlist(window, parts);
    connectStrip(window, parts);
    addDeskActions(window, parts);
    connectNotices(window, parts);
}

} // namespace elite
