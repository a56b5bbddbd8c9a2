// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/crash_handler.h"

#include "app/base/version.h"
#include "app/log/crash_ring.h"
#include "app/log/crash_writer.h"
#include "app/secrets/scrubber.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define ELITE_HAS_BACKTRACE
#endif
#endif

namespace elite {

namespace {

constexpr int kFrames = 64;

// Everything the handler touches is set aside here.
std::array<char, 1024> reportFile{};
std::array<char, 1024> head{};
std::array<char, 512> reason{}; // of an exception or a broken invariant, filled in before abort()
std::atomic<bool> crashing{false};

template <std::size_t N> void keepText(std::array<char, N>& buffer, const QByteArray& text)
{
    const std::size_t size = std::min<std::size_t>(N - 1, static_cast<std::size_t>(text.size()));
    std::memcpy(buffer.data(), text.constData(), size);
    buffer[size] = '\0';
}

[[noreturn]] void onTerminate()
{
    QByteArray text = "an exception that nobody caught";
    try {
        if (const std::exception_ptr current = std::current_exception()) {
            std::rethrow_exception(current);
        }
        text = "std::terminate without an exception";
    } catch (const std::exception& exception) {
        text += QByteArray(": ") + typeid(exception).name() + ": " + scrubbed(QByteArrayView(exception.what()));
    } catch (...) {
        text += " of an unknown type";
    }
    keepText(reason, text);
    std::abort();
}

#if defined(Q_OS_WIN)

LONG WINAPI onCrash(EXCEPTION_POINTERS* what)
{
    if (crashing.exchange(true)) {
        return EXCEPTION_CONTINUE_SEARCH;
    }
    CrashWriter out(reportFile.data());
    if (out.isOpen()) {
        out.text(head.data());
        out.text("What: exception ");
        out.hex(what->ExceptionRecord->ExceptionCode);
        out.text(" at ");
        out.hex(reinterpret_cast<std::uintptr_t>(what->ExceptionRecord->ExceptionAddress));
        out.text(", program loaded at ");
        out.hex(reinterpret_cast<std::uintptr_t>(GetModuleHandleW(nullptr)));
        out.text("\nWhy: ");
        out.text(reason.data());
        out.text("\n\nCall chain:\n");
        void* frames[kFrames];
        const int count = CaptureStackBackTrace(0, kFrames, frames, nullptr);
        for (int i = 0; i < count; ++i) {
            out.hex(reinterpret_cast<std::uintptr_t>(frames[i]));
            out.text("\n");
        }
        out.text("\nLast log lines:\n");
        crashring::writeTo(out.descriptor());
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

void catchCrashes()
{
    SetUnhandledExceptionFilter(&onCrash);
    // abort() ends the process without an exception, so it gets one.
    std::signal(SIGABRT, [](int) { RaiseException(0xE0000001, EXCEPTION_NONCONTINUABLE, 0, nullptr); });
}

#else

constexpr std::array kSignals{SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS};

const char* signalName(int number)
{
    switch (number) {
    case SIGSEGV:
        return "SIGSEGV (bad address)";
    case SIGABRT:
        return "SIGABRT (the program stopped itself)";
    case SIGFPE:
        return "SIGFPE (bad arithmetic)";
    case SIGILL:
        return "SIGILL (bad instruction)";
    case SIGBUS:
        return "SIGBUS (bad memory access)";
    default:
        return "unknown signal";
    }
}

void writeReport(int number, const siginfo_t* info)
{
    CrashWriter out(reportFile.data());
    if (!out.isOpen()) {
        return;
    }
    out.text(head.data());
    out.text("What: ");
    out.text(signalName(number));
    if (number != SIGABRT) {
        out.text(" at ");
        out.hex(reinterpret_cast<std::uintptr_t>(info->si_addr));
    }
    out.text("\nWhy: ");
    out.text(reason[0] != '\0' ? reason.data() : "not known");
    out.text("\n\nCall chain:\n");
#if defined(ELITE_HAS_BACKTRACE)
    void* frames[kFrames];
    backtrace_symbols_fd(frames, backtrace(frames, kFrames), out.descriptor());
#else
    out.text("not available with this C library\n");
#endif
    out.text("\nLast log lines:\n");
    crashring::writeTo(out.descriptor());
}

void onSignal(int number, siginfo_t* info, void*)
{
    if (!crashing.exchange(true)) {
        writeReport(number, info);
    }
    // The handler was reset when it was called; the signal is sent again and ends the program as it would have.
    raise(number);
}

void catchCrashes()
{
#if defined(ELITE_HAS_BACKTRACE)
    void* warmUp[2];
    backtrace(warmUp, 2); // loads libgcc now, because loading it inside the handler asks for memory
#endif
    // An own stack, because a stack that ran over cannot run its handler. MINSIGSTKSZ is no constant in new C
    // libraries.
    static std::array<char, 64 * 1024> stack;
    stack_t alternate{};
    alternate.ss_sp = stack.data();
    alternate.ss_size = stack.size();
    sigaltstack(&alternate, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = &onSignal;
    action.sa_flags = static_cast<int>(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : kSignals) {
        sigaction(number, &action, nullptr);
    }
}

#endif

} // namespace

void CrashHandler::install(const QString& folder, const QString& program)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file = folder + QStringLiteral("/crash-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"))
        + QLatin1Char('-') + QString::number(QCoreApplication::applicationPid()) + QStringLiteral(".txt");
    keepText(reportFile, QFile::encodeName(file));
    keepText(head,
             "Crash report of " + program.toUtf8() + ' ' + kVersion + " (" + kCommit + ")\nStarted: "
                 + now.toString(Qt::ISODate).toUtf8() + "\nSystem: " + QSysInfo::prettyProductName().toUtf8() + ", "
                 + QSysInfo::currentCpuArchitecture().toUtf8() + ", Qt " + qVersion()
                 + "\nThis file was not sent anywhere.\n\n");
    std::set_terminate(&onTerminate);
    catchCrashes();
}

QString CrashHandler::reportPath()
{
    return QFile::decodeName(reportFile.data());
}

} // namespace elite
