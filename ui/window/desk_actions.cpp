// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Trade and its keys.
#include "app/market/market_service.h"
#include "app/trading/trading_service.h"
#include "ui/base/hold_button.h"
#include "ui/base/key_hint.h"
#include "ui/market/symbol_selection.h"
#include "ui/trading/desk_notices.h"
#include "ui/trading/money_rates.h"
#include "ui/trading/ticket_panel.h"
#include "ui/window/action_registry.h"
#include "ui/window/desk_services.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/tool_strip.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct DeskActions
{
    Q_DECLARE_TR_FUNCTIONS(DeskActions)
};

constexpr int kRepeatMs = 50; // On X a held key is let go and pressed again, which may not look like a repetition.

/// The key of Stop all has to be held like the button: the action begins, letting the key go ends.
class HoldKey final : public QObject
{
public:
    HoldKey(QAction* action, HoldButton* button)
        : QObject(button)
        , m_action(action)
        , m_button(button)
    {
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this] {
            m_release.stop();
            m_button->beginHold();
        });
        m_release.setSingleShot(true);
        m_release.setInterval(kRepeatMs);
        connect(&m_release, &QTimer::timeout, m_button, &HoldButton::endHold);
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        const bool isPress = type == QEvent::KeyPress || type == QEvent::ShortcutOverride;
        if ((isPress || type == QEvent::KeyRelease) && m_button->isHeld()) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const QKeySequence keys = m_action->shortcut();
            if (!keys.isEmpty() && key->key() == keys[0].key()) {
                if (isPress) {
                    m_release.stop(); // a repetition of the key and no letting go
                } else if (!key->isAutoRepeat()) {
                    m_release.start();
                }
            }
        } else if (event->type() == QEvent::ApplicationDeactivate) {
            m_button->endHold();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAction* m_action;
    HoldButton* m_button;
    QTimer m_release;
};

TicketPanel* ticketOf(MainWindow& window)
{
    return qobject_cast<TicketPanel*>(window.panel(panels::kTicket)->content());
}

} // namespace

void addDeskActions(MainWindow& window, const DeskParts& parts)
{
    TradingService& trading = parts.trading;
    SymbolSelection& selection = parts.selection;
    ActionRegistry& actions = window.actions();
    const QString group = DeskActions::tr("Trade");
    const auto side = [&window](Side which) {
        window.showPanel(panels::kTicket);
        if (TicketPanel* ticket = ticketOf(window)) {
            ticket->chooseSide(which);
        }
    };
    const OnAnswer complain = [&window, &trading](const Answer& answer) {
        if (answer.kind == Answer::Kind::Denied) {
            const DeskNotice words = refusedNotice(answer.denial, *trading.desk(), window.locale());
            window.notifications().post({words.kind, words.title, words.text});
        }
    };
    const auto index = [&trading, &selection]() -> std::optional<InstrumentIndex> {
        return selection.current() ? indexOf(*trading.desk(), *selection.current()) : std::nullopt;
    };
    actions.add(
        {u"trade.buy"_s, DeskActions::tr("&Buy in the ticket"), group, {QKeySequence(u"Ctrl+B"_s)}, u"arrow-up"_s},
        &window, [side] { side(Side::Buy); });
    actions.add({u"trade.sell"_s,
                 DeskActions::tr("&Sell in the ticket"),
                 group,
                 {QKeySequence(u"Ctrl+Shift+B"_s)},
                 u"arrow-down"_s},
                &window, [side] { side(Side::Sell); });
    QAction* send = actions.add({.id = u"trade.send"_s,
                                 .text = DeskActions::tr("S&end the order (focus in the ticket)"),
                                 .group = group,
                                 .keys = {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                                 .place = ActionPlace::Ticket,
                                 .inPalette = false},
                                &window, [&window] {
                                    if (TicketPanel* ticket = ticketOf(window)) {
                                        ticket->send();
                                    }
                                });
    window.panel(panels::kTicket)->addAction(send);
    QAction* flatten = actions.add({.id = u"trade.flatten"_s,
                                    .text = DeskActions::tr("&Flatten the symbol: close its positions"),
                                    .group = group,
                                    .keys = {QKeySequence(u"F"_s)},
                                    .icon = u"close"_s,
                                    .place = ActionPlace::Chart},
                                   &window, [&window, &trading, index, complain] {
                                       const std::shared_ptr<const Desk> desk = trading.desk();
                                       for (const PositionRow& position : desk->positions) {
                                           if (position.account == 0 && position.instrument == index()) {
                                               trading.close(position, &window, complain);
                                           }
                                       }
                                   });
    QAction* cancel = actions.add({.id = u"trade.cancel-symbol"_s,
                                   .text = DeskActions::tr("&Cancel the orders of the symbol"),
                                   .group = group,
                                   .keys = {QKeySequence(u"Shift+F"_s)},
                                   .icon = u"trash"_s,
                                   .place = ActionPlace::Chart},
                                  &window, [&window, &trading, index, complain] {
                                      if (const auto at = index()) {
                                          trading.cancelAll(*at, &window, complain);
                                      }
                                  });
    for (const QString& id : {panels::kChart, panels::kPositions}) {
        window.panel(id)->addActions({flatten, cancel});
    }
    actions.add({u"trade.cancel-all"_s, DeskActions::tr("Cancel &all orders"), group, {}, u"trash"_s}, &window,
                [&window, &trading, complain] { trading.cancelAll(&window, complain); });
    actions.add({u"trade.new-account"_s, DeskActions::tr("&New account or reset…"), group, {}, u"wallet"_s}, &window,
                [&window, &trading] { askForAccount(window, trading); });
    QAction* stop = actions.add(
        {
            .id = u"trade.stop"_s, .text = DeskActions::tr("Stop a&ll: hold the key for one second"), .group = group,
#if defined(Q_OS_MACOS)
            .keys = {QKeySequence(u"Ctrl+."_s)},
#else
            .keys = {QKeySequence(u"F12"_s)},
#endif
            .icon = u"stop"_s, .inPalette = false
        },
        &window, [] {});
    new HoldKey(stop, window.strip().stopButton());
    actions.add(
        {u"trade.stop-now"_s, DeskActions::tr("Stop all now: flatten everything and halt"), group, {}, u"stop"_s},
        &window, [&trading] { trading.emergencyStop(u"menu"_s); });
    actions.add({u"trade.release"_s, DeskActions::tr("&Release the emergency stop…"), group, {}, u"unlock"_s}, &window,
                [&window, &trading] { askToRelease(window, trading); });
    const auto showKeys = [&window, &actions] {
        const QString keys = keysText(actions.action(u"trade.stop"_s)->shortcut());
        window.strip().stopButton()->setKeys(keys.isEmpty() ? DeskActions::tr("hold")
                                                            : DeskActions::tr("hold %1").arg(keys));
    };
    QObject::connect(&actions, &ActionRegistry::keysChanged, &window, showKeys);
    showKeys();
}

} // namespace elite
