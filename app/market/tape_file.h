// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/tape.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace elite {

/// A tape on disk, mapped for as long as it lives. Any thread; reading changes nothing.
class TapeFile
{
public:
    /// OnRead opens a tape of any size at once: for the demo tape, which came with the program.
    static Result<std::shared_ptr<const TapeFile>> open(const QString& path, TapeCheck check = TapeCheck::Whole);

    const QString& path() const { return m_path; }
    const Tape& tape() const { return *m_tape; }

private:
    TapeFile() = default;
    QString m_path;
    std::unique_ptr<QFile> m_file;
    std::optional<Tape> m_tape;
};

/// The demo tape that the build made: beside the program in the build folder, in share/ once installed. Empty: missing.
QString demoTapePath();

} // namespace elite
