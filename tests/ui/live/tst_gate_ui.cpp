// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate_world.h"
#include "ui/base/explain.h"
#include "ui/base/explanations.h"
#include "ui/base/meter.h"
#include "ui/base/theme_manager.h"
#include "ui/live/confirm_page.h"
#include "ui/live/gate_meters.h"
#include "ui/live/gate_panel.h"
#include "ui/live/gate_words.h"
#include "ui/live/live_words.h"
#include "ui/live/record_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

GateView viewOf(const GateWorld& world, int days)
{
    const GateRecord record = world.record();
    GateView view;
    view.state = GateState::Ready;
    view.run = *record.current();
    view.figures = figuresOf(record, *view.run, world.endOfDay(days - 1), Cash());
    view.missing = judge(view.figures);
    view.hasPassed = view.missing.empty();
    view.closed = record.lastClosed(1);
    view.luck = luckOf(record, *view.run, world.endOfDay(days - 1));
    view.odds = noEdgeOdds(noEdgeTwin(record, *view.run, world.endOfDay(days - 1)), 2'000, kLuckSeed);
    view.oddsAskedFor = 2'000;
    view.attempts = 2;
    view.venue = kGateVenue;
    view.venueTime = world.endOfDay(days - 1) + std::chrono::minutes(5);
    view.offset = std::chrono::milliseconds(-40);
    view.wishesLive = true;
    view.isLiveEnabled = true;
    return view;
}

} // namespace

class TestGateUi : public QObject
{
    Q_OBJECT

    /// For a person to look at: only when ELITE_SHOTS names a folder.
    void keep(QWidget* widget, const QSize& size, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ELITE_SHOTS");
        if (folder.isEmpty()) {
            return;
        }
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            ThemeSettings settings;
            settings.choice = choice;
            QVERIFY(m_look.start(settings));
            widget->resize(size);
            widget->show();
            QTest::qWait(300);
            widget->grab().save(folder + u'/' + name
                                + (choice == ThemeChoice::Dark ? u"-dark.png"_s : u"-light.png"_s));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        ThemeSettings settings;
        settings.choice = ThemeChoice::Dark;
        QVERIFY(m_look.start(settings));
    }

