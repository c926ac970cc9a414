// The applicants of the story. All are invented; Anna Maria Eriksson is the specimen holder of Doc 9303. Between them they
// use every kind of visa of Utopia, both formats of the label, both kinds of number in the zone and most of the form.

/** The answers of a form by the name of the input; several choices are divided by commas. */
export type Answers = Record<string, string>;

/** Somebody who applies, and what must stand on the visa in the end. */
export interface Person {
  /** Who it is, in the name of the test. */
  name: string;
  email: string;
  /** Played with scripts, without, or both ways. */
  plays: readonly ('js' | 'nojs')[];
  /** The blank that is printed. */
  serial: string;
  /** The first questions, before the draft. */
  journey: { nationality: string; residence: string; purpose: string; days: string; entries: string };
  answers: Answers;
  /** Papers that must be there, besides portrait and passport copy. */
  papers: string[];
  visa: {
    type: string;
    format: 'MRV-A' | 'MRV-B';
    /** What the print file says in plain letters. */
    printed: string[];
    /** First line of the zone up to the fillers. */
    upper: string;
    /** Which number stands in the zone. */
    number: 'serial' | 'passport';
    nationality: string;
    /** YYMMDD, with fillers for unknown parts. */
    birth: string;
    sex: 'F' | 'M';
    /** Days from today to the last day of validity. */
    until: number;
  };
}

/** The day `days` from today at the posts of Utopia that serve the story (Geneva). */
export function dayFromNow(days: number): { day: string; month: string; year: string } {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Zurich' }).format(new Date());
  const [year, month, day] = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return { day, month, year };
}

