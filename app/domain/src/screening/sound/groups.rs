//! Spellings of one name that no rule of sound joins: Wang and Wong, Kim and Gim, Mohd for Mohammed.

use super::fold::fold;
use std::sync::LazyLock;

/// Each line is one name. A spelling may stand in several lines.
const GROUPS: &[&str] = &[
    "muhammad mohd md muhd mehmet mamadou mohammed",
    "ahmad ahmet amadou ahmed",
    "yusuf youssef yousef josef yousuf",
    "wang wong vong",
    "huang wong hwang vong",
    "zhang chang cheung teo",
    "chen chan tan chin",
    "li lee lei",
    "lin lam lim",
    "wu ng goh",
    "liu lau liew low",
    "zhou chow chou chau",
    "xu hsu tsui hui",
    "yang yeung yeoh",
    "zheng cheng cheang tay chung",
    "guo kwok kuo quek",
    "zhao chao chiu",
    "cai tsai choi chua",
    "xie hsieh tse cheah",
    "ye yeh yip yap",
    "he ho",
    "hu hoo woo",
    "zhu chu choo",
    "gao kao ko",
    "luo lo law loh",
    "liang leung leong neo",
    "song sung soong",
    "tang tong tung",
    "feng fung foong",
    "deng teng tang",
    "cao tsao chao tso",
    "peng pang phang",
    "zeng tseng tsang chan",
    "xiao hsiao siu siew",
    "jiang chiang kong keung",
    "qian chien chin",
    "qiu chiu yau khoo",
    "jin chin kam",
    "qin chin chun",
    "kim gim ghim",
    "lee yi rhee i ri",
    "park bak pak",
    "choi choe choy",
    "jung jeong chung cheong",
    "kang gang",
    "cho jo joe",
    "yoon yun",
    "jang chang",
    "lim im rim",
    "shin sin",
    "kwon gwon",
    "noh roh no ro",
    "ryu yoo yu",
    "moon mun",
    "bae pae",
    "paik baek paek",
];

/// Every spelling in its sound, with the line where it stands, sorted.
static SPELLINGS: LazyLock<Vec<(String, usize)>> = LazyLock::new(|| {
    let lines = GROUPS.iter().enumerate();
    let mut spellings: Vec<_> =
        lines.flat_map(|(at, line)| line.split(' ').map(move |spelling| (fold(spelling), at))).collect();
    spellings.sort();
    spellings.dedup();
    spellings
});

/// The sounds of other spellings of the same name.
pub fn others(sound: &str) -> impl Iterator<Item = &'static str> {
    let from = SPELLINGS.partition_point(|(known, _)| known.as_str() < sound);
    let lines =
        SPELLINGS.get(from..).unwrap_or_default().iter().take_while(move |(known, _)| *known == sound);
    let lines: Vec<usize> = lines.map(|(_, line)| *line).collect();
    SPELLINGS
        .iter()
        .filter(move |(known, line)| *known != sound && lines.contains(line))
        .map(|(known, _)| known.as_str())
}

#[cfg(test)]
mod tests {
    use super::{fold, others};

    #[test]
    fn spellings_of_one_name_know_each_other() {
        let of = |name: &str| others(&fold(name)).map(str::to_owned).collect::<Vec<_>>();
        assert!(of("wong").contains(&"vang".to_owned()) && of("wong").contains(&"huang".to_owned()));
        assert!(of("kim").contains(&"gim".to_owned()));
        assert!(of("smith").is_empty());
    }
}
