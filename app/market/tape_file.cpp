// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace elite {

Result<std::shared_ptr<const TapeFile>> TapeFile::open(const QString& path, TapeCheck check)
{
    std::shared_ptr<TapeFile> out(new TapeFile);
    out->m_path = path;
    out->m_file = std::make_unique<QFile>(path);
    if (!out->m_file->open(QIODevice::ReadOnly)) {
        const bool isThere = QFileInfo::exists(path);
        return Error{isThere ? ErrorCode::Storage : ErrorCode::NotFound,
                     QStringLiteral("cannot open the tape %1: %2").arg(path, out->m_file->errorString())};
    }
    const qint64 size = out->m_file->size();
    const uchar* bytes = size > 0 ? out->m_file->map(0, size) : nullptr;
    if (!bytes) {
        return Error{size > 0 ? ErrorCode::Storage : ErrorCode::InvalidInput,
                     size > 0 ? QStringLiteral("cannot map the tape: ") + out->m_file->errorString()
                              : QStringLiteral("the tape is empty")};
    }
    auto tape = Tape::open(QByteArrayView(bytes, size), check);
    if (!tape) {
        return tape.error();
    }
    out->m_tape.emplace(std::move(*tape));
    return std::shared_ptr<const TapeFile>(std::move(out));
}

QString demoTapePath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* place : {"/demo.tape", "/../share/elite-trading-coach/demo.tape", "/../Resources/demo.tape",
                              "/../bin/demo.tape"}) { // The last one: a test beside the programs of the build.
        const QFileInfo file(here + QLatin1String(place));
        if (file.isFile()) {
            return file.canonicalFilePath();
        }
    }
    return {};
}

} // namespace elite
