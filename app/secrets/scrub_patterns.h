// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/known_secrets.h"

#include <QByteArrayView>

#include <vector>

namespace elite {

/// Finds what looks like a secret although nobody told us: keys by their shape, values after a telling name, private
/// keys, sign-in data in an address, picture data. Wider than a leak scanner on purpose: a blanked word in a log costs
/// nothing, a leaked key does.
void findSecretLooks(QByteArrayView text, std::vector<ScrubSpan>& spans);

} // namespace elite
