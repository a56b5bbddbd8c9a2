// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/app_paths.h"
#include "app/base/running_program.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/trading/halt_file.h"

#include "app/base/wall_clock.h"

#include <QElapsedTimer>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace elite::cli {

namespace {

constexpr unsigned long kLookMs = 20;

/// What the running program says within so many seconds; waits on after a first answer until nothing is open.
std::optional<HaltReply> waitForReply(const QString& file, Timestamp since, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    std::optional<HaltReply> reply = readHaltReply(file, since);
    while ((!reply || (!reply->isFlat() && reply->problem.isEmpty())) && timer.elapsed() < qint64{seconds} * 1000) {
        QThread::msleep(kLookMs);
        reply = readHaltReply(file, since);
    }
    return reply;
}

QString stateName(RunningProgram::State state)
{
    return state == RunningProgram::State::Absent ? u"not running"_s
        : state == RunningProgram::State::Running ? u"running"_s
                                                  : u"standing still"_s;
}

QString sentence(const RunningProgram& program, const std::optional<HaltReply>& reply)
{
    if (reply && reply->isFlat()) {
        return u"The program has cancelled all orders and closed all positions."_s;
    }
    if (reply) {
        return u"The program has taken it; still open: %1 orders, %2 positions."_s.arg(reply->openOrders)
                   .arg(reply->openPositions)
            + (reply->problem.isEmpty() ? QString() : u' ' + reply->problem);
    }
    switch (program.state) {
    case RunningProgram::State::Absent:
        return u"The program is not running: nothing can be sent, and it starts halted."_s;
    case RunningProgram::State::Standing:
        return u"The program stands still: it sends nothing now, and stops before its first order when it goes on."_s;
    case RunningProgram::State::Running:
        break;
    }
    return u"The program has not answered yet. No order goes out while the file is there."_s;
}

int report(const QString& file, const HaltOrder& order, const Arguments& arguments, int seconds)
{
    const RunningProgram program = runningProgram(AppPaths::standard().runtime);
    // A program that cannot run cannot answer either.
    const bool mayAnswer = program.state == RunningProgram::State::Running;
    const auto reply = waitForReply(file, order.at, mayAnswer ? seconds : 0);
    if (arguments.json()) {
        QJsonObject answer{{u"halted"_s, true},
                           {u"since"_s, QString::fromLatin1(toIso(order.at, TimePrecision::Millis))},
                           {u"by"_s, order.by},
                           {u"reason"_s, order.reason},
                           {u"file"_s, file},
                           {u"program"_s, stateName(program.state)},
                           {u"taken"_s, reply.has_value()}};
        if (reply) {
            answer.insert(u"open_orders"_s, reply->openOrders);
            answer.insert(u"open_positions"_s, reply->openPositions);
            answer.insert(u"problem"_s, reply->problem);
        }
        printJson(answer);
    } else {
        print(u"HALTED since %1 by %2."_s.arg(QString::fromLatin1(toIso(order.at, TimePrecision::Seconds)), order.by));
        print(sentence(program, reply));
        print(u"Release it in the window, with a reason. File: "_s + file);
    }
    return reply && !reply->problem.isEmpty() ? Failed : Good;
}

} // namespace

int runHalt(const QStringList& given)
{
    Arguments arguments("halt",
                        "Emergency stop: cancels all orders, closes all positions and blocks new ones until it is "
                        "released in the window. Works while the window hangs and while the program does not run.");
    arguments.add("reason", u"Why, for the record."_s, "TEXT");
    arguments.add("wait", u"How long to wait for the running program's answer; 5 seconds unless given."_s, "SECONDS");
    arguments.add("status", u"Only say whether it is halted; exit code 1 when it is."_s);
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    bool isNumber = true;
    const int seconds = arguments.has("wait") ? arguments.value("wait").toInt(&isNumber) : 5;
    if (!isNumber || seconds < 0 || seconds > 600 || !arguments.positional().isEmpty()) {
        complain(u"use: elite halt [--reason TEXT] [--wait SECONDS, 0 to 600] | elite halt --status"_s);
        return Usage;
    }
    const AppPaths paths = AppPaths::standard();
    if (arguments.has("status")) {
        const auto order = readHalt(paths.haltFile());
        if (order) {
            (void)report(paths.haltFile(), *order, arguments, 0);
            return Failed;
        }
        arguments.json() ? printJson({{u"halted"_s, false}}) : print(u"Not halted."_s);
        return Good;
    }
    if (const Done folders = paths.create(); !folders) {
        complain(folders.error().detail);
        return Failed;
    }
    const auto order = orderHalt(paths.haltFile(), {wallNow(), u"elite halt"_s, arguments.value("reason")});
    if (!order) {
        complain(order.error().detail + u". Stop the program itself: nothing is halted."_s);
        return Failed;
    }
    return report(paths.haltFile(), *order, arguments, seconds);
}

} // namespace elite::cli
