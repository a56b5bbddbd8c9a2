// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/process_hardening.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <werapi.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define ELITE_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ELITE_SANITIZED
#endif

namespace elite {

namespace {

#if defined(Q_OS_LINUX)
bool portalsMustSeeUs()
{
    return qEnvironmentVariableIsSet("SNAP") || access("/.flatpak-info", F_OK) == 0;
}
#endif

void closeMemory()
{
#if defined(ELITE_SANITIZED)
    return;
#elif defined(Q_OS_LINUX)
    if (!portalsMustSeeUs()) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace

void hardenProcess()
{
#if defined(Q_OS_WIN)
    // Windows Error Reporting then leaves the heap out of what it keeps of a crash.
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    closeMemory();
}

bool coreDumpsAreOff()
{
#if defined(Q_OS_WIN)
    DWORD flags = 0;
    return SUCCEEDED(WerGetFlags(GetCurrentProcess(), &flags)) && (flags & WER_FAULT_REPORTING_FLAG_NOHEAP) != 0;
#else
    rlimit limit{};
    return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
#endif
}

bool memoryIsClosedToOthers()
{
#if defined(Q_OS_LINUX)
    return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return false; // neither macOS nor Windows tells
#endif
}

} // namespace elite
