//! What people see of the stand-in: a page to pay on, and its switches.

use super::shop::{Entry, Switches};
use domain::payment::Status;

const HEAD: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
    content=\"width=device-width, initial-scale=1\"><title>Payment stand-in</title><style>body{font:18px/1.5 \
    system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}button,input{font:inherit;\
    padding:.5rem 1rem;margin:.25rem .5rem .25rem 0;max-width:100%}label{display:block;margin:.75rem 0}</style></head><body><main>";
const FOOT: &str = "</main></body></html>";

/// Text that stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The page of a payment.
pub(super) fn pay(entry: &Entry) -> String {
    let wire = &entry.wire;
    let amount = format!("{} {}", services::cash::figure(wire.amount), escaped(&wire.currency));
    let (purpose, back) = (escaped(&entry.purpose), escaped(&entry.return_url));
    let body = if wire.status == Status::Open {
        "<form method=\"post\"><button name=\"choice\" value=\"pay\">Pay</button><button name=\"choice\" \
         value=\"decline\">Decline</button><button name=\"choice\" value=\"leave\">Leave</button></form>\
         <p><a href=\"/control\">Make this provider lose, repeat, delay or reorder its callbacks</a></p>"
            .to_owned()
    } else {
        format!("<p>This payment is {}.</p><p><a href=\"{back}\">Back</a></p>", wire.status)
    };
    format!(
        "{HEAD}<h1>Pay {amount}</h1><p>For {purpose}. This is a demonstration: no money is taken.</p>{body}{FOOT}"
    )
}

/// The switches.
pub(super) fn control(now: &Switches) -> String {
    let number = |name: &str, label: &str, value: u64| {
        format!(
            "<label>{label} <input name=\"{name}\" value=\"{value}\" inputmode=\"numeric\" size=\"4\"></label>"
        )
    };
    let tick = |name: &str, label: &str, on: bool| {
        let on = if on { " checked" } else { "" };
        format!("<label><input type=\"checkbox\" name=\"{name}\" value=\"yes\"{on}> {label}</label>")
    };
    let inputs = [
        number("lose", "Callbacks that are lost", u64::from(now.lose)),
        number("repeat", "Times that each is repeated", u64::from(now.repeat)),
        number("delay", "Seconds that each is late", now.delay),
        tick("reorder", "Each waits for the next one and follows it", !now.reorder.is_empty()),
        tick("die", "Die after taking money the next time, before answering", !now.die.is_empty()),
    ];
    format!(
        "{HEAD}<h1>Switches</h1><form method=\"post\">{}<button>Set</button></form>{FOOT}",
        inputs.concat()
    )
}
