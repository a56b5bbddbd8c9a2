// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace elite::cli {

void print(const QString& line); ///< to stdout, UTF-8, with a line break
void printJson(const QJsonObject& object); ///< one line
void complain(const QString& line); ///< to stderr, "elite: " in front

/// Rows in columns as wide as their longest cell, two blanks between; the last column is not padded.
QString table(const QList<QStringList>& rows);

} // namespace elite::cli
