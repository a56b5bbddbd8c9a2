// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/projections.h"

namespace elite {

/// An event for a security-relevant action: ("key.saved", "kraken", "read only"). The texts are English, short, without
/// secrets (scrub them first). The log is never cut, so these rows outlive the seven years they have to be kept.
NewEvent auditEvent(const QString& action, const QString& subject, const QString& detail = {});

struct AuditRow
{
    qint64 seq = 0;
    qint64 atUs = 0;
    qint64 session = 0;
    QString action;
    QString subject;
    QString detail;
};
/// The newest rows first.
Result<std::vector<AuditRow>> auditRows(Database& database, qint64 limit);

Result<std::unique_ptr<Projection>> makeAuditProjection(Database& database);

} // namespace elite
