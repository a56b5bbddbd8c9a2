// SPDX-License-Identifier: GPL-3.0-or-later
// What an account's private stream is used for: to ask sooner. Nothing it says is taken for a fact.
#include "app/live/live_account.h"

namespace elite {

void LiveAccount::makeStream(const LiveAccountParts& parts)
{
    PrivateStream::Parts out;
    out.dialect = &*m_dialect->stream;
    out.url = parts.stream;
    out.hosts = parts.hosts;
    out.socket = parts.socket;
    out.ask = [this](const ApiCall& asked, PrivateStream::Answer done) {
        call(asked, [this, done = std::move(done)](const Result<PrivateAnswer>& answer) {
            const Done verdict = answer ? verdictOf(*m_dialect, *answer) : Done(answer.error());
            done(verdict ? Result<QByteArray>(answer->body) : Result<QByteArray>(verdict.error()));
        });
    };
    out.hello = [this](const PrivateToken& token, const std::set<QByteArray>& markets) {
        const auto moment = [this] {
            const Timestamp now = m_client.venueNow();
            return SigningMoment{toMicros(now) / 1'000, nonce(now)};
        };
        return m_dialect->stream->hello({m_credentials, moment, token, markets});
    };
    m_stream = std::make_unique<PrivateStream>(std::move(out), nullptr);
    connect(m_stream.get(), &PrivateStream::noted, this, &LiveAccount::onNotes);
    connect(m_stream.get(), &PrivateStream::unreadable, this, &LiveAccount::askAboutAll);
    connect(m_stream.get(), &PrivateStream::stateChanged, this, &LiveAccount::onStreamState);
}

void LiveAccount::onNotes(const std::vector<PrivateNote>& notes)
{
    for (const PrivateNote& note : notes) {
        switch (m_life.note(note)) {
        case OrderLife::Noted::Taken:
            ++m_notes.taken;
            break;
        case OrderLife::Noted::Known:
            ++m_notes.known;
            break;
        case OrderLife::Noted::Foreign:
            ++m_notes.foreign;
            break;
        }
    }
    m_life.tick(m_client.venueNow());
    pump();
}

/// What happened before it was healthy nobody told, so everything open is asked about once; and at the former pace
/// as soon as it is not.
void LiveAccount::onStreamState()
{
    m_life.setListening(m_stream->isHealthy());
    if (m_stream->isHealthy()) {
        askAboutAll();
    }
    Q_EMIT changed();
}

void LiveAccount::askAboutAll()
{
    m_life.noteAll();
    m_life.tick(m_client.venueNow());
    pump();
}

FillNews LiveAccount::fillNews() const
{
    FillNews out;
    out.askedEvery = m_life.pollEvery();
    if (m_stream) {
        out.stream = m_stream->state();
        out.trouble = m_stream->trouble();
    }
    return out;
}

} // namespace elite
