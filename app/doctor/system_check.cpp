// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/system_check.h"

namespace elite {

namespace {

constexpr qsizetype kLongestSocketPath = 107; // bytes, Linux; macOS has 103
constexpr int kApiPort = 9464;

Check good(const char* name, const QString& text)
{
    return {QString::fromLatin1(name), CheckState::Good, text, {}};
}

/// "3.40.1" against 3.37: the tables are STRICT.
bool sqliteIsNewEnough(const QString& version)
{
    const int major = version.section(QLatin1Char('.'), 0, 0).toInt();
    const int minor = version.section(QLatin1Char('.'), 1, 1).toInt();
    return major > 3 || (major == 3 && minor >= 37);
}

Check windowCheck(const SystemFacts& facts)
{
    const QString name = QStringLiteral("display.window");
    if (facts.windowProgram.isEmpty()) {
        return {name, CheckState::Skipped, QStringLiteral("elite-trading-coach is not installed beside elite"), {}};
    }
    if (!facts.windowStarted) {
        return {
            name, CheckState::Failed, QStringLiteral("elite-trading-coach does not start: ") + facts.windowAnswer,
            QStringLiteral(
                "install the window libraries (libqt6widgets6, libqt6svg6, qt6-qpa-plugins) or run installer/run.sh")};
    }
    return {name, CheckState::Good, QStringLiteral("the window program starts: ") + facts.windowAnswer, {}};
}

Check displayCheck(const SystemFacts& facts)
{
    const QString name = QStringLiteral("display.screen");
    if (!facts.linuxDesktop) {
        return {name, CheckState::Good, QStringLiteral("the desktop of this system"), {}};
    }
    if (facts.display.isEmpty()) {
        return {name, CheckState::Note,
                QStringLiteral("no display: neither DISPLAY nor WAYLAND_DISPLAY is set, no window can open here"),
                QStringLiteral("on a computer without a screen use: elite practise --tape demo --report FOLDER")};
    }
    return {name, CheckState::Good, QStringLiteral("display ") + facts.display, {}};
}

Check fontCheck(const SystemFacts& facts)
{
    const QString name = QStringLiteral("display.fonts");
    if (!facts.linuxDesktop) {
        return {name, CheckState::Good, QStringLiteral("the fonts of this system"), {}};
    }
    if (!facts.fontToolFound) {
        return {
            name, CheckState::Skipped, QStringLiteral("fc-match is not installed, so fonts were not looked at"), {}};
    }
    if (facts.font.isEmpty()) {
        return {name, CheckState::Failed, QStringLiteral("no font is installed: every text would be empty boxes"),
                QStringLiteral("install one, for example: apt-get install fonts-dejavu-core")};
    }
    return {name, CheckState::Good, QStringLiteral("sans text is drawn with ") + facts.font, {}};
}

Check libsecretCheck(const SystemFacts& facts)
{
    return facts.libsecret ? good("library.libsecret", QStringLiteral("libsecret is there"))
                           : Check{QStringLiteral("library.libsecret"), CheckState::Failed,
                                   QStringLiteral("libsecret is not installed: the keychain cannot be reached"),
                                   QStringLiteral("install it: apt-get install libsecret-1-0")};
}

Check loopCheck(const SystemFacts& facts)
{
    return facts.dispatcher.contains(QStringLiteral("Glib"))
        ? good("library.eventloop", facts.dispatcher)
        : Check{QStringLiteral("library.eventloop"), CheckState::Failed,
                QStringLiteral("Qt runs without GLib (") + facts.dispatcher
                    + QStringLiteral("): the keychain would never answer"),
                QStringLiteral("remove QT_NO_GLIB from the environment, or use a Qt that was built with GLib")};
}

} // namespace

Checks checkLibraries(const SystemFacts& facts)
{
    Checks checks{good("system", facts.system)};
    checks.append(facts.qtBuilt == facts.qtRunning ? good("library.qt", QStringLiteral("Qt ") + facts.qtRunning)
                                                   : Check{QStringLiteral("library.qt"),
                                                           CheckState::Note,
                                                           QStringLiteral("Qt ") + facts.qtRunning
                                                               + QStringLiteral(" runs, built with ") + facts.qtBuilt,
                                                           {}});
    checks.append(sqliteIsNewEnough(facts.sqlite)
                      ? good("library.sqlite", QStringLiteral("SQLite ") + facts.sqlite)
                      : Check{QStringLiteral("library.sqlite"), CheckState::Failed,
                              QStringLiteral("SQLite ") + facts.sqlite + QStringLiteral(" is older than 3.37"),
                              QStringLiteral("update the system's SQLite")});
    checks.append(facts.sodium.isEmpty()
                      ? Check{QStringLiteral("library.sodium"), CheckState::Failed,
                              QStringLiteral("libsodium does not start"), QStringLiteral("reinstall libsodium23")}
                      : good("library.sodium", QStringLiteral("libsodium ") + facts.sodium));
    checks.append(facts.tls ? good("library.tls", QStringLiteral("TLS is there"))
                            : Check{QStringLiteral("library.tls"), CheckState::Failed,
                                    QStringLiteral("Qt finds no TLS library: no exchange can be reached"),
                                    QStringLiteral("install OpenSSL 3 (libssl3) and Qt's TLS plugin")});
    if (facts.linuxDesktop) {
        checks.append(libsecretCheck(facts));
        checks.append(loopCheck(facts));
    }
    checks.append(facts.coreDumpsOff ? good("process.coredumps", QStringLiteral("core dumps are off"))
                                     : Check{QStringLiteral("process.coredumps"), CheckState::Warning,
                                             QStringLiteral("core dumps are on: a crash could write keys to the disk"),
                                             QStringLiteral("run: ulimit -c 0")});
    return checks;
}

Checks checkDisplay(const SystemFacts& facts)
{
    return {displayCheck(facts), fontCheck(facts), windowCheck(facts)};
}

Checks checkPorts(const SystemFacts& facts)
{
    if (!facts.loopbackError.isEmpty()) {
        return {{QStringLiteral("port.loopback"), CheckState::Failed,
                 QStringLiteral("cannot listen on 127.0.0.1: ") + facts.loopbackError,
                 QStringLiteral("check the firewall and whether the loopback interface is up")}};
    }
    Checks checks{good("port.loopback", QStringLiteral("127.0.0.1 can be listened on"))};
    checks.append(facts.apiPortFree ? good("port.api", QStringLiteral("port %1 is free").arg(kApiPort))
                                    : Check{QStringLiteral("port.api"), CheckState::Note,
                                            QStringLiteral("port %1 is taken by another program").arg(kApiPort),
                                            QStringLiteral("only needed if you turn on the local interface later")});
    if (facts.socketPathBytes > kLongestSocketPath) {
        checks.append({QStringLiteral("port.socket"), CheckState::Failed,
                       QStringLiteral("the folder for sockets has a name of %1 bytes, %2 are allowed")
                           .arg(facts.socketPathBytes)
                           .arg(kLongestSocketPath),
                       QStringLiteral("set ELITE_HOME or XDG_RUNTIME_DIR to a shorter path")});
    } else {
        checks.append(good("port.socket", QStringLiteral("the folder for sockets has a short enough name")));
    }
    return checks;
}

} // namespace elite