/** The three inputs of a date. */
export function date(name: string, days: number): Answers {
  const { day, month, year } = dayFromNow(days);
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** YYMMDD. */
export function short(days: number): string {
  const { day, month, year } = dayFromNow(days);
  return year.slice(2) + month + day;
}

/** The check digit of Doc 9303-3: weights 7, 3, 1; letters from 10; fillers 0. */
export function digit(text: string): string {
  const value = (letter: string) => (letter === '<' ? 0 : parseInt(letter, 36));
  return String([...text].reduce((sum, letter, at) => sum + value(letter) * [7, 3, 1][at % 3], 0) % 10);
}

const checked = (text: string): string => text + digit(text);

/** Both lines of a person's visa, worked out from the rules here and not from the program. */
export function zoneOf(person: Person): [string, string] {
  const width = person.visa.format === 'MRV-A' ? 44 : 36;
  const number = person.visa.number === 'serial' ? person.serial : person.answers['passport-number'];
  const { nationality, birth, sex, until } = person.visa;
  const lower = checked(number.padEnd(9, '<')) + nationality + checked(birth) + sex + checked(short(until));
  return [person.visa.upper.padEnd(width, '<'), lower.padEnd(width, '<')];
}

/** The lines of a passport book (Doc 9303-4). */
export function passportLines(who: { upper: string; number: string; state: string; birth: string; sex: string; expires: number; personal?: string }): string {
  const number = checked(who.number.padEnd(9, '<'));
  const birth = checked(who.birth);
  const rest = checked(short(who.expires)) + checked((who.personal ?? '').padEnd(14, '<'));
  return `${who.upper.padEnd(44, '<')}\n${number}${who.state}${birth}${who.sex}${rest}${digit(number + birth + rest)}`;
}

const EXPIRES = 3100;
const ARRIVES = 60;

/** A tourist of one entry in a hotel who pays alone. */
function tourist(country: string, number: string, nights: number): Answers {
  return {
    purposes: 'tourism',
    'purpose-details': '',
    entries: 'single',
    ...date('arrival-date', ARRIVES),
    ...date('departure-date', ARRIVES + nights),
    'main-destination': 'UTO',
    'first-entry': 'UTO',
    'going-on': 'no',
    'passport-type': 'ordinary',
    'passport-number': number,
    'passport-country': country,
    ...date('passport-issued', -500),
    ...date('passport-expires', EXPIRES),
    'one-name': 'no',
    'other-surname': 'no',
    'birth-country': country,
    nationality: country,
    'nationality-changed': 'no',
    'more-nationalities': 'no',
    'civil-status': 'single',
    'eu-family': 'no',
    'home-country': country,
    'lives-abroad': 'no',
    occupation: 'employee',
    lodging: 'hotel',
    'hotel-name': 'Hotel Amaurot',
    'host-address': '12 Harbour Street\nAmaurot 1000\nUtopia',
    'host-phone': '+999 1 555 0100',
    'invited-by-organisation': 'no',
    payers: 'self',
    'own-means': 'credit-card,prepaid-accommodation',
    'fingerprints-before': 'no',
    'preparer-self': 'yes',
    'declare-fee': 'yes',
    'declare-insurance': 'yes',
    'declare-data': 'yes',
    'declare-truth': 'yes',
    'declare-leave': 'yes',
    'declare-entry': 'yes',
  };
}

const eriksson: Person = {
  name: 'Anna Maria Eriksson',
  email: 'anna.eriksson@example.org',
  plays: ['js', 'nojs'],
  serial: 'UTO100101',
  journey: { nationality: 'UTO', residence: 'SWE', purpose: 'tourism', days: '10', entries: 'single' },
  answers: {
    ...tourist('UTO', 'L898902C3', 9),
    'passport-mrz': passportLines({
      upper: 'P<UTOERIKSSON<<ANNA<MARIA', number: 'L898902C3', state: 'UTO', birth: '740812', sex: 'F', expires: EXPIRES, personal: 'ZE184226B',
    }),
    surname: 'Eriksson',
    'given-names': 'Anna Maria',
    'other-surname': 'yes',
    'birth-surname': 'Lindström',
    'birth-date-day': '12',
    'birth-date-month': '8',
    'birth-date-year': '1974',
    'birth-place': 'Zenith',
    sex: 'female',
    'civil-status': 'married',
    'national-id': 'ZE184226B',
    'passport-authority': 'Passport Office, Zenith',
    'home-street': 'Norrlandsgatan 7',
    'home-city': 'Stockholm',
    'home-postcode': '111 43',
    'home-country': 'SWE',
    phone: '+46 20 555 01 42',
    'lives-abroad': 'yes',
    'residence-permit': 'SE 4711',
    'residence-unlimited': 'yes',
    'occupation-title': 'Cartographer',
    'employer-name': 'Zenith Map Works',
    'employer-address': 'Meridian Square 1\n111 44 Stockholm',
    'employer-phone': '+46 20 555 01 00',
    'signing-place': 'Stockholm',
  },
  papers: [],
  visa: {
    type: 'C1', format: 'MRV-A', printed: ['Eriksson', 'Anna Maria', 'L898902C3'],
    upper: 'VCUTOERIKSSON<<ANNA<MARIA', number: 'serial', nationality: 'UTO', birth: '740812', sex: 'F', until: ARRIVES + 24,
  },
};

const wulandari: Person = {
  name: 'Wulandari, who has one name',
  email: 'wulandari@example.org',
  plays: ['nojs'],
  serial: 'UTO100102',
  journey: { nationality: 'IDN', residence: 'CHE', purpose: 'family-or-friends', days: '10', entries: 'single' },
  answers: {
    ...tourist('IDN', 'X1234567', 9),
    purposes: 'family-or-friends',
    'one-name': 'yes',
    surname: 'Wulandari',
    'birth-date-day': '04',
    'birth-date-month': '03',
    'birth-date-year': '1991',
    'birth-place': 'Surakarta',
    sex: 'female',
    'passport-authority': 'Kantor Imigrasi Surakarta',
    'home-street': 'Rue du Lac 18',
    'home-city': 'Lausanne',
    'home-region': 'Vaud',
    'home-postcode': '1003',
    'home-country': 'CHE',
    phone: '+41 21 555 01 42',
    'lives-abroad': 'yes',
    'residence-permit': 'B 7654321',
    'residence-unlimited': 'no',
    ...date('residence-until', 700),
    occupation: 'unemployed',
    lodging: 'person',
    'host-surname': 'More',
    'host-given-names': 'Raphael',
    'host-address': '3 Anyder Quay\nAmaurot 1002\nUtopia',
    'host-email': 'raphael.more@example.org',
    payers: 'sponsor',
    sponsor: 'host',
    'sponsor-means': 'accommodation,all-expenses',
    'signing-place': 'Lausanne',
  },
  papers: ['invitation'],
  visa: {
    type: 'C1', format: 'MRV-A', printed: ['Wulandari', 'X1234567'],
    upper: 'VCUTOWULANDARI', number: 'serial', nationality: 'IDN', birth: '910304', sex: 'F', until: ARRIVES + 24,
  },
};

const mansouri: Person = {
  name: 'Khalid Ibrahim Al-Mansouri, who writes Arabic',
  email: 'khalid@example.org',
  plays: ['js'],
  serial: 'UTO100103',
  journey: { nationality: 'EGY', residence: 'ITA', purpose: 'business', days: '10', entries: 'single' },
  answers: {
    ...tourist('EGY', 'A19283746', 9),
    purposes: 'business',
    'purpose-details': 'Signing of a contract for water pumps',
    surname: 'Al-Mansouri',
    'given-names': 'Khalid Ibrahim',
    'native-name': 'خالد إبراهيم المنصوري',
    'birth-date-day': '٣٠',
    'birth-date-month': '١١',
    'birth-date-year': '١٩٨٥',
    'birth-place': 'أسيوط',
    sex: 'male',
    'civil-status': 'married',
    'passport-authority': 'Ministry of Interior, Cairo',
    'home-street': 'Via del Porto 14',
    'home-city': 'Genova',
    'home-country': 'ITA',
    phone: '٠٠٣٩ ٠١٠ ٥٥٥ ٠١٤٢',
    'lives-abroad': 'yes',
    'residence-permit': 'I 0099887',
    'residence-unlimited': 'yes',
    occupation: 'self-employed',
    'occupation-title': 'Engineer',
    'employer-name': 'Mansouri Pumps',
    'employer-address': '2 Workshop Lane\nCairo',
    'employer-phone': '+20 2 555 0100',
    'invited-by-organisation': 'yes',
    'organisation-name': 'Utopian Waterworks',
    'organisation-address': '1 Aqueduct Square\nAmaurot 1001\nUtopia',
    'organisation-phone': '+999 1 555 0177',
    'organisation-email': 'office@example.com',
    'organisation-contact-surname': 'Hythloday',
    'organisation-contact-given-names': 'Ines',
    'organisation-contact-phone': '+999 1 555 0178',
    'organisation-contact-email': 'ines.hythloday@example.com',
    payers: 'self,sponsor',
    'own-means': 'cash,credit-card',
    sponsor: 'organisation',
    'sponsor-means': 'accommodation,other',
    'sponsor-means-other': 'Train tickets inside the country',
    'signing-place': 'Genova',
  },
  papers: ['invitation'],
  visa: {
    type: 'C1', format: 'MRV-A', printed: ['Al-Mansouri', 'Khalid Ibrahim', 'A19283746'],
    upper: 'VCUTOAL<MANSOURI<<KHALID<IBRAHIM', number: 'serial', nationality: 'EGY', birth: '851130', sex: 'M', until: ARRIVES + 24,
  },
};

const solovianenko: Person = {
  name: 'Mariana Solovianenko, who studies for a year',
  email: 'mariana@example.org',
  plays: ['nojs'],
  serial: 'UTO100104',
  journey: { nationality: 'UKR', residence: 'UKR', purpose: 'study', days: '300', entries: 'single' },
  answers: {
    ...tourist('UKR', 'FX112233', 299),
    purposes: 'study',
    'purpose-details': 'Two terms of singing at the Academy of Music',
    // The passport spells И as Y and leaves the apostrophe out.
    'passport-mrz': passportLines({
      upper: 'P<UKRSOLOVIANENKO<<MARIANA', number: 'FX112233', state: 'UKR', birth: '960229', sex: 'F', expires: EXPIRES,
    }),
    surname: 'Solov’ianenko',
    'given-names': 'Mar’iana',
    'native-name': 'Мар’яна Солов’яненко',
    'birth-date-day': '29',
    'birth-date-month': '2',
    'birth-date-year': '1996',
    'birth-place': 'Полтава',
    sex: 'female',
    'national-id': '19960229-01234',
    'passport-authority': '5301',
    'home-street': 'vulytsia Kvitkova 9/4',
    'home-city': 'Poltava',
    'home-postcode': '36000',
    phone: '+380 532 55 50 14',
    occupation: 'student',
    'occupation-title': 'Student of music',
    'employer-name': 'Poltava College of Music',
    'employer-address': 'vulytsia Zvuku 1\n36001 Poltava',
    'employer-phone': '+380 532 55 50 01',
    'signing-place': 'Полтава',
  },
  papers: ['enrolment'],
  visa: {
    type: 'D', format: 'MRV-A', printed: ['Solov’ianenko', 'Mar’iana', 'FX112233'],
    upper: 'VDUTOSOLOVIANENKO<<MARIANA', number: 'passport', nationality: 'UKR', birth: '960229', sex: 'F', until: ARRIVES + 300,
  },
};

const nguyen: Person = {
  name: 'Nguyễn Thị Ánh Tuyết, born on an unknown day',
  email: 'tuyet@example.org',
  plays: ['js'],
  serial: 'UTO100105',
  journey: { nationality: 'VNM', residence: 'FRA', purpose: 'tourism', days: '45', entries: 'multiple' },
  answers: {
    ...tourist('VNM', 'C7654321', 9),
    surname: 'Nguyễn',
    'given-names': 'Thị Ánh Tuyết',
    'native-name': 'Nguyễn Thị Ánh Tuyết',
    'birth-date-day': '00',
    'birth-date-month': '00',
    'birth-date-year': '1968',
    'birth-place': 'Huế',
    sex: 'female',
    'civil-status': 'widowed',
    'passport-authority': 'Cục Quản lý xuất nhập cảnh',
    entries: 'multiple',
    'stay-days': '45',
    'nationality-changed': 'yes',
    'birth-nationality': 'KHM',
    'more-nationalities': 'yes',
    'other-nationality': 'LAO',
    'home-street': '27 rue des Érables',
    'home-city': 'Lyon',
    'home-country': 'FRA',
    phone: '+33 4 55 50 14 20',
    'lives-abroad': 'yes',
    'residence-permit': 'FR 99 1234',
    'residence-unlimited': 'yes',
    occupation: 'retired',
    'own-means': 'cash,other',
    'own-means-other': 'Monthly pension',
    'signing-place': 'Lyon',
  },
  papers: [],
  visa: {
    type: 'C2', format: 'MRV-A', printed: ['Nguyễn', 'Thị Ánh Tuyết', 'C7654321'],
    upper: 'VCUTONGUYEN<<THI<ANH<TUYET', number: 'serial', nationality: 'VNM', birth: '68<<<<', sex: 'F', until: ARRIVES + 44,
  },
};

const wijesundara: Person = {
  name: 'a name of 60 letters',
  email: 'chandrakumara@example.org',
  plays: ['js'],
  serial: 'UTO100106',
  journey: { nationality: 'LKA', residence: 'AUT', purpose: 'airport-transit', days: '2', entries: 'single' },
  answers: {
    ...tourist('LKA', 'N5550142', 1),
    purposes: 'airport-transit',
    'purpose-details': 'A pilgrimage on foot begins after the flight',
    surname: 'Wijesundaramudiyanselage Ranasinghe',
    'given-names': 'Chandrakumara Bandaranayake',
    'birth-date-day': '15',
    'birth-date-month': '1',
    'birth-date-year': '1979',
    'birth-place': 'Kurunegala',
    sex: 'male',
    'passport-authority': 'Department of Immigration, Colombo',
    'going-on': 'yes',
    'onward-country': 'CAN',
    'onward-permit-issuer': 'High Commission of Canada, Colombo',
    ...date('onward-permit-from', 30),
    ...date('onward-permit-until', 300),
    'home-street': 'Tempelgasse 42',
    'home-city': 'Wien',
    'home-country': 'AUT',
    phone: '+43 1 555 01 42',
    'lives-abroad': 'yes',
    'residence-permit': 'AT 5501',
    'residence-unlimited': 'yes',
    occupation: 'farmer',
    'occupation-title': 'Farmer',
    'employer-name': 'Own farm',
    'employer-address': '42 Temple Road\nKurunegala',
    'employer-phone': '+94 37 555 0142',
    lodging: 'none',
    'fingerprints-before': 'yes',
    ...date('fingerprints-date', -900),
    'earlier-visa-number': 'UTO 123 456',
    'preparer-self': 'no',
    'preparer-surname': 'Perera',
    'preparer-given-names': 'Nimali',
    'preparer-address': '44 Temple Road\nKurunegala',
    'preparer-email': 'nimali@example.org',
    'preparer-phone': '+94 37 555 0199',
    'signing-place': 'Wien',
  },
  papers: ['onward'],
  visa: {
    type: 'A', format: 'MRV-B', printed: ['Wijesundaramudiyanselage', 'Chandrakumara', 'N5550142'],
    upper: 'VAUTOWIJESUNDARAMUDIYA<RANASINGHE<<C', number: 'serial', nationality: 'LKA', birth: '790115', sex: 'M', until: ARRIVES + 16,
  },
};

export const PERSONS: readonly Person[] = [eriksson, wulandari, mansouri, solovianenko, nguyen, wijesundara];
