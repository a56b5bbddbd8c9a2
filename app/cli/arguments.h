// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>

#include <optional>

namespace elite::cli {

/// The options of one command: --help and --json are always there.
class Arguments
{
public:
    Arguments(const char* command, const char* summary);

    void add(const char* name, const QString& description, const char* valueName = nullptr);
    void addPositional(const char* name, const QString& description); ///< a word that may follow the command

    /// The exit code when there is nothing left to do: help was printed, or the options are wrong and it was said.
    std::optional<int> parse(const QStringList& arguments);

    bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList values(const char* name) const { return m_parser.values(QString::fromLatin1(name)); }
    QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace elite::cli
