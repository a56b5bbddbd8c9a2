// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order_draft.h"

#include "models/trading/steps.h"

#include <algorithm>

namespace elite {

namespace {

/// Reads the fields of one draft into one reading.
class Reader
{
public:
    Reader(const OrderDraft& draft, const Contract& contract, const DraftScene& scene)
        : m_draft(draft)
        , m_contract(contract)
        , m_scene(scene)
    {
    }

    DraftReading read()
    {
        OrderRequest& request = m_out.request;
        request.instrument = m_scene.instrument;
        request.side = m_draft.side;
        request.type = m_draft.type;
        request.tif = m_draft.tif;
        request.isReduceOnly = m_draft.isReduceOnly;
        request.isPostOnly = m_draft.isPostOnly && m_draft.type == OrderType::Limit;
        if (hasPrice()) {
            request.price = needed(DraftField::Limit, m_draft.price);
        }
        if (hasTrigger()) {
            request.stop = needed(DraftField::Trigger, m_draft.trigger);
        }
        if (m_draft.type == OrderType::TrailingStop) {
            readTrail();
        }
        readEntry();
        if (!m_draft.isReduceOnly) { // What only closes has no plan of its own.
            request.stopLoss = m_draft.stopLoss ? needed(DraftField::StopLoss, m_draft.stopLoss) : Ticks();
            request.takeProfit = m_draft.takeProfit ? needed(DraftField::TakeProfit, m_draft.takeProfit) : Ticks();
        }
        readSize();
        if (m_draft.tif == TimeInForce::Gtd) {
            readExpiry();
        }
        if (m_draft.second) {
            readSecond();
        }
        std::stable_sort(m_out.problems.begin(), m_out.problems.end(),
                         [](const DraftProblem& a, const DraftProblem& b) { return a.field < b.field; });
        return std::move(m_out);
    }

private:
    bool hasPrice() const { return m_draft.type == OrderType::Limit || m_draft.type == OrderType::StopLimit; }
    bool hasTrigger() const { return m_draft.type == OrderType::Stop || m_draft.type == OrderType::StopLimit; }

    void problem(DraftField field, DraftIssue issue, Decimal lower = {}, Decimal upper = {})
    {
        m_out.problems.push_back({field, issue, lower, upper});
    }

    Ticks needed(DraftField field, const std::optional<Decimal>& typed)
    {
        if (!typed) {
            problem(field, DraftIssue::Missing);
            return {};
        }
        if (!typed->isPositive()) {
            problem(field, DraftIssue::NotPositive);
            return {};
        }
        const auto below = ticksOf(m_contract, *typed, Rounding::Floor);
        const auto above = ticksOf(m_contract, *typed, Rounding::Ceiling);
        if (!below || !above) {
            problem(field, DraftIssue::OutOfRange);
            return {};
        }
        if (*below != *above) {
            problem(field, DraftIssue::OffTick, priceOf(m_contract, *below).value_or(Decimal()),
                    priceOf(m_contract, *above).value_or(Decimal()));
            return {};
        }
        return *below;
    }

    void readTrail()
    {
        if (!m_draft.trailPercent) {
            problem(DraftField::Trail, DraftIssue::Missing);
            return;
        }
        const auto points = m_draft.trailPercent->inSteps(*Decimal::fromParts(1, 2), Rounding::HalfEven);
        if (!points || *points < 1 || *points > 9'999) {
            problem(DraftField::Trail, DraftIssue::OutOfRange);
            return;
        }
        m_out.request.trailBp = static_cast<std::int32_t>(*points);
    }

    void readEntry()
    {
        const OrderRequest& request = m_out.request;
        const Ticks taken = m_draft.side == Side::Buy ? m_scene.ask : m_scene.bid;
        m_out.entry = hasPrice() ? request.price : hasTrigger() ? request.stop : taken;
        const bool rests
            = m_draft.type == OrderType::Limit && !taken.isZero() && !isWithin(m_draft.side, request.price, taken);
        m_out.costs = planCosts(m_contract, m_draft.type, rests);
    }

    void readSize()
    {
        if (!m_draft.size) {
            problem(DraftField::Size, DraftIssue::Missing);
            return;
        }
        if (m_draft.sizeBy == SizeBy::Amount && m_draft.size->isPositive()
            && !m_draft.size->isMultipleOf(m_contract.lotSize)) {
            const auto below = lotsOf(m_contract, *m_draft.size, Rounding::Floor);
            const auto above = lotsOf(m_contract, *m_draft.size, Rounding::Ceiling);
            problem(DraftField::Size, below && above ? DraftIssue::OffLot : DraftIssue::OutOfRange,
                    below ? quantityOf(m_contract, *below).value_or(Decimal()) : Decimal(),
                    above ? quantityOf(m_contract, *above).value_or(Decimal()) : Decimal());
            return;
        }
        m_out.size = sizeOf(m_contract,
                            {.by = m_draft.sizeBy,
                             .typed = *m_draft.size,
                             .side = m_draft.side,
                             .entry = m_out.entry,
                             .stop = m_out.request.stopLoss,
                             .equity = m_scene.equity,
                             .costs = m_out.costs});
        m_out.request.quantity = m_out.size.lots;
        if (!m_out.size.ok()) {
            problem(DraftField::Size, DraftIssue::SizeFailed);
        }
    }

    void readExpiry()
    {
        if (!m_draft.expiresAt) {
            problem(DraftField::Expiry, DraftIssue::Missing);
        } else if (*m_draft.expiresAt <= m_scene.now) {
            problem(DraftField::Expiry, DraftIssue::InThePast);
        } else {
            m_out.request.expiresAt = *m_draft.expiresAt;
        }
    }

    /// The other order of a pair: same side, size, time and plan, its own way in.
    void readSecond()
    {
        OrderRequest other = m_out.request;
        other.type = *m_draft.second;
        other.isPostOnly = false;
        other.trailBp = 0;
        other.price = other.stop = Ticks();
        (other.type == OrderType::Limit ? other.price : other.stop) = needed(DraftField::Second, m_draft.secondPrice);
        m_out.second = other;
    }

    const OrderDraft& m_draft;
    const Contract& m_contract;
    const DraftScene& m_scene;
    DraftReading m_out;
};

} // namespace

const DraftProblem* DraftReading::problemOf(DraftField field) const
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [field](const DraftProblem& one) { return one.field == field; });
    return found == problems.end() ? nullptr : &*found;
}

DraftReading readDraft(const OrderDraft& draft, const Contract& contract, const DraftScene& scene)
{
    return Reader(draft, contract, scene).read();
}

} // namespace elite
