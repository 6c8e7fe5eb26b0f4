<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Confirm as official</source>
            <translation>Confirmer comme officiel</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Rouvrir pour correction</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>Annoncer</translation>
        </message>
        <message>
            <source>Notify in writing</source>
            <translation>Notifier par écrit</translation>
        </message>
        <message>
            <source>Record a note received</source>
            <translation>Enregistrer une note reçue</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Inscrire sur la liste</translation>
        </message>
        <message>
            <source>Place on the ballot</source>
            <translation>Inscrire sur le bulletin de vote</translation>
        </message>
        <message>
            <source>Record as elected</source>
            <translation>Enregistrer comme élu</translation>
        </message>
        <message>
            <source>Record as not elected</source>
            <translation>Enregistrer comme non élu</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Record a withdrawal</source>
            <translation>Enregistrer un retrait</translation>
        </message>
        <message>
            <source>Postpone to a later term</source>
            <translation>Reporter à un mandat ultérieur</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>Annoncer de nouveau</translation>
        </message>
        <message>
            <source>Mark as lapsed</source>
            <translation>Marquer comme caduque</translation>
        </message>
        <message>
            <source>Elect by acclamation</source>
            <translation>Élire par acclamation</translation>
        </message>
        <message>
            <source>Record the appointment</source>
            <translation>Enregistrer la nomination</translation>
        </message>
        <message>
            <source>Record a request for a ballot</source>
            <translation>Enregistrer une demande de scrutin</translation>
        </message>
        <message>
            <source>Open the balloting</source>
            <translation>Ouvrir le scrutin</translation>
        </message>
        <message>
            <source>Close as decided</source>
            <translation>Clore avec décision</translation>
        </message>
        <message>
            <source>Close with seats left open</source>
            <translation>Clore avec des sièges vacants</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Open nominations</source>
            <translation>Ouvrir les candidatures</translation>
        </message>
        <message>
            <source>Publish the list of candidates</source>
            <translation>Publier la liste des candidats</translation>
        </message>
        <message>
            <source>Suspend the balloting</source>
            <translation>Suspendre le scrutin</translation>
        </message>
        <message>
            <source>Resume the balloting</source>
            <translation>Reprendre le scrutin</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Conclure</translation>
        </message>
        <message>
            <source>Conclude with seats left open</source>
            <translation>Conclure avec des sièges vacants</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>Soumettre à la révision</translation>
        </message>
        <message>
            <source>Return to its author</source>
            <translation>Renvoyer à l’auteur</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Take back for revision</source>
            <translation>Reprendre pour révision</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Soumettre</translation>
        </message>
        <message>
            <source>Start the review</source>
            <translation>Commencer l’examen</translation>
        </message>
        <message>
            <source>Hold a booth</source>
            <translation>Retenir un espace</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Move to another booth or time</source>
            <translation>Déplacer vers un autre espace ou horaire</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Accept the meeting</source>
            <translation>Accepter la réunion</translation>
        </message>
        <message>
            <source>Decline the meeting</source>
            <translation>Décliner la réunion</translation>
        </message>
        <message>
            <source>Propose another time</source>
            <translation>Proposer un autre horaire</translation>
        </message>
        <message>
            <source>Take the proposed time</source>
            <translation>Retenir l’horaire proposé</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Enregistrer le résultat</translation>
        </message>
        <message>
            <source>Let expire</source>
            <translation>Laisser expirer</translation>
        </message>
        <message>
            <source>Request the place</source>
            <translation>Demander la place</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>Proposer une place</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Prendre la place proposée</translation>
        </message>
        <message>
            <source>Let the offer lapse</source>
            <translation>Laisser la proposition devenir caduque</translation>
        </message>
        <message>
            <source>Mark attendance</source>
            <translation>Relever la présence</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Close as completed</source>
            <translation>Clore comme achevée</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Approve and submit</source>
            <translation>Approuver et soumettre</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Remettre en projet</translation>
        </message>
        <message>
            <source>Offer to make it one meeting</source>
            <translation>Proposer d’en faire un seul entretien</translation>
        </message>
        <message>
            <source>Agree to one meeting</source>
            <translation>Accepter un seul entretien</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Envoyer un message</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>%1 is no file. Folders are attached file by file.</source>
            <translation>%1 n’est pas un fichier. Les dossiers sont joints fichier par fichier.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions.</source>
            <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 est vide.</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.</source>
            <translation>%1 dépasse 50 Mio. Réduisez-le ou déposez-le là où un lien peut y mener.</translation>
        </message>
        <message>
            <source>%1 is a program. Programs are not attached.</source>
            <translation>%1 est un programme. Les programmes ne sont pas joints.</translation>
        </message>
        <message>
            <source>%1 has more than 100 million points. Save it smaller first.</source>
            <translation>%1 compte plus de 100 millions de points. Réduisez l’image d’abord.</translation>
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
            <translation>Récupérer le profil</translation>
        </message>
        <message numerus="yes">
            <source>%n unsent change(s) of yours were saved.</source>
            <translation>
                <numerusform>%n de vos modifications non envoyées a été sauvegardée.</numerusform>
                <numerusform>%n de vos modifications non envoyées ont été sauvegardées.</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no unsent change to save.</source>
            <translation>Il n’y avait aucune modification non envoyée à sauvegarder.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Please look again at:</source>
            <translation>
                <numerusform>%n modification n’a pas pu être lue. Veuillez revoir :</numerusform>
                <numerusform>%n modifications n’ont pas pu être lues. Veuillez revoir :</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file was kept as %1. Everything else is fetched again.</source>
            <translation>Le fichier endommagé a été conservé sous le nom %1. Tout le reste est récupéré de nouveau.</translation>
        </message>
        <message>
            <source>The profile was recovered</source>
            <translation>Le profil a été récupéré</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Tray</name>
        <message>
            <source>Open Chancery</source>
            <translation>Ouvrir Chancery</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n modification en attente d’envoi</numerusform>
                <numerusform>%n modifications en attente d’envoi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your attention</source>
            <translation>
                <numerusform>%n modification demande votre attention</numerusform>
                <numerusform>%n modifications demandent votre attention</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AboutDialog</name>
        <message>
            <source>About Chancery</source>
            <translation>À propos de Chancery</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of a mission to the United Nations, on your own computer.</source>
            <translation>Les élections, les réunions, la formation et le guide d’une mission auprès de l’ONU, sur votre propre ordinateur.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Icons: Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License.</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes : Material Symbols, licence Apache 2.0. Drapeaux : country-flag-icons, licence MIT.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copier les versions</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ActionDialog</name>
        <message>
            <source>Confirm once more to let the service decide; it may know better than this machine.</source>
            <translation>Confirmez encore une fois pour laisser le service décider ; il en sait peut-être plus que cette machine.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentList</name>
        <message>
            <source>Save a copy of “%1”</source>
            <translation>Enregistrer une copie de « %1 »</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>Le fichier n’a pas pu être écrit à cet endroit.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentsEditor</name>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>ou déposez-les ici</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be added at once.</source>
            <translation>
                <numerusform>On peut ajouter au plus %n fichier à la fois.</numerusform>
                <numerusform>On peut ajouter au plus %n fichiers à la fois.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BallotDayPage</name>
        <message>
            <source>Ballot card</source>
            <translation>Fiche de vote</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>Selon les règles</translation>
        </message>
        <message>
            <source>Rounds so far</source>
            <translation>Tours jusqu’ici</translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>Jour du scrutin</translation>
        </message>
        <message>
            <source>Choose a contest on the page of an election, and there “Ballot day”.</source>
            <translation>Choisissez une compétition sur la page d’une élection, puis « Jour du scrutin ».</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n siège</numerusform>
                <numerusform>%n sièges</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the round</source>
            <translation>Enregistrer le tour</translation>
        </message>
        <message>
            <source>Keep my count</source>
            <translation>Garder mon décompte</translation>
        </message>
        <message>
            <source>Sent at the next connection (Ctrl+Return)</source>
            <translation>Envoyé à la prochaine connexion (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Stays on this computer (Ctrl+Return)</source>
            <translation>Reste sur cet ordinateur (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>The rules of this body do not give a majority to compute.</source>
            <translation>Les règles de cet organe ne donnent pas de majorité à calculer.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won. No further round is held.</source>
            <translation>Tous les sièges de cette compétition ont été pourvus. Il n’y a pas d’autre tour.</translation>
        </message>
        <message>
            <source>Type the figures as they are read out.</source>
            <translation>Saisissez les chiffres tels qu’ils sont lus.</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Élu : %1</translation>
        </message>
        <message>
            <source>Nobody is elected.</source>
            <translation>Personne n’est élu.</translation>
        </message>
        <message>
            <source>Not all figures are in yet.</source>
            <translation>Tous les chiffres ne sont pas encore là.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Aucun pour l’instant.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tour %1</translation>
        </message>
        <message>
            <source>My count</source>
            <translation>Mon décompte</translation>
        </message>
        <message>
            <source>Kept on this computer alone.</source>
            <translation>Conservé sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>Rouvrir pour correction</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoardPage</name>
        <message>
            <source>Day board</source>
            <translation>Tableau du jour</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Propose booths…</source>
            <translation>Proposer des cabines…</translation>
        </message>
        <message>
            <source>Confirm what is held…</source>
            <translation>Confirmer les réservations…</translation>
        </message>
        <message>
            <source>No booth to show</source>
            <translation>Aucune cabine à afficher</translation>
        </message>
        <message>
            <source>As soon as a venue takes bilateral meetings and has booths, its days are shown here.</source>
            <translation>Dès qu’un lieu accueille des entretiens bilatéraux et dispose de cabines, ses journées s’affichent ici.</translation>
        </message>
        <message>
            <source>Meetings in the way</source>
            <translation>Entretiens déjà placés</translation>
        </message>
        <message>
            <source>They would move first, then the meeting takes its place.</source>
            <translation>Ils seraient d’abord déplacés, puis l’entretien prendrait leur place.</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>Les déplacer</translation>
        </message>
        <message>
            <source>There is no free place for it on this day.</source>
            <translation>Il n’y a pas de place libre ce jour-là.</translation>
        </message>
        <message>
            <source>Proposal for this day</source>
            <translation>Proposition pour ce jour</translation>
        </message>
        <message>
            <source>Held for the missions until it is confirmed. Nothing is sent before you agree.</source>
            <translation>Réservé aux missions jusqu’à confirmation. Rien n’est envoyé sans votre accord.</translation>
        </message>
        <message>
            <source>Hold these booths</source>
            <translation>Réserver ces cabines</translation>
        </message>
        <message>
            <source>Confirm what is held</source>
            <translation>Confirmer les réservations</translation>
        </message>
        <message>
            <source>The missions are told that these meetings take place.</source>
            <translation>Les missions sont informées que ces entretiens auront lieu.</translation>
        </message>
        <message>
            <source>Confirm them</source>
            <translation>Les confirmer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BookDialog</name>
        <message>
            <source>Book a place</source>
            <translation>Réserver une place</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Motif de la demande</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Besoins particuliers</translation>
        </message>
        <message>
            <source>A trainer decides about this request.</source>
            <translation>Un formateur se prononcera sur cette demande.</translation>
        </message>
        <message>
            <source>There is a place for you.</source>
            <translation>Il y a une place pour vous.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left. The endpoint decides in the moment your request arrives.</source>
            <translation>
                <numerusform>Il reste %n place. Le service décide au moment où votre demande arrive.</numerusform>
                <numerusform>Il reste %n places. Le service décide au moment où votre demande arrive.</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is full. You would be number %1 on the waiting list.</source>
            <translation>La séance est complète. Vous seriez le numéro %1 de la liste d’attente.</translation>
        </message>
        <message>
            <source>Others who come along</source>
            <translation>Autres participants</translation>
        </message>
        <message>
            <source>One a line: name, e-mail. All of you get places together, or nobody does.</source>
            <translation>Une personne par ligne : nom, adresse électronique. Vous obtenez tous une place, ou personne.</translation>
        </message>
        <message>
            <source>There are places for all of you.</source>
            <translation>Il y a des places pour vous tous.</translation>
        </message>
        <message>
            <source>There are not enough places for all of you. You would wait together, from number %1 on.</source>
            <translation>Il n’y a pas assez de places pour vous tous. Vous attendriez ensemble, à partir du numéro %1.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoothBoard</name>
        <message>
            <source>Booths by time</source>
            <translation>Cabines par horaire</translation>
        </message>
        <message>
            <source>%1, %2 to %3: %4 and %5</source>
            <translation>%1, de %2 à %3 : %4 et %5</translation>
        </message>
        <message>
            <source>%1, %2: free</source>
            <translation>%1, %2 : libre</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <translation>%1, %2 : fermé</translation>
        </message>
        <message>
            <source>%1, %2: occupied</source>
            <translation>%1, %2 : occupé</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Occupé</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Breadcrumbs</name>
        <message>
            <source>Where this page is in the guide</source>
            <translation>Place de cette page dans le guide</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CalendarImport</name>
        <message>
            <source>From a calendar file</source>
            <translation>Depuis un fichier de calendrier</translation>
        </message>
        <message>
            <source>They become engagements of the whole delegation.</source>
            <translation>Elles deviennent des engagements de toute la délégation.</translation>
        </message>
        <message>
            <source>They become engagements of %1.</source>
            <translation>Elles deviennent des engagements de %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) without a time, or too far ahead, are left out.</source>
            <translation>
                <numerusform>%n entrée sans heure, ou trop lointaine, est laissée de côté.</numerusform>
                <numerusform>%n entrées sans heure, ou trop lointaines, sont laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is too large for a calendar. Nothing was taken from it.</source>
            <translation>Le fichier est trop grand pour un calendrier. Rien n’en a été repris.</translation>
        </message>
        <message>
            <source>This is no calendar file, or it is damaged. Nothing was taken from it.</source>
            <translation>Ce n’est pas un fichier de calendrier, ou il est endommagé. Rien n’en a été repris.</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entrées du fichier</translation>
        </message>
        <message numerus="yes">
            <source>Take %n entry(ies)</source>
            <translation>
                <numerusform>Reprendre %n entrée</numerusform>
                <numerusform>Reprendre %n entrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CandidatureSection</name>
        <message>
            <source>Next: a focal point or the head of mission announces it, or the head notifies it in writing.</source>
            <translation>Étape suivante : un référent ou le chef de mission l’annonce, ou le chef la notifie par écrit.</translation>
        </message>
        <message>
            <source>Next: the head of mission notifies it in writing.</source>
            <translation>Étape suivante : le chef de mission la notifie par écrit.</translation>
        </message>
        <message>
            <source>Next: the Secretariat confirms it and puts it on the list of candidates.</source>
            <translation>Étape suivante : le Secrétariat la confirme et l’inscrit sur la liste des candidats.</translation>
        </message>
        <message>
            <source>Next: the Secretariat places it on the ballot.</source>
            <translation>Étape suivante : le Secrétariat l’inscrit sur le bulletin de vote.</translation>
        </message>
        <message>
            <source>Next: the ballot. The Secretariat records the result.</source>
            <translation>Étape suivante : le scrutin. Le Secrétariat consigne le résultat.</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Proposer une modification</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Proposer une correction</translation>
        </message>
        <message>
            <source>Record an endorsement</source>
            <translation>Consigner un appui</translation>
        </message>
        <message>
            <source>Draft a note verbale</source>
            <translation>Rédiger une note verbale</translation>
        </message>
        <message>
            <source>History of the State in this body</source>
            <translation>Historique de l’État dans cet organe</translation>
        </message>
        <message>
            <source>No term known here.</source>
            <translation>Aucun mandat connu ici.</translation>
        </message>
        <message>
            <source>Terms: %1</source>
            <translation>Mandats : %1</translation>
        </message>
        <message>
            <source>Without an election yet</source>
            <translation>Pas encore d’élection</translation>
        </message>
        <message>
            <source>For the term %1</source>
            <translation>Pour le mandat %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Chip</name>
        <message>
            <source>Demo</source>
            <translation>Démo</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact.</source>
            <translation>Démonstration seulement, non factuel.</translation>
        </message>
        <message>
            <source>Uncertain: please verify before you rely on it.</source>
            <translation>Incertain : veuillez vérifier avant de vous y fier.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Your change is sent at the next connection.</source>
            <translation>Votre modification sera envoyée à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Your change is being sent.</source>
            <translation>Votre modification est en cours d’envoi.</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>The service did not accept your change.</source>
            <translation>Le service n’a pas accepté votre modification.</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <source>Deleted or no longer open to you; your text is kept.</source>
            <translation>Supprimé ou plus accessible pour vous ; votre texte est conservé.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Someone else changed this record while your change was waiting.</source>
            <translation>Quelqu’un d’autre a modifié cette fiche pendant que votre modification attendait.</translation>
        </message>
        <message>
            <source>Someone else changed this record in the meantime.</source>
            <translation>Quelqu’un d’autre a modifié cet enregistrement entre-temps.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ChoiceEditor</name>
        <message>
            <source>Please choose</source>
            <translation>Veuillez choisir</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingDialog</name>
        <message>
            <source>Also on Saturdays and Sundays</source>
            <translation>Aussi les samedis et dimanches</translation>
        </message>
        <message>
            <source>Open coaching hours</source>
            <translation>Ouvrir des heures d’accompagnement individuel</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>Durée d’un créneau</translation>
        </message>
        <message>
            <source>Pause between slots</source>
            <translation>Pause entre les créneaux</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Open the slots</source>
            <translation>Ouvrir les créneaux</translation>
        </message>
        <message>
            <source>There is no course of individual coaching yet. Please add one first.</source>
            <translation>Il n’y a pas encore de cours d’accompagnement individuel. Veuillez d’abord en ajouter un.</translation>
        </message>
        <message>
            <source>These hours hold no slot.</source>
            <translation>Ces heures ne contiennent aucun créneau.</translation>
        </message>
        <message numerus="yes">
            <source>%n slot(s), one person each</source>
            <translation>
                <numerusform>%n créneau pour une personne</numerusform>
                <numerusform>%n créneaux, une personne chacun</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>De %1 à %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them while the trainer gives another session</source>
            <translation>
                <numerusform>dont %n pendant une autre séance du formateur</numerusform>
                <numerusform>dont %n pendant une autre séance du formateur</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingSlots</name>
        <message>
            <source>Course and trainer</source>
            <translation>Cours et formateur</translation>
        </message>
        <message>
            <source>No coaching hours are open</source>
            <translation>Aucune heure d’accompagnement n’est ouverte</translation>
        </message>
        <message>
            <source>As soon as a trainer opens some, their slots can be booked here.</source>
            <translation>Dès qu’un formateur en ouvre, leurs créneaux peuvent être réservés ici.</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>pris</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionListModel</name>
        <message>
            <source>Without: %1</source>
            <translation>Sans : %1</translation>
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
            <translation>Rechercher dans cette liste</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>Rechercher dans : %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Aucune correspondance</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Essayez avec moins de mots ou d’autres mots, ou effacez les filtres.</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Effacer la recherche et les filtres</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Pas encore disponible</translation>
        </message>
        <message>
            <source>The records appear as soon as they have been fetched.</source>
            <translation>Les fiches apparaîtront dès qu’elles auront été récupérées.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Rien ici pour l’instant</translation>
        </message>
        <message>
            <source>Start with the button at the top.</source>
            <translation>Commencez par le bouton en haut.</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>Colonnes et groupes</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 sur %2 sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ConflictPanel</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Leur version</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Votre version</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Une autre valeur</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ContestCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Disputé</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Liste sans concurrence</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n siège</numerusform>
                <numerusform>%n sièges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidat</numerusform>
                <numerusform>%n candidats</numerusform>
            </translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>Jour du scrutin</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Fiche de vote</translation>
        </message>
        <message>
            <source>Nobody stands yet.</source>
            <translation>Pas encore de candidat.</translation>
        </message>
        <message>
            <source>No earlier term known here</source>
            <translation>Aucun mandat antérieur connu ici</translation>
        </message>
        <message>
            <source>Earlier terms: %1</source>
            <translation>Mandats antérieurs : %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier round(s)</source>
            <translation>
                <numerusform>Afficher %n tour précédent</numerusform>
                <numerusform>Afficher %n tours précédents</numerusform>
            </translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tour %1</translation>
        </message>
        <message>
            <source>Note verbale…</source>
            <translation>Rédiger une note verbale…</translation>
        </message>
        <message>
            <source>Draft a candidature</source>
            <translation>Rédiger une candidature</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDialog</name>
        <message>
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>Proposer une modification</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>Proposer une correction</translation>
        </message>
        <message>
            <source>Change what is to be different. The head of mission approves it, or the Secretariat.</source>
            <translation>Modifiez ce qui doit changer. Le chef de mission l’approuve, ou le Secrétariat.</translation>
        </message>
        <message>
            <source>Change what you know better. The mission concerned and the Secretariat see it and decide.</source>
            <translation>Modifiez ce que vous savez mieux. La mission concernée et le Secrétariat le voient et décident.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing differs from what stands there.</source>
            <translation>Rien ne diffère de ce qui figure.</translation>
        </message>
        <message>
            <source>Choose the candidature; then its facts stand here to be changed.</source>
            <translation>Choisissez la candidature ; ses données apparaissent alors ici pour être modifiées.</translation>
        </message>
        <message>
            <source>You may change this candidature yourself.</source>
            <translation>Vous pouvez modifier vous-même cette candidature.</translation>
        </message>
        <message>
            <source>Edit it</source>
            <translation>La modifier</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDiff</name>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Actuellement : %1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Proposé : %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motif : %1</translation>
        </message>
        <message>
            <source>Proposed by the mission of %1</source>
            <translation>Proposé par la mission de : %1</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>The candidature has changed since this was proposed; it cannot be accepted as it is.</source>
            <translation>La candidature a changé depuis cette proposition ; elle ne peut être acceptée telle quelle.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DashCard</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>%1: show all</source>
            <translation>%1 : tout afficher</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayChooser</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>La veille</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Le lendemain</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayField</name>
        <message>
            <source>Choose a day</source>
            <translation>Choisir un jour</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>Choisir un jour (Alt+Bas)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayLine</name>
        <message>
            <source>Programme of the day</source>
            <translation>Programme du jour</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 à %2 : %3</translation>
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
            <translation>Suite : l’Assemblée générale vote à nouveau ; sa liste n’est pas complète.</translation>
        </message>
        <message>
            <source>Next: the Security Council votes again; its list is not full.</source>
            <translation>Suite : le Conseil de sécurité vote à nouveau ; sa liste n’est pas complète.</translation>
        </message>
        <message>
            <source>Next: both organs vote, each without regard to the other.</source>
            <translation>Suite : les deux organes votent, indépendamment l’un de l’autre.</translation>
        </message>
        <message>
            <source>Next: another meeting of both organs for the seats that are left.</source>
            <translation>Suite : une nouvelle séance des deux organes pour les sièges restants.</translation>
        </message>
        <message>
            <source>Next: after three meetings, a joint conference of three members of each organ.</source>
            <translation>Suite : après trois séances, une commission médiatrice de trois membres de chaque organe.</translation>
        </message>
        <message>
            <source>Both organs have filled every seat.</source>
            <translation>Les deux organes ont pourvu tous les sièges.</translation>
        </message>
        <message>
            <source>Both organs together</source>
            <translation>Les deux organes ensemble</translation>
        </message>
        <message>
            <source>Nobody has the majority in both organs yet.</source>
            <translation>Personne n’a encore la majorité dans les deux organes.</translation>
        </message>
        <message>
            <source>Elected by both: %1</source>
            <translation>Élus par les deux organes : %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListModel</name>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Date inconnue</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListView</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n siège</numerusform>
                <numerusform>%n sièges</numerusform>
            </translation>
        </message>
        <message>
            <source>own State: %1</source>
            <translation>propre État : %1</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>Date inconnue</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Élections</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionView</name>
        <message>
            <source>This election is not here. It may have been deleted, or not fetched yet.</source>
            <translation>Cette élection n’est pas ici. Elle a pu être supprimée, ou pas encore récupérée.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Seats by group</source>
            <translation>Sièges par groupe</translation>
        </message>
        <message>
            <source>The seats have not been shared out yet.</source>
            <translation>Les sièges n’ont pas encore été répartis.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidats</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Encore vacants</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidée</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Membres au %1</translation>
        </message>
        <message>
            <source>The members are not known here.</source>
            <translation>Les membres ne sont pas connus ici.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>Fiche de vote</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionsPage</name>
        <message>
            <source>Search elections</source>
            <translation>Rechercher une élection</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Upcoming and past</source>
            <translation>À venir et passées</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Tous les organes</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tous les statuts</translation>
        </message>
        <message>
            <source>Own State stands</source>
            <translation>Propre État candidat</translation>
        </message>
        <message numerus="yes">
            <source>%n election(s)</source>
            <translation>
                <numerusform>%n élection</numerusform>
                <numerusform>%n élections</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Aucune correspondance</translation>
        </message>
        <message>
            <source>No elections here yet</source>
            <translation>Pas encore d’élections</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>Essayez avec moins de mots ou d’autres mots, ou effacez les filtres.</translation>
        </message>
        <message>
            <source>Place of the own State</source>
            <translation>Place de son propre État</translation>
        </message>
        <message>
            <source>Own State: any place</source>
            <translation>Son État : toute place</translation>
        </message>
        <message>
            <source>Own State: %1</source>
            <translation>Son État : %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::EmbeddedTable</name>
        <message numerus="yes">
            <source>Show all %n entry(ies)</source>
            <translation>
                <numerusform>Afficher %n entrée</numerusform>
                <numerusform>Afficher les %n entrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par : %1</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>À partir d’aujourd’hui</translation>
        </message>
        <message>
            <source>Next 30 days</source>
            <translation>30 prochains jours</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>Avant aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FirstSyncPanel</name>
        <message>
            <source>Start to work</source>
            <translation>Commencer à travailler</translation>
        </message>
        <message>
            <source>Everything is fetched once and kept on this computer. You can start right away: what is not here yet comes in while you work.</source>
            <translation>Tout est récupéré une fois et conservé sur cet ordinateur. Vous pouvez commencer tout de suite : ce qui manque encore arrive pendant que vous travaillez.</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>Première synchronisation</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Bienvenue, %1</translation>
        </message>
        <message>
            <source>Everything is here.</source>
            <translation>Tout est là.</translation>
        </message>
        <message>
            <source>%1 of about %2 records</source>
            <translation>%1 fiches sur environ %2</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>Interrogation du service…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideBrowser</name>
        <message>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideChanges</name>
        <message>
            <source>What has changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Compared with version %1 of %2</source>
            <translation>Par rapport à la version %1 du %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>The draft compared with what is published</source>
            <translation>Le projet comparé à la version publiée</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideContents</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>Pages trouvées</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1, modifiée</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Signets</translation>
        </message>
        <message>
            <source>No page says this.</source>
            <translation>Aucune page ne contient cela.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideEditor</name>
        <message>
            <source>Edit this page</source>
            <translation>Modifier cette page</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Text in CommonMark</source>
            <translation>Texte en CommonMark</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>Abandonner les modifications ?</translation>
        </message>
        <message>
            <source>What you wrote here is not saved yet.</source>
            <translation>Ce que vous avez écrit ici n’est pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuidePage</name>
        <message>
            <source>The guide is not here yet</source>
            <translation>Le guide n’est pas encore disponible</translation>
        </message>
        <message>
            <source>Its pages appear as soon as they have been fetched.</source>
            <translation>Ses pages apparaîtront dès qu’elles auront été récupérées.</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>This page is not translated yet; it is shown in %1.</source>
            <translation>Cette page n’est pas encore traduite ; langue affichée : %1.</translation>
        </message>
        <message>
            <source>This page is not published in this form yet.</source>
            <translation>Cette page n’est pas encore publiée sous cette forme.</translation>
        </message>
        <message>
            <source>Version %1, valid from %2</source>
            <translation>Version %1, valable à partir du %2</translation>
        </message>
        <message>
            <source>Your own note on this page; it stays on this computer.</source>
            <translation>Votre note personnelle sur cette page ; elle reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Signet</translation>
        </message>
        <message>
            <source>Language of this page</source>
            <translation>Langue de cette page</translation>
        </message>
        <message>
            <source>More for this page</source>
            <translation>Autres actions pour cette page</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>Était-ce exact ?</translation>
        </message>
        <message>
            <source>Previous page: %1</source>
            <translation>Page précédente : %1</translation>
        </message>
        <message>
            <source>Next page: %1</source>
            <translation>Page suivante : %1</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>What has changed in the guide</source>
            <translation>Ce qui a changé dans le guide</translation>
        </message>
        <message>
            <source>Earlier versions of this page</source>
            <translation>Versions antérieures de cette page</translation>
        </message>
        <message>
            <source>Edit this page</source>
            <translation>Modifier cette page</translation>
        </message>
        <message>
            <source>Use the simple reader</source>
            <translation>Utiliser le lecteur simple</translation>
        </message>
        <message>
            <source>Use the full reader</source>
            <translation>Utiliser le lecteur complet</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Quitter le guide</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it in your browser?</source>
            <translation>Ce lien mène hors du guide. L’ouvrir dans votre navigateur ?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nouveau : %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>Nothing has changed since you read the guide last.</source>
            <translation>Rien n’a changé depuis votre dernière lecture du guide.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>The whole guide with its pictures is on this computer now.</source>
            <translation>Le guide entier, avec ses images, se trouve maintenant sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Not all pictures could be fetched. They come with the next connection.</source>
            <translation>Toutes les images n’ont pas pu être récupérées. Elles viendront à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Keep all pictures for travel</source>
            <translation>Garder toutes les images pour les déplacements</translation>
        </message>
        <message>
            <source>This page…</source>
            <translation>Cette page…</translation>
        </message>
        <message>
            <source>This chapter…</source>
            <translation>Ce chapitre…</translation>
        </message>
        <message>
            <source>Whole guide…</source>
            <translation>Tout le guide…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideReportDialog</name>
        <message>
            <source>Was this right?</source>
            <translation>Était-ce exact ?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HandOverDialog</name>
        <message>
            <source>Hand the ledger over</source>
            <translation>Transmettre le registre</translation>
        </message>
        <message>
            <source>Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way than the file.</source>
            <translation>Tout le registre passe dans un fichier scellé destiné à votre successeur. Communiquez la phrase secrète par une autre voie que le fichier.</translation>
        </message>
        <message>
            <source>Take a ledger over</source>
            <translation>Reprendre un registre</translation>
        </message>
        <message>
            <source>The entries of the file are added to this ledger; what is here already stays as it is.</source>
            <translation>Les entrées du fichier s’ajoutent à ce registre ; ce qui s’y trouve déjà reste inchangé.</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Enregistrer le fichier…</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Phrase secrète du fichier</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>This is not a hand-over file of a private ledger.</source>
            <translation>Ce n’est pas un fichier de transmission d’un registre privé.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HistorySection</name>
        <message>
            <source>Show history</source>
            <translation>Afficher l’historique</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Hide history</source>
            <translation>Masquer l’historique</translation>
        </message>
        <message>
            <source>The history is kept by the service. It can be read as soon as there is a connection.</source>
            <translation>L’historique est conservé par le service. Il pourra être lu dès qu’il y aura une connexion.</translation>
        </message>
        <message>
            <source>As last read: there is no connection now.</source>
            <translation>Tel que lu la dernière fois : il n’y a pas de connexion actuellement.</translation>
        </message>
        <message>
            <source>No change is recorded since the record was brought in.</source>
            <translation>Aucune modification n’a été consignée depuis la saisie de la fiche.</translation>
        </message>
        <message>
            <source>Older changes are not shown.</source>
            <translation>Les modifications plus anciennes ne sont pas affichées.</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Brought in from a file</source>
            <translation>Repris d’un fichier</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Changed; too long to be shown here</source>
            <translation>Modifié ; trop long pour être affiché ici</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Set to %1</source>
            <translation>Désormais %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>Next elections</source>
            <translation>Prochaines élections</translation>
        </message>
        <message>
            <source>No election is scheduled.</source>
            <translation>Aucune élection n’est programmée.</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Demandes de réunion</translation>
        </message>
        <message>
            <source>No meeting was requested yet.</source>
            <translation>Aucune réunion n’a encore été demandée.</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Candidatures</translation>
        </message>
        <message>
            <source>No candidature is known yet.</source>
            <translation>Aucune candidature n’est encore connue.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>No booking yet. Choose a course and a session.</source>
            <translation>Aucune réservation pour l’instant. Choisissez un cours et une séance.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>Bienvenue, %1</translation>
        </message>
        <message>
            <source>Mission of %1</source>
            <translation>Mission : %1</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::InstantEditor</name>
        <message>
            <source>Time of day</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>in the time of %1</source>
            <translation>heure de %1</translation>
        </message>
        <message>
            <source>%1: the clocks skip this time on that day</source>
            <translation>%1 : les horloges sautent cette heure ce jour-là</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerNews</name>
        <message numerus="yes">
            <source>%n change(s) touch this ledger</source>
            <translation>
                <numerusform>%n changement concerne ce registre</numerusform>
                <numerusform>%n changements concernent ce registre</numerusform>
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
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerPage</name>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Reprendre…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Tally</source>
            <translation>Décompte</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registre privé</translation>
        </message>
        <message>
            <source>Save the hand-over file</source>
            <translation>Enregistrer le fichier de transmission</translation>
        </message>
        <message>
            <source>Hand-over file (*.chancery-handover)</source>
            <translation>Fichier de transmission (*.chancery-handover)</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Ouvrir un fichier de transmission</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken over.</source>
            <translation>
                <numerusform>%n enregistrement repris.</numerusform>
                <numerusform>%n enregistrements repris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) need your attention; the last column says why.</source>
            <translation>
                <numerusform>%n entrée demande votre attention ; la dernière colonne dit pourquoi.</numerusform>
                <numerusform>%n entrées demandent votre attention ; la dernière colonne dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Ce fichier ne peut pas être lu.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerTable</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>À noter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete this private record for good?</source>
            <translation>Supprimer définitivement cet enregistrement privé ?</translation>
        </message>
        <message>
            <source>What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can read it. Each page says that it is private.</source>
            <translation>Ce qui est imprimé ou exporté quitte le registre scellé : quiconque détient le papier ou le fichier peut le lire. Chaque page indique que c’est privé.</translation>
        </message>
        <message>
            <source>Private – not for distribution – %1, %2</source>
            <translation>Privé – ne pas diffuser – %1, %2</translation>
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation>Rien n’est encore consigné ici.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LineList</name>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListActions</name>
        <message numerus="yes">
            <source>The first %n row(s) were copied. Save the list as a file to have all.</source>
            <translation>
                <numerusform>La première ligne a été copiée (%n). Enregistrez la liste dans un fichier pour tout avoir.</numerusform>
                <numerusform>Les %n premières lignes ont été copiées. Enregistrez la liste dans un fichier pour tout avoir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) copied.</source>
            <translation>
                <numerusform>%n lien copié.</numerusform>
                <numerusform>%n liens copiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was saved.</source>
            <translation>La liste a été enregistrée.</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans une fenêtre séparée</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Enregistrer la liste sous…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>Sans groupement</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>Rétablir l’état initial</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Enregistrer cette recherche…</translation>
        </message>
        <message>
            <source>Forget a search</source>
            <translation>Oublier une recherche</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>The search was saved as “%1”.</source>
            <translation>La recherche a été enregistrée sous le nom « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListEditor</name>
        <message>
            <source>Add an entry</source>
            <translation>Ajouter une entrée</translation>
        </message>
        <message>
            <source>%1: add an entry</source>
            <translation>%1 : ajouter une entrée</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Déplacer vers le haut</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListExport</name>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Classeur (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Complet au %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LocalizedEditor</name>
        <message>
            <source>Original language</source>
            <translation>Langue originale</translation>
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
            <translation>Supprimer la phrase secrète</translation>
        </message>
        <message>
            <source>Lock of the window</source>
            <translation>Verrouillage de la fenêtre</translation>
        </message>
        <message>
            <source>Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen above, and at every start.</source>
            <translation>Masque tout jusqu’à la saisie de la phrase secrète : avec Ctrl+L, après le délai choisi ci-dessus et à chaque démarrage.</translation>
        </message>
        <message>
            <source>It guards a computer that was left open. The files of the profile are not encrypted by it: for that, encrypt the disk.</source>
            <translation>Il protège un ordinateur laissé ouvert. Les fichiers du profil ne sont pas chiffrés : pour cela, chiffrez le disque.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète, une seconde fois</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Définir une phrase secrète</translation>
        </message>
        <message>
            <source>This is not the present passphrase.</source>
            <translation>Ce n’est pas la phrase secrète actuelle.</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s).</source>
            <translation>
                <numerusform>Veuillez utiliser au moins %n caractère.</numerusform>
                <numerusform>Veuillez utiliser au moins %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>The passphrase is set. Ctrl+L locks the window.</source>
            <translation>La phrase secrète est définie. Ctrl+L verrouille la fenêtre.</translation>
        </message>
        <message>
            <source>The window is not locked any more.</source>
            <translation>La fenêtre ne se verrouille plus.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Chancery is locked</source>
            <translation>Chancery est verrouillé</translation>
        </message>
        <message>
            <source>Your records are still here, and what you wrote is still sent.</source>
            <translation>Vos fiches sont toujours là et ce que vous avez écrit continue d’être envoyé.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>Je l’ai oubliée</translation>
        </message>
        <message>
            <source>Sign in with your access token instead</source>
            <translation>Se connecter plutôt avec le jeton d’accès</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Ce n’est pas la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPanel</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase secrète à nouveau</translation>
        </message>
        <message>
            <source>Make the private ledger</source>
            <translation>Créer le registre privé</translation>
        </message>
        <message>
            <source>The private ledger is locked</source>
            <translation>Le registre privé est verrouillé</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans are sealed in a file of their own on this computer and are never sent. Without the passphrase nobody can read them, and nobody can recover them.</source>
            <translation>Les promesses, accords et plans de vote sont scellés dans un fichier distinct sur cet ordinateur et ne sont jamais envoyés. Sans la phrase secrète, personne ne peut les lire ni les récupérer.</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans stay sealed until you type the passphrase.</source>
            <translation>Les promesses, accords et plans de vote restent scellés jusqu’à la saisie de la phrase secrète.</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>Créer le registre</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s): four words are easier to keep in mind.</source>
            <translation>
                <numerusform>Prenez au moins %n caractère : quatre mots se retiennent mieux.</numerusform>
                <numerusform>Prenez au moins %n caractères : quatre mots se retiennent mieux.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Ce n’est pas la phrase secrète.</translation>
        </message>
        <message>
            <source>Unlock with this computer's keychain</source>
            <translation>Déverrouiller avec le trousseau de cet ordinateur</translation>
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
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <source>What you wrote in a form is not saved yet.</source>
            <translation>Ce que vous avez écrit dans un formulaire n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <source>Saved. It is sent at the next connection.</source>
            <translation>Enregistré. L’envoi se fera à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>La modification a été annulée.</translation>
        </message>
        <message>
            <source>This change can no longer be undone: it was sent already, or the record is gone.</source>
            <translation>Cette modification ne peut plus être annulée : elle a déjà été envoyée, ou la fiche n’existe plus.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>The deletion was sent already. The record was made again, as a new one.</source>
            <translation>La suppression avait déjà été envoyée. La fiche a été recréée comme nouvelle.</translation>
        </message>
        <message>
            <source>Set a passphrase first, under “Lock of the window”.</source>
            <translation>Définissez d’abord une phrase secrète, sous « Verrouillage de la fenêtre ».</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MeetingNotices</name>
        <message>
            <source>Meetings</source>
            <translation>Entretiens</translation>
        </message>
        <message numerus="yes">
            <source>%n further meeting(s) have changed.</source>
            <translation>
                <numerusform>%n autre entretien a changé.</numerusform>
                <numerusform>%n autres entretiens ont changé.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new request has arrived.</source>
            <translation>Une nouvelle demande est arrivée.</translation>
        </message>
        <message>
            <source>Another time or booth.</source>
            <translation>Autre heure ou autre espace.</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n minute(s).</source>
            <translation>
                <numerusform>Commence dans %n minute.</numerusform>
                <numerusform>Commence dans %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MyTraining</name>
        <message>
            <source>Cancel the booking…</source>
            <translation>Annuler la réservation…</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>Accepter la place proposée</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Enregistrer l’attestation…</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>Enregistrer comme calendrier…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Réservations</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Enregistrer comme calendrier</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>A place is kept for you until %1. After that it goes to the next one on the list.</source>
            <translation>Une place vous est réservée jusqu’au %1. Ensuite elle passe à la personne suivante.</translation>
        </message>
        <message>
            <source>Why there is no place yet: %1.</source>
            <translation>Pourquoi il n’y a pas encore de place : %1.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motif : %1</translation>
        </message>
        <message>
            <source>Message from the trainer, %1:
