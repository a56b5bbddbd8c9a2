// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/ledger_key.h"
#include "app/cli/output.h"
#include "app/doctor/live_readiness.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace elite::cli {

namespace {

constexpr int kKeysMs = 5'000;

/// Every stored key in memory, for searching the files for it.
std::vector<Secret> storedSecrets(AppContext& context)
{
    std::vector<Secret> out;
    const auto& keys = context.secrets().keys.keys();
    if (keys.empty()) {
        return out;
    }
    QEventLoop loop;
    QTimer::singleShot(kKeysMs, &loop, &QEventLoop::quit);
    std::size_t open = keys.size();
    for (const ApiKeyInfo& key : keys) {
        context.secrets().keys.use(key.id, &loop, [&](Result<std::vector<Secret>> parts) {
            if (parts) {
                for (Secret& part : *parts) {
                    out.push_back(std::move(part));
                }
            }
            if (--open == 0) {
                loop.quit();
            }
        });
    }
    if (open > 0) {
        loop.exec();
    }
    return out;
}

} // namespace

int runVerify(const QStringList& given)
{
    Arguments arguments("verify",
                        "The checklist before real money, in under two minutes. Sends no order. Exit code 1 when "
                        "anything failed.");
    arguments.add("offline", QStringLiteral("Do not ask the venues' public clocks."));
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    if (const Done started = context.start(); !started) {
        complain(started.error().detail);
        return Failed;
    }
    ReadinessInput input{context, {}, std::nullopt, false, {}, QFile::exists(context.paths().ledgerFile())};
    if (input.hasLedger) {
        auto key = ledgerKey(context, false);
        if (key) {
            input.master = std::move(key->master);
            input.anchor = key->anchor;
            input.anchorKnown = key->anchorKnown;
        } else {
            input.keyProblem = key.error().detail;
        }
    }
    std::vector<Secret> secrets = storedSecrets(context);
    if (!input.master.isEmpty()) {
        secrets.push_back(input.master.duplicate());
    }
    Checks checks;
    checks += checkPricesWithoutKeys(!arguments.has("offline"));
    checks += checkPaperDefault(input);
    checks += checkLiveDefault(context.settings());
    checks += checkEmergencyStop();
    checks += checkGateRefuses(input);
    checks += checkKeysPlace(context);
    checks += checkNoSecretInFiles(context, secrets);
    checks += checkChainIntact(input);
    checks += checkClockSane();
    checks += checkLimitsOn(input);
    if (arguments.json()) {
        printJson({{QStringLiteral("checks"), checksJson(checks)}, {QStringLiteral("failed"), anyFailed(checks)}});
    } else {
        print(checksText(checks).trimmed());
    }
    return anyFailed(checks) ? Failed : Good;
}

} // namespace elite::cli
