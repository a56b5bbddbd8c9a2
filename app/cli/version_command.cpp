// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/version.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"

namespace elite::cli {

int runVersion(const QStringList& given)
{
    Arguments arguments("version", "Prints the version of this program.");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.json()) {
        printJson({{QStringLiteral("version"), QString::fromLatin1(kVersion)},
                   {QStringLiteral("commit"), QString::fromLatin1(kCommit)},
                   {QStringLiteral("qt"), QString::fromLatin1(qVersion())}});
    } else {
        print(QStringLiteral("elite ") + QLatin1String(kVersion) + QStringLiteral(" (") + QLatin1String(kCommit)
              + QLatin1Char(')'));
    }
    return Good;
}

} // namespace elite::cli
