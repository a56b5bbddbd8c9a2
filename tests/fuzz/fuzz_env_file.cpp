// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/env_file.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<std::string> fuzzSeeds()
{
    return {"OPENAI_API_KEY=sk-proj-abc\n# note\nexport OPENAI_MODEL='a b' # more\r\n",
            "\xef\xbb\xbf"
            "A=\"x\\\"y\"\nB=\n=C\nD\n",
            "ENABLE_TRADING = true\n\n\tX=1"};
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto lines = text.count('\n') + 1;
    const elite::EnvFile file = elite::parseEnvFile(text);
    fuzzRequire(file.lines.size() + file.wrongLines.size() <= lines, "no more answers than lines");
    for (const elite::EnvLine& line : file.lines) {
        fuzzRequire(!line.name.isEmpty(), "a name is never empty");
        fuzzRequire(line.line >= 1 && line.line <= lines, "the number of the line exists");
        fuzzRequire(!line.value.contains('\n'), "a value is one line");
    }
    return 0;
}
