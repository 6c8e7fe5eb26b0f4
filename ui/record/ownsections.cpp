// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownsections.h"

#include "domain/elections/corrections.h"
#include "domain/elections/endorsements.h"
#include "domain/training/sessions.h"
#include "ui/elections/candidaturesection.h"
#include "ui/elections/correctiondialog.h"
#include "ui/elections/correctiondiff.h"
#include "ui/training/queuesection.h"

namespace Chancery::Ui {

using namespace Domain;

QWidget *ownSection(const Record &record, const Services &services, QWidget *parent)
{
    if (&record.collection() == &Candidatures::Description) {
        return new CandidatureSection(record, services, parent);
    }
    if (&record.collection() == &Corrections::Description) {
        const auto candidature = services.reader.find(Candidatures::Description, record.get(Corrections::Candidature));
        return new CorrectionDiff(record, candidature, services, false, parent);
    }
    if (&record.collection() == &Sessions::Description) {
        return queueSection(record, services, parent);
    }
    return nullptr;
}

bool ownSectionTells(const Collection &collection, const Collection &other)
{
    return &collection == &Candidatures::Description
        && (&other == &Corrections::Description || &other == &Endorsements::Description);
}

bool ownSectionShows(const Field &field)
{
    return &field == Corrections::Description.field("changes") || &field == Sessions::Description.field("queue");
}

bool openOwnEditor(const Collection &collection, const QString &id, const QJsonObject &given, const Services &services,
                   QWidget *parent, const std::function<void(const QString &)> &done)
{
    if (&collection != &Corrections::Description) {
        return false;
    }
    const auto stored = id.isEmpty() ? std::nullopt : services.reader.find(Corrections::Description, id);
    const Record correction = stored.value_or(Record(Corrections::Description, id, given));
    auto *dialog = new CorrectionDialog(correction, services, parent->window());
    QObject::connect(dialog, &CorrectionDialog::saved, parent, done);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

} // namespace Chancery::Ui
