// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target of one venue (ELITE_FUZZ_VENUE): its frames and all of its answers.

#include "tests/fuzz/venue_parsers.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const elite::test::VenueParsers* venue = [] {
        for (const elite::test::VenueParsers& each : elite::test::venueParsers()) {
            if (std::strcmp(each.name, ELITE_FUZZ_VENUE) == 0) {
                return &each;
            }
        }
        std::abort();
    }();
    static elite::VenueFrame frame;
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (venue->frame) {
        venue->frame(text, frame);
        if (const char* what = elite::test::untruthIn(frame)) {
            std::fprintf(stderr, "let through: %s\n", what);
            std::abort();
        }
    }
    venue->answers(text);
    return 0;
}
