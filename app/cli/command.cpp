// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <array>

namespace elite::cli {

namespace {

constexpr std::array kCommands{
    Command{"practise", "--tape demo --report FOLDER",
            "trade a tape on paper and write a report, with pictures of the window", &runPractise},
    Command{"backtest", "--bot ID --tape NAME", "run a bot over past prices with all costs", &runBacktest},
    Command{"sweep", "--bot ID --tape NAME --param NAME=VALUES", "run many parameter sets and judge the best",
            &runSweepCommand},
    Command{"halt", "[--reason TEXT] | --status", "emergency stop: cancel, close, block", &runHalt},
    Command{"doctor", "[--bundle FILE]", "look at everything the program needs and say what to do", &runDoctor},
    Command{"health", "", "how the coach is: key, models, limits, cost", &runHealth},
    Command{"ledger", "verify | rebuild | backup | restore | info", "prove, repair and copy the ledger", &runLedger},
    Command{"import", "--csv FILE [--tape FILE]", "make a tape of a file of prices", &runImport},
    Command{"export", "[--output FILE] | --everything FILE",
            "write the journal as a table, or one file with everything", &runExport},
    Command{"config", "list | get | set | unset | example", "show and change settings", &runConfig},
    Command{"verify", "[--offline]", "the checklist before real money", &runVerify},
    Command{"version", "", "print the version", &runVersion},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace elite::cli
