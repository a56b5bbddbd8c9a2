// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/reed_solomon.h"

#include <algorithm>

namespace elite {

namespace {

constexpr unsigned kPolynomial = 0x11D;

unsigned char times(unsigned char a, unsigned char b)
{
    unsigned product = 0;
    for (int bit = 7; bit >= 0; --bit) {
        product <<= 1;
        if ((product & 0x100u) != 0) {
            product ^= kPolynomial;
        }
        if (((static_cast<unsigned>(b) >> bit) & 1u) != 0) {
            product ^= a;
        }
    }
    return static_cast<unsigned char>(product);
}

/// (x - 1)(x - 2)(x - 4)..., highest power left out.
std::vector<unsigned char> generator(int degree)
{
    std::vector<unsigned char> out(static_cast<std::size_t>(degree), 0);
    out.back() = 1;
    unsigned char root = 1;
    for (int i = 0; i < degree; ++i) {
        for (std::size_t j = 0; j < out.size(); ++j) {
            out[j] = times(out[j], root);
            if (j + 1 < out.size()) {
                out[j] = static_cast<unsigned char>(out[j] ^ out[j + 1]);
            }
        }
        root = times(root, 2);
    }
    return out;
}

} // namespace

std::vector<unsigned char> reedSolomon(std::span<const unsigned char> data, int corrections)
{
    const std::vector<unsigned char> divisor = generator(corrections);
    std::vector<unsigned char> rest(divisor.size(), 0);
    for (const unsigned char byte : data) {
        const auto factor = static_cast<unsigned char>(byte ^ rest.front());
        std::rotate(rest.begin(), rest.begin() + 1, rest.end());
        rest.back() = 0;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            rest[i] = static_cast<unsigned char>(rest[i] ^ times(divisor[i], factor));
        }
    }
    return rest;
}

} // namespace elite
