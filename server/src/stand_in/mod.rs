//! A payment provider that takes no money, in a process of its own: what [`services::payments::http`] asks, a page on which a person
//! pays, declines or leaves, and signed callbacks. Its switches make it as bad as a real one can be: callbacks that are lost,
//! repeated, late or out of order, and a process that dies between taking the money and answering.
//!
//! [`shop`] keeps the payments, [`page`] is what people see, [`calls`] are the callbacks.

mod calls;
mod page;
mod shop;

pub use shop::Shop;

use axum::extract::{Form, Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::OrderId;
use domain::payment::Status;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;
use services::payments::http::Wire;
use shop::{Asked, Switches};
use std::sync::Arc;

/// Everything that it answers.
pub fn router(shop: Shop) -> Router {
    Router::new()
        .route("/v1/payments", post(open))
        .route("/v1/payments/{reference}", get(find))
        .route("/v1/payments/{reference}/refund", post(refund))
        .route("/pay/{reference}", get(show).post(choose))
        .route("/control", get(control).post(switch))
        .with_state(Arc::new(shop))
}

/// What every answer can reach.
type Open = State<Arc<Shop>>;

async fn open(State(shop): Open, headers: HeaderMap, Json(asked): Json<Asked>) -> Response {
    if !shop.knows(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match shop.open_payment(asked) {
        Some((wire, new)) => {
            if new {
                calls::send(&shop, wire.reference, Status::Open);
            }
            Json(wire).into_response()
        }
        None => StatusCode::CONFLICT.into_response(),
    }
}

async fn find(State(shop): Open, headers: HeaderMap, Path(reference): Path<OrderId>) -> Response {
    answer(shop.knows(&headers), shop.find(reference))
}

async fn refund(State(shop): Open, headers: HeaderMap, Path(reference): Path<OrderId>) -> Response {
    if !shop.knows(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let refunded = shop.refund(reference);
    if let Some((_, true)) = refunded {
        calls::send(&shop, reference, Status::Refunded);
    }
    answer(true, refunded.map(|(wire, _)| wire))
}

fn answer(known: bool, wire: Option<Wire>) -> Response {
    match wire {
        _ if !known => StatusCode::UNAUTHORIZED.into_response(),
        Some(wire) => Json(wire).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn show(State(shop): Open, Path(reference): Path<OrderId>) -> Response {
    match shop.entry(reference) {
        Some(entry) => ([(header::CACHE_CONTROL, "no-store")], Html(page::pay(&entry))).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What a person presses.
#[derive(Deserialize)]
struct Choice {
    choice: String,
}

async fn choose(State(shop): Open, Path(reference): Path<OrderId>, Form(choice): Form<Choice>) -> Response {
    let Some(entry) = shop.entry(reference) else { return StatusCode::NOT_FOUND.into_response() };
    let status = match choice.choice.as_str() {
        "pay" => Some(Status::Paid),
        "decline" => Some(Status::Declined),
        _ => None,
    };
    if let Some(status) = status
        && shop.end(reference, status)
    {
        if status == Status::Paid && shop.take_death() {
            // The money is taken and written down, and nobody is told.
            std::process::exit(1);
        }
        calls::send(&shop, reference, status);
    }
    Redirect::to(&entry.return_url).into_response()
}

async fn control(State(shop): Open) -> Html<String> {
    Html(page::control(&shop.switches()))
}

async fn switch(State(shop): Open, Form(switches): Form<Switches>) -> Redirect {
    shop.set(switches);
    Redirect::to("/control")
}
