// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"

#include <QProcessEnvironment>

namespace elite {

/// What the libraries and the desktop offer.
struct SystemFacts
{
    QString system; ///< "Debian GNU/Linux 12 (bookworm), x86_64"
    QString qtBuilt;
    QString qtRunning;
    QString sqlite;
    QString sodium;
    bool tls = false;
    bool linuxDesktop = true; ///< libsecret, GLib and a display are asked for there only
    bool libsecret = false;
    bool coreDumpsOff = false;
    QString dispatcher; ///< class of Qt's event loop

    // Of the session.
    QString display; ///< DISPLAY or WAYLAND_DISPLAY
    QString sessionBus;
    bool fontToolFound = false; ///< fc-match
    QString font; ///< what fc-match gives for the usual sans font
    QString windowProgram; ///< path of elite-trading-coach; empty = not installed here
    QString windowAnswer; ///< what it printed for --version without a display
    bool windowStarted = false;

    // Loopback.
    QString loopbackError; ///< empty = a server could listen on 127.0.0.1
    bool apiPortFree = true;
    qsizetype socketPathBytes = 0; ///< of the socket that keeps the program single
};

SystemFacts gatherSystem(const QProcessEnvironment& environment, const QString& runtimeFolder);
Checks checkLibraries(const SystemFacts& facts);
Checks checkDisplay(const SystemFacts& facts);
Checks checkPorts(const SystemFacts& facts);

} // namespace elite
