// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/localizedtext.h"
#include "domain/problem.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsTheOneOfTheContract()
    {
        QStringList list;
        for (const Problem *problem = problemsBegin(); problem != problemsEnd(); ++problem) {
            list.append(QString::fromStdString(std::string(problem->name)) + u' ' + QString::number(problem->status));
        }
        list.sort();
        QCOMPARE(list.join(u'\n'),
                 u"capacity 409\nclient-too-old 426\nconflict 412\ncursor-expired 410\nforbidden 403\ngone 410\n"
                 "invalid 422\nmalformed 400\nnot-found 404\nop-reused 422\nprecondition-required 428\ntoo-large 413\n"
                 "too-many-requests 429\nunauthenticated 401\nunavailable 503\nunsupported-type 415"_s);
    }

    void everyProblemComesBackAsTheErrorItWasMadeOf()
    {
        for (const Problem *problem = problemsBegin(); problem != problemsEnd(); ++problem) {
            const Error error {problem->code, u"gc"_s, {{u"/a"_s, u"too_long"_s, {u"5"_s}}}};
            const QJsonObject document = problemDocument(error, u"en"_s);
            const Error back = errorOf(document, problem->status);
            QCOMPARE(back.code, error.code);
            QCOMPARE(back.issues, error.issues);
        }
    }

    void theReasonOfAnExpiredCursorTravels()
    {
        const QJsonObject document = problemDocument({ErrorCode::CursorExpired, u"incarnation"_s}, u"en"_s);
        QCOMPARE(document.value(u"reason"_s).toString(), u"incarnation"_s);
        QCOMPARE(errorOf(document, 410).detail, u"incarnation"_s);
    }

    void whatIsNoProblemOfTheEndpointIsUnavailable()
    {
        for (const ErrorCode code : {ErrorCode::Internal, ErrorCode::StorageFull, ErrorCode::Offline}) {
            QCOMPARE(problemOf(code).status, 503);
        }
        QVERIFY(!problemDocument({ErrorCode::Internal, u"secret detail"_s}, u"en"_s)
                     .value(u"detail"_s)
                     .toString()
                     .contains(u"secret"_s));
    }

    void everySentenceIsThereInSixLanguages()
    {
        QSet<QString> sentences;
        for (const Problem *problem = problemsBegin(); problem != problemsEnd(); ++problem) {
            for (const char *language : Languages) {
                const QString detail =
                    problemDocument({problem->code}, QLatin1String(language)).value(u"detail"_s).toString();
                QVERIFY(!detail.isEmpty());
                sentences.insert(detail);
            }
        }
        QCOMPARE(sentences.size(), 16 * 6);
        QCOMPARE(problemDocument({ErrorCode::Gone}, u"xx"_s), problemDocument({ErrorCode::Gone}, u"en"_s));
    }

    void anotherDocumentIsABreachOfTheContract()
    {
        const QJsonObject gone = problemDocument({ErrorCode::Gone}, u"en"_s);
        QCOMPARE(errorOf(gone, 200).code, ErrorCode::Protocol);
        QCOMPARE(errorOf({}, 410).code, ErrorCode::Protocol);
        QCOMPARE(errorOf({{u"type"_s, u"urn:chancery:problem:teapot"_s}}, 418).code, ErrorCode::Protocol);
        QCOMPARE(errorOf({{u"type"_s, u"about:blank"_s}}, 404).code, ErrorCode::Protocol);
    }

    void everyCodeHasANameAndOnlyWaitingHelpsAgainstSome()
    {
        QSet<QString> names;
        constexpr int Last = static_cast<int>(ErrorCode::Internal);
        for (int code = 0; code <= Last; ++code) {
            names.insert(nameOf(static_cast<ErrorCode>(code)));
        }
        QCOMPARE(names.size(), Last + 1);
        QVERIFY(isTransient(ErrorCode::Offline) && isTransient(ErrorCode::Unavailable));
        QVERIFY(!isTransient(ErrorCode::Invalid) && !isTransient(ErrorCode::StorageFull));
    }
};

} // namespace Chancery::Domain

QTEST_APPLESS_MAIN(Chancery::Domain::TestProblem)
#include "tst_problem.moc"
