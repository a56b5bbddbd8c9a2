// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in several steps: set up the coach, ask about the journal, calibrate a foreign picture, let the
// guardrails enforce the focus rule.
#include "models/coach/focus_limits.h"
#include "models/coach/verdict_parse.h"
#include "tests/models/coach/coach_charts.h"
#include "tests/ui/coach/coach_house.h"
#include "ui/base/number_field.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/axis_picker.h"
#include "ui/coach/chat_dialog.h"
#include "ui/coach/coach_panel.h"
#include "ui/coach/foreign_dialog.h"
#include "ui/coach/habits_view.h"
#include "ui/coach/preview_dialog.h"
#include "ui/settings/keys/coach_wizard.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/keys/secret_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

PeerReply modelsFor(const PeerRequest& request, char letter)
{
    return request.key() == goodKey(letter)
        ? PeerReply::json(200, modelList({{"gpt-5", "2030-01-01"}, {"gpt-4o", ""}}))
        : PeerReply::json(401, errorBody("invalid_api_key", "x", "", "Incorrect key " + request.key()));
}

QPlainTextEdit* questionOf(const ChatDialog& chat) // The other one shows what is sent.
{
    for (QPlainTextEdit* edit : chat.findChildren<QPlainTextEdit*>()) {
        if (edit->accessibleName() == u"Your question") {
            return edit;
        }
    }
    return nullptr;
}

CoachChart chartOf(const ChartFacts& facts)
{
    CoachChart chart;
    chart.picture.image = picture();
    chart.picture.source = u"chart"_s;
    chart.facts = facts;
    return chart;
}

