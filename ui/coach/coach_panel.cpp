// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_panel.h"

#include "app/coach/screen_portal.h"
#include "models/coach/journal_digest.h"
#include "ui/base/badge.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/chat_dialog.h"
#include "ui/coach/foreign_dialog.h"
#include "ui/coach/habits_view.h"
#include "ui/coach/past_view.h"
#include "ui/coach/preview_dialog.h"
#include "ui/coach/record_view.h"
#include "ui/coach/region_dialog.h"
#include "ui/coach/verdict_card.h"
#include "ui/coach/verdict_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite {

CoachPanel::CoachPanel(CoachService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_tabs(new SegmentedControl(tr("Part of the coach"), this))
    , m_pages(new QStackedWidget(this))
    , m_ask(new AskView(service, this))
    , m_habits(new HabitsView(service, this))
{
    setAccessibleName(tr("Coach"));
    setSurfaceRole(this, ColorRole::Surface1);
    setAcceptDrops(true);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.space(2), 0, 0);
    column->setSpacing(look.space(1));
    m_tabs->addSegment(tr("Ask"));
    m_tabs->addSegment(tr("Past"));
    m_tabs->addSegment(tr("Record"));
    m_tabs->addSegment(tr("Habits"));
    m_tabs->setCurrentIndex(Ask);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.space(3), 0, look.space(3), 0);
    head->addWidget(m_tabs, 1);
    if (service.isMock()) {
        head->addWidget(new Badge(BadgeKind::MockCoach, this));
    }
    column->addLayout(head);
    auto* past = new PastView(service, this);
    auto* record = new RecordView(service, this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_ask, past, record, m_habits}) {
        m_pages->addWidget(page);
    }
    column->addWidget(m_pages, 1);

    connect(m_tabs, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(past, &PastView::openRequested, this, &CoachPanel::openVerdict);
    connect(past, &PastView::problem, this, &CoachPanel::problem);
    connect(m_habits, &HabitsView::tradesRequested, this, &CoachPanel::tradesRequested);
    connect(m_habits, &HabitsView::limitsWanted, this, &CoachPanel::limitsWanted);
    connect(m_habits, &HabitsView::chatRequested, this, [this] { askMore({}); });
    connect(m_ask, &AskView::chartRequested, this, &CoachPanel::askAboutChart);
    connect(m_ask, &AskView::pasteRequested, this, &CoachPanel::paste);
    connect(m_ask, &AskView::fileRequested, this, &CoachPanel::openFile);
    connect(m_ask, &AskView::screenRequested, this, &CoachPanel::takeFromScreen);
    connect(m_ask, &AskView::keysRequested, this, &CoachPanel::keysRequested);
    connect(m_ask, &AskView::settingsRequested, this, &CoachPanel::settingsRequested);
    connect(m_ask, &AskView::habitsRequested, this, &CoachPanel::showHabits);
    connect(m_ask, &AskView::fillTicketRequested, this, &CoachPanel::fillTicketRequested);
    connect(m_ask, &AskView::levelsChanged, this, &CoachPanel::levelsChanged);
    connect(m_ask, &AskView::openRequested, this, &CoachPanel::openVerdict);
    connect(m_ask, &AskView::askMoreRequested, this, &CoachPanel::askMore);
    connect(m_ask, &AskView::alertRequested, this, &CoachPanel::alertRequested);
}

void CoachPanel::setChartSource(ChartSource source)
{
    m_source = std::move(source);
    m_ask->setHasChart(m_source != nullptr);
}

void CoachPanel::go(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_pages->setCurrentIndex(tab);
}

void CoachPanel::showHabits()
{
    go(Habits);
}

void CoachPanel::showVerdict(const QString& id)
{
    go(Ask);
    m_ask->showVerdict(id);
}

void CoachPanel::setLimits(const std::optional<RiskLimits>& limits)
{
    m_habits->setLimits(limits);
}

void CoachPanel::askAboutChart()
{
    go(Ask);
    if (m_ask->isAsking()) {
        return;
    }
    const auto chart = m_source ? m_source() : std::nullopt;
    if (!chart || chart->picture.image.isNull()) {
        m_ask->say(NoteKind::Warning, tr("There is no chart with prices to ask about yet."));
        return;
    }
    VerdictRequest request;
    request.facts = makeChartFacts(chart->facts, chart->plan);
    request.plan = chart->plan;
    preview(std::move(request), chart->picture);
}

