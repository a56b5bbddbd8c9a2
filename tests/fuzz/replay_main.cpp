// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a fuzz target its seeds and damaged copies of them, where there is no libFuzzer.
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <random>

namespace {

std::string damaged(std::string text, std::mt19937_64& random)
{
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(random() % end); };
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
        const std::size_t at = below(text.size());
        switch (below(5)) {
        case 0:
            if (!text.empty()) {
                text[at] = static_cast<char>(random() & 0xffU);
            }
            break;
        case 1:
            if (!text.empty()) {
                text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << below(8)));
            }
            break;
        case 2:
            text.insert(at, 1 + below(4), static_cast<char>(random() & 0xffU));
            break;
        case 3:
            text.erase(at, 1 + below(8));
            break;
        default:
            text += text.substr(at, below(64));
            break;
        }
    }
    return text;
}

void feed(const std::string& text)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

} // namespace

int main()
{
    constexpr int kRounds = 20'000;
    const std::vector<std::string> seeds = fuzzSeeds();
    fuzzRequire(!seeds.empty(), "there are seeds");
    feed({});
    for (const std::string& seed : seeds) {
        feed(seed);
    }
    std::mt19937_64 random(20261129);
    for (int round = 0; round < kRounds; ++round) {
        feed(damaged(seeds[static_cast<std::size_t>(random() % seeds.size())], random));
    }
    std::printf("%d damaged copies of %zu seeds: no crash, every promise kept\n", kRounds, seeds.size());
    return 0;
}
