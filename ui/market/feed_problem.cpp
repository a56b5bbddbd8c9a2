// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/feed_problem.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct FeedProblem
{
    Q_DECLARE_TR_FUNCTIONS(FeedProblem)
};

QString reasonOf(const FeedState& feed)
{
    const QString source = feed.info.source;
    switch (feed.reason) {
    case ErrorCode::NotFound:
        return source.isEmpty() ? FeedProblem::tr("The file is not there any more.")
                                : FeedProblem::tr("%1 has no market that trades now.").arg(source);
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
        return source.isEmpty() ? FeedProblem::tr("There was no answer.")
                                : FeedProblem::tr("%1 could not be reached.").arg(source);
    case ErrorCode::RateLimited:
        return FeedProblem::tr("%1 asks to wait before it is asked again.").arg(source);
    case ErrorCode::Denied:
        return FeedProblem::tr("%1 is not available in your country.").arg(source);
    case ErrorCode::Corrupt:
    case ErrorCode::Parse:
        return FeedProblem::tr("What came could not be read.");
    default:
        return FeedProblem::tr("The log has the reason.");
    }
}

} // namespace

StateText feedProblem(const FeedState& feed)
{
    return {FeedProblem::tr("Prices could not be opened"),
            FeedProblem::tr("%1 Kept: your account, your list and all records. To do: choose other prices in the menu "
                            "File; the demo market needs no network.")
                .arg(reasonOf(feed))};
}

} // namespace elite
