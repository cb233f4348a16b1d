"""Names of months in the Unicode CLDR (Babel 2.18.0): written by build_months.py. Licence: Unicode License v3."""

from __future__ import annotations

NAMES = (
    (
        "january jan enero ene janvier janv januar gennaio gen janeiro januari января янв январь stycznia sty "
        "styczeń січня січ січень ιανουαρίου ιαν ιανουάριος ocak oca ledna led leden tammikuuta tammi tammikuu "
        "január ianuarie ian януари яну јануар јан januára sausio saus sausis janvāris jaanuar jaan gener urtarrila "
        "urt xaneiro xan يناير ژانویهٔ ژانویه ינואר ינו׳ जनवरी जन॰ জানুয়ারী জানু ஜனவரி ஜன జనవరి జన जानेवारी जाने "
        "جنوری januarie janúar eanáir ean ionawr ion janar јануари студзеня сту студзень siječnja sij siječanj "
        "yanvar yan қаңтар қаң հունվարի հնվ հունվար იანვარი იან"
    ),
    (
        "february feb febrero février févr februar febbraio fevereiro fev februari февраля февр февраль lutego lut "
        "luty лютого лют лютий φεβρουαρίου φεβ φεβρουάριος şubat şub února úno únor helmikuuta helmi helmikuu "
        "február febr februarie февруари фев фебруар феб februára vasario vas vasaris februāris veebruar veebr "
        "febrer otsaila ots febreiro فبراير فوریهٔ فوریه פברואר פבר׳ फ़रवरी फ़र॰ ফেব্রুয়ারী ফেব பிப்ரவரி பிப் "
        "ఫిబ్రవరి ఫిబ్ర फेब्रुवारी फेब्रु فروری febrúar feabhra feabh chwefror chwef chw shkurt shk лютага люты "
        "veljače velj veljača fevral ақпан ақп փետրվարի փտվ փետրվար თებერვალი თებ"
    ),
    (
        "march mar marzo mars märz mär março maart mrt марта мар март marca marzec березня бер березень μαρτίου μαρ "
        "μάρτιος μάρ mart března bře březen marts maaliskuuta maalis maaliskuu március márc martie marec kovo kov "
        "kovas märts març martxoa maret mac مارس מרץ मार्च মার্চ மார்ச் மார் మార్చి مارچ machi márta mawrth maw "
        "сакавіка сак сакавік ožujka ožu ožujak наурыз нау մարտի մրտ մարտ მარტი მარ"
    ),
    (
        "april apr abril abr avril avr aprile апреля апр апрель kwietnia kwi kwiecień квітня квіт квітень απριλίου "
        "απρ απρίλιος nisan nis dubna dub duben huhtikuuta huhti huhtikuu április ápr aprilie април apríla apríl "
        "balandžio bal balandis aprīlis aprill d’abril d’abr apirila api أبريل آوریل אפריל אפר׳ अप्रैल এপ্রিল এপ্রি "
        "ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి एप्रिल एप्रि اپریل aprili aibreán aib ebrill ebr prill pri красавіка кра красавік "
        "travnja tra travanj aprel сәуір сәу ապրիլի ապր ապրիլ აპრილი აპრ"
    ),
    (
        "may mayo mai maggio mag maio mei мая май maja maj травня трав травень μαΐου μαΐ μάιος μάι mayıs května kvě "
        "květen toukokuuta touko toukokuu május máj мај mája gegužės geg gegužė maijs maig maiatza مايو مهٔ مه מאי "
        "मई মে மே మే मे مئی maí bealtaine beal svibnja svi svibanj мамыр мам մայիսի մյս մայիս მაისი მაი"
    ),
    (
        "june jun junio juin juni giugno giu junho июня июн июнь czerwca cze czerwiec червня черв червень ιουνίου "
        "ιουν ιούνιος ιούν haziran haz června čvn červen kesäkuuta kesä kesäkuu június jún iunie iun юни јун júna "
        "junij birželio birž birželis jūnijs jūn juuni juny ekaina eka xuño يونيو ژوئن יוני जून জুন ஜூன் జూన్ جون "
        "junie júní meitheamh meith mehefin meh qershor qer јуни чэрвеня чэр чэрвень lipnja lipanj iyun iyn маусым "
        "мау հունիսի հնս հունիս ივნისი ივნ"
    ),
    (
        "july jul julio juillet juil juli luglio lug julho июля июл июль lipca lip lipiec липня лип липень ιουλίου "
        "ιουλ ιούλιος ιούλ temmuz tem července čvc červenec heinäkuuta heinä heinäkuu július júl iulie iul юли јул "
        "júla julij liepos liep liepa jūlijs jūl juuli juliol uztaila uzt xullo xul julai يوليو ژوئیهٔ ژوئیه יולי "
        "जुलाई जुल॰ জুলাই জুল ஜூலை జులై जुलै جولائی julie júlí iúil gorffennaf gorff gor korrik korr јули ліпеня "
        "ліп ліпень srpnja srpanj iyul iyl шілде шіл հուլիսի հլս հուլիս ივლისი ივლ"
    ),
    (
        "august aug agosto ago août augustus августа авг август sierpnia sie sierpień серпня серп серпень αυγούστου "
        "αυγ αύγουστος αύγ ağustos ağu srpna srp srpen augusti elokuuta elo elokuu augusztus augusta avgust avg "
        "rugpjūčio rugp rugpjūtis augusts d’agost d’ag agost ag abuztua abu agustus agu ogos ogo أغسطس اوت אוגוסט "
        "אוג׳ अगस्त अग॰ আগস্ট আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ऑगस्ट ऑग اگست agosti ágúst ágú lúnasa lún awst gusht gush "
        "жніўня жні жнівень kolovoza kol kolovoz avqust avq тамыз там օգոստոսի օգս օգոստոս აგვისტო აგვ"
    ),
    (
        "september sep septiembre sept septembre settembre set setembro сентября сент сентябрь września wrz "
        "wrzesień вересня вер вересень σεπτεμβρίου σεπ σεπτέμβριος eylül eyl září zář syyskuuta syys syyskuu "
        "szeptember szept septembrie септември сеп септембар septembra rugsėjo rugs rugsėjis septembris setembre "
        "iraila ira سبتمبر سپتامبر ספטמבר ספט׳ सितंबर सित॰ সেপ্টেম্বর সেপ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం "
        "सप्टेंबर सप्टें ستمبر septemba mfómh medi shtator sht верасня верасень rujna ruj rujan septembar sentyabr "
        "sen қыркүйек қыр սեպտեմբերի սեպ սեպտեմբեր სექტემბერი სექ"
    ),
    (
        "october oct octubre octobre oktober okt ottobre ott outubro out октября окт октябрь października paź "
        "październik жовтня жовт жовтень οκτωβρίου οκτ οκτώβριος ekim eki října říj říjen lokakuuta loka lokakuu "
        "október octombrie октомври октобар októbra spalio spal spalis oktobris oktoober d’octubre d’oct urria urr "
        "أكتوبر اکتبر אוקטובר אוק׳ अक्टूबर अक्टू॰ অক্টোবর অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో ऑक्टोबर ऑक्टो اکتوبر "
        "oktoba dfómh hydref hyd tetor tet кастрычніка кас кастрычнік oktobar oktyabr қазан қаз հոկտեմբերի հոկ "
        "հոկտեմբեր ოქტომბერი ოქტ"
    ),
    (
        "november nov noviembre novembre novembro ноября нояб ноябрь listopada lis listopad листопада лист листопад "
        "νοεμβρίου νοε νοέμβριος νοέ kasım kas listopadu marraskuuta marras marraskuu noiembrie ноември ное "
        "новембар нов novembra lapkričio lapkr lapkritis novembris azaroa aza نوفمبر نوامبر נובמבר נוב׳ नवंबर नव॰ "
        "নভেম্বর নভে நவம்பர் நவ నవంబర్ నవం नोव्हेंबर नोव्हें نومبر novemba nóvember nóv samhain samh tachwedd tach "
        "nëntor nën лістапада ліс лістапад studenoga stu studeni novembar noyabr noy қараша қар նոյեմբերի նոյ "
        "նոյեմբեր ნოემბერი ნოე"
    ),
    (
        "december dec diciembre dic décembre déc dezember dez dicembre dezembro декабря дек декабрь grudnia gru "
        "grudzień грудня груд грудень δεκεμβρίου δεκ δεκέμβριος aralık ara prosince pro prosinec desember des "
        "joulukuuta joulu joulukuu decembrie декември децембар дец decembra gruodžio gruod gruodis decembris "
        "detsember dets desembre abendua abe decembro disember dis ديسمبر دسامبر דצמבר דצמ׳ दिसंबर दिस॰ ডিসেম্বর "
        "ডিসে டிசம்பர் டிச డిసెంబర్ డిసెం डिसेंबर डिसें دسمبر desemba nollaig noll rhagfyr rhag dhjetor dhj снежня "
        "сне снежань prosinca prosinac decembar dekabr dek желтоқсан жел դեկտեմբերի դեկ դեկտեմբեր დეკემბერი დეკ"
    ),
)
"""The whole and the short names of each month, in some fifty languages, January first."""
MONTHS = {name: number for number, names in enumerate(NAMES, 1) for name in names.split()}
