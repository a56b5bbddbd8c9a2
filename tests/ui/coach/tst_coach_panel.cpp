// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/growing_text.h"
#include "models/coach/verdict_parse.h"
#include "tests/models/coach/coach_charts.h"
#include "tests/ui/coach/coach_house.h"
#include "tests/ui/window/widget_walk.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/coach_panel.h"
#include "ui/coach/past_view.h"
#include "ui/coach/preview_dialog.h"
#include "ui/coach/verdict_card.h"
#include "ui/coach/verdict_dialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char* format, const QImage& image = picture())
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setText(u"Comment"_s, u"SECRETTEXT"_s);
    writer.write(image);
    return bytes;
}

KeptVerdict keptVerdict(std::uint64_t seed)
{
    KeptVerdict kept;
    kept.facts = factsOf(seed);
    kept.verdict = soundVerdict(kept.facts);
    kept.verdict.rubric.emplace();
    kept.model = u"gpt-5"_s;
    kept.promptVersion = kPromptVersion;
    return kept;
}

} // namespace

class CoachPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({}).hasValue()); }

    void picturesOfEveryKind()
    {
        for (const char* format : {"png", "jpeg", "webp"}) {
            if (!QImageWriter::supportedImageFormats().contains(format)) {
                qInfo("this Qt cannot write %s", format);
                continue;
            }
            const auto image = decodePicture(encoded(format));
            QVERIFY2(image.hasValue(), format);
            QCOMPARE(image->size(), QSize(640, 400));
        }
    }

    void hostilePicturesAreRefused()
    {
        const QByteArray png = encoded("png");
        QCOMPARE(decodePicture({}).error().code, ErrorCode::NotFound);
        QCOMPARE(decodePicture("GIF89a....................").error().code, ErrorCode::Denied);
        QCOMPARE(decodePicture("<svg xmlns='http://www.w3.org/2000/svg'/>").error().code, ErrorCode::Denied);
        QCOMPARE(decodePicture(QByteArray(kLargestPictureFile + 1, 'x')).error().code, ErrorCode::Full);
        for (const qsizetype keep : {png.size() / 2, png.size() - 10, qsizetype(30)}) {
            QCOMPARE(decodePicture(png.left(keep)).error().code, ErrorCode::Corrupt);
        }
        const QByteArray jpeg = encoded("jpeg");
        QCOMPARE(decodePicture(jpeg.left(jpeg.size() / 2)).error().code, ErrorCode::Corrupt);
        // A header that promises four billion pixels must not take memory.
        QByteArray bomb = png;
        bomb.replace(16, 8, QByteArray("\x00\x00\xff\xff\x00\x00\xff\xff", 8));
        QVERIFY(!decodePicture(bomb));
        Dice dice(9);
        for (int round = 0; round < 300; ++round) { // Damage anywhere: refused or decoded, never worse.
            QByteArray bad = round % 2 == 0 ? png : jpeg;
            for (int i = 0; i < 5; ++i) {
                bad[static_cast<qsizetype>(dice.between(8, bad.size() - 1))] = static_cast<char>(dice.below(256));
            }
            static_cast<void>(decodePicture(bad));
        }
        for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Denied, ErrorCode::Full, ErrorCode::Corrupt}) {
            QVERIFY(!pictureProblem(Error{code, {}}).isEmpty());
        }
    }

    void coveredMeansGone()
    {
        QImage image = picture();
        image.setText(u"Author"_s, u"SECRETTEXT"_s);
        const CoachImage sent
            = encodePicture(image, {QRect(100, 100, 200, 200), {QRect(150, 150, 50, 50)}}, QColorConstants::Gray);
        const QImage decoded = QImage::fromData(sent.bytes);
        QCOMPARE(decoded.size(), QSize(200, 200));
        QCOMPARE(QSize(sent.width, sent.height), decoded.size());
        for (int y = 50; y < 100; ++y) {
            for (int x = 50; x < 100; ++x) {
                QCOMPARE(decoded.pixelColor(x, y), QColorConstants::Gray);
            }
        }
        QVERIFY(!sent.bytes.contains("SECRETTEXT"));
        QVERIFY(decoded.textKeys().isEmpty());
        QVERIFY(encodePicture(picture(5000, 3000), {}, QColorConstants::Gray).width <= 2048);
        const auto smaller = smallerPicture(sent);
        QVERIFY(smaller && smaller->width == 100);
    }

    void partialJsonGrows()
    {
        const QString whole
            = u"{\"observations\":[\"reasoning\"],\"reasoning\":\"Up \\\"now\\\"\\n\\u00e9\",\"x\":1}"_s;
        QString before;
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            const QString text = growingText(whole.left(cut), u"reasoning"_s);
            QVERIFY(text.startsWith(before));
            before = text;
        }
        QCOMPARE(before, u"Up \"now\"\n\u00e9"_s);
    }

    void usableWithoutAKey()
    {
        House house([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
        CoachPanel panel(house.coach);
        panel.resize(344, 700);
        panel.show();
        const QString text = allText(&panel);
        QVERIFY(text.contains(u"needs a key of your own"_s));
        QVERIFY(text.contains(u"Rule coach"_s));
        QVERIFY(text.contains(u"too few"_s)); // Habits say so.
        QVERIFY(buttonOf(&panel, u"Add a key…"_s)->isVisible());
        int asked = 0;
        connect(&panel, &CoachPanel::keysRequested, this, [&] { ++asked; });
        buttonOf(&panel, u"Add a key…"_s)->click();
        QCOMPARE(asked, 1);
        QVERIFY(house.peer.requests().isEmpty());
    }

    /// From the chart through the preview to the card; the bytes that were seen are the bytes that were sent.
    void asksAndShowsTheVerdict()
    {
        const ChartFacts facts = factsOf(7);
        const Verdict said = soundVerdict(facts);
        House house([said](const PeerRequest& request, int) {
            return request.method == "GET" ? PeerReply::json(200, modelList({{"gpt-5", "2030-01-01"}}))
                                           : PeerReply::stream(responsesStream(writeVerdict(said)), 2000);
        });
        house.addKey();
        house.coach.start();
        CoachPanel panel(house.coach);
        panel.resize(400, 800);
        panel.show();
        CoachChart chart;
        chart.picture.image = picture();
        chart.picture.source = u"chart"_s;
        chart.picture.suggestedMasks = {QRect(10, 10, 60, 20)};
        chart.picture.maskNames = {u"balance"_s};
        chart.facts = facts;
        panel.setChartSource([&] { return std::optional<CoachChart>(chart); });
        std::vector<CoachLevel> levels;
        std::optional<TicketPrefill> prefill;
        connect(&panel, &CoachPanel::levelsChanged, this,
                [&](const QString&, const std::vector<CoachLevel>& drawn) { levels = drawn; });
        connect(&panel, &CoachPanel::fillTicketRequested, this, [&](const TicketPrefill& wanted) { prefill = wanted; });
        panel.askAboutChart();
        auto* dialog = panel.findChild<PreviewDialog*>();
        QVERIFY(dialog != nullptr);
        QPushButton* send = buttonOf(dialog, u"Send to the coach"_s);
        QTest::qWait(400);
        QVERIFY(!send->isEnabled()); // No consent yet.
        QVERIFY(QTest::qWaitFor([&] { return dialog->request().image.has_value(); }, 5000));
        dialog->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(QTest::qWaitFor([&] { return send->isEnabled(); }, 5000));
        const CoachImage seen = *dialog->request().image;
        QVERIFY(allText(dialog).contains(u"USD"_s));
        send->click();
        QVERIFY(QTest::qWaitFor([&] { return !house.coach.verdicts().all().empty(); }, 10'000));
        QVERIFY(house.coach.hasConsent(u"chart"_s) && !house.coach.hasConsent(u"clipboard"_s));

        QByteArray body;
        for (const PeerRequest& request : house.peer.requests()) {
            body = request.method == "POST" ? request.body : body;
        }
        const QJsonArray content = QJsonDocument::fromJson(body)
                                       .object()
                                       .value(u"input"_s)
                                       .toArray()[0]
                                       .toObject()
                                       .value(u"content"_s)
                                       .toArray();
        const QString url = content[1].toObject().value(u"image_url"_s).toString();
        const QByteArray sent = QByteArray::fromBase64(url.mid(url.indexOf(u',') + 1).toLatin1());
        QCOMPARE((CoachImage{sent, {}, 0, 0}.sha256()), seen.sha256());
        const QImage pixels = QImage::fromData(sent);
        QCOMPARE(pixels.pixelColor(20, 15), theme().color(ColorRole::LineStrong)); // The balance is covered.

        const KeptVerdict& kept = house.coach.verdicts().all().back();
        QCOMPARE(kept.imageHash, seen.sha256());
        QCOMPARE(kept.masked, QStringList{u"balance"_s});
        QVERIFY(QTest::qWaitFor([&] { return allText(&panel).contains(u"Take, with changes"_s); }, 3000));
        const QString text = allText(&panel);
        QVERIFY(text.contains(said.headline));
        QVERIFY(text.contains(u"Model's own estimate 58 of 100"_s));
        QVERIFY(text.contains(u"Not yet meaningful"_s));
        QCOMPARE(levels.size(), std::size_t(4)); // Entry, stop, target, and the price of 'wrong if'.
        buttonOf(&panel, u"Fill the ticket"_s)->click();
        QVERIFY(prefill && prefill->stop == *said.stopLoss);

        VerdictDialog large(house.coach, kept.id);
        large.show();
        QVERIFY(allText(&large).contains(u"What the coach saw"_s));
        QVERIFY(allText(&large).contains(kept.shortHash()));
        QCOMPARE(controlsWithoutName(&large).join(u' '), QString());

        // The gallery: the picture as it was sent, by keys alone; without it the verdict stays.
        PastView past(house.coach);
        past.resize(400, 500);
        past.show();
        auto* list = past.findChild<QListWidget*>();
        const auto shown = [&] { return list->item(0)->icon().pixmap(list->iconSize()).toImage().pixelColor(60, 40); };
        QVERIFY(QTest::qWaitFor([&] { return shown() == QColor(Qt::darkCyan); }, 5000));
        auto* search = past.findChild<QLineEdit*>();
        search->setText(u"no such words"_s);
        QCOMPARE(list->count(), 0);
        search->setText(kept.facts.symbol.toLower() + u" changes"_s);
        QCOMPARE(list->count(), 1);
        QSignalSpy opened(&past, &PastView::openRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        auto* question = past.findChild<QDialog*>();
        QVERIFY(question != nullptr && house.coach.verdicts().hasPicture(kept));
        buttonOf(question, u"Remove"_s)->click();
        QVERIFY(!house.coach.verdicts().hasPicture(kept));
        QCOMPARE(house.coach.verdicts().picture(kept).error().code, ErrorCode::NotFound);
        QCOMPARE(list->count(), 1);
        QVERIFY(shown() != QColor(Qt::darkCyan));
    }

    void failuresHaveThreeParts()
    {
        const QLocale locale(QLocale::English);
        for (int kind = 0; kind < kFailureKinds; ++kind) {
            const FailureWords words = failureWords(Failure{FailureKind(kind)}, locale);
            QVERIFY2(!words.text.title.isEmpty(), nameOf(FailureKind(kind)));
            QVERIFY2(!words.text.detail.isEmpty(), nameOf(FailureKind(kind)));
            QVERIFY2(words.action == FailureAction::None || !words.text.action.isEmpty(), nameOf(FailureKind(kind)));
        }
        for (int rule = 0; rule < kCoachRules; ++rule) {
            QVERIFY(!ruleTitle(CoachRule(rule)).isEmpty() && !ruleExplanation(CoachRule(rule)).isEmpty());
        }
    }

    void offlineIsAStateOfItsOwn()
    {
        House house([](const PeerRequest& request, int) {
            return request.method == "GET" ? PeerReply::json(200, modelList({{"gpt-5", ""}}))
                                           : PeerReply::json(401, errorBody("invalid_api_key"));
        });
        house.addKey();
        house.coach.start();
        AskView view(house.coach);
        view.show();
        VerdictRequest request;
        request.facts = factsOf(1);
        view.ask(request);
        QVERIFY(QTest::qWaitFor([&] { return allText(&view).contains(u"The key was rejected"_s); }, 5000));
        QVERIFY(house.coach.verdicts().all().empty());
    }

    void unusableShowsNoNumbers()
    {
        KeptVerdict kept = keptVerdict(2);
        kept.verdict.stopLoss = shifted(kept.verdict.entry->price, 500);
        VerdictCard card;
        card.setVerdict(kept, {});
        const QString text = allText(&card);
        QVERIFY(text.contains(u"cannot be used"_s));
        QVERIFY(text.contains(u"wrong side"_s));
        QVERIFY(!text.contains(QLocale().toString(kept.verdict.stopLoss->value().toDouble(), 'f', 1)));
        QVERIFY(buttonOf(&card, u"Fill the ticket"_s) == nullptr);
    }

    void modelTextIsNeverMarkup()
    {
        KeptVerdict kept = keptVerdict(2);
        kept.verdict.headline = u"<img src=x><b>bold</b>"_s;
        kept.verdict.reasoning = u"<a href='http://evil.example'>click</a>"_s;
        kept.verdict.missing = {u"<a href='x'>y</a>"_s};
        VerdictCard card;
        card.setVerdict(kept, {});
        bool isFound = false;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            if (label->text().contains(u"<img"_s)) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                isFound = true;
            }
            QVERIFY(!label->text().contains(u"<a href='x'"_s));
        }
        QVERIFY(isFound);
    }

    void droppedFilesOfTheWrongKind()
    {
        QMimeData text;
        text.setText(u"hello"_s);
        QCOMPARE(pictureFrom(text).error().code, ErrorCode::NotFound);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"chart.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture at all, whatever the name says");
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
        QCOMPARE(pictureFrom(dropped).error().code, ErrorCode::Denied);
    }

    /// With ELITE_PICTURES=folder: what it looks like, in every theme, to be compared with the design by eye.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ELITE_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("ELITE_PICTURES is not set: no pictures drawn");
        }
        House house([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
        KeptVerdict kept = keptVerdict(7);
        kept.askedUs = 1'794'494'120'000'000;
        kept.latencyMs = 6800;
        kept.usage = {true, 2900, 0, 0, 1012, 600};
        kept.nanoUsd = 21'000'000;
        kept.servedBy = u"gpt-5"_s;
        kept.verdict.entry = VerdictEntry{VerdictOrder::Limit, kept.facts.last(), shifted(kept.facts.last(), -100),
                                          shifted(kept.facts.last(), 150)};
        kept.verdict.targets.push_back({shifted(kept.facts.highest(), 23'331), 1, {}});
        kept.verdict.targets[0].sizePercent = 60;
        kept.verdict.missing = {u"news at 15:00 UTC"_s, u"your fee tier"_s};
        int score = 0;
        for (RubricScore& item : *kept.verdict.rubric) {
            item.score = score++ % 5;
        }
        CoachImage image = encodePicture(picture(1060, 680), {}, QColorConstants::Gray);
        kept.imageHash = image.sha256();
        kept.imageWidth = image.width;
        kept.imageHeight = image.height;
        kept.imageBytes = image.bytes.size();
        kept.masked = {u"2 order tags"_s, u"balance"_s};
        const QString id = house.coach.verdicts().keep(kept, image).id;
        for (const auto& [name, choice] :
             {std::pair(u"dark"_s, ThemeChoice::Dark), std::pair(u"light"_s, ThemeChoice::Light)}) {
            m_look.setSettings({.choice = choice});
            VerdictDialog dialog(house.coach, id);
            dialog.resize(1240, 870);
            dialog.show();
            QTest::qWait(100);
            dialog.grab().save(folder + u"/verdict-"_s + name + u".png"_s);
            CoachPanel panel(house.coach);
            panel.resize(344, 900);
            panel.show();
            QTest::qWait(100);
            panel.grab().save(folder + u"/panel-"_s + name + u".png"_s);
            panel.showHabits();
            QTest::qWait(50);
            panel.grab().save(folder + u"/habits-"_s + name + u".png"_s);
            VerdictRequest request;
            request.facts = kept.facts;
            CoachPicture shown;
            shown.image = picture(1060, 680);
            shown.source = u"chart"_s;
            shown.suggestedMasks = {QRect(20, 20, 160, 40)};
            PreviewDialog preview(house.coach, request, shown);
            preview.show();
            QTest::qWait(400);
            preview.grab().save(folder + u"/preview-"_s + name + u".png"_s);
        }
    }

private:
    ThemeManager m_look;
};

QTEST_MAIN(CoachPanelTest)
#include "tst_coach_panel.moc"
