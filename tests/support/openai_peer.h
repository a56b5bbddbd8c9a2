// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QThread>

#include <functional>
#include <map>

namespace elite::test {

struct PeerRequest
{
    QByteArray method;
    QByteArray path;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray key() const; ///< the bearer
};

/// What the peer does to one request: bytes in portions, or a fault.
struct PeerReply
{
    enum class Then { Close, Reset, Hang };
    QList<QByteArray> portions; ///< raw bytes of the answer, head included
    int pauseMs = 0; ///< between portions
    int firstMs = 0; ///< before the first one
    Then then = Then::Close;
    bool readsSlowly = false; ///< takes the body in little sips

    static PeerReply json(int status, const QByteArray& body, const QList<QByteArray>& headers = {});
    static PeerReply stream(const QByteArray& events, qsizetype portion = 400, int pause = 0);
    static PeerReply fault(Then then) { return {{}, 0, 0, then, false}; }
};

/// A service on loopback in a thread of its own: one handler decides about every request. Ends with the object.
class OpenAiPeer
{
public:
    using Handler = std::function<PeerReply(const PeerRequest& request, int number)>;
    explicit OpenAiPeer(Handler handler);
    ~OpenAiPeer();

    quint16 port() const { return m_port; }
    QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(m_port) + "/v1/"; }
    QList<PeerRequest> requests() const;

private:
    class Server;
    QThread m_thread;
    Server* m_server;
    quint16 m_port = 0;
};

/// Streams as the service sends them; the texts are ours.
QByteArray responsesStream(const QByteArray& text, const QByteArray& end = "completed", bool hasReasoning = true,
                           const QByteArray& refusal = {});
QByteArray chatStream(const QByteArray& text, const QByteArray& finish = "stop");
QByteArray sse(const QByteArray& type, const QByteArray& json);
QByteArray errorBody(const QByteArray& code, const QByteArray& type = "invalid_request_error",
                     const QByteArray& param = {}, const QByteArray& message = "refused");
QByteArray modelList(const QList<QPair<QByteArray, QByteArray>>& idAndShutdown);

} // namespace elite::test
