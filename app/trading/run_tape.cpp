// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/run_tape.h"

#include <QFileInfo>

namespace elite {

RunTape::RunTape(std::shared_ptr<const TapeFile> tape)
    : m_parts{std::move(tape)}
{
    open(0);
}

Result<RunTape> RunTape::ofParts(const QStringList& paths)
{
    RunTape out;
    for (const QString& path : paths) {
        auto file = TapeFile::open(path);
        if (!file) {
            return file.error();
        }
        out.m_parts.push_back(*std::move(file));
    }
    out.open(0);
    return out;
}

void RunTape::open(std::size_t part)
{
    m_part = part;
    m_cursor.reset();
    if (part < m_parts.size()) {
        m_cursor.emplace(m_parts[part]->tape());
    }
}

bool RunTape::next(FeedEvent& event)
{
    while (m_cursor) {
        if (m_cursor->next(event)) {
            return true;
        }
        if (!m_cursor->fault() || m_part + 1 >= m_parts.size()) {
            return false;
        }
        m_before += m_parts[m_part]->tape().header().events;
        open(m_part + 1);
    }
    return false;
}

Done RunTape::seek(std::uint64_t index)
{
    m_before = 0;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const std::uint64_t events = m_parts[part]->tape().header().events;
        if (index <= m_before + events) {
            open(part);
            return m_cursor->seek(index - m_before);
        }
        m_before += events;
    }
    return index == 0 ? Done() : Done(Error{ErrorCode::OutOfRange, QStringLiteral("a place behind the end of a tape")});
}

std::uint64_t RunTape::events() const
{
    std::uint64_t sum = 0;
    for (const auto& part : m_parts) {
        sum += part->tape().header().events;
    }
    return sum;
}

std::vector<Instrument> RunTape::instruments() const
{
    return m_parts.empty() ? std::vector<Instrument>() : m_parts.front()->tape().header().instruments;
}

QString runPartPath(const QString& folder, quint64 run, int part)
{
    return folder + QStringLiteral("/run-%1-%2.tape").arg(run).arg(part, 3, 10, QLatin1Char('0'));
}

QStringList runParts(const QString& folder, quint64 run)
{
    QStringList parts;
    for (int part = 1;; ++part) {
        const QString path = runPartPath(folder, run, part);
        if (!QFileInfo::exists(path)) {
            return parts;
        }
        parts.append(path);
    }
}

} // namespace elite