/// Thirty losing habits: every third trade is a quick return after a loss of more than 1 R, without a stop.
std::vector<CoachTrade> badJournal()
{
    std::vector<CoachTrade> out;
    Timestamp at = fromMicros(1'762'732'800'000'000);
    for (int i = 0; i < 45; ++i) {
        CoachTrade t;
        t.id = i + 1;
        t.symbol = u"BTC-USD"_s;
        const bool isRevenge = i % 3 == 1;
        at += isRevenge ? std::chrono::minutes(2) : std::chrono::hours(5);
        t.record.openedAt = at;
        at += std::chrono::minutes(30);
        t.record.closedAt = at;
        t.record.quantity = Lots(10);
        t.record.entryValue = Cash(1'234'567'800'000'000);
        t.record.net = Cash((i % 3 == 2 ? 60 : -60) * 100'000'000LL);
        t.risk = Cash(50 * 100'000'000LL);
        t.hasStopHistory = false;
        if (!isRevenge) {
            t.firstStop = Ticks(90);
        }
        out.push_back(t);
    }
    return out;
}

} // namespace

class CoachFlowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({}).hasValue()); }

    void wizardFromNoKeyToAVerdict()
    {
        const ChartFacts facts = factsOf(7);
        const Verdict said = soundVerdict(facts);
        House house([said](const PeerRequest& request, int) {
            return request.method == "GET" ? modelsFor(request, 'K')
                                           : PeerReply::stream(responsesStream(writeVerdict(said)), 2000);
        });
        QVERIFY(house.settings.set(keys::kCoachBaseUrl, QString::fromLatin1(house.peer.base())));
        house.coach.start();
        CoachWizard wizard(house.coach, house.secrets, house.settings,
                           [&] { return std::optional<CoachChart>(chartOf(facts)); });
        QString opened;
        connect(&wizard, &CoachWizard::verdictOpened, this, [&](const QString& id) { opened = id; });
        wizard.show();
        QCOMPARE(wizard.step(), CoachWizard::Why);
        QVERIFY(allText(&wizard).contains(u"USD a verdict"_s));
        QVERIFY(allText(&wizard).contains(u"nothing is kept yet"_s));
        buttonOf(&wizard, u"Continue"_s)->click();
        QCOMPARE(wizard.step(), CoachWizard::Paste);
        QPushButton* next = buttonOf(&wizard, u"Check and store"_s);
        QVERIFY(next != nullptr && !next->isEnabled() && !next->toolTip().isEmpty());

        // A key that the service rejects is not kept, and one says so where it was pasted.
        paste(wizard, goodKey('X'));
        next->click();
        QVERIFY(QTest::qWaitFor([&] { return allText(&wizard).contains(u"rejected this key"_s); }, 5000));
        QCOMPARE(wizard.step(), CoachWizard::Paste);
        QVERIFY(house.secrets.keys.keys().empty());

        paste(wizard, goodKey('K'));
        QVERIFY(allText(&wizard).contains(u"sk-proj\u2026WXYZ"_s) || allText(&wizard).contains(u"sk-proj...WXYZ"_s));
        buttonOf(&wizard, u"Check and store"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return allText(&wizard).contains(u"Your key works"_s); }, 5000));
        QCOMPARE(wizard.step(), CoachWizard::Check);
        QCOMPARE(house.secrets.keys.keys().size(), std::size_t(1));
        const QString found = allText(&wizard);
        QVERIFY2(found.contains(u"gpt-5: available until 1 Jan 2030"_s), qPrintable(found));
        QVERIFY(found.contains(u"gpt-4o: available"_s) && found.contains(u"not offered to your key"_s));
        QVERIFY(found.contains(u"Replace it by"_s) && found.contains(u"the key is kept"_s));
        QVERIFY(!found.contains(u"KKKK"_s));

        buttonOf(&wizard, u"Try it on a chart"_s)->click();
        QCOMPARE(wizard.step(), CoachWizard::Try);
        buttonOf(&wizard, u"Show what would be sent…"_s)->click();
        auto* preview = wizard.findChild<PreviewDialog*>();
        QVERIFY(preview != nullptr);
        preview->findChild<QCheckBox*>()->setChecked(true);
        QPushButton* send = buttonOf(preview, u"Send to the coach"_s);
        QVERIFY(QTest::qWaitFor([&] { return send->isEnabled(); }, 5000));
        send->click();
        QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 10'000));
        QVERIFY(allText(&wizard).contains(u"Take, with changes"_s));
        buttonOf(&wizard, u"Continue"_s)->click();
        QCOMPARE(wizard.step(), CoachWizard::Cap);
        const auto fields = wizard.findChildren<NumberField*>();
        QCOMPARE(fields.size(), 2);
        fields[0]->setText(u"7.50"_s);
        buttonOf(&wizard, u"Done"_s)->click();
        QVERIFY(!wizard.isVisible());
        QCOMPARE(*Decimal::parse(house.settings.text(keys::kCoachMonthlyCap).toLatin1()), *Decimal::fromParts(750, 2));

        // Again, with the key that is there.
        CoachWizard again(house.coach, house.secrets, house.settings, {});
        again.show();
        buttonOf(&again, u"Continue"_s)->click();
        QVERIFY(allText(&again).contains(u"is there already"_s));
        QPushButton* go = buttonOf(&again, u"Go on with this key"_s);
        QVERIFY(go != nullptr && go->isEnabled());
        go->click();
        QVERIFY(QTest::qWaitFor([&] { return allText(&again).contains(u"Your key works"_s); }, 5000));
        QCOMPARE(house.secrets.keys.keys().size(), std::size_t(1));
        buttonOf(&again, u"Try it on a chart"_s)->click();
        buttonOf(&again, u"Show what would be sent…"_s)->click();
        QVERIFY(allText(&again).contains(u"no chart with prices"_s));
    }

    void wizardNeedsAPlaceForTheKey()
    {
        QTemporaryDir folder;
        AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
        Settings settings(paths.settingsFile());
        for (const auto condition : {KeychainCondition::NoService, KeychainCondition::Locked, KeychainCondition::NoBus,
                                     KeychainCondition::Unresponsive}) {
            SecretServices secrets(paths, settings,
                                   [condition](const QString&) {
                                       KeychainReport report;
                                       report.condition = condition;
                                       return report;
                                   },
                                   {1, 8});
            LedgerService ledger(paths, secrets);
            CoachService coach(paths, settings, secrets, ledger);
            CoachWizard wizard(coach, secrets, settings, {});
            wizard.show();
            buttonOf(&wizard, u"Continue"_s)->click();
            paste(wizard, goodKey('K'));
            QVERIFY(QTest::qWaitFor([&] { return secrets.store.keychainIsKnown(); }, 5000));
            QPushButton* next = buttonOf(&wizard, u"Check and store"_s);
            QVERIFY(!next->isEnabled());
            QVERIFY(next->toolTip().contains(u"where the key is kept"_s));
            QPushButton* thisRun = buttonOf(&wizard, u"Keep for this run only"_s);
            QVERIFY(thisRun != nullptr);
            thisRun->click();
            QVERIFY(QTest::qWaitFor([&] { return next->isEnabled(); }, 3000));
        }
    }

    /// Two keys with the same ends look the same on the page, to the pixel: nothing between the ends is painted.
    void pictureOfTheKeysPageHoldsNoSecret()
    {
        const auto shot = [](char letter) {
            House house([letter](const PeerRequest& request, int) { return modelsFor(request, letter); });
            static_cast<void>(house.settings.set(keys::kCoachBaseUrl, QString::fromLatin1(house.peer.base())));
            std::vector<Secret> parts;
            parts.push_back(Secret::copyOf(goodKey(letter)));
            bool isDone = false;
            house.secrets.keys.add(KeyProvider::OpenAi, u"Work"_s, std::move(parts), &house.secrets.store,
                                   [&](const Done& done) { isDone = done.hasValue(); });
            require(QTest::qWaitFor([&] { return isDone; }, 5000), "the key is stored");
            house.coach.start();
            KeysPage page(house.secrets);
            page.setCoach(&house.coach);
            page.resize(900, 1000);
            page.show();
            require(QTest::qWaitFor([&] { return allText(&page).contains(u"works"_s); }, 5000), "the key is checked");
            QTest::qWait(100);
            require(!allText(&page).contains(QString(4, QLatin1Char(letter))), "no label holds it");
            for (const QWidget* widget : page.findChildren<QWidget*>()) {
                require(!widget->accessibleName().contains(QString(4, QLatin1Char(letter)))
                            && !widget->toolTip().contains(QString(4, QLatin1Char(letter))),
                        "no name and no tip holds it");
            }
            return page.grab().toImage();
        };
        const QImage one = shot('P');
        QVERIFY(!one.isNull());
        QCOMPARE(shot('Q'), one);
    }

    void asksAboutTheJournal()
    {
        QByteArray answer = "You made 45 trades. Your win rate is 33.33 %, and 87.65 R is what you lost.";
        House house([&](const PeerRequest& request, int) {
            return request.method == "GET" ? modelsFor(request, 'K') : PeerReply::stream(responsesStream(answer), 400);
        });
        house.addKey();
        house.coach.start();
        house.coach.setTrades(badJournal());
        ChatDialog chat(house.coach, {});
        chat.show();
        QVERIFY(allText(&chat).contains(u"About your journal"_s));
        QPlainTextEdit* words = questionOf(chat);
        words->setPlainText(u"How am I doing?"_s);
        QPushButton* ask = buttonOf(&chat, u"Ask"_s);
        QVERIFY(!ask->isEnabled()); // Not agreed to yet.
        QVERIFY(house.peer.requests().isEmpty() || house.peer.requests().last().method == "GET");
        chat.findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(ask->isEnabled());
        QVERIFY(allText(&chat).contains(u"Next question: about"_s) && allText(&chat).contains(u"USD"_s));
        ask->click();
        const auto named = [&](const QString& figure) {
            const auto all = chat.findChildren<QWidget*>();
            return std::any_of(all.begin(), all.end(), [&](const QWidget* widget) {
                return widget->accessibleName().contains(u"not in the data"_s)
                    && widget->accessibleName().contains(figure);
            });
        };
        QVERIFY(QTest::qWaitFor([&] { return named(u"87.65"_s); }, 5000));
        QVERIFY(!named(u"33.33"_s)); // That one is right.
        QByteArray body;
        for (const PeerRequest& request : house.peer.requests()) {
            body = request.method == "POST" ? request.body : body;
        }
        QVERIFY(QTest::qWaitFor([&] { return house.coach.usage().entries().size() == 1; }, 5000));
        QVERIFY(body.contains("ALL: 45 trades") && body.contains("How am I doing?"));
        QVERIFY(!body.contains("12345678") && !body.contains("input_image"));
        QVERIFY(house.coach.hasConsent(u"chat"_s));
        QCOMPARE(house.coach.usage().onDay(QDateTime::currentDateTimeUtc().date()).attempts, 1);
    }

    void axisOfAForeignPicture()
    {
        ForeignDialog dialog(picture(640, 400));
        dialog.resize(700, 700);
        dialog.show();
        QPushButton* next = buttonOf(&dialog, u"Continue to the preview"_s);
        QVERIFY(!next->isEnabled());
        dialog.findChild<QLineEdit*>()->setText(u"BTC/USD"_s);
        QVERIFY(next->isEnabled());
        QVERIFY(!dialog.facts().axis);
        auto* picker = dialog.findChild<AxisPicker*>();
        const auto prices = dialog.findChildren<NumberField*>();
        QCOMPARE(prices.size(), 2);
        prices[0]->setFocus();
        picker->setCurrent(0);
        picker->setRow(0, 40);
        prices[0]->setText(u"96000"_s);
        picker->setCurrent(1);
        picker->setRow(1, 360);
        Q_EMIT prices[0]->edited();
        QVERIFY(allText(&dialog).contains(u"not complete"_s));
        QVERIFY(!dialog.facts().axis); // One price is no axis.
        prices[1]->setText(u"98000"_s); // The lower row cannot have the higher price.
        Q_EMIT prices[1]->edited();
        QVERIFY(!dialog.facts().axis);
        prices[1]->setText(u"92000"_s);
        Q_EMIT prices[1]->edited();
        QVERIFY(allText(&dialog).contains(u"understood"_s));
        const ChartFacts facts = dialog.facts();
        QVERIFY(facts.axis && facts.pictureRows == 400);
        QCOMPARE(std::lround(facts.axis->priceAt(200)), 94'000L);

        // By keyboard: Space changes the mark, the arrows move it.
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Space);
        QCOMPARE(picker->current(), 0);
        QTest::keyClick(picker, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(picker->row(0), 50);
        QTest::mouseClick(picker, Qt::LeftButton, {}, QPoint(picker->width() / 2, picker->height() / 2));
        QVERIFY(std::abs(picker->row(0) - 200) <= 2);
    }

    /// The axis follows the cut: the picture that is sent has its own rows.
    void axisFollowsTheCut()
    {
        House house([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
        VerdictRequest request;
        request.facts.symbol = u"BTC/USD"_s;
        request.facts.timeframe = *Timeframe::parse("1h");
        request.facts.axis = PriceAxis{40, priceOf(960'000), 360, priceOf(920'000), false};
        request.facts.pictureRows = 400;
        CoachPicture shown;
        shown.image = picture(640, 400);
        shown.source = u"clipboard"_s;
        PreviewDialog preview(house.coach, request, shown);
        preview.show();
        QVERIFY(QTest::qWaitFor([&] { return preview.request().image.has_value(); }, 5000));
        QCOMPARE(preview.request().facts.axis->firstRow, 40);
        auto* plan = preview.findChildren<QLineEdit*>().first();
        plan->setText(u"breakout, stop below the base"_s);
        QVERIFY(verdictContext(preview.request()).contains(u"breakout, stop below the base"_s));
        QVERIFY(verdictContext(preview.request()).contains(u"AXIS, by the trader: row 40 of the picture is 96000"_s));
    }

    void ownEstimateIsFrozenWithThePlan()
    {
        House house([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
        VerdictRequest request;
        request.facts = factsOf(2);
        CoachPicture shown;
        shown.image = picture();
        shown.source = u"chart"_s;
        PreviewDialog preview(house.coach, request, shown);
        preview.show();
        auto* own = preview.findChild<QSpinBox*>();
        QVERIFY(!preview.request().plan.ownProbabilityPercent);
        own->setValue(60);
        QCOMPARE(*preview.request().plan.ownProbabilityPercent, 60);
        QVERIFY(!verdictContext(preview.request()).contains(u"60 %"_s)); // The model must not copy it.
        own->setValue(0);
        QVERIFY(!preview.request().plan.ownProbabilityPercent);
    }

    void guardrailsEnforceTheFocus()
    {
        House house([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
        house.coach.setTrades(badJournal());
        QVERIFY(house.coach.focus().has_value());
        HabitsView view(house.coach);
        view.show();
        std::optional<RiskLimits> wanted;
        connect(&view, &HabitsView::limitsWanted, this, [&](const RiskLimits& limits) { wanted = limits; });
        QPushButton* enforce = buttonOf(&view, u"Let the guardrails enforce it"_s);
        QVERIFY(enforce != nullptr && !enforce->isEnabled()); // No account yet.
        view.setLimits(practiceLimits());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        enforce = buttonOf(&view, u"Let the guardrails enforce it"_s);
        QVERIFY(enforce != nullptr && enforce->isEnabled());
        enforce->click();
        QVERIFY(wanted.has_value());
        QCOMPARE(tightest(practiceLimits(), *wanted), *wanted);
        QVERIFY(*wanted != practiceLimits());
        view.setLimits(wanted);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(buttonOf(&view, u"Let the guardrails enforce it"_s) == nullptr);
        QVERIFY(enforces(*wanted, *house.coach.focus()));
    }

private:
    static void paste(QWidget& wizard, const QByteArray& key)
    {
        auto* field = wizard.findChild<SecretField*>();
        field->empty();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(key));
        field->pasteFromClipboard();
    }

    ThemeManager m_look;
};

QTEST_MAIN(CoachFlowsTest)
#include "tst_coach_flows.moc"
