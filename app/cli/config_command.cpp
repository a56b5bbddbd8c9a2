// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_context.h"
#include "app/base/closest_name.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/settings/env_example.h"
#include "app/settings/settings_table.h"

#include <QJsonArray>

namespace elite::cli {

namespace {

QString originText(SettingOrigin origin, const QString& source)
{
    switch (origin) {
    case SettingOrigin::Default:
        return QStringLiteral("default");
    case SettingOrigin::Stored:
        return QStringLiteral("stored");
    case SettingOrigin::EnvFile:
        return source;
    case SettingOrigin::Environment:
        break;
    }
    return QStringLiteral("environment");
}

/// What may be shown: a key only tells that it is there.
QString shownValue(const Settings& settings, const SettingInfo& info)
{
    if (info.kind == SettingKind::Secret) {
        return settings.secretSource(QLatin1StringView(info.key)).isEmpty() ? QStringLiteral("(in the keychain)")
                                                                            : QStringLiteral("(given)");
    }
    const QString value = settings.text(QLatin1StringView(info.key));
    return info.unit ? QString(value + QLatin1Char(' ') + QString::fromUtf8(info.unit)) : value;
}

QString shownOrigin(const Settings& settings, const SettingInfo& info)
{
    const QLatin1StringView key(info.key);
    const QString secret = settings.secretSource(key);
    return secret.isEmpty() ? originText(settings.origin(key), settings.source(key)) : secret;
}

QJsonObject jsonOf(const Settings& settings, const SettingInfo& info)
{
    const QLatin1StringView key(info.key);
    QJsonObject object{{QStringLiteral("key"), key},
                       {QStringLiteral("origin"), shownOrigin(settings, info)},
                       {QStringLiteral("allowed"), allowedText(info)}};
    if (info.kind == SettingKind::Secret) {
        object.insert(QStringLiteral("given"), !settings.secretSource(key).isEmpty());
    } else {
        object.insert(QStringLiteral("value"), settings.text(key));
        object.insert(QStringLiteral("default"), QLatin1StringView(info.fallback));
    }
    if (info.unit) {
        object.insert(QStringLiteral("unit"), QString::fromUtf8(info.unit));
    }
    if (info.env) {
        object.insert(QStringLiteral("env"), QLatin1StringView(info.env));
    }
    return object;
}

int list(const Settings& settings, const Arguments& arguments)
{
    QList<QStringList> rows{{QStringLiteral("SETTING"), QStringLiteral("VALUE"), QStringLiteral("FROM"),
                             QStringLiteral("ENVIRONMENT NAME")}};
    QJsonArray array;
    for (const SettingInfo& info : settingsTable()) {
        if (arguments.has("changed") && shownOrigin(settings, info) == QStringLiteral("default")) {
            continue;
        }
        array.append(jsonOf(settings, info));
        rows.append({QString::fromLatin1(info.key), shownValue(settings, info), shownOrigin(settings, info),
                     QString::fromLatin1(info.env)});
    }
    QJsonArray problems;
    for (const SettingsProblem& problem : settings.problems()) {
        problems.append(problem.line());
    }
    if (arguments.json()) {
        printJson({{QStringLiteral("settings"), array}, {QStringLiteral("problems"), problems}});
        return Good;
    }
    print(table(rows));
    for (const SettingsProblem& problem : settings.problems()) {
        complain(problem.line());
    }
    return Good;
}

/// A setting by its key or its environment name.
const SettingInfo* named(const QString& name)
{
    if (const SettingInfo* info = findSetting(name)) {
        return info;
    }
    if (const SettingInfo* info = findSettingByEnv(name)) {
        return info;
    }
    QStringList names;
    for (const SettingInfo& info : settingsTable()) {
        names.append(QString::fromLatin1(info.key));
        if (info.env) {
            names.append(QString::fromLatin1(info.env));
        }
    }
    const QString close = closestName(name, names);
    complain(QStringLiteral("no setting '") + name + QLatin1Char('\'')
             + (close.isEmpty() ? QStringLiteral("; see: elite config list")
                                : QStringLiteral(", did you mean '") + close + QStringLiteral("'?")));
    return nullptr;
}

int get(const Settings& settings, const SettingInfo& info, const Arguments& arguments)
{
    if (arguments.json()) {
        printJson(jsonOf(settings, info));
    } else {
        print(info.kind == SettingKind::Secret ? shownValue(settings, info)
                                               : settings.text(QLatin1StringView(info.key)));
    }
    return Good;
}

/// After set and unset: what is in force now, which an override may decide.
int report(const Settings& settings, const SettingInfo& info, const Done& done, const Arguments& arguments)
{
    if (!done) {
        complain(QString::fromLatin1(info.key) + QStringLiteral(": ") + done.error().detail);
        return done.error().code == ErrorCode::Storage || done.error().code == ErrorCode::Full ? Failed : Usage;
    }
    const QLatin1StringView key(info.key);
    if (arguments.json()) {
        printJson(jsonOf(settings, info));
        return Good;
    }
    print(key + QStringLiteral(" = ") + settings.text(key) + QStringLiteral(" (") + shownOrigin(settings, info)
          + QLatin1Char(')'));
    if (settings.origin(key) > SettingOrigin::Stored) {
        print(QStringLiteral("Kept, but not in force: ") + shownOrigin(settings, info)
              + QStringLiteral(" sets it. Stored now: ") + settings.storedText(key));
    }
    if (info.applies == Applies::AtRestart) {
        print(QStringLiteral("A running program follows at its next start."));
    }
    return Good;
}

int runOn(Settings& settings, const QStringList& words, const Arguments& arguments)
{
    const QString verb = words.value(0);
    const bool needsValue = verb == QStringLiteral("set");
    const bool needsName = needsValue || verb == QStringLiteral("get") || verb == QStringLiteral("unset");
    if (verb == QStringLiteral("list") && words.size() == 1) {
        return list(settings, arguments);
    }
    if (!needsName || words.size() != (needsValue ? 3 : 2)) {
        complain(QStringLiteral("use: elite config list | get SETTING | set SETTING VALUE | unset SETTING | example"));
        return Usage;
    }
    const SettingInfo* info = named(words.at(1));
    if (!info) {
        return Usage;
    }
    const QLatin1StringView key(info->key);
    if (needsValue) {
        return report(settings, *info, settings.set(key, words.at(2)), arguments);
    }
    return verb == QStringLiteral("get") ? get(settings, *info, arguments)
                                         : report(settings, *info, settings.reset(key), arguments);
}

} // namespace

int runConfig(const QStringList& given)
{
    Arguments arguments("config", "Shows and changes settings. A setting is named by its key or its environment name.");
    arguments.add("changed", QStringLiteral("list: only what differs from the default."));
    arguments.addPositional(
        "list|get|set|unset|example",
        QStringLiteral("list everything; get, set or unset one setting; example prints a .env file."));
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.positional() == QStringList{QStringLiteral("example")}) {
        print(envExample().trimmed());
        return Good;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    const Done started = context.start();
    if (!started) {
        complain(started.error().detail);
        return Failed;
    }
    return runOn(context.settings(), arguments.positional(), arguments);
}

} // namespace elite::cli
