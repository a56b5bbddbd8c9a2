// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/closest_name.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/secrets/process_hardening.h"
#include "app/secrets/secret_services.h"

#include <QCoreApplication>

#include <algorithm>

using namespace elite;
using namespace elite::cli;

namespace {

int help()
{
    QList<QStringList> rows;
    for (const Command& command : commands()) {
        rows.append({QStringLiteral("  elite ") + QLatin1String(command.name) + QLatin1Char(' ')
                         + QLatin1String(command.arguments),
                     QString::fromLatin1(command.summary)});
    }
    print(QStringLiteral("The command line of Elite Trading Coach.\n\n") + table(rows)
          + QStringLiteral(
              "\n\nEvery command takes --help, and --json for one line that a program can read."
              "\nExit code: 0 in order, 1 something is not in order, 2 wrong usage, 3 refused by the configuration."));
    return Good;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("elite"));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        help();
        return Usage;
    }
    QString name = arguments.takeFirst();
    if (name == QStringLiteral("--version")) {
        name = QStringLiteral("version");
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
        return help();
    }
    const auto all = commands();
    const auto found
        = std::ranges::find_if(all, [&name](const Command& command) { return name == QLatin1String(command.name); });
    if (found != all.end()) {
        return endProgram(found->run(arguments));
    }
    QStringList names;
    for (const Command& command : all) {
        names.append(QString::fromLatin1(command.name));
    }
    const QString close = closestName(name, names);
    complain(QStringLiteral("no command '") + name + QLatin1Char('\'')
             + (close.isEmpty() ? QStringLiteral("; see: elite help")
                                : QStringLiteral(", did you mean '") + close + QStringLiteral("'?")));
    return Usage;
}
