// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/harness.h"

#include <csignal>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace elite::test {

namespace {

constexpr std::size_t kMessageSize = 1 + sizeof(qint64);

qint64 nowUs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

void takeMessages(QByteArray& bytes, std::vector<Message>& out)
{
    std::size_t used = 0;
    for (; std::size_t(bytes.size()) - used >= kMessageSize; used += kMessageSize) {
        Message message;
        message.tag = bytes[qsizetype(used)];
        std::memcpy(&message.number, bytes.constData() + used + 1, sizeof message.number);
        out.push_back(message);
    }
    bytes.remove(0, qsizetype(used));
}

} // namespace

void ChildPipe::send(char tag, qint64 number) const
{
    char bytes[kMessageSize];
    bytes[0] = tag;
    std::memcpy(bytes + 1, &number, sizeof number);
    if (::write(m_descriptor, bytes, sizeof bytes) != ssize_t(sizeof bytes)) {
        ::_exit(44);
    }
}

qint64 ChildEnd::last(char tag, qint64 otherwise) const
{
    const auto found
        = std::find_if(messages.rbegin(), messages.rend(), [tag](const Message& m) { return m.tag == tag; });
    return found == messages.rend() ? otherwise : found->number;
}

int ChildEnd::count(char tag) const
{
    return int(std::count_if(messages.begin(), messages.end(), [tag](const Message& m) { return m.tag == tag; }));
}

ChildEnd runChild(const std::function<void(const ChildPipe&)>& body, qint64 killAfterUs)
{
    int ends[2];
    require(::pipe(ends) == 0, "pipe");
    const pid_t child = ::fork();
    require(child >= 0, "fork");
    if (child == 0) {
        ::close(ends[0]);
        body(ChildPipe(ends[1]));
        ::_exit(0);
    }
    ::close(ends[1]);
    ChildEnd out;
    QByteArray bytes;
    char buffer[16384];
    qint64 killAt = -1;
    for (;;) {
        int wait = -1;
        if (killAt >= 0) {
            const qint64 left = killAt - nowUs();
            if (left < 1500) { // shorter than poll() can wait
                while (nowUs() < killAt) { }
                ::kill(child, SIGKILL);
                killAt = -1;
                killAfterUs = -1;
                continue;
            }
            wait = int((left - 1000) / 1000);
        }
        pollfd poller{ends[0], POLLIN, 0};
        if (::poll(&poller, 1, wait) <= 0) {
            continue;
        }
        const ssize_t got = ::read(ends[0], buffer, sizeof buffer);
        if (got <= 0) {
            break;
        }
        bytes.append(buffer, got);
        takeMessages(bytes, out.messages);
        if (killAfterUs >= 0 && killAt < 0) {
            killAt = nowUs() + killAfterUs;
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    out.killed = WIFSIGNALED(status);
    out.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return out;
}

qint64 amount(qint64 entry)
{
    return (entry * 7919) % 1000 - 400;
}

std::vector<NewEvent> entryEvents(qint64 entry, qint64 balance)
{
    return {
        {"fill",
         QByteArray::number(entry) + ':' + QByteArray::number(amount(entry)) + ':' + QByteArray(int(entry % 120), 'x')},
        counterEvent(QStringLiteral("balance"), balance)};
}

void writeEntries(Home& home, const ChildPipe& pipe, qint64 last)
{
    auto options = home.options();
    options.onStep = [&pipe](OpenStep step) { pipe.send('S', qint64(step)); };
    auto ledger = Ledger::open(std::move(options), testKey());
    if (!ledger) {
        pipe.send('E', qint64(ledger.error().code));
        return;
    }
    pipe.send('R', (*ledger)->report().rows);
    qint64 entry = (*ledger)->head().seq / 2;
    auto reader = (*ledger)->reader();
    qint64 balance = *counterValue(*reader, QStringLiteral("balance"));
    std::atomic<int> waiting = 0;
    while (entry < last) {
        ++entry;
        balance += amount(entry);
        ++waiting;
        (*ledger)->append(entryEvents(entry, balance), [&pipe, &waiting, entry](const Result<SeqRange>& written) {
            pipe.send(written && written->last == 2 * entry ? 'A' : 'F', entry);
            --waiting;
        });
        // Sometimes one by one, sometimes in groups.
        const int allowed = int(entry / 16 % 4) * 3;
        while (waiting > allowed) {
            ::usleep(20);
        }
    }
}

QString checkBook(Home& home, qint64 acknowledged, qint64* entries)
{
    auto ledger = home.open();
    if (!ledger) {
        return QStringLiteral("BROKEN cannot be opened: ") + ledger.error().detail;
    }
    const OpenReport& report = (*ledger)->report();
    if (report.recovery || !report.rebuiltTables.isEmpty() || report.committedFramesLost) {
        return QStringLiteral("REPAIRED although only the power was cut: ")
            + (report.recovery ? report.recovery->damage.detail
                               : report.rebuiltTables.join(u' ') + report.walComplaint);
    }
    auto reader = (*ledger)->reader();
    auto rows = reader->prepare("SELECT seq, payload FROM event_log WHERE kind = 'fill' ORDER BY seq");
    qint64 entry = 0;
    qint64 balance = 0;
    while (*rows->step()) {
        ++entry;
        const QList<QByteArray> parts = rows->bytes(1).toByteArray().split(':');
        if (parts[0].toLongLong() < entry) {
            return QStringLiteral("DOUBLED entry %1").arg(parts[0].toLongLong());
        }
        if (parts[0].toLongLong() > entry || rows->integer(0) != 2 * entry - 1) {
            return QStringLiteral("LOST entry %1").arg(entry);
        }
        balance += parts[1].toLongLong();
    }
    *entries = entry;
    if ((*ledger)->head().seq != 2 * entry) {
        return QStringLiteral("BROKEN half an entry at the end");
    }
    if (entry < acknowledged) {
        return QStringLiteral("LOST %1 acknowledged entries").arg(acknowledged - entry);
    }
    if (*counterValue(*reader, QStringLiteral("balance")) != balance) {
        return QStringLiteral("BROKEN the balance is not the sum of the entries");
    }
    return {};
}

QString checkBookInChild(Home& home, qint64 acknowledged, qint64* entries)
{
    QString wrong;
    const ChildEnd end = runChild([&](const ChildPipe& pipe) {
        qint64 found = 0;
        const QByteArray text = checkBook(home, acknowledged, &found).toUtf8();
        for (const char letter : text) {
            pipe.send('t', letter);
        }
        pipe.send('n', found);
    });
    for (const Message& message : end.messages) {
        if (message.tag == 't') {
            wrong += QChar(ushort(message.number));
        }
    }
    *entries = end.last('n');
    return end.exitCode == 0 ? wrong : QStringLiteral("BROKEN the check itself ended with %1").arg(end.exitCode);
}

} // namespace elite::test
