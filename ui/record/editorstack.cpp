// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorstack.h"

#include "ui/form/recordeditor.h"
#include "ui/record/ownsections.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr auto NewId = "new"_L1;
constexpr auto NewWith = "new?"_L1; ///< A form that is filled in part: "new?candidature=0192…".
constexpr auto EditSuffix = "/edit"_L1;

/// The fields of \p collection that \p query fills; its other words are not ours.
QJsonObject givenIn(const Domain::Collection &collection, const QString &query)
{
    QJsonObject given;
    const QUrlQuery words(query);
    for (const auto &[key, value] : words.queryItems(QUrl::FullyDecoded)) {
        const Domain::Field *field = collection.field(key.toStdString());
        if (field != nullptr && !field->has(Domain::ServerOwned)) {
            given.insert(key, value);
        }
    }
    return given;
}

} // namespace

EditorStack::EditorStack(const Domain::Collection &collection, const Services &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_collection(&collection)
    , m_services(services)
{
}

void EditorStack::setBrowser(QWidget *browser)
{
    m_browser = browser;
    addWidget(browser);
}

bool EditorStack::openPlace(const QString &place)
{
    if (m_editor != nullptr && !m_editor->isDirty()) {
        leave({}); // Nothing was written: it is not in the way of where somebody goes.
    }
    if (place == NewId) {
        startNew();
        return true;
    }
    if (place.startsWith(NewWith)) {
        if (mayCreate()) {
            open({}, givenIn(*m_collection, place.mid(NewWith.size())));
        }
        return true;
    }
    if (place.endsWith(EditSuffix)) {
        edit(place.chopped(EditSuffix.size()));
        return true;
    }
    return false;
}

bool EditorStack::startNew()
{
    if (!mayCreate()) {
        return false;
    }
    open({}, {});
    return true;
}

void EditorStack::edit(const QString &id)
{
    open(id, {});
}

bool EditorStack::mayCreate() const
{
    const Domain::Caller caller = m_services.session.caller();
    return caller.mayWrite && caller.roles.intersects(m_collection->creators);
}

bool EditorStack::isDirty() const
{
    return m_editor != nullptr && m_editor->isDirty();
}

void EditorStack::refresh(const Store::Changes &changes)
{
    if (m_editor != nullptr) {
        m_editor->refresh(changes);
    }
}

void EditorStack::open(const QString &id, const QJsonObject &given)
{
    const auto done = [this](const QString &written) {
        Q_EMIT saved(written);
    };
    if (m_editor != nullptr || openOwnEditor(*m_collection, id, given, m_services, this, done)) {
        return;
    }
    m_editor = new RecordEditor(*m_collection, id, m_services, this, given);
    connect(m_editor, &RecordEditor::finished, this, &EditorStack::leave);
    addWidget(m_editor);
    setCurrentWidget(m_editor);
    m_editor->focusFirst();
}

void EditorStack::leave(const QString &id)
{
    setCurrentWidget(m_browser);
    removeWidget(m_editor);
    m_editor->deleteLater();
    m_editor = nullptr;
    if (!id.isEmpty()) {
        Q_EMIT saved(id);
    }
}

} // namespace Chancery::Ui
