// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxexport.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/jsonvalue.h"
#include "domain/merge.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Exchange::Table; // lupdate loses the context behind a qualified return type.

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxExport)
};

QString nameOf(const Operation &operation, const Collection *collection)
{
    switch (operation.verb) {
    case Verb::Create:
        return Words::tr("New record");
    case Verb::Patch:
        return Words::tr("Change");
    case Verb::Delete:
        return Words::tr("Deletion");
    case Verb::Action: {
        const Action *action = collection != nullptr ? collection->action(operation.action.toStdString()) : nullptr;
        return action != nullptr ? labelOf(*action) : operation.action;
    }
    }
    return {};
}

QString wordsOf(const Services &services, const Field *field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (field != nullptr && !(field->kind == Kind::Localized && value.isString())) {
        return services.display.text(*field, {{latin(field->key), value}});
    }
    return value.isString() ? value.toString()
                            : QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
}

void addLines(Table &table, const Services &services, const Operation &operation)
{
    const Collection *collection = collectionNamed(operation.collection.toStdString());
    const QString record = collection != nullptr
        ? u"%1: %2"_s.arg(singularOf(*collection), services.display.titleOf(*collection, operation.id))
        : operation.collection;
    const QStringList head {record, nameOf(operation, collection)};
    const QJsonObject values = operation.verb == Verb::Action ? operation.args : operation.set;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString key = value.key().startsWith(u'/') ? keyOfPointer(value.key()) : value.key();
        const Field *field = collection != nullptr ? collection->field(key.toStdString()) : nullptr;
        table.rows.push_back(head
                             + QStringList {field != nullptr ? labelOf(*field) : key,
                                            wordsOf(services, field, operation.was.value(value.key())),
                                            wordsOf(services, field, value.value())});
    }
    if (values.isEmpty()) {
        table.rows.push_back(head + QStringList {{}, {}, {}});
    }
}

} // namespace

Table outboxTable(const Services &services)
{
    Table table {Words::tr("Changes that were not sent"),
                 {Words::tr("Record"), Words::tr("What"), Words::tr("Field"), Words::tr("Before"), Words::tr("Now")},
                 {}};
    const auto entries = services.reader.outbox();
    if (entries) {
        for (const OutboxEntry &entry : *entries) {
            addLines(table, services, entry.operation);
        }
    }
    return table;
}

void saveOutbox(const Services &services, QWidget *window)
{
    const QByteArray text = Exchange::toCsv(outboxTable(services));
    auto *dialog =
        saveDialog(window, Words::tr("Save the changes that were not sent"), u"chancery-outbox.csv"_s, u"csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [text, window](const QString &name) {
        if (!writeFile(name, text)) {
            QMessageBox::warning(window, Words::tr("Save the changes that were not sent"),
                                 errorText(ErrorCode::StorageReadOnly).sentence());
        }
    });
    dialog->open();
}

} // namespace Chancery::Ui
