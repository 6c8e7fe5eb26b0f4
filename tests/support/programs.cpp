// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Chancery::Test {

namespace {

constexpr int StartMs = 60'000;
constexpr int RunMs = 120'000;

QString program(const QString &name)
{
    return QStringLiteral(CHANCERY_BINARY_DIR "/") + name;
}

} // namespace

EndpointProgram::EndpointProgram(const QString &directory)
    : m_directory(directory)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

EndpointProgram::~EndpointProgram()
{
    terminate();
}

bool EndpointProgram::start()
{
    m_process.start(program(u"chancery-endpoint"_s),
                    {u"--data"_s, m_directory, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--demo"_s});
    m_accounts.clear();
    bool listening = false;
    QElapsedTimer waited;
    waited.start();
    // Fifteen accounts follow the first line; they are complete when wg_informatics, the last one, is there.
    while (waited.elapsed() < StartMs
           && (m_process.canReadLine() || m_process.waitForReadyRead(1000) || m_process.state() == QProcess::Running)) {
        while (m_process.canReadLine()) {
            const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith("listening on "_L1)) {
                m_url = line.mid(13);
                m_port = static_cast<quint16>(QUrl(m_url).port());
                listening = true;
            } else if (line.startsWith("account "_L1)) {
                m_accounts.push_back(line.split(u' '));
            }
        }
        if (listening && !token(u"-"_s, u"wg_informatics"_s).isEmpty()) {
            return true;
        }
    }
    return false;
}

void EndpointProgram::terminate()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished(StartMs);
    }
}

void EndpointProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished(StartMs);
}

QString EndpointProgram::token(const QString &mission, const QString &role) const
{
    for (const QStringList &account : m_accounts) {
        if (account.size() == 5 && account[2] == mission && account[3].split(u',').contains(role)) {
            return account[4];
        }
    }
    return {};
}

std::vector<QJsonObject> Ran::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

QJsonObject Ran::object() const
{
    const auto all = lines();
    return all.empty() ? QJsonObject() : all.front();
}

Ran cli(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(program(u"chancery-cli"_s), words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(RunMs);
    return {.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

} // namespace Chancery::Test
