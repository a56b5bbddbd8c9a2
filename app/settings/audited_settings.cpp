// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/audited_settings.h"

#include "app/settings/settings.h"
#include "app/settings/settings_table.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace elite {

namespace {

constexpr QLatin1StringView kTold("settings.audited");

QString originWord(const Settings& settings, QLatin1StringView key)
{
    switch (settings.origin(key)) {
    case SettingOrigin::Default:
        return QStringLiteral("default");
    case SettingOrigin::Stored:
        return QStringLiteral("stored");
    case SettingOrigin::EnvFile:
    case SettingOrigin::Environment:
        break;
    }
    return settings.source(key);
}

} // namespace

void auditSettings(Settings& settings, const std::function<void(QString, QString, QString)>& audit)
{
    QJsonObject told = QJsonDocument::fromJson(settings.state(kTold)).object();
    const QJsonObject before = told;
    for (const SettingInfo& info : settingsTable()) {
        if (!info.audited) {
            continue;
        }
        const QLatin1StringView key(info.key);
        const QString last = told.value(key).toString(QString::fromLatin1(info.fallback));
        const QString now = settings.text(key);
        if (now != last) {
            audit(QStringLiteral("setting.changed"), key,
                  last + QStringLiteral(" -> ") + now + QStringLiteral(" (") + originWord(settings, key)
                      + QLatin1Char(')'));
            told.insert(key, now);
        }
    }
    if (told != before) {
        // Where this cannot be kept, the same change is told twice: better than never.
        static_cast<void>(settings.setState(kTold, QJsonDocument(told).toJson(QJsonDocument::Compact)));
    }
}

} // namespace elite
