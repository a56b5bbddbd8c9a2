// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace elite {

/// Wraps a saved layout with a mark, a version and a checksum: QMainWindow::restoreState accepts damaged bytes now and
/// then and leaves half a window, so damage has to be noticed before.
QByteArray sealedState(const QByteArray& state);

/// Nothing when the bytes are empty, damaged, cut off or of another version.
std::optional<QByteArray> unsealedState(const QByteArray& sealed);

} // namespace elite
