// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/doctor/bundle.h"
#include "app/doctor/doctor.h"

namespace elite::cli {

namespace {

/// Shows what will be in the bundle, then saves it.
Done writeBundle(AppContext& context, const Checks& checks, const Arguments& arguments)
{
    const Bundle bundle = makeBundle(context.paths(), checks, settingsText(context.settings()));
    if (!arguments.json()) {
        for (const ZipEntry& file : bundle) {
            print(QStringLiteral("==== ") + file.name + QStringLiteral(" ====\n")
                  + QString::fromUtf8(file.bytes).trimmed() + QLatin1Char('\n'));
        }
    }
    return saveBundle(bundle, arguments.value("bundle"));
}

} // namespace

int runDoctor(const QStringList& given)
{
    Arguments arguments(
        "doctor", "Looks at everything the program needs and says what to do. Exit code 1 when something failed.");
    arguments.add(
        "bundle",
        QStringLiteral("Also save a diagnostics bundle (ZIP); its whole content is printed first. Nothing is sent."),
        "FILE");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    const Done started = context.start();
    const Examination examination = examine(doctorInput(context, started));
    const Checks& checks = examination.checks;
    if (started) {
        keepClock(context.settings(), examination);
    }
    Done saved;
    if (arguments.has("bundle")) {
        saved = started ? writeBundle(context, checks, arguments) : started;
    }
    if (arguments.json()) {
        printJson(
            {{QStringLiteral("checks"), checksJson(checks)},
             {QStringLiteral("failed"), anyFailed(checks)},
             {QStringLiteral("bundle"), saved && arguments.has("bundle") ? arguments.value("bundle") : QString()}});
    } else if (!arguments.has("bundle")) {
        print(checksText(checks).trimmed());
    } else if (saved) {
        print(QStringLiteral("Saved: ") + arguments.value("bundle") + QStringLiteral(". Nothing was sent."));
    }
    if (!saved) {
        complain(saved.error().detail);
        return Failed;
    }
    return anyFailed(checks) ? Failed : Good;
}

} // namespace elite::cli
