// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a ballot is held and when it is dispensed with: GA rules 92 and 94, decision 34/401, resolution 60/251.

#include "domain/elections/conduct.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain;
using Conduct::Mode;

class TestConduct : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// GA decision 34/401, paragraph 16: as many candidates as seats in a subsidiary organ, nobody asks for a vote.
    void aCleanSlateOfASubsidiaryOrganNeedsNoBallot()
    {
        const auto answer = Conduct::howDecided({.policy = u"if_contested"_s, .seats = 3, .candidates = 3});
        QCOMPARE(answer.mode, Mode::Acclamation);
        QVERIFY(answer.cleanSlate);
        QVERIFY(hasReason(answer.why, "clean_slate"_L1));
        QCOMPARE(answer.why.front().source, u"GA decision 34/401, paragraph 16"_s);
    }

    /// The same paragraph: "unless a delegation specifically requests a vote".
    void aRequestBringsTheBallotBack()
    {
        const auto answer =
            Conduct::howDecided({.policy = u"if_contested"_s, .seats = 3, .candidates = 3, .requestedBy = u"UKR"_s});
        QCOMPARE(answer.mode, Mode::Ballot);
        QCOMPARE(answer.why.front().params, QStringList {u"UKR"_s});
    }

    /// Committee for Programme and Coordination 2024: a ballot for one group, acclamation for the others.
    void aSplitSlateIsDecidedGroupByGroup()
    {
        const Conduct::Question eastern {
            .policy = u"if_contested"_s, .seats = 1, .candidates = 2, .requestedBy = u"UKR"_s};
        const Conduct::Question african {.policy = u"if_contested"_s, .seats = 4, .candidates = 4};
        QCOMPARE(Conduct::howDecided(eastern).mode, Mode::Ballot);
        QCOMPARE(Conduct::howDecided(african).mode, Mode::Acclamation);
    }

    /// Rule 92: principal organs; resolution 60/251: the Human Rights Council. Also with a clean slate.
    void aCleanSlateDoesNotDispenseWithTheBallotOfAPrincipalOrgan()
    {
        const auto answer = Conduct::howDecided({.policy = u"always"_s, .seats = 2, .candidates = 2, .endorsed = 2});
        QCOMPARE(answer.mode, Mode::Ballot);
        QVERIFY(answer.agreedSlate);
        QVERIFY(hasReason(answer.why, "clean_slate_still_ballot"_L1));
    }

    void moreCandidatesThanSeatsAreABallot()
    {
        const auto answer = Conduct::howDecided({.policy = u"if_contested"_s, .seats = 2, .candidates = 3});
        QCOMPARE(answer.mode, Mode::Ballot);
        QVERIFY(answer.contested);
        QCOMPARE(answer.why.front().params, QStringList({u"3"_s, u"2"_s}));
    }

    /// Practice of ECOSOC: vacancies without candidates are postponed and carried over.
    void seatsWithoutACandidateStayOpen()
    {
        const auto answer = Conduct::howDecided({.policy = u"if_contested"_s, .seats = 4, .candidates = 3});
        QCOMPARE(answer.mode, Mode::Acclamation);
        QCOMPARE(answer.seatsWithoutCandidate, 1);
        QVERIFY(!answer.cleanSlate);
        QVERIFY(hasReason(answer.why, "seats_without_candidate"_L1));
    }

    void anAppointmentIsNoElection()
    {
        QCOMPARE(Conduct::howDecided({.policy = u"appointment"_s, .seats = 2, .candidates = 5}).mode,
                 Mode::Appointment);
    }
};

QTEST_APPLESS_MAIN(TestConduct)
#include "tst_conduct.moc"
