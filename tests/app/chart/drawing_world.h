// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chart/drawing_book.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/ledger_service.h"
#include "models/chart/setup/chart_file.h"

#include <QDir>
#include <QTest>

namespace elite::test {

inline KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// One start of the program in a folder. Its keys are in a vault, once open() was called.
struct DrawingRun
{
    explicit DrawingRun(const QString& folder)
        : paths(made(folder))
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
        , files(paths.chartFolder())
        , book(std::make_unique<DrawingBook>(files, &ledger))
    {
    }
    ~DrawingRun()
    {
        book.reset();
        ledger.close();
    }
    static AppPaths made(const QString& folder)
    {
        AppPaths paths{folder, folder, folder, folder + QStringLiteral("/runtime")};
        require(QDir().mkpath(paths.runtime), "a folder");
        return paths;
    }
    void open()
    {
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        }
        require(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer->hasValue(), "a vault");
        ledger.open();
        require(QTest::qWaitFor([&] { return book->place() == DrawingBook::Place::Ledger; }, 20'000),
                "the drawings are read");
    }
    /// Until the ledger has it.
    void keep(const QString& symbol, const chart::DrawingList& list)
    {
        bool isKept = false;
        const auto listening
            = QObject::connect(book.get(), &DrawingBook::kept, book.get(), [&](const QString&) { isKept = true; });
        book->keep(symbol, list);
        require(QTest::qWaitFor([&] { return isKept; }, 20'000), "it is kept");
        QObject::disconnect(listening);
    }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    ChartFiles files;
    std::unique_ptr<DrawingBook> book;
};

inline chart::Drawing lineAt(double price, const QString& text = {})
{
    chart::Drawing drawing;
    drawing.kind = chart::DrawingKind::TrendLine;
    drawing.anchors = {{1'700'000'000'000'000, price}, {1'700'003'600'000'001, price * 1.01}};
    drawing.text = text;
    return drawing;
}

/// As people see them: what is drawn and in which order.
inline bool looksSame(const chart::DrawingList& a, const chart::DrawingList& b)
{
    return chart::toJson({std::nullopt, a}) == chart::toJson({std::nullopt, b});
}

} // namespace elite::test
