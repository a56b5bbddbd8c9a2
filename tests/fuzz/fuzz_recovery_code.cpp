// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds;
    for (const char first : {'\0', '\x7f', '\xff'}) {
        const elite::Secret code = elite::recoveryCode(elite::Secret::copyOf(QByteArray(32, first)));
        seeds.push_back(code.reveal().toByteArray().toStdString());
    }
    seeds.push_back(QByteArray::fromStdString(seeds.front()).toLower().replace('-', ' ').toStdString());
    return seeds;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const int wrong = elite::firstWrongGroup(typed);
    fuzzRequire(wrong >= 0 && wrong <= elite::kRecoveryGroups, "the group exists");
    const auto key = elite::masterKeyFromCode(typed);
    if (key) {
        fuzzRequire(key->size() == 32, "a master key has 32 bytes");
        fuzzRequire(wrong == 0, "what is taken has no wrong group");
        const elite::Secret code = elite::recoveryCode(*key);
        const auto again = elite::masterKeyFromCode(QString::fromLatin1(code.reveal()));
        fuzzRequire(again.hasValue() && again->sameAs(*key), "the code of the key gives the key");
    }
    return 0;
}
