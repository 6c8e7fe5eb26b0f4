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

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr auto ChineseFamily = "Noto Sans CJK SC"_L1;

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

QStringList familiesFor(const QString &family)
{
    QStringList families {resolved(family)};
    // Left to itself Qt may take the bold face of a family it falls back to.
    if (const QString chinese = ChineseFamily; resolved(chinese) == chinese) {
        families << chinese;
    }
    return families;
}

FontWarmup::FontWarmup()
    : m_configuration(std::async(std::launch::async, readConfiguration))
{
}

FontWarmup::Listing FontWarmup::list(const QString &family) const
{
    std::promise<QStringList> families;
    std::shared_future<QStringList> told = families.get_future().share();
    return {std::move(told),
            std::async(std::launch::async,
                       [configuration = m_configuration, family, families = std::move(families)]() mutable {
                           configuration.wait();
                           families.set_value(familiesFor(family));
                           // The first question to Qt's database of fonts lists them all.
                           static_cast<void>(QFontDatabase::hasFamily(family));
                       })};
}

} // namespace Chancery::Ui
