// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "tests/fuzz/fuzz_target.h"

using elite::Decimal;

std::vector<std::string> fuzzSeeds()
{
    return {"0",
            "-0.00",
            "1e-8",
            "9999999999.0000000000000000",
            "0.000000000000000001",
            "9223372036854775807",
            "-9223372036854775808",
            "12.5E+3"};
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    Decimal quick;
    const auto issue = Decimal::parse(text, quick);
    const auto parsed = Decimal::parse(text);
    fuzzRequire(parsed.hasValue() == (issue == Decimal::ParseIssue::Ok), "both parsers agree whether it is a decimal");
    if (parsed) {
        fuzzRequire(*parsed == quick, "both parsers agree about the value");
        const auto again = Decimal::parse(parsed->toText());
        fuzzRequire(again.hasValue() && *again == *parsed && again->scale() == parsed->scale(), "text there and back");
        fuzzRequire(Decimal::parse(parsed->trimmed().toText()).valueOr(Decimal()) == *parsed,
                    "trimming keeps the value");
    }
    (void)Decimal::parseRounded(text, 8, elite::Rounding::HalfEven);
    return 0;
}
