// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the named venues on loopback for a client of another make: prints "<venue> <port>" for each and ends when its
// standard input does, or after two minutes.
#include "tests/support/venue_simulator/sim_venue.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace elite::test;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::vector<std::unique_ptr<LocalServer>> servers;
    std::vector<std::unique_ptr<SimVenue>> venues;
    for (int i = 1; i < argc; ++i) {
        servers.push_back(std::make_unique<LocalServer>());
        venues.push_back(std::make_unique<SimVenue>(*servers.back(), argv[i]));
        venues.back()->run(50);
        std::printf("%s %u\n", argv[i], static_cast<unsigned>(servers.back()->port()));
    }
    std::fflush(stdout);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        if (std::getchar() == EOF) {
            QCoreApplication::quit();
        }
    });
    QTimer::singleShot(120'000, &application, &QCoreApplication::quit);
    return application.exec();
}
