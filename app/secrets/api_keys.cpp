// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/api_keys.h"

#include "app/secrets/scrubber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcKeys, "elite.secrets.keys")

QByteArray toJson(const std::vector<ApiKeyInfo>& keys)
{
    QJsonArray rows;
    for (const ApiKeyInfo& key : keys) {
        QJsonObject row{{QStringLiteral("id"), key.id},
                        {QStringLiteral("provider"), providerName(key.provider)},
                        {QStringLiteral("label"), key.label},
                        {QStringLiteral("added"), key.added.toString(Qt::ISODate)},
                        {QStringLiteral("item"), key.item}};
        if (key.isAttested) {
            row.insert(QStringLiteral("attested"), true);
        }
        rows.append(row);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<ApiKeyInfo> fromJson(const QByteArray& json)
{
    std::vector<ApiKeyInfo> keys;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const auto& row : rows) {
        const QJsonObject object = row.toObject();
        const auto provider = providerFromName(object.value(QStringLiteral("provider")).toString());
        ApiKeyInfo key;
        key.id = object.value(QStringLiteral("id")).toString();
        key.label = object.value(QStringLiteral("label")).toString();
        key.added = QDateTime::fromString(object.value(QStringLiteral("added")).toString(), Qt::ISODate);
        key.item = object.value(QStringLiteral("item")).toString();
        key.isAttested = object.value(QStringLiteral("attested")).toBool();
        if (provider && !key.id.isEmpty() && !key.item.isEmpty()) {
            key.provider = *provider;
            keys.push_back(std::move(key));
        } else {
            qCWarning(lcKeys) << "left out an unreadable row of the list of keys";
        }
    }
    return keys;
}

QString auditName(const ApiKeyInfo& key)
{
    return providerName(key.provider) + QLatin1Char('/') + key.id; // the label is the user's own text
}

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

void later(QObject* context, const ApiKeys::Finished& done, const Done& result)
{
    QTimer::singleShot(0, context, [done, result] { done(result); });
}

void learnParts(const std::vector<Secret>& parts)
{
    for (const Secret& part : parts) {
        learnSecret(part); // one by one: a log line holds a part, never the packed whole
    }
}

} // namespace

int ageInDays(const ApiKeyInfo& key, const QDateTime& now)
{
    return static_cast<int>(std::max<qint64>(0, key.added.daysTo(now)));
}

ApiKeys::ApiKeys(SecretStore& store, Records records, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_records(std::move(records))
    , m_keys(fromJson(m_records.read()))
{
}

const ApiKeyInfo* ApiKeys::find(const QString& id) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const ApiKeyInfo& key) { return key.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

ApiKeyInfo* ApiKeys::findMutable(const QString& id)
{
    return const_cast<ApiKeyInfo*>(find(id));
}

Done ApiKeys::save(std::vector<ApiKeyInfo> keys)
{
    Done written = m_records.write(toJson(keys));
    if (written) {
        m_keys = std::move(keys);
        Q_EMIT changed();
    }
    return written;
}

void ApiKeys::noteValue(const QString& id, const Secret& firstPart)
{
    if (ApiKeyInfo* key = findMutable(id)) {
        key->shown = masked(firstPart);
    }
    m_environmentIsStored = m_environmentIsStored || (!m_environment.isEmpty() && m_environment.sameAs(firstPart));
}

void ApiKeys::readMasks()
{
    for (const ApiKeyInfo& key : m_keys) {
        if (key.shown.isEmpty()) {
            use(key.id, this, [this](const Result<std::vector<Secret>>& parts) {
                if (parts) {
                    Q_EMIT changed();
                }
            });
        }
    }
}

void ApiKeys::use(const QString& id, QObject* context, Parts done)
{
    const ApiKeyInfo* key = find(id);
    if (key == nullptr) {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done(Error{ErrorCode::NotFound, QStringLiteral("no such key")});
        });
        return;
    }
    m_store.read(key->item, context, [self = QPointer<ApiKeys>(this), id, done = std::move(done)](Result<Secret> read) {
        Result<std::vector<Secret>> parts = read ? partsFrom(*read) : Result<std::vector<Secret>>(read.error());
        if (parts) {
            learnParts(*parts);
            if (self && !parts->empty()) {
                self->noteValue(id, parts->front());
            }
        }
        done(std::move(parts));
    });
}

void ApiKeys::add(KeyProvider provider, const QString& label, std::vector<Secret> parts, QObject* context,
                  Finished done)
{
    learnParts(parts);
    if (parts.size() != keyParts(provider).size()) {
        later(context, done, Error{ErrorCode::InvalidInput, QStringLiteral("a part of the key is missing")});
        return;
    }
    ApiKeyInfo key;
    key.id = freshName();
    key.provider = provider;
    key.label = label;
    key.added = m_records.now();
    key.item = QStringLiteral("keys/") + providerName(provider) + QLatin1Char('/') + freshName();
    auto first = std::make_shared<Secret>(parts.front().duplicate());
    const Secret packed = packedParts(parts);
    m_store.write(
        key.item, packed, this,
        [this, key, first, watched = QPointer<QObject>(context), done = std::move(done)](const Done& written) {
            Done result = written;
            if (result) {
                std::vector<ApiKeyInfo> keys = m_keys;
                keys.push_back(key);
                result = save(std::move(keys));
                if (result) {
                    noteValue(key.id, *first);
                    Q_EMIT audited(QStringLiteral("key.saved"), auditName(key));
                    Q_EMIT changed();
                } else { // nobody would find it again
                    m_store.remove(key.item, this, [](const Done&) {});
                }
            }
            if (watched) {
                done(result);
            }
        });
}

