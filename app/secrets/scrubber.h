// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace elite {

/// `text` with everything that is or looks like a secret replaced by "[secret]": keys by their shape, what follows a
/// name such as `authorization:` or `api_key=`, private keys, picture data, and every learned secret by its value, also
/// when it was base64, hex, URL or JSON encoded or written as UTF-16. Any thread; about a nanosecond or two per byte.
/// A QString without a secret comes back as it is, without a copy.
QString scrubbed(const QString& text);
QByteArray scrubbed(QByteArrayView text);

/// From now on this value is scrubbed wherever it stands, until the program ends: a line that is written late may still
/// hold a key that was dropped meanwhile. Values under 6 bytes are left out, they would blank ordinary words.
/// The list is one per process, because the log and the crash report that ask it are.
void learnSecret(const Secret& secret);

} // namespace elite
