// SPDX-License-Identifier: GPL-3.0-or-later
// The practice desk as a person meets it, on a ledger on the disk:
//   ticket   from sending an order until the fill is painted in the table of fills, p50 and p99 over --orders (200):
//            gate, ledger, engine, ledger, table, pixels. The order's simulated way to the venue is not waited for: the
//            tape is played over it as fast as it goes. Wall time.
//   crowd    --resting (200) orders lie open while the tape plays at 16 times its speed: how often the tables of orders
//            and positions are painted, and how long one round of engine, models and painting holds the thread up, p50,
//            p99 and at most. In the program the engine has a thread of its own.
//   restart  from opening the ledger of a run with --events (100,000) facts until its desk is there again, with the
//            same equity to the last unit; and the memory that the run takes per million facts.
// bench_desk [--json] [--orders N] [--resting N] [--events N]; QT_QPA_PLATFORM=offscreen works.

#include "tests/app/trading/session_world.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/fill_model.h"
#include "ui/trading/trade_panels.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTableView>
#include <QThread>

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

class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget& viewport) { viewport.installEventFilter(this); }
    int painted = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
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

struct Crowd
{
    std::size_t orders = 0;
    double framesPerSecond = 0;
    double p50 = 0;
    double p99 = 0;
    double longest = 0;
};

Crowd manyOrders(int wanted)
{
    constexpr double kSeconds = 6;
    World world;
    world.limits = RiskLimits();
    world.start();
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* orders = new OrdersPanel(&window);
    auto* positions = new PositionsPanel(&window);
    row->addWidget(orders);
    row->addWidget(positions);
    window.resize(1600, 900);
    window.show();
    QObject::connect(world.session.get(), &Session::deskChanged, &window,
                     [orders, positions](const std::shared_ptr<const Desk>& desk) {
                         orders->setDesk(desk);
                         positions->setDesk(desk);
                     });
    world.play(std::chrono::seconds(5));
    for (int i = 0; i < wanted; ++i) {
        OrderRequest request = order(true);
        request.quantity = Lots(1);
        request.type = OrderType::Limit;
        request.price = Ticks(900'000 - i); // 90,000 and below, while the market is at 96,000.
        world.session->submit(request, [](const Answer&) {});
    }
    world.session->submit(order(true), [](const Answer&) {}); // One position, whose result changes with every price.
    world.play(std::chrono::seconds(5));
    Crowd out;
    out.orders = world.desk->orders.size();
    PaintCount paints(*orders->findChild<QTableView*>()->viewport());
    PaintCount others(*positions->findChild<QTableView*>()->viewport());
    world.session->source()->setSpeed(16);
    world.session->source()->play();
    std::vector<double> rounds;
    const double start = now();
    while (now() - start < kSeconds * 1000) {
        const int before = paints.painted + others.painted;
        const double begin = now();
        QApplication::processEvents();
        const double took = now() - begin;
        out.longest = std::max(out.longest, took);
        if (paints.painted + others.painted > before) {
            rounds.push_back(took);
        }
        QThread::usleep(200);
    }
    world.stop();
    std::sort(rounds.begin(), rounds.end());
    if (!rounds.empty()) {
        out.framesPerSecond = static_cast<double>(rounds.size()) / kSeconds;
        out.p50 = rounds[rounds.size() / 2];
        out.p99 = rounds[std::min(rounds.size() - 1, rounds.size() * 99 / 100)];
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
    const Crowd crowd = manyOrders(static_cast<int>(option(argc, argv, "--resting", 200)));
    const Restart again = restart(static_cast<std::size_t>(option(argc, argv, "--events", 100'000)));
    std::printf(asJson ? "{\"ticket_to_fill_p50_ms\": %.2f, \"ticket_to_fill_p99_ms\": %.2f, \"orders\": %d, "
                         "\"resting\": %zu, \"frames_per_s\": %.0f, \"round_p50_ms\": %.2f, \"round_p99_ms\": %.2f, "
                         "\"round_longest_ms\": %.2f, "
                         "\"restart_ms\": %.0f, \"facts\": %zu, \"restart_same_desk\": %s, "
                         "\"run_mb_per_million_facts\": %.0f}\n"
                       : "ticket to fill on the screen   %.2f ms at the median, %.2f ms at p99 (%d orders)\n"
                         "with %zu orders open           %.0f frames/s, a round %.2f ms at the median, %.2f ms at p99, "
                         "%.2f ms at most\n"
                         "restart of a run               %.0f ms with %zu facts, same desk: %s\n"
                         "memory of a run                %.0f MB per million facts\n",
                ticket.p50, ticket.p99, ticket.orders, crowd.orders, crowd.framesPerSecond, crowd.p50, crowd.p99,
                crowd.longest, again.milliseconds, again.facts, again.isSame ? "true" : "false", again.mbPerMillion);
    return again.isSame && ticket.orders > 0 ? 0 : 1;
}
