// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace elite {

/// Version, build and system in a few lines, for a bug report.
QString aboutText();

/// What this program is made of, with the licence of each part.
struct UsedLibrary
{
    QString name;
    QString version; ///< as it runs here, empty when it does not tell
    QString licence; ///< SPDX
    QString purpose; ///< translated
};
QList<UsedLibrary> usedLibraries();

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

private:
    QWidget* makeAboutPage();
    QWidget* makeLicencePage();
    QWidget* makeLibraryPage();
};

} // namespace elite
