// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/secrets/scrubber.h"
#include "app/settings/settings_table.h"

#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(logSettings, "elite.settings")

} // namespace

Settings::Settings(const QString& file, Overrides overrides, QObject* parent)
    : QObject(parent)
    , m_stored(settingsTable().size())
    , m_overrides(std::move(overrides.values))
    , m_secrets(std::move(overrides.secrets))
    , m_problems(std::move(overrides.problems))
{
    for (const auto& [key, given] : m_secrets) {
        m_secretSources.insert(key, given.source);
    }
    const Done opened = m_store.open(file);
    if (!m_store.movedAside().isEmpty()) {
        m_problems.append({SettingsProblem::Kind::DamagedFile, file, {}, {}, m_store.movedAside(), file});
    }
    if (!opened) {
        m_problems.append({SettingsProblem::Kind::NoFile, file, {}, opened.error().detail, {}, file});
    }
    load();
    for (const SettingsProblem& problem : std::as_const(m_problems)) {
        qCWarning(logSettings).noquote() << problem.line();
    }
}

void Settings::load()
{
    const auto rows = m_store.values();
    if (!rows) {
        m_problems.append({SettingsProblem::Kind::NoFile, {}, {}, rows.error().detail, {}, {}});
        return;
    }
    for (const auto& [key, text] : *rows) {
        const SettingInfo* info = findSetting(key);
        if (!info) {
            qCInfo(logSettings).noquote() << "a stored setting is unknown to this version and left alone:" << key;
            continue;
        }
        const Result<QString> value = acceptedValue(*info, text);
        if (value) {
            m_stored[index(key)] = *value;
            continue;
        }
        const QString used = QStringLiteral("the default ") + QLatin1String(info->fallback);
        m_problems.append(
            {SettingsProblem::Kind::RefusedStored, key, scrubbed(text).left(80), allowedText(*info), used, {}});
    }
}

std::size_t Settings::index(QAnyStringView key) const
{
    const SettingInfo* info = findSetting(key);
    require(info != nullptr, "a key of the settings table");
    return static_cast<std::size_t>(info - settingsTable().data());
}

QString Settings::storedText(QAnyStringView key) const
{
    const std::size_t row = index(key);
    return m_stored[row].isNull() ? QString::fromLatin1(settingsTable()[row].fallback) : m_stored[row];
}

QString Settings::text(QAnyStringView key) const
{
    const auto given = m_overrides.constFind(key.toString());
    return given == m_overrides.cend() ? storedText(key) : given->value;
}

bool Settings::flag(QAnyStringView key) const
{
    require(settingsTable()[index(key)].kind == SettingKind::Flag, "flag() of a setting that is a flag");
    return text(key) == QLatin1StringView("true");
}

qint64 Settings::number(QAnyStringView key) const
{
    require(settingsTable()[index(key)].kind == SettingKind::Integer, "number() of a setting that is a whole number");
    return text(key).toLongLong();
}

QStringList Settings::list(QAnyStringView key) const
{
    return text(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

SettingOrigin Settings::origin(QAnyStringView key) const
{
    const auto given = m_overrides.constFind(key.toString());
    if (given != m_overrides.cend()) {
        return given->origin;
    }
    return m_stored[index(key)].isNull() ? SettingOrigin::Default : SettingOrigin::Stored;
}

QString Settings::source(QAnyStringView key) const
{
    const auto given = m_overrides.constFind(key.toString());
    return given == m_overrides.cend() ? QString() : given->source;
}

Done Settings::set(QAnyStringView key, const QString& text)
{
    const std::size_t row = index(key);
    const SettingInfo& info = settingsTable()[row];
    const Result<QString> value = acceptedValue(info, text);
    if (!value) {
        return Error{value.error().code, value.error().detail + QStringLiteral("; kept: ") + this->text(key)};
    }
    const QString before = this->text(key);
    if (scrubbed(*value) != *value) { // a key pasted into the wrong field would lie in the file in the clear
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("this looks like a key; keys belong on the page Keys; kept: ") + before};
    }
    Done kept = m_store.isOpen() ? m_store.setValue(QString::fromLatin1(info.key), *value) : Done();
    if (!kept) {
        return kept;
    }
    m_stored[row] = *value;
    if (this->text(key) != before) {
        Q_EMIT changed(QString::fromLatin1(info.key));
    }
    return {};
}

Done Settings::reset(QAnyStringView key)
{
    const std::size_t row = index(key);
    const QString before = text(key);
    Done removed = m_store.isOpen() ? m_store.removeValue(QString::fromLatin1(settingsTable()[row].key)) : Done();
    if (!removed) {
        return removed;
    }
    m_stored[row] = QString();
    if (text(key) != before) {
        Q_EMIT changed(QString::fromLatin1(settingsTable()[row].key));
    }
    return {};
}

Secret Settings::takeSecret(QAnyStringView key)
{
    const auto found = m_secrets.find(key.toString());
    if (found == m_secrets.end()) {
        return {};
    }
    Secret secret = std::move(found->second.secret);
    m_secrets.erase(found);
    return secret;
}

} // namespace elite
