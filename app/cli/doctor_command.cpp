// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/doctor/doctor.h"

namespace elite::cli {

int runDoctor(const QStringList& given)
{
    Arguments arguments(
        "doctor", "Looks at everything the program needs and says what to do. Exit code 1 when something failed.");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    const Checks checks = examine(context, context.start());
    if (arguments.json()) {
        printJson({{QStringLiteral("checks"), checksJson(checks)}, {QStringLiteral("failed"), anyFailed(checks)}});
    } else {
        print(checksText(checks).trimmed());
    }
    return anyFailed(checks) ? Failed : Good;
}

} // namespace elite::cli
