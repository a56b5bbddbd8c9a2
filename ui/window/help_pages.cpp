// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_pages.h"

#include "app/base/known_hosts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct HelpPages
{
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString pagePath(const QString& language, const QString& id)
{
    return u":/help/%1/%2.md"_s.arg(language, id);
}

QString bestPath(const QString& id)
{
    const QString own = pagePath(QLocale::languageToCode(QLocale().language()), id);
    return QFile::exists(own) ? own : pagePath(u"en"_s, id);
}

QString fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString useText(HostUse use)
{
    switch (use) {
    case HostUse::Prices:
        return HelpPages::tr("public prices; your own orders only behind the gate");
    case HostUse::Orders:
        return HelpPages::tr("test orders, when LIVE_TESTNET is set");
    case HostUse::OrderNews:
        return HelpPages::tr("news of your own orders, only behind the gate");
    case HostUse::Rates:
        return HelpPages::tr("reference rates of currencies");
    case HostUse::Coach:
        return HelpPages::tr("the coach, with a key of your own");
    }
    return {};
}

QString hostTable()
{
    QString table = u"| "_s + HelpPages::tr("Host") + u" | "_s + HelpPages::tr("What for") + u" |\n| --- | --- |\n"_s;
    for (const KnownHost& known : knownHosts()) {
        table += u"| `"_s + QString::fromLatin1(known.host.data(), static_cast<qsizetype>(known.host.size()))
            + u"` | "_s + useText(known.use) + u" |\n"_s;
    }
    return table;
}

QString nameOf(const QString& heading)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = heading.toLower().replace(other, u"-"_s);
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

} // namespace

QString helpText(const QString& id)
{
    return fileText(bestPath(id)).replace(u"{{hosts}}"_s, hostTable());
}

bool hasHelp(const QString& id)
{
    return QFile::exists(bestPath(id));
}

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics;
    const QStringList files = QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString id = file.chopped(3);
        HelpTopic topic{id, headingsOf(fileText(bestPath(id))).value(0)};
        // The start page stands first, whatever the alphabet says.
        topics.insert(id == u"start" ? topics.begin() : topics.end(), std::move(topic));
    }
    return topics;
}

QStringList headingsOf(const QString& markdown)
{
    static const QRegularExpression heading(u"^#{1,6} +(.+)$"_s, QRegularExpression::MultilineOption);
    QStringList out;
    for (auto it = heading.globalMatch(markdown); it.hasNext();) {
        out << it.next().captured(1).trimmed();
    }
    return out;
}

int headingOf(const QString& id, const QString& name)
{
    const QStringList all = headingsOf(fileText(pagePath(u"en"_s, id)));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (nameOf(all.at(i)) == name) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace elite
