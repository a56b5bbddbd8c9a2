// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "app/base/version.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace elite {

QString aboutText()
{
    return QStringLiteral("Elite Trading Coach %1\nCommit %2\nQt %3 (built with %4)\n%5, %6, %7\n")
        .arg(QLatin1StringView(kVersion), QLatin1StringView(kCommit), QLatin1StringView(qVersion()),
             QLatin1StringView(QT_VERSION_STR), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QGuiApplication::platformName());
}

QList<UsedLibrary> usedLibraries()
{
    const QString qt = QString::fromLatin1(qVersion());
    return {
        {QStringLiteral("Qt"), qt, QStringLiteral("LGPL-3.0-only OR GPL-3.0-only"),
         AboutDialog::tr("Window, network, threads")},
        {QStringLiteral("Qt Charts"), qt, QStringLiteral("GPL-3.0-only"), AboutDialog::tr("Report charts")},
        {QStringLiteral("QtKeychain"),
         {},
         QStringLiteral("BSD-3-Clause"),
         AboutDialog::tr("Keys in the keychain of the system")},
        {QStringLiteral("SQLite"), {}, QStringLiteral("blessing"), AboutDialog::tr("Ledger and settings")},
        {QStringLiteral("libsodium"), {}, QStringLiteral("ISC"), AboutDialog::tr("Encryption")},
    };
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    prepareWorldDialog(this, tr("About Elite Trading Coach"));
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("About"));
    tabs->addTab(makeAboutPage(), tr("About"));
    tabs->addTab(makeLibraryPage(), tr("Libraries"));
    tabs->addTab(makeLicencePage(), tr("Licence"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("Copy for a bug report"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(QStringLiteral("copy")));
    QPushButton* close = buttons->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(aboutText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(themeOf(this).scaled(620), themeOf(this).scaled(460));
    close->setFocus();
}

QWidget* AboutDialog::makeAboutPage()
{
    const Theme& look = themeOf(this);
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(look.space(5), look.space(5), look.space(5), look.space(5));
    row->setSpacing(look.space(5));
    auto* picture = new QLabel(page);
    picture->setPixmap(applicationIcon().pixmap(QSize(look.scaled(64), look.scaled(64)), devicePixelRatioF()));
    picture->setAccessibleName(tr("Picture of the program"));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto* name = new QLabel(QStringLiteral("Elite Trading Coach"), page);
    setTypeRole(name, TypeRole::Display);
    auto* purpose = new QLabel(tr("Practise trading on real prices, with a coach that keeps its own score."), page);
    auto* facts = new QLabel(aboutText().section(QLatin1Char('\n'), 1).trimmed(), page);
    auto* promise
        = new QLabel(tr("Local first: no account, no telemetry. Your keys stay in the keychain of this computer.\n"
                        "Free software under the GNU General Public License, version 3 or later. No warranty."),
                     page);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->setAccessibleName(tr("Version and system"));
    setTextRole(facts, ColorRole::TextSecondary);
    for (QLabel* label : {name, purpose, facts, promise}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->setSpacing(look.space(3));
    column->addStretch(1);
    return page;
}

QWidget* AboutDialog::makeLibraryPage()
{
    const QList<UsedLibrary> libraries = usedLibraries();
    auto* table = new QTableWidget(static_cast<int>(libraries.size()), 3, this);
    table->setAccessibleName(tr("Libraries and their licences"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("Licence"), tr("What for")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < libraries.size(); ++row) {
        const UsedLibrary& library = libraries[row];
        const QString name
            = library.version.isEmpty() ? library.name : library.name + QLatin1Char(' ') + library.version;
        table->setItem(row, 0, new QTableWidgetItem(name));
        table->setItem(row, 1, new QTableWidgetItem(library.licence));
        table->setItem(row, 2, new QTableWidgetItem(library.purpose));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget* AboutDialog::makeLicencePage()
{
    auto* text = new QPlainTextEdit(this);
    QFile licence(QStringLiteral(":/about/LICENSE"));
    if (licence.open(QIODevice::ReadOnly)) {
        text->setPlainText(QString::fromUtf8(licence.readAll()));
    }
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Text of the licence"));
    setTypeRole(text, TypeRole::Mono);
    return text;
}

} // namespace elite
