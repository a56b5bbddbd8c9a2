// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/look_dialog.h"

#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_words.h"
#include "ui/window/world_dialog.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace elite {

using chart::LookColor;

namespace {

constexpr LookColor kAll[] = {LookColor::UpBody, LookColor::DownBody, LookColor::UpBorder,   LookColor::DownBorder,
                              LookColor::UpWick, LookColor::DownWick, LookColor::Background, LookColor::Grid};

QString nameOf(LookColor which)
{
    switch (which) {
    case LookColor::UpBody:
        return LookDialog::tr("Rising: body");
    case LookColor::DownBody:
        return LookDialog::tr("Falling: body");
    case LookColor::UpBorder:
        return LookDialog::tr("Rising: border");
    case LookColor::DownBorder:
        return LookDialog::tr("Falling: border");
    case LookColor::UpWick:
        return LookDialog::tr("Rising: wick");
    case LookColor::DownWick:
        return LookDialog::tr("Falling: wick");
    case LookColor::Background:
        return LookDialog::tr("Background");
    case LookColor::Grid:
        return LookDialog::tr("Grid");
    }
    return {};
}

ColorRole roleOf(LookColor which)
{
    switch (which) {
    case LookColor::Background:
        return ColorRole::SurfaceChart;
    case LookColor::Grid:
        return ColorRole::ChartGrid;
    case LookColor::UpBody:
    case LookColor::UpBorder:
    case LookColor::UpWick:
        return ColorRole::CandleUp;
    default:
        return ColorRole::CandleDown;
    }
}

QColor colorOf(chart::Rgb rgb)
{
    QColor color;
    color.setRgb(rgb);
    return color;
}

QIcon swatch(const Theme& look, chart::Rgb color)
{
    QPixmap pixmap(look.icon.control, look.icon.control);
    pixmap.fill(colorOf(color));
    QPainter painter(&pixmap);
    painter.setPen(look.color(ColorRole::LineControl));
    painter.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1);
    return QIcon(pixmap);
}

} // namespace

LookDialog::LookDialog(const chart::ChartSetup& now, Show show, QWidget* parent)
    : QDialog(parent)
    , m_before(now)
    , m_setup(now)
    , m_show(std::move(show))
    , m_style(new QComboBox(this))
    , m_resetAll(new QPushButton(tr("All as the &theme"), this))
    , m_note(new Note(NoteKind::Warning, {}, this))
{
    prepareWorldDialog(this, tr("Style of the chart"));
    const Theme& look = themeOf(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    grid->setHorizontalSpacing(look.space(3));
    grid->setVerticalSpacing(look.space(2));
    grid->setColumnStretch(1, 1);

    for (int i = 0; i < chart::kPriceStyleCount; ++i) {
        m_style->addItem(styleName(static_cast<chart::PriceStyle>(i)));
    }
    m_style->setCurrentIndex(static_cast<int>(now.style));
    auto* styleLabel = new QLabel(tr("&Prices as"), this);
    styleLabel->setBuddy(m_style);
    m_style->setAccessibleName(tr("Prices as"));
    grid->addWidget(styleLabel, 0, 0);
    grid->addWidget(m_style, 0, 1, 1, 2);
    int line = 1;
    for (const LookColor which : kAll) {
        Row& row = m_rows[static_cast<std::size_t>(which)];
        row.color = new QPushButton(this);
        row.reset = new QPushButton(tr("Reset"), this);
        setRole(row.reset, ButtonRole::Quiet);
        row.reset->setAccessibleName(tr("%1: back to the standard").arg(nameOf(which)));
        auto* label = new QLabel(nameOf(which), this);
        label->setBuddy(row.color);
        grid->addWidget(label, line, 0);
        grid->addWidget(row.color, line, 1);
        grid->addWidget(row.reset, line++, 2);
        connect(row.color, &QPushButton::clicked, this, [this, which] { ask(which); });
        connect(row.reset, &QPushButton::clicked, this, [this, which] { setColor(which, std::nullopt); });
    }
    grid->addWidget(m_note, line++, 0, 1, 3);
    grid->setRowStretch(line++, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    setRole(keep, ButtonRole::Primary);
    keep->setDefault(true);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    grid->addWidget(buttons, line, 0, 1, 3);
    grid->setColumnMinimumWidth(1, look.scaled(220));

    connect(m_style, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_setup.style = static_cast<chart::PriceStyle>(index);
        changed();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_setup.look = {};
        changed();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showRows();
}

void LookDialog::setColor(LookColor which, std::optional<chart::Rgb> color)
{
    m_setup.look[which] = color;
    changed();
}

void LookDialog::follow(const chart::ChartSetup& now)
{
    if (now.style != m_setup.style || !(now.look == m_setup.look)) {
        m_setup.style = now.style;
        m_setup.look = now.look;
        const QSignalBlocker quiet(m_style);
        m_style->setCurrentIndex(static_cast<int>(now.style));
        showRows();
    }
}

void LookDialog::reject()
{
    if (m_setup.style != m_before.style || !(m_setup.look == m_before.look)) {
        m_show(m_before);
    }
    QDialog::reject();
}

void LookDialog::changed()
{
    m_show(m_setup);
    showRows();
}

chart::Rgb LookDialog::shownColor(LookColor which) const
{
    const auto own = chosenColor(m_setup.look, which);
    return own ? *own : themeOf(this).color(roleOf(which)).rgb() & 0xffffffU;
}

void LookDialog::showRows()
{
    const Theme& look = themeOf(this);
    for (const LookColor which : kAll) {
        const Row& row = m_rows[static_cast<std::size_t>(which)];
        const bool isOwn = m_setup.look[which].has_value();
        const bool isInherited = !isOwn && chosenColor(m_setup.look, which).has_value();
        const QString code = QString(u'#' + QString::number(shownColor(which), 16).rightJustified(6, u'0').toUpper());
        const QString text = isOwn ? code : isInherited ? tr("As the body") : tr("As the theme");
        row.color->setIcon(swatch(look, shownColor(which)));
        row.color->setText(text);
        row.color->setAccessibleName(tr("%1: %2").arg(nameOf(which), isOwn ? code : text + u' ' + code));
        row.reset->setEnabled(isOwn);
    }
    m_resetAll->setEnabled(!m_setup.look.isPlain());
    const QString weak = warning();
    m_note->setText(weak);
    m_note->setVisible(!weak.isEmpty());
}

QString LookDialog::warning() const
{
    if (m_setup.look.isPlain()) {
        return {}; // The theme's own colours are proved elsewhere.
    }
    const chart::Rgb ground = shownColor(LookColor::Background);
    QStringList weak;
    for (const LookColor which : kAll) {
        if (which != LookColor::Background && which != LookColor::Grid
            && chart::contrastOf(shownColor(which), ground) < chart::kShapeContrast) {
            weak << nameOf(which);
        }
    }
    QStringList out;
    if (!weak.isEmpty()) {
        out << tr("Hard to see on the background (under 3 : 1): %1.").arg(QLocale().createSeparatedList(weak));
    }
    return out.join(u' ');
}

void LookDialog::ask(LookColor which)
{
    auto* dialog = new QColorDialog(colorOf(shownColor(which)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog); // It follows the theme and reads to a screen reader.
    dialog->setWindowTitle(nameOf(which));
    const std::optional<chart::Rgb> before = m_setup.look[which];
    connect(dialog, &QColorDialog::currentColorChanged, this,
            [this, which](const QColor& color) { setColor(which, color.rgb() & 0xffffffU); });
    connect(dialog, &QDialog::rejected, this, [this, which, before] { setColor(which, before); });
    dialog->open();
}

} // namespace elite
