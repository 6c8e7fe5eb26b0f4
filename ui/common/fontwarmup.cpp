// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontwarmup.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

#ifdef CHANCERY_FONTCONFIG
#include <fontconfig/fontconfig.h>
#include <memory>
#endif

namespace Chancery::Ui {

namespace {

void readConfiguration()
{
#ifdef CHANCERY_FONTCONFIG
    FcInit();
#endif
}

/// What the alias \p family stands for. Qt would load the font to tell, and every font that might stand in for it.
QString resolved(const QString &family)
{
#ifdef CHANCERY_FONTCONFIG
    const auto destroy = [](FcPattern *pattern) {
        FcPatternDestroy(pattern);
    };
    using Pattern = std::unique_ptr<FcPattern, decltype(destroy)>;
    const Pattern wanted(FcPatternCreate(), destroy);
    const QByteArray name = family.toUtf8();
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(name.constData()));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result), destroy);
    FcChar8 *text = nullptr;
    if (found && FcPatternGetString(found.get(), FC_FAMILY, 0, &text) == FcResultMatch) {
        return QString::fromUtf8(reinterpret_cast<const char *>(text));
    }
#endif
    return QFontInfo(QFont(family)).family();
}

} // namespace

FontWarmup::FontWarmup()
    : m_configuration(std::async(std::launch::async, readConfiguration))
{
}

std::shared_future<QString> FontWarmup::list(const QString &family) const
{
    return std::async(std::launch::async,
                      [configuration = m_configuration, family] {
                          configuration.wait();
                          // The first question to the font database lists every font.
                          return QFontDatabase::hasFamily(family) ? family : resolved(family);
                      })
        .share();
}

} // namespace Chancery::Ui
