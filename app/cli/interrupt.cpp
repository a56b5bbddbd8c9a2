// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QElapsedTimer>

#include <csignal>
#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace elite::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
bool isShown = false;

void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

bool isForAPerson()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void watchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

void showProgress(const char* what, double share)
{
    static const bool isWanted = isForAPerson();
    static QElapsedTimer since;
    if (!isWanted || (since.isValid() && since.elapsed() < 100)) {
        return;
    }
    since.start();
    isShown = true;
    std::fprintf(stderr, "\r%s %3.0f %%  (Ctrl-C cancels)", what, share * 100);
    std::fflush(stderr);
}

void endProgress()
{
    if (isShown) {
        std::fprintf(stderr, "\r%60s\r", "");
        isShown = false;
    }
}

} // namespace elite::cli
