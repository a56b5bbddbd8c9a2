// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/rotating_file.h"

#include <QLockFile>

#include <algorithm>

namespace elite {

RotatingFile::RotatingFile(const QString& folder, const QString& name, qint64 maxBytes, int maxFiles)
    : m_base(folder + QLatin1Char('/') + name)
    , m_maxBytes(maxBytes)
    , m_maxFiles(std::max(maxFiles, 1))
{
}

void RotatingFile::setLimits(qint64 maxBytes, int maxFiles)
{
    m_maxBytes = maxBytes;
    m_maxFiles = std::max(maxFiles, 1);
}

QString RotatingFile::numbered(int number) const
{
    const QString dotNumber = number == 0 ? QString() : QLatin1Char('.') + QString::number(number);
    return m_base + dotNumber + QStringLiteral(".log");
}

Done RotatingFile::open()
{
    m_file.setFileName(numbered(0));
    // Unbuffered: a line that was logged stands in the file whatever happens next.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return Error{ErrorCode::Storage, QStringLiteral("log file: ") + m_file.errorString()};
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void RotatingFile::rotate()
{
    QLockFile lock(m_base + QStringLiteral(".rotate"));
    if (!lock.tryLock(0)) {
        return; // another program is at it; this file grows a little over its limit meanwhile
    }
    m_file.close();
    for (int number = m_maxFiles - 1; QFile::exists(numbered(number)); ++number) {
        QFile::remove(numbered(number)); // the last one, and those beyond a limit that was lowered
    }
    for (int number = m_maxFiles - 2; number >= 0; --number) {
        QFile::rename(numbered(number), numbered(number + 1));
    }
}

Done RotatingFile::write(const QByteArray& line)
{
    if (m_file.isOpen() && m_file.size() + line.size() >= m_maxBytes) {
        rotate();
    }
    if (!m_file.isOpen()) {
        Done opened = open();
        if (!opened) {
            return opened;
        }
    }
    const QByteArray whole = line + '\n';
    if (m_file.write(whole) != whole.size()) {
        const Error error{ErrorCode::Storage, QStringLiteral("log file: ") + m_file.errorString()};
        m_file.close();
        return error;
    }
    return {};
}

} // namespace elite
