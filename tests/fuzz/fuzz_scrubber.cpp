// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/scrubber.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

const QByteArray kLearned = "correct-horse-battery-7731";

} // namespace

std::vector<std::string> fuzzSeeds()
{
    return {"authorization: Bearer sk-proj-0123456789abcdefghijABCDEFGHIJ",
            "{\"api_key\":\"" + kLearned.toStdString() + "\",\"x\":1}",
            "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----",
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAE= " + kLearned.toBase64().toStdString(),
            kLearned.toHex().toStdString() + ' ' + kLearned.toPercentEncoding().toStdString()};
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool learned = [] {
        elite::learnSecret(elite::Secret::copyOf(kLearned));
        return true;
    }();
    fuzzRequire(learned, "the value is learned once");
    const QByteArrayView text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray clean = elite::scrubbed(text);
    fuzzRequire(!clean.contains(kLearned), "a learned value is gone");
    fuzzRequire(!clean.contains(kLearned.toHex()), "a learned value is gone in hex too");
    fuzzRequire(!clean.contains(kLearned.toHex().toUpper()), "and in capital hex");
    const QString asText = elite::scrubbed(QString::fromUtf8(text.data(), text.size()));
    fuzzRequire(!asText.contains(QString::fromLatin1(kLearned)), "the same for texts");
    // Scrubbing what was scrubbed must not bring anything back.
    fuzzRequire(!elite::scrubbed(QByteArrayView(clean)).contains(kLearned), "twice is as good as once");
    return 0;
}
