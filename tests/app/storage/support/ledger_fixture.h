// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/audit.h"
#include "app/storage/counters.h"
#include "app/storage/ledger.h"
#include "app/storage/notes.h"

#include <QTemporaryDir>

#include <mutex>

namespace elite::test {

/// The key of the stored fixtures: bytes 0 to 31.
inline Secret testKey(unsigned char first = 0)
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = char(first + i);
    }
    return Secret::take(bytes);
}

/// The keychain's part in a test: remembers the last anchor, answers at once.
class MemoryAnchors final : public AnchorStore
{
public:
    void save(const Anchor& anchor, std::function<void(const Done&)> done) override
    {
        {
            const std::lock_guard guard(m_mutex);
            ++m_calls;
            if (!m_refuse) {
                m_anchor = anchor;
            }
        }
        done(m_refuse ? Done(Error{ErrorCode::Locked, QStringLiteral("refused by the test")}) : Done());
    }
    std::optional<Anchor> anchor() const
    {
        const std::lock_guard guard(m_mutex);
        return m_anchor;
    }
    void forget() { m_anchor.reset(); }
    void refuse(bool on) { m_refuse = on; }
    int calls() const { return m_calls; }

private:
    mutable std::mutex m_mutex;
    std::optional<Anchor> m_anchor;
    std::atomic<bool> m_refuse = false;
    std::atomic<int> m_calls = 0;
};

/// One ledger folder with its anchor.
struct Home
{
    QTemporaryDir folder;
    MemoryAnchors anchors;
    qint64 now = 1'700'000'000'000'000;

    QString file() const { return folder.filePath(QStringLiteral("ledger.db")); }
    LedgerOptions options(bool withAnchor = true)
    {
        LedgerOptions out;
        out.places = {file(), folder.filePath(QStringLiteral("backups")), folder.filePath(QStringLiteral("damaged"))};
        out.anchors = withAnchor ? &anchors : nullptr;
        out.anchor = withAnchor ? anchors.anchor() : std::nullopt;
        out.clock = [this] { return now; };
        return out;
    }
    Result<std::unique_ptr<Ledger>> open(bool withAnchor = true)
    {
        return Ledger::open(options(withAnchor), testKey());
    }
};

inline NewEvent numbered(qint64 number)
{
    return {"fill",
            "{\"fill\":" + QByteArray::number(number) + ",\"qty\":1,\"px\":" + QByteArray::number(100 + number % 7)
                + '}',
            1'700'000'000'000'000 + number, 1'700'000'000'000'000 + number};
}

/// Appends `count` numbered events one after the other and waits for each thousand.
inline Done fill(Ledger& ledger, qint64 count)
{
    std::vector<std::future<Result<SeqRange>>> waiting;
    for (qint64 i = 1; i <= count; ++i) {
        waiting.push_back(ledger.append({numbered(i)}));
        if (waiting.size() == 1000 || i == count) {
            for (auto& written : waiting) {
                if (const auto got = written.get(); !got) {
                    return got.error();
                }
            }
            waiting.clear();
        }
    }
    return {};
}

/// Runs SQL on the file as somebody with another tool would: the triggers are dropped first and made again after.
Done tamper(const QString& file, const QByteArray& script);

} // namespace elite::test
