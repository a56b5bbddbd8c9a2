// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_service.h"
#include "app/secrets/secret_services.h"
#include "app/settings/setting_keys.h"
#include "app/storage/ledger_service.h"
#include "tests/app/coach/coach_desk.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>

namespace elite::test {

/// The coach of a whole program on a peer, with keys in memory.
struct House
{
    explicit House(OpenAiPeer::Handler handler)
        : peer(std::move(handler))
        , paths{folder.path(), folder.path(), folder.path(), folder.path()}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, {1, 8})
        , ledger(paths, secrets)
        , coach(paths, settings, secrets, ledger)
    {
        secrets.store.keepForThisRunOnly();
    }
    void addKey()
    {
        require(settings.set(keys::kCoachBaseUrl, QString::fromLatin1(peer.base())).hasValue(), "the base URL fits");
        std::vector<Secret> parts;
        parts.push_back(Secret::copyOf(goodKey('K')));
        bool isDone = false;
        secrets.keys.add(KeyProvider::OpenAi, QStringLiteral("k"), std::move(parts), &secrets.store,
                         [&](const Done& done) { isDone = done.hasValue(); });
        require(QTest::qWaitFor([&] { return isDone; }, 5000), "the key is stored");
    }
    QTemporaryDir folder;
    OpenAiPeer peer;
    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    CoachService coach;
};

inline QImage picture(int width = 640, int height = 400)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (int x = 0; x < width; x += 7) {
        image.setPixel(x, (x * 31) % height, 0xffffffff);
    }
    return image;
}

/// Every word that a widget shows.
inline QString allText(QWidget* widget)
{
    QString out;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        out += label->isHidden() ? QString() : label->text() + QLatin1Char('\n');
    }
    for (const QPushButton* button : widget->findChildren<QPushButton*>()) {
        out += button->text() + QLatin1Char('\n');
    }
    return out;
}

inline QPushButton* buttonOf(QWidget* widget, const QString& text)
{
    for (QPushButton* button : widget->findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace elite::test
