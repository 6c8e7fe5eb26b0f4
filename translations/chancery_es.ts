<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Confirm as official</source>
            <translation>Confirmar como oficial</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Reabrir para corrección</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Anunciar</translation>
        </message>
        <message>
            <source>Notify in writing</source>
            <translation>Notificar por escrito</translation>
        </message>
        <message>
            <source>Record a note received</source>
            <translation>Registrar una nota recibida</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Incluir en la lista</translation>
        </message>
        <message>
            <source>Place on the ballot</source>
            <translation>Incluir en la cédula de votación</translation>
        </message>
        <message>
            <source>Record as elected</source>
            <translation>Registrar como elegido</translation>
        </message>
        <message>
            <source>Record as not elected</source>
            <translation>Registrar como no elegido</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Record a withdrawal</source>
            <translation>Registrar un retiro</translation>
        </message>
        <message>
            <source>Postpone to a later term</source>
            <translation>Aplazar a un mandato posterior</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>Anunciar de nuevo</translation>
        </message>
        <message>
            <source>Mark as lapsed</source>
            <translation>Marcar como caducada</translation>
        </message>
        <message>
            <source>Elect by acclamation</source>
            <translation>Elegir por aclamación</translation>
        </message>
        <message>
            <source>Record the appointment</source>
            <translation>Registrar el nombramiento</translation>
        </message>
        <message>
            <source>Record a request for a ballot</source>
            <translation>Registrar una solicitud de votación</translation>
        </message>
        <message>
            <source>Open the balloting</source>
            <translation>Iniciar la votación</translation>
        </message>
        <message>
            <source>Close as decided</source>
            <translation>Cerrar como decidida</translation>
        </message>
        <message>
            <source>Close with seats left open</source>
            <translation>Cerrar con puestos sin cubrir</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programar</translation>
        </message>
        <message>
            <source>Open nominations</source>
            <translation>Abrir la presentación de candidaturas</translation>
        </message>
        <message>
            <source>Publish the list of candidates</source>
            <translation>Publicar la lista de candidatos</translation>
        </message>
        <message>
            <source>Suspend the balloting</source>
            <translation>Suspender la votación</translation>
        </message>
        <message>
            <source>Resume the balloting</source>
            <translation>Reanudar la votación</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Conclude with seats left open</source>
            <translation>Concluir con puestos sin cubrir</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Return to its author</source>
            <translation>Devolver al autor</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Take back for revision</source>
            <translation>Retirar para revisar</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>Start the review</source>
            <translation>Iniciar el examen</translation>
        </message>
        <message>
            <source>Hold a booth</source>
            <translation>Apartar una cabina</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Move to another booth or time</source>
            <translation>Trasladar a otra cabina u hora</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Accept the meeting</source>
            <translation>Aceptar la reunión</translation>
        </message>
        <message>
            <source>Decline the meeting</source>
            <translation>Declinar la reunión</translation>
        </message>
        <message>
            <source>Propose another time</source>
            <translation>Proponer otra hora</translation>
        </message>
        <message>
            <source>Take the proposed time</source>
            <translation>Aceptar la hora propuesta</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Registrar el resultado</translation>
        </message>
        <message>
            <source>Let expire</source>
            <translation>Dejar vencer</translation>
        </message>
        <message>
            <source>Request the place</source>
            <translation>Solicitar la plaza</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar la solicitud</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Ofrecer una plaza</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Aceptar la plaza ofrecida</translation>
        </message>
        <message>
            <source>Let the offer lapse</source>
            <translation>Dejar caducar la oferta</translation>
        </message>
        <message>
            <source>Mark attendance</source>
            <translation>Registrar la asistencia</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>Close as completed</source>
            <translation>Cerrar como completada</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Approve and submit</source>
            <translation>Aprobar y presentar</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Devolver a borrador</translation>
        </message>
        <message>
            <source>Offer to make it one meeting</source>
            <translation>Proponer que sea una sola reunión</translation>
        </message>
        <message>
            <source>Agree to one meeting</source>
            <translation>Aceptar una sola reunión</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Enviar un mensaje</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>%1 is no file. Folders are attached file by file.</source>
            <translation>%1 no es un archivo. Las carpetas se adjuntan archivo por archivo.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions.</source>
            <translation>No se puede leer %1. Compruebe sus permisos.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 está vacío.</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.</source>
            <translation>%1 supera los 50 MiB. Redúzcalo o colóquelo donde se pueda enlazar.</translation>
        </message>
        <message>
            <source>%1 is a program. Programs are not attached.</source>
            <translation>%1 es un programa. Los programas no se adjuntan.</translation>
        </message>
        <message>
            <source>%1 has more than 100 million points. Save it smaller first.</source>
            <translation>%1 tiene más de 100 millones de puntos. Redúzcala primero.</translation>
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
            <translation>Recuperar el perfil</translation>
        </message>
        <message numerus="yes">
            <source>%n unsent change(s) of yours were saved.</source>
            <translation>
                <numerusform>Se guardó %n cambio suyo no enviado.</numerusform>
                <numerusform>Se guardaron %n cambios suyos no enviados.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no unsent change to save.</source>
            <translation>No había ningún cambio no enviado que guardar.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Please look again at:</source>
            <translation>
                <numerusform>No se pudo leer %n cambio. Revise de nuevo:</numerusform>
                <numerusform>No se pudieron leer %n cambios. Revise de nuevo:</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file was kept as %1. Everything else is fetched again.</source>
            <translation>El archivo dañado se conservó como %1. Todo lo demás se obtiene de nuevo.</translation>
        </message>
        <message>
            <source>The profile was recovered</source>
            <translation>El perfil se recuperó</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Tray</name>
        <message>
            <source>Open Chancery</source>
            <translation>Abrir Chancery</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n cambio pendiente de envío</numerusform>
                <numerusform>%n cambios pendientes de envío</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your attention</source>
            <translation>
                <numerusform>%n cambio requiere su atención</numerusform>
                <numerusform>%n cambios requieren su atención</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AboutDialog</name>
        <message>
            <source>About Chancery</source>
            <translation>Acerca de Chancery</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of a mission to the United Nations, on your own computer.</source>
            <translation>Las elecciones, las reuniones, la capacitación y la guía de una misión ante las Naciones Unidas, en su propia computadora.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Icons: Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License.</source>
            <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Iconos: Material Symbols, licencia Apache 2.0. Banderas: country-flag-icons, licencia MIT.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copiar las versiones</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ActionDialog</name>
        <message>
            <source>Confirm once more to let the service decide; it may know better than this machine.</source>
            <translation>Confirme de nuevo para que decida el servicio; puede que sepa más que este equipo.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentList</name>
        <message>
            <source>Save a copy of “%1”</source>
            <translation>Guardar una copia de «%1»</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>No se pudo escribir el archivo en ese lugar.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentsEditor</name>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>o suéltelos aquí</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Añadir archivos</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be added at once.</source>
            <translation>
                <numerusform>Se puede añadir como máximo %n archivo a la vez.</numerusform>
                <numerusform>Se pueden añadir como máximo %n archivos a la vez.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BallotDayPage</name>
        <message>
            <source>Ballot card</source>
            <translation>Ficha de votación</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>Según las reglas</translation>
        </message>
        <message>
            <source>Rounds so far</source>
            <translation>Rondas hasta ahora</translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>Día de la votación</translation>
        </message>
        <message>
            <source>Choose a contest on the page of an election, and there “Ballot day”.</source>
            <translation>Elija una contienda en la página de una elección y, allí, «Día de la votación».</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n puesto</numerusform>
                <numerusform>%n puestos</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the round</source>
            <translation>Registrar la ronda</translation>
        </message>
        <message>
            <source>Keep my count</source>
            <translation>Guardar mi recuento</translation>
        </message>
        <message>
            <source>Sent at the next connection (Ctrl+Return)</source>
            <translation>Se envía en la próxima conexión (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Stays on this computer (Ctrl+Return)</source>
            <translation>Queda en este equipo (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>The rules of this body do not give a majority to compute.</source>
            <translation>Las reglas de este órgano no dan una mayoría calculable.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won. No further round is held.</source>
            <translation>Todos los puestos de esta contienda se han cubierto. No hay más rondas.</translation>
        </message>
        <message>
            <source>Type the figures as they are read out.</source>
            <translation>Escriba las cifras según se lean.</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Elegido: %1</translation>
        </message>
        <message>
            <source>Nobody is elected.</source>
            <translation>Nadie queda elegido.</translation>
        </message>
        <message>
            <source>Not all figures are in yet.</source>
            <translation>Aún faltan cifras.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ninguna todavía.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>My count</source>
            <translation>Mi recuento</translation>
        </message>
        <message>
            <source>Kept on this computer alone.</source>
            <translation>Se guarda solo en este equipo.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Reabrir para corrección</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoardPage</name>
        <message>
            <source>Day board</source>
            <translation>Cuadro del día</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Propose booths…</source>
            <translation>Proponer cabinas…</translation>
        </message>
        <message>
            <source>Confirm what is held…</source>
            <translation>Confirmar lo reservado…</translation>
        </message>
        <message>
            <source>No booth to show</source>
            <translation>No hay cabinas que mostrar</translation>
        </message>
        <message>
            <source>As soon as a venue takes bilateral meetings and has booths, its days are shown here.</source>
            <translation>En cuanto un lugar acepte reuniones bilaterales y tenga cabinas, sus días se muestran aquí.</translation>
        </message>
        <message>
            <source>Meetings in the way</source>
            <translation>Reuniones que lo impiden</translation>
        </message>
        <message>
            <source>They would move first, then the meeting takes its place.</source>
            <translation>Primero se trasladarían esas reuniones y luego esta ocuparía su lugar.</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Trasladarlas</translation>
        </message>
        <message>
            <source>There is no free place for it on this day.</source>
            <translation>No hay lugar libre para ella ese día.</translation>
        </message>
        <message>
            <source>Proposal for this day</source>
            <translation>Propuesta para este día</translation>
        </message>
        <message>
            <source>Held for the missions until it is confirmed. Nothing is sent before you agree.</source>
            <translation>Reservado para las misiones hasta que se confirme. Nada se envía sin su acuerdo.</translation>
        </message>
        <message>
            <source>Hold these booths</source>
            <translation>Reservar estas cabinas</translation>
        </message>
        <message>
            <source>Confirm what is held</source>
            <translation>Confirmar lo reservado</translation>
        </message>
        <message>
            <source>The missions are told that these meetings take place.</source>
            <translation>Se comunica a las misiones que estas reuniones se celebrarán.</translation>
        </message>
        <message>
            <source>Confirm them</source>
            <translation>Confirmarlas</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BookDialog</name>
        <message>
            <source>Book a place</source>
            <translation>Reservar una plaza</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Motivo de la solicitud</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Necesidades especiales</translation>
        </message>
        <message>
            <source>A trainer decides about this request.</source>
            <translation>Un instructor decidirá sobre esta solicitud.</translation>
        </message>
        <message>
            <source>There is a place for you.</source>
            <translation>Hay una plaza para usted.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left. The endpoint decides in the moment your request arrives.</source>
            <translation>
                <numerusform>Queda %n plaza. El servicio decide en el momento en que llega su solicitud.</numerusform>
                <numerusform>Quedan %n plazas. El servicio decide en el momento en que llega su solicitud.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is full. You would be number %1 on the waiting list.</source>
            <translation>La sesión está completa. Sería el número %1 de la lista de espera.</translation>
        </message>
        <message>
            <source>Others who come along</source>
            <translation>Otras personas que asisten</translation>
        </message>
        <message>
            <source>One a line: name, e-mail. All of you get places together, or nobody does.</source>
            <translation>Una persona por línea: nombre, correo electrónico. Obtienen plaza todos juntos o ninguno.</translation>
        </message>
        <message>
            <source>There are places for all of you.</source>
            <translation>Hay plazas para todos ustedes.</translation>
        </message>
        <message>
            <source>There are not enough places for all of you. You would wait together, from number %1 on.</source>
            <translation>No hay plazas suficientes para todos ustedes. Esperarían juntos, a partir del número %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoothBoard</name>
        <message>
            <source>Booths by time</source>
            <translation>Cabinas por hora</translation>
        </message>
        <message>
            <source>%1, %2 to %3: %4 and %5</source>
            <translation>%1, de %2 a %3: %4 y %5</translation>
        </message>
        <message>
            <source>%1, %2: free</source>
            <translation>%1, %2: libre</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <translation>%1, %2: cerrado</translation>
        </message>
        <message>
            <source>%1, %2: occupied</source>
            <translation>%1, %2: ocupada</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Ocupada</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Breadcrumbs</name>
        <message>
            <source>Where this page is in the guide</source>
            <translation>Lugar de esta página en la guía</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CalendarImport</name>
        <message>
            <source>From a calendar file</source>
            <translation>Desde un archivo de calendario</translation>
        </message>
        <message>
            <source>They become engagements of the whole delegation.</source>
            <translation>Pasan a ser compromisos de toda la delegación.</translation>
        </message>
        <message>
            <source>They become engagements of %1.</source>
            <translation>Pasan a ser compromisos de %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) without a time, or too far ahead, are left out.</source>
            <translation>
                <numerusform>Se omite %n entrada sin hora o demasiado lejana.</numerusform>
                <numerusform>Se omiten %n entradas sin hora o demasiado lejanas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is too large for a calendar. Nothing was taken from it.</source>
            <translation>El archivo es demasiado grande para ser un calendario. No se ha tomado nada de él.</translation>
        </message>
        <message>
            <source>This is no calendar file, or it is damaged. Nothing was taken from it.</source>
            <translation>No es un archivo de calendario o está dañado. No se ha tomado nada de él.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entradas del archivo</translation>
        </message>
        <message numerus="yes">
            <source>Take %n entry(ies)</source>
            <translation>
                <numerusform>Tomar %n entrada</numerusform>
                <numerusform>Tomar %n entradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CandidatureSection</name>
        <message>
            <source>Next: a focal point or the head of mission announces it, or the head notifies it in writing.</source>
            <translation>Siguiente paso: un coordinador o el jefe de misión la anuncia, o el jefe la notifica por escrito.</translation>
        </message>
        <message>
            <source>Next: the head of mission notifies it in writing.</source>
            <translation>Siguiente paso: el jefe de misión la notifica por escrito.</translation>
        </message>
        <message>
            <source>Next: the Secretariat confirms it and puts it on the list of candidates.</source>
            <translation>Siguiente paso: la Secretaría la confirma y la incluye en la lista de candidatos.</translation>
        </message>
        <message>
            <source>Next: the Secretariat places it on the ballot.</source>
            <translation>Siguiente paso: la Secretaría la incluye en la papeleta.</translation>
        </message>
        <message>
            <source>Next: the ballot. The Secretariat records the result.</source>
            <translation>Siguiente paso: la votación. La Secretaría registra el resultado.</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Proponer un cambio</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Proponer una corrección</translation>
        </message>
        <message>
            <source>Record an endorsement</source>
            <translation>Registrar un respaldo</translation>
        </message>
        <message>
            <source>Draft a note verbale</source>
            <translation>Redactar una nota verbal</translation>
        </message>
        <message>
            <source>History of the State in this body</source>
            <translation>Historial del Estado en este órgano</translation>
        </message>
        <message>
            <source>No term known here.</source>
            <translation>No se conoce aquí ningún mandato.</translation>
        </message>
        <message>
            <source>Terms: %1</source>
            <translation>Mandatos: %1</translation>
        </message>
        <message>
            <source>Without an election yet</source>
            <translation>Sin elección todavía</translation>
        </message>
        <message>
            <source>For the term %1</source>
            <translation>Para el mandato %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Chip</name>
        <message>
            <source>Demo</source>
            <translation>Demostración</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact.</source>
            <translation>Solo demostración, no es un hecho.</translation>
        </message>
        <message>
            <source>Uncertain: please verify before you rely on it.</source>
            <translation>Dudoso: verifíquelo antes de confiar en ello.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Your change is sent at the next connection.</source>
            <translation>Su cambio se enviará en la próxima conexión.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Your change is being sent.</source>
            <translation>Su cambio se está enviando.</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>The service did not accept your change.</source>
            <translation>El servicio no aceptó su cambio.</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Ya no disponible</translation>
        </message>
        <message>
            <source>Deleted or no longer open to you; your text is kept.</source>
            <translation>Eliminado o ya no accesible para usted; su texto se conserva.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Someone else changed this record while your change was waiting.</source>
            <translation>Otra persona cambió este registro mientras su cambio estaba en espera.</translation>
        </message>
        <message>
            <source>Someone else changed this record in the meantime.</source>
            <translation>Otra persona modificó este registro entretanto.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ChoiceEditor</name>
        <message>
            <source>Please choose</source>
            <translation>Elija una opción</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingDialog</name>
        <message>
            <source>Also on Saturdays and Sundays</source>
            <translation>También sábados y domingos</translation>
        </message>
        <message>
            <source>Open coaching hours</source>
            <translation>Abrir horas de asesoramiento individual</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Instructor</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>Duración de cada turno</translation>
        </message>
        <message>
            <source>Pause between slots</source>
            <translation>Pausa entre turnos</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutos</translation>
        </message>
        <message>
            <source>Open the slots</source>
            <translation>Abrir los turnos</translation>
        </message>
        <message>
            <source>There is no course of individual coaching yet. Please add one first.</source>
            <translation>Todavía no hay ningún curso de asesoramiento individual. Añada primero uno.</translation>
        </message>
        <message>
            <source>These hours hold no slot.</source>
            <translation>En estas horas no cabe ningún turno.</translation>
        </message>
        <message numerus="yes">
            <source>%n slot(s), one person each</source>
            <translation>
                <numerusform>%n turno para una persona</numerusform>
                <numerusform>%n turnos, una persona en cada uno</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Del %1 al %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them while the trainer gives another session</source>
            <translation>
                <numerusform>%n de ellos coincide con otra sesión del instructor</numerusform>
                <numerusform>%n de ellos coinciden con otra sesión del instructor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingSlots</name>
        <message>
            <source>Course and trainer</source>
            <translation>Curso e instructor</translation>
        </message>
        <message>
            <source>No coaching hours are open</source>
            <translation>No hay horas de asesoramiento abiertas</translation>
        </message>
        <message>
            <source>As soon as a trainer opens some, their slots can be booked here.</source>
            <translation>En cuanto un instructor abra algunas, sus turnos podrán reservarse aquí.</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>ocupado</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionListModel</name>
        <message>
            <source>Without: %1</source>
            <translation>Sin: %1</translation>
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
            <translation>Buscar en esta lista</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>Buscar en: %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>No hay coincidencias</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Pruebe con menos palabras o con otras, o borre los filtros.</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Borrar la búsqueda y los filtros</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Aún no disponible</translation>
        </message>
        <message>
            <source>The records appear as soon as they have been fetched.</source>
            <translation>Los registros aparecerán en cuanto se hayan obtenido.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Aún no hay nada aquí</translation>
        </message>
        <message>
            <source>Start with the button at the top.</source>
            <translation>Comience con el botón de la parte superior.</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>Columnas y grupos</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 de %2 seleccionados</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ConflictPanel</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Su versión</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>La versión de usted</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Otro valor</translation>
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
            <translation>Disputado</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Lista sin competencia</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n puesto</numerusform>
                <numerusform>%n puestos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidato</numerusform>
                <numerusform>%n candidatos</numerusform>
            </translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>Día de la votación</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Ficha de votación</translation>
        </message>
        <message>
            <source>Nobody stands yet.</source>
            <translation>Aún no hay candidatos.</translation>
        </message>
        <message>
            <source>No earlier term known here</source>
            <translation>No consta aquí ningún mandato anterior</translation>
        </message>
        <message>
            <source>Earlier terms: %1</source>
            <translation>Mandatos anteriores: %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier round(s)</source>
            <translation>
                <numerusform>Mostrar %n ronda anterior</numerusform>
                <numerusform>Mostrar %n rondas anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>Note verbale…</source>
            <translation>Nota verbal…</translation>
        </message>
        <message>
            <source>Draft a candidature</source>
            <translation>Redactar una candidatura</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDialog</name>
        <message>
            <source>Propose</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Proponer un cambio</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Proponer una corrección</translation>
        </message>
        <message>
            <source>Change what is to be different. The head of mission approves it, or the Secretariat.</source>
            <translation>Cambie lo que deba ser distinto. Lo aprueba el jefe de misión o la Secretaría.</translation>
        </message>
        <message>
            <source>Change what you know better. The mission concerned and the Secretariat see it and decide.</source>
            <translation>Cambie lo que conozca mejor. La misión interesada y la Secretaría lo ven y deciden.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Nothing differs from what stands there.</source>
            <translation>Nada difiere de lo que figura.</translation>
        </message>
        <message>
            <source>Choose the candidature; then its facts stand here to be changed.</source>
            <translation>Elija la candidatura; sus datos aparecerán entonces aquí para modificarlos.</translation>
        </message>
        <message>
            <source>You may change this candidature yourself.</source>
            <translation>Usted mismo puede modificar esta candidatura.</translation>
        </message>
        <message>
            <source>Edit it</source>
            <translation>Modificarla</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDiff</name>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Propuesto: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>Proposed by the mission of %1</source>
            <translation>Propuesto por la misión de %1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesto</translation>
        </message>
        <message>
            <source>The candidature has changed since this was proposed; it cannot be accepted as it is.</source>
            <translation>La candidatura ha cambiado desde esta propuesta; no puede aceptarse tal como está.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DashCard</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>%1: show all</source>
            <translation>%1: mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayChooser</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>El día anterior</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>El día siguiente</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayField</name>
        <message>
            <source>Choose a day</source>
            <translation>Elegir un día</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>Elegir un día (Alt+Abajo)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayLine</name>
        <message>
            <source>Programme of the day</source>
            <translation>Programa del día</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 a %2: %3</translation>
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
            <translation>A continuación: la Asamblea General vuelve a votar; su lista no está completa.</translation>
        </message>
        <message>
            <source>Next: the Security Council votes again; its list is not full.</source>
            <translation>A continuación: el Consejo de Seguridad vuelve a votar; su lista no está completa.</translation>
        </message>
        <message>
            <source>Next: both organs vote, each without regard to the other.</source>
            <translation>A continuación: votan ambos órganos, cada uno con independencia del otro.</translation>
        </message>
        <message>
            <source>Next: another meeting of both organs for the seats that are left.</source>
            <translation>A continuación: otra sesión de ambos órganos para los puestos restantes.</translation>
        </message>
        <message>
            <source>Next: after three meetings, a joint conference of three members of each organ.</source>
            <translation>A continuación: tras tres sesiones, una comisión conjunta de tres miembros de cada órgano.</translation>
        </message>
        <message>
            <source>Both organs have filled every seat.</source>
            <translation>Ambos órganos han cubierto todos los puestos.</translation>
        </message>
        <message>
            <source>Both organs together</source>
            <translation>Ambos órganos en conjunto</translation>
        </message>
        <message>
            <source>Nobody has the majority in both organs yet.</source>
            <translation>Nadie tiene todavía la mayoría en ambos órganos.</translation>
        </message>
        <message>
            <source>Elected by both: %1</source>
            <translation>Elegidos por ambos órganos: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListModel</name>
        <message>
            <source>Upcoming</source>
            <translation>Próximas</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Fecha desconocida</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListView</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n puesto</numerusform>
                <numerusform>%n puestos</numerusform>
            </translation>
        </message>
        <message>
            <source>own State: %1</source>
            <translation>propio Estado: %1</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Fecha desconocida</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Elecciones</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionView</name>
        <message>
            <source>This election is not here. It may have been deleted, or not fetched yet.</source>
            <translation>Esta elección no está aquí. Puede haberse eliminado o no haberse obtenido aún.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Seats by group</source>
            <translation>Puestos por grupo</translation>
        </message>
        <message>
            <source>The seats have not been shared out yet.</source>
            <translation>Los puestos aún no se han distribuido.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidatos</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Aún vacantes</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Miembros al %1</translation>
        </message>
        <message>
            <source>The members are not known here.</source>
            <translation>Aquí no se conocen los miembros.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Ficha de votación</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionsPage</name>
        <message>
            <source>Search elections</source>
            <translation>Buscar elecciones</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Borrar los filtros</translation>
        </message>
        <message>
            <source>Upcoming and past</source>
            <translation>Próximas y pasadas</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Próximas</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Todos los órganos</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Todos los años</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Cualquier estado</translation>
        </message>
        <message>
            <source>Own State stands</source>
            <translation>Se presenta el propio Estado</translation>
        </message>
        <message numerus="yes">
            <source>%n election(s)</source>
            <translation>
                <numerusform>%n elección</numerusform>
                <numerusform>%n elecciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>No hay coincidencias</translation>
        </message>
        <message>
            <source>No elections here yet</source>
            <translation>Aún no hay elecciones</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Pruebe con menos palabras o con otras, o borre los filtros.</translation>
        </message>
        <message>
            <source>Place of the own State</source>
            <translation>Lugar del propio Estado</translation>
        </message>
        <message>
            <source>Own State: any place</source>
            <translation>Estado propio: cualquier lugar</translation>
        </message>
        <message>
            <source>Own State: %1</source>
            <translation>Estado propio: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::EmbeddedTable</name>
        <message numerus="yes">
            <source>Show all %n entry(ies)</source>
            <translation>
                <numerusform>Mostrar %n entrada</numerusform>
                <numerusform>Mostrar las %n entradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Borrar los filtros</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrar por: %1</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>Desde hoy</translation>
        </message>
        <message>
            <source>Next 30 days</source>
            <translation>Próximos 30 días</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>Antes de hoy</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encuentra</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FirstSyncPanel</name>
        <message>
            <source>Start to work</source>
            <translation>Empezar a trabajar</translation>
        </message>
        <message>
            <source>Everything is fetched once and kept on this computer. You can start right away: what is not here yet comes in while you work.</source>
            <translation>Todo se obtiene una vez y se guarda en este ordenador. Puede empezar ya: lo que falta irá llegando mientras trabaja.</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>Primera sincronización</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Le damos la bienvenida, %1</translation>
        </message>
        <message>
            <source>Everything is here.</source>
            <translation>Ya está todo.</translation>
        </message>
        <message>
            <source>%1 of about %2 records</source>
            <translation>%1 de unas %2 fichas</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>Consultando el servicio…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideBrowser</name>
        <message>
            <source>Page of the guide</source>
            <translation>Página de la guía</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideChanges</name>
        <message>
            <source>What has changed</source>
            <translation>Qué ha cambiado</translation>
        </message>
        <message>
            <source>Compared with version %1 of %2</source>
            <translation>En comparación con la versión %1 del %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>The draft compared with what is published</source>
            <translation>El borrador comparado con lo publicado</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideContents</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>Páginas encontradas</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1, modificada</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>No page says this.</source>
            <translation>Ninguna página lo menciona.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideEditor</name>
        <message>
            <source>Edit this page</source>
            <translation>Editar esta página</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Text in CommonMark</source>
            <translation>Texto en CommonMark</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>¿Descartar los cambios?</translation>
        </message>
        <message>
            <source>What you wrote here is not saved yet.</source>
            <translation>Lo que ha escrito aquí aún no está guardado.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuidePage</name>
        <message>
            <source>The guide is not here yet</source>
            <translation>La guía aún no está disponible</translation>
        </message>
        <message>
            <source>Its pages appear as soon as they have been fetched.</source>
            <translation>Sus páginas aparecerán en cuanto se hayan obtenido.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>This page is not translated yet; it is shown in %1.</source>
            <translation>Esta página aún no está traducida; idioma mostrado: %1.</translation>
        </message>
        <message>
            <source>This page is not published in this form yet.</source>
            <translation>Esta página aún no está publicada en esta forma.</translation>
        </message>
        <message>
            <source>Version %1, valid from %2</source>
            <translation>Versión %1, válida desde el %2</translation>
        </message>
        <message>
            <source>Your own note on this page; it stays on this computer.</source>
            <translation>Su propia nota sobre esta página; permanece en esta computadora.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Su nota</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Marcador</translation>
        </message>
        <message>
            <source>Language of this page</source>
            <translation>Idioma de esta página</translation>
        </message>
        <message>
            <source>More for this page</source>
            <translation>Más opciones para esta página</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>¿Era correcto?</translation>
        </message>
        <message>
            <source>Previous page: %1</source>
            <translation>Página anterior: %1</translation>
        </message>
        <message>
            <source>Next page: %1</source>
            <translation>Página siguiente: %1</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>What has changed in the guide</source>
            <translation>Qué ha cambiado en la guía</translation>
        </message>
        <message>
            <source>Earlier versions of this page</source>
            <translation>Versiones anteriores de esta página</translation>
        </message>
        <message>
            <source>Edit this page</source>
            <translation>Editar esta página</translation>
        </message>
        <message>
            <source>Use the simple reader</source>
            <translation>Usar el lector sencillo</translation>
        </message>
        <message>
            <source>Use the full reader</source>
            <translation>Usar el lector completo</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Salir de la guía</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it in your browser?</source>
            <translation>Este enlace lleva fuera de la guía. ¿Abrirlo en su navegador?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nuevo: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modificado: %1</translation>
        </message>
        <message>
            <source>Nothing has changed since you read the guide last.</source>
            <translation>Nada ha cambiado desde que leyó la guía por última vez.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>The whole guide with its pictures is on this computer now.</source>
            <translation>La guía completa con sus imágenes está ahora en este equipo.</translation>
        </message>
        <message>
            <source>Not all pictures could be fetched. They come with the next connection.</source>
            <translation>No se pudieron obtener todas las imágenes. Llegarán con la próxima conexión.</translation>
        </message>
        <message>
            <source>Keep all pictures for travel</source>
            <translation>Guardar todas las imágenes para viajes</translation>
        </message>
        <message>
            <source>This page…</source>
            <translation>Esta página…</translation>
        </message>
        <message>
            <source>This chapter…</source>
            <translation>Este capítulo…</translation>
        </message>
        <message>
            <source>Whole guide…</source>
            <translation>Toda la guía…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideReportDialog</name>
        <message>
            <source>Was this right?</source>
            <translation>¿Era correcto?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HandOverDialog</name>
        <message>
            <source>Hand the ledger over</source>
            <translation>Entregar el registro</translation>
        </message>
        <message>
            <source>Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way than the file.</source>
            <translation>Todo el contenido del registro pasa a un archivo sellado para su sucesor. Comunique la frase de contraseña por una vía distinta a la del archivo.</translation>
        </message>
        <message>
            <source>Take a ledger over</source>
            <translation>Recibir un registro</translation>
        </message>
        <message>
            <source>The entries of the file are added to this ledger; what is here already stays as it is.</source>
            <translation>Las anotaciones del archivo se añaden a este registro; lo que ya contiene queda como está.</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Guardar el archivo…</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Recibir</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Frase de contraseña del archivo</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La misma frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This is not a hand-over file of a private ledger.</source>
            <translation>Este no es un archivo de entrega de un registro privado.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HistorySection</name>
        <message>
            <source>Show history</source>
            <translation>Mostrar el historial</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Hide history</source>
            <translation>Ocultar el historial</translation>
        </message>
        <message>
            <source>The history is kept by the service. It can be read as soon as there is a connection.</source>
            <translation>El historial lo guarda el servicio. Se podrá leer en cuanto haya conexión.</translation>
        </message>
        <message>
            <source>As last read: there is no connection now.</source>
            <translation>Según la última lectura: ahora no hay conexión.</translation>
        </message>
        <message>
            <source>No change is recorded since the record was brought in.</source>
            <translation>No se ha registrado ningún cambio desde que se incorporó la ficha.</translation>
        </message>
        <message>
            <source>Older changes are not shown.</source>
            <translation>No se muestran los cambios más antiguos.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificación</translation>
        </message>
        <message>
            <source>Brought in from a file</source>
            <translation>Incorporado desde un archivo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Changed; too long to be shown here</source>
            <translation>Modificado; demasiado largo para mostrarse aquí</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Set to %1</source>
            <translation>Ahora es %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message>
            <source>Next elections</source>
            <translation>Próximas elecciones</translation>
        </message>
        <message>
            <source>No election is scheduled.</source>
            <translation>No hay ninguna elección programada.</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Solicitudes de reunión</translation>
        </message>
        <message>
            <source>No meeting was requested yet.</source>
            <translation>Aún no se ha solicitado ninguna reunión.</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>No candidature is known yet.</source>
            <translation>Aún no se conoce ninguna candidatura.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>No booking yet. Choose a course and a session.</source>
            <translation>Aún no hay reservas. Elija un curso y una sesión.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Le damos la bienvenida, %1</translation>
        </message>
        <message>
            <source>Mission of %1</source>
            <translation>Misión: %1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::InstantEditor</name>
        <message>
            <source>Time of day</source>
            <translation>Hora del día</translation>
        </message>
        <message>
            <source>in the time of %1</source>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>%1: the clocks skip this time on that day</source>
            <translation>%1: los relojes saltan esta hora ese día</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerNews</name>
        <message numerus="yes">
            <source>%n change(s) touch this ledger</source>
            <translation>
                <numerusform>%n cambio afecta a este registro</numerusform>
                <numerusform>%n cambios afectan a este registro</numerusform>
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
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerPage</name>
        <message>
            <source>Hand over…</source>
            <translation>Entregar…</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Recibir…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>Tally</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registro privado</translation>
        </message>
        <message>
            <source>Save the hand-over file</source>
            <translation>Guardar el archivo de entrega</translation>
        </message>
        <message>
            <source>Hand-over file (*.chancery-handover)</source>
            <translation>Archivo de entrega (*.chancery-handover)</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Abrir un archivo de entrega</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken over.</source>
            <translation>
                <numerusform>%n registro recibido.</numerusform>
                <numerusform>%n registros recibidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) need your attention; the last column says why.</source>
            <translation>
                <numerusform>%n entrada requiere su atención; la última columna indica el motivo.</numerusform>
                <numerusform>%n entradas requieren su atención; la última columna indica el motivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Este archivo no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerTable</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete this private record for good?</source>
            <translation>¿Eliminar definitivamente este registro privado?</translation>
        </message>
        <message>
            <source>What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can read it. Each page says that it is private.</source>
            <translation>Lo que se imprime o exporta sale del registro sellado: quien tenga el papel o el archivo puede leerlo. Cada página indica que es privado.</translation>
        </message>
        <message>
            <source>Private – not for distribution – %1, %2</source>
            <translation>Privado – no distribuir – %1, %2</translation>
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation>Todavía no hay nada anotado aquí.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LineList</name>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListActions</name>
        <message numerus="yes">
            <source>The first %n row(s) were copied. Save the list as a file to have all.</source>
            <translation>
                <numerusform>Se copió la primera fila (%n). Guarde la lista en un archivo para tenerla completa.</numerusform>
                <numerusform>Se copiaron las primeras %n filas. Guarde la lista en un archivo para tenerla completa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) copied.</source>
            <translation>
                <numerusform>%n enlace copiado.</numerusform>
                <numerusform>%n enlaces copiados.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was saved.</source>
            <translation>La lista se guardó.</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir en una ventana aparte</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Guardar la lista como…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Sin agrupar</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Guardar esta búsqueda…</translation>
        </message>
        <message>
            <source>Forget a search</source>
            <translation>Olvidar una búsqueda</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>The search was saved as “%1”.</source>
            <translation>La búsqueda se guardó como «%1».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListEditor</name>
        <message>
            <source>Add an entry</source>
            <translation>Añadir una entrada</translation>
        </message>
        <message>
            <source>%1: add an entry</source>
            <translation>%1: añadir una entrada</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover hacia arriba</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListExport</name>
        <message>
            <source>Save the list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Libro de cálculo (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valores separados por comas (*.csv)</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Completo a fecha de %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LocalizedEditor</name>
        <message>
            <source>Original language</source>
            <translation>Idioma original</translation>
        </message>
        <message>
            <source>Original, %1</source>
            <translation>Original, %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockCard</name>
        <message>
            <source>Remove the passphrase</source>
            <translation>Quitar la frase de contraseña</translation>
        </message>
        <message>
            <source>Lock of the window</source>
            <translation>Bloqueo de la ventana</translation>
        </message>
        <message>
            <source>Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen above, and at every start.</source>
            <translation>Lo oculta todo hasta que se escribe la frase de contraseña: con Ctrl+L, tras el tiempo elegido arriba y en cada inicio.</translation>
        </message>
        <message>
            <source>It guards a computer that was left open. The files of the profile are not encrypted by it: for that, encrypt the disk.</source>
            <translation>Protege un ordenador que se dejó abierto. Los archivos del perfil no quedan cifrados: para ello, cifre el disco.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nueva frase de contraseña, otra vez</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Establecer una frase de contraseña</translation>
        </message>
        <message>
            <source>This is not the present passphrase.</source>
            <translation>Esta no es la frase de contraseña actual.</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s).</source>
            <translation>
                <numerusform>Utilice al menos %n carácter.</numerusform>
                <numerusform>Utilice al menos %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña no coinciden.</translation>
        </message>
        <message>
            <source>The passphrase is set. Ctrl+L locks the window.</source>
            <translation>La frase de contraseña está establecida. Ctrl+L bloquea la ventana.</translation>
        </message>
        <message>
            <source>The window is not locked any more.</source>
            <translation>La ventana ya no se bloquea.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Chancery is locked</source>
            <translation>Chancery está bloqueado</translation>
        </message>
        <message>
            <source>Your records are still here, and what you wrote is still sent.</source>
            <translation>Sus fichas siguen aquí y lo que escribió se sigue enviando.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>La he olvidado</translation>
        </message>
        <message>
            <source>Sign in with your access token instead</source>
            <translation>Iniciar sesión con el token de acceso</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Esta no es la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPanel</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La misma frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Make the private ledger</source>
            <translation>Crear el registro privado</translation>
        </message>
        <message>
            <source>The private ledger is locked</source>
            <translation>El registro privado está bloqueado</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans are sealed in a file of their own on this computer and are never sent. Without the passphrase nobody can read them, and nobody can recover them.</source>
            <translation>Las promesas, los acuerdos y los planes de voto se sellan en un archivo propio en este equipo y nunca se envían. Sin la frase de contraseña nadie puede leerlos ni recuperarlos.</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans stay sealed until you type the passphrase.</source>
            <translation>Las promesas, los acuerdos y los planes de voto permanecen sellados hasta que escriba la frase de contraseña.</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Crear el registro</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s): four words are easier to keep in mind.</source>
            <translation>
                <numerusform>Use al menos %n carácter: cuatro palabras se recuerdan mejor.</numerusform>
                <numerusform>Use al menos %n caracteres: cuatro palabras se recuerdan mejor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña difieren.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Esta no es la frase de contraseña.</translation>
        </message>
        <message>
            <source>Unlock with this computer's keychain</source>
            <translation>Desbloquear con el llavero de este equipo</translation>
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
            <translation>Secretaría</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Sesión no iniciada</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>What you wrote in a form is not saved yet.</source>
            <translation>Lo que ha escrito en un formulario aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Volver a él</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Eliminado.</translation>
        </message>
        <message>
            <source>Saved. It is sent at the next connection.</source>
            <translation>Guardado. Se enviará en la próxima conexión.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>Se deshizo el cambio.</translation>
        </message>
        <message>
            <source>This change can no longer be undone: it was sent already, or the record is gone.</source>
            <translation>Este cambio ya no se puede deshacer: ya se envió o el registro ya no existe.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>The deletion was sent already. The record was made again, as a new one.</source>
            <translation>La eliminación ya se había enviado. El registro se creó de nuevo.</translation>
        </message>
        <message>
            <source>Set a passphrase first, under “Lock of the window”.</source>
            <translation>Establezca primero una frase de contraseña en «Bloqueo de la ventana».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MeetingNotices</name>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message numerus="yes">
            <source>%n further meeting(s) have changed.</source>
            <translation>
                <numerusform>Ha cambiado %n reunión más.</numerusform>
                <numerusform>Han cambiado %n reuniones más.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new request has arrived.</source>
            <translation>Ha llegado una solicitud nueva.</translation>
        </message>
        <message>
            <source>Another time or booth.</source>
            <translation>Otra hora u otra cabina.</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n minute(s).</source>
            <translation>
                <numerusform>Empieza dentro de %n minuto.</numerusform>
                <numerusform>Empieza dentro de %n minutos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MyTraining</name>
        <message>
            <source>Cancel the booking…</source>
            <translation>Cancelar la reserva…</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Aceptar la plaza ofrecida</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Guardar el certificado…</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Guardar como calendario…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Reservas</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Guardar como calendario</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Próximas</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>A place is kept for you until %1. After that it goes to the next one on the list.</source>
            <translation>Se le guarda una plaza hasta el %1. Después pasa a la siguiente persona de la lista.</translation>
        </message>
        <message>
            <source>Why there is no place yet: %1.</source>
            <translation>Por qué no hay plaza todavía: %1.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motivo: %1</translation>
        </message>
        <message>
            <source>Message from the trainer, %1:
