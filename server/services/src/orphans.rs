//! What nobody looks after any more: open cases, blanks, skipped serials and acts of people who left the post.
//!
//! When an account is closed its cases go back to the pool in the same transaction ([`crate::people::admin::disable`]). What
//! lay in that person's hands two others have to take and count, so it stays an orphan until they did. The number of orphans
//! is a sign of health: it is 0 where everything was handed over.

use crate::people::admin::open_states;
use crate::{Error, Result, Services, Staff};
use domain::case::Role;
use domain::stock::{Book, Deed, Span, Ticket};
use domain::{CaseId, PostCode, UserId};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;
use store::users::UserRow;

/// Who reads the list: supervisors of their post, auditors of all.
pub const ROLES: &[Role] = &[Role::Supervisor, Role::Auditor];

/// One thing that nobody looks after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// At which post.
    pub post: PostCode,
    /// Who had it.
    pub holder: UserId,
    /// The name of that person.
    pub name: String,
    /// What it is.
    pub what: What,
}

/// What was left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An open case.
    Case {
        /// Id.
        id: CaseId,
        /// The number that people use.
        reference: String,
    },
    /// So many blanks.
    Blanks(u64),
    /// Serials that were skipped without a reason.
    Gap(Span),
    /// An act that only this person can confirm.
    Act(Ticket),
}

impl What {
    /// The stored name: `case`, `blanks`, `gap`, `act`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Case { .. } => "case",
            Self::Blanks(_) => "blanks",
            Self::Gap(_) => "gap",
            Self::Act(_) => "act",
        }
    }
}

/// Everybody with an account, by id.
type Users = BTreeMap<UserId, UserRow>;

/// The orphans of the person's post; for an auditor, of all posts.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors and auditors, [`Error::Busy`].
pub async fn orphans(services: &Services, staff: &Staff) -> Result<Vec<Orphan>> {
    let mut found = match &staff.post {
        _ if staff.is(Role::Auditor) => everywhere(services).await?,
        Some(post) if staff.is(Role::Supervisor) => {
            let mut all = everywhere(services).await?;
            all.retain(|orphan| orphan.post == *post);
            all
        }
        _ => return Err(Error::Forbidden),
    };
    found.sort_by(|one, other| (&one.post, &one.name).cmp(&(&other.post, &other.name)));
    Ok(found)
}

/// The orphans of all posts, for whoever watches over the installation.
///
/// # Errors
/// [`Error::Busy`].
pub async fn everywhere(services: &Services) -> Result<Vec<Orphan>> {
    let mut tx = services.store.read().await?;
    let users: Users = tx.users().all().await?.into_iter().map(|user| (user.id, user)).collect();
    let mut found = cases(&mut tx, &users).await?;
    for row in tx.stock().books().await? {
        found.extend(of_book(&row.book, &users));
    }
    Ok(found)
}

/// Whether the person has an account at the post and, where it matters, the role.
fn works(users: &Users, id: UserId, post: &PostCode, role: Option<Role>) -> bool {
    users.get(&id).is_some_and(|user| {
        user.disabled_at.is_none()
            && user.post.as_ref() == Some(post)
            && role.is_none_or(|role| user.roles.iter().any(|name| name == role.as_str()))
    })
}

fn orphan(users: &Users, post: &PostCode, holder: UserId, what: What) -> Orphan {
    let name = users.get(&holder).map_or_else(|| holder.to_string(), |user| user.name.clone());
    Orphan { post: post.clone(), holder, name, what }
}

async fn cases(tx: &mut Tx, users: &Users) -> Result<Vec<Orphan>> {
    let mut found = Vec::new();
    for user in users.keys() {
        for held in tx.queue().held(*user, &open_states()).await? {
            if !works(users, *user, &held.post, Some(Role::Officer)) {
                let what = What::Case { id: held.id, reference: held.reference };
                found.push(orphan(users, &held.post, *user, what));
            }
        }
    }
    Ok(found)
}

/// What the book of a post says of people who do not work there any more.
fn of_book(book: &Book, users: &Users) -> Vec<Orphan> {
    let post = &book.post;
    let left = |id: UserId| !works(users, id, post, Some(Role::Operator));
    let holders: BTreeSet<UserId> = book.hands.keys().copied().filter(|id| left(*id)).collect();
    let blanks = holders.into_iter().map(|id| (id, What::Blanks(book.in_hands(id))));
    let gaps = book.gaps.iter().filter(|gap| left(gap.operator));
    let gaps = gaps.map(|gap| (gap.operator, What::Gap(gap.span)));
    let acts = book.acts.iter().filter_map(|(number, act)| {
        let named = act.deed.named()?;
        let role = matches!(act.deed, Deed::Issue { .. }).then_some(Role::Operator);
        let ticket = Ticket { post: post.clone(), number: *number };
        (!works(users, named, post, role)).then_some((named, What::Act(ticket)))
    });
    let all = blanks.filter(|(_, what)| *what != What::Blanks(0)).chain(gaps).chain(acts);
    all.map(|(holder, what)| orphan(users, post, holder, what)).collect()
}
