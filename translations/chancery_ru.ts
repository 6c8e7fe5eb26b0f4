<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Confirm as official</source>
            <translation>Подтвердить как официальный</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Вновь открыть для исправления</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Объявить</translation>
        </message>
        <message>
            <source>Notify in writing</source>
            <translation>Уведомить в письменной форме</translation>
        </message>
        <message>
            <source>Record a note received</source>
            <translation>Зарегистрировать полученную ноту</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Включить в список</translation>
        </message>
        <message>
            <source>Place on the ballot</source>
            <translation>Включить в избирательный бюллетень</translation>
        </message>
        <message>
            <source>Record as elected</source>
            <translation>Отметить как избранного</translation>
        </message>
        <message>
            <source>Record as not elected</source>
            <translation>Отметить как неизбранного</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Снять</translation>
        </message>
        <message>
            <source>Record a withdrawal</source>
            <translation>Зарегистрировать снятие</translation>
        </message>
        <message>
            <source>Postpone to a later term</source>
            <translation>Перенести на более поздний срок полномочий</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>Объявить снова</translation>
        </message>
        <message>
            <source>Mark as lapsed</source>
            <translation>Отметить как утратившую силу</translation>
        </message>
        <message>
            <source>Elect by acclamation</source>
            <translation>Избрать единогласно без голосования</translation>
        </message>
        <message>
            <source>Record the appointment</source>
            <translation>Зарегистрировать назначение</translation>
        </message>
        <message>
            <source>Record a request for a ballot</source>
            <translation>Зарегистрировать просьбу о проведении голосования</translation>
        </message>
        <message>
            <source>Open the balloting</source>
            <translation>Открыть голосование</translation>
        </message>
        <message>
            <source>Close as decided</source>
            <translation>Завершить с принятым решением</translation>
        </message>
        <message>
            <source>Close with seats left open</source>
            <translation>Завершить с незаполненными местами</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Назначить дату</translation>
        </message>
        <message>
            <source>Open nominations</source>
            <translation>Открыть выдвижение кандидатур</translation>
        </message>
        <message>
            <source>Publish the list of candidates</source>
            <translation>Опубликовать список кандидатов</translation>
        </message>
        <message>
            <source>Suspend the balloting</source>
            <translation>Приостановить голосование</translation>
        </message>
        <message>
            <source>Resume the balloting</source>
            <translation>Возобновить голосование</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Conclude with seats left open</source>
            <translation>Завершить, оставив места незаполненными</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Передать на проверку</translation>
        </message>
        <message>
            <source>Return to its author</source>
            <translation>Вернуть автору</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Поместить в архив</translation>
        </message>
        <message>
            <source>Take back for revision</source>
            <translation>Отозвать для доработки</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Подать</translation>
        </message>
        <message>
            <source>Start the review</source>
            <translation>Начать рассмотрение</translation>
        </message>
        <message>
            <source>Hold a booth</source>
            <translation>Удержать кабину</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Move to another booth or time</source>
            <translation>Перенести в другую кабину или на другое время</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Accept the meeting</source>
            <translation>Принять предложение о встрече</translation>
        </message>
        <message>
            <source>Decline the meeting</source>
            <translation>Отклонить предложение о встрече</translation>
        </message>
        <message>
            <source>Propose another time</source>
            <translation>Предложить другое время</translation>
        </message>
        <message>
            <source>Take the proposed time</source>
            <translation>Принять предложенное время</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Зафиксировать результат</translation>
        </message>
        <message>
            <source>Let expire</source>
            <translation>Закрыть по истечении срока</translation>
        </message>
        <message>
            <source>Request the place</source>
            <translation>Запросить место</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Одобрить</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отказать</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Предложить место</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Принять предложенное место</translation>
        </message>
        <message>
            <source>Let the offer lapse</source>
            <translation>Закрыть предложение по истечении срока</translation>
        </message>
        <message>
            <source>Mark attendance</source>
            <translation>Отметить присутствие</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Отменить занятие</translation>
        </message>
        <message>
            <source>Close as completed</source>
            <translation>Закрыть как завершенное</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>Approve and submit</source>
            <translation>Утвердить и подать</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Вернуть в черновики</translation>
        </message>
        <message>
            <source>Offer to make it one meeting</source>
            <translation>Предложить объединить в одну встречу</translation>
        </message>
        <message>
            <source>Agree to one meeting</source>
            <translation>Согласиться на одну встречу</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Отправить сообщение</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отозвать</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>%1 is no file. Folders are attached file by file.</source>
            <translation>%1 — не файл. Из папки файлы прикрепляются по одному.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions.</source>
            <translation>Файл %1 не читается. Проверьте права доступа.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>Файл %1 пуст.</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.</source>
            <translation>Файл %1 больше 50 МиБ. Сократите его или разместите там, куда можно дать ссылку.</translation>
        </message>
        <message>
            <source>%1 is a program. Programs are not attached.</source>
            <translation>%1 — программа. Программы не прикрепляются.</translation>
        </message>
        <message>
            <source>%1 has more than 100 million points. Save it smaller first.</source>
            <translation>В изображении %1 более 100 миллионов точек. Сначала уменьшите его.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Application</name>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Recover the profile</source>
            <translation>Восстановить профиль</translation>
        </message>
        <message numerus="yes">
            <source>%n unsent change(s) of yours were saved.</source>
            <translation>
                <numerusform>Сохранено %n ваше неотправленное изменение.</numerusform>
                <numerusform>Сохранены %n ваших неотправленных изменения.</numerusform>
                <numerusform>Сохранено %n ваших неотправленных изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no unsent change to save.</source>
            <translation>Неотправленных изменений для сохранения не было.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Please look again at:</source>
            <translation>
                <numerusform>Не удалось прочитать %n изменение. Посмотрите еще раз:</numerusform>
                <numerusform>Не удалось прочитать %n изменения. Посмотрите еще раз:</numerusform>
                <numerusform>Не удалось прочитать %n изменений. Посмотрите еще раз:</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file was kept as %1. Everything else is fetched again.</source>
            <translation>Поврежденный файл сохранен как %1. Все остальное загружается заново.</translation>
        </message>
        <message>
            <source>The profile was recovered</source>
            <translation>Профиль восстановлен</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Tray</name>
        <message>
            <source>Open Chancery</source>
            <translation>Открыть Chancery</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Закрыть программу</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n изменение ждет отправки</numerusform>
                <numerusform>%n изменения ждут отправки</numerusform>
                <numerusform>%n изменений ждут отправки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your attention</source>
            <translation>
                <numerusform>%n изменение требует вашего внимания</numerusform>
                <numerusform>%n изменения требуют вашего внимания</numerusform>
                <numerusform>%n изменений требуют вашего внимания</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AboutDialog</name>
        <message>
            <source>About Chancery</source>
            <translation>О программе Chancery</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of a mission to the United Nations, on your own computer.</source>
            <translation>Выборы, встречи, обучение и руководство для представительства при Организации Объединенных Наций — на вашем компьютере.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Icons: Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License.</source>
            <translation>Свободная программа на условиях GNU General Public License версии 3 или более поздней. Значки: Material Symbols, лицензия Apache 2.0. Флаги: country-flag-icons, лицензия MIT.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Копировать сведения о версиях</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ActionDialog</name>
        <message>
            <source>Confirm once more to let the service decide; it may know better than this machine.</source>
            <translation>Подтвердите ещё раз, чтобы решение приняла служба: у неё могут быть более свежие данные, чем на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentList</name>
        <message>
            <source>Save a copy of “%1”</source>
            <translation>Сохранить копию «%1»</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>Не удалось записать файл туда.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentsEditor</name>
        <message>
            <source>Add files…</source>
            <translation>Добавить файлы…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>или перетащите их сюда</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be added at once.</source>
            <translation>
                <numerusform>За один раз можно добавить не более %n файла.</numerusform>
                <numerusform>За один раз можно добавить не более %n файлов.</numerusform>
                <numerusform>За один раз можно добавить не более %n файлов.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BallotDayPage</name>
        <message>
            <source>Ballot card</source>
            <translation>Карточка для голосования</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>По правилам</translation>
        </message>
        <message>
            <source>Rounds so far</source>
            <translation>Проведенные туры</translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>День голосования</translation>
        </message>
        <message>
            <source>Choose a contest on the page of an election, and there “Ballot day”.</source>
            <translation>Выберите конкурс на странице выборов и там — «День голосования».</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the round</source>
            <translation>Записать тур</translation>
        </message>
        <message>
            <source>Keep my count</source>
            <translation>Сохранить мой подсчет</translation>
        </message>
        <message>
            <source>Sent at the next connection (Ctrl+Return)</source>
            <translation>Отправится при следующем подключении (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Stays on this computer (Ctrl+Return)</source>
            <translation>Остается на этом компьютере (Ctrl+Return)</translation>
        </message>
        <message>
            <source>The rules of this body do not give a majority to compute.</source>
            <translation>Правила этого органа не дают вычисляемого большинства.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won. No further round is held.</source>
            <translation>Все места в этом конкурсе заполнены. Дальнейшие туры не проводятся.</translation>
        </message>
        <message>
            <source>Type the figures as they are read out.</source>
            <translation>Вводите цифры по мере оглашения.</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Избраны: %1</translation>
        </message>
        <message>
            <source>Nobody is elected.</source>
            <translation>Никто не избран.</translation>
        </message>
        <message>
            <source>Not all figures are in yet.</source>
            <translation>Внесены еще не все цифры.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Пока нет.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Тур %1</translation>
        </message>
        <message>
            <source>My count</source>
            <translation>Мой подсчет</translation>
        </message>
        <message>
            <source>Kept on this computer alone.</source>
            <translation>Хранится только на этом компьютере.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Вновь открыть для исправления</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoardPage</name>
        <message>
            <source>Day board</source>
            <translation>Расписание дня</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>Propose booths…</source>
            <translation>Предложить кабины…</translation>
        </message>
        <message>
            <source>Confirm what is held…</source>
            <translation>Подтвердить удерживаемое…</translation>
        </message>
        <message>
            <source>No booth to show</source>
            <translation>Нет кабин для показа</translation>
        </message>
        <message>
            <source>As soon as a venue takes bilateral meetings and has booths, its days are shown here.</source>
            <translation>Как только место принимает двусторонние встречи и имеет кабины, его дни показываются здесь.</translation>
        </message>
        <message>
            <source>Meetings in the way</source>
            <translation>Мешающие встречи</translation>
        </message>
        <message>
            <source>They would move first, then the meeting takes its place.</source>
            <translation>Сначала переносятся они, затем встреча занимает их место.</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>There is no free place for it on this day.</source>
            <translation>В этот день для неё нет свободного места.</translation>
        </message>
        <message>
            <source>Proposal for this day</source>
            <translation>Предложение на этот день</translation>
        </message>
        <message>
            <source>Held for the missions until it is confirmed. Nothing is sent before you agree.</source>
            <translation>Удерживается за представительствами до подтверждения. Без вашего согласия ничего не отправляется.</translation>
        </message>
        <message>
            <source>Hold these booths</source>
            <translation>Удержать эти кабины</translation>
        </message>
        <message>
            <source>Confirm what is held</source>
            <translation>Подтвердить удерживаемое</translation>
        </message>
        <message>
            <source>The missions are told that these meetings take place.</source>
            <translation>Представительства уведомляются, что эти встречи состоятся.</translation>
        </message>
        <message>
            <source>Confirm them</source>
            <translation>Подтвердить</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BookDialog</name>
        <message>
            <source>Book a place</source>
            <translation>Забронировать место</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Причина заявки</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Особые потребности</translation>
        </message>
        <message>
            <source>A trainer decides about this request.</source>
            <translation>Решение по этой заявке примет преподаватель.</translation>
        </message>
        <message>
            <source>There is a place for you.</source>
            <translation>Место для вас есть.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left. The endpoint decides in the moment your request arrives.</source>
            <translation>
                <numerusform>Осталось %n место. Служба решает в момент поступления заявки.</numerusform>
                <numerusform>Осталось %n места. Служба решает в момент поступления заявки.</numerusform>
                <numerusform>Осталось %n мест. Служба решает в момент поступления заявки.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is full. You would be number %1 on the waiting list.</source>
            <translation>Мест нет. Вы будете под номером %1 в листе ожидания.</translation>
        </message>
        <message>
            <source>Others who come along</source>
            <translation>Кто идёт вместе</translation>
        </message>
        <message>
            <source>One a line: name, e-mail. All of you get places together, or nobody does.</source>
            <translation>По одному в строке: имя, электронная почта. Места получают все вместе или никто.</translation>
        </message>
        <message>
            <source>There are places for all of you.</source>
            <translation>Места есть для всех вас.</translation>
        </message>
        <message>
            <source>There are not enough places for all of you. You would wait together, from number %1 on.</source>
            <translation>На всех мест не хватает. Вы будете ждать вместе, начиная с номера %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoothBoard</name>
        <message>
            <source>Booths by time</source>
            <translation>Кабины по времени</translation>
        </message>
        <message>
            <source>%1, %2 to %3: %4 and %5</source>
            <translation>%1, с %2 до %3: %4 и %5</translation>
        </message>
        <message>
            <source>%1, %2: free</source>
            <translation>%1, %2: свободно</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <translation>%1, %2: закрыто</translation>
        </message>
        <message>
            <source>%1, %2: occupied</source>
            <translation>%1, %2: занято</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Занято</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Breadcrumbs</name>
        <message>
            <source>Where this page is in the guide</source>
            <translation>Место этой страницы в руководстве</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CalendarImport</name>
        <message>
            <source>From a calendar file</source>
            <translation>Из файла календаря</translation>
        </message>
        <message>
            <source>They become engagements of the whole delegation.</source>
            <translation>Они станут мероприятиями всей делегации.</translation>
        </message>
        <message>
            <source>They become engagements of %1.</source>
            <translation>Они станут мероприятиями в программе %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) without a time, or too far ahead, are left out.</source>
            <translation>
                <numerusform>Пропущена %n запись без времени или слишком далёкая.</numerusform>
                <numerusform>Пропущены %n записи без времени или слишком далёкие.</numerusform>
                <numerusform>Пропущено %n записей без времени или слишком далёких.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is too large for a calendar. Nothing was taken from it.</source>
            <translation>Файл слишком велик для календаря. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>This is no calendar file, or it is damaged. Nothing was taken from it.</source>
            <translation>Это не файл календаря, или он повреждён. Из него ничего не взято.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Без изменений</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Здесь</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Записи файла</translation>
        </message>
        <message numerus="yes">
            <source>Take %n entry(ies)</source>
            <translation>
                <numerusform>Взять %n запись</numerusform>
                <numerusform>Взять %n записи</numerusform>
                <numerusform>Взять %n записей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CandidatureSection</name>
        <message>
            <source>Next: a focal point or the head of mission announces it, or the head notifies it in writing.</source>
            <translation>Далее: координатор или глава представительства объявляет о ней, либо глава письменно уведомляет.</translation>
        </message>
        <message>
            <source>Next: the head of mission notifies it in writing.</source>
            <translation>Далее: глава представительства письменно уведомляет.</translation>
        </message>
        <message>
            <source>Next: the Secretariat confirms it and puts it on the list of candidates.</source>
            <translation>Далее: Секретариат подтверждает и вносит в список кандидатов.</translation>
        </message>
        <message>
            <source>Next: the Secretariat places it on the ballot.</source>
            <translation>Далее: Секретариат вносит в бюллетень.</translation>
        </message>
        <message>
            <source>Next: the ballot. The Secretariat records the result.</source>
            <translation>Далее: голосование. Секретариат записывает результат.</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Предложить изменение</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Предложить исправление</translation>
        </message>
        <message>
            <source>Record an endorsement</source>
            <translation>Записать поддержку</translation>
        </message>
        <message>
            <source>Draft a note verbale</source>
            <translation>Составить вербальную ноту</translation>
        </message>
        <message>
            <source>History of the State in this body</source>
            <translation>История государства в этом органе</translation>
        </message>
        <message>
            <source>No term known here.</source>
            <translation>Сроки членства здесь не известны.</translation>
        </message>
        <message>
            <source>Terms: %1</source>
            <translation>Сроки: %1</translation>
        </message>
        <message>
            <source>Without an election yet</source>
            <translation>Выборы ещё не указаны</translation>
        </message>
        <message>
            <source>For the term %1</source>
            <translation>На срок %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Chip</name>
        <message>
            <source>Demo</source>
            <translation>Демо</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact.</source>
            <translation>Только для демонстрации, не факт.</translation>
        </message>
        <message>
            <source>Uncertain: please verify before you rely on it.</source>
            <translation>Недостоверно: проверьте, прежде чем на это полагаться.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Your change is sent at the next connection.</source>
            <translation>Ваше изменение будет отправлено при следующем подключении.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Your change is being sent.</source>
            <translation>Ваше изменение отправляется.</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфликт</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>The service did not accept your change.</source>
            <translation>Сервис не принял ваше изменение.</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Недоступно</translation>
        </message>
        <message>
            <source>Deleted or no longer open to you; your text is kept.</source>
            <translation>Удалено или более не доступно вам; ваш текст сохранен.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Someone else changed this record while your change was waiting.</source>
            <translation>Пока ваше изменение ожидало отправки, эту запись изменил кто-то другой.</translation>
        </message>
        <message>
            <source>Someone else changed this record in the meantime.</source>
            <translation>Тем временем кто-то другой изменил эту запись.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ChoiceEditor</name>
        <message>
            <source>Please choose</source>
            <translation>Выберите</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingDialog</name>
        <message>
            <source>Also on Saturdays and Sundays</source>
            <translation>Также по субботам и воскресеньям</translation>
        </message>
        <message>
            <source>Open coaching hours</source>
            <translation>Открыть часы индивидуальных занятий</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Преподаватель</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>Длительность занятия</translation>
        </message>
        <message>
            <source>Pause between slots</source>
            <translation>Перерыв между занятиями</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> мин.</translation>
        </message>
        <message>
            <source>Open the slots</source>
            <translation>Открыть запись</translation>
        </message>
        <message>
            <source>There is no course of individual coaching yet. Please add one first.</source>
            <translation>Курса индивидуальных занятий пока нет. Сначала добавьте его.</translation>
        </message>
        <message>
            <source>These hours hold no slot.</source>
            <translation>В эти часы не помещается ни одно занятие.</translation>
        </message>
        <message numerus="yes">
            <source>%n slot(s), one person each</source>
            <translation>
                <numerusform>%n занятие на одного человека</numerusform>
                <numerusform>%n занятия, каждое на одного человека</numerusform>
                <numerusform>%n занятий, каждое на одного человека</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>С %1 по %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them while the trainer gives another session</source>
            <translation>
                <numerusform>%n из них — во время другого занятия преподавателя</numerusform>
                <numerusform>%n из них — во время другого занятия преподавателя</numerusform>
                <numerusform>%n из них — во время другого занятия преподавателя</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingSlots</name>
        <message>
            <source>Course and trainer</source>
            <translation>Курс и преподаватель</translation>
        </message>
        <message>
            <source>No coaching hours are open</source>
            <translation>Открытых часов индивидуальных занятий нет</translation>
        </message>
        <message>
            <source>As soon as a trainer opens some, their slots can be booked here.</source>
            <translation>Как только преподаватель откроет запись, здесь можно будет выбрать время.</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>занято</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionListModel</name>
        <message>
            <source>Without: %1</source>
            <translation>Без значения: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionPage</name>
        <message>
            <source>Search in this list</source>
            <translation>Поиск в этом списке</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>Поиск: %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Попробуйте меньше слов или другие слова либо сбросьте фильтры.</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Сбросить поиск и фильтры</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Пока не получено</translation>
        </message>
        <message>
            <source>The records appear as soon as they have been fetched.</source>
            <translation>Записи появятся, как только будут получены.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Здесь пока ничего нет</translation>
        </message>
        <message>
            <source>Start with the button at the top.</source>
            <translation>Начните с кнопки вверху.</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Сохраненные запросы</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>Столбцы и группы</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>Выбрано %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ConflictPanel</name>
        <message>
            <source>Before</source>
            <translation>До изменения</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чужой вариант</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваш вариант</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(пусто)</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Другое значение</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ContestCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Есть соперники</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Без конкуренции</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n кандидат</numerusform>
                <numerusform>%n кандидата</numerusform>
                <numerusform>%n кандидатов</numerusform>
            </translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>День голосования</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Карточка для голосования</translation>
        </message>
        <message>
            <source>Nobody stands yet.</source>
            <translation>Кандидатов пока нет.</translation>
        </message>
        <message>
            <source>No earlier term known here</source>
            <translation>Предыдущие сроки здесь не известны</translation>
        </message>
        <message>
            <source>Earlier terms: %1</source>
            <translation>Предыдущие сроки: %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier round(s)</source>
            <translation>
                <numerusform>Показать %n предыдущий тур</numerusform>
                <numerusform>Показать %n предыдущих тура</numerusform>
                <numerusform>Показать %n предыдущих туров</numerusform>
            </translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Тур %1</translation>
        </message>
        <message>
            <source>Note verbale…</source>
            <translation>Вербальная нота…</translation>
        </message>
        <message>
            <source>Draft a candidature</source>
            <translation>Составить кандидатуру</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDialog</name>
        <message>
            <source>Propose</source>
            <translation>Предложить</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Предложить изменение</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Предложить исправление</translation>
        </message>
        <message>
            <source>Change what is to be different. The head of mission approves it, or the Secretariat.</source>
            <translation>Измените то, что должно быть иным. Утверждает глава представительства или Секретариат.</translation>
        </message>
        <message>
            <source>Change what you know better. The mission concerned and the Secretariat see it and decide.</source>
            <translation>Измените то, что вам известно точнее. Это увидят и решат заинтересованное представительство и Секретариат.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Nothing differs from what stands there.</source>
            <translation>Ничто не отличается от записанного.</translation>
        </message>
        <message>
            <source>Choose the candidature; then its facts stand here to be changed.</source>
            <translation>Выберите кандидатуру; затем здесь появятся ее данные, которые можно изменить.</translation>
        </message>
        <message>
            <source>You may change this candidature yourself.</source>
            <translation>Эту кандидатуру вы можете изменить сами.</translation>
        </message>
        <message>
            <source>Edit it</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDiff</name>
        <message>
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Сейчас: %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Предложено: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Основание: %1</translation>
        </message>
        <message>
            <source>Proposed by the mission of %1</source>
            <translation>Предложено представительством: %1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Прежде</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>The candidature has changed since this was proposed; it cannot be accepted as it is.</source>
            <translation>Кандидатура изменилась после этого предложения; принять его в таком виде нельзя.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DashCard</name>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>%1: show all</source>
            <translation>%1: показать все</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayChooser</name>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Предыдущий день</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Следующий день</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayField</name>
        <message>
            <source>Choose a day</source>
            <translation>Выбрать день</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>Выбрать день (Alt+Вниз)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayLine</name>
        <message>
            <source>Programme of the day</source>
            <translation>Программа дня</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1–%2: %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DualPanel</name>
        <message>
            <source>Next: the General Assembly votes again; its list is not full.</source>
            <translation>Далее: Генеральная Ассамблея голосует вновь; её список не полон.</translation>
        </message>
        <message>
            <source>Next: the Security Council votes again; its list is not full.</source>
            <translation>Далее: Совет Безопасности голосует вновь; его список не полон.</translation>
        </message>
        <message>
            <source>Next: both organs vote, each without regard to the other.</source>
            <translation>Далее: голосуют оба органа независимо друг от друга.</translation>
        </message>
        <message>
            <source>Next: another meeting of both organs for the seats that are left.</source>
            <translation>Далее: ещё одно заседание обоих органов для оставшихся мест.</translation>
        </message>
        <message>
            <source>Next: after three meetings, a joint conference of three members of each organ.</source>
            <translation>Далее: после трёх заседаний — согласительная комиссия из трёх членов от каждого органа.</translation>
        </message>
        <message>
            <source>Both organs have filled every seat.</source>
            <translation>Оба органа заполнили все места.</translation>
        </message>
        <message>
            <source>Both organs together</source>
            <translation>Оба органа вместе</translation>
        </message>
        <message>
            <source>Nobody has the majority in both organs yet.</source>
            <translation>Никто ещё не получил большинства в обоих органах.</translation>
        </message>
        <message>
            <source>Elected by both: %1</source>
            <translation>Избраны обоими органами: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListModel</name>
        <message>
            <source>Upcoming</source>
            <translation>Предстоящие</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Дата неизвестна</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListView</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>own State: %1</source>
            <translation>свое государство: %1</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Дата неизвестна</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Выборы</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionView</name>
        <message>
            <source>This election is not here. It may have been deleted, or not fetched yet.</source>
            <translation>Этих выборов здесь нет. Возможно, они удалены или еще не получены.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Seats by group</source>
            <translation>Места по группам</translation>
        </message>
        <message>
            <source>The seats have not been shared out yet.</source>
            <translation>Места еще не распределены.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Еще вакантны</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение принято</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Члены на %1</translation>
        </message>
        <message>
            <source>The members are not known here.</source>
            <translation>Состав здесь неизвестен.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Карточка для голосования</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionsPage</name>
        <message>
            <source>Search elections</source>
            <translation>Поиск выборов</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Upcoming and past</source>
            <translation>Предстоящие и прошедшие</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Предстоящие</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Прошедшие</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Все органы</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Любой статус</translation>
        </message>
        <message>
            <source>Own State stands</source>
            <translation>Свое государство участвует</translation>
        </message>
        <message numerus="yes">
            <source>%n election(s)</source>
            <translation>
                <numerusform>%n выборы</numerusform>
                <numerusform>%n выборов</numerusform>
                <numerusform>%n выборов</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>No elections here yet</source>
            <translation>Выборов пока нет</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Попробуйте меньше слов или другие слова либо сбросьте фильтры.</translation>
        </message>
        <message>
            <source>Place of the own State</source>
            <translation>Место своего государства</translation>
        </message>
        <message>
            <source>Own State: any place</source>
            <translation>Своё государство: любое место</translation>
        </message>
        <message>
            <source>Own State: %1</source>
            <translation>Своё государство: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::EmbeddedTable</name>
        <message numerus="yes">
            <source>Show all %n entry(ies)</source>
            <translation>
                <numerusform>Показать все элементы (%n)</numerusform>
                <numerusform>Показать все элементы (%n)</numerusform>
                <numerusform>Показать все элементы (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Фильтр: %1</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>Начиная с сегодняшнего дня</translation>
        </message>
        <message>
            <source>Next 30 days</source>
            <translation>Ближайшие 30 дней</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>В этом году</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>До сегодняшнего дня</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FirstSyncPanel</name>
        <message>
            <source>Start to work</source>
            <translation>Начать работу</translation>
        </message>
        <message>
            <source>Everything is fetched once and kept on this computer. You can start right away: what is not here yet comes in while you work.</source>
            <translation>Всё загружается один раз и хранится на этом компьютере. Можно начинать сразу: недостающее поступит во время работы.</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>Первая синхронизация</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Добро пожаловать, %1</translation>
        </message>
        <message>
            <source>Everything is here.</source>
            <translation>Всё загружено.</translation>
        </message>
        <message>
            <source>%1 of about %2 records</source>
            <translation>%1 записей примерно из %2</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>Запрос к службе…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideBrowser</name>
        <message>
            <source>Page of the guide</source>
            <translation>Страница руководства</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideChanges</name>
        <message>
            <source>What has changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Compared with version %1 of %2</source>
            <translation>По сравнению с версией %1 от %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
        <message>
            <source>The draft compared with what is published</source>
            <translation>Черновик в сравнении с опубликованным</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideContents</name>
        <message>
            <source>Guide</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Поиск по руководству</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Главы</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>Найденные страницы</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1, изменено</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Закладки</translation>
        </message>
        <message>
            <source>No page says this.</source>
            <translation>Ни на одной странице этого нет.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideEditor</name>
        <message>
            <source>Edit this page</source>
            <translation>Изменить эту страницу</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Text in CommonMark</source>
            <translation>Текст в формате CommonMark</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>Отменить изменения?</translation>
        </message>
        <message>
            <source>What you wrote here is not saved yet.</source>
            <translation>Написанное здесь ещё не сохранено.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuidePage</name>
        <message>
            <source>The guide is not here yet</source>
            <translation>Руководство пока не получено</translation>
        </message>
        <message>
            <source>Its pages appear as soon as they have been fetched.</source>
            <translation>Его страницы появятся, как только будут получены.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>This page is not translated yet; it is shown in %1.</source>
            <translation>Эта страница еще не переведена; показан язык: %1.</translation>
        </message>
        <message>
            <source>This page is not published in this form yet.</source>
            <translation>В таком виде эта страница ещё не опубликована.</translation>
        </message>
        <message>
            <source>Version %1, valid from %2</source>
            <translation>Версия %1, действует с %2</translation>
        </message>
        <message>
            <source>Your own note on this page; it stays on this computer.</source>
            <translation>Ваша заметка к этой странице; она остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ваша заметка</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Закладка</translation>
        </message>
        <message>
            <source>Language of this page</source>
            <translation>Язык этой страницы</translation>
        </message>
        <message>
            <source>More for this page</source>
            <translation>Другие действия со страницей</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>Previous page: %1</source>
            <translation>Предыдущая страница: %1</translation>
        </message>
        <message>
            <source>Next page: %1</source>
            <translation>Следующая страница: %1</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Обычный размер</translation>
        </message>
        <message>
            <source>What has changed in the guide</source>
            <translation>Что изменилось в руководстве</translation>
        </message>
        <message>
            <source>Earlier versions of this page</source>
            <translation>Прежние версии этой страницы</translation>
        </message>
        <message>
            <source>Edit this page</source>
            <translation>Изменить эту страницу</translation>
        </message>
        <message>
            <source>Use the simple reader</source>
            <translation>Использовать простое средство чтения</translation>
        </message>
        <message>
            <source>Use the full reader</source>
            <translation>Использовать полное средство чтения</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Выйти из руководства</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it in your browser?</source>
            <translation>Эта ссылка ведёт за пределы руководства. Открыть её в браузере?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Новое: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Изменено: %1</translation>
        </message>
        <message>
            <source>Nothing has changed since you read the guide last.</source>
            <translation>С тех пор как вы читали руководство, ничего не изменилось.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить в PDF</translation>
        </message>
        <message>
            <source>The whole guide with its pictures is on this computer now.</source>
            <translation>Всё руководство с рисунками теперь находится на этом компьютере.</translation>
        </message>
        <message>
            <source>Not all pictures could be fetched. They come with the next connection.</source>
            <translation>Не все рисунки удалось получить. Они придут при следующем соединении.</translation>
        </message>
        <message>
            <source>Keep all pictures for travel</source>
            <translation>Сохранить все рисунки для поездки</translation>
        </message>
        <message>
            <source>This page…</source>
            <translation>Эта страница…</translation>
        </message>
        <message>
            <source>This chapter…</source>
            <translation>Эта глава…</translation>
        </message>
        <message>
            <source>Whole guide…</source>
            <translation>Всё руководство…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideReportDialog</name>
        <message>
            <source>Was this right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HandOverDialog</name>
        <message>
            <source>Hand the ledger over</source>
            <translation>Передать журнал</translation>
        </message>
        <message>
            <source>Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way than the file.</source>
            <translation>Все содержимое журнала помещается в запечатанный файл для вашего преемника. Сообщите парольную фразу другим путем, не вместе с файлом.</translation>
        </message>
        <message>
            <source>Take a ledger over</source>
            <translation>Принять журнал</translation>
        </message>
        <message>
            <source>The entries of the file are added to this ledger; what is here already stays as it is.</source>
            <translation>Записи из файла добавляются в этот журнал; то, что в нем уже есть, остается без изменений.</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Сохранить файл…</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Парольная фраза файла</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Та же парольная фраза еще раз</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>This is not a hand-over file of a private ledger.</source>
            <translation>Это не файл передачи закрытого журнала.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HistorySection</name>
        <message>
            <source>Show history</source>
            <translation>Показать историю</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Hide history</source>
            <translation>Скрыть историю</translation>
        </message>
        <message>
            <source>The history is kept by the service. It can be read as soon as there is a connection.</source>
            <translation>История хранится службой. Её можно будет прочитать, как только появится соединение.</translation>
        </message>
        <message>
            <source>As last read: there is no connection now.</source>
            <translation>Как при последнем чтении: сейчас нет соединения.</translation>
        </message>
        <message>
            <source>No change is recorded since the record was brought in.</source>
            <translation>С момента внесения записи изменений не зарегистрировано.</translation>
        </message>
        <message>
            <source>Older changes are not shown.</source>
            <translation>Более ранние изменения не показаны.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Создано</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Brought in from a file</source>
            <translation>Внесено из файла</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(пусто)</translation>
        </message>
        <message>
            <source>Changed; too long to be shown here</source>
            <translation>Изменено; слишком длинно, чтобы показать здесь</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Set to %1</source>
            <translation>Стало: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message>
            <source>Next elections</source>
            <translation>Ближайшие выборы</translation>
        </message>
        <message>
            <source>No election is scheduled.</source>
            <translation>Выборы не запланированы.</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Заявки на проведение встреч</translation>
        </message>
        <message>
            <source>No meeting was requested yet.</source>
            <translation>Заявок на встречи пока нет.</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Кандидатуры</translation>
        </message>
        <message>
            <source>No candidature is known yet.</source>
            <translation>О кандидатурах пока не известно.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>No booking yet. Choose a course and a session.</source>
            <translation>Бронирований пока нет. Выберите курс и занятие.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Добро пожаловать, %1</translation>
        </message>
        <message>
            <source>Mission of %1</source>
            <translation>Представительство: %1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::InstantEditor</name>
        <message>
            <source>Time of day</source>
            <translation>Время суток</translation>
        </message>
        <message>
            <source>in the time of %1</source>
            <translation>по времени: %1</translation>
        </message>
        <message>
            <source>%1: the clocks skip this time on that day</source>
            <translation>%1: в этот день часы пропускают это время</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerNews</name>
        <message numerus="yes">
            <source>%n change(s) touch this ledger</source>
            <translation>
                <numerusform>%n изменение касается этой книги</numerusform>
                <numerusform>%n изменения касаются этой книги</numerusform>
                <numerusform>%n изменений касаются этой книги</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerPage</name>
        <message>
            <source>Hand over…</source>
            <translation>Передать…</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Принять…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Tally</source>
            <translation>Подсчет</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Закрытый журнал</translation>
        </message>
        <message>
            <source>Save the hand-over file</source>
            <translation>Сохранить файл передачи</translation>
        </message>
        <message>
            <source>Hand-over file (*.chancery-handover)</source>
            <translation>Файл передачи (*.chancery-handover)</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Открыть файл передачи</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken over.</source>
            <translation>
                <numerusform>Принята %n запись.</numerusform>
                <numerusform>Приняты %n записи.</numerusform>
                <numerusform>Принято %n записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) need your attention; the last column says why.</source>
            <translation>
                <numerusform>%n запись требует вашего внимания; причина — в последнем столбце.</numerusform>
                <numerusform>%n записи требуют вашего внимания; причина — в последнем столбце.</numerusform>
                <numerusform>%n записей требуют вашего внимания; причина — в последнем столбце.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Этот файл не удается прочитать.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerTable</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete this private record for good?</source>
            <translation>Удалить эту закрытую запись навсегда?</translation>
        </message>
        <message>
            <source>What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can read it. Each page says that it is private.</source>
            <translation>Напечатанное или выгруженное покидает запечатанную книгу: его может прочесть всякий, у кого бумага или файл. На каждой странице указано, что это закрытые сведения.</translation>
        </message>
        <message>
            <source>Private – not for distribution – %1, %2</source>
            <translation>Закрыто – не для распространения – %1, %2</translation>
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation>Здесь пока ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LineList</name>
        <message>
            <source>Empty</source>
            <translation>Пусто</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListActions</name>
        <message numerus="yes">
            <source>The first %n row(s) were copied. Save the list as a file to have all.</source>
            <translation>
                <numerusform>Скопирована первая %n строка. Чтобы получить все, сохраните список в файл.</numerusform>
                <numerusform>Скопированы первые %n строки. Чтобы получить все, сохраните список в файл.</numerusform>
                <numerusform>Скопированы первые %n строк. Чтобы получить все, сохраните список в файл.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>Скопирована %n строка.</numerusform>
                <numerusform>Скопированы %n строки.</numerusform>
                <numerusform>Скопировано %n строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) copied.</source>
            <translation>
                <numerusform>Скопирована %n ссылка.</numerusform>
                <numerusform>Скопированы %n ссылки.</numerusform>
                <numerusform>Скопировано %n ссылок.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was saved.</source>
            <translation>Список сохранен.</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Открыть в отдельном окне</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Копировать как CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить все</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Сохранить список как…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Группировать по</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Без группировки</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>Вернуть исходный вид</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Сохранить этот запрос…</translation>
        </message>
        <message>
            <source>Forget a search</source>
            <translation>Удалить запрос</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот запрос</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>The search was saved as “%1”.</source>
            <translation>Запрос сохранен под именем «%1».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListEditor</name>
        <message>
            <source>Add an entry</source>
            <translation>Добавить элемент</translation>
        </message>
        <message>
            <source>%1: add an entry</source>
            <translation>%1: добавить элемент</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить вверх</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListExport</name>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Книга (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Значения через запятую (*.csv)</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Полные данные на %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LocalizedEditor</name>
        <message>
            <source>Original language</source>
            <translation>Язык оригинала</translation>
        </message>
        <message>
            <source>Original, %1</source>
            <translation>Оригинал, %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockCard</name>
        <message>
            <source>Remove the passphrase</source>
            <translation>Убрать парольную фразу</translation>
        </message>
        <message>
            <source>Lock of the window</source>
            <translation>Блокировка окна</translation>
        </message>
        <message>
            <source>Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen above, and at every start.</source>
            <translation>Скрывает всё, пока не введена парольная фраза: по Ctrl+L, по истечении выбранного выше времени и при каждом запуске.</translation>
        </message>
        <message>
            <source>It guards a computer that was left open. The files of the profile are not encrypted by it: for that, encrypt the disk.</source>
            <translation>Защищает оставленный открытым компьютер. Файлы профиля при этом не шифруются: для этого зашифруйте диск.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Нынешняя парольная фраза</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Новая парольная фраза ещё раз</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Сменить парольную фразу</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Задать парольную фразу</translation>
        </message>
        <message>
            <source>This is not the present passphrase.</source>
            <translation>Это не нынешняя парольная фраза.</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s).</source>
            <translation>
                <numerusform>Используйте не менее %n символа.</numerusform>
                <numerusform>Используйте не менее %n символов.</numerusform>
                <numerusform>Используйте не менее %n символов.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Фразы не совпадают.</translation>
        </message>
        <message>
            <source>The passphrase is set. Ctrl+L locks the window.</source>
            <translation>Парольная фраза задана. Ctrl+L блокирует окно.</translation>
        </message>
        <message>
            <source>The window is not locked any more.</source>
            <translation>Окно больше не блокируется.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Chancery is locked</source>
            <translation>Chancery заблокирован</translation>
        </message>
        <message>
            <source>Your records are still here, and what you wrote is still sent.</source>
            <translation>Ваши записи на месте, а написанное по-прежнему отправляется.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>Фраза забыта</translation>
        </message>
        <message>
            <source>Sign in with your access token instead</source>
            <translation>Войти с помощью токена доступа</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Это не та парольная фраза.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPanel</name>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Та же парольная фраза еще раз</translation>
        </message>
        <message>
            <source>Make the private ledger</source>
            <translation>Создание закрытого журнала</translation>
        </message>
        <message>
            <source>The private ledger is locked</source>
            <translation>Закрытый журнал заблокирован</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans are sealed in a file of their own on this computer and are never sent. Without the passphrase nobody can read them, and nobody can recover them.</source>
            <translation>Обещания, договоренности и планы голосования хранятся в отдельном зашифрованном файле на этом компьютере и никогда не отправляются. Без парольной фразы никто не сможет ни прочитать, ни восстановить их.</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans stay sealed until you type the passphrase.</source>
            <translation>Обещания, договоренности и планы голосования закрыты, пока вы не введете парольную фразу.</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Создать журнал</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s): four words are easier to keep in mind.</source>
            <translation>
                <numerusform>Нужен не менее чем %n знак: четыре слова запомнить легче.</numerusform>
                <numerusform>Нужно не менее %n знаков: четыре слова запомнить легче.</numerusform>
                <numerusform>Нужно не менее %n знаков: четыре слова запомнить легче.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Парольные фразы не совпадают.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Это неверная парольная фраза.</translation>
        </message>
        <message>
            <source>Unlock with this computer's keychain</source>
            <translation>Открывать ключницей этого компьютера</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MainWindow</name>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>%1 – Chancery</source>
            <translation>%1 – Chancery</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Секретариат</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Вход не выполнен</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Несохраненные изменения</translation>
        </message>
        <message>
            <source>What you wrote in a form is not saved yet.</source>
            <translation>Написанное вами в форме еще не сохранено.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Вернуться к ней</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Удалено.</translation>
        </message>
        <message>
            <source>Saved. It is sent at the next connection.</source>
            <translation>Сохранено. Будет отправлено при следующем соединении.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>Изменение отменено.</translation>
        </message>
        <message>
            <source>This change can no longer be undone: it was sent already, or the record is gone.</source>
            <translation>Это изменение уже нельзя отменить: оно отправлено или записи больше нет.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создание</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>The deletion was sent already. The record was made again, as a new one.</source>
            <translation>Удаление уже было отправлено. Запись создана заново как новая.</translation>
        </message>
        <message>
            <source>Set a passphrase first, under “Lock of the window”.</source>
            <translation>Сначала задайте парольную фразу в разделе «Блокировка окна».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MeetingNotices</name>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message numerus="yes">
            <source>%n further meeting(s) have changed.</source>
            <translation>
                <numerusform>Изменилась ещё %n встреча.</numerusform>
                <numerusform>Изменились ещё %n встречи.</numerusform>
                <numerusform>Изменилось ещё %n встреч.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new request has arrived.</source>
            <translation>Поступила новая заявка.</translation>
        </message>
        <message>
            <source>Another time or booth.</source>
            <translation>Другое время или кабина.</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n minute(s).</source>
            <translation>
                <numerusform>Начинается через %n минуту.</numerusform>
                <numerusform>Начинается через %n минуты.</numerusform>
                <numerusform>Начинается через %n минут.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MyTraining</name>
        <message>
            <source>Cancel the booking…</source>
            <translation>Отменить бронь…</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Принять предложенное место</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Сохранить свидетельство…</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Сохранить как календарь…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Брони</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Сохранить как календарь</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Предстоящие</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Прошедшие</translation>
        </message>
        <message>
            <source>A place is kept for you until %1. After that it goes to the next one on the list.</source>
            <translation>Место сохраняется за вами до %1. Затем оно переходит к следующему по списку.</translation>
        </message>
        <message>
            <source>Why there is no place yet: %1.</source>
            <translation>Почему места ещё нет: %1.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Причина: %1</translation>
        </message>
        <message>
            <source>Message from the trainer, %1:
