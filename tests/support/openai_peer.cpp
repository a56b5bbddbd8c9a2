// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openai_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite::test {

namespace {

QByteArray quoted(const QByteArray& text)
{
    return QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

void sendNext(QTcpSocket* socket, const PeerReply& reply, int at)
{
    if (at < reply.portions.size()) {
        socket->write(reply.portions[at]);
        socket->flush();
        QTimer::singleShot(reply.pauseMs, socket, [socket, reply, at] { sendNext(socket, reply, at + 1); });
        return;
    }
    switch (reply.then) {
    case PeerReply::Then::Close:
        socket->disconnectFromHost();
        break;
    case PeerReply::Then::Reset:
        socket->abort();
        break;
    case PeerReply::Then::Hang:
        break;
    }
}

} // namespace

class OpenAiPeer::Server : public QTcpServer
{
public:
    explicit Server(Handler handler)
        : m_handler(std::move(handler))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                auto buffer = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    QList<PeerRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    void read(QTcpSocket* socket, QByteArray& buffer)
    {
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0) {
            return;
        }
        PeerRequest request;
        const QList<QByteArray> lines = buffer.left(head).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
        const qsizetype length = request.headers["content-length"].toLongLong();
        if (buffer.size() < head + 4 + length) {
            return;
        }
        request.body = buffer.mid(head + 4, length);
        buffer.clear();
        int number = 0;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
            number = static_cast<int>(m_requests.size());
        }
        const PeerReply reply = m_handler(request, number);
        QTimer::singleShot(reply.firstMs, socket, [socket, reply] { sendNext(socket, reply, 0); });
    }

    Handler m_handler;
    mutable QMutex m_mutex;
    QList<PeerRequest> m_requests;
};

QByteArray PeerRequest::key() const
{
    const auto found = headers.find("authorization");
    return found == headers.end() ? QByteArray() : found->second.mid(7);
}

PeerReply PeerReply::json(int status, const QByteArray& body, const QList<QByteArray>& headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status)
        + " Said\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray& header : headers) {
        head += header + "\r\n";
    }
    return {{head + "\r\n" + body}, 0, 0, Then::Close, false};
}

PeerReply PeerReply::stream(const QByteArray& events, qsizetype portion, int pause)
{
    PeerReply reply;
    reply.pauseMs = pause;
    reply.portions.append("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: "
                          "close\r\nx-request-id: req_test\r\nopenai-organization: org-test\r\n"
                          "x-ratelimit-limit-requests: 500\r\nx-ratelimit-remaining-requests: 497\r\n"
                          "x-ratelimit-reset-requests: 120ms\r\n\r\n");
    for (qsizetype at = 0; at < events.size(); at += portion) {
        reply.portions.append(events.mid(at, portion));
    }
    return reply;
}

OpenAiPeer::OpenAiPeer(Handler handler)
    : m_server(new Server(std::move(handler)))
{
    m_server->listen(QHostAddress::LocalHost, 0);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

OpenAiPeer::~OpenAiPeer()
{
    m_thread.quit();
    m_thread.wait();
}

QList<PeerRequest> OpenAiPeer::requests() const
{
    return m_server->requests();
}

QByteArray sse(const QByteArray& type, const QByteArray& json)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + json + "}\n\n";
}

QByteArray responsesStream(const QByteArray& text, const QByteArray& end, bool hasReasoning, const QByteArray& refusal)
{
    const QByteArray running = "\"response\":{\"id\":\"resp_1\",\"object\":\"response\",\"status\":\"in_progress\","
                               "\"model\":\"gpt-5-2025-08-07\",\"output\":[],\"usage\":null}";
    QByteArray out = sse("response.created", running) + sse("response.in_progress", running);
    QByteArray items;
    int index = 0;
    if (hasReasoning) {
        const QByteArray item = "{\"id\":\"rs_1\",\"type\":\"reasoning\",\"summary\":[]}";
        out += sse("response.output_item.added", "\"output_index\":0,\"item\":" + item)
            + sse("response.output_item.done", "\"output_index\":0,\"item\":" + item);
        items = item + ',';
        index = 1;
    }
    const QByteArray at
        = "\"output_index\":" + QByteArray::number(index) + ",\"content_index\":0,\"item_id\":\"msg_1\"";
    out += sse("response.output_item.added",
               at + ",\"item\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[]}");
    QByteArray part;
    if (!refusal.isEmpty()) {
        out += sse("response.refusal.delta", at + ",\"delta\":" + quoted(refusal));
        part = "{\"type\":\"refusal\",\"refusal\":" + quoted(refusal) + '}';
    } else {
        for (qsizetype i = 0; i < text.size(); i += 24) {
            out += sse("response.output_text.delta", at + ",\"delta\":" + quoted(text.mid(i, 24)));
        }
        part = "{\"type\":\"output_text\",\"text\":" + quoted(text) + '}';
    }
    items += "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[" + part + "]}";
    const QByteArray usage = "\"usage\":{\"input_tokens\":1834,\"input_tokens_details\":{\"cached_tokens\":1024},"
                             "\"output_tokens\":912,\"output_tokens_details\":{\"reasoning_tokens\":640}}";
    const QByteArray status = end == "completed" ? "completed" : "incomplete";
    const QByteArray why = end == "completed" ? QByteArray() : ",\"incomplete_details\":{\"reason\":\"" + end + "\"}";
    out += sse("response." + status,
               "\"response\":{\"id\":\"resp_1\",\"object\":\"response\",\"model\":\"gpt-5-2025-08-07\",\"status\":\""
                   + status + "\",\"output\":[" + items + "]," + usage + why + '}');
    return out;
}

QByteArray chatStream(const QByteArray& text, const QByteArray& finish)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += 24) {
        out += "data: {\"object\":\"chat.completion.chunk\",\"model\":\"local\",\"choices\":[{\"index\":0,\"delta\":{"
               "\"content\":"
            + quoted(text.mid(i, 24)) + "},\"finish_reason\":null}]}\n\n";
    }
    out += "data: {\"object\":\"chat.completion.chunk\",\"model\":\"local\",\"choices\":[{\"index\":0,\"delta\":{},"
           "\"finish_reason\":\""
        + finish + "\"}]}\n\n";
    out += "data: "
           "{\"object\":\"chat.completion.chunk\",\"model\":\"local\",\"choices\":[],\"usage\":{\"prompt_tokens\":"
           "100,\"completion_tokens\":50}}\n\ndata: [DONE]\n\n";
    return out;
}

QByteArray errorBody(const QByteArray& code, const QByteArray& type, const QByteArray& param, const QByteArray& message)
{
    return "{\"error\":{\"message\":" + quoted(message) + ",\"type\":\"" + type
        + "\",\"param\":" + (param.isEmpty() ? QByteArray("null") : quoted(param))
        + ",\"code\":" + (code.isEmpty() ? QByteArray("null") : quoted(code)) + "}}";
}

QByteArray modelList(const QList<QPair<QByteArray, QByteArray>>& idAndShutdown)
{
    QByteArray rows;
    for (const auto& [id, shutdown] : idAndShutdown) {
        rows += (rows.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + id
            + "\",\"object\":\"model\",\"shutdown_date\":"
            + (shutdown.isEmpty() ? QByteArray("null") : '"' + shutdown + '"') + '}';
    }
    return "{\"object\":\"list\",\"data\":[" + rows + "]}";
}

} // namespace elite::test
