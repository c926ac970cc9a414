//! From the producer to the vault: announce, send off, count in.

use super::{button, framed, section, serials};
use crate::shell::Page;
use crate::ui::{CommandForm, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::Role;
use leptos::prelude::*;
use services::stock::view::{Overview, overview};

/// Shows the forms for deliveries.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let content = view(&ctx, &stock, staff.is(Role::Supervisor), staff.is(Role::Custodian));
    Ok(Page::new(&ctx, ctx.t("stock-tab-supply")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, supervisor: bool, custodian: bool) -> AnyView {
    let content = view! {
        {custodian.then(|| count_in(ctx))}
        {supervisor.then(|| announce(ctx))}
        {supervisor.then(|| dispatch(ctx))}
    }
    .into_any();
    framed(ctx, "supply", stock, content)
}

fn announce(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/announce" key=ctx.new_key()>
            <TextInput field=ctx.field("announce-first", "stock-first") width=20 machine=true/>
            <TextInput field=ctx.field("announce-last", "stock-last") width=20 machine=true/>
            <TextInput field=ctx.field("announce-per-box", "stock-per-box") width=5 ltr=true inputmode="numeric"/>
            <TextInput
                field=ctx.field("announce-per-sheet", "stock-per-sheet").hint(ctx.t("stock-per-sheet-hint"))
                width=5 ltr=true inputmode="numeric"
            />
            <TextInput field=ctx.field("announce-design", "stock-design")/>
            <TextInput field=ctx.field("announce-producer", "stock-producer")/>
            {button(ctx, "announce", false)}
        </CommandForm>
    };
    section(ctx, "announce", form.into_any())
}

fn dispatch(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/dispatch" key=ctx.new_key()>
            <TextInput field=ctx.field("dispatch-first", "stock-first") width=20 machine=true/>
            <TextInput field=ctx.field("dispatch-last", "stock-last") width=20 machine=true/>
            <TextInput field=ctx.field("dispatch-courier", "stock-courier")/>
            {button(ctx, "dispatch", false)}
        </CommandForm>
    };
    section(ctx, "dispatch", form.into_any())
}

fn count_in(ctx: &Ctx) -> AnyView {
    let form = view! {
        <CommandForm action="/stock/count-in" key=ctx.new_key()>
            {serials(ctx, "count-in-serials")}
            <TextInput field=ctx.field("count-in-note", "stock-seals").hint(ctx.t("stock-seals-hint"))/>
            {button(ctx, "count-in", false)}
        </CommandForm>
    };
    section(ctx, "count-in", form.into_any())
}
