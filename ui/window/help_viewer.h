// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QListWidget;
class QTextBrowser;

namespace elite {

struct HelpTopic
{
    QString id; ///< file name without ending: "watchlist"
    QString title; ///< first heading of the page
};

/// All pages of the help in the language of the program, English where a page is not translated.
std::vector<HelpTopic> helpTopics();
/// The Markdown of a page, empty when there is none.
QString helpText(const QString& id);
bool hasHelp(const QString& id);

/// Reads the pages in resources/help. Links go to other pages ("ticket.md"); there are no links to the outside.
class HelpViewer : public QDialog
{
    Q_OBJECT
public:
    explicit HelpViewer(QWidget* parent);
    void showTopic(const QString& id);
    QString currentTopic() const;

private:
    void showPage(const QString& id);

    QListWidget* m_list;
    QTextBrowser* m_page;
};

} // namespace elite
