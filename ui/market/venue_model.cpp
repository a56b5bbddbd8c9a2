// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/venue_model.h"

#include "ui/base/number_text.h"
#include "ui/trading/desk_cells.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QString kNone = QString(QChar(0x2013));

QString tenths(double value, const QLocale& locale)
{
    return formatNumber(Decimal::fromParts(std::llround(value * 10), 1).valueOr(Decimal()), locale);
}

bool isConnected(const VenueRow& row)
{
    return row.health && row.health->state != VenueState::Offline && row.health->state != VenueState::RegionBlocked;
}

} // namespace

QString venueStateText(const VenueRow& row)
{
    if (!row.isOpen) {
        return VenueModel::tr("Not open");
    }
    if (row.hasFailed && (!row.health || row.health->state != VenueState::RegionBlocked)) {
        return VenueModel::tr("Does not answer");
    }
    switch (row.health ? row.health->state : VenueState::Connecting) {
    case VenueState::Offline:
    case VenueState::Connecting:
        return VenueModel::tr("Connecting");
    case VenueState::Live:
        return row.venue.isPolled ? VenueModel::tr("Connected, asked every few seconds") : VenueModel::tr("Connected");
    case VenueState::Resyncing:
        return VenueModel::tr("Connected, catching up");
    case VenueState::Stale:
        return VenueModel::tr("Silent");
    case VenueState::Blocked:
        return VenueModel::tr("Asks us to wait");
    case VenueState::RegionBlocked:
        return VenueModel::tr("Not available in your country");
    }
    return {};
}

ColorRole venueStateInk(const VenueRow& row)
{
    if (!row.isOpen) {
        return ColorRole::TextSecondary;
    }
    if (row.hasFailed) {
        return ColorRole::Danger;
    }
    switch (row.health ? row.health->state : VenueState::Connecting) {
    case VenueState::Live:
        return ColorRole::Success;
    case VenueState::Offline:
    case VenueState::Connecting:
        return ColorRole::Info;
    case VenueState::Resyncing:
    case VenueState::Stale:
    case VenueState::Blocked:
        return ColorRole::Warning;
    case VenueState::RegionBlocked:
        return ColorRole::Danger;
    }
    return ColorRole::TextSecondary;
}

QString venueDetail(const VenueRow& row, const QLocale& locale)
{
    QStringList out;
    if (*row.venue.region != '\0') {
        out += VenueModel::tr("%1: %2.").arg(row.venue.title, QCoreApplication::translate("Venues", row.venue.region));
    }
    if (row.hasFailed) {
        out += VenueModel::tr("It could not be opened: %1.").arg(row.problem);
    }
    if (row.isOpen && row.health) {
        const VenueHealth& health = *row.health;
        const auto number = [&locale](std::int64_t n) { return locale.toString(static_cast<qlonglong>(n)); };
        const auto count = [&out, &number](std::int64_t n, const QString& words) {
            if (n > 0) { // What never happened needs no room.
                out += words.arg(number(n));
            }
        };
        count(health.frames, VenueModel::tr("%1 messages."));
        count(health.malformed, VenueModel::tr("%1 could not be read."));
        count(health.unknown, VenueModel::tr("%1 are of a kind nobody here knows."));
        count(health.refused, VenueModel::tr("%1 prices could not be true and were left out."));
        count(health.reconnects, VenueModel::tr("The connection was made again %1 times."));
        count(health.bookFaults, VenueModel::tr("%1 times an order book was found wrong and fetched again."));
        count(health.booksOut, VenueModel::tr("%1 order books are being fetched."));
        count(health.gapsOpen, VenueModel::tr("%1 pieces of history are still missing."));
        if (health.state == VenueState::RegionBlocked) {
            out += VenueModel::tr("It answered HTTP 451. Nothing more is asked of it; open another venue.");
        } else if (!health.trouble.isEmpty()) {
            out += VenueModel::tr("Last trouble: %1.").arg(health.trouble);
        }
    }
    if (out.isEmpty()) {
        out += VenueModel::tr("%1: public prices, no key needed.").arg(row.venue.title);
    }
    return out.join(u' ');
}

VenueModel::VenueModel(QObject* parent)
    : RowModel(parent)
{
}

void VenueModel::setMayOpen(bool mayOpen)
{
    m_mayOpen = mayOpen;
    repaintAll();
}

bool VenueModel::looksSame(const VenueRow& a, const VenueRow& b) const
{
    return !a.isOpen && !b.isOpen && a.hasFailed == b.hasFailed; // What is open changes all the time.
}

int VenueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString VenueModel::text(const VenueRow& row, int column) const
{
    const VenueHealth health = row.isOpen && isConnected(row) ? *row.health : VenueHealth();
    const bool isTold = row.isOpen && isConnected(row);
    switch (column) {
    case Venue:
        return row.venue.title;
    case State:
        return venueStateText(row);
    case Latency:
        return health.latency ? tr("%1 ms").arg(m_locale.toString(static_cast<qlonglong>(health.latency->count())))
                              : kNone;
    case Messages:
        return isTold ? tenths(health.messagesPerSecond, m_locale) : kNone;
    case LastMessage:
        return health.lastTickAge ? formatAge(health.lastTickAge->count(), m_locale) : kNone;
    case Gaps:
        return isTold ? m_locale.toString(static_cast<qlonglong>(health.gapsHealed)) : kNone;
    case Limit:
        return isTold && health.rateLimitLeft >= 0 ? m_locale.toString(health.rateLimitLeft) : kNone;
    default:
        return {};
    }
}

QVariant VenueModel::data(const QModelIndex& index, int role) const
{
    const VenueRow* row = at(index);
    if (!row) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Venue
            ? tr("%1: %2; latency %3, messages a second %4, last message %5 ago, gaps healed %6, requests left %7")
                  .arg(text(*row, Venue), text(*row, State), text(*row, Latency), text(*row, Messages),
                       text(*row, LastMessage), text(*row, Gaps), text(*row, Limit))
            : text(*row, column);
    case Qt::ToolTipRole:
        return column == Limit && row->isOpen && text(*row, Limit) == kNone
            ? tr("The venue does not say how many requests are left.")
            : QVariant();
    case NumberRole:
        return column >= Latency && column <= Limit;
    case StrongRole:
        return column == Venue;
    case InkRole:
        return column == State ? QVariant(static_cast<int>(venueStateInk(*row))) : QVariant();
    case LinkRole:
        return column != Open || !m_mayOpen ? QVariant() : row->isOpen ? tr("Open again") : tr("Open");
    default:
        return {};
    }
}

QVariant VenueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Latency && section <= Limit;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Limit) {
        return tr("Requests left of the venue's limit, as it says itself.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Venue:
        return tr("Venue");
    case State:
        return tr("State");
    case Latency:
        return tr("Latency");
    case Messages:
        return tr("Messages/s");
    case LastMessage:
        return tr("Last message");
    case Gaps:
        return tr("Gaps healed");
    case Limit:
        return tr("Limit left");
    default:
        return {};
    }
}

} // namespace elite
