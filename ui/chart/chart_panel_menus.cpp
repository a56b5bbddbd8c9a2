// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, dialogs and files of ChartPanel.
#include "app/chart/drawing_book.h"
#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/chart/chart_header.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"
#include "ui/chart/look_dialog.h"
#include "ui/chart/objects_dialog.h"
#include "ui/chart/order_layer.h"
#include "ui/chart/place_dialogs.h"
#include "ui/chart/setup_history.h"
#include "ui/chart/studies_dialog.h"
#include "ui/window/name_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const char* const kMimeType = "application/x-elite-chart+json";

QDialog* shown(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

/// As large as the page allows, without changing its form.
void paintOnPage(QPainter& painter, const QImage& image, const QRectF& page)
{
    const QSizeF size = QSizeF(image.size()).scaled(page.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(page.topLeft(), size), image);
}

} // namespace

void ChartPanel::draw(chart::DrawingKind kind)
{
    m_drawings->setTool(kind);
    m_view->setFocus();
}

void ChartPanel::showIndicators(int study)
{
    auto* dialog = new StudiesDialog(m_view, this);
    if (study >= 0) {
        dialog->showStudy(study);
    }
    shown(dialog);
}

void ChartPanel::showObjects()
{
    auto* dialog = new ObjectsDialog(m_drawings, this);
    if (m_book != nullptr) {
        const auto follow = [this, dialog] { dialog->setPlace(placeWords(m_book->place())); };
        connect(m_book, &DrawingBook::placeChanged, dialog, follow);
        follow();
    }
    shown(dialog);
}

void ChartPanel::showLook()
{
    auto* dialog = new LookDialog(
        m_view->setup(),
        [this, group = m_history->newGroup()](const chart::ChartSetup& setup) {
            m_history->asOne(group, tr("Style of the chart"), [&] {
                changeSetup([&setup](chart::ChartSetup& now) {
                    now.style = setup.style;
                    now.look = setup.look;
                });
            });
        },
        this);
    connect(m_view, &ChartView::setupChanged, dialog, [this, dialog] { dialog->follow(m_view->setup()); });
    shown(dialog);
}

void ChartPanel::goToDate()
{
    if (m_view->data().size() == 0) {
        return;
    }
    auto* dialog
        = new GoToDialog(m_view->zone(), m_view->data().bars().front().time, m_view->data().bars().back().time, this);
    connect(dialog, &GoToDialog::chosen, this, [this](qint64 time) { m_view->showTime(time); });
    shown(dialog);
}

void ChartPanel::askTimeframe(const QString& typed)
{
    auto* dialog = new TimeframeDialog(typed, this);
    connect(dialog, &TimeframeDialog::chosen, this, &ChartPanel::chooseTimeframe);
    shown(dialog);
}

void ChartPanel::copyPicture()
{
    const ChartSnapshot shot = snapshot();
    auto* mime = new QMimeData;
    mime->setImageData(shot.image);
    mime->setText(shot.caption);
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT problem(tr("The picture is in the clipboard"), shot.caption);
}

void ChartPanel::savePicture()
{
    const ChartSnapshot shot = snapshot();
    auto* dialog = new QFileDialog(this, tr("Save the picture of the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"chart-%1-%2.png"_s.arg(
        shot.symbol.isEmpty() ? u"blind"_s : QString(shot.symbol).replace(u'/', u'-'), shot.timeframe));
    connect(dialog, &QFileDialog::fileSelected, this, [this, shot](const QString& path) {
        bool written = false;
        if (QFileInfo(path).suffix().toLower() == u"pdf") {
            QPdfWriter writer(path);
            writer.setPageOrientation(QPageLayout::Landscape);
            writer.setTitle(shot.caption);
            QPainter painter;
            written = painter.begin(&writer);
            if (written) {
                paintOnPage(painter, shot.image, QRectF(0, 0, writer.width(), writer.height()));
            }
        } else {
            QSaveFile file(path);
            written = file.open(QIODevice::WriteOnly) && shot.image.save(&file, "PNG") && file.commit();
        }
        Q_EMIT written ? problem(tr("The picture is saved"), path)
                       : problem(tr("The picture could not be saved"),
                                 tr("%1 cannot be written. Nothing was changed; choose another folder.").arg(path));
    });
    dialog->open();
}

