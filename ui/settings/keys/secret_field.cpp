// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/secret_field.h"

#include "app/secrets/key_format.h"
#include "ui/settings/keys/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

namespace elite {

SecretField::SecretField(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::NoEcho);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setMaxLength(4000);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_pasted = Secret();
        Q_EMIT valueChanged();
    });
}

SecretField::~SecretField()
{
    if (m_fromClipboard) {
        ClipboardGuard::instance().clearNow();
    }
}

Secret SecretField::value() const
{
    QByteArray typed = text().toUtf8();
    const Secret raw = m_pasted.isEmpty() ? Secret::take(typed) : m_pasted.duplicate();
    return trimmedKey(raw);
}

void SecretField::empty()
{
    m_pasted = Secret();
    clear();
    if (std::exchange(m_fromClipboard, false)) {
        ClipboardGuard::instance().clearNow();
    }
}

void SecretField::pasteFromClipboard()
{
    QString pasted = QGuiApplication::clipboard()->text();
    ClipboardGuard::instance().remember(Secret::copyOf(pasted.toUtf8()));
    m_fromClipboard = true;
    const QString trimmed = pasted.trimmed();
    {
        const QSignalBlocker quiet(this);
        const bool manyLines = trimmed.contains(QLatin1Char('\n'));
        setText(manyLines ? QString() : trimmed);
        m_pasted = manyLines ? Secret::take(pasted) : Secret();
    }
    wipe(pasted);
    Q_EMIT valueChanged();
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace elite
