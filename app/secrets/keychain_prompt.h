// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>

#include <functional>

namespace elite {

/// Lets the keychain ask its own question: for the password of a locked keyring, or for one of a keyring that is made
/// now. The window that appears is the system's, this program never sees the password. There is no deadline, a person
/// is typing. Cancelled: the question was closed. Unavailable: nothing could be asked (no display, no service).
/// Main thread; only where there is a Secret Service.
class KeychainPrompt : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static bool isPossible(); ///< on this platform

    void unlock(std::function<void(const Done&)> done);
    void createKeyring(const QString& label, std::function<void(const Done&)> done);

private Q_SLOTS:
    void promptCompleted(bool dismissed);

private:
    void show(const QString& promptPath);
    void finish(const Done& result);

    QString m_prompt;
    std::function<void(const Done&)> m_done;
};

} // namespace elite
