// SPDX-License-Identifier: GPL-3.0-or-later
// The practice desk as a person meets it, on a ledger on the disk:
//   ticket   from sending an order until the fill is painted in the table of fills, p50 and p99 over --orders (200):
//            gate, ledger, engine, ledger, table, pixels. The order's simulated way to the venue is not waited for: the
//            tape is played over it as fast as it goes. Wall time.
//   restart  from opening the ledger of a run with --events (100,000) facts until its desk is there again, with the
//            same equity to the last unit; and the memory that the run takes per million facts.
// bench_desk [--json] [--orders N] [--events N]; QT_QPA_PLATFORM=offscreen works.

#include "tests/app/trading/session_world.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/fill_model.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace elite;
using namespace elite::test;

namespace {

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Of this process; 0 where nobody tells.
double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2) {
            resident = 0;
        }
        std::fclose(file);
    }
    return static_cast<double>(resident) * 4096 / 1e6;
}

/// Knows how many fills were in the table when it was painted last.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget& viewport, const FillModel& model)
        : m_model(model)
    {
        viewport.installEventFilter(this);
    }
    int painted = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this); // The widget paints itself, and then it is on the screen.
            watched->event(event);
            watched->installEventFilter(this);
            painted = m_model.rowCount();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const FillModel& m_model;
};

OrderRequest order(bool isBuy)
{
    OrderRequest request;
    request.side = isBuy ? Side::Buy : Side::Sell;
    request.quantity = Lots(10);
    return request;
}

struct Times
{
    double p50 = 0;
    double p99 = 0;
    int orders = 0;
};

Times ticketToPixels(int orders)
{
    World world;
    world.limits = RiskLimits();
    FillModel model;
    QTableView table;
    table.setModel(&model);
    table.resize(900, 400);
    table.show();
    PaintWatch watch(*table.viewport(), model);
    world.start();
    const auto& session = *world.session;
    QObject::connect(&session, &Session::deskChanged, &model,
                     [&model](const std::shared_ptr<const Desk>& desk) { model.setDesk(desk); });
    QObject::connect(&session, &Session::factsKept, &model, [&model](const std::shared_ptr<const KeptFacts>& kept) {
        for (const FillRow& row : kept->fills) {
            model.add(row);
        }
    });
    QTest::qWait(200);
    std::vector<double> times;
    for (int i = 0; i < orders; ++i) {
        const int before = model.rowCount();
        bool isRefused = false;
        const double start = now();
        world.session->submit(order(i % 2 == 0), [&isRefused](const Answer& answer) {
            isRefused = answer.kind != Answer::Kind::Accepted;
        });
        world.session->source()->stepTo(world.session->source()->state().now + std::chrono::seconds(2));
        while (watch.painted == before && !isRefused && now() - start < 5'000) {
            QApplication::processEvents();
        }
        if (watch.painted > before) {
            times.push_back(now() - start);
        }
        QTest::qWait(20);
    }
    world.stop();
    std::sort(times.begin(), times.end());
    Times out;
    out.orders = static_cast<int>(times.size());
    if (!times.empty()) {
        out.p50 = times[times.size() / 2];
        out.p99 = times[std::min(times.size() - 1, times.size() * 99 / 100)];
    }
    return out;
}

struct Restart
{
    std::size_t facts = 0;
    double milliseconds = 0;
    double mbPerMillion = 0;
    bool isSame = false;
};

Restart restart(std::size_t facts)
{
    World world(120);
    world.limits = RiskLimits();
    world.start();
    QTest::qWait(100);
    const double memory = residentMegabytes();
    bool isBuy = true;
    while (world.facts.size() < facts) {
        for (int i = 0; i < 200; ++i, isBuy = !isBuy) {
            world.session->submit(order(isBuy), [](const Answer&) {});
        }
        const std::size_t before = world.facts.size();
        world.play(std::chrono::seconds(2));
        if (!QTest::qWaitFor([&] { return world.facts.size() > before; }, 10'000)) {
            break; // The tape is over.
        }
    }
    Restart out;
    out.facts = world.facts.size();
    out.mbPerMillion = (residentMegabytes() - memory) * 1e6 / static_cast<double>(std::max<std::size_t>(out.facts, 1));
    QTest::qWait(200);
    const Cash equity = world.desk->value ? world.desk->value->equity : Cash();
    const std::size_t fills = world.desk->positions.size();
    const std::uint64_t place = world.session->feedIndex();
    world.stop();
    world.facts.clear();
    world.desk.reset();
    const double start = now();
    world.start(place);
    const bool isThere = QTest::qWaitFor(
        [&] { return world.desk && world.desk->pause == DeskPause::None && world.desk->value.has_value(); }, 60'000);
    out.milliseconds = now() - start;
    out.isSame = isThere && world.desk->value->equity == equity && world.desk->positions.size() == fills;
    world.stop();
    return out;
}

long option(int argc, char** argv, const char* name, long standard)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return std::strtol(argv[i + 1], nullptr, 10);
        }
    }
    return standard;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ThemeManager theme;
    if (!theme.start({})) {
        return 2;
    }
    bool asJson = false;
    for (int i = 1; i < argc; ++i) {
        asJson = asJson || std::strcmp(argv[i], "--json") == 0;
    }
    const Times ticket = ticketToPixels(static_cast<int>(option(argc, argv, "--orders", 200)));
    const Restart again = restart(static_cast<std::size_t>(option(argc, argv, "--events", 100'000)));
    std::printf(asJson ? "{\"ticket_to_fill_p50_ms\": %.2f, \"ticket_to_fill_p99_ms\": %.2f, \"orders\": %d, "
                         "\"restart_ms\": %.0f, \"facts\": %zu, \"restart_same_desk\": %s, "
                         "\"run_mb_per_million_facts\": %.0f}\n"
                       : "ticket to fill on the screen   %.2f ms at the median, %.2f ms at p99 (%d orders)\n"
                         "restart of a run               %.0f ms with %zu facts, same desk: %s\n"
                         "memory of a run                %.0f MB per million facts\n",
                ticket.p50, ticket.p99, ticket.orders, again.milliseconds, again.facts, again.isSame ? "true" : "false",
                again.mbPerMillion);
    return again.isSame && ticket.orders > 0 ? 0 : 1;
}
