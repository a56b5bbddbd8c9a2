// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_context.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include <QEventLoop>
#include <QTimer>

namespace elite::cli {

namespace {

constexpr int kPatienceMs = 2'500; // An answer within three seconds, whatever the keychain and the service do.

/// Lets the keys be read and checked as far as the time allows.
CoachHealth checkedHealth(CoachService& coach)
{
    QEventLoop loop;
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    QObject::connect(&coach, &CoachService::healthChanged, &loop, [&] {
        const CoachReason reason = coach.health().reason;
        if (reason != CoachReason::NotCheckedYet) {
            loop.quit();
        }
    });
    QTimer::singleShot(0, &loop, [&] {
        coach.start();
        if (coach.health().reason != CoachReason::NotCheckedYet) {
            loop.quit();
        }
    });
    loop.exec();
    return coach.health();
}

} // namespace

int runHealth(const QStringList& given)
{
    Arguments arguments("health",
                        "Says how the coach is, in under three seconds: whether its key works, which model answers, "
                        "what is left and what today cost. Exit code 1 when it is down.");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    if (const Done started = context.start(); !started) {
        complain(started.error().detail);
        return Failed;
    }
    context.coach().usage().readFile(context.paths().ledgerFile());
    const CoachHealth health = checkedHealth(context.coach());
    if (arguments.json()) {
        printJson(health.toJson());
    } else {
        print(QStringLiteral("coach: %1 (%2)\nkey: %3\nmodel: %4, then %5\ntoday: %6 attempts, %7 USD")
                  .arg(QString::fromLatin1(nameOf(health.status)), QString::fromLatin1(nameOf(health.reason)),
                       health.apiKeyStatus, health.model.isEmpty() ? QStringLiteral("none") : health.model,
                       health.fallbackModel.isEmpty() ? QStringLiteral("none") : health.fallbackModel,
                       QString::number(health.today.attempts),
                       QString::fromLatin1(usdOf(health.today.nanoUsd).toText())));
    }
    return health.status == CoachStatus::Down ? Failed : Good;
}

} // namespace elite::cli
