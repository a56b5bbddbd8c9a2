// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

/// Test inputs that live outside the repository; another collection of the same layout can be named.
inline QString sharedPath(const QString& below)
{
    const QString fallback = qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/../shared/data");
    return qEnvironmentVariable("ELITE_SHARED_DATA", fallback) + u'/' + below;
}

/// Empty when the file is not there.
inline QJsonObject sharedObject(const QString& below)
{
    QFile file(sharedPath(below));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace elite::test
