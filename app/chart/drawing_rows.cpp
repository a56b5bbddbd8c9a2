// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart/drawing_rows.h"

#include "models/chart/setup/chart_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QString kNumber = u"n"_s; // The drawing's id in its list.
const QString kDrawing = u"chart"_s; // As a chart file has it, with this one drawing.
const QString kOrder = u"order"_s;
const QString kFile = u"file"_s;

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textOf(const chart::Drawing& drawing)
{
    chart::DrawingList one;
    one.add(drawing);
    return textOf({{kNumber, static_cast<double>(drawing.id)},
                   {kDrawing, QJsonDocument::fromJson(chart::toJson({std::nullopt, one})).object()}});
}

/// Ids are counted up from 1, so a double holds them.
std::uint64_t idOf(const QJsonValue& value)
{
    const double number = value.toDouble();
    return number >= 1 && number < 9e15 ? static_cast<std::uint64_t>(number) : 0;
}

} // namespace

Done DrawingRows::take(const UserNote& note)
{
    const QJsonObject object = QJsonDocument::fromJson(note.text.toUtf8()).object();
    if (object.contains(kOrder)) {
        m_order.clear();
        const QJsonArray order = object.value(kOrder).toArray();
        for (const auto id : order) {
            m_order.push_back(idOf(id));
        }
        m_orderNote = note.id;
        return {};
    }
    if (object.contains(kFile)) {
        m_file = object.value(kFile).toString().toLatin1();
        m_fileNote = note.id;
        return {};
    }
    const auto file = chart::chartFileOf(QJsonDocument(object.value(kDrawing).toObject()).toJson());
    std::uint64_t id = idOf(object.value(kNumber));
    if (!file || !file->drawings || file->drawings->size() != 1 || id == 0) {
        return Error{ErrorCode::Parse, file ? u"a drawing without its number"_s : file.error().detail};
    }
    if (m_rows.contains(id)) {
        id = m_rows.rbegin()->first + 1;
    }
    chart::Drawing drawing = file->drawings->all().front();
    drawing.id = id;
    m_rows[id] = {note.id, std::move(drawing)};
    return {};
}

std::vector<std::uint64_t> DrawingRows::order() const
{
    std::vector<std::uint64_t> out;
    for (const std::uint64_t id : m_order) {
        if (m_rows.contains(id) && std::find(out.begin(), out.end(), id) == out.end()) {
            out.push_back(id);
        }
    }
    std::vector<std::uint64_t> ordered = out;
    std::sort(ordered.begin(), ordered.end());
    for (const auto& [id, row] : m_rows) {
        if (!std::binary_search(ordered.begin(), ordered.end(), id)) {
            out.push_back(id);
        }
    }
    return out;
}

chart::DrawingList DrawingRows::list() const
{
    chart::DrawingList out;
    for (const std::uint64_t id : order()) {
        out.insert(m_rows.at(id).drawing, out.size());
    }
    return out;
}

std::vector<NewEvent> DrawingRows::follow(const QString& symbol, const chart::DrawingList& list, const ColumnSeal& seal)
{
    std::vector<NewEvent> out;
    const auto put = [&](qint64 note, const QString& text) {
        out.push_back(noteEvent({note, NoteArea::Drawing, symbol, text, 0}, seal));
    };
    std::vector<std::uint64_t> wanted;
    for (const chart::Drawing& drawing : list.all()) {
        wanted.push_back(drawing.id);
        Row& row = m_rows[drawing.id];
        if (row.note != 0 && row.drawing == drawing) {
            continue;
        }
        row.note = row.note != 0 ? row.note : newNoteId();
        row.drawing = drawing;
        put(row.note, textOf(drawing));
    }
    std::vector<std::uint64_t> there = wanted;
    std::sort(there.begin(), there.end());
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (std::binary_search(there.begin(), there.end(), row->first)) {
            ++row;
        } else {
            out.push_back(noteRemovedEvent(row->second.note));
            row = m_rows.erase(row);
        }
    }
    if (order() != wanted) {
        m_order = wanted;
        m_orderNote = m_orderNote != 0 ? m_orderNote : newNoteId();
        QJsonArray order;
        for (const std::uint64_t id : wanted) {
            order.append(static_cast<double>(id));
        }
        put(m_orderNote, textOf({{kOrder, order}}));
    }
    return out;
}

NewEvent DrawingRows::rememberFile(const QString& symbol, const QByteArray& fingerprint, const ColumnSeal& seal)
{
    m_file = fingerprint;
    m_fileNote = m_fileNote != 0 ? m_fileNote : newNoteId();
    return noteEvent({m_fileNote, NoteArea::Drawing, symbol, textOf({{kFile, QString::fromLatin1(fingerprint)}}), 0},
                     seal);
}

} // namespace elite
