// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/import_book.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "ui/base/note.h"
#include "ui/base/theme_manager.h"
#include "ui/journal/fill_import_dialog.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_panel.h"
#include "ui/journal/trade_page.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// One start of the program in a folder; its keys are in a vault.
struct Run
{
    explicit Run(const QTemporaryDir& folder)
        : paths{folder.path(), folder.path(), folder.path(), folder.filePath(u"runtime"_s)}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
        , book(ledger)
    {
        require(QDir().mkpath(paths.runtime), "a folder");
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        }
        require(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer->hasValue(), "a vault");
        ledger.open();
        require(QTest::qWaitFor([&] { return book.isReady(); }, 20'000), "the records open");
    }
    ~Run() { ledger.close(); }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    ImportBook book;
};

QString fixture(const char* name)
{
    return qEnvironmentVariable("ELITE_SOURCE") + u"/tests/models/journal/fixtures/"_s + QLatin1StringView(name);
}

QPushButton* buttonOf(QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

/// Until the file is read with the plan that is shown.
bool isRead(const FillImportDialog& dialog)
{
    return QTest::qWaitFor([&] { return !dialog.isReading(); }, 10'000) && (QTest::qWait(50), true)
        && QTest::qWaitFor([&] { return !dialog.isReading(); }, 10'000);
}

std::size_t tradesOf(const ImportBook& book)
{
    std::size_t out = 0;
    for (const ImportedAccount& account : book.accounts()) {
        out += account.journal.size();
    }
    return out;
}

} // namespace

class FillImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({}).hasValue()); }

