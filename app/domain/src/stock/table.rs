//! Who may do what with a piece in which state. The one table: pages draw buttons from it and [`super::Stock::apply`]
//! enforces it. For the steps of a case the roles are those of the case's own table, which has decided before.

use super::command::ActionKind::{self, *};
use super::piece::State as S;
use crate::case::Role::{self, *};

struct Row {
    actions: &'static [ActionKind],
    roles: &'static [Role],
    /// Empty for what concerns no piece.
    states: &'static [S],
}

const fn row(actions: &'static [ActionKind], roles: &'static [Role], states: &'static [S]) -> Row {
    Row { actions, roles, states }
}

/// What has no case can be looked for at once; a piece of a live case too, whose case then cannot go on with it.
const CAN_BE_MISSED: &[S] = &[
    S::InTransit,
    S::Received,
    S::Vault,
    S::Issued,
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Spoiled,
    S::Expired,
    S::BetweenPosts,
];
/// A case lets go of its piece also when the piece is gone or was spoiled before.
const OF_A_CASE: &[S] = &[
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Affixed,
    S::Missing,
    S::Lost,
    S::Spoiled,
    S::Destroyed,
];

const ROWS: &[Row] = &[
    // From the producer
    row(&[Announce], &[Supervisor], &[]),
    row(&[Dispatch], &[Supervisor], &[S::Announced]),
    row(&[CountIn], &[Custodian], &[S::InTransit]),
    row(&[ConfirmReceive], &[Custodian, Supervisor], &[S::Received]),
    // Vault and operators
    row(&[Issue], &[Custodian], &[S::Vault]),
    row(&[ConfirmIssue], &[Operator], &[S::Vault]),
    row(&[Return], &[Operator], &[S::Issued]),
    row(&[ConfirmReturn], &[Custodian], &[S::Issued]),
    row(&[TakeBack], &[Supervisor], &[S::Issued]),
    row(&[ConfirmTakeBack], &[Custodian], &[S::Issued]),
    // A supervisor speaks for an operator who left.
    row(&[Explain], &[Operator, Supervisor], &[]),
    // Steps of a case
    row(&[Load], &[Operator], &[S::Issued]),
    row(&[Render], &[Operator], &[S::Loaded]),
    row(&[Retry], &[Controller, Custodian, Supervisor], &[S::Rendered]),
    row(&[Unload], &[Supervisor], &[S::Loaded, S::Rendered]),
    row(&[TakeByHand], &[Operator], &[S::Issued]),
    row(&[FillByHand], &[Operator], &[S::Loaded]),
    row(&[Move], &[Supervisor], &[S::Loaded, S::Rendered]),
    row(&[Print], &[Operator], &[S::Rendered]),
    row(&[Control], &[Controller], &[S::Printed]),
    row(&[Affix], &[Controller, Delivery], &[S::Controlled]),
    row(&[HandOver], &[Delivery], &[S::Affixed]),
    row(
        &[Void],
        &[Decider, Border],
        &[S::Loaded, S::Rendered, S::Printed, S::Controlled, S::Affixed, S::HandedOver],
    ),
    row(&[SpoilInCase], &[Operator, Controller, Delivery], OF_A_CASE),
    // Waste
    row(&[Spoil], &[Custodian], &[S::Vault]),
    row(&[Spoil], &[Operator], &[S::Issued]),
    row(&[ConfirmSpoil], &[Custodian, Operator, Controller, Supervisor, Delivery], &[S::Vault, S::Issued]),
    row(&[Destroy], &[Custodian], &[S::Spoiled, S::Expired]),
    row(
        &[DestroyInDanger],
        &[Custodian, Supervisor],
        &[S::Received, S::Vault, S::Issued, S::Spoiled, S::Expired],
    ),
    row(
        &[ConfirmDestroy],
        &[Supervisor, Custodian],
        &[S::Received, S::Vault, S::Issued, S::Spoiled, S::Expired],
    ),
    row(&[Expire], &[Supervisor], &[S::Vault]),
    // Losses
    row(&[Miss], &[Custodian, Operator, Controller, Supervisor], CAN_BE_MISSED),
    row(&[ConfirmMiss], &[Custodian, Supervisor], CAN_BE_MISSED),
    row(&[Find], &[Custodian, Operator, Controller, Supervisor], &[S::Missing, S::Lost]),
    row(&[ConfirmFind], &[Custodian, Supervisor], &[S::Missing, S::Lost]),
    row(&[Lose], &[Supervisor], &[S::Missing]),
    // Between posts
    row(&[Send], &[Custodian], &[S::Vault]),
    row(&[ConfirmSend], &[Supervisor, Custodian], &[S::Vault]),
    row(&[TakeIn], &[Custodian], &[S::BetweenPosts]),
    row(&[ConfirmTakeIn], &[Custodian, Supervisor], &[S::BetweenPosts]),
    row(&[Decline], &[Custodian, Operator, Controller, Supervisor, Delivery], &[]),
    // Counts and alerts
    row(&[CloseDay], &[Custodian], &[]),
    row(&[EnterCount], &[Custodian, Supervisor], &[]),
    // Who keeps the vault does not take the surprise out of it.
    row(&[Count], &[Supervisor], &[]),
    row(&[Release, RaiseAlert, LiftAlert], &[Supervisor], &[]),
    row(&[See], &[Custodian, Supervisor, Operator, Auditor], &[]),
];

/// What a role may do with a piece in this state; `None` for what concerns no piece. In the order of [`ActionKind::ALL`].
pub fn allowed(state: Option<S>, role: Role) -> Vec<ActionKind> {
    ActionKind::ALL.iter().copied().filter(|kind| is_allowed(state, role, *kind)).collect()
}

/// `kind` is in [`allowed`].
pub fn is_allowed(state: Option<S>, role: Role, kind: ActionKind) -> bool {
    ROWS.iter().any(|row| {
        row.actions.contains(&kind)
            && row.roles.contains(&role)
            && state.map_or(row.states.is_empty(), |state| row.states.contains(&state))
    })
}

/// The role may do it to some piece or to none.
pub fn may_ever(role: Role, kind: ActionKind) -> bool {
    ROWS.iter().any(|row| row.actions.contains(&kind) && row.roles.contains(&role))
}

/// The state opens it to somebody.
pub(super) fn opens(state: S, kind: ActionKind) -> bool {
    ROWS.iter().any(|row| row.actions.contains(&kind) && row.states.contains(&state))
}
