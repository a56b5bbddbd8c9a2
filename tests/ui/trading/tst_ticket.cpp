// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trading/desk_fixture.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/ticket_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

OrderPreview allowed()
{
    OrderPreview out;
    out.notional = fixture::cash("1546.87");
    out.fee = fixture::cash("6.36");
    out.slippageLow = fixture::cash("1.50");
    out.slippageHigh = fixture::cash("2.99");
    out.atStop = fixture::cash("-50.40");
    out.atStopBest = fixture::cash("-48.91");
    out.atTarget = fixture::cash("95.95");
    out.positionShare = 0.546;
    return out;
}

/// Keeps the pictures of a run for a person to look at, when ELITE_PICTURES names a folder.
void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ELITE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestTicket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
    }

    void init()
    {
        m_desk = std::make_shared<Desk>(fixture::desk());
        m_ticket = std::make_unique<TicketPanel>();
        m_ticket->resize(344, 620);
        m_previews = std::make_unique<QSignalSpy>(m_ticket.get(), &TicketPanel::previewWanted);
        m_sent = std::make_unique<QSignalSpy>(m_ticket.get(), &TicketPanel::sendWanted);
        m_ticket->setDesk(m_desk);
        m_ticket->setInstrument(m_desk->instruments[0].id);
        m_ticket->setMarket(fixture::rows(*m_desk), replayAge(u"14:35:20"_s));
        m_ticket->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_ticket.get()));
    }

    void takesWhatIsTyped()
    {
        fillLimit();
        const OrderRequest request = m_ticket->request();
        QCOMPARE(request.side, Side::Buy);
        QCOMPARE(request.type, OrderType::Limit);
        QCOMPARE(request.price.value, 949'000);
        QCOMPARE(request.stopLoss.value, 918'000);
        QCOMPARE(request.takeProfit.value, 1'011'000);
        QVERIFY(!m_ticket->canSend()); // nobody said yet what the guardrails think
        answerPreview(allowed());
        QVERIFY(m_ticket->canSend());
        picture(*m_ticket, u"ticket-dark"_s);
        const QString button = sendButton()->text();
        QVERIFY2(button.startsWith(u"Buy 0.0"_s) && button.endsWith(u"BTC · paper"_s), qPrintable(button));
        QVERIFY(noteText().contains(u"Within all"_s));
        sendButton()->click();
        QCOMPARE(m_sent->count(), 1);
        QVERIFY(!m_ticket->canSend()); // a double click sends nothing
        sendButton()->click();
        QCOMPARE(m_sent->count(), 1);
    }

    void thePlanGoesWithTheOrder()
    {
        fillLimit();
        auto* thesis = m_ticket->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit* edit : m_ticket->findChildren<QLineEdit*>()) {
            thesis = edit->accessibleName() == u"Thesis"_s ? edit : thesis;
        }
        QVERIFY(thesis != nullptr && thesis->isVisible());
        thesis->setText(u" Retest of the range "_s);
        answerPreview(allowed());
        m_ticket->send();
        QCOMPARE(m_sent->count(), 1);
        const auto plan = m_sent->first().at(1).value<OrderPlan>();
        QCOMPARE(plan, (OrderPlan{u"94900.0"_s, u"91800.0"_s, u"101100.0"_s, u"Retest of the range"_s}));
        m_ticket->showAnswer({});
        QVERIFY(thesis->text().isEmpty()); // the next trade has reasons of its own
    }

    void aSecondOrderMakesAPair()
    {
        QSignalSpy pairs(m_ticket.get(), &TicketPanel::pairWanted);
        fillLimit();
        OrderDraft draft = m_ticket->fields()->draft();
        draft.second = OrderType::Stop;
        m_ticket->fields()->setDraft(draft);
        QVERIFY(m_ticket->fields()->field(DraftField::Second)->isVisible());
        QVERIFY(!m_ticket->request().quantity.isZero() && !m_ticket->canSend()); // its price is missing
        type(DraftField::Second, u"97000"_s);
        answerPreview(allowed());
        QVERIFY(m_ticket->canSend());
        m_ticket->send();
        QCOMPARE(m_sent->count(), 0);
        QCOMPARE(pairs.count(), 1);
        const auto first = pairs.first().at(0).value<OrderRequest>();
        const auto second = pairs.first().at(1).value<OrderRequest>();
        QCOMPARE(first.type, OrderType::Limit);
        QCOMPARE(second.type, OrderType::Stop);
        QCOMPARE(second.stop.value, 970'000);
        QVERIFY(second.price.isZero() && second.quantity == first.quantity && second.stopLoss == first.stopLoss);
    }

    void realMoneyIsSaidOnTheButton()
    {
        fillLimit();
        answerPreview(allowed());
        m_ticket->setLive(true, u"Kraken"_s);
        QVERIFY(!m_ticket->canSend()); // The real account was not asked yet.
        m_ticket->setLiveCheck(false, NoteKind::Info, {});
        answerPreview(allowed());
        QVERIFY2(sendButton()->text().endsWith(u"BTC · LIVE at Kraken"_s), qPrintable(sendButton()->text()));
        QCOMPARE(sendButton()->accessibleName(), sendButton()->text());
        QVERIFY(noteText().contains(u"is used for the size only"_s)); // The stop loss is the trader's to send.
        picture(*m_ticket, u"ticket-live-dark"_s);
        sendButton()->click();
        QCOMPARE(m_sent->count(), 1);
        m_ticket->showLive(NoteKind::Danger, u"your cap is 2,500 USD"_s);
        QVERIFY(noteText().contains(u"your cap is 2,500 USD"_s));
        type(DraftField::Limit, u"94,905"_s); // Another draft: what was said no longer holds.
        QVERIFY(!m_ticket->findChild<Note*>()->isVisible() || !noteText().contains(u"your cap"_s));
        m_ticket->setLive(false, {});
        QVERIFY2(sendButton()->text().endsWith(u"· paper"_s), qPrintable(sendButton()->text()));
    }

    void theRealAccountSaysWhatMayBeSent()
    {
        fillLimit();
        m_ticket->setLive(true, u"Kraken"_s);
        m_ticket->setLiveCheck(true, NoteKind::Danger, u"The price is 47 s old"_s);
        answerPreview(allowed());
        QVERIFY(!m_ticket->canSend() && noteText().contains(u"47 s old"_s));
        m_ticket->setLiveCheck(false, NoteKind::Warning, u"The price is 48 s old. It only closes."_s);
        answerPreview(allowed());
        QVERIFY(m_ticket->canSend() && noteText().contains(u"48 s old"_s));
        QPushButton* ask = nullptr;
        for (QPushButton* one : m_ticket->findChildren<QPushButton*>()) {
            ask = one->text().contains(u"place nothing"_s) ? one : ask;
        }
        QVERIFY(ask == nullptr);
        m_ticket->offerDryRun(true);
        for (QPushButton* one : m_ticket->findChildren<QPushButton*>()) {
            ask = one->text().contains(u"place nothing"_s) ? one : ask;
        }
        QVERIFY(ask != nullptr && ask->isEnabled());
        QSignalSpy asked(m_ticket.get(), &TicketPanel::dryRunWanted);
        ask->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!m_ticket->canSend() && m_sent->isEmpty()); // Until it has answered.
        m_ticket->showLive(NoteKind::Success, u"would take this order"_s);
        QVERIFY(noteText().contains(u"would take"_s));
        m_ticket->setLive(false, {});
        answerPreview(allowed());
        QVERIFY(!noteText().contains(u"48 s old"_s));
    }

    void germanNumbersAreReadAndEchoed()
    {
        const QLocale before = m_ticket->locale();
        m_ticket->setLocale(QLocale(QLocale::German));
        m_ticket->fields()->setType(OrderType::Limit);
        type(DraftField::Limit, u"94.900"_s); // thousands or decimals?
        QVERIFY(m_ticket->fields()->field(DraftField::Limit)->accessibleDescription().contains(u"?"));
        type(DraftField::Limit, u"94.900,5"_s);
        type(DraftField::StopLoss, u"91800"_s);
        QCOMPARE(m_ticket->request().price.value, 949'005);
        QVERIFY(m_ticket->fields()->field(DraftField::Limit)->accessibleDescription().isEmpty());
        QCOMPARE(m_ticket->fields()->field(DraftField::Limit)->text(), u"94.900,5"_s);
        QCOMPARE(m_ticket->fields()->field(DraftField::StopLoss)->text(), u"91800"_s);
        m_ticket->setLocale(before);
    }

    void aRefusalNamesTheRuleAndOffersWhatFits()
    {
        fillLimit();
        OrderPreview refused = allowed();
        const auto asked = m_ticket->request().quantity;
        refused.denial = {DenialCode::MaxPosition, asked.value, asked.value - 20};
        auto desk = std::make_shared<Desk>(*m_desk);
        desk->limits.maxPosition = Lots(asked.value - 20);
        m_ticket->setDesk(desk);
        answerPreview(refused);
        QVERIFY(!m_ticket->canSend());
        QVERIFY2(noteText().contains(u"too large"_s), qPrintable(noteText()));
        picture(*m_ticket, u"ticket-refused"_s);
        auto* note = m_ticket->findChild<Note*>();
        Q_EMIT note->linkActivated(u"fix"_s);
        QCOMPARE(m_ticket->request().quantity.value, asked.value - 20);
        QCOMPARE(m_ticket->fields()->draft().sizeBy, SizeBy::Amount);
    }

    void haltLocksButKeepsTheDraft()
    {
        fillLimit();
        answerPreview(allowed());
        auto desk = std::make_shared<Desk>(*m_desk);
        desk->isHalted = true;
        m_ticket->setDesk(desk);
        QVERIFY(!m_ticket->canSend());
        QCOMPARE(sendButton()->text(), u"Locked: trading is halted"_s);
        QVERIFY(noteText().contains(u"release the stop"_s));
        QCOMPARE(*m_ticket->fields()->draft().price, fixture::dec("94900"));
    }

    void pausesSayWhatToDo()
    {
        for (const DeskPause pause : {DeskPause::NoFeed, DeskPause::LedgerClosed, DeskPause::LedgerFailing,
                                      DeskPause::Disabled, DeskPause::Replaying}) {
            auto desk = std::make_shared<Desk>(*m_desk);
            desk->pause = pause;
            m_ticket->setDesk(desk);
            QVERIFY(noteText().size() > 20);
            QVERIFY(!m_ticket->canSend());
        }
    }

    void asksWhereRecordsGo()
    {
        auto desk = std::make_shared<Desk>(*m_desk);
        desk->pause = DeskPause::LedgerClosed;
        m_ticket->setDesk(desk);
        QVERIFY(!noteHtml().contains(u"href"_s)); // It opens by itself: there is nothing to decide.
        m_ticket->askForPlace(placeQuestion(KeyNeed::Place));
        QVERIFY(!m_ticket->canSend());
        QSignalSpy thisRun(m_ticket.get(), &TicketPanel::thisRunChosen);
        QSignalSpy keys(m_ticket.get(), &TicketPanel::keysPageWanted);
        for (const QString& link : {u"run"_s, u"keys"_s}) {
            QVERIFY(noteHtml().contains(u"href=\"%1\""_s.arg(link)));
            Q_EMIT m_ticket->findChild<Note*>()->linkActivated(link);
        }
        QCOMPARE(thisRun.count(), 1);
        QCOMPARE(keys.count(), 1);
        QSignalSpy unlock(m_ticket.get(), &TicketPanel::unlockWanted);
        m_ticket->askForPlace(placeQuestion(KeyNeed::UnlockOrRun));
        QVERIFY(noteHtml().contains(u"href=\"unlock\""_s) && noteHtml().contains(u"href=\"run\""_s));
        Q_EMIT m_ticket->findChild<Note*>()->linkActivated(u"unlock"_s);
        QCOMPARE(unlock.count(), 1);
        m_ticket->askForPlace(placeQuestion(KeyNeed::Unlock)); // Records exist: they are not hidden by others.
        QVERIFY(noteHtml().contains(u"href=\"unlock\""_s) && !noteHtml().contains(u"href=\"run\""_s));
        m_ticket->setDesk(m_desk); // The ledger is open: the question is gone.
        QVERIFY(!noteHtml().contains(u"href=\"run\""_s));
    }

    void escapeClearsPricesAndKeepsHabits()
    {
        fillLimit();
        QTest::keyClick(m_ticket.get(), Qt::Key_Escape);
        const OrderDraft draft = m_ticket->fields()->draft();
        QVERIFY(!draft.price && !draft.stopLoss && !draft.takeProfit);
        QCOMPARE(draft.type, OrderType::Limit);
        QVERIFY(draft.size.has_value());
    }

    /// A click must not get lost because the price has just moved.
    void staysReadyWhileThePriceMoves()
    {
        type(DraftField::StopLoss, u"91800"_s);
        answerPreview(allowed());
        QVERIFY(m_ticket->canSend());
        const Lots before = m_ticket->request().quantity;
        auto rows = fixture::rows(*m_desk);
        for (MarketRow& row : rows) {
            row.quote.ask = *Price::parse("95400.0");
        }
        const auto asked = m_previews->count();
        m_ticket->setMarket(rows, replayAge(u"14:35:21"_s));
        QVERIFY(m_ticket->request().quantity != before); // sized by risk
        QVERIFY(m_ticket->canSend());
        QTRY_VERIFY(m_previews->count() > asked); // and it is asked again
        OrderPreview denied = allowed();
        denied.denial.code = DenialCode::EmergencyStop;
        answerPreview(denied);
        QVERIFY(!m_ticket->canSend());
        answerPreview(allowed());
        QVERIFY(m_ticket->canSend());
        type(DraftField::StopLoss, u"91700"_s); // another draft waits for its own words
        QVERIFY(!m_ticket->canSend());
    }

    void anotherSymbolForgetsPrices()
    {
        fillLimit();
        m_ticket->setInstrument(m_desk->instruments[1].id);
        m_ticket->setMarket(fixture::rows(*m_desk), replayAge(u"14:35:20"_s));
        QVERIFY(!m_ticket->fields()->draft().price);
        QCOMPARE(m_ticket->request().instrument, 1);
    }

    void everyTypeCanBeSentByKeyboardOnly()
    {
        fillLimit();
        QWidget* first = m_ticket->fields()->field(DraftField::Limit);
        first->setFocus(Qt::TabFocusReason);
        QSet<QWidget*> seen;
        for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
            seen << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        // The stop follows the size at once, the target the stop.
        m_ticket->fields()->field(DraftField::Size)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_ticket->fields()->field(DraftField::StopLoss));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_ticket->fields()->field(DraftField::TakeProfit));
        for (const DraftField field : {DraftField::Size, DraftField::StopLoss, DraftField::TakeProfit}) {
            QVERIFY(seen.contains(m_ticket->fields()->field(field)));
        }
    }

    void looksRightInEveryTheme()
    {
        const std::pair<QString, ThemeSettings> looks[]
            = {{u"ticket-light"_s, {.choice = ThemeChoice::Light}},
               {u"ticket-contrast"_s, {.choice = ThemeChoice::HighContrast}},
               {u"ticket-150"_s, {.choice = ThemeChoice::Dark, .textScale = 1.5}}};
        for (const auto& look : looks) {
            m_look.setSettings(look.second);
            init(); // without a running event loop Qt gives widgets that exist no new palette
            m_ticket->resize(static_cast<int>(344 * look.second.textScale), 900);
            fillLimit();
            answerPreview(allowed());
            picture(*m_ticket, look.first);
            const QScrollArea& fields = *m_ticket->fieldsArea();
            QVERIFY(fields.widget()->minimumSizeHint().width() <= fields.viewport()->width());
        }
        m_look.setSettings({.choice = ThemeChoice::Dark});
    }

    void theButtonStaysInSightInALowPanel()
    {
        fillLimit();
        answerPreview(allowed());
        m_ticket->resize(344, 420);
        m_ticket->show();
        QTRY_VERIFY(m_ticket->fieldsArea()->verticalScrollBar()->maximum() > 0); // Too low for all of it.
        const auto buttons = m_ticket->findChildren<QPushButton*>();
        const auto send = std::find_if(buttons.begin(), buttons.end(),
                                       [this](const QPushButton* one) { return one->text() == m_ticket->sendText(); });
        QVERIFY(send != buttons.end());
        QCOMPARE((*send)->visibleRegion().boundingRect(), (*send)->rect());
        const auto bottom = [&send, this] { return (*send)->mapTo(m_ticket.get(), (*send)->rect().bottomLeft()).y(); };
        QVERIFY(bottom() > 340);
        m_ticket->resize(344, 1200); // With room for all, it stands below the fields and not far away from them.
        QTRY_COMPARE(m_ticket->fieldsArea()->verticalScrollBar()->maximum(), 0);
        QVERIFY(bottom() < 900);
    }

    void everyDenialHasWords()
    {
        const OrderRequest& request = m_ticket->request();
        DenialScene scene;
        scene.contract = &(*m_desk->contracts)[0];
        scene.request = &request;
        scene.entry = Ticks(949'000);
        scene.market = Ticks(964'123);
        scene.account = Currency::of("USD");
        scene.locale = QLocale(QLocale::English);
        for (int code = 1; code <= static_cast<int>(kLastDenial); ++code) {
            const DenialWords words = denialWords({static_cast<DenialCode>(code), 1'000'000, 900'000}, scene);
            QVERIFY2(words.rule.size() > 8, qPrintable(QString::number(code)));
            QVERIFY2(!words.rule.contains(u"Not possible"), qPrintable(QString::number(code)));
        }
    }

    void denialsCarryTheirNumbers()
    {
        DenialScene scene;
        scene.contract = &(*m_desk->contracts)[0];
        OrderRequest request;
        request.quantity = Lots(163);
        request.price = Ticks(964'130);
        scene.request = &request;
        scene.entry = Ticks(949'000);
        scene.market = Ticks(964'123);
        scene.account = Currency::of("USD");
        scene.locale = QLocale(QLocale::English);
        DenialWords words = denialWords({DenialCode::StalePrice, 48'000'000, 30'000'000}, scene);
        QVERIFY(words.detail.contains(u"48\u00A0s"_s) && words.detail.contains(u"30\u00A0s"_s));
        words = denialWords({DenialCode::StalePrice}, scene); // Nobody knows how old.
        QVERIFY(!words.detail.contains(u'0') && words.detail.contains(u"too long"_s));
        words = denialWords({DenialCode::PostOnlyWouldTake, 964'130, 964'127}, scene);
        QCOMPARE(words.fix->value, fixture::dec("96412.6"));
        words = denialWords({DenialCode::InsufficientBalance, 200'000'000'000, 100'000'000'000}, scene);
        QVERIFY(words.detail.contains(u"2,000.00\u00A0USD"_s));
        QCOMPARE(words.fix->value, fixture::dec("0.0081"));
        request.price = Ticks(1'100'000);
        words = denialWords({DenialCode::PriceCollar, 135'877, 1'000}, scene);
        QCOMPARE(words.fix->value, fixture::dec("106053.5")); // 96412.3 and 10 % more, rounded to the market
    }

private:
    void type(DraftField field, const QString& text)
    {
        NumberField* edit = m_ticket->fields()->field(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void fillLimit()
    {
        m_ticket->fields()->setType(OrderType::Limit);
        type(DraftField::Limit, u"94900.0"_s);
        type(DraftField::StopLoss, u"91800"_s);
        type(DraftField::TakeProfit, u"101100"_s);
    }
    void answerPreview(const OrderPreview& preview)
    {
        QTRY_VERIFY(!m_previews->isEmpty());
        QTest::qWait(60);
        m_ticket->setPreview(m_previews->last().at(0).toULongLong(), preview);
    }
    QPushButton* sendButton() const
    {
        for (auto* button : m_ticket->findChildren<QPushButton*>()) {
            if (button->text().contains(u"paper"_s) || button->text().contains(u"LIVE"_s)
                || button->text().contains(u"Locked"_s) || button->text().contains(u"Sending"_s)) {
                return button;
            }
        }
        return nullptr;
    }
    QString noteHtml() const // Empty while the note is hidden.
    {
        const auto* note = m_ticket->findChild<Note*>();
        QString all;
        for (const QLabel* label : note->isHidden() ? QList<QLabel*>() : note->findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
    QString noteText() const { return m_ticket->findChild<Note*>()->accessibleName(); }

    ThemeManager m_look;
    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<TicketPanel> m_ticket;
    std::unique_ptr<QSignalSpy> m_previews;
    std::unique_ptr<QSignalSpy> m_sent;
};

QTEST_MAIN(TestTicket)
#include "tst_ticket.moc"
