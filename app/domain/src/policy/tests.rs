use super::Policy;

#[test]
fn utopia_has_no_contradiction() {
    if let Err(errors) = Policy::parse(super::UTOPIA) {
        panic!("{errors}");
    }
}