%2</source>
            <translation>Message du formateur, %1 :
%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::NoteDialog</name>
        <message>
            <source>Draft of a note verbale</source>
            <translation>Projet de note verbale</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <source>Request for support</source>
            <translation>Demande d’appui</translation>
        </message>
        <message>
            <source>Reply to a request</source>
            <translation>Réponse à une demande</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>Reciprocal support</source>
            <translation>Appui réciproque</translation>
        </message>
        <message>
            <source>All Permanent Missions</source>
            <translation>Toutes les Missions permanentes</translation>
        </message>
        <message>
            <source>As the mission files it</source>
            <translation>Tel que la mission le classe</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>Type de note</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>About the candidature of</source>
            <translation>Au sujet de la candidature de</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Texte de la note</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Enregistrer en texte OpenDocument…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>You changed the text by hand. A new draft replaces it.</source>
            <translation>Vous avez modifié le texte à la main. Un nouveau projet le remplace.</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>Rédiger de nouveau</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferNotices</name>
        <message>
            <source>A place is offered to %1 until %2: %3</source>
            <translation>Une place est proposée à %1 jusqu’au %2 : %3</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Une place est proposée</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferedTimes</name>
        <message>
            <source>Free instead; the rest stays as you wrote it</source>
            <translation>Libre à la place ; le reste demeure tel que vous l’avez écrit</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OperationDialog</name>
        <message>
            <source>Copy as new: %1</source>
            <translation>Copier comme nouvelle fiche : %1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>Modifier : %1</translation>
        </message>
        <message>
            <source>Save as a new record</source>
            <translation>Enregistrer comme nouvelle fiche</translation>
        </message>
        <message>
            <source>Save and send again</source>
            <translation>Enregistrer et renvoyer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxCard</name>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modification : %1</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>Suppression : %1</translation>
        </message>
        <message>
            <source>Someone else changed the same values in the meantime.</source>
            <translation>Quelqu’un d’autre a modifié les mêmes valeurs entre-temps.</translation>
        </message>
        <message>
            <source>%1 changed the same values, %2.</source>
            <translation>%1 a modifié les mêmes valeurs, %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The record is no longer open to you. Your text is kept here.</source>
            <translation>La fiche ne vous est plus accessible. Votre texte est conservé ici.</translation>
        </message>
        <message>
            <source>The record was deleted in the meantime. Your text is kept here.</source>
            <translation>La fiche a été supprimée entre-temps. Votre texte est conservé ici.</translation>
        </message>
        <message>
            <source>Waits for an earlier change of the same record.</source>
            <translation>Attend une modification antérieure de la même fiche.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Votre version</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre la leur</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Drop my change</source>
            <translation>Abandonner ma modification</translation>
        </message>
        <message>
            <source>Use what is chosen</source>
            <translation>Utiliser ce qui est choisi</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Copy as new…</source>
            <translation>Copier comme nouvelle…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Someone else changed the record in the meantime. Look at it before you send yours again.</source>
            <translation>Quelqu’un d’autre a modifié l’enregistrement entre-temps. Consultez-le avant de renvoyer le vôtre.</translation>
        </message>
        <message>
            <source>%1 changed the record, %2. Look at it before you send yours again.</source>
            <translation>%1 a modifié l’enregistrement, %2. Consultez-le avant de renvoyer le vôtre.</translation>
        </message>
        <message>
            <source>Send mine again</source>
            <translation>Renvoyer le mien</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxPage</name>
        <message>
            <source>Your changes until the service has confirmed them. Nothing here is lost.</source>
            <translation>Vos modifications jusqu’à leur confirmation par le service. Rien ici n’est perdu.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Tout est envoyé</translation>
        </message>
        <message>
            <source>What you change while offline waits here until the next connection.</source>
            <translation>Ce que vous modifiez hors connexion attend ici la prochaine connexion.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>En attente d’envoi</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutcomeDialog</name>
        <message>
            <source>It took place</source>
            <translation>Il a eu lieu</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translation>Il n’a pas eu lieu</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>What has to follow, one thing a line</source>
            <translation>Suites à donner, une par ligne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Both texts go into your mission's own briefing note.</source>
            <translation>Les deux textes vont dans la note d’information propre à votre mission.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutputButton</name>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>Imprimer ou exporter</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>Enregistrer en texte OpenDocument…</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>Texte OpenDocument (*.odt)</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>Export as workbook…</source>
            <translation>Exporter en classeur…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Classeur (*.xlsx)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PickerEditor</name>
        <message>
            <source>Type the name of a State</source>
            <translation>Saisissez le nom d’un État</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Saisissez pour rechercher</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PlanDialog</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>It names no time that is long enough.</source>
            <translation>Elle n’indique aucun créneau assez long.</translation>
        </message>
        <message>
            <source>No booth is large enough.</source>
            <translation>Aucune cabine n’est assez grande.</translation>
        </message>
        <message>
            <source>No booth is open at its times on this day.</source>
            <translation>Aucune cabine n’est ouverte à ses heures ce jour-là.</translation>
        </message>
        <message>
            <source>Everything that fits is taken at its times.</source>
            <translation>Tout ce qui convient est pris à ses heures.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PrivateEditor</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProfileMenu</name>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>Nouveau profil…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>A profile is one account at one service. Its name:</source>
            <translation>Un profil correspond à un compte auprès d’un service. Son nom :</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProgrammePage</name>
        <message numerus="yes">
            <source>By %n minute(s)…</source>
            <translation>
                <numerusform>De %n minute…</numerusform>
                <numerusform>De %n minutes…</numerusform>
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvel engagement</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>Depuis un fichier de calendrier…</translation>
        </message>
        <message>
            <source>From a calendar file</source>
            <translation>Depuis un fichier de calendrier</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Briefing pack as PDF…</source>
            <translation>Dossier d’information en PDF…</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Dossier d’information</translation>
        </message>
        <message>
            <source>This entry as calendar…</source>
            <translation>Cette entrée en calendrier…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Cancellation of this entry as calendar…</source>
            <translation>Annulation de cette entrée en calendrier…</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>This day as calendar…</source>
            <translation>Cette journée en calendrier…</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Everything as calendar…</source>
            <translation>Tout en calendrier…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Enregistrer comme calendrier</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>Le fichier n’a pas pu être écrit. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Le fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Autre heure</translation>
        </message>
        <message>
            <source>The missions are told of the new times.</source>
            <translation>Les missions sont informées des nouveaux horaires.</translation>
        </message>
        <message>
            <source>Meetings management is asked for the new times; until it agrees, the meetings keep their places.</source>
            <translation>Les nouveaux horaires sont demandés à la gestion des réunions ; jusqu’à son accord, les entretiens gardent leur place.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>It cannot be moved and would be missed in part.</source>
            <translation>Ne peut être déplacé et serait manqué en partie.</translation>
        </message>
        <message>
            <source>The other mission asked for this meeting: tell it of the delay.</source>
            <translation>L’autre mission a demandé cet entretien : prévenez-la du retard.</translation>
        </message>
        <message>
            <source>Whose programme</source>
            <translation>Programme de qui</translation>
        </message>
        <message>
            <source>Running late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>Feuille du jour</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Toutes les missions</translation>
        </message>
        <message>
            <source>Whole delegation</source>
            <translation>Toute la délégation</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Rien ce jour-là.</translation>
        </message>
        <message>
            <source>Record the outcome (R)</source>
            <translation>Consigner le résultat (R)</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Note d’information</translation>
        </message>
        <message>
            <source>Write a briefing note</source>
            <translation>Rédiger une note d’information</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Free on this day</source>
            <translation>Libre ce jour-là</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RadarStrip</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>Marquer comme vu</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since you last looked</source>
            <translation>
                <numerusform>%n changement depuis votre dernière consultation</numerusform>
                <numerusform>%n changements depuis votre dernière consultation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them touch your State</source>
            <translation>
                <numerusform>dont %n touche votre État</numerusform>
                <numerusform>dont %n touchent votre État</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Votre version</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>pas de date</translation>
        </message>
        <message>
            <source>New election: %1</source>
            <translation>Nouvelle élection : %1</translation>
        </message>
        <message>
            <source>Date moved from %2 to %3: %1</source>
            <translation>Date déplacée du %2 au %3 : %1</translation>
        </message>
        <message>
            <source>Now “%2”: %1</source>
            <translation>Désormais « %2 » : %1</translation>
        </message>
        <message>
            <source>New candidature: %1</source>
            <translation>Nouvelle candidature : %1</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>Retirée : %1</translation>
        </message>
        <message>
            <source>Postponed: %1</source>
            <translation>Reportée : %1</translation>
        </message>
        <message>
            <source>Endorsed: %1</source>
            <translation>Appuyée : %1</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>Élu : %1</translation>
        </message>
        <message>
            <source>No longer listed: %1</source>
            <translation>N’est plus sur la liste : %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordActions</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>Modifier (Ctrl+E)</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Supprimer « %1 » ?</translation>
        </message>
        <message>
            <source>The record is deleted for everyone as soon as there is a connection.</source>
            <translation>La fiche sera supprimée pour tout le monde dès qu’il y aura une connexion.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Modifier la demande…</translation>
        </message>
        <message>
            <source>Files a change; the request keeps its place until the change is confirmed.</source>
            <translation>Dépose une modification ; la demande garde sa place jusqu’à la confirmation.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordEditor</name>
        <message>
            <source>New: %1</source>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Enregistrer (Ctrl+S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Fields marked * are needed. Your change is kept here and sent as soon as there is a connection.</source>
            <translation>Les champs marqués * sont obligatoires. Votre modification est conservée ici et envoyée dès qu’il y a une connexion.</translation>
        </message>
        <message>
            <source>Someone else changed this record meanwhile. You can go on: if both changed the same value, you will be asked which one to keep.</source>
            <translation>Quelqu’un d’autre a modifié cette fiche entre-temps. Vous pouvez continuer : si la même valeur a été modifiée des deux côtés, il vous sera demandé laquelle garder.</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>Ce que vous avez écrit n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordView</name>
        <message>
            <source>This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet.</source>
            <translation>Cette fiche n’est pas ici. Elle a peut-être été supprimée, ne vous est peut-être pas accessible ou n’a pas encore été récupérée.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Trancher</translation>
        </message>
        <message>
            <source>Not yet confirmed by the service</source>
            <translation>Pas encore confirmé par le service</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Modifiée : %1</translation>
        </message>
        <message>
            <source>Changed by %1, %2</source>
            <translation>Modifiée par %1, %2</translation>
        </message>
        <message>
            <source>Brought in from a file, %1</source>
            <translation>Repris d’un fichier, %1</translation>
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
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RequestQueue</name>
        <message>
            <source>Requests that wait for a booth</source>
            <translation>Demandes en attente d’une cabine</translation>
        </message>
        <message numerus="yes">
            <source>waits %n hour(s)</source>
            <translation>
                <numerusform>attend depuis %n heure</numerusform>
                <numerusform>attend depuis %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>attend depuis %n jour</numerusform>
                <numerusform>attend depuis %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Rejeter…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RoundForm</name>
        <message>
            <source>Another name that got votes</source>
            <translation>Autre nom ayant obtenu des voix</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Votes for %1</source>
            <translation>Voix pour %1</translation>
        </message>
        <message>
            <source>%1 (not a candidate)</source>
            <translation>%1 (non candidat)</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tour %1</translation>
        </message>
        <message>
            <source>Correction of round %1</source>
            <translation>Correction du tour %1</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>Ce n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero.</source>
            <translation>Un chiffre ne peut pas être négatif.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SearchPopup</name>
        <message>
            <source>Search everything</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>Search in everything, or go to a page</source>
            <translation>Rechercher partout ou aller à une page</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>Enter opens, Esc closes</source>
            <translation>Entrée ouvre, Échap ferme</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Names, places, documents, in any of the six languages. “&gt;” finds commands.</source>
            <translation>Des noms, des lieux, des documents, dans l’une quelconque des six langues. « &gt; » trouve les commandes.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n vacant</numerusform>
                <numerusform>%n vacants</numerusform>
            </translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>à tour de rôle</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n siège</numerusform>
                <numerusform>%n sièges</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1 jusqu’au %2</translation>
        </message>
        <message>
            <source>Candidate: %1</source>
            <translation>Candidat : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n inconnu</numerusform>
                <numerusform>%n inconnus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapPage</name>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>State that looks for a seat</source>
            <translation>État qui cherche un siège</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Première année</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Dernière année</translation>
        </message>
        <message>
            <source>Where could it stand?</source>
            <translation>Où pourrait-il se présenter ?</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Carte des sièges</translation>
        </message>
        <message>
            <source>No terms of this body are recorded here: what is open is not known.</source>
            <translation>Aucun mandat de cet organe n’est enregistré ici : on ignore ce qui est vacant.</translation>
        </message>
        <message>
            <source>The seats of this body are not shared out by regional group.</source>
            <translation>Les sièges de cet organe ne sont pas répartis par groupe régional.</translation>
        </message>
        <message>
            <source>Where could a State stand?</source>
            <translation>Où un État pourrait-il se présenter ?</translation>
        </message>
        <message>
            <source>Where could %1 stand?</source>
            <translation>Où %1 pourrait-il se présenter ?</translation>
        </message>
        <message>
            <source>No opening for its group in these years.</source>
            <translation>Aucune vacance pour son groupe ces années-là.</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Envisageable</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n siège</numerusform>
                <numerusform>%n sièges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rival(s)</source>
            <translation>
                <numerusform>%n concurrent</numerusform>
                <numerusform>%n concurrents</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionDetails</name>
        <message>
            <source>Choose a session to see what it is about and to book a place.</source>
            <translation>Choisissez une séance pour en voir le sujet et réserver une place.</translation>
        </message>
        <message>
            <source>Book a place</source>
            <translation>Réserver une place</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Votre mission</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionFinder</name>
        <message>
            <source>Course, subject, audience</source>
            <translation>Cours, thème, public</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Tous les organisateurs</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>With free places</source>
            <translation>Avec des places libres</translation>
        </message>
        <message>
            <source>Calendar of sessions</source>
            <translation>Calendrier des séances</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>Votre mission</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n réservation</numerusform>
                <numerusform>%n réservations</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the sessions of all days</source>
            <translation>Afficher les séances de tous les jours</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SetEditor</name>
        <message>
            <source>One entry a line</source>
            <translation>Une entrée par ligne</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>Ajouter une langue</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.</source>
            <translation>
                <numerusform>%n de vos modifications n’est pas encore envoyée. Elle reste sur cet ordinateur jusqu’à votre prochaine connexion.</numerusform>
                <numerusform>%n de vos modifications ne sont pas encore envoyées. Elles restent sur cet ordinateur jusqu’à votre prochaine connexion.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was fetched stays on this computer.</source>
            <translation>Ce qui a été récupéré reste sur cet ordinateur.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percentage</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Save them to a file…</source>
            <translation>Les enregistrer dans un fichier…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Fewer pages</source>
            <translation>Moins de pages</translation>
        </message>
        <message>
            <source>More pages</source>
            <translation>Plus de pages</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SignInPage</name>
        <message>
            <source>Welcome to Chancery</source>
            <translation>Bienvenue dans Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of your mission: on this computer, also without a connection.</source>
            <translation>Élections, réunions, formation et guide de votre mission : sur cet ordinateur, même sans connexion.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adresse du service</translation>
        </message>
        <message>
            <source>Paste the token you were given</source>
            <translation>Collez le jeton qui vous a été remis</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Jeton d’accès</translation>
        </message>
        <message>
            <source>Keep the token in a file only I can read, not in the keychain</source>
            <translation>Conserver le jeton dans un fichier que moi seul peux lire, et non dans le trousseau</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Work without signing in</source>
            <translation>Travailler sans se connecter</translation>
        </message>
        <message>
            <source>File with the access token</source>
            <translation>Fichier contenant le jeton d’accès</translation>
        </message>
        <message>
            <source>This file could not be read as a token.</source>
            <translation>Ce fichier n’a pas pu être lu comme un jeton.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>This is not the address of a service. It begins with https://, for example https://chancery.example.org.</source>
            <translation>Ce n’est pas l’adresse d’un service. Elle commence par https://, par exemple https://chancery.example.org.</translation>
        </message>
        <message>
            <source>Paste the access token, or choose the file it is in.</source>
            <translation>Collez le jeton d’accès ou choisissez le fichier qui le contient.</translation>
        </message>
        <message>
            <source>This profile belongs to another account.</source>
            <translation>Ce profil appartient à un autre compte.</translation>
        </message>
        <message>
            <source>Start Chancery with another profile folder for this account.</source>
            <translation>Démarrez Chancery avec un autre dossier de profil pour ce compte.</translation>
        </message>
        <message>
            <source>Check that it was copied whole and has not expired.</source>
            <translation>Vérifiez qu’il a été copié en entier et n’a pas expiré.</translation>
        </message>
        <message>
            <source>Check the address and your connection.</source>
            <translation>Vérifiez l’adresse et votre connexion.</translation>
        </message>
        <message>
            <source>You are signed in, but the keychain did not take the token. Tick the box to keep it in a file, or go on: then Chancery asks again at the next start.</source>
            <translation>Vous êtes connecté, mais le trousseau n’a pas accepté le jeton. Cochez la case pour le conserver dans un fichier, ou continuez : Chancery le redemandera au prochain démarrage.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Have the address of the service and your access token at hand: whoever looks after the service at your mission gives them to you.</source>
            <translation>Ayez à portée de main l’adresse du service et votre jeton d’accès : la personne chargée du service dans votre mission vous les remet.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>An address begins with https:// and has no spaces.</source>
            <translation>Une adresse commence par https:// et ne contient pas d’espace.</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Interrogation de %1…</translation>
        </message>
        <message>
            <source>✓ %1 answers.</source>
            <translation>✓ %1 répond.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::StorageCard</name>
        <message>
            <source>Free space</source>
            <translation>Libérer de l’espace</translation>
        </message>
        <message>
            <source>Storage and diagnostics</source>
            <translation>Stockage et diagnostic</translation>
        </message>
        <message>
            <source>Freeing space removes attachments that can be fetched again, logs of earlier days and damaged files that were replaced. What you wrote stays.</source>
            <translation>La libération d’espace supprime les pièces jointes qui peuvent être récupérées de nouveau, les journaux des jours précédents et les fichiers endommagés qui ont été remplacés. Ce que vous avez écrit reste.</translation>
        </message>
        <message>
            <source>Diagnostics hold versions, settings and counts: no record, no name, no address.</source>
            <translation>Le diagnostic contient des versions, des réglages et des nombres : aucune fiche, aucun nom, aucune adresse.</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Enregistrer le diagnostic…</translation>
        </message>
        <message>
            <source>Records and search: %1. Attachments: %2. Logs: %3.</source>
            <translation>Fiches et recherche : %1. Pièces jointes : %2. Journaux : %3.</translation>
        </message>
        <message>
            <source>Damaged files that were replaced: %1.</source>
            <translation>Fichiers endommagés qui ont été remplacés : %1.</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>Libérer %1</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>%1 libérés.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SyncIndicator</name>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Sync now (F5)</source>
            <translation>Synchroniser maintenant (F5)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TallyPanel</name>
        <message>
            <source>A sum of promises is no result: the ballot is secret.</source>
            <translation>Une somme de promesses n’est pas un résultat : le scrutin est secret.</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Premier tour</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Tours suivants</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Compétition</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Members expected to vote</source>
            <translation>Membres dont le vote est attendu</translation>
        </message>
        <message>
            <source>Trust in spoken promises</source>
            <translation>Confiance dans les promesses orales</translation>
        </message>
        <message>
            <source>Write down a pledge first; here it is counted.</source>
            <translation>Notez d’abord une promesse ; elle est comptée ici.</translation>
        </message>
        <message>
            <source>%1 votes are missing to the majority of %2.</source>
            <translation>Il manque %1 voix pour la majorité de %2.</translation>
        </message>
        <message>
            <source>Enough for the majority of %1, if every promise holds.</source>
            <translation>Suffisant pour la majorité de %1, si toutes les promesses tiennent.</translation>
        </message>
        <message>
            <source>Expected value: %1</source>
            <translation>Valeur attendue : %1</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Fermes</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probables</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>Incertaines</translation>
        </message>
        <message>
            <source>Asked, no answer</source>
            <translation>Sollicité, sans réponse</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>Rien de connu</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>Rechercher partout (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainerDesk</name>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Liste d’attente</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <source>Offer a place…</source>
            <translation>Proposer une place…</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Présent en partie</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Save the sign-in sheet…</source>
            <translation>Enregistrer la feuille de présence…</translation>
        </message>
        <message>
            <source>Save the certificates…</source>
            <translation>Enregistrer les attestations…</translation>
        </message>
        <message>
            <source>Message to participants…</source>
            <translation>Message aux participants…</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Écrire un courriel</translation>
        </message>
        <message>
            <source>Open coaching hours…</source>
            <translation>Ouvrir des heures d’accompagnement…</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>Nobody is booked yet</source>
            <translation>Personne n’a encore réservé</translation>
        </message>
        <message>
            <source>Whoever asks for a place in this session appears here.</source>
            <translation>Toute personne qui demande une place dans cette session apparaît ici.</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingPage</name>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>My training</source>
            <translation>Mes formations</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Accompagnement individuel</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Calendrier des formations</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingStatistics</name>
        <message>
            <source>Everybody who attended, also in part. A person is counted once in each line.</source>
            <translation>Toutes les personnes présentes, même en partie. Chacune est comptée une fois par ligne.</translation>
        </message>
        <message>
            <source>Members of your mission who attended, also in part. A person is counted once in each line.</source>
            <translation>Membres de votre mission présents, même en partie. Chacun est compté une fois par ligne.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Type de cours</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>People trained</source>
            <translation>Personnes formées</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::YearCalendar</name>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Année suivante</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ZoneEditor</name>
        <message>
            <source>Type the name of a city</source>
            <translation>Tapez le nom d’une ville</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>First ballot</source>
            <translation>Premier tour</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Scrutin limité</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Scrutin libre</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Scrutin spécial entre ex æquo</translation>
        </message>
        <message>
            <source>General Assembly</source>
            <translation>Assemblée générale</translation>
        </message>
        <message>
            <source>Security Council</source>
            <translation>Conseil de sécurité</translation>
        </message>
        <message>
            <source>Economic and Social Council</source>
            <translation>Conseil économique et social</translation>
        </message>
        <message>
            <source>Meeting of States parties</source>
            <translation>Réunion des États parties</translation>
        </message>
        <message>
            <source>Other organ</source>
            <translation>Autre organe</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>Officiel</translation>
        </message>
        <message>
            <source>Principal organ</source>
            <translation>Organe principal</translation>
        </message>
        <message>
            <source>Subsidiary body</source>
            <translation>Organe subsidiaire</translation>
        </message>
        <message>
            <source>Body of experts</source>
            <translation>Organe d’experts</translation>
        </message>
        <message>
            <source>Court or tribunal</source>
            <translation>Cour ou tribunal</translation>
        </message>
        <message>
            <source>Treaty body</source>
            <translation>Organe conventionnel</translation>
        </message>
        <message>
            <source>Executive board</source>
            <translation>Conseil d’administration</translation>
        </message>
        <message>
            <source>Office held by one person</source>
            <translation>Fonction exercée par une seule personne</translation>
        </message>
        <message>
            <source>Body of a related organization</source>
            <translation>Organe d’une organisation apparentée</translation>
        </message>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>President of the General Assembly</source>
            <translation>Président de l’Assemblée générale</translation>
        </message>
        <message>
            <source>President of the Economic and Social Council</source>
            <translation>Président du Conseil économique et social</translation>
        </message>
        <message>
            <source>Human Rights Council</source>
            <translation>Conseil des droits de l’homme</translation>
        </message>
        <message>
            <source>President of the Human Rights Council</source>
            <translation>Président du Conseil des droits de l’homme</translation>
        </message>
        <message>
            <source>Contributors among themselves</source>
            <translation>Contributeurs entre eux</translation>
        </message>
        <message>
            <source>Council of FAO</source>
            <translation>Conseil de la FAO</translation>
        </message>
        <message>
            <source>UN-Habitat Assembly</source>
            <translation>Assemblée d’ONU-Habitat</translation>
        </message>
        <message>
            <source>United Nations Environment Assembly</source>
            <translation>Assemblée des Nations Unies pour l’environnement</translation>
        </message>
        <message>
            <source>Assembly of the International Seabed Authority</source>
            <translation>Assemblée de l’Autorité internationale des fonds marins</translation>
        </message>
        <message>
            <source>Assembly of States Parties to the Rome Statute</source>
            <translation>Assemblée des États parties au Statut de Rome</translation>
        </message>
        <message>
            <source>Conference of the States Parties to the Chemical Weapons Convention</source>
            <translation>Conférence des États parties à la Convention sur les armes chimiques</translation>
        </message>
        <message>
            <source>Two thirds of members present and voting</source>
            <translation>Deux tiers des membres présents et votants</translation>
        </message>
        <message>
            <source>Majority of members present and voting</source>
            <translation>Majorité des membres présents et votants</translation>
        </message>
        <message>
            <source>Absolute majority of all members</source>
            <translation>Majorité absolue de tous les membres</translation>
        </message>
        <message>
            <source>Absolute majority in the General Assembly and in the Security Council</source>
            <translation>Majorité absolue à l’Assemblée générale et au Conseil de sécurité</translation>
        </message>
        <message>
            <source>Two thirds present and voting, including a majority of all States parties</source>
            <translation>Deux tiers des présents et votants, comprenant une majorité de tous les États parties</translation>
        </message>
        <message>
            <source>Nominated by one organ, elected by another</source>
            <translation>Présentés par un organe, élus par un autre</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>Nommés sans scrutin</translation>
        </message>
        <message>
            <source>Always by ballot</source>
            <translation>Toujours au scrutin</translation>
        </message>
        <message>
            <source>By ballot if contested or requested</source>
            <translation>Au scrutin en cas de concurrence ou sur demande</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Nomination</translation>
        </message>
        <message>
            <source>May be re-elected</source>
            <translation>Rééligible</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election</source>
            <translation>Non immédiatement rééligible</translation>
        </message>
        <message>
            <source>Limited number of consecutive terms</source>
            <translation>Nombre limité de mandats consécutifs</translation>
        </message>
        <message>
            <source>May be re-elected once</source>
            <translation>Rééligible une fois</translation>
        </message>
        <message>
            <source>Not eligible for re-election</source>
            <translation>Non rééligible</translation>
        </message>
        <message>
            <source>Not stated here</source>
            <translation>Non précisé ici</translation>
        </message>
        <message>
            <source>1 January after the election</source>
            <translation>1er janvier suivant l’élection</translation>
        </message>
        <message>
            <source>A fixed day of the year</source>
            <translation>Un jour fixe de l’année</translation>
        </message>
        <message>
            <source>First meeting of a session</source>
            <translation>Première séance d’une session</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Annoncée</translation>
        </message>
        <message>
            <source>Notified in writing</source>
            <translation>Notifiée par écrit</translation>
        </message>
        <message>
            <source>On the list of candidates</source>
            <translation>Sur la liste des candidats</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation>Sur le bulletin de vote</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Élu</translation>
        </message>
        <message>
            <source>Not elected</source>
            <translation>Non élu</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Postponed to a later term</source>
            <translation>Reportée à un mandat ultérieur</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Caduque</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>Archive of past elections</source>
            <translation>Archives des élections passées</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Non décidé</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>Acclamation</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>Scrutin</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Balloting</source>
            <translation>Scrutin en cours</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidée</translation>
        </message>
        <message>
            <source>Seats left open</source>
            <translation>Sièges restés vacants</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Reportée</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Regular election</source>
            <translation>Élection ordinaire</translation>
        </message>
        <message>
            <source>By-election for an unexpired term</source>
            <translation>Élection partielle pour un mandat en cours</translation>
        </message>
        <message>
            <source>First election of a new body</source>
            <translation>Première élection d’un nouvel organe</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programmée</translation>
        </message>
        <message>
            <source>Nominations open</source>
            <translation>Candidatures ouvertes</translation>
        </message>
        <message>
            <source>List published</source>
            <translation>Liste publiée</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Conclue</translation>
        </message>
        <message>
            <source>Every count known</source>
            <translation>Tous les décomptes connus</translation>
        </message>
        <message>
            <source>Some counts known</source>
            <translation>Décomptes partiellement connus</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>Décomptes inconnus</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Groupe régional</translation>
        </message>
        <message>
            <source>African Union</source>
            <translation>Union africaine</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>Autre organisation</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>Appuyée</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Noted and deferred</source>
            <translation>Notée et reportée</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Contestée</translation>
        </message>
        <message>
            <source>Full term</source>
            <translation>Mandat complet</translation>
        </message>
        <message>
            <source>Rest of another member's term</source>
            <translation>Fin du mandat d’un autre membre</translation>
        </message>
        <message>
            <source>First or transitional term of another length</source>
            <translation>Premier mandat ou mandat transitoire d’une autre durée</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>Démission</translation>
        </message>
        <message>
            <source>Rotation within the group</source>
            <translation>Roulement au sein du groupe</translation>
        </message>
        <message>
            <source>Withdrew</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Décès</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivée</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interprétation</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Drapeaux</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>Visioconférence</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Step-free access</source>
            <translation>Accès de plain-pied</translation>
        </message>
        <message>
            <source>Head of State</source>
            <translation>Chef d’État</translation>
        </message>
        <message>
            <source>Head of Government</source>
            <translation>Chef de gouvernement</translation>
        </message>
        <message>
            <source>Vice-President</source>
            <translation>Vice-Président</translation>
        </message>
        <message>
            <source>Crown Prince or Crown Princess</source>
            <translation>Prince héritier ou princesse héritière</translation>
        </message>
        <message>
            <source>Deputy Prime Minister</source>
            <translation>Vice-Premier Ministre</translation>
        </message>
        <message>
            <source>Minister for Foreign Affairs</source>
            <translation>Ministre des affaires étrangères</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>Ministre</translation>
        </message>
        <message>
            <source>Vice-Minister or State Secretary</source>
            <translation>Vice-ministre ou secrétaire d’État</translation>
        </message>
        <message>
            <source>Permanent Representative</source>
            <translation>Représentant permanent</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Expert</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise</translation>
        </message>
        <message>
            <source>Held for the mission</source>
            <translation>Retenue pour la mission</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>A eu lieu</translation>
        </message>
        <message>
            <source>Did not take place</source>
            <translation>N’a pas eu lieu</translation>
        </message>
        <message>
            <source>Declined by the other side</source>
            <translation>Déclinée par l’autre partie</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Sans réponse à ce jour</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Another time proposed</source>
            <translation>Autre horaire proposé</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Short encounter</source>
            <translation>Bref entretien</translation>
        </message>
        <message>
            <source>Courtesy call</source>
            <translation>Visite de courtoisie</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Mission demandeuse</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Autre mission</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Aucune des deux</translation>
        </message>
        <message>
            <source>No press</source>
            <translation>Sans presse</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Photographie</translation>
        </message>
        <message>
            <source>Press present</source>
            <translation>En présence de la presse</translation>
        </message>
        <message>
            <source>Plenary hall</source>
            <translation>Salle plénière</translation>
        </message>
        <message>
            <source>Council chamber</source>
            <translation>Salle de conseil</translation>
        </message>
        <message>
            <source>Conference room</source>
            <translation>Salle de conférence</translation>
        </message>
        <message>
            <source>Area with bilateral booths</source>
            <translation>Zone d’espaces bilatéraux</translation>
        </message>
        <message>
            <source>Lounge</source>
            <translation>Salon</translation>
        </message>
        <message>
            <source>Auditorium</source>
            <translation>Auditorium</translation>
        </message>
        <message>
            <source>Training room</source>
            <translation>Salle de formation</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <source>Official record</source>
            <translation>Document officiel</translation>
        </message>
        <message>
            <source>Well documented</source>
            <translation>Bien documenté</translation>
        </message>
        <message>
            <source>One source or general knowledge</source>
            <translation>Une seule source ou notoriété publique</translation>
        </message>
        <message>
            <source>Uncertain, please verify</source>
            <translation>Incertain, à vérifier</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact</source>
            <translation>Démonstration seulement, non factuel</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>États d’Afrique</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>États d’Asie et du Pacifique</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>États d’Europe orientale</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>États d’Amérique latine et des Caraïbes</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>États d’Europe occidentale et autres États</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>État Membre</translation>
        </message>
        <message>
            <source>Observer State</source>
            <translation>État observateur</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandée</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Réservée</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>Sur liste d’attente</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>Une place est proposée</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>Séance annulée</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>Présence partielle</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Dag Hammarskjöld Library</source>
            <translation>Bibliothèque Dag Hammarskjöld</translation>
        </message>
        <message>
            <source>UNITAR</source>
            <translation>UNITAR</translation>
        </message>
        <message>
            <source>UNITAR and the Library together</source>
            <translation>L’UNITAR et la Bibliothèque conjointement</translation>
        </message>
        <message>
            <source>Information and communications technology service</source>
            <translation>Service de l’informatique et des communications</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Individual coaching</source>
            <translation>Accompagnement individuel</translation>
        </message>
        <message>
            <source>Programme for a small group</source>
            <translation>Programme pour un petit groupe</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>Apprentissage en ligne</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Séance d’information</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En présentiel</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>In person or online</source>
            <translation>En présentiel ou en ligne</translation>
        </message>
        <message>
            <source>Open: first come, first served</source>
            <translation>Libre : dans l’ordre des demandes</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>Sur approbation</translation>
        </message>
        <message>
            <source>By application and selection</source>
            <translation>Sur candidature et sélection</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Achevée</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>One side has voted</source>
            <translation>Un côté a voté</translation>
        </message>
        <message>
            <source>Both have voted</source>
            <translation>Les deux ont voté</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Caduc</translation>
        </message>
        <message>
            <source>Promised to us</source>
            <translation>Promis à nous</translation>
        </message>
        <message>
            <source>Promised by us</source>
            <translation>Promis par nous</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Note verbale</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Word of the capital</source>
            <translation>Parole de la capitale</translation>
        </message>
        <message>
            <source>Word of the ambassador</source>
            <translation>Parole de l’ambassadeur</translation>
        </message>
        <message>
            <source>Word of a delegate</source>
            <translation>Parole d’un délégué</translation>
        </message>
        <message>
            <source>Hearsay</source>
            <translation>Ouï-dire</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Tous les tours</translation>
        </message>
        <message>
            <source>First round only</source>
            <translation>Premier tour seulement</translation>
        </message>
        <message>
            <source>When the first choice is out</source>
            <translation>Quand le premier choix est éliminé</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Sollicité</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>Reconfirmed</source>
            <translation>Reconfirmé</translation>
        </message>
        <message>
            <source>Wavering</source>
            <translation>Hésitant</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Libéré</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>Premier tour</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>Tours suivants</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>It was right</source>
            <translation>C’était exact</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>Quelque chose est faux</translation>
        </message>
        <message>
            <source>It is out of date</source>
            <translation>C’est périmé</translation>
        </message>
        <message>
            <source>I did not understand it</source>
            <translation>Je n’ai pas compris</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Discours</translation>
        </message>
        <message>
            <source>Plenary or committee</source>
            <translation>Plénière ou commission</translation>
        </message>
        <message>
            <source>Other meeting</source>
            <translation>Autre réunion</translation>
        </message>
        <message>
            <source>Reception or meal</source>
            <translation>Réception ou repas</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Déplacement</translation>
        </message>
        <message>
            <source>For approval by the head of mission</source>
            <translation>À approuver par le chef de mission</translation>
        </message>
        <message>
            <source>No place is free</source>
            <translation>Aucune place n’est libre</translation>
        </message>
        <message>
            <source>Not everybody of the group has asked or been approved</source>
            <translation>Tout le groupe n’a pas encore demandé ou obtenu l’accord</translation>
        </message>
        <message>
            <source>Fewer places are free than the group needs</source>
            <translation>Il y a moins de places libres que le groupe n’en a besoin</translation>
        </message>
        <message>
            <source>The mission has as many places as one mission may have</source>
            <translation>La mission a déjà le nombre maximal de places pour une mission</translation>
        </message>
        <message>
            <source>The person has a place elsewhere at the same time</source>
            <translation>La personne a une place ailleurs au même moment</translation>
        </message>
        <message>
            <source>An offered place was not taken in time</source>
            <translation>Une place proposée n’a pas été acceptée à temps</translation>
        </message>
        <message>
            <source>The session has begun</source>
            <translation>La séance a commencé</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Période du</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Période au</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Annoncée le</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Notifiée par écrit le</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Cote du document</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Langue de la note</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Document contenant les engagements volontaires</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Page de campagne</translation>
        </message>
    </context>
    <context>
        <name>Collection</name>
        <message>
            <source>Ballot rounds</source>
            <translation>Tours de scrutin</translation>
        </message>
        <message>
            <source>Ballot round</source>
            <translation>Tour de scrutin</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Organes</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>Candidatures</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <source>Contests</source>
            <translation>Compétitions</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Compétition</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Élections</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Élection</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Appuis</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>Appui</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>Mandats</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Espaces</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Dignitaries</source>
            <translation>Personnalités</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Personnalité</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>Demandes de réunion</translation>
        </message>
        <message>
            <source>Meeting request</source>
            <translation>Demande de réunion</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Lieux de réunion</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu de réunion</translation>
        </message>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Réservations</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Réservation</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances de formation</translation>
        </message>
        <message>
            <source>Reciprocal deals</source>
            <translation>Accords de réciprocité</translation>
        </message>
        <message>
            <source>Reciprocal deal</source>
            <translation>Accord de réciprocité</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>Promesses de voix</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>Promesse de voix</translation>
        </message>
        <message>
            <source>Vote plans</source>
            <translation>Plans de vote</translation>
        </message>
        <message>
            <source>Vote plan</source>
            <translation>Plan de vote</translation>
        </message>
        <message>
            <source>Reports on the guide</source>
            <translation>Signalements sur le guide</translation>
        </message>
        <message>
            <source>Report on the guide</source>
            <translation>Signalement sur le guide</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>Notes d’information</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>Note d’information</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Occupied booths</source>
            <translation>Espaces occupés</translation>
        </message>
        <message>
            <source>Occupied booth</source>
            <translation>Espace occupé</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Séance de formation</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Synchronisation</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>Enregistrer la liste sous…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Se déconnecter…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Annuler la dernière modification</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Trouver une commande</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans une fenêtre séparée</translation>
        </message>
        <message>
            <source>Columns and groups…</source>
            <translation>Colonnes et groupes…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Travailler hors connexion</translation>
        </message>
        <message>
            <source>What needs your attention</source>
            <translation>Ce qui demande votre attention</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>Guide de cette page</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>Qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Enregistrer le diagnostic…</translation>
        </message>
        <message>
            <source>About Chancery</source>
            <translation>À propos de Chancery</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Verrouiller la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Enregistrer le diagnostic</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>langue : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Non disponible</translation>
        </message>
    </context>
    <context>
        <name>ElectionPaper</name>
        <message>
            <source>Round %1</source>
            <translation>Tour %1</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>Appuis</translation>
        </message>
        <message>
            <source>Earlier terms</source>
            <translation>Mandats antérieurs</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>Membres au %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Term: %1 to %2</source>
            <translation>Mandat : du %1 au %2</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Élections</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Élection</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Own State</source>
            <translation>Propre État</translation>
        </message>
        <message numerus="yes">
            <source>Write at most %n name(s).</source>
            <translation>
                <numerusform>Inscrivez au plus %n nom.</numerusform>
                <numerusform>Inscrivez au plus %n noms.</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank paper counts as an abstention. A paper with more names than allowed is invalid.</source>
            <translation>Un bulletin blanc vaut abstention. Un bulletin portant plus de noms que permis est nul.</translation>
        </message>
        <message>
            <source>Only States of these groups may be named; votes for others make the paper invalid.</source>
            <translation>Seuls des États de ces groupes peuvent être inscrits ; tout autre nom rend le bulletin nul.</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidats</translation>
        </message>
        <message>
            <source>Names to write (instruction):</source>
            <translation>Noms à inscrire (instruction) :</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service cannot be reached.</source>
            <translation>Le service est injoignable.</translation>
        </message>
        <message>
            <source>Your work is kept here and is sent as soon as there is a connection.</source>
            <translation>Votre travail est conservé ici et sera envoyé dès qu’il y aura une connexion.</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>Le service n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>Chancery tries again by itself.</source>
            <translation>Chancery réessaie de lui-même.</translation>
        </message>
        <message>
            <source>Something else answered in place of the service.</source>
            <translation>Autre chose a répondu à la place du service.</translation>
        </message>
        <message>
            <source>Open a web browser to sign in to this network, and check the address.</source>
            <translation>Ouvrez un navigateur pour vous connecter à ce réseau et vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>The identity of the service could not be confirmed.</source>
            <translation>L’identité du service n’a pas pu être confirmée.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer, or ask your service desk.</source>
            <translation>Rien n’a été envoyé. Vérifiez la date de cet ordinateur ou consultez votre service d’assistance.</translation>
        </message>
        <message>
            <source>The service is not available at the moment.</source>
            <translation>Le service n’est pas disponible pour le moment.</translation>
        </message>
        <message>
            <source>The service received too many requests.</source>
            <translation>Le service a reçu trop de requêtes.</translation>
        </message>
        <message>
            <source>The service does not accept your access token.</source>
            <translation>Le service n’accepte pas votre jeton d’accès.</translation>
        </message>
        <message>
            <source>Sign in again. Nothing that waits to be sent is lost.</source>
            <translation>Reconnectez-vous. Rien de ce qui attend d’être envoyé n’est perdu.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Votre rôle ne le permet pas.</translation>
        </message>
        <message>
            <source>Ask the administrator of your mission if it should.</source>
            <translation>S’il devrait le permettre, adressez-vous à l’administrateur de votre mission.</translation>
        </message>
        <message>
            <source>This version of Chancery is too old for the service.</source>
            <translation>Cette version de Chancery est trop ancienne pour le service.</translation>
        </message>
        <message>
            <source>Update Chancery. You can go on reading, and your work is kept.</source>
            <translation>Mettez Chancery à jour. Vous pouvez continuer à lire et votre travail est conservé.</translation>
        </message>
        <message>
            <source>What is kept here no longer continues what the service has.</source>
            <translation>Ce qui est conservé ici n’est plus dans la continuité de ce que détient le service.</translation>
        </message>
        <message>
            <source>Chancery fetches everything anew; your own work stays.</source>
            <translation>Chancery récupère tout à nouveau ; votre propre travail reste.</translation>
        </message>
        <message>
            <source>This was not found.</source>
            <translation>Cet élément est introuvable.</translation>
        </message>
        <message>
            <source>It may have been deleted, or it may not be open to you.</source>
            <translation>Il a peut-être été supprimé ou ne vous est peut-être pas accessible.</translation>
        </message>
        <message>
            <source>This record was deleted.</source>
            <translation>Cette fiche a été supprimée.</translation>
        </message>
        <message>
            <source>You can copy your text into a new one.</source>
            <translation>Vous pouvez copier votre texte dans une nouvelle fiche.</translation>
        </message>
        <message>
            <source>Someone else changed this record at the same time.</source>
            <translation>Quelqu’un d’autre a modifié cette fiche en même temps.</translation>
        </message>
        <message>
            <source>Compare both versions and choose.</source>
            <translation>Comparez les deux versions et choisissez.</translation>
        </message>
        <message>
            <source>Something in this record is not right yet.</source>
            <translation>Quelque chose dans cette fiche n’est pas encore correct.</translation>
        </message>
        <message>
            <source>See the remarks beside the fields.</source>
            <translation>Voyez les remarques à côté des champs.</translation>
        </message>
        <message>
            <source>There is no place left.</source>
            <translation>Il ne reste plus de place.</translation>
        </message>
        <message>
            <source>Choose another time or join the waiting list.</source>
            <translation>Choisissez un autre horaire ou inscrivez-vous sur la liste d’attente.</translation>
        </message>
        <message>
            <source>This is larger than the service accepts.</source>
            <translation>Ceci dépasse la taille acceptée par le service.</translation>
        </message>
        <message>
            <source>Shorten the text or attach a smaller file.</source>
            <translation>Raccourcissez le texte ou joignez un fichier plus petit.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>Free some space and save again; your text is still in the form.</source>
            <translation>Libérez de l’espace et enregistrez de nouveau ; votre texte est toujours dans le formulaire.</translation>
        </message>
        <message>
            <source>The folder of your profile cannot be written to.</source>
            <translation>Impossible d’écrire dans le dossier de votre profil.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder.</source>
            <translation>Vérifiez ses droits d’accès ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The data of your profile is damaged.</source>
            <translation>Les données de votre profil sont endommagées.</translation>
        </message>
        <message>
            <source>Recovery sets the damaged file aside, saves your unsent work and fetches the rest again.</source>
            <translation>La récupération met de côté le fichier endommagé, sauvegarde votre travail non envoyé et récupère le reste.</translation>
        </message>
        <message>
            <source>This profile was made by a newer version of Chancery.</source>
            <translation>Ce profil a été créé par une version plus récente de Chancery.</translation>
        </message>
        <message>
            <source>Update Chancery to open it; nothing in it was changed.</source>
            <translation>Mettez Chancery à jour pour l’ouvrir ; rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>This profile is already open in another Chancery.</source>
            <translation>Ce profil est déjà ouvert dans un autre Chancery.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Utilisez la fenêtre ouverte ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>Your profile could not be read or written.</source>
            <translation>Votre profil n’a pas pu être lu ou écrit.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask your service desk.</source>
            <translation>Réessayez ; si cela persiste, consultez votre service d’assistance.</translation>
        </message>
        <message>
            <source>The service gave an answer that Chancery does not understand.</source>
            <translation>Le service a donné une réponse que Chancery ne comprend pas.</translation>
        </message>
        <message>
            <source>Nothing was stored. Check the address, or ask your service desk.</source>
            <translation>Rien n’a été enregistré. Vérifiez l’adresse ou consultez votre service d’assistance.</translation>
        </message>
        <message>
            <source>Chancery made a mistake.</source>
            <translation>Chancery a commis une erreur.</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this to your service desk.</source>
            <translation>Votre travail est conservé. Veuillez le signaler à votre service d’assistance.</translation>
        </message>
        <message numerus="yes">
            <source>Chancery tries again in %n second(s).</source>
            <translation>
                <numerusform>Chancery réessaie dans %n seconde.</numerusform>
                <numerusform>Chancery réessaie dans %n secondes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Élu</translation>
        </message>
        <message>
            <source>Was a candidate</source>
            <translation>Était candidat</translation>
        </message>
        <message>
            <source>Seen in a source</source>
            <translation>Vu dans une source</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Compétition</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>Numéro du tour</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Place in the series of three</source>
            <translation>Rang dans la série de trois</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Ballot papers</source>
            <translation>Bulletins de vote</translation>
        </message>
        <message>
            <source>Invalid ballots</source>
            <translation>Bulletins nuls</translation>
        </message>
        <message>
            <source>Valid ballots</source>
            <translation>Bulletins valables</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Abstentions</translation>
        </message>
        <message>
            <source>Members present and voting</source>
            <translation>Membres présents et votants</translation>
        </message>
        <message>
            <source>Required majority</source>
            <translation>Majorité requise</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>Confirmé le</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Regional groups</source>
            <translation>Groupes régionaux</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <source>Rotating seat</source>
            <translation>Siège tournant</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>Type d’organe</translation>
        </message>
        <message>
            <source>Who is elected</source>
            <translation>Qui est élu</translation>
        </message>
        <message>
            <source>Elected by</source>
            <translation>Élu par</translation>
        </message>
        <message>
            <source>Parent body</source>
            <translation>Organe de rattachement</translation>
        </message>
        <message>
            <source>Seats in all</source>
            <translation>Nombre total de sièges</translation>
        </message>
        <message>
            <source>Distribution of seats</source>
            <translation>Répartition des sièges</translation>
        </message>
        <message>
            <source>Term in years</source>
            <translation>Durée du mandat (années)</translation>
        </message>
        <message>
            <source>Terms begin</source>
            <translation>Début des mandats</translation>
        </message>
        <message>
            <source>Day of the year on which terms begin</source>
            <translation>Jour de l’année où commencent les mandats</translation>
        </message>
        <message>
            <source>Re-election</source>
            <translation>Réélection</translation>
        </message>
        <message>
            <source>Consecutive terms allowed</source>
            <translation>Mandats consécutifs autorisés</translation>
        </message>
        <message>
            <source>Note on re-election</source>
            <translation>Note sur la réélection</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Majorité</translation>
        </message>
        <message>
            <source>Way of electing</source>
            <translation>Mode d’élection</translation>
        </message>
        <message>
            <source>Note on the way of electing</source>
            <translation>Note sur le mode d’élection</translation>
        </message>
        <message>
            <source>Formal nominations</source>
            <translation>Présentation officielle des candidatures</translation>
        </message>
        <message>
            <source>Nominations close (days before the election)</source>
            <translation>Clôture des candidatures (jours avant l’élection)</translation>
        </message>
        <message>
            <source>No two nationals of one State</source>
            <translation>Pas deux ressortissants d’un même État</translation>
        </message>
        <message>
            <source>Elections are held</source>
            <translation>Tenue des élections</translation>
        </message>
        <message>
            <source>Rules in brief</source>
            <translation>Règles en bref</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base juridique</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Organe</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Élection</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>Période du</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>Période au</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>Motif du statut</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>Annoncée le</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>Notifiée par écrit le</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Note verbale</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <source>Withdrawn after round</source>
            <translation>Retirée après le tour</translation>
        </message>
        <message>
            <source>Holds the seat now</source>
            <translation>Occupe actuellement le siège</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>Cote du document</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Langue de la note</translation>
        </message>
        <message>
            <source>Previous terms</source>
            <translation>Mandats antérieurs</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>Document contenant les engagements volontaires</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>Page de campagne</translation>
        </message>
        <message>
            <source>Contact at the mission</source>
            <translation>Contact à la mission</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observations</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Saisie par</translation>
        </message>
        <message>
            <source>Date of the note</source>
            <translation>Date de la note</translation>
        </message>
        <message>
            <source>After round</source>
            <translation>Après le tour</translation>
        </message>
        <message>
            <source>New period from</source>
            <translation>Nouvelle période du</translation>
        </message>
        <message>
            <source>New period to</source>
            <translation>Nouvelle période au</translation>
        </message>
        <message>
            <source>Names allowed on a ballot paper</source>
            <translation>Noms autorisés par bulletin</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Mode de décision</translation>
        </message>
        <message>
            <source>Ballot requested by</source>
            <translation>Scrutin demandé par</translation>
        </message>
        <message>
            <source>Members entitled to vote</source>
            <translation>Membres ayant le droit de vote</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Kind of election</source>
            <translation>Type d’élection</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Date as far as it is known</source>
            <translation>Date, autant qu’on la connaisse</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Commence à</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Document symbols</source>
            <translation>Cotes des documents</translation>
        </message>
        <message>
            <source>Seats to fill</source>
            <translation>Sièges à pourvoir</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Mandat du</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>Mandat au</translation>
        </message>
        <message>
            <source>End of the unexpired term</source>
            <translation>Fin du mandat en cours</translation>
        </message>
        <message>
            <source>Members of the electing organ</source>
            <translation>Membres de l’organe électeur</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Scrutin secret</translation>
        </message>
        <message>
            <source>Certainty of the date</source>
            <translation>Fiabilité de la date</translation>
        </message>
        <message>
            <source>Vote counts</source>
            <translation>Décompte des voix</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Groupe régional</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Valid for the election</source>
            <translation>Valable pour l’élection</translation>
        </message>
        <message>
            <source>Recorded by the mission of</source>
            <translation>Enregistré par la mission de</translation>
        </message>
        <message>
            <source>Name at the time</source>
            <translation>Nom à l’époque</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>Type de mandat</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>Fin anticipée</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Terminé le</translation>
        </message>
        <message>
            <source>Takes over from</source>
            <translation>Succède à</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Type de média</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Taille (octets)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Name in links</source>
            <translation>Nom dans les liens</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Chapitre</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Partie de</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Note of the review</source>
            <translation>Note de révision</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lieu de réunion</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Équipement</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Indisponibilités</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>N’est plus utilisé</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Departs</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>Mission demandeuse</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>Autre mission</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>Motif de la décision</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>Soumise le</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>Décidée le</translation>
        </message>
        <message>
            <source>Answer of the other side</source>
            <translation>Réponse de l’autre partie</translation>
        </message>
        <message>
            <source>Reason of the other side</source>
            <translation>Motif de l’autre partie</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Proposed from</source>
            <translation>Début proposé</translation>
        </message>
        <message>
            <source>Proposed to</source>
            <translation>Fin proposée</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>Horaires souhaités</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>Durée (minutes)</translation>
        </message>
        <message>
            <source>Our principal</source>
            <translation>Notre représentant principal</translation>
        </message>
        <message>
            <source>Person to be met</source>
            <translation>Personne à rencontrer</translation>
        </message>
        <message>
            <source>Rank on the other side</source>
            <translation>Rang de l’autre côté</translation>
        </message>
        <message>
            <source>Persons on the other side</source>
            <translation>Personnes de l’autre côté</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Interpretation between</source>
            <translation>Interprétation entre</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>Autres besoins</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Se termine à</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Retenu jusqu’au</translation>
        </message>
        <message>
            <source>Changes the request</source>
            <translation>Modifie la demande</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>Jours de la semaine</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fermeture</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Kind of venue</source>
            <translation>Type de lieu</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Certainty of the capacity</source>
            <translation>Fiabilité de la capacité</translation>
        </message>
        <message>
            <source>Interpretation booths</source>
            <translation>Cabines d’interprétation</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Utilisé pour</translation>
        </message>
        <message>
            <source>Accepts bilateral requests</source>
            <translation>Accepte les demandes bilatérales</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Heures d’ouverture</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Fermé le</translation>
        </message>
        <message>
            <source>Length of a slot (minutes)</source>
            <translation>Durée d’un créneau (minutes)</translation>
        </message>
        <message>
            <source>Shortest notice (hours)</source>
            <translation>Préavis minimal (heures)</translation>
        </message>
        <message>
            <source>Earliest request (days ahead)</source>
            <translation>Demande au plus tôt (jours à l’avance)</translation>
        </message>
        <message>
            <source>Released when unused after (minutes)</source>
            <translation>Libéré s’il n’est pas utilisé après (minutes)</translation>
        </message>
        <message>
            <source>Meetings a mission may have in a day</source>
            <translation>Réunions par mission et par jour</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Note on the sources</source>
            <translation>Note sur les sources</translation>
        </message>
        <message>
            <source>Formal name</source>
            <translation>Nom officiel</translation>
        </message>
        <message>
            <source>Article of the name</source>
            <translation>Article du nom</translation>
        </message>
        <message>
            <source>Name in ISO 3166</source>
            <translation>Nom dans l’ISO 3166</translation>
        </message>
        <message>
            <source>Code of two letters</source>
            <translation>Code à deux lettres</translation>
        </message>
        <message>
            <source>Numeric code</source>
            <translation>Code numérique</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Note on the group</source>
            <translation>Note sur le groupe</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Admis le</translation>
        </message>
        <message>
            <source>Original member</source>
            <translation>Membre originaire</translation>
        </message>
        <message>
            <source>Observer since</source>
            <translation>Observateur depuis</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>Demandée le</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>En attente depuis</translation>
        </message>
        <message>
            <source>Offer expires</source>
            <translation>Expiration de la proposition</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>Motif de la demande</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>Besoins particuliers</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>Type de cours</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Public visé</translation>
        </message>
        <message>
            <source>Courses to attend first</source>
            <translation>Cours à suivre au préalable</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interprétation</translation>
        </message>
        <message>
            <source>Duration (minutes)</source>
            <translation>Durée (minutes)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Places on the waiting list</source>
            <translation>Places sur la liste d’attente</translation>
        </message>
        <message>
            <source>Places for one mission</source>
            <translation>Places par mission</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>Admission</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Booking policy</source>
            <translation>Règles de réservation</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Given before on</source>
            <translation>Déjà donné le</translation>
        </message>
        <message>
            <source>Link to take part</source>
            <translation>Lien de participation</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Booking opens</source>
            <translation>Ouverture des réservations</translation>
        </message>
        <message>
            <source>Booking closes</source>
            <translation>Clôture des réservations</translation>
        </message>
        <message>
            <source>Cancel until</source>
            <translation>Annulation possible jusqu’au</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Nombre minimal de participants</translation>
        </message>
        <message>
            <source>Other State</source>
            <translation>Autre État</translation>
        </message>
        <message>
            <source>We vote for them in</source>
            <translation>Nous votons pour eux à</translation>
        </message>
        <message>
            <source>They vote for us in</source>
            <translation>Ils votent pour nous à</translation>
        </message>
        <message>
            <source>Note or letter</source>
            <translation>Note ou lettre</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>For the candidature</source>
            <translation>Pour la candidature</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Firmness in per cent</source>
            <translation>Fermeté en pour cent</translation>
        </message>
        <message>
            <source>For which rounds</source>
            <translation>Pour quels tours</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition posée</translation>
        </message>
        <message>
            <source>Reconfirm by</source>
            <translation>À reconfirmer avant le</translation>
        </message>
        <message>
            <source>Names to write</source>
            <translation>Noms à inscrire</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instruction reçue</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Définitif</translation>
        </message>
        <message>
            <source>Text in preparation</source>
            <translation>Texte en préparation</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>Était-ce exact ?</translation>
        </message>
        <message>
            <source>What should it say?</source>
            <translation>Que faudrait-il écrire ?</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>Réservation</translation>
        </message>
        <message>
            <source>Places taken</source>
            <translation>Places occupées</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Liste d’attente</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Éléments de langage</translation>
        </message>
        <message>
            <source>What we ask for</source>
            <translation>Ce que nous demandons</translation>
        </message>
        <message>
            <source>About the person to be met</source>
            <translation>Sur l’interlocuteur</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>Entretiens antérieurs</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suites à donner</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>Personnalité</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Could be moved</source>
            <translation>Peut être déplacé</translation>
        </message>
        <message>
            <source>Identifier in the calendar file</source>
            <translation>Identifiant dans le fichier de calendrier</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>Remplacé par</translation>
        </message>
        <message>
            <source>Principal of the other side</source>
            <translation>Personnalité de l’autre partie</translation>
        </message>
        <message>
            <source>Offered as one meeting with</source>
            <translation>Proposé comme un seul entretien avec</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>Their request</source>
            <translation>Leur demande</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>A booth is held for (hours)</source>
            <translation>Espace retenu pendant (heures)</translation>
        </message>
        <message>
            <source>The head of mission approves for</source>
            <translation>Approbation du chef de mission pour</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Did not take an offered place</source>
            <translation>N’a pas accepté une place proposée</translation>
        </message>
        <message>
            <source>Message from the trainer</source>
            <translation>Message du formateur</translation>
        </message>
        <message>
            <source>Message of</source>
            <translation>Message du</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Texte du message</translation>
        </message>
        <message>
            <source>Hours an offered place is kept</source>
            <translation>Heures pendant lesquelles une place proposée est gardée</translation>
        </message>
        <message>
            <source>Why there is no place yet</source>
            <translation>Pourquoi il n’y a pas encore de place</translation>
        </message>
        <message>
            <source>Session of the body</source>
            <translation>Session de l’organe</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Séance de formation</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Value seen</source>
            <translation>Valeur vue</translation>
        </message>
        <message>
            <source>Value proposed</source>
            <translation>Valeur proposée</translation>
        </message>
        <message>
            <source>State that stands</source>
            <translation>État candidat</translation>
        </message>
        <message>
            <source>Proposed by the mission of</source>
            <translation>Proposée par la mission de</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Décidée le</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Principal of the requesting side</source>
            <translation>Représentant principal du côté demandeur</translation>
        </message>
        <message>
            <source>Rank on the requesting side</source>
            <translation>Rang du côté demandeur</translation>
        </message>
        <message>
            <source>Persons on the requesting side</source>
            <translation>Personnes du côté demandeur</translation>
        </message>
    </context>
    <context>
        <name>FieldSections</name>
        <message>
            <source>Show the whole text</source>
            <translation>Afficher le texte entier</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 would be in two places: also %2.</source>
            <translation>%1 serait à deux endroits : aussi %2.</translation>
        </message>
        <message>
            <source>%1 has an engagement that could be moved: %2.</source>
            <translation>%1 a un engagement qui peut être déplacé : %2.</translation>
        </message>
        <message>
            <source>Too little time to walk to or from: %1.</source>
            <translation>Trop peu de temps pour le trajet : %1.</translation>
        </message>
        <message>
            <source>Almost no break before or after: %1.</source>
            <translation>Presque pas de pause avant ou après : %1.</translation>
        </message>
        <message>
            <source>The booth is taken by: %1.</source>
            <translation>L’espace est pris par : %1.</translation>
        </message>
        <message>
            <source>The other side is known to be elsewhere: %1.</source>
            <translation>L’autre partie est attendue ailleurs : %1.</translation>
        </message>
        <message>
            <source>%1 has more meetings that day than are wanted.</source>
            <translation>%1 a ce jour-là plus d’entretiens que souhaité.</translation>
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
            <translation>Mois et jour, par exemple 02-06.</translation>
        </message>
        <message>
            <source>Whether the members must all be of different nationality, as in the International Court of Justice.</source>
            <translation>Indique si les membres doivent tous être de nationalité différente, comme à la Cour internationale de Justice.</translation>
        </message>
        <message>
            <source>The State that stands, or that nominates the person.</source>
            <translation>L’État qui se porte candidat ou qui présente la personne.</translation>
        </message>
        <message>
            <source>Number of the note, as the mission files it.</source>
            <translation>Numéro de la note, tel que la mission l’a enregistrée.</translation>
        </message>
        <message>
            <source>The groups whose States may be elected here; empty when seats are not shared out by group.</source>
            <translation>Les groupes dont les États peuvent être élus ici ; vide lorsque les sièges ne sont pas répartis par groupe.</translation>
        </message>
        <message>
            <source>Empty: as many as there are seats.</source>
            <translation>Vide : autant que de sièges.</translation>
        </message>
        <message>
            <source>For elections of which only the month or year is known.</source>
            <translation>Pour les élections dont on ne connaît que le mois ou l’année.</translation>
        </message>
        <message>
            <source>Empty: as the rules of the body say.</source>
            <translation>Vide : conformément aux règles de l’organe.</translation>
        </message>
        <message>
            <source>The mission that chairs the group; empty when the Secretariat recorded it.</source>
            <translation>La mission qui préside le groupe ; vide lorsque le Secrétariat l’a enregistré.</translation>
        </message>
        <message>
            <source>The member State, or the State whose nominee holds the seat.</source>
            <translation>L’État membre, ou l’État dont le candidat occupe le siège.</translation>
        </message>
        <message>
            <source>The name under which the seat was held, when it differs from today's or the State no longer exists.</source>
            <translation>Le nom sous lequel le siège était occupé, s’il diffère du nom actuel ou si l’État n’existe plus.</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens; pages link to each other by it.</source>
            <translation>Minuscules, chiffres et traits d’union ; il sert aux liens entre les pages.</translation>
        </message>
        <message>
            <source>0 or empty: the page is the chapter itself.</source>
            <translation>0 ou vide : la page est le chapitre lui-même.</translation>
        </message>
        <message>
            <source>Written in CommonMark: headings with #, lists with a hyphen, links in brackets.</source>
            <translation>Rédigé en CommonMark : titres avec #, listes avec un tiret, liens entre crochets.</translation>
        </message>
        <message>
            <source>One line that both sides read.</source>
            <translation>Une ligne que lisent les deux parties.</translation>
        </message>
        <message>
            <source>In order of preference; the meeting may lie anywhere within one of them.</source>
            <translation>Par ordre de préférence ; la réunion peut se tenir à tout moment dans l’une de ces plages.</translation>
        </message>
        <message>
            <source>Local time of the venue. Without any entry the hours are not limited.</source>
            <translation>Heure locale du lieu. Sans aucune entrée, les heures ne sont pas limitées.</translation>
        </message>
        <message>
            <source>How far this entry can be relied on, judged by its sources.</source>
            <translation>Degré de confiance que l’on peut accorder à cette information, d’après ses sources.</translation>
        </message>
        <message>
            <source>Documents or pages in which this entry was found, one a line.</source>
            <translation>Documents ou pages où cette information a été trouvée, un par ligne.</translation>
        </message>
        <message>
            <source>ISO 3166-1 code of three letters, for example FRA.</source>
            <translation>Code ISO 3166-1 à trois lettres, par exemple FRA.</translation>
        </message>
        <message>
            <source>The article that stands before the name in a sentence, where there is one.</source>
            <translation>L’article qui précède le nom dans une phrase, le cas échéant.</translation>
        </message>
        <message>
            <source>The group in which the State is counted for elections.</source>
            <translation>Le groupe auquel l’État est rattaché aux fins des élections.</translation>
        </message>
        <message>
            <source>Empty: of a vote received, one's own candidature in the contest.</source>
            <translation>Vide : pour une voix promise, la propre candidature dans la compétition.</translation>
        </message>
        <message>
            <source>Codes of States or names of persons, one a line.</source>
            <translation>Codes d’États ou noms de personnes, un par ligne.</translation>
        </message>
        <message>
            <source>Number of the capital's instruction.</source>
            <translation>Numéro de l’instruction de la capitale.</translation>
        </message>
        <message>
            <source>Takes the place of the text when the page is published again.</source>
            <translation>Remplace le texte lorsque la page est publiée de nouveau.</translation>
        </message>
        <message>
            <source>Votes and support, too: only your own mission reads this.</source>
            <translation>Aussi voix et appuis : seule votre mission lit ceci.</translation>
        </message>
        <message>
            <source>Left empty, it concerns the whole delegation.</source>
            <translation>Laissé vide, il concerne toute la délégation.</translation>
        </message>
        <message>
            <source>A speaking slot cannot; a reception perhaps can.</source>
            <translation>Un tour de parole ne le peut pas ; une réception peut-être.</translation>
        </message>
        <message>
            <source>What is not confirmed by then becomes free again.</source>
            <translation>Ce qui n’est pas confirmé d’ici là redevient libre.</translation>
        </message>
        <message>
            <source>Bookings of one mission with the same text here get places together or not at all.</source>
            <translation>Les réservations d’une mission qui portent ici le même texte obtiennent des places ensemble ou pas du tout.</translation>
        </message>
        <message>
            <source>Empty: 24 hours, and never longer than until the session begins.</source>
            <translation>Vide : 24 heures, et jamais au-delà du début de la séance.</translation>
        </message>
        <message>
            <source>Note verbale, aide-memoire, voluntary pledges, curriculum vitae.</source>
            <translation>Note verbale, aide-mémoire, engagements volontaires, curriculum vitæ.</translation>
        </message>
        <message>
            <source>Empty: the value is to be removed.</source>
            <translation>Vide : la valeur est à supprimer.</translation>
        </message>
        <message>
            <source>From which document you know better.</source>
            <translation>Le document d’où vous le tenez.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86</source>
            <translation>Charte des Nations Unies, Article 18 (2) ; Règlement intérieur de l’Assemblée générale, articles 83 et 86</translation>
        </message>
        <message>
            <source>GA rules of procedure, rules 86 and 94</source>
            <translation>Règlement intérieur de l’Assemblée générale, articles 86 et 94</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10</source>
            <translation>Résolution 60/251 de l’Assemblée générale, paragraphe 7 ; Statut de la Cour internationale de Justice, Article 10</translation>
        </message>
        <message>
            <source>UN Convention on the Law of the Sea, Annex VI, Article 4 (4)</source>
            <translation>Convention des Nations Unies sur le droit de la mer, annexe VI, article 4 (4)</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 92</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 92</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 93</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 93</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 94</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 94</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 139</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 139</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 140</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 140</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 151</source>
            <translation>Règlement intérieur de l’Assemblée générale, article 151</translation>
        </message>
        <message>
            <source>GA decision 34/401, paragraph 16</source>
            <translation>Décision 34/401 de l’Assemblée générale, paragraphe 16</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7</source>
            <translation>Résolution 60/251 de l’Assemblée générale, paragraphe 7</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Articles 23 and 61</source>
            <translation>Charte des Nations Unies, Articles 23 et 61</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144</source>
            <translation>Charte des Nations Unies, Article 23 (2) ; Règlement intérieur de l’Assemblée générale, article 144</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 10</source>
            <translation>Statut de la Cour internationale de Justice, Article 10</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 11</source>
            <translation>Statut de la Cour internationale de Justice, Article 11</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 12</source>
            <translation>Statut de la Cour internationale de Justice, Article 12</translation>
        </message>
        <message>
            <source>Provisional rules of procedure of the Security Council, rule 61</source>
            <translation>Règlement intérieur provisoire du Conseil de sécurité, article 61</translation>
        </message>
    </context>
    <context>
        <name>MeetingEvents</name>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 et %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>OutboxExport</name>
        <message>
            <source>New record</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Save the changes that were not sent</source>
            <translation>Enregistrer les modifications non envoyées</translation>
        </message>
        <message>
            <source>Changes that were not sent</source>
            <translation>Modifications non envoyées</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Not synchronised yet; printed %1</source>
            <translation>Pas encore synchronisé ; imprimé le %1</translation>
        </message>
        <message>
            <source>As of %1, %2</source>
            <translation>État au %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>Élections</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Day board</source>
            <translation>Tableau du jour</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>Carte des sièges</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registre privé</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>Calendrier des formations</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaper</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>Toutes les missions</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>Heures de %1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Rien ce jour-là.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>No briefing note has been written.</source>
            <translation>Aucune note d’information n’a été rédigée.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>Dossier d’information</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Another mission</source>
            <translation>Une autre mission</translation>
        </message>
    </context>
    <context>
        <name>RoundPicture</name>
        <message>
            <source>Required majority: %1</source>
            <translation>Majorité requise : %1</translation>
        </message>
        <message>
            <source>%1: %2, elected</source>
            <translation>%1 : %2, élu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Required: %1</source>
            <translation>Requis : %1</translation>
        </message>
        <message>
            <source>Votes against the required majority</source>
            <translation>Voix par rapport à la majorité requise</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Ballot papers (%1) must be invalid and valid ballots together (%2).</source>
            <translation>Le nombre de bulletins de vote (%1) doit être la somme des bulletins nuls et valables (%2).</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions give %2 members present and voting, not %1.</source>
            <translation>Les bulletins valables moins les abstentions donnent %2 membres présents et votants, et non %1.</translation>
        </message>
        <message>
            <source>The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, Charter, Article 18, or the rules of the body).</source>
            <translation>La majorité requise est de %2 et non de %1 (articles 83 et 94 du Règlement intérieur de l’Assemblée générale, Article 18 de la Charte ou règles de l’organe).</translation>
        </message>
        <message>
            <source>%1 received %2 votes, but only %3 members voted.</source>
            <translation>%1 a obtenu %2 voix, mais seulement %3 membres ont voté.</translation>
        </message>
        <message>
            <source>The votes add up to %1; with %2 names on each ballot no more than %3 are possible.</source>
            <translation>Le total des voix est de %1 ; avec %2 noms par bulletin, il ne peut dépasser %3.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 figure deux fois dans le tableau.</translation>
        </message>
        <message>
            <source>Round %1 of this contest is already recorded.</source>
            <translation>Le tour %1 de cette compétition est déjà enregistré.</translation>
        </message>
        <message>
            <source>%1 is marked as elected with %2 votes, but %3 are required.</source>
            <translation>%1 est indiqué comme élu avec %2 voix, mais il en faut %3.</translation>
        </message>
        <message>
            <source>%1 names are marked as elected for %2 seats.</source>
            <translation>%1 noms sont indiqués comme élus pour %2 sièges.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied: a special ballot among them is needed (rule 94 of the General Assembly).</source>
            <translation>En cas de partage égal des voix pour le dernier siège, aucun des ex æquo n’est élu : un scrutin spécial entre eux est nécessaire (article 94 du Règlement intérieur de l’Assemblée générale).</translation>
        </message>
        <message>
            <source>A restricted ballot has at most %2 names, twice the seats left; here are %1 (rules 93 and 94 of the General Assembly).</source>
            <translation>Un scrutin limité porte sur %2 noms au plus, soit le double des sièges restants ; il y en a ici %1 (articles 93 et 94 du Règlement intérieur de l’Assemblée générale).</translation>
        </message>
        <message>
            <source>%1 had no votes in the round before this restricted ballot.</source>
            <translation>%1 n’a obtenu aucune voix au tour précédant ce scrutin limité.</translation>
        </message>
        <message>
            <source>%1 is not in a regional group for which these seats are meant.</source>
            <translation>%1 n’appartient pas à un groupe régional auquel ces sièges sont destinés.</translation>
        </message>
        <message>
            <source>An official round needs the number of members present and voting, the required majority and the votes.</source>
            <translation>Un tour officiel exige le nombre de membres présents et votants, la majorité requise et les voix.</translation>
        </message>
        <message>
            <source>The code %1 is already used.</source>
            <translation>Le code %1 est déjà utilisé.</translation>
        </message>
        <message>
            <source>The distribution gives %1 seats, but the body has %2.</source>
            <translation>La répartition donne %1 sièges, mais l’organe en compte %2.</translation>
        </message>
        <message>
            <source>Say how many consecutive terms are allowed.</source>
            <translation>Indiquez combien de mandats consécutifs sont autorisés.</translation>
        </message>
        <message>
            <source>Terms that begin on a fixed day need that day as month and day, for example 02-06.</source>
            <translation>Les mandats qui commencent à un jour fixe exigent ce jour sous la forme mois et jour, par exemple 02-06.</translation>
        </message>
        <message>
            <source>A body cannot be its own parent.</source>
            <translation>Un organe ne peut être rattaché à lui-même.</translation>
        </message>
        <message>
            <source>An observer State cannot stand for election by this organ.</source>
            <translation>Un État observateur ne peut se porter candidat à une élection par cet organe.</translation>
        </message>
        <message>
            <source>The contest belongs to another election.</source>
            <translation>La compétition relève d’une autre élection.</translation>
        </message>
        <message>
            <source>The election is to another body.</source>
            <translation>L’élection concerne un autre organe.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>La période se termine avant de commencer.</translation>
        </message>
        <message>
            <source>Persons are elected to this body: name the candidate.</source>
            <translation>Cet organe est composé de personnes élues : nommez le candidat.</translation>
        </message>
        <message>
            <source>States are elected to this body, not persons.</source>
            <translation>Cet organe est composé d’États élus, non de personnes.</translation>
        </message>
        <message>
            <source>%1 already has an active candidature in this contest.</source>
            <translation>%1 a déjà une candidature en cours dans cette compétition.</translation>
        </message>
        <message>
            <source>A retiring member is not eligible for immediate re-election (Charter, Article 23; rule 144 of the General Assembly); the present term ends on %1.</source>
            <translation>Un membre sortant n’est pas immédiatement rééligible (Article 23 de la Charte ; article 144 du Règlement intérieur de l’Assemblée générale) ; le mandat en cours prend fin le %1.</translation>
        </message>
        <message>
            <source>No more than %1 terms are allowed here, and %2 have been served.</source>
            <translation>Pas plus de %1 mandats sont autorisés ici ; %2 ont été accomplis.</translation>
        </message>
        <message>
            <source>Another candidate of the same nationality stands; no two nationals of one State can be members.</source>
            <translation>Un autre candidat de la même nationalité se présente ; deux ressortissants d’un même État ne peuvent être membres.</translation>
        </message>
        <message>
            <source>The State is still a member of this body until %1.</source>
            <translation>L’État est encore membre de cet organe jusqu’au %1.</translation>
        </message>
        <message>
            <source>The election is in %1 days and the candidature has not been notified in writing.</source>
            <translation>L’élection a lieu dans %1 jours et la candidature n’a pas été notifiée par écrit.</translation>
        </message>
        <message>
            <source>Nominations for this election are closed.</source>
            <translation>Les candidatures à cette élection sont closes.</translation>
        </message>
        <message>
            <source>Choose the election and the contest first.</source>
            <translation>Choisissez d’abord l’élection et la compétition.</translation>
        </message>
        <message>
            <source>All seats of this contest have been won.</source>
            <translation>Tous les sièges de cette compétition ont été pourvus.</translation>
        </message>
        <message>
            <source>A national of the same State has already been elected.</source>
            <translation>Un ressortissant du même État a déjà été élu.</translation>
        </message>
        <message>
            <source>A ballot paper cannot carry more names (%1) than there are seats (%2).</source>
            <translation>Un bulletin de vote ne peut porter plus de noms (%1) qu’il n’y a de sièges (%2).</translation>
        </message>
        <message>
            <source>Elections to this body are always held by ballot, even with as many candidates as seats.</source>
            <translation>Les élections à cet organe se font toujours au scrutin, même s’il y a autant de candidats que de sièges.</translation>
        </message>
        <message>
            <source>%1 candidates are marked as elected for %2 seats.</source>
            <translation>%1 candidats sont indiqués comme élus pour %2 sièges.</translation>
        </message>
        <message>
            <source>The distribution of seats of this body has no seat for one of these groups.</source>
            <translation>La répartition des sièges de cet organe n’en prévoit aucun pour l’un de ces groupes.</translation>
        </message>
        <message>
            <source>%1 candidates are endorsed for %2 seats.</source>
            <translation>%1 candidats sont appuyés pour %2 sièges.</translation>
        </message>
        <message>
            <source>There are more candidates than seats: a ballot is needed.</source>
            <translation>Il y a plus de candidats que de sièges : un scrutin est nécessaire.</translation>
        </message>
        <message>
            <source>A delegation has asked for a ballot (decision 34/401, paragraph 16).</source>
            <translation>Une délégation a demandé un scrutin (décision 34/401, paragraphe 16).</translation>
        </message>
        <message>
            <source>Not every seat has been won yet.</source>
            <translation>Tous les sièges ne sont pas encore pourvus.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Le dernier jour précède le premier.</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>Le mandat se termine avant de commencer.</translation>
        </message>
        <message>
            <source>A by-election fills the rest of a term: say when that term ends (rules 139 and 140 of the General Assembly).</source>
            <translation>Une élection partielle pourvoit à la fin d’un mandat : indiquez quand ce mandat prend fin (articles 139 et 140 du Règlement intérieur de l’Assemblée générale).</translation>
        </message>
        <message>
            <source>The contests of this election have %1 seats together, but the election has %2.</source>
            <translation>Les compétitions de cette élection totalisent %1 sièges, mais l’élection en compte %2.</translation>
        </message>
        <message>
            <source>The day of the election has passed, but it has not been opened.</source>
            <translation>Le jour de l’élection est passé, mais elle n’a pas été ouverte.</translation>
        </message>
        <message>
            <source>Some contests of this election are not decided yet.</source>
            <translation>Certaines compétitions de cette élection ne sont pas encore décidées.</translation>
        </message>
        <message>
            <source>Say which regional group.</source>
            <translation>Indiquez le groupe régional.</translation>
        </message>
        <message>
            <source>Name the organization.</source>
            <translation>Nommez l’organisation.</translation>
        </message>
        <message>
            <source>The candidate's State is in another regional group.</source>
            <translation>L’État du candidat appartient à un autre groupe régional.</translation>
        </message>
        <message>
            <source>A group's endorsement is recorded by the mission that chairs that group.</source>
            <translation>L’appui d’un groupe est enregistré par la mission qui le préside.</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>La date se situe dans l’avenir.</translation>
        </message>
        <message>
            <source>The endorsement is for another election than the candidature.</source>
            <translation>L’appui ne concerne pas la même élection que la candidature.</translation>
        </message>
        <message>
            <source>A full term of this body lasts %1 years.</source>
            <translation>Un mandat complet de cet organe dure %1 ans.</translation>
        </message>
        <message>
            <source>The same member already holds a seat of this body until %1.</source>
            <translation>Le même membre occupe déjà un siège de cet organe jusqu’au %1.</translation>
        </message>
        <message>
            <source>A term that ended early needs its last day and the reason.</source>
            <translation>Un mandat qui a pris fin avant terme exige son dernier jour et le motif.</translation>
        </message>
        <message>
            <source>The day on which it ended lies outside the term.</source>
            <translation>Le jour où il a pris fin se situe hors du mandat.</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens only.</source>
            <translation>Utilisez uniquement des minuscules, des chiffres et des traits d’union.</translation>
        </message>
        <message>
            <source>Another page has the name %1.</source>
            <translation>Une autre page porte le nom %1.</translation>
        </message>
        <message>
            <source>A section belongs to the page of its own chapter.</source>
            <translation>Une section relève de la page de son propre chapitre.</translation>
        </message>
        <message>
            <source>Say of which chapter this is a section.</source>
            <translation>Indiquez de quel chapitre ceci est une section.</translation>
        </message>
        <message>
            <source>There is already a page in this place (%1).</source>
            <translation>Il y a déjà une page à cet emplacement (%1).</translation>
        </message>
        <message>
            <source>A page that others read needs a text.</source>
            <translation>Une page destinée à être lue doit contenir un texte.</translation>
        </message>
        <message>
            <source>The text is missing in %1 of the six languages.</source>
            <translation>Le texte manque dans %1 des six langues.</translation>
        </message>
        <message>
            <source>The code %1 is already used in this venue.</source>
            <translation>Le code %1 est déjà utilisé dans ce lieu.</translation>
        </message>
        <message>
            <source>There is no such venue.</source>
            <translation>Ce lieu n’existe pas.</translation>
        </message>
        <message>
            <source>A blocking must end after it begins.</source>
            <translation>Une indisponibilité doit se terminer après son début.</translation>
        </message>
        <message>
            <source>The booth has more seats than its venue (%1).</source>
            <translation>L’espace a plus de sièges que son lieu (%1).</translation>
        </message>
        <message>
            <source>The departure lies before the arrival.</source>
            <translation>Le départ précède l’arrivée.</translation>
        </message>
        <message>
            <source>A mission cannot ask to meet itself.</source>
            <translation>Une mission ne peut demander à se rencontrer elle-même.</translation>
        </message>
        <message>
            <source>A preferred time must end after it begins.</source>
            <translation>Un horaire souhaité doit se terminer après son début.</translation>
        </message>
        <message>
            <source>A preferred time is shorter than the meeting (%1 minutes).</source>
            <translation>Un horaire souhaité est plus court que la réunion (%1 minutes).</translation>
        </message>
        <message>
            <source>A preferred time lies outside the opening hours of the venue.</source>
            <translation>Un horaire souhaité se situe hors des heures d’ouverture du lieu.</translation>
        </message>
        <message>
            <source>The venue needs %1 hours' notice: no preferred time is late enough.</source>
            <translation>Le lieu exige un préavis de %1 heures : aucun horaire souhaité n’est assez tardif.</translation>
        </message>
        <message>
            <source>The venue takes requests no more than %1 days ahead.</source>
            <translation>Le lieu n’accepte pas de demandes plus de %1 jours à l’avance.</translation>
        </message>
        <message>
            <source>This venue does not take bilateral requests.</source>
            <translation>Ce lieu n’accepte pas les demandes bilatérales.</translation>
        </message>
        <message>
            <source>The meeting must end after it begins.</source>
            <translation>La réunion doit se terminer après son début.</translation>
        </message>
        <message>
            <source>There is no such booth in use.</source>
            <translation>Aucun espace en service ne correspond.</translation>
        </message>
        <message>
            <source>The booth is blocked at that time.</source>
            <translation>L’espace est indisponible à cet horaire.</translation>
        </message>
        <message>
            <source>The meeting lies outside the opening hours of the venue.</source>
            <translation>La réunion se situe hors des heures d’ouverture du lieu.</translation>
        </message>
        <message>
            <source>The booth has %2 seats for %1 persons.</source>
            <translation>L’espace a %2 sièges pour %1 personnes.</translation>
        </message>
        <message>
            <source>The booth is already given to another meeting at that time.</source>
            <translation>L’espace est déjà attribué à une autre réunion à cet horaire.</translation>
        </message>
        <message>
            <source>A mission may have %1 meetings a day in this venue.</source>
            <translation>Une mission peut tenir %1 réunions par jour dans ce lieu.</translation>
        </message>
        <message>
            <source>The venue is given in slots of %1 minutes.</source>
            <translation>Le lieu est attribué par créneaux de %1 minutes.</translation>
        </message>
        <message>
            <source>The principal belongs to another State.</source>
            <translation>Le représentant principal relève d’un autre État.</translation>
        </message>
        <message>
            <source>The principal has another meeting at that time.</source>
            <translation>Le représentant principal a une autre réunion à cet horaire.</translation>
        </message>
        <message>
            <source>The other mission has asked to meet yours as well: one meeting may be enough.</source>
            <translation>L’autre mission a également demandé à rencontrer la vôtre : une seule réunion peut suffire.</translation>
        </message>
        <message>
            <source>The ranks on the two sides differ.</source>
            <translation>Les rangs des deux parties diffèrent.</translation>
        </message>
        <message>
            <source>Give at least one preferred time.</source>
            <translation>Indiquez au moins un horaire souhaité.</translation>
        </message>
        <message>
            <source>The booth was held only until a time that has passed: hold it again.</source>
            <translation>L’espace n’était retenu que jusqu’à un moment désormais passé : retenez-le de nouveau.</translation>
        </message>
        <message>
            <source>The booth is still held for the mission.</source>
            <translation>L’espace est encore retenu pour la mission.</translation>
        </message>
        <message>
            <source>A preferred time still lies ahead.</source>
            <translation>Un horaire souhaité est encore à venir.</translation>
        </message>
        <message>
            <source>The other side has not proposed a time.</source>
            <translation>L’autre partie n’a pas proposé d’horaire.</translation>
        </message>
        <message>
            <source>The meeting has not begun yet.</source>
            <translation>La réunion n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>Opening hours are written as hours and minutes, for example 09:00.</source>
            <translation>Les heures d’ouverture s’écrivent en heures et minutes, par exemple 09:00.</translation>
        </message>
        <message>
            <source>The venue closes at %2, before it opens at %1.</source>
            <translation>Le lieu ferme à %2, avant d’ouvrir à %1.</translation>
        </message>
        <message>
            <source>The code of a State is three capital letters.</source>
            <translation>Le code d’un État se compose de trois lettres majuscules.</translation>
        </message>
        <message>
            <source>A Member State needs the regional group in which it is counted for elections.</source>
            <translation>Un État Membre doit avoir le groupe régional auquel il est rattaché aux fins des élections.</translation>
        </message>
        <message>
            <source>The date of admission of this Member State is missing.</source>
            <translation>La date d’admission de cet État Membre manque.</translation>
        </message>
        <message>
            <source>No State was a member before the Charter came into force on 24 October 1945.</source>
            <translation>Aucun État n’était membre avant l’entrée en vigueur de la Charte, le 24 octobre 1945.</translation>
        </message>
        <message>
            <source>There is no such session.</source>
            <translation>Cette séance n’existe pas.</translation>
        </message>
        <message>
            <source>This person has asked for this session already.</source>
            <translation>Cette personne a déjà demandé cette séance.</translation>
        </message>
        <message>
            <source>This person has a place in another session at the same time.</source>
            <translation>Cette personne a une place dans une autre séance au même moment.</translation>
        </message>
        <message>
            <source>This person has not attended the course that comes first: %1.</source>
            <translation>Cette personne n’a pas suivi le cours préalable : %1.</translation>
        </message>
        <message>
            <source>The mission has a confirmed bilateral meeting during the session.</source>
            <translation>La mission a une réunion bilatérale confirmée pendant la séance.</translation>
        </message>
        <message>
            <source>Booking for this session has not opened yet.</source>
            <translation>Les réservations pour cette séance ne sont pas encore ouvertes.</translation>
        </message>
        <message>
            <source>Booking for this session is closed.</source>
            <translation>Les réservations pour cette séance sont closes.</translation>
        </message>
        <message>
            <source>The session is cancelled or over.</source>
            <translation>La séance est annulée ou terminée.</translation>
        </message>
        <message>
            <source>No place is left.</source>
            <translation>Il ne reste aucune place.</translation>
        </message>
        <message>
            <source>The session and its waiting list are full.</source>
            <translation>La séance et sa liste d’attente sont complètes.</translation>
        </message>
        <message>
            <source>The mission has as many places in this session as one mission may have.</source>
            <translation>La mission a déjà dans cette séance toutes les places qu’une mission peut avoir.</translation>
        </message>
        <message>
            <source>Someone else has waited longer for this session.</source>
            <translation>Une autre personne attend cette séance depuis plus longtemps.</translation>
        </message>
        <message>
            <source>The offer would end before it begins.</source>
            <translation>La proposition prendrait fin avant de commencer.</translation>
        </message>
        <message>
            <source>The offer has ended.</source>
            <translation>La proposition a pris fin.</translation>
        </message>
        <message>
            <source>The offer is still running.</source>
            <translation>La proposition est encore valable.</translation>
        </message>
        <message>
            <source>It is too late to cancel: please call the trainer.</source>
            <translation>Il est trop tard pour annuler : veuillez appeler le formateur.</translation>
        </message>
        <message>
            <source>The session has not begun yet.</source>
            <translation>La séance n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>A course cannot be required before itself.</source>
            <translation>Un cours ne peut être son propre préalable.</translation>
        </message>
        <message>
            <source>Individual coaching has one place.</source>
            <translation>L’accompagnement individuel compte une seule place.</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>Ce cours n’existe pas.</translation>
        </message>
        <message>
            <source>The session must end after it begins.</source>
            <translation>La séance doit se terminer après son début.</translation>
        </message>
        <message>
            <source>Booking closes before it opens.</source>
            <translation>Les réservations se terminent avant de s’ouvrir.</translation>
        </message>
        <message>
            <source>Booking must close before the session ends.</source>
            <translation>Les réservations doivent se terminer avant la fin de la séance.</translation>
        </message>
        <message>
            <source>Bookings cannot be cancelled after the session has begun.</source>
            <translation>Les réservations ne peuvent être annulées après le début de la séance.</translation>
        </message>
        <message>
            <source>The fewest participants (%1) are more than there are places (%2).</source>
            <translation>Le nombre minimal de participants (%1) dépasse le nombre de places (%2).</translation>
        </message>
        <message>
            <source>The venue has %1 places.</source>
            <translation>Le lieu compte %1 places.</translation>
        </message>
        <message>
            <source>The session is not over yet.</source>
            <translation>La séance n’est pas encore terminée.</translation>
        </message>
        <message>
            <source>There is no State with the code %1.</source>
            <translation>Aucun État n’a le code %1.</translation>
        </message>
        <message>
            <source>All seats of this contest were won before round %1.</source>
            <translation>Tous les sièges de cette compétition ont été pourvus avant le tour %1.</translation>
        </message>
        <message>
            <source>Both sides of the deal are the same contest.</source>
            <translation>Les deux volets de l’accord portent sur la même compétition.</translation>
        </message>
        <message>
            <source>One of the two elections is over: say how the deal stands.</source>
            <translation>L’une des deux élections est terminée : indiquez où en est l’accord.</translation>
        </message>
        <message>
            <source>With this one, %1 votes are promised for %2 seats; one's own candidate counts.</source>
            <translation>Avec celle-ci, %1 voix sont promises pour %2 sièges ; son propre candidat compte.</translation>
        </message>
        <message>
            <source>The candidature no longer runs: release the promise, or carry it over.</source>
            <translation>La candidature n’est plus en lice : libérez la promesse ou reportez-la.</translation>
        </message>
        <message>
            <source>The candidature is in another contest.</source>
            <translation>La candidature relève d’une autre compétition.</translation>
        </message>
        <message>
            <source>It was to be reconfirmed by %1.</source>
            <translation>À reconfirmer au plus tard le %1.</translation>
        </message>
        <message>
            <source>A ballot paper here carries at most %2 names; the plan has %1.</source>
            <translation>Un bulletin porte ici au plus %2 noms ; le plan en compte %1.</translation>
        </message>
        <message>
            <source>%1 no longer stands in this contest.</source>
            <translation>%1 n’est plus candidat dans cette compétition.</translation>
        </message>
        <message>
            <source>There is no such page.</source>
            <translation>Cette page n’existe pas.</translation>
        </message>
        <message>
            <source>Your mission is on neither side of this meeting.</source>
            <translation>Votre mission n’est partie à cet entretien d’aucun côté.</translation>
        </message>
        <message>
            <source>There is a briefing note for this meeting already.</source>
            <translation>Il existe déjà une note d’information pour cet entretien.</translation>
        </message>
        <message>
            <source>The engagement must end after it begins.</source>
            <translation>L’engagement doit finir après avoir commencé.</translation>
        </message>
        <message>
            <source>The dignitary belongs to another State.</source>
            <translation>La personnalité relève d’un autre État.</translation>
        </message>
        <message>
            <source>The dignitary has another engagement at that time: %1.</source>
            <translation>La personnalité a un autre engagement à ce moment : %1.</translation>
        </message>
        <message>
            <source>Every preferred time has passed.</source>
            <translation>Toutes les heures souhaitées sont passées.</translation>
        </message>
        <message>
            <source>The largest booth of the venue has %2 seats for %1 persons.</source>
            <translation>Le plus grand espace du lieu a %2 places pour %1 personnes.</translation>
        </message>
        <message>
            <source>No booth is free any more within the preferred times.</source>
            <translation>Plus aucun espace n’est libre aux heures souhaitées.</translation>
        </message>
        <message>
            <source>%1 interprets another meeting at that time.</source>
            <translation>%1 interprète un autre entretien à ce moment.</translation>
        </message>
        <message>
            <source>A change names a submitted request between the same two missions.</source>
            <translation>Une modification porte sur une demande soumise entre les deux mêmes missions.</translation>
        </message>
        <message>
            <source>Another change of this request waits already: take that one back first.</source>
            <translation>Une autre modification de cette demande est déjà en attente : retirez-la d’abord.</translation>
        </message>
        <message>
            <source>The other request does not ask for the same meeting any more.</source>
            <translation>L’autre demande ne porte plus sur le même entretien.</translation>
        </message>
        <message>
            <source>Only a focal point, the head or the administrator of the mission books for others.</source>
            <translation>Seuls le référent, le chef ou l’administrateur de la mission réservent pour d’autres.</translation>
        </message>
        <message>
            <source>The group is larger than the session.</source>
            <translation>Le groupe est plus grand que la séance.</translation>
        </message>
        <message>
            <source>The trainer gives another session at the same time.</source>
            <translation>Le formateur donne une autre séance au même moment.</translation>
        </message>
        <message>
            <source>The candidature is that of another State.</source>
            <translation>La candidature est celle d’un autre État.</translation>
        </message>
        <message>
            <source>A field stands twice among the changes.</source>
            <translation>Un champ figure deux fois parmi les modifications.</translation>
        </message>
        <message>
            <source>“%1” is not a value that the field can hold.</source>
            <translation>« %1 » n’est pas une valeur que le champ admet.</translation>
        </message>
        <message>
            <source>Every value proposed is the one that stands there.</source>
            <translation>Chaque valeur proposée est celle qui figure déjà.</translation>
        </message>
        <message>
            <source>The candidature has changed since: its value is no longer the one seen.</source>
            <translation>La candidature a changé depuis : sa valeur n’est plus celle qui a été vue.</translation>
        </message>
        <message>
            <source>The candidature is no longer there.</source>
            <translation>La candidature n’existe plus.</translation>
        </message>
        <message>
            <source>A change to one's own candidature is approved by the head of mission.</source>
            <translation>Une modification de sa propre candidature est approuvée par le chef de mission.</translation>
        </message>
        <message>
            <source>The candidature would break its own rules with these values.</source>
            <translation>Avec ces valeurs, la candidature enfreindrait ses propres règles.</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>Cette heure est passée : choisissez-en une plus tardive.</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>Please fill this in.</source>
            <translation>Veuillez remplir ce champ.</translation>
        </message>
        <message>
            <source>This is not the kind of value that belongs here.</source>
            <translation>Ce type de valeur n’a pas sa place ici.</translation>
        </message>
        <message>
            <source>This is too long; at most %1 characters fit.</source>
            <translation>Ceci est trop long ; %1 caractères au maximum.</translation>
        </message>
        <message>
            <source>There are too many entries; at most %1 fit.</source>
            <translation>Il y a trop d’entrées ; %1 au maximum.</translation>
        </message>
        <message>
            <source>This number must lie between %1 and %2.</source>
            <translation>Ce nombre doit être compris entre %1 et %2.</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>Veuillez choisir l’une des valeurs proposées.</translation>
        </message>
        <message>
            <source>This does not have the form it should have.</source>
            <translation>Ceci n’a pas la forme voulue.</translation>
        </message>
        <message>
            <source>This is not a valid date.</source>
            <translation>Cette date n’est pas valable.</translation>
        </message>
        <message>
            <source>This is not a known time zone.</source>
            <translation>Ce fuseau horaire n’est pas connu.</translation>
        </message>
        <message>
            <source>This contains characters that cannot be shown.</source>
            <translation>Ceci contient des caractères qui ne peuvent être affichés.</translation>
        </message>
        <message>
            <source>This entry holds something unknown.</source>
            <translation>Cette entrée contient quelque chose d’inconnu.</translation>
        </message>
        <message>
            <source>This entry is there twice.</source>
            <translation>Cette entrée figure deux fois.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Votre rôle ne le permet pas.</translation>
        </message>
        <message>
            <source>This belongs to another mission.</source>
            <translation>Ceci appartient à une autre mission.</translation>
        </message>
        <message>
            <source>In its present status this can no longer be changed.</source>
            <translation>Dans son statut actuel, ceci ne peut plus être modifié.</translation>
        </message>
        <message>
            <source>This is set by the service.</source>
            <translation>Ceci est fixé par le service.</translation>
        </message>
        <message>
            <source>The record named here does not exist.</source>
            <translation>La fiche indiquée ici n’existe pas.</translation>
        </message>
        <message>
            <source>There is no State of this code.</source>
            <translation>Aucun État n’a ce code.</translation>
        </message>
        <message>
            <source>This is not within its limits.</source>
            <translation>Ceci n’est pas dans les limites admises.</translation>
        </message>
        <message>
            <source>The service does not accept this value (%1).</source>
            <translation>Le service n’accepte pas cette valeur (%1).</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n place libre</numerusform>
                <numerusform>%n places libres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full, %n waiting</source>
            <translation>
                <numerusform>Complet, %n en attente</numerusform>
                <numerusform>Complet, %n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1, numéro %2</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>Network and notices</source>
            <translation>Réseau et notifications</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Also with Ctrl and plus, minus or zero.</source>
            <translation>Aussi avec Ctrl et plus, moins ou zéro.</translation>
        </message>
        <message>
            <source>Compact lists</source>
            <translation>Listes compactes</translation>
        </message>
        <message>
            <source>More rows on the screen.</source>
            <translation>Plus de lignes à l’écran.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Serveur mandataire</translation>
        </message>
        <message>
            <source>Desktop notices</source>
            <translation>Notifications du bureau</translation>
        </message>
        <message>
            <source>When something needs your attention while you work elsewhere.</source>
            <translation>Quand quelque chose demande votre attention pendant que vous travaillez ailleurs.</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>Registre privé</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>Verrouiller après (minutes d’inactivité)</translation>
        </message>
        <message>
            <source>Meetings and paper</source>
            <translation>Entretiens et papier</translation>
        </message>
        <message>
            <source>A4 paper</source>
            <translation>Papier A4</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Papier Letter (États-Unis)</translation>
        </message>
        <message>
            <source>Walk (minutes)</source>
            <translation>Trajet (minutes)</translation>
        </message>
        <message>
            <source>Between two venues.</source>
            <translation>Entre deux lieux.</translation>
        </message>
        <message>
            <source>Shortest break (minutes)</source>
            <translation>Pause la plus courte (minutes)</translation>
        </message>
        <message>
            <source>Most meetings a day</source>
            <translation>Entretiens par jour, au plus</translation>
        </message>
        <message>
            <source>Zero: no limit.</source>
            <translation>Zéro : sans limite.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Notices of meetings</source>
            <translation>Avis d’entretiens</translation>
        </message>
        <message>
            <source>When a meeting of your mission changes.</source>
            <translation>Quand un entretien de votre mission change.</translation>
        </message>
        <message>
            <source>Remind before (minutes)</source>
            <translation>Rappel avant (minutes)</translation>
        </message>
        <message>
            <source>Before a meeting. Zero: no reminder.</source>
            <translation>Avant un entretien. Zéro : aucun rappel.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silence à partir de</translation>
        </message>
        <message>
            <source>For example 22:00. Empty: never quiet.</source>
            <translation>Par exemple 22:00. Vide : jamais de silence.</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silence jusqu’à</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Keep guide pictures</source>
            <translation>Garder les images du guide</translation>
        </message>
        <message>
            <source>For travel: they are fetched when the guide is opened next.</source>
            <translation>Pour les déplacements : elles sont récupérées à la prochaine ouverture du guide.</translation>
        </message>
        <message>
            <source>Most space for attachments</source>
            <translation>Espace maximal des pièces jointes</translation>
        </message>
        <message>
            <source>Lock the window after</source>
            <translation>Verrouiller la fenêtre après</translation>
        </message>
        <message>
            <source>Without a touch, when a passphrase is set below.</source>
            <translation>Sans activité, lorsqu’une phrase secrète est définie ci-dessous.</translation>
        </message>
        <message>
            <source>For example http://proxy.example.org:3128. Empty: the system's. Used at once.</source>
            <translation>Par exemple http://proxy.example.org:3128. Vide : celui du système. Utilisé aussitôt.</translation>
        </message>
        <message>
            <source>What was not used for the longest time is removed first and fetched again when it is needed.</source>
            <translation>Ce qui n’a pas servi depuis le plus longtemps est retiré d’abord et récupéré de nouveau au besoin.</translation>
        </message>
    </context>
    <context>
        <name>SyncText</name>
        <message>
            <source>Signed out</source>
            <translation>Déconnecté</translation>
        </message>
        <message>
            <source>You can read and write; nothing is sent or fetched until you sign in.</source>
            <translation>Vous pouvez lire et écrire ; rien n’est envoyé ni récupéré tant que vous n’êtes pas connecté.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors connexion</translation>
        </message>
        <message>
            <source>You can go on working; everything is sent at the next connection.</source>
            <translation>Vous pouvez continuer à travailler ; tout sera envoyé à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion en cours…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Please sign in again</source>
            <translation>Veuillez vous reconnecter</translation>
        </message>
        <message>
            <source>Please update Chancery</source>
            <translation>Veuillez mettre Chancery à jour</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 sur %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Fetching everything…</source>
            <translation>Récupération complète…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Mise à jour…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Preparing the search…</source>
            <translation>Préparation de la recherche…</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>Complet au %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n à examiner</numerusform>
                <numerusform>%n à examiner</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingPaper</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>Feuille de présence</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Attestation de présence</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>Nous attestons que</translation>
        </message>
        <message>
            <source>attended the session</source>
            <translation>a assisté à la séance</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>%1 votes are required: two thirds of the %2 members present and voting.</source>
            <translation>%1 voix sont requises : les deux tiers des %2 membres présents et votants.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of the %2 members present and voting.</source>
            <translation>%1 voix sont requises : plus de la moitié des %2 membres présents et votants.</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of all %2 members, voting or not.</source>
            <translation>%1 voix sont requises : plus de la moitié des %2 membres, votants ou non.</translation>
        </message>
        <message>
            <source>%1 votes are required: two thirds of the %2 present and voting, and more than half of all %3.</source>
            <translation>%1 voix sont requises : les deux tiers des %2 présents et votants, et plus de la moitié de l’ensemble des %3.</translation>
        </message>
        <message>
            <source>%1 votes are required, as the record says; it cannot be computed.</source>
            <translation>%1 voix sont requises selon le compte rendu ; le calcul n’est pas possible.</translation>
        </message>
        <message>
            <source>%1 is elected with %2 votes; %3 were required.</source>
            <translation>%1 est élu avec %2 voix ; il en fallait %3.</translation>
        </message>
        <message>
            <source>All seats are filled (%1). No further ballot.</source>
            <translation>Tous les sièges sont pourvus (%1). Pas d’autre tour.</translation>
        </message>
        <message>
            <source>%1 have the majority with equal votes for fewer seats (%2): a special ballot among them.</source>
            <translation>%1 ont la majorité à égalité de voix pour un nombre de sièges inférieur (%2) : scrutin spécial entre eux.</translation>
        </message>
        <message>
            <source>%1 have equal votes: the President decides by drawing lots.</source>
            <translation>%1 ont le même nombre de voix : le Président décide par tirage au sort.</translation>
        </message>
        <message>
            <source>Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.</source>
            <translation>Suite : scrutin limité %1 sur 3 entre %2 ; sièges restants : %3, donc %4 noms au plus.</translation>
        </message>
        <message>
            <source>Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.</source>
            <translation>Suite : scrutin libre %1 sur 3, pour tout nom éligible ; sièges restants : %2.</translation>
        </message>
        <message>
            <source>No more names than seats are left; the ballot is held all the same.</source>
            <translation>Il ne reste pas plus de noms que de sièges ; le vote a lieu quand même.</translation>
        </message>
        <message>
            <source>Elections to this body are always by secret ballot, without nominations.</source>
            <translation>Les élections à cet organe ont toujours lieu au scrutin secret, sans présentation de candidatures.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.</source>
            <translation>Candidats : %1, sièges : %2. Une liste sans concurrence ne dispense pas ici du vote.</translation>
        </message>
        <message>
            <source>%1 asked for a ballot.</source>
            <translation>%1 a demandé un vote.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A ballot is needed.</source>
            <translation>Candidats : %1, sièges : %2. Un vote est nécessaire.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks for one.</source>
            <translation>Candidats : %1, sièges : %2. On peut se dispenser du vote, sauf si une délégation le demande.</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. Those who stand can be elected without a ballot.</source>
            <translation>Candidats : %1, sièges : %2. Les candidats peuvent être élus sans vote.</translation>
        </message>
        <message>
            <source>Seats without a candidate: %1. They are postponed and carried over.</source>
            <translation>Sièges sans candidat : %1. Ils sont reportés.</translation>
        </message>
        <message>
            <source>Members are appointed; there is no ballot.</source>
            <translation>Les membres sont nommés ; il n’y a pas de vote.</translation>
        </message>
        <message>
            <source>An observer State cannot be elected to this body.</source>
            <translation>Un État observateur ne peut être élu à cet organe.</translation>
        </message>
        <message>
            <source>The seats are meant for another regional group (own: %1).</source>
            <translation>Les sièges reviennent à un autre groupe régional (propre groupe : %1).</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election: the present term ends on %1.</source>
            <translation>Non immédiatement rééligible : le mandat actuel prend fin le %1.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 consecutive terms, and %2 have been served.</source>
            <translation>Non éligible : au plus %1 mandats consécutifs, et %2 ont été accomplis.</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 terms in all, and %2 have been served.</source>
            <translation>Non éligible : au plus %1 mandats en tout, et %2 ont été accomplis.</translation>
        </message>
        <message>
            <source>Still a member on the first day: until %1.</source>
            <translation>Encore membre le premier jour : jusqu’au %1.</translation>
        </message>
        <message>
            <source>May be re-elected; terms served without a break: %1.</source>
            <translation>Rééligible ; mandats accomplis sans interruption : %1.</translation>
        </message>
        <message>
            <source>Already a candidate here for the term from %1.</source>
            <translation>Déjà candidat ici pour le mandat commençant en %1.</translation>
        </message>
        <message>
            <source>Also a candidate for %1, for a term from %2.</source>
            <translation>Également candidat à %1, pour un mandat commençant en %2.</translation>
        </message>
        <message>
            <source>The group has endorsed candidates (%1) for all seats (%2).</source>
            <translation>Le groupe a appuyé des candidats (%1) pour tous les sièges (%2).</translation>
        </message>
        <message>
            <source>Term of %1 years from 1 January.</source>
            <translation>Mandat de %1 ans à compter du 1er janvier.</translation>
        </message>
        <message>
            <source>Term of %1 years from the body's fixed day.</source>
            <translation>Mandat de %1 ans à compter du jour fixé pour l’organe.</translation>
        </message>
        <message>
            <source>By-election for the unexpired term, until %1.</source>
            <translation>Élection partielle pour la durée du mandat restant à courir, jusqu’au %1.</translation>
        </message>
        <message>
            <source>Invalid and valid ballots do not add up to the ballot papers.</source>
            <translation>Les bulletins nuls et valables ne correspondent pas au total des bulletins.</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions do not give the members voting.</source>
            <translation>Les bulletins valables moins les abstentions ne donnent pas le nombre de votants.</translation>
        </message>
        <message>
            <source>%1 has %2 votes, but only %3 members voted.</source>
            <translation>%1 a %2 voix, mais seuls %3 membres ont voté.</translation>
        </message>
        <message>
            <source>The votes add up to %1; no more than %2 are possible.</source>
            <translation>Le total des voix est %1 ; le maximum possible est %2.</translation>
        </message>
        <message>
            <source>The majority was announced as %1; by the rules it is %2.</source>
            <translation>La majorité annoncée est %1 ; selon les règles, elle est de %2.</translation>
        </message>
        <message>
            <source>A figure cannot be below zero: %1.</source>
            <translation>Un chiffre ne peut pas être négatif : %1.</translation>
        </message>
        <message>
            <source>There are %1 ballot papers, but only %2 members.</source>
            <translation>Il y a %1 bulletins, mais seulement %2 membres.</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1 figure deux fois dans le tableau.</translation>
        </message>
        <message>
            <source>Rounds %1 to %2 are not recorded here.</source>
            <translation>Les tours %1 à %2 ne sont pas enregistrés ici.</translation>
        </message>
        <message>
            <source>The round was recorded as “%1”; by the rules it is “%2”.</source>
            <translation>Le tour a été enregistré comme « %1 » ; selon les règles, c’est « %2 ».</translation>
        </message>
        <message>
            <source>%1 could not be voted for in this restricted ballot.</source>
            <translation>Il n’était pas possible de voter pour %1 lors de ce scrutin limité.</translation>
        </message>
        <message>
            <source>The number of members voting is not known, so neither is the majority.</source>
            <translation>Le nombre de votants n’est pas connu, donc la majorité non plus.</translation>
        </message>
        <message>
            <source>All seats had been won before this round.</source>
            <translation>Tous les sièges avaient été pourvus avant ce tour.</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied.</source>
            <translation>En cas d’égalité pour le dernier siège, aucun des ex aequo n’est élu.</translation>
        </message>
        <message>
            <source>Not every count of this round is known.</source>
            <translation>Tous les décomptes de ce tour ne sont pas connus.</translation>
        </message>
        <message>
            <source>Where the series of ballots stood cannot be told from the record.</source>
            <translation>Le compte rendu ne permet pas de savoir où en était la série de scrutins.</translation>
        </message>
        <message>
            <source>%1 ties for the last place in the restricted field and stays in it.</source>
            <translation>%1 est à égalité pour la dernière place du scrutin limité et y reste.</translation>
        </message>
        <message>
            <source>%1 counts as elected because the record says so.</source>
            <translation>%1 est considéré comme élu parce que le compte rendu le dit.</translation>
        </message>
        <message>
            <source>%1 and another winner are nationals of %2; only the eldest is elected.</source>
            <translation>%1 et un autre élu sont ressortissants du même État (%2) ; seul le plus âgé est élu.</translation>
        </message>
        <message>
            <source>Another finding of the rules (%1).</source>
            <translation>Autre constat des règles (%1).</translation>
        </message>
        <message>
            <source>First ballot</source>
            <translation>Premier tour</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>Scrutin limité</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>Scrutin libre</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>Scrutin spécial entre ex æquo</translation>
        </message>
        <message>
            <source>Drawing of lots</source>
            <translation>Tirage au sort</translation>
        </message>
        <message>
            <source>%1: any eligible name</source>
            <translation>%1 : tout nom éligible</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>By ballot</source>
            <translation>Au scrutin</translation>
        </message>
        <message>
            <source>Without a ballot</source>
            <translation>Sans vote</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>Par nomination</translation>
        </message>
        <message>
            <source>No opening</source>
            <translation>Aucune vacance</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidée</translation>
        </message>
        <message>
            <source>Candidates wanted</source>
            <translation>Candidats attendus</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>Liste sans concurrence</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>Disputé</translation>
        </message>
        <message>
            <source>Next: another ballot, open to every candidate; seats left: %1.</source>
            <translation>Suite : un nouveau tour ouvert à tous les candidats ; sièges restants : %1.</translation>
        </message>
        <message>
            <source>%1 has the absolute majority in both organs.</source>
            <translation>%1 a la majorité absolue dans les deux organes.</translation>
        </message>
        <message>
            <source>%1: its list is full (%2); %3 votes were required.</source>
            <translation>%1 : liste complète (%2) ; %3 voix étaient requises.</translation>
        </message>
        <message>
            <source>%1: on its list %2, still missing %3. The meeting goes on.</source>
            <translation>%1 : %2 sur sa liste, il en manque %3. La séance se poursuit.</translation>
        </message>
        <message>
            <source>%1: more names than seats have the majority; the ballot is repeated on all names.</source>
            <translation>%1 : plus de noms que de sièges ont la majorité ; le scrutin est repris sur tous les noms.</translation>
        </message>
        <message>
            <source>The two lists differ. Another meeting is held for the seats left (%1).</source>
            <translation>Les deux listes diffèrent. Une nouvelle séance est tenue pour les sièges restants (%1).</translation>
        </message>
        <message>
            <source>Seats left after three meetings: %1. Three members of each organ may be asked to agree on names.</source>
            <translation>Sièges restants après trois séances : %1. Trois membres de chaque organe peuvent être chargés de s’entendre sur des noms.</translation>
        </message>
        <message>
            <source>%1 names have the majority for %2 seats: nobody is elected, and the ballot is repeated.</source>
            <translation>%1 noms ont la majorité pour %2 sièges : personne n’est élu et le scrutin est repris.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>Référent</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>Chef de mission</translation>
        </message>
        <message>
            <source>Mission administrator</source>
            <translation>Administrateur de la mission</translation>
        </message>
        <message>
            <source>Chair of a regional group</source>
            <translation>Présidence d’un groupe régional</translation>
        </message>
        <message>
            <source>General Assembly Affairs</source>
            <translation>Affaires de l’Assemblée générale</translation>
        </message>
        <message>
            <source>Secretariat of ECOSOC</source>
            <translation>Secrétariat du Conseil économique et social</translation>
        </message>
        <message>
            <source>Meetings management</source>
            <translation>Gestion des réunions</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>Service d’assistance</translation>
        </message>
        <message>
            <source>Portal editor</source>
            <translation>Rédacteur du portail</translation>
        </message>
        <message>
            <source>Working Group on Informatics</source>
            <translation>Groupe de travail sur l’informatique</translation>
        </message>
    </context>
</TS>
