// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace elite {

struct HelpTopic
{
    QString id; ///< file name without ending: "watchlist"
    QString title; ///< first heading of the page
};

/// All pages of the help in the language of the program, English where a page is not translated.
std::vector<HelpTopic> helpTopics();
/// The Markdown of a page, empty when there is none. What the program knows itself (the hosts it may contact) is filled
/// in from there.
QString helpText(const QString& id);
bool hasHelp(const QString& id);

/// The headings of a Markdown text without their marks, in their order.
QStringList headingsOf(const QString& markdown);
/// Which heading of page `id` the name stands for, from 0; -1 when none. Names are made of the English headings, so
/// they are the same in every language: "Wilson interval" is "wilson-interval".
int headingOf(const QString& id, const QString& name);

} // namespace elite
