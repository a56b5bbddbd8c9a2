// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_settings.h"
#include "app/coach/model_chain.h"
#include "app/secrets/api_keys.h"

#include <QObject>

namespace elite {

enum class KeyHealth {
    Unchecked,
    Checking,
    Valid,
    ValidWithoutList, ///< a restricted key that may not list models
    CouldNotCheck, ///< offline, server trouble: never taken for invalid
    Rejected,
    NoCredit,
    MissingScope,
};

/// One key that the coach may use, without its value.
struct CoachKeyInfo
{
    QString id; ///< of ApiKeys; kEnvironmentKey for the one from the environment
    QString label;
    QString shown;
    QDateTime added;
    QString organization; ///< as the service names it; keys of one share their limits
    KeyHealth health = KeyHealth::Unchecked;
    QString detail; ///< what the service said, scrubbed, English
    std::optional<std::vector<ListedModel>> models;
    QDateTime checkedAt;
    qint64 coolsUntil = 0; ///< monotonic ms
    qint64 disabledAt = -1;
    qint64 usedAt = 0; ///< for balancing: the one that rested longest goes first

    bool isDisabled() const { return health == KeyHealth::Rejected || health == KeyHealth::NoCredit; }
};

inline const QString kEnvironmentKey = QStringLiteral("environment");

/// The keys that fit the base URL in force, and what is known about each. Main thread.
class KeyRing : public QObject
{
    Q_OBJECT
public:
    KeyRing(ApiKeys& keys, QObject* parent = nullptr);

    /// Again from the list of keys: a key of OpenAI goes to OpenAI (or this computer) only.
    void refresh(const CoachSettings& settings);
    const std::vector<CoachKeyInfo>& keys() const { return m_infos; }
    CoachKeyInfo* find(const QString& id);
    const CoachKeyInfo* find(const QString& id) const;

    /// The next key for `model`, not one of `tried`; of another organization than theirs where there is one.
    std::optional<QString> pick(const QString& model, const QStringList& tried, qint64 now) const;
    /// For one request. NotFound when the key went meanwhile.
    void reveal(const QString& id, QObject* context, std::function<void(Result<Secret>)> done);

    void mark(const QString& id, KeyHealth health, const QString& detail = {});
    void cool(const QString& id, qint64 until);

Q_SIGNALS:
    void changed();
    /// A key that was not seen before, or has a new value: it wants to be checked.
    void unchecked(const QString& id);

private:
    ApiKeys& m_keys;
    std::vector<CoachKeyInfo> m_infos;
};

} // namespace elite
