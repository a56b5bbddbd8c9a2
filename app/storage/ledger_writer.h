// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/anchor.h"
#include "app/storage/event_chain.h"
#include "app/storage/projections.h"

#include <condition_variable>
#include <deque>
#include <span>
#include <thread>

namespace elite {

/// The only writer of the ledger: one thread, a queue, one transaction for everything that is waiting. An append is
/// acknowledged after the commit that holds it is on the disk, never before. The public functions may be called from
/// any thread; acknowledgements come on the writer's thread and must be short.
class LedgerWriter
{
public:
    using Ack = std::function<void(const Result<SeqRange>&)>;
    using Work = std::function<Done(Database&)>;

    struct Setup
    {
        Database database;
        ChainHead head;
        qint64 session = 0;
        std::function<qint64()> clock; ///< microseconds UTC
        std::function<void(const Done&)> onHealth; ///< called when writing starts to fail and when it works again
    };
    static Result<std::unique_ptr<LedgerWriter>> start(Setup setup, const EventChain& chain, AnchorKeeper& anchors);
    ~LedgerWriter();

    /// All events or none, next to each other.
    void append(std::vector<NewEvent> events, Ack ack);
    /// Runs `work` between two groups; it makes its own transaction.
    void post(Work work, std::function<void(const Done&)> ack);
    /// Writes what is queued, then stops. Later appends get Unavailable.
    void close();

    ChainHead head() const; ///< the last committed row

private:
    struct Job
    {
        std::vector<NewEvent> events;
        Ack ack;
        Work work; ///< instead of events
        std::function<void(const Done&)> workAck;
        SeqRange written;
    };

    LedgerWriter(Setup setup, const EventChain& chain, AnchorKeeper& anchors);
    Done prepare();
    void loop();
    void push(Job job);
    void runGroup(std::span<Job> jobs);
    Done writeGroup(std::span<Job> jobs);
    Result<ChainHead> writeEvent(const NewEvent& event, const ChainHead& head);
    Done noteAnchor(qint64 anchored);
    void tell(const Done& done);
    void tidyUp();

    Setup m_setup;
    const EventChain& m_chain;
    AnchorKeeper& m_anchors;
    Projections m_projections;
    Statement m_insert;
    Statement m_noteAnchor;
    qint64 m_notedAnchor = 0;
    int m_walPages = 0;
    bool m_failing = false;
    bool m_wrote = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    ChainHead m_head; ///< changed by the writer's thread under the mutex
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace elite
