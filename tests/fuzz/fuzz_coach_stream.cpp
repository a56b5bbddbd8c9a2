// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that comes back from a service: the stream, its events, the verdict in it.
#include "app/coach/response_reader.h"
#include "app/coach/sse_parser.h"
#include "models/coach/verdict_parse.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

std::vector<elite::SseEvent> eventsOf(QByteArrayView bytes, qsizetype portion)
{
    elite::SseParser parser;
    std::vector<elite::SseEvent> out;
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        parser.feed(bytes.sliced(at, qMin(portion, bytes.size() - at)), out);
    }
    parser.finish(out);
    return out;
}

} // namespace

std::vector<std::string> fuzzSeeds()
{
    return {
        "event: response.output_text.delta\ndata: "
        "{\"type\":\"response.output_text.delta\",\"output_index\":0,\"delta\":\"hello\"}\n\n"
        "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"status\":\"completed\","
        "\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"hello\"}]}],"
        "\"usage\":{\"input_tokens\":5,\"output_tokens\":6}}}\n\n",
        "\xef\xbb\xbf: keep-alive\r\n\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\n\r\ndata: "
        "[DONE]\r\n\r\n",
        "data: {\"type\":\"error\",\"error\":{\"type\":\"x\",\"code\":null,\"message\":\"try again in 11.054s\"}}\n\n",
        "{\"chart_readable\":true,\"symbol_seen\":\"BTC\",\"verdict\":\"WAIT\",\"confidence\":50,\"entry\":null}"};
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto whole = eventsOf(bytes, std::max<qsizetype>(1, bytes.size()));
    fuzzRequire(eventsOf(bytes, 1) == whole, "byte by byte gives the same events");
    fuzzRequire(eventsOf(bytes, 7) == whole, "portions give the same events");
    elite::ResponseReader reader;
    for (const elite::SseEvent& event : whole) {
        reader.read(event);
    }
    const auto verdict = elite::parseVerdict(bytes.toByteArray());
    if (verdict) {
        const auto again = elite::parseVerdict(elite::writeVerdict(*verdict));
        fuzzRequire(again && *again == *verdict, "what was read is written and read the same");
    }
    return 0;
}