void ChartPanel::print()
{
    const ChartSnapshot shot = snapshot();
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(shot.caption);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [shot](QPrinter* to) {
        QPainter painter(to);
        paintOnPage(painter, shot.image, to->pageRect(QPrinter::DevicePixel));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ChartPanel::saveTemplate()
{
    if (m_files == nullptr) {
        return;
    }
    auto* dialog = new NameDialog({tr("Save as template"), tr("Name of the template"), QString()}, this);
    connect(dialog, &NameDialog::nameChosen, this, [this, dialog](const QString& name) {
        const Done saved
            = m_files->save(ChartFiles::Kind::Template, name, chart::toJson({m_view->setup(), std::nullopt}));
        if (saved) {
            dialog->accept();
        } else {
            dialog->refuse(saved.error().detail);
        }
    });
    shown(dialog);
}

void ChartPanel::loadTemplate(const QString& name)
{
    const auto json = m_files->load(ChartFiles::Kind::Template, name);
    const Done taken = json ? take(*json, tr("Template %1").arg(name)) : Done(json.error());
    if (!taken) {
        Q_EMIT problem(tr("The template “%1” cannot be used").arg(name),
                       tr("%1. The chart stays as it is.").arg(taken.error().detail));
    }
}

void ChartPanel::exportFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Chart (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QByteArray json = chart::toJson({m_view->setup(), m_drawings->drawings()});
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
            Q_EMIT problem(tr("The chart could not be exported"),
                           tr("%1 cannot be written: %2").arg(path, file.errorString()));
        }
    });
    dialog->open();
}

void ChartPanel::importFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Chart (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        const bool isReadable = file.size() <= chart::kMaxChartFile && file.open(QIODevice::ReadOnly);
        const Done taken = isReadable ? take(file.readAll()) : Done(Error{ErrorCode::Storage, file.errorString()});
        if (!taken) {
            Q_EMIT problem(tr("%1 was not read").arg(QFileInfo(path).fileName()),
                           tr("%1. The chart stays as it is.").arg(taken.error().detail));
        }
    });
    dialog->open();
}

void ChartPanel::copyDrawing()
{
    const chart::Drawing* drawing = m_drawings->selected();
    if (drawing == nullptr) {
        copyPicture();
        return;
    }
    chart::DrawingList list;
    list.add(*drawing);
    auto* mime = new QMimeData;
    mime->setData(QLatin1StringView(kMimeType), chart::toJson({std::nullopt, list}));
    mime->setText(drawingName(drawing->kind));
    QApplication::clipboard()->setMimeData(mime);
}

void ChartPanel::pasteDrawing()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    if (mime == nullptr || !mime->hasFormat(QLatin1StringView(kMimeType))) {
        return;
    }
    const auto file = chart::chartFileOf(mime->data(QLatin1StringView(kMimeType)));
    if (file && file->drawings) {
        m_drawings->change(tr("Paste"), [&](chart::DrawingList& list) {
            for (chart::Drawing drawing : file->drawings->all()) {
                drawing.key = 0; // a copy has no alert of its own
                list.add(drawing);
            }
        });
    }
}

void ChartPanel::writeText(std::uint64_t id)
{
    shown(new DrawingDialog(m_drawings, id, this));
}

void ChartPanel::symbolMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChartInstrument& one : m_instruments) {
        QAction* action = menu->addAction(one.symbol + u"   "_s + one.venue, this,
                                          [this, key = one.key] { Q_EMIT instrumentChosen(key); });
        action->setCheckable(true);
        action->setChecked(one.key == m_instrument.key);
    }
    if (m_instruments.empty()) {
        menu->addAction(tr("No symbols yet"))->setEnabled(false);
    }
    menu->popup(m_header->mapToGlobal(QPoint(0, m_header->height())));
}

void ChartPanel::fillDrawingMenu(QMenu* menu)
{
    const chart::Drawing* drawing = m_drawings->selected();
    const std::uint64_t id = drawing->id;
    menu->addAction(icon(u"pencil"_s), tr("&Change %1…").arg(drawingName(drawing->kind)), this,
                    [this, id] { writeText(id); });
    menu->addAction(icon(u"copy"_s), tr("C&opy"), this, &ChartPanel::copyDrawing);
    const auto flip = [this, id](bool chart::Drawing::*flag, const QString& what) {
        if (const chart::Drawing* one = m_drawings->drawings().find(id)) {
            chart::Drawing changed = *one;
            changed.*flag = !(changed.*flag);
            m_drawings->change(what, [&changed](chart::DrawingList& list) { list.replace(changed); });
        }
    };
    menu->addAction(icon(u"lock"_s), drawing->isLocked ? tr("Un&lock") : tr("&Lock"), this,
                    [flip] { flip(&chart::Drawing::isLocked, tr("Lock or unlock a drawing")); });
    menu->addAction(icon(u"eye-off"_s), tr("&Hide"), this,
                    [flip] { flip(&chart::Drawing::isHidden, tr("Hide or show a drawing")); });
    const auto move = [this, id](std::size_t index) {
        m_drawings->change(tr("Order of drawings"), [&](chart::DrawingList& list) { list.moveTo(id, index); });
    };
    menu->addAction(tr("Bring to &front"), this, [move] { move(chart::DrawingList::kMost); });
    menu->addAction(tr("Send to &back"), this, [move] { move(0); });
    menu->addAction(icon(u"trash"_s), tr("&Delete"), this, [this] { m_drawings->removeSelected(); });
}

