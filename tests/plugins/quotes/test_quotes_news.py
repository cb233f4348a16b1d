"""News of many kinds, read as an editor would: every quote with its speaker and the speaker's name, and nothing else."""

from __future__ import annotations

import pytest

from support.quoting import quotes

Row = tuple[str, str, str | None, str | None]
"""Kind, the words it begins with, speaker, name."""

NEWS: dict[str, tuple[str, list[Row]]] = {
    'A man who set fire': (
        'A man who set fire to a block of flats in Darnley Road has been jailed for 14 years. Sentencing Colm Ferris '
        'at Leeds Crown Court on Thursday, Judge Hannah Whitlock told him: "You gave no thought to the families '
        'asleep above you." The court heard that Ferris, 37, had argued with his former partner hours earlier. '
        'Prosecuting, Imran Sadiq said the defendant bought petrol at a garage "as calmly as another man might buy '
        'milk". In mitigation, Laura Penfold said her client was "deeply ashamed". Det Sgt Owen Blakey, of West '
        'Yorkshire Police, said after the hearing: "This could have been so much worse." A statement from the '
        'victim\'s mother, read in court, said: "I still smell smoke."',
        [
            ('direct', 'You gave no thought to the families asleep a', 'Judge Hannah Whitlock', 'Hannah Whitlock'),
            ('mixed', 'the defendant bought petrol at a garage "as', 'Imran Sadiq', 'Imran Sadiq'),
            ('mixed', 'her client was "deeply ashamed"', 'Laura Penfold', 'Laura Penfold'),
            ('direct', 'This could have been so much worse.', 'Det Sgt Owen Blakey', 'Owen Blakey'),
            ('direct', 'I still smell smoke.', "A statement from the victim's mother", None),
        ],
    ),
    'Shares in Tarrow Mining fell': (
        'Shares in Tarrow Mining fell 6 per cent on Tuesday after the company warned that full-year output would miss '
        'its target. Chief executive Bronwyn Tate blamed flooding at its Pilgara pit. "We lost 19 days in February '
        'and you don\'t get those back," she told analysts on a call. RBD Securities analyst Mitch Corrigan said the '
        'downgrade was "not a thesis-breaker". "The copper story is intact," he wrote in a note to clients. Tarrow '
        'said it expects to produce between 110,000 and 120,000 tonnes this year. The stock, which has been a '
        'favourite of so-called "quality growth" funds, closed at $4.12.',
        [
            ('indirect', 'full-year output would miss its target', 'the company', None),
            ('direct', "We lost 19 days in February and you don't ge", 'she', 'Bronwyn Tate'),
            ('mixed', 'the downgrade was "not a thesis-breaker"', 'RBD Securities analyst Mitch Corrigan', 'Mitch Corrigan'),
            ('direct', 'The copper story is intact,', 'he', 'Mitch Corrigan'),
            ('indirect', 'it expects to produce between 110,000 and 12', 'Tarrow', 'Tarrow Mining'),
        ],
    ),
    'Rovers 2-1 Athletic. Manager Steve': (
        "Rovers 2-1 Athletic. Manager Steve Harkin praised his side's character after a late winner from Dele Osei. "
        '"I\'m proud of them, I really am," said Harkin. "We were poor first half, no getting away from it, but the '
        'lads who came on changed it." Athletic boss Mikael Strand was less happy with the penalty. "It\'s never a '
        'foul. Never," the Swede said. "I\'ve asked the referee for an explanation and he\'s told me he\'s seen a push." '
        'Osei, who joined from Grimsby in January, dedicated the goal to his late father. "That one\'s for him," the '
        '23-year-old said.',
        [
            ('direct', "I'm proud of them, I really am,", 'Harkin', 'Steve Harkin'),
            ('direct', 'We were poor first half, no getting away fro', 'Harkin', 'Steve Harkin'),
            ('direct', "It's never a foul. Never,", 'the Swede', None),
            ('direct', "I've asked the referee for an explanation an", 'the Swede', None),
            ('direct', "That one's for him,", 'the 23-year-old', 'Dele Osei'),
        ],
    ),
    "NAIROBI — Kenya's health ministry": (
        "NAIROBI — Kenya's health ministry on Monday confirmed 11 new cholera cases in Garwen County, bringing the "
        'total to 62. Cabinet Secretary for Health Dr. Miriam Achieng Odera said the outbreak was under control. "We '
        'have dispatched medical teams and enough fluids," she said at a press briefing in Nairobi. But Governor '
        'Hassan Abdi Farole accused the ministry of moving slowly. "People are dying as they wait," Farole said, '
        'adding that the county had received only two of the ten tents it was promised. The Kenya Red Cross said its '
        'volunteers were working "round the clock". "The water points are the problem," said Peter Lokiru, the '
        "society's regional coordinator.",
        [
            ('indirect', 'the outbreak was under control', 'Cabinet Secretary for Health Dr. Miriam Achieng Odera', 'Miriam Achieng Odera'),
            ('direct', 'We have dispatched medical teams and enough', 'she', 'Miriam Achieng Odera'),
            ('direct', 'People are dying as they wait,', 'Farole', 'Hassan Abdi Farole'),
            ('indirect', 'the county had received only two of the ten', 'Farole', 'Hassan Abdi Farole'),
            ('mixed', 'its volunteers were working "round the clock', 'The Kenya Red Cross', 'Kenya Red Cross'),
            ('direct', 'The water points are the problem,', 'Peter Lokiru', 'Peter Lokiru'),
        ],
    ),
    'NEW DELHI: The Supreme Court': (
        'NEW DELHI: The Supreme Court on Friday asked the Centre to file its reply within four weeks on a plea '
        'seeking uniform school fees across states. A bench of Justices R. V. Mehrotra and Anita Sule observed that '
        'education "cannot be reduced to a commodity". Appearing for the petitioner, senior advocate Kapil Rao '
        'submitted that fees had risen by 40 per cent in three years. Solicitor General Dinesh Iyer opposed the plea, '
        'saying it was a matter of policy. "Why should the court enter this thicket?" he asked. The bench said it '
        'would examine the matter. BJP spokesperson Sunita Pathak hit out at the opposition over the issue. "They did '
        'nothing for 60 years," Pathak alleged.',
        [
            ('mixed', 'education "cannot be reduced to a commodity"', 'A bench of Justices R. V. Mehrotra and Anita Sule', None),
            ('indirect', 'fees had risen by 40 per cent in three years', 'senior advocate Kapil Rao', 'Kapil Rao'),
            ('indirect', 'it was a matter of policy', 'Solicitor General Dinesh Iyer', 'Dinesh Iyer'),
            ('direct', 'Why should the court enter this thicket?', 'he', 'Dinesh Iyer'),
            ('indirect', 'it would examine the matter', 'The bench', None),
            ('direct', 'They did nothing for 60 years,', 'Pathak', 'Sunita Pathak'),
        ],
    ),
    'Council leader Janet Moorhouse has': (
        "Council leader Janet Moorhouse has defended plans to charge for garden waste. Speaking at Monday's cabinet "
        'meeting, Cllr Moorhouse (Lab, Eastfield) said the authority had "no choice" given the £9m gap. "Nobody comes '
        'into politics to put up charges," she added. Opposition councillors were unimpressed. Cllr Graham Yates '
        '(Con) described the move as "a tax on tidy gardens". And Lib Dem group leader Priya Nand said: "Residents '
        'will vote with their wheels – straight to the nearest lay-by." The plan will go to full council on 14 May. A '
        'spokesman for the council said the charge would be "among the lowest in the region".',
        [
            ('mixed', 'the authority had "no choice" given the £9m', 'Cllr Moorhouse (Lab, Eastfield)', 'Janet Moorhouse'),
            ('direct', 'Nobody comes into politics to put up charges', 'she', 'Janet Moorhouse'),
            ('direct', 'a tax on tidy gardens', 'Cllr Graham Yates (Con)', 'Graham Yates'),
            ('direct', 'Residents will vote with their wheels – stra', 'Lib Dem group leader Priya Nand', 'Priya Nand'),
            ('mixed', 'the charge would be "among the lowest in the', 'A spokesman for the council', None),
        ],
    ),
    'Scientists have found the oldest': (
        'Scientists have found the oldest known footprints of a bird in Wales. The tracks, described this week in the '
        'journal Palaeo Letters, are thought to be 210 million years old. "It stopped us in our tracks, if you\'ll '
        'pardon the pun," said lead author Dr Eleri Vaughan of Aberwen University. Co-author Tomasz Brodka said '
        'three-toed prints of this kind had been called "proto-bird" since the 1960s. But Marcus Okonjo, a '
        'palaeontologist at the University of Kitwe who was not involved in the study, urged caution. "Birds weren\'t '
        'around then, as far as we know," he said. "What we can say is that something walked like one." According to '
        'Vaughan, the team will return in the summer.',
        [
            ('direct', "It stopped us in our tracks, if you'll pardo", 'lead author Dr Eleri Vaughan of Aberwen University', 'Eleri Vaughan'),
            ('mixed', 'three-toed prints of this kind had been call', 'Co-author Tomasz Brodka', 'Tomasz Brodka'),
            ('direct', "Birds weren't around then, as far as we know", 'he', 'Marcus Okonjo'),
            ('direct', 'What we can say is that something walked lik', 'he', 'Marcus Okonjo'),
            ('indirect', 'the team will return in the summer', 'Vaughan', 'Eleri Vaughan'),
        ],
    ),
    'Storm Greta brought down trees': (
        'Storm Greta brought down trees and power lines across the north-west overnight, leaving 12,000 homes in the '
        'dark. "We have crews out, but it isn\'t safe to climb in these gusts," said Paul Rennick, operations director '
        'of Norgrid. The Met Office has issued an amber warning until 6pm. Forecaster Sally Amadi said winds could '
        'reach 80mph on exposed coasts. "If you don\'t need to travel, don\'t," she advised. Train operator Westlink '
        'told passengers not to travel. Resident Ivy Cotton, 81, of Fleet Street, Morby, said she had been woken by '
        '"an almighty bang". "I thought it was the end of the world," she said.',
        [
            ('direct', "We have crews out, but it isn't safe to clim", 'Paul Rennick', 'Paul Rennick'),
            ('indirect', 'winds could reach 80mph on exposed coasts', 'Forecaster Sally Amadi', 'Sally Amadi'),
            ('direct', "If you don't need to travel, don't,", 'she', 'Sally Amadi'),
            ('mixed', 'she had been woken by "an almighty bang"', 'Resident Ivy Cotton', 'Ivy Cotton'),
            ('direct', 'I thought it was the end of the world,', 'she', 'Ivy Cotton'),
        ],
    ),
    'WASHINGTON (AP) — President Dana': (
        'WASHINGTON (AP) — President Dana Holt on Wednesday vetoed a bill that would have lifted the cap on drug '
        'prices, calling it "a gift to people who need no gifts." House Speaker Rick Vanterpool vowed to override. '
        '"We have the votes," the Louisiana Republican told reporters. "Let\'s see who blinks." Senate Majority Leader '
        'Carol Benning, D-Ore., was more cautious. "I don\'t count votes until they\'re cast," Benning said. White '
        'House press secretary Tim Oduya declined to say whether Holt would negotiate. Asked whether the president '
        'regretted the veto, Oduya said: "Not for a second." One Republican senator, granted anonymity to discuss '
        'private talks, said the override would fail.',
        [
            ('direct', 'a gift to people who need no gifts.', 'President Dana Holt', 'Dana Holt'),
            ('direct', 'We have the votes,', 'the Louisiana Republican', None),
            ('direct', "Let's see who blinks.", 'the Louisiana Republican', None),
            ('direct', "I don't count votes until they're cast,", 'Benning', 'Carol Benning'),
            ('direct', 'Not for a second.', 'Oduya', 'Tim Oduya'),
            ('indirect', 'the override would fail', 'One Republican senator', None),
        ],
    ),
    'Dame Florence Achterberg, the soprano': (
        'Dame Florence Achterberg, the soprano who sang at three coronations, has died aged 94. Her agent, Miles '
        'Trent, said she died peacefully at home in Rye. Born in Hull to a Dutch trawlerman, she often joked that she '
        'learned to project "over a force nine". The conductor Sir Leonard Pask once said of her that she "could make '
        'a tax return sound like Puccini". In her memoir, Breath, she wrote: "I never had a plan. I had a voice and a '
        'bicycle." She is survived by two sons. "She was Mum first and Dame second," her son Pieter told the Rye '
        'Gazette.',
        [
            ('indirect', 'she died peacefully at home in Rye', 'Her agent, Miles Trent', 'Miles Trent'),
            ('mixed', 'she learned to project "over a force nine"', 'she', 'Florence Achterberg'),
            ('mixed', 'she "could make a tax return sound like Pucc', 'The conductor Sir Leonard Pask', 'Leonard Pask'),
            ('direct', 'I never had a plan. I had a voice and a bicy', 'she', 'Florence Achterberg'),
            ('direct', 'She was Mum first and Dame second,', 'her son Pieter', 'Pieter'),
        ],
    ),
    "10.42am: We're hearing that the": (
        "10.42am: We're hearing that the vote has been delayed. The Commons Speaker has just told MPs that there's "
        'been "a technical hitch". 10.55am: Here\'s what Labour\'s Jess Tolland had to say: "It\'s a shambles, and '
        'everyone in there knows it." 11.10am: The prime minister\'s spokesman says the government is "confident" of '
        'winning. 11.31am: Our political editor, Mary Keane, writes: I understand that at least nine Tory rebels have '
        'been offered jobs. 11.40am: Responding to the delay, Reform\'s Lee Hodge tweeted: "You couldn\'t make it up."',
        [
            ('mixed', 'there\'s been "a technical hitch"', 'The Commons Speaker', None),
            ('direct', "It's a shambles, and everyone in there knows", "Here's what Labour's Jess Tolland", 'Jess Tolland'),
            ('mixed', 'the government is "confident" of winning', "The prime minister's spokesman", None),
            ('indirect', 'I understand that at least nine Tory rebels', 'Our political editor, Mary Keane', 'Mary Keane'),
            ('direct', "You couldn't make it up.", "Reform's Lee Hodge", 'Lee Hodge'),
        ],
    ),
    'SYDNEY: A Queensland farmer who': (
        'SYDNEY: A Queensland farmer who was missing for three days has been found alive. Barry Cutmore, 68, was '
        'spotted by a helicopter near Charleton on Saturday morning. "He was sitting under a mulga tree, as cool as '
        'you like," Inspector Deb Rowe told the ABC. His wife Joan said she never doubted he would be found. "He\'s a '
        'tough old bugger," she laughed. Mr Cutmore said he had survived on "two muesli bars and a bit of luck". '
        'Acting Superintendent Neil Franks thanked volunteers, describing the search as one of the largest in the '
        "district's history.",
        [
            ('direct', 'He was sitting under a mulga tree, as cool a', 'Inspector Deb Rowe', 'Deb Rowe'),
            ('indirect', 'she never doubted he would be found', 'His wife Joan', 'Joan'),
            ('direct', "He's a tough old bugger,", 'she', 'Joan'),
            ('mixed', 'he had survived on "two muesli bars and a bi', 'Mr Cutmore', 'Barry Cutmore'),
        ],
    ),
    'The European Commission has fined': (
        'The European Commission has fined Orbita €240m for blocking cheaper tickets. "Passengers paid more than they '
        'should have," competition commissioner Liv Sandahl said in Brussels. Orbita rejected the ruling. "We will '
        'appeal," the airline said in a statement, adding that it had acted within the law. Consumer group FairSky '
        'welcomed the decision. Its director, Jonas Pihl, said: "It is about time." The commission found that Orbita '
        'had paid agencies to keep quiet about so-called "basic" fares. EU officials say more cases will follow. A '
        'source close to the company said the fine was "manageable".',
        [
            ('direct', 'Passengers paid more than they should have,', 'competition commissioner Liv Sandahl', 'Liv Sandahl'),
            ('direct', 'We will appeal,', 'the airline', 'Orbita'),
            ('indirect', 'it had acted within the law', 'the airline', 'Orbita'),
            ('direct', 'It is about time.', 'Its director, Jonas Pihl', 'Jonas Pihl'),
            ('mixed', 'Orbita had paid agencies to keep quiet about', 'The commission', 'European Commission'),
            ('indirect', 'more cases will follow', 'EU officials', None),
            ('mixed', 'the fine was "manageable"', 'A source close to the company', None),
        ],
    ),
    'Police in Trelawny are appealing': (
        'Police in Trelawny are appealing for witnesses after a teenager was stabbed outside a nightclub. Witnesses '
        'reported hearing shouting shortly before 2am. "I heard a scream, then people running," said one woman, who '
        'asked not to be named. Chief Inspector Gavin Pryce said officers believed the attack was "targeted". The '
        'victim, named locally as Tyler Moss, is in a stable condition. "He\'s a lovely lad. He\'d do anything for '
        'anybody," a neighbour said. Club owner Raj Bhandal said his staff had acted quickly. He said: "We did what '
        'we could."',
        [
            ('direct', 'I heard a scream, then people running,', 'one woman', None),
            ('mixed', 'officers believed the attack was "targeted"', 'Chief Inspector Gavin Pryce', 'Gavin Pryce'),
            ('direct', "He's a lovely lad. He'd do anything for anyb", 'a neighbour', None),
            ('indirect', 'his staff had acted quickly', 'Club owner Raj Bhandal', 'Raj Bhandal'),
            ('direct', 'We did what we could.', 'He', 'Raj Bhandal'),
        ],
    ),
    'The film "Saltwater", which opened': (
        'The film "Saltwater", which opened on Friday, has been called "a masterpiece" by some critics and "two hours '
        'of fog" by others. Director Anneke Boll is unbothered. "I make films for my sister," she says, laughing. "If '
        'she cries, I\'ve won." Star Theo Lind, best known for "The Long Winter", describes the shoot as "cold, wet '
        'and wonderful". What\'s next? "Sleep," says Lind. Boll, by contrast, is already writing. She won\'t say what '
        'it\'s about – "bad luck to talk" – but admits it has no fog in it.',
        [
            ('direct', 'I make films for my sister,', 'she', 'Anneke Boll'),
            ('direct', "If she cries, I've won.", 'she', 'Anneke Boll'),
            ('direct', 'cold, wet and wonderful', 'Star Theo Lind', 'Theo Lind'),
            ('direct', 'Sleep,', 'Lind', 'Theo Lind'),
            ('indirect', 'it has no fog in it', 'She', 'Anneke Boll'),
        ],
    ),
    "Nigeria's central bank raised its": (
        "Nigeria's central bank raised its benchmark rate by 50 basis points to 27.25 percent on Tuesday, citing "
        'stubborn inflation. Governor Folake Adeyinka told reporters in Abuja that the committee voted unanimously. '
        '"Price stability is our mandate," Adeyinka said. Economists polled by Newswire had expected no change. "The '
        'move was a surprise, but the right one," said Chidi Umeh at Lagos-based Crestview Capital. Traders said the '
        'naira strengthened slightly. The Manufacturers Association of Nigeria condemned the increase, saying it '
        'would "choke what is left of industry".',
        [
            ('indirect', 'the committee voted unanimously', 'Governor Folake Adeyinka', 'Folake Adeyinka'),
            ('direct', 'Price stability is our mandate,', 'Adeyinka', 'Folake Adeyinka'),
            ('direct', 'The move was a surprise, but the right one,', 'Chidi Umeh at Lagos-based Crestview Capital', 'Chidi Umeh'),
            ('indirect', 'the naira strengthened slightly', 'Traders', None),
            ('mixed', 'it would "choke what is left of industry"', 'The Manufacturers Association of Nigeria', 'Manufacturers Association of Nigeria'),
        ],
    ),
    'A proposal to rename Mill': (
        'A proposal to rename Mill Street has divided the town of Ardley. "My grandfather laid those cobbles," '
        'resident Norman Speight told the Echo. Supporters say the name honours a slave trader. Historian Dr Abena '
        'Cole, whose petition has gathered 2,000 signatures, said the mill\'s owner had "blood on his ledger". The '
        'Echo understands that the council will consult residents in June. "We will listen to everyone," Mayor Rob '
        'Tully said, "and then we will decide." Not everyone is happy with that. "Listen? They never listen," said '
        'Speight.',
        [
            ('direct', 'My grandfather laid those cobbles,', 'resident Norman Speight', 'Norman Speight'),
            ('indirect', 'the name honours a slave trader', 'Supporters', None),
            ('mixed', 'the mill\'s owner had "blood on his ledger"', 'Historian Dr Abena Cole', 'Abena Cole'),
            ('direct', 'We will listen to everyone,', 'Mayor Rob Tully', 'Rob Tully'),
            ('direct', 'and then we will decide.', 'Mayor Rob Tully', 'Rob Tully'),
            ('direct', 'Listen? They never listen,', 'Speight', 'Norman Speight'),
        ],
    ),
    'Tech giant Quantia is to': (
        'Tech giant Quantia is to cut 4,000 jobs as it "doubles down" on artificial intelligence. In a memo to staff '
        'seen by Reuters, chief executive Vikram Sethi wrote that "the hardest decisions are the ones that define '
        'us". Employees took to social media to vent. "Found out from a calendar invite," one engineer posted on X. '
        'Another called the memo "ChatGPT with a haircut". Quantia did not immediately respond to a request for '
        'comment. Sethi, 44, took over in 2021 promising what he called a "flat, fast, fearless" company. Analysts at '
        'Harmon Lowe said the cuts would save $600 million a year.',
        [
            ('direct', 'the hardest decisions are the ones that defi', 'chief executive Vikram Sethi', 'Vikram Sethi'),
            ('direct', 'Found out from a calendar invite,', 'one engineer', None),
            ('direct', 'ChatGPT with a haircut', 'Another', None),
            ('direct', 'flat, fast, fearless', 'he', 'Vikram Sethi'),
            ('indirect', 'the cuts would save $600 million a year', 'Analysts at Harmon Lowe', None),
        ],
    ),
    'The ceremony ended with the': (
        'The ceremony ended with the choir of St Aldan\'s building up to a grand finale: "Abide With Me". Canon Ruth '
        'Oakes told mourners that Mr Dell had been "a gentle giant". "He fixed every clock in this parish and never '
        'sent a bill," she said to laughter. His brother Alan read from the Book of Ruth. Outside, flags flew at '
        'half-mast. "It\'s what he would have hated," said Alan, smiling. "He hated fuss."',
        [
            ('mixed', 'Mr Dell had been "a gentle giant"', 'Canon Ruth Oakes', 'Ruth Oakes'),
            ('direct', 'He fixed every clock in this parish and neve', 'she', 'Ruth Oakes'),
            ('direct', "It's what he would have hated,", 'Alan', 'Alan'),
            ('direct', 'He hated fuss.', 'Alan', 'Alan'),
        ],
    ),
    'Former minister Esther Quaye has': (
        'Former minister Esther Quaye has denied wrongdoing. In a lengthy post on Facebook she claimed that the '
        'allegations were "cooked up" by rivals. "I have never met Mr Boadu. I have never received a pesewa from '
        'him," she wrote. Ghana\'s Office of the Special Prosecutor said last week it was investigating payments to '
        "Quaye. Her lawyer Kwame Asare Bediako told Accra-based Star FM his client would cooperate. The president's "
        'office had no comment. "The law will take its course," a presidential aide told this newspaper.',
        [
            ('mixed', 'the allegations were "cooked up" by rivals', 'she', 'Esther Quaye'),
            ('direct', 'I have never met Mr Boadu. I have never rece', 'she', 'Esther Quaye'),
            ('indirect', 'it was investigating payments to Quaye', "Ghana's Office of the Special Prosecutor", 'Office of the Special Prosecutor'),
            ('indirect', 'his client would cooperate', 'Her lawyer Kwame Asare Bediako', 'Kwame Asare Bediako'),
            ('direct', 'The law will take its course,', 'a presidential aide', None),
        ],
    ),
    'What the papers say: The': (
        'What the papers say: The Gazette describes the budget as "timid". The Courier asks: "Where is the plan?" And '
        'according to the Daily Ledger, the chancellor was "furious" at the leak. "I\'d rather have timid than '
        'reckless," economist Helena Strang told BBC Radio 4\'s Today programme. A Treasury spokesperson insisted '
        'there had been no leak. The shadow chancellor, Ben Achebe, dubbed it "the nothing budget". Some MPs '
        'privately agree. As one put it: "We waited six months for this?"',
        [
            ('direct', 'timid', 'The Gazette', 'Gazette'),
            ('direct', 'Where is the plan?', 'The Courier', 'Courier'),
            ('mixed', 'the chancellor was "furious" at the leak', 'the Daily Ledger', 'Daily Ledger'),
            ('direct', "I'd rather have timid than reckless,", 'economist Helena Strang', 'Helena Strang'),
            ('indirect', 'there had been no leak', 'A Treasury spokesperson', None),
            ('direct', 'the nothing budget', 'The shadow chancellor, Ben Achebe', 'Ben Achebe'),
            ('direct', 'We waited six months for this?', 'one', None),
        ],
    ),
    'Patients are waiting up to': (
        'Patients are waiting up to 14 hours in A&E at Coldharbour Hospital, a report has found. The Care Quality '
        'Commission said inspectors saw people "being treated in corridors". "Staff are exhausted and it shows," the '
        'report states. Trust chief executive Dr Alun Parry apologised. "We have let people down," he said, adding: '
        '"I want to say sorry to every one of them." The Royal College of Nursing\'s regional director, Sue Hallam, '
        'said the findings would surprise no one. "We have been saying this for years." The health secretary has '
        'called the report "sobering".',
        [
            ('mixed', 'inspectors saw people "being treated in corr', 'The Care Quality Commission', 'Care Quality Commission'),
            ('direct', 'Staff are exhausted and it shows,', 'the report', None),
            ('direct', 'We have let people down,', 'he', 'Alun Parry'),
            ('direct', 'I want to say sorry to every one of them.', 'he', 'Alun Parry'),
            ('indirect', 'the findings would surprise no one', "The Royal College of Nursing's regional director, Sue Hallam", 'Sue Hallam'),
            ('direct', 'We have been saying this for years.', "The Royal College of Nursing's regional director, Sue Hallam", 'Sue Hallam'),
            ('direct', 'sobering', 'The health secretary', None),
        ],
    ),
    "The world's oldest working lighthouse": (
        "The world's oldest working lighthouse keeper says he has no plans to retire. Elias Thorsen, 91, climbs the "
        '124 steps at Skarvik each night. Asked for his secret, he shrugs. "Porridge," he says. "And being stubborn." '
        'His daughter Marit worries. "I tell him: \'Pappa, there is a machine for this now,\'" she says. "He tells me: '
        '\'Then let the machine climb.\'" The Coastal Administration, which has offered him a medal, calls him "an '
        'institution".',
        [
            ('indirect', 'he has no plans to retire', "The world's oldest working lighthouse keeper", None),
            ('direct', 'Porridge,', 'he', 'Elias Thorsen'),
            ('direct', 'And being stubborn.', 'he', 'Elias Thorsen'),
            ('direct', "I tell him: 'Pappa, there is a machine for t", 'she', 'Marit'),
            ('direct', "He tells me: 'Then let the machine climb.'", 'she', 'Marit'),
            ('direct', 'an institution', 'The Coastal Administration', 'Coastal Administration'),
        ],
    ),
    'Mumbai: Actor Rohan Desai, who': (
        'Mumbai: Actor Rohan Desai, who is gearing up for the release of his new film, said he has never chased '
        'numbers. "Box office is not in my hands, the work is," the 41-year-old actor told PTI in an interview. "I '
        'remember what Nasir saab used to say: \'Do the work and forget the fruit,\'" he added. Director Farah Qureshi, '
        'he said, had given him "complete freedom". The film\'s producer, Kiran Bedekar, tweeted on Sunday, "Trailer '
        'out tomorrow. Can\'t wait!" Desai\'s co-star Meher Kapoor called the actor "a sponge".',
        [
            ('indirect', 'he has never chased numbers', 'Actor Rohan Desai', 'Rohan Desai'),
            ('direct', 'Box office is not in my hands, the work is,', 'the 41-year-old actor', 'Rohan Desai'),
            ('direct', "I remember what Nasir saab used to say: 'Do", 'he', 'Rohan Desai'),
            ('indirect', 'Director Farah Qureshi', 'he', 'Rohan Desai'),
            ('mixed', 'had given him "complete freedom"', 'he', 'Rohan Desai'),
            ('direct', "Trailer out tomorrow. Can't wait!", "The film's producer, Kiran Bedekar", 'Kiran Bedekar'),
            ('direct', 'a sponge', "Desai's co-star Meher Kapoor", 'Meher Kapoor'),
        ],
    ),
    'The U.S. economy added 187,000': (
        'The U.S. economy added 187,000 jobs in July, the Labor Department reported Friday, fewer than forecast. '
        '"This is the soft landing everybody dreamed of," said Laura Petrosky, chief economist at Fenwick & Gray in '
        'Boston. Others weren\'t so sure. "One month doesn\'t make a trend," cautioned Dan Ishikawa, an economist with '
        'Pinnacle. The unemployment rate fell to 3.5%, the department said. Fed Chair Marion Teller has said the '
        'central bank will be "guided by data, not hope." Treasury yields fell after the report. "The market hears '
        'what it wants to hear," Petrosky said.',
        [
            ('direct', 'This is the soft landing everybody dreamed o', 'Laura Petrosky', 'Laura Petrosky'),
            ('direct', "One month doesn't make a trend,", 'Dan Ishikawa', 'Dan Ishikawa'),
            ('indirect', 'The unemployment rate fell to 3.5%', 'the department', 'Labor Department'),
            ('mixed', 'the central bank will be "guided by data, no', 'Fed Chair Marion Teller', 'Marion Teller'),
            ('direct', 'The market hears what it wants to hear,', 'Petrosky', 'Laura Petrosky'),
        ],
    ),
    'A federal judge on Monday': (
        'A federal judge on Monday blocked the state from enforcing its ban on drag shows. In a 34-page opinion, U.S. '
        'District Judge Harold Speer wrote that the law was "unconstitutionally vague." "The First Amendment does not '
        'yield to discomfort," wrote Speer, who was appointed by President Reagan. State Attorney General Lyle Booker '
        'said he would appeal. "We respect the court but we disagree," Booker said in a statement Monday night. The '
        'plaintiffs\' attorney, Renee Castellano, said her clients were "over the moon." Friends of Georgia\'s, the '
        'theater company that sued, posted on Instagram: "We won, darlings."',
        [
            ('mixed', 'the law was "unconstitutionally vague."', 'U.S. District Judge Harold Speer', 'Harold Speer'),
            ('direct', 'The First Amendment does not yield to discom', 'Speer', 'Harold Speer'),
            ('indirect', 'he would appeal', 'State Attorney General Lyle Booker', 'Lyle Booker'),
            ('direct', 'We respect the court but we disagree,', 'Booker', 'Lyle Booker'),
            ('mixed', 'her clients were "over the moon."', "The plaintiffs' attorney, Renee Castellano", 'Renee Castellano'),
            ('direct', 'We won, darlings.', "Friends of Georgia's", 'Friends of Georgia'),
        ],
    ),
    'A 19-year-old man drowned in': (
        'A 19-year-old man drowned in the River Ouse while trying to rescue a dog, an inquest heard. Coroner Jonathan '
        'Heath recorded a conclusion of misadventure. He said: "Callum\'s last act was one of kindness." A friend, Leo '
        'Duffy, told the hearing that Callum "didn\'t think twice". In a statement read to the court, Callum\'s father '
        'Ian said the family were "broken". The dog survived. PC Amy Roe, who gave evidence, described the current as '
        '"ferocious".',
        [
            ('direct', "Callum's last act was one of kindness.", 'He', 'Jonathan Heath'),
            ('mixed', 'Callum "didn\'t think twice"', 'A friend, Leo Duffy', 'Leo Duffy'),
            ('mixed', 'the family were "broken"', "Callum's father Ian", 'Ian'),
            ('direct', 'ferocious', 'PC Amy Roe', 'Amy Roe'),
        ],
    ),
    "Manchester United's hunt for a": (
        "Manchester United's hunt for a striker has led them to Lisbon, according to reports in Portugal. Record "
        'claims the club have offered £60m for Vitor Sampaio. "I don\'t talk about players of other clubs," manager '
        'Ruud Hendriks said when asked about the forward. Pressed further, he grinned. "Nice try." Sampaio\'s agent '
        'told Sky Sports that "nothing is decided". Pundit Gary Lomas believes it would be a gamble. "He\'s a luxury '
        'player," Lomas told the Off The Ball podcast. "United don\'t need luxury. They need goals."',
        [
            ('indirect', "Manchester United's hunt for a striker has l", 'reports in Portugal', None),
            ('indirect', 'the club have offered £60m for Vitor Sampaio', 'Record', 'Record'),
            ('direct', "I don't talk about players of other clubs,", 'manager Ruud Hendriks', 'Ruud Hendriks'),
            ('direct', 'Nice try.', 'he', 'Ruud Hendriks'),
            ('direct', 'nothing is decided', "Sampaio's agent", None),
            ('direct', "He's a luxury player,", 'Lomas', 'Gary Lomas'),
            ('direct', "United don't need luxury. They need goals.", 'Lomas', 'Gary Lomas'),
        ],
    ),
    "JOHANNESBURG — South Africa's power": (
        'JOHANNESBURG — South Africa\'s power utility Ezikom will resume rolling blackouts from Thursday, it said. "We '
        'regret the inconvenience," spokesperson Sibusiso Maseko said, attributing the cuts to breakdowns at four '
        'coal units. The Democratic Alliance said the announcement showed government had "run out of excuses as well '
        'as electricity". Small-business owner Thandeka Nkosi, 34, runs a bakery in Soweto. "I bake at 2am now," she '
        'said. "What else must I do?" Energy minister Pieter van der Walt was due to brief Parliament later in the '
        'day. Ezikom CEO Zanele Mthembu has previously warned that the grid is "one bad week away" from stage 8.',
        [
            ('indirect', "South Africa's power utility Ezikom will res", 'it', None),
            ('direct', 'We regret the inconvenience,', 'spokesperson Sibusiso Maseko', 'Sibusiso Maseko'),
            ('mixed', 'the announcement showed government had "run', 'The Democratic Alliance', 'Democratic Alliance'),
            ('direct', 'I bake at 2am now,', 'she', 'Thandeka Nkosi'),
            ('direct', 'What else must I do?', 'she', 'Thandeka Nkosi'),
            ('mixed', 'the grid is "one bad week away" from stage 8', 'Ezikom CEO Zanele Mthembu', 'Zanele Mthembu'),
        ],
    ),
    'The study, published in the': (
        'The study, published in the journal Gut & Brain, followed 4,000 people for 12 years. Those who ate fermented '
        'food daily were 18 per cent less likely to report low mood, the researchers found. "It\'s an association, not '
        'proof," stresses senior author Professor Ilse Brandt. "We can\'t yet tell people to eat sauerkraut." Dr Femi '
        'Ladipo of King\'s College London, who wasn\'t involved, said the work was "careful" but noted that diet was '
        'self-reported. The authors write that "confounding by income cannot be ruled out". A reviewer, quoted '
        'anonymously in the journal, called the effect "small but stubborn".',
        [
            ('direct', "It's an association, not proof,", 'senior author Professor Ilse Brandt', 'Ilse Brandt'),
            ('direct', "We can't yet tell people to eat sauerkraut.", 'senior author Professor Ilse Brandt', 'Ilse Brandt'),
            ('mixed', 'the work was "careful"', "Dr Femi Ladipo of King's College London", 'Femi Ladipo'),
            ('indirect', 'diet was self-reported', "Dr Femi Ladipo of King's College London", 'Femi Ladipo'),
            ('direct', 'confounding by income cannot be ruled out', 'The authors', None),
            ('direct', 'small but stubborn', 'A reviewer', None),
        ],
    ),
    'I want my money back': (
        '"I want my money back," reads a sign in the window of No. 14 Harrow Lane. It belongs to Fatima Idrissi, one '
        'of 212 buyers who paid deposits to Belmont Homes before it collapsed. "They took £21,000 from me and built a '
        'hole," she says. Administrators Pike Rowland say buyers are unlikely to get more than 4p in the pound. '
        'Former Belmont director Craig Sutter did not respond to requests for comment; a lawyer acting for him said '
        'he "denies any wrongdoing". Local MP Ruth Ellery has written to ministers. "Somebody signed off on this," '
        'her letter says.',
        [
            ('direct', 'I want my money back,', 'a sign', None),
            ('direct', 'They took £21,000 from me and built a hole,', 'she', 'Fatima Idrissi'),
            ('indirect', 'buyers are unlikely to get more than 4p in t', 'Administrators Pike Rowland', 'Administrators Pike Rowland'),
            ('mixed', 'he "denies any wrongdoing"', 'a lawyer acting for him', None),
            ('direct', 'Somebody signed off on this,', 'her letter', None),
        ],
    ),
    'Breaking with her party, Senator': (
        'Breaking with her party, Senator Joan Marsh announced Wednesday that she will vote against the farm bill, '
        'calling it "a love letter to lobbyists". The Democrat from Iowa said in an op-ed for the Register that '
        'family farms "deserve better than crumbs". Party leaders were caught off guard. "She didn\'t call me," '
        'Majority Leader Ed Whitlow told CNN\'s Dana Price. "I read it in the paper like you did." A White House '
        'official said the president "understands Joan\'s position, but thinks she\'s wrong."',
        [
            ('indirect', 'she will vote against the farm bill', 'Senator Joan Marsh', 'Joan Marsh'),
            ('direct', 'a love letter to lobbyists', 'Senator Joan Marsh', 'Joan Marsh'),
            ('mixed', 'family farms "deserve better than crumbs"', 'The Democrat from Iowa', None),
            ('direct', "She didn't call me,", 'Majority Leader Ed Whitlow', 'Ed Whitlow'),
            ('direct', 'I read it in the paper like you did.', 'Majority Leader Ed Whitlow', 'Ed Whitlow'),
            ('mixed', 'the president "understands Joan\'s position,', 'A White House official', None),
        ],
    ),
    'Thousands marched through Dublin on': (
        'Thousands marched through Dublin on Saturday to demand action on rents. "Homes are for living in, not for '
        'flipping," organiser Ciara Ni Bhriain told the crowd. Placards read "Rent is robbery" and "Mam, I\'m home '
        '(forever)". Taoiseach Declan Foy said he understood the anger. Mr Foy told RTÉ\'s Morning Ireland that his '
        'government was "building more homes than any since the 1970s". Sinn Féin\'s housing spokesman, Eoghan Tully, '
        'said that was "fantasy accounting". One marcher, Sean, 29, who lives with his parents, said simply: "I\'m '
        'tired."',
        [
            ('direct', 'Homes are for living in, not for flipping,', 'organiser Ciara Ni Bhriain', 'Ciara Ni Bhriain'),
            ('direct', 'Rent is robbery', 'Placards', None),
            ('indirect', 'he understood the anger', 'Taoiseach Declan Foy', 'Declan Foy'),
            ('mixed', 'his government was "building more homes than', 'Mr Foy', 'Declan Foy'),
            ('mixed', 'was "fantasy accounting"', "Sinn Féin's housing spokesman, Eoghan Tully", 'Eoghan Tully'),
            ('direct', "I'm tired.", 'One marcher, Sean', 'Sean'),
        ],
    ),
    'Singer Lola Vane has cancelled': (
        'Singer Lola Vane has cancelled her tour on doctors\' orders. "I\'m gutted," she wrote on Instagram. "I have '
        'never wanted to let you down." Fans rushed to console the star. "Get well, queen," wrote one. "Health '
        'first!!!" added another. Vane, 27, was due to play Glasgow on Friday. Promoter LiveCo said ticket-holders '
        'would be refunded. A source told The Sun the singer had been "running on fumes" since May. Her last album, '
        '"Paper Tigers," went to number one.',
        [
            ('direct', "I'm gutted,", 'she', 'Lola Vane'),
            ('direct', 'I have never wanted to let you down.', 'she', 'Lola Vane'),
            ('direct', 'Get well, queen,', 'one', None),
            ('direct', 'Health first!!!', 'another', None),
            ('indirect', 'ticket-holders would be refunded', 'Promoter LiveCo', 'LiveCo'),
            ('mixed', 'the singer had been "running on fumes" since', 'A source', None),
        ],
    ),
    'The Reserve Bank of Australia': (
        'The Reserve Bank of Australia left rates on hold. Governor Michelle Tran said inflation was falling "but not '
        'fast enough for comfort". Treasurer Jim Castle seized on the decision. "Australians are doing it tough and '
        'this will help," Mr Castle told reporters in Canberra. His opposite number, Angus Pell, was scathing: "This '
        'is a government asleep at the wheel." Westbank chief economist Bill Orr tipped a cut by Christmas. "We\'ve '
        'pencilled in November," he said. The bank\'s statement said the board was "not ruling anything in or out".',
        [
            ('mixed', 'inflation was falling "but not fast enough f', 'Governor Michelle Tran', 'Michelle Tran'),
            ('direct', 'Australians are doing it tough and this will', 'Mr Castle', 'Jim Castle'),
            ('direct', 'This is a government asleep at the wheel.', 'His opposite number, Angus Pell', 'Angus Pell'),
            ('direct', "We've pencilled in November,", 'he', 'Bill Orr'),
            ('mixed', 'the board was "not ruling anything in or out', "The bank's statement", None),
        ],
    ),
    'Rescuers have pulled a four-year-old': (
        'Rescuers have pulled a four-year-old girl alive from the rubble of an apartment block in Izmit, 91 hours '
        'after the quake. "She asked for water and for her doll," said rescue worker Nusret Aksoy. Mayor Tarik Soylan '
        'announced "a moment of great joy". Health Minister Fikret Kocar tweeted that the girl, Elif, was in good '
        'condition. Her mother did not survive. The UN\'s humanitarian chief, Marta Lowell, appealed for $1bn. "The '
        'needs are immense," Ms Lowell said, "and the world is looking the other way."',
        [
            ('direct', 'She asked for water and for her doll,', 'rescue worker Nusret Aksoy', 'Nusret Aksoy'),
            ('direct', 'a moment of great joy', 'Mayor Tarik Soylan', 'Tarik Soylan'),
            ('indirect', 'the girl, Elif, was in good condition', 'Health Minister Fikret Kocar', 'Fikret Kocar'),
            ('direct', 'The needs are immense,', 'Ms Lowell', 'Marta Lowell'),
            ('direct', 'and the world is looking the other way.', 'Ms Lowell', 'Marta Lowell'),
        ],
    ),
    'Asked whether he would stand': (
        'Asked whether he would stand again, Mr Obiora laughed. "Ask me in 2027." His running mate, Danladi Yusha, '
        'was more forthcoming. "We are not tired," he told Channels Television. The Labour Party chairman, Jude '
        'Abiri, has accused the electoral body of "daylight robbery". INEC\'s national commissioner Felix Okonta '
        'denied it. He insisted the commission acted "within the four walls of the law".',
        [
            ('direct', 'Ask me in 2027.', 'Mr Obiora', 'Obiora'),
            ('direct', 'We are not tired,', 'he', 'Danladi Yusha'),
            ('direct', 'daylight robbery', 'The Labour Party chairman, Jude Abiri', 'Jude Abiri'),
            ('mixed', 'the commission acted "within the four walls', 'He', 'Felix Okonta'),
        ],
    ),
    'A woman has been charged': (
        'A woman has been charged with fraud after allegedly claiming she had won "£1m on a scratchcard that didn\'t '
        'exist". Kelly Fenn, of Moss Side, appeared before magistrates on Friday. District Judge Omar Aziz said it '
        'was "one of the stranger cases" he had seen. Ms Fenn, who denies the charge, spoke only to confirm her name. '
        'Her solicitor, Beth Lyle, said outside court that her client "looks forward to clearing her name". The trial '
        'is set for 4 March.',
        [
            ('mixed', 'she had won "£1m on a scratchcard that didn\'', 'A woman', None),
            ('mixed', 'it was "one of the stranger cases" he had se', 'District Judge Omar Aziz', 'Omar Aziz'),
            ('mixed', 'her client "looks forward to clearing her na', 'Her solicitor, Beth Lyle', 'Beth Lyle'),
        ],
    ),
    'The comet, known as C/2024': (
        'The comet, known as C/2024 K2, will be visible to the naked eye until mid-month, astronomers say. "Find '
        'Jupiter, then look left," advises Hugo Lindqvist of the Nordic Observatory. Lindqvist, who has chased comets '
        'for 30 years, says this one is "a show-off". "It\'s got two tails! How greedy is that?" He recommends '
        'binoculars, "but a deckchair is better". NASA describes the object as a "dirty snowball". According to the '
        'agency, it last passed Earth when mammoths roamed Siberia.',
        [
            ('indirect', 'The comet, known as C/2024 K2, will be visib', 'astronomers', None),
            ('direct', 'Find Jupiter, then look left,', 'Hugo Lindqvist of the Nordic Observatory', 'Hugo Lindqvist'),
            ('mixed', 'this one is "a show-off"', 'Lindqvist', 'Hugo Lindqvist'),
            ('direct', "It's got two tails! How greedy is that?", 'Lindqvist', 'Hugo Lindqvist'),
            ('direct', 'but a deckchair is better', 'He', 'Hugo Lindqvist'),
            ('direct', 'dirty snowball', 'NASA', 'NASA'),
            ('indirect', 'it last passed Earth when mammoths roamed Si', 'the agency', 'NASA'),
        ],
    ),
    'Ferry bosses have been accused': (
        'Ferry bosses have been accused of "treating islanders like luggage". The claim was made by Donald MacAskill, '
        "convener of the Outer Isles Council, at a heated meeting in Lochboisdale. CalSea's operations director, Iain "
        'Peat, told the meeting: "I hear you." But hotelier Morag Steele, whose bookings have fallen by a third, was '
        'having none of it. "You hear us every winter," she said. "When will you listen?" There was applause. '
        'Transport Scotland said it was "working tirelessly" to resolve the problem.',
        [
            ('direct', 'I hear you.', "CalSea's operations director, Iain Peat", 'Iain Peat'),
            ('direct', 'You hear us every winter,', 'she', 'Morag Steele'),
            ('direct', 'When will you listen?', 'she', 'Morag Steele'),
            ('mixed', 'it was "working tirelessly" to resolve the p', 'Transport Scotland', 'Transport Scotland'),
        ],
    ),
    'Heartbroken parents of a toddler': (
        'Heartbroken parents of a toddler who choked on a grape have warned other families. Mum Kayleigh Broome, 28, '
        'from Widnes, told how she turned her back "for ten seconds". \'I heard nothing, that\'s what haunts me,\' she '
        "said. Partner Dean, 31, performed CPR. 'I was begging him to breathe,' the plumber recalled. A North West "
        "Ambulance spokesman said: 'Our thoughts are with the family.' Consultant paediatrician Dr Anil Sood advises "
        "parents to 'quarter grapes lengthways'.",
        [
            ('mixed', 'she turned her back "for ten seconds"', 'Mum Kayleigh Broome', 'Kayleigh Broome'),
            ('direct', "I heard nothing, that's what haunts me,", 'she', 'Kayleigh Broome'),
            ('direct', 'I was begging him to breathe,', 'the plumber', None),
            ('direct', 'Our thoughts are with the family.', 'A North West Ambulance spokesman', None),
            ('direct', 'quarter grapes lengthways', 'Consultant paediatrician Dr Anil Sood', 'Anil Sood'),
        ],
    ),
    'OTTAWA - Finance Minister Chantal': (
        'OTTAWA - Finance Minister Chantal Roy says the federal deficit will be $3 billion smaller than projected. '
        '"We\'re turning a corner," Roy told reporters on Parliament Hill Tuesday. Conservative critic Blake Harder '
        'called the update "smoke and mirrors." NDP Leader Jas Gill said working people "can\'t eat a deficit '
        'projection." The Canadian Taxpayers\' Alliance\'s Dana Frew said she\'s skeptical. "I\'ll believe it when I see '
        'it," said Frew. Economist Trevor Tomlin of the University of Regina says it\'s too early to celebrate.',
        [
            ('indirect', 'the federal deficit will be $3 billion small', 'Finance Minister Chantal Roy', 'Chantal Roy'),
            ('direct', "We're turning a corner,", 'Roy', 'Chantal Roy'),
            ('direct', 'smoke and mirrors.', 'Conservative critic Blake Harder', 'Blake Harder'),
            ('mixed', 'working people "can\'t eat a deficit projecti', 'NDP Leader Jas Gill', 'Jas Gill'),
            ('indirect', "she's skeptical", "The Canadian Taxpayers' Alliance's Dana Frew", 'Dana Frew'),
            ('direct', "I'll believe it when I see it,", 'Frew', 'Dana Frew'),
            ('indirect', "it's too early to celebrate", 'Economist Trevor Tomlin of the University of Regina', 'Trevor Tomlin'),
        ],
    ),
    'SAN JOSE, Calif., Jan. 6': (
        'SAN JOSE, Calif., Jan. 6, 2025 /PRNewswire/ -- Lumenta, Inc. (NASDAQ: LMTA), a leader in edge photonics, '
        'today announced the appointment of Grace Hollander as Chief Financial Officer. "Grace brings deep experience '
        'in scaling hardware businesses," said Arjun Mehta, Lumenta\'s founder and CEO. "I\'m honored to join at such a '
        'pivotal time," said Ms. Hollander. Lumenta\'s LightPath™ platform has been called "the fiber killer" by '
        'TechRound. The Company expects fourth-quarter revenue of between $41 million and $43 million.',
        [
            ('direct', 'Grace brings deep experience in scaling hard', 'Arjun Mehta', 'Arjun Mehta'),
            ('direct', "I'm honored to join at such a pivotal time,", 'Ms. Hollander', 'Grace Hollander'),
        ],
    ),
    'Dozens of Palestinians were injured': (
        'Dozens of Palestinians were injured in clashes near Nablus, the Red Crescent said. The Israeli military said '
        'its troops had come under fire and "responded with riot dispersal means". A witness, Abu Khaled, 52, told '
        'AFP that soldiers entered the village at dawn. "They went house to house," he said by telephone. "My sons '
        'hid under the bed." The UN\'s Middle East envoy, Tor Wiklund, urged "maximum restraint". In a statement, '
        'Hamas praised what it called "the heroes of the West Bank". An army spokeswoman declined to comment on '
        'individual cases.',
        [
            ('indirect', 'Dozens of Palestinians were injured in clash', 'the Red Crescent', 'Red Crescent'),
            ('mixed', 'its troops had come under fire and "responde', 'The Israeli military', None),
            ('indirect', 'soldiers entered the village at dawn', 'A witness, Abu Khaled', 'Abu Khaled'),
            ('direct', 'They went house to house,', 'he', 'Abu Khaled'),
            ('direct', 'My sons hid under the bed.', 'he', 'Abu Khaled'),
            ('direct', 'maximum restraint', "The UN's Middle East envoy, Tor Wiklund", 'Tor Wiklund'),
            ('direct', 'the heroes of the West Bank', 'it', 'Hamas'),
        ],
    ),
    'So what did the chancellor': (
        'So what did the chancellor actually say? "There will be no return to austerity," he told the Today '
        'programme, before adding: "But difficult choices lie ahead." Difficult choices. The phrase, borrowed from '
        'his predecessor, has become a Westminster joke. "Whenever I hear it I check my wallet," one Labour '
        'backbencher told me. My colleague Fran Whitby once described the Treasury as "an institution that knows the '
        'price of everything and the value of the price". She wasn\'t wrong.',
        [
            ('direct', 'There will be no return to austerity,', 'he', None),
            ('direct', 'But difficult choices lie ahead.', 'he', None),
            ('direct', 'Whenever I hear it I check my wallet,', 'one Labour backbencher', None),
            ('direct', 'an institution that knows the price of every', 'My colleague Fran Whitby', 'Fran Whitby'),
        ],
    ),
    'Did you see the ball?': (
        '"Did you see the ball?" umpire Kevin Lodge was asked. "I saw dust," he replied. The dismissal of India '
        'captain Ruturaj Solanki, caught behind for 96, will be debated for years. Solanki himself was phlegmatic. '
        '"These things even out," he said at the post-match press conference. Coach Gary Flintham, however, was '
        'fuming. He told Star Sports the decision was "a joke, an absolute joke". England\'s Joe Harding, who took the '
        'catch, insisted it was clean: "I felt it hit the gloves. End of story."',
        [
            ('direct', 'Did you see the ball?', None, None),
            ('direct', 'I saw dust,', 'he', 'Kevin Lodge'),
            ('direct', 'These things even out,', 'he', 'Ruturaj Solanki'),
            ('mixed', 'the decision was "a joke, an absolute joke"', 'He', 'Gary Flintham'),
            ('indirect', 'it was clean', "England's Joe Harding", 'Joe Harding'),
            ('direct', 'I felt it hit the gloves. End of story.', "England's Joe Harding", 'Joe Harding'),
        ],
    ),
    'Nobody in Kilbrannan can remember': (
        'Nobody in Kilbrannan can remember a winter like it. "The sea took the road and then it took the wall," says '
        'Effie MacLean, who is 88 and has lived on the shore all her life. "Next it\'ll take me." Her neighbour, '
        'retired fisherman Hector Baird, nods. "She\'s joking," he says. "But she\'s not." The council says a new sea '
        'wall would cost £4m, money it does not have. "We are managing retreat," a council engineer explains. '
        'Managing retreat: the words hang in the air like smoke.',
        [
            ('direct', 'The sea took the road and then it took the w', 'Effie MacLean', 'Effie MacLean'),
            ('direct', "Next it'll take me.", 'Effie MacLean', 'Effie MacLean'),
            ('direct', "She's joking,", 'he', 'Hector Baird'),
            ('direct', "But she's not.", 'he', 'Hector Baird'),
            ('indirect', 'a new sea wall would cost £4m, money it does', 'The council', None),
            ('direct', 'We are managing retreat,', 'a council engineer', None),
        ],
    ),
    "The Attorney General's Office has": (
        "The Attorney General's Office has said it will not prosecute the former police chief. Prosecutor Linda Amsel "
        'wrote in a 12-page memo that the evidence was "troubling but insufficient." "This is a whitewash," said '
        "Darnell Hodge, whose brother died in custody in 2021. Hodge's lawyer, Ben Crupp, who is representing the "
        'family pro bono, said they plan to sue. Chief Ron Dever\'s attorney released a one-sentence statement: "The '
        'chief is grateful that the truth has prevailed." The Rev. Al Trimble called for calm. "Anger is holy," '
        'Trimble told a crowd outside City Hall. "Broken windows are not."',
        [
            ('indirect', 'it will not prosecute the former police chie', "The Attorney General's Office", "Attorney General's Office"),
            ('mixed', 'the evidence was "troubling but insufficient', 'Prosecutor Linda Amsel', 'Linda Amsel'),
            ('direct', 'This is a whitewash,', 'Darnell Hodge', 'Darnell Hodge'),
            ('indirect', 'they plan to sue', "Hodge's lawyer, Ben Crupp", 'Ben Crupp'),
            ('direct', 'The chief is grateful that the truth has pre', "Chief Ron Dever's attorney", None),
            ('direct', 'Anger is holy,', 'Trimble', 'Al Trimble'),
            ('direct', 'Broken windows are not.', 'Trimble', 'Al Trimble'),
        ],
    ),
    'A strike by lecturers will': (
        "A strike by lecturers will go ahead after talks collapsed. The University and College Union's general "
        'secretary, Jo Greer, accused employers of "walking away with their fingers in their ears". Employers\' body '
        'UCEA said it was "disappointed" and that its offer of 3 per cent was final. Students had mixed views. "I '
        'support them but I\'m paying nine grand," said Tom, a second-year chemist. Third-year Aisha Rahman agreed '
        'with him. "Same. It\'s my dissertation year."',
        [
            ('direct', 'walking away with their fingers in their ear', "The University and College Union's general secretary, Jo Greer", 'Jo Greer'),
            ('mixed', 'it was "disappointed" and that its offer of', "Employers' body UCEA", 'UCEA'),
            ('direct', "I support them but I'm paying nine grand,", 'Tom', 'Tom'),
            ('direct', "Same. It's my dissertation year.", 'Third-year Aisha Rahman', 'Aisha Rahman'),
        ],
    ),
    'The actress, who plays a': (
        'The actress, who plays a nun in the series, says the habit helped. "You can\'t slouch in it," she laughs. Was '
        'she religious as a child? "God, no," she says, then claps a hand over her mouth. Her agent interrupts to say '
        'that time is nearly up. "One more," Vance tells him. She leans in. "People think I\'m serious because I don\'t '
        'smile in photos. I have bad teeth!" Director Pawel Zych has said of his star: "She is the funniest person I '
        'have ever worked with, and I have worked with goats."',
        [
            ('indirect', 'the habit helped', 'The actress', None),
            ('direct', "You can't slouch in it,", 'she', None),
            ('direct', 'God, no,', 'she', None),
            ('direct', 'One more,', 'Vance', 'Vance'),
            ('direct', "People think I'm serious because I don't smi", 'She', 'Vance'),
            ('direct', 'She is the funniest person I have ever worke', 'Director Pawel Zych', 'Pawel Zych'),
        ],
    ),
    'Toyonda shares tumbled after the': (
        'Toyonda shares tumbled after the carmaker admitted it had falsified crash tests. "We deeply apologise to our '
        'customers," president Kenji Morioka said, bowing for ten seconds. Morioka, who took over last spring, said '
        'he would take a 30% pay cut. Japan\'s transport minister called the scandal "extremely regrettable". An '
        'internal report blamed "a culture in which no one could say no". "It\'s governance 101," said Julie Marsden, '
        'an analyst at Pellam Smithers in Tokyo. "If you can\'t say no, you can\'t say stop."',
        [
            ('indirect', 'it had falsified crash tests', 'the carmaker', 'Toyonda'),
            ('direct', 'We deeply apologise to our customers,', 'president Kenji Morioka', 'Kenji Morioka'),
            ('indirect', 'he would take a 30% pay cut', 'Morioka', 'Kenji Morioka'),
            ('direct', 'extremely regrettable', "Japan's transport minister", None),
            ('direct', 'a culture in which no one could say no', 'An internal report', None),
            ('direct', "It's governance 101,", 'Julie Marsden', 'Julie Marsden'),
            ('direct', "If you can't say no, you can't say stop.", 'Julie Marsden', 'Julie Marsden'),
        ],
    ),
    "Scotland's first minister has urged": (
        'Scotland\'s first minister has urged Westminster to "get a grip". Speaking at Holyrood, Calum Renfrew said: '
        '"Every day of dither costs jobs." Tory MSP Fiona Geddes shouted: "Resign!" The presiding officer, Ailsa '
        'Muir, called for order. Mr Renfrew went on: "I will take no lectures from a party that cannot run a bath." '
        'Ms Geddes later told STV News she had been "passionate, not rude". Her leader said she had his "full '
        'support".',
        [
            ('mixed', 'to "get a grip"', "Scotland's first minister", None),
            ('direct', 'Every day of dither costs jobs.', 'Calum Renfrew', 'Calum Renfrew'),
            ('direct', 'Resign!', 'Tory MSP Fiona Geddes', 'Fiona Geddes'),
            ('direct', 'I will take no lectures from a party that ca', 'Mr Renfrew', 'Calum Renfrew'),
            ('mixed', 'she had been "passionate, not rude"', 'Ms Geddes', 'Fiona Geddes'),
            ('mixed', 'she had his "full support"', 'Her leader', None),
        ],
    ),
    'BEIJING (Xinhua) -- China will': (
        'BEIJING (Xinhua) -- China will expand visa-free entry to five more countries from March, foreign ministry '
        'spokesperson Lin Qiao announced Thursday. "China\'s door will only open wider," Lin said at a regular news '
        'briefing. Asked about tariffs, Lin said China "firmly opposes" unilateral measures. The move will inject '
        '"fresh impetus" into tourism, according to Zhao Wenli, a researcher with the China Tourism Academy.',
        [
            ('indirect', 'China will expand visa-free entry to five mo', 'foreign ministry spokesperson Lin Qiao', 'Lin Qiao'),
            ('direct', "China's door will only open wider,", 'Lin', 'Lin Qiao'),
            ('mixed', 'China "firmly opposes" unilateral measures', 'Lin', 'Lin Qiao'),
            ('mixed', 'The move will inject "fresh impetus" into to', 'Zhao Wenli', 'Zhao Wenli'),
        ],
    ),
    'Firefighters are tackling a blaze': (
        'Firefighters are tackling a blaze at a recycling plant in Tamworth. Area manager Jo Staples of Staffordshire '
        'Fire and Rescue said crews faced "very challenging conditions". People nearby have been told to keep windows '
        'shut. "It stinks of burnt plastic," said Holly, who lives opposite. "My little one\'s asthmatic so we\'ve gone '
        'to my mum\'s." Plant owner GreenCycle said in a tweet that all staff were "safe and accounted for". The cause '
        'is not yet known, it added.',
        [
            ('mixed', 'crews faced "very challenging conditions"', 'Area manager Jo Staples of Staffordshire Fire and Rescue', 'Jo Staples'),
            ('direct', 'It stinks of burnt plastic,', 'Holly', 'Holly'),
            ('direct', "My little one's asthmatic so we've gone to m", 'Holly', 'Holly'),
            ('mixed', 'all staff were "safe and accounted for"', 'Plant owner GreenCycle', 'GreenCycle'),
            ('indirect', 'The cause is not yet known', 'it', 'GreenCycle'),
        ],
    ),
    'I\'ve had enough," said the': (
        '"I\'ve had enough," said the bus driver. "I\'ve been spat at twice this week." He is not alone. The union '
        'Unite, which represents drivers across Kent, says assaults have doubled. Regional officer Della Prior '
        'describes the figures as "a badge of shame". Stagehand Buses said the safety of its staff was its "number '
        'one priority". "We\'d urge anyone who witnesses abuse to report it," added a spokesperson.',
        [
            ('direct', "I've had enough,", 'the bus driver', None),
            ('direct', "I've been spat at twice this week.", 'the bus driver', None),
            ('indirect', 'assaults have doubled', 'The union Unite', 'Unite'),
            ('direct', 'a badge of shame', 'Regional officer Della Prior', 'Della Prior'),
            ('mixed', 'the safety of its staff was its "number one', 'Stagehand Buses', 'Stagehand Buses'),
            ('direct', "We'd urge anyone who witnesses abuse to repo", 'a spokesperson', None),
        ],
    ),
    'On the doorstep, opinions are': (
        'On the doorstep, opinions are split. "She\'s done nothing for us," grumbles Pat, 67. Her husband, Alan, '
        'disagrees. "She got the bus back." At No 9, Wesley Adeyemi won\'t say how he\'ll vote. "It\'s between me and '
        'the pencil." Candidate Orla Quinlan laughs when told. "I\'ve been called worse," she says.',
        [
            ('direct', "She's done nothing for us,", 'Pat', 'Pat'),
            ('direct', 'She got the bus back.', 'Her husband, Alan', 'Alan'),
            ('direct', "It's between me and the pencil.", 'Wesley Adeyemi', 'Wesley Adeyemi'),
            ('direct', "I've been called worse,", 'she', 'Orla Quinlan'),
        ],
    ),
    "The bank's chief risk officer": (
        "The bank's chief risk officer, Sanjay Pillai, resigned in May, telling colleagues in an email that he could "
        '"no longer sign off on things I do not understand". Two people familiar with the matter said the board had '
        'been warned. The bank said in response: "We do not recognise this characterisation." Pillai did not return '
        'calls. A former colleague described him as "the last adult in the room". The FT first reported the news.',
        [
            ('mixed', 'he could "no longer sign off on things I do', "The bank's chief risk officer, Sanjay Pillai", 'Sanjay Pillai'),
            ('indirect', 'the board had been warned', 'Two people familiar with the matter', None),
            ('direct', 'We do not recognise this characterisation.', 'The bank', None),
            ('direct', 'the last adult in the room', 'A former colleague', None),
        ],
    ),
    'The museum’s new wing, which': (
        'The museum’s new wing, which critics have nicknamed “the toaster”, opens on Saturday. Its centrepiece is '
        '“Night Harbour”, a painting long thought lost. The so-called “Trollhavn hoard” will be shown from May. '
        'Visitors can use the “scan me” codes beside each work. The director, Pernille Aas, said the wing had been '
        '“worth every øre”. “We wanted a building that children would draw,” she said.',
        [
            ('mixed', 'the wing had been “worth every øre”', 'The director, Pernille Aas', 'Pernille Aas'),
            ('direct', 'We wanted a building that children would dra', 'she', 'Pernille Aas'),
        ],
    ),
    'Nobody was hurt when a': (
        'Nobody was hurt when a light aircraft landed on a motorway near Brenford. Motorist Keely Dunn filmed it. “It '
        'just dropped in between the lorries like it was joining the queue,” she told the Brenford Post. The pilot, '
        'named as Marcus Thule, 61, is said to have waved. Air accident investigators confirmed that an inquiry had '
        'begun. A spokesperson for National Roads thanked drivers for their “extraordinary patience”.',
        [
            ('direct', 'It just dropped in between the lorries like', 'she', 'Keely Dunn'),
            ('indirect', 'an inquiry had begun', 'Air accident investigators', None),
            ('direct', 'extraordinary patience', 'A spokesperson for National Roads', None),
        ],
    ),
    'Sales of vinyl records rose': (
        'Sales of vinyl records rose again last year, according to the trade body Discwell. It said 6.1 million were '
        'sold. “People want something to hold,” said its chief executive, Nadia Brandt. “You can’t hug a playlist.” '
        'Shop owner Ricky Poole is not so sure. He thinks the boom has peaked. “I’ve got boxes of the stuff,” he '
        'said, gesturing at a wall of “limited edition” reissues. Streaming still accounts for 84 per cent of '
        'revenue.',
        [
            ('indirect', 'Sales of vinyl records rose again last year', 'the trade body Discwell', 'Discwell'),
            ('indirect', '6.1 million were sold', 'It', 'Discwell'),
            ('direct', 'People want something to hold,', 'its chief executive, Nadia Brandt', 'Nadia Brandt'),
            ('direct', 'You can’t hug a playlist.', 'its chief executive, Nadia Brandt', 'Nadia Brandt'),
            ('direct', 'I’ve got boxes of the stuff,', 'he', 'Ricky Poole'),
        ],
    ),
    'The government has insisted that': (
        'The government has insisted that it has “no plans” to raise the retirement age. In a written answer, '
        'pensions minister Dilys Howe said that the age was “kept under review”. Opposition spokesman Gil Farrant '
        'said that was “code for yes”. Asked three times whether she could rule it out, Ms Howe said only that '
        '“fairness between the generations” would guide her. “That is not a no,” Mr Farrant told MPs.',
        [
            ('mixed', 'it has “no plans” to raise the retirement ag', 'The government', None),
            ('mixed', 'the age was “kept under review”', 'pensions minister Dilys Howe', 'Dilys Howe'),
            ('mixed', 'was “code for yes”', 'Opposition spokesman Gil Farrant', 'Gil Farrant'),
            ('mixed', '“fairness between the generations” would gui', 'Ms Howe', 'Dilys Howe'),
            ('direct', 'That is not a no,', 'Mr Farrant', 'Gil Farrant'),
        ],
    ),
    'Ridge Fire has grown to': (
        'Ridge Fire has grown to 41,000 acres, Cal Fire said Sunday night. Evacuations were ordered for parts of '
        'Alder Valley, where sheriff’s deputies went door to door. “I grabbed the cat and the photo albums,” said '
        'Denise Kowalczyk, who has lived on Juniper Lane since 1988. “The rest is just stuff.” Incident commander '
        'Luis Ortega said crews had a “fighting chance” if the wind dropped. But a National Weather Service '
        'forecaster warned of gusts of up to 60 mph. “It’s not the news anyone wants,” the forecaster, Amy Tran, '
        'said.',
        [
            ('indirect', 'Ridge Fire has grown to 41,000 acres', 'Cal Fire', 'Cal Fire'),
            ('direct', 'I grabbed the cat and the photo albums,', 'Denise Kowalczyk', 'Denise Kowalczyk'),
            ('direct', 'The rest is just stuff.', 'Denise Kowalczyk', 'Denise Kowalczyk'),
            ('mixed', 'crews had a “fighting chance” if the wind dr', 'Incident commander Luis Ortega', 'Luis Ortega'),
            ('direct', 'It’s not the news anyone wants,', 'the forecaster, Amy Tran', 'Amy Tran'),
        ],
    ),
    'Lawyers for the singer have': (
        'Lawyers for the singer have dismissed the claims as “false, fanciful and frankly bizarre”. In court papers, '
        'the dancer alleges that she was “treated like a prop”. The singer’s manager, Otis Lane, did not return '
        'calls, but told a fan site last week that “the truth has a way of coming out”. A hearing is set for June. '
        '“My client looks forward to her day in court,” said the dancer’s lawyer, Fay Abrams, in an emailed '
        'statement.',
        [
            ('direct', 'false, fanciful and frankly bizarre', 'Lawyers for the singer', None),
            ('mixed', 'she was “treated like a prop”', 'the dancer', None),
            ('direct', 'the truth has a way of coming out', 'The singer’s manager, Otis Lane', 'Otis Lane'),
            ('direct', 'My client looks forward to her day in court,', 'the dancer’s lawyer, Fay Abrams', 'Fay Abrams'),
        ],
    ),
    'One in three adults has': (
        'One in three adults has skipped a meal to save money, a survey by the charity FoodFirst suggests. The '
        'charity’s chief executive, Simon Oyelaran, said the figures “shame us all”. “We are feeding nurses,” he '
        'added. Single mother Jodie, who did not want to give her surname, said she lives on toast so that her son '
        'can eat. “He thinks I don’t like dinner,” she said. The government said it was spending “record sums” on '
        'support.',
        [
            ('indirect', 'One in three adults has skipped a meal to sa', 'a survey by the charity FoodFirst', None),
            ('mixed', 'the figures “shame us all”', 'The charity’s chief executive, Simon Oyelaran', 'Simon Oyelaran'),
            ('direct', 'We are feeding nurses,', 'he', 'Simon Oyelaran'),
            ('indirect', 'she lives on toast so that her son can eat', 'Single mother Jodie', 'Jodie'),
            ('direct', 'He thinks I don’t like dinner,', 'she', 'Jodie'),
            ('mixed', 'it was spending “record sums” on support', 'The government', None),
        ],
    ),
    'LAGOS — Nigeria’s main opposition': (
        'LAGOS — Nigeria’s main opposition party has suspended its national secretary for what it described as “gross '
        'indiscipline”. Party spokesman Bala Usman-Kefas told journalists that the decision was unanimous. “Nobody is '
        'bigger than the party,” he said. The suspended official, Chief Dapo Ogunleye-Bright, vowed to challenge the '
        'move, which he called “the joke of the century”. “I remain the secretary,” he told Channel One by phone.',
        [
            ('direct', 'gross indiscipline', 'it', None),
            ('indirect', 'the decision was unanimous', 'Party spokesman Bala Usman-Kefas', 'Bala Usman-Kefas'),
            ('direct', 'Nobody is bigger than the party,', 'he', 'Bala Usman-Kefas'),
            ('direct', 'the joke of the century', 'he', 'Dapo Ogunleye-Bright'),
            ('direct', 'I remain the secretary,', 'he', 'Dapo Ogunleye-Bright'),
        ],
    ),
    'It was, the referee admitted': (
        'It was, the referee admitted later, “the longest five minutes of my life”. With the tie level at 2-2, Inga '
        'Moen consulted the screen twice before awarding the penalty. “I knew half the stadium would hate me,” she '
        'said. “That’s the job.” United manager Carl Frisk refused to blame her. “She got it right,” he said. “We got '
        'it wrong.” Captain Levi Amoah, whose handball it was, apologised to supporters in a post on Instagram: “I '
        'let you down.”',
        [
            ('direct', 'the longest five minutes of my life', 'the referee', None),
            ('direct', 'I knew half the stadium would hate me,', 'she', None),
            ('direct', 'That’s the job.', 'she', None),
            ('direct', 'She got it right,', 'he', 'Carl Frisk'),
            ('direct', 'We got it wrong.', 'he', 'Carl Frisk'),
            ('direct', 'I let you down.', 'Captain Levi Amoah', 'Levi Amoah'),
        ],
    ),
    'A rare orchid has been': (
        'A rare orchid has been found on a roadside verge in Hartshire for the first time in 70 years. Volunteer Ken '
        'Darby, who made the discovery while walking his dog, said he “nearly fell over”. “I thought it was a crisp '
        'packet,” he said. County botanist Dr Mina Farouk confirmed it was a lizard orchid. She described the find as '
        '“remarkable”, but declined to reveal the location. “Orchids have fans,” she said, “and not all of them leave '
        'with just a photo.”',
        [
            ('mixed', 'he “nearly fell over”', 'Volunteer Ken Darby', 'Ken Darby'),
            ('direct', 'I thought it was a crisp packet,', 'he', 'Ken Darby'),
            ('indirect', 'it was a lizard orchid', 'County botanist Dr Mina Farouk', 'Mina Farouk'),
            ('direct', 'remarkable', 'She', 'Mina Farouk'),
            ('direct', 'Orchids have fans,', 'she', 'Mina Farouk'),
            ('direct', 'and not all of them leave with just a photo.', 'she', 'Mina Farouk'),
        ],
    ),
    'Prosecutors say the ring moved': (
        'Prosecutors say the ring moved at least €14m through shell companies. “It was a laundry with good '
        'stationery,” prosecutor Ilse Vandamme told the court in Ghent. Defence lawyer Bart Coppens countered that '
        'his client was “a bookkeeper, not a gangster”. The accused, Johan W., spoke only once. “I trusted people,” '
        'he said. The presiding judge told him: “So did your victims.” The trial continues.',
        [
            ('indirect', 'the ring moved at least €14m through shell c', 'Prosecutors', None),
            ('direct', 'It was a laundry with good stationery,', 'prosecutor Ilse Vandamme', 'Ilse Vandamme'),
            ('mixed', 'his client was “a bookkeeper, not a gangster', 'Defence lawyer Bart Coppens', 'Bart Coppens'),
            ('direct', 'I trusted people,', 'he', 'Johan W'),
            ('direct', 'So did your victims.', 'The presiding judge', None),
        ],
    ),
    'Teachers at Oakfield Academy have': (
        'Teachers at Oakfield Academy have voted to strike over what their union calls a “culture of fear”. '
        'Headteacher Gareth Moss-Pryor said he was “saddened” by the vote. In an email to parents seen by this '
        'newspaper, he wrote: “The school will remain open to exam classes.” Parent governor Nisha Patel-Reed '
        'resigned on Monday, telling colleagues she could “no longer defend the indefensible”. A pupil, who asked not '
        'to be named, said: “It’s like Hunger Games but with lanyards.”',
        [
            ('mixed', 'he was “saddened” by the vote', 'Headteacher Gareth Moss-Pryor', 'Gareth Moss-Pryor'),
            ('direct', 'The school will remain open to exam classes.', 'he', 'Gareth Moss-Pryor'),
            ('mixed', 'she could “no longer defend the indefensible', 'Parent governor Nisha Patel-Reed', 'Nisha Patel-Reed'),
            ('direct', 'It’s like Hunger Games but with lanyards.', 'A pupil', None),
        ],
    ),
    'The central bank surprised markets': (
        'The central bank surprised markets by holding rates. “Patience is a policy,” Governor Hana Sedlak told a '
        'news conference in Brnov. Inflation, she said, remained “too sticky to ignore”. Two members of the seven- '
        'strong board voted for a cut. “The economy is flat on its back,” one of them, Pavel Rychly, told the '
        'business daily Kurs. Analysts at Orbis Bank said the statement was “hawkish with a small h”. The crown '
        'gained 0.4 per cent.',
        [
            ('direct', 'Patience is a policy,', 'Governor Hana Sedlak', 'Hana Sedlak'),
            ('direct', 'too sticky to ignore', 'she', 'Hana Sedlak'),
            ('direct', 'The economy is flat on its back,', 'one of them, Pavel Rychly', 'Pavel Rychly'),
            ('mixed', 'the statement was “hawkish with a small h”', 'Analysts at Orbis Bank', None),
        ],
    ),
    'Residents of Pell Street say': (
        'Residents of Pell Street say they are at the end of their tether. “It’s every night,” says Rosa Dominguez, '
        '74. “Bang, bang, bang.” The noise comes from a site where developer Hartwell & Sons is driving piles for a '
        'hotel. Site manager Kev Lister said work stopped at 8pm “on the dot”. Ms Dominguez laughed when she heard '
        'that. “Tell him to come and have tea with me,” she said, “at midnight.” The council said it had received 61 '
        'complaints.',
        [
            ('indirect', 'they are at the end of their tether', 'Residents of Pell Street', None),
            ('direct', 'It’s every night,', 'Rosa Dominguez', 'Rosa Dominguez'),
            ('direct', 'Bang, bang, bang.', 'Rosa Dominguez', 'Rosa Dominguez'),
            ('mixed', 'work stopped at 8pm “on the dot”', 'Site manager Kev Lister', 'Kev Lister'),
            ('direct', 'Tell him to come and have tea with me,', 'she', 'Rosa Dominguez'),
            ('direct', 'at midnight.', 'she', 'Rosa Dominguez'),
            ('indirect', 'it had received 61 complaints', 'The council', None),
        ],
    ),
    'Scientists at the Larsen Institute': (
        'Scientists at the Larsen Institute have taught bees to roll tiny balls, apparently for fun. “There was no '
        'sugar, no reward, nothing,” said Dr Oona Lahti, who led the study. “They just kept rolling.” Young bees '
        'played more than older ones, the team reports in Insect Minds. Philosopher Gus Marr called the result '
        '“delightful and slightly alarming”. If bees can play, he said, “we may have to stop swatting first and '
        'asking later.” The paper does not claim that bees are conscious.',
        [
            ('direct', 'There was no sugar, no reward, nothing,', 'Dr Oona Lahti', 'Oona Lahti'),
            ('direct', 'They just kept rolling.', 'Dr Oona Lahti', 'Oona Lahti'),
            ('direct', 'delightful and slightly alarming', 'Philosopher Gus Marr', 'Gus Marr'),
            ('direct', 'we may have to stop swatting first and askin', 'he', 'Gus Marr'),
        ],
    ),
    'The bodies of two climbers': (
        'The bodies of two climbers have been recovered from Mount Sorrel. Mountain rescue leader Struan Keith said '
        'conditions had been “as bad as I have seen in thirty years”. The pair, a man and a woman in their twenties, '
        'had set out on Friday. “They were well equipped,” Mr Keith said. “Sometimes that isn’t enough.” A friend of '
        'the couple, Lottie Grange, wrote on Facebook that they had “died doing the thing they loved”. Police said '
        'formal identification was yet to take place.',
        [
            ('mixed', 'conditions had been “as bad as I have seen i', 'Mountain rescue leader Struan Keith', 'Struan Keith'),
            ('direct', 'They were well equipped,', 'Mr Keith', 'Struan Keith'),
            ('direct', 'Sometimes that isn’t enough.', 'Mr Keith', 'Struan Keith'),
            ('mixed', 'they had “died doing the thing they loved”', 'A friend of the couple, Lottie Grange', 'Lottie Grange'),
            ('indirect', 'formal identification was yet to take place', 'Police', None),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("heading", NEWS)
def test_an_editor_finds_these_quotes_and_no_others(heading: str) -> None:
    text, rows = NEWS[heading]
    found = quotes(text)
    assert len(found) == len(rows)
    for item, (kind, opening, speaker, name) in zip(found, rows, strict=True):
        said_by = item["speaker"] or {"text": None, "name": None}
        assert (item["kind"], item["text"][: len(opening)], said_by["text"], said_by["name"]) == (
            kind, opening, speaker, name,
        )  # fmt: skip
