// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/note.h"
#include "ui/base/theme.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace elite {

/// Something the user should know. A title says what happened, the text what was kept and what to do.
struct Notice
{
    NoteKind kind = NoteKind::Info;
    QString title; ///< translated
    QString text = {}; ///< translated
    QString actionText = {}; ///< translated, empty for none
    std::function<void()> action = {};
    QDateTime time = {}; ///< UTC, set when posted
    bool seen = false;
    bool isQuiet = false; ///< in the log only, no toast
};

QString noticeIcon(NoteKind kind);
ColorRole noticeColor(NoteKind kind);
/// "Warning: title. text", for a screen reader.
QString noticeSentence(const Notice& notice);

/// Keeps every notice of this session; toasts show them as they come, the notification log shows all.
class NotificationCenter : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostKept = 500;

    using QObject::QObject;

    void post(Notice notice);
    const std::deque<Notice>& notices() const { return m_notices; } ///< newest first
    int unseen() const;
    void markAllSeen();
    void clear();

Q_SIGNALS:
    void posted(const elite::Notice& notice);
    void changed();

private:
    std::deque<Notice> m_notices;
};

} // namespace elite
