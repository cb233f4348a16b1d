// Units in words: [one, many]; currencies that the browser does not name as people do. Others are asked of the browser.

export const UNITS = {
  "%": ["per cent", "per cent"], pp: ["percentage point", "percentage points"], bp: ["basis point", "basis points"],
  s: ["second", "seconds"], min: ["minute", "minutes"], h: ["hour", "hours"], ms: ["millisecond", "milliseconds"],
  m: ["metre", "metres"], km: ["kilometre", "kilometres"], cm: ["centimetre", "centimetres"], mm: ["millimetre", "millimetres"],
  mi: ["mile", "miles"], ft: ["foot", "feet"], in: ["inch", "inches"], yd: ["yard", "yards"], nmi: ["nautical mile", "nautical miles"],
  kg: ["kilogram", "kilograms"], g: ["gram", "grams"], mg: ["milligram", "milligrams"], t: ["tonne", "tonnes"],
  ton: ["ton", "tons"], Mt: ["megatonne", "megatonnes"], kt: ["kilotonne", "kilotonnes"], lb: ["pound", "pounds"], oz: ["ounce", "ounces"],
  m2: ["square metre", "square metres"], km2: ["square kilometre", "square kilometres"], ft2: ["square foot", "square feet"],
  mi2: ["square mile", "square miles"], ha: ["hectare", "hectares"], ac: ["acre", "acres"], m3: ["cubic metre", "cubic metres"],
  L: ["litre", "litres"], mL: ["millilitre", "millilitres"], gal: ["gallon", "gallons"], bbl: ["barrel", "barrels"],
  "km/h": ["kilometre an hour", "kilometres an hour"], "mi/h": ["mile an hour", "miles an hour"], kn: ["knot", "knots"],
  "°C": ["degree Celsius", "degrees Celsius"], "°F": ["degree Fahrenheit", "degrees Fahrenheit"], "°": ["degree", "degrees"],
  W: ["watt", "watts"], kW: ["kilowatt", "kilowatts"], MW: ["megawatt", "megawatts"], GW: ["gigawatt", "gigawatts"],
  kWh: ["kilowatt-hour", "kilowatt-hours"], MWh: ["megawatt-hour", "megawatt-hours"], GWh: ["gigawatt-hour", "gigawatt-hours"],
  TWh: ["terawatt-hour", "terawatt-hours"], kcal: ["kilocalorie", "kilocalories"], dB: ["decibel", "decibels"],
  GB: ["gigabyte", "gigabytes"], MB: ["megabyte", "megabytes"], TB: ["terabyte", "terabytes"], hp: ["horsepower", "horsepower"],
  century: ["century", "centuries"], rpm: ["turn a minute", "turns a minute"],
};
const CURRENCIES = { USD: ["dollar", "dollars"], GBP: ["pound", "pounds"], EUR: ["euro", "euros"], JPY: ["yen", "yen"] };
const VOWEL = /^(?!euro|uni|one)(hour|[aeiou])/i;

/** "USD/month" -> "dollars a month"; what is not known stays as it is, in the plural where it is a word. */
export function unitWords(unit, count) {
  if (UNITS[unit]) return UNITS[unit][count === 1 ? 0 : 1];
  const [top, ...below] = unit.split("/");
  const per = below.map((part) => ` ${VOWEL.test(one(part)) ? "an" : "a"} ${one(part)}`);
  return [simple(top, count), ...per].join("");
}

const one = (unit) => simple(unit, 1);

function simple(unit, count) {
  const known = UNITS[unit] ?? CURRENCIES[unit];
  if (known) return known[count === 1 ? 0 : 1];
  if (/^[A-Z]{3}$/.test(unit)) return currency(unit, count);
  return /^[a-z][a-z -]{2,}$/.test(unit) && count !== 1 ? `${unit}s` : unit;
}

function currency(code, count) {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" });
    return format.formatToParts(count === 1 ? 1 : 2).find((part) => part.type === "currency").value;
  } catch {
    return code;
  }
}

export const isMoney = (unit) => /^[A-Z]{3}(\/|$)/.test(unit ?? "");
