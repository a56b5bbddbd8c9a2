// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_texts.h"

#include "app/settings/settings.h"
#include "models/base/decimal.h"
#include "ui/base/number_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Sentences of this page; the table's own words have the context "Settings" too.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString translated(const char* source)
{
    return source ? QCoreApplication::translate("Settings", source) : QString();
}

/// A number of the table as the user writes it.
QString shownNumber(const char* text, const QLocale& locale)
{
    const Result<Decimal> value = Decimal::parse(text);
    return value ? formatNumber(*value, locale) : QString::fromLatin1(text);
}

QString withUnit(const QString& number, const SettingInfo& info)
{
    return info.unit ? QString(number + u'\u00A0' + settingUnit(info)) : number;
}

QString shownValue(const SettingInfo& info, const QString& value, const QLocale& locale)
{
    if (info.kind == SettingKind::Integer || info.kind == SettingKind::Decimal) {
        return withUnit(shownNumber(value.toLatin1().constData(), locale), info);
    }
    return value;
}

QString allowed(const SettingInfo& info, const QLocale& locale)
{
    switch (info.kind) {
    case SettingKind::Integer:
        return Words::tr("Allowed: whole numbers from %1 to %2.")
            .arg(shownNumber(info.least, locale), withUnit(shownNumber(info.most, locale), info));
    case SettingKind::Decimal:
        return Words::tr("Allowed: numbers from %1 to %2.")
            .arg(shownNumber(info.least, locale), withUnit(shownNumber(info.most, locale), info));
    case SettingKind::Models:
        return Words::tr("Allowed: model names of letters, digits and . _ : / -, separated by commas.");
    default:
        return Words::tr("Allowed: text of at most 500 characters.");
    }
}

} // namespace

QString settingLabel(const SettingInfo& info)
{
    return translated(info.label);
}

QString settingHelp(const SettingInfo& info)
{
    const QString help = translated(info.help);
    return info.applies == Applies::AtRestart ? QString(help + u' ' + Words::tr("Takes effect at the next start."))
                                              : help;
}

QString settingUnit(const SettingInfo& info)
{
    return translated(info.unit);
}

QString choiceLabel(const SettingChoice& choice)
{
    return translated(choice.label);
}

QString pageTitle(SettingPage page)
{
    switch (page) {
    case SettingPage::Look:
        return Words::tr("Appearance");
    case SettingPage::Shortcuts:
        return Words::tr("Shortcuts");
    case SettingPage::Trading:
        return Words::tr("Trading");
    case SettingPage::Market:
        return Words::tr("Market data");
    case SettingPage::Coach:
        return Words::tr("Coach");
    case SettingPage::Automation:
        return Words::tr("Automation");
    case SettingPage::Diagnosis:
        break;
    }
    return Words::tr("Diagnosis");
}

QString pageIcon(SettingPage page)
{
    switch (page) {
    case SettingPage::Look:
        return u"palette"_s;
    case SettingPage::Shortcuts:
        return u"keyboard"_s;
    case SettingPage::Trading:
        return u"trade"_s;
    case SettingPage::Market:
        return u"activity"_s;
    case SettingPage::Coach:
        return u"coach"_s;
    case SettingPage::Automation:
        return u"bot"_s;
    case SettingPage::Diagnosis:
        break;
    }
    return u"bug"_s;
}

QString refusalText(const SettingInfo& info, const QString& kept, const QLocale& locale)
{
    return allowed(info, locale) + u' ' + Words::tr("Kept: %1.").arg(shownValue(info, kept, locale));
}

QString overrideText(const Settings& settings, const SettingInfo& info)
{
    const QLatin1StringView key(info.key);
    switch (settings.origin(key)) {
    case SettingOrigin::Environment:
        return Words::tr("Set by the environment (%1). It is in force until the program is started without it.")
            .arg(QLatin1StringView(info.env));
    case SettingOrigin::EnvFile:
        return Words::tr("Set by %1 as %2.").arg(settings.source(key), QLatin1StringView(info.env));
    case SettingOrigin::Default:
    case SettingOrigin::Stored:
        break;
    }
    return {};
}

QString problemText(const SettingsProblem& problem)
{
    using Kind = SettingsProblem::Kind;
    switch (problem.kind) {
    case Kind::RefusedOverride:
        return Words::tr("%1 (%2) has a value that is not accepted: \"%3\". Allowed: %4. Used instead: %5.")
            .arg(problem.name, problem.source, problem.value, problem.allowed, problem.used);
    case Kind::UnknownOverride:
        return Words::tr("%1 (%2) is ignored: %3").arg(problem.name, problem.source, problem.allowed);
    case Kind::RefusedStored:
        return Words::tr("The stored value of %1 is not accepted by this version: \"%2\". Used instead: %3.")
            .arg(problem.name, problem.value, problem.used);
    case Kind::UnreadableEnvFile:
        return Words::tr("%1 cannot be used: %2").arg(problem.name, problem.allowed);
    case Kind::DamagedFile:
        return Words::tr("The settings file was damaged. It was moved to %1 and the defaults are in force.")
            .arg(problem.used);
    case Kind::NoFile:
        return Words::tr("Settings cannot be kept, changes last for this run only: %1").arg(problem.allowed);
    case Kind::Refused:
        break;
    }
    return problem.allowed;
}

} // namespace elite