Done ApiKeys::rename(const QString& id, const QString& label)
{
    std::vector<ApiKeyInfo> keys = m_keys;
    const auto key
        = std::find_if(keys.begin(), keys.end(), [&](const ApiKeyInfo& candidate) { return candidate.id == id; });
    if (key == keys.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("no such key")};
    }
    key->label = label;
    return save(std::move(keys));
}

Done ApiKeys::attest(const QString& id)
{
    std::vector<ApiKeyInfo> keys = m_keys;
    const auto key
        = std::find_if(keys.begin(), keys.end(), [&](const ApiKeyInfo& candidate) { return candidate.id == id; });
    if (key == keys.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("no such key")};
    }
    key->isAttested = true;
    const QString subject = auditName(*key);
    Done saved = save(std::move(keys));
    if (saved) {
        Q_EMIT audited(QStringLiteral("key.attested"), subject);
    }
    return saved;
}

void ApiKeys::replace(const QString& id, std::vector<Secret> parts, QObject* context, Finished done)
{
    learnParts(parts);
    const ApiKeyInfo* old = find(id);
    if (old == nullptr || parts.size() != keyParts(old->provider).size()) {
        later(context, done, Error{ErrorCode::InvalidInput, QStringLiteral("no such key, or a part of it is missing")});
        return;
    }
    const QString oldItem = old->item;
    const QString newItem = QStringLiteral("keys/") + providerName(old->provider) + QLatin1Char('/') + freshName();
    auto first = std::make_shared<Secret>(parts.front().duplicate());
    const Secret packed = packedParts(parts);
    m_store.write(newItem, packed, this,
                  [this, id, oldItem, newItem, first, watched = QPointer<QObject>(context),
                   done = std::move(done)](const Done& written) {
                      Done result = written;
                      if (result) {
                          std::vector<ApiKeyInfo> keys = m_keys;
                          for (ApiKeyInfo& key : keys) {
                              if (key.id == id) {
                                  key.item = newItem;
                                  key.added = m_records.now();
                                  key.shown = masked(*first);
                                  key.isAttested = false;
                              }
                          }
                          result = save(std::move(keys));
                          if (const ApiKeyInfo* key = find(id); key != nullptr && result) {
                              Q_EMIT audited(QStringLiteral("key.replaced"), auditName(*key));
                          }
                      }
                      if (!written) {
                          if (watched) {
                              done(result);
                          }
                          return;
                      }
                      // The value that is not in use any more goes; a revoked key must not linger.
                      m_store.remove(result ? oldItem : newItem, this, [result, watched, done](const Done& removed) {
                          if (!removed) {
                              qCWarning(lcKeys).noquote() << "an old value stayed behind:" << removed.error().detail;
                          }
                          if (watched) {
                              done(result ? removed : result);
                          }
                      });
                  });
}

void ApiKeys::remove(const QString& id, QObject* context, Finished done)
{
    const ApiKeyInfo* key = find(id);
    if (key == nullptr) {
        later(context, done, {});
        return;
    }
    m_store.remove(key->item, this,
                   [this, id, watched = QPointer<QObject>(context), done = std::move(done)](const Done& removed) {
                       Done result = removed;
                       const ApiKeyInfo* gone = find(id);
                       const QString name = gone == nullptr ? id : auditName(*gone);
                       if (result) {
                           std::vector<ApiKeyInfo> keys = m_keys;
                           keys.erase(std::remove_if(keys.begin(), keys.end(),
                                                     [&](const ApiKeyInfo& each) { return each.id == id; }),
                                      keys.end());
                           result = save(std::move(keys));
                           Q_EMIT audited(QStringLiteral("key.removed"), name);
                       }
                       if (watched) {
                           done(result);
                       }
                   });
}

void ApiKeys::setEnvironmentKey(Secret key, const QString& source)
{
    learnSecret(key);
    m_environment = std::move(key);
    m_environmentSource = source;
    Q_EMIT changed();
}

bool ApiKeys::offersToKeepEnvironmentKey() const
{
    return hasEnvironmentKey() && !m_declined && !m_environmentIsStored;
}

void ApiKeys::declineEnvironmentOffer()
{
    m_declined = true;
    Q_EMIT changed();
}

void ApiKeys::keepEnvironmentKey(const QString& label, QObject* context, Finished done)
{
    std::vector<Secret> parts;
    parts.push_back(m_environment.duplicate());
    add(KeyProvider::OpenAi, label, std::move(parts), context, std::move(done));
}

} // namespace elite
