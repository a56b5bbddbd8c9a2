// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace elite {

/// Writes a file with nothing but open, write and close: for a signal handler.
class CrashWriter
{
public:
    explicit CrashWriter(const char* path)
#if defined(_WIN32)
        : m_descriptor(_open(path, _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY, _S_IREAD | _S_IWRITE))
#else
        : m_descriptor(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600))
#endif
    {
    }
    ~CrashWriter()
    {
        if (isOpen()) {
#if defined(_WIN32)
            _close(m_descriptor);
#else
            close(m_descriptor);
#endif
        }
    }
    CrashWriter(const CrashWriter&) = delete;
    CrashWriter& operator=(const CrashWriter&) = delete;

    bool isOpen() const
    {
        return m_descriptor >= 0;
    }
    int descriptor() const
    {
        return m_descriptor;
    }

    void text(const char* text)
    {
        put(text, std::strlen(text));
    }
    void hex(std::uintptr_t value)
    {
        std::array<char, 2 + 2 * sizeof(value)> digits{};
        std::size_t at = digits.size();
        do {
            digits[--at] = "0123456789abcdef"[value & 15U];
            value >>= 4U;
        } while (value != 0);
        digits[--at] = 'x';
        digits[--at] = '0';
        put(digits.data() + at, digits.size() - at);
    }

private:
    void put(const char* bytes, std::size_t size)
    {
#if defined(_WIN32)
        static_cast<void>(_write(m_descriptor, bytes, static_cast<unsigned>(size)));
#else
        const auto written = write(m_descriptor, bytes, size);
        static_cast<void>(written); // there is nobody left to tell
#endif
    }

    int m_descriptor;
};

} // namespace elite
