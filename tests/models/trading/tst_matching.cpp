// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/trading/case_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

QString ownFolder()
{
    return qEnvironmentVariable("ELITE_SOURCE") + u"/tests/models/trading/cases"_s;
}

QString sharedFolder()
{
    const QString fallback = qEnvironmentVariable("ELITE_SOURCE") + u"/../shared/data"_s;
    return qEnvironmentVariable("ELITE_SHARED_DATA", fallback) + u"/vectors/domain/matching"_s;
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// Every case of every file of a folder. The shared folder holds the specification's cases; our own small ones keep the
/// test meaningful without it.
class TestMatching : public QObject
{
    Q_OBJECT
private:
    static int runFolder(const QString& folder, QStringList& failures)
    {
        int count = 0;
        for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QJsonObject content = readObject(folder + u'/' + name);
            for (const auto value : content[u"cases"_s].toArray()) {
                ++count;
                const QStringList problems = test::CaseRunner(content, value.toObject()).run();
                if (!problems.isEmpty()) {
                    failures << name + u' ' + value[u"id"_s].toString() + u"\n    "_s + problems.join(u"\n    "_s);
                }
            }
        }
        return count;
    }

private Q_SLOTS:
    void ownCases()
    {
        QStringList failures;
        const int count = runFolder(ownFolder(), failures);
        qInfo("own matching cases: %d run, %d failed", count, static_cast<int>(failures.size()));
        QVERIFY(count > 0);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

    void sharedCases()
    {
        if (!QDir(sharedFolder()).exists()) {
            QSKIP("no shared matching cases (set ELITE_SHARED_DATA)");
        }
        QStringList failures;
        const int count = runFolder(sharedFolder(), failures);
        qInfo("shared matching cases: %d run, %d failed", count, static_cast<int>(failures.size()));
        QVERIFY(count > 0);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }

    void aWrongExpectationFails() // The runner must be able to see a difference.
    {
        const QJsonObject content = readObject(ownFolder() + u"/basics.json"_s);
        const QJsonObject good = content[u"cases"_s].toArray().first().toObject();
        QVERIFY(test::CaseRunner(content, good).run().isEmpty());

        QJsonObject wrong = good;
        QJsonArray expected = good[u"expected"_s].toArray();
        QJsonObject fill = expected.last().toObject();
        fill[u"price"_s] = u"100.02"_s;
        expected.replace(expected.size() - 1, fill);
        wrong[u"expected"_s] = expected;
        QVERIFY(!test::CaseRunner(content, wrong).run().isEmpty());

        QJsonObject shortened = good;
        expected.removeLast();
        shortened[u"expected"_s] = expected;
        QVERIFY(!test::CaseRunner(content, shortened).run().isEmpty());

        QJsonObject strange = good;
        strange[u"config"_s] = QJsonObject{{u"no_such_option"_s, 1}};
        QVERIFY(!test::CaseRunner(content, strange).run().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
