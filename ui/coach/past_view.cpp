// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/past_view.h"

#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"

#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kPictureWidth = 128;
constexpr int kPictureHeight = 80;

/// The middle of the picture, as much as fills the room.
QImage thumbnail(const QImage& picture, QSize size)
{
    const QImage scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(QPoint((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2), size));
}

} // namespace

PastView::PastView(CoachService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_panel = new StatePanel(m_list, this);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    m_search->setPlaceholderText(tr("Search instrument, words, outcome"));
    m_search->setAccessibleName(tr("Search past verdicts"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Past verdicts"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(look.scaled(kPictureWidth), look.scaled(kPictureHeight)));
    m_list->setSpacing(look.space(1));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccentEdge(m_list);
    column->addWidget(m_search);
    column->addWidget(m_panel, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PastView::refresh);
    connect(&service.verdicts(), &VerdictBook::changed, this, &PastView::refresh);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PastView::showMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &PastView::loadSeen);
    m_list->installEventFilter(this);
    refresh();
}

bool PastView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        askToRemove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PastView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &PastView::loadSeen); // When the rows have their places.
}

void PastView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &PastView::loadSeen);
}

void PastView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        const Theme& look = themeOf(this);
        const QSize size(look.scaled(kPictureWidth), look.scaled(kPictureHeight));
        if (size != m_list->iconSize()) {
            m_list->setIconSize(size);
            m_pictures.clear();
            refresh();
        }
    }
}

const KeptVerdict* PastView::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : m_service.verdicts().find(item->data(Qt::UserRole).toString());
}

/// Stands where the picture will be, or where it was.
QIcon PastView::blank(const KeptVerdict& kept) const
{
    const Theme& look = themeOf(this);
    const qreal ratio = devicePixelRatioF();
    QPixmap room((QSizeF(m_list->iconSize()) * ratio).toSize());
    room.setDevicePixelRatio(ratio);
    room.fill(look.color(ColorRole::Surface2));
    QPainter painter(&room);
    const VerdictLook verdict = verdictLook(kept.verdict.kind);
    const int side = look.scaled(24);
    const QPixmap sign
        = iconPixmap(verdict.iconName, side, look.color(ColorRole::TextSecondary), ratio, layoutDirection());
    painter.drawPixmap(QPoint((m_list->iconSize().width() - side) / 2, (m_list->iconSize().height() - side) / 2), sign);
    painter.end();
    return QIcon(room);
}

void PastView::loadSeen()
{
    if (!isVisible()) {
        return;
    }
    const QRect seen = m_list->viewport()->rect();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (m_list->visualItemRect(item).intersects(seen)) {
            if (const KeptVerdict* kept = m_service.verdicts().find(item->data(Qt::UserRole).toString())) {
                load(*kept);
            }
        }
    }
}

void PastView::load(const KeptVerdict& kept)
{
    const QByteArray hash = kept.imageHash;
    if (hash.isEmpty() || m_pictures.contains(hash) || m_loading.contains(hash)) {
        return;
    }
    m_loading.insert(hash);
    const QSize size = (QSizeF(m_list->iconSize()) * devicePixelRatioF()).toSize();
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, hash] {
        const QImage image = watcher->result();
        watcher->deleteLater();
        m_loading.remove(hash);
        if (image.isNull()) {
            m_pictures.insert(hash, {});
            return;
        }
        QPixmap picture = QPixmap::fromImage(image);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_pictures.insert(hash, QIcon(picture));
        for (int row = 0; row < m_list->count(); ++row) {
            const KeptVerdict* of = m_service.verdicts().find(m_list->item(row)->data(Qt::UserRole).toString());
            if (of != nullptr && of->imageHash == hash) {
                m_list->item(row)->setIcon(m_pictures.value(hash));
            }
        }
    });
    watcher->setFuture(m_service.verdicts().pictureLater(kept).then([size](const Result<QByteArray>& bytes) {
        const QImage picture = bytes ? QImage::fromData(*bytes) : QImage();
        return picture.isNull() ? QImage() : thumbnail(picture, size);
    }));
}

void PastView::showMenu(const QPoint& at)
{
    const KeptVerdict* kept = chosen();
    if (kept == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"eye"_s), tr("&Open"), this, [this, id = kept->id] { Q_EMIT openRequested(id); });
    QAction* removal = menu->addAction(icon(u"trash"_s), tr("&Remove the picture…"), this, &PastView::askToRemove);
    removal->setShortcut(QKeySequence::Delete);
    removal->setEnabled(m_service.verdicts().hasPicture(*kept));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PastView::askToRemove()
{
    const KeptVerdict* kept = chosen();
    if (kept == nullptr || !m_service.verdicts().hasPicture(*kept)) {
        return;
    }
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    (new WorldFrame(dialog))->setTitle(tr("Remove the picture"));
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(3));
    column->addWidget(makePlainText(tr("The picture that was sent for this verdict is deleted from this computer and "
                                       "cannot be brought back. The verdict, its numbers and the fingerprint of the "
                                       "picture stay."),
                                    dialog));
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    QPushButton* removal = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    setRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    removal->setAutoDefault(false);
    column->addWidget(buttons);
    dialog->setMinimumWidth(look.scaled(420));
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, id = kept->id] { remove(id); });
    dialog->open();
}

void PastView::remove(const QString& id)
{
    const KeptVerdict* kept = m_service.verdicts().find(id);
    if (kept == nullptr) {
        return;
    }
    m_pictures.remove(kept->imageHash);
    if (const Done done = m_service.verdicts().removePicture(*kept); !done) {
        Q_EMIT problem(tr("The picture was not removed"), done.error().detail);
    }
}

void PastView::refresh()
{
    const QString before = chosen() != nullptr ? chosen()->id : QString();
    m_list->clear();
    const QStringList wanted = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto& all = m_service.verdicts().all();
    for (auto kept = all.rbegin(); kept != all.rend(); ++kept) {
        const QString title = tr("%1 · %2 %3")
                                  .arg(verdictTitle(kept->verdict.kind), kept->facts.symbol,
                                       QString::fromLatin1(kept->facts.timeframe.toText()));
        const QString line = utcWords(kept->askedUs, locale()) + u" \u00b7 "_s
            + (kept->isMock ? tr("MOCK") : outcomeWords(kept->score, locale()));
        const QString text = title + u'\n' + kept->verdict.headline + u'\n' + line;
        const QString searched = text + u' ' + kept->verdict.reasoning + u' ' + kept->model;
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return searched.contains(word, Qt::CaseInsensitive);
        });
        if (fits) {
            const QIcon known = m_pictures.value(kept->imageHash);
            auto* item = new QListWidgetItem(known.isNull() ? blank(*kept) : known, text, m_list);
            item->setData(Qt::UserRole, kept->id);
            if (kept->id == before) {
                m_list->setCurrentItem(item);
            }
        }
    }
    if (all.empty()) {
        m_panel->showState(PanelState::Empty,
                           {tr("No verdicts yet"),
                            tr("Every answer of the coach will stand here with its picture, frozen when it was given "
                               "and scored later."),
                            {},
                            u"history"_s});
    } else if (m_list->count() == 0) {
        m_panel->showState(PanelState::Empty,
                           {tr("Nothing found"), tr("No verdict holds these words."), {}, u"search"_s});
    } else {
        m_panel->showContent();
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
        QTimer::singleShot(0, this, &PastView::loadSeen);
    }
}

} // namespace elite
