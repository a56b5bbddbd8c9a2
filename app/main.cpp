// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_context.h"
#include "app/base/process_age.h"
#include "app/base/single_instance.h"
#include "app/base/version.h"
#include "app/base/work_registry.h"
#include "app/coach/mock/mock_coach.h"
#include "app/doctor/doctor.h"
#include "app/secrets/process_hardening.h"
#include "app/secrets/scrubber.h"
#include "app/storage/full_backup.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_icon.h"
#include "ui/chart/chart_view.h"
#include "ui/settings/setting_texts.h"
#include "ui/window/language.h"
#include "ui/window/look_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/window_picture.h"
#include "ui/window/window_services.h"
#include "ui/window/window_trading.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

constexpr std::chrono::milliseconds kCandleTime{10'000}; // Then there is none.
constexpr std::chrono::milliseconds kAnchorTime{2500}; // longer than the deadline of one keychain job
constexpr std::chrono::milliseconds kAnchorLook{10};

struct Options
{
    bool benchStart = false;
    bool json = false;
    bool safeMode = false;
    QString pictures;
};

bool given(int argc, char** argv, std::initializer_list<const char*> names)
{
    return std::any_of(argv + 1, argv + argc, [names](const char* argument) {
        return std::any_of(names.begin(), names.end(), [argument](const char* name) {
            const std::size_t length = qstrlen(name);
            return qstrncmp(argument, name, length) == 0 && (argument[length] == '\0' || argument[length] == '=');
        });
    });
}

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Practise trading on real prices, with a coach that keeps its own score."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Shows version and commit."_s);
    const QCommandLineOption bench(
        u"bench-start"_s,
        u"Prints the milliseconds from the start of the process to the first paint and the first candle, then quits."_s);
    const QCommandLineOption json(u"json"_s, u"Prints the figures of --bench-start as one line of JSON."_s);
    const QCommandLineOption pictures(
        u"pictures"_s, u"Draws the window into PNG files in <folder>, in all looks, then quits. Needs no display."_s,
        u"folder"_s);
    const QCommandLineOption safe(u"safe-mode"_s, u"Ignores saved layouts and the saved place of the window."_s);
    parser.addOptions({help, version, bench, json, pictures, safe});
    parser.process(application);
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << "elite-trading-coach " << elite::kVersion << " (" << elite::kCommit << ")\n";
        std::exit(0);
    }
    return {parser.isSet(bench), parser.isSet(json), parser.isSet(safe), parser.value(pictures)};
}

/// Milliseconds since the start of the process, with what they are worth; nothing when the system does not tell.
QString sinceStart()
{
    const auto age = elite::processAge();
    return age ? QString::number(age->milliseconds, 'f', 1) : QString();
}

void printStartFigures(bool json, const QString& paint, const QString& candle)
{
    QTextStream out(stdout);
    const auto age = elite::processAge();
    if (!age || paint.isEmpty()) {
        out << (json ? "{\"error\":\"the system does not tell when this process started\"}\n"
                     : "The system does not tell when this process started.\n");
        return;
    }
    const QString resolution = QString::number(age->resolution, 'f', 1);
    if (json) {
        out << "{\"first_paint_ms\":" << paint << ",\"resolution_ms\":" << resolution
            << ",\"first_candle_ms\":" << (candle.isEmpty() ? u"null"_s : candle) << "}\n";
    } else {
        out << "first paint: " << paint << " ms (resolution " << resolution << " ms)\n"
            << "first candle: " << (candle.isEmpty() ? u"none within 10 s"_s : candle + u" ms"_s) << '\n';
    }
}

/// Waits for the first candle, prints both figures and quits.
void measureStart(elite::MainWindow& window, bool json)
{
    const QString paint = sinceStart();
    const auto finish = [json, paint](const QString& candle) {
        printStartFigures(json, paint, candle);
        QCoreApplication::quit();
    };
    QTimer::singleShot(kCandleTime, &window, [finish] { finish({}); });
    auto* look = new QTimer(&window);
    QObject::connect(look, &QTimer::timeout, &window, [&window, look, finish] {
        if (auto* chart = window.findChild<elite::ChartView*>()) {
            look->stop();
            QObject::connect(chart, &elite::ChartView::barsShown, &window, [finish] { finish(sinceStart()); });
            if (chart->data().size() > 0) {
                chart->update();
            }
        }
    });
    look->start(1);
}

int complain(const QString& title, const QString& text)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(title), qPrintable(elite::scrubbed(text)));
    if (QGuiApplication::platformName() != u"offscreen") { // where nobody could close it
        QMessageBox box(QMessageBox::Critical, title, text, QMessageBox::Close);
        box.exec();
    }
    return 1;
}

/// What has to wait for the window, but is not part of it.
void announce(elite::AppContext& context, elite::MainWindow& window, const Options& options)
{
    elite::announceLastRun(context, window);
    if (options.safeMode) {
        window.notifications().post({elite::NoteKind::Info, Main::tr("Started in safe mode"),
                                     Main::tr("Saved layouts were not read. They come back at the next normal start "
                                              "unless you change the layout now.")});
    }
}

int drawPictures(elite::MainWindow& window, const QString& folder)
{
    const QStringList written = elite::writePictures(window, folder);
    for (const QString& file : written) {
        QTextStream(stdout) << file << '\n';
    }
    return written.size() == elite::kPictureCount ? 0 : 1;
}

