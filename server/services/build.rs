//! The catalogues are compiled in: a new or changed file must compile this package again.

fn main() {
    println!("cargo:rerun-if-changed=../../app/locales");
    println!("cargo:rerun-if-changed=templates");
}
