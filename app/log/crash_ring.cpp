// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/crash_ring.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace elite::crashring {

namespace {

struct Line
{
    std::array<char, kLineBytes> bytes;
    int size;
};
std::array<Line, kLines> lines; // set aside by the loader, zero at start
std::atomic<unsigned> added{0};

void put(int fileDescriptor, const char* bytes, int size)
{
#if defined(Q_OS_WIN)
    static_cast<void>(_write(fileDescriptor, bytes, static_cast<unsigned>(size)));
#else
    const auto written = write(fileDescriptor, bytes, static_cast<std::size_t>(size));
    static_cast<void>(written); // there is nobody left to tell
#endif
}

} // namespace

void add(const QByteArray& line)
{
    const unsigned number = added.load(std::memory_order_relaxed);
    Line& slot = lines[number % kLines];
    slot.size = static_cast<int>(std::min<qsizetype>(line.size(), kLineBytes));
    std::memcpy(slot.bytes.data(), line.constData(), static_cast<std::size_t>(slot.size));
    added.store(number + 1, std::memory_order_release);
}

void writeTo(int fileDescriptor)
{
    const unsigned end = added.load(std::memory_order_acquire);
    for (unsigned number = end > kLines ? end - kLines : 0; number != end; ++number) {
        const Line& slot = lines[number % kLines];
        put(fileDescriptor, slot.bytes.data(), std::clamp(slot.size, 0, kLineBytes));
        put(fileDescriptor, "\n", 1);
    }
}

} // namespace elite::crashring
