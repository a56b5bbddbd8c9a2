// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded in front of a program (LD_PRELOAD): its wall clock differs by SHIFT_CLOCK_SECONDS, its uptime clock is true.
// So a clock that was set wrong can be tested without setting one.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long long shift(void)
{
    const char* text = getenv("SHIFT_CLOCK_SECONDS");
    return text ? atoll(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec* out)
{
    static int (*real)(clockid_t, struct timespec*);
    if (!real) {
        real = (int (*)(clockid_t, struct timespec*))dlsym(RTLD_NEXT, "clock_gettime");
    }
    const int result = real(clock, out);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        out->tv_sec += (time_t)shift();
    }
    return result;
}

int gettimeofday(struct timeval* restrict out, void* restrict zone)
{
    struct timespec now;
    (void)zone;
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    out->tv_sec = now.tv_sec;
    out->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t* out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) {
        *out = now.tv_sec;
    }
    return now.tv_sec;
}
