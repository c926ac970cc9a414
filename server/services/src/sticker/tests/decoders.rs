//! Decoders of Data Matrix that are not ours, from Debian.

use super::tool;

/// What zxing-cpp and libdmtx read from a picture (PNG or JPEG).
pub(crate) fn read_data_matrix(picture: &[u8]) -> [(&'static str, Vec<u8>); 2] {
    [("zxing-cpp", zxing(picture)), ("libdmtx", dmtx(picture))]
}

fn zxing(png: &[u8]) -> Vec<u8> {
    let out = tool("zxing-cpp-tools", "ZXingReader", &["-format", "DataMatrix"], png, &[]);
    let out = String::from_utf8_lossy(&out).into_owned();
    let bytes = out.lines().find_map(|line| line.strip_prefix("Bytes:"));
    bytes.and_then(domain::seal::from_hex).unwrap_or_else(|| panic!("zxing-cpp read no bytes: {out}"))
}

fn dmtx(png: &[u8]) -> Vec<u8> {
    tool("dmtx-utils", "dmtxread", &["-N1", "-m20000"], png, &[])
}
