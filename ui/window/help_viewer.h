// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/help_pages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace elite {

/// Reads the pages in resources/help. Links go to other pages ("ticket.md", "glossary.md#r") and to commands
/// ("action:help.shortcuts"); there are no links to the outside. The search looks into every page.
class HelpViewer : public QDialog
{
    Q_OBJECT
public:
    explicit HelpViewer(QWidget* parent);
    /// A page, or a page and one of its headings: "glossary#expectancy".
    void showTopic(const QString& topic);
    QString currentTopic() const; ///< the page alone
    /// Keeps the pages that hold every word of `text` and marks its first place.
    void search(const QString& text);
    int foundPages() const;

Q_SIGNALS:
    void actionRequested(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPage(const QString& id);
    void showHeading(int index);
    void follow(const QUrl& link);

    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_page;
};

} // namespace elite
