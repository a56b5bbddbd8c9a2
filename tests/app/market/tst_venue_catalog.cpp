// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/known_hosts.h"
#include "app/market/venues/venue_catalog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace elite;

namespace {

QString sources()
{
    return QString::fromLocal8Bit(ELITE_SOURCE_DIR);
}

/// A file without its comments.
QString codeOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    return text.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
}

} // namespace

/// Adding a venue touches one folder and one line of a catalogue.
class TestVenueCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsThreeParts()
    {
        int folders = 0;
        const QDir venues(sources() + QStringLiteral("/app/market/venues"));
        for (const QString& name : venues.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (name == QStringLiteral("fx")) {
                continue; // Central banks: no market.
            }
            ++folders;
            QVERIFY2(findVenue(*VenueId::parse(name.toLatin1())) != nullptr, qPrintable(name));
            const auto has = [&](const char* part) {
                return QFile::exists(venues.filePath(name + u'/' + name + u'_' + QString::fromLatin1(part)));
            };
            const bool isPolled = !findVenue(*VenueId::parse(name.toLatin1()))->isStreamKeyless();
            QVERIFY2(has("parse.cpp") && has("rest.cpp") && (isPolled || has("stream.cpp")), qPrintable(name));
        }
        QVERIFY(folders >= 8);
    }

    /// Bybit was the last one. What it needs beyond its folder is named here, and nothing else may know it.
    void theLastVenueIsKnownNowhereElse()
    {
        const QStringList allowed{QStringLiteral("app/market/venues/venue_catalog.cpp"),
                                  QStringLiteral("app/base/known_hosts.cpp"),
                                  QStringLiteral("models/trading/venue_fees.cpp")};
        QStringList others;
        int lines = 0;
        for (const char* layer : {"app/base", "app/market", "app/trading", "app/cli", "app/bots", "app/backtest",
                                  "models", "ui/market", "ui/trading", "ui/chart", "ui/window"}) {
            QDirIterator files(sources() + u'/' + QString::fromLatin1(layer),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString name = QDir(sources()).relativeFilePath(path);
                if (name.startsWith(QStringLiteral("app/market/venues/bybit/"))) {
                    continue;
                }
                for (const QString& line : codeOf(path).split(u'\n')) {
                    if (line.contains(QStringLiteral("bybit"), Qt::CaseInsensitive)) {
                        lines += name == allowed[0] && !line.startsWith(u'#') ? 1 : 0;
                        others += allowed.contains(name) ? QStringList() : QStringList{name};
                    }
                }
            }
        }
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u' ')));
        QCOMPARE(lines, 1); // Of the catalogue; includes aside.
    }

    void everyAddressMayBeContacted()
    {
        for (const VenueInfo& venue : venueCatalog()) {
            QVERIFY(HostPolicy::known().check(venue.addresses.rest).hasValue());
            for (const QList<QUrl>& endpoint : venue.addresses.streams) {
                for (const QUrl& url : endpoint) {
                    QVERIFY2(HostPolicy::known().check(url).hasValue(), qPrintable(url.toString()));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVenueCatalog)
#include "tst_venue_catalog.moc"
