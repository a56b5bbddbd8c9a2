// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/verdict_dialog.h"

#include "ui/base/number_text.h"
#include "ui/base/status_chip.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/verdict_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QImage>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// The picture as large as there is room, never larger than it was sent; the coach's levels over it where its rows are
/// known as prices.
class SentPicture : public QWidget
{
public:
    SentPicture(QImage image, std::optional<PriceAxis> axis, std::vector<CoachLevel> levels, QWidget* parent)
        : QWidget(parent)
        , m_image(std::move(image))
        , m_axis(axis)
        , m_levels(std::move(levels))
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    bool hasLevels() const { return m_axis && !m_levels.empty(); }
    void showLevels(bool shown)
    {
        m_isShown = shown;
        update();
    }
    QSize sizeHint() const override { return m_image.size(); }
    QSize minimumSizeHint() const override { return {themeOf(this).scaled(240), themeOf(this).scaled(160)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(this).color(ColorRole::SurfaceChart));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fit = m_image.size().boundedTo(m_image.size().scaled(size(), Qt::KeepAspectRatio));
        const QRect at(QPoint((width() - fit.width()) / 2, (height() - fit.height()) / 2), fit);
        painter.drawImage(at, m_image);
        for (const CoachLevel& level : m_isShown&& m_axis ? m_levels : std::vector<CoachLevel>()) {
            paintLevel(painter, at, level);
        }
    }

private:
    void paintLevel(QPainter& painter, const QRect& at, const CoachLevel& level) const
    {
        const Theme& look = themeOf(this);
        const double row = m_axis->rowOf(level.price);
        if (!(row >= 0 && row < m_image.height())) {
            return;
        }
        const double y = std::floor(at.top() + row * at.height() / m_image.height()) + 0.5;
        const QColor ink = look.color(ColorRole::ChartCoachLevel);
        painter.setPen(QPen(ink, look.border.hair, Qt::DotLine));
        painter.drawLine(QPointF(at.left(), y), QPointF(at.right(), y));
        painter.setFont(look.font(TypeRole::Small));
        const auto targets = std::count_if(m_levels.begin(), m_levels.end(),
                                           [](const CoachLevel& one) { return one.kind == CoachLevel::Kind::Target; });
        const QString text = levelName(level, targets == 1) + u"  "_s + formatNumber(level.price.value(), locale())
            + (level.mark == NumberMark::Unverified ? u" ?"_s : QString());
        const int room = look.space(2);
        const QRectF tag(at.left() + look.space(3), y - look.scaled(11),
                         QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * room, look.scaled(22));
        drawBox(&painter, tag, look.radius.badge, look.color(ColorRole::SurfaceChart), ink, look.border.hair);
        painter.setPen(ink);
        painter.drawText(tag, int(Qt::AlignCenter), text);
    }

    QImage m_image;
    std::optional<PriceAxis> m_axis;
    std::vector<CoachLevel> m_levels;
    bool m_isShown = true;
};

} // namespace

