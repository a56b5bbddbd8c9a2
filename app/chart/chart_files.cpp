// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart/chart_files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qint64 kMost = 8 * 1024 * 1024;
const QString kEnding = u".json"_s;

QString prefix(ChartFiles::Kind kind)
{
    switch (kind) {
    case ChartFiles::Kind::Drawings:
        return u"symbol-"_s;
    case ChartFiles::Kind::Unsaved:
        return u"unsaved-"_s;
    case ChartFiles::Kind::Template:
        return u"template-"_s;
    case ChartFiles::Kind::Layout:
        break;
    }
    return u"layout-"_s;
}

} // namespace

ChartFiles::ChartFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString ChartFiles::path(Kind kind, const QString& name) const
{
    // A symbol may hold a slash, a colon or a star; only letters, digits, '-', '_', '~' and '.' stay as they are.
    return m_folder + u'/' + prefix(kind) + QString::fromLatin1(QUrl::toPercentEncoding(name, {}, ".~")) + kEnding;
}

Result<QByteArray> ChartFiles::load(Kind kind, const QString& name) const
{
    QFile file(path(kind, name));
    if (!file.exists()) {
        return Error{ErrorCode::NotFound, u"nothing is kept under \"%1\""_s.arg(name)};
    }
    if (file.size() > kMost || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return file.readAll();
}

Done ChartFiles::save(Kind kind, const QString& name, const QByteArray& json) const
{
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(m_folder)};
    }
    QSaveFile file(path(kind, name));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return Error{ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return {};
}

Done ChartFiles::remove(Kind kind, const QString& name) const
{
    QFile file(path(kind, name));
    if (file.exists() && !file.remove()) {
        return Error{ErrorCode::Storage, u"%1 cannot be removed: %2"_s.arg(file.fileName(), file.errorString())};
    }
    return {};
}

QStringList ChartFiles::names(Kind kind) const
{
    QStringList names;
    const QString begin = prefix(kind);
    const QStringList files = QDir(m_folder).entryList({begin + u'*' + kEnding}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString encoded = file.mid(begin.size(), file.size() - begin.size() - kEnding.size());
        names << QUrl::fromPercentEncoding(encoded.toLatin1());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<QString> ChartFiles::setAside(Kind kind, const QString& name) const
{
    const QFileInfo from(path(kind, name));
    for (int i = 1;; ++i) {
        const QString to = u"%1/damaged-%2-%3"_s.arg(m_folder).arg(i).arg(from.fileName());
        if (QFile::exists(to)) {
            continue;
        }
        QFile file(from.filePath());
        return file.rename(to)
            ? Result<QString>(to)
            : Error{ErrorCode::Storage, u"%1 cannot be renamed: %2"_s.arg(from.filePath(), file.errorString())};
    }
}

QByteArray ChartFiles::fingerprint(Kind kind, const QString& name) const
{
    QFile file(path(kind, name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(QFileInfo(file).lastModified().toMSecsSinceEpoch()));
    hash.addData(&file);
    return hash.result().toHex();
}

} // namespace elite
