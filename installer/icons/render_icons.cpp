// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: renders the one SVG of the program's icon into what the systems want.
// render_icons <app.svg> <folder>  ->  <folder>/<size>.png, app.ico (Windows), app.icns (macOS)
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace {

QImage rendered(QSvgRenderer& svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    return image;
}

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename T> void appendLittle(QByteArray& bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void appendBig(QByteArray& bytes, quint32 value)
{
    value = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

// The bitmap form of an icon image: header with twice the height, BGRA rows from the bottom up, an empty mask.
// Some resource compilers and the installer read only this form below 256 pixels.
QByteArray iconBitmap(const QImage& image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    const int size = pixels.width();
    QByteArray bytes;
    appendLittle<quint32>(bytes, 40);
    appendLittle<qint32>(bytes, size);
    appendLittle<qint32>(bytes, size * 2);
    appendLittle<quint16>(bytes, 1);
    appendLittle<quint16>(bytes, 32);
    bytes.append(24, '\0');
    for (int y = size - 1; y >= 0; --y) {
        const auto* row = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < size; ++x) {
            appendLittle<quint32>(bytes, row[x]);
        }
    }
    const int maskRow = (size + 31) / 32 * 4;
    bytes.append(maskRow * size, '\0');
    return bytes;
}

QByteArray windowsIcon(QSvgRenderer& svg)
{
    constexpr std::array sizes = {16, 20, 24, 32, 40, 48, 64, 128, 256};
    QByteArray directory;
    QByteArray images;
    appendLittle<quint16>(directory, 0);
    appendLittle<quint16>(directory, 1);
    appendLittle<quint16>(directory, static_cast<quint16>(sizes.size()));
    const auto offset = static_cast<quint32>(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QImage image = rendered(svg, size);
        const QByteArray data = size == 256 ? png(image) : iconBitmap(image);
        appendLittle<quint8>(directory, static_cast<quint8>(size % 256)); // 0 stands for 256
        appendLittle<quint8>(directory, static_cast<quint8>(size % 256));
        appendLittle<quint16>(directory, 0);
        appendLittle<quint16>(directory, 1);
        appendLittle<quint16>(directory, 32);
        appendLittle<quint32>(directory, static_cast<quint32>(data.size()));
        appendLittle<quint32>(directory, offset + static_cast<quint32>(images.size()));
        images += data;
    }
    return directory + images;
}

QByteArray macIcon(QSvgRenderer& svg)
{
    struct Entry
    {
        const char* type;
        int size;
    };
    constexpr std::array entries
        = {Entry{"icp4", 16},  Entry{"icp5", 32},  Entry{"ic11", 32},  Entry{"ic12", 64},  Entry{"ic07", 128},
           Entry{"ic13", 256}, Entry{"ic08", 256}, Entry{"ic14", 512}, Entry{"ic09", 512}, Entry{"ic10", 1024}};
    QByteArray body;
    for (const Entry& entry : entries) {
        const QByteArray data = png(rendered(svg, entry.size));
        body.append(entry.type, 4);
        appendBig(body, static_cast<quint32>(data.size() + 8));
        body += data;
    }
    QByteArray bytes("icns");
    appendBig(bytes, static_cast<quint32>(body.size() + 8));
    return bytes + body;
}

bool written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        return true;
    }
    std::fprintf(stderr, "render_icons: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("render_icons <svg> <folder>\n", stderr);
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!svg.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fputs("render_icons: cannot read the picture or make the folder\n", stderr);
        return 1;
    }
    bool good = true;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        good = written(folder.filePath(QStringLiteral("%1.png").arg(size)), png(rendered(svg, size))) && good;
    }
    good = written(folder.filePath(QStringLiteral("app.ico")), windowsIcon(svg)) && good;
    good = written(folder.filePath(QStringLiteral("app.icns")), macIcon(svg)) && good;
    return good ? 0 : 1;
}
