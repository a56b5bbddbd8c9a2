// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"

#include <array>
#include <bitset>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace elite {

/// A part of a text that goes away.
struct ScrubSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// All learned secrets in every spelling, held in locked memory, searched in one pass over a text.
class KnownSecrets
{
public:
    /// Shortest value and shortest spelling that is searched for.
    static constexpr qsizetype kShortest = 6;

    void learn(const Secret& secret);
    void find(QByteArrayView text, std::vector<ScrubSpan>& spans) const;

private:
    struct Spellings
    {
        Secret bytes; ///< all spellings one after the other
        std::vector<qsizetype> lengths;
    };
    struct Candidate
    {
        QByteArrayView spelling;
    };
    static constexpr std::size_t kBuckets = 4096;

    static std::size_t bucketOf(const char* four) noexcept;

    mutable std::shared_mutex m_mutex;
    std::vector<std::unique_ptr<Spellings>> m_secrets;
    std::bitset<kBuckets>
        m_used; ///< first four bytes of any spelling, hashed: nearly every position of a text ends here
    std::array<std::vector<Candidate>, kBuckets> m_candidates;
};

/// Every spelling under which a value might be met in a file or a message, the value itself first.
std::vector<QByteArray> spellingsOf(QByteArrayView value);

} // namespace elite
