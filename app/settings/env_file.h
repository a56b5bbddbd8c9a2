// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>

namespace elite {

struct EnvLine
{
    QString name;
    QByteArray value; ///< bytes, because it may be a key that has to be wiped
    int line = 0; ///< from 1
};

struct EnvFile
{
    QList<EnvLine> lines;
    QList<int> wrongLines; ///< neither NAME=value nor a comment nor empty
};

/// The usual form: NAME=value, `export NAME=value`, '...' or "..." around the value, # comments. No variables are
/// expanded and nothing runs. Files over 64 KiB are refused.
Result<EnvFile> readEnvFile(const QString& path);
EnvFile parseEnvFile(const QByteArray& text);

} // namespace elite
