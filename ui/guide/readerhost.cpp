// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerhost.h"

#include "ui/guide/guidebrowser.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr auto FileName = "chancery_reader"_L1;

/// Chromium refuses to run as root without its sandbox turned off, and ends the program. Nobody's sandbox is turned off
/// here: root reads with the built-in reader, unless the environment says otherwise.
bool isRefusedForRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0 && qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") != 1;
#else
    return false;
#endif
}

} // namespace

ReaderChoice::ReaderChoice(SettingsStore &settings)
    : m_settings(&settings)
{
}

QString ReaderChoice::pluginFile()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"../lib/chancery"_s, u"../lib"_s, u"."_s}) {
        for (const QString &prefix : {QString(), u"lib"_s}) {
            const QString file = programs.filePath(folder + u'/' + prefix + FileName + u".so"_s);
            if (QLibrary::isLibrary(file) && QFile::exists(file)) {
                return QDir::cleanPath(file);
            }
        }
    }
    return {};
}

std::unique_ptr<Reader> ReaderChoice::make(QWidget *parent, const ReaderHost &host)
{
    std::unique_ptr<Reader> reader = makeWeb(parent, host);
    m_kind = reader != nullptr ? Kind::Web : Kind::Text;
    return reader != nullptr ? std::move(reader) : std::make_unique<TextReader>(parent, host);
}

std::unique_ptr<Reader> ReaderChoice::makeWeb(QWidget *parent, const ReaderHost &host)
{
    m_reason.clear();
    if (m_settings->get(Settings::GuideReader) == "text"_L1) {
        return nullptr;
    }
    const QString file = pluginFile();
    if (file.isEmpty()) {
        m_reason = u"no plugin"_s;
        return nullptr;
    }
    if (isRefusedForRoot()) {
        m_reason = u"running as root"_s;
        return nullptr;
    }
    if (m_settings->get(Settings::GuideReaderTrial)) {
        m_reason = u"the last attempt did not end well"_s;
        return nullptr;
    }
    m_settings->set(Settings::GuideReaderTrial, true);
    (void)m_settings->save();
    QPluginLoader loader(file);
    auto *plugin = qobject_cast<ReaderPlugin *>(loader.instance());
    if (plugin == nullptr) {
        m_reason = loader.errorString();
        confirm();
        return nullptr;
    }
    return plugin->make(parent, host);
}

void ReaderChoice::confirm()
{
    m_settings->set(Settings::GuideReaderTrial, false);
}

void ReaderChoice::choose(Kind kind)
{
    m_settings->set(Settings::GuideReader, kind == Kind::Text ? u"text"_s : u"web"_s);
    confirm();
}

} // namespace Chancery::Ui
