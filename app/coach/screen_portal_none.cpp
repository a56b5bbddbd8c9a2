// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: programs see the screen themselves.
#include "app/coach/screen_portal.h"

namespace elite {

struct ScreenPortal::Link
{
};

ScreenPortal::ScreenPortal(const QString& /*busAddress*/, QObject* parent)
    : QObject(parent)
{
}

ScreenPortal::~ScreenPortal() = default;

bool ScreenPortal::isSupported()
{
    return false;
}

void ScreenPortal::fail(ErrorCode code, const QString& detail)
{
    Q_EMIT failed(Error{code, detail});
}

void ScreenPortal::take()
{
    fail(ErrorCode::Unavailable, QStringLiteral("this platform has no portals"));
}

void ScreenPortal::onResponse(uint /*code*/, const QVariantMap& /*results*/) { }

} // namespace elite
