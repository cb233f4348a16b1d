"""Given names that are common where news is in other languages than English; those of English are `language`'s."""

from __future__ import annotations

from factbox.language.en.given_names import FEMALE, MALE

_MORE = """
adriana agnieszka alejandra alejandro alfonso amélie ana anaïs andrea andrzej andrés anja anke annika antoine
antonio arnaud arne astrid aurélie axel barbara beate beatriz benoît bernd bettina bogdan bożena camille carla
carlos carmen carsten charlotte chiara christophe clara claudia clémence cristina céline daniele david delphine
diego dieter dirk dominik dorota eduardo elena emilia emmanuel enrique erika ernesto estelle esther eva ewa fabian
fabio federica federico felipe fernando filip florian fran francesca francesco francisca francisco franz françois
friederike frédéric gabriel gabriela gerd giorgio giovanni giulia giuseppe gonzalo grzegorz guillaume guillermo
gustavo günter hanna hannes hans heike heinz helene henrik hugo ignacio ilse ines ingrid inés irene isabel isabelle
ivan ivo jakub jan jana javier jean jens joachim joana joanna jochen johanna johannes jordi jorge josefina josé
joséphine joão juan julia julie julien justyna jérôme jörg jürgen karin karl karolina katarzyna katja kerstin klaus
konrad krzysztof laetitia lars laura laurent lena leonardo lorenzo louis luca lucas lucie lucía luis luisa lukas
lutz léa léo maciej magdalena maja manuel marc marcel marcin marco marek mariana marianne marie marina mario marion
markus marta martina maría mateo mathilde matteo matthias maud maurizio maëlle małgorzata mechthild mercedes michał
miguel mikael monika mónica nadia natalia nathalie nicolas nicole nils nina nuria oliver olivier pablo paola pascal
patricia paul paula paulina paweł pedro petra pierre pilar piotr quentin rafael rainer ramón raquel raúl regina
renata ricardo roberto rocío romain rosa rubén sabine salvador sandra sara sergio silje silke silvia simone sofia
sofía sophie stefan stefania stéphane susana susanne svenja sylvain sylvie sébastien tadeusz teresa thierry thomas
tomasz torsten ulrich ulrike ursula ute valentina valérie vera verónica vincent virginie volker víctor werner
wojciech wolfgang xavier yann yannick yolanda yves zofia zuzanna álvaro ángel ángela élodie íñigo óscar
александр алексей алёна анастасия андрей анна антон артём борис вадим валентина валерий василий вера виктор
виктория владимир галина дарья денис дмитрий евгений евгения екатерина елена иван игорь илья ирина кирилл
константин ксения лариса леонид любовь людмила максим марина мария михаил надежда наталия наталья николай оксана
олег ольга павел пётр роман светлана сергей станислав татьяна юлия юрий яна
άννα αγγελική αθανάσιος αικατερίνη αλέξανδρος αναστασία ανδρέας αντώνης βίκυ βασίλης βασιλική γεωργία γιάννης
γιώργος δέσποινα δημήτρης ειρήνη ελένη ευάγγελος ζωή ηλίας θανάσης θοδωρής ιωάννα ιωάννης κατερίνα κωνσταντίνος
κώστας λάμπρος λευτέρης μάκης μαρία μιχάλης νίκος νικόλαος πέτρος παναγιώτης παύλος σοφία σπύρος στέλιος στέφανος
σταύρος τάκης τάσος φώτης χαρά χρήστος χριστίνα όλγα
"""
GIVEN = MALE | FEMALE | frozenset(_MORE.split())
