//! The migrations are compiled in; a new file in their folders must rebuild this package.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
}
