// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace elite {

/// Error correction codewords of a block over GF(256) with the polynomial of QR codes (0x11D).
std::vector<unsigned char> reedSolomon(std::span<const unsigned char> data, int corrections);

} // namespace elite
