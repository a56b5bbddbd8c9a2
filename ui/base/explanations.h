// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace elite {

/// How a figure is made and what it says. Whoever wants to know what "win-rate" is finds it by that word in
/// explanations.cpp; the panels give the present parts, see Explains.
struct Explanation
{
    QLatin1StringView word; ///< "win-rate"
    const char* formula; ///< both texts in the context "Explanations"
    const char* meaning;
    const char* topic; ///< of the help: a page, or a page and its heading: "glossary#expectancy"
};

std::span<const Explanation> explanations();
/// Null when there is none; a test walks every figure of the panels.
const Explanation* findExplanation(QLatin1StringView word);
QString explanationText(const char* text);

} // namespace elite