    void importsOnceAndTakesBack()
    {
        QTemporaryDir folder;
        quint64 noted = 0;
        {
            Run run(folder);
            FillImportDialog dialog(run.book);
            dialog.show();
            auto* import = buttonOf(dialog, u"&Import"_s);
            const auto said = [&dialog] {
                QString out;
                for (const QLabel* label : dialog.findChild<Note*>()->findChildren<QLabel*>()) {
                    out += label->text();
                }
                return out;
            };
            QVERIFY(!import->isEnabled());
            dialog.load(fixture("kraken-trades.csv"));
            QVERIFY(isRead(dialog));
            QVERIFY2(said().contains(u"3 fill"_s), qPrintable(said()));
            QVERIFY(said().contains(u"Line 5"_s)); // The row that contradicts another one.
            QVERIFY(import->isEnabled());
            import->click();
            QVERIFY(QTest::qWaitFor([&] { return run.book.imports().size() == 1; }, 10'000));
            QCOMPARE(tradesOf(run.book), std::size_t(1));
            // The same fills out of the other export of the same exchange: nothing is new.
            dialog.load(fixture("kraken-ledgers.csv"));
            QVERIFY(isRead(dialog));
            QVERIFY2(!import->isEnabled(), qPrintable(said()));
            // A person writes beside a trade.
            noted = run.book.accounts().front().journal.front().id;
            QVERIFY(run.book.owns(noted));
            run.book.setNote(noted, u"breakout"_s, u"too early"_s, {u"Pullback"_s});
        }
        {
            Run run(folder); // After a restart.
            QCOMPARE(run.book.imports().size(), std::size_t(1));
            QCOMPARE(run.book.imports().front().file, u"kraken-trades.csv"_s);
            QCOMPARE(tradesOf(run.book), std::size_t(1));
            const JournalEntry& entry = run.book.accounts().front().journal.front();
            QCOMPARE(entry.id, noted);
            QCOMPARE(entry.note, u"too early"_s);
            QCOMPARE(entry.thesis, u"breakout"_s);
            QVERIFY(entry.isImported && !entry.isSynthetic);
            FillImportDialog dialog(run.book);
            dialog.show();
            dialog.load(fixture("kraken-trades.csv"));
            QVERIFY(isRead(dialog));
            QVERIFY(!buttonOf(dialog, u"&Import"_s)->isEnabled()); // The same file again.
            auto* past = dialog.findChild<QListWidget*>();
            QCOMPARE(past->count(), 1);
            buttonOf(dialog, u"&Undo this import"_s)->click();
            QCOMPARE(tradesOf(run.book), std::size_t(0));
            QVERIFY(isRead(dialog));
            QVERIFY(buttonOf(dialog, u"&Import"_s)->isEnabled()); // It can come back.
        }
        Run run(folder);
        QVERIFY(run.book.imports().empty());
    }

    void undoKeepsWhatAnotherFileHasToo()
    {
        QTemporaryDir folder;
        Run run(folder);
        const auto add = [&](const QByteArray& text) {
            const FillTable table = *readFillTable(text);
            bool isDone = false;
            run.book.add(FillSource::Table, u"a.csv"_s, readFills(table, detectFills(table)).fills, &run.book,
                         [&](const Result<ImportBook::Added>& added) { isDone = added.hasValue(); });
            return QTest::qWaitFor([&] { return isDone; }, 10'000);
        };
        const QByteArray head = "id,time,pair,side,price,quantity\n";
        const QByteArray first = "1,2024-01-01 10:00:00,BTC/USD,buy,100,1\n2,2024-01-02 10:00:00,BTC/USD,sell,110,1\n";
        const QByteArray second = "3,2024-01-03 10:00:00,BTC/USD,buy,100,1\n4,2024-01-04 10:00:00,BTC/USD,sell,90,1\n";
        QVERIFY(add(head + first));
        QVERIFY(add(head + first + second)); // Overlaps.
        QCOMPARE(tradesOf(run.book), std::size_t(2));
        QVERIFY(run.book.undo(run.book.imports().front().id).hasValue());
        QCOMPARE(tradesOf(run.book), std::size_t(2));
        QVERIFY(run.book.undo(run.book.imports().front().id).hasValue());
        QCOMPARE(tradesOf(run.book), std::size_t(0));
    }

    void theJournalKeepsAccountsApart()
    {
        QTemporaryDir folder;
        Run run(folder);
        const FillTable table = *readFillTable("time,pair,side,price,quantity\n"
                                               "2024-01-01 10:00:00,BTC/USD,buy,100,1\n"
                                               "2024-01-02 10:00:00,BTC/USD,sell,110,1\n"
                                               "2024-01-01 10:00:00,ETH/EUR,buy,100,1\n"
                                               "2024-01-02 10:00:00,ETH/EUR,sell,90,1\n");
        run.book.add(FillSource::Table, u"a.csv"_s, readFills(table, detectFills(table)).fills, &run.book,
                     [](const Result<ImportBook::Added>&) {});
        QVERIFY(QTest::qWaitFor([&] { return tradesOf(run.book) == 2; }, 10'000));
        JournalPanel panel;
        panel.resize(1100, 700);
        panel.show();
        PracticeAccount account;
        account.currency = Currency::of("USD");
        panel.setEntries({}, account);
        auto* accounts = panel.findChild<QComboBox*>(QString(), Qt::FindChildrenRecursively);
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            accounts = box->accessibleName() == u"Account"_s ? box : accounts;
        }
        QVERIFY(!accounts->isVisible()); // Nothing to choose from.
        panel.setImported(run.book.accounts());
        QVERIFY(accounts->isVisible());
        QCOMPARE(accounts->count(), 3); // Practice, EUR, USD
        QCOMPARE(panel.model()->rowCount(), 0); // The practice account is as it was.
        accounts->setCurrentIndex(2);
        QCOMPARE(panel.model()->rowCount(), 1);
        QSignalSpy noted(&panel, &JournalPanel::noteChanged);
        auto* note = panel.page()->findChildren<QPlainTextEdit*>().at(1);
        QVERIFY(!note->isReadOnly() && note->isEnabled()); // What one thought of it can be added here too.
        note->setPlainText(u"Too early."_s);
        panel.page()->saveNow();
        QCOMPARE(noted.size(), 1);
        QVERIFY(run.book.owns(noted.front().at(0).toULongLong()));
        panel.setEntries({}, account); // Practice goes on meanwhile.
        QCOMPARE(panel.model()->rowCount(), 1);
        accounts->setCurrentIndex(0);
        QCOMPARE(panel.model()->rowCount(), 0);
    }

    void aFileThatIsNoTable()
    {
        QTemporaryDir folder;
        Run run(folder);
        FillImportDialog dialog(run.book);
        dialog.show();
        for (const char* name : {"../tst_fill_import.cpp", "no such file"}) {
            dialog.load(fixture(name));
            QVERIFY(isRead(dialog));
            QVERIFY(!buttonOf(dialog, u"&Import"_s)->isEnabled());
        }
    }

private:
    ThemeManager m_look;
};

QTEST_MAIN(FillImportDialogTest)
#include "tst_fill_import_dialog.moc"
