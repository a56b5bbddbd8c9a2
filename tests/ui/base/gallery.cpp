// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every part on one sheet and writes it as a picture:
//   gallery --out sheet.png --theme light --text 1.5 --rtl     (QT_SCALE_FACTOR=2 for the device pixel ratio)
// Without --out it stays open as a window.
#include "tests/ui/base/gallery_sheet.h"
#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMap>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

ThemeChoice choiceOf(const QString& name)
{
    static const QMap<QString, ThemeChoice> names{{u"dark"_s, ThemeChoice::Dark},
                                                  {u"light"_s, ThemeChoice::Light},
                                                  {u"highcontrast"_s, ThemeChoice::HighContrast},
                                                  {u"colourblind"_s, ThemeChoice::ColourBlindSafe},
                                                  {u"redup"_s, ThemeChoice::RedUp},
                                                  {u"system"_s, ThemeChoice::System}};
    return names.value(name.toLower(), ThemeChoice::Dark);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Picture to write."_s, u"file"_s},
                       {u"theme"_s, u"dark, light, highcontrast, colourblind, redup, system."_s, u"name"_s, u"dark"_s},
                       {u"text"_s, u"Text scale, 0.9 to 1.5."_s, u"factor"_s, u"1.0"_s},
                       {u"compact"_s, u"Compact density."_s},
                       {u"rtl"_s, u"Right to left."_s}});
    parser.process(application);
    ThemeManager manager(nullptr, [] { return true; });
    ThemeSettings settings;
    settings.choice = choiceOf(parser.value(u"theme"_s));
    settings.density = parser.isSet(u"compact"_s) ? Density::Compact : Density::Comfortable;
    settings.textScale = parser.value(u"text"_s).toDouble();
    const Done started = manager.start(settings);
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
        return 1;
    }
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QApplication::setWindowIcon(applicationIcon());
    const std::unique_ptr<QWidget> sheet(makeGallerySheet());
    sheet->setWindowTitle(u"Gallery"_s);
    sheet->resize(1440, sheet->sizeHint().height());
    sheet->show();
    const QString out = parser.value(u"out"_s);
    if (!out.isEmpty()) {
        // The window gets its focus first, so that the focus ring is in the picture.
        QTimer::singleShot(0, sheet.get(), [&sheet] {
            sheet->activateWindow();
            sheet->setAttribute(Qt::WA_KeyboardFocusChange);
            galleryFocus(sheet.get())->setFocus(Qt::TabFocusReason);
        });
        QTimer::singleShot(100, sheet.get(), [&sheet, out] {
            const bool written = sheet->grab().save(out);
            QCoreApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
