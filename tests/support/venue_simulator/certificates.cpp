// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace elite::test {

namespace {

QSslKey keyOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
}

} // namespace

Certificates::Certificates()
{
    const QString host = QStringLiteral("IP:127.0.0.1");
    // Elliptic keys are made in no time, also on a busy machine.
    const QString newKey = QStringLiteral("ec");
    const QString curve = QStringLiteral("ec_paramgen_curve:prime256v1");
    m_isReady = run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), newKey,
                     QStringLiteral("-pkeyopt"), curve, QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                     path(QStringLiteral("authority.key")), QStringLiteral("-out"),
                     path(QStringLiteral("authority.pem")), QStringLiteral("-days"), QStringLiteral("2"),
                     QStringLiteral("-subj"), QStringLiteral("/CN=Test authority")})
        && run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), newKey,
                QStringLiteral("-pkeyopt"), curve, QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                path(QStringLiteral("selfsigned.key")), QStringLiteral("-out"), path(QStringLiteral("selfsigned.pem")),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + host})
        && make(QStringLiteral("good"), host, {QStringLiteral("-days"), QStringLiteral("2")})
        && make(QStringLiteral("wronghost"), QStringLiteral("DNS:other.example"),
                {QStringLiteral("-days"), QStringLiteral("2")})
        && make(QStringLiteral("expired"), host, {QStringLiteral("-days"), QStringLiteral("-1")});
}

bool Certificates::run(const QStringList& arguments) const
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished(30'000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

bool Certificates::make(const QString& kind, const QString& alternativeName, const QStringList& times)
{
    QFile names(path(QStringLiteral("names.cnf")));
    if (!names.open(QIODevice::WriteOnly)) {
        return false;
    }
    names.write("subjectAltName=" + alternativeName.toLatin1() + "\n");
    names.close();
    const QString request = path(kind + QStringLiteral(".csr"));
    return run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                path(kind + QStringLiteral(".key")), QStringLiteral("-out"), request, QStringLiteral("-subj"),
                QStringLiteral("/CN=venue")})
        && run(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                           QStringLiteral("-CA"), path(QStringLiteral("authority.pem")), QStringLiteral("-CAkey"),
                           path(QStringLiteral("authority.key")), QStringLiteral("-CAcreateserial"),
                           QStringLiteral("-extfile"), names.fileName(), QStringLiteral("-out"),
                           path(kind + QStringLiteral(".pem"))}
               + times);
}

QSslConfiguration Certificates::serverSide(const QString& kind) const
{
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    out.setLocalCertificateChain(QSslCertificate::fromPath(path(kind + QStringLiteral(".pem"))));
    out.setPrivateKey(keyOf(path(kind + QStringLiteral(".key"))));
    return out;
}

QList<QSslCertificate> Certificates::authority() const
{
    return QSslCertificate::fromPath(path(QStringLiteral("authority.pem")));
}

TrustedAuthority::TrustedAuthority(const Certificates& certificates)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration changed = m_before;
    changed.addCaCertificates(certificates.authority());
    QSslConfiguration::setDefaultConfiguration(changed);
}

TrustedAuthority::~TrustedAuthority()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace elite::test
