// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_viewer.h"

#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace elite {

namespace {

QString pagePath(const QString& language, const QString& id)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, id);
}

QString bestPath(const QString& id)
{
    const QString own = pagePath(QLocale::languageToCode(QLocale().language()), id);
    return QFile::exists(own) ? own : pagePath(QStringLiteral("en"), id);
}

QString firstHeading(const QString& markdown)
{
    const QString line = markdown.section(QLatin1Char('\n'), 0, 0);
    return line.startsWith(u"# ") ? line.mid(2).trimmed() : QString();
}

} // namespace

QString helpText(const QString& id)
{
    QFile file(bestPath(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool hasHelp(const QString& id)
{
    return QFile::exists(bestPath(id));
}

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics;
    const QStringList files
        = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString id = file.chopped(3);
        HelpTopic topic{id, firstHeading(helpText(id))};
        // The start page stands first, whatever the alphabet says.
        topics.insert(id == u"start" ? topics.begin() : topics.end(), std::move(topic));
    }
    return topics;
}

HelpViewer::HelpViewer(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    prepareWorldDialog(this, tr("Help"));
    m_list->setAccessibleName(tr("Help pages"));
    m_page->setAccessibleName(tr("Help page"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
    }
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    const Theme& look = themeOf(this);
    split->setSizes({look.scaled(210), look.scaled(560)});
    auto* column = new QVBoxLayout(this);
    column->addWidget(split);
    resize(look.scaled(800), look.scaled(600));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            showPage(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showTopic(link.fileName().chopped(3)); });
    m_list->setCurrentRow(0);
}

void HelpViewer::showTopic(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

QString HelpViewer::currentTopic() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void HelpViewer::showPage(const QString& id)
{
    m_page->document()->setDocumentMargin(themeOf(this).space(5));
    m_page->setMarkdown(helpText(id));
}

} // namespace elite
