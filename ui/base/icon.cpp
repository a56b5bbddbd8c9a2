// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon.h"

#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(logIcon, "elite.icon")

constexpr QLatin1StringView kPrefix("elite:");

QString pathOf(const QString& name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// What points along the reading direction and so turns round with it.
bool turnsWithReading(const QString& name)
{
    static constexpr std::array<QLatin1StringView, 17> kNames{
        "arrow-left"_L1, "arrow-right"_L1, "chevron-left"_L1, "chevron-right"_L1, "undo"_L1,    "redo"_L1,
        "bar-back"_L1,   "bar-on"_L1,      "tear-off"_L1,     "dock"_L1,          "history"_L1, "list"_L1,
        "log"_L1,        "swap"_L1,        "comment"_L1,      "note"_L1,          "document"_L1};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// The drawing in one colour and with the stroke of the theme.
QByteArray colored(const QString& name, const QColor& color, double stroke)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"" + QByteArray::number(stroke) + "\""));
    return svg;
}

QPixmap rendered(const QString& name, int pixels, const QColor& color, bool mirrored)
{
    const QString key = kPrefix + name + u'|' + QString::number(pixels) + u'|' + color.name(QColor::HexArgb)
        + (mirrored ? u"|m"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(colored(name, color, theme().icon.stroke));
    if (!renderer.isValid()) {
        qCWarning(logIcon) << "no icon named" << name;
        return {};
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(image.rect()));
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one SVG in the colour of its role; the role is looked up while painting, so a theme change needs no new icon.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, std::min(size.width(), size.height()), color(mode, state), mirrored());
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Up to 6.7 the size comes in device pixels, later in logical ones.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QPixmap result = pixmap((QSizeF(size) * scale).toSize(), mode, state);
#else
        QPixmap result = pixmap(size, mode, state);
#endif
        result.setDevicePixelRatio(scale);
        return result;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString iconName() override
    {
        return kPrefix + m_name;
    }
    QString key() const override
    {
        return u"elite"_s;
    }
    bool isNull() override
    {
        return !hasIcon(m_name);
    }
    QIconEngine* clone() const override
    {
        return new SvgIconEngine(*this);
    }

private:
    bool mirrored() const
    {
        return QApplication::isRightToLeft() && turnsWithReading(m_name);
    }
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme& now = theme();
        if (mode == QIcon::Disabled) {
            return now.color(ColorRole::TextDisabled);
        }
        if (mode == QIcon::Selected) {
            return now.color(ColorRole::SelectionText);
        }
        if (m_role == ColorRole::TextSecondary && (mode == QIcon::Active || state == QIcon::On)) {
            return now.color(ColorRole::TextPrimary);
        }
        return now.color(m_role);
    }

    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon icon(const QString& name, ColorRole role)
{
    if (!hasIcon(name)) {
        qCWarning(logIcon) << "no icon named" << name;
        return {};
    }
    return QIcon(new SvgIconEngine(name, role));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, double devicePixelRatio,
                   Qt::LayoutDirection direction)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap = rendered(name, pixels, color, direction == Qt::RightToLeft && turnsWithReading(name));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0) {
        return;
    }
    const double ratio = painter->device()->devicePixelRatio();
    const QPixmap pixmap = iconPixmap(name, side, color, ratio, painter->layoutDirection());
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

QString iconNameOf(const QIcon& icon)
{
    const QString name = icon.name();
    return name.startsWith(kPrefix) ? name.mid(kPrefix.size()) : QString();
}

bool hasIcon(const QString& name)
{
    static QHash<QString, bool> known; // Asked for every button at start; the resources cannot change.
    const auto found = known.constFind(name);
    if (found != known.constEnd()) {
        return *found;
    }
    return known[name] = QFile::exists(pathOf(name));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(4);
    }
    names.removeOne(u"app"_s);
    return names;
}

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer renderer(pathOf(u"app"_s));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace elite
