<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Confirm as official</source>
            <translation>تأكيد بصفة رسمية</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>إعادة الفتح للتصويب</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>Notify in writing</source>
            <translation>إخطار كتابي</translation>
        </message>
        <message>
            <source>Record a note received</source>
            <translation>تسجيل مذكرة واردة</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>إدراج في القائمة</translation>
        </message>
        <message>
            <source>Place on the ballot</source>
            <translation>إدراج في بطاقة الاقتراع</translation>
        </message>
        <message>
            <source>Record as elected</source>
            <translation>تسجيل الانتخاب</translation>
        </message>
        <message>
            <source>Record as not elected</source>
            <translation>تسجيل عدم الانتخاب</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Record a withdrawal</source>
            <translation>تسجيل سحب</translation>
        </message>
        <message>
            <source>Postpone to a later term</source>
            <translation>تأجيل إلى مدة لاحقة</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>إعلان من جديد</translation>
        </message>
        <message>
            <source>Mark as lapsed</source>
            <translation>تسجيل السقوط</translation>
        </message>
        <message>
            <source>Elect by acclamation</source>
            <translation>انتخاب بالتزكية</translation>
        </message>
        <message>
            <source>Record the appointment</source>
            <translation>تسجيل التعيين</translation>
        </message>
        <message>
            <source>Record a request for a ballot</source>
            <translation>تسجيل طلب إجراء اقتراع</translation>
        </message>
        <message>
            <source>Open the balloting</source>
            <translation>فتح باب الاقتراع</translation>
        </message>
        <message>
            <source>Close as decided</source>
            <translation>إغلاق بعد الحسم</translation>
        </message>
        <message>
            <source>Close with seats left open</source>
            <translation>إغلاق مع بقاء مقاعد شاغرة</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>إعادة فتح</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>تحديد موعد</translation>
        </message>
        <message>
            <source>Open nominations</source>
            <translation>فتح باب الترشيح</translation>
        </message>
        <message>
            <source>Publish the list of candidates</source>
            <translation>نشر قائمة المرشحين</translation>
        </message>
        <message>
            <source>Suspend the balloting</source>
            <translation>تعليق الاقتراع</translation>
        </message>
        <message>
            <source>Resume the balloting</source>
            <translation>استئناف الاقتراع</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>اختتام</translation>
        </message>
        <message>
            <source>Conclude with seats left open</source>
            <translation>اختتام مع بقاء مقاعد شاغرة</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>إحالة للمراجعة</translation>
        </message>
        <message>
            <source>Return to its author</source>
            <translation>إعادة إلى صاحب النص</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>حفظ في المحفوظات</translation>
        </message>
        <message>
            <source>Take back for revision</source>
            <translation>سحب للتنقيح</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Start the review</source>
            <translation>بدء الاستعراض</translation>
        </message>
        <message>
            <source>Hold a booth</source>
            <translation>حجز مقصورة مبدئيا</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>Move to another booth or time</source>
            <translation>نقل إلى مقصورة أخرى أو وقت آخر</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Accept the meeting</source>
            <translation>قبول الاجتماع</translation>
        </message>
        <message>
            <source>Decline the meeting</source>
            <translation>الاعتذار عن عدم عقد الاجتماع</translation>
        </message>
        <message>
            <source>Propose another time</source>
            <translation>اقتراح وقت آخر</translation>
        </message>
        <message>
            <source>Take the proposed time</source>
            <translation>قبول الوقت المقترح</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>تسجيل النتيجة</translation>
        </message>
        <message>
            <source>Let expire</source>
            <translation>ترك الطلب تنتهي مهلته</translation>
        </message>
        <message>
            <source>Request the place</source>
            <translation>طلب المكان</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض الطلب</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>عرض مكان</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>قبول المكان المعروض</translation>
        </message>
        <message>
            <source>Let the offer lapse</source>
            <translation>ترك العرض ينقضي</translation>
        </message>
        <message>
            <source>Mark attendance</source>
            <translation>تسجيل الحضور</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>إلغاء الدورة التدريبية</translation>
        </message>
        <message>
            <source>Close as completed</source>
            <translation>إغلاق بعد الإنجاز</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Approve and submit</source>
            <translation>الموافقة والتقديم</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>إعادة إلى مسودة</translation>
        </message>
        <message>
            <source>Offer to make it one meeting</source>
            <translation>عرض دمجهما في لقاء واحد</translation>
        </message>
        <message>
            <source>Agree to one meeting</source>
            <translation>الموافقة على لقاء واحد</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>إرسال رسالة</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>%1 is no file. Folders are attached file by file.</source>
            <translation>%1 ليس ملفا. تُرفق محتويات المجلدات ملفا ملفا.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions.</source>
            <translation>تعذرت قراءة %1. تحقق من أذونات الملف.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ملف فارغ.</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.</source>
            <translation>حجم %1 أكبر من 50 ميبي بايت. قلص حجمه أو ضعه حيث يمكن الإحالة إليه برابط.</translation>
        </message>
        <message>
            <source>%1 is a program. Programs are not attached.</source>
            <translation>%1 برنامج. لا تُرفق البرامج.</translation>
        </message>
        <message>
            <source>%1 has more than 100 million points. Save it smaller first.</source>
            <translation>تتجاوز %1 مائة مليون نقطة. احفظ الصورة بحجم أصغر أولا.</translation>
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
            <translation>استعادة ملف المستخدم</translation>
        </message>
        <message numerus="yes">
            <source>%n unsent change(s) of yours were saved.</source>
            <translation>
                <numerusform>لم يُحفظ أي تعديل غير مرسل.</numerusform>
                <numerusform>حُفظ تعديل واحد غير مرسل لكم.</numerusform>
                <numerusform>حُفظ تعديلان غير مرسلين لكم.</numerusform>
                <numerusform>حُفظت %n تعديلات غير مرسلة لكم.</numerusform>
                <numerusform>حُفظ %n تعديلا غير مرسل لكم.</numerusform>
                <numerusform>حُفظ %n تعديل غير مرسل لكم.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no unsent change to save.</source>
            <translation>لم يكن هناك تعديل غير مرسل لحفظه.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Please look again at:</source>
            <translation>
                <numerusform>لم تتعذر قراءة أي تعديل. يرجى النظر من جديد في:</numerusform>
                <numerusform>تعذرت قراءة تعديل واحد. يرجى النظر من جديد في:</numerusform>
                <numerusform>تعذرت قراءة تعديلين. يرجى النظر من جديد في:</numerusform>
                <numerusform>تعذرت قراءة %n تعديلات. يرجى النظر من جديد في:</numerusform>
                <numerusform>تعذرت قراءة %n تعديلا. يرجى النظر من جديد في:</numerusform>
                <numerusform>تعذرت قراءة %n تعديل. يرجى النظر من جديد في:</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file was kept as %1. Everything else is fetched again.</source>
            <translation>احتُفظ بالملف التالف باسم %1. وسيُجلب كل ما عداه من جديد.</translation>
        </message>
        <message>
            <source>The profile was recovered</source>
            <translation>استُعيد ملف المستخدم</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Tray</name>
        <message>
            <source>Open Chancery</source>
            <translation>فتح Chancery</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>لا تغييرات تنتظر الإرسال</numerusform>
                <numerusform>تغيير واحد ينتظر الإرسال</numerusform>
                <numerusform>تغييران ينتظران الإرسال</numerusform>
                <numerusform>%n تغييرات تنتظر الإرسال</numerusform>
                <numerusform>%n تغييرا تنتظر الإرسال</numerusform>
                <numerusform>%n تغيير ينتظر الإرسال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your attention</source>
            <translation>
                <numerusform>لا تغييرات تحتاج إلى انتباهك</numerusform>
                <numerusform>تغيير واحد يحتاج إلى انتباهك</numerusform>
                <numerusform>تغييران يحتاجان إلى انتباهك</numerusform>
                <numerusform>%n تغييرات تحتاج إلى انتباهك</numerusform>
                <numerusform>%n تغييرا تحتاج إلى انتباهك</numerusform>
                <numerusform>%n تغيير يحتاج إلى انتباهك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AboutDialog</name>
        <message>
            <source>About Chancery</source>
            <translation>عن Chancery</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of a mission to the United Nations, on your own computer.</source>
            <translation>الانتخابات والاجتماعات والتدريب ودليل البعثة لدى الأمم المتحدة، على حاسوبك.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Icons: Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License.</source>
            <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو ما بعده. الأيقونات: Material Symbols، رخصة أباتشي 2.0. الأعلام: country-flag-icons، رخصة MIT.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>نسخ أرقام الإصدارات</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ActionDialog</name>
        <message>
            <source>Confirm once more to let the service decide; it may know better than this machine.</source>
            <translation>أكِّد مرة أخرى لتترك القرار للخدمة، فقد يكون لديها معلومات أحدث مما لدى هذا الجهاز.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentList</name>
        <message>
            <source>Save a copy of “%1”</source>
            <translation>حفظ نسخة من «%1»</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>تعذّرت كتابة الملف هناك.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentsEditor</name>
        <message>
            <source>Add files…</source>
            <translation>إضافة ملفات…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>أو أفلتها هنا</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be added at once.</source>
            <translation>
                <numerusform>لا يمكن إضافة أي ملف.</numerusform>
                <numerusform>يمكن إضافة ملف واحد على الأكثر دفعة واحدة.</numerusform>
                <numerusform>يمكن إضافة ملفين على الأكثر دفعة واحدة.</numerusform>
                <numerusform>يمكن إضافة %n ملفات على الأكثر دفعة واحدة.</numerusform>
                <numerusform>يمكن إضافة %n ملفا على الأكثر دفعة واحدة.</numerusform>
                <numerusform>يمكن إضافة %n ملف على الأكثر دفعة واحدة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BallotDayPage</name>
        <message>
            <source>Ballot card</source>
            <translation>بطاقة الاقتراع</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>وفقا للقواعد</translation>
        </message>
        <message>
            <source>Rounds so far</source>
            <translation>الجولات حتى الآن</translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>يوم الاقتراع</translation>
        </message>
        <message>
            <source>Choose a contest on the page of an election, and there “Ballot day”.</source>
            <translation>اختر منافسة في صفحة أحد الانتخابات، ثم «يوم الاقتراع».</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>لا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the round</source>
            <translation>تسجيل الجولة</translation>
        </message>
        <message>
            <source>Keep my count</source>
            <translation>حفظ عدّي</translation>
        </message>
        <message>
            <source>Sent at the next connection (Ctrl+Return)</source>
            <translation>يُرسل عند الاتصال التالي (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Stays on this computer (Ctrl+Return)</source>
            <translation>يبقى على هذا الحاسوب (Ctrl+Return)</translation>
        </message>
        <message>
            <source>The rules of this body do not give a majority to compute.</source>
            <translation>قواعد هذه الهيئة لا تحدد أغلبية يمكن حسابها.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won. No further round is held.</source>
            <translation>شُغلت جميع مقاعد هذه المنافسة. لا تُجرى جولة أخرى.</translation>
        </message>
        <message>
            <source>Type the figures as they are read out.</source>
            <translation>اكتب الأرقام كما تُتلى.</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>المنتخب: %1</translation>
        </message>
        <message>
            <source>Nobody is elected.</source>
            <translation>لم يُنتخب أحد.</translation>
        </message>
        <message>
            <source>Not all figures are in yet.</source>
            <translation>لم ترد جميع الأرقام بعد.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>الجولة %1</translation>
        </message>
        <message>
            <source>My count</source>
            <translation>عدّي</translation>
        </message>
        <message>
            <source>Kept on this computer alone.</source>
            <translation>محفوظ على هذا الحاسوب وحده.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>إعادة الفتح للتصويب</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoardPage</name>
        <message>
            <source>Day board</source>
            <translation>جدول اليوم</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>مكان الانعقاد</translation>
        </message>
        <message>
            <source>Propose booths…</source>
            <translation>اقتراح مقصورات…</translation>
        </message>
        <message>
            <source>Confirm what is held…</source>
            <translation>تأكيد المحجوز مؤقتا…</translation>
        </message>
        <message>
            <source>No booth to show</source>
            <translation>لا توجد مقصورات لعرضها</translation>
        </message>
        <message>
            <source>As soon as a venue takes bilateral meetings and has booths, its days are shown here.</source>
            <translation>حالما يستقبل مكان اجتماعات ثنائية وتكون فيه مقصورات تظهر أيامه هنا.</translation>
        </message>
        <message>
            <source>Meetings in the way</source>
            <translation>اجتماعات تعترض الموعد</translation>
        </message>
        <message>
            <source>They would move first, then the meeting takes its place.</source>
            <translation>تُنقل أولا، ثم يأخذ الاجتماع مكانها.</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>نقلها</translation>
        </message>
        <message>
            <source>There is no free place for it on this day.</source>
            <translation>لا يوجد مكان شاغر له في هذا اليوم.</translation>
        </message>
        <message>
            <source>Proposal for this day</source>
            <translation>اقتراح لهذا اليوم</translation>
        </message>
        <message>
            <source>Held for the missions until it is confirmed. Nothing is sent before you agree.</source>
            <translation>تُحجز مؤقتا للبعثات حتى التأكيد. ولا يُرسل شيء قبل موافقتكم.</translation>
        </message>
        <message>
            <source>Hold these booths</source>
            <translation>حجز هذه المقصورات</translation>
        </message>
        <message>
            <source>Confirm what is held</source>
            <translation>تأكيد المحجوز مؤقتا</translation>
        </message>
        <message>
            <source>The missions are told that these meetings take place.</source>
            <translation>تُبلَّغ البعثات بأن هذه الاجتماعات ستُعقد.</translation>
        </message>
        <message>
            <source>Confirm them</source>
            <translation>تأكيدها</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BookDialog</name>
        <message>
            <source>Book a place</source>
            <translation>حجز مكان</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>سبب الطلب</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>احتياجات خاصة</translation>
        </message>
        <message>
            <source>A trainer decides about this request.</source>
            <translation>يبت مدرب في هذا الطلب.</translation>
        </message>
        <message>
            <source>There is a place for you.</source>
            <translation>يوجد مكان لك.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left. The endpoint decides in the moment your request arrives.</source>
            <translation>
                <numerusform>لم يبق مكان (%n). تبت الخدمة في الطلب لحظة وصوله.</numerusform>
                <numerusform>بقي مكان واحد (%n). تبت الخدمة في الطلب لحظة وصوله.</numerusform>
                <numerusform>بقي مكانان (%n). تبت الخدمة في الطلب لحظة وصوله.</numerusform>
                <numerusform>بقيت %n أماكن. تبت الخدمة في الطلب لحظة وصوله.</numerusform>
                <numerusform>بقي %n مكانا. تبت الخدمة في الطلب لحظة وصوله.</numerusform>
                <numerusform>بقي %n مكان. تبت الخدمة في الطلب لحظة وصوله.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is full. You would be number %1 on the waiting list.</source>
            <translation>اكتمل العدد. ستكون رقم %1 في قائمة الانتظار.</translation>
        </message>
        <message>
            <source>Others who come along</source>
            <translation>المشاركون الآخرون معكم</translation>
        </message>
        <message>
            <source>One a line: name, e-mail. All of you get places together, or nobody does.</source>
            <translation>شخص واحد في كل سطر: الاسم، البريد الإلكتروني. تحصلون جميعا على أماكن معا أو لا يحصل أحد.</translation>
        </message>
        <message>
            <source>There are places for all of you.</source>
            <translation>توجد أماكن لكم جميعا.</translation>
        </message>
        <message>
            <source>There are not enough places for all of you. You would wait together, from number %1 on.</source>
            <translation>لا توجد أماكن كافية لكم جميعا. ستنتظرون معا ابتداء من الرقم %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoothBoard</name>
        <message>
            <source>Booths by time</source>
            <translation>المقصورات بحسب الوقت</translation>
        </message>
        <message>
            <source>%1, %2 to %3: %4 and %5</source>
            <translation>%1، من %2 إلى %3: %4 و%5</translation>
        </message>
        <message>
            <source>%1, %2: free</source>
            <translation>%1، %2: شاغرة</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <translation>%1، %2: مغلقة</translation>
        </message>
        <message>
            <source>%1, %2: occupied</source>
            <translation>%1، %2: مشغولة</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>مشغولة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Breadcrumbs</name>
        <message>
            <source>Where this page is in the guide</source>
            <translation>موقع هذه الصفحة في الدليل</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CalendarImport</name>
        <message>
            <source>From a calendar file</source>
            <translation>من ملف تقويم</translation>
        </message>
        <message>
            <source>They become engagements of the whole delegation.</source>
            <translation>تصبح ارتباطات للوفد كله.</translation>
        </message>
        <message>
            <source>They become engagements of %1.</source>
            <translation>تصبح ارتباطات لـ%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) without a time, or too far ahead, are left out.</source>
            <translation>
                <numerusform>لم يترك أي قيد.</numerusform>
                <numerusform>ترك قيد واحد بلا وقت أو بعيد جدا.</numerusform>
                <numerusform>ترك قيدان بلا وقت أو بعيدان جدا.</numerusform>
                <numerusform>تركت %n قيود بلا وقت أو بعيدة جدا.</numerusform>
                <numerusform>ترك %n قيدا بلا وقت أو بعيدا جدا.</numerusform>
                <numerusform>ترك %n قيد بلا وقت أو بعيد جدا.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is too large for a calendar. Nothing was taken from it.</source>
            <translation>الملف أكبر من أن يكون تقويما. لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>This is no calendar file, or it is damaged. Nothing was taken from it.</source>
            <translation>هذا ليس ملف تقويم أو أنه تالف. لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>لا شيء يلزم</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>قيود الملف</translation>
        </message>
        <message numerus="yes">
            <source>Take %n entry(ies)</source>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>أخذ قيد واحد</numerusform>
                <numerusform>أخذ قيدين</numerusform>
                <numerusform>أخذ %n قيود</numerusform>
                <numerusform>أخذ %n قيدا</numerusform>
                <numerusform>أخذ %n قيد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CandidatureSection</name>
        <message>
            <source>Next: a focal point or the head of mission announces it, or the head notifies it in writing.</source>
            <translation>الخطوة التالية: يعلن عنه منسق أو رئيس البعثة، أو يُخطر به رئيس البعثة خطياً.</translation>
        </message>
        <message>
            <source>Next: the head of mission notifies it in writing.</source>
            <translation>الخطوة التالية: يُخطر به رئيس البعثة خطياً.</translation>
        </message>
        <message>
            <source>Next: the Secretariat confirms it and puts it on the list of candidates.</source>
            <translation>الخطوة التالية: تؤكده الأمانة العامة وتدرجه في قائمة المرشحين.</translation>
        </message>
        <message>
            <source>Next: the Secretariat places it on the ballot.</source>
            <translation>الخطوة التالية: تدرجه الأمانة العامة في بطاقة الاقتراع.</translation>
        </message>
        <message>
            <source>Next: the ballot. The Secretariat records the result.</source>
            <translation>الخطوة التالية: الاقتراع. وتسجل الأمانة العامة النتيجة.</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>اقتراح تغيير</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>اقتراح تصويب</translation>
        </message>
        <message>
            <source>Record an endorsement</source>
            <translation>تسجيل تأييد</translation>
        </message>
        <message>
            <source>Draft a note verbale</source>
            <translation>إعداد مذكرة شفوية</translation>
        </message>
        <message>
            <source>History of the State in this body</source>
            <translation>تاريخ الدولة في هذه الهيئة</translation>
        </message>
        <message>
            <source>No term known here.</source>
            <translation>لا تُعرف هنا أي مدة عضوية.</translation>
        </message>
        <message>
            <source>Terms: %1</source>
            <translation>مدد العضوية: %1</translation>
        </message>
        <message>
            <source>Without an election yet</source>
            <translation>بلا انتخاب بعد</translation>
        </message>
        <message>
            <source>For the term %1</source>
            <translation>للمدة %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Chip</name>
        <message>
            <source>Demo</source>
            <translation>عرض توضيحي</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact.</source>
            <translation>لأغراض العرض فقط، وليس حقيقة.</translation>
        </message>
        <message>
            <source>Uncertain: please verify before you rely on it.</source>
            <translation>غير مؤكد: يرجى التحقق قبل التعويل عليه.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Your change is sent at the next connection.</source>
            <translation>سيُرسل تعديلكم عند الاتصال التالي.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جار الإرسال</translation>
        </message>
        <message>
            <source>Your change is being sent.</source>
            <translation>يجري إرسال تعديلكم.</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>The service did not accept your change.</source>
            <translation>لم تقبل الخدمة تعديلكم.</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>لم يعد متاحا</translation>
        </message>
        <message>
            <source>Deleted or no longer open to you; your text is kept.</source>
            <translation>حُذف أو لم يعد متاحا لكم؛ ونصكم محفوظ.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>Someone else changed this record while your change was waiting.</source>
            <translation>عدّل شخص آخر هذا السجل بينما كان تعديلكم في الانتظار.</translation>
        </message>
        <message>
            <source>Someone else changed this record in the meantime.</source>
            <translation>غيّر شخص آخر هذا السجل في غضون ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ChoiceEditor</name>
        <message>
            <source>Please choose</source>
            <translation>يرجى الاختيار</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingDialog</name>
        <message>
            <source>Also on Saturdays and Sundays</source>
            <translation>أيام السبت والأحد أيضا</translation>
        </message>
        <message>
            <source>Open coaching hours</source>
            <translation>فتح أوقات للتدريب الفردي</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>المدرب</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>مدة الموعد</translation>
        </message>
        <message>
            <source>Pause between slots</source>
            <translation>استراحة بين المواعيد</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> دقيقة</translation>
        </message>
        <message>
            <source>Open the slots</source>
            <translation>فتح المواعيد</translation>
        </message>
        <message>
            <source>There is no course of individual coaching yet. Please add one first.</source>
            <translation>لا توجد دورة للتدريب الفردي بعد. يرجى إضافة دورة أولا.</translation>
        </message>
        <message>
            <source>These hours hold no slot.</source>
            <translation>لا تتسع هذه الساعات لأي موعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n slot(s), one person each</source>
            <translation>
                <numerusform>لا مواعيد</numerusform>
                <numerusform>موعد واحد لشخص واحد</numerusform>
                <numerusform>موعدان، لكل منهما شخص واحد</numerusform>
                <numerusform>%n مواعيد، لكل منها شخص واحد</numerusform>
                <numerusform>%n موعدا، لكل منها شخص واحد</numerusform>
                <numerusform>%n موعد، لكل منها شخص واحد</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them while the trainer gives another session</source>
            <translation>
                <numerusform>لا يتعارض أي منها مع دورة أخرى للمدرب</numerusform>
                <numerusform>أحدها يتعارض مع دورة أخرى للمدرب</numerusform>
                <numerusform>اثنان منها يتعارضان مع دورة أخرى للمدرب</numerusform>
                <numerusform>%n منها تتعارض مع دورة أخرى للمدرب</numerusform>
                <numerusform>%n منها تتعارض مع دورة أخرى للمدرب</numerusform>
                <numerusform>%n منها تتعارض مع دورة أخرى للمدرب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingSlots</name>
        <message>
            <source>Course and trainer</source>
            <translation>الدورة والمدرب</translation>
        </message>
        <message>
            <source>No coaching hours are open</source>
            <translation>لا توجد أوقات مفتوحة للتدريب الفردي</translation>
        </message>
        <message>
            <source>As soon as a trainer opens some, their slots can be booked here.</source>
            <translation>يمكن حجز المواعيد هنا فور فتحها من أحد المدربين.</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>محجوز</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionListModel</name>
        <message>
            <source>Without: %1</source>
            <translation>بدون: %1</translation>
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
            <translation>البحث في هذه القائمة</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>البحث في: %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>لا سجلات</numerusform>
                <numerusform>سجل واحد</numerusform>
                <numerusform>سجلان</numerusform>
                <numerusform>%n سجلات</numerusform>
                <numerusform>%n سجلا</numerusform>
                <numerusform>%n سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>لا توجد نتائج مطابقة</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>جربوا كلمات أقل أو كلمات أخرى، أو أزيلوا عوامل التصفية.</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>مسح البحث وعوامل التصفية</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>ليست هنا بعد</translation>
        </message>
        <message>
            <source>The records appear as soon as they have been fetched.</source>
            <translation>ستظهر السجلات فور جلبها.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>لا شيء هنا بعد</translation>
        </message>
        <message>
            <source>Start with the button at the top.</source>
            <translation>ابدأوا بالزر الموجود في الأعلى.</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>الأعمدة والمجموعات</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>حُدِّد %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ConflictPanel</name>
        <message>
            <source>Before</source>
            <translation>قبل التعديل</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>نسخة الطرف الآخر</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>نسختكم</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>قيمة أخرى</translation>
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
            <translation>متنافس عليها</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>قائمة دون منافسة</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>لا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>لا مرشحين</numerusform>
                <numerusform>مرشح واحد</numerusform>
                <numerusform>مرشحان</numerusform>
                <numerusform>%n مرشحين</numerusform>
                <numerusform>%n مرشحا</numerusform>
                <numerusform>%n مرشح</numerusform>
            </translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>يوم الاقتراع</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>بطاقة الاقتراع</translation>
        </message>
        <message>
            <source>Nobody stands yet.</source>
            <translation>لا مرشحين بعد.</translation>
        </message>
        <message>
            <source>No earlier term known here</source>
            <translation>لا مدة سابقة معروفة هنا</translation>
        </message>
        <message>
            <source>Earlier terms: %1</source>
            <translation>المدد السابقة: %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier round(s)</source>
            <translation>
                <numerusform>لا جولات سابقة</numerusform>
                <numerusform>عرض جولة سابقة</numerusform>
                <numerusform>عرض جولتين سابقتين</numerusform>
                <numerusform>عرض %n جولات سابقة</numerusform>
                <numerusform>عرض %n جولة سابقة</numerusform>
                <numerusform>عرض %n جولة سابقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>الجولة %1</translation>
        </message>
        <message>
            <source>Note verbale…</source>
            <translation>مذكرة شفوية…</translation>
        </message>
        <message>
            <source>Draft a candidature</source>
            <translation>إعداد ترشيح</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDialog</name>
        <message>
            <source>Propose</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>اقتراح تغيير</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>اقتراح تصويب</translation>
        </message>
        <message>
            <source>Change what is to be different. The head of mission approves it, or the Secretariat.</source>
            <translation>غيّر ما ينبغي أن يختلف. ويوافق عليه رئيس البعثة أو الأمانة العامة.</translation>
        </message>
        <message>
            <source>Change what you know better. The mission concerned and the Secretariat see it and decide.</source>
            <translation>غيّر ما تعرفه على نحو أفضل. وتطّلع عليه البعثة المعنية والأمانة العامة وتبتّان فيه.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Nothing differs from what stands there.</source>
            <translation>لا شيء يختلف عما هو مدوّن.</translation>
        </message>
        <message>
            <source>Choose the candidature; then its facts stand here to be changed.</source>
            <translation>اختر الترشيح أولا، ثم تظهر هنا بياناته لتعديلها.</translation>
        </message>
        <message>
            <source>You may change this candidature yourself.</source>
            <translation>يمكنك تعديل هذا الترشيح بنفسك.</translation>
        </message>
        <message>
            <source>Edit it</source>
            <translation>تعديله</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDiff</name>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>المقترح: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message>
            <source>Proposed by the mission of %1</source>
            <translation>اقترحته بعثة %1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>سابقاً</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>المقترح</translation>
        </message>
        <message>
            <source>The candidature has changed since this was proposed; it cannot be accepted as it is.</source>
            <translation>تغيّر الترشيح منذ تقديم هذا الاقتراح، ولا يمكن قبوله بصيغته الحالية.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DashCard</name>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>%1: show all</source>
            <translation>%1: عرض الكل</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayChooser</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>اليوم التالي</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayField</name>
        <message>
            <source>Choose a day</source>
            <translation>اختيار يوم</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>اختيار يوم (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayLine</name>
        <message>
            <source>Programme of the day</source>
            <translation>برنامج اليوم</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 إلى %2: %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DualPanel</name>
        <message>
            <source>Next: the General Assembly votes again; its list is not full.</source>
            <translation>الخطوة التالية: تصوّت الجمعية العامة مجدداً؛ فقائمتها غير مكتملة.</translation>
        </message>
        <message>
            <source>Next: the Security Council votes again; its list is not full.</source>
            <translation>الخطوة التالية: يصوّت مجلس الأمن مجدداً؛ فقائمته غير مكتملة.</translation>
        </message>
        <message>
            <source>Next: both organs vote, each without regard to the other.</source>
            <translation>الخطوة التالية: يصوّت الجهازان، كل منهما مستقلاً عن الآخر.</translation>
        </message>
        <message>
            <source>Next: another meeting of both organs for the seats that are left.</source>
            <translation>الخطوة التالية: جلسة أخرى للجهازين لشغل المقاعد المتبقية.</translation>
        </message>
        <message>
            <source>Next: after three meetings, a joint conference of three members of each organ.</source>
            <translation>الخطوة التالية: بعد ثلاث جلسات، اجتماع مشترك من ثلاثة أعضاء من كل جهاز.</translation>
        </message>
        <message>
            <source>Both organs have filled every seat.</source>
            <translation>شغل الجهازان جميع المقاعد.</translation>
        </message>
        <message>
            <source>Both organs together</source>
            <translation>الجهازان معاً</translation>
        </message>
        <message>
            <source>Nobody has the majority in both organs yet.</source>
            <translation>لم يحصل أحد على الأغلبية في الجهازين بعد.</translation>
        </message>
        <message>
            <source>Elected by both: %1</source>
            <translation>انتخبهم الجهازان: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListModel</name>
        <message>
            <source>Upcoming</source>
            <translation>المقبلة</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>الموعد غير معروف</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListView</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>لا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message>
            <source>own State: %1</source>
            <translation>دولتنا: %1</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>الموعد غير معروف</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>الانتخابات</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionView</name>
        <message>
            <source>This election is not here. It may have been deleted, or not fetched yet.</source>
            <translation>هذا الانتخاب غير موجود هنا. ربما حُذف أو لم يُجلب بعد.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Seats by group</source>
            <translation>المقاعد بحسب المجموعة</translation>
        </message>
        <message>
            <source>The seats have not been shared out yet.</source>
            <translation>لم توزع المقاعد بعد.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>المرشحون</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>لا تزال شاغرة</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>حُسم</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>الأعضاء في %1</translation>
        </message>
        <message>
            <source>The members are not known here.</source>
            <translation>الأعضاء غير معروفين هنا.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>العضو</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>بطاقة الاقتراع</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionsPage</name>
        <message>
            <source>Search elections</source>
            <translation>بحث في الانتخابات</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
        <message>
            <source>Upcoming and past</source>
            <translation>المقبلة والسابقة</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>المقبلة</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>سابقة</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>جميع الهيئات</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>جميع السنوات</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>أي حالة</translation>
        </message>
        <message>
            <source>Own State stands</source>
            <translation>دولتنا مرشحة</translation>
        </message>
        <message numerus="yes">
            <source>%n election(s)</source>
            <translation>
                <numerusform>لا انتخابات</numerusform>
                <numerusform>انتخاب واحد</numerusform>
                <numerusform>انتخابان</numerusform>
                <numerusform>%n انتخابات</numerusform>
                <numerusform>%n انتخابا</numerusform>
                <numerusform>%n انتخاب</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>لا توجد نتائج مطابقة</translation>
        </message>
        <message>
            <source>No elections here yet</source>
            <translation>لا انتخابات هنا بعد</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>جربوا كلمات أقل أو كلمات أخرى، أو أزيلوا عوامل التصفية.</translation>
        </message>
        <message>
            <source>Place of the own State</source>
            <translation>موقع الدولة نفسها</translation>
        </message>
        <message>
            <source>Own State: any place</source>
            <translation>دولتي: أي موقع</translation>
        </message>
        <message>
            <source>Own State: %1</source>
            <translation>دولتي: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::EmbeddedTable</name>
        <message numerus="yes">
            <source>Show all %n entry(ies)</source>
            <translation>
                <numerusform>عرض جميع المدخلات</numerusform>
                <numerusform>عرض المدخل</numerusform>
                <numerusform>عرض المدخلين</numerusform>
                <numerusform>عرض جميع المدخلات (%n)</numerusform>
                <numerusform>عرض جميع المدخلات (%n)</numerusform>
                <numerusform>عرض جميع المدخلات (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>التصفية حسب: %1</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>من اليوم</translation>
        </message>
        <message>
            <source>Next 30 days</source>
            <translation>خلال 30 يوما</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>قبل اليوم</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>البحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FirstSyncPanel</name>
        <message>
            <source>Start to work</source>
            <translation>بدء العمل</translation>
        </message>
        <message>
            <source>Everything is fetched once and kept on this computer. You can start right away: what is not here yet comes in while you work.</source>
            <translation>يُجلب كل شيء مرة واحدة ويُحفظ على هذا الحاسوب. يمكنك البدء فورًا: ما لم يصل بعد يصل أثناء عملك.</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>المزامنة الأولى</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>مرحبًا، %1</translation>
        </message>
        <message>
            <source>Everything is here.</source>
            <translation>كل شيء هنا.</translation>
        </message>
        <message>
            <source>%1 of about %2 records</source>
            <translation>%1 من نحو %2 من السجلات</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>جارٍ سؤال الخدمة…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideBrowser</name>
        <message>
            <source>Page of the guide</source>
            <translation>صفحة من الدليل</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideChanges</name>
        <message>
            <source>What has changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>Compared with version %1 of %2</source>
            <translation>مقارنة بالنسخة %1 المؤرخة %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>The draft compared with what is published</source>
            <translation>المسودة مقارنة بالنص المنشور</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideContents</name>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>الفصول</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>الصفحات التي عُثر عليها</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1، تغيّرت</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>الإشارات المرجعية</translation>
        </message>
        <message>
            <source>No page says this.</source>
            <translation>لا توجد صفحة تذكر ذلك.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideEditor</name>
        <message>
            <source>Edit this page</source>
            <translation>تحرير هذه الصفحة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Text in CommonMark</source>
            <translation>النص بصيغة CommonMark</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>أتريد تجاهل التغييرات؟</translation>
        </message>
        <message>
            <source>What you wrote here is not saved yet.</source>
            <translation>ما كتبته هنا لم يُحفظ بعد.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuidePage</name>
        <message>
            <source>The guide is not here yet</source>
            <translation>الدليل ليس هنا بعد</translation>
        </message>
        <message>
            <source>Its pages appear as soon as they have been fetched.</source>
            <translation>ستظهر صفحاته فور جلبها.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>This page is not translated yet; it is shown in %1.</source>
            <translation>لم تُترجم هذه الصفحة بعد؛ وهي معروضة باللغة %1.</translation>
        </message>
        <message>
            <source>This page is not published in this form yet.</source>
            <translation>لم تُنشر هذه الصفحة بهذا الشكل بعد.</translation>
        </message>
        <message>
            <source>Version %1, valid from %2</source>
            <translation>النسخة %1، سارية من %2</translation>
        </message>
        <message>
            <source>Your own note on this page; it stays on this computer.</source>
            <translation>ملاحظتك الخاصة على هذه الصفحة؛ تبقى على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>إشارة مرجعية</translation>
        </message>
        <message>
            <source>Language of this page</source>
            <translation>لغة هذه الصفحة</translation>
        </message>
        <message>
            <source>More for this page</source>
            <translation>المزيد لهذه الصفحة</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>هل كان هذا صحيحا؟</translation>
        </message>
        <message>
            <source>Previous page: %1</source>
            <translation>الصفحة السابقة: %1</translation>
        </message>
        <message>
            <source>Next page: %1</source>
            <translation>الصفحة التالية: %1</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>البحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>الحجم المعتاد</translation>
        </message>
        <message>
            <source>What has changed in the guide</source>
            <translation>ما الذي تغيّر في الدليل</translation>
        </message>
        <message>
            <source>Earlier versions of this page</source>
            <translation>النسخ السابقة لهذه الصفحة</translation>
        </message>
        <message>
            <source>Edit this page</source>
            <translation>تحرير هذه الصفحة</translation>
        </message>
        <message>
            <source>Use the simple reader</source>
            <translation>استخدام القارئ البسيط</translation>
        </message>
        <message>
            <source>Use the full reader</source>
            <translation>استخدام القارئ الكامل</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>مغادرة الدليل</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it in your browser?</source>
            <translation>يقود هذا الرابط إلى خارج الدليل. أتريد فتحه في المتصفح؟</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>تغيّر: %1</translation>
        </message>
        <message>
            <source>Nothing has changed since you read the guide last.</source>
            <translation>لم يتغير شيء منذ آخر قراءة لك للدليل.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>الحفظ بنسق PDF</translation>
        </message>
        <message>
            <source>The whole guide with its pictures is on this computer now.</source>
            <translation>الدليل بأكمله مع صوره موجود الآن على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Not all pictures could be fetched. They come with the next connection.</source>
            <translation>تعذر جلب جميع الصور. ستُجلب مع الاتصال القادم.</translation>
        </message>
        <message>
            <source>Keep all pictures for travel</source>
            <translation>الاحتفاظ بجميع الصور للسفر</translation>
        </message>
        <message>
            <source>This page…</source>
            <translation>هذه الصفحة…</translation>
        </message>
        <message>
            <source>This chapter…</source>
            <translation>هذا الفصل…</translation>
        </message>
        <message>
            <source>Whole guide…</source>
            <translation>الدليل بأكمله…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideReportDialog</name>
        <message>
            <source>Was this right?</source>
            <translation>هل كان هذا صحيحا؟</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HandOverDialog</name>
        <message>
            <source>Hand the ledger over</source>
            <translation>تسليم السجل</translation>
        </message>
        <message>
            <source>Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way than the file.</source>
            <translation>يوضع كل ما في السجل في ملف مختوم لخلفك. أبلغه بعبارة المرور بطريقة غير طريقة الملف.</translation>
        </message>
        <message>
            <source>Take a ledger over</source>
            <translation>استلام سجل</translation>
        </message>
        <message>
            <source>The entries of the file are added to this ledger; what is here already stays as it is.</source>
            <translation>تضاف قيود الملف إلى هذا السجل، ويبقى ما فيه على حاله.</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>حفظ الملف…</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>استلام</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>عبارة مرور الملف</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>عبارة المرور نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>This is not a hand-over file of a private ledger.</source>
            <translation>هذا ليس ملف تسليم لسجل خاص.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HistorySection</name>
        <message>
            <source>Show history</source>
            <translation>إظهار السجل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Hide history</source>
            <translation>إخفاء السجل</translation>
        </message>
        <message>
            <source>The history is kept by the service. It can be read as soon as there is a connection.</source>
            <translation>تحتفظ الخدمة بالسجل. يمكن قراءته فور توفر الاتصال.</translation>
        </message>
        <message>
            <source>As last read: there is no connection now.</source>
            <translation>كما قُرئ آخر مرة: لا يوجد اتصال الآن.</translation>
        </message>
        <message>
            <source>No change is recorded since the record was brought in.</source>
            <translation>لم يُسجَّل أي تغيير منذ إدخال السجل.</translation>
        </message>
        <message>
            <source>Older changes are not shown.</source>
            <translation>لا تُعرض التغييرات الأقدم.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>أُنشئ</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>عُدِّل</translation>
        </message>
        <message>
            <source>Brought in from a file</source>
            <translation>أُدخل من ملف</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>Changed; too long to be shown here</source>
            <translation>عُدِّل؛ أطول من أن يُعرض هنا</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>Set to %1</source>
            <translation>أصبح %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HomePage</name>
        <message>
            <source>Home</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>Next elections</source>
            <translation>الانتخابات المقبلة</translation>
        </message>
        <message>
            <source>No election is scheduled.</source>
            <translation>لا توجد انتخابات محددة الموعد.</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>طلبات الاجتماع</translation>
        </message>
        <message>
            <source>No meeting was requested yet.</source>
            <translation>لم يُطلب أي اجتماع بعد.</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>الترشيحات</translation>
        </message>
        <message>
            <source>No candidature is known yet.</source>
            <translation>لا يُعرف أي ترشيح بعد.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>No booking yet. Choose a course and a session.</source>
            <translation>لا حجوزات بعد. اختاروا دورة دراسية ودورة تدريبية.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>مرحبا بكم</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>مرحبا بكم، %1</translation>
        </message>
        <message>
            <source>Mission of %1</source>
            <translation>بعثة %1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::InstantEditor</name>
        <message>
            <source>Time of day</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>in the time of %1</source>
            <translation>بتوقيت %1</translation>
        </message>
        <message>
            <source>%1: the clocks skip this time on that day</source>
            <translation>%1: تقفز الساعات هذا الوقت في ذلك اليوم</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerNews</name>
        <message numerus="yes">
            <source>%n change(s) touch this ledger</source>
            <translation>
                <numerusform>لا تغييرات تمسّ هذا السجل</numerusform>
                <numerusform>تغيير واحد يمسّ هذا السجل</numerusform>
                <numerusform>تغييران يمسّان هذا السجل</numerusform>
                <numerusform>%n تغييرات تمسّ هذا السجل</numerusform>
                <numerusform>%n تغييراً يمسّ هذا السجل</numerusform>
                <numerusform>%n تغيير يمسّ هذا السجل</numerusform>
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
                <numerusform>ولا شيء غير ذلك</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerPage</name>
        <message>
            <source>Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>استلام…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>إقفال الآن</translation>
        </message>
        <message>
            <source>Tally</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>السجل الخاص</translation>
        </message>
        <message>
            <source>Save the hand-over file</source>
            <translation>حفظ ملف التسليم</translation>
        </message>
        <message>
            <source>Hand-over file (*.chancery-handover)</source>
            <translation>ملف التسليم (*.chancery-handover)</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>فتح ملف تسليم</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken over.</source>
            <translation>
                <numerusform>لم يُستلم أي سجل.</numerusform>
                <numerusform>استُلم سجل واحد.</numerusform>
                <numerusform>استُلم سجلان.</numerusform>
                <numerusform>استُلمت %n سجلات.</numerusform>
                <numerusform>استُلم %n سجلا.</numerusform>
                <numerusform>استُلم %n سجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) need your attention; the last column says why.</source>
            <translation>
                <numerusform>لا قيود تحتاج إلى عنايتك.</numerusform>
                <numerusform>قيد واحد يحتاج إلى عنايتك؛ والعمود الأخير يبيّن السبب.</numerusform>
                <numerusform>قيدان يحتاجان إلى عنايتك؛ والعمود الأخير يبيّن السبب.</numerusform>
                <numerusform>%n قيود تحتاج إلى عنايتك؛ والعمود الأخير يبيّن السبب.</numerusform>
                <numerusform>%n قيداً يحتاج إلى عنايتك؛ والعمود الأخير يبيّن السبب.</numerusform>
                <numerusform>%n قيد يحتاج إلى عنايتك؛ والعمود الأخير يبيّن السبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>تتعذر قراءة هذا الملف.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerTable</name>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete this private record for good?</source>
            <translation>هل تُحذف هذه المادة الخاصة نهائيا؟</translation>
        </message>
        <message>
            <source>What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can read it. Each page says that it is private.</source>
            <translation>ما يُطبع أو يُصدَّر يخرج من السجل المختوم: ومن يحمل الورقة أو الملف يستطيع قراءته. وتبيّن كل صفحة أنه خاص.</translation>
        </message>
        <message>
            <source>Private – not for distribution – %1, %2</source>
            <translation>خاص – ليس للتوزيع – %1، %2</translation>
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation>لم يُدوَّن هنا شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LineList</name>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListActions</name>
        <message numerus="yes">
            <source>The first %n row(s) were copied. Save the list as a file to have all.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
                <numerusform>نُسخ الصف الأول. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
                <numerusform>نُسخ الصفان الأولان. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
                <numerusform>نُسخت أول %n صفوف. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
                <numerusform>نُسخ أول %n صفا. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
                <numerusform>نُسخ أول %n صف. احفظ القائمة في ملف للحصول عليها كاملة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف.</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي رابط.</numerusform>
                <numerusform>نُسخ رابط واحد.</numerusform>
                <numerusform>نُسخ رابطان.</numerusform>
                <numerusform>نُسخت %n روابط.</numerusform>
                <numerusform>نُسخ %n رابطا.</numerusform>
                <numerusform>نُسخ %n رابط.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was saved.</source>
            <translation>حُفظت القائمة.</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>نسخ بصيغة CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>حفظ القائمة باسم…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>التجميع حسب</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>بلا تجميع</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>إعادة الوضع الأصلي</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>حفظ هذا البحث…</translation>
        </message>
        <message>
            <source>Forget a search</source>
            <translation>حذف بحث محفوظ</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>The search was saved as “%1”.</source>
            <translation>حُفظ البحث باسم «%1».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListEditor</name>
        <message>
            <source>Add an entry</source>
            <translation>إضافة مُدخل</translation>
        </message>
        <message>
            <source>%1: add an entry</source>
            <translation>%1: إضافة مُدخل</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListExport</name>
        <message>
            <source>Save the list</source>
            <translation>حفظ القائمة</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>مصنف جداول (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>قيم مفصولة بفواصل (*.csv)</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>مكتمل حتى %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LocalizedEditor</name>
        <message>
            <source>Original language</source>
            <translation>اللغة الأصلية</translation>
        </message>
        <message>
            <source>Original, %1</source>
            <translation>النص الأصلي، %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockCard</name>
        <message>
            <source>Remove the passphrase</source>
            <translation>إزالة عبارة المرور</translation>
        </message>
        <message>
            <source>Lock of the window</source>
            <translation>قفل النافذة</translation>
        </message>
        <message>
            <source>Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen above, and at every start.</source>
            <translation>يخفي كل شيء حتى تُكتب عبارة المرور: بالضغط على Ctrl+L، وبعد المدة المختارة أعلاه، وعند كل تشغيل.</translation>
        </message>
        <message>
            <source>It guards a computer that was left open. The files of the profile are not encrypted by it: for that, encrypt the disk.</source>
            <translation>يحمي حاسوبًا تُرك مفتوحًا. لا يُشفِّر ملفات الملف الشخصي: لذلك، شفِّر القرص.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>عبارة المرور الحالية</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>عبارة مرور جديدة</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>عبارة المرور الجديدة مرة أخرى</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>تعيين عبارة مرور</translation>
        </message>
        <message>
            <source>This is not the present passphrase.</source>
            <translation>ليست هذه عبارة المرور الحالية.</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s).</source>
            <translation>
                <numerusform>يرجى ألا تخلو من الأحرف.</numerusform>
                <numerusform>يرجى استخدام حرف واحد على الأقل.</numerusform>
                <numerusform>يرجى استخدام حرفين على الأقل.</numerusform>
                <numerusform>يرجى استخدام %n أحرف على الأقل.</numerusform>
                <numerusform>يرجى استخدام %n حرفًا على الأقل.</numerusform>
                <numerusform>يرجى استخدام %n حرف على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>The passphrase is set. Ctrl+L locks the window.</source>
            <translation>عُيِّنت عبارة المرور. Ctrl+L يقفل النافذة.</translation>
        </message>
        <message>
            <source>The window is not locked any more.</source>
            <translation>لم تعد النافذة تُقفل.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Chancery is locked</source>
            <translation>Chancery مقفل</translation>
        </message>
        <message>
            <source>Your records are still here, and what you wrote is still sent.</source>
            <translation>سجلاتك ما زالت هنا، وما كتبته ما زال يُرسل.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>نسيتها</translation>
        </message>
        <message>
            <source>Sign in with your access token instead</source>
            <translation>تسجيل الدخول برمز الوصول بدلًا من ذلك</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>ليست هذه عبارة المرور.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPanel</name>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>عبارة المرور نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Make the private ledger</source>
            <translation>إنشاء السجل الخاص</translation>
        </message>
        <message>
            <source>The private ledger is locked</source>
            <translation>السجل الخاص مقفل</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans are sealed in a file of their own on this computer and are never sent. Without the passphrase nobody can read them, and nobody can recover them.</source>
            <translation>تُختم الوعود والاتفاقات وخطط التصويت في ملف خاص بها على هذا الحاسوب ولا تُرسل أبدا. ودون عبارة المرور لا يستطيع أحد قراءتها ولا استعادتها.</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans stay sealed until you type the passphrase.</source>
            <translation>تبقى الوعود والاتفاقات وخطط التصويت مختومة إلى أن تكتب عبارة المرور.</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>إنشاء السجل</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s): four words are easier to keep in mind.</source>
            <translation>
                <numerusform>يُرجى اختيار عبارة: أربع كلمات أسهل تذكرا.</numerusform>
                <numerusform>يُرجى استخدام حرف واحد على الأقل: أربع كلمات أسهل تذكرا.</numerusform>
                <numerusform>يُرجى استخدام حرفين على الأقل: أربع كلمات أسهل تذكرا.</numerusform>
                <numerusform>يُرجى استخدام %n أحرف على الأقل: أربع كلمات أسهل تذكرا.</numerusform>
                <numerusform>يُرجى استخدام %n حرفا على الأقل: أربع كلمات أسهل تذكرا.</numerusform>
                <numerusform>يُرجى استخدام %n حرف على الأقل: أربع كلمات أسهل تذكرا.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>هذه ليست عبارة المرور.</translation>
        </message>
        <message>
            <source>Unlock with this computer's keychain</source>
            <translation>الفتح بسلسلة مفاتيح هذا الحاسوب</translation>
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
            <translation>الأمانة العامة</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>غير مسجل الدخول</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>تعديلات غير محفوظة</translation>
        </message>
        <message>
            <source>What you wrote in a form is not saved yet.</source>
            <translation>ما كتبتموه في إحدى الاستمارات لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>العودة إليه</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهله</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>تم الحذف.</translation>
        </message>
        <message>
            <source>Saved. It is sent at the next connection.</source>
            <translation>تم الحفظ. سيُرسل عند الاتصال التالي.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>تم التراجع عن التغيير.</translation>
        </message>
        <message>
            <source>This change can no longer be undone: it was sent already, or the record is gone.</source>
            <translation>لم يعد بالإمكان التراجع عن هذا التغيير: فقد أُرسل بالفعل، أو لم يعد السجل موجودا.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>The deletion was sent already. The record was made again, as a new one.</source>
            <translation>سبق إرسال الحذف. أُنشئ السجل مجددا كسجل جديد.</translation>
        </message>
        <message>
            <source>Set a passphrase first, under “Lock of the window”.</source>
            <translation>عيِّن عبارة مرور أولًا، تحت «قفل النافذة».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MeetingNotices</name>
        <message>
            <source>Meetings</source>
            <translation>اللقاءات</translation>
        </message>
        <message numerus="yes">
            <source>%n further meeting(s) have changed.</source>
            <translation>
                <numerusform>لم يتغير لقاء آخر.</numerusform>
                <numerusform>تغير لقاء آخر.</numerusform>
                <numerusform>تغير لقاءان آخران.</numerusform>
                <numerusform>تغيرت %n لقاءات أخرى.</numerusform>
                <numerusform>تغير %n لقاء آخر.</numerusform>
                <numerusform>تغير %n لقاء آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new request has arrived.</source>
            <translation>وصل طلب جديد.</translation>
        </message>
        <message>
            <source>Another time or booth.</source>
            <translation>موعد آخر أو مقصورة أخرى.</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n minute(s).</source>
            <translation>
                <numerusform>يبدأ الآن.</numerusform>
                <numerusform>يبدأ بعد دقيقة واحدة.</numerusform>
                <numerusform>يبدأ بعد دقيقتين.</numerusform>
                <numerusform>يبدأ بعد %n دقائق.</numerusform>
                <numerusform>يبدأ بعد %n دقيقة.</numerusform>
                <numerusform>يبدأ بعد %n دقيقة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MyTraining</name>
        <message>
            <source>Cancel the booking…</source>
            <translation>إلغاء الحجز…</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>قبول المكان المعروض</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>حفظ الشهادة…</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>حفظ كتقويم…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>الحجوزات</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>حفظ كتقويم</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>القادمة</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>السابقة</translation>
        </message>
        <message>
            <source>A place is kept for you until %1. After that it goes to the next one on the list.</source>
            <translation>المكان محجوز لكم حتى %1، ثم ينتقل إلى التالي في القائمة.</translation>
        </message>
        <message>
            <source>Why there is no place yet: %1.</source>
            <translation>سبب عدم توافر مكان حتى الآن: %1.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message>
            <source>Message from the trainer, %1:
