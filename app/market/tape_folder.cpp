// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_folder.h"

#include "app/market/tape_file.h"

#include <QDir>
#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcTapes, "elite.market.tapes")

} // namespace

QString tapeFolder(const AppPaths& paths)
{
    QString out = paths.data + QStringLiteral("/tapes");
    if (QDir().mkpath(out)) {
        QFile::setPermissions(out, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return out; // Whoever writes there says what went wrong.
}

QString runFolder(const AppPaths& paths)
{
    return paths.data + QStringLiteral("/runs");
}

std::vector<TapeChoice> listTapes(const QStringList& folders)
{
    QStringList paths;
    if (const QString demo = demoTapePath(); !demo.isEmpty()) {
        paths.append(demo);
    }
    for (const QString& folder : folders) {
        for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.tape")}, QDir::Files, QDir::Time)) {
            paths.append(info.absoluteFilePath());
        }
    }
    std::vector<TapeChoice> out;
    for (const QString& path : paths) {
        const auto file = TapeFile::open(path, TapeCheck::OnRead); // Its head and index are enough for a list.
        if (!file) {
            qCWarning(lcTapes) << "a tape is not listed:" << path << file.error().detail;
            continue;
        }
        const TapeHeader& header = (*file)->tape().header();
        out.push_back({path, header.title, header.isSynthetic, header.from, header.to, header.source, header.licence,
                       header.events, QFileInfo(path).size(), static_cast<int>(header.instruments.size())});
    }
    return out;
}

QString freeTapePath(const QString& folder, const QString& name)
{
    QString clean;
    for (const QChar c : name.left(80)) {
        clean += c.isLetterOrNumber() || c == u'_' || c == u'.' ? c : QChar(u'-');
    }
    if (clean.isEmpty() || clean.startsWith(u'.')) {
        clean.prepend(QStringLiteral("tape"));
    }
    const QDir dir(folder);
    QString path = dir.filePath(QString(clean + QStringLiteral(".tape")));
    for (int i = 2; QFile::exists(path) || QFile::exists(QString(path + QStringLiteral(".part"))); ++i) {
        path = dir.filePath(QStringLiteral("%1-%2.tape").arg(clean).arg(i));
    }
    return path;
}

} // namespace elite
