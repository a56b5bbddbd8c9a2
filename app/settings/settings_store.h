// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace elite {

/// The file behind Settings: what the user changed, and window layouts. SQLite (WAL, NORMAL), because two programs may
/// have it open, a kill must lose nothing that was acknowledged and a layout is written often; a power cut may cost the
/// last second. Used on one thread.
class SettingsStore
{
public:
    /// Opens or creates `file`. A damaged file is moved aside together with its -wal and -shm and a new one begun:
    /// movedAside() then names where the old one lies. Without a usable file the store keeps nothing and every write
    /// says why.
    Done open(const QString& file);
    bool isOpen() const { return m_database.has_value(); }
    QString movedAside() const { return m_movedAside; }

    Result<QList<std::pair<QString, QString>>> values() const;
    Done setValue(const QString& key, const QString& value);
    Done removeValue(const QString& key);

    QByteArray state(const QString& name) const;
    Done setState(const QString& name, const QByteArray& value);

private:
    Done openOnce(const QString& file);

    mutable std::optional<Database> m_database; // reading changes nothing of ours
    QString m_movedAside;
    QString m_whyClosed = QStringLiteral("the settings file was not opened");
};

} // namespace elite
