// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/gate_record.h"

#include <algorithm>

namespace elite {

QLatin1StringView nameOf(RunEnd why)
{
    switch (why) {
    case RunEnd::Expired:
        return QLatin1StringView("expired");
    case RunEnd::Changed:
        return QLatin1StringView("changed");
    case RunEnd::Abandoned:
        return QLatin1StringView("abandoned");
    case RunEnd::ChainFault:
        return QLatin1StringView("chain-fault");
    }
    return {};
}

QLatin1StringView nameOf(Demotion why)
{
    switch (why) {
    case Demotion::ByPerson:
        return QLatin1StringView("by-person");
    case Demotion::Breaker:
        return QLatin1StringView("breaker");
    case Demotion::ChainFault:
        return QLatin1StringView("chain-fault");
    case Demotion::KeyChanged:
        return QLatin1StringView("key-changed");
    case Demotion::Expired:
        return QLatin1StringView("expired");
    case Demotion::EmergencyStop:
        return QLatin1StringView("emergency-stop");
    case Demotion::Changed:
        return QLatin1StringView("changed");
    case Demotion::ProgramEnded:
        return QLatin1StringView("program-ended");
    }
    return {};
}

void GateRecord::apply(const GateRow& row)
{
    struct Fold
    {
        GateRecord& self;
        void operator()(const QualificationRun& run) const
        {
            self.m_runs.push_back(run);
            self.m_newestEngine = std::max(self.m_newestEngine, run.engineVersion);
        }
        void operator()(const RunEnded& end) const { self.m_ends.push_back(end); }
        void operator()(const ServerBeat& beat) const
        {
            self.m_beats.push_back(beat);
            self.m_newestEngine = std::max(self.m_newestEngine, beat.engineVersion);
        }
        void operator()(const GateTrade& trade) const { self.m_trades.push_back(trade); }
        void operator()(const BreakerTrip& trip) const { self.m_breakers.push_back(trip); }
        void operator()(const RecordFault& fault) const
        {
            const QualificationRun* run = self.current();
            self.m_faults.push_back({fault.what, fault.at, run == nullptr ? 0 : run->id});
        }
        void operator()(const LiveWish& wish) const { self.m_wishesLive = wish.isOn; }
        void operator()(const DayClosed& day) const { self.m_closed.push_back(day); }
        void operator()(const Promoted& promoted) const { self.m_promotion = promoted.terms; }
        void operator()(const Demoted& demoted) const
        {
            self.m_demotions.push_back(demoted);
            self.m_promotion.reset();
        }
    };
    std::visit(Fold{*this}, row);
}

const QualificationRun* GateRecord::current() const
{
    return m_runs.empty() || endOf(m_runs.back().id) ? nullptr : &m_runs.back();
}

const QualificationRun* GateRecord::run(quint64 id) const
{
    const auto it
        = std::find_if(m_runs.begin(), m_runs.end(), [id](const QualificationRun& run) { return run.id == id; });
    return it == m_runs.end() ? nullptr : &*it;
}

std::optional<RunEnded> GateRecord::endOf(quint64 id) const
{
    const auto it = std::find_if(m_ends.begin(), m_ends.end(), [id](const RunEnded& end) { return end.run == id; });
    return it == m_ends.end() ? std::nullopt : std::optional(*it);
}

std::optional<DayClosed> GateRecord::lastClosed(quint64 run) const
{
    const auto it
        = std::find_if(m_closed.rbegin(), m_closed.rend(), [run](const DayClosed& day) { return day.run == run; });
    return it == m_closed.rend() ? std::nullopt : std::optional(*it);
}

std::optional<Timestamp> GateRecord::lastBreaker(quint64 account, const QString& bot) const
{
    std::optional<Timestamp> last;
    for (const BreakerTrip& trip : m_breakers) {
        if (trip.account == account && trip.bot == bot && (!last || trip.at > *last)) {
            last = trip.at;
        }
    }
    return last;
}

} // namespace elite
