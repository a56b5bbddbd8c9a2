// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_verify.h"

#include "app/storage/event_reader.h"
#include "app/storage/file_inspection.h"
#include "app/storage/migrations.h"
#include "app/storage/projections.h"

#include <QFile>
#include <QJsonArray>

namespace elite {

namespace {

Result<bool> firstRowFits(Database& database, const EventChain& chain)
{
    auto reader = EventReader::after(database, 0);
    if (!reader) {
        return reader.error();
    }
    const auto row = reader->next();
    if (!row) {
        return row.error();
    }
    const auto mac = *row ? macFrom(reader->mac()) : std::nullopt;
    return mac && equalMacs(chain.next(Mac{}, reader->event()), *mac);
}

Verification broken(const QString& complaint)
{
    Verification out;
    out.chain.damage = Damage::FileBroken;
    out.chain.firstBad = out.chain.lastBad = 1;
    out.chain.detail = complaint;
    return out;
}

/// A damaged file is a finding; everything else that goes wrong is an error.
Result<Verification> findingOr(const Error& error)
{
    return error.code == ErrorCode::Corrupt ? Result<Verification>(broken(error.detail)) : error;
}

} // namespace

QJsonObject Verification::toJson() const
{
    QJsonObject out = chain.toJson();
    out.insert(QStringLiteral("sound"), sound());
    out.insert(QStringLiteral("format"), version);
    out.insert(QStringLiteral("write_ahead_log"), walComplaint);
    out.insert(QStringLiteral("committed_frames_lost"), committedFramesLost);
    out.insert(QStringLiteral("wrong_tables"), QJsonArray::fromStringList(wrongTables));
    return out;
}

Result<bool> keyFits(Database& database, const EventChain& chain)
{
    const auto stored = database.bytes("SELECT value FROM meta WHERE name = 'key_check'");
    if (!stored && stored.error().code != ErrorCode::NotFound) {
        return stored.error();
    }
    const auto mac = stored ? macFrom(*stored) : std::nullopt;
    if (mac && equalMacs(*mac, chain.keyCheck())) {
        return true;
    }
    const auto last = lastRow(database);
    if (!last) {
        return last.error();
    }
    if (!stored && last->seq == 0) {
        return true; // creation was interrupted
    }
    const auto first = firstRowFits(database, chain);
    if (!first) {
        return first.error();
    }
    return *first ? Result<bool>(Error{ErrorCode::Corrupt, QStringLiteral("the key check of the file is damaged")})
                  : false;
}

Result<Verification> verifyDatabase(Database& database, const EventChain& chain, const std::optional<Anchor>& anchor)
{
    const auto version = versionOf(database, ledgerSchema());
    if (!version) {
        return findingOr(version.error());
    }
    if (*version == 0) {
        return broken(QStringLiteral("the file holds nothing"));
    }
    const auto fits = keyFits(database, chain);
    if (!fits) {
        return findingOr(fits.error());
    }
    if (!*fits) {
        return Error{ErrorCode::WrongKey, QStringLiteral("the master key is not the one of this ledger")};
    }
    const auto complaint = database.integrityComplaint();
    if (!complaint || !complaint->isEmpty()) {
        return complaint ? broken(*complaint) : findingOr(complaint.error());
    }
    const auto report = checkChain(database, chain, anchor);
    if (!report) {
        return findingOr(report.error());
    }
    Verification out;
    out.chain = *report;
    out.version = *version;
    if (out.chain.sound() && *version == newestVersion(ledgerSchema())) {
        const auto wrong = wrongProjections(database);
        if (!wrong) {
            return findingOr(wrong.error());
        }
        out.wrongTables = *wrong;
    }
    return out;
}

Result<Verification> verifyLedger(const QString& file, const Secret& master, const std::optional<Anchor>& anchor)
{
    if (!QFile::exists(file)) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no ledger yet")};
    }
    const FileInspection inspection = inspectDatabase(file);
    if (!inspection.fileComplaint.isEmpty()) {
        return broken(inspection.fileComplaint);
    }
    auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        return findingOr(database.error());
    }
    auto out = verifyDatabase(*database, EventChain(master), anchor);
    if (out) {
        out->walComplaint = inspection.walComplaint;
        out->committedFramesLost = inspection.committedFramesLost;
    }
    return out;
}

} // namespace elite
