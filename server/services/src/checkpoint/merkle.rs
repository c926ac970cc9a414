//! Merkle tree hash and inclusion proof of RFC 6962 2.1, with SHA-256.

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// Hash of one leaf (RFC 6962 2.1: the byte 0 before the data).
pub fn leaf(data: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(data).finalize().into()
}

/// Hash of an inner node (the byte 1 before both hashes).
fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// A tree over leaves in a fixed order. Holds every level, so that each proof costs only its own length.
#[derive(Clone, Debug)]
pub struct Tree {
    /// `levels[0]` are the leaves; a node without a partner moves up unchanged, which gives the tree of RFC 6962.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// Builds the tree over `leaves`, which are raw data, not hashes.
    pub fn new<D: AsRef<[u8]>>(leaves: impl IntoIterator<Item = D>) -> Self {
        let mut levels = vec![leaves.into_iter().map(|data| leaf(data.as_ref())).collect::<Vec<_>>()];
        while let Some(below) = levels.last().filter(|level| level.len() > 1) {
            let above = below.chunks(2).map(|pair| match pair {
                [left, right] => node(left, right),
                rest => rest[0],
            });
            let above = above.collect();
            levels.push(above);
        }
        Self { levels }
    }

    /// How many leaves it has.
    pub fn size(&self) -> usize {
        self.levels[0].len()
    }

    /// The root; of an empty tree the hash of nothing.
    pub fn root(&self) -> Hash {
        let top = self.levels.last().and_then(|level| level.first());
        top.copied().unwrap_or_else(|| Sha256::digest([]).into())
    }

    /// The audit path of the leaf at `index` (RFC 6962 2.1.1), nearest neighbour first; nothing outside the tree.
    pub fn proof(&self, index: usize) -> Option<Vec<Hash>> {
        if index >= self.size() {
            return None;
        }
        let neighbour = |(height, level): (usize, &Vec<Hash>)| level.get((index >> height) ^ 1).copied();
        Some(self.levels.iter().enumerate().filter_map(neighbour).collect())
    }
}

/// Whether `data` is the leaf at `index` of the tree of `size` leaves with this `root` (RFC 9162 2.1.3.2).
pub fn verify(data: &[u8], index: usize, size: usize, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, leaf(data));
    for neighbour in proof {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            hash = node(neighbour, &hash);
            while at.is_multiple_of(2) && at != 0 {
                at /= 2;
                last /= 2;
            }
        } else {
            hash = node(&hash, neighbour);
        }
        at /= 2;
        last /= 2;
    }
    last == 0 && hash == *root
}

#[cfg(test)]
mod tests {
    use super::{Hash, Tree, verify};
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;
    use rstest::rstest;

    /// The leaves of the test vectors of the Certificate Transparency project.
    const LEAVES: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    #[rstest]
    #[case(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    #[case(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    #[case(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    #[case(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    #[case(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    #[case(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    #[case(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    #[case(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    #[case(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    fn published_roots(#[case] size: usize, #[case] root: &str) {
        let leaves = LEAVES[..size].iter().map(|hex| HEXLOWER.decode(hex.as_bytes()).expect("hexadecimal"));
        assert_eq!(HEXLOWER.encode(&Tree::new(leaves).root()), root);
    }

    /// The recursive definition of RFC 6962 2.1, word for word.
    fn defined(leaves: &[Vec<u8>]) -> Hash {
        match leaves.len() {
            0 => Tree::new(Vec::<Vec<u8>>::new()).root(),
            1 => super::leaf(&leaves[0]),
            n => {
                let k = n.next_power_of_two() / 2;
                super::node(&defined(&leaves[..k]), &defined(&leaves[k..]))
            }
        }
    }

    proptest! {
        #[test]
        fn every_leaf_proves_itself_and_nothing_else(size in 1usize..70, at in any::<prop::sample::Index>(), other in 0usize..70) {
            let leaves: Vec<Vec<u8>> = (0..size).map(|i| vec![u8::try_from(i).expect("small")]).collect();
            let tree = Tree::new(&leaves);
            prop_assert_eq!(tree.root(), defined(&leaves));
            let index = at.index(size);
            let proof = tree.proof(index).expect("inside");
            prop_assert!(verify(&leaves[index], index, size, &proof, &tree.root()));
            prop_assert!(!verify(b"forged", index, size, &proof, &tree.root()));
            if other != index {
                prop_assert!(!verify(&leaves[index], other, size, &proof, &tree.root()));
            }
            let mut longer = proof.clone();
            longer.push([0; 32]);
            prop_assert!(!verify(&leaves[index], index, size, &longer, &tree.root()));
            if let Some((_, shorter)) = proof.split_last() {
                prop_assert!(!verify(&leaves[index], index, size, shorter, &tree.root()));
            }
            prop_assert!(tree.proof(size).is_none());
        }
    }
}
