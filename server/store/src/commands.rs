//! Which commands have run. A command that arrives twice takes effect once and answers twice.
//!
//! Call [`Commands::begin`] first in the transaction of the command and [`Commands::finish`] last. The key lasts only when
//! the transaction is committed; a command that failed may be tried again with the same key.

use crate::tx::{execute, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, CommandKey, Timestamp};
use serde_json::Value;
use sqlx::types::Json;

/// Whether a command runs now or ran before.
#[derive(Clone, Debug, PartialEq)]
pub enum Begun {
    /// It is new: run it.
    New,
    /// It ran: this was its answer.
    Repeated(Value),
}

/// See the module.
#[derive(Debug)]
pub struct Commands<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Commands<'_> {
    /// Takes the key for this transaction. When another transaction is running the same command, waits for its end.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `commands_key` when the key belongs to another actor or another case: its answer is not
    /// theirs to see.
    pub async fn begin(
        &mut self,
        key: CommandKey,
        actor: &str,
        case_id: Option<CaseId>,
        at: Timestamp,
    ) -> Result<Begun> {
        const ADD: &str = "INSERT INTO commands (key, actor, case_id, at) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (key) DO NOTHING";
        const FIND: &str = "SELECT actor, case_id, result FROM commands WHERE key = $1";
        if execute!(self.tx, ADD, key, actor, case_id, at)? == 1 {
            return Ok(Begun::New);
        }
        let (owner, case, result): (String, Option<CaseId>, Option<Json<Value>>) =
            fetch_one!(self.tx, FIND, key)?;
        if owner != actor || case != case_id {
            return Err(StoreError::Duplicate("commands_key".to_owned()));
        }
        Ok(Begun::Repeated(result.map_or(Value::Null, |Json(result)| result)))
    }

    /// Keeps the answer.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] without [`Commands::begin`].
    pub async fn finish(&mut self, key: CommandKey, result: &Value) -> Result<()> {
        const SQL: &str = "UPDATE commands SET result = $1 WHERE key = $2";
        if execute!(self.tx, SQL, Json(result), key)? == 1 { Ok(()) } else { Err(StoreError::NotFound) }
    }

    /// The case of a command that this actor gave before.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn case_of(&mut self, key: CommandKey, actor: &str) -> Result<Option<CaseId>> {
        const SQL: &str =
            "SELECT case_id FROM commands WHERE key = $1 AND actor = $2 AND case_id IS NOT NULL";
        let row: Option<(CaseId,)> = fetch_optional!(self.tx, SQL, key, actor)?;
        Ok(row.map(|(case,)| case))
    }

    /// Forgets commands before `before`; gives their number. A repeat of one of them would run again (and be refused as
    /// stale by the version that it was drawn from).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn delete_before(&mut self, before: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM commands WHERE at < $1";
        execute!(self.tx, SQL, before)
    }
}
