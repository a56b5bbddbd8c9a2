// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLocale>
#include <QString>

namespace elite {

/// Why a passphrase or a code was not taken, with the number where there is one.
QString securityWords(const Error& error, const QLocale& locale);

} // namespace elite