    void everyFigureIsExplained()
    {
        const auto check = [](const std::vector<ExplainedFigure>& all) {
            for (const ExplainedFigure& one : all) {
                QVERIFY2(findExplanation(one.word), one.word.data());
                QVERIFY2(!one.title.isEmpty() && !one.value.isEmpty(), one.word.data());
            }
        };
        GatePanel panel;
        panel.show();
        check(figuresWithin(&panel)); // nothing was started: dashes, but no gap
        QCOMPARE(figuresWithin(&panel).size(), 15U);
        GateWorld world;
        world.live({.seed = 1, .tradesPerDay = 4, .days = 3});
        panel.setView(viewOf(world, 3), {});
        check(figuresWithin(&panel));
        QStringList texts;
        for (const ExplainedFigure& one : figuresWithin(&panel)) {
            for (const FigureInput& input : one.inputs) {
                texts << input.name + u'=' + input.value;
            }
        }
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"=10,000"_s) && all.contains(u"=2,000"_s) && all.contains(u"USD"_s), qPrintable(all));
    }

    void whereFillsComeFromIsSaid()
    {
        QStringList said;
        for (const PrivateStreamState state : {PrivateStreamState::NotOffered, PrivateStreamState::Connecting,
                                               PrivateStreamState::Refused, PrivateStreamState::Healthy}) {
            said << fillNewsText({state, u"Permission denied"_s, std::chrono::seconds(15)}, QLocale(QLocale::English));
            QVERIFY2(said.back().contains(u"every 15 s"_s), qPrintable(said.back()));
        }
        QCOMPARE(said.removeDuplicates(), 0);
        QVERIFY(said.at(2).contains(u"(Permission denied)"_s));
        QVERIFY(said.at(3).contains(u"by the exchange's private stream"_s));
        QVERIFY(said.at(0).contains(u"by asking"_s));
    }

    void progressIsSeenFromDayOne()
    {
        GateMeters meters;
        QStringList names;
        for (const Meter* meter : meters.findChildren<Meter*>()) {
            names += meter->accessibleName();
        }
        const QString all = names.join(u'|');
        QVERIFY2(all.contains(u"0 of 7"_s) && all.contains(u"0 of 25"_s), qPrintable(all));
        GateWorld world;
        world.live({.seed = 1, .tradesPerDay = 4, .days = 3});
        meters.setView(viewOf(world, 3));
        names.clear();
        for (const Meter* meter : meters.findChildren<Meter*>()) {
            names += meter->accessibleName();
        }
        QVERIFY2(names.join(u'|').contains(u"3 of 7"_s), qPrintable(names.join(u'|')));
        QVERIFY(names.join(u'|').contains(u"12 of 25"_s));
    }

    void thePanelSaysWhatItIs()
    {
        GatePanel panel;
        QSignalSpy start(&panel, &GatePanel::startWanted);
        QPushButton* button = nullptr;
        for (QPushButton* one : panel.findChildren<QPushButton*>()) {
            if (one->text().startsWith(u"Start a qualification"_s)) {
                button = one;
            }
        }
        QVERIFY(button != nullptr);
        panel.setView({}, noRunWords(u"prices"_s));
        QVERIFY(!button->isEnabled() && button->toolTip().contains(u"live prices"_s));
        GateView ready;
        ready.state = GateState::Ready;
        panel.setView(ready, {});
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(start.size(), 1);
        keep(&panel, {344, 900}, u"panel-empty"_s);

        GateView locked;
        locked.state = GateState::Locked;
        locked.corruptRow = u"row 117, gate.beat"_s;
        panel.setView(locked, noRunWords(u"locked"_s));
        bool isNamed = false;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            isNamed = isNamed || label->text().contains(u"row 117, gate.beat"_s);
        }
        QVERIFY(isNamed);
        keep(&panel, {344, 600}, u"panel-locked"_s);

        GateWorld world;
        world.live({.seed = 4, .winChance = 0.6, .tradesPerDay = 5});
        panel.setView(viewOf(world, 8), {});
        QVERIFY(button->isHidden());
        keep(&panel, {344, 1000}, u"panel-running"_s);
    }

    void everyRefusalHasWordsAndItsNumber()
    {
        for (int i = 0; i <= static_cast<int>(GateRule::CodeNeeded); ++i) {
            const QString words = ruleWords({static_cast<GateRule>(i), 17, 42, u"subject"_s}, QLocale::c());
            QVERIFY2(!words.isEmpty() && !words.contains(u"%1"_s), qPrintable(words));
        }
        QCOMPARE(ruleWords({GateRule::WinRate, 4800, 5200, {}}, QLocale(u"en_US"_s)).remove(QChar(0xa0)).remove(u' '),
                 u"Winrate:48.0%,atleast52.0%."_s);
    }

    void theRecordComesFirst()
    {
        GateWorld world;
        world.live({.seed = 4, .winChance = 0.6, .tradesPerDay = 5});
        GateCheck check;
        check.facts = world.facts();
        check.rows = 2'418;
        RecordPage page(viewOf(world, 8), check, world.record());
        QSignalSpy next(&page, &RecordPage::continueWanted);
        auto* read = page.findChild<QCheckBox*>();
        QPushButton* go = nullptr;
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            go = one->text() == u"Continue to step 2"_s ? one : go;
        }
        QVERIFY(go != nullptr && read != nullptr);
        QVERIFY(!go->isEnabled());
        read->setChecked(true);
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(next.size(), 1);
        keep(&page, {1080, 900}, u"record"_s);

        check.refusals = {{GateRule::Profit, 212, 300, {}}};
        RecordPage closed(viewOf(world, 8), check, world.record());
        QVERIFY(!closed.findChild<QCheckBox*>()->isEnabled());
        keep(&closed, {1080, 900}, u"record-closed"_s);
    }

    void theWordsAreExactAndEnterDoesNotGoLive()
    {
        GateWorld world;
        world.live({.seed = 4, .winChance = 0.6, .tradesPerDay = 5});
        ConfirmPage page(viewOf(world, 8), {{u"key-1"_s, u"Kraken desk"_s, u"kQr7Lm2...x4Wd"_s}}, false);
        QSignalSpy live(&page, &ConfirmPage::goLiveWanted);
        QPushButton* go = nullptr;
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            go = one->text().startsWith(u"Go live"_s) ? one : go;
        }
        QLineEdit* typed = nullptr;
        for (QLineEdit* one : page.findChildren<QLineEdit*>()) {
            typed = one->accessibleName() == u"The words"_s ? one : typed;
        }
        QVERIFY(go != nullptr && typed != nullptr);
        const auto type = [&](const QString& text) {
            typed->clear();
            QTest::keyClicks(typed, text);
        };
        page.findChild<QCheckBox*>()->setChecked(true);
        type(u"I UNDERSTAND"_s);
        QVERIFY(!go->isEnabled()); // The venue has not said what the key may do.
        page.setKeyFacts({u"key-1"_s, true, true, {}});
        QVERIFY(!go->isEnabled()); // It may withdraw.
        page.setKeyFacts({u"key-1"_s, true, false, {}});
        QVERIFY(go->isEnabled());
        for (const QString& wrong : {u"I understand"_s, u"I UNDERSTANDD"_s, u"UNDERSTAND"_s, QString()}) {
            type(wrong);
            QVERIFY2(!go->isEnabled(), qPrintable(wrong));
        }
        type(u"I UNDERSTAND"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(live.size(), 0);
        QCOMPARE(page.limits().cap.value, 1'000 * kUnit);
        QCOMPARE(page.limits().maxDailyLoss.value, 50 * kUnit);
        QCOMPARE(page.limits().maxTradeRisk.value, 250 * kUnit / 100); // 1 % of it, a quarter.
        QCOMPARE(page.limits().sizePercent, 25);
        keep(&page, {760, 860}, u"confirm"_s);
        go->click();
        QCOMPARE(live.size(), 1);
    }

private:
    ThemeManager m_look;
};

QTEST_MAIN(TestGateUi)
#include "tst_gate_ui.moc"
