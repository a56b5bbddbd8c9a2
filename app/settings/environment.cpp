// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/environment.h"

#include "app/base/closest_name.h"
#include "app/secrets/scrubber.h"
#include "app/settings/env_file.h"
#include "app/settings/settings_table.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace elite {

namespace {

using Kind = SettingsProblem::Kind;

/// Names of ours that are no settings: where files lie, and what tests use.
constexpr std::array kOtherNames{"ELITE_HOME", "ELITE_ENV_FILE", "ELITE_SHARED_DATA", "ELITE_SOURCE",
                                 "ELITE_BIN",  "ELITE_LANG",     "ELITE_PSEUDO",      "ELITE_STARTED_NS"};

/// One NAME=value from outside.
struct Given
{
    QString name;
    QByteArray value;
    SettingOrigin origin = SettingOrigin::Environment;
    QString source;
};

/// What is in force when the override is refused, in words.
QString usedInstead(const SettingInfo& info)
{
    if (info.careful) {
        return QString::fromLatin1(info.careful) + QStringLiteral(" (the careful side)");
    }
    return QStringLiteral("the stored value, or the default ") + QLatin1String(info.fallback);
}

QStringList ourNames()
{
    QStringList names;
    for (const SettingInfo& info : settingsTable()) {
        if (info.env) {
            names.append(QString::fromLatin1(info.env));
        }
    }
    for (const char* name : kOtherNames) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

/// A name that is not ours but nearly is. Other OPENAI_ names belong to other programs and are nobody's fault.
void noteUnknownName(const Given& given, Overrides& overrides)
{
    static const QStringList names = ourNames();
    if (names.contains(given.name)) {
        return;
    }
    const QString close = closestName(given.name, names);
    const bool ours
        = given.name.startsWith(QStringLiteral("ELITE_")) && !given.name.startsWith(QStringLiteral("ELITE_TEST_"));
    if (close.isEmpty() && !ours) {
        return;
    }
    const QString hint = close.isEmpty() ? QStringLiteral("no such setting")
                                         : QStringLiteral("no such setting, did you mean ") + close + QLatin1Char('?');
    overrides.problems.append({Kind::UnknownOverride, given.name, {}, hint, {}, given.source});
}

void take(Given& given, Overrides& overrides)
{
    const SettingInfo* info = findSettingByEnv(given.name);
    if (!info) {
        noteUnknownName(given, overrides);
        return;
    }
    const QString key = QString::fromLatin1(info->key);
    if (given.value.trimmed().isEmpty() || overrides.values.contains(key) || overrides.secrets.contains(key)) {
        return; // an empty value is none, and the first source wins
    }
    if (info->kind == SettingKind::Secret) {
        Secret secret = Secret::take(given.value);
        learnSecret(secret);
        overrides.secrets.emplace(key, SecretOverride{std::move(secret), given.origin, given.source});
        return;
    }
    const QString text = QString::fromUtf8(given.value);
    const Result<QString> value = acceptedValue(*info, text);
    if (value) {
        overrides.values.insert(key, {*value, given.origin, given.source});
        return;
    }
    overrides.problems.append({Kind::RefusedOverride, given.name, scrubbed(text).left(80), allowedText(*info),
                               usedInstead(*info), given.source});
    if (info->careful) {
        overrides.values.insert(key, {QString::fromLatin1(info->careful), given.origin, given.source});
    }
}

void takeFile(const QString& path, Overrides& overrides)
{
    Result<EnvFile> file = readEnvFile(path);
    if (!file) {
        overrides.problems.append({Kind::UnreadableEnvFile, path, {}, file.error().detail, {}, path});
        return;
    }
    for (const int line : file->wrongLines) {
        overrides.problems.append({Kind::UnreadableEnvFile,
                                   path + QStringLiteral(", line ") + QString::number(line),
                                   {},
                                   QStringLiteral("not NAME=value"),
                                   {},
                                   path});
    }
    // Inside one file the last line wins, as every other reader of these files has it.
    QList<Given> lines;
    for (EnvLine& line : file->lines) {
        lines.prepend({line.name, std::move(line.value), SettingOrigin::EnvFile,
                       path + QStringLiteral(", line ") + QString::number(line.line)});
    }
    const qsizetype before = static_cast<qsizetype>(overrides.secrets.size());
    for (Given& line : lines) {
        take(line, overrides);
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    if (static_cast<qsizetype>(overrides.secrets.size()) > before && (QFileInfo(path).permissions() & others)) {
        overrides.problems.append({Kind::UnreadableEnvFile,
                                   path,
                                   {},
                                   QStringLiteral("holds a key and can be read by other users; run: chmod 600 ") + path,
                                   {},
                                   path});
    }
}

} // namespace

QStringList envFiles(const QProcessEnvironment& environment, const QString& dataFolder, const QString& currentFolder)
{
    const QString named = environment.value(QStringLiteral("ELITE_ENV_FILE"));
    if (!named.isEmpty()) {
        return {named};
    }
    QStringList files;
    for (const QString& folder : {currentFolder, dataFolder}) {
        const QString path = QDir(folder).absoluteFilePath(QStringLiteral(".env"));
        if (QFileInfo(path).isFile() && !files.contains(path)) {
            files.append(path);
        }
    }
    return files;
}

Overrides readOverrides(const QProcessEnvironment& environment, const QStringList& files)
{
    Overrides overrides;
    QStringList names = environment.keys();
    std::ranges::sort(names);
    for (const QString& name : names) {
        Given given{name, environment.value(name).toUtf8(), SettingOrigin::Environment, QStringLiteral("environment")};
        take(given, overrides);
    }
    for (const QString& path : files) {
        takeFile(path, overrides);
    }
    return overrides;
}

} // namespace elite
