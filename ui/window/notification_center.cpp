// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notification_center.h"

#include <QCoreApplication>

#include <algorithm>

namespace elite {

QString noticeIcon(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        return QStringLiteral("info");
    case NoteKind::Success:
        return QStringLiteral("check-circle");
    case NoteKind::Warning:
        return QStringLiteral("warning");
    case NoteKind::Danger:
        return QStringLiteral("error");
    }
    return {};
}

ColorRole noticeColor(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        return ColorRole::Info;
    case NoteKind::Success:
        return ColorRole::Success;
    case NoteKind::Warning:
        return ColorRole::Warning;
    case NoteKind::Danger:
        return ColorRole::Danger;
    }
    return ColorRole::Info;
}

QString noticeSentence(const Notice& notice)
{
    QString kind;
    switch (notice.kind) {
    case NoteKind::Info:
        kind = QCoreApplication::translate("Notices", "Information");
        break;
    case NoteKind::Success:
        kind = QCoreApplication::translate("Notices", "Done");
        break;
    case NoteKind::Warning:
        kind = QCoreApplication::translate("Notices", "Warning");
        break;
    case NoteKind::Danger:
        kind = QCoreApplication::translate("Notices", "Error");
        break;
    }
    return QCoreApplication::translate("Notices", "%1: %2. %3", "kind, title, text")
        .arg(kind, notice.title, notice.text)
        .trimmed();
}

void NotificationCenter::post(Notice notice)
{
    notice.time = QDateTime::currentDateTimeUtc();
    m_notices.push_front(std::move(notice));
    if (m_notices.size() > kMostKept) {
        m_notices.pop_back();
    }
    const Notice copy = m_notices.front(); // a receiver may post another one
    Q_EMIT posted(copy);
    Q_EMIT changed();
}

int NotificationCenter::unseen() const
{
    return static_cast<int>(
        std::count_if(m_notices.begin(), m_notices.end(), [](const Notice& notice) { return !notice.seen; }));
}

void NotificationCenter::markAllSeen()
{
    for (Notice& notice : m_notices) {
        notice.seen = true;
    }
    Q_EMIT changed();
}

void NotificationCenter::clear()
{
    m_notices.clear();
    Q_EMIT changed();
}

} // namespace elite