void CoachPanel::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    takeForeign(held == nullptr ? Result<QImage>(Error{ErrorCode::NotFound, u"an empty clipboard"_s})
                                : pictureFrom(*held),
                u"clipboard"_s);
}

void CoachPanel::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QMimeData chosen;
        chosen.setUrls({QUrl::fromLocalFile(name)});
        takeForeign(pictureFrom(chosen), u"file"_s);
    });
    dialog->open();
}

/// The desktop asks what to show: a window or a region of it. Ours stays where it is.
void CoachPanel::takeByPortal()
{
    if (m_portal == nullptr) {
        m_portal = new ScreenPortal({}, this);
        connect(m_portal, &ScreenPortal::taken, this,
                [this](const QByteArray& file) { takeForeign(decodePicture(file), u"screen"_s); });
        connect(m_portal, &ScreenPortal::failed, this, [this](const Error& error) {
            m_ask->say(NoteKind::Warning,
                       error.code == ErrorCode::Cancelled
                           ? QString()
                           : tr("Your desktop offers no picture of the screen to programs. "
                                "Use its own screenshot key, then paste."));
        });
    }
    m_ask->say(NoteKind::Info, tr("Your desktop asks what to show."));
    m_portal->take();
}

void CoachPanel::takeFromScreen()
{
    if (!RegionDialog::isPossible()) {
        takeByPortal();
        return;
    }
    // The window goes out of the way first; the desktop needs a moment to show what was behind it.
    QWidget* top = window();
    top->hide();
    QTimer::singleShot(300, this, [this, top] {
        const QImage screen = RegionDialog::grabScreen(this);
        top->show();
        if (screen.isNull()) {
            m_ask->say(NoteKind::Warning,
                       tr("The screen could not be read. Use your system's screenshot, then paste."));
            return;
        }
        auto* dialog = new RegionDialog(screen, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { takeForeign(dialog->region(), u"screen"_s); });
        dialog->showFullScreen();
    });
}

void CoachPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void CoachPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeForeign(pictureFrom(*event->mimeData()), u"drop"_s);
}

void CoachPanel::takeForeign(const Result<QImage>& image, const QString& source)
{
    go(Ask);
    if (!image) {
        m_ask->say(NoteKind::Warning, pictureProblem(image.error()));
        return;
    }
    m_ask->say(NoteKind::Info, {});
    auto* dialog = new ForeignDialog(*image, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, picture = *image, source] {
        VerdictRequest request;
        request.facts = dialog->facts();
        CoachPicture foreign;
        foreign.image = picture;
        foreign.source = source;
        preview(std::move(request), foreign);
    });
    dialog->open();
}

void CoachPanel::preview(VerdictRequest request, const CoachPicture& picture)
{
    request.language = locale().name().left(2);
    if (const auto& focus = m_service.focus()) {
        request.focusRule = focusWords(*focus);
    }
    const auto& plan = request.plan;
    const std::optional<Side> side = !plan.stop || !(plan.entry || request.facts.hasCandles()) ? std::nullopt
        : *plan.stop < plan.entry.value_or(request.facts.last()) ? std::optional(Side::Buy)
                                                                 : std::optional(Side::Sell);
    request.similarTrades = similarTrades(m_service.trades(), request.facts.symbol, side);
    auto* dialog = new PreviewDialog(m_service, std::move(request), picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_ask->ask(dialog->request()); });
    dialog->open();
}

void CoachPanel::openVerdict(const QString& id)
{
    if (m_service.verdicts().find(id) == nullptr) {
        return;
    }
    auto* dialog = new VerdictDialog(m_service, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->card(), &VerdictCard::fillTicketRequested, this, [this, dialog](const TicketPrefill& prefill) {
        Q_EMIT fillTicketRequested(prefill);
        dialog->accept();
    });
    connect(dialog->card(), &VerdictCard::askMoreRequested, this, &CoachPanel::askMore);
    connect(dialog->card(), &VerdictCard::alertRequested, this, &CoachPanel::alertRequested);
    dialog->show();
}

void CoachPanel::askMore(const QString& id)
{
    auto* dialog = new ChatDialog(m_service, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace elite
