// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace elite {

/// What went wrong, as a closed set that the window can translate and a test can compare.
enum class ErrorCode {
    InvalidInput,
    OutOfRange,
    NotFound,
    AlreadyExists,
    Parse,
    Network,
    Timeout,
    RateLimited,
    Auth,
    Denied,
    Storage,
    Corrupt,
    Full,
    Locked,
    Unavailable,
    Cancelled,
    AlreadyOpen, ///< another copy of the program has the file
    WrongKey, ///< the master key does not fit; nothing was changed
    NewerFormat, ///< written by a newer version of the program
    NetworkFolder, ///< the folder is on a network file system
    WrongPassphrase,
    OtherBackend, ///< the keys lie in another keychain than this session has
};

/// `detail` is English, for the log and for a developer; it never holds a secret. The text for a person is made in ui/.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Ends the program with `what` on stderr: for broken invariants only, never for input. Active in release builds too.
[[noreturn]] void fail(const char* what);

inline void require(bool holds, const char* what)
{
    if (!holds) {
        fail(what);
    }
}

/// A value or the reason there is none: the part of C++23's std::expected that we use (GCC 12 has it in C++23 only).
template <class T = std::monostate> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }
    Result() requires std::is_same_v<T, std::monostate>
    = default;

    bool hasValue() const noexcept { return m_data.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    const T& value() const&
    {
        require(hasValue(), "value() of a failed Result");
        return *std::get_if<0>(&m_data);
    }
    T& value() &
    {
        require(hasValue(), "value() of a failed Result");
        return *std::get_if<0>(&m_data);
    }
    T&& value() &&
    {
        require(hasValue(), "value() of a failed Result");
        return std::move(*std::get_if<0>(&m_data));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    template <class U> T valueOr(U&& other) const
    {
        return hasValue() ? value() : static_cast<T>(std::forward<U>(other));
    }
    const Error& error() const
    {
        require(!hasValue(), "error() of a good Result");
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, Error> m_data;
};

using Done = Result<>;

} // namespace elite
