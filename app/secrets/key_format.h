// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QString>

#include <span>
#include <vector>

namespace elite {

/// Who hands out a key. The name is stored, see providerName().
enum class KeyProvider { OpenAi, OpenAiCompatible, Binance, Kraken, Coinbase, Bitstamp, Luno, Okx, Bybit };

enum class KeyPart { ApiKey, ApiSecret, Passphrase };

std::span<const KeyProvider> keyProviders();
QString providerName(KeyProvider provider); ///< "openai", "kraken": stable, for files
Result<KeyProvider> providerFromName(const QString& name);
/// A venue for trading, whose key must not be able to withdraw.
bool isExchange(KeyProvider provider);
/// What belongs to a key of this provider, in the order in which it is asked for and stored.
std::span<const KeyPart> keyParts(KeyProvider provider);

enum class KeyProblem {
    None,
    Empty,
    HasSpaces, ///< copied with a line break or a blank inside
    TooShort,
    TooLong,
    WrongShape, ///< not what this provider hands out
    AdminKey, ///< an OpenAI key for administration, which can do more than this program may
};

/// Whether `value` can be this part. Looks at the shape only; blanks around it are not part of it (see trimmedKey).
KeyProblem checkKeyPart(KeyProvider provider, KeyPart part, const Secret& value);
/// Without blanks and line ends around it.
Secret trimmedKey(const Secret& value);

/// All parts of a key as one secret, and back. Corrupt when it is not exactly such a list.
Secret packedParts(const std::vector<Secret>& parts);
Result<std::vector<Secret>> partsFrom(const Secret& packed);

} // namespace elite
