// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/scrubber.h"

#include "app/secrets/known_secrets.h"
#include "app/secrets/scrub_patterns.h"

#include <algorithm>

namespace elite {

namespace {

constexpr QByteArrayView kMark("[secret]");

/// Never destroyed: a log line may be written while static objects are being taken down.
KnownSecrets& known()
{
    static auto* secrets = new KnownSecrets;
    return *secrets;
}

std::vector<ScrubSpan> findAll(QByteArrayView text)
{
    std::vector<ScrubSpan> spans;
    known().find(text, spans);
    findSecretLooks(text, spans);
    std::sort(spans.begin(), spans.end(), [](const ScrubSpan& a, const ScrubSpan& b) { return a.begin < b.begin; });
    return spans;
}

QByteArray without(QByteArrayView text, const std::vector<ScrubSpan>& spans)
{
    QByteArray clean;
    clean.reserve(text.size());
    qsizetype at = 0;
    for (const ScrubSpan& span : spans) {
        if (span.begin >= at) {
            clean += text.sliced(at, span.begin - at);
            clean += kMark;
        }
        at = std::max(at, span.end);
    }
    clean += text.sliced(at);
    return clean;
}

} // namespace

QByteArray scrubbed(QByteArrayView text)
{
    const std::vector<ScrubSpan> spans = findAll(text);
    return spans.empty() ? text.toByteArray() : without(text, spans);
}

QString scrubbed(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::vector<ScrubSpan> spans = findAll(bytes);
    return spans.empty() ? text : QString::fromUtf8(without(bytes, spans));
}

void learnSecret(const Secret& secret)
{
    known().learn(secret);
}

} // namespace elite
