// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemtexts.h"

#include "domain/localizedtext.h"

#include <algorithm>

namespace Chancery::Domain {

namespace {

/// One sentence in the order of Languages: ar zh en fr ru es.
struct Sentences
{
    std::string_view name;
    std::array<const char16_t *, 6> texts;
};

constexpr std::array<Sentences, 16> All {{
    {"malformed",
     {u"الطلب غير سليم الصياغة.", u"请求格式有误。", u"The request is not well formed.", u"La requête est mal formée.",
      u"Запрос составлен неверно.", u"La solicitud no está bien formada."}},
    {"unauthenticated",
     {u"يلزم تسجيل الدخول من جديد.", u"需要重新登录。", u"Please sign in again.", u"Veuillez vous reconnecter.",
      u"Требуется войти снова.", u"Es necesario volver a iniciar sesión."}},
    {"forbidden",
     {u"لا تسمح صلاحياتكم بهذا الإجراء.", u"您的权限不允许此操作。", u"Your roles do not allow this.",
      u"Vos fonctions ne permettent pas cette action.", u"Ваши полномочия не позволяют этого действия.",
      u"Sus funciones no permiten esta acción."}},
    {"not-found",
     {u"السجل غير موجود.", u"未找到该记录。", u"There is no such record.", u"Cet élément n’existe pas.",
      u"Такой записи нет.", u"No existe ese registro."}},
    {"gone",
     {u"حُذف السجل.", u"该记录已被删除。", u"The record was deleted.", u"Cet élément a été supprimé.",
      u"Запись была удалена.", u"El registro fue eliminado."}},
    {"cursor-expired",
     {u"يجب تنزيل البيانات من جديد.", u"需要重新下载数据。", u"The data must be fetched anew.",
      u"Les données doivent être téléchargées à nouveau.", u"Данные необходимо загрузить заново.",
      u"Es necesario descargar los datos de nuevo."}},
    {"conflict",
     {u"غيّر شخص آخر هذا السجل في هذه الأثناء.", u"该记录已被他人修改。",
      u"Someone else has changed the record meanwhile.", u"Quelqu’un d’autre a modifié cet élément entre-temps.",
      u"За это время запись изменил кто-то другой.", u"Otra persona ha modificado el registro entretanto."}},
    {"too-large",
     {u"حجم البيانات المرسلة أكبر من المسموح.", u"发送的数据过大。", u"What was sent is larger than allowed.",
      u"L’envoi dépasse la taille permise.", u"Отправленные данные превышают допустимый размер.",
      u"El envío supera el tamaño permitido."}},
    {"unsupported-type",
     {u"نوع المحتوى غير مدعوم.", u"不支持此内容类型。", u"This type of content is not supported.",
      u"Ce type de contenu n’est pas pris en charge.", u"Этот тип содержимого не поддерживается.",
      u"Este tipo de contenido no se admite."}},
    {"invalid",
     {u"لا يستوفي السجل إحدى القواعد.", u"该记录不符合规则。", u"The record does not meet a rule.",
      u"L’élément ne respecte pas une règle.", u"Запись нарушает одно из правил.",
      u"El registro no cumple una de las reglas."}},
    {"op-reused",
     {u"سبق استعمال معرّف العملية لمحتوى آخر.", u"该操作标识已用于其他内容。",
      u"The operation id was used for another content.", u"L’identifiant d’opération a déjà servi à un autre contenu.",
      u"Идентификатор операции уже использован для другого содержимого.",
      u"El identificador de la operación ya se usó para otro contenido."}},
    {"capacity",
     {u"لم تعد هناك أماكن شاغرة.", u"名额已满。", u"There is no place left.", u"Il ne reste plus de place.",
      u"Свободных мест больше нет.", u"No quedan plazas."}},
    {"client-too-old",
     {u"يرجى تحديث البرنامج.", u"请更新程序。", u"Please update the program.", u"Veuillez mettre à jour le programme.",
      u"Пожалуйста, обновите программу.", u"Actualice el programa."}},
    {"precondition-required",
     {u"يجب أن يذكر الطلب نسخة السجل.", u"请求必须注明记录的版本。",
      u"The request must name the revision of the record.", u"La requête doit indiquer la version de l’élément.",
      u"В запросе должна быть указана версия записи.", u"La solicitud debe indicar la versión del registro."}},
    {"too-many-requests",
     {u"عدد الطلبات كبير جداً، يرجى الانتظار قليلاً.", u"请求过多，请稍候。", u"Too many requests; please wait a moment.",
      u"Trop de requêtes ; veuillez patienter.", u"Слишком много запросов, подождите немного.",
      u"Demasiadas solicitudes; espere un momento."}},
    {"unavailable",
     {u"الخدمة غير متاحة حالياً.", u"服务暂时不可用。", u"The service is not available at the moment.",
      u"Le service n’est pas disponible pour le moment.", u"Служба временно недоступна.",
      u"El servicio no está disponible en este momento."}},
}};
constexpr std::size_t English = 2;

} // namespace

QString problemDetail(const Problem &problem, const QString &language)
{
    const auto *const sentences =
        std::find_if(All.begin(), All.end(), [&problem](const Sentences &s) { return s.name == problem.name; });
    if (sentences == All.end()) {
        return {};
    }
    const auto *const found = std::find_if(Languages.begin(), Languages.end(),
                                           [&language](const char *code) { return language == QLatin1String(code); });
    const std::size_t index = found == Languages.end() ? English : static_cast<std::size_t>(found - Languages.begin());
    return QString::fromUtf16(sentences->texts.at(index));
}

} // namespace Chancery::Domain
