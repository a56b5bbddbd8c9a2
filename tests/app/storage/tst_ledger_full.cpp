// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/harness.h"

#include <QProcess>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A tmpfs of one megabyte, for as long as this lives.
class SmallDisk
{
public:
    bool mount()
    {
        return m_mounted
            = run(QStringLiteral("mount"), {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, path()});
    }
    bool grow() const { return run(QStringLiteral("mount"), {u"-o"_s, u"remount,size=8m"_s, path()}); }
    ~SmallDisk()
    {
        if (m_mounted) {
            run(QStringLiteral("umount"), {path()});
        }
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

/// A real full disk: facts are refused with the right reason, nothing acknowledged is lost, and writing goes on without
/// a restart once there is space.
class TestLedgerFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesWhenThereIsSpace();
};

void TestLedgerFull::resumesWhenThereIsSpace()
{
    SmallDisk disk;
    if (!disk.mount()) {
        QSKIP("a small tmpfs cannot be mounted here (needs root); the simulated full disk is in ledger_ioerror");
    }
    Home home;
    auto options = home.options();
    options.places.file = disk.path() + QStringLiteral("/ledger.db");
    std::atomic<int> troubles = 0;
    std::atomic<int> reliefs = 0;
    options.onHealth = [&](const Done& done) { ++(done ? reliefs : troubles); };
    const auto again = options;
    qint64 acknowledged = 0;
    {
        auto ledger = Ledger::open(std::move(options), testKey());
        QVERIFY(ledger);
        Result<SeqRange> written = SeqRange{};
        for (qint64 entry = 1; written && entry < 20'000; ++entry) {
            written = (*ledger)->append({{"fill", QByteArray::number(entry) + QByteArray(300, 'x')}}).get();
            acknowledged = written ? entry : acknowledged;
        }
        QVERIFY2(!written && written.error().code == ErrorCode::Full,
                 qPrintable(written ? QStringLiteral("never full") : written.error().detail));
        QVERIFY(!(*ledger)->append({{"fill", "refused too, it is still full" + QByteArray(9000, 'x')}}).get());
        QCOMPARE(troubles.load(), 1);
        QCOMPARE(reliefs.load(), 0);
        QVERIFY(disk.grow());
        const auto after = (*ledger)->append({{"fill", QByteArray::number(acknowledged + 1)}}).get();
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->last, acknowledged + 1);
        QCOMPARE(reliefs.load(), 1);
        ++acknowledged;
    }
    auto reopened = Ledger::open(again, testKey());
    QVERIFY(reopened);
    QVERIFY(!(*reopened)->report().recovery);
    QCOMPARE((*reopened)->report().rows, acknowledged);
    qInfo("disk full after %lld facts, lost 0, went on without a restart", static_cast<long long>(acknowledged - 1));
}

ELITE_HARNESS_MAIN(TestLedgerFull)
#include "tst_ledger_full.moc"
