// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace elite {

/// The language of the window. It is chosen once at start; a change in the settings is in force at the next start.
struct Language
{
    QString code; ///< "en", "de", "es"; "pseudo" for the test language
    QLocale locale; ///< numbers and dates
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// From the setting look.language ("system", "en", "de", "es"), with two overrides for tests: ELITE_LANG (any locale
/// name, for example "ar" for the mirrored layout) and ELITE_PSEUDO (the path of a .qm made by pseudo_ts.py).
Language chosenLanguage(const QString& setting);

/// Installs our translation and Qt's own, the default locale and the layout direction. Returns false when our
/// translation is missing; English then stays.
bool applyLanguage(const Language& language, QCoreApplication& application);

} // namespace elite
