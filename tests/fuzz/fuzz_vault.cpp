// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/vault_file.h"
#include "tests/fuzz/fuzz_target.h"

using elite::Secret;

namespace {

const Secret& key()
{
    static const Secret kept = Secret::copyOf(QByteArray(32, 'k'));
    return kept;
}

elite::VaultItems someItems()
{
    elite::VaultItems items;
    items.emplace(QStringLiteral("keys/openai/1"), Secret::copyOf("sk-proj-0123456789"));
    items.emplace(QStringLiteral("binär"), Secret::copyOf(QByteArrayView("a\0b\xff", 4)));
    items.emplace(QStringLiteral("empty"), Secret());
    return items;
}

/// The list of items as it stands inside the seal.
QByteArray plain(const elite::VaultItems& items)
{
    const auto number = [](qsizetype value) {
        QByteArray bytes;
        for (int shift = 0; shift < 32; shift += 8) {
            bytes += static_cast<char>((value >> shift) & 0xff);
        }
        return bytes;
    };
    QByteArray out = number(static_cast<qsizetype>(items.size()));
    for (const auto& [name, value] : items) {
        const QByteArray utf8 = name.toUtf8();
        out += number(utf8.size()) + utf8 + number(value.size()) + value.reveal().toByteArray();
    }
    return out;
}

} // namespace

std::vector<std::string> fuzzSeeds()
{
    const QByteArray header = elite::makeVaultHeader(key(), QByteArray(elite::kVaultSaltSize, 's'), {1, 8});
    return {elite::sealVault(someItems(), key(), header).toStdString(), plain(someItems()).toStdString(),
            plain({}).toStdString()};
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // The whole file. The key is given, so that no time goes into deriving it.
    if (const auto header = elite::parseVaultHeader(bytes)) {
        fuzzRequire(header->salt.size() == elite::kVaultSaltSize, "a salt has its size");
        fuzzRequire(header->cost.memoryKiB <= 2U * 1024 * 1024 && header->cost.passes <= 20,
                    "an unknown file cannot ask for unreasonable work");
        if (const auto items = elite::openVault(bytes, *header, key())) {
            fuzzRequire(plain(*items) == plain(someItems()), "what opens is what was sealed");
        }
    }
    // The inner list, which the seal normally protects from this.
    if (const auto items = elite::parseVaultItems(bytes)) {
        const auto again = elite::parseVaultItems(plain(*items));
        fuzzRequire(again.hasValue() && again->size() == items->size(), "written again it reads the same");
    }
    return 0;
}
