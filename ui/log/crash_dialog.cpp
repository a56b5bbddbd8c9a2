// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/crash_dialog.h"

#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/base/world_frame.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

CrashDialog* CrashDialog::forNewReports(const QString& folder, QWidget* parent)
{
    QList<CrashReport> reports = crashReports(folder);
    reports.removeIf([](const CrashReport& report) { return report.seen; });
    return reports.isEmpty() ? nullptr : new CrashDialog(std::move(reports), parent);
}

CrashDialog::CrashDialog(QList<CrashReport> reports, QWidget* parent)
    : QDialog(parent)
    , m_reports(std::move(reports))
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
{
    (new WorldFrame(this))->setTitle(tr("Crash report"));
    makeLayout();
    for (const CrashReport& report : std::as_const(m_reports)) {
        m_choice->addItem(locale().toString(report.time.toLocalTime(), QLocale::ShortFormat));
    }
    m_choice->setVisible(m_reports.size() > 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CrashDialog::showReport);
    showReport(0);
}

void CrashDialog::makeLayout()
{
    m_choice->setAccessibleName(tr("Report"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Content of the report"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    setTypeRole(m_text, TypeRole::Mono);
    setTypeRole(m_said, TypeRole::Small);
    m_said->setWordWrap(true);
    m_said->hide();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::AcceptRole);
    QPushButton* save = buttons->addButton(tr("Save a copy…"), QDialogButtonBox::ActionRole);
    QPushButton* remove = buttons->addButton(tr("Delete it"), QDialogButtonBox::DestructiveRole);
    setRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, &CrashDialog::askAndSave);
    connect(remove, &QPushButton::clicked, this, &CrashDialog::deleteShown);
    auto* column = new QVBoxLayout(this);
    const int room = theme().space(6);
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(theme().space(4));
    column->addWidget(new Note(NoteKind::Warning,
                               tr("The program crashed. What was recorded before is kept. This report holds the "
                                  "version, the place of the crash and the "
                                  "last lines of the log; keys are never in it. <b>Nothing was sent.</b>"),
                               this));
    column->addWidget(m_choice);
    column->addWidget(m_text, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(theme().scaled(820), theme().scaled(560));
}

void CrashDialog::showReport(int index)
{
    if (index < 0 || index >= m_reports.size()) {
        return;
    }
    const Result<QString> text = readCrashReport(m_reports.at(index).path);
    m_text->setPlainText(text ? *text : tr("The report cannot be read: %1").arg(text.error().detail));
}

QString CrashDialog::shownText() const
{
    return m_text->toPlainText();
}

void CrashDialog::deleteShown()
{
    const int index = m_choice->currentIndex();
    const Done deleted = deleteCrashReport(m_reports.at(index).path);
    if (!deleted) {
        say(tr("It could not be deleted: %1").arg(deleted.error().detail));
        return;
    }
    m_reports.removeAt(index);
    if (m_reports.isEmpty()) {
        accept();
        return;
    }
    m_choice->removeItem(index);
    m_choice->setVisible(m_reports.size() > 1);
    showReport(m_choice->currentIndex());
}

void CrashDialog::askAndSave()
{
    const QString folder = userFolder(QStandardPaths::DocumentsLocation);
    const QString name = QFileInfo(m_reports.at(m_choice->currentIndex()).path).fileName();
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save a copy"), QDir(folder).filePath(name), tr("Text files (*.txt)"));
    if (!path.isEmpty()) {
        saveShownTo(path);
    }
}

void CrashDialog::saveShownTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = shownText().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    say(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
              : tr("It could not be saved: %1. Choose another place.").arg(file.errorString()));
}

void CrashDialog::done(int result)
{
    for (const CrashReport& report : std::as_const(m_reports)) {
        // Where it cannot be marked, it is offered once more at the next start: nothing is lost.
        static_cast<void>(keepCrashReport(report.path));
    }
    QDialog::done(result);
}

void CrashDialog::say(const QString& text)
{
    m_said->setText(text);
    m_said->show();
}

} // namespace elite