VerdictDialog::VerdictDialog(CoachService& service, const QString& id, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
{
    const KeptVerdict* kept = service.verdicts().find(id);
    require(kept != nullptr, "a verdict that was listed");
    const Theme& look = themeOf(this);
    const QString title
        = tr("Verdict on %1 %2").arg(kept->facts.symbol, QString::fromLatin1(kept->facts.timeframe.toText()));
    (new WorldFrame(this))->setTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.space(4), look.space(3), look.space(4), look.space(3));
    head->setSpacing(look.space(3));
    auto* name = makePlainText(title, this, TypeRole::Title);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(makePlainText(tr("asked %1 · answered in %2 s")
                                      .arg(utcWords(kept->askedUs, locale()),
                                           locale().toString(double(kept->latencyMs) / 1000, 'f', 1)),
                                  this, TypeRole::Small, ColorRole::TextSecondary),
                    1);
    auto* frozen = new StatusChip(tr("Frozen %1").arg(kept->shortHash()), this);
    frozen->setIconName(u"lock"_s);
    frozen->setLook(StatusChip::Look::Outlined);
    frozen->setInteractive(false);
    frozen->setToolTip(QString::fromLatin1(kept->hash.toHex()));
    head->addWidget(frozen);
    column->addLayout(head);
    column->addWidget(new HairLine(this));

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(look.space(2));
    left->setContentsMargins(look.space(4), look.space(3), look.space(4), look.space(3));
    left->addWidget(makePicture(*kept), 1);
    left->addWidget(makeSentFacts(*kept));
    if (kept->verdict.rubric && kept->checked().isUsable()) {
        left->addWidget(new HairLine(this));
        left->addWidget(makeRubric(*kept));
    }
    body->addLayout(left, 2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Verdict"));
    auto* page = new QWidget(scroll);
    setSurfaceRole(page, ColorRole::Surface1);
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    m_card = new VerdictCard(page);
    m_card->setOpenVisible(false);
    m_card->setVerdict(*kept, recordOf(service.verdicts().scoredCalls()));
    inside->addWidget(m_card);
    scroll->setWidget(page);
    scroll->setMinimumWidth(look.scaled(360));
    body->addWidget(scroll, 1);
    column->addLayout(body, 1);
    resize(look.scaled(1240), look.scaled(870));
}

QWidget* VerdictDialog::makePicture(const KeptVerdict& kept)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto bytes = m_service.verdicts().picture(kept);
    const QImage image = bytes ? QImage::fromData(*bytes) : QImage();
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("What the coach saw"), box));
    head->addWidget(
        makePlainText(image.isNull() ? tr("no picture")
                                     : tr("the exact picture that was sent, %1 × %2, %3 kB")
                                           .arg(locale().toString(kept.imageWidth), locale().toString(kept.imageHeight),
                                                locale().toString(kept.imageBytes / 1000)),
                      box, TypeRole::Small, ColorRole::TextSecondary),
        1);
    column->addLayout(head);
    if (image.isNull()) {
        column->addWidget(new Note(NoteKind::Info,
                                   tr("The picture is not on this computer any more. Its fingerprint is kept with the "
                                      "verdict.")
                                       .toHtmlEscaped(),
                                   box));
        column->addStretch(1);
        return box;
    }
    auto* picture = new SentPicture(image, kept.facts.axis, levelsOf(kept.checked()), box);
    picture->setAccessibleName(tr("The picture that was sent"));
    if (picture->hasLevels()) {
        auto* levels = new QCheckBox(tr("Coach's levels"), box);
        levels->setChecked(true);
        levels->setToolTip(tr("Drawn over the picture here; they were not sent"));
        connect(levels, &QCheckBox::toggled, picture, [picture](bool shown) { picture->showLevels(shown); });
        head->addWidget(levels);
    }
    column->addWidget(picture, 1);
    return box;
}

QWidget* VerdictDialog::makeSentFacts(const KeptVerdict& kept)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(themeOf(this).space(5));
    const int bars = static_cast<int>(kept.facts.candles.size());
    const int levels = static_cast<int>(kept.facts.levels.size());
    grid->addWidget(new FactRow(tr("Masked before sending"),
                                kept.masked.isEmpty() ? tr("nothing") : kept.masked.join(u", "_s), box),
                    0, 0);
    grid->addWidget(
        new FactRow(tr("Sent with it"),
                    bars > 0
                        ? tr("%1 bars, %2 level ids").arg(formatCount(bars, locale()), formatCount(levels, locale()))
                        : tr("no bars: unverified picture"),
                    box),
        0, 1);
    grid->addWidget(new FactRow(tr("Never sent"), tr("balances, account ids, keys"), box), 1, 0);
    grid->addWidget(new FactRow(tr("Cost"),
                                costWords(kept.nanoUsd, locale()) + u" \u00b7 "_s
                                    + tr("%1 tokens").arg(formatCount(kept.usage.input + kept.usage.output, locale()))
                                    + u" \u00b7 "_s + kept.model,
                                box),
                    1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget* VerdictDialog::makeRubric(const KeptVerdict& kept)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeading(tr("Rubric, 0 to 4"), box));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(themeOf(this).space(5));
    for (int i = 0; i < kRubricItems; ++i) {
        const RubricScore& item = (*kept.verdict.rubric)[static_cast<std::size_t>(i)];
        grid->addWidget(new RubricBar(rubricName(RubricItem(i)), item.score, item.why, box), i / 3, i % 3);
    }
    column->addLayout(grid);
    return box;
}

} // namespace elite
