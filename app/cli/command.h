// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace elite::cli {

/// What the program returns to the shell; documented by `elite help` and the manual page.
enum ExitCode : int {
    Good = 0,
    Failed = 1, ///< the command ran and what it looked at is not in order, or the work failed
    Usage = 2, ///< unknown command, option or setting, or a value that is refused
    Refused = 3, ///< the configuration forbids it (production rules, ENABLE_ switches)
};

/// One word behind `elite`. A new command is one file with such a function and one row in command.cpp.
struct Command
{
    const char* name;
    const char* arguments;
    const char* summary;
    int (*run)(const QStringList& arguments); ///< without the program's and the command's name
};

std::span<const Command> commands();

int runVerify(const QStringList& arguments);
int runVersion(const QStringList& arguments);
int runConfig(const QStringList& arguments);
int runDoctor(const QStringList& arguments);
int runHealth(const QStringList& arguments);
int runLedger(const QStringList& arguments);
int runBacktest(const QStringList& arguments);
int runSweepCommand(const QStringList& arguments);
int runHalt(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runPractise(const QStringList& arguments);

} // namespace elite::cli
