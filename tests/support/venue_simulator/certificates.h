// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace elite::test {

/// Throw-away certificates for 127.0.0.1, made by the openssl program: an authority, one certificate of it that is
/// good, and bad ones.
class Certificates
{
public:
    Certificates();
    bool isReady() const { return m_isReady; }
    /// good, selfsigned, wronghost, expired
    QSslConfiguration serverSide(const QString& kind) const;
    QList<QSslCertificate> authority() const;

private:
    bool run(const QStringList& arguments) const;
    bool make(const QString& kind, const QString& alternativeName, const QStringList& times);
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    bool m_isReady = false;
};

/// While it lives, every connection of this process trusts that authority besides the system's.
class TrustedAuthority
{
public:
    explicit TrustedAuthority(const Certificates& certificates);
    ~TrustedAuthority();
    TrustedAuthority(const TrustedAuthority&) = delete;
    TrustedAuthority& operator=(const TrustedAuthority&) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace elite::test
