// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/notes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>

namespace elite {

namespace {

constexpr QByteArrayView kPut("note");
constexpr QByteArrayView kRemoved("note.removed");
constexpr std::array kAreas{"journal", "plan", "chat", "account-name", "coach-text", "picture", "alert", "drawing"};

CellName cellOf(qint64 id)
{
    return {"note", "text", id};
}

qint64 idOf(const QJsonObject& fields)
{
    return fields.value(QLatin1String("id")).toString().toLongLong(); // as text: beyond 2^53
}

class NoteProjection final : public Projection
{
public:
    NoteProjection(Statement put, Statement remove)
        : m_put(std::move(put))
        , m_remove(std::move(remove))
    {
    }

    Done apply(const EventView& event) override
    {
        if (event.kind != kPut && event.kind != kRemoved) {
            return {};
        }
        const QJsonObject fields = QJsonDocument::fromJson(event.payload.toByteArray()).object();
        const qint64 id = idOf(fields);
        if (id == 0) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("a note event without an id")};
        }
        if (event.kind == kRemoved) {
            return m_remove.bind(1, id).run();
        }
        const QByteArray area = fields.value(QLatin1String("area")).toString().toUtf8();
        const QByteArray subject = fields.value(QLatin1String("subject")).toString().toUtf8();
        const QByteArray sealed = QByteArray::fromBase64(fields.value(QLatin1String("sealed")).toString().toLatin1());
        return m_put.bind(1, id)
            .bindText(2, area)
            .bindText(3, subject)
            .bind(4, event.seq)
            .bind(5, event.wallUs)
            .bindBytes(6, sealed)
            .run();
    }

private:
    Statement m_put;
    Statement m_remove;
};

Result<UserNote> noteAt(const Statement& row, const ColumnSeal& seal)
{
    UserNote note{row.integer(0), NoteArea::Journal, QString::fromUtf8(row.bytes(2)), {}, row.integer(3)};
    const auto area = std::find(kAreas.begin(), kAreas.end(), row.bytes(1));
    if (area == kAreas.end()) {
        return Error{ErrorCode::Corrupt, QStringLiteral("a note in an unknown area")};
    }
    note.area = NoteArea(area - kAreas.begin());
    const auto text = seal.open(row.bytes(4), cellOf(note.id));
    if (!text) {
        return text.error();
    }
    note.text = QString::fromUtf8(*text);
    return note;
}

Result<std::vector<UserNote>> allNotes(Statement& rows, const ColumnSeal& seal)
{
    std::vector<UserNote> out;
    for (;;) {
        const auto row = rows.step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return out;
        }
        auto note = noteAt(rows, seal);
        if (!note) {
            return note.error();
        }
        out.push_back(std::move(*note));
    }
}

} // namespace

qint64 newNoteId()
{
    for (;;) {
        const qint64 id = qFromBigEndian<qint64>(randomBytes(8).constData()) & Q_INT64_C(0x7fffffffffffffff);
        if (id != 0) {
            return id;
        }
    }
}

NewEvent noteEvent(const UserNote& note, const ColumnSeal& seal)
{
    const QByteArray sealed = seal.seal(note.text.toUtf8(), cellOf(note.id));
    const QJsonObject fields{{QStringLiteral("id"), QString::number(note.id)},
                             {QStringLiteral("area"), QLatin1String(kAreas[std::size_t(note.area)])},
                             {QStringLiteral("subject"), note.subject},
                             {QStringLiteral("sealed"), QLatin1String(sealed.toBase64())}};
    return {kPut.toByteArray(), QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

NewEvent noteRemovedEvent(qint64 id)
{
    const QJsonObject fields{{QStringLiteral("id"), QString::number(id)}};
    return {kRemoved.toByteArray(), QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

Result<UserNote> readNote(Database& database, const ColumnSeal& seal, qint64 id)
{
    auto rows = database.prepare("SELECT id, area, subject, at_us, sealed FROM note WHERE id = ?1");
    if (!rows) {
        return rows.error();
    }
    const auto row = rows->bind(1, id).step();
    if (!row) {
        return row.error();
    }
    return *row ? noteAt(*rows, seal) : Error{ErrorCode::NotFound, QStringLiteral("no such note")};
}

Result<std::vector<UserNote>> readNotes(Database& database, const ColumnSeal& seal, NoteArea area,
                                        const QString& subject)
{
    auto rows = database.prepare("SELECT id, area, subject, at_us, sealed FROM note"
                                 " WHERE area = ?1 AND (?2 = '' OR subject = ?2) ORDER BY seq");
    if (!rows) {
        return rows.error();
    }
    const QByteArray key = subject.toUtf8();
    rows->bindText(1, kAreas[std::size_t(area)]).bindText(2, key);
    return allNotes(*rows, seal);
}

Result<std::unique_ptr<Projection>> makeNoteProjection(Database& database)
{
    auto put = database.prepare("INSERT INTO note(id, area, subject, seq, at_us, sealed) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"
                                " ON CONFLICT(id) DO UPDATE SET area = excluded.area, subject = excluded.subject,"
                                " seq = excluded.seq, at_us = excluded.at_us, sealed = excluded.sealed");
    auto remove = database.prepare("DELETE FROM note WHERE id = ?1");
    if (!put || !remove) {
        return put ? remove.error() : put.error();
    }
    return std::unique_ptr<Projection>(std::make_unique<NoteProjection>(std::move(*put), std::move(*remove)));
}

} // namespace elite
