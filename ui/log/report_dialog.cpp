// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/report_dialog.h"

#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/base/world_frame.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

ReportDialog::ReportDialog(std::function<Bundle()> gather, QWidget* parent)
    : QDialog(parent)
    , m_files(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_copy(new QPushButton(tr("Copy as text"), this))
    , m_panel(nullptr)
{
    (new WorldFrame(this))->setTitle(tr("Report a problem"));
    makeLayout();
    connect(m_files, &QListWidget::currentRowChanged, this, &ReportDialog::showFile);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askAndSave);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosenText());
        say(tr("Copied. Nothing was sent."));
    });
    connect(m_panel, &StatePanel::cancelRequested, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcher<Bundle>::finished, this, &ReportDialog::onGathered);
    m_panel->showLoading(tr("Looking at this computer"));
    m_watcher.setFuture(QtConcurrent::run(std::move(gather)));
}

void ReportDialog::makeLayout()
{
    m_files->setAccessibleName(tr("Files in the report"));
    setAccentEdge(m_files);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Content of the file"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // logs and reports are English in every language
    m_text->setTabChangesFocus(true);
    setTypeRole(m_text, TypeRole::Mono);
    setRole(m_save, ButtonRole::Primary);
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    setTypeRole(m_said, TypeRole::Small);
    m_said->setWordWrap(true);
    m_said->hide();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_files);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme().scaled(240), theme().scaled(620)});
    m_panel = new StatePanel(splitter, this);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    const int room = theme().space(6);
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(theme().space(4));
    column->addWidget(new Note(
        NoteKind::Info,
        tr("This is everything that would be in the report. It holds no keys, no orders and no journal. Take the check "
           "mark off "
           "what you do not want to give away. <b>Nothing is sent</b>: you save a file and decide who gets it."),
        this));
    column->addWidget(m_panel, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(theme().scaled(960), theme().scaled(680));
}

void ReportDialog::onGathered()
{
    m_bundle = m_watcher.result();
    for (const ZipEntry& file : std::as_const(m_bundle)) {
        auto* item = new QListWidgetItem(file.name, m_files);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_panel->showContent();
    m_save->setEnabled(!m_bundle.isEmpty());
    m_copy->setEnabled(!m_bundle.isEmpty());
    m_files->setCurrentRow(0);
    m_files->setFocus();
}

void ReportDialog::showFile(int row)
{
    m_text->setPlainText(row < 0 ? QString() : QString::fromUtf8(m_bundle.at(row).bytes));
}

Bundle ReportDialog::chosen() const
{
    Bundle files;
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->checkState() == Qt::Checked) {
            files.append(m_bundle.at(row));
        }
    }
    return files;
}

QString ReportDialog::chosenText() const
{
    QString text;
    for (const ZipEntry& file : chosen()) {
        text += u"===== "_s + file.name + u" =====\n"_s + QString::fromUtf8(file.bytes) + u'\n';
    }
    return text;
}

void ReportDialog::askAndSave()
{
    const QString name = u"elite-report-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s) + u".zip"_s;
    const QString folder = userFolder(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), QDir(folder).filePath(name),
                                                      tr("ZIP files (*.zip)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void ReportDialog::saveTo(const QString& path)
{
    const Bundle files = chosen();
    if (files.isEmpty()) {
        say(tr("Every file is left out, so there is nothing to save."));
        return;
    }
    const Done done = saveBundle(files, path);
    say(done ? tr("Saved as %1. Nothing was sent.").arg(QDir::toNativeSeparators(path))
             : tr("It could not be saved: %1. Choose another place.").arg(done.error().detail));
}

void ReportDialog::say(const QString& text)
{
    m_said->setText(text);
    m_said->show();
}

QString ReportDialog::said() const
{
    return m_said->text();
}

} // namespace elite
