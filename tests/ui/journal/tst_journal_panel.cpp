// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/trading_service.h"
#include "tests/ui/trading/desk_fixture.h"
#include "tests/ui/window/widget_walk.h"
#include "ui/base/badge.h"
#include "ui/base/explain.h"
#include "ui/base/explain_dialog.h"
#include "ui/base/explanations.h"
#include "ui/base/theme_manager.h"
#include "ui/journal/archive_dialog.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_panel.h"
#include "ui/journal/trade_page.h"
#include "ui/trading/desk_table.h"
#include "ui/window/journal_pictures.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <cmath>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

std::vector<JournalEntry> entries(int count)
{
    const Desk desk = fixture::desk();
    std::vector<JournalEntry> out;
    for (int i = 0; i < count; ++i) {
        JournalEntry entry;
        entry.id = 0xF000000000000000ULL + static_cast<quint64>(i);
        entry.instrument = desk.instruments[0].id;
        entry.contract = (*desk.contracts)[0];
        TradeRecord& trade = entry.trade;
        trade.side = i % 3 == 0 ? Side::Sell : Side::Buy;
        trade.openedAt = fixture::now() + std::chrono::hours(i) + std::chrono::microseconds(123'457);
        trade.closedAt = trade.openedAt + std::chrono::minutes(7 + i);
        trade.quantity = Lots(163 + i);
        trade.entryValue = fixture::cash("1546.87000001");
        trade.exitValue = fixture::cash("1550.12345678");
        trade.gross = i % 2 == 0 ? fixture::cash("71.20000001") : fixture::cash("-54.11");
        trade.fees = fixture::cash("6.36");
        trade.slippage = fixture::cash("2.10");
        trade.net = Cash(trade.gross.value - trade.fees.value);
        trade.best = Ticks(967'000 + i);
        trade.worst = Ticks(940'000 - i);
        trade.fills = 2;
        entry.plannedStop = Ticks(918'000);
        if (i % 4 != 0) {
            entry.plannedTarget = Ticks(989'400);
        }
        entry.r = toDecimal(trade.net).toDouble() / 50.53;
        entry.mae = fixture::cash("-20.5");
        entry.mfe = fixture::cash("80.25");
        entry.tags = {i % 2 == 0 ? u"Breakout"_s : u"Revenge entry"_s};
        entry.thesis = u"=1+1, said \"so\";\nand a second line"_s;
        entry.note = i == 0 ? u"'quoted"_s : u"ünï – 日本"_s;
        out.push_back(entry);
    }
    return out;
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ELITE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestJournalPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
    }

    void numbersAreExplained()
    {
        JournalPanel panel;
        panel.resize(1200, 800);
        PracticeAccount account;
        account.currency = Currency::of("USD");
        panel.setEntries(entries(14), account);
        panel.show();
        QTest::qWait(30);
        const auto all = figuresWithin(&panel);
        QCOMPARE(all.size(), 12U); // six of the list, six of the trade
        QString text;
        for (const ExplainedFigure& one : all) {
            QVERIFY2(findExplanation(one.word), one.word.data());
            QVERIFY2(!one.title.isEmpty() && !one.value.isEmpty(), one.word.data());
            text += u'\n' + QString(one.word) + u':';
            for (const FigureInput& input : one.inputs) {
                text += input.name + u'=' + input.value + u';';
            }
        }
        QVERIFY2(text.contains(u"win-rate:Won=7;Trades=14;"_s), qPrintable(text));
        QVERIFY2(text.contains(u"trade-result:"_s) && text.contains(u"Fees=\u22126.36\u00A0USD"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Planned stop=91,800.0"_s), qPrintable(text));

        // The keyboard's way from the list: Enter opens the menu of the row.
        panel.table()->table()->setFocus();
        QTest::keyClick(panel.table()->table(), Qt::Key_Return);
        auto* menu = panel.findChild<QMenu*>();
        QVERIFY(menu && menu->actions().size() == 1);
        menu->actions().first()->trigger();
        const auto* dialog = panel.findChild<ExplainDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->shownWord(), QLatin1StringView("trade-result"));
        menu->close();
    }

    void exportComesBackTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(SheetFormat::Csv);
        QTest::newRow("json") << int(SheetFormat::Json);
    }
    void exportComesBackTheSame()
    {
        QFETCH(int, format);
        const auto kind = static_cast<SheetFormat>(format);
        std::vector<SheetTrade> before;
        for (const JournalEntry& entry : entries(14)) {
            before.push_back(sheetOf(entry, u"Practice 1"_s));
        }
        const QByteArray file = writeSheet(before, kind);
        const auto after = readSheet(file, kind);
        QVERIFY2(after.hasValue(), after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(after->at(i) == before[i]);
            QCOMPARE(after->at(i).trade.net, before[i].trade.net);
            QCOMPARE(after->at(i).trade.openedAt, before[i].trade.openedAt);
            QCOMPARE(after->at(i).thesis, before[i].thesis);
            QCOMPARE(after->at(i).note, before[i].note);
            QCOMPARE(after->at(i).plannedTarget.has_value(), before[i].plannedTarget.has_value());
            QCOMPARE(*after->at(i).r, *before[i].r);
        }
        QCOMPARE(writeSheet(*after, kind), file);
    }

    void demoTradesAreMarkedAndApart()
    {
        JournalPanel panel;
        panel.resize(1200, 800);
        panel.show();
        PracticeAccount own;
        own.name = u"Practice 1"_s;
        own.currency = Currency::of("USD");
        panel.setEntries({}, own);
        QSignalSpy asked(&panel, &JournalPanel::demoWanted);
        QSignalSpy removal(&panel, &JournalPanel::demoRemovalWanted);
        QSignalSpy noted(&panel, &JournalPanel::noteChanged);
        QSignalSpy pictures(&panel, &JournalPanel::pictureWanted);
        auto* badge = panel.findChild<Badge*>();
        QVERIFY(!badge->isVisible());
        Q_EMIT panel.table()->actionRequested(); // What the empty journal offers.
        QCOMPARE(asked.size(), 1);

        auto books = std::make_shared<AccountBooks>();
        books->account.name = u"DEMO DATA"_s;
        books->account.currency = Currency::of("USD");
        books->journal = entries(5);
        panel.setDemo(books);
        QCOMPARE(panel.model()->rowCount(), 0); // Not before somebody asks.
        Q_EMIT panel.table()->actionRequested();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(panel.model()->rowCount(), 5);
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"DEMO DATA"_s);
        const QByteArray csv = panel.exported(SheetFormat::Csv);
        QCOMPARE(csv.count("DEMO DATA"), 5);
        QVERIFY(!csv.contains("Practice 1"));
        for (QPlainTextEdit* words : panel.page()->findChildren<QPlainTextEdit*>()) {
            QVERIFY(words->isReadOnly() || !words->isEnabled());
        }
        QCOMPARE(pictures.size(), 0);
        panel.setEntries(entries(2), own); // A trade of one's own ends meanwhile.
        QCOMPARE(panel.model()->rowCount(), 5);
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Remove demo trades") {
                button->click();
            }
        }
        QCOMPARE(removal.size(), 1);
        panel.setDemo({}); // And so it is done.
        QVERIFY(!badge->isVisible());
        QCOMPARE(panel.model()->rowCount(), 2);
        QVERIFY(panel.exported(SheetFormat::Csv).contains("Practice 1"));
        QCOMPARE(noted.size(), 0);
    }

    void damagedFilesAreRefusedWithTheirPlace()
    {
        std::vector<SheetTrade> one{sheetOf(entries(1).front(), u"a"_s)};
        QByteArray csv = writeSheet(one, SheetFormat::Csv);
        QVERIFY(csv.contains("'=1+1")); // no spreadsheet runs it
        QByteArray changed = csv;
        changed.replace("71.20000001", "71.20000002"); // the sums do not fit any more
        const auto wrong = readSheet(changed, SheetFormat::Csv);
        QVERIFY(!wrong && wrong.error().detail.contains(u"net"_s));
        changed = csv;
        changed.replace("net,", "nett,");
        QVERIFY(!readSheet(changed, SheetFormat::Csv));
        QVERIFY(!readSheet(csv.left(csv.size() / 2), SheetFormat::Csv));
        QVERIFY(!readSheet("", SheetFormat::Csv));
        QVERIFY(!readSheet("{}", SheetFormat::Json));
        QVERIFY(!readSheet("[{}]", SheetFormat::Json));
    }

    void figuresSayWhatTheyRestOn()
    {
        const JournalSummary few = summariseJournal(samplesOf(entries(14)));
        QVERIFY(!few.isMeaningful());
        QCOMPARE(few.trades.trades, 14);
        QCOMPARE(few.trades.wins, 7);
        // Wilson for 7 of 14, from its formula.
        const double z = 1.959963984540054;
        const double centre = (7.0 + z * z / 2) / (14 + z * z);
        const double half = z / (14 + z * z) * std::sqrt(7.0 * 7.0 / 14 + z * z / 4);
        QVERIFY(std::abs(few.winRate.low - (centre - half)) < 1e-12);
        QVERIFY(std::abs(few.winRate.high - (centre + half)) < 1e-12);
        QVERIFY(summariseJournal(samplesOf(entries(50))).isMeaningful());
        const JournalSummary none = summariseJournal({});
        QCOMPARE(none.trades.trades, 0);
        QVERIFY(std::isnan(none.meanR));
    }

    void filterWorksOnListAndFigures()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(10));
        model.setFilter({u"revenge"_s, JournalFilter::Result::All, PlanKept::Unsaid});
        QCOMPARE(model.rowCount(), 5);
        model.setFilter({{}, JournalFilter::Result::Won, PlanKept::Unsaid});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.at(model.index(0, 0))->id, entries(10)[8].id); // newest first
    }

    void notesAreHandedOverWithPlan()
    {
        JournalPanel panel;
        panel.resize(1100, 700);
        PracticeAccount account;
        account.name = u"Practice 1"_s;
        account.currency = Currency::of("USD");
        panel.setEntries(entries(14), account);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy notes(&panel, &JournalPanel::noteChanged);
        panel.table()->table()->setCurrentIndex(panel.model()->index(2, 0));
        auto* note = panel.page()->findChildren<QPlainTextEdit*>().at(1);
        note->setPlainText(u"Stand up first."_s);
        panel.table()->table()->setCurrentIndex(panel.model()->index(3, 0)); // leaving saves
        QCOMPARE(notes.count(), 1);
        QCOMPARE(notes.first().at(0).toULongLong(), entries(14)[11].id);
        QCOMPARE(notes.first().at(2).toString(), u"Stand up first."_s);
        QCOMPARE(planKept(withPlanKept({u"Breakout"_s}, PlanKept::No)), PlanKept::No);
        QCOMPARE(ownTags(withPlanKept({u"Breakout"_s}, PlanKept::No)), QStringList{u"Breakout"_s});
        picture(panel, u"journal-dark"_s);
    }

    void importIsShownAndNotMixedIn()
    {
        JournalPanel panel;
        PracticeAccount account;
        account.currency = Currency::of("USD");
        panel.setEntries(entries(14), account);
        const QByteArray file = panel.exported(SheetFormat::Json);
        panel.setEntries(entries(2), account);
        QVERIFY(panel.import(file, SheetFormat::Json, u"old.json"_s));
        QCOMPARE(panel.model()->rowCount(), 14);
        QCOMPARE(panel.exported(SheetFormat::Json).size() > 0, true);
        panel.setEntries(entries(3), account); // the own journal goes on behind it
        QCOMPARE(panel.model()->rowCount(), 14);
        QVERIFY(!panel.import("nonsense", SheetFormat::Csv, u"x"_s));
    }

    void tradesOfBotsHaveTheirNames()
    {
        auto some = entries(6);
        some[1].trader = {"grid", 2};
        some[4].trader = {"sma-cross", 3};
        JournalPanel panel;
        PracticeAccount account;
        account.currency = Currency::of("USD");
        panel.setEntries(some, account);
        JournalModel& model = *panel.model();
        const auto names = [&model] {
            QStringList out;
            for (int row = 0; row < model.rowCount(); ++row) {
                out << model.index(row, JournalModel::Trader).data().toString();
            }
            return out;
        };
        QCOMPARE(names().count(u"You"_s), 4);
        QVERIFY(names().contains(u"Grid 2"_s));
        // They go through a file and come back, and an older file has none.
        for (const SheetFormat format : {SheetFormat::Csv, SheetFormat::Json}) {
            const auto read = readSheet(panel.exported(format), format);
            QVERIFY(read.hasValue());
            QCOMPARE(read->at(1).bot, u"grid#2"_s);
            QCOMPARE(entryOf(read->at(1))->trader, some[1].trader);
        }
        QByteArray old = panel.exported(SheetFormat::Csv);
        old.replace(",bot\r\n", "\r\n").replace(",grid#2\r\n", "\r\n").replace(",sma-cross#3\r\n", "\r\n");
        old.replace(",\r\n", "\r\n");
        const auto earlier = readSheet(old, SheetFormat::Csv);
        QVERIFY2(earlier.hasValue(), earlier ? "" : qPrintable(earlier.error().detail));
        QVERIFY(earlier->at(1).bot.isEmpty());
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Trader"_s) {
                box->setCurrentIndex(1);
                QCOMPARE(model.rowCount(), 4);
                box->setCurrentIndex(2);
                QCOMPARE(model.rowCount(), 2);
            }
        }
    }

    void aPictureIsSmallAndShown()
    {
        QImage noise(1'600, 900, QImage::Format_RGB32);
        quint32 state = 7;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                state = state * 1'664'525U + 1'013'904'223U;
                noise.setPixel(x, y, state);
            }
        }
        QVERIFY(JournalPictures::pngOf(noise).isEmpty()); // no size makes noise small enough
        QImage chart(1'600, 900, QImage::Format_RGB32);
        chart.fill(Qt::darkBlue);
        const QByteArray png = JournalPictures::pngOf(chart);
        QVERIFY(!png.isEmpty() && png.size() <= kLargestPicture);
        QVERIFY(QImage::fromData(png).width() <= 1'280);
        JournalPanel panel;
        panel.setReadOnly();
        QSignalSpy wanted(&panel, &JournalPanel::pictureWanted);
        panel.setEntries(entries(2), {});
        QVERIFY(wanted.count() > 0);
        panel.setPicture(wanted.last().first().toULongLong(), png);
        bool isShown = false;
        for (QLabel* label : panel.page()->findChildren<QLabel*>()) {
            isShown = isShown || (!label->pixmap(Qt::ReturnByValue).isNull() && !label->isHidden());
        }
        QVERIFY(isShown);
        for (QPlainTextEdit* edit : panel.page()->findChildren<QPlainTextEdit*>()) {
            QVERIFY(edit->isReadOnly());
        }
    }

    void anArchivedAccountIsShown()
    {
        PracticeAccount account;
        account.name = u"Practice 1"_s;
        account.currency = Currency::of("USD");
        auto desk = std::make_shared<Desk>(fixture::desk());
        ArchiveDialog dialog(account, desk, nullptr);
        AccountBooks books;
        books.account = account;
        books.journal = entries(5);
        books.fills.resize(3);
        dialog.showBooks(books);
        QCOMPARE(dialog.journal()->model()->rowCount(), 5);
        QCOMPARE(dialog.findChild<QTabWidget*>()->count(), 2);
        dialog.show();
        QCOMPARE(controlsWithoutName(&dialog).join(u' '), QString());
        ArchiveDialog broken(account, desk, nullptr);
        broken.showBooks(Error{ErrorCode::Corrupt, u"torn"_s});
        QCOMPARE(broken.journal()->model()->rowCount(), 0);
    }

private:
    ThemeManager m_look;
};

QTEST_MAIN(TestJournalPanel)
#include "tst_journal_panel.moc"
