// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// A text of the indicators' catalogue in the language of the window. What is kept, sent or looked up stays English.
QString indicatorWord(const char* catalogueText);

} // namespace elite
