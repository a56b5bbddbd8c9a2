// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chart/drawing_world.h"

#include "app/storage/full_backup.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;
using Place = DrawingBook::Place;
using Kind = ChartFiles::Kind;

namespace {

const QString kBtc = u"kraken:BTC/USD"_s;
const QString kEth = u"kraken:ETH/USD"_s;

chart::DrawingList linesAt(const std::vector<double>& prices)
{
    chart::DrawingList list;
    for (const double price : prices) {
        list.add(lineAt(price));
    }
    return list;
}

qint64 rowsOf(DrawingRun& run)
{
    return run.ledger.ledger()->head().seq;
}

} // namespace

/// Drawings and their place: the ledger, and files while it does not take them.
class DrawingBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comeBackWithTheirOrder()
    {
        chart::DrawingList list = linesAt({100, 200, 300});
        {
            DrawingRun run(at());
            run.open();
            run.keep(kBtc, list);
            list.moveTo(1, 2); // The oldest on top.
            list.remove(2);
            run.keep(kBtc, list);
            chart::Drawing moved = lineAt(310, u"a wall"_s);
            moved.id = 3;
            QVERIFY(list.replace(moved));
            moved.key = 77;
            QVERIFY(list.add(moved) == 4);
            run.keep(kBtc, list);
            run.keep(kEth, linesAt({5}));
            QVERIFY(run.files.names(Kind::Drawings).isEmpty());
        }
        for (int start = 0; start < 2; ++start) {
            DrawingRun run(at());
            run.open();
            QVERIFY(looksSame(run.book->drawings(kBtc), list));
            QCOMPARE(run.book->drawings(kBtc).all()[1].id, std::uint64_t{1});
            QCOMPARE(run.book->drawings(kEth).size(), std::size_t{1});
            QVERIFY(run.book->drawings(u"kraken:XRP/USD"_s).isEmpty());
        }
    }
    void writesOnlyWhatChanged()
    {
        DrawingRun run(at());
        run.open();
        chart::DrawingList list;
        for (int i = 0; i < 50; ++i) {
            list.add(lineAt(100 + i));
        }
        run.keep(kBtc, list);
        const qint64 before = rowsOf(run);
        chart::Drawing moved = lineAt(7);
        moved.id = 20;
        list.replace(moved);
        run.keep(kBtc, list);
        QCOMPARE(rowsOf(run), before + 1);
        run.keep(kBtc, list); // Nothing new.
        QCOMPARE(rowsOf(run), before + 1);
        list.moveTo(50, 0);
        run.keep(kBtc, list);
        QCOMPARE(rowsOf(run), before + 2); // The order alone.
        for (int i = 0; i < 30; ++i) { // Faster than the disk: what lies between is left out.
            moved.anchors[0].price = 8 + i;
            list.replace(moved);
            run.book->keep(kBtc, list);
        }
        QTRY_VERIFY(looksSame(run.book->drawings(kBtc), list));
        run.book.reset();
        QVERIFY(rowsOf(run) <= before + 32);
        run.book = std::make_unique<DrawingBook>(run.files, &run.ledger);
        QTRY_COMPARE(run.book->place(), Place::Ledger);
        QVERIFY(looksSame(run.book->drawings(kBtc), list));
    }
    void whatIsWrittenIsSealed()
    {
        DrawingRun run(at());
        run.open();
        chart::DrawingList list;
        list.add(lineAt(100, u"PLANTED-4711"_s));
        run.keep(kBtc, list);
        run.ledger.close();
        int files = 0;
        for (const QString& name : QDir(at()).entryList(QDir::Files)) {
            QFile file(at() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("PLANTED"), qPrintable(name));
            ++files;
        }
        QVERIFY(files >= 2);
    }
    void takesOverWhatOlderVersionsKept()
    {
        const ChartFiles files(at() + u"/charts"_s);
        const chart::DrawingList old = linesAt({100, 200, 300});
        QVERIFY(files.save(Kind::Drawings, kBtc, chart::toJson({std::nullopt, old})));
        QVERIFY(files.save(Kind::Drawings, kEth, chart::toJson({std::nullopt, linesAt({5})})));
        {
            DrawingRun run(at());
            QVERIFY(looksSame(run.book->drawings(kBtc), old)); // Seen before the ledger is open, as ever.
            QSignalSpy reloaded(run.book.get(), &DrawingBook::reloaded);
            run.open();
            QCOMPARE(reloaded.size(), 1);
            QVERIFY(looksSame(run.book->drawings(kBtc), old));
            QTRY_VERIFY(run.files.names(Kind::Drawings).isEmpty());
        }
        // Killed between the write and the removal of the file: it is there again and adds nothing.
        QVERIFY(files.save(Kind::Drawings, kBtc, chart::toJson({std::nullopt, old})));
        DrawingRun run(at());
        run.open();
        QVERIFY(looksSame(run.book->drawings(kBtc), old));
        QCOMPARE(run.book->drawings(kEth).size(), std::size_t{1});
        QTRY_VERIFY(run.files.names(Kind::Drawings).isEmpty());
    }
    void aFileThatCannotBeRemovedIsAddedOnce()
    {
        const ChartFiles files(at() + u"/charts"_s);
        QVERIFY(files.save(Kind::Drawings, kBtc, chart::toJson({std::nullopt, linesAt({100})})));
        const QString path = at() + u"/charts/"_s + QDir(at() + u"/charts"_s).entryList(QDir::Files).front();
        const QDateTime written = QFileInfo(path).lastModified();
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray bytes = old.readAll();
        {
            DrawingRun run(at());
            run.open();
            QTRY_VERIFY(run.files.names(Kind::Drawings).isEmpty());
            run.keep(kBtc, {}); // The person deletes it.
        }
        QFile again(path); // The file was never gone.
        QVERIFY(again.open(QIODevice::WriteOnly) && again.write(bytes) == bytes.size());
        QVERIFY(again.flush() && again.setFileTime(written, QFileDevice::FileModificationTime));
        again.close();
        DrawingRun run(at());
        run.open();
        QVERIFY(run.book->drawings(kBtc).isEmpty());
    }
    void waitsInAFileUntilTheLedgerOpens()
    {
        {
            DrawingRun run(at());
            run.open();
            run.keep(kBtc, linesAt({100}));
        }
        {
            DrawingRun run(at()); // Nobody opens the vault in this run.
            QCOMPARE(run.book->place(), Place::Waiting);
            QVERIFY(run.book->drawings(kBtc).isEmpty());
            run.keep(kBtc, linesAt({200}));
            run.keep(kEth, linesAt({5}));
            run.keep(kEth, {});
            QCOMPARE(run.files.names(Kind::Drawings), QStringList{kBtc});
        }
        DrawingRun run(at());
        // A chart that has not handed over its last change is asked for it before the two become one.
        connect(run.book.get(), &DrawingBook::aboutToRead, run.book.get(), [&] {
            run.book->keep(kEth, linesAt({6, 7}));
        });
        run.open();
        QVERIFY(looksSame(run.book->drawings(kBtc), linesAt({100, 200})));
        QVERIFY(looksSame(run.book->drawings(kEth), linesAt({6, 7})));
        QTRY_VERIFY(run.files.names(Kind::Drawings).isEmpty());
    }
    void recordsOfThisRunOnlyTakeNothingAway()
    {
        {
            DrawingRun run(at());
            run.keep(kBtc, linesAt({100}));
            run.secrets.store.keepForThisRunOnly();
            run.ledger.open();
            QTRY_COMPARE(run.ledger.state(), LedgerState::Open);
            QVERIFY(run.ledger.isForThisRunOnly());
            QCOMPARE(run.book->place(), Place::Waiting);
            run.keep(kBtc, linesAt({100, 200}));
        }
        DrawingRun run(at());
        run.open();
        QVERIFY(looksSame(run.book->drawings(kBtc), linesAt({100, 200})));
    }
    void whatTheLedgerRefusesStandsInAFile()
    {
        chart::DrawingList list = linesAt({100, 200, 300});
        {
            DrawingRun run(at());
            run.open();
            run.keep(kBtc, list);
            QSignalSpy place(run.book.get(), &DrawingBook::placeChanged);
            run.ledger.close(); // It takes nothing any more.
            list.remove(1);
            list.add(lineAt(400));
            run.keep(kBtc, list);
            QCOMPARE(run.book->place(), Place::NotWriting);
            QVERIFY(!place.isEmpty());
            QVERIFY(looksSame(run.book->drawings(kBtc), list));
            QCOMPARE(run.files.names(Kind::Unsaved), QStringList{kBtc});
        }
        for (int start = 0; start < 2; ++start) {
            DrawingRun run(at());
            QSignalSpy reloaded(run.book.get(), &DrawingBook::reloaded);
            if (start == 0) { // It is not writing until the file is in.
                QVERIFY(run.files.load(Kind::Unsaved, kBtc));
            }
            run.open();
            QVERIFY(looksSame(run.book->drawings(kBtc), list)); // What was deleted stays deleted.
            QTRY_VERIFY(run.files.names(Kind::Unsaved).isEmpty());
        }
    }
    void aDamagedFileIsSetAside()
    {
        const ChartFiles files(at() + u"/charts"_s);
        QVERIFY(files.save(Kind::Drawings, kBtc, "{\"version\":1,\n\"drawings\":7}"));
        DrawingRun run(at());
        QSignalSpy damaged(run.book.get(), &DrawingBook::damaged);
        QVERIFY(run.book->drawings(kBtc).isEmpty());
        QCOMPARE(damaged.size(), 1);
        QVERIFY(damaged[0][1].value<Error>().detail.contains(u"line 2"_s));
        QFile aside(damaged[0][2].toString());
        QVERIFY(aside.open(QIODevice::ReadOnly) && aside.readAll().contains("7"));
        run.keep(kBtc, linesAt({100})); // Does not write over it.
        QVERIFY(aside.exists());
        run.open();
        QCOMPARE(damaged.size(), 1);
        QVERIFY(looksSame(run.book->drawings(kBtc), linesAt({100})));
    }
    void aFolderThatTakesNothingIsSaid()
    {
        QVERIFY(QDir().mkpath(at()));
        QFile inTheWay(at() + u"/charts"_s); // A file where the folder should be.
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        DrawingRun run(at());
        QSignalSpy lost(run.book.get(), &DrawingBook::notKept);
        run.book->keep(kBtc, linesAt({100}));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost[0][0].toString(), kBtc);
    }
    void aFullBackupHasThem()
    {
        const QString file = m_folder->filePath(u"all.backup"_s);
        const auto always = [](double) { return true; };
        const chart::DrawingList list = linesAt({100, 200});
        {
            DrawingRun run(at());
            run.open();
            run.keep(kBtc, list);
            QVERIFY(makeFullBackup(run.paths, &run.ledger.ledger()->chain(), file, always));
            run.keep(kBtc, {});
            QVERIFY(stageRestore(run.paths, &run.ledger.ledger()->chain(), file, always));
        }
        const AppPaths paths{at(), at(), at(), at() + u"/runtime"_s};
        QVERIFY(applyStagedRestore(paths));
        DrawingRun run(at());
        run.open();
        QVERIFY(looksSame(run.book->drawings(kBtc), list));
    }
    void aRestoredBackupIsNotCoveredByAFile()
    {
        const QString file = m_folder->filePath(u"all.backup"_s);
        const auto always = [](double) { return true; };
        {
            DrawingRun run(at());
            run.open();
            run.keep(kBtc, linesAt({100, 200}));
            QVERIFY(makeFullBackup(run.paths, &run.ledger.ledger()->chain(), file, always));
            QVERIFY(stageRestore(run.paths, &run.ledger.ledger()->chain(), file, always));
            run.ledger.close();
            run.keep(kBtc, linesAt({300})); // Not in the ledger that goes, and no part of the one that comes.
        }
        const auto restored = applyStagedRestore(DrawingRun::made(at()));
        QVERIFY(restored && *restored);
        DrawingRun run(at());
        run.open();
        QVERIFY(looksSame(run.book->drawings(kBtc), linesAt({100, 200})));
        const ChartFiles kept((*restored)->keptIn + u"/charts"_s);
        QCOMPARE(kept.names(Kind::Unsaved), QStringList{kBtc}); // Not thrown away.
    }

private:
    QString at() const { return m_folder->path() + u"/home"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DrawingBookTest)
#include "tst_drawing_book.moc"
