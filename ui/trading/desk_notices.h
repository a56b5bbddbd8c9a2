// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "ui/base/note.h"

#include <QLocale>

namespace elite {

/// Words of a fact for a toast and the notification log.
struct DeskNotice
{
    NoteKind kind = NoteKind::Info;
    QString title; // Empty: nobody needs to be told.
    QString text;
};

DeskNotice filledNotice(const FillRow& fill, const Desk& desk, const QLocale& locale);
/// Rejections, ends that the user did not ask for, breaker and stop.
DeskNotice eventNotice(const EngineEvent& event, const Desk& desk, const QLocale& locale);
DeskNotice tradeNotice(const JournalEntry& entry, const QLocale& locale);
/// Why a command was not carried out.
DeskNotice refusedNotice(const Denial& denial, const Desk& desk, const QLocale& locale);

/// "by you (F12 held for 1 s)", "by the command line", ... for the band.
QString haltedByText(const QString& by);

} // namespace elite