%2</source>
            <translation>Mensaje del instructor, %1:
%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::NoteDialog</name>
        <message>
            <source>Draft of a note verbale</source>
            <translation>Borrador de nota verbal</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>Request for support</source>
            <translation>Solicitud de apoyo</translation>
        </message>
        <message>
            <source>Reply to a request</source>
            <translation>Respuesta a una solicitud</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Retiro</translation>
        </message>
        <message>
            <source>Reciprocal support</source>
            <translation>Apoyo recíproco</translation>
        </message>
        <message>
            <source>All Permanent Missions</source>
            <translation>Todas las Misiones Permanentes</translation>
        </message>
        <message>
            <source>As the mission files it</source>
            <translation>Según el archivo de la misión</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Tipo de nota</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>About the candidature of</source>
            <translation>Sobre la candidatura de</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Texto de la nota</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Guardar como texto OpenDocument…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>You changed the text by hand. A new draft replaces it.</source>
            <translation>Usted modificó el texto a mano. Un borrador nuevo lo sustituye.</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>Redactar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferNotices</name>
        <message>
            <source>A place is offered to %1 until %2: %3</source>
            <translation>Se ofrece una plaza a %1 hasta el %2: %3</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Se ofrece una plaza</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferedTimes</name>
        <message>
            <source>Free instead; the rest stays as you wrote it</source>
            <translation>Libre en su lugar; lo demás queda como usted lo escribió</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OperationDialog</name>
        <message>
            <source>Copy as new: %1</source>
            <translation>Copiar como nuevo: %1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>Editar: %1</translation>
        </message>
        <message>
            <source>Save as a new record</source>
            <translation>Guardar como registro nuevo</translation>
        </message>
        <message>
            <source>Save and send again</source>
            <translation>Guardar y enviar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxCard</name>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmado</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Ya no disponible</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modificación: %1</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Eliminación: %1</translation>
        </message>
        <message>
            <source>Someone else changed the same values in the meantime.</source>
            <translation>Entretanto, otra persona cambió los mismos valores.</translation>
        </message>
        <message>
            <source>%1 changed the same values, %2.</source>
            <translation>%1 cambió los mismos valores, %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The record is no longer open to you. Your text is kept here.</source>
            <translation>El registro ya no le es accesible. Su texto se conserva aquí.</translation>
        </message>
        <message>
            <source>The record was deleted in the meantime. Your text is kept here.</source>
            <translation>Entretanto, el registro fue eliminado. Su texto se conserva aquí.</translation>
        </message>
        <message>
            <source>Waits for an earlier change of the same record.</source>
            <translation>Espera un cambio anterior del mismo registro.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>La versión de usted</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar la mía</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Aceptar la otra</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Drop my change</source>
            <translation>Descartar mi cambio</translation>
        </message>
        <message>
            <source>Use what is chosen</source>
            <translation>Usar lo elegido</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Copy as new…</source>
            <translation>Copiar como nuevo…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Someone else changed the record in the meantime. Look at it before you send yours again.</source>
            <translation>Otra persona modificó el registro entretanto. Mírelo antes de volver a enviar su cambio.</translation>
        </message>
        <message>
            <source>%1 changed the record, %2. Look at it before you send yours again.</source>
            <translation>%1 modificó el registro, %2. Mírelo antes de volver a enviar su cambio.</translation>
        </message>
        <message>
            <source>Send mine again</source>
            <translation>Volver a enviar el mío</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxPage</name>
        <message>
            <source>Your changes until the service has confirmed them. Nothing here is lost.</source>
            <translation>Sus cambios hasta que el servicio los confirme. Aquí no se pierde nada.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Todo está enviado</translation>
        </message>
        <message>
            <source>What you change while offline waits here until the next connection.</source>
            <translation>Lo que cambie sin conexión espera aquí hasta la próxima conexión.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Requiere su atención</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Pendiente de envío</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutcomeDialog</name>
        <message>
            <source>It took place</source>
            <translation>Se celebró</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translation>No se celebró</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What has to follow, one thing a line</source>
            <translation>Seguimiento, uno por línea</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Both texts go into your mission's own briefing note.</source>
            <translation>Ambos textos van a la nota informativa propia de su misión.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutputButton</name>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>Imprimir o exportar</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Documento PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Guardar como texto OpenDocument…</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>Texto OpenDocument (*.odt)</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valores separados por comas (*.csv)</translation>
        </message>
        <message>
            <source>Export as workbook…</source>
            <translation>Exportar como libro…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Libro de cálculo (*.xlsx)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PickerEditor</name>
        <message>
            <source>Type the name of a State</source>
            <translation>Escriba el nombre de un Estado</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PlanDialog</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>It names no time that is long enough.</source>
            <translation>No indica ningún horario suficientemente largo.</translation>
        </message>
        <message>
            <source>No booth is large enough.</source>
            <translation>Ninguna cabina es lo bastante grande.</translation>
        </message>
        <message>
            <source>No booth is open at its times on this day.</source>
            <translation>Ninguna cabina está abierta a sus horas ese día.</translation>
        </message>
        <message>
            <source>Everything that fits is taken at its times.</source>
            <translation>Todo lo que sirve está ocupado a sus horas.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PrivateEditor</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProfileMenu</name>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>Nuevo perfil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nuevo perfil</translation>
        </message>
        <message>
            <source>A profile is one account at one service. Its name:</source>
            <translation>Un perfil es una cuenta en un servicio. Su nombre:</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProgrammePage</name>
        <message numerus="yes">
            <source>By %n minute(s)…</source>
            <translation>
                <numerusform>De %n minuto…</numerusform>
                <numerusform>De %n minutos…</numerusform>
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nuevo compromiso</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>Desde un archivo de calendario…</translation>
        </message>
        <message>
            <source>From a calendar file</source>
            <translation>Desde un archivo de calendario</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendario (*.ics)</translation>
        </message>
        <message>
            <source>Briefing pack as PDF…</source>
            <translation>Carpeta informativa en PDF…</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Carpeta informativa</translation>
        </message>
        <message>
            <source>This entry as calendar…</source>
            <translation>Esta entrada como calendario…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Cancellation of this entry as calendar…</source>
            <translation>Cancelación de esta entrada como calendario…</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancelación</translation>
        </message>
        <message>
            <source>This day as calendar…</source>
            <translation>Este día como calendario…</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Everything as calendar…</source>
            <translation>Todo como calendario…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Guardar como calendario</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>No se pudo escribir el archivo. Elija otro lugar.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>No se pudo leer el archivo.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <source>The missions are told of the new times.</source>
            <translation>Se comunican a las misiones los nuevos horarios.</translation>
        </message>
        <message>
            <source>Meetings management is asked for the new times; until it agrees, the meetings keep their places.</source>
            <translation>Los nuevos horarios se solicitan a la gestión de reuniones; hasta que los acepte, las reuniones conservan su lugar.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Solicitarlo</translation>
        </message>
        <message>
            <source>It cannot be moved and would be missed in part.</source>
            <translation>No se puede mover y se perdería en parte.</translation>
        </message>
        <message>
            <source>The other mission asked for this meeting: tell it of the delay.</source>
            <translation>La otra misión pidió esta reunión: avísele del retraso.</translation>
        </message>
        <message>
            <source>Whose programme</source>
            <translation>Programa de quién</translation>
        </message>
        <message>
            <source>Running late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>Hoja del día</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Todas las misiones</translation>
        </message>
        <message>
            <source>Whole delegation</source>
            <translation>Toda la delegación</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nada este día.</translation>
        </message>
        <message>
            <source>Record the outcome (R)</source>
            <translation>Registrar el resultado (R)</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Nota informativa</translation>
        </message>
        <message>
            <source>Write a briefing note</source>
            <translation>Redactar una nota informativa</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Free on this day</source>
            <translation>Libre este día</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RadarStrip</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Marcar como visto</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since you last looked</source>
            <translation>
                <numerusform>%n cambio desde su última consulta</numerusform>
                <numerusform>%n cambios desde su última consulta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them touch your State</source>
            <translation>
                <numerusform>%n de ellos afecta a su Estado</numerusform>
                <numerusform>%n de ellos afectan a su Estado</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>La versión de usted</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>New election: %1</source>
            <translation>Nueva elección: %1</translation>
        </message>
        <message>
            <source>Date moved from %2 to %3: %1</source>
            <translation>Fecha trasladada del %2 al %3: %1</translation>
        </message>
        <message>
            <source>Now “%2”: %1</source>
            <translation>Ahora «%2»: %1</translation>
        </message>
        <message>
            <source>New candidature: %1</source>
            <translation>Nueva candidatura: %1</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>Retirada: %1</translation>
        </message>
        <message>
            <source>Postponed: %1</source>
            <translation>Aplazada: %1</translation>
        </message>
        <message>
            <source>Endorsed: %1</source>
            <translation>Respaldada: %1</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Elegido: %1</translation>
        </message>
        <message>
            <source>No longer listed: %1</source>
            <translation>Ya no figura: %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordActions</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>Editar (Ctrl+E)</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>¿Eliminar «%1»?</translation>
        </message>
        <message>
            <source>The record is deleted for everyone as soon as there is a connection.</source>
            <translation>El registro se eliminará para todos en cuanto haya conexión.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Modificar la solicitud…</translation>
        </message>
        <message>
            <source>Files a change; the request keeps its place until the change is confirmed.</source>
            <translation>Presenta un cambio; la solicitud conserva su lugar hasta que se confirme.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordEditor</name>
        <message>
            <source>New: %1</source>
            <translation>Creación: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Guardar (Ctrl+S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Fields marked * are needed. Your change is kept here and sent as soon as there is a connection.</source>
            <translation>Los campos marcados con * son obligatorios. Su cambio se conserva aquí y se envía en cuanto hay conexión.</translation>
        </message>
        <message>
            <source>Someone else changed this record meanwhile. You can go on: if both changed the same value, you will be asked which one to keep.</source>
            <translation>Entretanto, otra persona cambió este registro. Puede continuar: si ambos cambiaron el mismo valor, se le preguntará cuál conservar.</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>Lo que ha escrito aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarlo</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordView</name>
        <message>
            <source>This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet.</source>
            <translation>Este registro no está aquí. Puede haber sido eliminado, no estar abierto para usted o no haberse obtenido todavía.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Not yet confirmed by the service</source>
            <translation>Aún no confirmado por el servicio</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Modificado: %1</translation>
        </message>
        <message>
            <source>Changed by %1, %2</source>
            <translation>Modificado por %1, %2</translation>
        </message>
        <message>
            <source>Brought in from a file, %1</source>
            <translation>Incorporado desde un archivo, %1</translation>
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
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RequestQueue</name>
        <message>
            <source>Requests that wait for a booth</source>
            <translation>Solicitudes en espera de cabina</translation>
        </message>
        <message numerus="yes">
            <source>waits %n hour(s)</source>
            <translation>
                <numerusform>espera desde hace %n hora</numerusform>
                <numerusform>espera desde hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>espera desde hace %n día</numerusform>
                <numerusform>espera desde hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rechazar…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RoundForm</name>
        <message>
            <source>Another name that got votes</source>
            <translation>Otro nombre que obtuvo votos</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Votes for %1</source>
            <translation>Votos para %1</translation>
        </message>
        <message>
            <source>%1 (not a candidate)</source>
            <translation>%1 (no es candidato)</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>Correction of round %1</source>
            <translation>Corrección de la ronda %1</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>No es un número entero.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero.</source>
            <translation>Una cifra no puede ser inferior a cero.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SearchPopup</name>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Search in everything, or go to a page</source>
            <translation>Buscar en todo o ir a una página</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>Enter opens, Esc closes</source>
            <translation>Intro abre, Esc cierra</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Names, places, documents, in any of the six languages. “&gt;” finds commands.</source>
            <translation>Nombres, lugares, documentos, en cualquiera de los seis idiomas. «&gt;» encuentra los comandos.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n vacante</numerusform>
                <numerusform>%n vacantes</numerusform>
            </translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>por turno</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n puesto</numerusform>
                <numerusform>%n puestos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 hasta el %2</translation>
        </message>
        <message>
            <source>Candidate: %1</source>
            <translation>Candidato: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n desconocido</numerusform>
                <numerusform>%n desconocidos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapPage</name>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>State that looks for a seat</source>
            <translation>Estado que busca un puesto</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Primer año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Último año</translation>
        </message>
        <message>
            <source>Where could it stand?</source>
            <translation>¿Dónde podría presentarse?</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Mapa de puestos</translation>
        </message>
        <message>
            <source>No terms of this body are recorded here: what is open is not known.</source>
            <translation>No hay aquí mandatos de este órgano: no se sabe qué está vacante.</translation>
        </message>
        <message>
            <source>The seats of this body are not shared out by regional group.</source>
            <translation>Los puestos de este órgano no se distribuyen por grupo regional.</translation>
        </message>
        <message>
            <source>Where could a State stand?</source>
            <translation>¿Dónde podría presentarse un Estado?</translation>
        </message>
        <message>
            <source>Where could %1 stand?</source>
            <translation>¿Dónde podría presentarse %1?</translation>
        </message>
        <message>
            <source>No opening for its group in these years.</source>
            <translation>No hay vacantes para su grupo en estos años.</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Coincidencia</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Posible</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n puesto</numerusform>
                <numerusform>%n puestos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rival(s)</source>
            <translation>
                <numerusform>%n rival</numerusform>
                <numerusform>%n rivales</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionDetails</name>
        <message>
            <source>Choose a session to see what it is about and to book a place.</source>
            <translation>Elija una sesión para ver de qué trata y reservar una plaza.</translation>
        </message>
        <message>
            <source>Book a place</source>
            <translation>Reservar una plaza</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Su misión</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionFinder</name>
        <message>
            <source>Course, subject, audience</source>
            <translation>Curso, tema, destinatarios</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Todos los proveedores</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>With free places</source>
            <translation>Con plazas libres</translation>
        </message>
        <message>
            <source>Calendar of sessions</source>
            <translation>Calendario de sesiones</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Su misión</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n reserva</numerusform>
                <numerusform>%n reservas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the sessions of all days</source>
            <translation>Mostrar las sesiones de todos los días</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SetEditor</name>
        <message>
            <source>One entry a line</source>
            <translation>Una entrada por línea</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Añadir un idioma</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.</source>
            <translation>
                <numerusform>%n cambio suyo aún no se ha enviado. Permanecerá en este equipo hasta que vuelva a iniciar sesión.</numerusform>
                <numerusform>%n cambios suyos aún no se han enviado. Permanecerán en este equipo hasta que vuelva a iniciar sesión.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was fetched stays on this computer.</source>
            <translation>Lo que se ha obtenido permanece en este equipo.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Save them to a file…</source>
            <translation>Guardarlos en un archivo…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Fewer pages</source>
            <translation>Menos páginas</translation>
        </message>
        <message>
            <source>More pages</source>
            <translation>Más páginas</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SignInPage</name>
        <message>
            <source>Welcome to Chancery</source>
            <translation>Le damos la bienvenida a Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of your mission: on this computer, also without a connection.</source>
            <translation>Elecciones, reuniones, capacitación y la guía de su misión: en este equipo, también sin conexión.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Dirección del servicio</translation>
        </message>
        <message>
            <source>Paste the token you were given</source>
            <translation>Pegue el token que ha recibido</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Keep the token in a file only I can read, not in the keychain</source>
            <translation>Guardar el token en un archivo que solo yo pueda leer, no en el llavero</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Work without signing in</source>
            <translation>Trabajar sin iniciar sesión</translation>
        </message>
        <message>
            <source>File with the access token</source>
            <translation>Archivo con el token de acceso</translation>
        </message>
        <message>
            <source>This file could not be read as a token.</source>
            <translation>No se pudo leer este archivo como token.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <source>This is not the address of a service. It begins with https://, for example https://chancery.example.org.</source>
            <translation>Esta no es la dirección de un servicio. Comienza por https://, por ejemplo https://chancery.example.org.</translation>
        </message>
        <message>
            <source>Paste the access token, or choose the file it is in.</source>
            <translation>Pegue el token de acceso o elija el archivo que lo contiene.</translation>
        </message>
        <message>
            <source>This profile belongs to another account.</source>
            <translation>Este perfil pertenece a otra cuenta.</translation>
        </message>
        <message>
            <source>Start Chancery with another profile folder for this account.</source>
            <translation>Inicie Chancery con otra carpeta de perfil para esta cuenta.</translation>
        </message>
        <message>
            <source>Check that it was copied whole and has not expired.</source>
            <translation>Compruebe que se copió completo y que no ha vencido.</translation>
        </message>
        <message>
            <source>Check the address and your connection.</source>
            <translation>Compruebe la dirección y su conexión.</translation>
        </message>
        <message>
            <source>You are signed in, but the keychain did not take the token. Tick the box to keep it in a file, or go on: then Chancery asks again at the next start.</source>
            <translation>Ha iniciado sesión, pero el llavero no aceptó el token. Marque la casilla para guardarlo en un archivo o continúe: Chancery lo volverá a pedir en el próximo inicio.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Have the address of the service and your access token at hand: whoever looks after the service at your mission gives them to you.</source>
            <translation>Tenga a mano la dirección del servicio y su token de acceso: se los facilita quien se ocupa del servicio en su misión.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>An address begins with https:// and has no spaces.</source>
            <translation>Una dirección empieza por https:// y no tiene espacios.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Consultando a %1…</translation>
        </message>
        <message>
            <source>✓ %1 answers.</source>
            <translation>✓ %1 responde.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::StorageCard</name>
        <message>
            <source>Free space</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <source>Storage and diagnostics</source>
            <translation>Almacenamiento y diagnóstico</translation>
        </message>
        <message>
            <source>Freeing space removes attachments that can be fetched again, logs of earlier days and damaged files that were replaced. What you wrote stays.</source>
            <translation>Al liberar espacio se eliminan los adjuntos que pueden obtenerse de nuevo, los registros de días anteriores y los archivos dañados que se sustituyeron. Lo que usted escribió se conserva.</translation>
        </message>
        <message>
            <source>Diagnostics hold versions, settings and counts: no record, no name, no address.</source>
            <translation>El diagnóstico contiene versiones, ajustes y recuentos: ninguna ficha, ningún nombre, ninguna dirección.</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Guardar el diagnóstico…</translation>
        </message>
        <message>
            <source>Records and search: %1. Attachments: %2. Logs: %3.</source>
            <translation>Fichas y búsqueda: %1. Adjuntos: %2. Registros: %3.</translation>
        </message>
        <message>
            <source>Damaged files that were replaced: %1.</source>
            <translation>Archivos dañados que se sustituyeron: %1.</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Liberar %1</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>Se liberaron %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SyncIndicator</name>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Sync now (F5)</source>
            <translation>Sincronizar ahora (F5)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TallyPanel</name>
        <message>
            <source>A sum of promises is no result: the ballot is secret.</source>
            <translation>Una suma de promesas no es un resultado: la votación es secreta.</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Primera ronda</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Rondas posteriores</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Contienda</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Members expected to vote</source>
            <translation>Miembros que se espera que voten</translation>
        </message>
        <message>
            <source>Trust in spoken promises</source>
            <translation>Confianza en las promesas orales</translation>
        </message>
        <message>
            <source>Write down a pledge first; here it is counted.</source>
            <translation>Anote primero una promesa; aquí se cuenta.</translation>
        </message>
        <message>
            <source>%1 votes are missing to the majority of %2.</source>
            <translation>Faltan %1 votos para la mayoría de %2.</translation>
        </message>
        <message>
            <source>Enough for the majority of %1, if every promise holds.</source>
            <translation>Suficiente para la mayoría de %1, si se cumplen todas las promesas.</translation>
        </message>
        <message>
            <source>Expected value: %1</source>
            <translation>Valor esperado: %1</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Firmes</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probables</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Débiles</translation>
        </message>
        <message>
            <source>Asked, no answer</source>
            <translation>Solicitado, sin respuesta</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>Sin información</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>Buscar en todo (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainerDesk</name>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Misión</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Rechazar…</translation>
        </message>
        <message>
            <source>Offer a place…</source>
            <translation>Ofrecer una plaza…</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Asistió</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Asistió en parte</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No asistió</translation>
        </message>
        <message>
            <source>Save the sign-in sheet…</source>
            <translation>Guardar la hoja de asistencia…</translation>
        </message>
        <message>
            <source>Save the certificates…</source>
            <translation>Guardar los certificados…</translation>
        </message>
        <message>
            <source>Message to participants…</source>
            <translation>Mensaje a los participantes…</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Escribir un correo</translation>
        </message>
        <message>
            <source>Open coaching hours…</source>
            <translation>Abrir horas de asesoramiento…</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>Nobody is booked yet</source>
            <translation>Nadie tiene plaza todavía</translation>
        </message>
        <message>
            <source>Whoever asks for a place in this session appears here.</source>
            <translation>Aquí aparece quien solicita una plaza en esta sesión.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingPage</name>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>My training</source>
            <translation>Mi capacitación</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Asesoramiento individual</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Calendario de capacitación</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingStatistics</name>
        <message>
            <source>Everybody who attended, also in part. A person is counted once in each line.</source>
            <translation>Todas las personas que asistieron, aun en parte. Cada una se cuenta una vez por línea.</translation>
        </message>
        <message>
            <source>Members of your mission who attended, also in part. A person is counted once in each line.</source>
            <translation>Miembros de su misión que asistieron, aun en parte. Cada uno se cuenta una vez por línea.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Tipo de curso</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Asistencias</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <source>People trained</source>
            <translation>Personas capacitadas</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::YearCalendar</name>
        <message>
            <source>Year before</source>
            <translation>Año anterior</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Año siguiente</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ZoneEditor</name>
        <message>
            <source>Type the name of a city</source>
            <translation>Escriba el nombre de una ciudad</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>First ballot</source>
            <translation>Primera votación</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Votación limitada</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Votación no limitada</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Votación especial entre los empatados</translation>
        </message>
        <message>
            <source>General Assembly</source>
            <translation>Asamblea General</translation>
        </message>
        <message>
            <source>Security Council</source>
            <translation>Consejo de Seguridad</translation>
        </message>
        <message>
            <source>Economic and Social Council</source>
            <translation>Consejo Económico y Social</translation>
        </message>
        <message>
            <source>Meeting of States parties</source>
            <translation>Reunión de los Estados partes</translation>
        </message>
        <message>
            <source>Other organ</source>
            <translation>Otro órgano</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Oficial</translation>
        </message>
        <message>
            <source>Principal organ</source>
            <translation>Órgano principal</translation>
        </message>
        <message>
            <source>Subsidiary body</source>
            <translation>Órgano subsidiario</translation>
        </message>
        <message>
            <source>Body of experts</source>
            <translation>Órgano de expertos</translation>
        </message>
        <message>
            <source>Court or tribunal</source>
            <translation>Corte o tribunal</translation>
        </message>
        <message>
            <source>Treaty body</source>
            <translation>Órgano creado en virtud de un tratado</translation>
        </message>
        <message>
            <source>Executive board</source>
            <translation>Junta ejecutiva</translation>
        </message>
        <message>
            <source>Office held by one person</source>
            <translation>Cargo unipersonal</translation>
        </message>
        <message>
            <source>Body of a related organization</source>
            <translation>Órgano de una organización conexa</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>President of the General Assembly</source>
            <translation>Presidente de la Asamblea General</translation>
        </message>
        <message>
            <source>President of the Economic and Social Council</source>
            <translation>Presidente del Consejo Económico y Social</translation>
        </message>
        <message>
            <source>Human Rights Council</source>
            <translation>Consejo de Derechos Humanos</translation>
        </message>
        <message>
            <source>President of the Human Rights Council</source>
            <translation>Presidente del Consejo de Derechos Humanos</translation>
        </message>
        <message>
            <source>Contributors among themselves</source>
            <translation>Los contribuyentes entre sí</translation>
        </message>
        <message>
            <source>Council of FAO</source>
            <translation>Consejo de la FAO</translation>
        </message>
        <message>
            <source>UN-Habitat Assembly</source>
            <translation>Asamblea de ONU-Hábitat</translation>
        </message>
        <message>
            <source>United Nations Environment Assembly</source>
            <translation>Asamblea de las Naciones Unidas sobre el Medio Ambiente</translation>
        </message>
        <message>
            <source>Assembly of the International Seabed Authority</source>
            <translation>Asamblea de la Autoridad Internacional de los Fondos Marinos</translation>
        </message>
        <message>
            <source>Assembly of States Parties to the Rome Statute</source>
            <translation>Asamblea de los Estados Partes en el Estatuto de Roma</translation>
        </message>
        <message>
            <source>Conference of the States Parties to the Chemical Weapons Convention</source>
            <translation>Conferencia de los Estados Partes en la Convención sobre las Armas Químicas</translation>
        </message>
        <message>
            <source>Two thirds of members present and voting</source>
            <translation>Dos tercios de los miembros presentes y votantes</translation>
        </message>
        <message>
            <source>Majority of members present and voting</source>
            <translation>Mayoría de los miembros presentes y votantes</translation>
        </message>
        <message>
            <source>Absolute majority of all members</source>
            <translation>Mayoría absoluta de todos los miembros</translation>
        </message>
        <message>
            <source>Absolute majority in the General Assembly and in the Security Council</source>
            <translation>Mayoría absoluta en la Asamblea General y en el Consejo de Seguridad</translation>
        </message>
        <message>
            <source>Two thirds present and voting, including a majority of all States parties</source>
            <translation>Dos tercios de los presentes y votantes, incluida la mayoría de todos los Estados partes</translation>
        </message>
        <message>
            <source>Nominated by one organ, elected by another</source>
            <translation>Propuestos por un órgano y elegidos por otro</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>Nombrados sin votación</translation>
        </message>
        <message>
            <source>Always by ballot</source>
            <translation>Siempre por votación</translation>
        </message>
        <message>
            <source>By ballot if contested or requested</source>
            <translation>Por votación si hay competencia o si se solicita</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Nombramiento</translation>
        </message>
        <message>
            <source>May be re-elected</source>
            <translation>Reelegible</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election</source>
            <translation>No reelegible de inmediato</translation>
        </message>
        <message>
            <source>Limited number of consecutive terms</source>
            <translation>Número limitado de mandatos consecutivos</translation>
        </message>
        <message>
            <source>May be re-elected once</source>
            <translation>Reelegible una vez</translation>
        </message>
        <message>
            <source>Not eligible for re-election</source>
            <translation>No reelegible</translation>
        </message>
        <message>
            <source>Not stated here</source>
            <translation>No se indica aquí</translation>
        </message>
        <message>
            <source>1 January after the election</source>
            <translation>1 de enero siguiente a la elección</translation>
        </message>
        <message>
            <source>A fixed day of the year</source>
            <translation>Un día fijo del año</translation>
        </message>
        <message>
            <source>First meeting of a session</source>
            <translation>Primera sesión de un período de sesiones</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Anunciada</translation>
        </message>
        <message>
            <source>Notified in writing</source>
            <translation>Notificada por escrito</translation>
        </message>
        <message>
            <source>On the list of candidates</source>
            <translation>En la lista de candidatos</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation>En la cédula de votación</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Not elected</source>
            <translation>No elegido</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Postponed to a later term</source>
            <translation>Aplazada a un mandato posterior</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Misión</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Secretaría</translation>
        </message>
        <message>
            <source>Archive of past elections</source>
            <translation>Archivo de elecciones anteriores</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>Aclamación</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>Votación</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Balloting</source>
            <translation>Votación en curso</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <source>Seats left open</source>
            <translation>Puestos sin cubrir</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Aplazada</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Regular election</source>
            <translation>Elección ordinaria</translation>
        </message>
        <message>
            <source>By-election for an unexpired term</source>
            <translation>Elección parcial para un mandato no concluido</translation>
        </message>
        <message>
            <source>First election of a new body</source>
            <translation>Primera elección de un órgano nuevo</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prevista</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programada</translation>
        </message>
        <message>
            <source>Nominations open</source>
            <translation>Presentación de candidaturas abierta</translation>
        </message>
        <message>
            <source>List published</source>
            <translation>Lista publicada</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspensión</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Concluida</translation>
        </message>
        <message>
            <source>Every count known</source>
            <translation>Todos los recuentos conocidos</translation>
        </message>
        <message>
            <source>Some counts known</source>
            <translation>Algunos recuentos conocidos</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>Ningún recuento conocido</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Grupo regional</translation>
        </message>
        <message>
            <source>African Union</source>
            <translation>Unión Africana</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Otra organización</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>Respaldada</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Noted and deferred</source>
            <translation>Se tomó nota y se aplazó</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Impugnada</translation>
        </message>
        <message>
            <source>Full term</source>
            <translation>Mandato completo</translation>
        </message>
        <message>
            <source>Rest of another member's term</source>
            <translation>Resto del mandato de otro miembro</translation>
        </message>
        <message>
            <source>First or transitional term of another length</source>
            <translation>Primer mandato o mandato de transición de otra duración</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>Renuncia</translation>
        </message>
        <message>
            <source>Rotation within the group</source>
            <translation>Rotación dentro del grupo</translation>
        </message>
        <message>
            <source>Withdrew</source>
            <translation>Retiro</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Fallecimiento</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En examen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivada</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interpretación</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Banderas</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Videoconferencia</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Step-free access</source>
            <translation>Acceso sin escalones</translation>
        </message>
        <message>
            <source>Head of State</source>
            <translation>Jefe de Estado</translation>
        </message>
        <message>
            <source>Head of Government</source>
            <translation>Jefe de Gobierno</translation>
        </message>
        <message>
            <source>Vice-President</source>
            <translation>Vicepresidente</translation>
        </message>
        <message>
            <source>Crown Prince or Crown Princess</source>
            <translation>Príncipe heredero o princesa heredera</translation>
        </message>
        <message>
            <source>Deputy Prime Minister</source>
            <translation>Viceprimer Ministro</translation>
        </message>
        <message>
            <source>Minister for Foreign Affairs</source>
            <translation>Ministro de Relaciones Exteriores</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Ministro</translation>
        </message>
        <message>
            <source>Vice-Minister or State Secretary</source>
            <translation>Viceministro o Secretario de Estado</translation>
        </message>
        <message>
            <source>Permanent Representative</source>
            <translation>Representante Permanente</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Experto</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Held for the mission</source>
            <translation>Apartada para la misión</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Celebrada</translation>
        </message>
        <message>
            <source>Did not take place</source>
            <translation>No celebrada</translation>
        </message>
        <message>
            <source>Declined by the other side</source>
            <translation>Declinada por la otra parte</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Denegada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Sin respuesta todavía</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Another time proposed</source>
            <translation>Se propuso otra hora</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Short encounter</source>
            <translation>Encuentro breve</translation>
        </message>
        <message>
            <source>Courtesy call</source>
            <translation>Visita de cortesía</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Misión solicitante</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Otra misión</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguna de las dos</translation>
        </message>
        <message>
            <source>No press</source>
            <translation>Sin prensa</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Fotografía</translation>
        </message>
        <message>
            <source>Press present</source>
            <translation>Con prensa</translation>
        </message>
        <message>
            <source>Plenary hall</source>
            <translation>Sala de plenarias</translation>
        </message>
        <message>
            <source>Council chamber</source>
            <translation>Salón de Consejo</translation>
        </message>
        <message>
            <source>Conference room</source>
            <translation>Sala de conferencias</translation>
        </message>
        <message>
            <source>Area with bilateral booths</source>
            <translation>Zona de cabinas bilaterales</translation>
        </message>
        <message>
            <source>Lounge</source>
            <translation>Salón</translation>
        </message>
        <message>
            <source>Auditorium</source>
            <translation>Auditorio</translation>
        </message>
        <message>
            <source>Training room</source>
            <translation>Sala de capacitación</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Miércoles</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Jueves</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Viernes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <source>Official record</source>
            <translation>Documento oficial</translation>
        </message>
        <message>
            <source>Well documented</source>
            <translation>Bien documentado</translation>
        </message>
        <message>
            <source>One source or general knowledge</source>
            <translation>Una sola fuente o conocimiento general</translation>
        </message>
        <message>
            <source>Uncertain, please verify</source>
            <translation>Dudoso, verifíquese</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact</source>
            <translation>Solo demostración, no es un hecho</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>Estados de África</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>Estados de Asia y el Pacífico</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>Estados de Europa Oriental</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>Estados de América Latina y el Caribe</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>Estados de Europa Occidental y otros Estados</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>Estado Miembro</translation>
        </message>
        <message>
            <source>Observer State</source>
            <translation>Estado observador</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Solicitada</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Reservada</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>En lista de espera</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Se ofrece una plaza</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Sesión cancelada</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Asistencia parcial</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Inasistencia</translation>
        </message>
        <message>
            <source>Dag Hammarskjöld Library</source>
            <translation>Biblioteca Dag Hammarskjöld</translation>
        </message>
        <message>
            <source>UNITAR</source>
            <translation>UNITAR</translation>
        </message>
        <message>
            <source>UNITAR and the Library together</source>
            <translation>El UNITAR y la Biblioteca conjuntamente</translation>
        </message>
        <message>
            <source>Information and communications technology service</source>
            <translation>Servicio de tecnología de la información y las comunicaciones</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Individual coaching</source>
            <translation>Asesoramiento individual</translation>
        </message>
        <message>
            <source>Programme for a small group</source>
            <translation>Programa para un grupo pequeño</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>Aprendizaje electrónico</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Sesión informativa</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Presencial</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>In person or online</source>
            <translation>Presencial o en línea</translation>
        </message>
        <message>
            <source>Open: first come, first served</source>
            <translation>Abierta: por orden de solicitud</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>Con aprobación</translation>
        </message>
        <message>
            <source>By application and selection</source>
            <translation>Por solicitud y selección</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecido</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>One side has voted</source>
            <translation>Una parte ha votado</translation>
        </message>
        <message>
            <source>Both have voted</source>
            <translation>Ambos han votado</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Sin efecto</translation>
        </message>
        <message>
            <source>Promised to us</source>
            <translation>Prometido a nosotros</translation>
        </message>
        <message>
            <source>Promised by us</source>
            <translation>Prometido por nosotros</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Nota verbal</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Word of the capital</source>
            <translation>Palabra de la capital</translation>
        </message>
        <message>
            <source>Word of the ambassador</source>
            <translation>Palabra del embajador</translation>
        </message>
        <message>
            <source>Word of a delegate</source>
            <translation>Palabra de un delegado</translation>
        </message>
        <message>
            <source>Hearsay</source>
            <translation>Rumor</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Todas las rondas</translation>
        </message>
        <message>
            <source>First round only</source>
            <translation>Solo la primera ronda</translation>
        </message>
        <message>
            <source>When the first choice is out</source>
            <translation>Cuando la primera opción queda fuera</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Solicitado</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>Reconfirmed</source>
            <translation>Reconfirmado</translation>
        </message>
        <message>
            <source>Wavering</source>
            <translation>Vacilante</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Liberado</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Primera ronda</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Rondas posteriores</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <source>It was right</source>
            <translation>Era correcto</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Hay algo erróneo</translation>
        </message>
        <message>
            <source>It is out of date</source>
            <translation>Está desactualizado</translation>
        </message>
        <message>
            <source>I did not understand it</source>
            <translation>No lo entendí</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Discurso</translation>
        </message>
        <message>
            <source>Plenary or committee</source>
            <translation>Plenaria o comisión</translation>
        </message>
        <message>
            <source>Other meeting</source>
            <translation>Otra reunión</translation>
        </message>
        <message>
            <source>Reception or meal</source>
            <translation>Recepción o comida</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Prensa</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Viaje</translation>
        </message>
        <message>
            <source>For approval by the head of mission</source>
            <translation>Para aprobación del jefe de misión</translation>
        </message>
        <message>
            <source>No place is free</source>
            <translation>No hay plazas libres</translation>
        </message>
        <message>
            <source>Not everybody of the group has asked or been approved</source>
            <translation>No todo el grupo ha presentado la solicitud o ha sido aprobado</translation>
        </message>
        <message>
            <source>Fewer places are free than the group needs</source>
            <translation>Hay menos plazas libres de las que necesita el grupo</translation>
        </message>
        <message>
            <source>The mission has as many places as one mission may have</source>
            <translation>La misión ya tiene el máximo de plazas por misión</translation>
        </message>
        <message>
            <source>The person has a place elsewhere at the same time</source>
            <translation>La persona tiene plaza en otra sesión a la misma hora</translation>
        </message>
        <message>
            <source>An offered place was not taken in time</source>
            <translation>No se aceptó a tiempo una plaza ofrecida</translation>
        </message>
        <message>
            <source>The session has begun</source>
            <translation>La sesión ha comenzado</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Período desde</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Período hasta</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Anunciada el</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Notificada por escrito el</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Signatura del documento</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Idioma de la nota</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Documento con las promesas voluntarias</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Página de la campaña</translation>
        </message>
    </context>
    <context>
        <name>Collection</name>
        <message>
            <source>Ballot rounds</source>
            <translation>Rondas de votación</translation>
        </message>
        <message>
            <source>Ballot round</source>
            <translation>Ronda de votación</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Órganos</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>Contests</source>
            <translation>Contiendas</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Contienda</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Elecciones</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Elección</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Respaldos</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>Respaldo</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>Mandatos</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandato</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>Página de la guía</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabinas</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabina</translation>
        </message>
        <message>
            <source>Dignitaries</source>
            <translation>Dignatarios</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Dignatario</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Solicitudes de reunión</translation>
        </message>
        <message>
            <source>Meeting request</source>
            <translation>Solicitud de reunión</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Lugares de reunión</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lugar de reunión</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Reservas</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones de capacitación</translation>
        </message>
        <message>
            <source>Reciprocal deals</source>
            <translation>Acuerdos recíprocos</translation>
        </message>
        <message>
            <source>Reciprocal deal</source>
            <translation>Acuerdo recíproco</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>Promesas de voto</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>Promesa de voto</translation>
        </message>
        <message>
            <source>Vote plans</source>
            <translation>Planes de voto</translation>
        </message>
        <message>
            <source>Vote plan</source>
            <translation>Plan de voto</translation>
        </message>
        <message>
            <source>Reports on the guide</source>
            <translation>Avisos sobre la guía</translation>
        </message>
        <message>
            <source>Report on the guide</source>
            <translation>Aviso sobre la guía</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>Notas informativas</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Nota informativa</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Occupied booths</source>
            <translation>Cabinas ocupadas</translation>
        </message>
        <message>
            <source>Occupied booth</source>
            <translation>Cabina ocupada</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Sesión de capacitación</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Sincronización</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Nuevo registro</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Guardar la lista como…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Cerrar sesión…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>Editar el registro</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir en una ventana aparte</translation>
        </message>
        <message>
            <source>Columns and groups…</source>
            <translation>Columnas y grupos…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabajar sin conexión</translation>
        </message>
        <message>
            <source>What needs your attention</source>
            <translation>Lo que requiere su atención</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>Guía de esta página</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>¿Qué es esto?</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Guardar el diagnóstico…</translation>
        </message>
        <message>
            <source>About Chancery</source>
            <translation>Acerca de Chancery</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Bloquear la ventana</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Guardar el diagnóstico</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>idioma: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entrada</numerusform>
                <numerusform>%n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>No disponible</translation>
        </message>
    </context>
    <context>
        <name>ElectionPaper</name>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidato</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Respaldos</translation>
        </message>
        <message>
            <source>Earlier terms</source>
            <translation>Mandatos anteriores</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Miembros al %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Term: %1 to %2</source>
            <translation>Mandato: del %1 al %2</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Elecciones</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Elección</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Own State</source>
            <translation>Propio Estado</translation>
        </message>
        <message numerus="yes">
            <source>Write at most %n name(s).</source>
            <translation>
                <numerusform>Escriba como máximo %n nombre.</numerusform>
                <numerusform>Escriba como máximo %n nombres.</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank paper counts as an abstention. A paper with more names than allowed is invalid.</source>
            <translation>Una cédula en blanco cuenta como abstención. Una cédula con más nombres de los permitidos es nula.</translation>
        </message>
        <message>
            <source>Only States of these groups may be named; votes for others make the paper invalid.</source>
            <translation>Solo pueden nombrarse Estados de estos grupos; otros nombres anulan la cédula.</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidatos</translation>
        </message>
        <message>
            <source>Names to write (instruction):</source>
            <translation>Nombres que escribir (instrucción):</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service cannot be reached.</source>
            <translation>No se puede acceder al servicio.</translation>
        </message>
        <message>
            <source>Your work is kept here and is sent as soon as there is a connection.</source>
            <translation>Su trabajo se conserva aquí y se enviará en cuanto haya conexión.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>El servicio no respondió a tiempo.</translation>
        </message>
        <message>
            <source>Chancery tries again by itself.</source>
            <translation>Chancery lo intentará de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>Something else answered in place of the service.</source>
            <translation>Respondió otra cosa en lugar del servicio.</translation>
        </message>
        <message>
            <source>Open a web browser to sign in to this network, and check the address.</source>
            <translation>Abra un navegador para iniciar sesión en esta red y compruebe la dirección.</translation>
        </message>
        <message>
            <source>The identity of the service could not be confirmed.</source>
            <translation>No se pudo confirmar la identidad del servicio.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer, or ask your service desk.</source>
            <translation>No se envió nada. Compruebe la fecha de este equipo o consulte a su servicio de asistencia.</translation>
        </message>
        <message>
            <source>The service is not available at the moment.</source>
            <translation>El servicio no está disponible en este momento.</translation>
        </message>
        <message>
            <source>The service received too many requests.</source>
            <translation>El servicio recibió demasiadas solicitudes.</translation>
        </message>
        <message>
            <source>The service does not accept your access token.</source>
            <translation>El servicio no acepta su token de acceso.</translation>
        </message>
        <message>
            <source>Sign in again. Nothing that waits to be sent is lost.</source>
            <translation>Inicie sesión de nuevo. No se pierde nada de lo que espera a ser enviado.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Su función no lo permite.</translation>
        </message>
        <message>
            <source>Ask the administrator of your mission if it should.</source>
            <translation>Si debería permitirlo, consulte al administrador de su misión.</translation>
        </message>
        <message>
            <source>This version of Chancery is too old for the service.</source>
            <translation>Esta versión de Chancery es demasiado antigua para el servicio.</translation>
        </message>
        <message>
            <source>Update Chancery. You can go on reading, and your work is kept.</source>
            <translation>Actualice Chancery. Puede seguir leyendo y su trabajo se conserva.</translation>
        </message>
        <message>
            <source>What is kept here no longer continues what the service has.</source>
            <translation>Lo que se conserva aquí ya no es continuación de lo que tiene el servicio.</translation>
        </message>
        <message>
            <source>Chancery fetches everything anew; your own work stays.</source>
            <translation>Chancery lo obtiene todo de nuevo; su propio trabajo permanece.</translation>
        </message>
        <message>
            <source>This was not found.</source>
            <translation>Esto no se encontró.</translation>
        </message>
        <message>
            <source>It may have been deleted, or it may not be open to you.</source>
            <translation>Puede haber sido eliminado o no estar abierto para usted.</translation>
        </message>
        <message>
            <source>This record was deleted.</source>
            <translation>Este registro fue eliminado.</translation>
        </message>
        <message>
            <source>You can copy your text into a new one.</source>
            <translation>Puede copiar su texto en uno nuevo.</translation>
        </message>
        <message>
            <source>Someone else changed this record at the same time.</source>
            <translation>Otra persona cambió este registro al mismo tiempo.</translation>
        </message>
        <message>
            <source>Compare both versions and choose.</source>
            <translation>Compare ambas versiones y elija.</translation>
        </message>
        <message>
            <source>Something in this record is not right yet.</source>
            <translation>Algo en este registro aún no es correcto.</translation>
        </message>
        <message>
            <source>See the remarks beside the fields.</source>
            <translation>Vea las observaciones junto a los campos.</translation>
        </message>
        <message>
            <source>There is no place left.</source>
            <translation>No queda ninguna plaza.</translation>
        </message>
        <message>
            <source>Choose another time or join the waiting list.</source>
            <translation>Elija otra hora o inscríbase en la lista de espera.</translation>
        </message>
        <message>
            <source>This is larger than the service accepts.</source>
            <translation>Esto es mayor de lo que acepta el servicio.</translation>
        </message>
        <message>
            <source>Shorten the text or attach a smaller file.</source>
            <translation>Acorte el texto o adjunte un archivo más pequeño.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Free some space and save again; your text is still in the form.</source>
            <translation>Libere espacio y guarde de nuevo; su texto sigue en el formulario.</translation>
        </message>
        <message>
            <source>The folder of your profile cannot be written to.</source>
            <translation>No se puede escribir en la carpeta de su perfil.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder.</source>
            <translation>Compruebe sus permisos o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The data of your profile is damaged.</source>
            <translation>Los datos de su perfil están dañados.</translation>
        </message>
        <message>
            <source>Recovery sets the damaged file aside, saves your unsent work and fetches the rest again.</source>
            <translation>La recuperación aparta el archivo dañado, guarda su trabajo no enviado y vuelve a obtener el resto.</translation>
        </message>
        <message>
            <source>This profile was made by a newer version of Chancery.</source>
            <translation>Este perfil fue creado por una versión más reciente de Chancery.</translation>
        </message>
        <message>
            <source>Update Chancery to open it; nothing in it was changed.</source>
            <translation>Actualice Chancery para abrirlo; no se ha cambiado nada en él.</translation>
        </message>
        <message>
            <source>This profile is already open in another Chancery.</source>
            <translation>Este perfil ya está abierto en otro Chancery.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Use la ventana que está abierta o ciérrela primero.</translation>
        </message>
        <message>
            <source>Your profile could not be read or written.</source>
            <translation>No se pudo leer o escribir su perfil.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask your service desk.</source>
            <translation>Inténtelo de nuevo; si continúa, consulte a su servicio de asistencia.</translation>
        </message>
        <message>
            <source>The service gave an answer that Chancery does not understand.</source>
            <translation>El servicio dio una respuesta que Chancery no entiende.</translation>
        </message>
        <message>
            <source>Nothing was stored. Check the address, or ask your service desk.</source>
            <translation>No se almacenó nada. Compruebe la dirección o consulte a su servicio de asistencia.</translation>
        </message>
        <message>
            <source>Chancery made a mistake.</source>
            <translation>Chancery cometió un error.</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this to your service desk.</source>
            <translation>Su trabajo se conserva. Informe de esto a su servicio de asistencia.</translation>
        </message>
        <message numerus="yes">
            <source>Chancery tries again in %n second(s).</source>
            <translation>
                <numerusform>Chancery lo intentará de nuevo en %n segundo.</numerusform>
                <numerusform>Chancery lo intentará de nuevo en %n segundos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Was a candidate</source>
            <translation>Era candidato</translation>
        </message>
        <message>
            <source>Seen in a source</source>
            <translation>Visto en una fuente</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Contienda</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>Número de la ronda</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Place in the series of three</source>
            <translation>Lugar en la serie de tres</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Ballot papers</source>
            <translation>Cédulas de votación</translation>
        </message>
        <message>
            <source>Invalid ballots</source>
            <translation>Cédulas nulas</translation>
        </message>
        <message>
            <source>Valid ballots</source>
            <translation>Cédulas válidas</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Abstenciones</translation>
        </message>
        <message>
            <source>Members present and voting</source>
            <translation>Miembros presentes y votantes</translation>
        </message>
        <message>
            <source>Required majority</source>
            <translation>Mayoría necesaria</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>Confirmado el</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Regional groups</source>
            <translation>Grupos regionales</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Rotating seat</source>
            <translation>Puesto rotatorio</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>Tipo de órgano</translation>
        </message>
        <message>
            <source>Who is elected</source>
            <translation>Quién es elegido</translation>
        </message>
        <message>
            <source>Elected by</source>
            <translation>Elegido por</translation>
        </message>
        <message>
            <source>Parent body</source>
            <translation>Órgano superior</translation>
        </message>
        <message>
            <source>Seats in all</source>
            <translation>Total de puestos</translation>
        </message>
        <message>
            <source>Distribution of seats</source>
            <translation>Distribución de los puestos</translation>
        </message>
        <message>
            <source>Term in years</source>
            <translation>Duración del mandato (años)</translation>
        </message>
        <message>
            <source>Terms begin</source>
            <translation>Inicio de los mandatos</translation>
        </message>
        <message>
            <source>Day of the year on which terms begin</source>
            <translation>Día del año en que comienzan los mandatos</translation>
        </message>
        <message>
            <source>Re-election</source>
            <translation>Reelección</translation>
        </message>
        <message>
            <source>Consecutive terms allowed</source>
            <translation>Mandatos consecutivos permitidos</translation>
        </message>
        <message>
            <source>Note on re-election</source>
            <translation>Nota sobre la reelección</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Mayoría</translation>
        </message>
        <message>
            <source>Way of electing</source>
            <translation>Modo de elección</translation>
        </message>
        <message>
            <source>Note on the way of electing</source>
            <translation>Nota sobre el modo de elección</translation>
        </message>
        <message>
            <source>Formal nominations</source>
            <translation>Presentación oficial de candidaturas</translation>
        </message>
        <message>
            <source>Nominations close (days before the election)</source>
            <translation>Cierre de candidaturas (días antes de la elección)</translation>
        </message>
        <message>
            <source>No two nationals of one State</source>
            <translation>No puede haber dos nacionales de un mismo Estado</translation>
        </message>
        <message>
            <source>Elections are held</source>
            <translation>Celebración de las elecciones</translation>
        </message>
        <message>
            <source>Rules in brief</source>
            <translation>Reglas en síntesis</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base jurídica</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Órgano</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Elección</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Período desde</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Período hasta</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>Motivo de la situación</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Anunciada el</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Notificada por escrito el</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Nota verbal</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirada el</translation>
        </message>
        <message>
            <source>Withdrawn after round</source>
            <translation>Retirada tras la ronda</translation>
        </message>
        <message>
            <source>Holds the seat now</source>
            <translation>Ocupa actualmente el puesto</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Signatura del documento</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Idioma de la nota</translation>
        </message>
        <message>
            <source>Previous terms</source>
            <translation>Mandatos anteriores</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Documento con las promesas voluntarias</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Página de la campaña</translation>
        </message>
        <message>
            <source>Contact at the mission</source>
            <translation>Contacto en la misión</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Introducida por</translation>
        </message>
        <message>
            <source>Date of the note</source>
            <translation>Fecha de la nota</translation>
        </message>
        <message>
            <source>After round</source>
            <translation>Tras la ronda</translation>
        </message>
        <message>
            <source>New period from</source>
            <translation>Nuevo período desde</translation>
        </message>
        <message>
            <source>New period to</source>
            <translation>Nuevo período hasta</translation>
        </message>
        <message>
            <source>Names allowed on a ballot paper</source>
            <translation>Nombres permitidos en una cédula</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Se decide por</translation>
        </message>
        <message>
            <source>Ballot requested by</source>
            <translation>Votación solicitada por</translation>
        </message>
        <message>
            <source>Members entitled to vote</source>
            <translation>Miembros con derecho de voto</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Solicitado por</translation>
        </message>
        <message>
            <source>Kind of election</source>
            <translation>Tipo de elección</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Date as far as it is known</source>
            <translation>Fecha, en la medida en que se conoce</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Comienza a las</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Huso horario</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Tema del programa</translation>
        </message>
        <message>
            <source>Document symbols</source>
            <translation>Signaturas de los documentos</translation>
        </message>
        <message>
            <source>Seats to fill</source>
            <translation>Puestos por cubrir</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Mandato desde</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>Mandato hasta</translation>
        </message>
        <message>
            <source>End of the unexpired term</source>
            <translation>Fin del mandato no concluido</translation>
        </message>
        <message>
            <source>Members of the electing organ</source>
            <translation>Miembros del órgano elector</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Votación secreta</translation>
        </message>
        <message>
            <source>Certainty of the date</source>
            <translation>Certeza de la fecha</translation>
        </message>
        <message>
            <source>Vote counts</source>
            <translation>Recuento de los votos</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Grupo regional</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Valid for the election</source>
            <translation>Válido para la elección</translation>
        </message>
        <message>
            <source>Recorded by the mission of</source>
            <translation>Registrado por la misión de</translation>
        </message>
        <message>
            <source>Name at the time</source>
            <translation>Nombre en ese momento</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Tipo de mandato</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Fin anticipado</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Terminó el</translation>
        </message>
        <message>
            <source>Takes over from</source>
            <translation>Sucede a</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Suma de comprobación</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Tipo de medio</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Tamaño (bytes)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Name in links</source>
            <translation>Nombre en los enlaces</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Capítulo</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Parte de</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Note of the review</source>
            <translation>Nota de la revisión</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Publicada el</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válida desde</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Archivos adjuntos</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabina</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lugar de reunión</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueos</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>Ya no se utiliza</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rango</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>Llegada</translation>
        </message>
        <message>
            <source>Departs</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Misión solicitante</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Otra misión</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>Motivo de la decisión</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>Presentada el</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Decidida el</translation>
        </message>
        <message>
            <source>Answer of the other side</source>
            <translation>Respuesta de la otra parte</translation>
        </message>
        <message>
            <source>Reason of the other side</source>
            <translation>Motivo de la otra parte</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Respondida el</translation>
        </message>
        <message>
            <source>Proposed from</source>
            <translation>Inicio propuesto</translation>
        </message>
        <message>
            <source>Proposed to</source>
            <translation>Fin propuesto</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Horarios preferidos</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>Duración (minutos)</translation>
        </message>
        <message>
            <source>Our principal</source>
            <translation>Nuestro representante principal</translation>
        </message>
        <message>
            <source>Person to be met</source>
            <translation>Persona con quien se desea la reunión</translation>
        </message>
        <message>
            <source>Rank on the other side</source>
            <translation>Rango de la otra parte</translation>
        </message>
        <message>
            <source>Persons on the other side</source>
            <translation>Personas de la otra parte</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Interpretation between</source>
            <translation>Interpretación entre</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Prensa</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>Otras necesidades</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Termina a las</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Apartada hasta</translation>
        </message>
        <message>
            <source>Changes the request</source>
            <translation>Modifica la solicitud</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>Días de la semana</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Kind of venue</source>
            <translation>Tipo de lugar</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Edificio</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Planta</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Recinto</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Certainty of the capacity</source>
            <translation>Certeza de la capacidad</translation>
        </message>
        <message>
            <source>Interpretation booths</source>
            <translation>Cabinas de interpretación</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Se utiliza para</translation>
        </message>
        <message>
            <source>Accepts bilateral requests</source>
            <translation>Acepta solicitudes bilaterales</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Cerrado el</translation>
        </message>
        <message>
            <source>Length of a slot (minutes)</source>
            <translation>Duración de una franja (minutos)</translation>
        </message>
        <message>
            <source>Shortest notice (hours)</source>
            <translation>Antelación mínima (horas)</translation>
        </message>
        <message>
            <source>Earliest request (days ahead)</source>
            <translation>Solicitud más temprana (días de antelación)</translation>
        </message>
        <message>
            <source>Released when unused after (minutes)</source>
            <translation>Se libera si no se usa tras (minutos)</translation>
        </message>
        <message>
            <source>Meetings a mission may have in a day</source>
            <translation>Reuniones permitidas por misión y día</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Note on the sources</source>
            <translation>Nota sobre las fuentes</translation>
        </message>
        <message>
            <source>Formal name</source>
            <translation>Nombre oficial</translation>
        </message>
        <message>
            <source>Article of the name</source>
            <translation>Artículo del nombre</translation>
        </message>
        <message>
            <source>Name in ISO 3166</source>
            <translation>Nombre en la norma ISO 3166</translation>
        </message>
        <message>
            <source>Code of two letters</source>
            <translation>Código de dos letras</translation>
        </message>
        <message>
            <source>Numeric code</source>
            <translation>Código numérico</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Note on the group</source>
            <translation>Nota sobre el grupo</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Admitido el</translation>
        </message>
        <message>
            <source>Original member</source>
            <translation>Miembro originario</translation>
        </message>
        <message>
            <source>Observer since</source>
            <translation>Observador desde</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Misión</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>Solicitada el</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>En espera desde</translation>
        </message>
        <message>
            <source>Offer expires</source>
            <translation>La oferta vence el</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Motivo de la solicitud</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Necesidades especiales</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Entidad que lo imparte</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Tipo de curso</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Courses to attend first</source>
            <translation>Cursos previos necesarios</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interpretación</translation>
        </message>
        <message>
            <source>Duration (minutes)</source>
            <translation>Duración (minutos)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Places on the waiting list</source>
            <translation>Plazas en la lista de espera</translation>
        </message>
        <message>
            <source>Places for one mission</source>
            <translation>Plazas por misión</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Admisión</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Booking policy</source>
            <translation>Normas de reserva</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Given before on</source>
            <translation>Impartido anteriormente el</translation>
        </message>
        <message>
            <source>Link to take part</source>
            <translation>Enlace para participar</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Instructor</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Booking opens</source>
            <translation>Apertura de reservas</translation>
        </message>
        <message>
            <source>Booking closes</source>
            <translation>Cierre de reservas</translation>
        </message>
        <message>
            <source>Cancel until</source>
            <translation>Cancelación posible hasta</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Número mínimo de participantes</translation>
        </message>
        <message>
            <source>Other State</source>
            <translation>Otro Estado</translation>
        </message>
        <message>
            <source>We vote for them in</source>
            <translation>Votamos por ellos en</translation>
        </message>
        <message>
            <source>They vote for us in</source>
            <translation>Votan por nosotros en</translation>
        </message>
        <message>
            <source>Note or letter</source>
            <translation>Nota o carta</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>For the candidature</source>
            <translation>Para la candidatura</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Firmness in per cent</source>
            <translation>Firmeza en porcentaje</translation>
        </message>
        <message>
            <source>For which rounds</source>
            <translation>Para qué rondas</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Por quién</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Reconfirm by</source>
            <translation>Reconfirmar antes del</translation>
        </message>
        <message>
            <source>Names to write</source>
            <translation>Nombres que escribir</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrucción</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Definitivo</translation>
        </message>
        <message>
            <source>Text in preparation</source>
            <translation>Texto en preparación</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>¿Era correcto?</translation>
        </message>
        <message>
            <source>What should it say?</source>
            <translation>¿Qué debería decir?</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>Places taken</source>
            <translation>Plazas ocupadas</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Puntos de conversación</translation>
        </message>
        <message>
            <source>What we ask for</source>
            <translation>Lo que pedimos</translation>
        </message>
        <message>
            <source>About the person to be met</source>
            <translation>Sobre el interlocutor</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>Reuniones anteriores</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Dignatario</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Could be moved</source>
            <translation>Se podría mover</translation>
        </message>
        <message>
            <source>Identifier in the calendar file</source>
            <translation>Identificador en el archivo de calendario</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Reemplazada por</translation>
        </message>
        <message>
            <source>Principal of the other side</source>
            <translation>Dignatario de la otra parte</translation>
        </message>
        <message>
            <source>Offered as one meeting with</source>
            <translation>Propuesta como una sola reunión con</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Their request</source>
            <translation>Su solicitud</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Ocupada</translation>
        </message>
        <message>
            <source>A booth is held for (hours)</source>
            <translation>Cabina retenida durante (horas)</translation>
        </message>
        <message>
            <source>The head of mission approves for</source>
            <translation>El jefe de misión aprueba para</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Did not take an offered place</source>
            <translation>No aceptó una plaza ofrecida</translation>
        </message>
        <message>
            <source>Message from the trainer</source>
            <translation>Mensaje del instructor</translation>
        </message>
        <message>
            <source>Message of</source>
            <translation>Mensaje del</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Hours an offered place is kept</source>
            <translation>Horas que se guarda una plaza ofrecida</translation>
        </message>
        <message>
            <source>Why there is no place yet</source>
            <translation>Por qué no hay plaza todavía</translation>
        </message>
        <message>
            <source>Session of the body</source>
            <translation>Período de sesiones del órgano</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Sesión de capacitación</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value seen</source>
            <translation>Valor visto</translation>
        </message>
        <message>
            <source>Value proposed</source>
            <translation>Valor propuesto</translation>
        </message>
        <message>
            <source>State that stands</source>
            <translation>Estado que se presenta</translation>
        </message>
        <message>
            <source>Proposed by the mission of</source>
            <translation>Propuesta por la misión de</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decidida el</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Principal of the requesting side</source>
            <translation>Representante principal de la parte solicitante</translation>
        </message>
        <message>
            <source>Rank on the requesting side</source>
            <translation>Rango de la parte solicitante</translation>
        </message>
        <message>
            <source>Persons on the requesting side</source>
            <translation>Personas de la parte solicitante</translation>
        </message>
    </context>
    <context>
        <name>FieldSections</name>
        <message>
            <source>Show the whole text</source>
            <translation>Mostrar el texto completo</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 would be in two places: also %2.</source>
            <translation>%1 estaría en dos lugares: también %2.</translation>
        </message>
        <message>
            <source>%1 has an engagement that could be moved: %2.</source>
            <translation>%1 tiene un compromiso que se podría mover: %2.</translation>
        </message>
        <message>
            <source>Too little time to walk to or from: %1.</source>
            <translation>Muy poco tiempo para el trayecto: %1.</translation>
        </message>
        <message>
            <source>Almost no break before or after: %1.</source>
            <translation>Casi sin pausa antes o después: %1.</translation>
        </message>
        <message>
            <source>The booth is taken by: %1.</source>
            <translation>La cabina está ocupada por: %1.</translation>
        </message>
        <message>
            <source>The other side is known to be elsewhere: %1.</source>
            <translation>Se sabe que la otra parte está en otro lugar: %1.</translation>
        </message>
        <message>
            <source>%1 has more meetings that day than are wanted.</source>
            <translation>%1 tiene ese día más reuniones de las deseadas.</translation>
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
            <translation>Mes y día, por ejemplo 02-06.</translation>
        </message>
        <message>
            <source>Whether the members must all be of different nationality, as in the International Court of Justice.</source>
            <translation>Si todos los miembros deben ser de nacionalidad diferente, como en la Corte Internacional de Justicia.</translation>
        </message>
        <message>
            <source>The State that stands, or that nominates the person.</source>
            <translation>El Estado que se presenta o que propone a la persona.</translation>
        </message>
        <message>
            <source>Number of the note, as the mission files it.</source>
            <translation>Número de la nota, tal como lo archiva la misión.</translation>
        </message>
        <message>
            <source>The groups whose States may be elected here; empty when seats are not shared out by group.</source>
            <translation>Los grupos cuyos Estados pueden ser elegidos aquí; vacío cuando los puestos no se reparten por grupo.</translation>
        </message>
        <message>
            <source>Empty: as many as there are seats.</source>
            <translation>Vacío: tantos como puestos.</translation>
        </message>
        <message>
            <source>For elections of which only the month or year is known.</source>
            <translation>Para las elecciones de las que solo se conoce el mes o el año.</translation>
        </message>
        <message>
            <source>Empty: as the rules of the body say.</source>
            <translation>Vacío: según las reglas del órgano.</translation>
        </message>
        <message>
            <source>The mission that chairs the group; empty when the Secretariat recorded it.</source>
            <translation>La misión que preside el grupo; vacío cuando lo registró la Secretaría.</translation>
        </message>
        <message>
            <source>The member State, or the State whose nominee holds the seat.</source>
            <translation>El Estado miembro, o el Estado cuyo candidato ocupa el puesto.</translation>
        </message>
        <message>
            <source>The name under which the seat was held, when it differs from today's or the State no longer exists.</source>
            <translation>El nombre con el que se ocupó el puesto, si difiere del actual o si el Estado ya no existe.</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens; pages link to each other by it.</source>
            <translation>Minúsculas, cifras y guiones; las páginas se enlazan entre sí con este nombre.</translation>
        </message>
        <message>
            <source>0 or empty: the page is the chapter itself.</source>
            <translation>0 o vacío: la página es el propio capítulo.</translation>
        </message>
        <message>
            <source>Written in CommonMark: headings with #, lists with a hyphen, links in brackets.</source>
            <translation>Escrito en CommonMark: títulos con #, listas con guion, enlaces entre corchetes.</translation>
        </message>
        <message>
            <source>One line that both sides read.</source>
            <translation>Una línea que leen ambas partes.</translation>
        </message>
        <message>
            <source>In order of preference; the meeting may lie anywhere within one of them.</source>
            <translation>Por orden de preferencia; la reunión puede celebrarse en cualquier momento dentro de uno de ellos.</translation>
        </message>
        <message>
            <source>Local time of the venue. Without any entry the hours are not limited.</source>
            <translation>Hora local del lugar. Sin ninguna entrada, el horario no está limitado.</translation>
        </message>
        <message>
            <source>How far this entry can be relied on, judged by its sources.</source>
            <translation>Hasta qué punto se puede confiar en este dato, a juzgar por sus fuentes.</translation>
        </message>
        <message>
            <source>Documents or pages in which this entry was found, one a line.</source>
            <translation>Documentos o páginas en que se encontró este dato, uno por línea.</translation>
        </message>
        <message>
            <source>ISO 3166-1 code of three letters, for example FRA.</source>
            <translation>Código ISO 3166-1 de tres letras, por ejemplo FRA.</translation>
        </message>
        <message>
            <source>The article that stands before the name in a sentence, where there is one.</source>
            <translation>El artículo que precede al nombre en una oración, si lo hay.</translation>
        </message>
        <message>
            <source>The group in which the State is counted for elections.</source>
            <translation>El grupo al que se adscribe el Estado a efectos de las elecciones.</translation>
        </message>
        <message>
            <source>Empty: of a vote received, one's own candidature in the contest.</source>
            <translation>Vacío: para un voto recibido, la propia candidatura en la contienda.</translation>
        </message>
        <message>
            <source>Codes of States or names of persons, one a line.</source>
            <translation>Códigos de Estados o nombres de personas, uno por línea.</translation>
        </message>
        <message>
            <source>Number of the capital's instruction.</source>
            <translation>Número de la instrucción de la capital.</translation>
        </message>
        <message>
            <source>Takes the place of the text when the page is published again.</source>
            <translation>Sustituye al texto cuando la página se vuelve a publicar.</translation>
        </message>
        <message>
            <source>Votes and support, too: only your own mission reads this.</source>
            <translation>También votos y apoyos: solo su misión lee esto.</translation>
        </message>
        <message>
            <source>Left empty, it concerns the whole delegation.</source>
            <translation>Si se deja vacío, afecta a toda la delegación.</translation>
        </message>
        <message>
            <source>A speaking slot cannot; a reception perhaps can.</source>
            <translation>Un turno de palabra no; una recepción quizá sí.</translation>
        </message>
        <message>
            <source>What is not confirmed by then becomes free again.</source>
            <translation>Lo que no se confirme para entonces vuelve a quedar libre.</translation>
        </message>
        <message>
            <source>Bookings of one mission with the same text here get places together or not at all.</source>
            <translation>Las reservas de una misión con el mismo texto aquí obtienen plaza juntas o no la obtienen.</translation>
        </message>
        <message>
            <source>Empty: 24 hours, and never longer than until the session begins.</source>
            <translation>Vacío: 24 horas, y nunca más allá del comienzo de la sesión.</translation>
        </message>
        <message>
            <source>Note verbale, aide-memoire, voluntary pledges, curriculum vitae.</source>
            <translation>Nota verbal, ayuda memoria, compromisos voluntarios, currículum.</translation>
        </message>
        <message>
            <source>Empty: the value is to be removed.</source>
            <translation>Vacío: el valor debe suprimirse.</translation>
        </message>
        <message>
            <source>From which document you know better.</source>
            <translation>El documento en que se basa.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86</source>
            <translation>Carta de las Naciones Unidas, Artículo 18 2); reglamento de la Asamblea General, artículos 83 y 86</translation>
        </message>
        <message>
            <source>GA rules of procedure, rules 86 and 94</source>
            <translation>reglamento de la Asamblea General, artículos 86 y 94</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10</source>
            <translation>Resolución 60/251 de la Asamblea General, párrafo 7; Estatuto de la Corte Internacional de Justicia, Artículo 10</translation>
        </message>
        <message>
            <source>UN Convention on the Law of the Sea, Annex VI, Article 4 (4)</source>
            <translation>Convención de las Naciones Unidas sobre el Derecho del Mar, anexo VI, artículo 4 4)</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 92</source>
            <translation>reglamento de la Asamblea General, artículo 92</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 93</source>
            <translation>reglamento de la Asamblea General, artículo 93</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 94</source>
            <translation>reglamento de la Asamblea General, artículo 94</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 139</source>
            <translation>reglamento de la Asamblea General, artículo 139</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 140</source>
            <translation>reglamento de la Asamblea General, artículo 140</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 151</source>
            <translation>reglamento de la Asamblea General, artículo 151</translation>
        </message>
        <message>
            <source>GA decision 34/401, paragraph 16</source>
            <translation>Decisión 34/401 de la Asamblea General, párrafo 16</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7</source>
            <translation>Resolución 60/251 de la Asamblea General, párrafo 7</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Articles 23 and 61</source>
            <translation>Carta de las Naciones Unidas, Artículos 23 y 61</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144</source>
            <translation>Carta de las Naciones Unidas, Artículo 23 2); reglamento de la Asamblea General, artículo 144</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 10</source>
            <translation>Estatuto de la Corte Internacional de Justicia, Artículo 10</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 11</source>
            <translation>Estatuto de la Corte Internacional de Justicia, Artículo 11</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 12</source>
            <translation>Estatuto de la Corte Internacional de Justicia, Artículo 12</translation>
        </message>
        <message>
            <source>Provisional rules of procedure of the Security Council, rule 61</source>
            <translation>Reglamento Provisional del Consejo de Seguridad, artículo 61</translation>
        </message>
    </context>
    <context>
        <name>MeetingEvents</name>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 y %2: %3</translation>
        </message>
    </context>
    <context>
        <name>OutboxExport</name>
        <message>
            <source>New record</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Eliminación</translation>
        </message>
        <message>
            <source>Save the changes that were not sent</source>
            <translation>Guardar los cambios no enviados</translation>
        </message>
        <message>
            <source>Changes that were not sent</source>
            <translation>Cambios no enviados</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Not synchronised yet; printed %1</source>
            <translation>Aún sin sincronizar; impreso el %1</translation>
        </message>
        <message>
            <source>As of %1, %2</source>
            <translation>Al %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Elecciones</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Day board</source>
            <translation>Cuadro del día</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Mapa de puestos</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registro privado</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Calendario de capacitación</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaper</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Todas las misiones</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Horas de %1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nada este día.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>No briefing note has been written.</source>
            <translation>No se ha redactado ninguna nota informativa.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Carpeta informativa</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Another mission</source>
            <translation>Otra misión</translation>
        </message>
    </context>
    <context>
        <name>RoundPicture</name>
        <message>
            <source>Required majority: %1</source>
            <translation>Mayoría necesaria: %1</translation>
        </message>
        <message>
            <source>%1: %2, elected</source>
            <translation>%1: %2, elegido</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Required: %1</source>
            <translation>Necesario: %1</translation>
        </message>
        <message>
            <source>Votes against the required majority</source>
            <translation>Votos frente a la mayoría necesaria</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Ballot papers (%1) must be invalid and valid ballots together (%2).</source>
            <translation>Las cédulas de votación (%1) deben ser la suma de las nulas y las válidas (%2).</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions give %2 members present and voting, not %1.</source>
            <translation>Las cédulas válidas menos las abstenciones dan %2 miembros presentes y votantes, no %1.</translation>
        </message>
        <message>
            <source>The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, Charter, Article 18, or the rules of the body).</source>
            <translation>La mayoría necesaria es %2, no %1 (artículos 83 y 94 del reglamento de la Asamblea General, Artículo 18 de la Carta o reglas del órgano).</translation>
        </message>
        <message>
            <source>%1 received %2 votes, but only %3 members voted.</source>
            <translation>%1 obtuvo %2 votos, pero solo votaron %3 miembros.</translation>
        </message>
        <message>
            <source>The votes add up to %1; with %2 names on each ballot no more than %3 are possible.</source>
            <translation>Los votos suman %1; con %2 nombres en cada cédula no son posibles más de %3.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 figura dos veces en la tabla.</translation>
        </message>
        <message>
            <source>Round %1 of this contest is already recorded.</source>
            <translation>La ronda %1 de esta contienda ya está registrada.</translation>
        </message>
        <message>
            <source>%1 is marked as elected with %2 votes, but %3 are required.</source>
            <translation>%1 consta como elegido con %2 votos, pero se necesitan %3.</translation>
        </message>
        <message>
            <source>%1 names are marked as elected for %2 seats.</source>
            <translation>Constan %1 nombres como elegidos para %2 puestos.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied: a special ballot among them is needed (rule 94 of the General Assembly).</source>
            <translation>En caso de empate por el último puesto no resulta elegido ninguno de los empatados: se necesita una votación especial entre ellos (artículo 94 del reglamento de la Asamblea General).</translation>
        </message>
        <message>
            <source>A restricted ballot has at most %2 names, twice the seats left; here are %1 (rules 93 and 94 of the General Assembly).</source>
            <translation>Una votación limitada tiene como máximo %2 nombres, el doble de los puestos restantes; aquí hay %1 (artículos 93 y 94 del reglamento de la Asamblea General).</translation>
        </message>
        <message>
            <source>%1 had no votes in the round before this restricted ballot.</source>
            <translation>%1 no obtuvo votos en la ronda anterior a esta votación limitada.</translation>
        </message>
        <message>
            <source>%1 is not in a regional group for which these seats are meant.</source>
            <translation>%1 no pertenece a un grupo regional al que se destinan estos puestos.</translation>
        </message>
        <message>
            <source>An official round needs the number of members present and voting, the required majority and the votes.</source>
            <translation>Una ronda oficial requiere el número de miembros presentes y votantes, la mayoría necesaria y los votos.</translation>
        </message>
        <message>
            <source>The code %1 is already used.</source>
            <translation>El código %1 ya se utiliza.</translation>
        </message>
        <message>
            <source>The distribution gives %1 seats, but the body has %2.</source>
            <translation>La distribución da %1 puestos, pero el órgano tiene %2.</translation>
        </message>
        <message>
            <source>Say how many consecutive terms are allowed.</source>
            <translation>Indique cuántos mandatos consecutivos se permiten.</translation>
        </message>
        <message>
            <source>Terms that begin on a fixed day need that day as month and day, for example 02-06.</source>
            <translation>Los mandatos que comienzan en un día fijo requieren ese día como mes y día, por ejemplo 02-06.</translation>
        </message>
        <message>
            <source>A body cannot be its own parent.</source>
            <translation>Un órgano no puede ser su propio órgano superior.</translation>
        </message>
        <message>
            <source>An observer State cannot stand for election by this organ.</source>
            <translation>Un Estado observador no puede presentarse a la elección por este órgano.</translation>
        </message>
        <message>
            <source>The contest belongs to another election.</source>
            <translation>La contienda pertenece a otra elección.</translation>
        </message>
        <message>
            <source>The election is to another body.</source>
            <translation>La elección es para otro órgano.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>El período termina antes de comenzar.</translation>
        </message>
        <message>
            <source>Persons are elected to this body: name the candidate.</source>
            <translation>Para este órgano se eligen personas: indique el candidato.</translation>
        </message>
        <message>
            <source>States are elected to this body, not persons.</source>
            <translation>Para este órgano se eligen Estados, no personas.</translation>
        </message>
        <message>
            <source>%1 already has an active candidature in this contest.</source>
            <translation>%1 ya tiene una candidatura activa en esta contienda.</translation>
        </message>
        <message>
            <source>A retiring member is not eligible for immediate re-election (Charter, Article 23; rule 144 of the General Assembly); the present term ends on %1.</source>
            <translation>Un miembro saliente no es reelegible de inmediato (Artículo 23 de la Carta; artículo 144 del reglamento de la Asamblea General); el mandato actual termina el %1.</translation>
        </message>
        <message>
            <source>No more than %1 terms are allowed here, and %2 have been served.</source>
            <translation>Aquí no se permiten más de %1 mandatos y ya se han cumplido %2.</translation>
        </message>
        <message>
            <source>Another candidate of the same nationality stands; no two nationals of one State can be members.</source>
            <translation>Se presenta otro candidato de la misma nacionalidad; no puede haber dos miembros nacionales de un mismo Estado.</translation>
        </message>
        <message>
            <source>The State is still a member of this body until %1.</source>
            <translation>El Estado sigue siendo miembro de este órgano hasta el %1.</translation>
        </message>
        <message>
            <source>The election is in %1 days and the candidature has not been notified in writing.</source>
            <translation>Faltan %1 días para la elección y la candidatura no se ha notificado por escrito.</translation>
        </message>
        <message>
            <source>Nominations for this election are closed.</source>
            <translation>El plazo de candidaturas para esta elección está cerrado.</translation>
        </message>
        <message>
            <source>Choose the election and the contest first.</source>
            <translation>Elija primero la elección y la contienda.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won.</source>
            <translation>Ya se han cubierto todos los puestos de esta contienda.</translation>
        </message>
        <message>
            <source>A national of the same State has already been elected.</source>
            <translation>Ya ha sido elegido un nacional del mismo Estado.</translation>
        </message>
        <message>
            <source>A ballot paper cannot carry more names (%1) than there are seats (%2).</source>
            <translation>Una cédula de votación no puede llevar más nombres (%1) que puestos (%2).</translation>
        </message>
        <message>
            <source>Elections to this body are always held by ballot, even with as many candidates as seats.</source>
            <translation>Las elecciones a este órgano se celebran siempre por votación, aunque haya tantos candidatos como puestos.</translation>
        </message>
        <message>
            <source>%1 candidates are marked as elected for %2 seats.</source>
            <translation>Constan %1 candidatos como elegidos para %2 puestos.</translation>
        </message>
        <message>
            <source>The distribution of seats of this body has no seat for one of these groups.</source>
            <translation>La distribución de puestos de este órgano no prevé ninguno para uno de estos grupos.</translation>
        </message>
        <message>
            <source>%1 candidates are endorsed for %2 seats.</source>
            <translation>Hay %1 candidatos respaldados para %2 puestos.</translation>
        </message>
        <message>
            <source>There are more candidates than seats: a ballot is needed.</source>
            <translation>Hay más candidatos que puestos: se necesita una votación.</translation>
        </message>
        <message>
            <source>A delegation has asked for a ballot (decision 34/401, paragraph 16).</source>
            <translation>Una delegación ha pedido una votación (decisión 34/401, párrafo 16).</translation>
        </message>
        <message>
            <source>Not every seat has been won yet.</source>
            <translation>Aún no se han cubierto todos los puestos.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>El mandato termina antes de comenzar.</translation>
        </message>
        <message>
            <source>A by-election fills the rest of a term: say when that term ends (rules 139 and 140 of the General Assembly).</source>
            <translation>Una elección parcial cubre el resto de un mandato: indique cuándo termina este (artículos 139 y 140 del reglamento de la Asamblea General).</translation>
        </message>
        <message>
            <source>The contests of this election have %1 seats together, but the election has %2.</source>
            <translation>Las contiendas de esta elección suman %1 puestos, pero la elección tiene %2.</translation>
        </message>
        <message>
            <source>The day of the election has passed, but it has not been opened.</source>
            <translation>El día de la elección ha pasado, pero esta no se ha abierto.</translation>
        </message>
        <message>
            <source>Some contests of this election are not decided yet.</source>
            <translation>Algunas contiendas de esta elección aún no están decididas.</translation>
        </message>
        <message>
            <source>Say which regional group.</source>
            <translation>Indique qué grupo regional.</translation>
        </message>
        <message>
            <source>Name the organization.</source>
            <translation>Indique la organización.</translation>
        </message>
        <message>
            <source>The candidate's State is in another regional group.</source>
            <translation>El Estado del candidato pertenece a otro grupo regional.</translation>
        </message>
        <message>
            <source>A group's endorsement is recorded by the mission that chairs that group.</source>
            <translation>El respaldo de un grupo lo registra la misión que lo preside.</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>La fecha es futura.</translation>
        </message>
        <message>
            <source>The endorsement is for another election than the candidature.</source>
            <translation>El respaldo es para una elección distinta de la de la candidatura.</translation>
        </message>
        <message>
            <source>A full term of this body lasts %1 years.</source>
            <translation>Un mandato completo de este órgano dura %1 años.</translation>
        </message>
        <message>
            <source>The same member already holds a seat of this body until %1.</source>
            <translation>El mismo miembro ya ocupa un puesto de este órgano hasta el %1.</translation>
        </message>
        <message>
            <source>A term that ended early needs its last day and the reason.</source>
            <translation>Un mandato que terminó antes de tiempo requiere su último día y el motivo.</translation>
        </message>
        <message>
            <source>The day on which it ended lies outside the term.</source>
            <translation>El día en que terminó queda fuera del mandato.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens only.</source>
            <translation>Utilice solo minúsculas, cifras y guiones.</translation>
        </message>
        <message>
            <source>Another page has the name %1.</source>
            <translation>Otra página tiene el nombre %1.</translation>
        </message>
        <message>
            <source>A section belongs to the page of its own chapter.</source>
            <translation>Una sección pertenece a la página de su propio capítulo.</translation>
        </message>
        <message>
            <source>Say of which chapter this is a section.</source>
            <translation>Indique de qué capítulo es esta sección.</translation>
        </message>
        <message>
            <source>There is already a page in this place (%1).</source>
            <translation>Ya hay una página en este lugar (%1).</translation>
        </message>
        <message>
            <source>A page that others read needs a text.</source>
            <translation>Una página que leen otros necesita un texto.</translation>
        </message>
        <message>
            <source>The text is missing in %1 of the six languages.</source>
            <translation>Falta el texto en %1 de los seis idiomas.</translation>
        </message>
        <message>
            <source>The code %1 is already used in this venue.</source>
            <translation>El código %1 ya se utiliza en este lugar.</translation>
        </message>
        <message>
            <source>There is no such venue.</source>
            <translation>No existe ese lugar.</translation>
        </message>
        <message>
            <source>A blocking must end after it begins.</source>
            <translation>Un bloqueo debe terminar después de comenzar.</translation>
        </message>
        <message>
            <source>The booth has more seats than its venue (%1).</source>
            <translation>La cabina tiene más asientos que su lugar (%1).</translation>
        </message>
        <message>
            <source>The departure lies before the arrival.</source>
            <translation>La salida es anterior a la llegada.</translation>
        </message>
        <message>
            <source>A mission cannot ask to meet itself.</source>
            <translation>Una misión no puede solicitar reunirse consigo misma.</translation>
        </message>
        <message>
            <source>A preferred time must end after it begins.</source>
            <translation>Un horario preferido debe terminar después de comenzar.</translation>
        </message>
        <message>
            <source>A preferred time is shorter than the meeting (%1 minutes).</source>
            <translation>Un horario preferido es más corto que la reunión (%1 minutos).</translation>
        </message>
        <message>
            <source>A preferred time lies outside the opening hours of the venue.</source>
            <translation>Un horario preferido queda fuera del horario de apertura del lugar.</translation>
        </message>
        <message>
            <source>The venue needs %1 hours' notice: no preferred time is late enough.</source>
            <translation>El lugar exige %1 horas de antelación: ningún horario preferido es lo bastante tardío.</translation>
        </message>
        <message>
            <source>The venue takes requests no more than %1 days ahead.</source>
            <translation>El lugar no acepta solicitudes con más de %1 días de antelación.</translation>
        </message>
        <message>
            <source>This venue does not take bilateral requests.</source>
            <translation>Este lugar no acepta solicitudes bilaterales.</translation>
        </message>
        <message>
            <source>The meeting must end after it begins.</source>
            <translation>La reunión debe terminar después de comenzar.</translation>
        </message>
        <message>
            <source>There is no such booth in use.</source>
            <translation>No existe esa cabina en uso.</translation>
        </message>
        <message>
            <source>The booth is blocked at that time.</source>
            <translation>La cabina está bloqueada a esa hora.</translation>
        </message>
        <message>
            <source>The meeting lies outside the opening hours of the venue.</source>
            <translation>La reunión queda fuera del horario de apertura del lugar.</translation>
        </message>
        <message>
            <source>The booth has %2 seats for %1 persons.</source>
            <translation>La cabina tiene %2 asientos para %1 personas.</translation>
        </message>
        <message>
            <source>The booth is already given to another meeting at that time.</source>
            <translation>La cabina ya está asignada a otra reunión a esa hora.</translation>
        </message>
        <message>
            <source>A mission may have %1 meetings a day in this venue.</source>
            <translation>Una misión puede celebrar %1 reuniones al día en este lugar.</translation>
        </message>
        <message>
            <source>The venue is given in slots of %1 minutes.</source>
            <translation>El lugar se asigna en franjas de %1 minutos.</translation>
        </message>
        <message>
            <source>The principal belongs to another State.</source>
            <translation>El representante principal pertenece a otro Estado.</translation>
        </message>
        <message>
            <source>The principal has another meeting at that time.</source>
            <translation>El representante principal tiene otra reunión a esa hora.</translation>
        </message>
        <message>
            <source>The other mission has asked to meet yours as well: one meeting may be enough.</source>
            <translation>La otra misión también ha solicitado reunirse con la suya: puede bastar con una reunión.</translation>
        </message>
        <message>
            <source>The ranks on the two sides differ.</source>
            <translation>Los rangos de ambas partes difieren.</translation>
        </message>
        <message>
            <source>Give at least one preferred time.</source>
            <translation>Indique al menos un horario preferido.</translation>
        </message>
        <message>
            <source>The booth was held only until a time that has passed: hold it again.</source>
            <translation>La cabina estaba apartada hasta una hora que ya pasó: apártela de nuevo.</translation>
        </message>
        <message>
            <source>The booth is still held for the mission.</source>
            <translation>La cabina sigue apartada para la misión.</translation>
        </message>
        <message>
            <source>A preferred time still lies ahead.</source>
            <translation>Todavía queda un horario preferido por delante.</translation>
        </message>
        <message>
            <source>The other side has not proposed a time.</source>
            <translation>La otra parte no ha propuesto una hora.</translation>
        </message>
        <message>
            <source>The meeting has not begun yet.</source>
            <translation>La reunión aún no ha comenzado.</translation>
        </message>
        <message>
            <source>Opening hours are written as hours and minutes, for example 09:00.</source>
            <translation>El horario de apertura se escribe en horas y minutos, por ejemplo 09:00.</translation>
        </message>
        <message>
            <source>The venue closes at %2, before it opens at %1.</source>
            <translation>El lugar cierra a las %2, antes de abrir a las %1.</translation>
        </message>
        <message>
            <source>The code of a State is three capital letters.</source>
            <translation>El código de un Estado son tres letras mayúsculas.</translation>
        </message>
        <message>
            <source>A Member State needs the regional group in which it is counted for elections.</source>
            <translation>Un Estado Miembro necesita el grupo regional al que se adscribe a efectos de las elecciones.</translation>
        </message>
        <message>
            <source>The date of admission of this Member State is missing.</source>
            <translation>Falta la fecha de admisión de este Estado Miembro.</translation>
        </message>
        <message>
            <source>No State was a member before the Charter came into force on 24 October 1945.</source>
            <translation>Ningún Estado fue miembro antes de la entrada en vigor de la Carta el 24 de octubre de 1945.</translation>
        </message>
        <message>
            <source>There is no such session.</source>
            <translation>No existe esa sesión.</translation>
        </message>
        <message>
            <source>This person has asked for this session already.</source>
            <translation>Esta persona ya ha solicitado esta sesión.</translation>
        </message>
        <message>
            <source>This person has a place in another session at the same time.</source>
            <translation>Esta persona tiene plaza en otra sesión a la misma hora.</translation>
        </message>
        <message>
            <source>This person has not attended the course that comes first: %1.</source>
            <translation>Esta persona no ha asistido al curso previo: %1.</translation>
        </message>
        <message>
            <source>The mission has a confirmed bilateral meeting during the session.</source>
            <translation>La misión tiene una reunión bilateral confirmada durante la sesión.</translation>
        </message>
        <message>
            <source>Booking for this session has not opened yet.</source>
            <translation>Las reservas para esta sesión aún no están abiertas.</translation>
        </message>
        <message>
            <source>Booking for this session is closed.</source>
            <translation>Las reservas para esta sesión están cerradas.</translation>
        </message>
        <message>
            <source>The session is cancelled or over.</source>
            <translation>La sesión está cancelada o ha terminado.</translation>
        </message>
        <message>
            <source>No place is left.</source>
            <translation>No quedan plazas.</translation>
        </message>
        <message>
            <source>The session and its waiting list are full.</source>
            <translation>La sesión y su lista de espera están completas.</translation>
        </message>
        <message>
            <source>The mission has as many places in this session as one mission may have.</source>
            <translation>La misión ya tiene en esta sesión el máximo de plazas por misión.</translation>
        </message>
        <message>
            <source>Someone else has waited longer for this session.</source>
            <translation>Otra persona lleva más tiempo esperando esta sesión.</translation>
        </message>
        <message>
            <source>The offer would end before it begins.</source>
            <translation>La oferta terminaría antes de comenzar.</translation>
        </message>
        <message>
            <source>The offer has ended.</source>
            <translation>La oferta ha vencido.</translation>
        </message>
        <message>
            <source>The offer is still running.</source>
            <translation>La oferta sigue vigente.</translation>
        </message>
        <message>
            <source>It is too late to cancel: please call the trainer.</source>
            <translation>Es demasiado tarde para cancelar: llame al instructor.</translation>
        </message>
        <message>
            <source>The session has not begun yet.</source>
            <translation>La sesión aún no ha comenzado.</translation>
        </message>
        <message>
            <source>A course cannot be required before itself.</source>
            <translation>Un curso no puede exigirse antes que sí mismo.</translation>
        </message>
        <message>
            <source>Individual coaching has one place.</source>
            <translation>El asesoramiento individual tiene una sola plaza.</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>No existe ese curso.</translation>
        </message>
        <message>
            <source>The session must end after it begins.</source>
            <translation>La sesión debe terminar después de comenzar.</translation>
        </message>
        <message>
            <source>Booking closes before it opens.</source>
            <translation>Las reservas se cierran antes de abrirse.</translation>
        </message>
        <message>
            <source>Booking must close before the session ends.</source>
            <translation>Las reservas deben cerrarse antes de que termine la sesión.</translation>
        </message>
        <message>
            <source>Bookings cannot be cancelled after the session has begun.</source>
            <translation>No se pueden cancelar las reservas una vez comenzada la sesión.</translation>
        </message>
        <message>
            <source>The fewest participants (%1) are more than there are places (%2).</source>
            <translation>El número mínimo de participantes (%1) supera el de plazas (%2).</translation>
        </message>
        <message>
            <source>The venue has %1 places.</source>
            <translation>El lugar tiene %1 plazas.</translation>
        </message>
        <message>
            <source>The session is not over yet.</source>
            <translation>La sesión aún no ha terminado.</translation>
        </message>
        <message>
            <source>There is no State with the code %1.</source>
            <translation>No hay ningún Estado con el código %1.</translation>
        </message>
        <message>
            <source>All seats of this contest were won before round %1.</source>
            <translation>Todos los puestos de esta contienda se cubrieron antes de la ronda %1.</translation>
        </message>
        <message>
            <source>Both sides of the deal are the same contest.</source>
            <translation>Las dos partes del acuerdo son la misma contienda.</translation>
        </message>
        <message>
            <source>One of the two elections is over: say how the deal stands.</source>
            <translation>Una de las dos elecciones ha terminado: indique cómo está el acuerdo.</translation>
        </message>
        <message>
            <source>With this one, %1 votes are promised for %2 seats; one's own candidate counts.</source>
            <translation>Con esta, se prometen %1 votos para %2 puestos; el propio candidato cuenta.</translation>
        </message>
        <message>
            <source>The candidature no longer runs: release the promise, or carry it over.</source>
            <translation>La candidatura ya no sigue: libere la promesa o trasládela.</translation>
        </message>
        <message>
            <source>The candidature is in another contest.</source>
            <translation>La candidatura es de otra contienda.</translation>
        </message>
        <message>
            <source>It was to be reconfirmed by %1.</source>
            <translation>Debía reconfirmarse a más tardar el %1.</translation>
        </message>
        <message>
            <source>A ballot paper here carries at most %2 names; the plan has %1.</source>
            <translation>Aquí la cédula de votación lleva como máximo %2 nombres; el plan tiene %1.</translation>
        </message>
        <message>
            <source>%1 no longer stands in this contest.</source>
            <translation>%1 ya no se presenta en esta contienda.</translation>
        </message>
        <message>
            <source>There is no such page.</source>
            <translation>Esa página no existe.</translation>
        </message>
        <message>
            <source>Your mission is on neither side of this meeting.</source>
            <translation>Su misión no es parte de esta reunión.</translation>
        </message>
        <message>
            <source>There is a briefing note for this meeting already.</source>
            <translation>Ya existe una nota informativa para esta reunión.</translation>
        </message>
        <message>
            <source>The engagement must end after it begins.</source>
            <translation>El compromiso debe terminar después de empezar.</translation>
        </message>
        <message>
            <source>The dignitary belongs to another State.</source>
            <translation>El dignatario pertenece a otro Estado.</translation>
        </message>
        <message>
            <source>The dignitary has another engagement at that time: %1.</source>
            <translation>El dignatario tiene otro compromiso a esa hora: %1.</translation>
        </message>
        <message>
            <source>Every preferred time has passed.</source>
            <translation>Todos los horarios preferidos han pasado.</translation>
        </message>
        <message>
            <source>The largest booth of the venue has %2 seats for %1 persons.</source>
            <translation>La cabina más grande del lugar tiene %2 asientos para %1 personas.</translation>
        </message>
        <message>
            <source>No booth is free any more within the preferred times.</source>
            <translation>Ya no queda ninguna cabina libre en los horarios preferidos.</translation>
        </message>
        <message>
            <source>%1 interprets another meeting at that time.</source>
            <translation>%1 interpreta en otra reunión a esa hora.</translation>
        </message>
        <message>
            <source>A change names a submitted request between the same two missions.</source>
            <translation>Un cambio se refiere a una solicitud presentada entre las mismas dos misiones.</translation>
        </message>
        <message>
            <source>Another change of this request waits already: take that one back first.</source>
            <translation>Ya hay otro cambio de esta solicitud en espera: retírelo primero.</translation>
        </message>
        <message>
            <source>The other request does not ask for the same meeting any more.</source>
            <translation>La otra solicitud ya no pide la misma reunión.</translation>
        </message>
        <message>
            <source>Only a focal point, the head or the administrator of the mission books for others.</source>
            <translation>Solo el punto focal, el jefe o el administrador de la misión reservan para otras personas.</translation>
        </message>
        <message>
            <source>The group is larger than the session.</source>
            <translation>El grupo supera las plazas de la sesión.</translation>
        </message>
        <message>
            <source>The trainer gives another session at the same time.</source>
            <translation>El instructor imparte otra sesión a la misma hora.</translation>
        </message>
        <message>
            <source>The candidature is that of another State.</source>
            <translation>La candidatura es de otro Estado.</translation>
        </message>
        <message>
            <source>A field stands twice among the changes.</source>
            <translation>Un campo figura dos veces entre los cambios.</translation>
        </message>
        <message>
            <source>“%1” is not a value that the field can hold.</source>
            <translation>«%1» no es un valor que el campo admita.</translation>
        </message>
        <message>
            <source>Every value proposed is the one that stands there.</source>
            <translation>Cada valor propuesto es el que ya figura.</translation>
        </message>
        <message>
            <source>The candidature has changed since: its value is no longer the one seen.</source>
            <translation>La candidatura ha cambiado desde entonces: su valor ya no es el que se vio.</translation>
        </message>
        <message>
            <source>The candidature is no longer there.</source>
            <translation>La candidatura ya no existe.</translation>
        </message>
        <message>
            <source>A change to one's own candidature is approved by the head of mission.</source>
            <translation>El jefe de misión aprueba los cambios de la propia candidatura.</translation>
        </message>
        <message>
            <source>The candidature would break its own rules with these values.</source>
            <translation>Con estos valores la candidatura infringiría sus propias reglas.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>Esa hora ya ha pasado: elija una posterior.</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>Please fill this in.</source>
            <translation>Rellene este campo.</translation>
        </message>
        <message>
            <source>This is not the kind of value that belongs here.</source>
            <translation>Este tipo de valor no corresponde aquí.</translation>
        </message>
        <message>
            <source>This is too long; at most %1 characters fit.</source>
            <translation>Es demasiado largo; caben como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>There are too many entries; at most %1 fit.</source>
            <translation>Hay demasiadas entradas; caben como máximo %1.</translation>
        </message>
        <message>
            <source>This number must lie between %1 and %2.</source>
            <translation>Este número debe estar entre %1 y %2.</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>Elija uno de los valores ofrecidos.</translation>
        </message>
        <message>
            <source>This does not have the form it should have.</source>
            <translation>Esto no tiene la forma debida.</translation>
        </message>
        <message>
            <source>This is not a valid date.</source>
            <translation>Esta fecha no es válida.</translation>
        </message>
        <message>
            <source>This is not a known time zone.</source>
            <translation>Este huso horario no es conocido.</translation>
        </message>
        <message>
            <source>This contains characters that cannot be shown.</source>
            <translation>Esto contiene caracteres que no se pueden mostrar.</translation>
        </message>
        <message>
            <source>This entry holds something unknown.</source>
            <translation>Esta entrada contiene algo desconocido.</translation>
        </message>
        <message>
            <source>This entry is there twice.</source>
            <translation>Esta entrada figura dos veces.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Su función no lo permite.</translation>
        </message>
        <message>
            <source>This belongs to another mission.</source>
            <translation>Esto pertenece a otra misión.</translation>
        </message>
        <message>
            <source>In its present status this can no longer be changed.</source>
            <translation>En su situación actual ya no se puede cambiar.</translation>
        </message>
        <message>
            <source>This is set by the service.</source>
            <translation>Esto lo establece el servicio.</translation>
        </message>
        <message>
            <source>The record named here does not exist.</source>
            <translation>El registro indicado aquí no existe.</translation>
        </message>
        <message>
            <source>There is no State of this code.</source>
            <translation>No hay ningún Estado con este código.</translation>
        </message>
        <message>
            <source>This is not within its limits.</source>
            <translation>Esto no está dentro de los límites.</translation>
        </message>
        <message>
            <source>The service does not accept this value (%1).</source>
            <translation>El servicio no acepta este valor (%1).</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n libre</numerusform>
                <numerusform>%n libres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full, %n waiting</source>
            <translation>
                <numerusform>Completo, %n en espera</numerusform>
                <numerusform>Completo, %n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, número %2</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Language and look</source>
            <translation>Idioma y apariencia</translation>
        </message>
        <message>
            <source>Network and notices</source>
            <translation>Red y avisos</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Also with Ctrl and plus, minus or zero.</source>
            <translation>También con Ctrl y más, menos o cero.</translation>
        </message>
        <message>
            <source>Compact lists</source>
            <translation>Listas compactas</translation>
        </message>
        <message>
            <source>More rows on the screen.</source>
            <translation>Más filas en la pantalla.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Servidor intermediario</translation>
        </message>
        <message>
            <source>Desktop notices</source>
            <translation>Avisos de escritorio</translation>
        </message>
        <message>
            <source>When something needs your attention while you work elsewhere.</source>
            <translation>Cuando algo requiere su atención mientras trabaja en otro programa.</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registro privado</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>Bloquear tras minutos sin uso</translation>
        </message>
        <message>
            <source>Meetings and paper</source>
            <translation>Reuniones y papel</translation>
        </message>
        <message>
            <source>A4 paper</source>
            <translation>Papel A4</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Papel carta</translation>
        </message>
        <message>
            <source>Walk (minutes)</source>
            <translation>Trayecto (minutos)</translation>
        </message>
        <message>
            <source>Between two venues.</source>
            <translation>Entre dos lugares.</translation>
        </message>
        <message>
            <source>Shortest break (minutes)</source>
            <translation>Pausa mínima (minutos)</translation>
        </message>
        <message>
            <source>Most meetings a day</source>
            <translation>Máximo de reuniones al día</translation>
        </message>
        <message>
            <source>Zero: no limit.</source>
            <translation>Cero: sin límite.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Notices of meetings</source>
            <translation>Avisos de reuniones</translation>
        </message>
        <message>
            <source>When a meeting of your mission changes.</source>
            <translation>Cuando cambia una reunión de su misión.</translation>
        </message>
        <message>
            <source>Remind before (minutes)</source>
            <translation>Recordar antes (minutos)</translation>
        </message>
        <message>
            <source>Before a meeting. Zero: no reminder.</source>
            <translation>Antes de una reunión. Cero: sin recordatorio.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>For example 22:00. Empty: never quiet.</source>
            <translation>Por ejemplo, 22:00. Vacío: sin silencio.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Keep guide pictures</source>
            <translation>Guardar imágenes de la guía</translation>
        </message>
        <message>
            <source>For travel: they are fetched when the guide is opened next.</source>
            <translation>Para viajes: se obtienen la próxima vez que se abra la guía.</translation>
        </message>
        <message>
            <source>Most space for attachments</source>
            <translation>Espacio máximo para adjuntos</translation>
        </message>
        <message>
            <source>Lock the window after</source>
            <translation>Bloquear la ventana tras</translation>
        </message>
        <message>
            <source>Without a touch, when a passphrase is set below.</source>
            <translation>Sin actividad, cuando se ha establecido una frase de contraseña más abajo.</translation>
        </message>
        <message>
            <source>For example http://proxy.example.org:3128. Empty: the system's. Used at once.</source>
            <translation>Por ejemplo, http://proxy.example.org:3128. Vacío: el del sistema. Se usa de inmediato.</translation>
        </message>
        <message>
            <source>What was not used for the longest time is removed first and fetched again when it is needed.</source>
            <translation>Se elimina primero lo que lleva más tiempo sin usarse y se vuelve a obtener cuando hace falta.</translation>
        </message>
    </context>
    <context>
        <name>SyncText</name>
        <message>
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <source>You can read and write; nothing is sent or fetched until you sign in.</source>
            <translation>Puede leer y escribir; no se envía ni se obtiene nada hasta que inicie sesión.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>You can go on working; everything is sent at the next connection.</source>
            <translation>Puede seguir trabajando; todo se enviará en la próxima conexión.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Please sign in again</source>
            <translation>Inicie sesión de nuevo</translation>
        </message>
        <message>
            <source>Please update Chancery</source>
            <translation>Actualice Chancery</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Fetching everything…</source>
            <translation>Obteniéndolo todo…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Preparing the search…</source>
            <translation>Preparando la búsqueda…</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Completo a fecha de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n requiere atención</numerusform>
                <numerusform>%n requieren atención</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingPaper</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de asistencia</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Misión</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Certificado de asistencia</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>Por la presente se certifica que</translation>
        </message>
        <message>
            <source>attended the session</source>
            <translation>asistió a la sesión</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>%1 votes are required: two thirds of the %2 members present and voting.</source>
            <translation>Se requieren %1 votos: dos tercios de los %2 miembros presentes y votantes.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of the %2 members present and voting.</source>
            <translation>Se requieren %1 votos: más de la mitad de los %2 miembros presentes y votantes.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of all %2 members, voting or not.</source>
            <translation>Se requieren %1 votos: más de la mitad de los %2 miembros, voten o no.</translation>
        </message>
        <message>
            <source>%1 votes are required: two thirds of the %2 present and voting, and more than half of all %3.</source>
            <translation>Se requieren %1 votos: dos tercios de los %2 presentes y votantes, y más de la mitad de los %3 en total.</translation>
        </message>
        <message>
            <source>%1 votes are required, as the record says; it cannot be computed.</source>
            <translation>Se requieren %1 votos, según el acta; no se puede calcular.</translation>
        </message>
        <message>
            <source>%1 is elected with %2 votes; %3 were required.</source>
            <translation>%1 queda elegido con %2 votos; se requerían %3.</translation>
        </message>
        <message>
            <source>All seats are filled (%1). No further ballot.</source>
            <translation>Todos los puestos están cubiertos (%1). No hay más votaciones.</translation>
        </message>
        <message>
            <source>%1 have the majority with equal votes for fewer seats (%2): a special ballot among them.</source>
            <translation>%1 tienen la mayoría con igual número de votos para menos puestos (%2): votación especial entre ellos.</translation>
        </message>
        <message>
            <source>%1 have equal votes: the President decides by drawing lots.</source>
            <translation>%1 tienen igual número de votos: la Presidencia decide por sorteo.</translation>
        </message>
        <message>
            <source>Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.</source>
            <translation>A continuación: votación limitada %1 de 3 entre %2; puestos restantes: %3, por lo que %4 nombres como máximo.</translation>
        </message>
        <message>
            <source>Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.</source>
            <translation>A continuación: votación no limitada %1 de 3, por cualquier nombre elegible; puestos restantes: %2.</translation>
        </message>
        <message>
            <source>No more names than seats are left; the ballot is held all the same.</source>
            <translation>No quedan más nombres que puestos; la votación se celebra de todos modos.</translation>
        </message>
        <message>
            <source>Elections to this body are always by secret ballot, without nominations.</source>
            <translation>Las elecciones a este órgano se celebran siempre por votación secreta, sin presentación de candidaturas.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.</source>
            <translation>Candidatos: %1, puestos: %2. Una lista sin competencia no exime aquí de la votación.</translation>
        </message>
        <message>
            <source>%1 asked for a ballot.</source>
            <translation>%1 pidió una votación.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A ballot is needed.</source>
            <translation>Candidatos: %1, puestos: %2. Se necesita una votación.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks for one.</source>
            <translation>Candidatos: %1, puestos: %2. Se puede prescindir de la votación, salvo que una delegación la pida.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. Those who stand can be elected without a ballot.</source>
            <translation>Candidatos: %1, puestos: %2. Quienes se presentan pueden ser elegidos sin votación.</translation>
        </message>
        <message>
            <source>Seats without a candidate: %1. They are postponed and carried over.</source>
            <translation>Puestos sin candidato: %1. Se aplazan y se trasladan.</translation>
        </message>
        <message>
            <source>Members are appointed; there is no ballot.</source>
            <translation>Los miembros son nombrados; no hay votación.</translation>
        </message>
        <message>
            <source>An observer State cannot be elected to this body.</source>
            <translation>Un Estado observador no puede ser elegido para este órgano.</translation>
        </message>
        <message>
            <source>The seats are meant for another regional group (own: %1).</source>
            <translation>Los puestos corresponden a otro grupo regional (el propio: %1).</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election: the present term ends on %1.</source>
            <translation>No es reelegible de inmediato: el mandato actual termina el %1.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 consecutive terms, and %2 have been served.</source>
            <translation>No elegible: como máximo %1 mandatos consecutivos, y se han cumplido %2.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 terms in all, and %2 have been served.</source>
            <translation>No elegible: como máximo %1 mandatos en total, y se han cumplido %2.</translation>
        </message>
        <message>
            <source>Still a member on the first day: until %1.</source>
            <translation>Aún es miembro el primer día: hasta el %1.</translation>
        </message>
        <message>
            <source>May be re-elected; terms served without a break: %1.</source>
            <translation>Puede ser reelegido; mandatos sin interrupción: %1.</translation>
        </message>
        <message>
            <source>Already a candidate here for the term from %1.</source>
            <translation>Ya es candidato aquí para el mandato desde %1.</translation>
        </message>
        <message>
            <source>Also a candidate for %1, for a term from %2.</source>
            <translation>También es candidato a %1, para un mandato desde %2.</translation>
        </message>
        <message>
            <source>The group has endorsed candidates (%1) for all seats (%2).</source>
            <translation>El grupo ha respaldado candidatos (%1) para todos los puestos (%2).</translation>
        </message>
        <message>
            <source>Term of %1 years from 1 January.</source>
            <translation>Mandato de %1 años desde el 1 de enero.</translation>
        </message>
        <message>
            <source>Term of %1 years from the body's fixed day.</source>
            <translation>Mandato de %1 años desde el día fijado para el órgano.</translation>
        </message>
        <message>
            <source>By-election for the unexpired term, until %1.</source>
            <translation>Elección parcial para el resto del mandato, hasta el %1.</translation>
        </message>
        <message>
            <source>Invalid and valid ballots do not add up to the ballot papers.</source>
            <translation>Las cédulas nulas y válidas no suman el total de cédulas.</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions do not give the members voting.</source>
            <translation>Las cédulas válidas menos las abstenciones no dan el número de votantes.</translation>
        </message>
        <message>
            <source>%1 has %2 votes, but only %3 members voted.</source>
            <translation>%1 tiene %2 votos, pero solo votaron %3 miembros.</translation>
        </message>
        <message>
            <source>The votes add up to %1; no more than %2 are possible.</source>
            <translation>Los votos suman %1; no son posibles más de %2.</translation>
        </message>
        <message>
            <source>The majority was announced as %1; by the rules it is %2.</source>
            <translation>La mayoría anunciada fue %1; según las reglas es %2.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero: %1.</source>
            <translation>Una cifra no puede ser inferior a cero: %1.</translation>
        </message>
        <message>
            <source>There are %1 ballot papers, but only %2 members.</source>
            <translation>Hay %1 cédulas, pero solo %2 miembros.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 figura dos veces en la tabla.</translation>
        </message>
        <message>
            <source>Rounds %1 to %2 are not recorded here.</source>
            <translation>Las rondas %1 a %2 no constan aquí.</translation>
        </message>
        <message>
            <source>The round was recorded as “%1”; by the rules it is “%2”.</source>
            <translation>La ronda consta como «%1»; según las reglas es «%2».</translation>
        </message>
        <message>
            <source>%1 could not be voted for in this restricted ballot.</source>
            <translation>En esta votación limitada no se podía votar por %1.</translation>
        </message>
        <message>
            <source>The number of members voting is not known, so neither is the majority.</source>
            <translation>No se conoce el número de votantes, por lo que tampoco la mayoría.</translation>
        </message>
        <message>
            <source>All seats had been won before this round.</source>
            <translation>Todos los puestos se habían cubierto antes de esta ronda.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied.</source>
            <translation>Un empate por el último puesto no elige a ninguno de los empatados.</translation>
        </message>
        <message>
            <source>Not every count of this round is known.</source>
            <translation>No se conocen todos los recuentos de esta ronda.</translation>
        </message>
        <message>
            <source>Where the series of ballots stood cannot be told from the record.</source>
            <translation>Del acta no se desprende en qué punto estaba la serie de votaciones.</translation>
        </message>
        <message>
            <source>%1 ties for the last place in the restricted field and stays in it.</source>
            <translation>%1 empata en el último lugar de la lista limitada y permanece en ella.</translation>
        </message>
        <message>
            <source>%1 counts as elected because the record says so.</source>
            <translation>%1 se considera elegido porque así consta en el acta.</translation>
        </message>
        <message>
            <source>%1 and another winner are nationals of %2; only the eldest is elected.</source>
            <translation>%1 y otro ganador son nacionales del mismo Estado (%2); solo queda elegido el de mayor edad.</translation>
        </message>
        <message>
            <source>Another finding of the rules (%1).</source>
            <translation>Otra conclusión de las reglas (%1).</translation>
        </message>
        <message>
            <source>First ballot</source>
            <translation>Primera votación</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Votación limitada</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Votación no limitada</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Votación especial entre los empatados</translation>
        </message>
        <message>
            <source>Drawing of lots</source>
            <translation>Sorteo</translation>
        </message>
        <message>
            <source>%1: any eligible name</source>
            <translation>%1: cualquier nombre elegible</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Todos los grupos</translation>
        </message>
        <message>
            <source>By ballot</source>
            <translation>Por votación</translation>
        </message>
        <message>
            <source>Without a ballot</source>
            <translation>Sin votación</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>Por nombramiento</translation>
        </message>
        <message>
            <source>No opening</source>
            <translation>Sin vacantes</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidida</translation>
        </message>
        <message>
            <source>Candidates wanted</source>
            <translation>Faltan candidatos</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Lista sin competencia</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Disputado</translation>
        </message>
        <message>
            <source>Next: another ballot, open to every candidate; seats left: %1.</source>
            <translation>A continuación: otra votación abierta a todos los candidatos; puestos restantes: %1.</translation>
        </message>
        <message>
            <source>%1 has the absolute majority in both organs.</source>
            <translation>%1 tiene la mayoría absoluta en ambos órganos.</translation>
        </message>
        <message>
            <source>%1: its list is full (%2); %3 votes were required.</source>
            <translation>%1: lista completa (%2); se requerían %3 votos.</translation>
        </message>
        <message>
            <source>%1: on its list %2, still missing %3. The meeting goes on.</source>
            <translation>%1: %2 en su lista, faltan %3. La sesión continúa.</translation>
        </message>
        <message>
            <source>%1: more names than seats have the majority; the ballot is repeated on all names.</source>
            <translation>%1: más nombres que puestos tienen la mayoría; se repite la votación con todos los nombres.</translation>
        </message>
        <message>
            <source>The two lists differ. Another meeting is held for the seats left (%1).</source>
            <translation>Las dos listas difieren. Se celebra otra sesión para los puestos restantes (%1).</translation>
        </message>
        <message>
            <source>Seats left after three meetings: %1. Three members of each organ may be asked to agree on names.</source>
            <translation>Puestos restantes tras tres sesiones: %1. Puede pedirse a tres miembros de cada órgano que convengan en nombres.</translation>
        </message>
        <message>
            <source>%1 names have the majority for %2 seats: nobody is elected, and the ballot is repeated.</source>
            <translation>%1 nombres tienen la mayoría para %2 puestos: nadie resulta elegido y se repite la votación.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Lector</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Funcionario</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>Coordinador</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>Jefe de misión</translation>
        </message>
        <message>
            <source>Mission administrator</source>
            <translation>Administrador de la misión</translation>
        </message>
        <message>
            <source>Chair of a regional group</source>
            <translation>Presidencia de un grupo regional</translation>
        </message>
        <message>
            <source>General Assembly Affairs</source>
            <translation>Asuntos de la Asamblea General</translation>
        </message>
        <message>
            <source>Secretariat of ECOSOC</source>
            <translation>Secretaría del Consejo Económico y Social</translation>
        </message>
        <message>
            <source>Meetings management</source>
            <translation>Gestión de reuniones</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Instructor</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>Servicio de asistencia</translation>
        </message>
        <message>
            <source>Portal editor</source>
            <translation>Editor del portal</translation>
        </message>
        <message>
            <source>Working Group on Informatics</source>
            <translation>Grupo de Trabajo sobre Informática</translation>
        </message>
    </context>
</TS>
