// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace elite {

/// One place that keeps secrets under names. Every call answers once, later, on the caller's thread, and always within
/// a few seconds, whatever the place does.
class SecretBackend : public QObject
{
    Q_OBJECT
public:
    using Taken = std::function<void(Result<Secret>)>;
    using Finished = std::function<void(Done)>;

    using QObject::QObject;

    /// NotFound is said only when the place is open and the item is positively not there.
    virtual void read(const QString& name, Taken done) = 0;
    /// Done means: read back and equal.
    virtual void write(const QString& name, const Secret& value, Finished done) = 0;
    /// Done means: positively not there any more.
    virtual void remove(const QString& name, Finished done) = 0;
};

} // namespace elite
