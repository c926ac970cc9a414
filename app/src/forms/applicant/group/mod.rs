//! The commands of somebody who keeps a group.

pub mod add_list;
pub mod add_person;
pub mod begin;
pub mod send;
pub mod visits;
