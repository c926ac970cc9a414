//! Letters of Doc 9303-3 (8th ed.) section 6 with the first choice of the table, sorted. A test holds them equal to
//! `data/transliteration.tsv`; choices and exceptions are in [`super::choices`].

/// The first choice of the table: `""` when it omits the sign, `"*"` when the sign repeats the letter that it sits on.
pub(super) fn value(letter: char) -> Option<&'static str> {
    let at = match PLACES.get(letter as usize) {
        Some(place) => usize::from(*place),
        None => LETTERS.binary_search_by(|(known, _)| known.cmp(&letter)).ok()?,
    };
    LETTERS.get(at).map(|(_, value)| *value)
}

/// Where the letters of the Latin, Cyrillic and Arabic blocks stand in the list; beyond its end for all others.
static PLACES: [u8; 0x700] = {
    assert!(LETTERS.len() < 255, "a place fits in a byte");
    let mut places = [255; 0x700];
    let mut at = 0;
    while at < LETTERS.len() {
        let letter = LETTERS[at].0 as usize;
        if letter < places.len() {
            places[letter] = at as u8;
        }
        at += 1;
    }
    places
};

/// How many letters the table has.
#[cfg(test)]
pub(super) const COUNT: usize = LETTERS.len();

static LETTERS: [(char, &str); 228] = [
    ('\u{00C0}', "A"),    // LATIN CAPITAL LETTER A WITH GRAVE
    ('\u{00C1}', "A"),    // LATIN CAPITAL LETTER A WITH ACUTE
    ('\u{00C2}', "A"),    // LATIN CAPITAL LETTER A WITH CIRCUMFLEX
    ('\u{00C3}', "A"),    // LATIN CAPITAL LETTER A WITH TILDE
    ('\u{00C4}', "AE"),   // LATIN CAPITAL LETTER A WITH DIAERESIS
    ('\u{00C5}', "AA"),   // LATIN CAPITAL LETTER A WITH RING ABOVE
    ('\u{00C6}', "AE"),   // LATIN CAPITAL LETTER AE
    ('\u{00C7}', "C"),    // LATIN CAPITAL LETTER C WITH CEDILLA
    ('\u{00C8}', "E"),    // LATIN CAPITAL LETTER E WITH GRAVE
    ('\u{00C9}', "E"),    // LATIN CAPITAL LETTER E WITH ACUTE
    ('\u{00CA}', "E"),    // LATIN CAPITAL LETTER E WITH CIRCUMFLEX
    ('\u{00CB}', "E"),    // LATIN CAPITAL LETTER E WITH DIAERESIS
    ('\u{00CC}', "I"),    // LATIN CAPITAL LETTER I WITH GRAVE
    ('\u{00CD}', "I"),    // LATIN CAPITAL LETTER I WITH ACUTE
    ('\u{00CE}', "I"),    // LATIN CAPITAL LETTER I WITH CIRCUMFLEX
    ('\u{00CF}', "I"),    // LATIN CAPITAL LETTER I WITH DIAERESIS
    ('\u{00D0}', "D"),    // LATIN CAPITAL LETTER ETH
    ('\u{00D1}', "N"),    // LATIN CAPITAL LETTER N WITH TILDE
    ('\u{00D2}', "O"),    // LATIN CAPITAL LETTER O WITH GRAVE
    ('\u{00D3}', "O"),    // LATIN CAPITAL LETTER O WITH ACUTE
    ('\u{00D4}', "O"),    // LATIN CAPITAL LETTER O WITH CIRCUMFLEX
    ('\u{00D5}', "O"),    // LATIN CAPITAL LETTER O WITH TILDE
    ('\u{00D6}', "OE"),   // LATIN CAPITAL LETTER O WITH DIAERESIS
    ('\u{00D8}', "OE"),   // LATIN CAPITAL LETTER O WITH STROKE
    ('\u{00D9}', "U"),    // LATIN CAPITAL LETTER U WITH GRAVE
    ('\u{00DA}', "U"),    // LATIN CAPITAL LETTER U WITH ACUTE
    ('\u{00DB}', "U"),    // LATIN CAPITAL LETTER U WITH CIRCUMFLEX
    ('\u{00DC}', "UE"),   // LATIN CAPITAL LETTER U WITH DIAERESIS
    ('\u{00DD}', "Y"),    // LATIN CAPITAL LETTER Y WITH ACUTE
    ('\u{00DE}', "TH"),   // LATIN CAPITAL LETTER THORN
    ('\u{0100}', "A"),    // LATIN CAPITAL LETTER A WITH MACRON
    ('\u{0102}', "A"),    // LATIN CAPITAL LETTER A WITH BREVE
    ('\u{0104}', "A"),    // LATIN CAPITAL LETTER A WITH OGONEK
    ('\u{0106}', "C"),    // LATIN CAPITAL LETTER C WITH ACUTE
    ('\u{0108}', "C"),    // LATIN CAPITAL LETTER C WITH CIRCUMFLEX
    ('\u{010A}', "C"),    // LATIN CAPITAL LETTER C WITH DOT ABOVE
    ('\u{010C}', "C"),    // LATIN CAPITAL LETTER C WITH CARON
    ('\u{010E}', "D"),    // LATIN CAPITAL LETTER D WITH CARON
    ('\u{0110}', "D"),    // LATIN CAPITAL LETTER D WITH STROKE
    ('\u{0112}', "E"),    // LATIN CAPITAL LETTER E WITH MACRON
    ('\u{0114}', "E"),    // LATIN CAPITAL LETTER E WITH BREVE
    ('\u{0116}', "E"),    // LATIN CAPITAL LETTER E WITH DOT ABOVE
    ('\u{0118}', "E"),    // LATIN CAPITAL LETTER E WITH OGONEK
    ('\u{011A}', "E"),    // LATIN CAPITAL LETTER E WITH CARON
    ('\u{011C}', "G"),    // LATIN CAPITAL LETTER G WITH CIRCUMFLEX
    ('\u{011E}', "G"),    // LATIN CAPITAL LETTER G WITH BREVE
    ('\u{0120}', "G"),    // LATIN CAPITAL LETTER G WITH DOT ABOVE
    ('\u{0122}', "G"),    // LATIN CAPITAL LETTER G WITH CEDILLA
    ('\u{0124}', "H"),    // LATIN CAPITAL LETTER H WITH CIRCUMFLEX
    ('\u{0126}', "H"),    // LATIN CAPITAL LETTER H WITH STROKE
    ('\u{0128}', "I"),    // LATIN CAPITAL LETTER I WITH TILDE
    ('\u{012A}', "I"),    // LATIN CAPITAL LETTER I WITH MACRON
    ('\u{012C}', "I"),    // LATIN CAPITAL LETTER I WITH BREVE
    ('\u{012E}', "I"),    // LATIN CAPITAL LETTER I WITH OGONEK
    ('\u{0130}', "I"),    // LATIN CAPITAL LETTER I WITH DOT ABOVE
    ('\u{0131}', "I"),    // LATIN SMALL LETTER DOTLESS I
    ('\u{0132}', "IJ"),   // LATIN CAPITAL LIGATURE IJ
    ('\u{0134}', "J"),    // LATIN CAPITAL LETTER J WITH CIRCUMFLEX
    ('\u{0136}', "K"),    // LATIN CAPITAL LETTER K WITH CEDILLA
    ('\u{0139}', "L"),    // LATIN CAPITAL LETTER L WITH ACUTE
    ('\u{013B}', "L"),    // LATIN CAPITAL LETTER L WITH CEDILLA
    ('\u{013D}', "L"),    // LATIN CAPITAL LETTER L WITH CARON
    ('\u{013F}', "L"),    // LATIN CAPITAL LETTER L WITH MIDDLE DOT
    ('\u{0141}', "L"),    // LATIN CAPITAL LETTER L WITH STROKE
    ('\u{0143}', "N"),    // LATIN CAPITAL LETTER N WITH ACUTE
    ('\u{0145}', "N"),    // LATIN CAPITAL LETTER N WITH CEDILLA
    ('\u{0147}', "N"),    // LATIN CAPITAL LETTER N WITH CARON
    ('\u{014A}', "N"),    // LATIN CAPITAL LETTER ENG
    ('\u{014C}', "O"),    // LATIN CAPITAL LETTER O WITH MACRON
    ('\u{014E}', "O"),    // LATIN CAPITAL LETTER O WITH BREVE
    ('\u{0150}', "O"),    // LATIN CAPITAL LETTER O WITH DOUBLE ACUTE
    ('\u{0152}', "OE"),   // LATIN CAPITAL LIGATURE OE
    ('\u{0154}', "R"),    // LATIN CAPITAL LETTER R WITH ACUTE
    ('\u{0156}', "R"),    // LATIN CAPITAL LETTER R WITH CEDILLA
    ('\u{0158}', "R"),    // LATIN CAPITAL LETTER R WITH CARON
    ('\u{015A}', "S"),    // LATIN CAPITAL LETTER S WITH ACUTE
    ('\u{015C}', "S"),    // LATIN CAPITAL LETTER S WITH CIRCUMFLEX
    ('\u{015E}', "S"),    // LATIN CAPITAL LETTER S WITH CEDILLA
    ('\u{0160}', "S"),    // LATIN CAPITAL LETTER S WITH CARON
    ('\u{0162}', "T"),    // LATIN CAPITAL LETTER T WITH CEDILLA
    ('\u{0164}', "T"),    // LATIN CAPITAL LETTER T WITH CARON
    ('\u{0166}', "T"),    // LATIN CAPITAL LETTER T WITH STROKE
    ('\u{0168}', "U"),    // LATIN CAPITAL LETTER U WITH TILDE
    ('\u{016A}', "U"),    // LATIN CAPITAL LETTER U WITH MACRON
    ('\u{016C}', "U"),    // LATIN CAPITAL LETTER U WITH BREVE
    ('\u{016E}', "U"),    // LATIN CAPITAL LETTER U WITH RING ABOVE
    ('\u{0170}', "U"),    // LATIN CAPITAL LETTER U WITH DOUBLE ACUTE
    ('\u{0172}', "U"),    // LATIN CAPITAL LETTER U WITH OGONEK
    ('\u{0174}', "W"),    // LATIN CAPITAL LETTER W WITH CIRCUMFLEX
    ('\u{0176}', "Y"),    // LATIN CAPITAL LETTER Y WITH CIRCUMFLEX
    ('\u{0178}', "Y"),    // LATIN CAPITAL LETTER Y WITH DIAERESIS
    ('\u{0179}', "Z"),    // LATIN CAPITAL LETTER Z WITH ACUTE
    ('\u{017B}', "Z"),    // LATIN CAPITAL LETTER Z WITH DOT ABOVE
    ('\u{017D}', "Z"),    // LATIN CAPITAL LETTER Z WITH CARON
    ('\u{0401}', "E"),    // CYRILLIC CAPITAL LETTER IO
    ('\u{0402}', "D"),    // CYRILLIC CAPITAL LETTER DJE
    ('\u{0403}', "G"),    // CYRILLIC CAPITAL LETTER GJE
    ('\u{0404}', "IE"),   // CYRILLIC CAPITAL LETTER UKRAINIAN IE
    ('\u{0405}', "DZ"),   // CYRILLIC CAPITAL LETTER DZE
    ('\u{0406}', "I"),    // CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I
    ('\u{0407}', "I"),    // CYRILLIC CAPITAL LETTER YI
    ('\u{0408}', "J"),    // CYRILLIC CAPITAL LETTER JE
    ('\u{0409}', "LJ"),   // CYRILLIC CAPITAL LETTER LJE
    ('\u{040A}', "NJ"),   // CYRILLIC CAPITAL LETTER NJE
    ('\u{040B}', "C"),    // CYRILLIC CAPITAL LETTER TSHE
    ('\u{040C}', "K"),    // CYRILLIC CAPITAL LETTER KJE
    ('\u{040E}', "U"),    // CYRILLIC CAPITAL LETTER SHORT U
    ('\u{040F}', "DZ"),   // CYRILLIC CAPITAL LETTER DZHE
    ('\u{0410}', "A"),    // CYRILLIC CAPITAL LETTER A
    ('\u{0411}', "B"),    // CYRILLIC CAPITAL LETTER BE
    ('\u{0412}', "V"),    // CYRILLIC CAPITAL LETTER VE
    ('\u{0413}', "G"),    // CYRILLIC CAPITAL LETTER GHE
    ('\u{0414}', "D"),    // CYRILLIC CAPITAL LETTER DE
    ('\u{0415}', "E"),    // CYRILLIC CAPITAL LETTER IE
    ('\u{0416}', "ZH"),   // CYRILLIC CAPITAL LETTER ZHE
    ('\u{0417}', "Z"),    // CYRILLIC CAPITAL LETTER ZE
    ('\u{0418}', "I"),    // CYRILLIC CAPITAL LETTER I
    ('\u{0419}', "I"),    // CYRILLIC CAPITAL LETTER SHORT I
    ('\u{041A}', "K"),    // CYRILLIC CAPITAL LETTER KA
    ('\u{041B}', "L"),    // CYRILLIC CAPITAL LETTER EL
    ('\u{041C}', "M"),    // CYRILLIC CAPITAL LETTER EM
    ('\u{041D}', "N"),    // CYRILLIC CAPITAL LETTER EN
    ('\u{041E}', "O"),    // CYRILLIC CAPITAL LETTER O
    ('\u{041F}', "P"),    // CYRILLIC CAPITAL LETTER PE
    ('\u{0420}', "R"),    // CYRILLIC CAPITAL LETTER ER
    ('\u{0421}', "S"),    // CYRILLIC CAPITAL LETTER ES
    ('\u{0422}', "T"),    // CYRILLIC CAPITAL LETTER TE
    ('\u{0423}', "U"),    // CYRILLIC CAPITAL LETTER U
    ('\u{0424}', "F"),    // CYRILLIC CAPITAL LETTER EF
    ('\u{0425}', "KH"),   // CYRILLIC CAPITAL LETTER HA
    ('\u{0426}', "TS"),   // CYRILLIC CAPITAL LETTER TSE
    ('\u{0427}', "CH"),   // CYRILLIC CAPITAL LETTER CHE
    ('\u{0428}', "SH"),   // CYRILLIC CAPITAL LETTER SHA
    ('\u{0429}', "SHCH"), // CYRILLIC CAPITAL LETTER SHCHA
    ('\u{042A}', "IE"),   // CYRILLIC CAPITAL LETTER HARD SIGN
    ('\u{042B}', "Y"),    // CYRILLIC CAPITAL LETTER YERU
    ('\u{042C}', ""),     // CYRILLIC CAPITAL LETTER SOFT SIGN
    ('\u{042D}', "E"),    // CYRILLIC CAPITAL LETTER E
    ('\u{042E}', "IU"),   // CYRILLIC CAPITAL LETTER YU
    ('\u{042F}', "IA"),   // CYRILLIC CAPITAL LETTER YA
    ('\u{046A}', "U"),    // CYRILLIC CAPITAL LETTER BIG YUS
    ('\u{0474}', "Y"),    // CYRILLIC CAPITAL LETTER IZHITSA
    ('\u{0490}', "G"),    // CYRILLIC CAPITAL LETTER GHE WITH UPTURN
    ('\u{0492}', "G"),    // CYRILLIC CAPITAL LETTER GHE WITH STROKE
    ('\u{04BA}', "C"),    // CYRILLIC CAPITAL LETTER SHHA
    ('\u{0621}', "XE"),   // ARABIC LETTER HAMZA
    ('\u{0622}', "XAA"),  // ARABIC LETTER ALEF WITH MADDA ABOVE
    ('\u{0623}', "XAE"),  // ARABIC LETTER ALEF WITH HAMZA ABOVE
    ('\u{0624}', "U"),    // ARABIC LETTER WAW WITH HAMZA ABOVE
    ('\u{0625}', "I"),    // ARABIC LETTER ALEF WITH HAMZA BELOW
    ('\u{0626}', "XI"),   // ARABIC LETTER YEH WITH HAMZA ABOVE
    ('\u{0627}', "A"),    // ARABIC LETTER ALEF
    ('\u{0628}', "B"),    // ARABIC LETTER BEH
    ('\u{0629}', "XTA"),  // ARABIC LETTER TEH MARBUTA
    ('\u{062A}', "T"),    // ARABIC LETTER TEH
    ('\u{062B}', "XTH"),  // ARABIC LETTER THEH
    ('\u{062C}', "J"),    // ARABIC LETTER JEEM
    ('\u{062D}', "XH"),   // ARABIC LETTER HAH
    ('\u{062E}', "XKH"),  // ARABIC LETTER KHAH
    ('\u{062F}', "D"),    // ARABIC LETTER DAL
    ('\u{0630}', "XDH"),  // ARABIC LETTER THAL
    ('\u{0631}', "R"),    // ARABIC LETTER REH
    ('\u{0632}', "Z"),    // ARABIC LETTER ZAIN
    ('\u{0633}', "S"),    // ARABIC LETTER SEEN
    ('\u{0634}', "XSH"),  // ARABIC LETTER SHEEN
    ('\u{0635}', "XSS"),  // ARABIC LETTER SAD
    ('\u{0636}', "XDZ"),  // ARABIC LETTER DAD
    ('\u{0637}', "XTT"),  // ARABIC LETTER TAH
    ('\u{0638}', "XZZ"),  // ARABIC LETTER ZAH
    ('\u{0639}', "E"),    // ARABIC LETTER AIN
    ('\u{063A}', "G"),    // ARABIC LETTER GHAIN
    ('\u{0640}', ""),     // ARABIC TATWEEL
    ('\u{0641}', "F"),    // ARABIC LETTER FEH
    ('\u{0642}', "Q"),    // ARABIC LETTER QAF
    ('\u{0643}', "K"),    // ARABIC LETTER KAF
    ('\u{0644}', "L"),    // ARABIC LETTER LAM
    ('\u{0645}', "M"),    // ARABIC LETTER MEEM
    ('\u{0646}', "N"),    // ARABIC LETTER NOON
    ('\u{0647}', "H"),    // ARABIC LETTER HEH
    ('\u{0648}', "W"),    // ARABIC LETTER WAW
    ('\u{0649}', "XAY"),  // ARABIC LETTER ALEF MAKSURA
    ('\u{064A}', "Y"),    // ARABIC LETTER YEH
    ('\u{064B}', ""),     // ARABIC FATHATAN
    ('\u{064C}', ""),     // ARABIC DAMMATAN
    ('\u{064D}', ""),     // ARABIC KASRATAN
    ('\u{064E}', ""),     // ARABIC FATHA
    ('\u{064F}', ""),     // ARABIC DAMMA
    ('\u{0650}', ""),     // ARABIC KASRA
    ('\u{0651}', "*"),    // ARABIC SHADDA
    ('\u{0652}', ""),     // ARABIC SUKUN
    ('\u{0670}', ""),     // ARABIC LETTER SUPERSCRIPT ALEF
    ('\u{0671}', "XXA"),  // ARABIC LETTER ALEF WASLA
    ('\u{0679}', "XXT"),  // ARABIC LETTER TTEH
    ('\u{067C}', "XRT"),  // ARABIC LETTER TEH WITH RING
    ('\u{067E}', "P"),    // ARABIC LETTER PEH
    ('\u{0681}', "XKE"),  // ARABIC LETTER HAH WITH HAMZA ABOVE
    ('\u{0685}', "XXH"),  // ARABIC LETTER HAH WITH THREE DOTS ABOVE
    ('\u{0686}', "XC"),   // ARABIC LETTER TCHEH
    ('\u{0688}', "XXD"),  // ARABIC LETTER DDAL
    ('\u{0689}', "XDR"),  // ARABIC LETTER DAL WITH RING
    ('\u{0691}', "XXR"),  // ARABIC LETTER RREH
    ('\u{0693}', "XRR"),  // ARABIC LETTER REH WITH RING
    ('\u{0696}', "XRX"),  // ARABIC LETTER REH WITH DOT BELOW AND DOT ABOVE
    ('\u{0698}', "XJ"),   // ARABIC LETTER JEH
    ('\u{069A}', "XXS"),  // ARABIC LETTER SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{069C}', ""),     // ARABIC LETTER SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    ('\u{06A2}', ""),     // ARABIC LETTER FEH WITH DOT MOVED BELOW
    ('\u{06A4}', "V"),    // ARABIC LETTER VEH
    ('\u{06A5}', "XF"),   // ARABIC LETTER FEH WITH THREE DOTS BELOW
    ('\u{06A7}', ""),     // ARABIC LETTER QAF WITH DOT ABOVE
    ('\u{06A8}', ""),     // ARABIC LETTER QAF WITH THREE DOTS ABOVE
    ('\u{06A9}', "XKK"),  // ARABIC LETTER KEHEH
    ('\u{06AB}', "XXK"),  // ARABIC LETTER KAF WITH RING
    ('\u{06AD}', "XNG"),  // ARABIC LETTER NG
    ('\u{06AF}', "XGG"),  // ARABIC LETTER GAF
    ('\u{06BA}', "XNN"),  // ARABIC LETTER NOON GHUNNA
    ('\u{06BC}', "XXN"),  // ARABIC LETTER NOON WITH RING
    ('\u{06BE}', "XDO"),  // ARABIC LETTER HEH DOACHASHMEE
    ('\u{06C0}', "XYH"),  // ARABIC LETTER HEH WITH YEH ABOVE
    ('\u{06C1}', "XXG"),  // ARABIC LETTER HEH GOAL
    ('\u{06C2}', "XGE"),  // ARABIC LETTER HEH GOAL WITH HAMZA ABOVE
    ('\u{06C3}', "XTG"),  // ARABIC LETTER TEH MARBUTA GOAL
    ('\u{06CC}', "XYA"),  // ARABIC LETTER FARSI YEH
    ('\u{06CD}', "XXY"),  // ARABIC LETTER YEH WITH TAIL
    ('\u{06D0}', "Y"),    // ARABIC LETTER E
    ('\u{06D2}', "XYB"),  // ARABIC LETTER YEH BARREE
    ('\u{06D3}', "XBE"),  // ARABIC LETTER YEH BARREE WITH HAMZA ABOVE
    ('\u{1E9E}', "SS"),   // LATIN CAPITAL LETTER SHARP S
];
