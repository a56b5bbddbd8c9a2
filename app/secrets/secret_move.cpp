// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret_move.h"

#include <memory>
#include <optional>
#include <vector>

namespace elite {

namespace {

/// Keeps itself alive by the callbacks that it waits for; each step starts the next.
class Run : public std::enable_shared_from_this<Run>
{
public:
    explicit Run(SecretMove move)
        : m_move(std::move(move))
    {
    }

    void copyNext()
    {
        if (m_next == m_move.names.size()) {
            if (const Done settled = m_move.settle(); !settled) {
                putBackNext(settled.error());
                return;
            }
            m_outcome.moved = static_cast<int>(m_written.size());
            deleteNext();
            return;
        }
        m_move.from.read(name(), [self = shared_from_this()](Result<Secret> value) {
            if (value) {
                self->lookThenWrite(std::make_shared<Secret>(std::move(*value)));
            } else if (value.error().code == ErrorCode::NotFound) {
                ++self->m_next;
                self->copyNext();
            } else {
                self->putBackNext(value.error());
            }
        });
    }

private:
    struct Written
    {
        QString name;
        std::optional<Secret> before; ///< what the new place had under this name
    };

    QString name() const { return m_move.names.at(m_next); }

    void lookThenWrite(const std::shared_ptr<Secret>& value)
    {
        m_move.to.read(name(), [self = shared_from_this(), value](Result<Secret> there) {
            if (!there && there.error().code != ErrorCode::NotFound) {
                self->putBackNext(there.error());
                return;
            }
            if (there && self->m_move.unique.contains(self->name()) && !there->sameAs(*value)) {
                self->putBackNext(
                    {ErrorCode::AlreadyExists, QStringLiteral("another %1 is there already").arg(self->name())});
                return;
            }
            self->m_written.push_back({self->name(), there ? std::optional<Secret>(std::move(*there)) : std::nullopt});
            self->m_move.to.write(self->name(), *value, [self](const Done& written) {
                if (!written) {
                    self->putBackNext(written.error());
                    return;
                }
                ++self->m_next;
                self->copyNext();
            });
        });
    }

    void putBackNext(const Error& why)
    {
        if (m_written.empty()) {
            m_move.done(why);
            return;
        }
        const Written last = std::move(m_written.back());
        m_written.pop_back();
        // Best effort: what fails here leaves a copy too many, never one too few.
        const auto next = [self = shared_from_this(), why](const Done&) { self->putBackNext(why); };
        if (last.before) {
            m_move.to.write(last.name, *last.before, next);
        } else {
            m_move.to.remove(last.name, next);
        }
    }

    void deleteNext()
    {
        if (m_written.empty()) {
            m_move.done(m_outcome);
            return;
        }
        const QString name = m_written.back().name;
        m_written.pop_back();
        m_move.from.remove(name, [self = shared_from_this()](const Done& removed) {
            self->m_outcome.leftBehind += removed ? 0 : 1;
            self->deleteNext();
        });
    }

    SecretMove m_move;
    qsizetype m_next = 0;
    std::vector<Written> m_written;
    MoveOutcome m_outcome;
};

} // namespace

void moveSecrets(SecretMove move)
{
    std::make_shared<Run>(std::move(move))->copyNext();
}

} // namespace elite
