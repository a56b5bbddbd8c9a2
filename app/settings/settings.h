// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/environment.h"
#include "app/settings/settings_store.h"

#include <QObject>

#include <vector>

namespace elite {

/// The settings in force: default, then what the user stored, then what .env files and the environment say. Used on the
/// thread that made it; what another thread needs is copied into a value first (AppFlags, CoachSettings).
/// Asking for a key that is not in the table is a mistake of ours and ends the program; use
/// app/settings/setting_keys.h.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Never fails: a file that cannot be used leaves the defaults in force and a line in problems().
    explicit Settings(const QString& file, Overrides overrides = {}, QObject* parent = nullptr);

    bool flag(QAnyStringView key) const;
    qint64 number(QAnyStringView key) const;
    QString text(QAnyStringView key) const; ///< every kind, in its normal form; decimals are read from here
    QStringList list(QAnyStringView key) const; ///< SettingKind::Models
    SettingOrigin origin(QAnyStringView key) const;
    QString source(QAnyStringView key) const; ///< of an override: "environment", or "path, line n"
    QString storedText(QAnyStringView key) const; ///< what is in force without the environment

    /// Keeps a new value. Refused with the exact reason when the setting does not accept it; the old value stays. Under
    /// an override the value is kept but not in force before the override goes away. Without a usable file (see
    /// problems()) it lasts for this run.
    Done set(QAnyStringView key, const QString& text);
    Done reset(QAnyStringView key);

    /// Opaque bytes of the window: layouts, sizes, the last folder.
    QByteArray state(const QString& name) const { return m_store.state(name); }
    Done setState(const QString& name, const QByteArray& bytes) { return m_store.setState(name, bytes); }

    const QList<SettingsProblem>& problems() const { return m_problems; }
    /// A key given by environment, moved out: the second call for the same key finds nothing.
    Secret takeSecret(QAnyStringView key);
    /// Where the key was given, also after takeSecret(); empty when it was not.
    QString secretSource(QAnyStringView key) const { return m_secretSources.value(key.toString()); }

Q_SIGNALS:
    /// The value in force changed.
    void changed(const QString& key);

private:
    std::size_t index(QAnyStringView key) const;
    void load();

    SettingsStore m_store;
    std::vector<QString> m_stored; ///< by row of the table; null = not stored
    QMap<QString, SettingOverride> m_overrides;
    std::map<QString, SecretOverride> m_secrets;
    QMap<QString, QString> m_secretSources;
    QList<SettingsProblem> m_problems;
};

} // namespace elite
