//! Where the applicant stays, who invites and who pays: fields 30 to 32.

use super::NOT_EU_FAMILY;
use crate::form::condition::Condition::{self, AllOf, AnyOf, Includes, Is};
use crate::form::field::{Field, Kind};

const PERSON: Condition = AllOf(&[NOT_EU_FAMILY, Is("lodging", "person")]);
const HOTEL: Condition = AllOf(&[NOT_EU_FAMILY, Is("lodging", "hotel")]);
const LODGED: Condition = AnyOf(&[PERSON, HOTEL]);
const INVITED: Condition = AllOf(&[NOT_EU_FAMILY, Is("invited-by-organisation", "yes")]);
const SELF_PAYS: Condition = AllOf(&[NOT_EU_FAMILY, Includes("payers", "self")]);
const SPONSOR_PAYS: Condition = AllOf(&[NOT_EU_FAMILY, Includes("payers", "sponsor")]);
const OTHER_SPONSOR: Condition = AllOf(&[SPONSOR_PAYS, Is("sponsor", "other")]);

const OWN_MEANS: &[&str] =
    &["cash", "travellers-cheques", "credit-card", "prepaid-accommodation", "prepaid-transport", "other"];
const SPONSOR_MEANS: &[&str] = &["cash", "accommodation", "all-expenses", "prepaid-transport", "other"];

pub static FIELDS: &[Field] = &[
    Field::new("lodging", "host", Kind::Choice(&["person", "hotel", "none"]))
        .number(30)
        .shown(NOT_EU_FAMILY)
        .hint()
        .shared(),
    Field::new("host-surname", "host", Kind::AnyName).number(30).shown(PERSON).hint().shared(),
    Field::new("host-given-names", "host", Kind::AnyName).number(30).shown(PERSON).optional().hint().shared(),
    Field::new("hotel-name", "host", Kind::Text).number(30).shown(HOTEL).hint().shared(),
    Field::new("host-address", "host-contact", Kind::LongText)
        .number(30)
        .shown(LODGED)
        .max(400)
        .hint()
        .shared(),
    Field::new("host-email", "host-contact", Kind::Email).number(30).shown(LODGED).needed(PERSON).shared(),
    Field::new("host-phone", "host-contact", Kind::Phone).number(30).shown(LODGED).hint().shared(),
    Field::new("invited-by-organisation", "organisation", Kind::YesNo)
        .number(31)
        .shown(NOT_EU_FAMILY)
        .hint()
        .shared(),
    Field::new("organisation-name", "organisation", Kind::Text).number(31).shown(INVITED).shared(),
    Field::new("organisation-address", "organisation", Kind::LongText)
        .number(31)
        .shown(INVITED)
        .max(400)
        .hint()
        .shared(),
    Field::new("organisation-phone", "organisation", Kind::Phone).number(31).shown(INVITED).hint().shared(),
    Field::new("organisation-email", "organisation", Kind::Email)
        .number(31)
        .shown(INVITED)
        .optional()
        .shared(),
    Field::new("organisation-contact-surname", "organisation-contact", Kind::AnyName)
        .number(31)
        .shown(INVITED)
        .hint()
        .shared(),
    Field::new("organisation-contact-given-names", "organisation-contact", Kind::AnyName)
        .number(31)
        .shown(INVITED)
        .optional()
        .hint()
        .shared(),
    Field::new("organisation-contact-address", "organisation-contact", Kind::LongText)
        .number(31)
        .shown(INVITED)
        .optional()
        .max(400)
        .hint()
        .shared(),
    Field::new("organisation-contact-phone", "organisation-contact", Kind::Phone)
        .number(31)
        .shown(INVITED)
        .hint()
        .shared(),
    Field::new("organisation-contact-email", "organisation-contact", Kind::Email)
        .number(31)
        .shown(INVITED)
        .shared(),
    Field::new("payers", "payer", Kind::Choices(&["self", "sponsor"]))
        .number(32)
        .shown(NOT_EU_FAMILY)
        .hint()
        .shared(),
    Field::new("own-means", "payer", Kind::Choices(OWN_MEANS)).number(32).shown(SELF_PAYS).shared(),
    Field::new("own-means-other", "payer", Kind::Text)
        .number(32)
        .shown(AllOf(&[SELF_PAYS, Includes("own-means", "other")]))
        .max(200)
        .shared(),
    Field::new("sponsor", "sponsor", Kind::Choice(&["host", "organisation", "other"]))
        .number(32)
        .shown(SPONSOR_PAYS)
        .hint()
        .shared(),
    Field::new("sponsor-name", "sponsor", Kind::Text)
        .number(32)
        .shown(OTHER_SPONSOR)
        .max(200)
        .hint()
        .shared(),
    Field::new("sponsor-means", "sponsor", Kind::Choices(SPONSOR_MEANS))
        .number(32)
        .shown(SPONSOR_PAYS)
        .shared(),
    Field::new("sponsor-means-other", "sponsor", Kind::Text)
        .number(32)
        .shown(AllOf(&[SPONSOR_PAYS, Includes("sponsor-means", "other")]))
        .max(200)
        .shared(),
];
