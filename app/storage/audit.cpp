// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/audit.h"

#include "app/storage/ledger_check.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace elite {

namespace {

constexpr QByteArrayView kKind("audit");

class AuditProjection final : public Projection
{
public:
    explicit AuditProjection(Statement insert)
        : m_insert(std::move(insert))
    {
    }

    Done apply(const EventView& event) override
    {
        if (event.kind != kKind && event.kind != kRestoredKind) {
            return {};
        }
        const QJsonObject fields = QJsonDocument::fromJson(event.payload.toByteArray()).object();
        const QByteArray action = fields.value(QLatin1String("action")).toString().toUtf8();
        const QByteArray subject = fields.value(QLatin1String("subject")).toString().toUtf8();
        const QByteArray detail = fields.value(QLatin1String("detail")).toString().toUtf8();
        if (action.isEmpty()) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("an audit event without an action")};
        }
        return m_insert.bind(1, event.seq)
            .bind(2, event.wallUs)
            .bind(3, event.session)
            .bindText(4, action)
            .bindText(5, subject)
            .bindText(6, detail)
            .run();
    }

private:
    Statement m_insert;
};

} // namespace

NewEvent auditEvent(const QString& action, const QString& subject, const QString& detail)
{
    const QJsonObject fields{
        {QStringLiteral("action"), action}, {QStringLiteral("subject"), subject}, {QStringLiteral("detail"), detail}};
    return {kKind.toByteArray(), QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

Result<std::vector<AuditRow>> auditRows(Database& database, qint64 limit)
{
    auto rows
        = database.prepare("SELECT seq, at_us, session, action, subject, detail FROM audit ORDER BY seq DESC LIMIT ?1");
    if (!rows) {
        return rows.error();
    }
    rows->bind(1, limit);
    std::vector<AuditRow> out;
    for (;;) {
        const auto row = rows->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return out;
        }
        out.push_back({rows->integer(0), rows->integer(1), rows->integer(2), QString::fromUtf8(rows->bytes(3)),
                       QString::fromUtf8(rows->bytes(4)), QString::fromUtf8(rows->bytes(5))});
    }
}

Result<std::unique_ptr<Projection>> makeAuditProjection(Database& database)
{
    auto insert = database.prepare("INSERT INTO audit VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert) {
        return insert.error();
    }
    return std::unique_ptr<Projection>(std::make_unique<AuditProjection>(std::move(*insert)));
}

} // namespace elite