%2</source>
            <translation>Сообщение преподавателя, %1:
%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::NoteDialog</name>
        <message>
            <source>Draft of a note verbale</source>
            <translation>Проект вербальной ноты</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Кандидатура</translation>
        </message>
        <message>
            <source>Request for support</source>
            <translation>Просьба о поддержке</translation>
        </message>
        <message>
            <source>Reply to a request</source>
            <translation>Ответ на просьбу</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Снятие</translation>
        </message>
        <message>
            <source>Reciprocal support</source>
            <translation>Взаимная поддержка</translation>
        </message>
        <message>
            <source>All Permanent Missions</source>
            <translation>Все постоянные представительства</translation>
        </message>
        <message>
            <source>As the mission files it</source>
            <translation>Как зарегистрировано в представительстве</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Вид ноты</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>About the candidature of</source>
            <translation>О кандидатуре</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Адресат</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Текст ноты</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Сохранить как текст OpenDocument…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>You changed the text by hand. A new draft replaces it.</source>
            <translation>Вы изменили текст вручную. Новый проект заменит его.</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>Составить заново</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferNotices</name>
        <message>
            <source>A place is offered to %1 until %2: %3</source>
            <translation>Для %1 предложено место до %2: %3</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Предложено место</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferedTimes</name>
        <message>
            <source>Free instead; the rest stays as you wrote it</source>
            <translation>Свободно взамен; остальное остаётся как вы написали</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OperationDialog</name>
        <message>
            <source>Copy as new: %1</source>
            <translation>Скопировать как новую запись: %1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>Изменение: %1</translation>
        </message>
        <message>
            <source>Save as a new record</source>
            <translation>Сохранить как новую запись</translation>
        </message>
        <message>
            <source>Save and send again</source>
            <translation>Сохранить и отправить снова</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxCard</name>
        <message>
            <source>Waiting</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Конфликт</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Недоступно</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Изменение: %1</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Удаление: %1</translation>
        </message>
        <message>
            <source>Someone else changed the same values in the meantime.</source>
            <translation>Тем временем кто-то другой изменил те же значения.</translation>
        </message>
        <message>
            <source>%1 changed the same values, %2.</source>
            <translation>Те же значения изменены: %1, %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The record is no longer open to you. Your text is kept here.</source>
            <translation>Эта запись вам более не доступна. Ваш текст сохранен здесь.</translation>
        </message>
        <message>
            <source>The record was deleted in the meantime. Your text is kept here.</source>
            <translation>Тем временем запись была удалена. Ваш текст сохранен здесь.</translation>
        </message>
        <message>
            <source>Waits for an earlier change of the same record.</source>
            <translation>Ожидает более раннего изменения той же записи.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До изменения</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваш вариант</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(пусто)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Оставить мой вариант</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Принять чужой вариант</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Drop my change</source>
            <translation>Отказаться от моего изменения</translation>
        </message>
        <message>
            <source>Use what is chosen</source>
            <translation>Применить выбранное</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Copy as new…</source>
            <translation>Скопировать как новую…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Someone else changed the record in the meantime. Look at it before you send yours again.</source>
            <translation>Тем временем кто-то другой изменил запись. Посмотрите её, прежде чем отправить своё изменение снова.</translation>
        </message>
        <message>
            <source>%1 changed the record, %2. Look at it before you send yours again.</source>
            <translation>Запись изменена: %1, %2. Посмотрите её, прежде чем отправить своё изменение снова.</translation>
        </message>
        <message>
            <source>Send mine again</source>
            <translation>Отправить моё снова</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxPage</name>
        <message>
            <source>Your changes until the service has confirmed them. Nothing here is lost.</source>
            <translation>Ваши изменения до подтверждения сервисом. Ничто здесь не пропадет.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Все отправлено</translation>
        </message>
        <message>
            <source>What you change while offline waits here until the next connection.</source>
            <translation>Изменения, внесенные без подключения, ожидают здесь до следующего подключения.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Требует вашего внимания</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ожидает отправки</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutcomeDialog</name>
        <message>
            <source>It took place</source>
            <translation>Состоялась</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translation>Не состоялась</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>What has to follow, one thing a line</source>
            <translation>Что предстоит сделать, по одному в строке</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Both texts go into your mission's own briefing note.</source>
            <translation>Оба текста войдут в справку вашего представительства.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutputButton</name>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>Печать или экспорт</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Документ PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Сохранить как текст OpenDocument…</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>Текст OpenDocument (*.odt)</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Экспорт в CSV…</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Значения через запятую (*.csv)</translation>
        </message>
        <message>
            <source>Export as workbook…</source>
            <translation>Экспорт в книгу…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Книга (*.xlsx)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PickerEditor</name>
        <message>
            <source>Type the name of a State</source>
            <translation>Введите название государства</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Введите текст для поиска</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Совпадения</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PlanDialog</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>It names no time that is long enough.</source>
            <translation>В ней нет достаточно долгого времени.</translation>
        </message>
        <message>
            <source>No booth is large enough.</source>
            <translation>Нет достаточно большой кабины.</translation>
        </message>
        <message>
            <source>No booth is open at its times on this day.</source>
            <translation>В указанное время в этот день кабины закрыты.</translation>
        </message>
        <message>
            <source>Everything that fits is taken at its times.</source>
            <translation>Всё подходящее в указанное время занято.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PrivateEditor</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProfileMenu</name>
        <message>
            <source>Profiles</source>
            <translation>Профили</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>Новый профиль…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новый профиль</translation>
        </message>
        <message>
            <source>A profile is one account at one service. Its name:</source>
            <translation>Профиль — это одна учетная запись на одной службе. Его название:</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProgrammePage</name>
        <message numerus="yes">
            <source>By %n minute(s)…</source>
            <translation>
                <numerusform>На %n минуту…</numerusform>
                <numerusform>На %n минуты…</numerusform>
                <numerusform>На %n минут…</numerusform>
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>Из файла календаря…</translation>
        </message>
        <message>
            <source>From a calendar file</source>
            <translation>Из файла календаря</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Календарь (*.ics)</translation>
        </message>
        <message>
            <source>Briefing pack as PDF…</source>
            <translation>Подборка материалов в PDF…</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Подборка материалов</translation>
        </message>
        <message>
            <source>This entry as calendar…</source>
            <translation>Эту запись как календарь…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Cancellation of this entry as calendar…</source>
            <translation>Отмену этой записи как календарь…</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>This day as calendar…</source>
            <translation>Этот день как календарь…</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Everything as calendar…</source>
            <translation>Всё как календарь…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Сохранить как календарь</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>Не удалось записать файл. Выберите другое место.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Не удалось прочитать файл.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Другое время</translation>
        </message>
        <message>
            <source>The missions are told of the new times.</source>
            <translation>Представительства узнают о новом времени.</translation>
        </message>
        <message>
            <source>Meetings management is asked for the new times; until it agrees, the meetings keep their places.</source>
            <translation>Новое время запрашивается у службы заседаний; до её согласия встречи сохраняют своё место.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Запросить</translation>
        </message>
        <message>
            <source>It cannot be moved and would be missed in part.</source>
            <translation>Перенести нельзя; часть будет пропущена.</translation>
        </message>
        <message>
            <source>The other mission asked for this meeting: tell it of the delay.</source>
            <translation>Об этой встрече просило другое представительство: сообщите ему о задержке.</translation>
        </message>
        <message>
            <source>Whose programme</source>
            <translation>Чья программа</translation>
        </message>
        <message>
            <source>Running late</source>
            <translation>Задержка</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>Лист дня</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Все представительства</translation>
        </message>
        <message>
            <source>Whole delegation</source>
            <translation>Вся делегация</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>В этот день ничего нет.</translation>
        </message>
        <message>
            <source>Record the outcome (R)</source>
            <translation>Записать итог (R)</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Write a briefing note</source>
            <translation>Написать справку</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Free on this day</source>
            <translation>Свободно в этот день</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RadarStrip</name>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Отметить как просмотренное</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since you last looked</source>
            <translation>
                <numerusform>%n изменение с вашего последнего просмотра</numerusform>
                <numerusform>%n изменения с вашего последнего просмотра</numerusform>
                <numerusform>%n изменений с вашего последнего просмотра</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them touch your State</source>
            <translation>
                <numerusform>из них %n касается вашего государства</numerusform>
                <numerusform>из них %n касаются вашего государства</numerusform>
                <numerusform>из них %n касаются вашего государства</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваш вариант</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и еще %n</numerusform>
                <numerusform>и еще %n</numerusform>
                <numerusform>и еще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>нет даты</translation>
        </message>
        <message>
            <source>New election: %1</source>
            <translation>Новые выборы: %1</translation>
        </message>
        <message>
            <source>Date moved from %2 to %3: %1</source>
            <translation>Дата перенесена с %2 на %3: %1</translation>
        </message>
        <message>
            <source>Now “%2”: %1</source>
            <translation>Теперь «%2»: %1</translation>
        </message>
        <message>
            <source>New candidature: %1</source>
            <translation>Новая кандидатура: %1</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>Снята: %1</translation>
        </message>
        <message>
            <source>Postponed: %1</source>
            <translation>Отложена: %1</translation>
        </message>
        <message>
            <source>Endorsed: %1</source>
            <translation>Поддержана: %1</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Избраны: %1</translation>
        </message>
        <message>
            <source>No longer listed: %1</source>
            <translation>Больше не значится: %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordActions</name>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>Изменить (Ctrl+E)</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Другие действия</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Удалить «%1»?</translation>
        </message>
        <message>
            <source>The record is deleted for everyone as soon as there is a connection.</source>
            <translation>Запись будет удалена для всех, как только появится подключение.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Изменить заявку…</translation>
        </message>
        <message>
            <source>Files a change; the request keeps its place until the change is confirmed.</source>
            <translation>Подаёт изменение; заявка сохраняет своё место, пока оно не подтверждено.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordEditor</name>
        <message>
            <source>New: %1</source>
            <translation>Создание: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Сохранить (Ctrl+S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Fields marked * are needed. Your change is kept here and sent as soon as there is a connection.</source>
            <translation>Поля, отмеченные *, обязательны. Ваше изменение сохраняется здесь и отправляется, как только появится подключение.</translation>
        </message>
        <message>
            <source>Someone else changed this record meanwhile. You can go on: if both changed the same value, you will be asked which one to keep.</source>
            <translation>Тем временем эту запись изменил кто-то другой. Можно продолжать: если изменено одно и то же значение, вас спросят, какое оставить.</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>Написанное вами еще не сохранено.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Не сохранять</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordView</name>
        <message>
            <source>This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet.</source>
            <translation>Этой записи здесь нет. Возможно, она удалена, не доступна вам или еще не получена.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Закрыть (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Принять решение</translation>
        </message>
        <message>
            <source>Not yet confirmed by the service</source>
            <translation>Еще не подтверждено сервисом</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Изменено: %1</translation>
        </message>
        <message>
            <source>Changed by %1, %2</source>
            <translation>Изменено: %1, %2</translation>
        </message>
        <message>
            <source>Brought in from a file, %1</source>
            <translation>Внесено из файла, %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordWindow</name>
        <message>
            <source>%1 – Chancery</source>
            <translation>%1 – Chancery</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RelatedRecords</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и еще %n</numerusform>
                <numerusform>и еще %n</numerusform>
                <numerusform>и еще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RequestQueue</name>
        <message>
            <source>Requests that wait for a booth</source>
            <translation>Заявки, ожидающие кабины</translation>
        </message>
        <message numerus="yes">
            <source>waits %n hour(s)</source>
            <translation>
                <numerusform>ждёт %n час</numerusform>
                <numerusform>ждёт %n часа</numerusform>
                <numerusform>ждёт %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>ждёт %n день</numerusform>
                <numerusform>ждёт %n дня</numerusform>
                <numerusform>ждёт %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Отклонить…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RoundForm</name>
        <message>
            <source>Another name that got votes</source>
            <translation>Другое имя, получившее голоса</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Votes for %1</source>
            <translation>Голоса за: %1</translation>
        </message>
        <message>
            <source>%1 (not a candidate)</source>
            <translation>%1 (не кандидат)</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Тур %1</translation>
        </message>
        <message>
            <source>Correction of round %1</source>
            <translation>Исправление тура %1</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Это не целое число.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero.</source>
            <translation>Число не может быть меньше нуля.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SearchPopup</name>
        <message>
            <source>Search everything</source>
            <translation>Поиск везде</translation>
        </message>
        <message>
            <source>Search in everything, or go to a page</source>
            <translation>Искать везде или перейти на страницу</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Enter opens, Esc closes</source>
            <translation>Enter — открыть, Esc — закрыть</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Names, places, documents, in any of the six languages. “&gt;” finds commands.</source>
            <translation>Имена, места, документы — на любом из шести языков. Знак «&gt;» ищет команды.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>по очереди</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 до %2</translation>
        </message>
        <message>
            <source>Candidate: %1</source>
            <translation>Кандидат: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n неизвестно</numerusform>
                <numerusform>%n неизвестно</numerusform>
                <numerusform>%n неизвестно</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapPage</name>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>State that looks for a seat</source>
            <translation>Государство, ищущее место</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Первый год</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Последний год</translation>
        </message>
        <message>
            <source>Where could it stand?</source>
            <translation>Где оно может выдвинуться?</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Карта мест</translation>
        </message>
        <message>
            <source>No terms of this body are recorded here: what is open is not known.</source>
            <translation>Сроки полномочий этого органа здесь не записаны: что вакантно, неизвестно.</translation>
        </message>
        <message>
            <source>The seats of this body are not shared out by regional group.</source>
            <translation>Места этого органа не распределены по региональным группам.</translation>
        </message>
        <message>
            <source>Where could a State stand?</source>
            <translation>Где может выдвинуться государство?</translation>
        </message>
        <message>
            <source>Where could %1 stand?</source>
            <translation>Где может выдвинуться %1?</translation>
        </message>
        <message>
            <source>No opening for its group in these years.</source>
            <translation>В эти годы для ее группы нет вакансий.</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>Не допускается</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Совпадение</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Возможно</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rival(s)</source>
            <translation>
                <numerusform>%n соперник</numerusform>
                <numerusform>%n соперника</numerusform>
                <numerusform>%n соперников</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionDetails</name>
        <message>
            <source>Choose a session to see what it is about and to book a place.</source>
            <translation>Выберите занятие, чтобы узнать его тему и забронировать место.</translation>
        </message>
        <message>
            <source>Book a place</source>
            <translation>Забронировать место</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Ваше представительство</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionFinder</name>
        <message>
            <source>Course, subject, audience</source>
            <translation>Курс, тема, аудитория</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Все организаторы</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Все языки</translation>
        </message>
        <message>
            <source>With free places</source>
            <translation>Со свободными местами</translation>
        </message>
        <message>
            <source>Calendar of sessions</source>
            <translation>Календарь занятий</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Ваше представительство</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Занятия</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n бронь</numerusform>
                <numerusform>%n брони</numerusform>
                <numerusform>%n броней</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the sessions of all days</source>
            <translation>Показать занятия всех дней</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SetEditor</name>
        <message>
            <source>One entry a line</source>
            <translation>По одному элементу в строке</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Добавить язык</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учетная запись</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Вход не выполнен.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.</source>
            <translation>
                <numerusform>%n ваше изменение еще не отправлено. Оно останется на этом компьютере, пока вы снова не войдете.</numerusform>
                <numerusform>%n ваших изменения еще не отправлены. Они останутся на этом компьютере, пока вы снова не войдете.</numerusform>
                <numerusform>%n ваших изменений еще не отправлено. Они останутся на этом компьютере, пока вы снова не войдете.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was fetched stays on this computer.</source>
            <translation>Полученные данные остаются на этом компьютере.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Save them to a file…</source>
            <translation>Сохранить их в файл…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n в ожидании</numerusform>
                <numerusform>%n в ожидании</numerusform>
                <numerusform>%n в ожидании</numerusform>
            </translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Fewer pages</source>
            <translation>Меньше страниц</translation>
        </message>
        <message>
            <source>More pages</source>
            <translation>Другие страницы</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SignInPage</name>
        <message>
            <source>Welcome to Chancery</source>
            <translation>Добро пожаловать в Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of your mission: on this computer, also without a connection.</source>
            <translation>Выборы, встречи, обучение и руководство вашего представительства: на этом компьютере, в том числе без подключения.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Адрес сервиса</translation>
        </message>
        <message>
            <source>Paste the token you were given</source>
            <translation>Вставьте полученный вами токен</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Токен доступа</translation>
        </message>
        <message>
            <source>Keep the token in a file only I can read, not in the keychain</source>
            <translation>Хранить токен в файле, доступном для чтения только мне, а не в связке ключей</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Work without signing in</source>
            <translation>Работать без входа</translation>
        </message>
        <message>
            <source>File with the access token</source>
            <translation>Файл с токеном доступа</translation>
        </message>
        <message>
            <source>This file could not be read as a token.</source>
            <translation>Не удалось прочитать токен из этого файла.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Выполняется вход…</translation>
        </message>
        <message>
            <source>This is not the address of a service. It begins with https://, for example https://chancery.example.org.</source>
            <translation>Это не адрес сервиса. Он начинается с https://, например https://chancery.example.org.</translation>
        </message>
        <message>
            <source>Paste the access token, or choose the file it is in.</source>
            <translation>Вставьте токен доступа или выберите файл, в котором он находится.</translation>
        </message>
        <message>
            <source>This profile belongs to another account.</source>
            <translation>Этот профиль принадлежит другой учетной записи.</translation>
        </message>
        <message>
            <source>Start Chancery with another profile folder for this account.</source>
            <translation>Для этой учетной записи запустите Chancery с другой папкой профиля.</translation>
        </message>
        <message>
            <source>Check that it was copied whole and has not expired.</source>
            <translation>Проверьте, что он скопирован полностью и не истек.</translation>
        </message>
        <message>
            <source>Check the address and your connection.</source>
            <translation>Проверьте адрес и подключение.</translation>
        </message>
        <message>
            <source>You are signed in, but the keychain did not take the token. Tick the box to keep it in a file, or go on: then Chancery asks again at the next start.</source>
            <translation>Вход выполнен, но связка ключей не приняла токен. Установите флажок, чтобы хранить его в файле, или продолжайте: тогда Chancery спросит его снова при следующем запуске.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Have the address of the service and your access token at hand: whoever looks after the service at your mission gives them to you.</source>
            <translation>Приготовьте адрес службы и токен доступа: их выдаёт тот, кто отвечает за службу в вашем представительстве.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>An address begins with https:// and has no spaces.</source>
            <translation>Адрес начинается с https:// и не содержит пробелов.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Запрос к %1…</translation>
        </message>
        <message>
            <source>✓ %1 answers.</source>
            <translation>✓ %1 отвечает.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::StorageCard</name>
        <message>
            <source>Free space</source>
            <translation>Освободить место</translation>
        </message>
        <message>
            <source>Storage and diagnostics</source>
            <translation>Хранение и диагностика</translation>
        </message>
        <message>
            <source>Freeing space removes attachments that can be fetched again, logs of earlier days and damaged files that were replaced. What you wrote stays.</source>
            <translation>При освобождении места удаляются вложения, которые можно получить снова, журналы за прошлые дни и заменённые повреждённые файлы. Написанное вами остаётся.</translation>
        </message>
        <message>
            <source>Diagnostics hold versions, settings and counts: no record, no name, no address.</source>
            <translation>Диагностика содержит версии, настройки и количества: ни записей, ни имён, ни адресов.</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Сохранить диагностику…</translation>
        </message>
        <message>
            <source>Records and search: %1. Attachments: %2. Logs: %3.</source>
            <translation>Записи и поиск: %1. Вложения: %2. Журналы: %3.</translation>
        </message>
        <message>
            <source>Damaged files that were replaced: %1.</source>
            <translation>Заменённые повреждённые файлы: %1.</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Освободить %1</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>Освобождено: %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SyncIndicator</name>
        <message>
            <source>Sync now</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <source>Sync now (F5)</source>
            <translation>Синхронизировать (F5)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TallyPanel</name>
        <message>
            <source>A sum of promises is no result: the ballot is secret.</source>
            <translation>Сумма обещаний — не результат: голосование тайное.</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Первый тур</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Последующие туры</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Конкурс</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарий</translation>
        </message>
        <message>
            <source>Members expected to vote</source>
            <translation>Ожидаемое число голосующих</translation>
        </message>
        <message>
            <source>Trust in spoken promises</source>
            <translation>Доверие к устным обещаниям</translation>
        </message>
        <message>
            <source>Write down a pledge first; here it is counted.</source>
            <translation>Сначала запишите обещание; здесь оно учитывается.</translation>
        </message>
        <message>
            <source>%1 votes are missing to the majority of %2.</source>
            <translation>До большинства (%2) не хватает голосов: %1.</translation>
        </message>
        <message>
            <source>Enough for the majority of %1, if every promise holds.</source>
            <translation>Достаточно для большинства (%1), если все обещания сдержат.</translation>
        </message>
        <message>
            <source>Expected value: %1</source>
            <translation>Ожидаемое значение: %1</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Твердые</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Вероятные</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Слабые</translation>
        </message>
        <message>
            <source>Asked, no answer</source>
            <translation>Запрошено, ответа нет</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>Ничего не известно</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Меню (F10)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>Искать везде (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainerDesk</name>
        <message>
            <source>Session</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Представительство</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Лист ожидания</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Одобрить</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Отклонить…</translation>
        </message>
        <message>
            <source>Offer a place…</source>
            <translation>Предложить место…</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Присутствовал</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Присутствовал частично</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не явился</translation>
        </message>
        <message>
            <source>Save the sign-in sheet…</source>
            <translation>Сохранить лист регистрации…</translation>
        </message>
        <message>
            <source>Save the certificates…</source>
            <translation>Сохранить свидетельства…</translation>
        </message>
        <message>
            <source>Message to participants…</source>
            <translation>Сообщение участникам…</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Написать письмо</translation>
        </message>
        <message>
            <source>Open coaching hours…</source>
            <translation>Открыть часы занятий…</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>до %1</translation>
        </message>
        <message>
            <source>Nobody is booked yet</source>
            <translation>Пока никто не записан</translation>
        </message>
        <message>
            <source>Whoever asks for a place in this session appears here.</source>
            <translation>Здесь появятся все, кто попросит место на этом занятии.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingPage</name>
        <message>
            <source>Sessions</source>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>My training</source>
            <translation>Моё обучение</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Индивидуальные занятия</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Календарь обучения</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingStatistics</name>
        <message>
            <source>Everybody who attended, also in part. A person is counted once in each line.</source>
            <translation>Все, кто присутствовал, в том числе частично. В каждой строке человек учитывается один раз.</translation>
        </message>
        <message>
            <source>Members of your mission who attended, also in part. A person is counted once in each line.</source>
            <translation>Сотрудники вашего представительства, которые присутствовали, в том числе частично. В каждой строке человек учитывается один раз.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Организатор</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Вид курса</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Посещений</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>People trained</source>
            <translation>Прошедшие обучение</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::YearCalendar</name>
        <message>
            <source>Year before</source>
            <translation>Предыдущий год</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Следующий год</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ZoneEditor</name>
        <message>
            <source>Type the name of a city</source>
            <translation>Введите название города</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>First ballot</source>
            <translation>Первое голосование</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Голосование, ограниченное определенными кандидатами</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Неограниченное голосование</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Особое голосование среди набравших равное число голосов</translation>
        </message>
        <message>
            <source>General Assembly</source>
            <translation>Генеральная Ассамблея</translation>
        </message>
        <message>
            <source>Security Council</source>
            <translation>Совет Безопасности</translation>
        </message>
        <message>
            <source>Economic and Social Council</source>
            <translation>Экономический и Социальный Совет</translation>
        </message>
        <message>
            <source>Meeting of States parties</source>
            <translation>Совещание государств-участников</translation>
        </message>
        <message>
            <source>Other organ</source>
            <translation>Другой орган</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Предварительный</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Официальный</translation>
        </message>
        <message>
            <source>Principal organ</source>
            <translation>Главный орган</translation>
        </message>
        <message>
            <source>Subsidiary body</source>
            <translation>Вспомогательный орган</translation>
        </message>
        <message>
            <source>Body of experts</source>
            <translation>Экспертный орган</translation>
        </message>
        <message>
            <source>Court or tribunal</source>
            <translation>Суд или трибунал</translation>
        </message>
        <message>
            <source>Treaty body</source>
            <translation>Договорный орган</translation>
        </message>
        <message>
            <source>Executive board</source>
            <translation>Исполнительный совет</translation>
        </message>
        <message>
            <source>Office held by one person</source>
            <translation>Должность, занимаемая одним лицом</translation>
        </message>
        <message>
            <source>Body of a related organization</source>
            <translation>Орган связанной организации</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Государства</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Лица</translation>
        </message>
        <message>
            <source>President of the General Assembly</source>
            <translation>Председатель Генеральной Ассамблеи</translation>
        </message>
        <message>
            <source>President of the Economic and Social Council</source>
            <translation>Председатель Экономического и Социального Совета</translation>
        </message>
        <message>
            <source>Human Rights Council</source>
            <translation>Совет по правам человека</translation>
        </message>
        <message>
            <source>President of the Human Rights Council</source>
            <translation>Председатель Совета по правам человека</translation>
        </message>
        <message>
            <source>Contributors among themselves</source>
            <translation>Доноры из своего числа</translation>
        </message>
        <message>
            <source>Council of FAO</source>
            <translation>Совет ФАО</translation>
        </message>
        <message>
            <source>UN-Habitat Assembly</source>
            <translation>Ассамблея ООН-Хабитат</translation>
        </message>
        <message>
            <source>United Nations Environment Assembly</source>
            <translation>Ассамблея Организации Объединенных Наций по окружающей среде</translation>
        </message>
        <message>
            <source>Assembly of the International Seabed Authority</source>
            <translation>Ассамблея Международного органа по морскому дну</translation>
        </message>
        <message>
            <source>Assembly of States Parties to the Rome Statute</source>
            <translation>Ассамблея государств — участников Римского статута</translation>
        </message>
        <message>
            <source>Conference of the States Parties to the Chemical Weapons Convention</source>
            <translation>Конференция государств — участников Конвенции по химическому оружию</translation>
        </message>
        <message>
            <source>Two thirds of members present and voting</source>
            <translation>Две трети присутствующих и участвующих в голосовании членов</translation>
        </message>
        <message>
            <source>Majority of members present and voting</source>
            <translation>Большинство присутствующих и участвующих в голосовании членов</translation>
        </message>
        <message>
            <source>Absolute majority of all members</source>
            <translation>Абсолютное большинство всех членов</translation>
        </message>
        <message>
            <source>Absolute majority in the General Assembly and in the Security Council</source>
            <translation>Абсолютное большинство в Генеральной Ассамблее и в Совете Безопасности</translation>
        </message>
        <message>
            <source>Two thirds present and voting, including a majority of all States parties</source>
            <translation>Две трети присутствующих и участвующих в голосовании, включая большинство всех государств-участников</translation>
        </message>
        <message>
            <source>Nominated by one organ, elected by another</source>
            <translation>Выдвигаются одним органом, избираются другим</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>Назначаются без голосования</translation>
        </message>
        <message>
            <source>Always by ballot</source>
            <translation>Всегда путем голосования</translation>
        </message>
        <message>
            <source>By ballot if contested or requested</source>
            <translation>Путем голосования при наличии соперничества или по просьбе</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>May be re-elected</source>
            <translation>Допускается переизбрание</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election</source>
            <translation>Немедленное переизбрание не допускается</translation>
        </message>
        <message>
            <source>Limited number of consecutive terms</source>
            <translation>Ограниченное число последовательных сроков</translation>
        </message>
        <message>
            <source>May be re-elected once</source>
            <translation>Допускается однократное переизбрание</translation>
        </message>
        <message>
            <source>Not eligible for re-election</source>
            <translation>Переизбрание не допускается</translation>
        </message>
        <message>
            <source>Not stated here</source>
            <translation>Здесь не указано</translation>
        </message>
        <message>
            <source>1 January after the election</source>
            <translation>1 января после выборов</translation>
        </message>
        <message>
            <source>A fixed day of the year</source>
            <translation>Установленный день года</translation>
        </message>
        <message>
            <source>First meeting of a session</source>
            <translation>Первое заседание сессии</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Объявлена</translation>
        </message>
        <message>
            <source>Notified in writing</source>
            <translation>Представлено письменное уведомление</translation>
        </message>
        <message>
            <source>On the list of candidates</source>
            <translation>В списке кандидатов</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation>В избирательном бюллетене</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Избран</translation>
        </message>
        <message>
            <source>Not elected</source>
            <translation>Не избран</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Снята</translation>
        </message>
        <message>
            <source>Postponed to a later term</source>
            <translation>Перенесена на более поздний срок полномочий</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Утратила силу</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Представительство</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Секретариат</translation>
        </message>
        <message>
            <source>Archive of past elections</source>
            <translation>Архив прошлых выборов</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Не определено</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>Единогласное одобрение без голосования</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>Голосование</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыт</translation>
        </message>
        <message>
            <source>Balloting</source>
            <translation>Идет голосование</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение принято</translation>
        </message>
        <message>
            <source>Seats left open</source>
            <translation>Остались незаполненные места</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Regular election</source>
            <translation>Очередные выборы</translation>
        </message>
        <message>
            <source>By-election for an unexpired term</source>
            <translation>Дополнительные выборы на неистекший срок полномочий</translation>
        </message>
        <message>
            <source>First election of a new body</source>
            <translation>Первые выборы в новый орган</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Прогноз</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Nominations open</source>
            <translation>Идет выдвижение кандидатур</translation>
        </message>
        <message>
            <source>List published</source>
            <translation>Список опубликован</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Every count known</source>
            <translation>Известны все результаты подсчета</translation>
        </message>
        <message>
            <source>Some counts known</source>
            <translation>Известна часть результатов подсчета</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>Результаты подсчета неизвестны</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Региональная группа</translation>
        </message>
        <message>
            <source>African Union</source>
            <translation>Африканский союз</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Другая организация</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>Поддержана</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Одобрена</translation>
        </message>
        <message>
            <source>Noted and deferred</source>
            <translation>Принята к сведению и отложена</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Оспаривается</translation>
        </message>
        <message>
            <source>Full term</source>
            <translation>Полный срок</translation>
        </message>
        <message>
            <source>Rest of another member's term</source>
            <translation>Оставшийся срок другого члена</translation>
        </message>
        <message>
            <source>First or transitional term of another length</source>
            <translation>Первый или переходный срок иной продолжительности</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>Отставка</translation>
        </message>
        <message>
            <source>Rotation within the group</source>
            <translation>Ротация внутри группы</translation>
        </message>
        <message>
            <source>Withdrew</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Смерть</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На рассмотрении</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>В архиве</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Устный перевод</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Флаги</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Видеоконференция</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Экран</translation>
        </message>
        <message>
            <source>Step-free access</source>
            <translation>Доступ без ступеней</translation>
        </message>
        <message>
            <source>Head of State</source>
            <translation>Глава государства</translation>
        </message>
        <message>
            <source>Head of Government</source>
            <translation>Глава правительства</translation>
        </message>
        <message>
            <source>Vice-President</source>
            <translation>Вице-президент</translation>
        </message>
        <message>
            <source>Crown Prince or Crown Princess</source>
            <translation>Наследный принц или наследная принцесса</translation>
        </message>
        <message>
            <source>Deputy Prime Minister</source>
            <translation>Заместитель премьер-министра</translation>
        </message>
        <message>
            <source>Minister for Foreign Affairs</source>
            <translation>Министр иностранных дел</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Министр</translation>
        </message>
        <message>
            <source>Vice-Minister or State Secretary</source>
            <translation>Заместитель министра или статс-секретарь</translation>
        </message>
        <message>
            <source>Permanent Representative</source>
            <translation>Постоянный представитель</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Подано</translation>
        </message>
        <message>
            <source>Held for the mission</source>
            <translation>Забронировано за представительством</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Состоялось</translation>
        </message>
        <message>
            <source>Did not take place</source>
            <translation>Не состоялось</translation>
        </message>
        <message>
            <source>Declined by the other side</source>
            <translation>Отклонено другой стороной</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Срок истек</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Ответа пока нет</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Another time proposed</source>
            <translation>Предложено другое время</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Short encounter</source>
            <translation>Краткая беседа</translation>
        </message>
        <message>
            <source>Courtesy call</source>
            <translation>Визит вежливости</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Подписание</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Запрашивающее представительство</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Другое представительство</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ни одно из них</translation>
        </message>
        <message>
            <source>No press</source>
            <translation>Без прессы</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Фотосъемка</translation>
        </message>
        <message>
            <source>Press present</source>
            <translation>В присутствии прессы</translation>
        </message>
        <message>
            <source>Plenary hall</source>
            <translation>Зал пленарных заседаний</translation>
        </message>
        <message>
            <source>Council chamber</source>
            <translation>Зал Совета</translation>
        </message>
        <message>
            <source>Conference room</source>
            <translation>Зал заседаний</translation>
        </message>
        <message>
            <source>Area with bilateral booths</source>
            <translation>Зона кабин для двусторонних встреч</translation>
        </message>
        <message>
            <source>Lounge</source>
            <translation>Холл</translation>
        </message>
        <message>
            <source>Auditorium</source>
            <translation>Аудитория</translation>
        </message>
        <message>
            <source>Training room</source>
            <translation>Учебный класс</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Понедельник</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Вторник</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Среда</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Четверг</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Пятница</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Суббота</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Воскресенье</translation>
        </message>
        <message>
            <source>Official record</source>
            <translation>Официальный документ</translation>
        </message>
        <message>
            <source>Well documented</source>
            <translation>Хорошо документировано</translation>
        </message>
        <message>
            <source>One source or general knowledge</source>
            <translation>Один источник или общеизвестные сведения</translation>
        </message>
        <message>
            <source>Uncertain, please verify</source>
            <translation>Недостоверно, просьба проверить</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact</source>
            <translation>Только для демонстрации, не факт</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>Государства Африки</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>Государства Азиатско-Тихоокеанского региона</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>Государства Восточной Европы</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>Государства Латинской Америки и Карибского бассейна</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>Западноевропейские и другие государства</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Арабский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Испанский</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>Государство-член</translation>
        </message>
        <message>
            <source>Observer State</source>
            <translation>Государство-наблюдатель</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Забронировано</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>В листе ожидания</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Предложено место</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Занятие отменено</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Частичное присутствие</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Неявка</translation>
        </message>
        <message>
            <source>Dag Hammarskjöld Library</source>
            <translation>Библиотека им. Дага Хаммаршельда</translation>
        </message>
        <message>
            <source>UNITAR</source>
            <translation>ЮНИТАР</translation>
        </message>
        <message>
            <source>UNITAR and the Library together</source>
            <translation>ЮНИТАР совместно с Библиотекой</translation>
        </message>
        <message>
            <source>Information and communications technology service</source>
            <translation>Служба информационно-коммуникационных технологий</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Семинар-практикум</translation>
        </message>
        <message>
            <source>Individual coaching</source>
            <translation>Индивидуальные занятия</translation>
        </message>
        <message>
            <source>Programme for a small group</source>
            <translation>Программа для малой группы</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>Электронное обучение</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Брифинг</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Очно</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>In person or online</source>
            <translation>Очно или онлайн</translation>
        </message>
        <message>
            <source>Open: first come, first served</source>
            <translation>Свободно: в порядке поступления заявок</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>С одобрения</translation>
        </message>
        <message>
            <source>By application and selection</source>
            <translation>По заявке и отбору</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>One side has voted</source>
            <translation>Одна сторона проголосовала</translation>
        </message>
        <message>
            <source>Both have voted</source>
            <translation>Обе стороны проголосовали</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Утратило силу</translation>
        </message>
        <message>
            <source>Promised to us</source>
            <translation>Обещано нам</translation>
        </message>
        <message>
            <source>Promised by us</source>
            <translation>Обещано нами</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Вербальная нота</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Word of the capital</source>
            <translation>Слово столицы</translation>
        </message>
        <message>
            <source>Word of the ambassador</source>
            <translation>Слово посла</translation>
        </message>
        <message>
            <source>Word of a delegate</source>
            <translation>Слово делегата</translation>
        </message>
        <message>
            <source>Hearsay</source>
            <translation>Слухи</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Все туры</translation>
        </message>
        <message>
            <source>First round only</source>
            <translation>Только первый тур</translation>
        </message>
        <message>
            <source>When the first choice is out</source>
            <translation>Когда первый выбор выбыл</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Обещано</translation>
        </message>
        <message>
            <source>Reconfirmed</source>
            <translation>Подтверждено</translation>
        </message>
        <message>
            <source>Wavering</source>
            <translation>Колеблется</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Взято обратно</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Освобождено</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Первый тур</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Последующие туры</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Дан ответ</translation>
        </message>
        <message>
            <source>It was right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Есть ошибка</translation>
        </message>
        <message>
            <source>It is out of date</source>
            <translation>Устарело</translation>
        </message>
        <message>
            <source>I did not understand it</source>
            <translation>Непонятно</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Выступление</translation>
        </message>
        <message>
            <source>Plenary or committee</source>
            <translation>Пленарное заседание или комитет</translation>
        </message>
        <message>
            <source>Other meeting</source>
            <translation>Другое заседание</translation>
        </message>
        <message>
            <source>Reception or meal</source>
            <translation>Приём или обед</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Пресса</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Поездка</translation>
        </message>
        <message>
            <source>For approval by the head of mission</source>
            <translation>На утверждении главы представительства</translation>
        </message>
        <message>
            <source>No place is free</source>
            <translation>Свободных мест нет</translation>
        </message>
        <message>
            <source>Not everybody of the group has asked or been approved</source>
            <translation>Не вся группа подала заявки или получила одобрение</translation>
        </message>
        <message>
            <source>Fewer places are free than the group needs</source>
            <translation>Свободных мест меньше, чем нужно группе</translation>
        </message>
        <message>
            <source>The mission has as many places as one mission may have</source>
            <translation>У представительства уже наибольшее допустимое число мест</translation>
        </message>
        <message>
            <source>The person has a place elsewhere at the same time</source>
            <translation>У участника есть место на другом занятии в это же время</translation>
        </message>
        <message>
            <source>An offered place was not taken in time</source>
            <translation>Предложенное место не было принято вовремя</translation>
        </message>
        <message>
            <source>The session has begun</source>
            <translation>Занятие уже началось</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Период с</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Период по</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Дата объявления</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Дата письменного уведомления</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Условное обозначение документа</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Язык ноты</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Документ с добровольными обязательствами</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Страница кампании</translation>
        </message>
    </context>
    <context>
        <name>Collection</name>
        <message>
            <source>Ballot rounds</source>
            <translation>Туры голосования</translation>
        </message>
        <message>
            <source>Ballot round</source>
            <translation>Тур голосования</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Органы</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Кандидатуры</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Кандидатура</translation>
        </message>
        <message>
            <source>Contests</source>
            <translation>Конкурсы</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Конкурс</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Решения о поддержке</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>Решение о поддержке</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>Сроки полномочий</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Срок полномочий</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>Страница руководства</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Кабины</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Кабина</translation>
        </message>
        <message>
            <source>Dignitaries</source>
            <translation>Высокопоставленные лица</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Высокопоставленное лицо</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Заявки на проведение встреч</translation>
        </message>
        <message>
            <source>Meeting request</source>
            <translation>Заявка на проведение встречи</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Места проведения</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Государства</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Государство</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Бронирования</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Бронирование</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Курсы</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Учебные занятия</translation>
        </message>
        <message>
            <source>Reciprocal deals</source>
            <translation>Взаимные договоренности</translation>
        </message>
        <message>
            <source>Reciprocal deal</source>
            <translation>Взаимная договоренность</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>Обещания голосов</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>Обещание голоса</translation>
        </message>
        <message>
            <source>Vote plans</source>
            <translation>Планы голосования</translation>
        </message>
        <message>
            <source>Vote plan</source>
            <translation>План голосования</translation>
        </message>
        <message>
            <source>Reports on the guide</source>
            <translation>Сообщения о руководстве</translation>
        </message>
        <message>
            <source>Report on the guide</source>
            <translation>Сообщение о руководстве</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>Справки</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Occupied booths</source>
            <translation>Занятые кабины</translation>
        </message>
        <message>
            <source>Occupied booth</source>
            <translation>Занятая кабина</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Учебное занятие</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Исправление</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>П&amp;ереход</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Синхронизация</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокая контрастность</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Сохранить список как…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Войти…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Выйти…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Закрыть программу</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Отменить последнее изменение</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Копировать как CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить все</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>Изменить запись</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>Поиск на этой странице</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Открыть в отдельном окне</translation>
        </message>
        <message>
            <source>Columns and groups…</source>
            <translation>Столбцы и группы…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Строка меню</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперед</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Синхронизировать</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Работать без подключения</translation>
        </message>
        <message>
            <source>What needs your attention</source>
            <translation>Что требует вашего внимания</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>Руководство к этой странице</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>Что это?</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Сохранить диагностику…</translation>
        </message>
        <message>
            <source>About Chancery</source>
            <translation>О программе Chancery</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Заблокировать окно</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Сохранение диагностики</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>язык: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n элемент</numerusform>
                <numerusform>%n элемента</numerusform>
                <numerusform>%n элементов</numerusform>
            </translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Недоступно</translation>
        </message>
    </context>
    <context>
        <name>ElectionPaper</name>
        <message>
            <source>Round %1</source>
            <translation>Тур %1</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Кандидат</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Решения о поддержке</translation>
        </message>
        <message>
            <source>Earlier terms</source>
            <translation>Предыдущие сроки</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Члены на %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Term: %1 to %2</source>
            <translation>Срок: с %1 по %2</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Own State</source>
            <translation>Свое государство</translation>
        </message>
        <message numerus="yes">
            <source>Write at most %n name(s).</source>
            <translation>
                <numerusform>Впишите не более %n имени.</numerusform>
                <numerusform>Впишите не более %n имен.</numerusform>
                <numerusform>Впишите не более %n имен.</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank paper counts as an abstention. A paper with more names than allowed is invalid.</source>
            <translation>Незаполненный бюллетень считается воздержанием. Бюллетень с числом имен больше допустимого недействителен.</translation>
        </message>
        <message>
            <source>Only States of these groups may be named; votes for others make the paper invalid.</source>
            <translation>Можно указать только государства этих групп; другие имена делают бюллетень недействительным.</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Кандидаты</translation>
        </message>
        <message>
            <source>Names to write (instruction):</source>
            <translation>Имена для записи (указание):</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service cannot be reached.</source>
            <translation>Не удается связаться с сервисом.</translation>
        </message>
        <message>
            <source>Your work is kept here and is sent as soon as there is a connection.</source>
            <translation>Ваша работа сохранена здесь и будет отправлена, как только появится подключение.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>Сервис не ответил вовремя.</translation>
        </message>
        <message>
            <source>Chancery tries again by itself.</source>
            <translation>Chancery повторит попытку автоматически.</translation>
        </message>
        <message>
            <source>Something else answered in place of the service.</source>
            <translation>Вместо сервиса ответило что-то другое.</translation>
        </message>
        <message>
            <source>Open a web browser to sign in to this network, and check the address.</source>
            <translation>Откройте браузер, чтобы войти в эту сеть, и проверьте адрес.</translation>
        </message>
        <message>
            <source>The identity of the service could not be confirmed.</source>
            <translation>Не удалось подтвердить подлинность сервиса.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer, or ask your service desk.</source>
            <translation>Ничего не отправлено. Проверьте дату на этом компьютере или обратитесь в службу поддержки.</translation>
        </message>
        <message>
            <source>The service is not available at the moment.</source>
            <translation>Сервис сейчас недоступен.</translation>
        </message>
        <message>
            <source>The service received too many requests.</source>
            <translation>Сервис получил слишком много запросов.</translation>
        </message>
        <message>
            <source>The service does not accept your access token.</source>
            <translation>Сервис не принимает ваш токен доступа.</translation>
        </message>
        <message>
            <source>Sign in again. Nothing that waits to be sent is lost.</source>
            <translation>Войдите снова. Ничто из ожидающего отправки не пропало.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Ваша роль этого не допускает.</translation>
        </message>
        <message>
            <source>Ask the administrator of your mission if it should.</source>
            <translation>Если она должна допускать это, обратитесь к администратору вашего представительства.</translation>
        </message>
        <message>
            <source>This version of Chancery is too old for the service.</source>
            <translation>Эта версия Chancery слишком стара для сервиса.</translation>
        </message>
        <message>
            <source>Update Chancery. You can go on reading, and your work is kept.</source>
            <translation>Обновите Chancery. Чтение остается доступным, а ваша работа сохранена.</translation>
        </message>
        <message>
            <source>What is kept here no longer continues what the service has.</source>
            <translation>Хранимое здесь больше не продолжает то, что есть у сервиса.</translation>
        </message>
        <message>
            <source>Chancery fetches everything anew; your own work stays.</source>
            <translation>Chancery заново получит все данные; ваша собственная работа сохранится.</translation>
        </message>
        <message>
            <source>This was not found.</source>
            <translation>Это не найдено.</translation>
        </message>
        <message>
            <source>It may have been deleted, or it may not be open to you.</source>
            <translation>Возможно, это удалено или не доступно вам.</translation>
        </message>
        <message>
            <source>This record was deleted.</source>
            <translation>Эта запись удалена.</translation>
        </message>
        <message>
            <source>You can copy your text into a new one.</source>
            <translation>Вы можете скопировать свой текст в новую запись.</translation>
        </message>
        <message>
            <source>Someone else changed this record at the same time.</source>
            <translation>Эту запись одновременно изменил кто-то другой.</translation>
        </message>
        <message>
            <source>Compare both versions and choose.</source>
            <translation>Сравните оба варианта и выберите.</translation>
        </message>
        <message>
            <source>Something in this record is not right yet.</source>
            <translation>В этой записи еще не все верно.</translation>
        </message>
        <message>
            <source>See the remarks beside the fields.</source>
            <translation>См. замечания рядом с полями.</translation>
        </message>
        <message>
            <source>There is no place left.</source>
            <translation>Мест больше нет.</translation>
        </message>
        <message>
            <source>Choose another time or join the waiting list.</source>
            <translation>Выберите другое время или запишитесь в лист ожидания.</translation>
        </message>
        <message>
            <source>This is larger than the service accepts.</source>
            <translation>Это больше, чем принимает сервис.</translation>
        </message>
        <message>
            <source>Shorten the text or attach a smaller file.</source>
            <translation>Сократите текст или приложите файл меньшего размера.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск заполнен.</translation>
        </message>
        <message>
            <source>Free some space and save again; your text is still in the form.</source>
            <translation>Освободите место и сохраните снова; ваш текст все еще в форме.</translation>
        </message>
        <message>
            <source>The folder of your profile cannot be written to.</source>
            <translation>Запись в папку вашего профиля невозможна.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder.</source>
            <translation>Проверьте права доступа или выберите другую папку.</translation>
        </message>
        <message>
            <source>The data of your profile is damaged.</source>
            <translation>Данные вашего профиля повреждены.</translation>
        </message>
        <message>
            <source>Recovery sets the damaged file aside, saves your unsent work and fetches the rest again.</source>
            <translation>При восстановлении поврежденный файл откладывается, ваша неотправленная работа сохраняется, а остальное загружается заново.</translation>
        </message>
        <message>
            <source>This profile was made by a newer version of Chancery.</source>
            <translation>Этот профиль создан более новой версией Chancery.</translation>
        </message>
        <message>
            <source>Update Chancery to open it; nothing in it was changed.</source>
            <translation>Обновите Chancery, чтобы открыть его; в нем ничего не изменено.</translation>
        </message>
        <message>
            <source>This profile is already open in another Chancery.</source>
            <translation>Этот профиль уже открыт в другом экземпляре Chancery.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Используйте открытое окно или сначала закройте его.</translation>
        </message>
        <message>
            <source>Your profile could not be read or written.</source>
            <translation>Не удалось прочитать или записать ваш профиль.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask your service desk.</source>
            <translation>Повторите попытку; если это продолжится, обратитесь в службу поддержки.</translation>
        </message>
        <message>
            <source>The service gave an answer that Chancery does not understand.</source>
            <translation>Сервис дал ответ, который Chancery не понимает.</translation>
        </message>
        <message>
            <source>Nothing was stored. Check the address, or ask your service desk.</source>
            <translation>Ничего не сохранено. Проверьте адрес или обратитесь в службу поддержки.</translation>
        </message>
        <message>
            <source>Chancery made a mistake.</source>
            <translation>В Chancery произошла ошибка.</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this to your service desk.</source>
            <translation>Ваша работа сохранена. Сообщите об этом в службу поддержки.</translation>
        </message>
        <message numerus="yes">
            <source>Chancery tries again in %n second(s).</source>
            <translation>
                <numerusform>Chancery повторит попытку через %n секунду.</numerusform>
                <numerusform>Chancery повторит попытку через %n секунды.</numerusform>
                <numerusform>Chancery повторит попытку через %n секунд.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>State</source>
            <translation>Государство</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Избран</translation>
        </message>
        <message>
            <source>Was a candidate</source>
            <translation>Был кандидатом</translation>
        </message>
        <message>
            <source>Seen in a source</source>
            <translation>Указано в источнике</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Тур</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Конкурс</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>Номер тура</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Place in the series of three</source>
            <translation>Место в серии из трех</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Ballot papers</source>
            <translation>Избирательные бюллетени</translation>
        </message>
        <message>
            <source>Invalid ballots</source>
            <translation>Недействительные бюллетени</translation>
        </message>
        <message>
            <source>Valid ballots</source>
            <translation>Действительные бюллетени</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Воздержавшиеся</translation>
        </message>
        <message>
            <source>Members present and voting</source>
            <translation>Присутствующие и участвующие в голосовании члены</translation>
        </message>
        <message>
            <source>Required majority</source>
            <translation>Требуемое большинство</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>Время подтверждения</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Примечания</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Regional groups</source>
            <translation>Региональные группы</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Rotating seat</source>
            <translation>Место, замещаемое в порядке ротации</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>Вид органа</translation>
        </message>
        <message>
            <source>Who is elected</source>
            <translation>Кто избирается</translation>
        </message>
        <message>
            <source>Elected by</source>
            <translation>Кем избирается</translation>
        </message>
        <message>
            <source>Parent body</source>
            <translation>Вышестоящий орган</translation>
        </message>
        <message>
            <source>Seats in all</source>
            <translation>Всего мест</translation>
        </message>
        <message>
            <source>Distribution of seats</source>
            <translation>Распределение мест</translation>
        </message>
        <message>
            <source>Term in years</source>
            <translation>Срок полномочий (лет)</translation>
        </message>
        <message>
            <source>Terms begin</source>
            <translation>Начало сроков полномочий</translation>
        </message>
        <message>
            <source>Day of the year on which terms begin</source>
            <translation>День года, когда начинаются сроки полномочий</translation>
        </message>
        <message>
            <source>Re-election</source>
            <translation>Переизбрание</translation>
        </message>
        <message>
            <source>Consecutive terms allowed</source>
            <translation>Допустимое число последовательных сроков</translation>
        </message>
        <message>
            <source>Note on re-election</source>
            <translation>Примечание о переизбрании</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Большинство</translation>
        </message>
        <message>
            <source>Way of electing</source>
            <translation>Порядок избрания</translation>
        </message>
        <message>
            <source>Note on the way of electing</source>
            <translation>Примечание о порядке избрания</translation>
        </message>
        <message>
            <source>Formal nominations</source>
            <translation>Официальное выдвижение кандидатур</translation>
        </message>
        <message>
            <source>Nominations close (days before the election)</source>
            <translation>Окончание выдвижения (дней до выборов)</translation>
        </message>
        <message>
            <source>No two nationals of one State</source>
            <translation>Не более одного гражданина от государства</translation>
        </message>
        <message>
            <source>Elections are held</source>
            <translation>Когда проводятся выборы</translation>
        </message>
        <message>
            <source>Rules in brief</source>
            <translation>Правила вкратце</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовая основа</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Орган</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Период с</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Период по</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>Причина данного состояния</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Дата объявления</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Дата письменного уведомления</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Вербальная нота</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Дата снятия</translation>
        </message>
        <message>
            <source>Withdrawn after round</source>
            <translation>Снята после тура</translation>
        </message>
        <message>
            <source>Holds the seat now</source>
            <translation>Занимает место в настоящее время</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Условное обозначение документа</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Язык ноты</translation>
        </message>
        <message>
            <source>Previous terms</source>
            <translation>Предыдущие сроки</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Документ с добровольными обязательствами</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Страница кампании</translation>
        </message>
        <message>
            <source>Contact at the mission</source>
            <translation>Контактное лицо в представительстве</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Кем внесено</translation>
        </message>
        <message>
            <source>Date of the note</source>
            <translation>Дата ноты</translation>
        </message>
        <message>
            <source>After round</source>
            <translation>После тура</translation>
        </message>
        <message>
            <source>New period from</source>
            <translation>Новый период с</translation>
        </message>
        <message>
            <source>New period to</source>
            <translation>Новый период по</translation>
        </message>
        <message>
            <source>Names allowed on a ballot paper</source>
            <translation>Допустимое число имен в бюллетене</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Чем решается</translation>
        </message>
        <message>
            <source>Ballot requested by</source>
            <translation>Кто просил о голосовании</translation>
        </message>
        <message>
            <source>Members entitled to vote</source>
            <translation>Члены, имеющие право голоса</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>По просьбе</translation>
        </message>
        <message>
            <source>Kind of election</source>
            <translation>Вид выборов</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Date as far as it is known</source>
            <translation>Дата, насколько она известна</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Пункт повестки дня</translation>
        </message>
        <message>
            <source>Document symbols</source>
            <translation>Условные обозначения документов</translation>
        </message>
        <message>
            <source>Seats to fill</source>
            <translation>Места для заполнения</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Срок полномочий с</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>Срок полномочий по</translation>
        </message>
        <message>
            <source>End of the unexpired term</source>
            <translation>Окончание неистекшего срока</translation>
        </message>
        <message>
            <source>Members of the electing organ</source>
            <translation>Члены избирающего органа</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Тайное голосование</translation>
        </message>
        <message>
            <source>Certainty of the date</source>
            <translation>Достоверность даты</translation>
        </message>
        <message>
            <source>Vote counts</source>
            <translation>Подсчет голосов</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Кандидатура</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Региональная группа</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Valid for the election</source>
            <translation>Действительно для выборов</translation>
        </message>
        <message>
            <source>Recorded by the mission of</source>
            <translation>Внесено представительством</translation>
        </message>
        <message>
            <source>Name at the time</source>
            <translation>Название в то время</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Вид срока</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Досрочное прекращение</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Дата прекращения</translation>
        </message>
        <message>
            <source>Takes over from</source>
            <translation>Сменяет</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Контрольная сумма</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Тип данных</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Размер (байт)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Name in links</source>
            <translation>Имя в ссылках</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Глава</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Краткое содержание</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Note of the review</source>
            <translation>Замечание проверяющего</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Время публикации</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Вложения</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Кабина</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Место проведения</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Недоступно</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>Больше не используется</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ранг</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>Прибытие</translation>
        </message>
        <message>
            <source>Departs</source>
            <translation>Отбытие</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Запрашивающее представительство</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Другое представительство</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>Обоснование решения</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>Время подачи</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Время принятия решения</translation>
        </message>
        <message>
            <source>Answer of the other side</source>
            <translation>Ответ другой стороны</translation>
        </message>
        <message>
            <source>Reason of the other side</source>
            <translation>Причина, указанная другой стороной</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Время ответа</translation>
        </message>
        <message>
            <source>Proposed from</source>
            <translation>Предложенное начало</translation>
        </message>
        <message>
            <source>Proposed to</source>
            <translation>Предложенное окончание</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Предпочтительное время</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>Продолжительность (мин)</translation>
        </message>
        <message>
            <source>Our principal</source>
            <translation>Наш главный представитель</translation>
        </message>
        <message>
            <source>Person to be met</source>
            <translation>С кем запрашивается встреча</translation>
        </message>
        <message>
            <source>Rank on the other side</source>
            <translation>Ранг с другой стороны</translation>
        </message>
        <message>
            <source>Persons on the other side</source>
            <translation>Число лиц с другой стороны</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Принимающая сторона</translation>
        </message>
        <message>
            <source>Interpretation between</source>
            <translation>Устный перевод между</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Пресса</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>Прочие потребности</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Удерживается до</translation>
        </message>
        <message>
            <source>Changes the request</source>
            <translation>Изменяет заявку</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>Дни недели</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Открытие</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Закрытие</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Kind of venue</source>
            <translation>Вид места проведения</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Здание</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Этаж</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Территория</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Вместимость</translation>
        </message>
        <message>
            <source>Certainty of the capacity</source>
            <translation>Достоверность вместимости</translation>
        </message>
        <message>
            <source>Interpretation booths</source>
            <translation>Кабины синхронного перевода</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Назначение</translation>
        </message>
        <message>
            <source>Accepts bilateral requests</source>
            <translation>Принимает заявки на двусторонние встречи</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Дни закрытия</translation>
        </message>
        <message>
            <source>Length of a slot (minutes)</source>
            <translation>Длина временного интервала (мин)</translation>
        </message>
        <message>
            <source>Shortest notice (hours)</source>
            <translation>Минимальный срок уведомления (ч)</translation>
        </message>
        <message>
            <source>Earliest request (days ahead)</source>
            <translation>Самая ранняя заявка (за сколько дней)</translation>
        </message>
        <message>
            <source>Released when unused after (minutes)</source>
            <translation>Освобождается, если не занято, через (мин)</translation>
        </message>
        <message>
            <source>Meetings a mission may have in a day</source>
            <translation>Число встреч одного представительства в день</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Достоверность</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Note on the sources</source>
            <translation>Примечание об источниках</translation>
        </message>
        <message>
            <source>Formal name</source>
            <translation>Официальное название</translation>
        </message>
        <message>
            <source>Article of the name</source>
            <translation>Артикль названия</translation>
        </message>
        <message>
            <source>Name in ISO 3166</source>
            <translation>Название по ISO 3166</translation>
        </message>
        <message>
            <source>Code of two letters</source>
            <translation>Двухбуквенный код</translation>
        </message>
        <message>
            <source>Numeric code</source>
            <translation>Цифровой код</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Note on the group</source>
            <translation>Примечание о группе</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Дата приема</translation>
        </message>
        <message>
            <source>Original member</source>
            <translation>Первоначальный член</translation>
        </message>
        <message>
            <source>Observer since</source>
            <translation>Наблюдатель с</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Представительство</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>Время подачи заявки</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>В ожидании с</translation>
        </message>
        <message>
            <source>Offer expires</source>
            <translation>Предложение действует до</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Причина подачи заявки</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Особые потребности</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Курс</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Организатор</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Вид курса</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Форма участия</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Courses to attend first</source>
            <translation>Курсы, которые нужно пройти сначала</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Устный перевод</translation>
        </message>
        <message>
            <source>Duration (minutes)</source>
            <translation>Длительность (мин)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Places on the waiting list</source>
            <translation>Места в листе ожидания</translation>
        </message>
        <message>
            <source>Places for one mission</source>
            <translation>Места для одного представительства</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Порядок приема</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Плата</translation>
        </message>
        <message>
            <source>Booking policy</source>
            <translation>Правила бронирования</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Сертификат</translation>
        </message>
        <message>
            <source>Given before on</source>
            <translation>Ранее проводился</translation>
        </message>
        <message>
            <source>Link to take part</source>
            <translation>Ссылка для участия</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Преподаватель</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Booking opens</source>
            <translation>Начало бронирования</translation>
        </message>
        <message>
            <source>Booking closes</source>
            <translation>Окончание бронирования</translation>
        </message>
        <message>
            <source>Cancel until</source>
            <translation>Отмена возможна до</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Минимальное число участников</translation>
        </message>
        <message>
            <source>Other State</source>
            <translation>Другое государство</translation>
        </message>
        <message>
            <source>We vote for them in</source>
            <translation>Мы голосуем за них в</translation>
        </message>
        <message>
            <source>They vote for us in</source>
            <translation>Они голосуют за нас в</translation>
        </message>
        <message>
            <source>Note or letter</source>
            <translation>Нота или письмо</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>For the candidature</source>
            <translation>За кандидатуру</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Firmness in per cent</source>
            <translation>Твердость в процентах</translation>
        </message>
        <message>
            <source>For which rounds</source>
            <translation>Для каких туров</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Reconfirm by</source>
            <translation>Подтвердить до</translation>
        </message>
        <message>
            <source>Names to write</source>
            <translation>Имена для записи</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Указание</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Утверждено</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Окончательно</translation>
        </message>
        <message>
            <source>Text in preparation</source>
            <translation>Готовящийся текст</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Прежние версии</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>What should it say?</source>
            <translation>Как должно быть?</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Бронь</translation>
        </message>
        <message>
            <source>Places taken</source>
            <translation>Занято мест</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Лист ожидания</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Тезисы</translation>
        </message>
        <message>
            <source>What we ask for</source>
            <translation>О чём мы просим</translation>
        </message>
        <message>
            <source>About the person to be met</source>
            <translation>О собеседнике</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>Предыдущие встречи</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Дальнейшие шаги</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Высокопоставленное лицо</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Could be moved</source>
            <translation>Можно перенести</translation>
        </message>
        <message>
            <source>Identifier in the calendar file</source>
            <translation>Идентификатор в файле календаря</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Заменено на</translation>
        </message>
        <message>
            <source>Principal of the other side</source>
            <translation>Лицо другой стороны</translation>
        </message>
        <message>
            <source>Offered as one meeting with</source>
            <translation>Предложено объединить с</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Устные переводчики</translation>
        </message>
        <message>
            <source>Their request</source>
            <translation>Их заявка</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Занято</translation>
        </message>
        <message>
            <source>A booth is held for (hours)</source>
            <translation>Кабина удерживается (часов)</translation>
        </message>
        <message>
            <source>The head of mission approves for</source>
            <translation>Глава представительства утверждает для</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Did not take an offered place</source>
            <translation>Предложенное место не принято</translation>
        </message>
        <message>
            <source>Message from the trainer</source>
            <translation>Сообщение преподавателя</translation>
        </message>
        <message>
            <source>Message of</source>
            <translation>Сообщение от</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Hours an offered place is kept</source>
            <translation>Сколько часов сохраняется предложенное место</translation>
        </message>
        <message>
            <source>Why there is no place yet</source>
            <translation>Почему места ещё нет</translation>
        </message>
        <message>
            <source>Session of the body</source>
            <translation>Сессия органа</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Учебное занятие</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Value seen</source>
            <translation>Прежнее значение</translation>
        </message>
        <message>
            <source>Value proposed</source>
            <translation>Предложенное значение</translation>
        </message>
        <message>
            <source>State that stands</source>
            <translation>Выдвигающееся государство</translation>
        </message>
        <message>
            <source>Proposed by the mission of</source>
            <translation>Предложено представительством</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Principal of the requesting side</source>
            <translation>Главный представитель запрашивающей стороны</translation>
        </message>
        <message>
            <source>Rank on the requesting side</source>
            <translation>Ранг с запрашивающей стороны</translation>
        </message>
        <message>
            <source>Persons on the requesting side</source>
            <translation>Число лиц с запрашивающей стороны</translation>
        </message>
    </context>
    <context>
        <name>FieldSections</name>
        <message>
            <source>Show the whole text</source>
            <translation>Показать весь текст</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 would be in two places: also %2.</source>
            <translation>%1 окажется в двух местах: также %2.</translation>
        </message>
        <message>
            <source>%1 has an engagement that could be moved: %2.</source>
            <translation>У %1 есть мероприятие, которое можно перенести: %2.</translation>
        </message>
        <message>
            <source>Too little time to walk to or from: %1.</source>
            <translation>Мало времени на переход: %1.</translation>
        </message>
        <message>
            <source>Almost no break before or after: %1.</source>
            <translation>Почти нет перерыва до или после: %1.</translation>
        </message>
        <message>
            <source>The booth is taken by: %1.</source>
            <translation>Кабина занята: %1.</translation>
        </message>
        <message>
            <source>The other side is known to be elsewhere: %1.</source>
            <translation>Известно, что другая сторона в другом месте: %1.</translation>
        </message>
        <message>
            <source>%1 has more meetings that day than are wanted.</source>
            <translation>У %1 в этот день больше встреч, чем желательно.</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Month and day, for example 02-06.</source>
            <translation>Месяц и день, например 02-06.</translation>
        </message>
        <message>
            <source>Whether the members must all be of different nationality, as in the International Court of Justice.</source>
            <translation>Должны ли все члены быть гражданами разных государств, как в Международном Суде.</translation>
        </message>
        <message>
            <source>The State that stands, or that nominates the person.</source>
            <translation>Государство, которое баллотируется или выдвигает это лицо.</translation>
        </message>
        <message>
            <source>Number of the note, as the mission files it.</source>
            <translation>Номер ноты, под которым она зарегистрирована в представительстве.</translation>
        </message>
        <message>
            <source>The groups whose States may be elected here; empty when seats are not shared out by group.</source>
            <translation>Группы, государства которых могут быть здесь избраны; не заполняется, если места не распределяются по группам.</translation>
        </message>
        <message>
            <source>Empty: as many as there are seats.</source>
            <translation>Не заполнено: столько, сколько мест.</translation>
        </message>
        <message>
            <source>For elections of which only the month or year is known.</source>
            <translation>Для выборов, о которых известен только месяц или год.</translation>
        </message>
        <message>
            <source>Empty: as the rules of the body say.</source>
            <translation>Не заполнено: по правилам органа.</translation>
        </message>
        <message>
            <source>The mission that chairs the group; empty when the Secretariat recorded it.</source>
            <translation>Представительство, председательствующее в группе; не заполняется, если запись внес Секретариат.</translation>
        </message>
        <message>
            <source>The member State, or the State whose nominee holds the seat.</source>
            <translation>Государство-член или государство, чей кандидат занимает место.</translation>
        </message>
        <message>
            <source>The name under which the seat was held, when it differs from today's or the State no longer exists.</source>
            <translation>Название, под которым занималось место, если оно отличается от нынешнего или государство более не существует.</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens; pages link to each other by it.</source>
            <translation>Строчные буквы, цифры и дефисы; по этому имени страницы ссылаются друг на друга.</translation>
        </message>
        <message>
            <source>0 or empty: the page is the chapter itself.</source>
            <translation>0 или не заполнено: страница и есть сама глава.</translation>
        </message>
        <message>
            <source>Written in CommonMark: headings with #, lists with a hyphen, links in brackets.</source>
            <translation>Записывается в CommonMark: заголовки со знаком #, списки с дефисом, ссылки в скобках.</translation>
        </message>
        <message>
            <source>One line that both sides read.</source>
            <translation>Одна строка, которую читают обе стороны.</translation>
        </message>
        <message>
            <source>In order of preference; the meeting may lie anywhere within one of them.</source>
            <translation>В порядке предпочтения; встреча может состояться в любой момент в пределах одного из них.</translation>
        </message>
        <message>
            <source>Local time of the venue. Without any entry the hours are not limited.</source>
            <translation>Местное время. Если ничего не указано, часы не ограничены.</translation>
        </message>
        <message>
            <source>How far this entry can be relied on, judged by its sources.</source>
            <translation>Насколько можно полагаться на эти сведения, судя по источникам.</translation>
        </message>
        <message>
            <source>Documents or pages in which this entry was found, one a line.</source>
            <translation>Документы или страницы, где найдены эти сведения, по одному в строке.</translation>
        </message>
        <message>
            <source>ISO 3166-1 code of three letters, for example FRA.</source>
            <translation>Трехбуквенный код ISO 3166-1, например FRA.</translation>
        </message>
        <message>
            <source>The article that stands before the name in a sentence, where there is one.</source>
            <translation>Артикль, который ставится перед названием в предложении, если он есть.</translation>
        </message>
        <message>
            <source>The group in which the State is counted for elections.</source>
            <translation>Группа, к которой государство относится для целей выборов.</translation>
        </message>
        <message>
            <source>Empty: of a vote received, one's own candidature in the contest.</source>
            <translation>Пусто: для обещанного нам голоса — собственная кандидатура в конкурсе.</translation>
        </message>
        <message>
            <source>Codes of States or names of persons, one a line.</source>
            <translation>Коды государств или имена лиц, по одному в строке.</translation>
        </message>
        <message>
            <source>Number of the capital's instruction.</source>
            <translation>Номер указания из столицы.</translation>
        </message>
        <message>
            <source>Takes the place of the text when the page is published again.</source>
            <translation>Заменит текст, когда страница будет опубликована снова.</translation>
        </message>
        <message>
            <source>Votes and support, too: only your own mission reads this.</source>
            <translation>В том числе голоса и поддержка: читает только ваше представительство.</translation>
        </message>
        <message>
            <source>Left empty, it concerns the whole delegation.</source>
            <translation>Если пусто, относится ко всей делегации.</translation>
        </message>
        <message>
            <source>A speaking slot cannot; a reception perhaps can.</source>
            <translation>Выступление — нельзя, приём — возможно.</translation>
        </message>
        <message>
            <source>What is not confirmed by then becomes free again.</source>
            <translation>Что не подтверждено к этому сроку, снова освобождается.</translation>
        </message>
        <message>
            <source>Bookings of one mission with the same text here get places together or not at all.</source>
            <translation>Заявки одного представительства с одинаковым текстом здесь получают места вместе или не получают вовсе.</translation>
        </message>
        <message>
            <source>Empty: 24 hours, and never longer than until the session begins.</source>
            <translation>Пусто: 24 часа, но не дольше чем до начала занятия.</translation>
        </message>
        <message>
            <source>Note verbale, aide-memoire, voluntary pledges, curriculum vitae.</source>
            <translation>Вербальная нота, памятная записка, добровольные обязательства, биография.</translation>
        </message>
        <message>
            <source>Empty: the value is to be removed.</source>
            <translation>Пусто: значение следует удалить.</translation>
        </message>
        <message>
            <source>From which document you know better.</source>
            <translation>Из какого документа это известно.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86</source>
            <translation>Устав Организации Объединенных Наций, статья 18 (2); правила процедуры ГА, правила 83 и 86</translation>
        </message>
        <message>
            <source>GA rules of procedure, rules 86 and 94</source>
            <translation>правила процедуры ГА, правила 86 и 94</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10</source>
            <translation>Резолюция 60/251 ГА, пункт 7; Статут Международного Суда, статья 10</translation>
        </message>
        <message>
            <source>UN Convention on the Law of the Sea, Annex VI, Article 4 (4)</source>
            <translation>Конвенция ООН по морскому праву, приложение VI, статья 4 (4)</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 92</source>
            <translation>правила процедуры ГА, правило 92</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 93</source>
            <translation>правила процедуры ГА, правило 93</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 94</source>
            <translation>правила процедуры ГА, правило 94</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 139</source>
            <translation>правила процедуры ГА, правило 139</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 140</source>
            <translation>правила процедуры ГА, правило 140</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 151</source>
            <translation>правила процедуры ГА, правило 151</translation>
        </message>
        <message>
            <source>GA decision 34/401, paragraph 16</source>
            <translation>Решение 34/401 ГА, пункт 16</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7</source>
            <translation>Резолюция 60/251 ГА, пункт 7</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Articles 23 and 61</source>
            <translation>Устав Организации Объединенных Наций, статьи 23 и 61</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144</source>
            <translation>Устав Организации Объединенных Наций, статья 23 (2); правила процедуры ГА, правило 144</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 10</source>
            <translation>Статут Международного Суда, статья 10</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 11</source>
            <translation>Статут Международного Суда, статья 11</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 12</source>
            <translation>Статут Международного Суда, статья 12</translation>
        </message>
        <message>
            <source>Provisional rules of procedure of the Security Council, rule 61</source>
            <translation>временные правила процедуры Совета Безопасности, правило 61</translation>
        </message>
    </context>
    <context>
        <name>MeetingEvents</name>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 и %2: %3</translation>
        </message>
    </context>
    <context>
        <name>OutboxExport</name>
        <message>
            <source>New record</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Save the changes that were not sent</source>
            <translation>Сохранить неотправленные изменения</translation>
        </message>
        <message>
            <source>Changes that were not sent</source>
            <translation>Неотправленные изменения</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Стало</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Not synchronised yet; printed %1</source>
            <translation>Еще не синхронизировано; напечатано %1</translation>
        </message>
        <message>
            <source>As of %1, %2</source>
            <translation>По состоянию на %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Выборы</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Day board</source>
            <translation>Расписание дня</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Карта мест</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Закрытый журнал</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Календарь обучения</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaper</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Все представительства</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Время: %1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>В этот день ничего нет.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>With</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>No briefing note has been written.</source>
            <translation>Справка не написана.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Подборка материалов</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Another mission</source>
            <translation>Другое представительство</translation>
        </message>
    </context>
    <context>
        <name>RoundPicture</name>
        <message>
            <source>Required majority: %1</source>
            <translation>Требуемое большинство: %1</translation>
        </message>
        <message>
            <source>%1: %2, elected</source>
            <translation>%1: %2, избран</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Required: %1</source>
            <translation>Требуется: %1</translation>
        </message>
        <message>
            <source>Votes against the required majority</source>
            <translation>Голоса относительно требуемого большинства</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Ballot papers (%1) must be invalid and valid ballots together (%2).</source>
            <translation>Число бюллетеней (%1) должно равняться сумме недействительных и действительных бюллетеней (%2).</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions give %2 members present and voting, not %1.</source>
            <translation>Действительные бюллетени за вычетом воздержавшихся дают число присутствующих и участвующих в голосовании членов %2, а не %1.</translation>
        </message>
        <message>
            <source>The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, Charter, Article 18, or the rules of the body).</source>
            <translation>Требуемое большинство — %2, а не %1 (правила 83 и 94 правил процедуры Генеральной Ассамблеи, статья 18 Устава или правила органа).</translation>
        </message>
        <message>
            <source>%1 received %2 votes, but only %3 members voted.</source>
            <translation>%1: получено голосов — %2, но голосовавших членов только %3.</translation>
        </message>
        <message>
            <source>The votes add up to %1; with %2 names on each ballot no more than %3 are possible.</source>
            <translation>Сумма голосов — %1; при числе имен в бюллетене %2 возможно не более %3.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 — указано в таблице дважды.</translation>
        </message>
        <message>
            <source>Round %1 of this contest is already recorded.</source>
            <translation>Тур %1 этого конкурса уже внесен.</translation>
        </message>
        <message>
            <source>%1 is marked as elected with %2 votes, but %3 are required.</source>
            <translation>%1: отмечено избрание при числе голосов %2, но требуется %3.</translation>
        </message>
        <message>
            <source>%1 names are marked as elected for %2 seats.</source>
            <translation>Отмечено избранных: %1, мест: %2.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied: a special ballot among them is needed (rule 94 of the General Assembly).</source>
            <translation>При равенстве голосов за последнее место никто из набравших равное число не избирается: необходимо особое голосование между ними (правило 94 правил процедуры Генеральной Ассамблеи).</translation>
        </message>
        <message>
            <source>A restricted ballot has at most %2 names, twice the seats left; here are %1 (rules 93 and 94 of the General Assembly).</source>
            <translation>В ограниченном голосовании имен не более %2 — вдвое больше оставшихся мест; здесь их %1 (правила 93 и 94 правил процедуры Генеральной Ассамблеи).</translation>
        </message>
        <message>
            <source>%1 had no votes in the round before this restricted ballot.</source>
            <translation>%1: в туре перед этим ограниченным голосованием голосов не получено.</translation>
        </message>
        <message>
            <source>%1 is not in a regional group for which these seats are meant.</source>
            <translation>%1 — не из региональной группы, для которой предназначены эти места.</translation>
        </message>
        <message>
            <source>An official round needs the number of members present and voting, the required majority and the votes.</source>
            <translation>Для официального тура нужны число присутствующих и участвующих в голосовании членов, требуемое большинство и голоса.</translation>
        </message>
        <message>
            <source>The code %1 is already used.</source>
            <translation>Код %1 уже используется.</translation>
        </message>
        <message>
            <source>The distribution gives %1 seats, but the body has %2.</source>
            <translation>По распределению мест %1, а у органа их %2.</translation>
        </message>
        <message>
            <source>Say how many consecutive terms are allowed.</source>
            <translation>Укажите, сколько последовательных сроков допускается.</translation>
        </message>
        <message>
            <source>Terms that begin on a fixed day need that day as month and day, for example 02-06.</source>
            <translation>Для сроков, начинающихся в установленный день, нужны его месяц и число, например 02-06.</translation>
        </message>
        <message>
            <source>A body cannot be its own parent.</source>
            <translation>Орган не может быть вышестоящим для самого себя.</translation>
        </message>
        <message>
            <source>An observer State cannot stand for election by this organ.</source>
            <translation>Государство-наблюдатель не может баллотироваться на выборах, проводимых этим органом.</translation>
        </message>
        <message>
            <source>The contest belongs to another election.</source>
            <translation>Конкурс относится к другим выборам.</translation>
        </message>
        <message>
            <source>The election is to another body.</source>
            <translation>Эти выборы проводятся в другой орган.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Период заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>Persons are elected to this body: name the candidate.</source>
            <translation>В этот орган избираются лица: назовите кандидата.</translation>
        </message>
        <message>
            <source>States are elected to this body, not persons.</source>
            <translation>В этот орган избираются государства, а не лица.</translation>
        </message>
        <message>
            <source>%1 already has an active candidature in this contest.</source>
            <translation>%1: в этом конкурсе уже есть действующая кандидатура.</translation>
        </message>
        <message>
            <source>A retiring member is not eligible for immediate re-election (Charter, Article 23; rule 144 of the General Assembly); the present term ends on %1.</source>
            <translation>Выбывающий член не подлежит немедленному переизбранию (статья 23 Устава; правило 144 правил процедуры Генеральной Ассамблеи); текущий срок истекает %1.</translation>
        </message>
        <message>
            <source>No more than %1 terms are allowed here, and %2 have been served.</source>
            <translation>Допустимое число сроков: не более %1; уже исполнено: %2.</translation>
        </message>
        <message>
            <source>Another candidate of the same nationality stands; no two nationals of one State can be members.</source>
            <translation>Баллотируется другой кандидат того же гражданства; двое граждан одного государства не могут быть членами.</translation>
        </message>
        <message>
            <source>The State is still a member of this body until %1.</source>
            <translation>Государство остается членом этого органа до %1.</translation>
        </message>
        <message>
            <source>The election is in %1 days and the candidature has not been notified in writing.</source>
            <translation>До выборов осталось дней: %1, а письменного уведомления о кандидатуре не представлено.</translation>
        </message>
        <message>
            <source>Nominations for this election are closed.</source>
            <translation>Выдвижение кандидатур на эти выборы завершено.</translation>
        </message>
        <message>
            <source>Choose the election and the contest first.</source>
            <translation>Сначала выберите выборы и конкурс.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won.</source>
            <translation>Все места в этом конкурсе уже заполнены.</translation>
        </message>
        <message>
            <source>A national of the same State has already been elected.</source>
            <translation>Гражданин того же государства уже избран.</translation>
        </message>
        <message>
            <source>A ballot paper cannot carry more names (%1) than there are seats (%2).</source>
            <translation>Имен в бюллетене (%1) не может быть больше, чем мест (%2).</translation>
        </message>
        <message>
            <source>Elections to this body are always held by ballot, even with as many candidates as seats.</source>
            <translation>Выборы в этот орган всегда проводятся путем голосования, даже если кандидатов столько же, сколько мест.</translation>
        </message>
        <message>
            <source>%1 candidates are marked as elected for %2 seats.</source>
            <translation>Отмечено избранных кандидатов: %1, мест: %2.</translation>
        </message>
        <message>
            <source>The distribution of seats of this body has no seat for one of these groups.</source>
            <translation>В распределении мест этого органа для одной из этих групп места нет.</translation>
        </message>
        <message>
            <source>%1 candidates are endorsed for %2 seats.</source>
            <translation>Поддержано кандидатов: %1, мест: %2.</translation>
        </message>
        <message>
            <source>There are more candidates than seats: a ballot is needed.</source>
            <translation>Кандидатов больше, чем мест: необходимо голосование.</translation>
        </message>
        <message>
            <source>A delegation has asked for a ballot (decision 34/401, paragraph 16).</source>
            <translation>Одна из делегаций просила провести голосование (решение 34/401, пункт 16).</translation>
        </message>
        <message>
            <source>Not every seat has been won yet.</source>
            <translation>Заполнены еще не все места.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Последний день предшествует первому.</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>Срок заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>A by-election fills the rest of a term: say when that term ends (rules 139 and 140 of the General Assembly).</source>
            <translation>Дополнительные выборы проводятся на оставшийся срок: укажите, когда он истекает (правила 139 и 140 правил процедуры Генеральной Ассамблеи).</translation>
        </message>
        <message>
            <source>The contests of this election have %1 seats together, but the election has %2.</source>
            <translation>В конкурсах этих выборов мест всего %1, а на выборах — %2.</translation>
        </message>
        <message>
            <source>The day of the election has passed, but it has not been opened.</source>
            <translation>День выборов прошел, но они не были открыты.</translation>
        </message>
        <message>
            <source>Some contests of this election are not decided yet.</source>
            <translation>По некоторым конкурсам этих выборов решение еще не принято.</translation>
        </message>
        <message>
            <source>Say which regional group.</source>
            <translation>Укажите региональную группу.</translation>
        </message>
        <message>
            <source>Name the organization.</source>
            <translation>Назовите организацию.</translation>
        </message>
        <message>
            <source>The candidate's State is in another regional group.</source>
            <translation>Государство кандидата входит в другую региональную группу.</translation>
        </message>
        <message>
            <source>A group's endorsement is recorded by the mission that chairs that group.</source>
            <translation>Решение группы о поддержке вносит представительство, председательствующее в ней.</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>Эта дата еще не наступила.</translation>
        </message>
        <message>
            <source>The endorsement is for another election than the candidature.</source>
            <translation>Решение о поддержке относится не к тем выборам, что кандидатура.</translation>
        </message>
        <message>
            <source>A full term of this body lasts %1 years.</source>
            <translation>Полный срок в этом органе составляет (лет): %1.</translation>
        </message>
        <message>
            <source>The same member already holds a seat of this body until %1.</source>
            <translation>Тот же член уже занимает место в этом органе до %1.</translation>
        </message>
        <message>
            <source>A term that ended early needs its last day and the reason.</source>
            <translation>Для срока, прекратившегося досрочно, нужны последний день и причина.</translation>
        </message>
        <message>
            <source>The day on which it ended lies outside the term.</source>
            <translation>День прекращения лежит за пределами срока.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens only.</source>
            <translation>Используйте только строчные буквы, цифры и дефисы.</translation>
        </message>
        <message>
            <source>Another page has the name %1.</source>
            <translation>Имя %1 уже есть у другой страницы.</translation>
        </message>
        <message>
            <source>A section belongs to the page of its own chapter.</source>
            <translation>Раздел относится к странице своей главы.</translation>
        </message>
        <message>
            <source>Say of which chapter this is a section.</source>
            <translation>Укажите, разделом какой главы это является.</translation>
        </message>
        <message>
            <source>There is already a page in this place (%1).</source>
            <translation>На этом месте уже есть страница (%1).</translation>
        </message>
        <message>
            <source>A page that others read needs a text.</source>
            <translation>Странице, которую читают другие, нужен текст.</translation>
        </message>
        <message>
            <source>The text is missing in %1 of the six languages.</source>
            <translation>Текст отсутствует на %1 из шести языков.</translation>
        </message>
        <message>
            <source>The code %1 is already used in this venue.</source>
            <translation>Код %1 в этом месте уже используется.</translation>
        </message>
        <message>
            <source>There is no such venue.</source>
            <translation>Такого места проведения нет.</translation>
        </message>
        <message>
            <source>A blocking must end after it begins.</source>
            <translation>Период недоступности должен заканчиваться позже, чем начинается.</translation>
        </message>
        <message>
            <source>The booth has more seats than its venue (%1).</source>
            <translation>В кабине больше мест, чем во всем помещении (%1).</translation>
        </message>
        <message>
            <source>The departure lies before the arrival.</source>
            <translation>Отбытие предшествует прибытию.</translation>
        </message>
        <message>
            <source>A mission cannot ask to meet itself.</source>
            <translation>Представительство не может просить о встрече с самим собой.</translation>
        </message>
        <message>
            <source>A preferred time must end after it begins.</source>
            <translation>Предпочтительный интервал должен заканчиваться позже, чем начинается.</translation>
        </message>
        <message>
            <source>A preferred time is shorter than the meeting (%1 minutes).</source>
            <translation>Предпочтительный интервал короче встречи (%1 мин).</translation>
        </message>
        <message>
            <source>A preferred time lies outside the opening hours of the venue.</source>
            <translation>Предпочтительное время выходит за часы работы места проведения.</translation>
        </message>
        <message>
            <source>The venue needs %1 hours' notice: no preferred time is late enough.</source>
            <translation>Для этого места нужно предварительное уведомление за %1 ч: ни один из предпочтительных интервалов не подходит.</translation>
        </message>
        <message>
            <source>The venue takes requests no more than %1 days ahead.</source>
            <translation>Заявки на это место принимаются не ранее чем за %1 дн.</translation>
        </message>
        <message>
            <source>This venue does not take bilateral requests.</source>
            <translation>Для этого места заявки на двусторонние встречи не принимаются.</translation>
        </message>
        <message>
            <source>The meeting must end after it begins.</source>
            <translation>Встреча должна заканчиваться позже, чем начинается.</translation>
        </message>
        <message>
            <source>There is no such booth in use.</source>
            <translation>Такой действующей кабины нет.</translation>
        </message>
        <message>
            <source>The booth is blocked at that time.</source>
            <translation>В это время кабина недоступна.</translation>
        </message>
        <message>
            <source>The meeting lies outside the opening hours of the venue.</source>
            <translation>Встреча выходит за часы работы места проведения.</translation>
        </message>
        <message>
            <source>The booth has %2 seats for %1 persons.</source>
            <translation>Мест в кабине: %2, а человек: %1.</translation>
        </message>
        <message>
            <source>The booth is already given to another meeting at that time.</source>
            <translation>На это время кабина уже отдана для другой встречи.</translation>
        </message>
        <message>
            <source>A mission may have %1 meetings a day in this venue.</source>
            <translation>Допустимое число встреч одного представительства в день в этом месте: %1.</translation>
        </message>
        <message>
            <source>The venue is given in slots of %1 minutes.</source>
            <translation>Место предоставляется интервалами по %1 мин.</translation>
        </message>
        <message>
            <source>The principal belongs to another State.</source>
            <translation>Главный представитель — от другого государства.</translation>
        </message>
        <message>
            <source>The principal has another meeting at that time.</source>
            <translation>У главного представителя в это время другая встреча.</translation>
        </message>
        <message>
            <source>The other mission has asked to meet yours as well: one meeting may be enough.</source>
            <translation>Другое представительство тоже попросило о встрече с вашим: возможно, достаточно одной встречи.</translation>
        </message>
        <message>
            <source>The ranks on the two sides differ.</source>
            <translation>Ранги двух сторон различаются.</translation>
        </message>
        <message>
            <source>Give at least one preferred time.</source>
            <translation>Укажите хотя бы один предпочтительный интервал.</translation>
        </message>
        <message>
            <source>The booth was held only until a time that has passed: hold it again.</source>
            <translation>Срок удержания кабины истек: удержите ее снова.</translation>
        </message>
        <message>
            <source>The booth is still held for the mission.</source>
            <translation>Кабина еще удерживается за представительством.</translation>
        </message>
        <message>
            <source>A preferred time still lies ahead.</source>
            <translation>Один из предпочтительных интервалов еще впереди.</translation>
        </message>
        <message>
            <source>The other side has not proposed a time.</source>
            <translation>Другая сторона не предложила времени.</translation>
        </message>
        <message>
            <source>The meeting has not begun yet.</source>
            <translation>Встреча еще не началась.</translation>
        </message>
        <message>
            <source>Opening hours are written as hours and minutes, for example 09:00.</source>
            <translation>Часы работы записываются в часах и минутах, например 09:00.</translation>
        </message>
        <message>
            <source>The venue closes at %2, before it opens at %1.</source>
            <translation>Место закрывается в %2, раньше, чем открывается, — в %1.</translation>
        </message>
        <message>
            <source>The code of a State is three capital letters.</source>
            <translation>Код государства — три прописные буквы.</translation>
        </message>
        <message>
            <source>A Member State needs the regional group in which it is counted for elections.</source>
            <translation>Для государства-члена нужна региональная группа, к которой оно относится для целей выборов.</translation>
        </message>
        <message>
            <source>The date of admission of this Member State is missing.</source>
            <translation>Не указана дата приема этого государства-члена.</translation>
        </message>
        <message>
            <source>No State was a member before the Charter came into force on 24 October 1945.</source>
            <translation>Ни одно государство не было членом до вступления Устава в силу 24 октября 1945 года.</translation>
        </message>
        <message>
            <source>There is no such session.</source>
            <translation>Такого занятия нет.</translation>
        </message>
        <message>
            <source>This person has asked for this session already.</source>
            <translation>Это лицо уже подало заявку на это занятие.</translation>
        </message>
        <message>
            <source>This person has a place in another session at the same time.</source>
            <translation>У этого лица есть место на другом занятии в то же время.</translation>
        </message>
        <message>
            <source>This person has not attended the course that comes first: %1.</source>
            <translation>Это лицо не прошло предварительный курс: %1.</translation>
        </message>
        <message>
            <source>The mission has a confirmed bilateral meeting during the session.</source>
            <translation>Во время занятия у представительства есть подтвержденная двусторонняя встреча.</translation>
        </message>
        <message>
            <source>Booking for this session has not opened yet.</source>
            <translation>Бронирование на это занятие еще не началось.</translation>
        </message>
        <message>
            <source>Booking for this session is closed.</source>
            <translation>Бронирование на это занятие завершено.</translation>
        </message>
        <message>
            <source>The session is cancelled or over.</source>
            <translation>Занятие отменено или уже прошло.</translation>
        </message>
        <message>
            <source>No place is left.</source>
            <translation>Мест не осталось.</translation>
        </message>
        <message>
            <source>The session and its waiting list are full.</source>
            <translation>Мест нет ни на занятии, ни в листе ожидания.</translation>
        </message>
        <message>
            <source>The mission has as many places in this session as one mission may have.</source>
            <translation>У представительства на этом занятии уже столько мест, сколько допускается.</translation>
        </message>
        <message>
            <source>Someone else has waited longer for this session.</source>
            <translation>Кто-то другой ожидает места на этом занятии дольше.</translation>
        </message>
        <message>
            <source>The offer would end before it begins.</source>
            <translation>Предложение закончилось бы раньше, чем началось.</translation>
        </message>
        <message>
            <source>The offer has ended.</source>
            <translation>Срок предложения истек.</translation>
        </message>
        <message>
            <source>The offer is still running.</source>
            <translation>Предложение еще действует.</translation>
        </message>
        <message>
            <source>It is too late to cancel: please call the trainer.</source>
            <translation>Отменять уже поздно: свяжитесь с преподавателем по телефону.</translation>
        </message>
        <message>
            <source>The session has not begun yet.</source>
            <translation>Занятие еще не началось.</translation>
        </message>
        <message>
            <source>A course cannot be required before itself.</source>
            <translation>Курс не может предварять самого себя.</translation>
        </message>
        <message>
            <source>Individual coaching has one place.</source>
            <translation>На индивидуальных занятиях одно место.</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>Такого курса нет.</translation>
        </message>
        <message>
            <source>The session must end after it begins.</source>
            <translation>Занятие должно заканчиваться позже, чем начинается.</translation>
        </message>
        <message>
            <source>Booking closes before it opens.</source>
            <translation>Бронирование заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>Booking must close before the session ends.</source>
            <translation>Бронирование должно заканчиваться до конца занятия.</translation>
        </message>
        <message>
            <source>Bookings cannot be cancelled after the session has begun.</source>
            <translation>После начала занятия отменить бронирование нельзя.</translation>
        </message>
        <message>
            <source>The fewest participants (%1) are more than there are places (%2).</source>
            <translation>Минимальное число участников (%1) больше числа мест (%2).</translation>
        </message>
        <message>
            <source>The venue has %1 places.</source>
            <translation>Мест в помещении: %1.</translation>
        </message>
        <message>
            <source>The session is not over yet.</source>
            <translation>Занятие еще не закончилось.</translation>
        </message>
        <message>
            <source>There is no State with the code %1.</source>
            <translation>Нет государства с кодом %1.</translation>
        </message>
        <message>
            <source>All seats of this contest were won before round %1.</source>
            <translation>Все места в этом конкурсе были заполнены до тура %1.</translation>
        </message>
        <message>
            <source>Both sides of the deal are the same contest.</source>
            <translation>Обе стороны договоренности относятся к одному и тому же конкурсу.</translation>
        </message>
        <message>
            <source>One of the two elections is over: say how the deal stands.</source>
            <translation>Одни из двух выборов прошли: укажите состояние договоренности.</translation>
        </message>
        <message>
            <source>With this one, %1 votes are promised for %2 seats; one's own candidate counts.</source>
            <translation>С этим обещано голосов: %1 на мест: %2; собственный кандидат учитывается.</translation>
        </message>
        <message>
            <source>The candidature no longer runs: release the promise, or carry it over.</source>
            <translation>Кандидатура больше не действует: снимите обещание или перенесите его.</translation>
        </message>
        <message>
            <source>The candidature is in another contest.</source>
            <translation>Кандидатура относится к другому конкурсу.</translation>
        </message>
        <message>
            <source>It was to be reconfirmed by %1.</source>
            <translation>Следовало подтвердить до %1.</translation>
        </message>
        <message>
            <source>A ballot paper here carries at most %2 names; the plan has %1.</source>
            <translation>В бюллетене здесь может быть не более %2 имен; в плане — %1.</translation>
        </message>
        <message>
            <source>%1 no longer stands in this contest.</source>
            <translation>%1 больше не участвует в этом конкурсе.</translation>
        </message>
        <message>
            <source>There is no such page.</source>
            <translation>Такой страницы нет.</translation>
        </message>
        <message>
            <source>Your mission is on neither side of this meeting.</source>
            <translation>Ваше представительство не участвует в этой встрече.</translation>
        </message>
        <message>
            <source>There is a briefing note for this meeting already.</source>
            <translation>Справка к этой встрече уже есть.</translation>
        </message>
        <message>
            <source>The engagement must end after it begins.</source>
            <translation>Мероприятие должно заканчиваться после начала.</translation>
        </message>
        <message>
            <source>The dignitary belongs to another State.</source>
            <translation>Это лицо представляет другое государство.</translation>
        </message>
        <message>
            <source>The dignitary has another engagement at that time: %1.</source>
            <translation>У этого лица в это время другое мероприятие: %1.</translation>
        </message>
        <message>
            <source>Every preferred time has passed.</source>
            <translation>Всё предпочтительное время уже прошло.</translation>
        </message>
        <message>
            <source>The largest booth of the venue has %2 seats for %1 persons.</source>
            <translation>В самой большой кабине %2 мест на %1 человек.</translation>
        </message>
        <message>
            <source>No booth is free any more within the preferred times.</source>
            <translation>В предпочтительное время свободных кабин больше нет.</translation>
        </message>
        <message>
            <source>%1 interprets another meeting at that time.</source>
            <translation>%1 в это время переводит на другой встрече.</translation>
        </message>
        <message>
            <source>A change names a submitted request between the same two missions.</source>
            <translation>Изменение относится к поданной заявке между теми же двумя представительствами.</translation>
        </message>
        <message>
            <source>Another change of this request waits already: take that one back first.</source>
            <translation>Другое изменение этой заявки уже ожидает: сначала отзовите его.</translation>
        </message>
        <message>
            <source>The other request does not ask for the same meeting any more.</source>
            <translation>Другая заявка больше не касается этой встречи.</translation>
        </message>
        <message>
            <source>Only a focal point, the head or the administrator of the mission books for others.</source>
            <translation>Записывать других могут только координатор, глава или администратор представительства.</translation>
        </message>
        <message>
            <source>The group is larger than the session.</source>
            <translation>Группа больше, чем мест на занятии.</translation>
        </message>
        <message>
            <source>The trainer gives another session at the same time.</source>
            <translation>Преподаватель ведёт другое занятие в это же время.</translation>
        </message>
        <message>
            <source>The candidature is that of another State.</source>
            <translation>Это кандидатура другого государства.</translation>
        </message>
        <message>
            <source>A field stands twice among the changes.</source>
            <translation>Одно поле встречается среди изменений дважды.</translation>
        </message>
        <message>
            <source>“%1” is not a value that the field can hold.</source>
            <translation>«%1» — недопустимое значение для этого поля.</translation>
        </message>
        <message>
            <source>Every value proposed is the one that stands there.</source>
            <translation>Все предложенные значения уже записаны.</translation>
        </message>
        <message>
            <source>The candidature has changed since: its value is no longer the one seen.</source>
            <translation>С тех пор кандидатура изменилась: значение уже не то, что было.</translation>
        </message>
        <message>
            <source>The candidature is no longer there.</source>
            <translation>Кандидатуры больше нет.</translation>
        </message>
        <message>
            <source>A change to one's own candidature is approved by the head of mission.</source>
            <translation>Изменение собственной кандидатуры утверждает глава представительства.</translation>
        </message>
        <message>
            <source>The candidature would break its own rules with these values.</source>
            <translation>С этими значениями кандидатура нарушила бы свои правила.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>Это время уже прошло: выберите более позднее.</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>Please fill this in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>This is not the kind of value that belongs here.</source>
            <translation>Значение такого вида здесь не подходит.</translation>
        </message>
        <message>
            <source>This is too long; at most %1 characters fit.</source>
            <translation>Слишком длинно; предел числа знаков: %1.</translation>
        </message>
        <message>
            <source>There are too many entries; at most %1 fit.</source>
            <translation>Слишком много элементов; предел: %1.</translation>
        </message>
        <message>
            <source>This number must lie between %1 and %2.</source>
            <translation>Это число должно быть в пределах от %1 до %2.</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>Выберите одно из предложенных значений.</translation>
        </message>
        <message>
            <source>This does not have the form it should have.</source>
            <translation>Это записано не в той форме, которая нужна.</translation>
        </message>
        <message>
            <source>This is not a valid date.</source>
            <translation>Это недопустимая дата.</translation>
        </message>
        <message>
            <source>This is not a known time zone.</source>
            <translation>Такой часовой пояс не известен.</translation>
        </message>
        <message>
            <source>This contains characters that cannot be shown.</source>
            <translation>Здесь есть знаки, которые нельзя отобразить.</translation>
        </message>
        <message>
            <source>This entry holds something unknown.</source>
            <translation>Этот элемент содержит нечто неизвестное.</translation>
        </message>
        <message>
            <source>This entry is there twice.</source>
            <translation>Этот элемент указан дважды.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Ваша роль этого не допускает.</translation>
        </message>
        <message>
            <source>This belongs to another mission.</source>
            <translation>Это относится к другому представительству.</translation>
        </message>
        <message>
            <source>In its present status this can no longer be changed.</source>
            <translation>В нынешнем состоянии это уже нельзя изменить.</translation>
        </message>
        <message>
            <source>This is set by the service.</source>
            <translation>Это устанавливает сервис.</translation>
        </message>
        <message>
            <source>The record named here does not exist.</source>
            <translation>Указанной здесь записи не существует.</translation>
        </message>
        <message>
            <source>There is no State of this code.</source>
            <translation>Государства с таким кодом нет.</translation>
        </message>
        <message>
            <source>This is not within its limits.</source>
            <translation>Это выходит за допустимые пределы.</translation>
        </message>
        <message>
            <source>The service does not accept this value (%1).</source>
            <translation>Сервис не принимает это значение (%1).</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>No limit</source>
            <translation>Без ограничений</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full, %n waiting</source>
            <translation>
                <numerusform>Мест нет, ждёт %n</numerusform>
                <numerusform>Мест нет, ждут %n</numerusform>
                <numerusform>Мест нет, ждут %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, номер %2</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Language and look</source>
            <translation>Язык и внешний вид</translation>
        </message>
        <message>
            <source>Network and notices</source>
            <translation>Сеть и уведомления</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокая контрастность</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Also with Ctrl and plus, minus or zero.</source>
            <translation>Также клавишей Ctrl с плюсом, минусом или нулем.</translation>
        </message>
        <message>
            <source>Compact lists</source>
            <translation>Плотные списки</translation>
        </message>
        <message>
            <source>More rows on the screen.</source>
            <translation>Больше строк на экране.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Прокси-сервер</translation>
        </message>
        <message>
            <source>Desktop notices</source>
            <translation>Уведомления на рабочем столе</translation>
        </message>
        <message>
            <source>When something needs your attention while you work elsewhere.</source>
            <translation>Когда что-то требует вашего внимания, а вы заняты в другой программе.</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Закрытый журнал</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>Блокировать через (минут бездействия)</translation>
        </message>
        <message>
            <source>Meetings and paper</source>
            <translation>Встречи и бумага</translation>
        </message>
        <message>
            <source>A4 paper</source>
            <translation>Бумага A4</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Бумага Letter</translation>
        </message>
        <message>
            <source>Walk (minutes)</source>
            <translation>Переход (минут)</translation>
        </message>
        <message>
            <source>Between two venues.</source>
            <translation>Между двумя помещениями.</translation>
        </message>
        <message>
            <source>Shortest break (minutes)</source>
            <translation>Наименьший перерыв (минут)</translation>
        </message>
        <message>
            <source>Most meetings a day</source>
            <translation>Встреч в день, не более</translation>
        </message>
        <message>
            <source>Zero: no limit.</source>
            <translation>Ноль: без ограничения.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Notices of meetings</source>
            <translation>Уведомления о встречах</translation>
        </message>
        <message>
            <source>When a meeting of your mission changes.</source>
            <translation>Когда меняется встреча вашего представительства.</translation>
        </message>
        <message>
            <source>Remind before (minutes)</source>
            <translation>Напомнить за (минут)</translation>
        </message>
        <message>
            <source>Before a meeting. Zero: no reminder.</source>
            <translation>До встречи. Ноль: без напоминания.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Тишина с</translation>
        </message>
        <message>
            <source>For example 22:00. Empty: never quiet.</source>
            <translation>Например, 22:00. Пусто: тишины нет.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Тишина до</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Вложения</translation>
        </message>
        <message>
            <source>Keep guide pictures</source>
            <translation>Хранить рисунки руководства</translation>
        </message>
        <message>
            <source>For travel: they are fetched when the guide is opened next.</source>
            <translation>Для поездок: они загружаются при следующем открытии руководства.</translation>
        </message>
        <message>
            <source>Most space for attachments</source>
            <translation>Наибольший объём вложений</translation>
        </message>
        <message>
            <source>Lock the window after</source>
            <translation>Блокировать окно через</translation>
        </message>
        <message>
            <source>Without a touch, when a passphrase is set below.</source>
            <translation>Без действий, если ниже задана парольная фраза.</translation>
        </message>
        <message>
            <source>For example http://proxy.example.org:3128. Empty: the system's. Used at once.</source>
            <translation>Например, http://proxy.example.org:3128. Пусто: системный. Применяется сразу.</translation>
        </message>
        <message>
            <source>What was not used for the longest time is removed first and fetched again when it is needed.</source>
            <translation>Первым удаляется то, что дольше всего не использовалось; при необходимости загружается снова.</translation>
        </message>
    </context>
    <context>
        <name>SyncText</name>
        <message>
            <source>Signed out</source>
            <translation>Вход не выполнен</translation>
        </message>
        <message>
            <source>You can read and write; nothing is sent or fetched until you sign in.</source>
            <translation>Можно читать и писать; до входа ничего не отправляется и не загружается.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет подключения</translation>
        </message>
        <message>
            <source>You can go on working; everything is sent at the next connection.</source>
            <translation>Можно продолжать работу; все будет отправлено при следующем подключении.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Подключено</translation>
        </message>
        <message>
            <source>Please sign in again</source>
            <translation>Войдите снова</translation>
        </message>
        <message>
            <source>Please update Chancery</source>
            <translation>Обновите Chancery</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 из %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Fetching everything…</source>
            <translation>Загрузка всех данных…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Обновление…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Отправка…</translation>
        </message>
        <message>
            <source>Preparing the search…</source>
            <translation>Подготовка поиска…</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Полные данные на %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n в ожидании</numerusform>
                <numerusform>%n в ожидании</numerusform>
                <numerusform>%n в ожидании</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n требует внимания</numerusform>
                <numerusform>%n требуют внимания</numerusform>
                <numerusform>%n требуют внимания</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingPaper</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>Лист регистрации</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Представительство</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Свидетельство об участии</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>Настоящим подтверждается, что</translation>
        </message>
        <message>
            <source>attended the session</source>
            <translation>участвовал(а) в занятии</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>%1 votes are required: two thirds of the %2 members present and voting.</source>
            <translation>Требуется голосов: %1 — две трети присутствующих и участвующих в голосовании членов (%2).</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of the %2 members present and voting.</source>
            <translation>Требуется голосов: %1 — более половины присутствующих и участвующих в голосовании членов (%2).</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of all %2 members, voting or not.</source>
            <translation>Требуется голосов: %1 — более половины всех членов (%2), независимо от участия в голосовании.</translation>
        </message>
        <message>
            <source>%1 votes are required: two thirds of the %2 present and voting, and more than half of all %3.</source>
            <translation>Требуется голосов: %1 — две трети присутствующих и участвующих в голосовании (%2) и более половины всех (%3).</translation>
        </message>
        <message>
            <source>%1 votes are required, as the record says; it cannot be computed.</source>
            <translation>Требуется голосов: %1, как указано в отчете; вычислить невозможно.</translation>
        </message>
        <message>
            <source>%1 is elected with %2 votes; %3 were required.</source>
            <translation>%1 избирается, получив голосов: %2; требовалось: %3.</translation>
        </message>
        <message>
            <source>All seats are filled (%1). No further ballot.</source>
            <translation>Все места заполнены (%1). Дальнейшего голосования нет.</translation>
        </message>
        <message>
            <source>%1 have the majority with equal votes for fewer seats (%2): a special ballot among them.</source>
            <translation>%1 получили большинство при равном числе голосов, а мест меньше (%2): между ними проводится специальное голосование.</translation>
        </message>
        <message>
            <source>%1 have equal votes: the President decides by drawing lots.</source>
            <translation>%1 получили равное число голосов: Председатель решает жеребьевкой.</translation>
        </message>
        <message>
            <source>Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.</source>
            <translation>Далее: ограниченное голосование %1 из 3 между %2; осталось мест: %3, поэтому не более имен: %4.</translation>
        </message>
        <message>
            <source>Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.</source>
            <translation>Далее: неограниченное голосование %1 из 3, за любое имя; осталось мест: %2.</translation>
        </message>
        <message>
            <source>No more names than seats are left; the ballot is held all the same.</source>
            <translation>Имен осталось не больше, чем мест; голосование все равно проводится.</translation>
        </message>
        <message>
            <source>Elections to this body are always by secret ballot, without nominations.</source>
            <translation>Выборы в этот орган всегда проводятся тайным голосованием, без выдвижения кандидатур.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.</source>
            <translation>Кандидатов: %1, мест: %2. Равное число кандидатов и мест здесь не отменяет голосования.</translation>
        </message>
        <message>
            <source>%1 asked for a ballot.</source>
            <translation>%1 просит провести голосование.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A ballot is needed.</source>
            <translation>Кандидатов: %1, мест: %2. Необходимо голосование.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks for one.</source>
            <translation>Кандидатов: %1, мест: %2. Голосование можно не проводить, если его не потребует какая-либо делегация.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. Those who stand can be elected without a ballot.</source>
            <translation>Кандидатов: %1, мест: %2. Выдвинутые кандидаты могут быть избраны без голосования.</translation>
        </message>
        <message>
            <source>Seats without a candidate: %1. They are postponed and carried over.</source>
            <translation>Мест без кандидата: %1. Они откладываются и переносятся.</translation>
        </message>
        <message>
            <source>Members are appointed; there is no ballot.</source>
            <translation>Члены назначаются; голосования нет.</translation>
        </message>
        <message>
            <source>An observer State cannot be elected to this body.</source>
            <translation>Государство-наблюдатель не может быть избрано в этот орган.</translation>
        </message>
        <message>
            <source>The seats are meant for another regional group (own: %1).</source>
            <translation>Места предназначены для другой региональной группы (своя: %1).</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election: the present term ends on %1.</source>
            <translation>Не подлежит немедленному переизбранию: нынешний срок истекает %1.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 consecutive terms, and %2 have been served.</source>
            <translation>Не может быть избран: не более %1 сроков подряд, отработано: %2.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 terms in all, and %2 have been served.</source>
            <translation>Не может быть избран: всего не более %1 сроков, отработано: %2.</translation>
        </message>
        <message>
            <source>Still a member on the first day: until %1.</source>
            <translation>В первый день еще член: до %1.</translation>
        </message>
        <message>
            <source>May be re-elected; terms served without a break: %1.</source>
            <translation>Может быть переизбран; сроков подряд: %1.</translation>
        </message>
        <message>
            <source>Already a candidate here for the term from %1.</source>
            <translation>Уже кандидат здесь на срок с %1 года.</translation>
        </message>
        <message>
            <source>Also a candidate for %1, for a term from %2.</source>
            <translation>Также кандидат в %1 на срок с %2 года.</translation>
        </message>
        <message>
            <source>The group has endorsed candidates (%1) for all seats (%2).</source>
            <translation>Группа поддержала кандидатов (%1) на все места (%2).</translation>
        </message>
        <message>
            <source>Term of %1 years from 1 January.</source>
            <translation>Срок (лет): %1, с 1 января.</translation>
        </message>
        <message>
            <source>Term of %1 years from the body's fixed day.</source>
            <translation>Срок (лет): %1, с установленного для органа дня.</translation>
        </message>
        <message>
            <source>By-election for the unexpired term, until %1.</source>
            <translation>Дополнительные выборы на неистекший срок, до %1.</translation>
        </message>
        <message>
            <source>Invalid and valid ballots do not add up to the ballot papers.</source>
            <translation>Сумма недействительных и действительных бюллетеней не равна числу бюллетеней.</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions do not give the members voting.</source>
            <translation>Действительные бюллетени за вычетом воздержавшихся не дают числа голосовавших.</translation>
        </message>
        <message>
            <source>%1 has %2 votes, but only %3 members voted.</source>
            <translation>У кандидата %1 голосов: %2, но голосовало только членов: %3.</translation>
        </message>
        <message>
            <source>The votes add up to %1; no more than %2 are possible.</source>
            <translation>Сумма голосов — %1; возможно не более %2.</translation>
        </message>
        <message>
            <source>The majority was announced as %1; by the rules it is %2.</source>
            <translation>Объявленное большинство — %1; по правилам — %2.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero: %1.</source>
            <translation>Число не может быть меньше нуля: %1.</translation>
        </message>
        <message>
            <source>There are %1 ballot papers, but only %2 members.</source>
            <translation>Бюллетеней %1, а членов только %2.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 — указано в таблице дважды.</translation>
        </message>
        <message>
            <source>Rounds %1 to %2 are not recorded here.</source>
            <translation>Туры с %1 по %2 здесь не записаны.</translation>
        </message>
        <message>
            <source>The round was recorded as “%1”; by the rules it is “%2”.</source>
            <translation>Тур записан как «%1»; по правилам это «%2».</translation>
        </message>
        <message>
            <source>%1 could not be voted for in this restricted ballot.</source>
            <translation>За кандидата %1 нельзя было голосовать в этом ограниченном голосовании.</translation>
        </message>
        <message>
            <source>The number of members voting is not known, so neither is the majority.</source>
            <translation>Число голосовавших членов неизвестно, поэтому неизвестно и большинство.</translation>
        </message>
        <message>
            <source>All seats had been won before this round.</source>
            <translation>Все места были заполнены до этого тура.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied.</source>
            <translation>При равенстве голосов за последнее место никто из равных не избирается.</translation>
        </message>
        <message>
            <source>Not every count of this round is known.</source>
            <translation>Известны не все результаты этого тура.</translation>
        </message>
        <message>
            <source>Where the series of ballots stood cannot be told from the record.</source>
            <translation>Из отчета нельзя установить место в серии голосований.</translation>
        </message>
        <message>
            <source>%1 ties for the last place in the restricted field and stays in it.</source>
            <translation>%1 делит последнее место в ограниченном списке и остается в нем.</translation>
        </message>
        <message>
            <source>%1 counts as elected because the record says so.</source>
            <translation>%1 считается избранным, поскольку так указано в отчете.</translation>
        </message>
        <message>
            <source>%1 and another winner are nationals of %2; only the eldest is elected.</source>
            <translation>%1 и еще один победитель являются гражданами одного государства (%2); избранным считается только старший по возрасту.</translation>
        </message>
        <message>
            <source>Another finding of the rules (%1).</source>
            <translation>Другой вывод по правилам (%1).</translation>
        </message>
        <message>
            <source>First ballot</source>
            <translation>Первое голосование</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Голосование, ограниченное определенными кандидатами</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Неограниченное голосование</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Особое голосование среди набравших равное число голосов</translation>
        </message>
        <message>
            <source>Drawing of lots</source>
            <translation>Жеребьевка</translation>
        </message>
        <message>
            <source>%1: any eligible name</source>
            <translation>%1: любое имя, имеющее право быть избранным</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Все группы</translation>
        </message>
        <message>
            <source>By ballot</source>
            <translation>Голосованием</translation>
        </message>
        <message>
            <source>Without a ballot</source>
            <translation>Без голосования</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>Назначением</translation>
        </message>
        <message>
            <source>No opening</source>
            <translation>Нет вакансий</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решение принято</translation>
        </message>
        <message>
            <source>Candidates wanted</source>
            <translation>Нужны кандидаты</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Без конкуренции</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Есть соперники</translation>
        </message>
        <message>
            <source>Next: another ballot, open to every candidate; seats left: %1.</source>
            <translation>Далее: ещё одно голосование, открытое для всех кандидатов; осталось мест: %1.</translation>
        </message>
        <message>
            <source>%1 has the absolute majority in both organs.</source>
            <translation>%1 имеет абсолютное большинство в обоих органах.</translation>
        </message>
        <message>
            <source>%1: its list is full (%2); %3 votes were required.</source>
            <translation>%1: список полон (%2); требовалось голосов: %3.</translation>
        </message>
        <message>
            <source>%1: on its list %2, still missing %3. The meeting goes on.</source>
            <translation>%1: в списке %2, недостаёт %3. Заседание продолжается.</translation>
        </message>
        <message>
            <source>%1: more names than seats have the majority; the ballot is repeated on all names.</source>
            <translation>%1: большинство получили больше имён, чем мест; голосование повторяется по всем именам.</translation>
        </message>
        <message>
            <source>The two lists differ. Another meeting is held for the seats left (%1).</source>
            <translation>Списки расходятся. Для оставшихся мест (%1) проводится ещё одно заседание.</translation>
        </message>
        <message>
            <source>Seats left after three meetings: %1. Three members of each organ may be asked to agree on names.</source>
            <translation>Осталось мест после трёх заседаний: %1. Трём членам от каждого органа может быть поручено согласовать имена.</translation>
        </message>
        <message>
            <source>%1 names have the majority for %2 seats: nobody is elected, and the ballot is repeated.</source>
            <translation>Большинство у %1 имён на %2 мест: никто не избран, голосование повторяется.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>Арабский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Испанский</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Читатель</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>Координатор</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>Глава представительства</translation>
        </message>
        <message>
            <source>Mission administrator</source>
            <translation>Администратор представительства</translation>
        </message>
        <message>
            <source>Chair of a regional group</source>
            <translation>Председатель региональной группы</translation>
        </message>
        <message>
            <source>General Assembly Affairs</source>
            <translation>Дела Генеральной Ассамблеи</translation>
        </message>
        <message>
            <source>Secretariat of ECOSOC</source>
            <translation>Секретариат ЭКОСОС</translation>
        </message>
        <message>
            <source>Meetings management</source>
            <translation>Обслуживание заседаний</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Преподаватель</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>Служба поддержки</translation>
        </message>
        <message>
            <source>Portal editor</source>
            <translation>Редактор портала</translation>
        </message>
        <message>
            <source>Working Group on Informatics</source>
            <translation>Рабочая группа по информатике</translation>
        </message>
    </context>
</TS>
