// SPDX-License-Identifier: GPL-3.0-or-later
// Fills ELITE_HOME with eight days of a trader who passes the gate, so that a walk need not last a week: written by the
// program's own ledger and proved by its own key, which lies in a vault with the passphrase "a long passphrase". The
// days end yesterday, and their fills are at prices that the simulated Kraken has in its history.
#include "app/live/gate/gate_traders.h"
#include "tests/app/live/gate/gate_desk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace elite;
using namespace elite::test;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const AppPaths paths = AppPaths::standard();
    if (!qEnvironmentVariableIsSet("ELITE_HOME") || !paths.create()) {
        std::fprintf(stderr, "ELITE_HOME has to name a folder\n");
        return 1;
    }
    GateDesk desk(paths.data);
    if (!desk.open()) {
        std::fprintf(stderr, "the ledger in %s was not opened\n", qPrintable(paths.data));
        return 1;
    }
    GateWorld world;
    TraderHabits habits;
    const std::int64_t today = dayOf(fromMicros(QDateTime::currentMSecsSinceEpoch() * 1000));
    world.start = startOfDay(today - habits.days) + std::chrono::seconds(5);
    world.profile = desk.profile();
    world.live(habits);
    for (GateRow& row : world.rows) {
        if (auto* run = std::get_if<QualificationRun>(&row)) {
            run->trader.pin = pinOf(*run);
        }
        if (auto* trade = std::get_if<GateTrade>(&row)) {
            for (GateFill& fill : trade->fills) {
                fill.reference = Decimal::fromInteger(50'000);
            }
        }
    }
    if (!desk.write(world.rows)) {
        std::fprintf(stderr, "the rows were not kept\n");
        return 1;
    }
    std::printf("%zu rows\n", world.rows.size());
    return 0;
}