/// Writes what is queued. The anchor goes to the keychain through the event loop, which has ended by now, so it goes on
/// until the keychain has answered or its deadline is over. Without it nothing is lost, the next start just has up to
/// 100 rows behind the anchor.
void closeLedger(elite::LedgerService& ledger, const elite::KeychainAnchorStore& anchors)
{
    if (ledger.state() != elite::LedgerState::Open) {
        return;
    }
    ledger.close();
    const QDeadlineTimer deadline(kAnchorTime);
    while (anchors.pending() > 0 && !deadline.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(kAnchorLook, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

int run(QApplication& application, const Options& options)
{
    // First of all: a second start must not touch the log, the settings or the marker of the running program.
    const bool alone = !options.benchStart && options.pictures.isEmpty();
    const elite::AppPaths paths = elite::AppPaths::standard();
    if (const elite::Done folders = paths.create(); !folders) {
        return complain(Main::tr("Elite Trading Coach cannot start"), folders.error().detail);
    }
    elite::SingleInstance instance(paths.runtime);
    const auto role = alone ? instance.claim() : elite::SingleInstance::Role::First;
    if (role == elite::SingleInstance::Role::Second) {
        return 0;
    }
    if (role == elite::SingleInstance::Role::Silent) {
        return complain(
            Main::tr("Elite Trading Coach is already running"),
            Main::tr("The other window does not answer. Nothing was changed. Close or end it, then start again."));
    }
    // Before any of these files is opened.
    const auto restored
        = alone ? elite::applyStagedRestore(paths) : elite::Result<std::optional<elite::RestoreReport>>(std::nullopt);
    if (!restored) {
        return complain(Main::tr("The backup could not be put in place"),
                        Main::tr("%1. Nothing is lost: what was here before, and the backup, lie in %2. Start again "
                                 "when that is mended.")
                            .arg(restored.error().detail, paths.data));
    }
    using Program = elite::AppContext::Program;
    elite::AppContext context(alone ? Program::Window : Program::Pictures, u"elite-trading-coach"_s, paths);
    context.offerMockCoach([](const elite::AppFlags& flags) -> elite::CoachService::MockMaker {
        const auto permit = elite::MockPermit::from(flags); // Nothing in production.
        return permit ? [permit = *permit] { return elite::makeMockCoach(permit); } : elite::CoachService::MockMaker();
    });
    elite::ThemeManager look;
    if (const elite::Done started = context.start(); !started) {
        return complain(Main::tr("Elite Trading Coach cannot start"), started.error().detail);
    }
    const elite::Done themed = look.start(elite::themeSettingsOf(context.settings()));
    elite::require(themed.hasValue(), "the shipped theme is sound");
    elite::applyLanguage(elite::chosenLanguage(context.settings().text(elite::keys::kLanguage)), application);

    // Pictures trade nothing and ask nobody, and the key that production needs is not handed on to who draws them.
    const QList<elite::SettingsProblem> refused
        = options.pictures.isEmpty() ? elite::startRefusals(context) : QList<elite::SettingsProblem>();
    if (!refused.isEmpty()) {
        QStringList reasons;
        std::transform(refused.begin(), refused.end(), std::back_inserter(reasons), elite::problemText);
        return complain(Main::tr("Elite Trading Coach does not start with this configuration"),
                        reasons.join(u"\n\n"_s));
    }
    elite::WorkRegistry work;
    elite::MainWindow window({.settings = context.settings(),
                              .work = work,
                              .look = look,
                              .paths = context.paths(),
                              .ignoreSavedLayout = options.safeMode || !options.pictures.isEmpty()});
    elite::connectServices(context, work, window);
    elite::connectTrading(context, window);
    QObject::connect(&instance, &elite::SingleInstance::raiseRequested, &window, &elite::MainWindow::bringToFront);
    int result = 0;
    QObject::connect(&window, &elite::MainWindow::firstFrameShown, &application, [&] {
        if (options.benchStart) {
            measureStart(window, options.json);
        } else if (!options.pictures.isEmpty()) {
            result = drawPictures(window, options.pictures);
            QCoreApplication::quit();
        } else {
            QApplication::setWindowIcon(elite::worldIcon(elite::World::Paper));
            announce(context, window, options);
            if (*restored) {
                window.notifications().post(
                    {elite::NoteKind::Success, Main::tr("The backup is in place"),
                     Main::tr("%n file(s). What was here before is kept in %1.", nullptr, (*restored)->files)
                         .arg((*restored)->keptIn)});
            }
            elite::openLedger(context, window);
        }
    });
    window.show();
    if (!options.pictures.isEmpty()) {
        window.resize(elite::theme().panel.windowSize); // the pictures are the same on every screen
    }
    const int ended = QApplication::exec();
    context.stopTrading();
    closeLedger(context.ledger(), context.secrets().anchors);
    return ended != 0 ? ended : result;
}

} // namespace

int main(int argc, char** argv)
{
    elite::hardenProcess();
    QCoreApplication::setApplicationName(u"elite-trading-coach"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(elite::kVersion));
    QGuiApplication::setDesktopFileName(QLatin1StringView(elite::kAppId));
    if (given(argc, argv, {"--help", "-h", "--version", "-v"})) {
        QCoreApplication application(argc, argv);
        readOptions(application);
        return 0;
    }
    if (given(argc, argv, {"--pictures"}) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    return elite::endProgram(run(application, readOptions(application)));
}
