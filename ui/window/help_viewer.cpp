// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_viewer.h"

#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

HelpViewer::HelpViewer(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    prepareWorldDialog(this, tr("Help"));
    m_search->setPlaceholderText(tr("Search in all pages"));
    m_search->setAccessibleName(tr("Search in all pages"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Help pages"));
    m_page->setAccessibleName(tr("Help page"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
    }
    const Theme& look = themeOf(this);
    auto* left = new QWidget(this);
    auto* start = new QVBoxLayout(left);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(look.space(2));
    start->addWidget(m_search);
    start->addWidget(m_list, 1);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({look.scaled(220), look.scaled(580)});
    auto* column = new QVBoxLayout(this);
    column->addWidget(split);
    resize(look.scaled(830), look.scaled(620));
    connect(m_search, &QLineEdit::textChanged, this, &HelpViewer::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            showPage(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpViewer::follow);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void HelpViewer::showTopic(const QString& topic)
{
    const QString id = topic.section(u'#', 0, 0);
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
            const QString heading = topic.section(u'#', 1);
            showHeading(heading.isEmpty() ? 0 : headingOf(id, heading));
            return;
        }
    }
}

QString HelpViewer::currentTopic() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void HelpViewer::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString page = words.isEmpty() ? QString() : helpText(item->data(Qt::UserRole).toString());
        const bool holds = std::all_of(words.begin(), words.end(), [&page](const QString& word) {
            return page.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!holds);
        first = holds && !first ? item : first;
    }
    QListWidgetItem* now = m_list->currentItem();
    if (!first) {
        m_page->setPlainText(tr("No page holds “%1”. Search for another word.").arg(text.trimmed()));
    } else if (!now || now->isHidden()) {
        m_list->setCurrentItem(first);
    } else {
        showPage(currentTopic());
    }
}

int HelpViewer::foundPages() const
{
    int found = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        found += m_list->item(row)->isHidden() ? 0 : 1;
    }
    return found;
}

void HelpViewer::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
        return;
    }
    QDialog::keyPressEvent(event);
}

void HelpViewer::showPage(const QString& id)
{
    m_page->document()->setDocumentMargin(themeOf(this).space(5));
    m_page->setMarkdown(helpText(id));
    const QString word = m_search->text().section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty()) {
        m_page->find(word);
    }
}

void HelpViewer::showHeading(int index)
{
    int seen = 0;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && seen++ == index) {
            m_page->setTextCursor(QTextCursor(block));
            // The cursor only has to be visible; a heading belongs to the top.
            const int into = m_page->cursorRect().top() - themeOf(this).space(3);
            m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + into);
            return;
        }
    }
}

void HelpViewer::follow(const QUrl& link)
{
    if (link.scheme() == u"action") {
        Q_EMIT actionRequested(link.path());
        return;
    }
    const QString topic = link.fileName().chopped(3);
    showTopic(link.hasFragment() ? QString(topic + u'#' + link.fragment()) : topic);
}

} // namespace elite
