// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cannot be in elections is refused where it is typed: the field is marked, the reason is in the language of the
// window, and nothing is stored.

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/form/fieldform.h"
#include "ui/form/recordeditor.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

// Of the demonstration set: two seats of WEOG in the Human Rights Council, the Eastern European seat in the Security
// Council, and the judges of the Court, all of them elected.
constexpr auto Weog = "019b76da-a800-7931-be02-f958dfc2b464";
constexpr auto Eastern = "019b76da-a800-7c81-833e-7cae76244580";

struct BadInput
{
    const char *name;
    const char *collection;
    const char *document; ///< JSON with ' for "; @W and @E stand for the contests above.
    const char *field; ///< That is marked.
};

constexpr std::array Inputs {
    BadInput {"votes above the number voting", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','voting':190,"
              "'votes':[{'state':'HRV','votes':191}]}",
              "votes"},
    BadInput {"votes that do not fit the ballots", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','voting':100,"
              "'votes':[{'state':'HRV','votes':60},{'state':'MNE','votes':41}]}",
              "votes"},
    BadInput {"papers that do not add up", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','papers':193,'invalid':1,'valid':193,"
              "'votes':[{'state':'HRV','votes':60}]}",
              "papers"},
    BadInput {"voters that do not add up", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','papers':192,'invalid':2,'abstentions':1,"
              "'voting':182,'votes':[{'state':'HRV','votes':60}]}",
              "voting"},
    BadInput {"a vote for an unknown State", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','votes':[{'state':'QQQ','votes':60}]}", "votes"},
    BadInput {"votes below zero", "ballot_rounds",
              "{'contest':'@E','number':1,'type':'first','organ':'ga','voting':-1,'votes':[]}", "voting"},
    BadInput {"a round after the election ended", "ballot_rounds",
              "{'contest':'@L','number':2,'type':'first','organ':'ga','votes':[{'state':'EST','votes':60}]}", "number"},
    BadInput {"negative seats", "contests", "{'title':{'en':'X','original':'en'},'election':'@H','seats':-2}", "seats"},
    BadInput {"more names than seats", "contests",
              "{'title':{'en':'X','original':'en'},'election':'@H','seats':1,'names_allowed':2}", "names_allowed"},
    BadInput {"an unknown State stands", "candidatures", "{'state':'QQQ','body':'@B','status':'draft'}", "state"},
    BadInput {"a candidate of another group", "candidatures",
              "{'state':'KEN','body':'@B','election':'@H','contest':'@W','period_from':'2028-01-01'}", "contest"},
    BadInput {"a term that ends before it begins", "candidatures",
              "{'state':'ITA','body':'@B','period_from':'2028-01-01','period_to':'2027-12-31'}", "period_to"},
};

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {.mission = {}, .roles = u"gaab"_s});
    }

    void itIsMarkedAndNothingIsStored_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < Inputs.size(); ++i) {
            QTest::newRow(Inputs[i].name) << static_cast<int>(i);
        }
    }
    void itIsMarkedAndNothingIsStored()
    {
        QFETCH(int, row);
        const BadInput &input = Inputs[static_cast<std::size_t>(row)];
        const QString english = messageFor(input);
        QVERIFY2(!english.isEmpty(), "the field is not marked");
        QTranslator french;
        QVERIFY(french.load(u":/chancery/translations/chancery_fr.qm"_s));
        QCoreApplication::installTranslator(&french);
        const QString translated = messageFor(input);
        QCoreApplication::removeTranslator(&french);
        QVERIFY2(!translated.isEmpty() && translated != english, qPrintable(translated));
        QVERIFY2(!translated.contains(u'%'), qPrintable(translated));
        const auto outbox = m_profile->reader().outbox();
        QVERIFY(outbox.has_value() && outbox->empty());
    }

private:
    [[nodiscard]] QJsonObject documentOf(const BadInput &input) const
    {
        const QString eastern2019 = m_profile->idWhere("elections", "code", u"SC-2019"_s);
        QString decided;
        for (const Domain::Record &contest :
             m_profile->reader().where(*Domain::collectionNamed("contests"), "election", eastern2019)) {
            if (Domain::read<QStringList>(contest.document(), "groups").contains(u"eastern_european"_s)) {
                decided = contest.id();
            }
        }
        QString text = QString::fromLatin1(input.document).replace(u'\'', u'"');
        text.replace(u"@W"_s, QLatin1String(Weog)).replace(u"@E"_s, QLatin1String(Eastern)).replace(u"@L"_s, decided);
        text.replace(u"@H"_s, m_profile->idWhere("elections", "code", u"HRC-2027-DEMO"_s));
        text.replace(u"@B"_s, m_profile->idWhere("bodies", "code", u"HRC"_s));
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }
    /// What the form says at the field after an attempt to save; empty when nothing, or when it was saved.
    [[nodiscard]] QString messageFor(const BadInput &input)
    {
        Ui::RecordEditor editor(*Domain::collectionNamed(input.collection), {}, m_profile->services());
        editor.resize(900, 700);
        editor.show();
        editor.form().setDocument(documentOf(input));
        QSignalSpy finished(&editor, &Ui::RecordEditor::finished);
        editor.save();
        const QString field = QLatin1String(input.field);
        if (!QTest::qWaitFor([&] { return !editor.form().messageOf(field).isEmpty() || finished.count() > 0; })) {
            return {};
        }
        return finished.count() == 0 ? editor.form().messageOf(field) : QString();
    }

    std::unique_ptr<Test::TestProfile> m_profile;
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
