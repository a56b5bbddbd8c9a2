// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_registry.h"

#include "models/base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace elite {

namespace {

constexpr auto kSeparator = "; "; // QKeySequence::listToString separates so, and "Ctrl+K, Ctrl+C" is one sequence

bool canMeet(ActionPlace a, ActionPlace b)
{
    return a == ActionPlace::Everywhere || b == ActionPlace::Everywhere || a == b;
}

bool clash(const QKeySequence& a, const QKeySequence& b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return false;
    }
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

QString stored(const QList<QKeySequence>& keys)
{
    QStringList parts;
    for (const QKeySequence& sequence : keys) {
        if (!sequence.isEmpty()) {
            parts << sequence.toString(QKeySequence::PortableText);
        }
    }
    return parts.join(QLatin1String(kSeparator));
}

QList<QKeySequence> fromStored(const QString& text)
{
    QList<QKeySequence> keys;
    for (const QString& part : text.split(QLatin1String(kSeparator), Qt::SkipEmptyParts)) {
        const QKeySequence sequence = QKeySequence::fromString(part, QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown) {
            keys << sequence;
        }
    }
    return keys;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

QAction* ActionRegistry::add(const ActionSpec& spec, const QObject* context, std::function<void()> run)
{
    require(m_byId.find(spec.id) == m_byId.end(), "an action id is used twice");
    auto* action = new QAction(spec.text, m_window);
    action->setObjectName(spec.id);
    action->setMenuRole(spec.role);
    action->setCheckable(spec.checkable);
    action->setShortcuts(spec.keys);
    // A key of one place is added to that place's panel; all others work in every window of the program.
    action->setShortcutContext(spec.place == ActionPlace::Everywhere ? Qt::ApplicationShortcut
                                                                     : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    if (spec.place == ActionPlace::Everywhere) {
        m_window->addAction(action);
    }
    m_entries.push_back(std::make_unique<Entry>(Entry{spec, action}));
    m_byId[spec.id] = m_entries.back().get();
    const auto waiting = m_unknown.find(spec.id);
    if (waiting != m_unknown.end()) {
        action->setShortcuts(fromStored(waiting->second));
        m_unknown.erase(waiting);
    }
    return action;
}

const ActionRegistry::Entry* ActionRegistry::entry(const QString& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

QAction* ActionRegistry::action(const QString& id) const
{
    const Entry* found = entry(id);
    return found ? found->action : nullptr;
}

QString ActionRegistry::plainText(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            if (i + 1 < text.size() && text[i + 1] == u'&') {
                plain += text[++i];
            }
            continue;
        }
        plain += text[i];
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.')) {
        plain.chop(1);
    }
    return plain;
}

std::vector<KeyConflict> ActionRegistry::conflicts(const QString& id, const QKeySequence& keys) const
{
    std::vector<KeyConflict> found;
    const Entry* self = entry(id);
    const ActionPlace place = self ? self->spec.place : ActionPlace::Everywhere;
    for (const auto& other : m_entries) {
        if (other.get() == self || !canMeet(place, other->spec.place)) {
            continue;
        }
        for (const QKeySequence& theirs : other->action->shortcuts()) {
            if (clash(keys, theirs)) {
                found.push_back({other->spec.id, plainText(other->spec.text), theirs});
                break;
            }
        }
    }
    return found;
}

std::vector<std::pair<QString, KeyConflict>> ActionRegistry::allConflicts() const
{
    std::vector<std::pair<QString, KeyConflict>> all;
    for (const auto& entry : m_entries) {
        for (const QKeySequence& keys : entry->action->shortcuts()) {
            for (const KeyConflict& conflict : conflicts(entry->spec.id, keys)) {
                all.emplace_back(entry->spec.id, conflict);
            }
        }
    }
    return all;
}

void ActionRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    const Entry* found = entry(id);
    if (!found || found->action->shortcuts() == keys) {
        return;
    }
    found->action->setShortcuts(keys);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys(const QString& id)
{
    if (const Entry* found = entry(id)) {
        setKeys(id, found->spec.keys);
    }
}

void ActionRegistry::resetAllKeys()
{
    m_unknown.clear();
    for (const auto& entry : m_entries) {
        entry->action->setShortcuts(entry->spec.keys);
    }
    Q_EMIT keysChanged();
}

bool ActionRegistry::isChanged(const QString& id) const
{
    const Entry* found = entry(id);
    return found && stored(found->action->shortcuts()) != stored(found->spec.keys);
}

QString ActionRegistry::changedKeys() const
{
    QJsonObject map;
    for (const auto& [id, keys] : m_unknown) {
        map[id] = keys;
    }
    for (const auto& entry : m_entries) {
        if (isChanged(entry->spec.id)) {
            map[entry->spec.id] = stored(entry->action->shortcuts());
        }
    }
    return QString::fromUtf8(QJsonDocument(map).toJson(QJsonDocument::Compact));
}

void ActionRegistry::applyChangedKeys(const QString& json)
{
    const QJsonObject map = QJsonDocument::fromJson(json.toUtf8()).object();
    m_unknown.clear();
    for (const auto& entry : m_entries) {
        const QJsonValue changed = map.value(entry->spec.id);
        entry->action->setShortcuts(changed.isString() ? fromStored(changed.toString()) : entry->spec.keys);
    }
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!entry(it.key()) && it.value().isString()) {
            m_unknown[it.key()] = it.value().toString();
        }
    }
    Q_EMIT keysChanged();
}

} // namespace elite
