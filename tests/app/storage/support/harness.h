// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/storage/support/ledger_fixture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <random>

namespace elite::test {

/// How long a harness runs: the short form in CTest, the full one when ELITE_SOAK is set.
inline int rounds(int shortForm, int full)
{
    return qEnvironmentVariableIsSet("ELITE_SOAK") ? full : shortForm;
}

/// One message from a child: a tag and a number.
struct Message
{
    char tag = 0;
    qint64 number = 0;
};

class ChildPipe
{
public:
    explicit ChildPipe(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    void send(char tag, qint64 number) const;

private:
    int m_descriptor;
};

struct ChildEnd
{
    std::vector<Message> messages;
    int exitCode = -1; ///< -1: killed by a signal
    bool killed = false;

    qint64 last(char tag, qint64 otherwise = 0) const; ///< the number of the last message with this tag
    int count(char tag) const;
};

/// Runs `body` in a forked child (this process must have no threads). With killAfterUs >= 0 the child is killed so many
/// microseconds after its first message.
ChildEnd runChild(const std::function<void(const ChildPipe&)>& body, qint64 killAfterUs = -1);

/// The book a harness keeps. Entry i is two events in one group: a fill with amount(i), and the balance after it.
/// So entry i must stand in rows 2i-1 and 2i, and the kept balance must equal the sum: a lost, doubled or half-written
/// entry cannot hide.
qint64 amount(qint64 entry);
std::vector<NewEvent> entryEvents(qint64 entry, qint64 balance);

/// Opens, reports 'R' rows and then 'A' each acknowledged entry until `last` (or for ever).
void writeEntries(Home& home, const ChildPipe& pipe, qint64 last = 1'000'000'000);

/// Opens and checks the whole book. Empty when it is right and holds at least `acknowledged` entries, otherwise what is
/// wrong: starts with LOST, DOUBLED, BROKEN or REPAIRED.
QString checkBook(Home& home, qint64 acknowledged, qint64* entries);
/// The same in a child, so that this process keeps no threads.
QString checkBookInChild(Home& home, qint64 acknowledged, qint64* entries);

/// A folder in memory when there is one: for harnesses whose disk is simulated anyway.
inline void useMemoryFolder()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) {
        qputenv("TMPDIR", "/dev/shm");
    }
}

} // namespace elite::test

/// Like QTEST_GUILESS_MAIN, but a full run may take longer than Qt Test's five minutes.
#define ELITE_HARNESS_MAIN(Test)                                                                                       \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");                                                                 \
        const QCoreApplication application(argc, argv);                                                                \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