%2</source>
            <translation>رسالة من المدرب، %1:
%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::NoteDialog</name>
        <message>
            <source>Draft of a note verbale</source>
            <translation>مسودة مذكرة شفوية</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>ترشيح</translation>
        </message>
        <message>
            <source>Request for support</source>
            <translation>طلب تأييد</translation>
        </message>
        <message>
            <source>Reply to a request</source>
            <translation>رد على طلب</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Reciprocal support</source>
            <translation>تأييد متبادل</translation>
        </message>
        <message>
            <source>All Permanent Missions</source>
            <translation>جميع البعثات الدائمة</translation>
        </message>
        <message>
            <source>As the mission files it</source>
            <translation>كما تقيّده البعثة</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>نوع المذكرة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>About the candidature of</source>
            <translation>بشأن ترشيح</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>المرسل إليه</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>نص المذكرة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ كملف PDF…</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>حفظ كنص OpenDocument…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>You changed the text by hand. A new draft replaces it.</source>
            <translation>لقد عدّلت النص يدويا. والمسودة الجديدة تحل محله.</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>صياغة من جديد</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferNotices</name>
        <message>
            <source>A place is offered to %1 until %2: %3</source>
            <translation>عُرض مكان على %1 حتى %2: %3</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>عُرض مكان</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferedTimes</name>
        <message>
            <source>Free instead; the rest stays as you wrote it</source>
            <translation>متاح بدلا منه؛ ويبقى الباقي كما كتبتموه</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OperationDialog</name>
        <message>
            <source>Copy as new: %1</source>
            <translation>نسخ كسجل جديد: %1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>تحرير: %1</translation>
        </message>
        <message>
            <source>Save as a new record</source>
            <translation>حفظ كسجل جديد</translation>
        </message>
        <message>
            <source>Save and send again</source>
            <translation>حفظ وإعادة الإرسال</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxCard</name>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جار الإرسال</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>لم يعد متاحا</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>تعديل: %1</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>حذف: %1</translation>
        </message>
        <message>
            <source>Someone else changed the same values in the meantime.</source>
            <translation>عدّل شخص آخر القيم نفسها في هذه الأثناء.</translation>
        </message>
        <message>
            <source>%1 changed the same values, %2.</source>
            <translation>عدّل %1 القيم نفسها، %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The record is no longer open to you. Your text is kept here.</source>
            <translation>لم يعد السجل متاحا لكم. ونصكم محفوظ هنا.</translation>
        </message>
        <message>
            <source>The record was deleted in the meantime. Your text is kept here.</source>
            <translation>حُذف السجل في هذه الأثناء. ونصكم محفوظ هنا.</translation>
        </message>
        <message>
            <source>Waits for an earlier change of the same record.</source>
            <translation>في انتظار تعديل سابق للسجل نفسه.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل التعديل</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>نسختكم</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>الاحتفاظ بنسختي</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>اعتماد نسخة الطرف الآخر</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مجددا</translation>
        </message>
        <message>
            <source>Drop my change</source>
            <translation>التخلي عن تعديلي</translation>
        </message>
        <message>
            <source>Use what is chosen</source>
            <translation>اعتماد ما تم اختياره</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Copy as new…</source>
            <translation>نسخ كسجل جديد…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Someone else changed the record in the meantime. Look at it before you send yours again.</source>
            <translation>غيّر شخص آخر السجل في غضون ذلك. اطّلع عليه قبل أن ترسل تغييرك مجدداً.</translation>
        </message>
        <message>
            <source>%1 changed the record, %2. Look at it before you send yours again.</source>
            <translation>غيّر %1 السجل، %2. اطّلع عليه قبل أن ترسل تغييرك مجدداً.</translation>
        </message>
        <message>
            <source>Send mine again</source>
            <translation>أرسل تغييري مجدداً</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxPage</name>
        <message>
            <source>Your changes until the service has confirmed them. Nothing here is lost.</source>
            <translation>تعديلاتكم إلى أن تؤكدها الخدمة. لا يضيع شيء هنا.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>أُرسل كل شيء</translation>
        </message>
        <message>
            <source>What you change while offline waits here until the next connection.</source>
            <translation>ما تعدلونه أثناء عدم الاتصال ينتظر هنا حتى الاتصال التالي.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>يتطلب انتباهكم</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>في انتظار الإرسال</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutcomeDialog</name>
        <message>
            <source>It took place</source>
            <translation>عقد اللقاء</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translation>لم يعقد اللقاء</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ما أسفر عنه</translation>
        </message>
        <message>
            <source>What has to follow, one thing a line</source>
            <translation>ما يلزم متابعته، بند في كل سطر</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Both texts go into your mission's own briefing note.</source>
            <translation>يدرج النصان في مذكرة الإحاطة الخاصة ببعثتكم.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutputButton</name>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>طباعة أو تصدير</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ كملف PDF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>مستند PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>حفظ كنص OpenDocument…</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>نص OpenDocument (*.odt)</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>تصدير بصيغة CSV…</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>قيم مفصولة بفواصل (*.csv)</translation>
        </message>
        <message>
            <source>Export as workbook…</source>
            <translation>تصدير كمصنف…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>مصنف جداول (*.xlsx)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PickerEditor</name>
        <message>
            <source>Type the name of a State</source>
            <translation>اكتبوا اسم دولة</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>اكتبوا للبحث</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>النتائج المطابقة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PlanDialog</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>It names no time that is long enough.</source>
            <translation>لا يذكر وقتا طويلا بما يكفي.</translation>
        </message>
        <message>
            <source>No booth is large enough.</source>
            <translation>لا توجد مقصورة كبيرة بما يكفي.</translation>
        </message>
        <message>
            <source>No booth is open at its times on this day.</source>
            <translation>لا توجد مقصورة مفتوحة في أوقاته في هذا اليوم.</translation>
        </message>
        <message>
            <source>Everything that fits is taken at its times.</source>
            <translation>كل ما يناسبه مشغول في أوقاته.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PrivateEditor</name>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>‏%1: %2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProfileMenu</name>
        <message>
            <source>Profiles</source>
            <translation>الملفات الشخصية</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>ملف شخصي جديد…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>ملف شخصي جديد</translation>
        </message>
        <message>
            <source>A profile is one account at one service. Its name:</source>
            <translation>الملف الشخصي هو حساب واحد لدى خدمة واحدة. اسمه:</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProgrammePage</name>
        <message numerus="yes">
            <source>By %n minute(s)…</source>
            <translation>
                <numerusform>بلا تأخير…</numerusform>
                <numerusform>دقيقة واحدة…</numerusform>
                <numerusform>دقيقتان…</numerusform>
                <numerusform>%n دقائق…</numerusform>
                <numerusform>%n دقيقة…</numerusform>
                <numerusform>%n دقيقة…</numerusform>
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>ارتباط جديد</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>من ملف تقويم…</translation>
        </message>
        <message>
            <source>From a calendar file</source>
            <translation>من ملف تقويم</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>تقويم (*.ics)</translation>
        </message>
        <message>
            <source>Briefing pack as PDF…</source>
            <translation>ملف الإحاطة بصيغة PDF…</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>ملف الإحاطة</translation>
        </message>
        <message>
            <source>This entry as calendar…</source>
            <translation>هذا القيد كملف تقويم…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>لقاء</translation>
        </message>
        <message>
            <source>Cancellation of this entry as calendar…</source>
            <translation>إلغاء هذا القيد كملف تقويم…</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>This day as calendar…</source>
            <translation>هذا اليوم كملف تقويم…</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Everything as calendar…</source>
            <translation>الكل كملف تقويم…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>اللقاءات</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>الحفظ كملف تقويم</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>تعذرت كتابة الملف. يرجى اختيار مكان آخر.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>تعذرت قراءة الملف.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>موعد آخر</translation>
        </message>
        <message>
            <source>The missions are told of the new times.</source>
            <translation>تبلغ البعثات بالمواعيد الجديدة.</translation>
        </message>
        <message>
            <source>Meetings management is asked for the new times; until it agrees, the meetings keep their places.</source>
            <translation>تطلب المواعيد الجديدة من إدارة الاجتماعات؛ وإلى أن توافق تبقى اللقاءات في مواعيدها.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>طلبها</translation>
        </message>
        <message>
            <source>It cannot be moved and would be missed in part.</source>
            <translation>لا يمكن نقله وسيفوت جزء منه.</translation>
        </message>
        <message>
            <source>The other mission asked for this meeting: tell it of the delay.</source>
            <translation>البعثة الأخرى هي التي طلبت هذا اللقاء: أبلغوها بالتأخير.</translation>
        </message>
        <message>
            <source>Whose programme</source>
            <translation>برنامج من</translation>
        </message>
        <message>
            <source>Running late</source>
            <translation>تأخير</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>ورقة اليوم</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>جميع البعثات</translation>
        </message>
        <message>
            <source>Whole delegation</source>
            <translation>الوفد كله</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>لا شيء في هذا اليوم.</translation>
        </message>
        <message>
            <source>Record the outcome (R)</source>
            <translation>تسجيل النتيجة (R)</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>مذكرة إحاطة</translation>
        </message>
        <message>
            <source>Write a briefing note</source>
            <translation>كتابة مذكرة إحاطة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Free on this day</source>
            <translation>المتاح في هذا اليوم</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RadarStrip</name>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>وضع علامة مطّلع عليه</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since you last looked</source>
            <translation>
                <numerusform>لا تغييرات منذ آخر اطلاع لك</numerusform>
                <numerusform>تغيير واحد منذ آخر اطلاع لك</numerusform>
                <numerusform>تغييران منذ آخر اطلاع لك</numerusform>
                <numerusform>%n تغييرات منذ آخر اطلاع لك</numerusform>
                <numerusform>%n تغييرا منذ آخر اطلاع لك</numerusform>
                <numerusform>%n تغيير منذ آخر اطلاع لك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them touch your State</source>
            <translation>
                <numerusform>لا شيء منها يمس دولتك</numerusform>
                <numerusform>واحد منها يمس دولتك</numerusform>
                <numerusform>اثنان منها يمسان دولتك</numerusform>
                <numerusform>%n منها تمس دولتك</numerusform>
                <numerusform>%n منها تمس دولتك</numerusform>
                <numerusform>%n منها تمس دولتك</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>نسختكم</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وتغيير آخر</numerusform>
                <numerusform>وتغييران آخران</numerusform>
                <numerusform>و %n تغييرات أخرى</numerusform>
                <numerusform>و %n تغييرا آخر</numerusform>
                <numerusform>و %n تغيير آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا موعد</translation>
        </message>
        <message>
            <source>New election: %1</source>
            <translation>انتخاب جديد: %1</translation>
        </message>
        <message>
            <source>Date moved from %2 to %3: %1</source>
            <translation>نُقل الموعد من %2 إلى %3: %1</translation>
        </message>
        <message>
            <source>Now “%2”: %1</source>
            <translation>الآن «%2»: %1</translation>
        </message>
        <message>
            <source>New candidature: %1</source>
            <translation>ترشيح جديد: %1</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>مسحوب: %1</translation>
        </message>
        <message>
            <source>Postponed: %1</source>
            <translation>مؤجل: %1</translation>
        </message>
        <message>
            <source>Endorsed: %1</source>
            <translation>حظي بالتأييد: %1</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>المنتخب: %1</translation>
        </message>
        <message>
            <source>No longer listed: %1</source>
            <translation>لم يعد مدرجا: %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordActions</name>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>تعديل (Ctrl+E)</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>إجراءات أخرى</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>حذف «%1»؟</translation>
        </message>
        <message>
            <source>The record is deleted for everyone as soon as there is a connection.</source>
            <translation>سيُحذف السجل لدى الجميع فور توافر الاتصال.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>تعديل الطلب…</translation>
        </message>
        <message>
            <source>Files a change; the request keeps its place until the change is confirmed.</source>
            <translation>يقدم تعديلا؛ ويحتفظ الطلب بمكانه إلى أن يؤكد التعديل.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordEditor</name>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>حفظ (Ctrl+S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Fields marked * are needed. Your change is kept here and sent as soon as there is a connection.</source>
            <translation>الحقول المؤشر عليها بالعلامة * مطلوبة. يُحفظ تعديلكم هنا ويُرسل فور توافر الاتصال.</translation>
        </message>
        <message>
            <source>Someone else changed this record meanwhile. You can go on: if both changed the same value, you will be asked which one to keep.</source>
            <translation>عدّل شخص آخر هذا السجل في هذه الأثناء. يمكنكم المتابعة: إذا عدّل كلاكما القيمة نفسها، فستُسألون أيهما تُحفظ.</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>لم يُحفظ ما كتبتموه بعد.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهله</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordView</name>
        <message>
            <source>This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet.</source>
            <translation>هذا السجل ليس هنا. ربما حُذف، أو قد لا يكون متاحا لكم، أو لم يُجلب بعد.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>البت</translation>
        </message>
        <message>
            <source>Not yet confirmed by the service</source>
            <translation>لم تؤكده الخدمة بعد</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>التعديل: %1</translation>
        </message>
        <message>
            <source>Changed by %1, %2</source>
            <translation>عدّله %1، %2</translation>
        </message>
        <message>
            <source>Brought in from a file, %1</source>
            <translation>أُدخل من ملف، %1</translation>
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
                <numerusform>ولا شيء غير ذلك</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و %n أخرى</numerusform>
                <numerusform>و %n أخرى</numerusform>
                <numerusform>و %n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RequestQueue</name>
        <message>
            <source>Requests that wait for a booth</source>
            <translation>طلبات تنتظر مقصورة</translation>
        </message>
        <message numerus="yes">
            <source>waits %n hour(s)</source>
            <translation>
                <numerusform>ينتظر منذ أقل من ساعة</numerusform>
                <numerusform>ينتظر منذ ساعة</numerusform>
                <numerusform>ينتظر منذ ساعتين</numerusform>
                <numerusform>ينتظر منذ %n ساعات</numerusform>
                <numerusform>ينتظر منذ %n ساعة</numerusform>
                <numerusform>ينتظر منذ %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>ينتظر منذ اليوم</numerusform>
                <numerusform>ينتظر منذ يوم</numerusform>
                <numerusform>ينتظر منذ يومين</numerusform>
                <numerusform>ينتظر منذ %n أيام</numerusform>
                <numerusform>ينتظر منذ %n يوما</numerusform>
                <numerusform>ينتظر منذ %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>رفض…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RoundForm</name>
        <message>
            <source>Another name that got votes</source>
            <translation>اسم آخر حصل على أصوات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Votes for %1</source>
            <translation>الأصوات لـ %1</translation>
        </message>
        <message>
            <source>%1 (not a candidate)</source>
            <translation>%1 (غير مرشح)</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>الجولة %1</translation>
        </message>
        <message>
            <source>Correction of round %1</source>
            <translation>تصحيح الجولة %1</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>هذا ليس عددا صحيحا.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero.</source>
            <translation>لا يمكن أن يكون الرقم أقل من صفر.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SearchPopup</name>
        <message>
            <source>Search everything</source>
            <translation>البحث في كل شيء</translation>
        </message>
        <message>
            <source>Search in everything, or go to a page</source>
            <translation>البحث في كل شيء أو الانتقال إلى صفحة</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Enter opens, Esc closes</source>
            <translation>‏Enter للفتح، Esc للإغلاق</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Names, places, documents, in any of the six languages. “&gt;” finds commands.</source>
            <translation>أسماء وأماكن ووثائق، بأي من اللغات الست. اكتب «&gt;» للعثور على الأوامر.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>لا شيء شاغر</numerusform>
                <numerusform>مقعد شاغر</numerusform>
                <numerusform>مقعدان شاغران</numerusform>
                <numerusform>%n مقاعد شاغرة</numerusform>
                <numerusform>%n مقعدا شاغرا</numerusform>
                <numerusform>%n مقعد شاغر</numerusform>
            </translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>بالتناوب</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>لا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>‏%1 حتى %2</translation>
        </message>
        <message>
            <source>Candidate: %1</source>
            <translation>المرشح: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>لا شيء غير معروف</numerusform>
                <numerusform>واحد غير معروف</numerusform>
                <numerusform>اثنان غير معروفين</numerusform>
                <numerusform>%n غير معروفة</numerusform>
                <numerusform>%n غير معروف</numerusform>
                <numerusform>%n غير معروف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapPage</name>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>State that looks for a seat</source>
            <translation>الدولة الباحثة عن مقعد</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>السنة الأولى</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الأخيرة</translation>
        </message>
        <message>
            <source>Where could it stand?</source>
            <translation>أين يمكن أن تترشح؟</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>خريطة المقاعد</translation>
        </message>
        <message>
            <source>No terms of this body are recorded here: what is open is not known.</source>
            <translation>لا مدد مسجلة هنا لهذه الهيئة: لا يُعرف ما هو شاغر.</translation>
        </message>
        <message>
            <source>The seats of this body are not shared out by regional group.</source>
            <translation>مقاعد هذه الهيئة غير موزعة بحسب المجموعات الإقليمية.</translation>
        </message>
        <message>
            <source>Where could a State stand?</source>
            <translation>أين يمكن أن تترشح دولة؟</translation>
        </message>
        <message>
            <source>Where could %1 stand?</source>
            <translation>أين يمكن أن تترشح %1؟</translation>
        </message>
        <message>
            <source>No opening for its group in these years.</source>
            <translation>لا مقعد شاغر لمجموعتها في هذه السنوات.</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>غير مؤهلة</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>ممكن</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>لا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rival(s)</source>
            <translation>
                <numerusform>لا منافسين</numerusform>
                <numerusform>منافس واحد</numerusform>
                <numerusform>منافسان</numerusform>
                <numerusform>%n منافسين</numerusform>
                <numerusform>%n منافسا</numerusform>
                <numerusform>%n منافس</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionDetails</name>
        <message>
            <source>Choose a session to see what it is about and to book a place.</source>
            <translation>اختر جلسة لمعرفة موضوعها وحجز مكان فيها.</translation>
        </message>
        <message>
            <source>Book a place</source>
            <translation>حجز مكان</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>بعثتك</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionFinder</name>
        <message>
            <source>Course, subject, audience</source>
            <translation>الدورة أو الموضوع أو الفئة المستهدفة</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>جميع الجهات المقدمة</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>جميع الأنواع</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>جميع اللغات</translation>
        </message>
        <message>
            <source>With free places</source>
            <translation>بها أماكن شاغرة</translation>
        </message>
        <message>
            <source>Calendar of sessions</source>
            <translation>تقويم الدورات</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>بعثتك</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الدورات</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>لا حجوزات (%n)</numerusform>
                <numerusform>حجز واحد (%n)</numerusform>
                <numerusform>حجزان (%n)</numerusform>
                <numerusform>%n حجوزات</numerusform>
                <numerusform>%n حجزا</numerusform>
                <numerusform>%n حجز</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the sessions of all days</source>
            <translation>عرض جلسات كل الأيام</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SetEditor</name>
        <message>
            <source>One entry a line</source>
            <translation>مُدخل واحد في كل سطر</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>إضافة لغة</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>لم يسجل أحد الدخول.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.</source>
            <translation>
                <numerusform>لا توجد تعديلات لم تُرسل بعد.</numerusform>
                <numerusform>تعديل واحد لكم لم يُرسل بعد. وسيبقى على هذا الحاسوب إلى أن تسجلوا الدخول من جديد.</numerusform>
                <numerusform>تعديلان لكم لم يُرسلا بعد. وسيبقيان على هذا الحاسوب إلى أن تسجلوا الدخول من جديد.</numerusform>
                <numerusform>%n تعديلات لكم لم تُرسل بعد. وستبقى على هذا الحاسوب إلى أن تسجلوا الدخول من جديد.</numerusform>
                <numerusform>%n تعديلا لكم لم يُرسل بعد. وستبقى على هذا الحاسوب إلى أن تسجلوا الدخول من جديد.</numerusform>
                <numerusform>%n تعديل لكم لم يُرسل بعد. وستبقى على هذا الحاسوب إلى أن تسجلوا الدخول من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was fetched stays on this computer.</source>
            <translation>ما جُلب يبقى على هذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Save them to a file…</source>
            <translation>حفظها في ملف…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا شيء في الانتظار</numerusform>
                <numerusform>واحد في الانتظار</numerusform>
                <numerusform>اثنان في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Fewer pages</source>
            <translation>صفحات أقل</translation>
        </message>
        <message>
            <source>More pages</source>
            <translation>صفحات أخرى</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SignInPage</name>
        <message>
            <source>Welcome to Chancery</source>
            <translation>مرحبا بكم في Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of your mission: on this computer, also without a connection.</source>
            <translation>الانتخابات والاجتماعات والتدريب ودليل بعثتكم: على هذا الحاسوب، وحتى دون اتصال.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>عنوان الخدمة</translation>
        </message>
        <message>
            <source>Paste the token you were given</source>
            <translation>ألصقوا رمز الدخول الذي زُودتم به</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>من ملف…</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>رمز الدخول</translation>
        </message>
        <message>
            <source>Keep the token in a file only I can read, not in the keychain</source>
            <translation>حفظ رمز الدخول في ملف لا يقرؤه سواي، لا في سلسلة المفاتيح</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Work without signing in</source>
            <translation>العمل دون تسجيل الدخول</translation>
        </message>
        <message>
            <source>File with the access token</source>
            <translation>الملف الذي يحتوي على رمز الدخول</translation>
        </message>
        <message>
            <source>This file could not be read as a token.</source>
            <translation>تعذرت قراءة هذا الملف كرمز دخول.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>جار تسجيل الدخول…</translation>
        </message>
        <message>
            <source>This is not the address of a service. It begins with https://, for example https://chancery.example.org.</source>
            <translation>ليس هذا عنوان خدمة. يبدأ العنوان بـ https://، مثلا https://chancery.example.org.</translation>
        </message>
        <message>
            <source>Paste the access token, or choose the file it is in.</source>
            <translation>ألصقوا رمز الدخول أو اختاروا الملف الذي يحتوي عليه.</translation>
        </message>
        <message>
            <source>This profile belongs to another account.</source>
            <translation>ملف المستخدم هذا يخص حسابا آخر.</translation>
        </message>
        <message>
            <source>Start Chancery with another profile folder for this account.</source>
            <translation>شغّلوا Chancery بمجلد ملف مستخدم آخر لهذا الحساب.</translation>
        </message>
        <message>
            <source>Check that it was copied whole and has not expired.</source>
            <translation>تأكدوا من أنه نُسخ كاملا ولم تنته صلاحيته.</translation>
        </message>
        <message>
            <source>Check the address and your connection.</source>
            <translation>تحققوا من العنوان ومن اتصالكم.</translation>
        </message>
        <message>
            <source>You are signed in, but the keychain did not take the token. Tick the box to keep it in a file, or go on: then Chancery asks again at the next start.</source>
            <translation>سجلتم الدخول، لكن سلسلة المفاتيح لم تقبل رمز الدخول. ضعوا علامة في المربع لحفظه في ملف، أو تابعوا: وعندئذ سيطلبه Chancery مجددا عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Have the address of the service and your access token at hand: whoever looks after the service at your mission gives them to you.</source>
            <translation>جهِّز عنوان الخدمة ورمز الوصول: يزوِّدك بهما المسؤول عن الخدمة في بعثتك.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>An address begins with https:// and has no spaces.</source>
            <translation>يبدأ العنوان بـ https:// ولا يحتوي على مسافات.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>جارٍ سؤال %1…</translation>
        </message>
        <message>
            <source>✓ %1 answers.</source>
            <translation>✓ تجيب %1.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::StorageCard</name>
        <message>
            <source>Free space</source>
            <translation>تحرير مساحة</translation>
        </message>
        <message>
            <source>Storage and diagnostics</source>
            <translation>التخزين والتشخيص</translation>
        </message>
        <message>
            <source>Freeing space removes attachments that can be fetched again, logs of earlier days and damaged files that were replaced. What you wrote stays.</source>
            <translation>يزيل تحرير المساحة المرفقات التي يمكن جلبها ثانية وسجلات الأيام السابقة والملفات التالفة التي استُبدلت. أما ما كتبته فيبقى.</translation>
        </message>
        <message>
            <source>Diagnostics hold versions, settings and counts: no record, no name, no address.</source>
            <translation>يتضمن التشخيص الإصدارات والإعدادات والأعداد: لا سجل ولا اسم ولا عنوان.</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>حفظ التشخيص…</translation>
        </message>
        <message>
            <source>Records and search: %1. Attachments: %2. Logs: %3.</source>
            <translation>السجلات والبحث: %1. المرفقات: %2. السجلات التقنية: %3.</translation>
        </message>
        <message>
            <source>Damaged files that were replaced: %1.</source>
            <translation>الملفات التالفة التي استُبدلت: %1.</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>تحرير %1</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>حُرِّر %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SyncIndicator</name>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Sync now (F5)</source>
            <translation>المزامنة الآن (F5)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TallyPanel</name>
        <message>
            <source>A sum of promises is no result: the ballot is secret.</source>
            <translation>مجموع الوعود ليس نتيجة: الاقتراع سري.</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>الجولة الأولى</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>الجولات اللاحقة</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>منافسة</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>السيناريو</translation>
        </message>
        <message>
            <source>Members expected to vote</source>
            <translation>الأعضاء المتوقع تصويتهم</translation>
        </message>
        <message>
            <source>Trust in spoken promises</source>
            <translation>الثقة في الوعود الشفهية</translation>
        </message>
        <message>
            <source>Write down a pledge first; here it is counted.</source>
            <translation>دوّن وعدا أولا؛ وهنا يُحسب.</translation>
        </message>
        <message>
            <source>%1 votes are missing to the majority of %2.</source>
            <translation>ينقص %1 من الأصوات لبلوغ الأغلبية البالغة %2.</translation>
        </message>
        <message>
            <source>Enough for the majority of %1, if every promise holds.</source>
            <translation>يكفي لبلوغ الأغلبية البالغة %1 إذا صدقت كل الوعود.</translation>
        </message>
        <message>
            <source>Expected value: %1</source>
            <translation>القيمة المتوقعة: %1</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>مرجح</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>ضعيف</translation>
        </message>
        <message>
            <source>Asked, no answer</source>
            <translation>طُلب ولم يُجب</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>لا معلومات</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>القائمة (F10)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>البحث في كل شيء</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>البحث في كل شيء (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainerDesk</name>
        <message>
            <source>Session</source>
            <translation>الدورة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <source>Offer a place…</source>
            <translation>عرض مكان…</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>حضر</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>حضر جزئيا</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>Save the sign-in sheet…</source>
            <translation>حفظ كشف الحضور…</translation>
        </message>
        <message>
            <source>Save the certificates…</source>
            <translation>حفظ الشهادات…</translation>
        </message>
        <message>
            <source>Message to participants…</source>
            <translation>رسالة إلى المشاركين…</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>كتابة رسالة إلكترونية</translation>
        </message>
        <message>
            <source>Open coaching hours…</source>
            <translation>فتح أوقات للتدريب الفردي…</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Nobody is booked yet</source>
            <translation>لا حجوزات بعد</translation>
        </message>
        <message>
            <source>Whoever asks for a place in this session appears here.</source>
            <translation>يظهر هنا كل من يطلب مكانا في هذه الدورة.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingPage</name>
        <message>
            <source>Sessions</source>
            <translation>الدورات</translation>
        </message>
        <message>
            <source>My training</source>
            <translation>تدريبي</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>التدريب الفردي</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>تقويم التدريب</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingStatistics</name>
        <message>
            <source>Everybody who attended, also in part. A person is counted once in each line.</source>
            <translation>كل من حضر ولو جزئيا. ويُحسب كل شخص مرة واحدة في كل سطر.</translation>
        </message>
        <message>
            <source>Members of your mission who attended, also in part. A person is counted once in each line.</source>
            <translation>أفراد بعثتك الذين حضروا ولو جزئيا. ويُحسب كل شخص مرة واحدة في كل سطر.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>الجهة المقدمة</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>نوع الدورة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>مرات الحضور</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>الإحصاءات</translation>
        </message>
        <message>
            <source>People trained</source>
            <translation>الأشخاص الذين تلقوا التدريب</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::YearCalendar</name>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>السنة التالية</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ZoneEditor</name>
        <message>
            <source>Type the name of a city</source>
            <translation>اكتبوا اسم مدينة</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>First ballot</source>
            <translation>الاقتراع الأول</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>اقتراع محصور</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>اقتراع غير محصور</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>اقتراع خاص بين المتعادلين</translation>
        </message>
        <message>
            <source>General Assembly</source>
            <translation>الجمعية العامة</translation>
        </message>
        <message>
            <source>Security Council</source>
            <translation>مجلس الأمن</translation>
        </message>
        <message>
            <source>Economic and Social Council</source>
            <translation>المجلس الاقتصادي والاجتماعي</translation>
        </message>
        <message>
            <source>Meeting of States parties</source>
            <translation>اجتماع الدول الأطراف</translation>
        </message>
        <message>
            <source>Other organ</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>رسمي</translation>
        </message>
        <message>
            <source>Principal organ</source>
            <translation>جهاز رئيسي</translation>
        </message>
        <message>
            <source>Subsidiary body</source>
            <translation>هيئة فرعية</translation>
        </message>
        <message>
            <source>Body of experts</source>
            <translation>هيئة خبراء</translation>
        </message>
        <message>
            <source>Court or tribunal</source>
            <translation>محكمة</translation>
        </message>
        <message>
            <source>Treaty body</source>
            <translation>هيئة منشأة بموجب معاهدة</translation>
        </message>
        <message>
            <source>Executive board</source>
            <translation>مجلس تنفيذي</translation>
        </message>
        <message>
            <source>Office held by one person</source>
            <translation>منصب يشغله شخص واحد</translation>
        </message>
        <message>
            <source>Body of a related organization</source>
            <translation>هيئة تابعة لمنظمة ذات صلة</translation>
        </message>
        <message>
            <source>States</source>
            <translation>دول</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>أشخاص</translation>
        </message>
        <message>
            <source>President of the General Assembly</source>
            <translation>رئيس الجمعية العامة</translation>
        </message>
        <message>
            <source>President of the Economic and Social Council</source>
            <translation>رئيس المجلس الاقتصادي والاجتماعي</translation>
        </message>
        <message>
            <source>Human Rights Council</source>
            <translation>مجلس حقوق الإنسان</translation>
        </message>
        <message>
            <source>President of the Human Rights Council</source>
            <translation>رئيس مجلس حقوق الإنسان</translation>
        </message>
        <message>
            <source>Contributors among themselves</source>
            <translation>المساهمون فيما بينهم</translation>
        </message>
        <message>
            <source>Council of FAO</source>
            <translation>مجلس منظمة الأغذية والزراعة</translation>
        </message>
        <message>
            <source>UN-Habitat Assembly</source>
            <translation>جمعية موئل الأمم المتحدة</translation>
        </message>
        <message>
            <source>United Nations Environment Assembly</source>
            <translation>جمعية الأمم المتحدة للبيئة</translation>
        </message>
        <message>
            <source>Assembly of the International Seabed Authority</source>
            <translation>جمعية السلطة الدولية لقاع البحار</translation>
        </message>
        <message>
            <source>Assembly of States Parties to the Rome Statute</source>
            <translation>جمعية الدول الأطراف في نظام روما الأساسي</translation>
        </message>
        <message>
            <source>Conference of the States Parties to the Chemical Weapons Convention</source>
            <translation>مؤتمر الدول الأطراف في اتفاقية الأسلحة الكيميائية</translation>
        </message>
        <message>
            <source>Two thirds of members present and voting</source>
            <translation>ثلثا الأعضاء الحاضرين المصوتين</translation>
        </message>
        <message>
            <source>Majority of members present and voting</source>
            <translation>أغلبية الأعضاء الحاضرين المصوتين</translation>
        </message>
        <message>
            <source>Absolute majority of all members</source>
            <translation>الأغلبية المطلقة لجميع الأعضاء</translation>
        </message>
        <message>
            <source>Absolute majority in the General Assembly and in the Security Council</source>
            <translation>الأغلبية المطلقة في الجمعية العامة وفي مجلس الأمن</translation>
        </message>
        <message>
            <source>Two thirds present and voting, including a majority of all States parties</source>
            <translation>ثلثا الحاضرين المصوتين، على أن يشمل ذلك أغلبية جميع الدول الأطراف</translation>
        </message>
        <message>
            <source>Nominated by one organ, elected by another</source>
            <translation>يرشحهم جهاز وينتخبهم جهاز آخر</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>التعيين دون اقتراع</translation>
        </message>
        <message>
            <source>Always by ballot</source>
            <translation>بالاقتراع دائما</translation>
        </message>
        <message>
            <source>By ballot if contested or requested</source>
            <translation>بالاقتراع عند التنافس أو بناء على طلب</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <source>May be re-elected</source>
            <translation>يجوز إعادة الانتخاب</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election</source>
            <translation>لا تجوز إعادة الانتخاب مباشرة</translation>
        </message>
        <message>
            <source>Limited number of consecutive terms</source>
            <translation>عدد محدود من المدد المتتالية</translation>
        </message>
        <message>
            <source>May be re-elected once</source>
            <translation>تجوز إعادة الانتخاب مرة واحدة</translation>
        </message>
        <message>
            <source>Not eligible for re-election</source>
            <translation>لا تجوز إعادة الانتخاب</translation>
        </message>
        <message>
            <source>Not stated here</source>
            <translation>غير مذكور هنا</translation>
        </message>
        <message>
            <source>1 January after the election</source>
            <translation>1 كانون الثاني/يناير التالي للانتخاب</translation>
        </message>
        <message>
            <source>A fixed day of the year</source>
            <translation>يوم محدد من السنة</translation>
        </message>
        <message>
            <source>First meeting of a session</source>
            <translation>الجلسة الأولى من الدورة</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>معلن</translation>
        </message>
        <message>
            <source>Notified in writing</source>
            <translation>تم الإخطار به كتابة</translation>
        </message>
        <message>
            <source>On the list of candidates</source>
            <translation>في قائمة المرشحين</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation>في بطاقة الاقتراع</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>منتخب</translation>
        </message>
        <message>
            <source>Not elected</source>
            <translation>غير منتخب</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Postponed to a later term</source>
            <translation>مؤجل إلى مدة لاحقة</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>ساقط</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>الأمانة العامة</translation>
        </message>
        <message>
            <source>Archive of past elections</source>
            <translation>محفوظات الانتخابات السابقة</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>لم يتقرر بعد</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>تزكية</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>اقتراع</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Balloting</source>
            <translation>الاقتراع جار</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>حُسم</translation>
        </message>
        <message>
            <source>Seats left open</source>
            <translation>بقيت مقاعد شاغرة</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>مؤجل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Regular election</source>
            <translation>انتخاب عادي</translation>
        </message>
        <message>
            <source>By-election for an unexpired term</source>
            <translation>انتخاب فرعي لمدة لم تنقض</translation>
        </message>
        <message>
            <source>First election of a new body</source>
            <translation>أول انتخاب لهيئة جديدة</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>متوقع</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>محدد الموعد</translation>
        </message>
        <message>
            <source>Nominations open</source>
            <translation>باب الترشيح مفتوح</translation>
        </message>
        <message>
            <source>List published</source>
            <translation>نُشرت القائمة</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>معلق</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>مختتم</translation>
        </message>
        <message>
            <source>Every count known</source>
            <translation>كل النتائج العددية معروفة</translation>
        </message>
        <message>
            <source>Some counts known</source>
            <translation>بعض النتائج العددية معروفة</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>النتائج العددية غير معروفة</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>مجموعة إقليمية</translation>
        </message>
        <message>
            <source>African Union</source>
            <translation>الاتحاد الأفريقي</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>منظمة أخرى</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>مؤيد</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة عليه</translation>
        </message>
        <message>
            <source>Noted and deferred</source>
            <translation>أحيط علما به وأُرجئ</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>موضع خلاف</translation>
        </message>
        <message>
            <source>Full term</source>
            <translation>مدة كاملة</translation>
        </message>
        <message>
            <source>Rest of another member's term</source>
            <translation>بقية مدة عضو آخر</translation>
        </message>
        <message>
            <source>First or transitional term of another length</source>
            <translation>مدة أولى أو انتقالية ذات طول مختلف</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>استقالة</translation>
        </message>
        <message>
            <source>Rotation within the group</source>
            <translation>تناوب داخل المجموعة</translation>
        </message>
        <message>
            <source>Withdrew</source>
            <translation>انسحاب</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>وفاة</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد الاستعراض</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>محفوظ في المحفوظات</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>ترجمة شفوية</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>أعلام</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>التداول بالفيديو</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>شاشة</translation>
        </message>
        <message>
            <source>Step-free access</source>
            <translation>مدخل بلا درج</translation>
        </message>
        <message>
            <source>Head of State</source>
            <translation>رئيس دولة</translation>
        </message>
        <message>
            <source>Head of Government</source>
            <translation>رئيس حكومة</translation>
        </message>
        <message>
            <source>Vice-President</source>
            <translation>نائب رئيس الدولة</translation>
        </message>
        <message>
            <source>Crown Prince or Crown Princess</source>
            <translation>ولي عهد أو ولية عهد</translation>
        </message>
        <message>
            <source>Deputy Prime Minister</source>
            <translation>نائب رئيس الوزراء</translation>
        </message>
        <message>
            <source>Minister for Foreign Affairs</source>
            <translation>وزير الخارجية</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>وزير</translation>
        </message>
        <message>
            <source>Vice-Minister or State Secretary</source>
            <translation>نائب وزير أو كاتب دولة</translation>
        </message>
        <message>
            <source>Permanent Representative</source>
            <translation>الممثل الدائم</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>خبير</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مقدم</translation>
        </message>
        <message>
            <source>Held for the mission</source>
            <translation>محجوز مبدئيا للبعثة</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>عُقد</translation>
        </message>
        <message>
            <source>Did not take place</source>
            <translation>لم يُعقد</translation>
        </message>
        <message>
            <source>Declined by the other side</source>
            <translation>رفضه الطرف الآخر</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض من الإدارة</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>انتهت مهلته</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>لم يُرد عليه بعد</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Another time proposed</source>
            <translation>اقتُرح وقت آخر</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Short encounter</source>
            <translation>لقاء قصير</translation>
        </message>
        <message>
            <source>Courtesy call</source>
            <translation>زيارة مجاملة</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>توقيع</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>البعثة الطالبة</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>البعثة الأخرى</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>لا هذه ولا تلك</translation>
        </message>
        <message>
            <source>No press</source>
            <translation>دون حضور الصحافة</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>صورة فوتوغرافية</translation>
        </message>
        <message>
            <source>Press present</source>
            <translation>بحضور الصحافة</translation>
        </message>
        <message>
            <source>Plenary hall</source>
            <translation>قاعة الجلسات العامة</translation>
        </message>
        <message>
            <source>Council chamber</source>
            <translation>قاعة مجلس</translation>
        </message>
        <message>
            <source>Conference room</source>
            <translation>غرفة اجتماعات</translation>
        </message>
        <message>
            <source>Area with bilateral booths</source>
            <translation>منطقة مقصورات اللقاءات الثنائية</translation>
        </message>
        <message>
            <source>Lounge</source>
            <translation>صالة استراحة</translation>
        </message>
        <message>
            <source>Auditorium</source>
            <translation>قاعة محاضرات</translation>
        </message>
        <message>
            <source>Training room</source>
            <translation>غرفة تدريب</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>الاثنين</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>Official record</source>
            <translation>سجل رسمي</translation>
        </message>
        <message>
            <source>Well documented</source>
            <translation>موثق جيدا</translation>
        </message>
        <message>
            <source>One source or general knowledge</source>
            <translation>مصدر واحد أو معلومات عامة</translation>
        </message>
        <message>
            <source>Uncertain, please verify</source>
            <translation>غير مؤكد، يرجى التحقق</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact</source>
            <translation>لأغراض العرض فقط، وليس حقيقة</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>الدول الأفريقية</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>دول آسيا والمحيط الهادئ</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>دول أوروبا الشرقية</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>دول أوروبا الغربية ودول أخرى</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>دولة عضو</translation>
        </message>
        <message>
            <source>Observer State</source>
            <translation>دولة مراقبة</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>في قائمة الانتظار</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>عُرض مكان</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>أُلغيت الدورة التدريبية</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>حضر</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>حضر جزئيا</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>Dag Hammarskjöld Library</source>
            <translation>مكتبة داغ همرشولد</translation>
        </message>
        <message>
            <source>UNITAR</source>
            <translation>معهد الأمم المتحدة للتدريب والبحث (اليونيتار)</translation>
        </message>
        <message>
            <source>UNITAR and the Library together</source>
            <translation>اليونيتار والمكتبة معا</translation>
        </message>
        <message>
            <source>Information and communications technology service</source>
            <translation>خدمة تكنولوجيا المعلومات والاتصالات</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>حلقة عمل</translation>
        </message>
        <message>
            <source>Individual coaching</source>
            <translation>تدريب فردي</translation>
        </message>
        <message>
            <source>Programme for a small group</source>
            <translation>برنامج لمجموعة صغيرة</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>تعلم إلكتروني</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>إحاطة</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>حضوريا</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>عبر الإنترنت</translation>
        </message>
        <message>
            <source>In person or online</source>
            <translation>حضوريا أو عبر الإنترنت</translation>
        </message>
        <message>
            <source>Open: first come, first served</source>
            <translation>مفتوح: الأسبقية بحسب الترتيب الزمني</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>بموافقة</translation>
        </message>
        <message>
            <source>By application and selection</source>
            <translation>بتقديم طلب وإجراء اختيار</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>معروض</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>متفق عليه</translation>
        </message>
        <message>
            <source>One side has voted</source>
            <translation>صوّت أحد الطرفين</translation>
        </message>
        <message>
            <source>Both have voted</source>
            <translation>صوّت الطرفان</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>لاغٍ</translation>
        </message>
        <message>
            <source>Promised to us</source>
            <translation>وعدٌ لنا</translation>
        </message>
        <message>
            <source>Promised by us</source>
            <translation>وعدٌ منا</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>المذكرة الشفوية</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Word of the capital</source>
            <translation>كلمة العاصمة</translation>
        </message>
        <message>
            <source>Word of the ambassador</source>
            <translation>كلمة السفير</translation>
        </message>
        <message>
            <source>Word of a delegate</source>
            <translation>كلمة مندوب</translation>
        </message>
        <message>
            <source>Hearsay</source>
            <translation>إشاعة</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>جميع الجولات</translation>
        </message>
        <message>
            <source>First round only</source>
            <translation>الجولة الأولى فقط</translation>
        </message>
        <message>
            <source>When the first choice is out</source>
            <translation>عند خروج الخيار الأول</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>موعود به</translation>
        </message>
        <message>
            <source>Reconfirmed</source>
            <translation>أُعيد تأكيده</translation>
        </message>
        <message>
            <source>Wavering</source>
            <translation>متردد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>مُعفى منه</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>الجولة الأولى</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>الجولات اللاحقة</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>تم الرد</translation>
        </message>
        <message>
            <source>It was right</source>
            <translation>كان صحيحا</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>يوجد خطأ</translation>
        </message>
        <message>
            <source>It is out of date</source>
            <translation>لم يعد محدّثا</translation>
        </message>
        <message>
            <source>I did not understand it</source>
            <translation>لم أفهمه</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>كلمة</translation>
        </message>
        <message>
            <source>Plenary or committee</source>
            <translation>جلسة عامة أو لجنة</translation>
        </message>
        <message>
            <source>Other meeting</source>
            <translation>اجتماع آخر</translation>
        </message>
        <message>
            <source>Reception or meal</source>
            <translation>استقبال أو مأدبة</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>الصحافة</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>سفر</translation>
        </message>
        <message>
            <source>For approval by the head of mission</source>
            <translation>في انتظار موافقة رئيس البعثة</translation>
        </message>
        <message>
            <source>No place is free</source>
            <translation>لا يوجد مكان شاغر</translation>
        </message>
        <message>
            <source>Not everybody of the group has asked or been approved</source>
            <translation>لم يطلب جميع أفراد المجموعة أماكن أو لم تتم الموافقة عليهم جميعا</translation>
        </message>
        <message>
            <source>Fewer places are free than the group needs</source>
            <translation>الأماكن الشاغرة أقل مما تحتاجه المجموعة</translation>
        </message>
        <message>
            <source>The mission has as many places as one mission may have</source>
            <translation>لدى البعثة الحد الأقصى من الأماكن المسموح به لبعثة واحدة</translation>
        </message>
        <message>
            <source>The person has a place elsewhere at the same time</source>
            <translation>لدى الشخص مكان في دورة أخرى في الوقت نفسه</translation>
        </message>
        <message>
            <source>An offered place was not taken in time</source>
            <translation>لم يُقبل المكان المعروض في الوقت المحدد</translation>
        </message>
        <message>
            <source>The session has begun</source>
            <translation>بدأت الدورة</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>الفترة من</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>الفترة إلى</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>تاريخ الإعلان</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>تاريخ الإخطار الكتابي</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>رمز الوثيقة</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>لغة المذكرة</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>وثيقة التعهدات الطوعية</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>صفحة الحملة</translation>
        </message>
    </context>
    <context>
        <name>Collection</name>
        <message>
            <source>Ballot rounds</source>
            <translation>جولات الاقتراع</translation>
        </message>
        <message>
            <source>Ballot round</source>
            <translation>جولة اقتراع</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>الهيئات</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>الترشيحات</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>ترشيح</translation>
        </message>
        <message>
            <source>Contests</source>
            <translation>المنافسات</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>منافسة</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>الانتخابات</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>انتخاب</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>التأييدات</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>تأييد</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>مدد العضوية</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>مدة عضوية</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>صفحة من الدليل</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>المقصورات</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>مقصورة</translation>
        </message>
        <message>
            <source>Dignitaries</source>
            <translation>كبار الشخصيات</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>شخصية رفيعة المستوى</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>طلبات الاجتماع</translation>
        </message>
        <message>
            <source>Meeting request</source>
            <translation>طلب اجتماع</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>أماكن الانعقاد</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>مكان انعقاد</translation>
        </message>
        <message>
            <source>States</source>
            <translation>الدول</translation>
        </message>
        <message>
            <source>State</source>
            <translation>دولة</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>الحجوزات</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>حجز</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>الدورات الدراسية</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>دورة دراسية</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الدورات التدريبية</translation>
        </message>
        <message>
            <source>Reciprocal deals</source>
            <translation>الاتفاقات المتبادلة</translation>
        </message>
        <message>
            <source>Reciprocal deal</source>
            <translation>اتفاق متبادل</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>الوعود بالتصويت</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>وعد بالتصويت</translation>
        </message>
        <message>
            <source>Vote plans</source>
            <translation>خطط التصويت</translation>
        </message>
        <message>
            <source>Vote plan</source>
            <translation>خطة التصويت</translation>
        </message>
        <message>
            <source>Reports on the guide</source>
            <translation>بلاغات عن الدليل</translation>
        </message>
        <message>
            <source>Report on the guide</source>
            <translation>بلاغ عن الدليل</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>مذكرات الإحاطة</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>مذكرة إحاطة</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>الارتباطات</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>ارتباط</translation>
        </message>
        <message>
            <source>Occupied booths</source>
            <translation>المقصورات المشغولة</translation>
        </message>
        <message>
            <source>Occupied booth</source>
            <translation>مقصورة مشغولة</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>دورة تدريبية</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>التصويبات</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصويب</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>مزامنة</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عال</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>سجل جديد</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>حفظ القائمة باسم…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>تسجيل الخروج…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>التراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>نسخ بصيغة CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>تحرير السجل</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>البحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>البحث في كل شيء</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>البحث عن أمر</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>فتح في نافذة مستقلة</translation>
        </message>
        <message>
            <source>Columns and groups…</source>
            <translation>الأعمدة والمجموعات…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>شريط القوائم</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>حجم النص العادي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>What needs your attention</source>
            <translation>ما يحتاج إلى انتباهك</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>دليل هذه الصفحة</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>ما هذا؟</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>حفظ بيانات التشخيص…</translation>
        </message>
        <message>
            <source>About Chancery</source>
            <translation>عن Chancery</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>قفل النافذة</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Save diagnostics</source>
            <translation>حفظ بيانات التشخيص</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>باللغة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>لا مدخلات</numerusform>
                <numerusform>مُدخل واحد</numerusform>
                <numerusform>مُدخلان</numerusform>
                <numerusform>%n مدخلات</numerusform>
                <numerusform>%n مدخلا</numerusform>
                <numerusform>%n مدخل</numerusform>
            </translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>غير متاح</translation>
        </message>
    </context>
    <context>
        <name>ElectionPaper</name>
        <message>
            <source>Round %1</source>
            <translation>الجولة %1</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>المرشح</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>التأييدات</translation>
        </message>
        <message>
            <source>Earlier terms</source>
            <translation>المدد السابقة</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>الأعضاء في %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>العضو</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Term: %1 to %2</source>
            <translation>المدة: من %1 إلى %2</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>الانتخابات</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>انتخاب</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Own State</source>
            <translation>الدولة نفسها</translation>
        </message>
        <message numerus="yes">
            <source>Write at most %n name(s).</source>
            <translation>
                <numerusform>لا تكتب أي اسم.</numerusform>
                <numerusform>اكتب اسما واحدا على الأكثر.</numerusform>
                <numerusform>اكتب اسمين على الأكثر.</numerusform>
                <numerusform>اكتب %n أسماء على الأكثر.</numerusform>
                <numerusform>اكتب %n اسما على الأكثر.</numerusform>
                <numerusform>اكتب %n اسم على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank paper counts as an abstention. A paper with more names than allowed is invalid.</source>
            <translation>تُعد الورقة البيضاء امتناعا عن التصويت. والورقة التي تحمل أسماء أكثر من المسموح به باطلة.</translation>
        </message>
        <message>
            <source>Only States of these groups may be named; votes for others make the paper invalid.</source>
            <translation>لا يجوز إلا تسمية دول من هذه المجموعات؛ والتصويت لغيرها يبطل الورقة.</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>المرشحون</translation>
        </message>
        <message>
            <source>Names to write (instruction):</source>
            <translation>الأسماء الواجب كتابتها (التعليمات):</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service cannot be reached.</source>
            <translation>يتعذر الوصول إلى الخدمة.</translation>
        </message>
        <message>
            <source>Your work is kept here and is sent as soon as there is a connection.</source>
            <translation>عملكم محفوظ هنا وسيُرسل فور توافر الاتصال.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>لم ترد الخدمة في الوقت المناسب.</translation>
        </message>
        <message>
            <source>Chancery tries again by itself.</source>
            <translation>سيعيد Chancery المحاولة تلقائيا.</translation>
        </message>
        <message>
            <source>Something else answered in place of the service.</source>
            <translation>رد شيء آخر بدلا من الخدمة.</translation>
        </message>
        <message>
            <source>Open a web browser to sign in to this network, and check the address.</source>
            <translation>افتحوا متصفحا لتسجيل الدخول إلى هذه الشبكة، وتحققوا من العنوان.</translation>
        </message>
        <message>
            <source>The identity of the service could not be confirmed.</source>
            <translation>تعذر التأكد من هوية الخدمة.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer, or ask your service desk.</source>
            <translation>لم يُرسل شيء. تحققوا من تاريخ هذا الحاسوب أو اسألوا مكتب المساعدة.</translation>
        </message>
        <message>
            <source>The service is not available at the moment.</source>
            <translation>الخدمة غير متاحة حاليا.</translation>
        </message>
        <message>
            <source>The service received too many requests.</source>
            <translation>تلقت الخدمة طلبات أكثر من اللازم.</translation>
        </message>
        <message>
            <source>The service does not accept your access token.</source>
            <translation>لا تقبل الخدمة رمز الدخول الخاص بكم.</translation>
        </message>
        <message>
            <source>Sign in again. Nothing that waits to be sent is lost.</source>
            <translation>سجلوا الدخول من جديد. لن يضيع شيء مما ينتظر الإرسال.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>دوركم لا يسمح بذلك.</translation>
        </message>
        <message>
            <source>Ask the administrator of your mission if it should.</source>
            <translation>إذا كان ينبغي أن يسمح بذلك فاسألوا مسؤول بعثتكم.</translation>
        </message>
        <message>
            <source>This version of Chancery is too old for the service.</source>
            <translation>هذه النسخة من Chancery أقدم مما تقبله الخدمة.</translation>
        </message>
        <message>
            <source>Update Chancery. You can go on reading, and your work is kept.</source>
            <translation>حدّثوا Chancery. يمكنكم مواصلة القراءة، وعملكم محفوظ.</translation>
        </message>
        <message>
            <source>What is kept here no longer continues what the service has.</source>
            <translation>ما هو محفوظ هنا لم يعد متصلا بما لدى الخدمة.</translation>
        </message>
        <message>
            <source>Chancery fetches everything anew; your own work stays.</source>
            <translation>سيجلب Chancery كل شيء من جديد؛ ويبقى عملكم كما هو.</translation>
        </message>
        <message>
            <source>This was not found.</source>
            <translation>لم يُعثر على هذا.</translation>
        </message>
        <message>
            <source>It may have been deleted, or it may not be open to you.</source>
            <translation>ربما حُذف، أو قد لا يكون متاحا لكم.</translation>
        </message>
        <message>
            <source>This record was deleted.</source>
            <translation>حُذف هذا السجل.</translation>
        </message>
        <message>
            <source>You can copy your text into a new one.</source>
            <translation>يمكنكم نسخ نصكم إلى سجل جديد.</translation>
        </message>
        <message>
            <source>Someone else changed this record at the same time.</source>
            <translation>عدّل شخص آخر هذا السجل في الوقت نفسه.</translation>
        </message>
        <message>
            <source>Compare both versions and choose.</source>
            <translation>قارنوا بين النسختين واختاروا.</translation>
        </message>
        <message>
            <source>Something in this record is not right yet.</source>
            <translation>هناك ما ليس صحيحا بعد في هذا السجل.</translation>
        </message>
        <message>
            <source>See the remarks beside the fields.</source>
            <translation>انظروا الملاحظات بجانب الحقول.</translation>
        </message>
        <message>
            <source>There is no place left.</source>
            <translation>لم يبق أي مكان.</translation>
        </message>
        <message>
            <source>Choose another time or join the waiting list.</source>
            <translation>اختاروا وقتا آخر أو انضموا إلى قائمة الانتظار.</translation>
        </message>
        <message>
            <source>This is larger than the service accepts.</source>
            <translation>هذا أكبر مما تقبله الخدمة.</translation>
        </message>
        <message>
            <source>Shorten the text or attach a smaller file.</source>
            <translation>اختصروا النص أو أرفقوا ملفا أصغر.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>Free some space and save again; your text is still in the form.</source>
            <translation>أفرغوا بعض المساحة واحفظوا من جديد؛ لا يزال نصكم في الاستمارة.</translation>
        </message>
        <message>
            <source>The folder of your profile cannot be written to.</source>
            <translation>تتعذر الكتابة في مجلد ملف المستخدم الخاص بكم.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder.</source>
            <translation>تحققوا من أذونات المجلد أو اختاروا مجلدا آخر.</translation>
        </message>
        <message>
            <source>The data of your profile is damaged.</source>
            <translation>بيانات ملف المستخدم الخاص بكم تالفة.</translation>
        </message>
        <message>
            <source>Recovery sets the damaged file aside, saves your unsent work and fetches the rest again.</source>
            <translation>تُنحّي عملية الاستعادة الملف التالف جانبا، وتحفظ عملكم غير المرسل، وتجلب الباقي من جديد.</translation>
        </message>
        <message>
            <source>This profile was made by a newer version of Chancery.</source>
            <translation>أُنشئ ملف المستخدم هذا بنسخة أحدث من Chancery.</translation>
        </message>
        <message>
            <source>Update Chancery to open it; nothing in it was changed.</source>
            <translation>حدّثوا Chancery لفتحه؛ لم يُغيَّر فيه شيء.</translation>
        </message>
        <message>
            <source>This profile is already open in another Chancery.</source>
            <translation>ملف المستخدم هذا مفتوح بالفعل في نسخة أخرى من Chancery.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>استخدموا النافذة المفتوحة أو أغلقوها أولا.</translation>
        </message>
        <message>
            <source>Your profile could not be read or written.</source>
            <translation>تعذرت قراءة ملف المستخدم الخاص بكم أو الكتابة فيه.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask your service desk.</source>
            <translation>حاولوا مجددا؛ وإذا استمر الأمر فاسألوا مكتب المساعدة.</translation>
        </message>
        <message>
            <source>The service gave an answer that Chancery does not understand.</source>
            <translation>قدمت الخدمة ردا لا يفهمه Chancery.</translation>
        </message>
        <message>
            <source>Nothing was stored. Check the address, or ask your service desk.</source>
            <translation>لم يُخزن شيء. تحققوا من العنوان أو اسألوا مكتب المساعدة.</translation>
        </message>
        <message>
            <source>Chancery made a mistake.</source>
            <translation>ارتكب Chancery خطأ.</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this to your service desk.</source>
            <translation>عملكم محفوظ. يرجى إبلاغ مكتب المساعدة بذلك.</translation>
        </message>
        <message numerus="yes">
            <source>Chancery tries again in %n second(s).</source>
            <translation>
                <numerusform>يعيد Chancery المحاولة الآن.</numerusform>
                <numerusform>يعيد Chancery المحاولة بعد ثانية واحدة.</numerusform>
                <numerusform>يعيد Chancery المحاولة بعد ثانيتين.</numerusform>
                <numerusform>يعيد Chancery المحاولة بعد %n ثوان.</numerusform>
                <numerusform>يعيد Chancery المحاولة بعد %n ثانية.</numerusform>
                <numerusform>يعيد Chancery المحاولة بعد %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>State</source>
            <translation>الدولة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>منتخب</translation>
        </message>
        <message>
            <source>Was a candidate</source>
            <translation>كان مرشحا</translation>
        </message>
        <message>
            <source>Seen in a source</source>
            <translation>ورد في مصدر</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>المنافسة</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>رقم الجولة</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Place in the series of three</source>
            <translation>الترتيب في سلسلة الاقتراعات الثلاثة</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Ballot papers</source>
            <translation>بطاقات الاقتراع</translation>
        </message>
        <message>
            <source>Invalid ballots</source>
            <translation>البطاقات الباطلة</translation>
        </message>
        <message>
            <source>Valid ballots</source>
            <translation>البطاقات الصحيحة</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>الممتنعون عن التصويت</translation>
        </message>
        <message>
            <source>Members present and voting</source>
            <translation>الأعضاء الحاضرون المصوتون</translation>
        </message>
        <message>
            <source>Required majority</source>
            <translation>الأغلبية المطلوبة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>وقت التأكيد</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>التصويب</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Regional groups</source>
            <translation>المجموعات الإقليمية</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Rotating seat</source>
            <translation>مقعد بالتناوب</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>نوع الهيئة</translation>
        </message>
        <message>
            <source>Who is elected</source>
            <translation>من يُنتخب</translation>
        </message>
        <message>
            <source>Elected by</source>
            <translation>جهة الانتخاب</translation>
        </message>
        <message>
            <source>Parent body</source>
            <translation>الهيئة الأم</translation>
        </message>
        <message>
            <source>Seats in all</source>
            <translation>مجموع المقاعد</translation>
        </message>
        <message>
            <source>Distribution of seats</source>
            <translation>توزيع المقاعد</translation>
        </message>
        <message>
            <source>Term in years</source>
            <translation>مدة العضوية بالسنوات</translation>
        </message>
        <message>
            <source>Terms begin</source>
            <translation>بدء مدد العضوية</translation>
        </message>
        <message>
            <source>Day of the year on which terms begin</source>
            <translation>اليوم الذي تبدأ فيه مدد العضوية من السنة</translation>
        </message>
        <message>
            <source>Re-election</source>
            <translation>إعادة الانتخاب</translation>
        </message>
        <message>
            <source>Consecutive terms allowed</source>
            <translation>عدد المدد المتتالية المسموح بها</translation>
        </message>
        <message>
            <source>Note on re-election</source>
            <translation>ملاحظة بشأن إعادة الانتخاب</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>الأغلبية</translation>
        </message>
        <message>
            <source>Way of electing</source>
            <translation>طريقة الانتخاب</translation>
        </message>
        <message>
            <source>Note on the way of electing</source>
            <translation>ملاحظة بشأن طريقة الانتخاب</translation>
        </message>
        <message>
            <source>Formal nominations</source>
            <translation>ترشيحات رسمية</translation>
        </message>
        <message>
            <source>Nominations close (days before the election)</source>
            <translation>إغلاق باب الترشيح (بالأيام قبل الانتخاب)</translation>
        </message>
        <message>
            <source>No two nationals of one State</source>
            <translation>لا يجوز انتخاب اثنين من مواطني دولة واحدة</translation>
        </message>
        <message>
            <source>Elections are held</source>
            <translation>مواعيد إجراء الانتخابات</translation>
        </message>
        <message>
            <source>Rules in brief</source>
            <translation>القواعد بإيجاز</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>الأساس القانوني</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>الانتخاب</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>الفترة من</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>الفترة إلى</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>سبب الحالة</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>تاريخ الإعلان</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>تاريخ الإخطار الكتابي</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>المذكرة الشفوية</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>تاريخ السحب</translation>
        </message>
        <message>
            <source>Withdrawn after round</source>
            <translation>السحب بعد الجولة</translation>
        </message>
        <message>
            <source>Holds the seat now</source>
            <translation>يشغل المقعد حاليا</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>رمز الوثيقة</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>لغة المذكرة</translation>
        </message>
        <message>
            <source>Previous terms</source>
            <translation>مدد العضوية السابقة</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>وثيقة التعهدات الطوعية</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>صفحة الحملة</translation>
        </message>
        <message>
            <source>Contact at the mission</source>
            <translation>جهة الاتصال في البعثة</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>تعليقات</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>جهة الإدخال</translation>
        </message>
        <message>
            <source>Date of the note</source>
            <translation>تاريخ المذكرة</translation>
        </message>
        <message>
            <source>After round</source>
            <translation>بعد الجولة</translation>
        </message>
        <message>
            <source>New period from</source>
            <translation>الفترة الجديدة من</translation>
        </message>
        <message>
            <source>New period to</source>
            <translation>الفترة الجديدة إلى</translation>
        </message>
        <message>
            <source>Names allowed on a ballot paper</source>
            <translation>عدد الأسماء المسموح بها في البطاقة</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>طريقة الحسم</translation>
        </message>
        <message>
            <source>Ballot requested by</source>
            <translation>طالب الاقتراع</translation>
        </message>
        <message>
            <source>Members entitled to vote</source>
            <translation>الأعضاء الذين يحق لهم التصويت</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>مقدم الطلب</translation>
        </message>
        <message>
            <source>Kind of election</source>
            <translation>نوع الانتخاب</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Date as far as it is known</source>
            <translation>التاريخ بقدر ما هو معروف</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>وقت البدء</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>بند جدول الأعمال</translation>
        </message>
        <message>
            <source>Document symbols</source>
            <translation>رموز الوثائق</translation>
        </message>
        <message>
            <source>Seats to fill</source>
            <translation>المقاعد المطلوب شغلها</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>مدة العضوية من</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>مدة العضوية إلى</translation>
        </message>
        <message>
            <source>End of the unexpired term</source>
            <translation>نهاية المدة غير المنقضية</translation>
        </message>
        <message>
            <source>Members of the electing organ</source>
            <translation>أعضاء الجهاز القائم بالانتخاب</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>اقتراع سري</translation>
        </message>
        <message>
            <source>Certainty of the date</source>
            <translation>مدى تأكد التاريخ</translation>
        </message>
        <message>
            <source>Vote counts</source>
            <translation>أعداد الأصوات</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>الترشيح</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من جانب</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>المجموعة الإقليمية</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>المنظمة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>المقرر</translation>
        </message>
        <message>
            <source>Valid for the election</source>
            <translation>سار بالنسبة للانتخاب</translation>
        </message>
        <message>
            <source>Recorded by the mission of</source>
            <translation>سجلته بعثة</translation>
        </message>
        <message>
            <source>Name at the time</source>
            <translation>الاسم في ذلك الوقت</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>نوع المدة</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>سبب الانتهاء المبكر</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>Takes over from</source>
            <translation>يخلف</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>المجموع الاختباري</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>نوع الوسائط</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>الحجم (بايت)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Name in links</source>
            <translation>الاسم في الروابط</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>الفصل</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>جزء من</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Note of the review</source>
            <translation>ملاحظة المراجعة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>وقت النشر</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>سار اعتبارا من</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>المقصورة</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>مكان الانعقاد</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>المعدات</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>فترات الإغلاق</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>لم تعد مستخدمة</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>المرتبة</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>وقت الوصول</translation>
        </message>
        <message>
            <source>Departs</source>
            <translation>وقت المغادرة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>البعثة الطالبة</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>البعثة الأخرى</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>سبب القرار</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>وقت التقديم</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>وقت البت</translation>
        </message>
        <message>
            <source>Answer of the other side</source>
            <translation>رد الطرف الآخر</translation>
        </message>
        <message>
            <source>Reason of the other side</source>
            <translation>السبب الذي أبداه الطرف الآخر</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>وقت الرد</translation>
        </message>
        <message>
            <source>Proposed from</source>
            <translation>بداية الوقت المقترح</translation>
        </message>
        <message>
            <source>Proposed to</source>
            <translation>نهاية الوقت المقترح</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>الأوقات المفضلة</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>المدة (بالدقائق)</translation>
        </message>
        <message>
            <source>Our principal</source>
            <translation>كبير ممثلينا</translation>
        </message>
        <message>
            <source>Person to be met</source>
            <translation>الشخص المطلوب الاجتماع به</translation>
        </message>
        <message>
            <source>Rank on the other side</source>
            <translation>مرتبة ممثل الطرف الآخر</translation>
        </message>
        <message>
            <source>Persons on the other side</source>
            <translation>عدد الأشخاص من الطرف الآخر</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <source>Interpretation between</source>
            <translation>الترجمة الشفوية بين</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>الصحافة</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>احتياجات أخرى</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>وقت الانتهاء</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>محجوز مبدئيا حتى</translation>
        </message>
        <message>
            <source>Changes the request</source>
            <translation>يعدل الطلب</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>أيام الأسبوع</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>وقت الفتح</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>وقت الإغلاق</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Kind of venue</source>
            <translation>نوع المكان</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>المبنى</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>الطابق</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>السعة</translation>
        </message>
        <message>
            <source>Certainty of the capacity</source>
            <translation>مدى تأكد السعة</translation>
        </message>
        <message>
            <source>Interpretation booths</source>
            <translation>مقصورات الترجمة الشفوية</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>أوجه الاستخدام</translation>
        </message>
        <message>
            <source>Accepts bilateral requests</source>
            <translation>يقبل طلبات الاجتماعات الثنائية</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>أيام الإغلاق</translation>
        </message>
        <message>
            <source>Length of a slot (minutes)</source>
            <translation>طول الفترة الزمنية (بالدقائق)</translation>
        </message>
        <message>
            <source>Shortest notice (hours)</source>
            <translation>أقصر مهلة إشعار (بالساعات)</translation>
        </message>
        <message>
            <source>Earliest request (days ahead)</source>
            <translation>أبكر موعد للطلب (بالأيام مسبقا)</translation>
        </message>
        <message>
            <source>Released when unused after (minutes)</source>
            <translation>الإخلاء عند عدم الاستخدام بعد (دقائق)</translation>
        </message>
        <message>
            <source>Meetings a mission may have in a day</source>
            <translation>عدد الاجتماعات المسموح بها للبعثة في اليوم</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>مدى التأكد</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Note on the sources</source>
            <translation>ملاحظة بشأن المصادر</translation>
        </message>
        <message>
            <source>Formal name</source>
            <translation>الاسم الرسمي</translation>
        </message>
        <message>
            <source>Article of the name</source>
            <translation>أداة التعريف</translation>
        </message>
        <message>
            <source>Name in ISO 3166</source>
            <translation>الاسم في المعيار ISO 3166</translation>
        </message>
        <message>
            <source>Code of two letters</source>
            <translation>رمز من حرفين</translation>
        </message>
        <message>
            <source>Numeric code</source>
            <translation>الرمز الرقمي</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Note on the group</source>
            <translation>ملاحظة بشأن المجموعة</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>تاريخ القبول</translation>
        </message>
        <message>
            <source>Original member</source>
            <translation>عضو أصلي</translation>
        </message>
        <message>
            <source>Observer since</source>
            <translation>مراقب منذ</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>وقت تقديم الطلب</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>في الانتظار منذ</translation>
        </message>
        <message>
            <source>Offer expires</source>
            <translation>انقضاء العرض</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>سبب تقديم الطلب</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>احتياجات خاصة</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>الدورة الدراسية</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>الجهة المقدمة</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>نوع الدورة الدراسية</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>طريقة المشاركة</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>الفئة المستهدفة</translation>
        </message>
        <message>
            <source>Courses to attend first</source>
            <translation>الدورات المطلوب حضورها أولا</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>الترجمة الشفوية</translation>
        </message>
        <message>
            <source>Duration (minutes)</source>
            <translation>المدة الزمنية (بالدقائق)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>عدد الأماكن</translation>
        </message>
        <message>
            <source>Places on the waiting list</source>
            <translation>عدد الأماكن في قائمة الانتظار</translation>
        </message>
        <message>
            <source>Places for one mission</source>
            <translation>عدد الأماكن للبعثة الواحدة</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>القبول</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Booking policy</source>
            <translation>سياسة الحجز</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>Given before on</source>
            <translation>تواريخ عقدها سابقا</translation>
        </message>
        <message>
            <source>Link to take part</source>
            <translation>رابط المشاركة</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>المدرب</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Booking opens</source>
            <translation>فتح باب الحجز</translation>
        </message>
        <message>
            <source>Booking closes</source>
            <translation>إغلاق باب الحجز</translation>
        </message>
        <message>
            <source>Cancel until</source>
            <translation>الإلغاء ممكن حتى</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>الحد الأدنى للمشاركين</translation>
        </message>
        <message>
            <source>Other State</source>
            <translation>الدولة الأخرى</translation>
        </message>
        <message>
            <source>We vote for them in</source>
            <translation>نصوت لهم في</translation>
        </message>
        <message>
            <source>They vote for us in</source>
            <translation>يصوتون لنا في</translation>
        </message>
        <message>
            <source>Note or letter</source>
            <translation>مذكرة أو رسالة</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>For the candidature</source>
            <translation>للترشيح</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Firmness in per cent</source>
            <translation>درجة الثبات بالنسبة المئوية</translation>
        </message>
        <message>
            <source>For which rounds</source>
            <translation>لأي جولات</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>من قِبل</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>الشرط</translation>
        </message>
        <message>
            <source>Reconfirm by</source>
            <translation>يُعاد تأكيده قبل</translation>
        </message>
        <message>
            <source>Names to write</source>
            <translation>الأسماء الواجب كتابتها</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>اعتمدها</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائية</translation>
        </message>
        <message>
            <source>Text in preparation</source>
            <translation>النص قيد الإعداد</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>النسخ السابقة</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>هل كان هذا صحيحا؟</translation>
        </message>
        <message>
            <source>What should it say?</source>
            <translation>ماذا ينبغي أن تقول؟</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>الحجز</translation>
        </message>
        <message>
            <source>Places taken</source>
            <translation>الأماكن المشغولة</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>أنجز</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>لقاء</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>نقاط الحديث</translation>
        </message>
        <message>
            <source>What we ask for</source>
            <translation>ما نطلبه</translation>
        </message>
        <message>
            <source>About the person to be met</source>
            <translation>عن الشخصية المقرر لقاؤها</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>اللقاءات السابقة</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ما أسفر عنه</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>المتابعة</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>ارتباط</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>الشخصية</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Could be moved</source>
            <translation>يمكن نقله</translation>
        </message>
        <message>
            <source>Identifier in the calendar file</source>
            <translation>المعرف في ملف التقويم</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>حل محله</translation>
        </message>
        <message>
            <source>Principal of the other side</source>
            <translation>شخصية الطرف الآخر</translation>
        </message>
        <message>
            <source>Offered as one meeting with</source>
            <translation>معروض دمجه مع</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الشفويون</translation>
        </message>
        <message>
            <source>Their request</source>
            <translation>طلبهم</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>مشغولة</translation>
        </message>
        <message>
            <source>A booth is held for (hours)</source>
            <translation>تحجز المقصورة لمدة (ساعات)</translation>
        </message>
        <message>
            <source>The head of mission approves for</source>
            <translation>يوافق رئيس البعثة لرتبة</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Did not take an offered place</source>
            <translation>لم يقبل مكانا معروضا</translation>
        </message>
        <message>
            <source>Message from the trainer</source>
            <translation>رسالة من المدرب</translation>
        </message>
        <message>
            <source>Message of</source>
            <translation>تاريخ الرسالة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Hours an offered place is kept</source>
            <translation>عدد ساعات حفظ المكان المعروض</translation>
        </message>
        <message>
            <source>Why there is no place yet</source>
            <translation>سبب عدم توافر مكان حتى الآن</translation>
        </message>
        <message>
            <source>Session of the body</source>
            <translation>دورة الهيئة</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>دورة تدريبية</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Value seen</source>
            <translation>القيمة السابقة</translation>
        </message>
        <message>
            <source>Value proposed</source>
            <translation>القيمة المقترحة</translation>
        </message>
        <message>
            <source>State that stands</source>
            <translation>الدولة المترشحة</translation>
        </message>
        <message>
            <source>Proposed by the mission of</source>
            <translation>اقترحته بعثة</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>تاريخ البتّ</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Principal of the requesting side</source>
            <translation>كبير ممثلي الطرف الطالب</translation>
        </message>
        <message>
            <source>Rank on the requesting side</source>
            <translation>مرتبة ممثل الطرف الطالب</translation>
        </message>
        <message>
            <source>Persons on the requesting side</source>
            <translation>عدد الأشخاص من الطرف الطالب</translation>
        </message>
    </context>
    <context>
        <name>FieldSections</name>
        <message>
            <source>Show the whole text</source>
            <translation>عرض النص كاملا</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 would be in two places: also %2.</source>
            <translation>سيكون %1 في مكانين: أيضا %2.</translation>
        </message>
        <message>
            <source>%1 has an engagement that could be moved: %2.</source>
            <translation>لدى %1 ارتباط يمكن نقله: %2.</translation>
        </message>
        <message>
            <source>Too little time to walk to or from: %1.</source>
            <translation>الوقت لا يكفي للانتقال من وإلى: %1.</translation>
        </message>
        <message>
            <source>Almost no break before or after: %1.</source>
            <translation>لا استراحة تقريبا قبل أو بعد: %1.</translation>
        </message>
        <message>
            <source>The booth is taken by: %1.</source>
            <translation>المقصورة مأخوذة لـ: %1.</translation>
        </message>
        <message>
            <source>The other side is known to be elsewhere: %1.</source>
            <translation>المعلوم أن الطرف الآخر في مكان آخر: %1.</translation>
        </message>
        <message>
            <source>%1 has more meetings that day than are wanted.</source>
            <translation>لدى %1 في ذلك اليوم لقاءات أكثر من المرغوب.</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Month and day, for example 02-06.</source>
            <translation>الشهر واليوم، مثلا 02-06.</translation>
        </message>
        <message>
            <source>Whether the members must all be of different nationality, as in the International Court of Justice.</source>
            <translation>هل يجب أن يكون جميع الأعضاء من جنسيات مختلفة، كما في محكمة العدل الدولية.</translation>
        </message>
        <message>
            <source>The State that stands, or that nominates the person.</source>
            <translation>الدولة التي تترشح أو التي ترشح الشخص.</translation>
        </message>
        <message>
            <source>Number of the note, as the mission files it.</source>
            <translation>رقم المذكرة كما قيدته البعثة.</translation>
        </message>
        <message>
            <source>The groups whose States may be elected here; empty when seats are not shared out by group.</source>
            <translation>المجموعات التي يجوز انتخاب دولها هنا؛ يُترك فارغا عندما لا توزع المقاعد بحسب المجموعات.</translation>
        </message>
        <message>
            <source>Empty: as many as there are seats.</source>
            <translation>فارغ: بعدد المقاعد.</translation>
        </message>
        <message>
            <source>For elections of which only the month or year is known.</source>
            <translation>للانتخابات التي لا يُعرف منها سوى الشهر أو السنة.</translation>
        </message>
        <message>
            <source>Empty: as the rules of the body say.</source>
            <translation>فارغ: وفقا لقواعد الهيئة.</translation>
        </message>
        <message>
            <source>The mission that chairs the group; empty when the Secretariat recorded it.</source>
            <translation>البعثة التي ترأس المجموعة؛ يُترك فارغا عندما تكون الأمانة العامة هي التي سجلته.</translation>
        </message>
        <message>
            <source>The member State, or the State whose nominee holds the seat.</source>
            <translation>الدولة العضو، أو الدولة التي يشغل مرشحها المقعد.</translation>
        </message>
        <message>
            <source>The name under which the seat was held, when it differs from today's or the State no longer exists.</source>
            <translation>الاسم الذي شُغل المقعد به، إذا كان يختلف عن الاسم الحالي أو لم تعد الدولة قائمة.</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens; pages link to each other by it.</source>
            <translation>أحرف لاتينية صغيرة وأرقام وواصلات؛ تُستخدم للربط بين الصفحات.</translation>
        </message>
        <message>
            <source>0 or empty: the page is the chapter itself.</source>
            <translation>0 أو فارغ: الصفحة هي الفصل نفسه.</translation>
        </message>
        <message>
            <source>Written in CommonMark: headings with #, lists with a hyphen, links in brackets.</source>
            <translation>يُكتب بصيغة CommonMark: العناوين بالعلامة #، والقوائم بالواصلة، والروابط بين معقوفتين.</translation>
        </message>
        <message>
            <source>One line that both sides read.</source>
            <translation>سطر واحد يقرؤه الطرفان.</translation>
        </message>
        <message>
            <source>In order of preference; the meeting may lie anywhere within one of them.</source>
            <translation>بترتيب الأفضلية؛ ويمكن أن يقع الاجتماع في أي وقت ضمن إحداها.</translation>
        </message>
        <message>
            <source>Local time of the venue. Without any entry the hours are not limited.</source>
            <translation>التوقيت المحلي للمكان. إذا لم يُدخل شيء فالساعات غير محدودة.</translation>
        </message>
        <message>
            <source>How far this entry can be relied on, judged by its sources.</source>
            <translation>مدى إمكان التعويل على هذه المعلومة، بحسب مصادرها.</translation>
        </message>
        <message>
            <source>Documents or pages in which this entry was found, one a line.</source>
            <translation>الوثائق أو الصفحات التي وردت فيها هذه المعلومة، كل منها في سطر.</translation>
        </message>
        <message>
            <source>ISO 3166-1 code of three letters, for example FRA.</source>
            <translation>رمز من ثلاثة أحرف وفق المعيار ISO 3166-1، مثلا FRA.</translation>
        </message>
        <message>
            <source>The article that stands before the name in a sentence, where there is one.</source>
            <translation>أداة التعريف التي تسبق الاسم في الجملة، إن وجدت.</translation>
        </message>
        <message>
            <source>The group in which the State is counted for elections.</source>
            <translation>المجموعة التي تُحسب ضمنها الدولة لأغراض الانتخابات.</translation>
        </message>
        <message>
            <source>Empty: of a vote received, one's own candidature in the contest.</source>
            <translation>فارغ: في حالة صوت موعود لنا، ترشيحنا في المنافسة.</translation>
        </message>
        <message>
            <source>Codes of States or names of persons, one a line.</source>
            <translation>رموز الدول أو أسماء الأشخاص، واحد في كل سطر.</translation>
        </message>
        <message>
            <source>Number of the capital's instruction.</source>
            <translation>رقم تعليمات العاصمة.</translation>
        </message>
        <message>
            <source>Takes the place of the text when the page is published again.</source>
            <translation>يحل محل النص عندما تُنشر الصفحة من جديد.</translation>
        </message>
        <message>
            <source>Votes and support, too: only your own mission reads this.</source>
            <translation>بما في ذلك الأصوات والتأييد: لا تقرأ هذا إلا بعثتكم.</translation>
        </message>
        <message>
            <source>Left empty, it concerns the whole delegation.</source>
            <translation>إذا ترك فارغا شمل الوفد كله.</translation>
        </message>
        <message>
            <source>A speaking slot cannot; a reception perhaps can.</source>
            <translation>موعد الكلمة لا ينقل؛ أما حفل الاستقبال فربما.</translation>
        </message>
        <message>
            <source>What is not confirmed by then becomes free again.</source>
            <translation>ما لم يؤكد حتى ذلك الحين يصبح متاحا من جديد.</translation>
        </message>
        <message>
            <source>Bookings of one mission with the same text here get places together or not at all.</source>
            <translation>حجوزات البعثة الواحدة التي تحمل النص نفسه هنا تحصل على أماكن معا أو لا تحصل عليها.</translation>
        </message>
        <message>
            <source>Empty: 24 hours, and never longer than until the session begins.</source>
            <translation>إذا تُرك فارغا: 24 ساعة، ولا يتجاوز بأي حال بداية الدورة.</translation>
        </message>
        <message>
            <source>Note verbale, aide-memoire, voluntary pledges, curriculum vitae.</source>
            <translation>مذكرة شفوية، مذكرة، تعهدات طوعية، سيرة ذاتية.</translation>
        </message>
        <message>
            <source>Empty: the value is to be removed.</source>
            <translation>فارغ: تُحذف القيمة.</translation>
        </message>
        <message>
            <source>From which document you know better.</source>
            <translation>الوثيقة التي تستند إليها.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86</source>
            <translation>ميثاق الأمم المتحدة، المادة 18 (2)؛ النظام الداخلي للجمعية العامة، المادتان 83 و 86</translation>
        </message>
        <message>
            <source>GA rules of procedure, rules 86 and 94</source>
            <translation>النظام الداخلي للجمعية العامة، المادتان 86 و 94</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10</source>
            <translation>قرار الجمعية العامة 60/251، الفقرة 7؛ النظام الأساسي لمحكمة العدل الدولية، المادة 10</translation>
        </message>
        <message>
            <source>UN Convention on the Law of the Sea, Annex VI, Article 4 (4)</source>
            <translation>اتفاقية الأمم المتحدة لقانون البحار، المرفق السادس، المادة 4 (4)</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 92</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 92</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 93</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 93</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 94</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 94</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 139</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 139</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 140</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 140</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 151</source>
            <translation>النظام الداخلي للجمعية العامة، المادة 151</translation>
        </message>
        <message>
            <source>GA decision 34/401, paragraph 16</source>
            <translation>مقرر الجمعية العامة 34/401، الفقرة 16</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7</source>
            <translation>قرار الجمعية العامة 60/251، الفقرة 7</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Articles 23 and 61</source>
            <translation>ميثاق الأمم المتحدة، المادتان 23 و 61</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144</source>
            <translation>ميثاق الأمم المتحدة، المادة 23 (2)؛ النظام الداخلي للجمعية العامة، المادة 144</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 10</source>
            <translation>النظام الأساسي لمحكمة العدل الدولية، المادة 10</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 11</source>
            <translation>النظام الأساسي لمحكمة العدل الدولية، المادة 11</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 12</source>
            <translation>النظام الأساسي لمحكمة العدل الدولية، المادة 12</translation>
        </message>
        <message>
            <source>Provisional rules of procedure of the Security Council, rule 61</source>
            <translation>النظام الداخلي المؤقت لمجلس الأمن، المادة 61</translation>
        </message>
    </context>
    <context>
        <name>MeetingEvents</name>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 و%2: %3</translation>
        </message>
    </context>
    <context>
        <name>OutboxExport</name>
        <message>
            <source>New record</source>
            <translation>سجل جديد</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Save the changes that were not sent</source>
            <translation>حفظ التغييرات التي لم تُرسل</translation>
        </message>
        <message>
            <source>Changes that were not sent</source>
            <translation>التغييرات التي لم تُرسل</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Not synchronised yet; printed %1</source>
            <translation>لم تتم المزامنة بعد؛ طُبع في %1</translation>
        </message>
        <message>
            <source>As of %1, %2</source>
            <translation>حتى %1، %2</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>الانتخابات</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Day board</source>
            <translation>جدول اليوم</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>خريطة المقاعد</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>السجل الخاص</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>تقويم التدريب</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaper</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>جميع البعثات</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>التوقيت: %1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>لا شيء في هذا اليوم.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>With</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>No briefing note has been written.</source>
            <translation>لم تكتب مذكرة إحاطة.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>ملف الإحاطة</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Another mission</source>
            <translation>بعثة أخرى</translation>
        </message>
    </context>
    <context>
        <name>RoundPicture</name>
        <message>
            <source>Required majority: %1</source>
            <translation>الأغلبية المطلوبة: %1</translation>
        </message>
        <message>
            <source>%1: %2, elected</source>
            <translation>‏%1: %2، منتخب</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Required: %1</source>
            <translation>المطلوب: %1</translation>
        </message>
        <message>
            <source>Votes against the required majority</source>
            <translation>الأصوات مقابل الأغلبية المطلوبة</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Ballot papers (%1) must be invalid and valid ballots together (%2).</source>
            <translation>يجب أن يساوي عدد بطاقات الاقتراع (%1) مجموع البطاقات الباطلة والصحيحة (%2).</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions give %2 members present and voting, not %1.</source>
            <translation>عدد البطاقات الصحيحة مطروحا منه عدد الممتنعين يعطي %2 من الأعضاء الحاضرين المصوتين، وليس %1.</translation>
        </message>
        <message>
            <source>The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, Charter, Article 18, or the rules of the body).</source>
            <translation>الأغلبية المطلوبة هي %2 وليست %1 (المادتان 83 و 94 من النظام الداخلي للجمعية العامة، أو المادة 18 من الميثاق، أو قواعد الهيئة).</translation>
        </message>
        <message>
            <source>%1 received %2 votes, but only %3 members voted.</source>
            <translation>عدد الأصوات التي حصل عليها المرشح %1 هو %2، بينما عدد الأعضاء المصوتين %3 فقط.</translation>
        </message>
        <message>
            <source>The votes add up to %1; with %2 names on each ballot no more than %3 are possible.</source>
            <translation>مجموع الأصوات %1؛ وبعدد أسماء قدره %2 في كل بطاقة لا يمكن أن يتجاوز المجموع %3.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 يرد في الجدول مرتين.</translation>
        </message>
        <message>
            <source>Round %1 of this contest is already recorded.</source>
            <translation>الجولة %1 من هذه المنافسة مسجلة بالفعل.</translation>
        </message>
        <message>
            <source>%1 is marked as elected with %2 votes, but %3 are required.</source>
            <translation>%1 مسجل كمنتخب بعدد أصوات قدره %2، بينما المطلوب %3.</translation>
        </message>
        <message>
            <source>%1 names are marked as elected for %2 seats.</source>
            <translation>عدد الأسماء المسجلة كمنتخبة %1 وعدد المقاعد %2.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied: a special ballot among them is needed (rule 94 of the General Assembly).</source>
            <translation>لا يُنتخب أي من المتعادلين على المقعد الأخير: يلزم إجراء اقتراع خاص بينهم (المادة 94 من النظام الداخلي للجمعية العامة).</translation>
        </message>
        <message>
            <source>A restricted ballot has at most %2 names, twice the seats left; here are %1 (rules 93 and 94 of the General Assembly).</source>
            <translation>يتضمن الاقتراع المحصور %2 من الأسماء على الأكثر، أي ضعف عدد المقاعد المتبقية؛ وعددها هنا %1 (المادتان 93 و 94 من النظام الداخلي للجمعية العامة).</translation>
        </message>
        <message>
            <source>%1 had no votes in the round before this restricted ballot.</source>
            <translation>لم يحصل %1 على أصوات في الجولة السابقة لهذا الاقتراع المحصور.</translation>
        </message>
        <message>
            <source>%1 is not in a regional group for which these seats are meant.</source>
            <translation>لا ينتمي %1 إلى مجموعة إقليمية خُصصت لها هذه المقاعد.</translation>
        </message>
        <message>
            <source>An official round needs the number of members present and voting, the required majority and the votes.</source>
            <translation>تتطلب الجولة الرسمية عدد الأعضاء الحاضرين المصوتين والأغلبية المطلوبة والأصوات.</translation>
        </message>
        <message>
            <source>The code %1 is already used.</source>
            <translation>الرمز %1 مستخدم بالفعل.</translation>
        </message>
        <message>
            <source>The distribution gives %1 seats, but the body has %2.</source>
            <translation>مجموع المقاعد في التوزيع %1، بينما عدد مقاعد الهيئة %2.</translation>
        </message>
        <message>
            <source>Say how many consecutive terms are allowed.</source>
            <translation>يرجى تحديد عدد المدد المتتالية المسموح بها.</translation>
        </message>
        <message>
            <source>Terms that begin on a fixed day need that day as month and day, for example 02-06.</source>
            <translation>المدد التي تبدأ في يوم محدد تتطلب ذكر ذلك اليوم بالشهر واليوم، مثلا 02-06.</translation>
        </message>
        <message>
            <source>A body cannot be its own parent.</source>
            <translation>لا يمكن أن تكون الهيئة هيئة أما لنفسها.</translation>
        </message>
        <message>
            <source>An observer State cannot stand for election by this organ.</source>
            <translation>لا يجوز لدولة مراقبة أن تترشح للانتخاب من جانب هذا الجهاز.</translation>
        </message>
        <message>
            <source>The contest belongs to another election.</source>
            <translation>تنتمي المنافسة إلى انتخاب آخر.</translation>
        </message>
        <message>
            <source>The election is to another body.</source>
            <translation>الانتخاب يتعلق بهيئة أخرى.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>تنتهي الفترة قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>Persons are elected to this body: name the candidate.</source>
            <translation>يُنتخب أشخاص لعضوية هذه الهيئة: يرجى ذكر اسم المرشح.</translation>
        </message>
        <message>
            <source>States are elected to this body, not persons.</source>
            <translation>تُنتخب دول لعضوية هذه الهيئة، لا أشخاص.</translation>
        </message>
        <message>
            <source>%1 already has an active candidature in this contest.</source>
            <translation>لدى %1 بالفعل ترشيح قائم في هذه المنافسة.</translation>
        </message>
        <message>
            <source>A retiring member is not eligible for immediate re-election (Charter, Article 23; rule 144 of the General Assembly); the present term ends on %1.</source>
            <translation>لا يجوز إعادة انتخاب العضو المنتهية مدته مباشرة (المادة 23 من الميثاق؛ المادة 144 من النظام الداخلي للجمعية العامة)؛ وتنتهي المدة الحالية في %1.</translation>
        </message>
        <message>
            <source>No more than %1 terms are allowed here, and %2 have been served.</source>
            <translation>الحد الأقصى لعدد المدد هنا هو %1، وعدد المدد التي انقضت %2.</translation>
        </message>
        <message>
            <source>Another candidate of the same nationality stands; no two nationals of one State can be members.</source>
            <translation>هناك مرشح آخر من الجنسية نفسها؛ ولا يجوز أن يكون اثنان من مواطني دولة واحدة عضوين.</translation>
        </message>
        <message>
            <source>The State is still a member of this body until %1.</source>
            <translation>لا تزال الدولة عضوا في هذه الهيئة حتى %1.</translation>
        </message>
        <message>
            <source>The election is in %1 days and the candidature has not been notified in writing.</source>
            <translation>عدد الأيام المتبقية على الانتخاب %1 ولم يتم الإخطار بالترشيح كتابة.</translation>
        </message>
        <message>
            <source>Nominations for this election are closed.</source>
            <translation>أُغلق باب الترشيح لهذا الانتخاب.</translation>
        </message>
        <message>
            <source>Choose the election and the contest first.</source>
            <translation>يرجى اختيار الانتخاب والمنافسة أولا.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won.</source>
            <translation>شُغلت جميع مقاعد هذه المنافسة.</translation>
        </message>
        <message>
            <source>A national of the same State has already been elected.</source>
            <translation>سبق انتخاب أحد مواطني الدولة نفسها.</translation>
        </message>
        <message>
            <source>A ballot paper cannot carry more names (%1) than there are seats (%2).</source>
            <translation>لا يجوز أن يتجاوز عدد الأسماء في بطاقة الاقتراع (%1) عدد المقاعد (%2).</translation>
        </message>
        <message>
            <source>Elections to this body are always held by ballot, even with as many candidates as seats.</source>
            <translation>يُجرى انتخاب أعضاء هذه الهيئة دائما بالاقتراع، حتى لو تساوى عدد المرشحين مع عدد المقاعد.</translation>
        </message>
        <message>
            <source>%1 candidates are marked as elected for %2 seats.</source>
            <translation>عدد المرشحين المسجلين كمنتخبين %1 وعدد المقاعد %2.</translation>
        </message>
        <message>
            <source>The distribution of seats of this body has no seat for one of these groups.</source>
            <translation>لا يتضمن توزيع مقاعد هذه الهيئة مقعدا لإحدى هذه المجموعات.</translation>
        </message>
        <message>
            <source>%1 candidates are endorsed for %2 seats.</source>
            <translation>عدد المرشحين المؤيدين %1 وعدد المقاعد %2.</translation>
        </message>
        <message>
            <source>There are more candidates than seats: a ballot is needed.</source>
            <translation>عدد المرشحين أكبر من عدد المقاعد: يلزم إجراء اقتراع.</translation>
        </message>
        <message>
            <source>A delegation has asked for a ballot (decision 34/401, paragraph 16).</source>
            <translation>طلب أحد الوفود إجراء اقتراع (المقرر 34/401، الفقرة 16).</translation>
        </message>
        <message>
            <source>Not every seat has been won yet.</source>
            <translation>لم تُشغل جميع المقاعد بعد.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>اليوم الأخير يسبق اليوم الأول.</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>تنتهي المدة قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>A by-election fills the rest of a term: say when that term ends (rules 139 and 140 of the General Assembly).</source>
            <translation>الانتخاب الفرعي يكمل بقية مدة العضوية: يرجى ذكر تاريخ انتهاء تلك المدة (المادتان 139 و 140 من النظام الداخلي للجمعية العامة).</translation>
        </message>
        <message>
            <source>The contests of this election have %1 seats together, but the election has %2.</source>
            <translation>مجموع مقاعد منافسات هذا الانتخاب %1، بينما عدد مقاعد الانتخاب %2.</translation>
        </message>
        <message>
            <source>The day of the election has passed, but it has not been opened.</source>
            <translation>انقضى يوم الانتخاب ولم يُفتح بعد.</translation>
        </message>
        <message>
            <source>Some contests of this election are not decided yet.</source>
            <translation>لم تُحسم بعد بعض منافسات هذا الانتخاب.</translation>
        </message>
        <message>
            <source>Say which regional group.</source>
            <translation>يرجى تحديد المجموعة الإقليمية.</translation>
        </message>
        <message>
            <source>Name the organization.</source>
            <translation>يرجى ذكر اسم المنظمة.</translation>
        </message>
        <message>
            <source>The candidate's State is in another regional group.</source>
            <translation>تنتمي دولة المرشح إلى مجموعة إقليمية أخرى.</translation>
        </message>
        <message>
            <source>A group's endorsement is recorded by the mission that chairs that group.</source>
            <translation>تسجل تأييد المجموعة البعثة التي ترأسها.</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>التاريخ يقع في المستقبل.</translation>
        </message>
        <message>
            <source>The endorsement is for another election than the candidature.</source>
            <translation>التأييد يتعلق بانتخاب غير الانتخاب المعني بالترشيح.</translation>
        </message>
        <message>
            <source>A full term of this body lasts %1 years.</source>
            <translation>مدة العضوية الكاملة في هذه الهيئة بالسنوات: %1.</translation>
        </message>
        <message>
            <source>The same member already holds a seat of this body until %1.</source>
            <translation>العضو نفسه يشغل بالفعل مقعدا في هذه الهيئة حتى %1.</translation>
        </message>
        <message>
            <source>A term that ended early needs its last day and the reason.</source>
            <translation>المدة التي انتهت مبكرا تتطلب ذكر يومها الأخير والسبب.</translation>
        </message>
        <message>
            <source>The day on which it ended lies outside the term.</source>
            <translation>اليوم الذي انتهت فيه المدة يقع خارجها.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens only.</source>
            <translation>يرجى استخدام الأحرف اللاتينية الصغيرة والأرقام والواصلات فقط.</translation>
        </message>
        <message>
            <source>Another page has the name %1.</source>
            <translation>توجد صفحة أخرى بالاسم %1.</translation>
        </message>
        <message>
            <source>A section belongs to the page of its own chapter.</source>
            <translation>القسم يتبع صفحة الفصل الخاص به.</translation>
        </message>
        <message>
            <source>Say of which chapter this is a section.</source>
            <translation>يرجى تحديد الفصل الذي يتبعه هذا القسم.</translation>
        </message>
        <message>
            <source>There is already a page in this place (%1).</source>
            <translation>توجد بالفعل صفحة في هذا الموضع (%1).</translation>
        </message>
        <message>
            <source>A page that others read needs a text.</source>
            <translation>الصفحة التي يقرؤها الآخرون تحتاج إلى نص.</translation>
        </message>
        <message>
            <source>The text is missing in %1 of the six languages.</source>
            <translation>النص ناقص في %1 من اللغات الست.</translation>
        </message>
        <message>
            <source>The code %1 is already used in this venue.</source>
            <translation>الرمز %1 مستخدم بالفعل في هذا المكان.</translation>
        </message>
        <message>
            <source>There is no such venue.</source>
            <translation>لا يوجد مكان كهذا.</translation>
        </message>
        <message>
            <source>A blocking must end after it begins.</source>
            <translation>يجب أن تنتهي فترة الإغلاق بعد بدايتها.</translation>
        </message>
        <message>
            <source>The booth has more seats than its venue (%1).</source>
            <translation>عدد مقاعد المقصورة أكبر من سعة مكانها (%1).</translation>
        </message>
        <message>
            <source>The departure lies before the arrival.</source>
            <translation>المغادرة تسبق الوصول.</translation>
        </message>
        <message>
            <source>A mission cannot ask to meet itself.</source>
            <translation>لا يمكن للبعثة أن تطلب الاجتماع بنفسها.</translation>
        </message>
        <message>
            <source>A preferred time must end after it begins.</source>
            <translation>يجب أن ينتهي الوقت المفضل بعد بدايته.</translation>
        </message>
        <message>
            <source>A preferred time is shorter than the meeting (%1 minutes).</source>
            <translation>أحد الأوقات المفضلة أقصر من الاجتماع (بالدقائق: %1).</translation>
        </message>
        <message>
            <source>A preferred time lies outside the opening hours of the venue.</source>
            <translation>أحد الأوقات المفضلة يقع خارج ساعات عمل المكان.</translation>
        </message>
        <message>
            <source>The venue needs %1 hours' notice: no preferred time is late enough.</source>
            <translation>يتطلب المكان إشعارا مسبقا (بالساعات: %1): لا يوجد وقت مفضل متأخر بما يكفي.</translation>
        </message>
        <message>
            <source>The venue takes requests no more than %1 days ahead.</source>
            <translation>أقصى مهلة مسبقة يقبل فيها المكان الطلبات (بالأيام): %1.</translation>
        </message>
        <message>
            <source>This venue does not take bilateral requests.</source>
            <translation>هذا المكان لا يقبل طلبات الاجتماعات الثنائية.</translation>
        </message>
        <message>
            <source>The meeting must end after it begins.</source>
            <translation>يجب أن ينتهي الاجتماع بعد بدايته.</translation>
        </message>
        <message>
            <source>There is no such booth in use.</source>
            <translation>لا توجد مقصورة مستخدمة كهذه.</translation>
        </message>
        <message>
            <source>The booth is blocked at that time.</source>
            <translation>المقصورة مغلقة في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The meeting lies outside the opening hours of the venue.</source>
            <translation>الاجتماع يقع خارج ساعات عمل المكان.</translation>
        </message>
        <message>
            <source>The booth has %2 seats for %1 persons.</source>
            <translation>عدد مقاعد المقصورة %2 وعدد الأشخاص %1.</translation>
        </message>
        <message>
            <source>The booth is already given to another meeting at that time.</source>
            <translation>خُصصت المقصورة بالفعل لاجتماع آخر في ذلك الوقت.</translation>
        </message>
        <message>
            <source>A mission may have %1 meetings a day in this venue.</source>
            <translation>عدد الاجتماعات المسموح بها للبعثة يوميا في هذا المكان: %1.</translation>
        </message>
        <message>
            <source>The venue is given in slots of %1 minutes.</source>
            <translation>يُتاح المكان بفترات زمنية طول كل منها بالدقائق: %1.</translation>
        </message>
        <message>
            <source>The principal belongs to another State.</source>
            <translation>كبير الممثلين ينتمي إلى دولة أخرى.</translation>
        </message>
        <message>
            <source>The principal has another meeting at that time.</source>
            <translation>لدى كبير الممثلين اجتماع آخر في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The other mission has asked to meet yours as well: one meeting may be enough.</source>
            <translation>طلبت البعثة الأخرى أيضا الاجتماع ببعثتكم: قد يكفي اجتماع واحد.</translation>
        </message>
        <message>
            <source>The ranks on the two sides differ.</source>
            <translation>تختلف مرتبتا الممثلين من الطرفين.</translation>
        </message>
        <message>
            <source>Give at least one preferred time.</source>
            <translation>يرجى ذكر وقت مفضل واحد على الأقل.</translation>
        </message>
        <message>
            <source>The booth was held only until a time that has passed: hold it again.</source>
            <translation>كانت المقصورة محجوزة مبدئيا حتى وقت انقضى: يرجى حجزها من جديد.</translation>
        </message>
        <message>
            <source>The booth is still held for the mission.</source>
            <translation>لا تزال المقصورة محجوزة مبدئيا للبعثة.</translation>
        </message>
        <message>
            <source>A preferred time still lies ahead.</source>
            <translation>لا يزال هناك وقت مفضل لم يحن بعد.</translation>
        </message>
        <message>
            <source>The other side has not proposed a time.</source>
            <translation>لم يقترح الطرف الآخر وقتا.</translation>
        </message>
        <message>
            <source>The meeting has not begun yet.</source>
            <translation>لم يبدأ الاجتماع بعد.</translation>
        </message>
        <message>
            <source>Opening hours are written as hours and minutes, for example 09:00.</source>
            <translation>تُكتب ساعات العمل بالساعات والدقائق، مثلا 09:00.</translation>
        </message>
        <message>
            <source>The venue closes at %2, before it opens at %1.</source>
            <translation>يُغلق المكان في الساعة %2 قبل أن يُفتح في الساعة %1.</translation>
        </message>
        <message>
            <source>The code of a State is three capital letters.</source>
            <translation>رمز الدولة يتألف من ثلاثة أحرف لاتينية كبيرة.</translation>
        </message>
        <message>
            <source>A Member State needs the regional group in which it is counted for elections.</source>
            <translation>يجب ذكر المجموعة الإقليمية التي تُحسب ضمنها الدولة العضو لأغراض الانتخابات.</translation>
        </message>
        <message>
            <source>The date of admission of this Member State is missing.</source>
            <translation>تاريخ قبول هذه الدولة العضو غير مذكور.</translation>
        </message>
        <message>
            <source>No State was a member before the Charter came into force on 24 October 1945.</source>
            <translation>لم تكن أي دولة عضوا قبل دخول الميثاق حيز النفاذ في 24 تشرين الأول/أكتوبر 1945.</translation>
        </message>
        <message>
            <source>There is no such session.</source>
            <translation>لا توجد دورة تدريبية كهذه.</translation>
        </message>
        <message>
            <source>This person has asked for this session already.</source>
            <translation>سبق لهذا الشخص أن طلب هذه الدورة التدريبية.</translation>
        </message>
        <message>
            <source>This person has a place in another session at the same time.</source>
            <translation>لهذا الشخص مكان في دورة تدريبية أخرى في الوقت نفسه.</translation>
        </message>
        <message>
            <source>This person has not attended the course that comes first: %1.</source>
            <translation>لم يحضر هذا الشخص الدورة الدراسية المطلوبة أولا: %1.</translation>
        </message>
        <message>
            <source>The mission has a confirmed bilateral meeting during the session.</source>
            <translation>لدى البعثة اجتماع ثنائي مؤكد أثناء الدورة التدريبية.</translation>
        </message>
        <message>
            <source>Booking for this session has not opened yet.</source>
            <translation>لم يُفتح باب الحجز لهذه الدورة التدريبية بعد.</translation>
        </message>
        <message>
            <source>Booking for this session is closed.</source>
            <translation>أُغلق باب الحجز لهذه الدورة التدريبية.</translation>
        </message>
        <message>
            <source>The session is cancelled or over.</source>
            <translation>أُلغيت الدورة التدريبية أو انتهت.</translation>
        </message>
        <message>
            <source>No place is left.</source>
            <translation>لم يبق أي مكان.</translation>
        </message>
        <message>
            <source>The session and its waiting list are full.</source>
            <translation>اكتمل العدد في الدورة التدريبية وفي قائمة انتظارها.</translation>
        </message>
        <message>
            <source>The mission has as many places in this session as one mission may have.</source>
            <translation>استوفت البعثة الحد الأقصى لعدد الأماكن المسموح به للبعثة الواحدة في هذه الدورة التدريبية.</translation>
        </message>
        <message>
            <source>Someone else has waited longer for this session.</source>
            <translation>شخص آخر ينتظر هذه الدورة التدريبية منذ مدة أطول.</translation>
        </message>
        <message>
            <source>The offer would end before it begins.</source>
            <translation>سينتهي العرض قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>The offer has ended.</source>
            <translation>انقضى العرض.</translation>
        </message>
        <message>
            <source>The offer is still running.</source>
            <translation>لا يزال العرض ساريا.</translation>
        </message>
        <message>
            <source>It is too late to cancel: please call the trainer.</source>
            <translation>فات أوان الإلغاء: يرجى الاتصال بالمدرب.</translation>
        </message>
        <message>
            <source>The session has not begun yet.</source>
            <translation>لم تبدأ الدورة التدريبية بعد.</translation>
        </message>
        <message>
            <source>A course cannot be required before itself.</source>
            <translation>لا يمكن اشتراط حضور دورة دراسية قبل نفسها.</translation>
        </message>
        <message>
            <source>Individual coaching has one place.</source>
            <translation>للتدريب الفردي مكان واحد.</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>لا توجد دورة دراسية كهذه.</translation>
        </message>
        <message>
            <source>The session must end after it begins.</source>
            <translation>يجب أن تنتهي الدورة التدريبية بعد بدايتها.</translation>
        </message>
        <message>
            <source>Booking closes before it opens.</source>
            <translation>يُغلق باب الحجز قبل فتحه.</translation>
        </message>
        <message>
            <source>Booking must close before the session ends.</source>
            <translation>يجب إغلاق باب الحجز قبل انتهاء الدورة التدريبية.</translation>
        </message>
        <message>
            <source>Bookings cannot be cancelled after the session has begun.</source>
            <translation>لا يمكن إلغاء الحجوزات بعد بدء الدورة التدريبية.</translation>
        </message>
        <message>
            <source>The fewest participants (%1) are more than there are places (%2).</source>
            <translation>الحد الأدنى للمشاركين (%1) أكبر من عدد الأماكن (%2).</translation>
        </message>
        <message>
            <source>The venue has %1 places.</source>
            <translation>عدد الأماكن في مكان الانعقاد: %1.</translation>
        </message>
        <message>
            <source>The session is not over yet.</source>
            <translation>لم تنته الدورة التدريبية بعد.</translation>
        </message>
        <message>
            <source>There is no State with the code %1.</source>
            <translation>ما من دولة رمزها %1.</translation>
        </message>
        <message>
            <source>All seats of this contest were won before round %1.</source>
            <translation>شُغلت جميع مقاعد هذه المنافسة قبل الجولة %1.</translation>
        </message>
        <message>
            <source>Both sides of the deal are the same contest.</source>
            <translation>طرفا الاتفاق هما المنافسة نفسها.</translation>
        </message>
        <message>
            <source>One of the two elections is over: say how the deal stands.</source>
            <translation>انتهى أحد الانتخابين: بيّن حالة الاتفاق.</translation>
        </message>
        <message>
            <source>With this one, %1 votes are promised for %2 seats; one's own candidate counts.</source>
            <translation>بهذا يكون الموعود به %1 من الأصوات لعدد %2 من المقاعد؛ ويُحسب مرشحنا.</translation>
        </message>
        <message>
            <source>The candidature no longer runs: release the promise, or carry it over.</source>
            <translation>لم يعد الترشيح قائما: حرّر الوعد أو رحّله.</translation>
        </message>
        <message>
            <source>The candidature is in another contest.</source>
            <translation>الترشيح في منافسة أخرى.</translation>
        </message>
        <message>
            <source>It was to be reconfirmed by %1.</source>
            <translation>كان ينبغي إعادة تأكيده قبل %1.</translation>
        </message>
        <message>
            <source>A ballot paper here carries at most %2 names; the plan has %1.</source>
            <translation>تحمل ورقة الاقتراع هنا %2 من الأسماء على الأكثر؛ وفي الخطة %1.</translation>
        </message>
        <message>
            <source>%1 no longer stands in this contest.</source>
            <translation>لم يعد %1 مرشحا في هذه المنافسة.</translation>
        </message>
        <message>
            <source>There is no such page.</source>
            <translation>لا توجد صفحة كهذه.</translation>
        </message>
        <message>
            <source>Your mission is on neither side of this meeting.</source>
            <translation>بعثتكم ليست طرفا في هذا اللقاء.</translation>
        </message>
        <message>
            <source>There is a briefing note for this meeting already.</source>
            <translation>توجد بالفعل مذكرة إحاطة لهذا اللقاء.</translation>
        </message>
        <message>
            <source>The engagement must end after it begins.</source>
            <translation>يجب أن ينتهي الارتباط بعد بدايته.</translation>
        </message>
        <message>
            <source>The dignitary belongs to another State.</source>
            <translation>الشخصية تتبع دولة أخرى.</translation>
        </message>
        <message>
            <source>The dignitary has another engagement at that time: %1.</source>
            <translation>لدى الشخصية ارتباط آخر في ذلك الوقت: %1.</translation>
        </message>
        <message>
            <source>Every preferred time has passed.</source>
            <translation>انقضت جميع المواعيد المفضلة.</translation>
        </message>
        <message>
            <source>The largest booth of the venue has %2 seats for %1 persons.</source>
            <translation>أكبر مقصورة في المكان بها %2 مقعدا لعدد %1 من الأشخاص.</translation>
        </message>
        <message>
            <source>No booth is free any more within the preferred times.</source>
            <translation>لم تعد هناك مقصورة متاحة في المواعيد المفضلة.</translation>
        </message>
        <message>
            <source>%1 interprets another meeting at that time.</source>
            <translation>يتولى %1 الترجمة في لقاء آخر في ذلك الوقت.</translation>
        </message>
        <message>
            <source>A change names a submitted request between the same two missions.</source>
            <translation>يشير التعديل إلى طلب مقدم بين البعثتين نفسيهما.</translation>
        </message>
        <message>
            <source>Another change of this request waits already: take that one back first.</source>
            <translation>هناك تعديل آخر لهذا الطلب قيد الانتظار: اسحبوه أولا.</translation>
        </message>
        <message>
            <source>The other request does not ask for the same meeting any more.</source>
            <translation>لم يعد الطلب الآخر يخص اللقاء نفسه.</translation>
        </message>
        <message>
            <source>Only a focal point, the head or the administrator of the mission books for others.</source>
            <translation>لا يحجز للآخرين إلا منسق البعثة أو رئيسها أو مديرها.</translation>
        </message>
        <message>
            <source>The group is larger than the session.</source>
            <translation>المجموعة أكبر من سعة الدورة.</translation>
        </message>
        <message>
            <source>The trainer gives another session at the same time.</source>
            <translation>لدى المدرب دورة أخرى في الوقت نفسه.</translation>
        </message>
        <message>
            <source>The candidature is that of another State.</source>
            <translation>الترشيح يخص دولة أخرى.</translation>
        </message>
        <message>
            <source>A field stands twice among the changes.</source>
            <translation>يرد حقل مرتين بين التغييرات.</translation>
        </message>
        <message>
            <source>“%1” is not a value that the field can hold.</source>
            <translation>«%1» ليست قيمة يقبلها الحقل.</translation>
        </message>
        <message>
            <source>Every value proposed is the one that stands there.</source>
            <translation>كل قيمة مقترحة مطابقة لما هو مدوّن.</translation>
        </message>
        <message>
            <source>The candidature has changed since: its value is no longer the one seen.</source>
            <translation>تغيّر الترشيح منذ ذلك الحين: لم تعد القيمة كما كانت.</translation>
        </message>
        <message>
            <source>The candidature is no longer there.</source>
            <translation>لم يعد الترشيح موجوداً.</translation>
        </message>
        <message>
            <source>A change to one's own candidature is approved by the head of mission.</source>
            <translation>يوافق رئيس البعثة على أي تغيير في ترشيح الدولة نفسها.</translation>
        </message>
        <message>
            <source>The candidature would break its own rules with these values.</source>
            <translation>سيخالف الترشيح قواعده بهذه القيم.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>لقد انقضى ذلك الوقت: يرجى اختيار وقت لاحق.</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>Please fill this in.</source>
            <translation>يرجى ملء هذه الخانة.</translation>
        </message>
        <message>
            <source>This is not the kind of value that belongs here.</source>
            <translation>هذه القيمة ليست من النوع المطلوب هنا.</translation>
        </message>
        <message>
            <source>This is too long; at most %1 characters fit.</source>
            <translation>هذا أطول من اللازم؛ الحد الأقصى لعدد الأحرف: %1.</translation>
        </message>
        <message>
            <source>There are too many entries; at most %1 fit.</source>
            <translation>المدخلات أكثر من اللازم؛ والحد الأقصى %1.</translation>
        </message>
        <message>
            <source>This number must lie between %1 and %2.</source>
            <translation>يجب أن يقع هذا الرقم بين %1 و %2.</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>يرجى اختيار إحدى القيم المعروضة.</translation>
        </message>
        <message>
            <source>This does not have the form it should have.</source>
            <translation>هذا ليس بالشكل المطلوب.</translation>
        </message>
        <message>
            <source>This is not a valid date.</source>
            <translation>هذا ليس تاريخا صحيحا.</translation>
        </message>
        <message>
            <source>This is not a known time zone.</source>
            <translation>هذه ليست منطقة زمنية معروفة.</translation>
        </message>
        <message>
            <source>This contains characters that cannot be shown.</source>
            <translation>يحتوي هذا على رموز لا يمكن عرضها.</translation>
        </message>
        <message>
            <source>This entry holds something unknown.</source>
            <translation>يحتوي هذا المُدخل على شيء غير معروف.</translation>
        </message>
        <message>
            <source>This entry is there twice.</source>
            <translation>هذا المُدخل مكرر.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>دوركم لا يسمح بذلك.</translation>
        </message>
        <message>
            <source>This belongs to another mission.</source>
            <translation>هذا يخص بعثة أخرى.</translation>
        </message>
        <message>
            <source>In its present status this can no longer be changed.</source>
            <translation>لم يعد من الممكن تعديل هذا في حالته الحالية.</translation>
        </message>
        <message>
            <source>This is set by the service.</source>
            <translation>هذا تحدده الخدمة.</translation>
        </message>
        <message>
            <source>The record named here does not exist.</source>
            <translation>السجل المذكور هنا غير موجود.</translation>
        </message>
        <message>
            <source>There is no State of this code.</source>
            <translation>لا توجد دولة بهذا الرمز.</translation>
        </message>
        <message>
            <source>This is not within its limits.</source>
            <translation>هذا خارج الحدود المسموح بها.</translation>
        </message>
        <message>
            <source>The service does not accept this value (%1).</source>
            <translation>لا تقبل الخدمة هذه القيمة (%1).</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>لا شيء (%n)</numerusform>
                <numerusform>مكان واحد (%n)</numerusform>
                <numerusform>مكانان (%n)</numerusform>
                <numerusform>%n أماكن</numerusform>
                <numerusform>%n مكانا</numerusform>
                <numerusform>%n مكان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full, %n waiting</source>
            <translation>
                <numerusform>اكتمل العدد، لا ينتظر أحد (%n)</numerusform>
                <numerusform>اكتمل العدد، ينتظر شخص (%n)</numerusform>
                <numerusform>اكتمل العدد، ينتظر شخصان (%n)</numerusform>
                <numerusform>اكتمل العدد، ينتظر %n أشخاص</numerusform>
                <numerusform>اكتمل العدد، ينتظر %n شخصا</numerusform>
                <numerusform>اكتمل العدد، ينتظر %n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1، رقم %2</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Language and look</source>
            <translation>اللغة والمظهر</translation>
        </message>
        <message>
            <source>Network and notices</source>
            <translation>الشبكة والإشعارات</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عال</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Also with Ctrl and plus, minus or zero.</source>
            <translation>أيضا بمفتاح Ctrl مع زائد أو ناقص أو صفر.</translation>
        </message>
        <message>
            <source>Compact lists</source>
            <translation>قوائم مضغوطة</translation>
        </message>
        <message>
            <source>More rows on the screen.</source>
            <translation>صفوف أكثر على الشاشة.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الخادم الوكيل</translation>
        </message>
        <message>
            <source>Desktop notices</source>
            <translation>إشعارات سطح المكتب</translation>
        </message>
        <message>
            <source>When something needs your attention while you work elsewhere.</source>
            <translation>عندما يحتاج أمر إلى انتباهك وأنت تعمل في برنامج آخر.</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>السجل الخاص</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>الإقفال بعد دقائق دون استخدام</translation>
        </message>
        <message>
            <source>Meetings and paper</source>
            <translation>اللقاءات والورق</translation>
        </message>
        <message>
            <source>A4 paper</source>
            <translation>ورق A4</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>ورق Letter</translation>
        </message>
        <message>
            <source>Walk (minutes)</source>
            <translation>المشي (دقائق)</translation>
        </message>
        <message>
            <source>Between two venues.</source>
            <translation>بين مكانين.</translation>
        </message>
        <message>
            <source>Shortest break (minutes)</source>
            <translation>أقصر استراحة (دقائق)</translation>
        </message>
        <message>
            <source>Most meetings a day</source>
            <translation>أقصى عدد لقاءات في اليوم</translation>
        </message>
        <message>
            <source>Zero: no limit.</source>
            <translation>صفر: بلا حد.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Notices of meetings</source>
            <translation>إشعارات اللقاءات</translation>
        </message>
        <message>
            <source>When a meeting of your mission changes.</source>
            <translation>عند تغير لقاء لبعثتكم.</translation>
        </message>
        <message>
            <source>Remind before (minutes)</source>
            <translation>التذكير قبل (دقائق)</translation>
        </message>
        <message>
            <source>Before a meeting. Zero: no reminder.</source>
            <translation>قبل اللقاء. صفر: بلا تذكير.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>الهدوء من</translation>
        </message>
        <message>
            <source>For example 22:00. Empty: never quiet.</source>
            <translation>مثلا 22:00. فارغ: بلا هدوء.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>الهدوء حتى</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Keep guide pictures</source>
            <translation>الاحتفاظ بصور الدليل</translation>
        </message>
        <message>
            <source>For travel: they are fetched when the guide is opened next.</source>
            <translation>للسفر: تُجلب عند فتح الدليل في المرة القادمة.</translation>
        </message>
        <message>
            <source>Most space for attachments</source>
            <translation>الحد الأقصى لمساحة المرفقات</translation>
        </message>
        <message>
            <source>Lock the window after</source>
            <translation>قفل النافذة بعد</translation>
        </message>
        <message>
            <source>Without a touch, when a passphrase is set below.</source>
            <translation>دون أي لمس، عند تعيين عبارة مرور أدناه.</translation>
        </message>
        <message>
            <source>For example http://proxy.example.org:3128. Empty: the system's. Used at once.</source>
            <translation>مثلًا http://proxy.example.org:3128. فارغ: إعداد النظام. يُستخدم فورًا.</translation>
        </message>
        <message>
            <source>What was not used for the longest time is removed first and fetched again when it is needed.</source>
            <translation>يُحذف أولا ما لم يُستخدم منذ أطول مدة، ويُجلب من جديد عند الحاجة.</translation>
        </message>
    </context>
    <context>
        <name>SyncText</name>
        <message>
            <source>Signed out</source>
            <translation>غير مسجل الدخول</translation>
        </message>
        <message>
            <source>You can read and write; nothing is sent or fetched until you sign in.</source>
            <translation>يمكنكم القراءة والكتابة؛ ولن يُرسل شيء أو يُجلب إلى أن تسجلوا الدخول.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <source>You can go on working; everything is sent at the next connection.</source>
            <translation>يمكنكم مواصلة العمل؛ وسيُرسل كل شيء عند الاتصال التالي.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جار الاتصال…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Please sign in again</source>
            <translation>يرجى تسجيل الدخول من جديد</translation>
        </message>
        <message>
            <source>Please update Chancery</source>
            <translation>يرجى تحديث Chancery</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 من %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Fetching everything…</source>
            <translation>جار جلب كل شيء…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>جار التحديث…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جار الإرسال…</translation>
        </message>
        <message>
            <source>Preparing the search…</source>
            <translation>جار إعداد البحث…</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>مكتمل حتى %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا شيء في الانتظار</numerusform>
                <numerusform>واحد في الانتظار</numerusform>
                <numerusform>اثنان في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
                <numerusform>%n في الانتظار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>لا شيء يتطلب الانتباه</numerusform>
                <numerusform>واحد يتطلب الانتباه</numerusform>
                <numerusform>اثنان يتطلبان الانتباه</numerusform>
                <numerusform>%n تتطلب الانتباه</numerusform>
                <numerusform>%n تتطلب الانتباه</numerusform>
                <numerusform>%n تتطلب الانتباه</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingPaper</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>كشف الحضور</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>شهادة حضور</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>نشهد بأن</translation>
        </message>
        <message>
            <source>attended the session</source>
            <translation>قد حضر الدورة</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>%1 votes are required: two thirds of the %2 members present and voting.</source>
            <translation>المطلوب %1 من الأصوات: ثلثا الأعضاء الحاضرين المصوتين البالغ عددهم %2.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of the %2 members present and voting.</source>
            <translation>المطلوب %1 من الأصوات: أكثر من نصف الأعضاء الحاضرين المصوتين البالغ عددهم %2.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of all %2 members, voting or not.</source>
            <translation>المطلوب %1 من الأصوات: أكثر من نصف جميع الأعضاء البالغ عددهم %2، مصوتين كانوا أو غير مصوتين.</translation>
        </message>
        <message>
            <source>%1 votes are required: two thirds of the %2 present and voting, and more than half of all %3.</source>
            <translation>المطلوب %1 من الأصوات: ثلثا الحاضرين المصوتين البالغ عددهم %2، وأكثر من نصف الأعضاء جميعا البالغ عددهم %3.</translation>
        </message>
        <message>
            <source>%1 votes are required, as the record says; it cannot be computed.</source>
            <translation>المطلوب %1 من الأصوات بحسب السجل؛ ولا يمكن حسابه.</translation>
        </message>
        <message>
            <source>%1 is elected with %2 votes; %3 were required.</source>
            <translation>انتُخب %1 بـ %2 من الأصوات؛ وكان المطلوب %3.</translation>
        </message>
        <message>
            <source>All seats are filled (%1). No further ballot.</source>
            <translation>شُغلت جميع المقاعد (%1). لا اقتراع آخر.</translation>
        </message>
        <message>
            <source>%1 have the majority with equal votes for fewer seats (%2): a special ballot among them.</source>
            <translation>حصل %1 على الأغلبية بأصوات متساوية لمقاعد أقل عددا (%2): يُجرى اقتراع خاص فيما بينهم.</translation>
        </message>
        <message>
            <source>%1 have equal votes: the President decides by drawing lots.</source>
            <translation>تعادلت أصوات %1: يفصل الرئيس بينهم بالقرعة.</translation>
        </message>
        <message>
            <source>Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.</source>
            <translation>التالي: الاقتراع المحصور %1 من 3 بين %2؛ المقاعد المتبقية: %3، أي %4 من الأسماء على الأكثر.</translation>
        </message>
        <message>
            <source>Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.</source>
            <translation>التالي: الاقتراع غير المحصور %1 من 3، لأي اسم مؤهل؛ المقاعد المتبقية: %2.</translation>
        </message>
        <message>
            <source>No more names than seats are left; the ballot is held all the same.</source>
            <translation>لم يبق من الأسماء أكثر من المقاعد؛ ويُجرى الاقتراع مع ذلك.</translation>
        </message>
        <message>
            <source>Elections to this body are always by secret ballot, without nominations.</source>
            <translation>تُجرى الانتخابات لهذه الهيئة دائما بالاقتراع السري ودون تقديم ترشيحات.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.</source>
            <translation>المرشحون: %1، المقاعد: %2. تساوي العددين لا يغني هنا عن الاقتراع.</translation>
        </message>
        <message>
            <source>%1 asked for a ballot.</source>
            <translation>طلب إجراء اقتراع: %1.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A ballot is needed.</source>
            <translation>المرشحون: %1، المقاعد: %2. يلزم إجراء اقتراع.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks for one.</source>
            <translation>المرشحون: %1، المقاعد: %2. يجوز الاستغناء عن الاقتراع ما لم يطلبه أحد الوفود.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. Those who stand can be elected without a ballot.</source>
            <translation>المرشحون: %1، المقاعد: %2. يجوز انتخاب المرشحين دون اقتراع.</translation>
        </message>
        <message>
            <source>Seats without a candidate: %1. They are postponed and carried over.</source>
            <translation>مقاعد بلا مرشح: %1. تُرجأ وتُرحَّل.</translation>
        </message>
        <message>
            <source>Members are appointed; there is no ballot.</source>
            <translation>يُعيَّن الأعضاء؛ ولا يُجرى اقتراع.</translation>
        </message>
        <message>
            <source>An observer State cannot be elected to this body.</source>
            <translation>لا يجوز انتخاب دولة لها صفة المراقب لهذه الهيئة.</translation>
        </message>
        <message>
            <source>The seats are meant for another regional group (own: %1).</source>
            <translation>المقاعد مخصصة لمجموعة إقليمية أخرى (مجموعتها: %1).</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election: the present term ends on %1.</source>
            <translation>لا يجوز إعادة انتخابه على الفور: تنتهي المدة الحالية في %1.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 consecutive terms, and %2 have been served.</source>
            <translation>غير مؤهل: %1 من المدد المتتالية على الأكثر، وقد قُضيت %2.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 terms in all, and %2 have been served.</source>
            <translation>غير مؤهل: %1 من المدد في المجموع على الأكثر، وقد قُضيت %2.</translation>
        </message>
        <message>
            <source>Still a member on the first day: until %1.</source>
            <translation>لا يزال عضوا في اليوم الأول: حتى %1.</translation>
        </message>
        <message>
            <source>May be re-elected; terms served without a break: %1.</source>
            <translation>يجوز إعادة الانتخاب؛ المدد المتتالية: %1.</translation>
        </message>
        <message>
            <source>Already a candidate here for the term from %1.</source>
            <translation>مرشحة هنا بالفعل للمدة التي تبدأ في %1.</translation>
        </message>
        <message>
            <source>Also a candidate for %1, for a term from %2.</source>
            <translation>مرشحة أيضا لـ %1، لمدة تبدأ في %2.</translation>
        </message>
        <message>
            <source>The group has endorsed candidates (%1) for all seats (%2).</source>
            <translation>أيدت المجموعة مرشحين (%1) لجميع المقاعد (%2).</translation>
        </message>
        <message>
            <source>Term of %1 years from 1 January.</source>
            <translation>مدة %1 سنوات من 1 كانون الثاني/يناير.</translation>
        </message>
        <message>
            <source>Term of %1 years from the body's fixed day.</source>
            <translation>مدة %1 سنوات من اليوم المحدد للهيئة.</translation>
        </message>
        <message>
            <source>By-election for the unexpired term, until %1.</source>
            <translation>انتخاب فرعي للمدة غير المنقضية، حتى %1.</translation>
        </message>
        <message>
            <source>Invalid and valid ballots do not add up to the ballot papers.</source>
            <translation>مجموع الأوراق الباطلة والصحيحة لا يساوي عدد أوراق الاقتراع.</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions do not give the members voting.</source>
            <translation>الأوراق الصحيحة ناقصا الممتنعين لا تساوي عدد المصوتين.</translation>
        </message>
        <message>
            <source>%1 has %2 votes, but only %3 members voted.</source>
            <translation>حصل %1 على %2 من الأصوات، لكن لم يصوت سوى %3 من الأعضاء.</translation>
        </message>
        <message>
            <source>The votes add up to %1; no more than %2 are possible.</source>
            <translation>مجموع الأصوات %1؛ ولا يمكن أن يتجاوز %2.</translation>
        </message>
        <message>
            <source>The majority was announced as %1; by the rules it is %2.</source>
            <translation>أُعلنت الأغلبية على أنها %1؛ وهي بموجب القواعد %2.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero: %1.</source>
            <translation>لا يمكن أن يكون الرقم أقل من صفر: %1.</translation>
        </message>
        <message>
            <source>There are %1 ballot papers, but only %2 members.</source>
            <translation>هناك %1 من أوراق الاقتراع، لكن الأعضاء %2 فقط.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 يرد في الجدول مرتين.</translation>
        </message>
        <message>
            <source>Rounds %1 to %2 are not recorded here.</source>
            <translation>الجولات من %1 إلى %2 غير مسجلة هنا.</translation>
        </message>
        <message>
            <source>The round was recorded as “%1”; by the rules it is “%2”.</source>
            <translation>سُجلت الجولة على أنها «%1»؛ وهي بموجب القواعد «%2».</translation>
        </message>
        <message>
            <source>%1 could not be voted for in this restricted ballot.</source>
            <translation>لم يكن التصويت جائزا لـ %1 في هذا الاقتراع المحصور.</translation>
        </message>
        <message>
            <source>The number of members voting is not known, so neither is the majority.</source>
            <translation>عدد الأعضاء المصوتين غير معروف، وكذلك الأغلبية.</translation>
        </message>
        <message>
            <source>All seats had been won before this round.</source>
            <translation>كانت جميع المقاعد قد شُغلت قبل هذه الجولة.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied.</source>
            <translation>التعادل على المقعد الأخير لا يؤدي إلى انتخاب أي من المتعادلين.</translation>
        </message>
        <message>
            <source>Not every count of this round is known.</source>
            <translation>ليست كل أعداد هذه الجولة معروفة.</translation>
        </message>
        <message>
            <source>Where the series of ballots stood cannot be told from the record.</source>
            <translation>لا يتبين من السجل موضع سلسلة الاقتراعات.</translation>
        </message>
        <message>
            <source>%1 ties for the last place in the restricted field and stays in it.</source>
            <translation>تعادل %1 على المكان الأخير في الاقتراع المحصور ويبقى فيه.</translation>
        </message>
        <message>
            <source>%1 counts as elected because the record says so.</source>
            <translation>يُعد %1 منتخبا لأن السجل يقول ذلك.</translation>
        </message>
        <message>
            <source>%1 and another winner are nationals of %2; only the eldest is elected.</source>
            <translation>‏%1 وفائز آخر من رعايا %2؛ لا يُنتخب إلا أكبرهما سنا.</translation>
        </message>
        <message>
            <source>Another finding of the rules (%1).</source>
            <translation>ملاحظة أخرى بموجب القواعد (%1).</translation>
        </message>
        <message>
            <source>First ballot</source>
            <translation>الاقتراع الأول</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>اقتراع محصور</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>اقتراع غير محصور</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>اقتراع خاص بين المتعادلين</translation>
        </message>
        <message>
            <source>Drawing of lots</source>
            <translation>القرعة</translation>
        </message>
        <message>
            <source>%1: any eligible name</source>
            <translation>‏%1: أي اسم مؤهل</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>جميع المجموعات</translation>
        </message>
        <message>
            <source>By ballot</source>
            <translation>بالاقتراع</translation>
        </message>
        <message>
            <source>Without a ballot</source>
            <translation>دون اقتراع</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>بالتعيين</translation>
        </message>
        <message>
            <source>No opening</source>
            <translation>لا مقعد شاغر</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>حُسم</translation>
        </message>
        <message>
            <source>Candidates wanted</source>
            <translation>يلزم مرشحون</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>قائمة دون منافسة</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>متنافس عليها</translation>
        </message>
        <message>
            <source>Next: another ballot, open to every candidate; seats left: %1.</source>
            <translation>التالي: اقتراع آخر مفتوح لجميع المرشحين؛ المقاعد المتبقية: %1.</translation>
        </message>
        <message>
            <source>%1 has the absolute majority in both organs.</source>
            <translation>حصل %1 على الأغلبية المطلقة في الجهازين.</translation>
        </message>
        <message>
            <source>%1: its list is full (%2); %3 votes were required.</source>
            <translation>%1: اكتملت قائمته (%2)؛ والأصوات المطلوبة %3.</translation>
        </message>
        <message>
            <source>%1: on its list %2, still missing %3. The meeting goes on.</source>
            <translation>%1: في قائمته %2، وينقصه %3. وتستمر الجلسة.</translation>
        </message>
        <message>
            <source>%1: more names than seats have the majority; the ballot is repeated on all names.</source>
            <translation>%1: حصلت أسماء تزيد على عدد المقاعد على الأغلبية؛ ويعاد الاقتراع على جميع الأسماء.</translation>
        </message>
        <message>
            <source>The two lists differ. Another meeting is held for the seats left (%1).</source>
            <translation>القائمتان مختلفتان. وتُعقد جلسة أخرى للمقاعد المتبقية (%1).</translation>
        </message>
        <message>
            <source>Seats left after three meetings: %1. Three members of each organ may be asked to agree on names.</source>
            <translation>المقاعد المتبقية بعد ثلاث جلسات: %1. ويجوز أن يُطلب إلى ثلاثة أعضاء من كل جهاز الاتفاق على أسماء.</translation>
        </message>
        <message>
            <source>%1 names have the majority for %2 seats: nobody is elected, and the ballot is repeated.</source>
            <translation>حصل %1 من الأسماء على الأغلبية لعدد %2 من المقاعد: لا يُنتخب أحد ويعاد الاقتراع.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>مطّلع</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>موظف</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>جهة التنسيق</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>رئيس البعثة</translation>
        </message>
        <message>
            <source>Mission administrator</source>
            <translation>مسؤول نظام البعثة</translation>
        </message>
        <message>
            <source>Chair of a regional group</source>
            <translation>رئيس مجموعة إقليمية</translation>
        </message>
        <message>
            <source>General Assembly Affairs</source>
            <translation>شؤون الجمعية العامة</translation>
        </message>
        <message>
            <source>Secretariat of ECOSOC</source>
            <translation>أمانة المجلس الاقتصادي والاجتماعي</translation>
        </message>
        <message>
            <source>Meetings management</source>
            <translation>إدارة الاجتماعات</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>المراسم</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>مدرب</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>مكتب المساعدة</translation>
        </message>
        <message>
            <source>Portal editor</source>
            <translation>محرر البوابة</translation>
        </message>
        <message>
            <source>Working Group on Informatics</source>
            <translation>الفريق العامل المعني بالمعلوماتية</translation>
        </message>
    </context>
</TS>