void ChartPanel::fillLookMenu(QMenu* menu)
{
    const chart::ChartSetup& now = m_view->setup();
    QMenu* scales = menu->addMenu(tr("&Scale"));
    for (const chart::PriceMode mode :
         {chart::PriceMode::Linear, chart::PriceMode::Logarithmic, chart::PriceMode::Percent}) {
        QAction* action = scales->addAction(modeName(mode), this, [this, mode] {
            changeSetup([mode](chart::ChartSetup& setup) { setup.mode = mode; });
        });
        action->setCheckable(true);
        action->setChecked(now.mode == mode);
    }
    scales->addSeparator();
    scales->addAction(tr("&Fit the prices"), this, [this] { m_view->fitPrices(); });
    QMenu* styles = menu->addMenu(tr("St&yle"));
    for (int i = 0; i < chart::kPriceStyleCount; ++i) {
        const auto style = static_cast<chart::PriceStyle>(i);
        QAction* action = styles->addAction(styleName(style), this, [this, style] {
            changeSetup([style](chart::ChartSetup& setup) { setup.style = style; });
        });
        action->setCheckable(true);
        action->setChecked(now.style == style);
    }
    styles->addSeparator();
    styles->addAction(icon(u"pencil"_s), tr("&Colours…"), this, &ChartPanel::showLook);
    QMenu* parts = menu->addMenu(tr("S&how"));
    const std::pair<QString, bool chart::ChartSetup::*> flags[] = {
        {tr("Volume"), &chart::ChartSetup::volume},
        {tr("Grid"), &chart::ChartSetup::grid},
        {tr("Session breaks"), &chart::ChartSetup::sessionBreaks},
        {tr("Last price"), &chart::ChartSetup::lastPrice},
        {tr("Countdown to the close"), &chart::ChartSetup::countdown},
        {tr("Bid and ask"), &chart::ChartSetup::bidAsk},
        {tr("High and low"), &chart::ChartSetup::highLow},
    };
    for (const auto& [name, flag] : flags) {
        bool chart::ChartSetup::*member = flag;
        QAction* action = parts->addAction(name, this, [this, member] {
            changeSetup([member](chart::ChartSetup& setup) { setup.*member = !(setup.*member); });
        });
        action->setCheckable(true);
        action->setChecked(now.*member);
    }
}

void ChartPanel::fillMenu(QMenu* menu, const QPoint& at)
{
    const ChartMap map = m_view->map();
    if (m_drawings->selected() != nullptr) {
        fillDrawingMenu(menu);
        menu->addSeparator();
    }
    if (map.plot.contains(at)) {
        const QString price = m_view->priceText(map.priceAt(at.y()));
        menu->addAction(icon(u"copy"_s), tr("Copy the price %1").arg(price), this,
                        [price] { QApplication::clipboard()->setText(price); });
    }
    Q_EMIT menuFilled(menu, at);
    menu->addAction(icon(u"indicators"_s), tr("&Indicators…"), this, [this] { showIndicators(); });
    fillLookMenu(menu);
    QMenu* tools = menu->addMenu(icon(u"trend-line"_s), tr("&Draw"));
    for (int i = 0; i < chart::kDrawingKindCount; ++i) {
        const auto kind = static_cast<chart::DrawingKind>(i);
        tools->addAction(icon(drawingIcon(kind)), drawingName(kind), this, [this, kind] { draw(kind); });
    }
    menu->addAction(icon(u"list"_s), tr("&Objects…"), this, &ChartPanel::showObjects);
    QMenu* compare = menu->addMenu(icon(u"scales"_s), tr("Co&mpare with"));
    for (const ChartInstrument& one : m_instruments) {
        if (one.key == m_instrument.key || m_view->isBlind()) {
            continue;
        }
        QAction* action = compare->addAction(one.symbol, this, [this, one] { toggleComparison(one); });
        action->setCheckable(true);
        action->setChecked(std::find(m_compared.begin(), m_compared.end(), one.key) != m_compared.end());
    }
    compare->setEnabled(!compare->isEmpty());
    menu->addSeparator();
    menu->addAction(icon(u"calendar"_s), tr("&Go to date…"), this, &ChartPanel::goToDate);
    menu->addAction(icon(u"arrow-right"_s), tr("Newest &bar"), this, [this] { m_view->showEnd(); });
    menu->addSeparator();
    menu->addAction(icon(u"camera"_s), tr("Copy &picture"), this, &ChartPanel::copyPicture);
    menu->addAction(icon(u"save"_s), tr("Save pict&ure…"), this, &ChartPanel::savePicture);
    menu->addAction(icon(u"print"_s), tr("P&rint…"), this, &ChartPanel::print);
    menu->addSeparator();
    QMenu* templates = menu->addMenu(tr("&Templates"));
    const QStringList names = m_files != nullptr ? m_files->names(ChartFiles::Kind::Template) : QStringList();
    for (const QString& name : names) {
        templates->addAction(name, this, [this, name] { loadTemplate(name); });
    }
    if (!names.isEmpty()) {
        templates->addSeparator();
    }
    templates->addAction(tr("&Save as template…"), this, &ChartPanel::saveTemplate);
    menu->addAction(icon(u"upload"_s), tr("&Export…"), this, &ChartPanel::exportFile);
    menu->addAction(icon(u"download"_s), tr("Impor&t…"), this, &ChartPanel::importFile);
}

} // namespace elite
