// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcLanguage, "elite.language")

bool install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
        return true;
    }
    delete translator;
    return false;
}

} // namespace

Language chosenLanguage(const QString& setting)
{
    if (qEnvironmentVariableIsSet("ELITE_PSEUDO")) {
        return {QStringLiteral("pseudo"), QLocale(QLocale::English), Qt::LeftToRight};
    }
    const QString forced = qEnvironmentVariable("ELITE_LANG");
    const bool system = forced.isEmpty() && (setting.isEmpty() || setting == u"system");
    const QLocale locale = system ? QLocale::system() : QLocale(forced.isEmpty() ? setting : forced);
    if (locale.language() == QLocale::C) {
        return {QStringLiteral("en"), QLocale(QLocale::English), Qt::LeftToRight}; // a bare session has no language
    }
    return {QLocale::languageToCode(locale.language()), locale, locale.textDirection()};
}

bool applyLanguage(const Language& language, QCoreApplication& application)
{
    QLocale::setDefault(language.locale);
    // Qt mirrors by itself only when its own translation of a right-to-left language is installed, or with -reverse.
    if (language.direction == Qt::RightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const QString ours = QStringLiteral(":/i18n");
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Shipped beside us on Windows and macOS, in Qt's own folder on Linux.
    if (!install(application, QStringLiteral("qtbase_") + language.code, ours)
        && !install(application, QStringLiteral("qtbase_") + language.code, qts) && language.code != u"en"
        && language.code != u"pseudo") {
        qCInfo(lcLanguage, "Qt has no translation for %ls", qUtf16Printable(language.code));
    }
    if (language.code == u"pseudo") {
        return install(application, qEnvironmentVariable("ELITE_PSEUDO"), QString());
    }
    // English has a translation too: it holds the plural forms.
    return install(application, QStringLiteral("elite_") + language.code, ours)
        || install(application, QStringLiteral("elite_en"), ours);
}

} // namespace elite
