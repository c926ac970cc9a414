//! An application that is not examined gives its fee back (Visa Code Art. 18 and 19): what a provider took, by itself. A refused
//! visa does not.

use super::news;
use crate::{Result, Services};
use domain::case::{Case, Event, EventBody, PayWay};
use store::Tx;

/// Asks for the refund that an event brings about. `case` is the case after it.
pub(crate) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let ended =
        matches!(event.body, EventBody::FoundNotCompetent { .. } | EventBody::FoundInadmissible { .. });
    let online = case.fee.as_ref().is_some_and(|fee| fee.way == PayWay::Online);
    if ended && online && case.refund_due {
        Box::pin(news::give_back(services, tx, case.id)).await?;
    }
    Ok(())
}
