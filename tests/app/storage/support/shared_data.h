// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

#include <optional>

using namespace Qt::StringLiterals;

namespace elite::test {

/// The folder of published vectors, which is not part of this repository.
inline QString sharedData(const QString& path)
{
    return qEnvironmentVariable("ELITE_SHARED_DATA", qEnvironmentVariable("ELITE_SOURCE") + u"/../shared/data"_s)
        + QLatin1Char('/') + path;
}

inline std::optional<QJsonDocument> sharedJson(const QString& path)
{
    QFile file(sharedData(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace elite::test

#define SKIP_WITHOUT(data)                                                                                             \
    if (!(data)) {                                                                                                     \
        QSKIP("the published vectors are not here (ELITE_SHARED_DATA)");                                               \
    }
