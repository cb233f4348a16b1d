"""Sentences as different desks write them, by kind: all that was said in each, by whom, under which name."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse

Row = tuple[str, list[tuple[str, str, str | None, str | None]]]
"""A text, and the kind, content, speaker and name of every quote in it."""

CAMPAIGN: list[Row] = [
    (
        "Donald Brackett, the Republican front-runner, told supporters in Tampa that he would “bomb” the deal. “We’re going to win so much,” Mr. Brackett said to cheers.",
        [
            ("mixed", "he would “bomb” the deal", "Donald Brackett", "Donald Brackett"),
            ("direct", "We’re going to win so much,", "Mr. Brackett", "Donald Brackett"),
        ],
    ),
    (
        "Mrs. Hollis’s campaign manager, Robby Trask, said on a conference call that the state was “very much in play.”",
        [("mixed", "the state was “very much in play.”", "Mrs. Hollis’s campaign manager, Robby Trask", "Robby Trask")],
    ),
    (
        "“This is a rigged system, folks,” Brackett thundered. “And she knows it.”",
        [
            ("direct", "This is a rigged system, folks,", "Brackett", "Brackett"),
            ("direct", "And she knows it.", "Brackett", "Brackett"),
        ],
    ),
    (
        "The Hollis campaign accused Brackett of “trafficking in hate,” and a spokeswoman, Jennifer Palm, called his remarks “beneath contempt.”",
        [
            ("direct", "trafficking in hate,", "The Hollis campaign", None),
            ("direct", "beneath contempt.", "a spokeswoman, Jennifer Palm", "Jennifer Palm"),
        ],
    ),
    (
        "Brackett’s running mate, Gov. Mike Spence, said in a statement that he “cannot defend” the comments.",
        [("mixed", "he “cannot defend” the comments", "Brackett’s running mate, Gov. Mike Spence", "Mike Spence")],
    ),
    (
        "“I was wrong,” he said, “and I apologize.”",
        [("direct", "I was wrong,", "he", None), ("direct", "and I apologize.", "he", None)],
    ),
    (
        "According to two people briefed on the call, the donors were told that the campaign needed $10 million by Friday.",
        [
            (
                "indirect",
                "the donors were told that the campaign needed $10 million by Friday",
                "two people briefed on the call",
                None,
            )
        ],
    ),
    (
        "“It’s a disaster,” said one Republican strategist, who spoke on condition of anonymity in order to discuss internal deliberations. “There’s no plan.”",
        [
            ("direct", "It’s a disaster,", "one Republican strategist", None),
            ("direct", "There’s no plan.", "one Republican strategist", None),
        ],
    ),
    (
        "Speaker Paul Reardon has said that he will support the nominee, but on Monday he told House Republicans that he would not campaign with him.",
        [
            ("indirect", "he will support the nominee", "Speaker Paul Reardon", "Paul Reardon"),
            ("indirect", "he would not campaign with him", "he", "Paul Reardon"),
        ],
    ),
    (
        "“Did he say it? Yes,” Ms. Conroy said on ABC’s “This Week.” “Did he mean it? No.”",
        [
            ("direct", "Did he say it? Yes,", "Ms. Conroy", "Conroy"),
            ("direct", "Did he mean it? No.", "Ms. Conroy", "Conroy"),
        ],
    ),
    (
        "Mr. Brackett, who has called climate change a hoax, denied on Monday night that he had ever said it. “I did not say that,” he insisted.",
        [
            ("indirect", "he had ever said it", "Mr. Brackett", "Brackett"),
            ("direct", "I did not say that,", "he", "Brackett"),
        ],
    ),
    (
        "Democrats contend that the law was intended to suppress turnout; Republicans say it prevents fraud.",
        [
            ("indirect", "the law was intended to suppress turnout", "Democrats", None),
            ("indirect", "it prevents fraud", "Republicans", None),
        ],
    ),
    (
        "“The American people deserve to get the full and complete facts immediately,” Hollis told reporters in Des Moines, Iowa.",
        [("direct", "The American people deserve to get the full and complete facts immediately,", "Hollis", None)],
    ),
    ("His spokeswoman, Hope Hilton, did not respond to a request for comment.", []),
    ("Hollis believes the plan would create 10 million jobs; her aides think it could be more.", []),
    (
        "Mr. Brackett promised to build “a great, great wall” and to make Mexico pay for it.",
        [("mixed", "to build “a great, great wall” and to make Mexico pay for it", "Mr. Brackett", "Brackett")],
    ),
    (
        "But Representative Steve Kuhn, Republican of Iowa, said there was “no comparison.”",
        [("mixed", "there was “no comparison.”", "Representative Steve Kuhn", "Steve Kuhn")],
    ),
]

TERMS_AND_ROLES: list[Row] = [
    ("In cooking, this step is known as “blooming.”", []),
    ("Economists describe the effect as “sticky wages.”", []),
    ("The technique, called “dry brining,” takes a day.", []),
    ("The band’s second album, “Glass Harbour,” sold a million.", []),
    ("His nickname at school was “Moose.”", []),
    ("She types “refund” into the chat box.", []),
    ("The dish is listed on the menu as “Grandma’s Tears.”", []),
    ("It falls under the heading “miscellaneous.”", []),
    ("Historians label the period “the long winter.”", []),
    ("The report uses the word “catastrophic” eleven times.", []),
    (
        "“We are open,” the owner, Sal Brandt, said.",
        [("direct", "We are open,", "the owner, Sal Brandt", "Sal Brandt")],
    ),
    (
        "“We are open,” Norvale’s chief constable, Dame Ruth Pike, told the inquiry.",
        [("direct", "We are open,", "Norvale’s chief constable, Dame Ruth Pike", "Ruth Pike")],
    ),
    (
        "“We are open,” said the club’s new manager, Italian Paolo Renzi.",
        [("direct", "We are open,", "the club’s new manager, Italian Paolo Renzi", "Paolo Renzi")],
    ),
    (
        "The hospital’s medical director, Dr Aisha Khan, said beds were short.",
        [("indirect", "beds were short", "The hospital’s medical director, Dr Aisha Khan", "Aisha Khan")],
    ),
    (
        "“We are open,” insisted shop steward Bev Hardcastle, 51.",
        [("direct", "We are open,", "shop steward Bev Hardcastle", "Bev Hardcastle")],
    ),
    (
        "Deputy head teacher Colm Byrne said the roof leaked.",
        [("indirect", "the roof leaked", "Deputy head teacher Colm Byrne", "Colm Byrne")],
    ),
    (
        "“We are open,” said Maria Santos, who runs the café with her sister.",
        [("direct", "We are open,", "Maria Santos", "Maria Santos")],
    ),
    (
        "“We are open,” said party treasurer Lord Hanley.",
        [("direct", "We are open,", "party treasurer Lord Hanley", "Hanley")],
    ),
    (
        "The finance minister, Olaf Brandt, and his deputy, Eva Lind, said taxes would rise.",
        [("indirect", "taxes would rise", "The finance minister, Olaf Brandt", "Olaf Brandt")],
    ),
    (
        "Company founder and chief executive Jin Park said sales doubled.",
        [("indirect", "sales doubled", "Company founder and chief executive Jin Park", "Jin Park")],
    ),
    ("Early on Thursday the minister said talks had failed.", [("indirect", "talks had failed", "the minister", None)]),
    (
        "Two weeks ago Helen Moss said the bridge was safe.",
        [("indirect", "the bridge was safe", "Helen Moss", "Helen Moss")],
    ),
    (
        "At a press conference late last night coach Ivan Petrov said he would quit.",
        [("indirect", "he would quit", "coach Ivan Petrov", "Ivan Petrov")],
    ),
    ("By Friday afternoon the mayor said water was back.", [("indirect", "water was back", "the mayor", None)]),
    (
        "On the eve of the vote Sara Lindt said she would abstain.",
        [("indirect", "she would abstain", "Sara Lindt", "Sara Lindt")],
    ),
    (
        "Last month in Geneva Omar Diallo said the deal was dead.",
        [("indirect", "the deal was dead", "Omar Diallo", "Omar Diallo")],
    ),
    ("In 2019 the board said it would sell.", [("indirect", "it would sell", "the board", None)]),
    (
        "Three hours later a spokesman said the line had reopened.",
        [("indirect", "the line had reopened", "a spokesman", None)],
    ),
    (
        "This spring Norvale council said libraries would close.",
        [("indirect", "libraries would close", "Norvale council", None)],
    ),
    ("“It’s gone,” said Doris wearily.", [("direct", "It’s gone,", "Doris", "Doris")]),
    ("“It’s gone,” Tom Ayers said quietly on Sunday.", [("direct", "It’s gone,", "Tom Ayers", "Tom Ayers")]),
    (
        "“It’s gone,” said Pettersson on Wednesday after training.",
        [("direct", "It’s gone,", "Pettersson", "Pettersson")],
    ),
    ("“It’s gone,” said Inspector Rao curtly.", [("direct", "It’s gone,", "Inspector Rao", "Rao")]),
    ("“It’s gone,” said Maya matter-of-factly.", [("direct", "It’s gone,", "Maya", "Maya")]),
    ("“It’s gone,” said Novak yesterday.", [("direct", "It’s gone,", "Novak", "Novak")]),
    ("“It’s gone,” replied the clerk, smiling.", [("direct", "It’s gone,", "the clerk", None)]),
    ("“It’s gone,” said Ms Adeyemi, visibly upset.", [("direct", "It’s gone,", "Ms Adeyemi", "Adeyemi")]),
    ("“It’s gone,” Ferrari said afterwards.", [("direct", "It’s gone,", "Ferrari", "Ferrari")]),
    ("“It’s gone,” said Lowe with a shrug.", [("direct", "It’s gone,", "Lowe", "Lowe")]),
    ("Wrote one reviewer: “Skip it.”", [("direct", "Skip it.", "one reviewer", None)]),
    ("Added the minister: “We will appeal.”", [("direct", "We will appeal.", "the minister", None)]),
    ("Ruth Pike again: “We will appeal.”", [("direct", "We will appeal.", "Ruth Pike", "Ruth Pike")]),
    (
        "As the old fishermen put it: “The sea keeps accounts.”",
        [("direct", "The sea keeps accounts.", "the old fishermen", None)],
    ),
    ("Or, as Pike prefers to say: “The sea keeps accounts.”", [("direct", "The sea keeps accounts.", "Pike", "Pike")]),
    (
        "From the foreword by Nadia Orr: “The sea keeps accounts.”",
        [("direct", "The sea keeps accounts.", "Nadia Orr", "Nadia Orr")],
    ),
    (
        "Nadia Orr’s verdict: “The sea keeps accounts.”",
        [("direct", "The sea keeps accounts.", "Nadia Orr", "Nadia Orr")],
    ),
    (
        "A tweet from the club read: “The sea keeps accounts.”",
        [("direct", "The sea keeps accounts.", "A tweet from the club", None)],
    ),
    (
        "Pike, on the phone from Oslo: “The sea keeps accounts.”",
        [("direct", "The sea keeps accounts.", "Pike", "Pike")],
    ),
    (
        "CAIRO (Reuters) - “The sea keeps accounts,” the minister said.",
        [("direct", "The sea keeps accounts,", "the minister", None)],
    ),
    (
        "NEW DELHI: “The sea keeps accounts,” the minister said.",
        [("direct", "The sea keeps accounts,", "the minister", None)],
    ),
    (
        "WASHINGTON — The president said on Monday that the sea was rising.",
        [("indirect", "the sea was rising", "The president", None)],
    ),
    (
        "PARIS, May 4 — “The sea keeps accounts,” said Anne Petit.",
        [("direct", "The sea keeps accounts,", "Anne Petit", "Anne Petit")],
    ),
    (
        "(Oslo) “The sea keeps accounts,” said Anne Petit.",
        [("direct", "The sea keeps accounts,", "Anne Petit", "Anne Petit")],
    ),
    (
        "Lagos, Nigeria (AP) — “The sea keeps accounts,” said Anne Petit.",
        [("direct", "The sea keeps accounts,", "Anne Petit", "Anne Petit")],
    ),
]

PHRASES: list[Row] = [
    ("Shortly after midnight police said the road was shut.", [("indirect", "the road was shut", "police", None)]),
    (
        "The mayor said the plan was late, with the paper reporting that it cost £5m.",
        [("indirect", "the plan was late", "The mayor", None), ("indirect", "it cost £5m", "the paper", None)],
    ),
    (
        "The captain said (in a letter) that the ferry was late.",
        [("indirect", "the ferry was late", "The captain", None)],
    ),
    ("The mate said — after a pause — that it sank.", [("indirect", "it sank", "The mate", None)]),
    ("“We won,” said the captain, flanked by police.", [("direct", "We won,", "the captain", None)]),
    (
        "The envoy said the talks had failed, deepening a rift between the ports.",
        [("indirect", "the talks had failed", "The envoy", None)],
    ),
    (
        "“There was nothing else to do,” says the 78-year-old retired dinner lady.",
        [("direct", "There was nothing else to do,", "the 78-year-old retired dinner lady", None)],
    ),
    ("The Norvale side added 71 runs to their score before their innings closed.", []),
    ("She added 20 people were hurt.", [("indirect", "20 people were hurt", "She", None)]),
    (
        "According to Norvale’s chief executive, Ken Murphy, sales are “up again”.",
        [("mixed", "sales are “up again”", "Norvale’s chief executive, Ken Murphy", "Ken Murphy")],
    ),
    ("The vicar chided them for “a poor show”.", [("direct", "a poor show", "The vicar", None)]),
    ("The airline apologised “for any delay”.", [("direct", "for any delay", "The airline", None)]),
    (
        "Joe Orr wept. Under cross-examination by Tom Pell, he accepted that he was “a clown”.",
        [("mixed", "he was “a clown”", "he", "Joe Orr")],
    ),
    (
        "New Norvale: The rain reached the capital on Monday, the Weather Office said.",
        [("indirect", "The rain reached the capital on Monday", "the Weather Office", "Weather Office")],
    ),
    ("Cape Norvale – “We are late,” the mayor said.", [("direct", "We are late,", "the mayor", None)]),
    (
        "Ann Lee admitted she feared losing him “from the day he came”, after the winger left for Norvale.",
        [("mixed", "she feared losing him “from the day he came”", "Ann Lee", "Ann Lee")],
    ),
    (
        "The captain said the crew “did their best”, when asked about the fire.",
        [("mixed", "the crew “did their best”", "The captain", None)],
    ),
    (
        "The ferry was late again, said a woman holding her son.",
        [("indirect", "The ferry was late again", "a woman", None)],
    ),
    (
        "Clerks are treated as “a spare part” of the port, says a report urging “a new start” for them.",
        [
            ("mixed", "Clerks are treated as “a spare part” of the port", "a report", None),
            ("direct", "a new start", "a report", None),
        ],
    ),
    (
        "Catches fell 2 percent compared with the year before, according to the Tide Group, a firm that counts fish.",
        [("indirect", "Catches fell 2 percent compared with the year before", "the Tide Group", "Tide Group")],
    ),
    (
        "Six of ten captains backed it, and several said they thought more would come.",
        [("indirect", "they thought more would come", "several", None)],
    ),
    (
        "Existing ferry sales fell 3% in May, the Harbour Council said on Friday.",
        [("indirect", "Existing ferry sales fell 3% in May", "the Harbour Council", "Harbour Council")],
    ),
    (
        "Rising prices hit homes in the north, the panel said.",
        [("indirect", "Rising prices hit homes in the north", "the panel", None)],
    ),
    (
        "Speaking after police left, the captain said the deck was safe.",
        [("indirect", "the deck was safe", "the captain", None)],
    ),
    (
        "“The tide is late,” said Per Dahl, who teaches at the harbour school.",
        [("direct", "The tide is late,", "Per Dahl", None)],
    ),
    ("The lamp is bright. Battery claims deserve a second look.", []),
    (
        "Orr missed the race with what the club described as “a sore knee”.",
        [("direct", "a sore knee", "the club", None)],
    ),
    (
        "The firm sold its barges, a step she described as “long overdue and cheap”.",
        [("direct", "long overdue and cheap", "she", None)],
    ),
    (
        "Dr Ann Lee, a nurse, said about half of those on board were ill.",
        [("indirect", "about half of those on board were ill", "Dr Ann Lee", "Ann Lee")],
    ),
    (
        "In the survey, nearly 40 per cent said their boats had leaked.",
        [("indirect", "their boats had leaked", "nearly 40 per cent", None)],
    ),
    (
        "Fares rose in May, said Darren Holm, the chief clerk, but he added that “they may fall again”.",
        [
            ("indirect", "Fares rose in May", "Darren Holm", "Darren Holm"),
            ("direct", "they may fall again", "he", "Darren Holm"),
        ],
    ),
    (
        "His first was in 2011 over 18 miles, and his coach, Getu Holm, said he had doubted it.",
        [("indirect", "he had doubted it", "his coach, Getu Holm", "Getu Holm")],
    ),
    (
        "Pell & Orr, which employs 800 people, said it would open two yards.",
        [("indirect", "it would open two yards", "Pell & Orr", "Pell & Orr")],
    ),
    (
        "Captains, she says, need to learn the tides.",
        [("indirect", "Captains", "she", None), ("indirect", "need to learn the tides", "she", None)],
    ),
    ("The condition, which sailors call “the bends,” can kill.", []),
    ("Her grandmother’s recipe is simply titled “Soup.”", []),
    ("Engineers gave the prototype the code name “Otter.”", []),
    ("Locals know the alley as “Needle’s Eye.”", []),
    ("He was voted “Most Likely to Succeed.”", []),
    ("The village bills itself as the “Gateway to the Fens.”", []),
    ("The museum’s new show, “Salt and Silver,” opens in May.", []),
    ("She has the word “mother” tattooed on her wrist, and “father” on the other.", []),
    ("In slang, to “ghost” someone means to vanish.", []),
    ("The drug is sold as “Sleepwell.”", []),
    ("The file was named “final_final.”", []),
    ("The scheme is branded “Homes for Heroes.”", []),
    ("He signed the note “Your friend.”", []),
    ("The bar’s neon sign spelled out “Paradise.”", []),
    (
        "“Nothing will change,” a director of the firm, Hanna Wirth, insisted.",
        [("direct", "Nothing will change,", "a director of the firm, Hanna Wirth", "Hanna Wirth")],
    ),
    (
        "“Nothing will change,” the archbishop of Norvale, the Most Rev. Colm Daly, told worshippers.",
        [("direct", "Nothing will change,", "the archbishop of Norvale, the Most Rev. Colm Daly", "Colm Daly")],
    ),
    (
        "“Nothing will change,” their solicitor, Imran Aziz of Pell & Co, said outside court.",
        [("direct", "Nothing will change,", "their solicitor, Imran Aziz of Pell & Co", "Imran Aziz")],
    ),
    (
        "“Nothing will change,” says lead author Prof Ingrid Dahl, a biologist at Norvale University.",
        [("direct", "Nothing will change,", "lead author Prof Ingrid Dahl", "Ingrid Dahl")],
    ),
    (
        "“Nothing will change,” promised its chief operating officer Lena Maas.",
        [("direct", "Nothing will change,", "its chief operating officer Lena Maas", "Lena Maas")],
    ),
    (
        "“Nothing will change,” said the party’s deputy leader and health spokesman, Owen Rhys.",
        [("direct", "Nothing will change,", "the party’s deputy leader and health spokesman, Owen Rhys", "Owen Rhys")],
    ),
    (
        "“Nothing will change,” Det Supt Karen Moss, who is leading the inquiry, said.",
        [("direct", "Nothing will change,", "Det Supt Karen Moss", "Karen Moss")],
    ),
    (
        "“Nothing will change,” the former England captain Ray Tully told the Sunday Courier.",
        [("direct", "Nothing will change,", "the former England captain Ray Tully", "Ray Tully")],
    ),
    (
        "Over the weekend the governor said aid was on its way.",
        [("indirect", "aid was on its way", "the governor", None)],
    ),
    ("The following day Nadia Benz said she would sue.", [("indirect", "she would sue", "Nadia Benz", "Nadia Benz")]),
    ("Hours before kick-off Sergio Lima said he was fit.", [("indirect", "he was fit", "Sergio Lima", "Sergio Lima")]),
    (
        "For the first time on Monday Paula Grau said she had lied.",
        [("indirect", "she had lied", "Paula Grau", "Paula Grau")],
    ),
    (
        "Speaking in Oslo on Tuesday, trade minister Ola Berg said tariffs would fall.",
        [("indirect", "tariffs would fall", "trade minister Ola Berg", "Ola Berg")],
    ),
    (
        "Earlier in the day Ms Prior said nothing had changed.",
        [("indirect", "nothing had changed", "Ms Prior", "Prior")],
    ),
    ("Until last week the firm said it would not sell.", [("indirect", "it would not sell", "the firm", None)]),
    (
        "Every Sunday Father Malloy says mercy comes first.",
        [("indirect", "mercy comes first", "Father Malloy", "Malloy")],
    ),
    ("“No comment,” said Hale sharply before driving off.", [("direct", "No comment,", "Hale", "Hale")]),
    ("“No comment,” Hale said politely but firmly.", [("direct", "No comment,", "Hale", "Hale")]),
    ("“No comment,” said Hale again on Friday evening.", [("direct", "No comment,", "Hale", "Hale")]),
    ("“No comment,” Hale said Sunday in an email.", [("direct", "No comment,", "Hale", "Hale")]),
    ("“No comment,” said Hale, a little nervously.", [("direct", "No comment,", "Hale", "Hale")]),
    ("“No comment,” said Hale grimly, shaking his head.", [("direct", "No comment,", "Hale", "Hale")]),
    ("One message read simply: “Nobody came.”", [("direct", "Nobody came.", "One message", None)]),
    ("Ruiz, via text message: “Nobody came.”", [("direct", "Nobody came.", "Ruiz", "Ruiz")]),
    ("The reply from the palace: “Nobody came.”", [("direct", "Nobody came.", "The reply from the palace", None)]),
    ("Then Ruiz: “Nobody came.”", [("direct", "Nobody came.", "Ruiz", "Ruiz")]),
    ("To which Ruiz replied: “Nobody came.”", [("direct", "Nobody came.", "Ruiz", "Ruiz")]),
    ("Joked Ruiz: “Nobody came.”", [("direct", "Nobody came.", "Ruiz", "Ruiz")]),
    ("Ruiz in 2019: “Nobody came.”", [("direct", "Nobody came.", "Ruiz", "Ruiz")]),
    ("In Ruiz’s view, “nobody came.”", [("direct", "nobody came.", "Ruiz", "Ruiz")]),
    ("Nobody came, according to Ruiz.", [("indirect", "Nobody came", "Ruiz", "Ruiz")]),
    (
        "ROME, Oct 3 (Agency) — The pope said on Friday that war was a defeat.",
        [("indirect", "war was a defeat", "The pope", None)],
    ),
    (
        "TOKYO — “Nobody came,” the mayor of Ise, Ken Sato, said.",
        [("direct", "Nobody came,", "the mayor of Ise, Ken Sato", "Ken Sato")],
    ),
    ("Kampala, Uganda – “Nobody came,” said Ms Auma.", [("direct", "Nobody came,", "Ms Auma", "Auma")]),
    ("Berlin (dpa) - “Nobody came,” the mayor said.", [("direct", "Nobody came,", "the mayor", None)]),
    ("SPRINGFIELD, Ill. (AP) — “Nobody came,” said Tom Burke.", [("direct", "Nobody came,", "Tom Burke", "Tom Burke")]),
]

LAYOUTS_AND_NAMES: list[Row] = [
    (
        "A pilot who asked not to be named because he feared reprisals said the runway was unsafe.",
        [("indirect", "the runway was unsafe", "A pilot", None)],
    ),
    (
        "The nurse, who had worked at the clinic for nine years, said nobody had told her.",
        [("indirect", "nobody had told her", "The nurse", None)],
    ),
    (
        "Two officials with knowledge of the talks, speaking on condition of anonymity, said a deal was near.",
        [("indirect", "a deal was near", "Two officials with knowledge of the talks", None)],
    ),
    (
        "The shopkeeper, whose window was smashed, said he would reopen.",
        [("indirect", "he would reopen", "The shopkeeper", None)],
    ),
    (
        "One juror, who declined to give her name, said the vote was close.",
        [("indirect", "the vote was close", "One juror", None)],
    ),
    (
        "Residents living near the plant said the smell was unbearable.",
        [("indirect", "the smell was unbearable", "Residents living near the plant", None)],
    ),
    (
        "A senior aide to the minister, who is on leave, said the memo was fake.",
        [("indirect", "the memo was fake", "A senior aide to the minister", None)],
    ),
    ("The woman, identified in court only as Witness C, said she ran.", [("indirect", "she ran", "The woman", None)]),
    ("Farmers whose fields were flooded say they got nothing.", [("indirect", "they got nothing", "Farmers", None)]),
    (
        "The engineer in charge of the project, Mr Alan Tait, said it was safe.",
        [("indirect", "it was safe", "The engineer in charge of the project, Mr Alan Tait", "Alan Tait")],
    ),
    ("The union called the offer “derisory”, a view shared by the mayor.", [("direct", "derisory", "The union", None)]),
    ("“Shameful,” a word he used twice, was how Pell described it.", []),
    ("He called the ruling “a travesty,” one of several outbursts that day.", [("direct", "a travesty,", "He", None)]),
    (
        "The bank said profits were “broadly flat”, compared with a 5% rise a year ago.",
        [("mixed", "profits were “broadly flat”", "The bank", None)],
    ),
    (
        "She said the fire was “an accident waiting to happen,” comments that angered the landlord.",
        [("mixed", "the fire was “an accident waiting to happen,”", "She", None)],
    ),
    (
        "Lee said the plan was “dead,” the first time he had admitted it.",
        [("mixed", "the plan was “dead,”", "Lee", "Lee")],
    ),
    (
        "The firm said it was “reviewing its options”, which could include a sale.",
        [("mixed", "it was “reviewing its options”", "The firm", None)],
    ),
    (
        "‘We had minutes to get out’: survivors tell of blaze",
        [("direct", "We had minutes to get out", "survivors", None)],
    ),
    ("Minister: ‘No more money for trains’", [("direct", "No more money for trains", "Minister", None)]),
    ("“It was like a film”, says man who saved toddler", [("direct", "It was like a film", "man", None)]),
    ("‘No regrets’ says axed coach", [("direct", "No regrets", "axed coach", None)]),
    ("« Nous partirons », said the minister.", [("direct", "Nous partirons", "the minister", None)]),
    ("«We will leave», the minister said.", [("direct", "We will leave", "the minister", None)]),
    (
        "‘We will leave,’ said the minister. ‘Soon.’",
        [("direct", "We will leave,", "the minister", None), ("direct", "Soon.", "the minister", None)],
    ),
    (
        "'We'll leave,' said the minister, 'and that's that.'",
        [("direct", "We'll leave,", "the minister", None), ("direct", "and that's that.", "the minister", None)],
    ),
    ("“He told me ‘run’ and I ran,” said the boy.", [("direct", "He told me ‘run’ and I ran,", "the boy", None)]),
    ("‘He said “run” and I ran,’ said the boy.", [("direct", "He said “run” and I ran,", "the boy", None)]),
    ("„We will leave“, said the minister.", [("direct", "We will leave", "the minister", None)]),
    ("Lund won. Eva Lund, 34, is from Oslo. “It is late,” Lund said.", [("direct", "It is late,", "Lund", "Eva Lund")]),
    (
        "The Norvale Coalition for Housing met. The coalition said it was late.",
        [("indirect", "it was late", "The coalition", "Norvale Coalition for Housing")],
    ),
    ("Judge Peter Holt sat. The judge said it was late.", [("indirect", "it was late", "The judge", "Peter Holt")]),
    ("J.K. Pike wrote it. Pike said it was late.", [("indirect", "it was late", "Pike", "J.K. Pike")]),
    (
        "Marta Olsen leads Harbour Watch. Olsen said it was late. The group says it is early.",
        [
            ("indirect", "it was late", "Olsen", "Marta Olsen"),
            ("indirect", "it is early", "The group", "Harbour Watch"),
        ],
    ),
    (
        "President Ilic met Prime Minister Sorn. “It is late,” the president said.",
        [("direct", "It is late,", "the president", "Ilic")],
    ),
    ("“It is late,” she posted on Instagram.", [("direct", "It is late,", "she", None)]),
    ("“It is late,” the statement read.", [("direct", "It is late,", "the statement", None)]),
    ("In a letter to staff, Pike writes: “It is late.”", [("direct", "It is late.", "Pike", "Pike")]),
    ("On Twitter, Pike said it was late.", [("indirect", "it was late", "Pike", "Pike")]),
    (
        "“It is late,” Pike wrote on X. “We should go.”",
        [("direct", "It is late,", "Pike", "Pike"), ("direct", "We should go.", "Pike", "Pike")],
    ),
]

HEADLINES_AND_SURNAMES: list[Row] = [
    ("Hiker: ‘I thought I would die’", [("direct", "I thought I would die", "Hiker", "Hiker")]),
    ("Tate: “We were second best all night”", [("direct", "We were second best all night", "Tate", "Tate")]),
    ("“We were second best all night” – Tate", [("direct", "We were second best all night", "Tate", "Tate")]),
    ("»It is not over«, said Mrs Klein.", [("direct", "It is not over", "Mrs Klein", "Klein")]),
    ("‹It is not over›, said Mrs Klein.", [("direct", "It is not over", "Mrs Klein", "Klein")]),
    (
        "'It is not over', said Mrs Klein. 'It has hardly begun.'",
        [("direct", "It is not over", "Mrs Klein", "Klein"), ("direct", "It has hardly begun.", "Mrs Klein", "Klein")],
    ),
    (
        "‘It’s not over,’ said Mrs Klein, ‘and you know it’s not.’",
        [
            ("direct", "It’s not over,", "Mrs Klein", "Klein"),
            ("direct", "and you know it’s not.", "Mrs Klein", "Klein"),
        ],
    ),
    (
        '"It is not over," said Mrs Klein, "it\'s the \'90s again."',
        [("direct", "It is not over,", "Mrs Klein", "Klein"), ("direct", "it's the '90s again.", "Mrs Klein", "Klein")],
    ),
    (
        "“She told us, ‘It is not over,’ and left,” said Klein.",
        [("direct", "She told us, ‘It is not over,’ and left,", "Klein", "Klein")],
    ),
    ("Klein said: 'It is not over.'", [("direct", "It is not over.", "Klein", "Klein")]),
    (
        "Professor Anke Vos chairs the panel. “It is late,” Vos said. “It is late,” the professor said.",
        [("direct", "It is late,", "Vos", "Anke Vos"), ("direct", "It is late,", "the professor", "Anke Vos")],
    ),
    ("“It is late,” Vos said. Anke Vos, 51, chairs the panel.", [("direct", "It is late,", "Vos", "Anke Vos")]),
    ("Anke Vos and Peter Vos run it. “It is late,” Peter said.", [("direct", "It is late,", "Peter", "Peter Vos")]),
    (
        "Mr Vos (51) sat. Lawyer Anke Vos rose. “It is late,” Ms Vos said.",
        [("direct", "It is late,", "Ms Vos", "Anke Vos")],
    ),
    ("Vos’s lawyer, Ed Hill, sat. “It is late,” Hill said.", [("direct", "It is late,", "Hill", "Ed Hill")]),
    (
        "O’Neill won. Shaun O’Neill is from Derry. “It is late,” O’Neill said.",
        [("direct", "It is late,", "O’Neill", "Shaun O’Neill")],
    ),
    ("Jean-Luc Petit won. “It is late,” Petit said.", [("direct", "It is late,", "Petit", "Jean-Luc Petit")]),
    ("Kim Jong Ho, a farmer, sat. “It is late,” Kim said.", [("direct", "It is late,", "Kim", "Kim Jong Ho")]),
    (
        "Sheikh Ahmed bin Rashid sat. “It is late,” Sheikh Ahmed said.",
        [("direct", "It is late,", "Sheikh Ahmed", "Ahmed bin Rashid")],
    ),
    ("Anke Vos-Maier sat. “It is late,” Vos-Maier said.", [("direct", "It is late,", "Vos-Maier", "Anke Vos-Maier")]),
    (
        "The European Ferry Agency (EFA) met. EFA said it was late. The agency said it was early.",
        [
            ("indirect", "it was late", "EFA", "European Ferry Agency"),
            ("indirect", "it was early", "The agency", "European Ferry Agency"),
        ],
    ),
    (
        "Tidemark, a start-up in Leeds, folded. The start-up said it was late.",
        [("indirect", "it was late", "The start-up", "Tidemark")],
    ),
    (
        "Norvale City Council met. The council said it was late.",
        [("indirect", "it was late", "The council", "Norvale City Council")],
    ),
    (
        "The University of Norvale met. The university said it was late.",
        [("indirect", "it was late", "The university", "University of Norvale")],
    ),
    (
        "Mercy Ships, an aid group, left. The group said it was late.",
        [("indirect", "it was late", "The group", "Mercy Ships")],
    ),
    (
        "The Supreme Court ruled. The court said it was late.",
        [("indirect", "it was late", "The court", "Supreme Court")],
    ),
    (
        "The Union of Sailors struck. The union said it was late.",
        [("indirect", "it was late", "The union", "Union of Sailors")],
    ),
    (
        "Q: Are you well?\nA: Yes, I am.\nQ: Why?\nA: I sleep.",
        [("indirect", "Yes, I am.", "A", None), ("indirect", "I sleep.", "A", None)],
    ),
    ("“It is late” — Anke Vos, 51", [("direct", "It is late", "Anke Vos", "Anke Vos")]),
    ("“It is late.” – Anke Vos, chair of the panel", [("direct", "It is late.", "Anke Vos", "Anke Vos")]),
    (
        "He said she said it was late.",
        [("indirect", "she said it was late", "He", None), ("indirect", "it was late", "she", None)],
    ),
    ("“It is late,” he said. She said, “No.”", [("direct", "It is late,", "he", None), ("direct", "No.", "She", None)]),
    (
        "A spokesman for Vos, who asked not to be named, said it was late.",
        [("indirect", "it was late", "A spokesman for Vos", None)],
    ),
    (
        "Someone close to the talks, who cannot speak publicly, said it was late.",
        [("indirect", "it was late", "Someone close to the talks", None)],
    ),
    (
        "A teacher at the school who saw it happen said it was late.",
        [("indirect", "it was late", "A teacher at the school", None)],
    ),
    ("The man, who gave his name only as Pete, said it was late.", [("indirect", "it was late", "The man", "Pete")]),
    ("The driver who was hurt told police it was late.", [("indirect", "it was late", "The driver", None)]),
    ("Parents whose children attend the school have said it was late.", [("indirect", "it was late", "Parents", None)]),
    ("“It is late,” said a man named Pete, who works nearby.", [("direct", "It is late,", "a man named Pete", "Pete")]),
    ("He said it was “vile”, a verdict shared by most critics.", [("mixed", "it was “vile”", "He", None)]),
    ("He said it was “vile,” though he later apologised.", [("mixed", "it was “vile,”", "He", None)]),
    ("He called it “vile” — strong words for a bishop.", [("direct", "vile", "He", None)]),
    ("He called it “vile”, which it was.", [("direct", "vile", "He", None)]),
    (
        "The firm said it was “saddened”, adding it would appeal.",
        [("mixed", "it was “saddened”", "The firm", None), ("indirect", "it would appeal", "The firm", None)],
    ),
    ("He described it as “vile,” an insult that stuck.", [("direct", "vile,", "He", None)]),
    ("“Vile,” she called it, an insult that stuck.", [("direct", "Vile,", "she", None)]),
]

TIMES_AND_SOURCES: list[Row] = [
    ("Two winters ago Ola Berg said the dam would hold.", [("indirect", "the dam would hold", "Ola Berg", "Ola Berg")]),
    (
        "Three summers ago the mayor said the pool would reopen.",
        [("indirect", "the pool would reopen", "the mayor", None)],
    ),
    ("Every December the bishop says mercy comes first.", [("indirect", "mercy comes first", "the bishop", None)]),
    (
        "Most mornings Ola Berg tells her pupils that the sea is rising.",
        [("indirect", "the sea is rising", "Ola Berg", "Ola Berg")],
    ),
    ("She tells her pupils the sea is rising.", [("indirect", "the sea is rising", "She", None)]),
    ("Last Easter the abbot said the roof leaked.", [("indirect", "the roof leaked", "the abbot", None)]),
    ("A decade ago Ola Berg said it was late.", [("indirect", "it was late", "Ola Berg", "Ola Berg")]),
    ("Half an hour later Ola Berg said it was late.", [("indirect", "it was late", "Ola Berg", "Ola Berg")]),
    (
        "An extract from the diary of Nora Lund: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Nora Lund", "Nora Lund")],
    ),
    (
        "An entry in Nora Lund’s diary: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Nora Lund", "Nora Lund")],
    ),
    (
        "A page from the letter of Captain Nora Lund: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Captain Nora Lund", "Nora Lund")],
    ),
    (
        "A line from the poem by Nora Lund: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Nora Lund", "Nora Lund")],
    ),
    (
        "Lines from a speech by Nora Lund: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Nora Lund", "Nora Lund")],
    ),
    (
        "An excerpt from Nora Lund’s memoir: “The snow lay deep.”",
        [("direct", "The snow lay deep.", "Nora Lund", "Nora Lund")],
    ),
    (
        "PARIS/BERLIN (Agency) - “The snow lay deep,” the minister said.",
        [("direct", "The snow lay deep,", "the minister", None)],
    ),
    (
        "LONDON/NEW YORK, May 4 (Agency) — “The snow lay deep,” the minister said.",
        [("direct", "The snow lay deep,", "the minister", None)],
    ),
    (
        "WASHINGTON/SEOUL (Agency) - The minister said the snow lay deep.",
        [("indirect", "the snow lay deep", "The minister", None)],
    ),
    (
        "He said that he was “never there,” a charge the prosecution dismissed.",
        [("mixed", "he was “never there,”", "He", None)],
    ),
    (
        "The officer said that it was “pitch dark,” testimony the defence dismissed as fantasy.",
        [("mixed", "it was “pitch dark,”", "The officer", None)],
    ),
    (
        "She wrote that the plan was “doomed,” words that stung the board.",
        [("mixed", "the plan was “doomed,”", "She", None)],
    ),
    (
        "He told them that they were “thieves,” remarks that drew gasps.",
        [("mixed", "they were “thieves,”", "He", None)],
    ),
    (
        "She said that the town was “asleep,” language the mayor regretted.",
        [("mixed", "the town was “asleep,”", "She", None)],
    ),
    (
        "The witness said that the car was “flying,” an account that police doubted.",
        [("mixed", "the car was “flying,”", "The witness", None)],
    ),
    (
        "He claimed that it was “an honest mistake,” a phrase he repeated twice.",
        [("mixed", "it was “an honest mistake,”", "He", None)],
    ),
    (
        "She argued that the tax was “theft,” a line borrowed from her father.",
        [("mixed", "the tax was “theft,”", "She", None)],
    ),
    (
        "The boss said that staff were “family,” a sentiment that few shared.",
        [("mixed", "staff were “family,”", "The boss", None)],
    ),
    (
        "He said it was “a one-off,” an assurance the regulator rejected.",
        [("mixed", "it was “a one-off,”", "He", None)],
    ),
    (
        "The union said that pay was “insulting,” an accusation dismissed by ministers.",
        [("mixed", "pay was “insulting,”", "The union", None)],
    ),
]

BODIES: list[Row] = [
    (
        "Martin King met the King on Monday. The King said it was late. King said it was cold.",
        [
            ("indirect", "it was late", "The King", None),
            ("indirect", "it was cold", "King", "Martin King"),
        ],
    ),
    (
        "“It matters,” Ovik founder and CEO Ravi Sen said. Sen added that it was late.",
        [
            ("direct", "It matters,", "Ovik founder and CEO Ravi Sen", "Ravi Sen"),
            ("indirect", "it was late", "Sen", "Ravi Sen"),
        ],
    ),
    (
        "Sen. Walt Orr, R-Ohio, who had blocked the bill, said it was late.",
        [("indirect", "it was late", "Sen. Walt Orr", "Walt Orr")],
    ),
    (
        "The Ravel Water Board said it would cut pressure. It was dry, the state weather bureau said.",
        [
            ("indirect", "it would cut pressure", "The Ravel Water Board", "Ravel Water Board"),
            ("indirect", "It was dry", "the state weather bureau", None),
        ],
    ),
    (
        "The World Tide Organisation met in Leeds. It is late, the organisation said. The organization said it was later.",
        [
            ("indirect", "It is late", "the organisation", "World Tide Organisation"),
            ("indirect", "it was later", "The organization", "World Tide Organisation"),
        ],
    ),
    (
        "The Food and Ferry Administration opened an inquiry on Monday. The agency said it was late. The watchdog said it was early.",
        [
            ("indirect", "it was late", "The agency", "Food and Ferry Administration"),
            ("indirect", "it was early", "The watchdog", "Food and Ferry Administration"),
        ],
    ),
    (
        "Harbour Aid feeds 400 families. “We are late,” the charity said. The group said it was early.",
        [
            ("direct", "We are late,", "the charity", "Harbour Aid"),
            ("indirect", "it was early", "The group", "Harbour Aid"),
        ],
    ),
    (
        "Shares of Norvale Foods fell. The retailer said it was late.",
        [("indirect", "it was late", "The retailer", "Norvale Foods")],
    ),
    (
        "Pelham Pharma makes pills. The drugmaker said it was late.",
        [("indirect", "it was late", "The drugmaker", "Pelham Pharma")],
    ),
    (
        "The Norvale Rovers lost again. The team said it was late.",
        [("indirect", "it was late", "The team", "Norvale Rovers")],
    ),
    (
        "Its chief medical officer has warned that it was late. Dr Sona Barr, of the board, left.",
        [("indirect", "it was late", "Its chief medical officer", None)],
    ),
    (
        "“It is late,” the Director of the HDC said. Dr Sona Barr, the director of the HDC, left.",
        [("direct", "It is late,", "the Director of the HDC", "Sona Barr")],
    ),
    (
        "Hans Bremmer, chief economist at Norvale Bank, said it was late.\n\nThe rate will fall, he notes. “It will rain,” he then adds.",
        [
            ("indirect", "it was late", "Hans Bremmer", "Hans Bremmer"),
            ("indirect", "The rate will fall", "he", "Hans Bremmer"),
            ("direct", "It will rain,", "he", "Hans Bremmer"),
        ],
    ),
    (
        "The rate will fall, according to Tilda Sorn, an analyst at Norvale Bank.\n\n“It is late,” she notes.",
        [
            ("indirect", "The rate will fall", "Tilda Sorn", "Tilda Sorn"),
            ("direct", "It is late,", "she", "Tilda Sorn"),
        ],
    ),
    (
        "Zadie Pell and her husband, Zed Pell, own a bar. “It is late,” Ms. Pell said. “It is early,” Mr. Pell said.",
        [("direct", "It is late,", "Ms. Pell", "Zadie Pell"), ("direct", "It is early,", "Mr. Pell", "Zed Pell")],
    ),
    (
        "Coffee may cut the risk by up to a third, depending on age, says a study published in the Norvale Journal.",
        [
            (
                "indirect",
                "Coffee may cut the risk by up to a third, depending on age",
                "a study published in the Norvale Journal",
                None,
            )
        ],
    ),
    ("Harbour is sinking, UN-backed body confirms", [("indirect", "Harbour is sinking", "UN-backed body", None)]),
    (
        "The residents got letters that say the ferry will be sold.",
        [("indirect", "the ferry will be sold", "letters", None)],
    ),
    ("Groups that say the ferry is late met on Monday.", [("indirect", "the ferry is late", "Groups", None)]),
    ("The tide, which it said might be late, came at noon.", [("indirect", "might be late", "it", None)]),
    (
        "She said she would sell the ferry and hoped to buy a bus.",
        [("indirect", "she would sell the ferry and hoped to buy a bus", "She", None)],
    ),
    (
        "For a family of four, he said, the bill would come to 400 pounds.",
        [
            ("indirect", "For a family of four", "he", None),
            ("indirect", "the bill would come to 400 pounds", "he", None),
        ],
    ),
    (
        "Ann Lee said that the method is “a real advance”: earlier ones took a day.",
        [("mixed", "the method is “a real advance”", "Ann Lee", "Ann Lee")],
    ),
    ("Rovers claimed victory over Norvale after a late goal had sunk them.", []),
]

DESKS: list[Row] = [
    (
        "CEDAR FALLS, Iowa — Gov. Walt Harkness told a crowd of farmers on Saturday that he would “rip up” the grain pact on his first day in office. “They laughed at us,” Mr. Harkness said. “They’re not going to laugh anymore.” His rival, Senator Paula Wynn, called the threat “reckless” in a telephone interview. “You don’t tear up a deal because you’re losing a news cycle,” she said.",
        [
            (
                "mixed",
                "he would “rip up” the grain pact on his first day in office",
                "Gov. Walt Harkness",
                "Walt Harkness",
            ),
            ("direct", "They laughed at us,", "Mr. Harkness", "Walt Harkness"),
            ("direct", "They’re not going to laugh anymore.", "Mr. Harkness", "Walt Harkness"),
            ("direct", "reckless", "His rival, Senator Paula Wynn", "Paula Wynn"),
            ("direct", "You don’t tear up a deal because you’re losing a news cycle,", "she", "Paula Wynn"),
        ],
    ),
    (
        "The Wynn campaign said on Sunday that it had raised $11 million in May. “Our donors are in this for the long haul,” said Dana Pruitt, a spokeswoman. But two people familiar with the campaign’s finances, who insisted on anonymity to discuss them, said the figure included money that could be spent only in the fall.",
        [
            ("indirect", "it had raised $11 million in May", "The Wynn campaign", None),
            ("direct", "Our donors are in this for the long haul,", "Dana Pruitt", "Dana Pruitt"),
            (
                "indirect",
                "the figure included money that could be spent only in the fall",
                "two people familiar with the campaign’s finances",
                None,
            ),
        ],
    ),
    (
        "Asked on “Morning Table” whether he trusted his own pollster, Mr. Harkness paused. “I trust the people,” he said. He added that the polls were “phony.” A survey released last week by Corwin College found that 52 percent of likely voters viewed him unfavorably.",
        [
            ("direct", "I trust the people,", "he", "Harkness"),
            ("mixed", "the polls were “phony.”", "He", "Harkness"),
            ("indirect", "52 percent of likely voters viewed him unfavorably", "A survey", None),
        ],
    ),
    (
        "The judge, Maria Ostrow, told jurors to ignore the remark. “You will decide this case on the evidence,” she said. The defendant, Kyle Brandt, 29, denies murder. His barrister, Simon Achebe KC, said his client “ran because he was frightened”.",
        [
            ("direct", "You will decide this case on the evidence,", "she", "Maria Ostrow"),
            ("mixed", "his client “ran because he was frightened”", "His barrister, Simon Achebe KC", "Simon Achebe"),
        ],
    ),
    (
        "Shares in Tarn Logistics fell 8% after the haulier said profits would miss forecasts. Chief executive Ola Nyberg blamed diesel prices. “It has been a brutal quarter,” he told analysts. Nyberg said the group would freeze hiring. The company expects to cut 300 jobs by June, it said in a statement.",
        [
            ("indirect", "profits would miss forecasts", "the haulier", "Tarn Logistics"),
            ("direct", "It has been a brutal quarter,", "he", "Ola Nyberg"),
            ("indirect", "the group would freeze hiring", "Nyberg", "Ola Nyberg"),
            ("indirect", "The company expects to cut 300 jobs by June", "it", "Tarn Logistics"),
        ],
    ),
    (
        "Rovers head coach Dino Falk was in no mood to talk. “We gave it away,” he said. “Twice.” Falk, whose contract runs out in May, said he had not spoken to the board. Captain Leon Pryce said the dressing room was “dead quiet”.",
        [
            ("direct", "We gave it away,", "he", "Dino Falk"),
            ("direct", "Twice.", "he", "Dino Falk"),
            ("indirect", "he had not spoken to the board", "Falk", "Dino Falk"),
            ("mixed", "the dressing room was “dead quiet”", "Captain Leon Pryce", "Leon Pryce"),
        ],
    ),
    (
        "A cyclone tore the roof off the island’s only school on Tuesday, officials said. Head teacher Losa Tau said children had been sheltering in the church. “We heard it go,” she said. “It sounded like a train.” The Red Crescent said it had sent tents.",
        [
            ("indirect", "A cyclone tore the roof off the island’s only school on Tuesday", "officials", None),
            ("indirect", "children had been sheltering in the church", "Head teacher Losa Tau", "Losa Tau"),
            ("direct", "We heard it go,", "she", "Losa Tau"),
            ("direct", "It sounded like a train.", "she", "Losa Tau"),
            ("indirect", "it had sent tents", "The Red Crescent", "Red Crescent"),
        ],
    ),
    (
        "New Delhi: The high court on Thursday asked the civic body why the drain had not been cleaned. “You wait for people to drown,” a bench of Justices Anil Rao and Sunita Bose observed. The counsel for the corporation, advocate Ravi Menon, submitted that work was under way. He said the contractor had been fined.",
        [
            ("direct", "You wait for people to drown,", "a bench of Justices Anil Rao and Sunita Bose", None),
            ("indirect", "work was under way", "The counsel for the corporation, advocate Ravi Menon", "Ravi Menon"),
            ("indirect", "the contractor had been fined", "He", "Ravi Menon"),
        ],
    ),
    (
        "Sleep experts say naps are fine if they are short. “Twenty minutes is plenty,” says Dr. Lila Stern, who runs the sleep clinic at Norvale General. Longer naps can leave you groggy, she adds. Set an alarm, and don’t call it “laziness.”",
        [
            ("indirect", "naps are fine if they are short", "Sleep experts", None),
            ("direct", "Twenty minutes is plenty,", "Dr. Lila Stern", "Lila Stern"),
            ("indirect", "Longer naps can leave you groggy", "she", "Lila Stern"),
        ],
    ),
    (
        "The National Weather Office warned that rivers could rise a further two metres. “This is not the peak,” forecaster Nell Abara said. The office urged people to stay away from bridges. Residents of Quay Street said they had been told nothing.",
        [
            (
                "indirect",
                "rivers could rise a further two metres",
                "The National Weather Office",
                "National Weather Office",
            ),
            ("direct", "This is not the peak,", "forecaster Nell Abara", "Nell Abara"),
            ("indirect", "they had been told nothing", "Residents of Quay Street", None),
        ],
    ),
    (
        "Dr Amina Yusuf, who led the trial, said the results were encouraging but that more work was needed. “It is not a cure,” Yusuf said. The charity Lung Hope, which paid for the study, said the drug could reach patients by 2030. Critics were less impressed. “It is a small trial with a big press release,” said Prof Hugo Lang of Ostrava University, who was not involved.",
        [
            ("indirect", "the results were encouraging but that more work was needed", "Dr Amina Yusuf", "Amina Yusuf"),
            ("direct", "It is not a cure,", "Yusuf", "Amina Yusuf"),
            ("indirect", "the drug could reach patients by 2030", "The charity Lung Hope", "Lung Hope"),
            (
                "direct",
                "It is a small trial with a big press release,",
                "Prof Hugo Lang of Ostrava University",
                "Hugo Lang",
            ),
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *CAMPAIGN,
        *TERMS_AND_ROLES,
        *PHRASES,
        *LAYOUTS_AND_NAMES,
        *HEADLINES_AND_SURNAMES,
        *TIMES_AND_SOURCES,
        *BODIES,
        *DESKS,
    ],
)
def test_an_editor_would_mark_these_and_no_others(
    text: str, found: list[tuple[str, str, str | None, str | None]]
) -> None:
    items = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    speakers = [item["speaker"] or {"text": None, "name": None} for item in items]
    said = [(item["kind"], item["text"], who["text"], who["name"]) for item, who in zip(items, speakers, strict=True)]
    assert said == found
