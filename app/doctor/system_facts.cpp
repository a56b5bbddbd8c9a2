// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/system_check.h"

#include "app/secrets/process_hardening.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTcpServer>

#include <sodium.h>
#include <sqlite3.h>

namespace elite {

namespace {

constexpr int kToolMs = 5000; // longest wait for a helper program
constexpr quint16 kApiPort = 9464;

struct Answer
{
    bool started = false;
    bool good = false;
    QString text; ///< first line of what it printed, or why it did not
};

Answer ask(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(kToolMs)) {
        return {.text = process.errorString()};
    }
    const bool finished = process.waitForFinished(kToolMs);
    if (!finished) {
        process.kill();
        process.waitForFinished(kToolMs);
        return {.started = true, .text = QStringLiteral("no answer within 5 s")};
    }
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray printed = good ? process.readAllStandardOutput() : process.readAllStandardError();
    return {true, good, QString::fromUtf8(printed).section(QLatin1Char('\n'), 0, 0).trimmed()};
}

void gatherDisplay(SystemFacts& facts, const QProcessEnvironment& environment)
{
    const QString wayland = environment.value(QStringLiteral("WAYLAND_DISPLAY"));
    facts.display = wayland.isEmpty() ? environment.value(QStringLiteral("DISPLAY")) : wayland;
    facts.sessionBus = environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    const Answer font = ask(QStringLiteral("fc-match"),
                            {QStringLiteral("-f"), QStringLiteral("%{family}"), QStringLiteral("sans")}, environment);
    facts.fontToolFound = font.started;
    facts.font = font.good ? font.text : QString();

    const QString sibling = QStandardPaths::findExecutable(QStringLiteral("elite-trading-coach"),
                                                           {QCoreApplication::applicationDirPath()});
    facts.windowProgram
        = sibling.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("elite-trading-coach")) : sibling;
    if (!facts.windowProgram.isEmpty()) {
        QProcessEnvironment hidden = environment;
        hidden.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        const Answer window = ask(facts.windowProgram, {QStringLiteral("--version")}, hidden);
        facts.windowStarted = window.good;
        facts.windowAnswer = window.text;
    }
}

void gatherPorts(SystemFacts& facts, const QString& runtimeFolder)
{
    QTcpServer anyPort;
    if (!anyPort.listen(QHostAddress::LocalHost, 0)) {
        facts.loopbackError = anyPort.errorString();
    }
    QTcpServer apiPort;
    facts.apiPortFree = apiPort.listen(QHostAddress::LocalHost, kApiPort);
    facts.socketPathBytes = QFile::encodeName(runtimeFolder + QStringLiteral("/instance.sock")).size();
}

} // namespace

SystemFacts gatherSystem(const QProcessEnvironment& environment, const QString& runtimeFolder)
{
    SystemFacts facts;
    facts.system = QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()
        + QStringLiteral(", kernel ") + QSysInfo::kernelVersion();
    facts.qtBuilt = QStringLiteral(QT_VERSION_STR);
    facts.qtRunning = QString::fromLatin1(qVersion());
    facts.sqlite = QString::fromLatin1(sqlite3_libversion());
    facts.sodium = sodium_init() < 0 ? QString() : QString::fromLatin1(sodium_version_string());
    facts.coreDumpsOff = coreDumpsAreOff();
    facts.tls = QSslSocket::supportsSsl();
#if defined(Q_OS_LINUX)
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    facts.libsecret = libsecret.load();
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance(qApp->thread());
    facts.dispatcher
        = dispatcher ? QString::fromLatin1(dispatcher->metaObject()->className()) : QStringLiteral("no event loop");
#else
    facts.linuxDesktop = false;
#endif
    gatherDisplay(facts, environment);
    gatherPorts(facts, runtimeFolder);
    return facts;
}

} // namespace elite
