// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/counters.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace elite {

namespace {

constexpr QByteArrayView kKind("counter");

class CounterProjection final : public Projection
{
public:
    explicit CounterProjection(Statement put)
        : m_put(std::move(put))
    {
    }

    Done apply(const EventView& event) override
    {
        if (event.kind != kKind) {
            return {};
        }
        const QJsonObject fields = QJsonDocument::fromJson(event.payload.toByteArray()).object();
        const QByteArray name = fields.value(QLatin1String("name")).toString().toUtf8();
        bool number = false;
        // The value travels as text: a JSON number beyond 2^53 would be rounded.
        const qint64 value = fields.value(QLatin1String("value")).toString().toLongLong(&number);
        if (name.isEmpty() || !number) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("a counter event without name and value")};
        }
        return m_put.bindText(1, name).bind(2, value).bind(3, event.seq).run();
    }

private:
    Statement m_put;
};

} // namespace

NewEvent counterEvent(const QString& name, qint64 value)
{
    const QJsonObject fields{{QStringLiteral("name"), name}, {QStringLiteral("value"), QString::number(value)}};
    return {kKind.toByteArray(), QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

Result<qint64> counterValue(Database& database, const QString& name)
{
    auto rows = database.prepare("SELECT value FROM counter WHERE name = ?1");
    if (!rows) {
        return rows.error();
    }
    const QByteArray key = name.toUtf8();
    const auto row = rows->bindText(1, key).step();
    if (!row) {
        return row.error();
    }
    return *row ? rows->integer(0) : 0;
}

Result<std::unique_ptr<Projection>> makeCounterProjection(Database& database)
{
    auto put = database.prepare("INSERT INTO counter(name, value, seq) VALUES(?1, ?2, ?3)"
                                " ON CONFLICT(name) DO UPDATE SET value = excluded.value, seq = excluded.seq");
    if (!put) {
        return put.error();
    }
    return std::unique_ptr<Projection>(std::make_unique<CounterProjection>(std::move(*put)));
}

} // namespace elite
