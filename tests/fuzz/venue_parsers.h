// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

// Every text that the network can hand to a parser, by venue: for the fuzz targets and the mutation test.

namespace elite::test {

struct VenueParsers
{
    const char* name; // Also of the file with its texts.
    std::function<void(const QByteArray&, VenueFrame&)> frame; // Empty where there is no stream.
    std::function<void(const QByteArray&)> answers; // All of its REST parsers.
};

const std::vector<VenueParsers>& venueParsers();
/// Nothing, or what no parser may let through: a price that is not positive, a crossed quote, a candle that cannot be,
/// events out of a frame that was not understood.
const char* untruthIn(const VenueFrame& frame);
/// The texts that we wrote for a venue: tests/fuzz/corpus/<name>.jsonl, one a line.
std::vector<QByteArray> corpusOf(const QString& folder, const char* name);

} // namespace elite::test
