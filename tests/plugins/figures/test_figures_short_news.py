"""Short sentences of markets, the economy, sport, science and technology: the answer was written down first."""

from __future__ import annotations

import pytest
from figures_of import Row, rows_of

NEWS: dict[str, list[Row]] = {
    "Spot gold was up 0.4% at $1,982.30 per ounce by 0915 GMT.": [
        ("0.4%", 0.4, "%", None, "up", "Spot gold"),
        ("$1,982.30 per ounce", 1982.3, "USD/oz", None, None, "Spot gold"),
    ],
    "The pan-European index lost 1.1%, with miners down 2.6%.": [
        ("1.1%", 1.1, "%", None, "down", "pan-European index"),
        ("2.6%", 2.6, "%", None, "down", "miners"),
    ],
    "Shares in the chipmaker jumped as much as 14% to a record $131.50.": [
        ("14%", 14.0, "%", "up_to", "up", "Shares"),
        ("$131.50", 131.5, "USD", None, None, "Shares"),
    ],
    "Dow futures were off 120 points.": [
        ("120 points", 120.0, "pt", None, "down", "Dow futures"),
    ],
    "The yield on the 10-year note was last at 4.21%, up from 4.12% late on Tuesday.": [
        ("10-year", 10.0, "year", None, None, "note"),
        ("4.21%", 4.21, "%", None, None, "yield"),
        ("4.12%", 4.12, "%", None, None, "yield"),
    ],
    "Sterling slipped 0.3% to $1.2540, its lowest in three weeks.": [
        ("0.3%", 0.3, "%", None, "down", "Sterling"),
        ("$1.2540", 1.254, "USD", None, None, "Sterling"),
        ("three weeks", 3.0, "week", None, None, None),
    ],
    "Two stocks rose for each one that fell.": [
        ("Two", 2.0, None, None, None, "stocks"),
    ],
    "Volume on U.S. exchanges was 10.2 billion shares, compared with the 11.4 billion average.": [
        ("10.2 billion", 10200000000.0, None, None, None, "shares"),
        ("11.4 billion", 11400000000.0, None, None, None, "shares"),
    ],
    "Bitcoin was trading 3% lower at $26,780.": [
        ("3%", 3.0, "%", None, "down", "Bitcoin"),
        ("$26,780", 26780.0, "USD", None, None, "Bitcoin"),
    ],
    "Wheat futures in Chicago climbed 2-1/4 cents to $5.87 a bushel.": [
        ("2-1/4 cents", 0.0225, "USD", None, "up", "Wheat futures"),
        ("$5.87 a bushel", 5.87, "USD/bu", None, None, "Wheat futures"),
    ],
    "Natural gas settled 5.1% weaker at $2.61 per mmBtu.": [
        ("5.1%", 5.1, "%", None, "down", "Natural gas"),
        ("$2.61 per mmBtu", 2.61, "USD/MMBTU", None, None, "Natural gas"),
    ],
    "Net profit came in at 412 million francs versus 390 million expected by analysts.": [
        ("412 million francs", 412000000.0, "CHF", None, None, "Net profit"),
        ("390 million", 390000000.0, "CHF", None, None, "Net profit"),
    ],
    "Revenue was up 7% to $3.4 billion, just shy of estimates of $3.45 billion.": [
        ("7%", 7.0, "%", None, "up", "Revenue"),
        ("$3.4 billion", 3400000000.0, "USD", None, None, "Revenue"),
        ("$3.45 billion", 3450000000.0, "USD", None, None, "estimates"),
    ],
    "Adjusted earnings of 88 cents a share beat the 81 cents that Wall Street expected.": [
        ("88 cents a share", 0.88, "USD/share", None, None, "Adjusted earnings"),
        ("81 cents", 0.81, "USD", None, None, "Adjusted earnings"),
    ],
    "The retailer's stock is down nearly 30% this year.": [
        ("30%", 30.0, "%", "about", "down", "stock"),
    ],
    "The lender plans to buy back up to $2bn of shares.": [
        ("$2bn", 2000000000.0, "USD", "up_to", None, "shares"),
    ],
    "Ember rival Arvon Motors delivered 46,200 cars in the quarter, down 12% from a year ago.": [
        ("46,200", 46200.0, None, None, None, "cars"),
        ("12%", 12.0, "%", None, "down", "cars"),
    ],
    "The benchmark gauge added 18.4 points.": [
        ("18.4 points", 18.4, "pt", None, "up", "benchmark gauge"),
    ],
    "The lira hits a new low of 27.9 to the dollar.": [
        ("27.9", 27.9, None, None, None, "lira"),
    ],
    "Oil inventories rose by 4.5 million barrels last week, the energy agency said.": [
        ("4.5 million barrels", 4500000.0, "bbl", None, "up", "Oil inventories"),
    ],
    "Iron ore tumbled below $100 a ton.": [
        ("$100 a ton", 100.0, "USD/ton", "under", None, "Iron ore"),
    ],
    "The company's market value topped $1 trillion for the first time.": [
        ("$1 trillion", 1000000000000.0, "USD", "over", None, "market value"),
        ("first", 1.0, None, None, None, "time"),
    ],
    "Average daily turnover fell to 1.3 trillion rupees from 1.6 trillion.": [
        ("1.3 trillion rupees", 1300000000000.0, "INR", None, None, "Average daily turnover"),
        ("1.6 trillion", 1600000000000.0, "INR", None, None, "Average daily turnover"),
    ],
    "The IPO raised $870 million at a valuation of $4.5 billion.": [
        ("$870 million", 870000000.0, "USD", None, None, "IPO"),
        ("$4.5 billion", 4500000000.0, "USD", None, None, "valuation"),
    ],
    "Nine of the 11 major sectors ended in the red.": [
        ("Nine", 9.0, None, None, None, "major sectors"),
        ("11", 11.0, None, None, None, "major sectors"),
    ],
    "Consumer prices rose 0.4% in March, and 5.0% year on year.": [
        ("0.4%", 0.4, "%", None, "up", "Consumer prices"),
        ("5.0%", 5.0, "%", None, "up", "Consumer prices"),
    ],
    "The economy grew at an annual rate of 2.1%, slower than the 2.6% first reported.": [
        ("2.1%", 2.1, "%", None, "up", "economy"),
        ("2.6%", 2.6, "%", None, None, "economy"),
    ],
    "Employers added 187,000 jobs last month, below the 200,000 forecast.": [
        ("187,000", 187000.0, None, None, "up", "jobs"),
        ("200,000", 200000.0, None, None, None, "jobs"),
    ],
    "The central bank lifted its key rate by 50 basis points to 5.25%.": [
        ("50 basis points", 50.0, "bp", None, "up", "key rate"),
        ("5.25%", 5.25, "%", None, None, "key rate"),
    ],
    "Inflation eased to 4.9% from 5.1%.": [
        ("4.9%", 4.9, "%", None, None, "Inflation"),
        ("5.1%", 5.1, "%", None, None, "Inflation"),
    ],
    "The trade gap narrowed to $63.4bn in May.": [
        ("$63.4bn", 63400000000.0, "USD", None, None, "trade gap"),
    ],
    "House prices are 4.6% below last year's peak.": [
        ("4.6%", 4.6, "%", None, "down", "House prices"),
    ],
    "Average hourly pay was 5.8% higher than a year earlier.": [
        ("5.8%", 5.8, "%", None, "up", "Average hourly pay"),
    ],
    "The deficit is expected to hit 6.2% of GDP.": [
        ("6.2%", 6.2, "%", None, None, "deficit"),
    ],
    "Some 1.4 million people are out of work.": [
        ("1.4 million", 1400000.0, None, "about", None, "people"),
    ],
    "Retail sales dipped 0.2%, against expectations for a 0.1% rise.": [
        ("0.2%", 0.2, "%", None, "down", "Retail sales"),
        ("0.1%", 0.1, "%", None, "up", "Retail sales"),
    ],
    "Mortgage rates average 6.9%, up from 5.2% at the start of the year.": [
        ("6.9%", 6.9, "%", None, None, "Mortgage rates"),
        ("5.2%", 5.2, "%", None, None, "Mortgage rates"),
    ],
    "Government borrowing in June was £18.5bn, £400m less than a year ago.": [
        ("£18.5bn", 18500000000.0, "GBP", None, None, "Government borrowing"),
        ("£400m", 400000000.0, "GBP", None, "down", "Government borrowing"),
    ],
    "Factory orders shrank 3.1 percent month on month.": [
        ("3.1 percent", 3.1, "%", None, "down", "Factory orders"),
    ],
    "The minimum wage will go up to 10.42 pounds an hour.": [
        ("10.42 pounds an hour", 10.42, "GBP/h", "up_to", None, "minimum wage"),
    ],
    "Food inflation at 19.1%, energy down 2%.": [
        ("19.1%", 19.1, "%", None, None, "Food inflation"),
        ("2%", 2.0, "%", None, "down", "energy"),
    ],
    "Greece's debt stands at 171% of output.": [
        ("171%", 171.0, "%", None, None, "debt"),
    ],
    "Wages climbed 6.6% but remain 3% lower in real terms.": [
        ("6.6%", 6.6, "%", None, "up", "Wages"),
        ("3%", 3.0, "%", None, "down", "Wages"),
    ],
    "The forecast was cut to 1.1 percent from 1.6 percent.": [
        ("1.1 percent", 1.1, "%", None, None, "forecast"),
        ("1.6 percent", 1.6, "%", None, None, "forecast"),
    ],
    "Household debt hit $17.06 trillion.": [
        ("$17.06 trillion", 17060000000000.0, "USD", None, None, "Household debt"),
    ],
    "He averaged 24.6 points and 9.1 rebounds last season.": [
        ("24.6", 24.6, None, None, None, "points"),
        ("9.1", 9.1, None, None, None, "rebounds"),
    ],
    "Ramos hit 31 homers and drove in 98 runs.": [
        ("31", 31.0, None, None, None, "homers"),
        ("98", 98.0, None, None, None, "runs"),
    ],
    "The Otters have won six straight.": [
        ("six", 6.0, None, None, None, None),
    ],
    "She clocked 10.81 seconds, the fastest time in the world this year.": [
        ("10.81 seconds", 10.81, "s", None, None, None),
    ],
    "The striker has 14 goals in 19 games.": [
        ("14", 14.0, None, None, None, "goals"),
        ("19", 19.0, None, None, None, "games"),
    ],
    "City are nine points clear with five matches left.": [
        ("nine", 9.0, None, None, None, "points"),
        ("five", 5.0, None, None, None, "matches"),
    ],
    "The midfielder cost the club £42m.": [
        ("£42m", 42000000.0, "GBP", None, None, "midfielder"),
    ],
    "The 6-foot-7 striker shot 48% from the floor.": [
        ("6-foot-7", 6.5833, "ft", None, None, "striker"),
        ("48%", 48.0, "%", None, None, "striker"),
    ],
    "A crowd of 54,210 watched.": [
        ("54,210", 54210.0, None, None, None, "crowd"),
    ],
    "He needed 71 stitches after the crash.": [
        ("71", 71.0, None, None, None, "stitches"),
    ],
    "The Lions trailed by 17 at the break.": [
        ("17", 17.0, None, None, None, None),
    ],
    "Bettors put the odds at 8 to 1.": [
        ("8 to 1", 8.0, None, None, None, "odds"),
    ],
    "He has been fined $25,000 for the tackle.": [
        ("$25,000", 25000.0, "USD", None, None, None),
    ],
    "Pell, 34, has 402 career saves.": [
        ("34", 34.0, "year", None, None, "Pell"),
        ("402", 402.0, None, None, None, "career saves"),
    ],
    "The course is 7,420 yards long.": [
        ("7,420 yards", 7420.0, "yd", None, None, "course"),
    ],
    "The rocket stands 70 metres tall and weighs 549 tonnes.": [
        ("70 metres", 70.0, "m", None, None, "rocket"),
        ("549 tonnes", 549.0, "t", None, None, "rocket"),
    ],
    "The asteroid, about 330 feet across, passed within 42,000 miles of Earth.": [
        ("330 feet", 330.0, "ft", "about", None, "asteroid"),
        ("42,000 miles", 42000.0, "mi", None, None, "asteroid"),
    ],
    "The vaccine was 91% effective in a trial of 3,400 volunteers.": [
        ("91%", 91.0, "%", None, None, "vaccine"),
        ("3,400", 3400.0, None, None, None, "volunteers"),
    ],
    "The star lies 1,350 light-years away.": [
        ("1,350 light-years", 1350.0, "ly", None, None, "star"),
    ],
    "Sea levels could rise by 30 centimetres by mid-century.": [
        ("30 centimetres", 30.0, "cm", None, "up", "Sea levels"),
    ],
    "The fossil is thought to be 3.2 million years old.": [
        ("3.2 million years old", 3200000.0, "year", None, None, "fossil"),
    ],
    "The probe is travelling at 38,000 mph.": [
        ("38,000 mph", 38000.0, "mi/h", None, None, "probe"),
    ],
    "The glacier has retreated 1.8 km since 1990.": [
        ("1.8 km", 1.8, "km", None, "down", "glacier"),
    ],
    "Some 90% of the excess heat ends up in the oceans.": [
        ("90%", 90.0, "%", "about", None, "excess heat"),
    ],
    "The telescope's mirror is 6.5 metres wide.": [
        ("6.5 metres", 6.5, "m", None, None, "mirror"),
    ],
    "Patients on the drug lost 15% of their body weight.": [
        ("15%", 15.0, "%", None, "down", "body weight"),
    ],
    "The lab-grown mini brains measured 4mm across.": [
        ("4mm", 4.0, "mm", None, None, "lab-grown mini brains"),
    ],
    "The quake struck at a depth of 10 km.": [
        ("10 km", 10.0, "km", None, None, "depth"),
    ],
    "CO2 levels are now above 420 parts per million.": [
        ("420 parts per million", 420.0, "ppm", "over", None, "CO2 levels"),
    ],
    "A single dose costs around $2,100.": [
        ("$2,100", 2100.0, "USD", "about", None, "single dose"),
    ],
    "The capsule splashed down after a 25-day mission.": [
        ("25-day", 25.0, "day", None, None, "mission"),
    ],
    "The species can live up to 400 years.": [
        ("400 years", 400.0, "year", "up_to", None, "species"),
    ],
    "The chip has 54 billion transistors.": [
        ("54 billion", 54000000000.0, None, None, None, "transistors"),
    ],
    "The phone comes with a 5,000mAh battery and a 6.7-inch screen.": [
        ("5,000mAh", 5000.0, "mAh", None, None, "battery"),
        ("6.7-inch", 6.7, "in", None, None, "screen"),
    ],
    "The new model starts at $999 and goes on sale on Sept. 22.": [
        ("$999", 999.0, "USD", None, None, "new model"),
    ],
    "The app has been downloaded more than 50 million times.": [
        ("50 million", 50000000.0, None, "over", None, "times"),
    ],
    "The service now has 232.5 million paying subscribers, up 9 million in the quarter.": [
        ("232.5 million", 232500000.0, None, None, None, "paying subscribers"),
        ("9 million", 9000000.0, None, None, "up", "paying subscribers"),
    ],
    "The update is 1.2GB in size.": [
        ("1.2GB", 1.2, "GB", None, None, "update"),
    ],
    "The laptop weighs just 2.7 pounds.": [
        ("2.7 pounds", 2.7, "lb", None, None, "laptop"),
    ],
    "Its top speed is 155 mph.": [
        ("155 mph", 155.0, "mi/h", None, None, "top speed"),
    ],
    "The hybrid gets 52 mpg in the city.": [
        ("52 mpg", 52.0, "mi/gal", None, None, "hybrid"),
    ],
    "The engine makes 382 horsepower and 368 lb-ft of torque.": [
        ("382 horsepower", 382.0, "hp", None, None, "engine"),
        ("368 lb-ft", 368.0, "lb-ft", None, None, "torque"),
    ],
    "The tablet's price has been slashed by $70 to $259.": [
        ("$70", 70.0, "USD", None, "down", "price"),
        ("$259", 259.0, "USD", None, None, "price"),
    ],
    "Each server uses as much as 700 watts.": [
        ("700 watts", 700.0, "W", "up_to", None, "server"),
    ],
    "The tower produces up to 15 megawatts of power.": [
        ("15 megawatts", 15.0, "MW", "up_to", None, "power"),
    ],
    "Android's share dropped two percentage points to 71%.": [
        ("two percentage points", 2.0, "pp", None, "down", "share"),
        ("71%", 71.0, "%", None, None, "share"),
    ],
    "Users spend an average of 95 minutes a day on the app.": [
        ("95 minutes a day", 95.0, "min/day", None, None, "Users"),
    ],
    "The console sold 3.3 million units, 25% fewer than a year ago.": [
        ("3.3 million", 3300000.0, None, None, None, "units"),
        ("25%", 25.0, "%", None, "down", "units"),
    ],
    "The tunnel will carry 1,600 cars an hour.": [
        ("1,600", 1600.0, None, None, None, "cars"),
    ],
    "Prices start at Rs 12.49 lakh (ex-showroom).": [
        ("Rs 12.49 lakh", 1249000.0, "INR", None, None, "Prices"),
    ],
    "The EV has a claimed range of 480 km on a full charge.": [
        ("480 km", 480.0, "km", None, None, "claimed range"),
    ],
    "Power comes from a 77 kWh battery pack.": [
        ("77 kWh", 77.0, "kWh", None, None, "battery pack"),
    ],
    "The coupe rides on 20-inch alloys and sits 15 mm lower.": [
        ("20-inch", 20.0, "in", None, None, "alloys"),
        ("15 mm", 15.0, "mm", None, "down", "coupe"),
    ],
    "A 2.0-liter turbo four makes 248 horsepower at 5,200 rpm.": [
        ("2.0-liter", 2.0, "L", None, None, "turbo four"),
        ("248 horsepower", 248.0, "hp", None, None, "turbo four"),
        ("5,200 rpm", 5200.0, "rpm", None, None, "turbo four"),
    ],
    "The hatchback is 4.2 m long and 1.8 m wide.": [
        ("4.2 m", 4.2, "m", None, None, "hatchback"),
        ("1.8 m", 1.8, "m", None, None, "hatchback"),
    ],
    "EV sales made up 17 percent of the total.": [
        ("17 percent", 17.0, "%", None, None, "EV sales"),
    ],
    "Recall covers 95,000 SUVs built between 2019 and 2021.": [
        ("95,000", 95000.0, None, None, None, "SUVs"),
    ],
    "The plant can build 250,000 cars a year.": [
        ("250,000", 250000.0, None, None, None, "cars"),
    ],
    "CO2 emissions average 119 g/km.": [
        ("119 g/km", 119.0, "g/km", None, None, "CO2 emissions"),
    ],
    "Insurance premiums for young drivers top £1,800.": [
        ("£1,800", 1800.0, "GBP", None, None, "Insurance premiums"),
    ],
    "The roadster costs EUR 74,900 in Germany.": [
        ("EUR 74,900", 74900.0, "EUR", None, None, "roadster"),
    ],
    "The bike's 313cc engine delivers 34 PS.": [
        ("313cc", 313.0, "cm3", None, None, "engine"),
        ("34 PS", 34.0, "PS", None, None, "engine"),
    ],
    "The forward had 27 points, 11 boards and 6 assists.": [
        ("27", 27.0, None, None, None, "points"),
        ("11", 11.0, None, None, None, "boards"),
        ("6", 6.0, None, None, None, "assists"),
    ],
    "Marelli's men have won 7 of 9.": [
        ("7", 7.0, None, None, None, None),
        ("9", 9.0, None, None, None, None),
    ],
    "Hosts lead by 120 runs with six wickets in hand.": [
        ("120", 120.0, None, None, None, "runs"),
        ("six", 6.0, None, None, None, "wickets"),
    ],
    "Norvale are 5 points behind with a game in hand.": [
        ("5", 5.0, None, None, None, "points"),
    ],
    "The 22-year-old has signed a five-year contract worth €8m a season.": [
        ("22-year-old", 22.0, "year", None, None, None),
        ("five-year", 5.0, "year", None, None, "contract"),
        ("€8m a season", 8000000.0, "EUR/season", None, None, "contract"),
    ],
    "The winger has made 212 appearances.": [
        ("212", 212.0, None, None, None, "appearances"),
    ],
    "Attendance was 18,106.": [
        ("18,106", 18106.0, None, None, None, "Attendance"),
    ],
    "The Torvan ran 42.195 km in 2:03:11.": [
        ("42.195 km", 42.195, "km", None, None, "Torvan"),
    ],
    "Varga has won 22 majors.": [
        ("22", 22.0, None, None, None, "majors"),
    ],
    "The keeper made eight saves.": [
        ("eight", 8.0, None, None, None, "saves"),
    ],
    "Viewership averaged 17.4 million, down 9% from last year.": [
        ("17.4 million", 17400000.0, None, None, None, "Viewership"),
        ("9%", 9.0, "%", None, "down", "Viewership"),
    ],
    "They lost 3 straight on the road.": [
        ("3", 3.0, None, None, None, None),
    ],
    "The signing bonus is $15 million.": [
        ("$15 million", 15000000.0, "USD", None, None, "signing bonus"),
    ],
    "The study followed 4,312 adults for 11 years.": [
        ("4,312", 4312.0, None, None, None, "adults"),
        ("11 years", 11.0, "year", None, None, None),
    ],
    "Those who slept under six hours were 20% more likely to fall ill.": [
        ("six hours", 6.0, "h", "under", None, None),
        ("20%", 20.0, "%", None, "up", None),
    ],
    "The comet will pass 50 million km from Earth.": [
        ("50 million km", 50000000.0, "km", None, None, "comet"),
    ],
    "The crater measures 180 kilometres in diameter.": [
        ("180 kilometres", 180.0, "km", None, None, "crater"),
    ],
    "Average temperatures have risen 1.1C since the 1880s.": [
        ("1.1C", 1.1, "°C", None, "up", "Average temperatures"),
    ],
    "The skull, dated to 300,000 years ago, was found in a cave.": [
        ("300,000 years", 300000.0, "year", None, None, None),
    ],
    "Scientists sequenced 1,800 genomes.": [
        ("1,800", 1800.0, None, None, None, "genomes"),
    ],
    "A teaspoon weighs 10 million tons.": [
        ("10 million tons", 10000000.0, "ton", None, None, "teaspoon"),
    ],
    "The particle weighs 125 GeV.": [
        ("125 GeV", 125.0, "GeV", None, None, "particle"),
    ],
    "Greenland lost 532 billion tonnes of ice last year.": [
        ("532 billion tonnes", 532000000000.0, "t", None, "down", "ice"),
    ],
    "Winds reached 140 miles per hour.": [
        ("140 miles per hour", 140.0, "mi/h", None, None, "Winds"),
    ],
    "The rover has travelled 28 km.": [
        ("28 km", 28.0, "km", None, None, "rover"),
    ],
    "Side effects were seen in 6% of patients.": [
        ("6%", 6.0, "%", None, None, "patients"),
    ],
    "The mission will cost €1.4bn.": [
        ("€1.4bn", 1400000000.0, "EUR", None, None, "mission"),
    ],
    "About 8 in 10 species are insects.": [
        ("8 in 10", 0.8, None, "about", None, "species"),
    ],
    "Just 3% of the water is fresh.": [
        ("3%", 3.0, "%", None, None, "water"),
    ],
    "The dinosaur was 10 metres from nose to tail.": [
        ("10 metres", 10.0, "m", None, None, "dinosaur"),
    ],
    "Monthly active users reached 2.96 billion.": [
        ("2.96 billion", 2960000000.0, None, None, None, "Monthly active users"),
    ],
    "The firm has 1,200 staff in 14 countries.": [
        ("1,200", 1200.0, None, None, None, "staff"),
        ("14", 14.0, None, None, None, "countries"),
    ],
    "The watch has a 1.9-inch display with a 120Hz refresh rate.": [
        ("1.9-inch", 1.9, "in", None, None, "display"),
        ("120Hz", 120.0, "Hz", None, None, "refresh rate"),
    ],
    "It ships with 8GB of RAM and 256GB of storage.": [
        ("8GB", 8.0, "GB", None, None, "RAM"),
        ("256GB", 256.0, "GB", None, None, "storage"),
    ],
    "The 48-megapixel camera is new.": [
        ("48-megapixel", 48.0, "MP", None, None, "camera"),
    ],
    "Download speeds averaged 225 Mbps.": [
        ("225 Mbps", 225.0, "Mbit/s", None, None, "Download speeds"),
    ],
    "The flaw affects 500m devices.": [
        ("500m", 500000000.0, None, None, None, "devices"),
    ],
    "Cloud revenue jumped 27% to $25.7bn.": [
        ("27%", 27.0, "%", None, "up", "Cloud revenue"),
        ("$25.7bn", 25700000000.0, "USD", None, None, "Cloud revenue"),
    ],
    "The startup raised $40m at a $600m valuation.": [
        ("$40m", 40000000.0, "USD", None, None, "startup"),
        ("$600m", 600000000.0, "USD", None, None, "valuation"),
    ],
    "The social network paid $1 billion for the photo app.": [
        ("$1 billion", 1000000000.0, "USD", None, None, "photo app"),
    ],
    "A subscription costs $10.99 a month.": [
        ("$10.99 a month", 10.99, "USD/month", None, None, "subscription"),
    ],
    "Its market share slipped to 18.3 percent.": [
        ("18.3 percent", 18.3, "%", None, None, "market share"),
    ],
    "The outage hit 1.4 million customers.": [
        ("1.4 million", 1400000.0, None, None, None, "customers"),
    ],
    "The deal values the company at $69 billion.": [
        ("$69 billion", 69000000000.0, "USD", None, None, "company"),
    ],
    "The chipmaker employs 121,000 people.": [
        ("121,000", 121000.0, None, None, None, "people"),
    ],
    "Streaming hours rose by 1.1 billion.": [
        ("1.1 billion", 1100000000.0, None, None, "up", "Streaming hours"),
    ],
    "The patch is 400 MB.": [
        ("400 MB", 400.0, "MB", None, None, "patch"),
    ],
    "A quarter of employees have left.": [
        ("A quarter", 0.25, None, None, None, "employees"),
    ],
    "The regulator fined the company 390 million euros.": [
        ("390 million euros", 390000000.0, "EUR", None, None, None),
    ],
    "Free cash flow was minus $1.2bn.": [
        ("minus $1.2bn", -1200000000.0, "USD", None, None, "Free cash flow"),
    ],
    "The company had cash of $23.1 billion at the end of June.": [
        ("$23.1 billion", 23100000000.0, "USD", None, None, "cash"),
    ],
    "Operating margin widened to 14.2% from 12.9%.": [
        ("14.2%", 14.2, "%", None, None, "Operating margin"),
        ("12.9%", 12.9, "%", None, None, "Operating margin"),
    ],
    "Losses came to 1.7 billion kronor.": [
        ("1.7 billion kronor", 1700000000.0, "SEK", None, None, "Losses"),
    ],
    "Net debt stood at 2.1 times core earnings.": [
        ("2.1 times", 2.1, "x", None, None, "Net debt"),
    ],
    "The order is valued at about $3.8 billion at list prices.": [
        ("$3.8 billion", 3800000000.0, "USD", "about", None, "order"),
    ],
    "The bank set aside $1.9bn for bad loans.": [
        ("$1.9bn", 1900000000.0, "USD", None, None, "bad loans"),
    ],
    "Same quarter last year: $2.1 billion.": [
        ("$2.1 billion", 2100000000.0, "USD", None, None, None),
    ],
    "Its stake rises to 29.9% from 21%.": [
        ("29.9%", 29.9, "%", None, None, "stake"),
        ("21%", 21.0, "%", None, None, "stake"),
    ],
    "Trading volume was twice the 30-day average.": [
        ("30-day", 30.0, "day", None, None, "average"),
    ],
    "Rubber futures on the Osaka exchange, which set the tone for the region, fell 2.9 yen, or 1.2 percent, to 231.4 yen per kg.": [
        ("2.9 yen", 2.9, "JPY", None, "down", "Rubber futures"),
        ("1.2 percent", 1.2, "%", None, "down", "Rubber futures"),
        ("231.4 yen per kg", 231.4, "JPY/kg", None, None, "Rubber futures"),
    ],
    "The dollar index, which tracks the unit against six peers, was up 0.1 percent at 97.3.": [
        ("six", 6.0, None, None, None, "peers"),
        ("0.1 percent", 0.1, "%", None, "up", "dollar index"),
        ("97.3", 97.3, None, None, None, "dollar index"),
    ],
    "Shares of Norvale, which makes pumps, were down $1.12, or 4%, at $26.90 in early trade.": [
        ("$1.12", 1.12, "USD", None, "down", "Shares"),
        ("4%", 4.0, "%", None, "down", "Shares"),
        ("$26.90", 26.9, "USD", None, None, "Shares"),
    ],
    "U.S. crude was up 18 cents at $52.63.": [
        ("18 cents", 0.18, "USD", None, "up", "U.S. crude"),
        ("$52.63", 52.63, "USD", None, None, "U.S. crude"),
    ],
    "Three-month copper on the LME was untraded at $5,880.": [
        ("Three-month", 3.0, "month", None, None, "copper"),
        ("$5,880", 5880.0, "USD", None, None, "copper"),
    ],
    "Volkan Air said quarterly traffic rose 6.1% to 9.4 million passengers.": [
        ("6.1%", 6.1, "%", None, "up", "quarterly traffic"),
        ("9.4 million", 9400000.0, None, None, None, "passengers"),
    ],
    "The lender's non-performing loans are 2.3% of its book.": [
        ("2.3%", 2.3, "%", None, None, "non-performing loans"),
    ],
    "Harper added 22 off the bench for the Owls, who have won five in a row.": [
        ("22", 22.0, None, None, None, None),
        ("five", 5.0, None, None, None, None),
    ],
    "Solar now supplies 14 percent of the country's power, up from 9 percent.": [
        ("14 percent", 14.0, "%", None, None, "power"),
        ("9 percent", 9.0, "%", None, None, "power"),
    ],
    "Trials showed the jab was 87% effective against severe disease.": [
        ("87%", 87.0, "%", None, None, "jab"),
    ],
    "Analysts expect the bank to post a loss of 43 cents a share.": [
        ("43 cents a share", 0.43, "USD/share", None, None, "loss"),
    ],
    "A barrel of crude now costs $18 more than in May.": [
        ("$18", 18.0, "USD", None, "up", "barrel of crude"),
    ],
    "The museum expects to draw 1.2m visitors in its first year.": [
        ("1.2m", 1200000.0, None, None, None, "visitors"),
        ("first", 1.0, None, None, None, "year"),
    ],
    "The phone's battery lasts up to 14 hours.": [
        ("14 hours", 14.0, "h", "up_to", None, "battery"),
    ],
    "Roughly 60 million tonnes of plastic end up in the sea each year.": [
        ("60 million tonnes", 60000000.0, "t", "about", None, "plastic end"),
    ],
    "Users of the app can save up to $300 a year.": [
        ("$300 a year", 300.0, "USD/year", "up_to", None, "Users"),
    ],
    "The company plans to open 45 stores and hire 1,500 people.": [
        ("45", 45.0, None, None, None, "stores"),
        ("1,500", 1500.0, None, None, None, "people"),
    ],
    "Cotton slid 0.6 cent to 82.4 cents per lb.": [
        ("0.6 cent", 0.006, "USD", None, "down", "Cotton"),
        ("82.4 cents per lb", 0.824, "USD/lb", None, None, "Cotton"),
    ],
    "Net new orders of 1,870 homes were 23% below last year's.": [
        ("1,870", 1870.0, None, None, None, "homes"),
        ("23%", 23.0, "%", None, "down", "Net new orders"),
    ],
    "The country's biggest supermarket chain reported a 3.9% fall in like-for-like sales.": [
        ("3.9%", 3.9, "%", None, "down", "like-for-like sales"),
    ],
    "The device, which goes on sale in May, will retail at $249.": [
        ("$249", 249.0, "USD", None, None, "device"),
    ],
    "Prices at the pump averaged 141.3p a litre, down 1.2p on the week.": [
        ("141.3p a litre", 1.413, "GBP/L", None, None, "Prices"),
        ("1.2p", 0.012, "GBP", None, "down", "Prices"),
    ],
    "Only one in eight startups survives 10 years.": [
        ("one in eight", 0.125, None, None, None, "startups"),
        ("10 years", 10.0, "year", None, None, None),
    ],
    "Water levels at the dam are at 34% of capacity.": [
        ("34%", 34.0, "%", None, None, "Water levels"),
    ],
    "The rover weighs 899 kg, about five times as much as its predecessor.": [
        ("899 kg", 899.0, "kg", None, None, "rover"),
        ("five times", 5.0, "x", "about", None, "rover"),
    ],
    "Sales in China, its largest market, tumbled 17%.": [
        ("17%", 17.0, "%", None, "down", "Sales"),
    ],
    "Demand for chips is forecast to grow 11 percent a year.": [
        ("11 percent a year", 11.0, "%/year", None, "up", "Demand"),
    ],
    "Each ticket will set fans back £75.": [
        ("£75", 75.0, "GBP", None, None, "ticket"),
    ],
    "Of the 640 people tested, 12% had antibodies.": [
        ("640", 640.0, None, None, None, "people"),
        ("12%", 12.0, "%", None, None, "people"),
    ],
    "Some 71% of respondents said they had cut back, compared with 64% in May.": [
        ("71%", 71.0, "%", "about", None, "respondents"),
        ("64%", 64.0, "%", None, None, "respondents"),
    ],
    "The shares, which listed at 180p, closed at 212p.": [
        ("180p", 1.8, "GBP", None, None, "shares"),
        ("212p", 2.12, "GBP", None, None, "shares"),
    ],
    "Global debt hit a record $307tn, the institute said.": [
        ("$307tn", 307000000000000.0, "USD", None, None, "Global debt"),
    ],
    "Fewer than 3,000 of the tigers are left in the wild.": [
        ("3,000", 3000.0, None, "under", None, "tigers"),
    ],
    "Overnight lows dropped to 27 degrees.": [
        ("27 degrees", 27.0, "°", None, None, "Overnight lows"),
    ],
    "The gap between rich and poor widened by 2.4%.": [
        ("2.4%", 2.4, "%", None, "up", "gap"),
    ],
    "The bill for the clean-up has reached $65 billion.": [
        ("$65 billion", 65000000000.0, "USD", None, None, "bill"),
    ],
    "Production at the field peaked at 450,000 barrels per day.": [
        ("450,000 barrels per day", 450000.0, "bbl/day", None, None, "Production"),
    ],
    "Two-thirds of the cash will go to farmers.": [
        ("Two-thirds", 0.6667, None, None, None, "cash"),
    ],
    "The chain, founded in 1953, has 1,140 outlets and employs 30,000.": [
        ("1,140", 1140.0, None, None, None, "outlets"),
        ("30,000", 30000.0, None, None, None, None),
    ],
    "Nitrogen makes up 78 percent of the air.": [
        ("78 percent", 78.0, "%", None, None, "Nitrogen"),
    ],
    "Shipments were flat at 11.2 million units.": [
        ("11.2 million", 11200000.0, None, None, None, "units"),
    ],
    "The striker scored his 200th goal for the club in 312 games.": [
        ("200th", 200.0, None, None, None, "goal"),
        ("312", 312.0, None, None, None, "games"),
    ],
    "The index of consumer confidence fell 2.8 points to 101.4.": [
        ("2.8 points", 2.8, "pt", None, "down", "index"),
        ("101.4", 101.4, None, None, None, "index"),
    ],
    "Gold miners led gains, with Ostara up 7% and Kemble 4.5%.": [
        ("7%", 7.0, "%", None, "up", "Ostara"),
        ("4.5%", 4.5, "%", None, "up", "Kemble"),
    ],
    "The search giant holds a 92% share of the market.": [
        ("92%", 92.0, "%", None, None, "share"),
    ],
    "Air fares to Spain cost 30 per cent more than in 2019.": [
        ("30 per cent", 30.0, "%", None, "up", "Air fares"),
    ],
    "The hospital has spent £4.2m more than planned.": [
        ("£4.2m", 4200000.0, "GBP", None, "up", "hospital"),
    ],
    "Her time of 2 hours 21 minutes was the best by 90 seconds.": [
        ("2 hours 21 minutes", 2.35, "h", None, None, "time"),
        ("90 seconds", 90.0, "s", None, None, None),
    ],
    "Zinc slipped $14 to $2,391, its third day of losses.": [
        ("$14", 14.0, "USD", None, "down", "Zinc"),
        ("$2,391", 2391.0, "USD", None, None, "Zinc"),
        ("third", 3.0, None, None, None, "day"),
    ],
    "The airline's load factor improved two points to 84%.": [
        ("two points", 2.0, "pp", None, "up", "load factor"),
        ("84%", 84.0, "%", None, None, "load factor"),
    ],
    "Kestrel Bank, which employs 12,000, made £1.2bn last year.": [
        ("12,000", 12000.0, None, None, None, None),
        ("£1.2bn", 1200000000.0, "GBP", None, None, "Kestrel Bank"),
    ],
    "The processor runs at 3.4GHz and draws 65 watts.": [
        ("3.4GHz", 3.4, "GHz", None, None, "processor"),
        ("65 watts", 65.0, "W", None, None, "processor"),
    ],
    "Rival Ostar fell 3.2 percent and Telkom 1.8 percent.": [
        ("3.2 percent", 3.2, "%", None, "down", "Rival Ostar"),
        ("1.8 percent", 1.8, "%", None, "down", "Telkom"),
    ],
    "The vote passed by 61% to 39%.": [
        ("61%", 61.0, "%", None, None, "vote"),
        ("39%", 39.0, "%", None, None, "vote"),
    ],
    "The price of a stamp will rise by 10p to £1.35.": [
        ("10p", 0.1, "GBP", None, "up", "price"),
        ("£1.35", 1.35, "GBP", None, None, "price"),
    ],
    "US crude stocks fell 2.1m barrels.": [
        ("2.1m barrels", 2100000.0, "bbl", None, "down", "US crude stocks"),
    ],
    "The sedan is priced from $31,400.": [
        ("$31,400", 31400.0, "USD", None, None, "sedan"),
    ],
    "Researchers tracked 212 whales over six years.": [
        ("212", 212.0, None, None, None, "whales"),
        ("six years", 6.0, "year", None, None, None),
    ],
    "About 19% of the seats are held by women.": [
        ("19%", 19.0, "%", "about", None, "seats"),
    ],
    "More than 400 of the 1,100 jobs are in Leeds.": [
        ("400", 400.0, None, "over", None, "jobs"),
        ("1,100", 1100.0, None, None, None, "jobs"),
    ],
    "The survey put the rebels on 34 per cent.": [
        ("34 per cent", 34.0, "%", None, None, "rebels"),
    ],
    "The group cut its net loss to 3m euros.": [
        ("3m euros", 3000000.0, "EUR", None, None, "net loss"),
    ],
    "It is the first time since May that the rate has topped 5%.": [
        ("first", 1.0, None, None, None, "time"),
        ("5%", 5.0, "%", "over", None, "rate"),
    ],
    "Investors pulled $1.4bn from the fund.": [
        ("$1.4bn", 1400000000.0, "USD", None, None, "fund"),
    ],
    "Wages were up an average of 4.1 per cent.": [
        ("4.1 per cent", 4.1, "%", None, "up", "Wages"),
    ],
    "The rebate, worth £400, will be paid in six instalments.": [
        ("£400", 400.0, "GBP", None, None, "rebate"),
        ("six", 6.0, None, None, None, "instalments"),
    ],
    "Carbon levels are 50% higher than before industry.": [
        ("50%", 50.0, "%", None, "up", "Carbon levels"),
    ],
    "The storm dumped 40cm of snow and cut power to 12,000 homes.": [
        ("40cm", 40.0, "cm", None, None, "snow"),
        ("12,000", 12000.0, None, None, None, "homes"),
    ],
    "Half of all lorries run empty.": [
        ("Half", 0.5, None, None, None, "lorries"),
    ],
    "Hirings slowed to 150,000 from 210,000.": [
        ("150,000", 150000.0, None, None, None, "Hirings"),
        ("210,000", 210000.0, None, None, None, "Hirings"),
    ],
    "The bond was yielding 4.4%, up 3 basis points.": [
        ("4.4%", 4.4, "%", None, None, "bond"),
        ("3 basis points", 3.0, "bp", None, "up", "bond"),
    ],
    "Average broadband speed: 86Mbps.": [
        ("86Mbps", 86.0, "Mbit/s", None, None, "Average broadband speed"),
    ],
    "The pill cut the risk of a stroke by 26%.": [
        ("26%", 26.0, "%", None, "down", "risk"),
    ],
    "The firm said it had 4.2 million customers, 300,000 more than a year ago.": [
        ("4.2 million", 4200000.0, None, None, None, "customers"),
        ("300,000", 300000.0, None, None, "up", "customers"),
    ],
    "The stock was up 3% at noon.": [
        ("3%", 3.0, "%", None, "up", "stock"),
    ],
    "Shares are up 12% so far this year.": [
        ("12%", 12.0, "%", None, "up", "Shares"),
    ],
    "It was 2% lower on the day.": [
        ("2%", 2.0, "%", None, "down", None),
    ],
    "Silver lost 1.2%.": [
        ("1.2%", 1.2, "%", None, "down", "Silver"),
    ],
    "Sales jumped to $4.2bn from $3.1bn.": [
        ("$4.2bn", 4200000000.0, "USD", None, None, "Sales"),
        ("$3.1bn", 3100000000.0, "USD", None, None, "Sales"),
    ],
    "Profit more than doubled to £12m.": [
        ("£12m", 12000000.0, "GBP", None, None, "Profit"),
    ],
    "Exports ticked up 0.1%.": [
        ("0.1%", 0.1, "%", None, "up", "Exports"),
    ],
    "The rupee softened by 12 paise to 83.20 against the dollar.": [
        ("12 paise", 0.12, "INR", None, "down", "rupee"),
        ("83.20", 83.2, None, None, None, "rupee"),
    ],
    "Shares pared losses to trade 0.6% down.": [
        ("0.6%", 0.6, "%", None, "down", "Shares"),
    ],
    "Nickel rebounded 2.3% after sliding 4% on Tuesday.": [
        ("2.3%", 2.3, "%", None, "up", "Nickel"),
        ("4%", 4.0, "%", None, "down", "Nickel"),
    ],
    "Rates crept 5 basis points higher.": [
        ("5 basis points", 5.0, "bp", None, "up", "Rates"),
    ],
    "The fund swelled by $2bn.": [
        ("$2bn", 2000000000.0, "USD", None, "up", "fund"),
    ],
    "Output is 20% above its pre-crisis level.": [
        ("20%", 20.0, "%", None, "up", "Output"),
    ],
    "The population has shrunk by half.": [
        ("half", 0.5, None, None, "down", "population"),
    ],
    "Petrol is 7p a litre dearer than in March.": [
        ("7p a litre", 0.07, "GBP/L", None, "up", "Petrol"),
    ],
    "It is 30 percent cheaper to make.": [
        ("30 percent", 30.0, "%", None, "down", None),
    ],
    "Tech stocks tumbled, with the Nasdaq off 2.3%.": [
        ("2.3%", 2.3, "%", None, "down", "Nasdaq"),
    ],
    "A 4% slide in the shares wiped $2bn off its value.": [
        ("4%", 4.0, "%", None, "down", "shares"),
        ("$2bn", 2000000000.0, "USD", None, "down", "value"),
    ],
    "The stock surged past $500.": [
        ("$500", 500.0, "USD", None, None, "stock"),
    ],
    "Its shares sank more than 20% in after-hours trading.": [
        ("20%", 20.0, "%", "over", "down", "shares"),
    ],
    "The index snapped a four-day losing streak.": [
        ("four-day", 4.0, "day", None, None, "losing streak"),
    ],
    "Rents went up by $50 a month.": [
        ("$50 a month", 50.0, "USD/month", None, "up", "Rents"),
    ],
    "The ringgit was 0.3 percent weaker.": [
        ("0.3 percent", 0.3, "%", None, "down", "ringgit"),
    ],
    "Costs came down 8 percent.": [
        ("8 percent", 8.0, "%", None, "down", "Costs"),
    ],
    "Revenue grew 5% year-on-year, and 2% from the prior quarter.": [
        ("5%", 5.0, "%", None, "up", "Revenue"),
        ("2%", 2.0, "%", None, "up", "Revenue"),
    ],
    "Headcount fell by 1,200 to 18,400.": [
        ("1,200", 1200.0, None, None, "down", "Headcount"),
        ("18,400", 18400.0, None, None, None, "Headcount"),
    ],
    "Subscribers rose 2 million to 75 million.": [
        ("2 million", 2000000.0, None, None, "up", "Subscribers"),
        ("75 million", 75000000.0, None, None, None, "Subscribers"),
    ],
    "Dividend raised 8% to 27 cents.": [
        ("8%", 8.0, "%", None, "up", "Dividend"),
        ("27 cents", 0.27, "USD", None, None, "Dividend"),
    ],
    "Turnover dropped by as much as 45%.": [
        ("45%", 45.0, "%", "up_to", "down", "Turnover"),
    ],
    "Orders were 9% lower than a year ago.": [
        ("9%", 9.0, "%", None, "down", "Orders"),
    ],
    "The toll has climbed to 41.": [
        ("41", 41.0, None, None, None, "toll"),
    ],
    "Consumer spending, up 0.5% in April, slowed.": [
        ("0.5%", 0.5, "%", None, "up", "Consumer spending"),
    ],
    "A drop of 30% in bookings hurt the hotel group.": [
        ("30%", 30.0, "%", None, "down", "bookings"),
    ],
    "Bookings suffered a 30 percent decline.": [
        ("30 percent", 30.0, "%", None, "down", "Bookings"),
    ],
    "An 11 percent gain in gold helped.": [
        ("11 percent", 11.0, "%", None, "up", "gold"),
    ],
    "The yen has weakened 14% this year.": [
        ("14%", 14.0, "%", None, "down", "yen"),
    ],
    "Cases have increased threefold.": [
        ("threefold", 3.0, "x", None, "up", "Cases"),
    ],
    "Sales of trucks slipped 3.4 percent to 61,000 units.": [
        ("3.4 percent", 3.4, "%", None, "down", "Sales"),
        ("61,000", 61000.0, None, None, None, "units"),
    ],
    "Prices were seen rising 2.5% next year.": [
        ("2.5%", 2.5, "%", None, "up", "Prices"),
    ],
    "The lender cut 300 posts.": [
        ("300", 300.0, None, None, "down", "posts"),
    ],
    "Staff numbers will be reduced by 450.": [
        ("450", 450.0, None, None, "down", "Staff numbers"),
    ],
    "Passenger traffic improved 18 per cent over last year.": [
        ("18 per cent", 18.0, "%", None, "up", "Passenger traffic"),
    ],
    "The retailer posted a 6.4% increase in same-store sales.": [
        ("6.4%", 6.4, "%", None, "up", "same-store sales"),
    ],
    "The trade deficit shrank by $1.2bn to $8bn.": [
        ("$1.2bn", 1200000000.0, "USD", None, "down", "trade deficit"),
        ("$8bn", 8000000000.0, "USD", None, None, "trade deficit"),
    ],
    "Shares plunged as low as $3.20 before closing at $4.": [
        ("$3.20", 3.2, "USD", "at_least", None, "Shares"),
        ("$4", 4.0, "USD", None, None, "Shares"),
    ],
    "Gold is set for a 3% weekly loss.": [
        ("3%", 3.0, "%", None, "down", "Gold"),
    ],
    "It has outperformed the index by 9 percentage points.": [
        ("9 percentage points", 9.0, "pp", None, None, None),
    ],
    "The factory will lose 400 jobs.": [
        ("400", 400.0, None, None, "down", "jobs"),
    ],
    "Wall Street rallied, the Dow adding 400 points, or 1.2%.": [
        ("400 points", 400.0, "pt", None, "up", "Dow"),
        ("1.2%", 1.2, "%", None, "up", "Dow"),
    ],
    "The number of visitors rose by 12,000, or 8%.": [
        ("12,000", 12000.0, None, None, "up", "number of visitors"),
        ("8%", 8.0, "%", None, "up", "number of visitors"),
    ],
    "Net income attributable to shareholders rose to $1.31 billion, or $2.27 per share, in the quarter ended June 30, from $1.04 billion, or $1.76 per share, a year earlier.": [
        ("$1.31 billion", 1310000000.0, "USD", None, None, "Net income"),
        ("$2.27 per share", 2.27, "USD/share", None, None, "Net income"),
        ("$1.04 billion", 1040000000.0, "USD", None, None, "Net income"),
        ("$1.76 per share", 1.76, "USD/share", None, None, "Net income"),
    ],
    "Some 40 737-class jets are parked.": [
        ("40", 40.0, None, "about", None, "jets"),
    ],
    "The game has 1.2m daily active users.": [
        ("1.2m", 1200000.0, None, None, None, "daily active users"),
    ],
    "The fire burned 91.7M acres.": [
        ("91.7M acres", 91700000.0, "ac", None, None, "fire"),
    ],
    "Platinum drops $74 to $967/oz.": [
        ("$74", 74.0, "USD", None, "down", "Platinum"),
        ("$967/oz", 967.0, "USD/oz", None, None, "Platinum"),
    ],
    "The mine yields 1.2 Moz a year and 340 koz of silver.": [
        ("1.2 Moz a year", 1.2, "Moz/year", None, None, "mine"),
        ("340 koz", 340.0, "koz", None, None, "silver"),
    ],
    "Coal fetched $61 a dry ton.": [
        ("$61 a dry ton", 61.0, "USD/ton", None, None, "Coal"),
    ],
    "The euro slipped a quarter of a cent.": [
        ("a quarter of a cent", 0.0025, "USD", None, "down", "euro"),
    ],
    "The shares closed at 1,214p.": [
        ("1,214p", 12.14, "GBP", None, None, "shares"),
    ],
    "The board lifted its payout to 2.1 billion crowns.": [
        ("2.1 billion crowns", 2100000000.0, "SEK", None, None, "payout"),
    ],
    "Analysts saw EPS of 2.1 vs. 1.9 expected.": [
        ("2.1", 2.1, None, None, None, "EPS"),
        ("1.9", 1.9, None, None, None, "EPS"),
    ],
    "Net profit 1.2 bln euros (exp 1.5bn).": [
        ("1.2 bln euros", 1200000000.0, "EUR", None, None, "Net profit"),
        ("1.5bn", 1500000000.0, "EUR", None, None, "Net profit"),
    ],
    "Unemployment rose to 11.4 pct after 11.1 pct.": [
        ("11.4 pct", 11.4, "%", None, None, "Unemployment"),
        ("11.1 pct", 11.1, "%", None, None, "Unemployment"),
    ],
    "The tablet is 6.1mm thin and 18% thinner than the last.": [
        ("6.1mm", 6.1, "mm", None, None, "tablet"),
        ("18%", 18.0, "%", None, "down", "tablet"),
    ],
    "The screen is 10 times brighter.": [
        ("10 times", 10.0, "x", None, "up", "screen"),
    ],
    "The star is 25 times the mass of the sun.": [
        ("25 times", 25.0, "x", None, None, "star"),
    ],
    "The bank lost 77,000 customers.": [
        ("77,000", 77000.0, None, None, "down", "customers"),
    ],
    "Milk -1p a pint, eggs +4p.": [
        ("-1p a pint", -0.01, "GBP/pint", None, None, "Milk"),
        ("4p", 0.04, "GBP", None, "up", "eggs"),
    ],
    "Q3 profit $90m; revs $1.07B, +8%.": [
        ("$90m", 90000000.0, "USD", None, None, "profit"),
        ("$1.07B", 1070000000.0, "USD", None, None, "revs"),
        ("8%", 8.0, "%", None, "up", "revs"),
    ],
    "The stamp costs 85 euro cents.": [
        ("85 euro cents", 0.85, "EUR", None, None, "stamp"),
    ],
    "Fares rose €1 and coffee 12 cents.": [
        ("€1", 1.0, "EUR", None, "up", "Fares"),
        ("12 cents", 0.12, "EUR", None, "up", "coffee"),
    ],
    "Ostara Q2 revenue $4.1B vs $3.9B est; shares +6% after hours.": [
        ("$4.1B", 4100000000.0, "USD", None, None, "revenue"),
        ("$3.9B", 3900000000.0, "USD", None, None, "revenue"),
        ("6%", 6.0, "%", None, "up", "shares"),
    ],
    "Brent at $83, WTI at $79.50.": [
        ("$83", 83.0, "USD", None, None, "Brent"),
        ("$79.50", 79.5, "USD", None, None, "WTI"),
    ],
    "PMI 49.1 in May vs 48.7 in April.": [
        ("49.1", 49.1, None, None, None, "PMI"),
        ("48.7", 48.7, None, None, None, "PMI"),
    ],
    "Cable jumped to $1.2710 from $1.2644.": [
        ("$1.2710", 1.271, "USD", None, None, "Cable"),
        ("$1.2644", 1.2644, "USD", None, None, "Cable"),
    ],
    "Rainfall so far: 412mm, 18% below normal.": [
        ("412mm", 412.0, "mm", None, None, "Rainfall"),
        ("18%", 18.0, "%", None, "down", "Rainfall"),
    ],
    "He has 7 goals, 12 assists and a plus-9 rating.": [
        ("7", 7.0, None, None, None, "goals"),
        ("12", 12.0, None, None, None, "assists"),
    ],
    "New drug cuts deaths 30%: study.": [
        ("30%", 30.0, "%", None, "down", "New drug cuts deaths"),
    ],
    "Ocean heat hits record for 8th year.": [
        ("8th", 8.0, None, None, None, "year"),
    ],
    "Tuition will climb to $18,500, a 4% hike.": [
        ("$18,500", 18500.0, "USD", None, None, "Tuition"),
        ("4%", 4.0, "%", None, "up", "Tuition"),
    ],
    "Up to 300 flights were axed, hitting 45,000 passengers.": [
        ("300", 300.0, None, "up_to", None, "flights"),
        ("45,000", 45000.0, None, None, None, "passengers"),
    ],
    "The yen was at 151.40 per dollar.": [
        ("151.40", 151.4, None, None, None, "yen"),
    ],
    "Tin inventories at 4,500 tonnes are the lowest in a decade.": [
        ("4,500 tonnes", 4500.0, "t", None, None, "Tin inventories"),
    ],
    "Vessel carries 14,000 TEU and burns 180 tonnes of fuel a day.": [
        ("14,000 TEU", 14000.0, "TEU", None, None, "Vessel"),
        ("180 tonnes", 180.0, "t/day", None, None, "fuel"),
    ],
    "Turnout topped 70 percent in 12 of 16 states.": [
        ("70 percent", 70.0, "%", "over", None, "Turnout"),
        ("12", 12.0, None, None, None, "states"),
        ("16", 16.0, None, None, None, "states"),
    ],
    "Pound buys $1.27; euro 85.4 pence.": [
        ("$1.27", 1.27, "USD", None, None, "Pound"),
        ("85.4 pence", 0.854, "GBP", None, None, "euro"),
    ],
    "Kemble to pay interim dividend of 4.5p, up from 4.2p.": [
        ("4.5p", 0.045, "GBP", None, None, "pay interim dividend"),
        ("4.2p", 0.042, "GBP", None, None, "pay interim dividend"),
    ],
    "The moon is 27% the size of Earth.": [
        ("27%", 27.0, "%", None, None, "moon"),
    ],
    "Order book stood at 2.3 bln kronor, down 8 pct.": [
        ("2.3 bln kronor", 2300000000.0, "SEK", None, None, "Order book"),
        ("8 pct", 8.0, "%", None, "down", "Order book"),
    ],
    "Net debt/EBITDA ratio fell to 1.9 from 2.4.": [
        ("1.9", 1.9, None, None, None, "Net debt/EBITDA ratio"),
        ("2.4", 2.4, None, None, None, "Net debt/EBITDA ratio"),
    ],
    "The site gets 2.5 billion page views monthly.": [
        ("2.5 billion", 2500000000.0, None, None, None, "page views"),
    ],
    "The Kestrel GT hits 60 mph in 3.2 seconds and tops out at 203 mph.": [
        ("60 mph", 60.0, "mi/h", None, None, "Kestrel GT"),
        ("3.2 seconds", 3.2, "s", None, None, None),
        ("203 mph", 203.0, "mi/h", None, None, "Kestrel GT"),
    ],
    "Prices for the crossover begin at €38,500, about 6% more than the old one.": [
        ("€38,500", 38500.0, "EUR", None, None, "Prices"),
        ("6%", 6.0, "%", "about", "up", "Prices"),
    ],
    "Its twin motors deliver a combined 402 hp.": [
        ("402 hp", 402.0, "hp", None, None, "twin motors"),
    ],
    "Towing capacity is 3,500 kg.": [
        ("3,500 kg", 3500.0, "kg", None, None, "Towing capacity"),
    ],
    "The wagon's boot swallows 640 litres.": [
        ("640 litres", 640.0, "L", None, None, "boot"),
    ],
    "A full tank lasts 900 km.": [
        ("900 km", 900.0, "km", None, None, "full tank"),
    ],
    "The brand sold 212,000 EVs, 31% of its total.": [
        ("212,000", 212000.0, None, None, None, "EVs"),
        ("31%", 31.0, "%", None, None, "total"),
    ],
    "The recall affects 1.3 million trucks and follows 12 crashes.": [
        ("1.3 million", 1300000.0, None, None, None, "trucks"),
        ("12", 12.0, None, None, None, "crashes"),
    ],
    "Warranty claims ate up $120 million.": [
        ("$120 million", 120000000.0, "USD", None, None, "Warranty claims"),
    ],
    "The app's 4.8-star rating comes from 11,000 reviews.": [
        ("4.8", 4.8, None, None, None, "star rating"),
        ("11,000", 11000.0, None, None, None, "reviews"),
    ],
    "The firm shipped 3.1m headsets, for a 44% slice of the market.": [
        ("3.1m", 3100000.0, None, None, None, "headsets"),
        ("44%", 44.0, "%", None, None, "slice"),
    ],
    "The cloud arm's margin was 31.2%, against 28.9%.": [
        ("31.2%", 31.2, "%", None, None, "margin"),
        ("28.9%", 28.9, "%", None, None, "margin"),
    ],
    "The laser pulse lasts 40 femtoseconds.": [
        ("40 femtoseconds", 40.0, "fs", None, None, "laser pulse"),
    ],
    "The virus has infected 2,300 people, 61 of whom died.": [
        ("2,300", 2300.0, None, None, None, "people"),
        ("61", 61.0, None, None, None, "people"),
    ],
    "Sea ice covered 4.3 million square kilometres.": [
        ("4.3 million square kilometres", 4300000.0, "km2", None, None, "Sea ice"),
    ],
    "The bird weighs as little as 2 grams.": [
        ("2 grams", 2.0, "g", "at_least", None, "bird"),
    ],
    "Half the sample, or 410 people, got a placebo.": [
        ("Half", 0.5, None, None, None, "sample"),
        ("410", 410.0, None, None, None, "people"),
    ],
    "The club owes £62m, most of it to banks.": [
        ("£62m", 62000000.0, "GBP", None, None, "club"),
    ],
    "Season tickets start at £390, up £25.": [
        ("£390", 390.0, "GBP", None, None, "Season tickets"),
        ("£25", 25.0, "GBP", None, "up", "Season tickets"),
    ],
    "The keeper has kept nine clean sheets in 17 games.": [
        ("nine", 9.0, None, None, None, "clean sheets"),
        ("17", 17.0, None, None, None, "games"),
    ],
}


@pytest.mark.parametrize(("text", "wanted"), NEWS.items())
def test_every_figure_of_a_short_news_sentence_is_right_and_none_too_many(text: str, wanted: list[Row]) -> None:
    assert rows_of(text) == wanted
